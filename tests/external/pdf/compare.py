"""A structure against its edition: the words of the text edition, the blocks, ids and languages of the page."""

import re
from collections import Counter

import pikepdf

from structure import every
from texts import letters


def texts(edition, structure):
    """What differs from the text edition, line by line."""
    blocks, notes = structure.said()
    # What a picture says is no text of the page.
    found = in_order(edition.lines, [block.text for block in blocks if block.role() != "Figure"])
    # Notes stand where they are called, and a translation may call them in another order.
    by_number = [re.match(r"\d+", note)[0] for note in edition.notes]
    own = {}
    for block in notes:
        number = re.match(r"\d+", block.text)
        own.setdefault(number[0] if number else "", []).append(block.text)
    for number, note in zip(by_number, edition.notes):
        found += in_order([note], own.pop(number, []))
    return found + [f"“{text}” is a note that the edition has not" for rest in own.values() for text in rest]


def in_order(lines, blocks):
    """Blocks have to be the lines, one after another. A line may be several blocks, as an item with its marker is,
    and a block several lines."""
    found, whole, at = [], "".join(lines), 0
    for block in blocks:
        where = at if whole.startswith(block, at) else whole.find(block, at)
        if where < 0:
            found.append(f"“{block}” is in the file, and not here in the edition: “{whole[at : at + 80]}”")
            continue
        if where > at:
            found.append(f"“{whole[at:where]}” is in the edition, and not here in the file")
        at = where + len(block)
    return found + ([f"“{whole[at:]}” is in the edition, and not in the file"] if at < len(whole) else [])


def blocks(edition, structure):
    """What differs from the blocks of the page, from the first one after the masthead on."""
    wanted = [(block.role, block.text) for block in edition.blocks]
    own = [(block.role(), block.text) for block in structure.said()[0]]
    first = next((at for at, block in enumerate(own) if wanted and block == wanted[0]), 0)
    own = own[first:]
    for at, pair in enumerate(zip(wanted, own)):
        if pair[0] != pair[1]:
            return [f"block {at} is {pair[1]}, and on the page {pair[0]}"]
    longer = own[len(wanted) :] or wanted[len(own) :]
    return [f"only one of file and page has {longer[0]}"] if longer else []


def languages(edition, structure):
    if {lang: Counter(text) for lang, text in edition.foreign.items()} == {
        lang: Counter(text) for lang, text in structure.foreign.items()
    }:
        return []
    return [f"in other languages are {structure.foreign}, and on the page {edition.foreign}"]


# What may bear the id of each element of a page.
BEARERS = {
    "h1": {"Title"}, "p": {"P"}, "li": {"LI", "LBody", "P"}, "ol": {"L"}, "ul": {"L"}, "dl": {"L"},
    "dt": {"Lbl", "LI"}, "dd": {"LBody", "P"}, "table": {"Table"}, "th": {"TH"}, "td": {"TD"},
    # A picture that says nothing is an artifact, and its caption is what is left.
    "figure": {"Figure", "Caption"}, "blockquote": {"BlockQuote"}, "pre": {"Code"},
}
BEARERS |= {f"h{level}": {f"H{level - 1}"} for level in range(2, 7)}


def ids(edition, structure):
    """Every id of the page stands in the structure, once, in its order, on what it is the id of."""
    known = {id for id, *_ in edition.ids}
    own = [(id, path[-1]) for id, path in structure.ids if id in known]
    found = [f"the id {id} stands {count} times" for id, count in Counter(id for id, _ in own).items() if count > 1]
    bearers = dict(own)
    for id, name, part in edition.ids:
        wanted = {"Note", "FENote"} if part == "notes" else BEARERS[name]
        if id not in bearers:
            found.append(f"the id {id} of a {name} is on no element")
        elif bearers[id] not in wanted:
            found.append(f"the id {id} of a {name} is on an element {bearers[id]}")
    notes = {id for id, _, part in edition.ids if part == "notes"}
    wanted = [id for id, *_ in edition.ids if id in bearers and id not in notes]
    in_file = [id for id, _ in own if id not in notes]
    if not found and in_file != wanted:
        found.append(f"the ids stand in the order {in_file}, and on the page in {wanted}")
    return found


def units(listed, edition, structure):
    """Every unit of the edition that the page shows, as the program lists them, is among the ids."""
    shown, own = {id for id, *_ in edition.ids}, {id for id, _ in structure.ids}
    return [f"the unit {id} is on no element" for id in listed if id in shown and id not in own]


def links(pdf):
    """Every link says in words where it leads."""
    found = []
    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            if annotation.Subtype == "/Link" and not str(annotation.get("/Contents", "")).strip():
                found.append("a link has no words for what it leads to")
    return found


def writing_mode(structure):
    """A file from right to left says so of its structure, and no other does."""
    modes = set()
    for node, path in every(structure.root):
        if len(path) > 1:
            continue
        attributes = node.get("/A", pikepdf.Array())
        for each in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
            if "/WritingMode" in each:
                modes.add(str(each.WritingMode))
    wanted = {"/RlTb"} if structure.lang == "ar" else set()
    return [] if modes == wanted else [f"the writing mode is {modes}, and not {wanted}"]


def heard(structure):
    """Whoever reads the tree, its own texts or the contents in their order, hears the text that stands there."""
    differing = [block for block in structure.blocks if block.heard != block.text]
    return [f"“{block.text}” is heard as “{block.heard}”" for block in differing]


def artifacts(edition, structure, pages):
    """What is no part of the text is the head, page and symbol, the foot of the first page, or a row of headers that
    a table repeats."""
    found = []
    headers = {block.text for block in structure.blocks if block.role() == "TH"}
    for number, page in enumerate(pages, start=1):
        for marked in page.marked:
            text = letters(marked.text())
            if marked.mcid is not None or not text:
                continue
            is_head = marked.subtype == "/Header" and text.startswith(f"{number}/{len(pages)}")
            is_foot = marked.subtype == "/Footer" and number == 1 and sorted(text) == sorted(edition.footer)
            if not (is_head or is_foot or text in headers):
                found.append(f"page {number}: “{text}” is an artifact")
    return found
