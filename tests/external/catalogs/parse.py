"""What Fluent's parser in Python makes of files: `parse.py FILE…` prints one JSON object,
`{ file: { "junk": [texts], "messages": { id: { "value": pattern, "attributes": { name: pattern } } } } }`.

A pattern is a list of texts and placeables. An id that stands there again, as it may among the texts of removed
units, has a prime more each time. parse.mjs prints the same of Fluent's parser in JavaScript, and
crates/xtask/src/commands/external/catalogs/messages.rs makes it of ours.
"""

import json
import sys

from fluent.syntax import ast, parse


def pattern(value):
    """Neighboring texts are one."""
    parts = []
    for element in value.elements if value else []:
        part = element.value if isinstance(element, ast.TextElement) else expression(element.expression)
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        else:
            parts.append(part)
    return parts


def expression(node):
    match node:
        case ast.StringLiteral():
            return {"string": node.parse()["value"]}
        case ast.NumberLiteral():
            return {"number": node.value}
        case ast.VariableReference():
            return {"variable": node.id.name}
        case ast.MessageReference():
            return {"message": node.id.name, "attribute": attribute(node)}
        case ast.TermReference():
            return {"term": node.id.name, "attribute": attribute(node), **arguments(node.arguments)}
        case ast.FunctionReference():
            return {"function": node.id.name, **arguments(node.arguments)}
        case ast.SelectExpression():
            return {"selector": expression(node.selector), "variants": [variant(each) for each in node.variants]}
        case ast.Placeable():
            return {"placeable": expression(node.expression)}
    raise ValueError(f"no arm for {node}")


def attribute(node):
    return node.attribute.name if node.attribute else None


def arguments(node):
    positional = node.positional if node else []
    named = node.named if node else []
    return {
        "positional": [expression(each) for each in positional],
        "named": [[each.name.name, expression(each.value)] for each in named],
    }


def variant(node):
    key = node.key.name if isinstance(node.key, ast.Identifier) else node.key.value
    return {"key": key, "default": node.default, "value": pattern(node.value)}


def messages(text):
    found = {"junk": [], "messages": {}}
    for entry in parse(text, with_spans=False).body:
        if isinstance(entry, ast.Junk):
            found["junk"].append(entry.content)
        elif isinstance(entry, (ast.Message, ast.Term)):
            name = entry.id.name if isinstance(entry, ast.Message) else f"-{entry.id.name}"
            while name in found["messages"]:
                name += "'"
            attributes = {each.id.name: pattern(each.value) for each in entry.attributes}
            found["messages"][name] = {"value": pattern(entry.value), "attributes": attributes}
    return found


def read(path):
    with open(path, "rb") as file:
        return file.read().decode("utf-8-sig")


# The self-test: junk is found, and a text is not another.
assert messages("a = {\n")["junk"], "junk is not found"
assert messages("a = A\n") != messages("a = B\n"), "texts are not told apart"

json.dump({path: messages(read(path)) for path in sys.argv[1:]}, sys.stdout)
