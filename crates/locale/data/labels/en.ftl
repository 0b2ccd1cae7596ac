### Labels in English that every house shares; a house says in its profile what it says otherwise.
### Marks and sources as in un-conventions.md: [V] verified, [S] seen in an excerpt, [K] to be confirmed,
### [O] our own choice.
### Between a word and its number stands U+00A0 NO-BREAK SPACE.

# [K] to be confirmed
language-ar = Arabic
# [K] to be confirmed
language-zh = Chinese
# [V] S1
language-en = English
# [K] to be confirmed
language-fr = French
# [K] to be confirmed
language-ru = Russian
# [K] to be confirmed
language-es = Spanish

# [V] S1
original = Original: { $language }
# [S] S14, S15, S69: Russian, Arabic; the others [K]
edition-language = { $language ->
    [ar] Arabic
    [zh] Chinese
    [fr] French
    [ru] Russian
    [es] Spanish
   *[en] English
}
# [S] S14
distribution = Distr.: { $distribution }
# [O] The symbol alone
symbol = { $symbol }
# [V] S2
agenda = Agenda item: { $item }
# [V] S1
session = { $organ } { $year }
# [V] S1
session-place = { $place }, { $dates }
# [V] S1
summary = Summary
# [V] S1
action = Action required
# [V] S1
references = References

# [K] as ITU writes it (S18), with a small letter
resolution = { $show ->
    [word] resolution
    [number] { $number }
   *[full] resolution { $number }
}
# [K] as ITU writes it, with a small letter
resolution-council = { $show ->
    [word] Council resolution
    [number] { $number }
   *[full] Council resolution { $number }
}
# [K] as ITU writes it, with a small letter
resolution-revised = { $show ->
    [word] resolution
    [number] { $number } (Rev. { $place }, { $year })
   *[full] resolution { $number } (Rev. { $place }, { $year })
}
# [K] as ITU writes it, with a small letter
resolution-adopted = { $show ->
    [word] resolution
    [number] { $number } ({ $place }, { $year })
   *[full] resolution { $number } ({ $place }, { $year })
}
# [K] to be confirmed
resolution-dated = { $show ->
    [word] resolution
    [number] { $number } of { $date }
   *[full] resolution { $number } of { $date }
}

# [K] to be confirmed
reference-section = { $show ->
    [word] section
    [number] { $number }
   *[full] section { $number }
}
# [K] to be confirmed
reference-paragraph = { $show ->
    [word] paragraph
    [number] { $number }
   *[full] paragraph { $number }
}
# [K] to be confirmed
reference-item = { $within ->
    [none] { $show ->
        [word] subparagraph
        [number] { $number }
       *[full] subparagraph { $number }
    }
   *[other] { $show ->
        [word] paragraph
        [number] { $within } { $number }
       *[full] paragraph { $within } { $number }
    }
}
# [K] to be confirmed
reference-table = { $show ->
    [word] Table
    [number] { $number }
   *[full] Table { $number }
}
# [K] to be confirmed
reference-figure = { $show ->
    [word] Figure
    [number] { $number }
   *[full] Figure { $number }
}
# [K] to be confirmed
reference-note = { $show ->
    [word] note
    [number] { $number }
   *[full] note { $number }
}
# [S] S105
reference-annex = { $number ->
    [none] Annex
   *[other] { $show ->
        [word] Annex
        [number] { $number }
       *[full] Annex { $number }
    }
}

# [K] to be confirmed: as the figure caption
caption-table = Table { $number } – { $caption }
# [V] S7
caption-figure = Figure { $number } – { $caption }
# [S] S105
annex = { $number ->
    [none] Annex
   *[other] Annex { $number }
}
# [V] S7
note = NOTE – { $text }
# [K] to be confirmed
source = Source: { $text }
# [K] to be confirmed
source-quotation = Source: { $text }

# [K] to be confirmed
draft-missing = [Not yet translated]
# [K] to be confirmed
draft-outdated = [Translation out of date]
# [K] to be confirmed
draft-broken = [Translation cannot be read]

# [K] to be confirmed
skip-to-text = Skip to the text
# [K] to be confirmed
languages = Languages
# [K] to be confirmed
link-to-section = Link to this section
# [K] to be confirmed
link-to-paragraph = Link to this paragraph
# [K] to be confirmed
back-to-text = Back to the text
# [K] to be confirmed
notes = Notes
# [K] to be confirmed
documents = Documents
# [K] to be confirmed
draft-notice = Draft. Not all of this document has been translated.
