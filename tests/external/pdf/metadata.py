"""What a file says of itself: its claims, its title and language, its day, its outline."""

import re

from texts import letters

PDFUA = "{http://www.aiim.org/pdfua/ns/id/}"
PDFA = "{http://www.aiim.org/pdfa/ns/id/}"
DC = "{http://purl.org/dc/elements/1.1/}"


def faults(pdf, edition, lang, date):
    """What is wrong; `date` is the document's day, without which there is no claim of PDF/A."""
    found = []

    def expect(what, found_value, wanted):
        if found_value != wanted:
            found.append(f"{what} is {found_value!r}, and not {wanted!r}")

    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        expect("the part of PDF/UA", xmp.get(f"{PDFUA}part"), "1")
        expect("the part of PDF/A", xmp.get(f"{PDFA}part"), "2" if date else None)
        expect("the conformance to PDF/A", xmp.get(f"{PDFA}conformance"), "A" if date else None)
        expect("dc:title", xmp.get(f"{DC}title"), edition.title)
        expect("dc:language", xmp.get(f"{DC}language"), {lang})
        expect("CreatorTool", xmp.get("{http://ns.adobe.com/xap/1.0/}CreatorTool"), str(pdf.docinfo.get("/Creator")))
    expect("the title in Info", str(pdf.docinfo.get("/Title")), edition.title)
    expect("the language of the file", str(pdf.Root.get("/Lang")), lang)
    preferences = pdf.Root.get("/ViewerPreferences", {})
    expect("DisplayDocTitle", preferences.get("/DisplayDocTitle"), True)
    direction = preferences.get("/Direction")
    expect("the direction of pages", str(direction) if direction else "/L2R", "/R2L" if lang == "ar" else "/L2R")
    expect("Marked", pdf.Root.get("/MarkInfo", {}).get("/Marked"), True)
    found += times(pdf, date)
    found += outline(pdf, edition)
    return found


def times(pdf, date):
    """Every time in a file is the day of the document."""
    metadata = pdf.Root.Metadata.read_bytes().decode("utf-8")
    days = set(re.findall(r"\d{4}-\d\d-\d\d", metadata))
    for key in ("/CreationDate", "/ModDate"):
        if key in pdf.docinfo:
            year, month, day = re.match(r"D:(\d{4})(\d\d)(\d\d)", str(pdf.docinfo[key])).groups()
            days.add(f"{year}-{month}-{day}")
    return [f"{day} is not the day of the document" for day in sorted(days - {date})]


def outline(pdf, edition):
    """The outline has the headings that can be led to, in their order."""
    titles = []

    def read(item):
        while item is not None:
            titles.append(letters(str(item.Title)))
            read(item.get("/First"))
            item = item.get("/Next")

    read(pdf.Root.get("/Outlines", {}).get("/First"))
    wanted = [block.text for block in edition.blocks if block.role.startswith("H") and block.id]
    return [] if titles == wanted else [f"the outline is {titles}, and the headings are {wanted}"]
