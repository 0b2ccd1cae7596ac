"""Errors of Chinese texts."""

import re

from seeds import Edit, Mutation, Seeding, at_words

HAN = "[\u4e00-\u9fff]"
WIDE = {"，": ",", "。": ".", "：": ":", "；": ";", "？": "?", "！": "!"}

# Characters that simplified texts never have, by the simplified one. Written down here, not taken from the rule.
TRADITIONAL = dict(
    zip(
        "会国这时说对学动现来为过们还样经长问间开关点发东车马门见贝风飞鱼鸟龙语读书电话网络统护议组织权际联选项级",
        "會國這時說對學動現來為過們還樣經長問間開關點發東車馬門見貝風飛魚鳥龍語讀書電話網絡統護議組織權際聯選項級",
    )
)

# A Latin word or a figure between ideographs.
INNER = rf"(?<={HAN})(?=[A-Za-z0-9]{{2}})|(?<=[A-Za-z0-9]{{2}})(?={HAN})"


WIDE_OR_HAN = "[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]"


def together(text, lang):
    """A text without the spaces that other houses set between Chinese and Latin."""
    return re.sub(rf"(?<={WIDE_OR_HAN}) +(?=\S)|(?<=\S) +(?={WIDE_OR_HAN})", "", text)


def widened(found):
    return "".join(chr(ord(letter) + 0xFEE0) for letter in found[0])


def unlike_bracket(pair):
    for found in re.finditer(r"（[^（）()]*）", pair.plain):
        yield Edit(found.start(), found.start() + 1, "(")
        yield Edit(found.end() - 1, found.end(), ")")


def narrow(found):
    return WIDE[found[0]]


MARK = f"[{''.join(WIDE)}]"

RULES = {
    "ascii-punctuation": Seeding(
        [
            Mutation("narrow", at_words(rf"(?<={HAN}){MARK}(?=(?:{HAN})|$)", narrow)),
            Mutation(
                "narrow, with a space", at_words(rf"(?<={HAN}){MARK}(?={HAN})", lambda found: narrow(found) + " ")
            ),
            Mutation("bracket of the other width", unlike_bracket),
        ],
        languages=("zh",),
        pairs=False,
        tidy=together,
    ),
    "full-width-letters": Seeding(
        [
            Mutation("word", at_words(r"(?<![\w.-])[A-Za-z]{2,}(?![\w.-])", widened)),
            Mutation("figure", at_words(r"(?<![\w.-])\d+(?![\w.-])", widened)),
        ],
        languages=("zh",),
        pairs=False,
    ),
    "han-latin-space": Seeding(
        [Mutation("space", at_words(INNER, " "))],
        languages=("zh",),
        pairs=False,
        profile="un-hq",
        tidy=together,
    ),
    "space-in-chinese": Seeding(
        [
            Mutation(
                "between ideographs",
                at_words(rf"(?<={HAN}{HAN})(?={HAN}{HAN})", " "),
                lambda pair: pair if re.search("[，。；：]", pair.plain) else None,
            ),
            Mutation("beside a mark", at_words(rf"(?<=[，。；：])(?={HAN})|(?<={HAN})(?=[，。；：])", " ")),
        ],
        languages=("zh",),
        pairs=False,
        tidy=together,
    ),
    "traditional-characters": Seeding(
        [Mutation("traditional", at_words(f"[{''.join(TRADITIONAL)}]", lambda found: TRADITIONAL[found[0]]))],
        languages=("zh",),
        pairs=False,
    ),
}
