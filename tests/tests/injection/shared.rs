//! Positions that all documents of a project share: terms, labels, the house style, the settings, the
//! names of files and folders, and what the command line names.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use hexaglot_html::{StatusPage, StatusRow, status_page};
use hexaglot_locale::{Lang, Profiles, labels};
use hexaglot_publish::Mode;
use hexaglot_tests::page::Page;
use hexaglot_tests::{read, root};
use serde_yaml::Value;

use crate::builds::{Built, Files, built, project};
use crate::pages::{Shape, character_faults, faults};
use crate::positions::{FluentPosition, YamlPosition};
use crate::strings::{Hostile, without_space};
use crate::{Baseline, Tally, every_string, output_faults, shown};

/// The project that these positions belong to.
static GALLERY: LazyLock<Files> = LazyLock::new(|| project("tests/injection/gallery"));

/// A position: its name, and how a string comes there.
struct Position {
    name: String,
    put: Box<dyn Fn(&Hostile) -> Files + Send + Sync>,
    /// Whether the string must be seen as it is, where it is seen at all.
    is_literal: fn(&Hostile) -> bool,
}

fn outputs(built: &Built) -> Vec<(String, Vec<u8>)> {
    built.files.iter().map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
}

/// Every string in every position. Returns what was done, and how many positions a reader sees.
fn every_position(positions: &[Position], mode: Mode) -> (Tally, usize) {
    let baselines: Vec<Baseline> = positions
        .iter()
        .map(|position| {
            let files = (position.put)(&Hostile::harmless());
            Baseline::of(&outputs(&built(&files, mode, &[])))
        })
        .collect();
    let shown = baselines.iter().filter(|baseline| baseline.is_shown()).count();
    let tally = every_string(|hostile| {
        let mut found = Vec::new();
        let mut tally = Tally::default();
        for (position, baseline) in positions.iter().zip(&baselines) {
            let mut add = |fault: String| found.push(format!("{}: {fault}", position.name));
            let built = built(&(position.put)(hostile), mode, &[]);
            built.faults.iter().cloned().for_each(&mut add);
            if built.files.is_empty() {
                tally.refused += 1;
                if built.errors.is_empty() {
                    add("it was refused without a finding".to_owned());
                }
                continue;
            }
            tally.published += 1;
            if mode == Mode::Draft && !built.errors.is_empty() {
                // What is broken in a translation, a draft shows in another way.
                let pages = built.files.iter().filter(|(path, _)| path.ends_with(".html"));
                let pages =
                    pages.flat_map(|(path, bytes)| faults(path, bytes, &Page::parse(bytes)));
                pages.for_each(&mut add);
                continue;
            }
            let literal = (position.is_literal)(hostile);
            let wrong = output_faults(hostile, &outputs(&built), baseline, literal);
            wrong.into_iter().for_each(&mut add);
        }
        (found, tally)
    });
    (tally, shown)
}

/// The positions of a Fluent file: each text as it is and as a literal, each id, each comment.
fn fluent_positions(path: &'static str) -> Vec<Position> {
    let file = String::from_utf8(GALLERY[path].clone()).unwrap();
    let mut positions = Vec::new();
    for position in FluentPosition::all(&file) {
        for literal in [false, true] {
            if literal && !position.is_text {
                continue;
            }
            let (file, each) = (file.clone(), position.clone());
            positions.push(Position {
                name: format!("{path} {}{}", each.name, if literal { ", literal" } else { "" }),
                put: Box::new(move |hostile| {
                    let text = if literal { hostile.literal() } else { hostile.text.clone() };
                    with(path, each.put(&file, &text))
                }),
                is_literal: if literal { |_| true } else { |hostile| !hostile.speaks_fluent() },
            });
        }
    }
    positions
}

/// The gallery with another file.
fn with(path: &str, text: impl Into<Vec<u8>>) -> Files {
    let mut files = GALLERY.clone();
    files.insert(path.to_owned(), text.into());
    files
}

#[test]
fn no_string_in_terms_becomes_markup() {
    let mut positions = fluent_positions("locales/ar/terms.ftl");
    // Of three terms and an attribute the texts in two ways, and the ids.
    assert_eq!(positions.len(), 4 * 2 + 4);
    let source = fluent_positions("locales/en/terms.ftl").into_iter();
    positions.extend(source.filter(|position| !position.name.contains("id of")).take(4));
    // A draft publishes more than a release.
    let (tally, shown) = every_position(&positions, Mode::Draft);
    assert!(shown >= 6, "only {shown} positions are seen");
    assert!(tally.published > 1000 && tally.refused > 50, "{tally:?}");
}

// Labels

/// What a reader sees of each output.
fn texts(outputs: &[(String, Vec<u8>)]) -> Vec<String> {
    let page = |path: &str, bytes| path.ends_with(".html").then(|| Page::parse(bytes));
    outputs.iter().map(|(path, bytes)| shown(bytes, page(path, bytes).as_ref())).collect()
}

/// Every label of a language, with a string before its key in brackets.
fn labels_file(lang: Lang, text: &str) -> String {
    keys_of(lang).iter().map(|key| format!("{key} = {text}[{key}]\n")).collect()
}

/// The labels of a language as the program has them, those of the house under those of all houses.
fn labels_of(lang: Lang) -> String {
    let profiles = Profiles::load(&[]).value;
    let own = profiles.get("itu-council").unwrap().label_text(lang);
    format!("{}\n{own}", labels::base(lang))
}

/// The ids of the labels of a language, each once.
fn keys_of(lang: Lang) -> BTreeSet<String> {
    let positions = FluentPosition::all(&labels_of(lang)).into_iter();
    positions.filter(|position| position.is_text).map(|position| position.name).collect()
}

/// The labels are put all at once, each with its key behind it, and each is looked for by itself.
#[test]
fn no_string_in_labels_becomes_markup() {
    type Spell = fn(&Hostile) -> String;
    let spellings: [(&str, Spell); 2] =
        [("as it is", |hostile| hostile.text.clone()), ("literal", Hostile::literal)];
    let project = |lang: Lang, text: &str| {
        with(&format!("locales/{lang}/labels.ftl"), labels_file(lang, text))
    };
    let mut seen = BTreeMap::new();
    for lang in [Lang::Ar, Lang::En] {
        let harmless = built(&project(lang, "harmless"), Mode::Release, &[]);
        let outputs = outputs(&harmless);
        let texts = texts(&outputs);
        let keys: Vec<String> = keys_of(lang)
            .into_iter()
            .filter(|key| {
                let label = format!("harmless[{key}]");
                texts.iter().any(|text| text.contains(&label))
            })
            .collect();
        seen.insert(lang, (Baseline::of(&outputs), keys));
    }
    // Those that the gallery has no use for are of notes, tables' sources, drafts and the like.
    let counts: Vec<usize> = seen.values().map(|(_, keys)| keys.len()).collect();
    assert_eq!(counts, [25, 25]);
    let tally = every_string(|hostile| {
        let mut found = Vec::new();
        let mut tally = Tally::default();
        for (lang, (baseline, keys)) in &seen {
            for (spelling, spell) in &spellings {
                let mut add =
                    |fault: String| found.push(format!("labels in {lang}, {spelling}: {fault}"));
                let built = built(&project(*lang, &spell(hostile)), Mode::Release, &[]);
                built.faults.iter().cloned().for_each(&mut add);
                if built.files.is_empty() {
                    tally.refused += 1;
                    if built.errors.is_empty() {
                        add("they were refused without a finding".to_owned());
                    }
                    continue;
                }
                tally.published += 1;
                let outputs = outputs(&built);
                output_faults(hostile, &outputs, baseline, false).into_iter().for_each(&mut add);
                if *spelling == "as it is" && hostile.speaks_fluent() {
                    continue;
                }
                let texts = texts(&outputs);
                for key in keys {
                    let label = format!("{}[{key}]", without_space(&hostile.text));
                    if !texts.iter().any(|text| text.contains(&label)) {
                        add(format!("`{key}` is not seen as it is"));
                    }
                }
            }
        }
        (found, tally)
    });
    assert!(tally.published > 100 && tally.refused > 50, "{tally:?}");
}

// The house style

/// Every scalar and every key of the profile in the program; the entries of a list or of languages go
/// together.
#[test]
fn no_string_in_a_profile_becomes_markup() {
    let text = read(&root().join("crates/locale/data/profiles/itu-council.yaml"));
    let profile: Value = serde_yaml::from_str(&text).unwrap();
    let any: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).chain(["all"]).collect();
    let mut groups: BTreeMap<String, Vec<YamlPosition>> = BTreeMap::new();
    for position in YamlPosition::all(&profile) {
        // Labels go together too: each by itself is tried in a file of labels.
        let general = position.general(&any);
        let general = match general.split_once("labels.*.") {
            Some(_) => "labels.*.*".to_owned(),
            None => general,
        };
        let name =
            if position.name().starts_with("key ") { format!("key {general}") } else { general };
        groups.entry(name).or_default().push(position);
    }
    let mut positions = Vec::new();
    for (name, places) in groups {
        let profile = profile.clone();
        positions.push(Position {
            name: format!("profile {name}"),
            put: Box::new(move |hostile| {
                let mut profile = profile.clone();
                for place in places.iter().rev() {
                    place.put(&mut profile, &hostile.text);
                }
                with("profiles/house.yaml", serde_yaml::to_string(&profile).unwrap())
            }),
            is_literal: |hostile| !hostile.speaks_fluent(),
        });
    }
    assert!(positions.len() >= 60, "{} positions", positions.len());
    let (tally, shown) = every_position(&positions, Mode::Release);
    // The organ, suffixes, the separator, months, two patterns of dates, two kinds of markers, the rule,
    // the footer, labels.
    assert_eq!(shown, 11);
    assert!(tally.published > 500 && tally.refused > 500, "{tally:?}");
}

// Settings

/// TOML whose strings are those of JSON, with the one character escaped that JSON leaves as it is.
fn toml(value: &Value) -> String {
    let string = |text: &str| serde_json::to_string(text).unwrap().replace('\u{7F}', "\\u007F");
    match value {
        Value::String(text) => string(text),
        Value::Bool(value) => value.to_string(),
        Value::Sequence(values) => {
            format!("[{}]", values.iter().map(toml).collect::<Vec<_>>().join(", "))
        }
        Value::Mapping(entries) => {
            let entry = |(key, value): (&Value, &Value)| {
                format!("{} = {}", string(key.as_str().unwrap()), toml(value))
            };
            format!("{{ {} }}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn no_string_in_the_settings_becomes_markup() {
    let text = String::from_utf8(GALLERY["hexaglot.toml"].clone()).unwrap();
    let settings: Value = toml::from_str(&text).unwrap();
    let mut positions = Vec::new();
    for position in YamlPosition::all(&settings) {
        let settings = settings.clone();
        positions.push(Position {
            name: format!("hexaglot.toml {}", position.name()),
            put: Box::new(move |hostile| {
                let mut settings = settings.clone();
                position.put(&mut settings, &hostile.text);
                let lines = settings.as_mapping().unwrap().iter().map(|(key, value)| {
                    format!("{} = {}\n", serde_json::to_string(key).unwrap(), toml(value))
                });
                with("hexaglot.toml", lines.collect::<String>())
            }),
            is_literal: |_| true,
        });
    }
    // Five lists, words and flags at the top and in tables, the entries of the lists, and the keys.
    assert_eq!(positions.len(), 11 + 15);
    let raw = Position {
        name: "hexaglot.toml as it is".to_owned(),
        put: Box::new(|hostile| {
            with("hexaglot.toml", format!("[site]\nbase-url = \"https://x/{}\"\n", hostile.text))
        }),
        is_literal: |_| false,
    };
    positions.push(raw);
    let (tally, _) = every_position(&positions, Mode::Release);
    assert!(tally.refused > 1000, "{tally:?}");
}

// Names of files and folders

/// A small project of one document in a folder.
fn small(paths: [&str; 3], id: &str) -> Files {
    let yaml = format!(
        "hexaglot: 1\nid: {}\nkind: report\noriginal: en\ntitle: {{ id: title, text: A title }}\nbody:\n  - {{ id: a, p: A text }}\n",
        serde_json::to_string(id).unwrap()
    );
    let settings = "languages = [\"ar\", \"en\"]\n";
    let catalog = "title = عنوان\na = نص\n";
    let [document, translation, profile] = paths;
    let house = read(&root().join("crates/locale/data/profiles/itu-council.yaml"));
    [
        (document, yaml.as_str()),
        (translation, catalog),
        (profile, &house),
        ("hexaglot.toml", settings),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
    .collect()
}

#[test]
fn no_name_of_a_file_becomes_markup() {
    type Names = fn(&str) -> Files;
    let names: [(&str, Names); 6] = [
        ("a folder", |name| {
            small(
                [
                    &format!("content/{name}/a.yaml"),
                    &format!("locales/ar/{name}/a.ftl"),
                    "profiles/house.yaml",
                ],
                "a",
            )
        }),
        ("a folder in a folder", |name| {
            small(
                [
                    &format!("content/b/{name}/a.yaml"),
                    &format!("locales/ar/b/{name}/a.ftl"),
                    "profiles/house.yaml",
                ],
                "a",
            )
        }),
        ("a document", |name| {
            small(
                [
                    &format!("content/{name}.yaml"),
                    &format!("locales/ar/{name}.ftl"),
                    "profiles/house.yaml",
                ],
                name,
            )
        }),
        ("a document in a folder", |name| {
            small(
                [
                    &format!("content/b/{name}.yaml"),
                    &format!("locales/ar/b/{name}.ftl"),
                    "profiles/house.yaml",
                ],
                name,
            )
        }),
        ("a language", |name| {
            small(["content/a.yaml", &format!("locales/{name}/a.ftl"), "profiles/house.yaml"], "a")
        }),
        ("a profile", |name| {
            small(["content/a.yaml", "locales/ar/a.ftl", &format!("profiles/{name}.yaml")], "a")
        }),
    ];
    let positions = names.map(|(name, files)| Position {
        name: name.to_owned(),
        put: Box::new(move |hostile| files(&hostile.text)),
        is_literal: |_| false,
    });
    let baseline: Vec<Vec<(String, Vec<u8>)>> = positions
        .iter()
        .map(|position| outputs(&built(&(position.put)(&Hostile::harmless()), Mode::Draft, &[])))
        .collect();
    let tally = every_string(|hostile| {
        let mut found = Vec::new();
        let mut tally = Tally::default();
        for (position, harmless) in positions.iter().zip(&baseline) {
            let built = built(&(position.put)(hostile), Mode::Draft, &[]);
            found.extend(built.faults.iter().map(|fault| format!("{}: {fault}", position.name)));
            if built.files.is_empty() {
                tally.refused += 1;
                if built.errors.is_empty() {
                    found.push(format!("{}: it was refused without a finding", position.name));
                }
                continue;
            }
            tally.published += 1;
            // The paths are others, and so the order of the pages; each is one of the harmless.
            let html = |path: &str| path.ends_with(".html");
            let shapes: Vec<Shape> = harmless
                .iter()
                .filter(|(path, _)| html(path))
                .map(|(_, bytes)| Shape::of(&Page::parse(bytes)))
                .collect();
            for (path, bytes) in built.files.iter().filter(|(path, _)| html(path)) {
                let page = Page::parse(bytes);
                let shape = Shape::of(&page);
                let mut wrong = faults(path, bytes, &page);
                if !shapes.iter().any(|each| shape.difference(each, hostile).is_none()) {
                    wrong.push("it has other tags".to_owned());
                }
                found.extend(
                    wrong.iter().map(|fault| format!("{}: {path}: {fault}", position.name)),
                );
            }
            if built.files.len() != harmless.len() {
                found.push(format!("{}: {} files", position.name, built.files.len()));
            }
        }
        (found, tally)
    });
    assert!(tally.published > 100 && tally.refused > 100, "{tally:?}");
}

// What the command line names

#[test]
fn no_name_on_the_command_line_becomes_markup() {
    let tally = every_string(|hostile| {
        let built = built(&GALLERY, Mode::Release, &[&hostile.text]);
        let mut found = built.faults;
        if !built.files.is_empty() {
            found.push("a document was found".to_owned());
        } else if built.errors.iter().all(|(code, _)| *code != "unknown-document") {
            found.push("nobody says that there is none".to_owned());
        }
        (found, Tally { published: 0, refused: 1 })
    });
    assert_eq!(tally.refused, crate::strings().len());
}

/// The page of states names documents that no build has accepted.
#[test]
fn no_string_on_the_page_of_states_becomes_markup() {
    let page = |document: &str| {
        let row = StatusRow {
            document: document.to_owned(),
            lang: Lang::Ar,
            units: 3,
            words: 9,
            current: 1,
            states: vec![(hexaglot_document::Status::Missing, 2)],
        };
        vec![("status.html".to_owned(), status_page(&StatusPage { rows: vec![row] }))]
    };
    let baseline = Baseline::of(&page(crate::HARMLESS));
    let tally = every_string(|hostile| {
        // A name with such characters has been refused.
        if !character_faults(&hostile.text, false).is_empty() {
            return (Vec::new(), Tally { published: 0, refused: 1 });
        }
        let found = output_faults(hostile, &page(&hostile.text), &baseline, true);
        (found, Tally { published: 1, refused: 0 })
    });
    assert!(tally.published >= 100, "{tally:?}");
}
