"""What an edition says, by the two formats that are no PDF: the text edition has its words, and the page its ids,
levels and languages.

Before texts are compared,

- white space is taken out of both: lines end elsewhere on a page, and the text edition indents and sets tabs;
- so are characters that nobody sees: the controls of direction and the other default-ignorable ones, and the soft
  hyphen, which says on a page that a word is only divided there.

Nothing else is changed, in no letter, mark or sign. The text edition says some things otherwise than pages do, and is
brought to what these say:

- `[1]`, the call of a note, is a raised `1`, and the notes stand at the feet of pages: they are compared by themselves;
- the address of a link stands in brackets after its words; on a page the link itself has it, and must;
- the cells of a row are parted by ` | `, and a header of two rows stands in the second one;
- what a picture says to those who do not see it stands in brackets after the caption: it is compared with the page;
- the rule at the end is drawn, and the line after it stands at the foot of the first page.
"""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

# General category Cf without those that are seen (U+0600 to U+0605 and others enclose Arabic digits).
UNSEEN = "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
SPACE_OR_UNSEEN = re.compile(rf"[\s{UNSEEN}]+")


def letters(text):
    """A text without what is not compared."""
    return SPACE_OR_UNSEEN.sub("", text)


@dataclass
class Block:
    """A block of a page: what it is in the structure of a file, and what it says."""

    role: str
    text: str
    id: str | None = None


@dataclass
class Edition:
    """What an edition says."""

    # The lines of the text edition, cells by themselves, without notes.
    lines: list
    # The notes, each with its number.
    notes: list
    footer: str
    title: str
    # The blocks of the page between its head and its foot.
    blocks: list
    # The ids of the page in its order, each with what bears it.
    ids: list
    # By language, what is marked as of another language than the page's.
    foreign: dict


def read(text, html):
    """An edition from its two other files."""
    page = HtmlPage(html)
    notes, lines = [], []
    numbers = {str(number) for number in range(1, page.notes + 1)}

    def as_set(line):
        line = re.sub(r"\[(\d+)\]", lambda call: call[1] if call[1] in numbers else call[0], line)
        for address in page.addresses:
            line = line.replace(f" ({address})", "")
        return line

    for line in re.sub(rf"[{UNSEEN}]", "", text).splitlines():
        number = re.match(r"\[(\d+)\]\t", line)
        if number and number[1] in numbers:
            notes.append(letters(as_set(line)))
        elif not re.fullmatch(r"\s*_+\s*", line):
            lines += [letters(cell) for cell in as_set(line).split(" | ")]
    alternatives = {block.text for block in page.blocks if block.role == "Figure"}
    lines = [line for line in lines if line and line not in alternatives]
    for head in page.heads:
        reorder(lines, head)
    footer = letters(page.footer)
    if footer and lines and lines[-1] == footer:
        lines.pop()
    return Edition(lines, notes, footer, page.title, page.blocks, page.ids, page.foreign)


def reorder(lines, head):
    """Brings the headers of a table into their order on the page."""
    for at in range(len(lines) - len(head) + 1):
        if sorted(lines[at : at + len(head)]) == sorted(head):
            lines[at : at + len(head)] = head
            return


def with_captions_first(blocks):
    """In the structure a caption stands before its picture."""
    found = []
    for before, block in zip([None, *blocks], blocks):
        is_of_picture = block.role == "Caption" and before is not None and before.role == "Figure"
        found.insert(len(found) - is_of_picture, block)
    return found


# What bears the text of each element of a page.
ROLES = {
    "h1": "Title", "p": "P", "caption": "Caption", "figcaption": "Caption", "th": "TH", "td": "TD",
    "dt": "Lbl", "dd": "P", "pre": "Code", "img": "Figure",
}
HEADINGS = {f"h{level}": f"H{level - 1}" for level in range(2, 7)}
VOID = {"br", "img", "hr", "meta", "link", "wbr", "col"}


class HtmlPage(HTMLParser):
    """The blocks of a page, in the order in which they begin."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.blocks, self.ids, self.addresses, self.foreign = [], [], [], {}
        self.title, self.footer, self.lang, self.notes, self.heads = "", "", None, 0, []
        # Of each open element its name, its class, its language, and the block that it is.
        self.open = []
        self.feed(html)
        self.close()
        self.blocks = with_captions_first([block for block in self.blocks if block.text])
        self.heads = [[block.text for block in head if block.text] for head in self.heads]

    def handle_starttag(self, name, attributes):
        attributes = dict(attributes)
        classes, inside = (attributes.get("class") or "").split(), {each[0] for each in self.open}
        lang = attributes.get("lang") or (self.open[-1][2] if self.open else None)
        if name == "html":
            self.lang = lang
        if name == "thead":
            self.heads.append([])
        block = self.block(name, classes, attributes, inside)
        if name == "a" and "external" in classes and "shown" not in classes:
            self.addresses.append(attributes["href"])
        if "main" in inside and "id" in attributes:
            self.ids.append((attributes["id"], name, "notes" if self.is_in("notes") else ""))
            self.notes += name == "li" and self.is_in("notes")
        if name not in VOID:
            self.open.append((name, classes, lang, block))

    def block(self, name, classes, attributes, inside):
        role = ROLES.get(name) or HEADINGS.get(name)
        if "number" in classes and "li" in inside:
            role = "Lbl"
        if "main" not in inside or role is None or self.is_in("notes"):
            return None
        block = Block(role, "", attributes.get("id"))
        if name == "img":
            block.text = letters(f"[{attributes['alt']}]") if attributes.get("alt") else ""
        self.blocks.append(block)
        if "thead" in inside:
            self.heads[-1].append(block)
        return block

    def is_in(self, part):
        return any(part in classes for _, classes, *_ in self.open)

    def handle_endtag(self, name):
        while self.open and self.open.pop()[0] != name:
            pass

    def handle_data(self, data):
        names = [each[0] for each in self.open]
        if "title" in names and "head" in names:
            self.title += data
        if "footer" in names:
            self.footer += data
        if "main" not in names or self.is_in("anchor") or names[-1] in ("script", "style"):
            return
        block = next((each[3] for each in reversed(self.open) if each[3]), None)
        if block:
            block.text += letters(data)
            lang = self.open[-1][2]
            if lang != self.lang:
                self.foreign[lang] = self.foreign.get(lang, "") + letters(data)
