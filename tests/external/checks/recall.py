"""Recall: seeds errors into good texts, and counts how many are reported.

    recall.py HEXAGLOT FOLDER [RULE]...

FOLDER has the projects that `corpora.py` makes; the texts of this repository are used too. For each rule and each
language that it judges, up to 500 errors of its kind are made, each in a text of its own; an error is reported if the
rule says something of that text that it does not say of the good one. The counts are held against `recall.txt`, which
`HEXAGLOT_BLESS=1` writes. With rules named, only those run, by kind of error, and what was not reported is shown.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import good
from mutations import RULES
from seeds import Pair, seeds

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
EXPECTED = HERE / "recall.txt"
MANUAL = ROOT / "docs/checks.md"
BEGIN, END = "<!-- recall, written by `cargo xtask external checks` -->\n", "<!-- end of recall -->\n"

# How many texts a document has at most.
LARGEST = 250

# The languages in the order of the manual.
LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")


def main():
    hexaglot, projects, *rules = sys.argv[1:]
    units = good.units(ROOT, Path(projects))
    is_complete(Path(projects) / "rules.tsv")
    lines = [f"{'rule':26} language  seeded  reported  per cent"]
    asked = [
        (rule, lang, seeding)
        for rule, seeding in RULES.items()
        if rule in rules or not rules
        for lang in seeding.languages or good.LANGUAGES
    ]

    def measure(each):
        rule, lang, seeding = each
        made = seeds(seeding.mutations, pairs(units, lang, seeding), f"{rule} {lang}")
        return rule, lang, made, run(hexaglot, rule, lang, seeding, made)

    with ThreadPoolExecutor(max_workers=2) as workers:
        for rule, lang, made, reported in workers.map(measure, asked):
            share = f"{100 * sum(reported) / len(made):8.1f}" if made else ""
            lines.append(f"{rule:26} {lang:8} {len(made):7} {sum(reported):9}  {share}".rstrip())
            print(lines[-1], flush=True)
            if rules:
                show(made, reported)
    hold("\n".join(lines) + "\n", is_whole=not rules)


def is_complete(table):
    """Every rule has errors in every language that it judges. `cargo xtask external checks` writes the table."""
    for line in table.read_text(encoding="utf-8").splitlines() if table.exists() else []:
        rule, _, languages = line.split("\t")
        seeding = RULES.get(rule)
        if not seeding or set(languages.split(",")) != set(seeding.languages or good.LANGUAGES):
            sys.exit(f"{rule}: no errors are seeded for it in one of its languages")


def hold(text, is_whole):
    if not is_whole:
        return
    if os.environ.get("HEXAGLOT_BLESS"):
        EXPECTED.write_text(text, encoding="utf-8")
        MANUAL.write_text(manual(text), encoding="utf-8")
    elif MANUAL.read_text(encoding="utf-8") != manual(text):
        sys.exit("docs/checks.md has another table of recall; HEXAGLOT_BLESS=1 writes it")
    elif text != EXPECTED.read_text(encoding="utf-8"):
        sys.exit(f"the counts are not those of {EXPECTED.name}: look why, and write them with HEXAGLOT_BLESS=1")


def manual(text):
    """The manual with the table of rules and languages: how many in a hundred errors are reported."""
    shares = {}
    for line in text.splitlines()[1:]:
        rule, lang, seeded, *counted = line.split()
        shares.setdefault(rule, {})[lang] = counted[1] + (f" of {seeded}" if int(seeded) < 500 else "") if counted else ""
    lines = ["| rule | " + " | ".join(LANGUAGES) + " |", "| --- " * (len(LANGUAGES) + 1) + "|"]
    for rule, cells in shares.items():
        link = f"[{rule}](reference/rules/{rule}.md)"
        lines.append(f"| {link} | " + " | ".join(cells.get(lang, "") for lang in LANGUAGES) + " |")
    before, rest = MANUAL.read_text(encoding="utf-8").split(BEGIN)
    _, after = rest.split(END)
    return before + BEGIN + "\n" + "\n".join(lines) + "\n\n" + END + after


def show(made, reported):
    """How many of each kind are reported, and some that are not."""
    kinds = Counter(seed.kind for seed in made)
    for kind, count in kinds.items():
        missed = [seed for seed, is_reported in zip(made, reported) if seed.kind == kind and not is_reported]
        print(f"    {kind}: {count - len(missed)} of {count}")
        for seed in missed[: int(os.environ.get("SHOW", "3"))]:
            start = max(0, len(os.path.commonprefix([seed.good.target, seed.bad])) - 40)
            print(f"      + {seed.good.target[start:][:90]!r}\n      - {seed.bad[start:][:90]!r}")


def pairs(units, lang, seeding):
    """The good texts of a language beside their sources, which are English, or French for English."""
    source_lang = "fr" if lang == "en" else "en"
    found = []
    texts = [(unit.page, unit.texts.get(source_lang), unit.texts.get(lang)) for unit in units]
    for at, (page, source, target) in enumerate(texts):
        if not target or not re.search(r"\w", good.prose(target)) or seeding.pairs and not source:
            continue
        if seeding.in_source and len(units[at].texts) < 4:
            continue
        beside = ()
        if seeding.around:
            near = texts[max(0, at - seeding.around) : at] + texts[at + 1 : at + 1 + seeding.around]
            beside = [(source, text) for other, source, text in near if other == page and source and text]
            beside = tuple((source, seeding.tidy(text, lang)) for source, text in beside)
        if seeding.in_source:
            beside = tuple((other, text) for other, text in units[at].texts.items() if other != lang)
        found.append(Pair(lang, source_lang, source or "Report", seeding.tidy(target, lang), beside=beside))
    return found


def run(hexaglot, rule, lang, seeding, made):
    """Which errors a rule reports."""
    if not made:
        return []
    both = []
    for texts in ([seed.good.target for seed in made], [seed.bad for seed in made]):
        with tempfile.TemporaryDirectory() as folder:
            places = write(Path(folder), seeding, lang, made, texts)
            both.append(findings(hexaglot, Path(folder), rule, lang, places, len(made), seeding.in_source))
    return [bool(after - before) for before, after in zip(*both)]


def findings(hexaglot, folder, rule, lang, places, count, in_source):
    """What the rule says of each error."""
    found = [Counter() for _ in range(count)]
    command = [hexaglot, "check", "--project", folder, "--rule", rule, "--report", "json", "--quiet"]
    command += [] if in_source else ["--lang", lang]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        finding = json.loads(line)
        of_term = re.search(r"`-t-(\d+)`", finding["message"])
        at = int(of_term[1]) if of_term else places.get((Path(finding["file"]).stem, finding.get("unit")))
        if finding["code"] == rule and at is not None:
            found[at][finding["message"]] += 1
    if done.returncode not in {0, 1} or "error" in done.stderr:
        sys.exit(f"{rule} {lang}: {done.stderr[:2000]}")
    return found


def write(folder, seeding, lang, made, texts):
    """Writes a project with the texts; which error is in which unit of which document."""
    put(folder / "hexaglot.toml", f'profile = "{seeding.profile}"\nformats = ["text"]\n')
    places, documents = {}, {}
    terms = {each.parent.name: {each.read_text(encoding="utf-8"): None} for each in ROOT.glob("locales/*/terms.ftl")}
    for at, (seed, text) in enumerate(zip(made, texts)):
        is_alone = seed.good.beside and not seeding.in_source
        name = f"alone-{at}" if is_alone else f"d-{at // LARGEST}"
        document = documents.setdefault(name, Document(name, lang if seeding.in_source else seed.good.source_lang))
        document.add(f"u{at}", seed.good, text, at, seeding.in_source)
        units = [f"u{at}", *(f"u{at}-{number}" for number in range(len(seed.good.beside)))]
        places |= dict.fromkeys(((name, unit) for unit in units), at)
        for term_lang, term in seed.good.terms:
            terms.setdefault(term_lang, {})[numbered(term, at)] = None
    for document in documents.values():
        document.write(folder)
    for term_lang, lines in terms.items():
        put(folder / "locales" / term_lang / "terms.ftl", "".join(f"{line}\n" for line in lines))
    return places


class Document:
    """A document with the units of some errors."""

    def __init__(self, name, original):
        self.name, self.original = name, original
        self.body, self.data, self.notes, self.catalogs = [], [], [], {}

    def add(self, unit, pair, text, at, is_source):
        if is_source:
            self.unit(unit, text)
            for lang, translation in pair.beside:
                self.message(lang, unit, numbered(translation, at))
        else:
            self.unit(unit, numbered(pair.source, at))
            self.message(pair.lang, unit, numbered(text, at))
            for number, (source, translation) in enumerate(pair.beside):
                self.unit(f"{unit}-{number}", source)
                self.message(pair.lang, f"{unit}-{number}", translation)
        self.data += [numbered(line, at) for line in pair.data]
        for note in pair.notes:
            ident = numbered(note, at)
            self.notes.append(f"- {{ id: {ident}, p: Document C17/15. }}")

    def unit(self, unit, text):
        self.body.append(f"- id: {unit}\n  p: {json.dumps(text, ensure_ascii=False)}")

    def message(self, lang, unit, text):
        indented = text.replace("\n", "\n    ")
        self.catalogs.setdefault(lang, []).append(f"{unit} = {indented}")

    def write(self, folder):
        head = f"hexaglot: 1\nid: {self.name}\nkind: report\noriginal: {self.original}\n"
        head += 'title: { id: title, text: "2" }\n'
        parts = [head + "data:" if self.data else head.rstrip(), *self.data]
        parts += ["notes:", *self.notes] if self.notes else []
        sections = "- id: scope\n  section: Scope\n- id: powers\n  section: Powers"
        put(folder / "content" / f"{self.name}.yaml", "\n".join([*parts, "body:", sections, *self.body]) + "\n")
        for lang, lines in self.catalogs.items():
            put(folder / "locales" / lang / f"{self.name}.ftl", "\n".join(lines) + "\n")


def numbered(text, at):
    return text.replace("-@", f"-{at}")


def put(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
