"""What the pages of a file show, read from their content streams: every run of glyphs with its place, and with the
marked content that it stands in.

A glyph says what it means by the `ToUnicode` map of its font; a `Span` with `ActualText` says it for all the glyphs
inside. Forms within a page are read where they are drawn.
"""

import re
from dataclasses import dataclass, field

import pikepdf

# Letters and signs of scripts from right to left.
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

# Operators that draw something other than text.
DRAWING = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "EI"}


@dataclass
class Run:
    """What one text object shows: a piece of a line in one direction."""

    x: float | None = None
    y: float | None = None
    # The size of its letters on the page.
    size: float = 0.0
    # What its glyphs mean, from left to right as they are set.
    pieces: list = field(default_factory=list)
    # What every glyph means by its font, also where a span says something else of it.
    meanings: list = field(default_factory=list)
    # Those of the pieces that a span says by itself.
    spoken: list = field(default_factory=list)
    # What its strings mean to those who read them as the standard has it, one after another; and whether the stream
    # says that the characters of each have to be turned.
    stored: list = field(default_factory=list)
    is_marked_reversed: bool = False

    def is_right_to_left(self):
        return self.is_marked_reversed or any(RIGHT_TO_LEFT.search(piece) for piece in self.pieces)

    def text(self):
        """The text in the order in which it is read: the typesetter sets every run from left to right."""
        return "".join(reversed(self.pieces) if self.is_right_to_left() else self.pieces)


@dataclass
class Marked:
    """A marked content: one that the structure names by its MCID, or an artifact."""

    tag: str
    mcid: int | None
    subtype: str | None
    lang: str | None
    runs: list = field(default_factory=list)
    # What it says by itself of all that is in it.
    said: str | None = None
    # Whether anything is drawn in it that is no text.
    draws: bool = False

    def content(self):
        return self.runs if self.said is None else [self.said]

    def text(self):
        return "".join(each if isinstance(each, str) else each.text() for each in self.content())

    def stored(self):
        """The text in the order of the stream. ISO 32000-1, 14.8.2.3.3: `ReversedChars` turns the characters of each
        string that is shown, and these strings stand in their natural order."""
        return self.said if self.said is not None else "".join(text for run in self.runs for text in run.stored)


class Font:
    """A font: what its codes mean, and what the standards ask of it."""

    def __init__(self, dictionary):
        self.dictionary = dictionary
        self.subtype = str(dictionary.Subtype)
        self.name = str(dictionary.get("/BaseFont", "")).lstrip("/")
        self.has_map = "/ToUnicode" in dictionary
        self.map = code_map(dictionary.ToUnicode.read_bytes()) if self.has_map else {}

    def descriptor(self):
        holder = self.dictionary.DescendantFonts[0] if self.subtype == "/Type0" else self.dictionary
        return holder.get("/FontDescriptor")

    def codes(self, string):
        raw, length = bytes(string), 2 if self.subtype == "/Type0" else 1
        return [raw[at : at + length] for at in range(0, len(raw), length)]


def code_map(stream):
    """A `ToUnicode` map: the text of each code."""
    stream, found = stream.decode("latin-1"), {}

    def text(digits):
        return bytes.fromhex(digits).decode("utf-16-be")

    for block in re.findall(r"beginbfchar(.*?)endbfchar", stream, re.S):
        for code, value in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]*)>", block):
            found[bytes.fromhex(code)] = text(value)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", stream, re.S):
        for low, high, value in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block):
            first = text(value)
            for step in range(int(high, 16) - int(low, 16) + 1):
                code = (int(low, 16) + step).to_bytes(len(low) // 2, "big")
                found[code] = first[:-1] + chr(ord(first[-1]) + step)
    return found


def times(one, other):
    """The product of two matrices, as PDF writes them."""
    a, b, c, d, e, f = one
    g, h, i, j, k, l = other
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l)


UNMOVED = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Page:
    """A page, read once."""

    def __init__(self, page):
        self.page = page
        self.marked = []
        self.fonts = {}
        # Glyphs without a meaning, and what stands in no marked content.
        self.faults = []
        # The matrices that are saved, and the marked contents that are open.
        self.matrix, self.saved, self.open = UNMOVED, [], []
        self.font, self.size, self.run = None, 0.0, None
        self.read(page, page.get("/Resources", pikepdf.Dictionary()))

    def read(self, stream, resources):
        for operands, operator in pikepdf.parse_content_stream(stream):
            name = str(operator)
            if name == "q":
                self.saved.append((self.matrix, self.font))
            elif name == "Q":
                self.matrix, self.font = self.saved.pop()
            elif name == "cm":
                self.matrix = times([float(each) for each in operands], self.matrix)
            elif name == "BT":
                self.begin_run()
            elif name == "Tm":
                self.place([float(each) for each in operands])
            elif name == "Tf":
                self.font, self.size = self.known(resources.Font[str(operands[0])]), float(operands[1])
            elif name == "Tj":
                self.show([operands[0]])
            elif name == "TJ":
                self.show([each for each in operands[0] if isinstance(each, pikepdf.String)])
            elif name in ("'", '"', "Td", "TD", "T*"):
                self.faults.append(f"the operator {name} is not read here")
            elif name in ("BMC", "BDC"):
                self.begin(operands, resources)
            elif name == "EMC":
                self.open.pop()
            elif name == "Do":
                self.draw_object(resources.XObject[str(operands[0])], resources)
            elif name in DRAWING:
                self.draw()

    def begin_run(self):
        self.run, holder = Run(), self.holder()
        if holder:
            holder.runs.append(self.run)

    def place(self, matrix):
        """Of the matrices of a run the first one says where it begins."""
        if self.run.x is None:
            _, _, _, height, self.run.x, self.run.y = times(matrix, self.matrix)
            self.run.size = abs(height) * self.size

    def known(self, dictionary):
        return self.fonts.setdefault(dictionary.objgen, Font(dictionary))

    def begin(self, operands, resources):
        tag, properties = str(operands[0]), operands[1] if len(operands) > 1 else pikepdf.Dictionary()
        if isinstance(properties, pikepdf.Name):
            properties = resources.Properties[str(properties)]

        def value(key, kind):
            return kind(properties[key]) if key in properties else None

        said = value("/ActualText", str)
        if "/MCID" in properties or tag == "/Artifact":
            marked = Marked(tag, value("/MCID", int), value("/Subtype", str), value("/Lang", str), said=said)
            self.marked.append(marked)
            self.open.append(marked)
        elif said is not None:
            self.mean([said], [said])
            if self.run is not None:
                self.run.spoken.append(said)
            self.open.append("said")
        else:
            self.open.append(tag)

    def holder(self):
        return next((each for each in reversed(self.open) if isinstance(each, Marked)), None)

    def mean(self, pieces, stored):
        text = "".join(pieces)
        if self.holder() is None and text.strip():
            self.faults.append(f"“{text}” is neither in the structure nor an artifact")
        self.run.pieces += pieces
        self.run.stored += stored
        self.run.is_marked_reversed |= "/ReversedChars" in self.open

    def show(self, strings):
        shown = [[self.meaning(code) for code in self.font.codes(string)] for string in strings]
        self.run.meanings += [meaning for pieces in shown for meaning in pieces]
        if "said" in self.open:
            return
        # What one operator shows is one string, also where letters are kerned: see github.com/pdf-association/pdf-issues,
        # issue 737, which asks the standard to say so.
        pieces = [piece for pieces in shown for piece in pieces]
        self.mean(pieces, ["".join(reversed(pieces) if "/ReversedChars" in self.open else pieces)])

    def meaning(self, code):
        if code not in self.font.map:
            self.faults.append(f"{self.font.name}: the glyph {code.hex()} has no text")
        return self.font.map.get(code, "\ufffd")

    def draw_object(self, drawn, resources):
        if drawn.Subtype != "/Form":
            return self.draw()
        outer = self.matrix
        self.matrix = times([float(each) for each in drawn.get("/Matrix", UNMOVED)], self.matrix)
        self.read(drawn, drawn.get("/Resources", resources))
        self.matrix = outer

    def draw(self):
        holder = self.holder()
        if holder:
            holder.draws = True
        else:
            self.faults.append("something is drawn that is neither in the structure nor an artifact")
