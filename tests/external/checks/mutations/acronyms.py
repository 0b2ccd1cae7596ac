"""Acronyms that are misspelled, or are those of something else."""

import re

from seeds import Edit, Mutation, Seeding, by_language

from .parity import chance

# How many texts before and after stand beside the text: the rule reads from them what is usual.
AROUND = 12

LATIN = r"[A-Z]{3,8}(?:-[A-Z]{2,8})?"
CYRILLIC = r"[А-Я]{3,8}"
OTHERS = "WTDC UNESCO WTSA ICANN WIPO NATO TSAG OECD IAEA UNICEF".split()


def alone(letters):
    """Acronyms by themselves: not in other words, symbols or addresses, behind a figure or beside other capitals."""
    return re.compile(rf"(?<![\w./‑-])(?<!\d[  ])(?<![A-ZА-Я][  ])(?:{letters})(?![\w./\\‑-])(?![  ][A-ZА-Я]{{2}})")


def found(pair, text, letters=LATIN):
    """The acronyms of a text, by how often it has them."""
    plain = pair._replace(target=text).plain
    words = {each[0] for each in alone(letters).finditer(plain)}
    words = {word for word in words if not re.fullmatch("[IVX]+", word)}
    return {word: len(re.findall(rf"(?<![A-ZА-Я]){word}(?![A-ZА-Я])", text)) for word in words}


def usual(pair, letters):
    """What the translation and most other texts have for an acronym of the source, once for each time that it has it:
    the acronym itself, or another that at least two others have."""
    own, sources = found(pair, pair.target, letters), found(pair, pair.source)
    for word, count in own.items():
        for source, asked in sources.items():
            beside = [target for other, target in pair.beside if source in found(pair, other)]
            having = [target for target in beside if word in found(pair, target, letters)]
            is_emphasis = word != source and word.lower() in " ".join(target for _, target in pair.beside).lower().split()
            is_usual = 2 * len(having) > len(beside) and (len(having) > 1 or having and word == source)
            if count <= asked and is_usual and not is_emphasis:
                yield word


def kept(pair):
    """Acronyms of the source that the translation keeps, and so do most other texts that have any beside them."""
    own, sources = found(pair, pair.target), found(pair, pair.source)
    for word, count in own.items():
        beside = [target for other, target in pair.beside if word in found(pair, other)]
        having = [target for target in beside if word in found(pair, target)]
        if count <= sources.get(word, 0) and 2 * len(having) >= len(beside):
            yield word


def changed(words, new):
    """Each place of some acronyms has another, which nothing around has."""

    def edits(pair):
        every = " ".join([pair.source, pair.target, *(text for both in pair.beside for text in both)]).upper()
        for word in sorted(set(words(pair))):
            other = new(word, chance(pair, word))
            if other and other.replace("-", "") not in every.replace("-", ""):
                for place in alone(re.escape(word)).finditer(pair.plain):
                    yield Edit(place.start(), place.end(), other)

    return edits


def swapped(word, choice):
    places = [at for at in range(len(word) - 1) if word[at : at + 2].isalpha() and word[at] != word[at + 1]]
    if not places:
        return None
    at = choice.choice(places)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def slipped(word, choice):
    """A letter is another, is not there, or is there twice; three letters are left."""
    at = choice.choice([at for at, letter in enumerate(word) if letter.isalpha()])
    other = choice.choice("АБВГДКЛМНОПРСТФ" if re.match("[А-Я]", word) else "ABCDEFGKLMNPRSTU")
    made = [word[:at] + other + word[at + 1 :], word[:at] + word[at] + word[at:]]
    made += [word[:at] + word[at + 1 :]] if len(word) > 3 and "-" not in word else []
    return choice.choice(made)


def another(word, choice):
    return choice.choice([other for other in OTHERS if other != word])


def letters(lang):
    return f"{LATIN}|{CYRILLIC}" if lang == "ru" else LATIN


OUTSIDE = ("ar", "zh", "ru")


def outside(new):
    """Where the script is another than that of the source."""
    return by_language(dict.fromkeys(OUTSIDE, changed(kept, new)))


def near(new):
    return changed(lambda pair: usual(pair, letters(pair.lang)), new)


RULES = {
    "acronyms-differ": Seeding(
        [
            Mutation("two letters in another order", outside(swapped)),
            Mutation("another letter, one more or one less", outside(slipped)),
            Mutation("another acronym", outside(another)),
            Mutation("two letters of a usual one in another order", near(swapped)),
            Mutation("a letter of a usual one", near(slipped)),
        ],
        around=AROUND,
    ),
}
