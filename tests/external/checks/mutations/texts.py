"""Errors of whole texts: untranslated, empty, cut, said twice."""

import re

from seeds import Edit, Mutation, Seeding

WORD = r"[^\W\d_]+"


def words_of(text):
    return re.findall(WORD, text)


def whole(words):
    return lambda pair: [Edit(0, len(pair.target), words)]


def of_length(pair, least=5):
    """Texts of several words on both sides."""
    letters = len(re.findall(r"[^\W\d_]", pair.plain))
    enough = len(words_of(pair._replace(target=pair.source).plain)) >= least
    return (
        pair if enough and (letters >= 2 * least if pair.lang == "zh" else len(words_of(pair.plain)) >= least) else None
    )


# Empty, untranslated, cut


def is_plain(pair):
    """A text of prose alone, so that its source can stand in its place."""
    return pair if of_length(pair) and "{" not in pair.source + pair.target else None


SENTENCE = r"(?<=[.!?…。！？؟]) ?(?=\S)"


def sentences(text):
    ends = [found.start() for found in re.finditer(SENTENCE, text)]
    return [text[start:end].strip() for start, end in zip([0, *ends], [*ends, len(text)])]


def source_sentence(pair):
    """The last sentence is that of the source."""
    own, theirs = sentences(pair.plain), sentences(pair._replace(target=pair.source).plain)
    if len(own) == len(theirs) > 1 and len(words_of(theirs[-1])) >= 4:
        start = pair.plain.rfind(own[-1])
        last = pair.source[pair._replace(target=pair.source).plain.rfind(theirs[-1]) :]
        yield Edit(start, len(pair.target), last)


def source_words(pair):
    """Five words of the source stand where as many of the translation stood."""
    plain = pair._replace(target=pair.source).plain
    found = re.search(rf"(?:{WORD} ){{4}}{WORD}", plain)
    own = re.search(r"[\u4e00-\u9fff]{8}" if pair.lang == "zh" else rf"(?:{WORD} ){{4}}{WORD}", pair.plain)
    if found and own:
        yield Edit(own.start(), own.end(), pair.source[found.start() : found.end()])


def lost_sentence(pair):
    own = sentences(pair.plain)
    if len(own) > 1:
        start = pair.plain.rfind(own[-1])
        yield Edit(start, len(pair.target), "")


def half(pair):
    """The second half is missing."""
    places = [found.start() for found in re.finditer(r" |(?<=[，。；])", pair.plain)]
    middle = [place for place in places if place >= len(pair.target) / 2]
    if len(places) > 5 and middle and "*" not in pair.target:
        yield Edit(middle[0], len(pair.target), "")


def doubled(pair):
    yield Edit(len(pair.target), len(pair.target), " " + pair.target)


def with_source(pair):
    yield Edit(len(pair.target), len(pair.target), " " + pair.source)


# Ends

ENDS = {"zh": "。？：！", "ar": ".؟:!"}


def ended_alike(mark):
    """Texts that end as their sources do, with a mark."""

    def prepare(pair):
        own = ENDS.get(pair.lang, ".?:!")[".?:!".index(mark)]
        return of_length(pair) if pair.source.endswith(mark) and pair.target.endswith(own) else None

    return prepare


def lost_end(pair):
    yield Edit(len(pair.target.rstrip(".。:：?؟？!！")), len(pair.target), "")


def statement(pair):
    yield Edit(len(pair.target) - 1, len(pair.target), "。" if pair.lang == "zh" else ".")


def comma(pair):
    yield Edit(len(pair.target) - 1, len(pair.target), {"zh": "，", "ar": "،"}.get(pair.lang, ","))


# Words said twice

# Words of two characters, and those of one character that are not doubled.
CHINESE = (
    "系统 安装 文件 网络 软件 用户 可以 使用 需要 支持 我们 如果 信息 权利 自由 国家 会议 工作 的 了 是 在 和".split()
)
ARABIC = r"(?<![\w\u064b-\u0652])(?:من|في|على|إلى|عن|أن|إن|هذا|هذه|التي|الذي|أو|ال[ء-ي]{3,})(?![\w\u064b-\u0652])"
# Words that may stand twice in good style.
TWICE = {
    "en": {"had", "that"},
    "fr": {"nous", "vous"},
    "ru": {"очень"},
    "es": {"muy"},
    "ar": {"من"},
}


def again(pair):
    pattern = {"zh": "|".join(CHINESE), "ar": ARABIC}.get(pair.lang, r"(?<![\w'’.-])[^\W\d_A-Z]{2,}(?![\w'’-])")
    for found in re.finditer(pattern, pair.plain):
        word = found[0]
        is_name = not word.islower() and pair.lang not in ("zh", "ar")
        if not is_name and word not in TWICE.get(pair.lang, ()):
            yield Edit(found.end(), found.end(), word if pair.lang == "zh" else f" {word}")


# Two texts of a document


def twin(pair):
    """The same text stands twice in the document, and is translated alike."""
    return pair._replace(beside=((pair.source, pair.target),)) if is_plain(pair) else None


def lost_or_other_word(pair):
    if pair.lang == "zh":
        for found in re.finditer(r"(?<=[\u4e00-\u9fff])的(?=[\u4e00-\u9fff])|可以|进行|需要|使用", pair.plain):
            yield Edit(found.start(), found.end(), "")
    else:
        for found in re.finditer(rf" {WORD}(?= )", pair.plain):
            yield Edit(found.start(), found.end(), "")


def neighbour(pair):
    """Another text of the page stands beside this one."""
    if not is_plain(pair):
        return None
    own = set(words_of(pair.source.lower()))
    for source, target in pair.beside:
        theirs = set(words_of(source.lower()))
        is_other = len(own & theirs) < 0.5 * min(len(own), len(theirs))
        if is_other and is_plain(pair._replace(source=source, target=target)):
            return pair._replace(beside=((source, target),))
    return None


def copied(pair):
    yield Edit(0, len(pair.target), pair.beside[0][1])


# Texts in the wrong encoding


def misread(encoding):
    """What is left of a text in UTF-8 that was read as one of a byte a letter."""

    def edits(pair):
        text = pair.target
        if re.search(r"[^\x00-\x7f]", pair.plain):
            yield Edit(0, len(text), text.encode().decode(encoding, errors="ignore"))

    return edits


def without_controls(pair):
    """Texts whose bytes are no controls in the other encoding, which no file may have."""
    return pair if not re.search("[\x80-\x9f]", pair.target.encode().decode("latin-1")) else None


def at_both_ends(words):
    return lambda pair: [Edit(0, 0, words), Edit(len(pair.target), len(pair.target), words)]


RULES = {
    "untranslated": Seeding(
        [
            Mutation("the source", lambda pair: whole(pair.source)(pair), is_plain),
            Mutation("the last sentence", source_sentence, is_plain),
            Mutation("five words", source_words, is_plain),
        ]
    ),
    "empty-translation": Seeding(
        [
            Mutation(f"{words}", whole(words), of_length)
            for words in ('{ "" }', '{ " " }', "–", ".", '{ "\u00a0" }', "…")
        ]
    ),
    "end-punctuation": Seeding(
        [
            Mutation("lost full stop", lost_end, ended_alike(".")),
            Mutation("lost colon", lost_end, ended_alike(":")),
            Mutation("lost question mark", lost_end, ended_alike("?")),
            Mutation("a question as a statement", statement, ended_alike("?")),
            Mutation("comma for a full stop", comma, ended_alike(".")),
        ]
    ),
    "suspicious-length": Seeding(
        [
            Mutation("half of it", half, of_length),
            Mutation("without the last sentence", lost_sentence, of_length),
            Mutation("twice", doubled, of_length),
            Mutation("with its source", with_source, is_plain),
        ]
    ),
    "repeated-word": Seeding([Mutation("doubled", again)], pairs=False),
    "inconsistent-translation": Seeding([Mutation("a word less", lost_or_other_word, twin)]),
    "same-translation": Seeding([Mutation("copied", copied, neighbour)], around=4),
    "misdecoded-text": Seeding(
        [Mutation("Windows-1252", misread("cp1252")), Mutation("Latin-1", misread("latin-1"), without_controls)],
        pairs=False,
    ),
    "leading-trailing-space": Seeding(
        [
            Mutation("no-break space", at_both_ends('{ "\u00a0" }')),
            Mutation("bare no-break space", at_both_ends("\u00a0")),
            Mutation("ideographic space", at_both_ends("\u3000")),
            Mutation("space in a literal", at_both_ends('{ " " }')),
        ],
        pairs=False,
    ),
}
