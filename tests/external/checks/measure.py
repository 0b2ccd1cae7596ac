"""Counts what the rules of `hexaglot check` find in text that nobody here wrote, and holds it against what a reader has
said of it:

    measure.py PROJECTS

PROJECTS is a folder with a project for each corpus, and `rules.tsv`: the rules, whether each is on by default, and its
languages. In each project `findings.jsonl` is what `hexaglot check --report json` has printed for all rules.

Printed are the words of each corpus and a table: for each rule and language its findings, how many there are in 1,000
words, how many of the sample were read, and how many of those are false. The words are those of the source texts that
have a translation, as `hexaglot status` counts them, so that the languages can be compared; of Arabic originals, their
own.

The sample of a rule in a language is 30 findings, or all where there are fewer, chosen by a hash, so that it stays the
same while the finding does. Each has a line in `judged.tsv`: corpus, document, unit, language, rule, words (a hash
where they are long), `true` or `false`, and why. A true finding is a real defect of the data: a departure from the
typography of the language or an error of the translation. A choice that a translator may make is a false one.

With HEXAGLOT_BLESS=1 `judged.tsv` gets a line with `?` for each finding of a sample that has none, and loses those that
are in no sample any more; `unread.txt` in PROJECTS shows them with source and translation. The table of `docs/checks.md`
is written then too. The exit status is 1 where a finding is not judged, where a rule that is on has more than one false
finding in 1,000 words of a language, and where the manual has another table.
"""

import collections
import hashlib
import json
import os
import re
import sys
from pathlib import Path

LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"]
SAMPLE = 30
# The most false findings in 1,000 words that a rule may have which is on by default.
LIMIT = 1.0
HERE = Path(__file__).parent
JUDGED = HERE / "judged.tsv"
MANUAL = HERE.parents[2] / "docs/checks.md"
# What stands around the table of the manual.
BEGIN, END = "<!-- written by `cargo xtask external checks` -->\n", "<!-- end -->\n"


def digest(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]


def short(words):
    """The words of a finding in a line of a table."""
    return words if words and len(words) <= 40 and not re.search(r"[\t\r\n\"]", words) else "#" + digest(words)


def texts(project):
    """The text of each unit by document, language and id, as the catalogs have it."""
    found = {}
    for path in sorted((project / "locales").glob("*/**/*.ftl")):
        lang = path.relative_to(project / "locales").parts[0]
        if path.name in {"terms.ftl", "labels.ftl"} or path.name.endswith(".obsolete.ftl"):
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            unit = re.match(r"([a-z][a-z0-9-]*) = (.*)", line)
            if unit:
                found[path.stem, lang, unit[1]] = unit[2]
    return found


def original(project):
    """The original language of each document."""
    heads = {}
    for path in (project / "content").glob("**/*.yaml"):
        heads[path.stem] = re.search(r"^original: (\w+)", path.read_text(encoding="utf-8"), re.M)[1]
    return heads


def count_words(text):
    text = re.sub(r"\]\(<?[^)>]*>?\)", "]", text)
    return sum(any(char.isalnum() for char in word) for word in text.split())


def read(projects):
    """The findings, and the words by corpus and language."""
    findings, words = [], collections.Counter()
    for project in sorted(path for path in projects.iterdir() if (path / "findings.jsonl").exists()):
        units, originals = texts(project), original(project)
        for (document, lang, unit), text in units.items():
            source = units.get((document, originals.get(document), unit))
            if source:
                words[project.name, lang] += count_words(source)
        for line in (project / "findings.jsonl").read_text(encoding="utf-8").splitlines():
            finding = json.loads(line)
            document = Path(finding["file"]).stem
            lang = finding["lang"] or originals.get(document, "")
            source = units.get((document, originals.get(document), finding["unit"]), "")
            text = units.get((document, lang, finding["unit"]), "")
            key = (project.name, document, finding["unit"] or "", lang, finding["code"], short(finding["text"] or ""))
            findings.append({"key": key, "finding": finding, "source": source, "text": text})
    return findings, words


def judgements():
    """What a reader has said of each finding: the verdict, and why."""
    said = {}
    if JUDGED.exists():
        for line in JUDGED.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#!"):
                *key, verdict, why = line.split("\t")
                said[tuple(key)] = (verdict, why)
    return said


def sampled(findings):
    """The findings of each rule and language that are read, without those that say the same of the same unit."""
    groups = collections.defaultdict(dict)
    for each in findings:
        _, _, _, lang, rule, _ = each["key"]
        groups[rule, lang].setdefault(each["key"], each)
    order = lambda each: digest("\t".join(each["key"]))
    return {group: sorted(each.values(), key=order)[:SAMPLE] for group, each in groups.items()}


def bless(sample, said, projects):
    unread, lines = [], []
    for (rule, lang), findings in sorted(sample.items()):
        for each in findings:
            verdict, why = said.get(each["key"], ("?", ""))
            lines.append("\t".join([*each["key"], verdict, why]))
            if verdict == "?":
                finding = each["finding"]
                shown = [
                    f"{rule} {lang} {' '.join(each['key'][:3])}: {finding['message']}",
                    f"  words: {finding['text']}",
                    f"  source: {each['source']}",
                    f"  text: {each['text']}",
                ]
                unread.append("\n".join(shown))
    head = "#! corpus, document, unit, language, rule, words, verdict, why; measure.py says how they are chosen\n"
    JUDGED.write_text(head + "\n".join(sorted(lines)) + "\n", encoding="utf-8")
    (projects / "unread.txt").write_text("\n\n".join(unread) + "\n", encoding="utf-8")


def cell(count, false_in_1000):
    """What the manual says of a rule in a language."""
    if count == 0:
        return "–"
    return f"{false_in_1000:.2f}" if false_in_1000 else "0"


def manual(rows, faults):
    """Writes the table of the manual, or holds it against what was measured."""
    lines = ["| rule | " + " | ".join(LANGUAGES) + " |", "| --- " * (len(LANGUAGES) + 1) + "|"]
    for name, default, cells in rows:
        mark = "" if default == "on" else " (off)"
        link = f"[{name}](reference/rules/{name}.md){mark}"
        lines.append(f"| {link} | " + " | ".join(cells.get(lang, "") for lang in LANGUAGES) + " |")
    table = "\n".join(lines) + "\n"
    text = MANUAL.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    wanted = before + BEGIN + "\n" + table + "\n" + END + after
    if os.environ.get("HEXAGLOT_BLESS") == "1":
        MANUAL.write_text(wanted, encoding="utf-8")
    elif text != wanted:
        faults.append("docs/checks.md has another table; HEXAGLOT_BLESS=1 writes it")


def main():
    projects = Path(sys.argv[1])
    rules = [line.split("\t") for line in (projects / "rules.tsv").read_text(encoding="utf-8").splitlines()]
    findings, words = read(projects)
    names = {name for name, _, _ in rules}
    findings = [each for each in findings if each["key"][4] in names]
    sample, said = sampled(findings), judgements()
    if os.environ.get("HEXAGLOT_BLESS") == "1":
        bless(sample, said, projects)
    faults = []

    print("words of source texts that are translated")
    corpora = sorted({corpus for corpus, _ in words})
    print("corpus".ljust(12) + "".join(lang.rjust(10) for lang in LANGUAGES))
    for corpus in corpora:
        print(corpus.ljust(12) + "".join(str(words[corpus, lang]).rjust(10) for lang in LANGUAGES))
    total = {lang: sum(words[corpus, lang] for corpus in corpora) for lang in LANGUAGES}
    print("all".ljust(12) + "".join(str(total[lang]).rjust(10) for lang in LANGUAGES))

    print("\nrule                      default  lang  findings  in 1,000  read  false  false in 1,000")
    found = collections.Counter((each["key"][4], each["key"][3]) for each in findings)
    rows = []
    for name, default, languages in rules:
        rows.append((name, default, {}))
        for lang in [lang for lang in LANGUAGES if lang in languages.split(",")]:
            read_ones = sample.get((name, lang), [])
            verdicts = [said.get(each["key"], ("?", ""))[0] for each in read_ones]
            unjudged = [each for each, verdict in zip(read_ones, verdicts) if verdict not in {"true", "false"}]
            faults += [f"not judged: {' '.join(each['key'])}" for each in unjudged]
            count, false = found[name, lang], verdicts.count("false")
            in_1000 = 1000 * count / total[lang] if total[lang] else 0
            false_in_1000 = in_1000 * false / len(verdicts) if verdicts else 0
            rows[-1][2][lang] = cell(count, false_in_1000)
            if default == "on" and false_in_1000 > LIMIT:
                faults.append(f"{name} is on and has {false_in_1000:.2f} false findings in 1,000 words of {lang}")
            print(
                f"{name:<25} {default:<7} {lang:>5} {count:>9} {in_1000:>9.3f} {len(verdicts):>5} {false:>6}"
                f" {false_in_1000:>15.3f}"
            )
    manual(rows, faults)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
