//! The shape of canonical YAML as a JSON Schema, for editors: made from the tables of keys that the
//! reader has, so that the two cannot differ in a key.

use hexaglot_document::{Id, Kind};
use hexaglot_locale::{Lang, ListStyle};
use serde_json::{Map, Value, json};

use crate::blocks::{ENTRY_KEYS, PARAGRAPHS};
use crate::data::{ADOPTION_KEYS, KINDS as DATA, RESOLUTION_KEYS};
use crate::front::{
    ANNEX_KEYS, KEYS, MASTHEAD_KEYS, NOTE_KEYS, SESSION_KEYS, SIGNATORY_KEYS, TITLED_KEYS, VERSION,
};
use crate::kinds::{COMMON, KINDS};
use crate::lists::{ITEM_KEYS, LIST_KEYS};
use crate::names::NAMED;
use crate::table::{ALIGNMENTS, CELL_KEYS, COLUMN_KEYS, GROUP_KEYS, KEY, SPANS};

/// The JSON Schema (2020-12) of a canonical document, as editors read YAML: a plain `2017` is a number,
/// which the reader takes as the text that it is.
///
/// It describes shape alone: which keys there are, which must be there, and of what type each is.
/// Whatever it refuses, [`parse`](crate::parse) refuses too, save for words to which YAML gives a type:
/// a plain `null` is a text to the reader.
#[must_use]
pub fn schema() -> Value {
    let head = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A canonical document of hexaglot",
        "$ref": "#/$defs/document",
    });
    let mut definitions = definitions();
    for kind in &KINDS {
        definitions.insert(format!("block-{}", kind.key), block(kind.key, kind.keys));
    }
    let mut schema = head;
    if let Some(root) = schema.as_object_mut() {
        root.insert("$defs".to_owned(), Value::Object(definitions));
    }
    schema
}

fn definitions() -> Map<String, Value> {
    let named = |keys, required: &[&str]| mapping(&[NAMED, keys], &[&["id"], required].concat());
    let definitions = [
        ("id", json!({ "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "maxLength": Id::MAX })),
        // What is no text to YAML is one to the reader.
        ("text", json!({ "type": ["string", "number", "boolean"], "pattern": "\\S" })),
        ("flag", json!({ "enum": [true, false, "true", "false"] })),
        (
            "count",
            one_of(&[
                json!({ "type": "integer", "minimum": 1, "maximum": u32::MAX }),
                json!({ "type": "string", "pattern": "^[1-9][0-9]*$" }),
            ]),
        ),
        ("date", json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })),
        (
            "year",
            one_of(&[
                json!({ "type": "integer", "minimum": 1, "maximum": 9999 }),
                json!({ "type": "string", "pattern": "^[0-9]{4}$" }),
            ]),
        ),
        (
            "range",
            json!({
                "type": "array", "items": reference("date"), "minItems": 2, "maxItems": 2,
            }),
        ),
        ("time", json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" })),
        (
            "decimal",
            one_of(&[
                json!({ "type": "number" }),
                json!({ "type": "string", "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$" }),
            ]),
        ),
        ("country", json!({ "type": "string", "pattern": "^[a-z]{2}$" })),
        ("language", json!({ "enum": Lang::ALL.map(Lang::tag) })),
        ("datum-name", json!({ "type": "string", "pattern": "^\\$[a-z][a-z0-9-]*$" })),
        ("datum", only_one(mapping(&[DATA], &[]))),
        ("resolution", resolution()),
        ("adoption", mapping(&[ADOPTION_KEYS], ADOPTION_KEYS)),
        ("session", mapping(&[SESSION_KEYS], &["year"])),
        ("masthead", mapping(&[MASTHEAD_KEYS], &[])),
        ("titled", named(TITLED_KEYS, &["text"])),
        ("note", named(NOTE_KEYS, &["p"])),
        ("entry", named(ENTRY_KEYS, &["term", "p"])),
        ("signatory", named(SIGNATORY_KEYS, &["name"])),
        (
            "annex",
            json!({ "if": { "type": "object", "required": ["include"] }, "then": {
            "type": "object", "properties": { "include": reference("id") },
            "additionalProperties": false,
        }, "else": named(ANNEX_KEYS, ANNEX_KEYS) }),
        ),
        ("item", with_list(mapping(&[NAMED, ITEM_KEYS, LIST_KEYS, COMMON], &["id", "p"]))),
        ("column", mapping(&[COLUMN_KEYS], &[KEY, "header"])),
        ("group", mapping(&[GROUP_KEYS], &[KEY, "header"])),
        (
            "row",
            json!({
                "type": "object", "properties": { KEY: reference("id") }, "required": [KEY],
                "additionalProperties": reference("cell"),
            }),
        ),
        (
            "cell",
            json!({
                "if": { "type": "object" },
                "then": mapping(&[CELL_KEYS, DATA, SPANS], &[]),
                "else": reference("text"),
            }),
        ),
        ("number", number_label()),
        ("block", any_block()),
        (
            "citation",
            json!({
                "if": { "type": "object", "required": ["resolution"] },
                "then": { "type": "object", "properties": { "resolution": reference("cited") },
                    "additionalProperties": false },
                "else": reference("block-p"),
            }),
        ),
        (
            "cited",
            json!({
                "if": { "type": "object" }, "then": reference("resolution"),
                "else": reference("datum-name"),
            }),
        ),
        ("document", mapping(&[KEYS], &["hexaglot", "id", "kind", "original", "title", "body"])),
    ];
    definitions.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// A mapping with these keys and no others. What a key holds is told from the key, and where one key
/// holds different things, from the keys beside it.
fn mapping(keys: &[&[&str]], required: &[&str]) -> Value {
    let all: Vec<&str> = keys.concat();
    let properties: Map<String, Value> =
        all.iter().map(|key| ((*key).to_owned(), value(key, &all))).collect();
    json!({
        "type": "object", "properties": properties, "required": required,
        "additionalProperties": false,
    })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn one_of(schemas: &[Value]) -> Value {
    json!({ "anyOf": schemas })
}

fn list_of(name: &str, least: usize) -> Value {
    json!({ "type": "array", "items": reference(name), "minItems": least })
}

fn words<T>(words: &[(&str, T)]) -> Value {
    json!({ "enum": words.iter().map(|(word, _)| *word).collect::<Vec<_>>() })
}

/// What a key holds; null where nobody has said it, which a test finds.
fn value(key: &str, beside: &[&str]) -> Value {
    let has = |key: &str| beside.contains(&key);
    match key {
        "hexaglot" => json!({ "enum": [1, VERSION] }),
        "id" | "include" | "continues" | "under" | "organ" | "distribution" | "place" | KEY => {
            reference("id")
        }
        "kind" => words(&Kind::ALL),
        "original" => reference("language"),
        "masthead" => reference("masthead"),
        "data" => json!({
            "type": "object", "propertyNames": reference("id"),
            "additionalProperties": reference("datum"),
        }),
        "author" | "title" => reference("titled"),
        "summary" | "action" => json!({
            "type": "array",
            "items": { "allOf": [reference("block"), one_of(&[
                json!({ "required": ["p"] }), json!({ "required": ["list"] }),
            ])] },
        }),
        "references" => list_of("citation", 0),
        "notes" => list_of("note", 0),
        "annexes" => list_of("annex", 0),
        "signature" => list_of("signatory", 0),
        "session" => reference("session"),
        "date" | "issued" => reference("date"),
        "dates" => json!({
            "type": "object", "properties": { "range": reference("range") },
            "required": ["range"], "additionalProperties": false,
        }),
        "year" => reference("year"),
        "range" => reference("range"),
        "time" => reference("time"),
        "country" => reference("country"),
        "resolution" => reference("resolution"),
        "adopted" | "revised" => reference("adoption"),
        "only" => json!({
            "type": "array", "items": reference("language"), "minItems": 1, "uniqueItems": true,
        }),
        "number" if has("only") => reference("number"),
        "number" if has("dates") => reference("count"),
        "number" if has("symbol") => reference("text"),
        "number" => reference("decimal"),
        "body" if has("symbol") => reference("id"),
        "body" | "quote" => list_of("block", 1),
        "numbered" | "sorted" | "decorative" => reference("flag"),
        "header" if has("colspan") => reference("flag"),
        "paragraphs" => words(&PARAGRAPHS),
        "list" => words(&ListStyle::ALL),
        "start" | "colspan" | "rowspan" => reference("count"),
        "items" => list_of("item", 1),
        "columns" => list_of("column", 1),
        "groups" => list_of("group", 0),
        "rows" => list_of("row", 1),
        "align" => words(&ALIGNMENTS),
        "glossary" => list_of("entry", 1),
        "profile"
        | "note-to-translators"
        | "agenda"
        | "symbol"
        | "string"
        | "text"
        | "p"
        | "section"
        | "table"
        | "figure"
        | "file"
        | "alt"
        | "source"
        | "note"
        | "code"
        | "language"
        | "term"
        | "name"
        | "role"
        | "annex"
        | "header" => reference("text"),
        _ => Value::Null,
    }
}

/// A block of one kind.
fn block(key: &str, keys: &[&[&str]]) -> Value {
    let others: &[&str] = match key {
        "section" => &["body"],
        "list" => &["items"],
        "table" => &["columns", "rows"],
        "figure" => &["file"],
        _ => &[],
    };
    let block = mapping(keys, &[&["id", key], others].concat());
    match key {
        "p" => with_list(block),
        "list" => not_both(block, "start", "continues"),
        "figure" => with(
            block,
            "anyOf",
            json!([
                { "required": ["alt"], "properties": { "decorative": { "enum": [false, "false"] } } },
                { "required": ["decorative"], "properties": {
                    "decorative": { "enum": [true, "true"] }, "alt": false } },
            ]),
        ),
        _ => block,
    }
}

/// A block: of the kind that its key says. A paragraph may have the key of a list.
fn any_block() -> Value {
    let required = |key: &str| json!({ "required": [key] });
    let kinds: Vec<Value> = KINDS.iter().map(|kind| required(kind.key)).collect();
    let cases = KINDS.iter().map(|kind| {
        let condition = match kind.key {
            "list" => json!({ "required": ["list"], "not": required("p") }),
            key => required(key),
        };
        json!({ "if": condition, "then": reference(&format!("block-{}", kind.key)) })
    });
    json!({ "type": "object", "anyOf": kinds, "allOf": cases.collect::<Vec<_>>() })
}

/// A mapping that may introduce a list.
fn with_list(mapping: Value) -> Value {
    let others = LIST_KEYS.iter().filter(|key| **key != "list");
    let mut dependent: Map<String, Value> =
        others.map(|key| ((*key).to_owned(), json!(["list"]))).collect();
    dependent.insert("list".to_owned(), json!(["items"]));
    not_both(with(mapping, "dependentRequired", Value::Object(dependent)), "start", "continues")
}

fn not_both(mapping: Value, first: &str, second: &str) -> Value {
    with(mapping, "not", json!({ "required": [first, second] }))
}

/// A datum has one key alone.
fn only_one(mapping: Value) -> Value {
    with(with(mapping, "minProperties", json!(1)), "maxProperties", json!(1))
}

fn resolution() -> Value {
    let mapping = mapping(&[RESOLUTION_KEYS], &["body"]);
    let mapping = with(
        mapping,
        "oneOf",
        json!([
            { "required": ["number"] }, { "required": ["symbol"] },
        ]),
    );
    let pair = |first: &str, second: &str| json!({ "required": [first, second] });
    let pairs = [pair("adopted", "revised"), pair("adopted", "date"), pair("revised", "date")];
    with(mapping, "not", one_of(&pairs))
}

/// `number: "5 bis"`, or by language.
fn number_label() -> Value {
    let keys = std::iter::once("all").chain(Lang::ALL.map(Lang::tag));
    let properties: Map<String, Value> =
        keys.map(|key| (key.to_owned(), reference("text"))).collect();
    one_of(&[
        reference("text"),
        json!({
            "type": "object", "properties": properties, "required": ["all"],
            "additionalProperties": false,
        }),
    ])
}

fn with(mut schema: Value, key: &str, value: Value) -> Value {
    if let Some(schema) = schema.as_object_mut() {
        schema.insert(key.to_owned(), value);
    }
    schema
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::schema;

    fn nulls(value: &Value, path: &str, found: &mut Vec<String>) {
        match value {
            Value::Null => found.push(path.to_owned()),
            Value::Object(entries) => {
                entries
                    .iter()
                    .for_each(|(key, value)| nulls(value, &format!("{path}/{key}"), found));
            }
            Value::Array(items) => items.iter().for_each(|value| nulls(value, path, found)),
            _ => {}
        }
    }

    #[test]
    fn every_key_of_the_reader_has_a_value() {
        let mut found = Vec::new();
        nulls(&schema(), "", &mut found);
        assert!(found.is_empty(), "say in `value` what these hold: {found:#?}");
    }
}
