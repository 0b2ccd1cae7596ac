// What Fluent's parser in JavaScript makes of files: `node parse.mjs TOOLS FILE…` prints what parse.py prints.
// TOOLS is the folder of node_modules.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [tools, ...files] = process.argv.slice(2);
const { parse } = createRequire(path.join(path.resolve(tools), "package.json"))("@fluent/syntax");

/// Neighboring texts are one.
function pattern(value) {
  const parts = [];
  for (const element of value?.elements ?? []) {
    const part = element.type === "TextElement" ? element.value : expression(element.expression);
    if (typeof part === "string" && typeof parts.at(-1) === "string") parts.push(parts.pop() + part);
    else parts.push(part);
  }
  return parts;
}

function expression(node) {
  switch (node.type) {
    case "StringLiteral":
      return { string: node.parse().value };
    case "NumberLiteral":
      return { number: node.value };
    case "VariableReference":
      return { variable: node.id.name };
    case "MessageReference":
      return { message: node.id.name, attribute: node.attribute?.name ?? null };
    case "TermReference":
      return { term: node.id.name, attribute: node.attribute?.name ?? null, ...args(node.arguments) };
    case "FunctionReference":
      return { function: node.id.name, ...args(node.arguments) };
    case "SelectExpression":
      return { selector: expression(node.selector), variants: node.variants.map(variant) };
    case "Placeable":
      return { placeable: expression(node.expression) };
  }
  throw new Error(`no arm for ${node.type}`);
}

function args(node) {
  return {
    positional: (node?.positional ?? []).map(expression),
    named: (node?.named ?? []).map((each) => [each.name.name, expression(each.value)]),
  };
}

function variant(node) {
  const key = node.key.type === "Identifier" ? node.key.name : node.key.value;
  return { key, default: node.default, value: pattern(node.value) };
}

function messages(text) {
  const found = { junk: [], messages: {} };
  for (const entry of parse(text, { withSpans: false }).body) {
    if (entry.type === "Junk") {
      found.junk.push(entry.content);
    } else if (entry.type === "Message" || entry.type === "Term") {
      let name = entry.type === "Message" ? entry.id.name : `-${entry.id.name}`;
      while (name in found.messages) name += "'";
      const attributes = Object.fromEntries(entry.attributes.map((each) => [each.id.name, pattern(each.value)]));
      found.messages[name] = { value: pattern(entry.value), attributes };
    }
  }
  return found;
}

/// The decoder takes a byte order mark away.
const read = (file) => new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));

// The self-test: junk is found, and a text is not another.
assert.ok(messages("a = {\n").junk.length, "junk is not found");
assert.notDeepEqual(messages("a = A\n"), messages("a = B\n"), "texts are not told apart");

process.stdout.write(JSON.stringify(Object.fromEntries(files.map((file) => [file, messages(read(file))]))));
