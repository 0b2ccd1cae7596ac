"""Holds the editions of an imported text against its official pages, paragraph by paragraph.

    compare.py ORIGINAL PAGES FINDINGS EDITIONS

PAGES is the folder of the pages in the six languages, EDITIONS that of the text editions (`<lang>/udhr.txt`), and
FINDINGS what the import has found, as lines of JSON. The pages are read with `html.parser` of Python, which shares
nothing with the reader of the import.

A paragraph is what a page has in an `h1`, `h2`, `p` or `li`, and every one of them must be a line of the edition, in
the order of the page; every line of the edition must be a paragraph of the page. Before they are compared,

- both are put into Unicode's form NFC, in which hexaglot writes all texts;
- white space in a page becomes one space, and none stands at the ends of a paragraph: line ends and indentation say
  nothing in HTML;
- the indentation of lists is taken from the lines of an edition;
- an item of an `ol` gets its number, as the house writes it: the page leaves that to the browser;
- the first line of an edition is left out: it is the house's own, and names the original language.

Nothing else is changed: no letter, no mark of punctuation, no space inside a paragraph. Paragraphs that one unit
holds, since another language has fewer of them, are lines of their own (by hard breaks) and count as equal like the
others; the table tells how many they are.

A paragraph that is not in the edition must be one that the import has named as left over, and one that is named so
must not be there. Whatever else differs is told on the error stream, and the exit status is 1. What is printed is a
table of numbers, without a word of the text: `expected.txt` holds it.
"""

import difflib
import json
import re
import sys
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

PAGES = {
    "ar": "arb.html",
    "zh": "cmn_hans.html",
    "en": "eng.html",
    "fr": "fra.html",
    "ru": "rus.html",
    "es": "spa.html",
}
TAGS = ("h1", "h2", "p", "li")


def nfc(text):
    return unicodedata.normalize("NFC", text)


class Page(HTMLParser):
    """The paragraphs of a page, items with their numbers."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.paragraphs = []
        self.open = None
        self.lists = []
        self.number = None
        self.feed(text)
        self.close()
        self.end()

    def end(self):
        if self.open is not None:
            text, number = nfc(re.sub(r"[ \t\n\r\f]+", " ", self.open)).strip(" "), self.number
            if text:
                self.paragraphs.append(f"{number})\t{text}" if number else text)
                self.number = None
        self.open = None

    def handle_starttag(self, tag, attrs):
        if tag == "ol":
            self.end()
            self.lists.append(0)
        if tag == "li" and self.lists:
            self.lists[-1] += 1
        if tag in TAGS:
            self.end()
            self.number = self.lists[-1] if tag == "li" and self.lists else self.number
            self.open = ""

    def handle_endtag(self, tag):
        if tag in TAGS:
            self.end()
        if tag == "li":
            self.number = None
        if tag == "ol" and self.lists:
            self.lists.pop()

    def handle_data(self, data):
        if self.open is not None:
            self.open += data


def edition_lines(text):
    """The lines of an edition, and of each whether another line of its unit stands beside it."""
    blocks = [block.split("\n") for block in text.rstrip("\n").split("\n\n")][1:]
    lines = []
    for block in blocks:
        # Items of a list are one block too, each with its number.
        is_joined = len(block) > 1 and not all(re.match(r" *\d+\)\t", line) for line in block)
        lines += [(nfc(line).lstrip(" "), is_joined) for line in block]
    return lines


def compare(official, lines, left_over):
    """What differs between a page and its edition, and how many paragraphs are equal, alone and in joined units."""
    theirs, ours = official, [line for line, _ in lines]
    missing, extra, equal, joined = [], [], 0, 0
    matcher = difflib.SequenceMatcher(a=theirs, b=ours, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            equal += b - a
            joined += sum(1 for _, is_joined in lines[c:d] if is_joined)
        else:
            missing += theirs[a:b]
            extra += ours[c:d]
    problems = [f"not in the edition: {text}" for text in missing if text not in left_over]
    problems += [f"not in the page: {text}" for text in extra]
    problems += [f"named as left over, and not missing: {text}" for text in left_over if text not in missing]
    return problems, equal, joined


def self_test(official, lines, left_over):
    """Every way in which an edition can be wrong must be found."""
    at = len(lines) // 2
    line, is_joined = lines[at]
    mutants = {
        "a lost line": lines[:at] + lines[at + 1 :],
        "a line twice": lines[:at] + [lines[at]] + lines[at:],
        "another order": lines[:at] + [lines[at + 1], lines[at]] + lines[at + 2 :],
        "a lost letter": lines[:at] + [(line[:-2] + line[-1], is_joined)] + lines[at + 1 :],
        "a space inside": lines[:at] + [(line[:1] + " " + line[1:], is_joined)] + lines[at + 1 :],
        "a space at the end": lines[:at] + [(line + " ", is_joined)] + lines[at + 1 :],
        "other spaces": [(text.replace(" ", "\u00a0"), is_joined) for text, is_joined in lines],
        "a sign of markup": lines[:at] + [("*" + line, is_joined)] + lines[at + 1 :],
        "a wrong number": [(re.sub(r"^1\)", "7)", text), is_joined) for text, is_joined in lines],
        "no number": [(re.sub(r"^1\)\t", "", text), is_joined) for text, is_joined in lines],
        "nothing": [],
    }
    for name, mutant in mutants.items():
        # The Chinese text has no space.
        if mutant != lines and not compare(official, mutant, left_over)[0]:
            sys.exit(f"the self-test has failed: {name} was not found")
    if not compare(official, lines, [*left_over, "words that nobody has left over"])[0]:
        sys.exit("the self-test has failed: a finding that is wrong was not found")


def named(findings, lang, official):
    """The paragraphs that an import has named as left over. A finding shows the first words of one."""
    texts = []
    for finding in findings:
        if (finding["code"], finding["lang"]) == ("left-over", lang):
            words = re.match(r"`(.*?)…?` answers to nothing", finding["message"])[1]
            bare = [text for text in official if re.sub(r"^\d+\)\t", "", text).startswith(words)]
            texts += bare[:1] or [words]
    return texts


def main():
    original, pages, findings, editions = sys.argv[1:]
    found = [json.loads(line) for line in Path(findings).read_text(encoding="utf-8").splitlines()]
    failed = False
    print(f"original {original}")
    print("lang  paragraphs  equal  joined  paired by length  left over")
    for lang, name in PAGES.items():
        official = Page(Path(pages, name).read_text(encoding="utf-8")).paragraphs
        lines = edition_lines(Path(editions, lang, "udhr.txt").read_text(encoding="utf-8"))
        left_over = named(found, lang, official)
        problems, equal, joined = compare(official, lines, left_over)
        guesses = sum((each["code"], each["lang"]) == ("paired-by-length", lang) for each in found)
        print(f"{lang:<4}{len(official):>12}{equal:>7}{joined:>8}{guesses:>18}{len(left_over):>11}")
        for problem in [f"left over: {text}" for text in left_over] + problems:
            print(f"{original} {lang}: {problem}", file=sys.stderr)
        failed |= bool(problems)
        if not problems:
            self_test(official, lines, left_over)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
