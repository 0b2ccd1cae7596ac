//! What holds for every document and every input.
#![expect(clippy::unwrap_used, reason = "memory can always be read")]

use std::sync::Arc;

use hexaglot_catalog::{Catalog, CatalogFile, House, SourceTexts, States};
use hexaglot_diag::report::{HumanOptions, github, human, json, sarif};
use hexaglot_diag::{Diagnostics, SourceFile};
use hexaglot_edition::{Edition, localize};
use hexaglot_locale::{Lang, Profiles};
use hexaglot_publish::{BuildOptions, MemoryLoader, MemorySink, Mode, build, check};
use hexaglot_tests::ids::fill;
use hexaglot_tests::outcome::open;
use hexaglot_tests::random::{
    Catalogs, RandomDocument, bytes, catalogs, document, mangled, stripped,
};
use proptest::prelude::*;
use proptest::test_runner::Config;

/// How often each property is tried.
fn config(cases: u32) -> Config {
    Config { cases, failure_persistence: None, ..Config::default() }
}

fn project() -> impl Strategy<Value = (RandomDocument, Catalogs)> {
    document().prop_flat_map(|document| {
        let catalogs = catalogs(&document);
        (Just(document), catalogs)
    })
}

fn file(path: &str, text: &str) -> Arc<SourceFile> {
    Arc::new(SourceFile::new(path, text))
}

/// A document in six languages.
fn editions(yaml: &str, catalogs: &Catalogs) -> (hexaglot_document::Document, Vec<Edition>) {
    let profiles = Profiles::load(&[]).value;
    let parsed = hexaglot_source::parse(&file("content/doc.yaml", yaml), &profiles);
    let found: Vec<_> = parsed.diagnostics.iter().map(|found| &found.message).collect();
    assert!(found.is_empty(), "a valid document has findings: {found:?}\n{yaml}");
    let document = parsed.value;
    let texts = SourceTexts::new(&document);
    let found: Vec<_> = texts.diagnostics.iter().map(|found| &found.message).collect();
    assert!(found.is_empty(), "a valid document has broken texts: {found:?}\n{yaml}");
    let source = texts.value;
    let editions = Lang::ALL.into_iter().map(|lang| {
        let profile = profiles.get("itu-council").unwrap();
        let house = Arc::new(House::new(lang, Arc::clone(profile), None).value);
        let ftl = |path: &str, text: &str| CatalogFile::parse(&file(path, text), lang).value;
        let terms = Arc::new(ftl("terms.ftl", "-term = term\n"));
        let messages = catalogs.files.iter().find(|(of, _)| *of == lang);
        let messages = messages.map(|(_, text)| ftl("doc.ftl", text));
        let catalog = Catalog::new(lang, Some(terms), messages, States::default());
        localize(&document, &source, &catalog, &house).value
    });
    let editions = editions.collect();
    (document, editions)
}

/// Everything that a build in `threads` threads gives: its files and its report.
fn built(loader: &MemoryLoader, threads: usize) -> (Vec<(String, Vec<u8>)>, String) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    pool.install(|| {
        let mut diagnostics = Diagnostics::new();
        let index = open(loader).collect(&mut diagnostics);
        let sink = MemorySink::default();
        let mut options = BuildOptions::default();
        options.mode = Mode::Draft;
        build(&index, loader, &sink, None, &options, &|| ()).unwrap().collect(&mut diagnostics);
        let report = human(&diagnostics, &HumanOptions::default());
        (sink.into_files().into_iter().collect(), report)
    })
}

/// Opens, checks and drafts a project and writes every report, all for the sake of not panicking.
fn exercise(loader: &MemoryLoader) {
    let mut diagnostics = Diagnostics::new();
    let index = open(loader).collect(&mut diagnostics);
    check(&index, loader, None, &BuildOptions::default(), &|| (), &())
        .unwrap()
        .collect(&mut diagnostics);
    let mut options = BuildOptions::default();
    options.mode = Mode::Draft;
    let sink = MemorySink::default();
    build(&index, loader, &sink, None, &options, &|| ()).unwrap().collect(&mut diagnostics);
    for report in [human(&diagnostics, &HumanOptions::default()), json(&diagnostics)] {
        assert!(!report.contains('\u{1B}'), "a report gives orders to the terminal");
    }
    let _ = (github(&diagnostics), sarif(&diagnostics, &hexaglot_publish::all_codes(), "0"));
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn editions_have_the_shape_and_numbers_of_their_document((document, catalogs) in project()) {
        let (parsed, editions) = editions(&document.yaml, &catalogs);
        let units: Vec<String> =
            parsed.tree.leaves().into_iter().map(|(unit, _)| unit.id.to_string()).collect();
        let mut known = document.units.clone();
        let mut sorted = units.clone();
        known.sort();
        sorted.sort();
        prop_assert_eq!(sorted, known, "the units are those that were written");
        let shape = parsed.tree.map(&mut |_| ());
        for edition in &editions {
            prop_assert_eq!(&edition.tree.map(&mut |_| ()), &shape, "{}", edition.lang);
            prop_assert_eq!(&edition.numbering, &editions[0].numbering, "{}", edition.lang);
            let covered = edition.coverage.0.iter().map(|(id, _)| id.to_string());
            let there = parsed.tree.leaves().into_iter().filter(|(_, only)| {
                only.is_none_or(|only| only.contains(&edition.lang))
            });
            let there: Vec<String> = there.map(|(unit, _)| unit.id.to_string()).collect();
            prop_assert_eq!(covered.collect::<Vec<_>>(), there, "{}", edition.lang);
        }
    }

    #[test]
    fn threads_change_nothing((document, catalogs) in project()) {
        let loader = catalogs.project(&document);
        let once = built(&loader, 1);
        prop_assert!(once.0.iter().any(|(path, _)| path == "manifest.jsonl"));
        prop_assert_eq!(&built(&loader, 1), &once);
        prop_assert_eq!(&built(&loader, 4), &once);
    }
}

const YAML: &[u8] = include_bytes!("../../content/council/c17-cwg-cop.yaml");
const FTL: &[u8] = include_bytes!("../../locales/ar/council/c17-cwg-cop.ftl");
const TERMS: &[u8] = include_bytes!("../../locales/ar/terms.ftl");
const PROFILE: &[u8] = include_bytes!("../../crates/locale/data/profiles/itu-council.yaml");
const STATES: &[u8] = b"hexaglot-state: 1\ntitle:\n  state: reviewed\n  source: \"9f2c41d07a3e\"\n  target: \"51bb0c2e88f1\"\n  was: An old text.\nauthor:\n  state: missing\n";
const TOML: &[u8] = b"languages = [\"ar\", \"en\"]\nprofile = \"itu-council\"\nformats = [\"text\"]\n[release]\nrequire = \"reviewed\"\n[checks]\nmissing-translation = \"off\"\n[text]\nisolates = true\n";

/// A file as it is, mangled, or something else altogether.
fn damaged(file: &'static [u8]) -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![1 => Just(file.to_vec()), 4 => mangled(file), 1 => bytes()]
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn no_input_panics(
        yaml in damaged(YAML),
        ftl in damaged(FTL),
        terms in damaged(TERMS),
        states in damaged(STATES),
        toml in damaged(TOML),
        labels in bytes(),
        profile in damaged(PROFILE),
    ) {
        let loader = MemoryLoader::default()
            .with("hexaglot.toml", toml)
            .with("content/council/c17-cwg-cop.yaml", yaml)
            .with("locales/ar/council/c17-cwg-cop.ftl", ftl)
            .with("locales/ar/council/c17-cwg-cop.state.yaml", states)
            .with("locales/ar/terms.ftl", terms)
            .with("locales/en/terms.ftl", TERMS)
            .with("locales/ar/labels.ftl", labels)
            .with("profiles/mine.yaml", profile);
        exercise(&loader);
    }

    #[test]
    fn no_mangled_document_panics(yaml in mangled(YAML)) {
        exercise(&MemoryLoader::default().with("content/council/c17-cwg-cop.yaml", yaml));
    }

    #[test]
    fn no_mangled_catalog_panics(ftl in mangled(FTL)) {
        let loader = MemoryLoader::default()
            .with("hexaglot.toml", "languages = [\"ar\", \"en\"]\n")
            .with("content/council/c17-cwg-cop.yaml", YAML)
            .with("locales/ar/council/c17-cwg-cop.ftl", ftl)
            .with("locales/ar/terms.ftl", TERMS)
            .with("locales/en/terms.ftl", TERMS);
        exercise(&loader);
    }
}

/// A document of every form that most of its ids are missing from.
const NAMELESS: &[u8] = include_bytes!("../ids/many-forms/before.yaml");

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn missing_ids_are_filled_in_and_nothing_else_changes(yaml in stripped()) {
        let (after, left) = fill(&yaml).map_err(TestCaseError::fail)?;
        prop_assert!(left.is_empty(), "something has no id still:\n{after}");
        // With the ids that it had, the document has no fault, nor has it with those proposed.
        let parsed = hexaglot_source::parse(&file("content/doc.yaml", &after), &Profiles::load(&[]).value);
        let found: Vec<_> = parsed.diagnostics.iter().map(|found| &found.message).collect();
        prop_assert!(found.is_empty(), "{found:?}\n{yaml}\n{after}");
        if yaml.contains("\r\n") {
            prop_assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
        }
    }

    #[test]
    fn whatever_a_file_holds_only_ids_are_inserted(
        yaml in prop_oneof![mangled(YAML), mangled(NAMELESS), mangled(NAMELESS), bytes()],
    ) {
        if let Ok(text) = String::from_utf8(yaml) {
            fill(&text).map_err(TestCaseError::fail)?;
        }
    }
}
