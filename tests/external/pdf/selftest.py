"""Every check must find what it is here for: files are spoiled in one way each, and the check has to say so."""

import sys
import tempfile
from collections import Counter
from pathlib import Path

import pikepdf

import engines
import structure
from content import Page


def run(files, examine, judge, validator):
    """Spoils an English file that claims both standards, and has notes, tables and lists."""
    file = next(each for each in files if each.lang == "en" and each.date and each.edition.notes)
    with tempfile.TemporaryDirectory() as folder:
        for check, name, spoil in SPOILT:
            path = Path(folder, "spoilt.pdf")
            with pikepdf.open(file.path) as pdf:
                spoil(pdf)
                # The names of fonts and the like stay as they are.
                pdf.save(path, fix_metadata_version=False)
            if check == "veraPDF":
                found = judge(file, path, validator, Counter())
            elif check in (*engines.ENGINES, "glyphs"):
                # What is read of the streams is that of the file as it was.
                with pikepdf.open(file.path) as pdf:
                    pages = [Page(page) for page in pdf.pages]
                told = engines.glyphs(path, pages) if check == "glyphs" else engines.compare(check, path, pages)[0]
                found = [(check, each) for each in told]
            else:
                found = examine(file, path, Counter())
            if not any(each == check for each, _ in found):
                sys.exit(f"the self-test has failed: {check} does not find {name}: {found[:3]}")


def elements(pdf, name):
    return [node for node, path in structure.every(pdf.Root.StructTreeRoot) if path[-1] == name]


def without_a_word(pdf):
    """Takes the first word of a paragraph away."""
    page = pdf.pages[0]
    operations = list(pikepdf.parse_content_stream(page))
    shown = [at for at, (_, operator) in enumerate(operations) if str(operator) in ("TJ", "Tj")]
    del operations[shown[len(shown) // 2]]
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(operations))


def with_a_wrong_glyph(pdf):
    """Says of a letter that it is another one."""
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    cmap = font.ToUnicode.read_bytes()
    at = cmap.index(b"beginbfchar") + len(b"beginbfchar")
    at = cmap.index(b"> <", at) + 3
    font.ToUnicode.write(cmap[:at] + b"0051" + cmap[at + 4 :])


def with_kids_in_another_order(pdf):
    document = pdf.Root.StructTreeRoot.K
    document = document[0] if isinstance(document, pikepdf.Array) else document
    document.K = pikepdf.Array([*reversed(list(document.K))])


def renamed(name, other, at=0):
    def spoil(pdf):
        elements(pdf, name)[at].S = pikepdf.Name(f"/{other}")

    return spoil


def without_a_kid(pdf):
    paragraph = elements(pdf, "P")[-1]
    paragraph.K = pikepdf.Array([])


def without_a_way_back(pdf):
    def spoil(node):
        if "/Nums" in node:
            node.Nums[1] = pikepdf.Array([])
        for kid in node.get("/Kids", []):
            spoil(kid)

    spoil(pdf.Root.StructTreeRoot.ParentTree)


def without_headers(pdf):
    del elements(pdf, "TD")[0]["/A"]


def without_alternative(pdf):
    node = elements(pdf, "P")[0]
    node.S = pikepdf.Name("/Figure")


def in_another_language(pdf):
    elements(pdf, "P")[-1].Lang = pikepdf.String("fr")


def with_text_as_artifact(pdf):
    page = pdf.pages[0]
    operations = list(pikepdf.parse_content_stream(page))
    for at, (operands, operator) in enumerate(operations):
        if str(operator) == "BDC" and "/MCID" in operands[1]:
            operations[at] = ([pikepdf.Name("/Artifact")], pikepdf.Operator("BMC"))
            break
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(operations))


def first_font(pdf):
    return next(iter(pdf.pages[0].Resources.Font.values()))


def with_another_font(pdf):
    first_font(pdf).BaseFont = pikepdf.Name("/ABCDEF+DejaVuSerif")


def with_a_font_elsewhere(pdf):
    descriptor = first_font(pdf).DescendantFonts[0].FontDescriptor
    for key in ("/FontFile2", "/FontFile3"):
        if key in descriptor:
            del descriptor[key]


def without_meaning(pdf):
    del first_font(pdf)["/ToUnicode"]


def set_root(key, value):
    def spoil(pdf):
        pdf.Root[key] = value

    return spoil


def with_a_title(pdf):
    pdf.docinfo["/Title"] = "Another title"


def with_another_day(pdf):
    pdf.docinfo["/ModDate"] = "D:20200101000000Z"


def without_claims(pdf):
    metadata = pdf.Root.Metadata.read_bytes()
    metadata = metadata.replace(b"pdfuaid:part", b"pdfuaid:some").replace(b"pdfaid:part", b"pdfaid:some")
    pdf.Root.Metadata = pdf.make_stream(metadata)
    pdf.Root.Metadata.Type, pdf.Root.Metadata.Subtype = pikepdf.Name("/Metadata"), pikepdf.Name("/XML")


def without_an_outline(pdf):
    pdf.Root.Outlines.First.Title = pikepdf.String("Contents")


def without_words(pdf):
    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            if "/Contents" in annotation:
                del annotation["/Contents"]


def without_an_id(pdf):
    del next(each for each in elements(pdf, "H1") if "/ID" in each)["/ID"]


def with_an_id_elsewhere(pdf):
    heading = next(each for each in elements(pdf, "H1") if "/ID" in each)
    elements(pdf, "P")[-1].ID = heading.ID
    del heading["/ID"]


def from_right_to_left(pdf):
    document = elements(pdf, "Document")[0]
    document.A = pikepdf.Dictionary(O=pikepdf.Name("/Layout"), WritingMode=pikepdf.Name("/RlTb"))


def with_other_words(pdf):
    elements(pdf, "P")[-1].ActualText = pikepdf.String("Other words")


SPOILT = [
    ("ids", "a unit without an id", without_an_id),
    ("ids", "an id of another element", with_an_id_elsewhere),
    ("writing-mode", "another writing mode", from_right_to_left),
    ("heard", "words that do not stand there", with_other_words),
    ("text", "a word that is lost", without_a_word),
    ("text", "a letter that says it is another one", with_a_wrong_glyph),
    ("text", "another order", with_kids_in_another_order),
    ("blocks", "a heading that is a paragraph", renamed("H1", "P")),
    ("blocks", "a paragraph that is a heading", renamed("P", "H1", -1)),
    ("structure", "a level that is skipped", renamed("H1", "H5", -1)),
    ("structure", "an element that is no standard one", renamed("P", "Absatz")),
    ("structure", "an item outside of a list", renamed("L", "Sect")),
    ("structure", "content that is in no element", without_a_kid),
    ("structure", "a parent tree with a gap", without_a_way_back),
    ("structure", "a cell without headers", without_headers),
    ("structure", "a picture without words", without_alternative),
    ("language", "another language", in_another_language),
    ("artifact", "a text that is an artifact", with_text_as_artifact),
    ("fonts", "a font of the machine", with_another_font),
    ("fonts", "a font that is not embedded", with_a_font_elsewhere),
    ("fonts", "a font without meaning", without_meaning),
    ("metadata", "another language", set_root("/Lang", pikepdf.String("fr"))),
    ("metadata", "a direction", set_root("/ViewerPreferences", pikepdf.Dictionary(Direction=pikepdf.Name("/R2L")))),
    ("metadata", "another title", with_a_title),
    ("metadata", "another day", with_another_day),
    ("metadata", "no claim", without_claims),
    ("metadata", "another outline", without_an_outline),
    ("links", "a link without words", without_words),
    ("poppler", "a word that is lost", without_a_word),
    ("poppler", "a letter that says it is another one", with_a_wrong_glyph),
    ("mupdf", "a word that is lost", without_a_word),
    ("mupdf", "a letter that says it is another one", with_a_wrong_glyph),
    ("glyphs", "a word that is lost", without_a_word),
    ("glyphs", "a letter that says it is another one", with_a_wrong_glyph),
    ("veraPDF", "no claim", without_claims),
    ("veraPDF", "a font that is not embedded", with_a_font_elsewhere),
    ("veraPDF", "no language", set_root("/Lang", pikepdf.String(""))),
    ("veraPDF", "a picture without words", without_alternative),
]
