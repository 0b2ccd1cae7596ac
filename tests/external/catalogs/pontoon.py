"""How Pontoon writes a translation: `pontoon.py (SOURCE TARGET TYPED)…`

SOURCE is the file of the original language, TARGET that of the translation, which is written anew, and TYPED a
file of the messages that translators have typed in Pontoon, which may not be there.

Replayed is Pontoon, https://github.com/mozilla/pontoon, with the library that it uses, moz.l10n:

- `_string` of pontoon/sync/formats/ftl.py at commit 022228228a90: what Pontoon keeps of a message in its database;
- `update_changed_resources` and `set_translations` of pontoon/sync/core/translations_to_repo.py at commit
  093718ddec3e: it reads SOURCE, puts the translations in, takes the messages away that have none and the
  attributes that SOURCE has not, and the sections without a message, and writes that over TARGET.

Not replayed are the database and git: every translation counts as approved.
"""

import sys
from pathlib import Path

from fluent.syntax import FluentSerializer
from moz.l10n.formats import Format
from moz.l10n.formats.fluent import fluent_astify_entry
from moz.l10n.model import Entry
from moz.l10n.resource import parse_resource, serialize_resource


def entries(resource):
    """The messages and terms of a resource."""
    return [entry for section in resource.sections for entry in section.entries if isinstance(entry, Entry)]


def kept(text):
    """What the database has of a file: each message as Fluent, without its comment, by its id."""
    serializer = FluentSerializer()
    resource = parse_resource(Format.fluent, text)
    return {entry.id: serializer.serialize_entry(fluent_astify_entry(entry, comment_str=lambda _: "")) for entry in entries(resource)}


def written(source, strings):
    """The text of the translation's file."""
    translations = {entry.id: entry for entry in entries(parse_resource(Format.fluent, "".join(strings.values())))}
    resource = parse_resource(Format.fluent, source)
    for section in resource.sections:
        section.entries = [entry for entry in section.entries if not isinstance(entry, Entry) or entry.id in translations]
        for entry in section.entries:
            if isinstance(entry, Entry):
                translation = translations[entry.id]
                is_term = entry.id[0].startswith("-")
                properties = translation.properties.items()
                entry.value = translation.value
                entry.properties = {name: value for name, value in properties if is_term or name in entry.properties}
    has_messages = lambda section: any(isinstance(entry, Entry) for entry in section.entries)
    resource.sections = [section for section in resource.sections if has_messages(section)]
    return "".join(serialize_resource(resource))


def replay(source, target, typed):
    return written(source, kept(target) | kept(typed))


def self_test():
    """The library still does what sync has to live with."""
    source = "### GENERATED\n\n# note| by all\na = A\n\nb = B\n"
    target = "# mine\na = x { $n ->\n    [one] y\n   *[other] z\n} w\nc = C\n"
    text = replay(source, target, "b = { \"[\" } B\n    .short = b\n")
    lines = text.splitlines()
    assert "### GENERATED" in lines and "# note| by all" in lines, "the comments of the source file come"
    assert "# mine" not in text, "the comments of the translation go"
    assert "c =" not in text, "what the source file lacks goes"
    assert ".short" not in text, "an attribute that the source lacks goes"
    assert any(line.strip() == "[one] x y w" for line in lines), "selectors are lifted to the outside"
    assert any(line.startswith("b = ") for line in lines), "what was typed comes"


def read(path):
    return path.read_text(encoding="utf-8") if path.exists() else ""


self_test()
paths = [Path(argument) for argument in sys.argv[1:]]
for source, target, typed in zip(*[iter(paths)] * 3, strict=True):
    target.write_text(replay(read(source), read(target), read(typed)), encoding="utf-8", newline="\n")
