### Labels in Spanish that every house shares; a house says in its profile what it says otherwise.
### Marks and sources as in un-conventions.md: [V] verified, [S] seen in an excerpt, [K] to be confirmed,
### [O] our own choice.
### Between a word and its number stands U+00A0 NO-BREAK SPACE.

# [K] to be confirmed
language-ar = árabe
# [K] to be confirmed
language-zh = chino
# [S] S45
language-en = inglés
# [K] to be confirmed
language-fr = francés
# [K] to be confirmed
language-ru = ruso
# [K] to be confirmed
language-es = español

# [S] S45
original = Original: { $language }
# [S] S17, there in capitals
edition-language = Español
# [S] S17
distribution = Distr. { $distribution }
# [O] The symbol alone
symbol = { $symbol }
# [S] S45
agenda = Punto del orden del día: { $item }
# [V] S5
session = { $organ } { $year }
# [V] S5
session-place = { $place }, { $dates }
# [S] S45
summary = Resumen
# [S] S45, S46
action = Acción solicitada
# [S] S46
references = Referencias

# [K] as ITU writes it (S18), with a small letter
resolution = { $show ->
    [word] resolución
    [number] { $number }
   *[full] resolución { $number }
}
# [K] as ITU writes it, with a small letter
resolution-council = { $show ->
    [word] resolución del Consejo
    [number] { $number }
   *[full] resolución { $number } del Consejo
}
# [K] as ITU writes it, with a small letter
resolution-revised = { $show ->
    [word] resolución
    [number] { $number } (Rev. { $place }, { $year })
   *[full] resolución { $number } (Rev. { $place }, { $year })
}
# [K] as ITU writes it, with a small letter
resolution-adopted = { $show ->
    [word] resolución
    [number] { $number } ({ $place }, { $year })
   *[full] resolución { $number } ({ $place }, { $year })
}
# [K] to be confirmed
resolution-dated = { $show ->
    [word] resolución
    [number] { $number }, de { $date }
   *[full] resolución { $number }, de { $date }
}

# [K] to be confirmed
reference-section = { $show ->
    [word] sección
    [number] { $number }
   *[full] sección { $number }
}
# [V] S17
reference-paragraph = { $show ->
    [word] párrafo
    [number] { $number }
   *[full] párrafo { $number }
}
# [S] S17 (párrafo); [K] apartado alone
reference-item = { $within ->
    [none] { $show ->
        [word] apartado
        [number] { $number }
       *[full] apartado { $number }
    }
   *[other] { $show ->
        [word] párrafo
        [number] { $within } { $number }
       *[full] párrafo { $within } { $number }
    }
}
# [V] S7 (the word; the small letter is [K])
reference-table = { $show ->
    [word] cuadro
    [number] { $number }
   *[full] cuadro { $number }
}
# [K] to be confirmed
reference-figure = { $show ->
    [word] figura
    [number] { $number }
   *[full] figura { $number }
}
# [K] to be confirmed
reference-note = { $show ->
    [word] nota
    [number] { $number }
   *[full] nota { $number }
}
# [K] to be confirmed
reference-annex = { $number ->
    [none] anexo
   *[other] { $show ->
        [word] anexo
        [number] { $number }
       *[full] anexo { $number }
    }
}

# [K] to be confirmed: as the figure caption
caption-table = Cuadro { $number } – { $caption }
# [V] S7
caption-figure = Figura { $number } – { $caption }
# [K] to be confirmed
annex = { $number ->
    [none] Anexo
   *[other] Anexo { $number }
}
# [V] S7
note = NOTA – { $text }
# [K] to be confirmed
source = Fuente: { $text }
# [K] to be confirmed
source-quotation = Fuente: { $text }

# [K] to be confirmed
draft-missing = [Pendiente de traducción]
# [K] to be confirmed
draft-outdated = [Traducción por actualizar]
# [K] to be confirmed
draft-broken = [Traducción ilegible]

# [K] to be confirmed
skip-to-text = Ir al texto
# [K] to be confirmed
languages = Idiomas
# [K] to be confirmed
link-to-section = Enlace a esta sección
# [K] to be confirmed
link-to-paragraph = Enlace a este párrafo
# [K] to be confirmed
back-to-text = Volver al texto
# [K] to be confirmed
notes = Notas
# [K] to be confirmed
documents = Documentos
# [K] to be confirmed
draft-notice = Borrador. Este documento no está traducido en su totalidad.
