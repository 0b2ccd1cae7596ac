//! Positions of a document: its YAML and its catalog.
//!
//! One project holds the document once for each position, each under an id of its own, so that one
//! build of a string goes through all of them and each is published or refused by itself.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use hexaglot_diag::SourceFile;
use hexaglot_locale::Profiles;
use hexaglot_publish::Mode;
use hexaglot_tests::page::Page;
use serde_yaml::Value;

use crate::builds::{Built, Files, built, project};
use crate::pages::{Shape, characters, faults};
use crate::positions::{FluentPosition, YamlPosition};
use crate::strings::Hostile;
use crate::{Baseline, Tally, every_string, output_faults, outputs_of};

/// A document with everything that it needs.
struct Fixture {
    files: Files,
    yaml: Value,
    catalog: String,
    positions: Vec<Position>,
}

/// A word that stands where a string will.
const SLOT: &str = "slot-of-a-string";

enum Position {
    /// The position, and the document with [`SLOT`] in it.
    Yaml(YamlPosition, String),
    /// As it is, so that Fluent reads it.
    Fluent(FluentPosition),
    /// As a string literal, so that Markdown reads it.
    Literal(FluentPosition),
    /// As a string literal whose characters are escapes.
    Escaped(FluentPosition),
}

impl Position {
    fn name(&self) -> String {
        match self {
            Position::Yaml(position, _) => position.name(),
            Position::Fluent(position) => format!("message {}", position.name),
            Position::Literal(position) => format!("literal in {}", position.name),
            Position::Escaped(position) => format!("escapes in {}", position.name),
        }
    }

    /// Whether the string must be seen as it is, where it is seen at all.
    fn is_literal(&self, hostile: &Hostile) -> bool {
        match self {
            // A picture gets a name of letters and digits alone.
            Position::Yaml(position, _) if position.role() == "file" => false,
            Position::Yaml(..) | Position::Fluent(_) => !hostile.speaks_fluent(),
            Position::Literal(_) | Position::Escaped(_) => true,
        }
    }
}

impl Fixture {
    /// The document `<stem>/<stem>` of a project, with its Arabic catalog.
    fn read(folder: &str, stem: &str) -> Fixture {
        let is_gallery = stem == "gallery";
        let mut files = project(folder);
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let yaml = text(files.remove(&format!("content/{stem}/{stem}.yaml")).unwrap());
        let catalog = text(files.remove(&format!("locales/ar/{stem}/{stem}.ftl")).unwrap());
        let config = text(files.remove("hexaglot.toml").unwrap());
        let config = config.replace("formats = [\"html\"]", "formats = [\"html\", \"text\"]");
        files.insert("hexaglot.toml".to_owned(), config.into_bytes());
        let pictures: Files = files.extract_if(.., |path, _| path.ends_with(".svg")).collect();
        files.extend(pictures.into_iter().map(|(path, bytes)| {
            (path.replacen(&format!("content/{stem}/"), "content/d/", 1), bytes)
        }));
        let yaml: Value = serde_yaml::from_str(&yaml).unwrap();
        let slot = |position: &YamlPosition| {
            let mut yaml = yaml.clone();
            position.put(&mut yaml, SLOT);
            serde_yaml::to_string(&yaml).unwrap()
        };
        // Which keys there are is the same everywhere: those of the gallery are enough.
        let places = YamlPosition::all(&yaml).into_iter();
        let places = places.filter(|position| is_gallery || position.role() != "key");
        let positions = places.map(|position| {
            let slot = slot(&position);
            Position::Yaml(position, slot)
        });
        let mut positions: Vec<Position> = positions.collect();
        for position in FluentPosition::all(&catalog) {
            if position.name == "title" {
                positions.push(Position::Escaped(position.clone()));
            }
            if position.is_text {
                positions.push(Position::Literal(position.clone()));
            }
            // Once for every kind of text is enough: what Fluent itself reads is the same everywhere.
            if is_gallery {
                positions.push(Position::Fluent(position));
            }
        }
        Fixture { files, yaml, catalog, positions }
    }

    /// The project with the document once for each position; those that cannot be read at all, which
    /// a build refuses, are left out and named by their places.
    fn files(&self, hostile: &Hostile) -> (Files, BTreeSet<usize>) {
        let mut files = self.files.clone();
        let mut unreadable = BTreeSet::new();
        let whole = serde_yaml::to_string(&self.yaml).unwrap();
        for index in 0..self.positions.len() {
            if !self.add(index, hostile, &whole, &mut files) {
                unreadable.insert(index);
            }
        }
        (files, unreadable)
    }

    /// Adds the document with the string in one position; returns whether it can be read.
    fn add(&self, index: usize, hostile: &Hostile, whole: &str, files: &mut Files) -> bool {
        let catalog = match &self.positions[index] {
            Position::Yaml(..) => self.catalog.clone(),
            Position::Fluent(position) => position.put(&self.catalog, &hostile.text),
            Position::Literal(position) => position.put(&self.catalog, &hostile.literal()),
            Position::Escaped(position) => position.put(&self.catalog, &hostile.escaped_literal()),
        };
        // A string of JSON is one of YAML too.
        let scalar = || serde_json::to_string(&hostile.text).unwrap();
        let yaml = match &self.positions[index] {
            Position::Yaml(_, slot) => slot.replace(SLOT, &scalar()),
            _ => whole.to_owned(),
        };
        let (stem, own) = (stem(index), format!("\nid: {}\n", self.yaml["id"].as_str().unwrap()));
        let yaml = yaml.replacen(&own, &format!("\nid: {stem}\n"), 1);
        let path = format!("content/d/{stem}.yaml");
        let is_yaml = matches!(self.positions[index], Position::Yaml(..));
        let readable = !is_yaml || !is_unreadable(&path, &yaml);
        if let Position::Yaml(position, _) = &self.positions[index]
            && position.role() == "file"
        {
            // A picture of that name is there.
            let picture = self.files["content/d/figures/map.svg"].clone();
            files.insert(format!("content/d/{}", hostile.text), picture);
        }
        if readable {
            files.insert(path, yaml.into_bytes());
            files.insert(format!("locales/ar/d/{stem}.ftl"), catalog.into_bytes());
        }
        readable
    }

    fn build(&self, hostile: &Hostile) -> (Built, BTreeSet<usize>) {
        let (files, unreadable) = self.files(hostile);
        (built(&files, Mode::Partial, &[]), unreadable)
    }
}

/// Whether reading a document finds an error in it; then a build refuses the document, as a test of
/// its own shows.
fn is_unreadable(path: &str, yaml: &str) -> bool {
    static PROFILES: LazyLock<Profiles> = LazyLock::new(|| Profiles::load(&[]).value);
    let file = Arc::new(SourceFile::new(path, yaml));
    hexaglot_source::parse(&file, &PROFILES).diagnostics.has_errors()
}

fn stem(index: usize) -> String {
    format!("v{index}")
}

impl Fixture {
    /// Each position with the harmless word in it.
    fn baselines(&self) -> (Built, Vec<Baseline>) {
        let (harmless, _) = self.build(&Hostile::harmless());
        assert_eq!(harmless.faults, Vec::<String>::new());
        let all = 0..self.positions.len();
        let baselines = all.map(|index| Baseline::of(&outputs_of(&harmless, &stem(index))));
        let baselines = baselines.collect();
        (harmless, baselines)
    }

    /// What a reader sees, by the last keys of the positions, and how many positions that is.
    fn seen(&self) -> (BTreeSet<String>, usize) {
        let (_, baselines) = self.baselines();
        let seen = self.positions.iter().zip(&baselines).filter(|(_, each)| each.is_shown());
        let seen: Vec<String> = seen
            .map(|(position, _)| match position {
                Position::Yaml(position, _) => position.role(),
                Position::Fluent(_) => "message".to_owned(),
                Position::Literal(_) | Position::Escaped(_) => "literal".to_owned(),
            })
            .collect();
        let count = seen.len();
        (seen.into_iter().collect(), count)
    }
}

/// Every string in every position of a document.
fn document(folder: &str, stem_: &str) -> Tally {
    let fixture = Fixture::read(folder, stem_);
    let (harmless, baselines) = fixture.baselines();
    let tally = every_string(|hostile| {
        let (built, unreadable) = fixture.build(hostile);
        let mut found = built.faults.clone();
        let mut tally = Tally::default();
        for (index, position) in fixture.positions.iter().enumerate() {
            if unreadable.contains(&index) {
                tally.refused += 1;
                continue;
            }
            let stem = stem(index);
            let outputs = outputs_of(&built, &stem);
            let mut add = |fault: String| found.push(format!("{}: {fault}", position.name()));
            if outputs.is_empty() {
                tally.refused += 1;
                let names = [format!("/{stem}.yaml"), format!("/{stem}.ftl")];
                let is_its = |file: &str| names.iter().any(|name| file.ends_with(name.as_str()));
                if !built.errors.iter().any(|(_, file)| is_its(file)) {
                    add("it was refused without a finding".to_owned());
                }
                continue;
            }
            tally.published += 1;
            let literal = position.is_literal(hostile);
            output_faults(hostile, &outputs, &baselines[index], literal)
                .into_iter()
                .for_each(&mut add);
            if ["title.text", "masthead.symbol"].contains(&position.name().as_str()) && literal {
                let list = characters(&Page::parse(&built.files["index.html"]));
                if !hostile.sights().iter().any(|sight| list.contains(sight)) {
                    add("the list of documents does not show it as it is".to_owned());
                }
            }
        }
        found.extend(list_faults(&built, &harmless));
        (found, tally)
    });
    assert_eq!(tally.published + tally.refused, crate::strings().len() * fixture.positions.len());
    tally
}

/// What is wrong with the lists of documents: they have the tags of the harmless ones, save that some
/// documents are not in them.
fn list_faults(built: &Built, harmless: &Built) -> Vec<String> {
    let mut found = Vec::new();
    for (path, bytes) in built.files.iter().filter(|(path, _)| path.ends_with("index.html")) {
        let page = Page::parse(bytes);
        found
            .extend(faults(path, bytes, &page).into_iter().map(|fault| format!("{path}: {fault}")));
        let (frame, entries) = list(&page);
        let (known_frame, known_entries) = list(&Page::parse(&harmless.files[path]));
        if frame != known_frame || !entries.is_subset(&known_entries) {
            found.push(format!("{path} has other tags"));
        }
    }
    found
}

/// The tags of a list of documents around its entries, and the different entries.
fn list(page: &Page) -> (Vec<String>, BTreeSet<Vec<String>>) {
    let tags = Shape::of(page).tags;
    let start = tags.iter().position(|tag| tag == "<dl class").unwrap();
    let end = tags.iter().position(|tag| tag == "</dl").unwrap();
    let entries = tags[start + 1..end].split_inclusive(|tag| tag == "</dd").map(<[String]>::to_vec);
    let frame = tags[..=start].iter().chain(&tags[end..]).cloned().collect();
    (frame, entries.collect())
}

/// The keys whose texts a reader sees, so that none of them drops out in silence.
#[test]
fn every_text_of_the_documents_is_a_position() {
    let showcase = Fixture::read("tests/html/showcase", "showcase");
    let gallery = Fixture::read("tests/injection/gallery", "gallery");
    let (mut seen, texts_of_showcase) = showcase.seen();
    let (more, texts_of_gallery) = gallery.seen();
    seen.extend(more);
    let seen: Vec<&str> = seen.iter().map(String::as_str).collect();
    assert_eq!(
        seen,
        [
            "agenda", "alt", "annex", "code", "figure", "file", "header", "id", "literal",
            "message", "name", "note", "number", "p", "role", "section", "source", "string",
            "symbol", "table", "term", "text",
        ]
    );
    assert!(
        (texts_of_showcase, texts_of_gallery) == (98, 107),
        "{texts_of_showcase} {texts_of_gallery}"
    );
}

#[test]
fn no_string_in_the_showcase_becomes_markup() {
    let tally = document("tests/html/showcase", "showcase");
    assert!(tally.published > 3000 && tally.refused > 3000, "{tally:?}");
}

#[test]
fn no_string_in_the_gallery_becomes_markup() {
    let tally = document("tests/injection/gallery", "gallery");
    assert!(tally.published > 3000 && tally.refused > 3000, "{tally:?}");
}

/// Deep nesting ends in a finding or in a page, and neither takes long nor overflows the stack.
#[test]
fn a_deep_text_is_refused_or_published() {
    let fixture = Fixture::read("tests/injection/gallery", "gallery");
    let (harmless, _) = fixture.build(&Hostile::harmless());
    let whole = serde_yaml::to_string(&fixture.yaml).unwrap();
    for piece in
        ["<b>", "[", "*", "_", "`", "![", "> ", "- ", "(", "&amp;", "\\", "{ ", "[a](#map) "]
    {
        let text = piece.repeat((64 << 10) / piece.len());
        let hostile =
            Hostile { text, shows: None, elements: vec!["a".to_owned()], ..Hostile::harmless() };
        for (index, position) in fixture.positions.iter().enumerate() {
            let name = position.name();
            if ![
                "title.text",
                "body[1].p",
                "data.contract.string",
                "literal in title",
                "message title",
            ]
            .contains(&name.as_str())
            {
                continue;
            }
            let mut files = fixture.files.clone();
            let readable = fixture.add(index, &hostile, &whole, &mut files);
            let built = built(&files, Mode::Release, &[]);
            let stem = stem(index);
            let outputs = outputs_of(&built, &stem);
            if !readable {
                continue;
            }
            if outputs.is_empty() {
                assert!(
                    !built.errors.is_empty(),
                    "{piece:?} in {name} is refused without a finding"
                );
                continue;
            }
            let baseline = Baseline::of(&outputs_of(&harmless, &stem));
            let found = output_faults(&hostile, &outputs, &baseline, false);
            assert_eq!(found, Vec::<String>::new(), "{piece:?} in {name}");
        }
    }
}

#[test]
fn the_page_of_a_document_is_the_one_that_is_looked_at() {
    let fixture = Fixture::read("tests/injection/gallery", "gallery");
    let (built, _) = fixture.build(&Hostile::harmless());
    let index = fixture.positions.iter().position(|each| each.name() == "title.text").unwrap();
    let outputs = outputs_of(&built, &stem(index));
    assert_eq!(outputs.len(), 4, "two languages in two formats");
    let page = outputs.iter().find(|(path, _)| path.starts_with("en/") && path.ends_with(".html"));
    assert!(Page::parse(&page.unwrap().1).one("h1").text().to_lowercase().contains("harmless"));
}

#[test]
fn a_document_that_cannot_be_read_is_refused() {
    let mut fixture = Fixture::read("tests/injection/gallery", "gallery");
    let mut yaml = fixture.yaml.clone();
    *yaml.get_mut("kind").unwrap() = Value::from("<b>");
    let path = "content/d/gallery.yaml";
    let yaml = serde_yaml::to_string(&yaml).unwrap();
    assert!(is_unreadable(path, &yaml));
    fixture.files.insert(path.to_owned(), yaml.into_bytes());
    for mode in [Mode::Release, Mode::Partial, Mode::Draft] {
        let built = built(&fixture.files, mode, &[]);
        assert!(built.files.is_empty(), "{mode:?}");
    }
}
