"""How Weblate writes a translation: `weblate.py (SOURCE TARGET TYPED)…`

SOURCE is the file of the original language, TARGET that of the translation, which is written anew, and TYPED a
file of the messages that translators have typed in Weblate, which may not be there.

Replayed is Weblate 5.14.3, https://github.com/WeblateOrg/weblate, with the library that it uses,
translate-toolkit:

- `FluentUnit.set_target` and `TTKitFormat.save_content` of weblate/formats/ttkit.py: a text is put into its unit,
  and the store is written whole;
- `_find_unit_monolingual` of weblate/formats/base.py: a message that TARGET lacks begins as a copy of that of
  SOURCE, with its comments, at the end.

Not replayed are the database and git.
"""

import io
import sys
from copy import deepcopy
from pathlib import Path

from translate.storage.fluent import FluentFile


def store(text):
    return FluentFile(io.BytesIO(text.encode()))


def messages(store):
    """The messages and terms of a store by their ids."""
    return {unit.getid(): unit for unit in store.units if not unit.isheader()}


def replay(source, target, typed):
    """The text of the translation's file."""
    templates, result = messages(store(source)), store(target)
    units = messages(result)
    for name, translation in messages(store(typed)).items():
        if name not in units:
            units[name] = deepcopy(templates[name])
            result.addunit(units[name])
        units[name].target = translation.target
        units[name].source = translation.target
    written = io.BytesIO()
    result.serialize(written)
    return written.getvalue().decode()


def self_test():
    """The library still does what sync has to live with."""
    source = "### GENERATED\n\n# note| by all\na = A\n\n# note| b\nb = B\n"
    text = replay(source, "# mine\na = x\n\n\nc =   C\n\n# missing: b\n", "b = y\n")
    assert "# mine\na = x\nc = C\n" in text, "comments stay, and blank lines and spaces are written anew"
    assert text.index("# missing: b") < text.index("b = y"), "what was typed comes at the end"
    assert "# note| b\nb = y" in text, "with the comment of the source file"


def read(path):
    return path.read_text(encoding="utf-8") if path.exists() else ""


self_test()
paths = [Path(argument) for argument in sys.argv[1:]]
for source, target, typed in zip(*[iter(paths)] * 3, strict=True):
    target.write_text(replay(read(source), read(target), read(typed)), encoding="utf-8", newline="\n")
