//! The messages of a file as our parser reads them, in the form in which `parse.py` and `parse.mjs` print
//! what theirs read.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_catalog::{CatalogFile, Element, Expression, Message, NamedArgument, Pattern};
use hexaglot_diag::SourceFile;
use hexaglot_locale::Lang;
use serde_json::{Map, Value, json};

/// A file, read.
pub(super) fn catalog(path: &str, text: &str) -> CatalogFile {
    // The language matters to no message.
    CatalogFile::parse(&Arc::new(SourceFile::new(path, text.to_owned())), Lang::Ar).value
}

/// The messages and terms of a file, and the names of those that are broken. An id that stands there again
/// has a prime more each time.
pub(super) fn messages(path: &str, text: &str) -> Value {
    let file = catalog(path, text);
    let mut messages = Map::new();
    let terms = file.terms().map(|term| (format!("-{}", term.id), term));
    for (mut id, each) in file.messages().map(|each| (each.id.clone(), each)).chain(terms) {
        while messages.contains_key(&id) {
            id.push('\'');
        }
        messages.insert(id, message(each));
    }
    // What is broken for its double alone is no junk.
    let is_single = |id: &str| !messages.contains_key(&format!("{id}'"));
    let broken = file.messages().chain(file.terms()).filter(|each| each.broken);
    let broken: Vec<&str> =
        broken.map(|each| each.id.as_str()).filter(|id| is_single(id)).collect();
    json!({ "junk": broken, "messages": messages })
}

fn message(message: &Message) -> Value {
    let attributes = message.attributes.iter();
    let attributes: BTreeMap<&str, Value> =
        attributes.map(|each| (each.id.as_str(), pattern(&each.pattern))).collect();
    json!({ "value": pattern(&message.pattern), "attributes": attributes })
}

/// A list of texts and placeables; neighboring texts are one.
fn pattern(pattern: &Pattern) -> Value {
    let mut parts: Vec<Value> = Vec::new();
    for element in &pattern.elements {
        match (element, parts.last_mut()) {
            (Element::Text { value, .. }, Some(Value::String(before))) => before.push_str(value),
            (Element::Text { value, .. }, _) => parts.push(json!(value)),
            (Element::Placeable { expression, .. }, _) => parts.push(placeable(expression)),
        }
    }
    Value::Array(parts)
}

fn placeable(expression: &Expression) -> Value {
    match expression {
        Expression::Literal { value, .. } => json!({ "string": value }),
        Expression::Number { value, .. } => json!({ "number": value }),
        Expression::Variable { name, .. } => json!({ "variable": name }),
        Expression::Message { id, attribute, .. } => {
            json!({ "message": id, "attribute": attribute })
        }
        Expression::Term { id, attribute, positional, arguments, .. } => json!({
            "term": id,
            "attribute": attribute,
            "positional": list(positional),
            "named": named(arguments),
        }),
        Expression::Function { name, positional, named: arguments, .. } => json!({
            "function": name,
            "positional": list(positional),
            "named": named(arguments),
        }),
        Expression::Select { selector, variants, .. } => {
            let variants = variants.iter().map(|variant| {
                let (key, value) = (variant.key.as_str(), pattern(&variant.pattern));
                json!({ "key": key, "default": variant.default, "value": value })
            });
            json!({ "selector": placeable(selector), "variants": variants.collect::<Vec<_>>() })
        }
        Expression::Nested(inner, _) => json!({ "placeable": placeable(inner) }),
    }
}

fn list(expressions: &[Expression]) -> Vec<Value> {
    expressions.iter().map(placeable).collect()
}

fn named(arguments: &[NamedArgument]) -> Vec<Value> {
    arguments.iter().map(|each| json!([each.name, placeable(&each.value)])).collect()
}
