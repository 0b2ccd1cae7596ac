//! A project in which every text of a language stands between marks of that language: its source, its
//! catalogs, terms, labels and house style, in six languages.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_diag::{Diagnostics, SourceFile};
use hexaglot_locale::{Lang, Profiles, labels};
use hexaglot_publish::{BuildOptions, MemoryLoader, Mode};
use hexaglot_tests::outcome::{open, run};
use hexaglot_tests::{read, root};
use serde_yaml::Value;

/// The marks of a language: brackets that no text of these projects has.
const MARKS: [(Lang, char, char); 6] = [
    (Lang::Ar, '⦗', '⦘'),
    (Lang::Zh, '〖', '〗'),
    (Lang::En, '⟦', '⟧'),
    (Lang::Fr, '⟨', '⟩'),
    (Lang::Ru, '⟪', '⟫'),
    (Lang::Es, '⦅', '⦆'),
];

/// The language of a mark, and whether it opens.
pub(crate) fn mark(character: char) -> Option<(Lang, bool)> {
    MARKS.iter().find_map(|(lang, open, close)| match character {
        _ if character == *open => Some((*lang, true)),
        _ if character == *close => Some((*lang, false)),
        _ => None,
    })
}

/// A text between the marks of a language.
pub(crate) fn wrap(text: &str, lang: Lang) -> String {
    let (_, open, close) = MARKS.iter().find(|(each, ..)| *each == lang).unwrap();
    format!("{open}{text}{close}")
}

type Files = BTreeMap<String, Vec<u8>>;

/// The documents: their folders and names.
const DOCUMENTS: [(&str, &str); 2] =
    [("tests/html/showcase", "showcase"), ("tests/injection/gallery", "gallery")];

/// The project as a release, and as a draft in which translations are missing, a title, a caption and
/// an alternative text among them.
pub(crate) fn builds() -> Vec<(&'static str, Files)> {
    vec![
        ("release", build(&project(&|_| true), Mode::Release)),
        ("draft", build(&project(&|unit| !is_gap(unit)), Mode::Draft)),
    ]
}

/// The units that the draft lacks: every other one, and those that stand in heads and attributes.
fn is_gap(unit: &str) -> bool {
    let places = ["title", "author", "map-alt", "map", "water", "cells-name", "annex", "chairman"];
    places.contains(&unit) || unit.len().is_multiple_of(2)
}

fn build(files: &Files, mode: Mode) -> Files {
    let loader = files.iter().fold(MemoryLoader::default(), |loader, (path, bytes)| {
        loader.with(path.as_str(), bytes.as_slice())
    });
    let mut diagnostics = Diagnostics::new();
    let index = open(&loader).collect(&mut diagnostics);
    let mut options = BuildOptions::default();
    options.mode = mode;
    let built = run(&index, &loader, &options).collect(&mut diagnostics);
    built.unwrap_or_else(|| panic!("the marked project cannot be built: {diagnostics:#?}"))
}

fn project(is_translated: &dyn Fn(&str) -> bool) -> Files {
    let mut files = Files::new();
    let mut add = |path: String, text: String| files.insert(path, text.into_bytes());
    add("hexaglot.toml".to_owned(), "formats = [\"html\"]\n".to_owned());
    for (folder, stem) in DOCUMENTS {
        let yaml = read(&root().join(format!("{folder}/content/{stem}/{stem}.yaml")));
        add(format!("content/{stem}/{stem}.yaml"), source(stem, &yaml));
        for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
            let units = units(stem, &yaml).into_iter().filter(|(id, _)| is_translated(id));
            let messages = units.map(|(id, text)| {
                format!("{id} = {}\n", wrap(&text.replace('\n', "\n    "), lang))
            });
            add(format!("locales/{lang}/{stem}/{stem}.ftl"), messages.collect());
        }
    }
    for picture in ["map", "ornament"] {
        let path = format!("content/gallery/figures/{picture}.svg");
        let text = read(&root().join("tests/injection/gallery").join(&path));
        add(path, text);
    }
    let terms = read(&root().join("tests/injection/gallery/locales/en/terms.ftl"));
    for lang in Lang::ALL {
        add(format!("locales/{lang}/terms.ftl"), messages(&terms, lang));
        let profiles = Profiles::load(&[]).value;
        let mut own = profiles.get("itu-council").unwrap().label_text(lang);
        for label in labels::base(lang).split("\n# ") {
            let id = label.lines().find_map(|line| line.split_once(" = ").map(|(id, _)| id));
            let is_own =
                id.is_none_or(|id| own.lines().any(|line| line.starts_with(&format!("{id} = "))));
            if !is_own {
                own.push_str(&format!("# {label}\n"));
            }
        }
        add(format!("locales/{lang}/labels.ftl"), messages(&own, lang));
    }
    add("profiles/house.yaml".to_owned(), profile());
    files
}

/// The units of a document with their texts.
fn units(stem: &str, yaml: &str) -> Vec<(String, String)> {
    let file = Arc::new(SourceFile::new(format!("content/{stem}/{stem}.yaml"), yaml));
    let document = hexaglot_source::parse(&file, &Profiles::load(&[]).value).value;
    let leaves = document.tree.leaves();
    leaves.iter().map(|(unit, _)| (unit.id.to_string(), unit.text.clone())).collect()
}

/// A document with marks around every unit: whichever scalar turns up as the text of a unit is one.
fn source(stem: &str, yaml: &str) -> String {
    const SLOT: &str = "slot of a text";
    let mut root: Value = serde_yaml::from_str(yaml).unwrap();
    let count = units(stem, yaml).len();
    let mut places = Vec::new();
    scalars(&root, &mut Vec::new(), &mut places);
    for place in places {
        let text = std::mem::replace(at(&mut root, &place), Value::from(SLOT));
        let units = units(stem, &serde_yaml::to_string(&root).unwrap());
        // A datum in a cell becomes a unit more.
        let is_unit = units.len() == count && units.iter().any(|(_, text)| text == SLOT);
        *at(&mut root, &place) = match text.as_str() {
            Some(text) if is_unit => Value::from(wrap(text.trim_end(), Lang::En)),
            _ => text,
        };
    }
    serde_yaml::to_string(&root).unwrap()
}

fn scalars(value: &Value, path: &mut Vec<Value>, places: &mut Vec<Vec<Value>>) {
    let below: Vec<(Value, &Value)> = match value {
        Value::Mapping(mapping) => {
            mapping.iter().map(|(key, value)| (key.clone(), value)).collect()
        }
        Value::Sequence(values) => (0_u64..).map(Value::from).zip(values).collect(),
        _ => return places.push(path.clone()),
    };
    for (step, value) in below {
        path.push(step);
        scalars(value, path, places);
        path.pop();
    }
}

fn at<'v>(root: &'v mut Value, path: &[Value]) -> &'v mut Value {
    path.iter().fold(root, |value, step| match step.as_u64() {
        Some(index) => value.get_mut(usize::try_from(index).unwrap()).unwrap(),
        None => value.get_mut(step).unwrap(),
    })
}

/// A Fluent file with marks around the texts of its messages and terms; attributes are for machines.
fn messages(file: &str, lang: Lang) -> String {
    let mut marked = String::new();
    let mut text: Option<String> = None;
    let (open, close) =
        wrap("|", lang).split_once('|').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    for line in file.lines().chain([""]) {
        let begins = !line.starts_with([' ', '}']) || line.trim_start().starts_with('.');
        if begins && let Some(text) = text.take() {
            marked.push_str(&format!("{}{close}\n", text.trim_end()));
        }
        match line.split_once(" = ").filter(|_| begins) {
            Some((id, value)) if !id.trim_start().starts_with('.') => {
                text = Some(format!("{id} = {open}{value}\n"));
            }
            _ => match &mut text {
                Some(text) => text.push_str(&format!("{line}\n")),
                None if line.starts_with('#') => {}
                None => marked.push_str(&format!("{line}\n")),
            },
        }
    }
    marked
}

/// The profile in the program with marks around the words of each language.
fn profile() -> String {
    let text = read(&root().join("crates/locale/data/profiles/itu-council.yaml"));
    let mut profile: Value = serde_yaml::from_str(&text).unwrap();
    for lang in Lang::ALL {
        let mark = |value: &mut Value| *value = Value::from(wrap(value.as_str().unwrap(), lang));
        for (_, names) in profile["organs"].as_mapping_mut().unwrap() {
            mark(&mut names[lang.tag()]);
        }
        for pattern in ["day", "month", "within-month", "within-year", "across-years"] {
            mark(&mut profile["dates"][lang.tag()][pattern]);
        }
    }
    serde_yaml::to_string(&profile).unwrap()
}
