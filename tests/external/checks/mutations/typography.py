"""Errors of letters, spaces and marks that several languages have."""

import re

from seeds import Edit, Mutation, Seeding, at_words, by_language

from .parity import always, chance, ended, with_words

# Letters that look alike: of the alphabet of the words, and of the other.
LATIN = dict(zip("aceopxyABCEHKMOPTX", "асеорхуАВСЕНКМОРТХ"))
CYRILLIC = {other: own for own, other in LATIN.items()}
HOMOGLYPHS = {"ru": CYRILLIC}

LETTERS = r"(?<![\w-]){}(?![\w-])"
LATIN_WORD = LETTERS.format(r"[A-Za-z]{4,}")
CYRILLIC_WORD = LETTERS.format(r"[А-Яа-яё]{4,}")


def homoglyph(pair):
    alphabet, pattern = (CYRILLIC, CYRILLIC_WORD) if pair.lang == "ru" else (LATIN, LATIN_WORD)
    for found in re.finditer(pattern, pair.plain):
        places = [at for at, letter in enumerate(found[0]) if letter in alphabet]
        if places:
            at = places[found.start() % len(places)]
            yield Edit(found.start() + at, found.start() + at + 1, alphabet[found[0][at]])


# A letter that is a word, or marks an item of a list

ALONE = r"(?<= )с(?= [а-яё])|(?<=, )[асоу](?= [а-яё])|(?<=\. )[АВСОУК](?= [а-яё])|^[АВСОУК](?= [а-яё])"
SUBPARAGRAPH = {"ru": "(подпункт {})", "en": "(subparagraph {})"}


def item(lang, choice):
    return SUBPARAGRAPH[lang].format(choice.choice("aceop") + ")")


def item_letter(pair):
    start = pair.target.rfind("(подпункт ") + len("(подпункт ")
    letter = pair.target[start]
    if letter in LATIN:
        yield Edit(start, start + 1, LATIN[letter])


# Spellings of one name

HYPHENED = r"(?<![\w-])[A-ZА-Я]{2,}-[A-ZА-Я]{2,}\b(?!-)"


def other_hyphen(pair):
    texts = [pair.target, *(text for _, text in pair.beside)]
    for found in re.finditer(HYPHENED, pair.plain):
        if sum(text.count(found[0]) for text in texts) >= 3:
            yield Edit(found.start(), found.end(), found[0].replace("-", "\u2011"))


def of_names(pair):
    """A document that has one name three times."""
    choice = chance(pair)
    name = choice.choice(
        ["CWG-COP", "JCA-COP", "CWG-WSIS", "ITU-T", "WTDC-17", "МСЭ-Т"]
        if pair.lang == "ru"
        else ["CWG-COP", "JCA-COP", "CWG-WSIS", "ITU-T", "GTC-COP"]
    )
    if not re.search(r"\w\W*$", pair.plain) or re.search(name[:3], pair.target):
        return None
    added = f"({name})"
    source, target = ended(pair.source, added, pair.source_lang), ended(pair.target, added, pair.lang)
    return pair._replace(source=source, target=target, beside=((source, target),) * 2)


def name_of_other_hyphen(pair):
    start = pair.target.rfind("(") + 1
    name = pair.target[start : pair.target.rfind(")")]
    yield Edit(start, start + len(name), name.replace("-", "\u2011"))
    alphabet = CYRILLIC if name.startswith("МСЭ") else LATIN
    for at, letter in enumerate(name):
        if letter in alphabet and at > name.index("-"):
            yield Edit(start + at, start + at + 1, alphabet[letter])


# Characters that nobody sees

HIDDEN = {
    "soft hyphen": "\u00ad",
    "zero-width space": "\u200b",
    "word joiner": "\u2060",
    "joiner": "\u200d",
    "non-joiner": "\u200c",
}
INSIDE = r"(?<=[^\W\d_]{2})(?=[^\W\d_]{2})"


def hidden(kind):
    def edits(pair):
        if pair.lang != "ar" or "joiner" not in kind or kind == "word joiner":
            yield from at_words(INSIDE, HIDDEN[kind])(pair)

    return Mutation(kind, edits)


# Dashes

DASH = r"(?<=[^\W\d_]) [–—] (?=[^\W\d_])"
PAUSE = r"(?<=[^\W\d_]{3}), (?=[^\W\d_]{3})"
PAGES = {"ru": "(стр. {})", "zh": "（第{}页）"}


def pages(lang, choice):
    first = choice.randint(2, 80)
    return PAGES.get(lang, "(pp. {})").format(f"{first}–{first + choice.randint(2, 30)}")


# Spaces

NBSP = "\u00a0"
# What needs a no-break space inside, as the documentation of the rule lists it.
HELD = {
    "ar": ["القرار_1306", "القرار_179", "5_%"],
    "en": ["p._12", "No._7", "art._5", "25_km", "64_MB", "§_4", "500_GHz"],
    "fr": ["p._12", "n°_7", "art._5", "25_km", "12_%", "100_000", "2_500_000", "64_MB", "§_4"],
    "ru": ["стр._12", "№_7", "§_5", "25_км", "12_%", "100_000", "2016_г.", "64_MB", "п._5"],
    "es": ["p._12", "art._7", "n.º_5", "25_km", "12_%", "100_000", "64_MB", "§_4"],
}
UNITS = r"(?<=\d)[ \u00a0](?=(?:kB|MB|GB|km|kg|Hz|MHz|GHz|м|км|кг|%)(?!\w))"


def held(lang, choice):
    words = choice.choice(HELD[lang]) if lang in HELD else "(5)"
    return f"({words.replace('_', NBSP)})"


def with_held_spaces(pair):
    """A text whose units are held to their figures."""
    return pair._replace(target=re.sub(UNITS, NBSP, pair.target)) if re.search(UNITS, pair.plain) else None


def last_broken(pair):
    """The words that were added can be parted at the end of a line."""
    start = pair.target.rfind("(")
    for found in re.finditer(NBSP, pair.target[start:]):
        yield Edit(start + found.start(), start + found.end(), " ")


BEFORE_MARKS = r"(?<=\w)\u00a0(?=[:;!?](?: |$))|(?<=«)\u00a0|\u00a0(?=»)"


def held_marks(pair):
    """A French text with no-break spaces before its marks, and inside its quotation marks."""
    if pair.lang != "fr":
        return None
    target = re.sub(BEFORE_MARKS.replace(r"\u00a0", r"[ \u00a0\u202f]"), NBSP, pair.target)
    return pair._replace(target=target) if NBSP in target else None


SPACES = [
    Mutation("space before a comma", at_words(r"(?<=[^\W\d_]{2})[,،](?= )", r" \g<0>")),
    Mutation("space before a full stop", at_words(r"(?<=[^\W\d_]{2})\.$", " .")),
    Mutation(
        "space inside a bracket", at_words(r"(?<=\w \()(?=[^\W\d_]{2}[^()]*\))|(?<=[^\W\d_])(?=\)(?:[ .,،]|$))", " ")
    ),
    Mutation("two spaces", at_words(r"(?<=[^\W\d_]) (?=[^\W\d_])", "  ")),
    Mutation("no space after a comma", at_words(r"(?<=[^\W\d_]{2}[,;،]) (?=[^\W\d_]{2})", "")),
    Mutation("no space after a colon", at_words(r"(?<=[^\W\d_]{3}:) (?=[^\W\d_]{3})", "")),
]


# Quotation marks and brackets

QUOTED = {"zh": "“{}”", "en": "“{}”", "fr": "«\u00a0{}\u00a0»", "ru": "«{}»", "es": "“{}”", "ar": "«{}»"}
FOREIGN = {
    "zh": ['"{}"', "«{}»", "「{}」"],
    "en": ["«{}»", "„{}“", '"{}"'],
    "fr": ["“{}”", '"{}"', "„{}“"],
    "ru": ["“{}”", '"{}"'],
    "es": ["„{}“", '"{}"', "「{}」"],
}
ANY_QUOTE = re.compile("[\"“”„«»‘’'「」]")
TO_QUOTE = r"(?<![\w'’-])[^\W\d_]{5,}(?![\w'’-])"


def quoting(pair):
    """A word of the text is in quotation marks."""
    if ANY_QUOTE.search(pair.target):
        return None
    pattern = r"(?<=[\u4e00-\u9fff])[\u4e00-\u9fff]{2,4}(?=[\u4e00-\u9fff])" if pair.lang == "zh" else TO_QUOTE
    found = chance(pair).choice([*re.finditer(pattern, pair.plain)] or [None])
    if not found or pair.lang == "ar" and not re.search("[ء-ي]", found[0]):
        return None
    quoted = QUOTED[pair.lang].format(found[0])
    return pair._replace(target=pair.target[: found.start()] + quoted + pair.target[found.end() :])


def other_marks(pair):
    start, end = QUOTED[pair.lang].split("{}")
    pattern = re.escape(start) + r"([^“”«»\"]+?)" + re.escape(end)
    for found in re.finditer(pattern, pair.target):
        words = chance(pair).choice(FOREIGN[pair.lang])
        yield Edit(found.start(), found.end(), words.format(found[1]))


def lost_half(marks):
    def edits(pair):
        start, end = marks(pair)
        if pair.plain.count(start) == 1 == pair.plain.count(end):
            for mark in (start, end):
                at = pair.plain.index(mark)
                yield Edit(at, at + len(mark), "")

    return edits


def with_brackets(pair):
    """A text whose only brackets stand around words, and are no marker of a list."""
    is_pair = re.search(r"[(（][^\W\d_]{3,}[^()（）]*[^\W\d_]{3,}[)）]", pair.plain)
    return pair if is_pair and len(re.findall(r"[()（）]", pair.plain)) == 2 else None


RULES = {
    "inverted-mark": Seeding(
        [
            Mutation("lost ¿", at_words("¿(?=[^¿?]*\\?)", "")),
            Mutation("lost ¡", at_words("¡(?=[^¡!]*!)", "")),
            Mutation("lost question mark", at_words(r"(?<=[^\W\d_])\?$", "")),
        ],
        languages=("es",),
        pairs=False,
    ),
    "missing-no-break-space": Seeding(
        [
            Mutation("of the list", last_broken, with_words(always("(5)"), held)),
            Mutation("unit", at_words(UNITS, " "), with_held_spaces),
            Mutation("before a mark", at_words(BEFORE_MARKS, " "), held_marks),
        ],
        languages=("ar", "en", "fr", "ru", "es"),
        profile="un-hq",
    ),
    "mixed-apostrophes": Seeding(
        [
            Mutation(
                "the other apostrophe",
                at_words(r"(?<=[^\W\d_])['’](?=[^\W\d_])", lambda found: {"'": "’", "’": "'"}[found[0]]),
                lambda pair: pair if sum(len(re.findall(r"\w['’]\w", text)) for _, text in pair.beside) >= 3 else None,
            )
        ],
        languages=("en", "fr"),
        around=5,
        tidy=lambda text, lang: re.sub(r"(?<=[^\W\d_])['’](?=[^\W\d_])", "’", text),
    ),
    "punctuation-space": Seeding(SPACES, languages=("ar", "en", "fr", "ru", "es"), pairs=False, profile="un-hq"),
    "quotation-marks": Seeding(
        [Mutation("marks of another language", other_marks, quoting)],
        languages=("zh", "en", "fr", "ru", "es"),
        profile="un-hq",
    ),
    "unbalanced-brackets": Seeding(
        [
            Mutation("lost bracket", lost_half(lambda pair: "（）" if "（" in pair.plain else "()"), with_brackets),
            Mutation("lost quotation mark", lost_half(lambda pair: QUOTED[pair.lang].split("{}")), quoting),
        ],
        around=1,
    ),
    "mixed-scripts": Seeding([Mutation("homoglyph", homoglyph)], pairs=False),
    "foreign-letter": Seeding(
        [
            Mutation("a word of one letter", at_words(ALONE, lambda found: CYRILLIC.get(found[0]))),
            Mutation("letter of an item", item_letter, with_words(item, item)),
        ],
        languages=("ru",),
    ),
    "mixed-spellings": Seeding(
        [
            Mutation("other hyphen in the corpus", other_hyphen),
            Mutation("other hyphen or letter", name_of_other_hyphen, of_names),
        ],
        around=30,
    ),
    "hidden-character": Seeding([hidden(kind) for kind in HIDDEN], pairs=False),
    "hyphen-for-dash": Seeding(
        [
            Mutation("hyphen for the dash", at_words(DASH, " - ")),
            Mutation("two hyphens for the dash", at_words(DASH, " -- ")),
            Mutation("hyphen for a comma", at_words(PAUSE, " - ")),
        ],
        languages=("en", "fr", "ru", "es"),
        pairs=False,
    ),
    "minus-for-dash": Seeding(
        [Mutation("minus", at_words(r"(?<=\d)[–-](?=\d+页?[)）]\W?$)", "\u2212"), with_words(pages, pages))],
        languages=("zh", "en", "fr", "ru", "es"),
    ),
    "loose-accent": Seeding(
        [
            Mutation(
                "accent",
                by_language(
                    {
                        "ru": at_words("(?<=[а-яё]{2}[аеиоуыэюя])(?=[а-яё])", "\u0301"),
                        **dict.fromkeys(
                            ("en", "fr", "es"), at_words("(?<=[a-z][bdfhqtvx])(?=[a-z])|(?<=[éíóú])(?=[a-z])", "\u0301")
                        ),
                    }
                ),
            )
        ],
        languages=("en", "fr", "ru", "es"),
        pairs=False,
    ),
}
