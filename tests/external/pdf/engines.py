"""What two engines that are not ours see on the pages: poppler's `pdftotext`, and MuPDF. Each gives characters or words
with their places; a word from right to left stands as it is seen, its last letter first."""

import html
import re
import subprocess
from collections import Counter

import pymupdf

from lines import Lines, MARKS, clusters
from texts import letters

# A letter of Arabic, with its marks: words of them are counted.
ARABIC_WORD = re.compile(rf"[\u0620-\u064a\u066e-\u06d3{MARKS}]+")

WORD = re.compile(r'<word xMin="(\S+)" yMin="(\S+)" xMax="\S+" yMax="(\S+)">(.*?)</word>')


def poppler(file):
    """By page, `(x, y, text)` of every word; y is near its baseline, and grows upwards."""
    told = subprocess.run(["pdftotext", "-bbox", file, "-"], capture_output=True, check=True)
    for page in told.stdout.decode("utf-8").split("<page ")[1:]:
        height = float(re.search(r'height="(\S+)"', page)[1])
        words = []
        for x, top, bottom, text in WORD.findall(page):
            baseline = float(top) + 0.75 * (float(bottom) - float(top))
            words.append((float(x), height - baseline, html.unescape(text)))
        yield words


def mupdf(file):
    """By page, `(x, y, text)` of every character."""
    flags = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_PRESERVE_LIGATURES
    with pymupdf.open(file) as document:
        for page in document:
            characters, before, letter = [], 0.0, ""
            for block in page.get_text("rawdict", flags=flags)["blocks"]:
                for each in (each for line in block["lines"] for span in line["spans"] for each in span["chars"]):
                    (x, y), (left, _, right, _) = each["origin"], each["bbox"]
                    # The second letter of a ligature has no width, and stands at the end of it.
                    is_second = right - left < 0.01 and each["c"].isascii() and letter.isascii()
                    # A character from right to left may have its origin on its right.
                    x = before + 0.001 if is_second else min(x, left)
                    before, letter = x, each["c"]
                    if not each.get("synthetic"):
                        characters.append((x, page.rect.height - y, each["c"]))
            yield characters


ENGINES = {"poppler": poppler, "mupdf": mupdf}


def glyphs(file, pages):
    """What MuPDF takes every glyph to mean, in the order of the streams, whatever a text says by itself."""
    found = []
    with pymupdf.open(file) as document:
        for number, (page, own) in enumerate(zip(document, pages, strict=True), start=1):
            spans = page.get_texttrace()
            seen = letters("".join(chr(code) for span in spans for code, *_ in span["chars"]))
            runs = (run for marked in own.marked for run in marked.runs)
            meant = letters("".join(meaning for run in runs for meaning in run.meanings))
            if seen != meant:
                at = next((at for at, (one, other) in enumerate(zip(seen, meant)) if one != other), 0)
                found.append(f"page {number}: “{meant[at : at + 40]}” is seen as “{seen[at : at + 40]}”")
    return found


def copies(file, pages):
    """Whether what MuPDF copies out of a file has as many letters as there are: a text that an element says by itself
    it copies once for every content of the element."""
    with pymupdf.open(file) as document:
        copied = sum(len(letters(page.get_text())) for page in document)
    own = sum(len(letters(marked.text())) for page in pages for marked in page.marked)
    return [] if copied <= 1.05 * own else [f"MuPDF makes {copied} letters of {own}"]


def compare(engine, file, pages):
    """What an engine sees otherwise than it stands in the content streams; how many lines there are, and how many of
    them are strained.

    A cluster of several glyphs has its text by `ActualText`. MuPDF puts such a text once, twice or not at all, and a
    mark now and then into another line. Where a line differs it is strained if it is equal without marks and the
    letters of these clusters."""
    found, lines, strained = [], 0, 0
    for number, (page, seen) in enumerate(zip(pages, ENGINES[engine](file), strict=True), start=1):
        own = Lines(page)
        theirs = own.sort(seen)
        for line, other in zip(own.lines, theirs):
            lines += 1
            mine, other = apart(line.clusters()), apart([each for _, text in other for each in clusters(text)])
            if mine == other:
                continue
            spoken = {letter for cluster in line.spoken() for letter in cluster}
            if without(mine, spoken) == without(other, spoken):
                strained += 1
            else:
                mine, other = "".join(mine), "".join(other)
                found.append(f"page {number}: a line is “{mine}” in the file, and seen as “{other}”")
    return found, lines, strained


def apart(line):
    """The letters of a line and then its marks: an engine sorts a mark to either side of its letter."""
    marks = sorted(mark for cluster in line for mark in cluster if re.match(f"[{MARKS}]", mark))
    return [cluster[0] for cluster in line if not re.match(f"[{MARKS}]", cluster)] + marks


def without(line, spoken):
    return [cluster for cluster in line if not spoken & set(cluster) and not re.match(f"[{MARKS}]", cluster)]


def arabic_words(file, text):
    """How many words of Arabic letters a text has, and how many of them poppler does not find in a file as they are: at
    a gap within a word it makes two."""
    told = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True)
    found, wanted = (Counter(ARABIC_WORD.findall(each)) for each in (told.stdout.decode("utf-8"), text))
    return wanted.total(), (wanted - found).total()
