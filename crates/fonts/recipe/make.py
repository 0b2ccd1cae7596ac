"""Makes the fonts that hexaglot carries, their licenses, FONTS.md, the characters of the languages and of GB 2312.

    make.py NODE_MODULES TYPST_ASSETS OUTPUT

`cargo xtask fonts` calls it with the packages that stand in the lock files beside it. Everything that it writes
depends on these alone, so that two runs write the same bytes.
"""

import hashlib
import json
import re
import sys
import tomllib
from io import BytesIO
from pathlib import Path

from fontTools import unicodedata
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

RECIPE = Path(__file__).parent
LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"]
# CLDR's sets of characters, by the name of each in its JSON.
SETS = ["exemplarCharacters", "auxiliary", "index", "numbers", "punctuation"]
# What belongs to no script and what stands with letters of any.
COMMON = {"Zyyy", "Zinh"}
# OpenType's numbers of what a font says of itself: copyright, family, style, version, license and the like.
NAMES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17]


def main():
    modules, assets, output = (Path(argument) for argument in sys.argv[1:])
    exemplars = {lang: cldr(modules, lang) for lang in LANGUAGES}
    data = output / "data"
    data.mkdir(parents=True)
    write(data / "exemplars.tsv", exemplar_table(exemplars))
    write(data / "gb2312.txt", [ranges(gb2312())])

    libertinus = assets / "files/fonts"
    amiri = modules / "@expo-google-fonts/amiri"
    noto = modules / "@expo-google-fonts/noto-serif-sc"
    mono = modules / "@expo-google-fonts/noto-sans-mono"
    families = [
        Family(
            "Libertinus Serif",
            "text in Latin and Cyrillic letters",
            {
                name: libertinus / f"LibertinusSerif-{name}.otf"
                for name in ["Regular", "Bold", "Italic", "BoldItalic"]
            },
            "typst-assets",
            notice(assets / "NOTICE", "Libertinus Serif"),
            in_scripts("Latn", "Cyrl"),
            "Latin, Cyrillic and what belongs to no script, of what the font has",
        ),
        Family(
            "Amiri",
            "text in Arabic",
            {
                "Regular": amiri / "400Regular/Amiri_400Regular.ttf",
                "Bold": amiri / "700Bold/Amiri_700Bold.ttf",
            },
            "@expo-google-fonts/amiri",
            (amiri / "LICENSE_FONT").read_text(encoding="utf-8"),
            in_scripts("Arab"),
            "Arabic and what belongs to no script, of what the font has",
        ),
        chinese(modules, noto, exemplars),
        Family(
            "Noto Sans Mono",
            "code",
            {
                "Regular": mono / "400Regular/NotoSansMono_400Regular.ttf",
                "Bold": mono / "700Bold/NotoSansMono_700Bold.ttf",
            },
            "@expo-google-fonts/noto-sans-mono",
            (mono / "LICENSE_FONT").read_text(encoding="utf-8"),
            in_scripts("Latn", "Cyrl"),
            "Latin, Cyrillic and what belongs to no script, such as the lines of boxes, of what the font has",
        ),
    ]
    rows = [row for family in families for row in family.write(data)]
    write(output / "FONTS.md", page(families, rows))


class Family:
    """A family of fonts, what is set in it, and which of its characters are kept."""

    def __init__(self, name, purpose, faces, package, license, keeps, kept):
        self.name, self.purpose, self.faces, self.package = name, purpose, faces, package
        self.license, self.keeps, self.kept = license, keeps, kept

    def write(self, data):
        """Writes the faces and their license, and gives the rows of the table."""
        notices = set()
        for style, source in self.faces.items():
            font = TTFont(source)
            notices.add(font["name"].getDebugName(0))
            version = re.sub(r"^Version ([0-9.]+).*", r"\1", font["name"].getDebugName(5))
            kept = {char for char in font.getBestCmap() if self.keeps(char)}
            content = subset(font, kept)
            file = data / f"{self.name.replace(' ', '')}-{style}{source.suffix}"
            file.write_bytes(content)
            hash = hashlib.sha256(content).hexdigest()
            characters = len(TTFont(BytesIO(content)).getBestCmap())
            yield [f"`{file.name}`", self.name, version, f"{characters:,}", f"{len(content):,}", f"`{hash}`"]
        # A font has a notice of its own, which its license may lack; both have to go with it.
        added = [notice for notice in sorted(notices) if notice.rstrip(".") not in self.license]
        text = "".join(f"{notice}\n" for notice in added) + self.license
        write(data / f"{self.name.replace(' ', '')}-OFL.txt", [line.rstrip() for line in text.strip().splitlines()])


def chinese(modules, noto, exemplars):
    """Noto Serif SC with all that a text in simplified Chinese can be expected to hold, and what the others may lack."""
    slices = modules / "@fontsource/noto-serif-sc/files"
    slice = TTFont(slices / "noto-serif-sc-chinese-simplified-400-normal.woff").getBestCmap().keys()
    # It is also the last to be asked by texts in the other languages: not every face above has all their letters.
    named = {chr(char) for sets in exemplars.values() for chars in sets.values() for char in chars}
    named |= {char for small in named for char in small.upper()}
    kept = gb2312() | slice | {ord(char) for char in named}
    return Family(
        "Noto Serif SC",
        "text in simplified Chinese, and what the two above lack",
        {
            "Regular": noto / "400Regular/NotoSerifSC_400Regular.ttf",
            "Bold": noto / "700Bold/NotoSerifSC_700Bold.ttf",
        },
        "@expo-google-fonts/noto-serif-sc",
        (noto / "LICENSE_FONT").read_text(encoding="utf-8"),
        lambda char: char in kept,
        "GB 2312 as Python's codec `gb2312` has it, the slice `chinese-simplified` of `@fontsource/noto-serif-sc`, "
        "and CLDR's characters of the six languages with their capitals",
    )


def gb2312():
    """The characters of the 94 rows and columns of GB 2312."""
    cells = (bytes([row, column]) for row in range(0xA1, 0xFF) for column in range(0xA1, 0xFF))
    return {ord(char) for cell in cells for char in cell.decode("gb2312", "ignore")}


def subset(font, characters):
    """The font with these characters and all that its features need for them."""
    options = Options(
        layout_features=["*"],
        layout_scripts=["*"],
        hinting=False,
        name_IDs=NAMES,
        notdef_outline=True,
        # Else the time of the run would stand in the file.
        recalc_timestamp=False,
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font.recalcTimestamp = False
    written = BytesIO()
    font.save(written, reorderTables=True)
    return written.getvalue()


def in_scripts(*scripts):
    """Whether a character is of one of these scripts, or of none."""
    return lambda char: unicodedata.script(chr(char)) in {*scripts} | COMMON


def notice(file, words):
    """The part of a file of notices that speaks of these words."""
    parts = re.split(r"^=+$", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    [part] = [part for part in parts if words in part]
    return part


def cldr(modules, lang):
    """CLDR's sets of characters of a language."""
    file = modules / f"cldr-misc-full/main/{lang}/characters.json"
    sets = json.loads(file.read_text(encoding="utf-8"))["main"][lang]["characters"]
    return {name: unicode_set(sets[name]) for name in SETS}


def unicode_set(text):
    """The characters of a set as CLDR writes it: `[a-c \\- {ch} \\u200E]`."""
    # Such a set may be spaced out by Unicode's pattern white space; a no-break space is a character of it.
    token = re.compile(r"\\u([0-9A-Fa-f]{4})|\\(.)|([^\\{}\[\]\t-\r \u0085\u200E\u200F\u2028\u2029])")
    chars, range_from = set(), None
    for code, escaped, plain in token.findall(text.removeprefix("[").removesuffix("]")):
        if plain == "-" and not escaped:
            range_from = last
            continue
        last = int(code, 16) if code else ord(escaped or plain)
        chars.update(range(last if range_from is None else range_from, last + 1))
        range_from = None
    return chars


def exemplar_table(exemplars):
    """A line for each language and set: the tag, the name, the characters as ranges of hexadecimal numbers."""
    lines = [
        "# The characters of each language, of CLDR (npm cldr-misc-full, Unicode License v3). Made by cargo xtask fonts."
    ]
    for lang, sets in exemplars.items():
        lines += [f"{lang}\t{name.removesuffix('Characters')}\t{ranges(chars)}" for name, chars in sets.items()]
    return lines


def ranges(chars):
    """Characters as hexadecimal numbers and ranges of them: `41-5A 5F`."""
    found = []
    for char in sorted(chars):
        if found and found[-1][1] == char - 1:
            found[-1][1] = char
        else:
            found.append([char, char])
    return " ".join(f"{first:X}" if first == last else f"{first:X}-{last:X}" for first, last in found)


def page(families, rows):
    """FONTS.md."""
    npm = json.loads((RECIPE / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    crates = tomllib.loads((RECIPE / "Cargo.lock").read_text(encoding="utf-8"))["package"]
    packages = {
        name.removeprefix("node_modules/"): ["npm", package["version"], package["integrity"]]
        for name, package in npm.items()
        if name
    }
    packages |= {
        package["name"]: ["crates.io", package["version"], "sha256-" + package["checksum"]]
        for package in crates
        if "checksum" in package
    }
    used = [*(family.package for family in families), "@fontsource/noto-serif-sc", "cldr-misc-full"]
    lines = [
        "# The fonts",
        "",
        "`cargo xtask fonts` makes this page and the files in `data`; `cargo xtask fonts --check` makes them again and compares.",
        "All are subsets, without hinting, with every layout feature that their characters have a use for.",
        "They stand under the SIL Open Font License 1.1, and `data/<family>-OFL.txt` has its text with the notices of the family.",
        "",
        *table(["file", "family", "version", "characters", "bytes", "SHA-256"], rows),
        "",
        "## Where they come from",
        "",
        *table(
            ["package", "registry", "version", "hash of the package"],
            [[f"`{name}`", *packages[name][:2], f"`{packages[name][2]}`"] for name in used],
        ),
        "",
        "## What is kept of each",
        "",
        *table(
            ["family", "for", "package", "characters", "reserved font names"],
            [
                [family.name, family.purpose, f"`{family.package}`", family.kept, reserved(family)]
                for family in families
            ],
        ),
        "",
        "A subset may not bear a reserved font name as its own; none of these families reserves its name.",
        "`data/exemplars.tsv` has the characters that each language needs, of CLDR, and `data/gb2312.txt` those of GB 2312.",
    ]
    return lines


def reserved(family):
    """The names that the license reserves, and a stop where one of them is the family's own."""
    found = re.search(r"with Reserved Font Name ((?:\"[^\"]+\"(?:, | and )?)+)", family.license)
    names = re.findall(r"\"([^\"]+)\"", found.group(1)) if found else []
    if any(name in family.name for name in names):
        sys.exit(f"{family.name} has a reserved name")
    return ", ".join(names) or "none"


def table(head, rows):
    return ["| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *rows]]


def write(file, lines):
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


main()
