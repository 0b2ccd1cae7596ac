"""Errors of Arabic texts."""

import re
import unicodedata
from functools import cache

from seeds import Edit, Mutation, Seeding, at_words

from .parity import chance, ended, with_words

LETTER = "[\u0621-\u064a]"
WORD = rf"(?<![\w\u064b-\u0652]){LETTER}{{3,}}(?![\w\u064b-\u0652])"

# Words whose bare form is none, as the rule promises: frequent ones, chosen here without looking at its list.
HAMZA_WORDS = (
    "إلى أو أي أكثر أيضا إذا إضافة إنشاء أثناء أخرى أول "
    "إعداد أساسي إطار أعضاء أجل أيضاً إجراء إدارة الأمم الإنسان الأعضاء الأطفال"
)
HAMZA = rf"(?<![\w\u064b-\u0652])[وف]?(?:{'|'.join(HAMZA_WORDS.split())})(?![\w\u064b-\u0652])"
# Any word that begins with such an alef, or has it behind the article; not form X, which should have none.
ANY_HAMZA = rf"(?<![\w\u064b-\u0652])[وف]?(?:ال|لل|بال|كال)?[أإ](?!ست){LETTER}+(?![\w\u064b-\u0652])"


def bare_alef(found):
    """The first alef with a hamza is a bare one."""
    return re.sub("[أإ]", "ا", found[0], count=1)


def figures(first):
    return lambda found: "".join(chr(ord(first) + int(digit)) for digit in found[0])


def presentation(found):
    """A word in the shapes of its letters, as a font for DOS has them."""
    shapes = forms()
    letters, written = found[0], ""
    for at, letter in enumerate(letters):
        joins_before = at > 0 and "initial" in shapes.get(letters[at - 1], {})
        joins_after = (
            at + 1 < len(letters) and "initial" in shapes.get(letter, {}) and "final" in shapes.get(letters[at + 1], {})
        )
        joins_before = joins_before and "final" in shapes.get(letter, {})
        shape = {(0, 0): "isolated", (0, 1): "initial", (1, 1): "medial", (1, 0): "final"}[joins_before, joins_after]
        written += shapes.get(letter, {}).get(shape, letter)
    return written


@cache
def forms():
    """The shapes of each letter, by their names in Unicode."""
    found = {}
    for code in range(0xFE70, 0xFEFD):
        kind, *letters = unicodedata.decomposition(chr(code)).split()[:3] or [""]
        if len(letters) == 1:
            found.setdefault(chr(int(letters[0], 16)), {})[kind.strip("<>")] = chr(code)
    return found


def reversed_shapes(found):
    return presentation(found)[::-1]


# Marks in visual order


def is_sentence(pair):
    return pair if re.match(LETTER, pair.plain) and pair.plain.endswith(".") else None


def stop_first(pair):
    yield Edit(0, len(pair.target), "." + pair.target[:-1])


BRACKETS = rf"\(({LETTER}[^()\0]*{LETTER}|[A-Z][\w -]*)\)"


def with_brackets(pair):
    return pair if len(re.findall(r"[()]", pair.plain)) == 2 else None


# Latin phrases

NAMES = ["J. Smith", "A. B. Jones", "M. Johnson", "J. R. Tolkien", "K. Annan", "P. V. Garcia"]


def named(lang, choice):
    name = choice.choice(NAMES)
    return f'السيد "{name}"' if lang == "ar" else f"Mr {name}"


PHRASES = [
    "Cyber Trends: a report",
    "Child Online Protection: guidelines",
    "Radio Regulations (Geneva)",
    "Debian GNU/Linux: a guide.",
]


def emphasized_phrase(pair):
    phrase = chance(pair).choice(PHRASES)
    return pair._replace(
        source=ended(pair.source, f"*{phrase}*", pair.source_lang),
        target=ended(pair.target, f'*"{phrase}"*', pair.lang),
    )


def phrase_alone(pair):
    phrase = chance(pair).choice(PHRASES)
    return pair._replace(source=phrase, target=f'"{phrase}"')


def without_marks(pair):
    start = pair.target.index('"')
    yield Edit(0, len(pair.target), pair.target[:start] + pair.target[start:].replace('"', ""))


def has_no_marks(prepare):
    return lambda pair: prepare(pair) if '"' not in pair.target and "*" not in pair.target else None


# The ending -an


def tanwin(pair):
    for found in re.finditer("(?<=[^ل])اً", pair.plain):
        yield Edit(found.start(), found.end(), "\u064bا")


RULES = {
    "kashida": Seeding(
        [Mutation("stretched", at_words(rf"(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?={LETTER})", "ـ"))],
        languages=("ar",),
        pairs=False,
    ),
    "arabic-punctuation": Seeding(
        [
            Mutation("comma", at_words(rf"(?<={LETTER})،(?= {LETTER})", ",")),
            Mutation("semicolon", at_words(f"(?<={LETTER})؛", ";")),
            Mutation("question mark", at_words(f"(?<={LETTER})؟", "?")),
        ],
        languages=("ar",),
        pairs=False,
    ),
    "arabic-spacing": Seeding(
        [
            Mutation("space before a comma", at_words("(?<=[^ ])،(?= )", " ،")),
            Mutation("no space after it", at_words("، ", "،")),
            Mutation("on the wrong side", at_words(rf"(?<={LETTER})، (?={LETTER})", " ،")),
            Mutation("stop on the wrong side", at_words(rf"(?<={LETTER})\. (?={LETTER})", " .")),
            Mutation("space before a stop", at_words(rf"(?<={LETTER})\.$", " .")),
            Mutation("space before a colon", at_words(rf"(?<={LETTER}):(?= |$)", " :")),
        ],
        languages=("ar",),
        pairs=False,
    ),
    "presentation-form": Seeding(
        [
            Mutation("lam and alef", at_words("لا", "ﻻ")),
            Mutation("word", at_words(WORD, presentation)),
            Mutation("word in visual order", at_words(WORD, reversed_shapes)),
        ],
        languages=("ar",),
        pairs=False,
    ),
    "persian-letter": Seeding(
        [
            Mutation("keheh", at_words("ك", "ک")),
            Mutation("yeh", at_words(f"ي(?={LETTER})", "ی")),
            Mutation("yeh at the end", at_words(rf"(?<={LETTER})[يى](?!\w)", "ی")),
        ],
        languages=("ar",),
        pairs=False,
    ),
    "mixed-tanwin": Seeding(
        [
            Mutation(
                "on the letter before",
                tanwin,
                lambda pair: pair if sum(len(re.findall("[^ل]اً", text)) for _, text in pair.beside) >= 2 else None,
            )
        ],
        languages=("ar",),
        around=8,
        tidy=lambda text, lang: re.sub(f"\u064bا(?!{LETTER})", "اً", text),
    ),
    "missing-hamza": Seeding(
        [
            Mutation("bare alef of a frequent word", at_words(HAMZA, bare_alef)),
            Mutation("bare alef of any word", at_words(ANY_HAMZA, bare_alef)),
        ],
        languages=("ar",),
        pairs=False,
    ),
    "mixed-digits": Seeding(
        [
            Mutation("Arabic-Indic", at_words(r"(?<![\w./:-])\d+(?![\w./:-])", figures("٠"))),
            Mutation("Persian", at_words(r"(?<![\w./:-])\d+(?![\w./:-])", figures("۰"))),
        ],
        languages=("ar",),
        pairs=False,
    ),
    "visual-order-punctuation": Seeding(
        [
            Mutation("stop before the first word", stop_first, is_sentence),
            Mutation("brackets turned", at_words(BRACKETS, r")\1("), with_brackets),
            Mutation("bracket that closes turned", at_words(BRACKETS, r"(\1("), with_brackets),
            Mutation("bracket that opens turned", at_words(BRACKETS, r")\1)"), with_brackets),
            Mutation(
                "bullet after the last word",
                lambda pair: [Edit(len(pair.target), len(pair.target), " •")],
                lambda pair: pair if re.search(f"{LETTER}$", pair.plain) else None,
            ),
            Mutation(
                "number after the last word",
                lambda pair: [Edit(len(pair.target), len(pair.target), f" .{len(pair.target) % 9 + 1}")],
                lambda pair: pair if re.fullmatch(rf"(?:{LETTER}+ ?){{2,8}}(?<! )", pair.plain) else None,
            ),
        ],
        languages=("ar",),
        pairs=False,
    ),
    "displayed-out-of-order": Seeding(
        [
            Mutation("initials", without_marks, has_no_marks(with_words(named, named))),
            Mutation("emphasis", without_marks, has_no_marks(emphasized_phrase)),
            Mutation("without an Arabic letter", without_marks, has_no_marks(phrase_alone)),
        ],
        languages=("ar",),
    ),
}
