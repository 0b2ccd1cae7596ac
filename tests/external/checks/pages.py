"""The texts of a page of HTML, as units write them: Markdown for what stands inside a line, Fluent around it."""

import re
from html.parser import HTMLParser

# The elements whose text is a unit; DocBook writes paragraphs of the handbook as `<div class="para">`.
BLOCKS = {"p", "h1", "h2", "h3", "h4", "dt", "th", "td"}
EMPHASIS = {"em": "*", "i": "*", "strong": "**", "b": "**"}
CODE = {"code", "tt", "kbd", "samp"}
SKIPPED = {"head", "pre", "script", "style"}
# What goes around the text of a page: its navigation.
AROUND = {"navheader", "navfooter", "toc", "docnav", "banner", "title"}
VOID = {"br", "hr", "img", "input", "link", "meta", "col"}

HAN = "\u2e80-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
# What may stand beside a mark of emphasis, and leave it one.
SPACE = re.compile(r"\s|^$")


class Page(HTMLParser):
    """The units of a page. One that Markdown cannot write is `None`."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.units, self.parts, self.stack = [], [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = (attributes.get("class") or "").split()
        if tag in VOID:
            if tag == "br":
                self.handle_data(" ")
            return
        # `<p id="title">` and `<div id="banner">` are the masthead of a site.
        around = AROUND & set(classes) if tag in {"div", "ul"} else {attributes.get("id")} & AROUND
        inherited = self.stack[-1][1] if self.stack else None
        kind = inherited
        if tag in SKIPPED or around or inherited == "skipped":
            kind = "skipped"
        elif tag in BLOCKS or tag == "div" and "para" in classes:
            self.close()
            kind = "block"
        elif tag == "div" and kind == "block":
            # A list or an example inside a paragraph.
            self.close()
        self.stack.append((tag, kind))
        if kind == "block":
            if tag in EMPHASIS:
                self.parts.append(("open", EMPHASIS[tag]))
            elif tag in CODE:
                self.parts.append(("open", "`"))
            elif tag == "a" and re.match(r"https?:|mailto:", attributes.get("href") or ""):
                self.parts.append(("open", attributes["href"]))

    def handle_endtag(self, tag):
        if tag in VOID or not any(open_tag == tag for open_tag, _ in self.stack):
            return
        while self.stack:
            open_tag, kind = self.stack.pop()
            if kind == "block":
                if open_tag in BLOCKS or open_tag == "div":
                    self.close()
                elif open_tag in EMPHASIS or open_tag in CODE or open_tag == "a":
                    self.parts.append(("close", open_tag))
            if open_tag == tag:
                break

    def handle_data(self, data):
        if self.stack and self.stack[-1][1] == "block":
            self.parts.append(("text", data))

    def close(self):
        parts, self.parts = self.parts, []
        if any(kind == "text" and text.strip() for kind, text in parts):
            self.units.append(unit(parts))


def unit(parts):
    """A text with its markup, or `None`: emphasis of a part whose marks Markdown would not take for marks."""
    # Each level: the mark that opens it, and its text.
    levels = [("", "")]
    for kind, value in parts:
        if kind == "text":
            mark, text = levels[-1]
            if any(mark == "`" for mark, _ in levels):
                levels[-1] = (mark, text + value)
            else:
                levels[-1] = (mark, text + escaped(value))
        elif kind == "open":
            levels.append((value, ""))
        else:
            closed = close(levels, value)
            if closed is None:
                continue
            levels = closed
    while len(levels) > 1:
        (_, text), levels = levels[-1], levels[:-1]
        levels[-1] = (levels[-1][0], levels[-1][1] + text)
    text = levels[0][1]
    text = re.sub(rf"(?<=[{HAN}])[ \t]*[\r\n]\s*(?=[{HAN}])", "", text)
    # The stylesheet numbers notes, and an edition may have fewer of them.
    text = re.sub(r"\\\[\d+\\\]", "", text)
    text = re.sub(r"[ \t\r\n]+", " ", text).strip(" ")
    return text if marks_hold(text) else None


def close(levels, tag):
    """The levels without the last one, whose text is in its marks; `None` where none is open of such a kind."""
    opens = {"a": lambda mark: "://" in mark or mark.startswith("mailto:")}
    is_open = opens.get(tag) or (lambda mark: mark == ("`" if tag in CODE else EMPHASIS[tag]))
    if len(levels) < 2 or not is_open(levels[-1][0]):
        return None
    (mark, text), outer = levels[-1], levels[:-1]
    inside_code = any(level == "`" for level, _ in outer)
    inside_same = any(level in {"*", "**"} for level, _ in outer) and mark in {"*", "**"}
    inner = text.strip()
    before = text[: len(text) - len(text.lstrip())]
    after = text[len(text.rstrip()) :] if inner else ""
    if not inner or inside_code or inside_same:
        marked = text
    elif mark == "`":
        plain = re.sub(r"\s+", " ", inner)
        marked = before + (escaped(plain) if "`" in plain else f"`{braces(plain)}`") + after
    elif mark in {"*", "**"}:
        marked = f"{before}{mark}{inner}{mark}{after}"
    else:
        address = re.sub(r"[<>{}\s\\]", lambda found: f"%{ord(found[0]):02X}", mark)
        marked = f"{before}[{inner}](<{address}>){after}"
    return [*outer[:-1], (outer[-1][0], outer[-1][1] + marked)]


def marks_hold(text):
    """Whether each `*` opens or closes emphasis: one beside punctuation and a letter does neither."""
    plain = re.sub(r"`[^`]*`", "`", text)
    plain = re.sub(r"\\.", ".", plain)
    for found in re.finditer(r"\*+", plain):
        before, after = plain[: found.start()][-1:], plain[found.end() :][:1]
        letter_before = before.isalnum() and not re.match(f"[{HAN}]", before)
        letter_after = after.isalnum() and not re.match(f"[{HAN}]", after)
        mark_before = not before.isalnum() and not SPACE.match(before)
        mark_after = not after.isalnum() and not SPACE.match(after)
        if letter_before and mark_after or mark_before and letter_after:
            inner = plain.count("*", 0, found.start()) % 2 == 0
            # Right at the start of emphasis after a mark, and at its end before one; not the other way round.
            if inner and letter_before or not inner and letter_after:
                return False
    return True


def braces(text):
    return re.sub(r"[{}]", lambda found: f'{{"{found[0]}"}}', text)


def escaped(text):
    """A text that says what it says, to Markdown and to Fluent."""
    return braces(re.sub(r"([\\`*_\[\]<&])", r"\\\1", text))


def units(path):
    """The units of the page in a file."""
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    page.close()
    return page.units
