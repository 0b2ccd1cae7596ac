//! The JSON Schema of canonical YAML: as it is published, against every document here, and against
//! the reader, key by key.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails where a file of the repository cannot be read"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use hexaglot_diag::{Severity, SourceFile};
use hexaglot_locale::Profiles;
use hexaglot_tests::{bless, read, root};
use jsonschema::Validator;
use serde_json::{Value, json};
use walkdir::WalkDir;

/// The codes whose every case in `tests/invalid` the schema refuses too: those of shape.
const SHAPE: &[&str] = &[
    "bad-country",
    "bad-datum",
    "bad-id",
    "bad-language",
    "bad-name",
    "bad-number",
    "bad-number-override",
    "bad-time",
    "conflicting-keys",
    "empty-file",
    "empty-list",
    "empty-text",
    "empty-value",
    "figure-alternative",
    "misplaced-block",
    "missing-id",
    "missing-key",
    "two-kinds",
    "unknown-block",
    "unknown-key",
    "unknown-kind",
    "unknown-value",
    "wrong-type",
    "wrong-version",
];

fn validator() -> Validator {
    jsonschema::draft202012::new(&hexaglot_source::schema()).unwrap()
}

/// The documents below a folder that are YAML, by path, as an editor reads them.
fn documents(folder: &str) -> Vec<(String, String, Value)> {
    let entries = WalkDir::new(root().join(folder)).sort_by_file_name().into_iter();
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path().to_owned());
    let is_document = |path: &Path| {
        let inside = path.components().any(|part| part.as_os_str() == "content");
        inside && path.is_file() && path.extension().is_some_and(|extension| extension == "yaml")
    };
    let texts = paths.filter(|path| is_document(path)).map(|path| {
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        (name, read(&path))
    });
    texts.filter_map(|(name, text)| Some((name, text.clone(), value(&text)?))).collect()
}

fn value(text: &str) -> Option<Value> {
    serde_yaml::from_str::<Value>(text).ok()
}

#[test]
fn the_published_schema_is_that_of_the_reader() {
    let schema = serde_json::to_string_pretty(&hexaglot_source::schema()).unwrap() + "\n";
    if bless::is_asked() {
        bless::write_document("reference/document.schema.json", &schema);
    }
    let published = read(&root().join("docs/reference/document.schema.json"));
    assert_eq!(published, schema, "if this is right: cargo xtask bless");
}

#[test]
fn it_is_a_schema() {
    jsonschema::draft202012::meta::validate(&hexaglot_source::schema()).unwrap();
}

#[test]
fn every_good_document_has_its_shape() {
    let validator = validator();
    let folders =
        ["content", "crates/hexaglot/template", "tests/suite", "tests/html", "tests/injection"];
    let mut count = 0;
    let mut checked = folders.iter().flat_map(|folder| documents(folder)).collect::<Vec<_>>();
    // What `sync` leaves alone and `accept` refuses may be a document with faults of its own.
    checked.retain(|(path, ..)| !is_refused(path));
    for (path, _, value) in checked {
        let faults: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{path}: {faults:#?}");
        count += 1;
    }
    assert!(count > 80, "only {count} documents");
}

/// Whether the case that a document belongs to says that the document itself cannot be read.
fn is_refused(document: &str) -> bool {
    let Some((case, _)) = document.split_once("/content/") else { return false };
    let found = root().join(case).join("expected/diagnostics.txt");
    let mut errors =
        hexaglot_source::codes::ALL.iter().filter(|code| code.severity == Severity::Error);
    found.exists() && errors.any(|code| codes_of(case).contains(code.name))
}

/// The codes that a case of `tests/invalid` shows.
fn codes_of(case: &str) -> BTreeSet<String> {
    let report = read(&root().join(case).join("expected/diagnostics.txt"));
    let codes = report.lines().filter_map(|line| {
        let rest = line.strip_prefix("error[").or_else(|| line.strip_prefix("warning["))?;
        rest.split_once(']').map(|(code, _)| code.to_owned())
    });
    codes.collect()
}

#[test]
fn faults_of_shape_are_refused() {
    let validator = validator();
    let mut refused: BTreeMap<String, bool> = BTreeMap::new();
    for (path, _, value) in documents("tests/invalid") {
        let case = path.split("/content/").next().unwrap();
        let codes = codes_of(case);
        // A case of several codes does not say which of them the schema knows.
        let [code] = codes.iter().collect::<Vec<_>>()[..] else { continue };
        let knows = !validator.is_valid(&value);
        refused.entry(code.clone()).and_modify(|all| *all &= knows).or_insert(knows);
    }
    let shape: Vec<&str> =
        refused.iter().filter(|(_, all)| **all).map(|(code, _)| code.as_str()).collect();
    assert_eq!(shape, SHAPE, "left: the codes of which every case is refused");
}

/// A document with every mapping of the format.
const WHOLE: &[&str] = &[
    "tests/injection/gallery/content/gallery/gallery.yaml",
    "tests/html/showcase/content/showcase/showcase.yaml",
    "content/council/c17-cwg-cop.yaml",
];

/// Whether the reader takes it, apart from what no schema knows.
fn reads(path: &str, value: &Value, profiles: &Profiles) -> Result<(), String> {
    let text = serde_json::to_string_pretty(value).unwrap();
    let file = Arc::new(SourceFile::new(path, text));
    let found = hexaglot_source::parse(&file, profiles).diagnostics;
    let faults: Vec<String> = found
        .iter()
        .filter(|found| found.severity == Severity::Error)
        .map(|found| format!("{}: {}", found.code.name, found.message))
        .collect();
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// Every document that differs from this one in a single key: taken away, or added, or of another
/// type. A plain `null`, which is a text to the reader, is not among them. Of entries of a list the first of their set of keys stands for all.
fn changed(whole: &Value) -> Vec<(String, Value)> {
    let mut pointers = Vec::new();
    mappings(whole, String::new(), &mut pointers);
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for pointer in pointers {
        let keys: Vec<String> =
            whole.pointer(&pointer).unwrap().as_object().unwrap().keys().cloned().collect();
        let general: String = pointer.chars().filter(|each| !each.is_ascii_digit()).collect();
        if !seen.insert((general, keys.clone())) {
            continue;
        }
        let mut with = |what: String, change: &dyn Fn(&mut serde_json::Map<String, Value>)| {
            let mut copy = whole.clone();
            change(copy.pointer_mut(&pointer).unwrap().as_object_mut().unwrap());
            all.push((format!("{pointer} {what}"), copy));
        };
        for key in &keys {
            with(format!("without {key}"), &|mapping| {
                mapping.remove(key);
            });
            for other in [json!({}), json!([]), json!([[]]), json!({ "x": "y" })] {
                with(format!("{key}: {other}"), &|mapping| {
                    mapping.insert(key.clone(), other.clone());
                });
            }
        }
        with("with a key more".to_owned(), &|mapping| {
            mapping.insert("unheard-of".to_owned(), json!("x"));
        });
    }
    all
}

fn mappings(value: &Value, pointer: String, found: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                mappings(value, format!("{pointer}/{key}"), found);
            }
            found.push(pointer);
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                mappings(value, format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_schema_refuses_nothing_that_the_reader_takes_and_misses_no_key() {
    let (validator, profiles) = (validator(), Profiles::load(&[]).value);
    let mut faults = Vec::new();
    let mut count = 0;
    for path in WHOLE {
        let whole = value(&read(&root().join(path))).unwrap();
        assert_eq!(reads(path, &whole, &profiles), Ok(()), "{path}");
        for (change, value) in changed(&whole) {
            let (takes, valid) = (reads(path, &value, &profiles), validator.is_valid(&value));
            count += 1;
            if takes.is_ok() != valid && !beyond(&takes) {
                faults.push(format!(
                    "{path} {change}: the schema says {valid}, the reader {takes:?}"
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {count}:\n{}", faults.len(), faults.join("\n"));
    assert!(count > 1000, "only {count} changes");
}

/// Whether the reader refuses it for what another part of the document says, which no schema knows.
fn beyond(takes: &Result<(), String>) -> bool {
    let Err(faults) = takes else { return false };
    let beyond = [
        "unknown-datum",
        "unknown-column",
        "bad-group",
        "unknown-group",
        "unknown-list",
        "bad-span",
        "wrong-datum",
        "covered-cell",
        "duplicate-id",
        "sorted-numbers",
    ];
    faults.lines().all(|fault| beyond.iter().any(|code| fault.starts_with(code)))
}
