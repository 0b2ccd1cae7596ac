"""Errors that a translation has beside its source: values, marks, numbers."""

import random
import re

from seeds import Edit, Mutation, Seeding, at_words

# Months as CLDR has them, in the form of dates.
MONTHS = {
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(),
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "zh": [f"{month}月" for month in range(1, 13)],
}
DATES = {
    "ar": "{day} {month} {year}",
    "en": "{day} {month} {year}",
    "fr": "{day} {month} {year}",
    "ru": "{day} {month} {year} года",
    "es": "{day} de {month} de {year}",
    "zh": "{year}年{month}{day}日",
}
MONTH = re.compile("|".join(name for names in MONTHS.values() for name in names) + r"|\d年", re.I)


def chance(pair, what=""):
    """The same for the same text in every run."""
    return random.Random(f"{what} {pair.source} {pair.target}")


def ended(text, words, lang):
    """A text with words more, before the mark that ends it."""
    found = re.search(r"[.。:：;؛,،!?؟…]*$", text)
    space = "" if lang == "zh" else " "
    return text[: found.start()] + space + words + text[found.start() :]


def with_words(source, target, **more):
    """Pairs with words more at the end of both, made by functions of a language and a choice."""

    def prepare(pair):
        if not re.search(r"\w\W*$", pair.plain):
            return None
        own, theirs = (words(lang, chance(pair)) for words, lang in ((target, pair.lang), (source, pair.source_lang)))
        return pair._replace(
            source=ended(pair.source, theirs, pair.source_lang), target=ended(pair.target, own, pair.lang), **more
        )

    return prepare


def always(words):
    return lambda lang, choice: words


def dropped(pattern):
    """The words of a pattern are gone, with the blank before them; they are markup, and may be anywhere."""

    def edits(pair):
        for found in re.finditer(rf" ?(?:{pattern})", pair.target):
            yield Edit(found.start(), found.end(), "")

    return edits


def replaced(pattern, words):
    def edits(pair):
        for found in re.finditer(pattern, pair.target):
            new = words(found) if callable(words) else found.expand(words)
            if new is not None and new != found[0]:
                yield Edit(found.start(), found.end(), new)

    return edits


# Values

FIGURE = r"(?<![\w.,:/+\\-])(?!0)\d{2,4}(?![\w.,:/%+-]*\w)"


def once_in_both(pair):
    """Figures that source and target both have, once."""
    own, theirs = (re.findall(FIGURE, text) for text in (pair.plain, pair._replace(target=pair.source).plain))
    return [
        figure
        for figure in own
        if int(figure) > 12 and theirs.count(figure) == 1 == own.count(figure) == len(re.findall(figure, pair.target))
    ]


def value_for_figure(pair):
    figures = once_in_both(pair)
    if not figures:
        return None
    figure = chance(pair).choice(figures)
    value = "{ NUMBER($n-@) }"
    source = re.sub(FIGURE.replace(r"\d{2,4}", figure), value, pair.source)
    target = re.sub(FIGURE.replace(r"\d{2,4}", figure), value, pair.target)
    if value not in source or value not in target:
        return None
    return pair._replace(source=source, target=target, data=(f"  n-@: {{ number: {figure} }}",))


def value_date(pair):
    day = f"2016-{chance(pair).randint(1, 12):02}-{chance(pair).randint(1, 28):02}"
    words = always("({ DATETIME($d-@) })")
    return with_words(words, words, data=(f"  d-@: {{ date: {day} }}",))(pair)


def other_figure(pair):
    number = re.search(r"number: (\d+)", pair.data[0])[1]
    return replaced(r"\{ NUMBER\(\$n-@\) \}", str(int(number) + 1 + chance(pair).randint(0, 30)))(pair)


def other_date(pair):
    year, month, day = (int(part) for part in re.search(r"date: (\S+)", pair.data[0])[1].split("-"))
    written = DATES[pair.lang].format(day=day % 28 + 1, month=MONTHS[pair.lang][month - 1], year=year)
    return replaced(r"\{ DATETIME\(\$d-@\) \}", written)(pair)


VALUES = [
    Mutation("dropped number", dropped(r"\{ NUMBER\(\$n-@\) \}"), value_for_figure),
    Mutation("dropped date", dropped(r"\(\{ DATETIME\(\$d-@\) \}\)"), value_date),
    Mutation("wrong number written out", other_figure, value_for_figure),
    Mutation("wrong date written out", other_date, value_date),
]

# References, links, notes

REFERENCE = always('({ REF("scope") })')
OTHER_NOTE = replaced("note-@-a", "note-@-b")


def two_notes(pair):
    """Two words of both texts call two notes, in the same order."""
    choice = chance(pair)
    texts = []
    for text in (pair.source, pair.target):
        plain = pair._replace(target=text).plain
        ends = [found.end() for found in re.finditer(r"[^\W\d_]{2,}(?=[ ,.;،。，；]|$)", plain)]
        if len(ends) < 2:
            return None
        first, second = sorted(choice.sample(ends, 2))
        notes = ['{ NOTE("note-@-a") }', '{ NOTE("note-@-b") }']
        texts.append(text[:first] + notes[0] + text[first:second] + notes[1] + text[second:])
    return pair._replace(source=texts[0], target=texts[1], notes=("note-@-a", "note-@-b"))


def swapped_notes(pair):
    yield Edit(0, len(pair.target), re.sub(r"(?<=note-@-)[ab]", lambda found: "ba"["ab".index(found[0])], pair.target))


LINK = r"\[([^\]]*)\]\(<([^>]*)>\)"


def has_link(pair):
    addresses = re.findall(LINK, pair.source)
    own = re.findall(LINK, pair.target)
    return pair if own and {address for _, address in own} == {address for _, address in addresses} else None


def linked(pair):
    """Both texts have a link at their end."""
    number = chance(pair).randint(100, 999)
    words = always(f"(<https://www.itu.int/pub/document-{number}/annex>)")
    return with_words(words, words)(pair)


def linked_in_language(pair):
    """Both texts have a link at their end, to a page in the language of each."""
    number = chance(pair).randint(100, 999)
    words = lambda lang, choice: f"(<https://www.itu.int/{lang}/council/document-{number}/annex>)"  # noqa: E731
    return with_words(words, words)(pair)


def other_address(found):
    address = found[0]
    letters = [at for at, letter in enumerate(address) if letter.isalnum() and at > len(address) * 0.4]
    if not letters:
        return None
    at = letters[len(address) % len(letters)]
    return address[:at] + ("7" if address[at] != "7" else "3") + address[at + 1 :]


LINKS = [
    Mutation("lost link", replaced(LINK, r"\1"), has_link),
    Mutation("changed address", replaced(r"(?<=\]\(<)[^>]*(?=>\))", other_address), has_link),
    Mutation("lost address", dropped(r"\(<https[^>]*>\)"), linked),
    Mutation("changed address of a bare link", replaced(r"(?<=\(<)https[^>]*(?=>\))", other_address), linked),
    Mutation("another page in the language", replaced(r"(?<=\(<)https[^>]*(?=>\))", other_address), linked_in_language),
]

# Emphasis and code


# Quotation marks count as emphasis, and code may have an asterisk.
MARKED = re.compile('[*"“”„«»《]')


def emphasized(pair):
    """A few words of both texts are emphasized."""
    texts = []
    for text, lang in ((pair.source, pair.source_lang), (pair.target, pair.lang)):
        plain = pair._replace(target=text).plain
        pattern = r"[\u4e00-\u9fff]{2,4}" if lang == "zh" else r"(?<![\w*'’-])[^\W\d_]{4,} [^\W\d_]{3,}(?![\w*'’-])"
        found = re.search(pattern, plain)
        if not found or MARKED.search(text) or lang == "ar" and not re.search("[ء-ي]", found[0]):
            return None
        texts.append(text[: found.start()] + f"*{found[0]}*" + text[found.end() :])
    return pair._replace(source=texts[0], target=texts[1])


def has_emphasis(pair):
    pattern = r"(?<![\\*])\*([^*]+)\*(?!\*)"
    own, theirs = re.findall(pattern, pair.target), re.findall(pattern, pair.source)
    without = re.sub(pattern, "", pair.source + pair.target)
    # Words that both texts have, and those that stand beside a word of another language, are left aside.
    shared = set(re.findall(r"\w+", pair.source.lower())) & set(re.findall(r"\w+", " ".join(own).lower()))
    is_alike = own and len(own) == len(theirs) and not shared and not MARKED.search(without)
    return pair if is_alike else None


LOST_EMPHASIS = replaced(r"(?<![\\*])\*([^*`]+)\*(?!\*)", r"\1")


def has_code(pair):
    own, theirs = re.findall(r"`[^`]+`", pair.target), re.findall(r"`[^`]+`", pair.source)
    return pair if own and sorted(own) == sorted(theirs) else None


def slip(found):
    """Two letters of a word of code have changed places."""
    places = [at for at in range(1, len(found[0]) - 2) if found[0][at : at + 2].isalpha()]
    places = [at for at in places if found[0][at] != found[0][at + 1]]
    if len(found[0]) < 7 or not places:
        return None
    at = places[len(found[0]) % len(places)]
    return found[0][:at] + found[0][at + 1] + found[0][at] + found[0][at + 2 :]


CODE = [
    Mutation("dropped code", dropped("`[^`]+`"), has_code),
    Mutation("lost backticks", replaced("`([^`{}*_<\\[]+)`", r"\1"), has_code),
    Mutation("slip", replaced("`[^`{}]+`", slip), has_code),
]

# Numbers


def has_figure(pair):
    return pair if once_in_both(pair) and not MONTH.search(pair.source + pair.target) else None


def figures(words):
    def edits(pair):
        for figure in once_in_both(pair):
            new = words(figure, chance(pair, figure))
            for found in re.finditer(FIGURE.replace(r"\d{2,4}", figure), pair.plain):
                if new is not None and new != figure:
                    yield Edit(found.start(), found.end(), new)

    return edits


def changed(figure, choice):
    at = choice.randrange(len(figure))
    return figure[:at] + choice.choice([digit for digit in "123456789" if digit != figure[at]]) + figure[at + 1 :]


def swapped(figure, choice):
    at = choice.randrange(len(figure) - 1)
    new = figure[:at] + figure[at + 1] + figure[at] + figure[at + 2 :]
    return None if new.startswith("0") else new


def lost_figure(pair):
    for figure in once_in_both(pair):
        for found in re.finditer(rf" ?{FIGURE}".replace(r"\d{2,4}", figure), pair.plain):
            yield Edit(found.start(), found.end(), "")


def added_figure(pair):
    number = chance(pair).randint(13, 99)
    if str(number) not in pair.source and not MONTH.search(pair.target):
        for found in re.finditer(r"(?<=[^\W\d_]{3})(?=[ ，。,.])", pair.plain):
            yield Edit(found.start(), found.end(), f" {number}")


def decimal(lang, choice):
    value = f"{choice.randint(2, 98)}.{choice.randint(1, 9)}"
    return f"({value if lang in ('en', 'zh') else value.replace('.', ',')})"


NUMBERS = [
    Mutation("changed digit", figures(changed), has_figure),
    Mutation("swapped digits", figures(swapped), has_figure),
    Mutation(
        "lost or doubled digit",
        figures(lambda figure, choice: choice.choice([figure[:-1], figure + figure[-1]])),
        has_figure,
    ),
    Mutation("dropped number", lost_figure, has_figure),
    Mutation("added number", added_figure),
    Mutation("moved decimal", replaced(r"\((\d+)([.,])(\d)\)", r"(\1\3)"), with_words(decimal, decimal)),
]

# Dates


def date(lang, choice):
    day, month, year = choice.randint(1, 28), choice.randint(1, 12), choice.randint(1950, 2024)
    return f"({DATES[lang].format(day=day, month=MONTHS[lang][month - 1], year=year)})"


def other_part(pattern, words):
    def edits(pair):
        start = pair.target.rfind("(")
        for found in re.finditer(pattern, pair.target[start:]):
            new = words(found[0], pair)
            if new != found[0]:
                yield Edit(start + found.start(), start + found.end(), new)

    return edits


def other_month(written, pair):
    months = MONTHS[pair.lang]
    return months[(months.index(written) + 1 + len(pair.target) % 10) % 12]


ANY_MONTH = "|".join(sorted((name for names in MONTHS.values() for name in names), key=len, reverse=True))
WITH_DATE = with_words(date, date)
DAYS = [
    Mutation("day", other_part(r"(?<!\d)\d{1,2}(?![\d月])", lambda day, pair: str(int(day) % 28 + 1)), WITH_DATE),
    Mutation("month", other_part(rf"(?<!\d)(?:{ANY_MONTH})", other_month), WITH_DATE),
    Mutation("year", other_part(r"\d{4}", lambda year, pair: str(int(year) + 1)), WITH_DATE),
]


# Symbols

SYMBOLS = "A/RES/54/175 E/2015/50 C17/15 WTDC-17/72 X.509 G.711 H1N1 A/72/684 COP21 S/2003/220".split()
SYMBOL = r"(?<![\w/.-])[A-Z][A-Z/.-]*\d[\dA-Z/.-]*\d(?![\w/-])"


def symbol(lang, choice):
    return f"({choice.choice(SYMBOLS)})"


def has_symbol(pair):
    own, theirs = re.findall(SYMBOL, pair.plain), re.findall(SYMBOL, pair._replace(target=pair.source).plain)
    return pair if own and set(own) == set(theirs) and len(own) == 1 == len(theirs) else None


def other_digit(found):
    places = [at for at, letter in enumerate(found[0]) if letter.isdigit()]
    at = places[len(found.string) % len(places)]
    return found[0][:at] + str((int(found[0][at]) + 3) % 9 + 1) + found[0][at + 1 :]


WITH_SYMBOL = with_words(symbol, symbol)
SIGNS = [
    Mutation("changed digit", at_words(SYMBOL, other_digit), has_symbol),
    Mutation("changed digit of a UN symbol", replaced(rf"(?<=\(){SYMBOL}(?=\)\W*$)", other_digit), WITH_SYMBOL),
    Mutation("numbers that changed places", replaced(r"(?<=\()([A-Z/]+)/(\d+)/(\d+)(?=\)\W*$)", r"\1/\3/\2"), WITH_SYMBOL),
    Mutation("dropped symbol", dropped(rf"\({SYMBOL}\)(?=\W*$)"), WITH_SYMBOL),
]

RULES = {
    "values-differ": Seeding(VALUES),
    "references-differ": Seeding(
        [
            Mutation("dropped reference", dropped(r'\(\{ REF\("scope"\) \}\)'), with_words(REFERENCE, REFERENCE)),
            Mutation("other place", replaced("scope", "powers"), with_words(REFERENCE, REFERENCE)),
        ]
    ),
    "links-differ": Seeding(LINKS),
    "notes-differ": Seeding(
        [
            Mutation("lost note call", dropped(r'\{ NOTE\("note-@-[ab]"\) \}'), two_notes),
            Mutation("call of another note", OTHER_NOTE, two_notes),
        ]
    ),
    "note-order": Seeding([Mutation("swapped notes", swapped_notes, two_notes)]),
    "emphasis-differs": Seeding(
        [
            Mutation("lost emphasis of the corpus", LOST_EMPHASIS, has_emphasis),
            Mutation("lost emphasis", LOST_EMPHASIS, emphasized),
        ]
    ),
    "code-differs": Seeding(CODE),
    "numbers-differ": Seeding(NUMBERS),
    "dates-differ": Seeding(DAYS),
    "symbols-differ": Seeding(SIGNS),
    "editions-disagree": Seeding(
        [Mutation("changed number of the source", figures(changed), lambda pair: shared_figure(pair))],
        in_source=True,
    ),
}


def shared_figure(pair):
    """A text with figures that at least three translations have too."""
    texts = [text for _, text in pair.beside]
    shared = [figure for figure in re.findall(FIGURE, pair.plain) if sum(figure in text for text in texts) >= 3]
    source = next((text for text in texts if all(figure in text for figure in shared)), None)
    return pair._replace(source=source) if shared and source and has_figure(pair._replace(source=source)) else None
