"""Errors of Fluent and of markup."""

import re

from seeds import Edit, Mutation, Seeding, at_words

from .parity import chance, ended

# Nouns that are counted, in the forms of the plural categories that CLDR has for whole numbers.
COUNTED = {
    "ar": [
        {"one": "يوم واحد", "two": "يومان", "few": "{ $n-@ } أيام", "many": "{ $n-@ } يوماً", "*other": "{ $n-@ } يوم"},
        {"one": "ملف واحد", "two": "ملفان", "few": "{ $n-@ } ملفات", "many": "{ $n-@ } ملفاً", "*other": "{ $n-@ } ملف"},
    ],
    "en": [{"one": "one day", "*other": "{ $n-@ } days"}, {"one": "{ $n-@ } file", "*other": "{ $n-@ } files"}],
    "fr": [
        {"one": "{ $n-@ } jour", "*other": "{ $n-@ } jours"},
        {"one": "{ $n-@ } fichier", "*other": "{ $n-@ } fichiers"},
    ],
    "ru": [
        {"one": "{ $n-@ } день", "few": "{ $n-@ } дня", "many": "{ $n-@ } дней", "*other": "{ $n-@ } дня"},
        {"one": "{ $n-@ } файл", "few": "{ $n-@ } файла", "*many": "{ $n-@ } файлов"},
    ],
    "es": [{"one": "un día", "*other": "{ $n-@ } días"}, {"one": "{ $n-@ } archivo", "*other": "{ $n-@ } archivos"}],
}
ORDINAL = {
    "en": {"one": "{ $n-@ }st", "two": "{ $n-@ }nd", "few": "{ $n-@ }rd", "*other": "{ $n-@ }th"},
    "fr": {"one": "{ $n-@ }er", "*other": "{ $n-@ }e"},
}


def selector(chooser, variants):
    def key(name):
        return f"   *[{name[1:]}]" if name.startswith("*") else f"    [{name}]"

    return f"{{ {chooser} ->\n" + "".join(f"{key(name)} {words}\n" for name, words in variants.items()) + "}"


def counted(chooser, forms):
    """A text that chooses by a number, at its end."""

    def prepare(pair):
        if pair.lang not in forms or "\n" in pair.target:
            return None
        found = forms[pair.lang]
        variants = chance(pair).choice(found) if isinstance(found, list) else found
        number = chance(pair, "number").randint(2, 400)
        return pair._replace(
            source=ended(pair.source, "{ $n-@ }", pair.source_lang),
            target=ended(pair.target, selector(chooser, variants), pair.lang),
            data=(f"  n-@: {{ number: {number} }}",),
        )

    return prepare


def lost_variants(pair):
    """A variant is missing that is not the default; in Russian two, where `*[other]` would serve one of them."""
    lines = list(re.finditer(r"    \[(\w+)\] .*\n", pair.target))
    for at, found in enumerate(lines):
        if "*[other]" in pair.target and pair.lang == "ru":
            other = lines[at - 1]
            rest = pair.target.replace(found[0], "").replace(other[0], "")
            yield Edit(0, len(pair.target), rest)
        else:
            yield Edit(found.start(), found.end(), "")
    if len(lines) > 1:
        yield Edit(lines[0].start(), lines[-1].end(), "")


# Markup that stays literal

BETWEEN = r"(?<=[^\W\d_]{2}) (?=[^\W\d_]{2})|(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff]{2})"
WORD = r"(?<![\w-])[^\W\d_]{3,}(?![\w-])|(?<=的)[\u4e00-\u9fff]{2}"


def known_value(pair):
    return pair._replace(
        source=ended(pair.source, "{ $n-@ }", pair.source_lang),
        target=ended(pair.target, "{ $n-@ }", pair.lang),
        data=("  n-@: { number: 12 }",),
    )


def literal(kind, pattern, words):
    return Mutation(kind, at_words(pattern, words))


def bare_value(pair):
    found = re.search(r"\{ (\$n-@) \}", pair.target)
    yield Edit(found.start(), found.end(), found[1])


LITERAL = [
    literal("character reference", BETWEEN, "&amp;nbsp;"),
    literal("tag", WORD, r"&amp;lt;b&amp;gt;\g<0>&amp;lt;/b&amp;gt;"),
    literal("escape of Fluent", BETWEEN, r"\\u00A0"),
    literal("space in a link", WORD, r"[\g<0>] (https://www.itu.int)"),
    literal("link of Chinese brackets", WORD, r"［\g<0>］（https://www.itu.int）"),
    Mutation("value without braces", bare_value, known_value),
    literal("reference without braces", BETWEEN, r' REF("scope") '),
    literal("strike", WORD, r"~~\g<0>~~"),
    literal("wide stars", WORD, r"＊＊\g<0>＊＊"),
    Mutation("heading", lambda pair: [Edit(0, 0, "## ")], lambda pair: pair if pair.plain[:1].isalpha() else None),
]


# Terms that no text uses


def with_term(pair):
    if not re.search(r"\w\W*$", pair.plain):
        return None
    return pair._replace(
        target=ended(pair.target, "({ -t-@ })", pair.lang),
        terms=((pair.lang, "-t-@ = CWG"),),
    )


def written_out(pair):
    found = re.search(r"\{ -t-@ \}", pair.target)
    yield Edit(found.start(), found.end(), "CWG")


RULES = {
    "missing-category": Seeding(
        [
            Mutation("lost variant", lost_variants, counted("$n-@", COUNTED)),
            Mutation("lost variant of a function", lost_variants, counted("NUMBER($n-@)", COUNTED)),
            Mutation("lost ordinal", lost_variants, counted('NUMBER($n-@, type: "ordinal")', ORDINAL)),
        ],
        languages=("ar", "en", "fr", "ru", "es"),
    ),
    "literal-markup": Seeding(LITERAL),
    "unused-term": Seeding([Mutation("written out", written_out, with_term)]),
}
