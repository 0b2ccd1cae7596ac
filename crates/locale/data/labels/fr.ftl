### Labels in French that every house shares; a house says in its profile what it says otherwise.
### Marks and sources as in un-conventions.md: [V] verified, [S] seen in an excerpt, [K] to be confirmed,
### [O] our own choice.
### Between a word and its number stands U+00A0 NO-BREAK SPACE.

# [K] to be confirmed
language-ar = arabe
# [K] to be confirmed
language-zh = chinois
# [S] S43
language-en = anglais
# [K] to be confirmed
language-fr = français
# [K] to be confirmed
language-ru = russe
# [K] to be confirmed
language-es = espagnol

# [S] S43
original = Original: { $language }
# [S] S16
edition-language = Français
# [S] S16
distribution = Distr. { $distribution }
# [O] The symbol alone
symbol = { $symbol }
# [S] S43, S44
agenda = Point de l'ordre du jour: { $item }
# [S] S43
session = { $organ } { $year }
# [S] S43
session-place = { $place }, { $dates }
# [S] S43
summary = Résumé
# [S] S43, S44
action = Suite à donner
# [S] S43
references = Références

# [K] as ITU writes it (S18), with a small letter
resolution = { $show ->
    [word] résolution
    [number] { $number }
   *[full] résolution { $number }
}
# [K] as ITU writes it, with a small letter
resolution-council = { $show ->
    [word] résolution du Conseil
    [number] { $number }
   *[full] résolution { $number } du Conseil
}
# [K] as ITU writes it, with a small letter
resolution-revised = { $show ->
    [word] résolution
    [number] { $number } (Rév. { $place }, { $year })
   *[full] résolution { $number } (Rév. { $place }, { $year })
}
# [K] as ITU writes it, with a small letter
resolution-adopted = { $show ->
    [word] résolution
    [number] { $number } ({ $place }, { $year })
   *[full] résolution { $number } ({ $place }, { $year })
}
# [K] to be confirmed
resolution-dated = { $show ->
    [word] résolution
    [number] { $number } du { $date }
   *[full] résolution { $number } du { $date }
}

# [K] to be confirmed
reference-section = { $show ->
    [word] section
    [number] { $number }
   *[full] section { $number }
}
# [K] to be confirmed
reference-paragraph = { $show ->
    [word] paragraphe
    [number] { $number }
   *[full] paragraphe { $number }
}
# [K] to be confirmed
reference-item = { $within ->
    [none] { $show ->
        [word] alinéa
        [number] { $number }
       *[full] alinéa { $number }
    }
   *[other] { $show ->
        [word] paragraphe
        [number] { $within } { $number }
       *[full] paragraphe { $within } { $number }
    }
}
# [K] to be confirmed
reference-table = { $show ->
    [word] tableau
    [number] { $number }
   *[full] tableau { $number }
}
# [K] to be confirmed
reference-figure = { $show ->
    [word] figure
    [number] { $number }
   *[full] figure { $number }
}
# [K] to be confirmed
reference-note = { $show ->
    [word] note
    [number] { $number }
   *[full] note { $number }
}
# [S] S85 (the word; the small letter is [K])
reference-annex = { $number ->
    [none] annexe
   *[other] { $show ->
        [word] annexe
        [number] { $number }
       *[full] annexe { $number }
    }
}

# [K] to be confirmed: as the figure caption
caption-table = Tableau { $number } – { $caption }
# [V] S7
caption-figure = Figure { $number } – { $caption }
# [S] S85
annex = { $number ->
    [none] Annexe
   *[other] Annexe { $number }
}
# [V] S7
note = NOTE – { $text }
# [K] to be confirmed
source = Source: { $text }
# [K] to be confirmed
source-quotation = Source: { $text }

# [K] to be confirmed
draft-missing = [Texte non encore traduit]
# [K] to be confirmed
draft-outdated = [Traduction à mettre à jour]
# [K] to be confirmed
draft-broken = [Traduction illisible]

# [K] to be confirmed
skip-to-text = Aller au texte
# [K] to be confirmed
languages = Langues
# [K] to be confirmed
link-to-section = Lien vers cette section
# [K] to be confirmed
link-to-paragraph = Lien vers ce paragraphe
# [K] to be confirmed
back-to-text = Retour au texte
# [K] to be confirmed
notes = Notes
# [K] to be confirmed
documents = Documents
# [K] not « projet », which is a text to be adopted
draft-notice = Version provisoire. Ce document n'est pas entièrement traduit.
