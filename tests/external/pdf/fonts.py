"""The fonts of a file: each is embedded, says what its glyphs mean, and is one of the program's own."""

import re

# The families that the program has, as their faces are named in files. A font of the machine is none of them.
FAMILIES = re.compile(r"(Amiri|NotoSerifSC|LibertinusSerif|NotoSansMono)(-\w+)?")


def faults(pages):
    found, fonts = [], {}
    for page in pages:
        fonts.update(page.fonts)
    for font in fonts.values():
        subset = re.fullmatch(r"[A-Z]{6}\+(.+)", font.name)
        if font.subtype == "/Type3":
            found.append(f"{font.name} is a font of drawings (Type 3)")
            continue
        if not subset:
            found.append(f"{font.name} is not a subset")
        elif not FAMILIES.fullmatch(subset[1].removesuffix("-Identity-H")):
            found.append(f"{font.name} is no font of the program")
        descriptor = font.descriptor()
        if descriptor is None or not {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor.keys()):
            found.append(f"{font.name} is not embedded")
        if not font.has_map:
            found.append(f"{font.name} has no ToUnicode")
    return found, {font.name.partition("+")[2].removesuffix("-Identity-H") for font in fonts.values()}
