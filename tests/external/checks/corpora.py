"""Projects of text that nobody here wrote:

    corpora.py PACKAGES SEED FOLDER

PACKAGES is a folder with packages of Debian as they were downloaded, SEED the extraction of a document of ITU, and
FOLDER gets one project for each corpus: `guide`, Debian's installation guide; `handbook`, the Debian handbook;
`questions`, what packages ask when they are installed; `seed`, in Arabic alone.

The texts of a page pair by their number. A page with another number of them than the English page is left out in that
language. So is a text that is not translated, which is the English one or has most of its words, and one that Markdown
cannot write.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pages

GUIDE = "installation-guide-amd64"
HANDBOOK = "debian-handbook"
PLAIN = Path(__file__).parents[3] / "crates/locale/data/profiles/plain.yaml"
LANGUAGES = {"ar": "ar", "zh": "zh_CN", "en": "en", "fr": "fr", "ru": "ru", "es": "es"}
REGIONS = {"ar": "ar-MA", "zh": "zh-CN", "en": "en-US", "fr": "fr-FR", "ru": "ru-RU", "es": "es-ES"}


def guide(folder):
    root = folder / "usr/share/doc" / GUIDE
    return book({lang: root / name for lang, name in LANGUAGES.items()})


def handbook(folder):
    root = folder / "usr/share/doc" / HANDBOOK / "html"
    return book({lang: root / name for lang, name in REGIONS.items()})


def book(folders):
    """The pages of a book by name and language, each a list of texts."""
    found = {}
    for lang, folder in folders.items():
        for path in sorted(folder.glob("*.html")):
            if path.stem != "index":
                found.setdefault(path.stem, {})[lang] = pages.units(path)
    return found


def questions(folder):
    """The questions of a package by name and language, each a list of texts."""
    found = {}
    path = folder / "templates"
    if not path.exists():
        return found
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        name = re.search(r"^Template: (.*)$", block, re.M)
        fields = re.findall(r"^([\w.-]+):[ ]?(.*(?:\n .*)*)", block, re.M)
        for field, value in fields:
            lang = re.fullmatch(r"Description(?:-(\w+)\.UTF-8)?", field)
            tag = lang and next((tag for tag, known in LANGUAGES.items() if known == (lang[1] or "en")), None)
            if name and tag:
                found.setdefault(name[1], {})[tag] = paragraphs(value)
    return found


def paragraphs(value):
    """The short question, and the paragraphs below it. Lines that are indented deeper are no prose."""
    short, *lines = value.split("\n")
    texts, text = [short], []
    for line in [*lines, " ."]:
        line = line.removeprefix(" ")
        if line.strip() == ".":
            texts += [joined(text)] if text else []
            text = []
        elif not line.startswith(" "):
            text.append(line.strip())
    return [variables(text) for text in texts if text.strip()]


def joined(lines):
    """Lines as one text: no space is between lines of Chinese."""
    return re.sub(rf"(?<=[{pages.HAN}])\n|\n(?=[{pages.HAN}])", "", "\n".join(lines)).replace("\n", " ")


def variables(text):
    """A question with its variables, `${NAME}`, as code: that is what they are."""
    parts = re.split(r"(\$\{\w+\})", text)
    return "".join(f"`{pages.braces(part)}`" if part.startswith("${") else pages.escaped(part) for part in parts)


def seed(path):
    """The lines of the extraction, without what it has added: bookmarks, tabs, the numbers before them and rules."""
    texts = []
    for line in path.read_text(encoding="utf-8").splitlines():
        line = re.sub(r"\[bookmark: \w+\]", "", line)
        line = re.sub(r"^\s*(?:[\d.]+|.{1,3}\))?\t", "", line).strip()
        if line.strip("_ \t"):
            texts.append(pages.escaped(line))
    return {"report": {"ar": texts}}


def write(project, documents, original="en", profile="debian"):
    """A project of documents, each a list of texts by language."""
    project.mkdir(parents=True, exist_ok=True)
    if profile == "debian":
        put(project / "profiles" / f"{profile}.yaml", debian())
    (project / "hexaglot.toml").write_text(f'profile = "{profile}"\nformats = ["text"]\n', encoding="utf-8")
    for name, texts in documents.items():
        source = texts.get(original, [])
        numbered = [(f"u{number}", text) for number, text in enumerate(source, 1) if text]
        if not numbered:
            continue
        ident = "d-" + re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[-36:].strip("-")
        body = "".join(f"- id: {unit}\n  p: {json.dumps(text, ensure_ascii=False)}\n" for unit, text in numbered)
        head = f"hexaglot: 1\nid: {ident}\nkind: guide\noriginal: {original}\n"
        head += "title: { id: title, text: Debian }\nbody:\n"
        put(project / "content" / f"{ident}.yaml", head + body)
        for lang, translated in texts.items():
            if lang != original and len(translated) == len(source):
                pairs = zip(source, translated)
                lines = [
                    f"u{number} = {text}\n"
                    for number, (english, text) in enumerate(pairs, 1)
                    if english and text and is_translated(text, english)
                ]
                put(project / "locales" / lang / f"{ident}.ftl", "".join(lines))


def debian():
    """The profile `plain`, but that a space parts Chinese from Latin letters and figures, as Debian's translators do."""
    text = PLAIN.read_text(encoding="utf-8").replace("\nid: plain\n", "\nid: debian\n")
    before, typography = text.split("\ntypography:\n")
    before_chinese, chinese = typography.split("\n  zh:\n", 1)
    return f"{before}\ntypography:\n{before_chinese}\n  zh:\n    han-latin: spaced\n{chinese}"


def is_translated(text, source):
    """Whether a text is more than its source with a reference or two in another language."""
    if text == source:
        return False
    words, known = re.findall(r"\w+", re.sub(r"`[^`]*`", "", text)), set(re.findall(r"\w+", source))
    return len(words) < 6 or sum(word in known for word in words) < 0.6 * len(words)


def put(file, text):
    # Controls of direction are refused in every file; hexaglot sees to direction itself.
    text = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def main():
    packages, report, folder = (Path(argument) for argument in sys.argv[1:])
    asked = {}
    for package in sorted(packages.glob("*.deb")):
        name = package.name.split("_")[0]
        is_book = name in {GUIDE, HANDBOOK}
        with tempfile.TemporaryDirectory() as unpacked:
            out = Path(unpacked) / "package"
            subprocess.run(["dpkg-deb", "--extract" if is_book else "--control", package, out], check=True)
            if name == GUIDE:
                write(folder / "guide", guide(out))
            elif name == HANDBOOK:
                write(folder / "handbook", handbook(out))
            else:
                asked.update(questions(out))
    write(folder / "questions", asked)
    write(folder / "seed", seed(report), "ar", "itu-council")


if __name__ == "__main__":
    main()
