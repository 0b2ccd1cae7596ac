"""The PDF files of projects, held against their text editions and pages, as `cargo xtask external pdf` runs it:

    run.py PROJECTS

PROJECTS is a file with a list of `{ "name", "project", "output", "units" }`: the folder of a project, the folder that
its editions in PDF, text and HTML were published to, and what `hexaglot status --units --report json` says of it.
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

import pikepdf

import compare
import engines
import fonts
import metadata
import selftest
import structure
import texts
from content import Page
from vera import Validator

# How many lines of a hundred may be strained, by engine, and how many of a hundred Arabic words poppler may not find.
STRAINED = {"poppler": 0.5, "mupdf": 1.5}
LOST = 10.0


class File:
    """A PDF file with what it is held against."""

    def __init__(self, name, path, lang, date, units):
        self.name, self.path, self.lang, self.date, self.units = name, path, lang, date, units
        text, html = path.with_suffix(".txt"), path.with_suffix(".html")
        self.edition = texts.read(text.read_text(encoding="utf-8"), html.read_text(encoding="utf-8"))


def files(projects):
    """The PDF files of projects, by what their manifests say."""
    for each in projects:
        output = Path(each["output"])
        units = {}
        for line in each["units"].splitlines():
            unit = json.loads(line)
            units.setdefault((unit["document"], unit["lang"]), []).append(unit["unit"])
        for line in (output / "manifest.jsonl").read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            for edition in document.get("editions", []):
                for file in (file for file in edition["files"] if file["format"] == "pdf"):
                    source = Path(each["project"], document["path"]).read_text(encoding="utf-8")
                    date = day(source)
                    lang = edition["lang"]
                    name = f"{each['name']} {document['id']} {lang}"
                    own = units.get((document["id"], lang), [])
                    yield File(name, output / file["path"], lang, date, own)


# The places in a masthead that say on which day a document is dated, in the order in which they are asked.
DAYS = [
    r"^(?:  |masthead: \{.*)date: (\d{4}-\d\d-\d\d)",
    r"^(?:  |masthead: \{.*)issued: (\d{4}-\d\d-\d\d)",
    r"^(?:  |masthead: \{.*)session: .*dates: \{ range: \[(\d{4}-\d\d-\d\d)",
]


def day(source):
    found = (re.search(pattern, source, re.M) for pattern in DAYS)
    return next((each[1] for each in found if each), None)


def examine(file, path, totals):
    """Every check on a file, which may lie elsewhere than it was published: `(check, finding)` each."""
    with pikepdf.open(path) as pdf:
        pages = [Page(page) for page in pdf.pages]
        tree = structure.Structure(pdf, pages)
        faces, known = fonts.faults(pages)
        checks = {
            "text": compare.texts(file.edition, tree),
            "blocks": compare.blocks(file.edition, tree),
            "language": compare.languages(file.edition, tree),
            "artifact": compare.artifacts(file.edition, tree, pages),
            "structure": structure.rules(tree),
            "fonts": faces,
            "metadata": metadata.faults(pdf, file.edition, file.lang, file.date),
            "ids": compare.ids(file.edition, tree) + compare.units(file.units, file.edition, tree),
            "links": compare.links(pdf),
            "writing-mode": compare.writing_mode(tree),
            "heard": compare.heard(tree),
            "glyphs": engines.glyphs(path, pages),
            "copies": engines.copies(path, pages),
        }
        for engine in engines.ENGINES:
            checks[engine], lines, strained = engines.compare(engine, path, pages)
            totals[f"{engine} lines"] += lines
            totals[f"{engine} strained"] += strained
        totals["pages"] += len(pages)
        runs = (run for page in pages for marked in page.marked for run in marked.runs)
        totals["glyphs"] += sum(len(run.meanings) for run in runs)
        totals["blocks"] += len(tree.said()[0])
        totals["notes"] += len(file.edition.notes)
        totals.update({f"font {face}": 1 for face in known})
    return [(check, finding) for check, found in checks.items() for finding in found]


def judge(file, path, validator, totals):
    """What veraPDF says of a file."""
    found = []
    for standard in ["PDF/UA-1", *(["PDF/A-2a"] if file.date else [])]:
        broken, checks = validator.validate(path, standard)
        totals[f"{standard} files"] += 1
        totals[f"{standard} checks"] += checks
        found += [("veraPDF", each) for each in broken]
    return found


def main():
    projects = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    every = list(files(projects))
    validator, totals, failed, by_lang = Validator(), Counter(), 0, Counter()
    selftest.run(every, examine, judge, validator)
    for file in every:
        by_lang[file.lang] += 1
        for check, finding in examine(file, file.path, totals) + judge(file, file.path, validator, totals):
            failed += 1
            print(f"{check}: {file.name}: {finding}")
        if file.lang == "ar":
            words, lost = engines.arabic_words(file.path, file.path.with_suffix(".txt").read_text(encoding="utf-8"))
            totals["Arabic words"] += words
            totals["Arabic words not found"] += lost
    languages = ", ".join(f"{lang} {count}" for lang, count in by_lang.items())
    print(f"{len(every)} files ({languages}), veraPDF {validator.version}")
    for name, count in sorted(totals.items()):
        print(f"{name}: {count}")
    for engine, ceiling in STRAINED.items():
        failed += too_many(totals, f"{engine} strained", f"{engine} lines", ceiling)
    failed += too_many(totals, "Arabic words not found", "Arabic words", LOST)
    for standard in ("PDF/UA-1", "PDF/A-2a"):
        if totals[f"{standard} files"] == 0:
            failed += 1
            print(f"no file claims {standard}: what is looked at?")
    print(f"{failed} findings")
    sys.exit(1 if failed else 0)


def too_many(totals, part, whole, ceiling):
    share = 100 * totals[part] / max(totals[whole], 1)
    print(f"{part}: {share:.2f} of a hundred {whole}, at most {ceiling}")
    return share > ceiling


if __name__ == "__main__":
    main()
