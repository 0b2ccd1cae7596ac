"""Good texts beside their sources: what errors are seeded into."""

import json
import re
from typing import NamedTuple

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")


class Unit(NamedTuple):
    """A text in the languages that have it."""

    page: str
    texts: dict


def units(root, projects):
    """The units of a folder of projects, as `corpora.py` writes them, and of the repository's own documents."""
    found = []
    for project in sorted(projects.iterdir()):
        if (project / "hexaglot.toml").is_file():
            found += of_project(project)
    return found + of_catalogs(root, "own")


def of_project(project):
    """The units of a project of `corpora.py`; of one that was imported, what its catalogs have."""
    found = []
    for path in sorted((project / "content").rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        original = re.search(r"^original: (\w+)$", text, re.M)
        bodies = re.findall(r'^- id: ([\w-]+)\n  p: (".*")$', text, re.M)
        if original and bodies:
            texts = {ident: {original[1]: json.loads(body)} for ident, body in bodies}
            for lang in LANGUAGES:
                for catalog in (project / "locales" / lang).rglob(f"{path.stem}.ftl"):
                    for ident, message in messages(catalog.read_text(encoding="utf-8")):
                        texts.get(ident, {}).setdefault(lang, message)
            found += [Unit(f"{project.name}/{path.stem}", readable(each)) for each in texts.values()]
    return found or of_catalogs(project, project.name)


def readable(texts):
    """The texts without those that somebody has encoded twice."""
    return {lang: text for lang, text in texts.items() if "Ã" not in text}


def messages(catalog):
    """The messages that are one line; a line of blanks goes on to the next."""
    return re.findall(r"^([a-z][\w-]*) = *(\S.*)$", catalog, re.M)


def of_catalogs(project, name):
    """The texts of catalogs that need nothing of their documents; the sources stand in the comments."""
    texts = {}
    for lang in LANGUAGES:
        for path in sorted((project / "locales" / lang).rglob("*.ftl")):
            catalog = path.read_text(encoding="utf-8")
            for source, ident, target in re.findall(r"^# en\| (.*)\n(?:#.*\n)*([a-z][\w-]*) = (\S.*)$", catalog, re.M):
                needs_document = re.search(r"\{ *[A-Z$]", source + target)
                if not needs_document and target != "{":
                    unit = texts.setdefault((path.stem, ident), {"en": source})
                    unit[lang] = target
    return [Unit(f"{name}/{page}", each) for (page, _), each in texts.items()]


# Code, addresses and placeables, the brackets of links, and what a backslash makes of a character.
MARKUP = re.compile(
    r"`[^`]*`|\{[^{}]*\}|\]\(<?[^()\s]*>?\)|<?https?://[^\s<>]+>?|<[^<>]*>|[\w.-]+@[\w.-]+|\\.|[*_\[\]]"
)


def prose(text):
    """A text with its markup hidden, each character by one, so that places stay."""
    return MARKUP.sub(lambda found: "\0" * len(found[0]), text)
