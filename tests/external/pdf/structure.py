"""The structure of a file: its tree, walked once, and the rules that it keeps whatever the edition says."""

import re
from dataclasses import dataclass, field

import pikepdf

from texts import letters

# Elements within a line. A label and code are such too, where they do not stand by themselves.
INLINE = {"Span", "Em", "Strong", "Link", "Reference", "Quote", "Annot"}
WITHIN = {"Lbl", "Code"}


@dataclass
class Block:
    """A block of the structure: the names of the elements around it and its own, and what it says."""

    path: tuple
    # Runs, and what the file says of pictures, in the order of the tree.
    content: list = field(default_factory=list)
    # What its glyphs say, read by their places.
    text: str = ""
    # What those hear who read the tree: the texts that elements have by themselves, else the contents as they are.
    heard: str = ""

    def role(self):
        """What bears its text: cells, captions and notes hold paragraphs, and the body of an item may."""
        for name in reversed(self.path):
            if name in ("TH", "TD", "Caption", "Code", "Note", "FENote"):
                return name
            if name not in ("P", "LBody", "Div"):
                break
        return "P" if self.path[-1] in ("LBody", "Div") else self.path[-1]


@dataclass
class Element:
    """An element of the tree, with what it inherits."""

    node: pikepdf.Object
    page: pikepdf.Object | None
    path: tuple
    lang: str
    # Whether an element has said by itself what it holds.
    is_said: bool = False


class Structure:
    """The tree of a file."""

    def __init__(self, pdf, pages):
        self.pdf = pdf
        self.pages = {page.page.objgen: page for page in pages}
        self.marked = {}
        self.root = pdf.Root.get("/StructTreeRoot", pikepdf.Dictionary())
        self.blocks, self.ids, self.faults = [], [], []
        # The element that holds each marked content, and each annotation.
        self.holders, self.objects = {}, {}
        # By language, what is in another language than the file, but for the masthead, which comes first and in a
        # division.
        self.foreign = {}
        self.is_masthead = True
        for key, page in self.pages.items():
            for marked in page.marked:
                if marked.mcid is not None:
                    self.once(self.marked, (key, marked.mcid), marked, "the stream")
        self.lang = str(pdf.Root.get("/Lang", ""))
        self.walk(Element(self.root, None, (), self.lang), None)
        for block in self.blocks:
            block.text, block.heard = letters("".join(block.content)), letters(block.heard)
        for key, mcid in self.marked.keys() - self.holders.keys():
            self.faults.append(f"MCID {mcid} is in no element: “{self.marked[key, mcid].text()}”")

    def once(self, known, key, value, where):
        if key in known:
            self.faults.append(f"{where} has MCID {key[-1]} of a page twice")
        known[key] = value

    def walk(self, element, block):
        """Reads what an element holds; `block` takes what is within a line."""
        for kid in kids(element.node):
            if isinstance(kid, int):
                self.content(element, element.page, kid, block)
            elif kid.get("/Type") == "/MCR":
                self.content(element, kid.get("/Pg", element.page), int(kid.MCID), block)
            elif kid.get("/Type") == "/OBJR":
                self.objects[kid.Obj.objgen] = element
            else:
                self.element(kid, element, block)

    def element(self, node, parent, block):
        name = str(node.S)[1:]
        lang = str(node.get("/Lang", parent.lang))
        element = Element(node, node.get("/Pg", parent.page), (*parent.path, name), lang, parent.is_said)
        if node.get("/P") is None or node.P.objgen != parent.node.objgen:
            self.faults.append(f"an element {name} does not name the element around it")
        if "/ID" in node:
            self.ids.append((str(node.ID), element.path))
        self.is_masthead &= element.path in (("Document",), ("Document", "Div")) or len(element.path) > 2
        is_within = name in INLINE or name in WITHIN and block is not None and parent.path[-1] != "LI"
        if not is_within or block is None:
            block = Block(element.path)
            self.blocks.append(block)
        if "/Alt" in node:
            block.content.append(f"[{node.Alt}]")
            block.heard += f"[{node.Alt}]"
        if "/ActualText" in node and not element.is_said:
            block.heard += str(node.ActualText)
            element.is_said = True
        self.walk(element, block)

    def content(self, element, page, mcid, block):
        key = (page.objgen, mcid)
        if key not in self.marked:
            self.faults.append(f"MCID {mcid} of an element {element.path[-1]} is on no page")
            return
        self.once(self.holders, key, element, "the tree")
        marked = self.marked[key]
        if block is None:
            self.faults.append(f"“{marked.text()}” is in no element")
        elif "/Alt" not in element.node:
            block.content.append(marked.text())
            block.heard += "" if element.is_said else marked.stored()
        lang = marked.lang or element.lang
        if lang != self.lang and not self.is_masthead:
            self.foreign[lang] = self.foreign.get(lang, "") + letters(marked.text())

    def said(self):
        """The blocks that say something, without notes, and the notes."""
        notes, texts = [], []
        for block in self.blocks:
            said = notes if {"Note", "FENote"} & set(block.path) else texts
            if said and said[-1].role() == block.role() == "Code":
                # Every line of code is a paragraph.
                said[-1] = Block(said[-1].path, text=said[-1].text + block.text)
            elif block.text:
                said.append(block)
        return texts, notes


def kids(node):
    found = node.get("/K")
    found = list(found) if isinstance(found, pikepdf.Array) else [] if found is None else [found]
    return [int(each) if isinstance(each, int) else each for each in found]


# What an element may hold, and stand in, as ISO 32000-1, 14.8.4 says of lists and tables; `None` is anything.
PARENTS = {
    "LI": {"L"},
    "LBody": {"LI"},
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
}
CHILDREN = {
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "TR": {"TH", "TD"},
}


def rules(structure):
    """What is wrong with a tree by itself."""
    found = list(structure.faults)
    for page in structure.pages.values():
        found += page.faults
    found += nesting(structure)
    found += levels(structure)
    found += parent_tree(structure)
    found += tables(structure)
    return found


def every(node, path=()):
    """The elements of a tree, each with the names of those around it."""
    for kid in kids(node):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            name = str(kid.S)[1:]
            yield kid, (*path, name)
            yield from every(kid, (*path, name))


def nesting(structure):
    found = []
    standard = {"Document", "Part", "Sect", "Div", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead"}
    standard |= {"TBody", "Caption", "Figure", "BlockQuote", "Note", "Link", "Span", "Code", "Quote", "Reference"}
    standard |= {f"H{level}" for level in range(1, 7)}
    roles = {str(name)[1:]: str(role)[1:] for name, role in structure.root.get("/RoleMap", {}).items()}
    for node, path in every(structure.root):
        name, parent = path[-1], path[-2] if len(path) > 1 else None
        if name not in standard and roles.get(name) not in standard:
            found.append(f"{name} is no standard element, and no role maps it to one")
        if name in PARENTS and parent not in PARENTS[name]:
            found.append(f"{name} stands in {parent}")
        if parent in CHILDREN and name not in CHILDREN[parent]:
            found.append(f"{parent} holds {name}")
        if name == "Figure" and not str(node.get("/Alt", "")).strip():
            found.append("a figure has no alternative text")
    return found


def levels(structure):
    found, before = [], 0
    for _, path in every(structure.root):
        heading = re.fullmatch(r"H([1-6])", path[-1])
        if heading:
            level = int(heading[1])
            if level > before + 1:
                found.append(f"a heading of level {level} follows one of level {before}")
            before = level
    return found


def parent_tree(structure):
    """The way back, from marked contents and annotations to their elements."""
    found, way = [], {}

    def read(node):
        entries = list(node.get("/Nums", []))
        way.update(zip(map(int, entries[::2]), entries[1::2]))
        for kid in node.get("/Kids", []):
            read(kid)

    read(structure.root.get("/ParentTree", pikepdf.Dictionary()))
    for (key, mcid), element in structure.holders.items():
        page = structure.pages[key].page
        held = way.get(int(page.get("/StructParents", -1)))
        known = held is not None and mcid < len(held) and held[mcid].objgen == element.node.objgen
        if not known:
            found.append(f"the parent tree does not lead from MCID {mcid} to its {element.path[-1]}")
    for page in structure.pages.values():
        if page.page.get("/Tabs") != "/S" and "/Annots" in page.page:
            found.append("the tab order of a page is not that of the structure")
        for annotation in page.page.get("/Annots", []):
            element = structure.objects.get(annotation.objgen)
            held = way.get(int(annotation.get("/StructParent", -1)))
            if element is None or held is None or held.objgen != element.node.objgen:
                found.append("an annotation is not in the structure, or nothing leads from it to its element")
            elif "Link" not in element.path:
                found.append(f"a link is in no element Link, but in {element.path[-1]}")
    return found


def tables(structure):
    """Every cell of data has headers, by their ids, and every id of a header is there."""
    found = []
    ids = {str(node.ID) for node, _ in every(structure.root) if "/ID" in node}
    for node, path in every(structure.root):
        attributes = node.get("/A", pikepdf.Array())
        attributes = list(attributes) if isinstance(attributes, pikepdf.Array) else [attributes]
        table = next((each for each in attributes if each.get("/O") == "/Table"), pikepdf.Dictionary())
        headers = [str(each) for each in table.get("/Headers", [])]
        if path[-1] == "TD" and not headers:
            found.append("a cell names no header")
        if path[-1] == "TH" and "/Scope" not in table:
            found.append("a header does not say what it is the header of")
        found += [f"a cell names the header {each}, which is nowhere" for each in headers if each not in ids]
    return found
