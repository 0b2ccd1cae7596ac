//! The report for code scanning: SARIF 2.1.0, the OASIS standard for results of static analysis.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;
use serde_json::{Value, json};

use super::json::to_json;
use crate::{Code, Diagnostic, Diagnostics, Fix, Label};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The symbol of the project's folder: a log names no path of the machine that wrote it.
const PROJECT: &str = "PROJECT";

/// A log. The standard wants `version` as the first key.
#[derive(Serialize)]
struct Log {
    version: &'static str,
    #[serde(rename = "$schema")]
    schema: &'static str,
    runs: [Value; 1],
}

/// The findings as one SARIF log.
///
/// `codes` are the rules of the tool, whether anything was found against them or not; `version` is
/// the tool's own. Columns count Unicode scalar values, and the paths of files are relative to the
/// project.
#[must_use]
pub fn sarif(diagnostics: &Diagnostics, codes: &[&'static Code], version: &str) -> String {
    // Ids of rules are unique in a log.
    let mut indices = BTreeMap::new();
    let mut rules = Vec::new();
    for code in codes {
        indices.entry(code.name).or_insert_with(|| {
            rules.push(rule(code));
            rules.len() - 1
        });
    }
    let results: Vec<Value> =
        diagnostics.iter().map(|found| result(found, indices.get(found.code.name))).collect();
    let run = json!({
        "tool": { "driver": { "name": "hexaglot", "version": version, "rules": rules } },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": { PROJECT: { "description": { "text": "The project's folder" } } },
        "results": results,
    });
    to_json(&Log { version: "2.1.0", schema: SCHEMA, runs: [run] }) + "\n"
}

fn rule(code: &Code) -> Value {
    let description = code.description();
    let paragraph = description.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let sentence = paragraph.split_once(". ").map_or(&*paragraph, |(sentence, _)| sentence);
    json!({
        "id": code.name,
        "shortDescription": message(sentence.trim_end_matches('.'), code),
        "fullDescription": message(&description, code),
        "help": message(&description, code),
        "defaultConfiguration": { "level": code.severity.name() },
    })
}

fn result(diagnostic: &Diagnostic, rule: Option<&usize>) -> Value {
    let code = diagnostic.code;
    let hints = diagnostic.hints.iter().map(|hint| format!("\nhelp: {hint}"));
    let text = diagnostic.message.clone() + &hints.collect::<String>();
    let mut result = json!({
        "ruleId": code.name,
        "level": diagnostic.severity.name(),
        "message": message(&text, code),
        "properties": {
            "unit": diagnostic.unit,
            "lang": diagnostic.lang,
            "hints": diagnostic.hints,
        },
    });
    let (first, related) = diagnostic.labels.split_first().unzip();
    let related = related.unwrap_or_default().iter().enumerate();
    let locations: Vec<Value> = first.into_iter().map(|label| location(label, None)).collect();
    let related: Vec<Value> = related.map(|(index, label)| location(label, Some(index))).collect();
    if let Value::Object(keys) = &mut result {
        keys.extend(rule.map(|&index| ("ruleIndex".to_owned(), index.into())));
        keys.insert("locations".to_owned(), locations.into());
        keys.insert("relatedLocations".to_owned(), related.into());
        let fix = first.zip(diagnostic.fix.as_ref()).map(|(label, fix)| self::fix(label, fix));
        keys.extend(fix.map(|fix| ("fixes".to_owned(), json!([fix]))));
    }
    result
}

/// What mends it (3.55): bytes of the file of the finding, and what stands there afterwards.
fn fix(label: &Label, fix: &Fix) -> Value {
    json!({
        "artifactChanges": [{
            "artifactLocation": { "uri": uri(&label.file), "uriBaseId": PROJECT },
            "replacements": [{
                "deletedRegion": { "byteOffset": fix.bytes.start, "byteLength": fix.bytes.len() },
                "insertedContent": { "text": fix.replacement },
            }],
        }],
    })
}

fn location(label: &Label, id: Option<usize>) -> Value {
    let mut physical = json!({
        "artifactLocation": { "uri": uri(&label.file), "uriBaseId": PROJECT },
    });
    if let (false, Value::Object(keys)) = (label.is_whole_file(), &mut physical) {
        keys.insert("region".to_owned(), region(label));
    }
    let mut location = json!({ "physicalLocation": physical });
    if let Value::Object(keys) = &mut location {
        keys.extend(id.map(|id| ("id".to_owned(), id.into())));
        if !label.message.is_empty() {
            keys.insert("message".to_owned(), json!({ "text": escaped(&label.message) }));
        }
    }
    location
}

fn region(label: &Label) -> Value {
    let mut region = json!({
        "startLine": label.start.line,
        "startColumn": label.start.column,
        "endLine": label.end.line,
        "endColumn": label.end.column,
    });
    // A snippet is the text of the region and nothing less.
    if let (true, Value::Object(keys)) = (label.text().len() == label.bytes.len(), &mut region) {
        keys.insert("snippet".to_owned(), json!({ "text": label.text() }));
    }
    region
}

/// A message object; its text must not be empty.
fn message(text: &str, code: &Code) -> Value {
    json!({ "text": escaped(if text.is_empty() { code.name } else { text }) })
}

/// A message string as the standard wants it: braces are doubled, since single ones are
/// placeholders (3.11.5), and a quoted Markdown link is parted by a space, since a message string
/// has no other way to say that `[words](address)` is no link (3.11.6).
fn escaped(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}").replace("](", "] (")
}

/// A path as a relative reference of RFC 3986.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            // Also the colon, which would make a scheme of what stands before it. Writing to a
            // string cannot fail.
            _ => drop(write!(out, "%{byte:02X}")),
        }
    }
    out
}
