//! A build or check with a cache gives what one without gives, and makes only what has changed.
#![expect(clippy::unwrap_used, reason = "memory can always be read")]

use std::collections::BTreeMap;

use hexaglot_diag::Diagnostics;
use hexaglot_diag::report::{HumanOptions, human};
use hexaglot_publish::{
    BuildOptions, Cache, DocumentSummary, FileError, FileHash, MemoryCache, MemoryLoader,
    MemorySink, Mode, Pieces, Sink, build, check,
};
use hexaglot_tests::outcome::open;
use hexaglot_tests::random::{catalogs, document};
use proptest::prelude::*;
use proptest::test_runner::Config;
use std::sync::Mutex;

type Files = BTreeMap<String, Vec<u8>>;

/// A sink that remembers what was made anew.
#[derive(Default)]
struct Observed {
    sink: MemorySink,
    made: Mutex<Vec<String>>,
}

impl Observed {
    fn after(earlier: &Files) -> Self {
        Observed { sink: MemorySink::after(earlier.clone()), made: Mutex::default() }
    }
}

impl Sink for Observed {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), FileError> {
        self.made.lock().unwrap().push(path.to_owned());
        self.sink.put(path, bytes)
    }

    fn put_pieces(&self, path: &str, write: Pieces<'_>) -> Result<(), FileError> {
        self.made.lock().unwrap().push(path.to_owned());
        self.sink.put_pieces(path, write)
    }

    fn reuse(&self, path: &str, hash: &FileHash) -> Result<bool, FileError> {
        self.sink.reuse(path, hash)
    }

    fn has(&self, generation: &str, manifest: &FileHash) -> bool {
        self.sink.has(generation, manifest)
    }
}

/// What a build has done: its files, the paths of those that it made anew, and its report.
struct Built {
    files: Files,
    made: Vec<String>,
    report: String,
}

fn run(loader: &MemoryLoader, cache: Option<&dyn Cache>, earlier: &Files, mode: Mode) -> Built {
    let mut diagnostics = Diagnostics::new();
    let index = open(loader).collect(&mut diagnostics);
    let sink = Observed::after(earlier);
    let mut options = BuildOptions::default();
    options.mode = mode;
    build(&index, loader, &sink, cache, &options, &|| ()).unwrap().collect(&mut diagnostics);
    let mut made = sink.made.into_inner().unwrap();
    made.sort();
    let report = human(&diagnostics, &HumanOptions::default());
    Built { files: sink.sink.into_files(), made, report }
}

/// What a check has counted and found.
fn checked(loader: &MemoryLoader, cache: Option<&dyn Cache>) -> (Vec<DocumentSummary>, String) {
    let mut diagnostics = Diagnostics::new();
    let index = open(loader).collect(&mut diagnostics);
    let options = BuildOptions::default();
    let documents = check(&index, loader, cache, &options, &|| (), &()).unwrap();
    let documents = documents.collect(&mut diagnostics);
    (documents, human(&diagnostics, &HumanOptions::default()))
}

const DOCUMENTS: usize = 3;

/// A project of three documents in six languages; the first uses a term that uses another.
fn project() -> MemoryLoader {
    let mut loader = MemoryLoader::default();
    for lang in ["ar", "zh", "en", "fr", "ru", "es"] {
        let terms = "-group = { -council } x\n-council = y\n-unused = z\n";
        loader = loader.with(format!("locales/{lang}/terms.ftl"), terms);
    }
    for number in 0..DOCUMENTS {
        let term = if number == 0 { "{ -group }" } else { "group" };
        let yaml = format!(
            "hexaglot: 1\nid: d-{number}\nkind: report\noriginal: en\ntitle: {{ id: title, text: 'Title {number}' }}\nbody:\n  - id: p\n    p: The {term} of {number}.\n"
        );
        loader = loader.with(format!("content/d-{number}.yaml"), yaml);
        for lang in ["ar", "zh", "fr", "ru", "es"] {
            let ftl = format!("title = {lang} {number}\np = {lang} {term}\n");
            loader = loader.with(format!("locales/{lang}/d-{number}.ftl"), ftl);
        }
    }
    loader
}

/// The project with a figure in one document, whose picture two documents show.
fn with_figures(picture: &str) -> MemoryLoader {
    let mut loader = project().with("content/p.svg", picture);
    for number in 1..DOCUMENTS {
        let yaml = format!(
            "hexaglot: 1\nid: d-{number}\nkind: report\noriginal: en\ntitle: {{ id: title, text: Title }}\nbody:\n  - {{ id: p, figure: Figure, file: p.svg, decorative: true }}\n"
        );
        loader = loader.with(format!("content/d-{number}.yaml"), yaml);
    }
    loader
}

/// The documents whose editions were made anew, and how many of their files; the lists of documents
/// and the manifest are made from the summary of each build.
fn editions(made: &[String]) -> BTreeMap<String, usize> {
    let mut editions = BTreeMap::new();
    for path in made.iter().filter(|path| path.contains("/d-")) {
        let (_, name) = path.rsplit_once('/').unwrap();
        *editions.entry(name.split_once('.').unwrap().0.to_owned()).or_default() += 1;
    }
    editions
}

/// What is made anew after a file of the project has been written.
fn made_after(path: &str, text: &str) -> BTreeMap<String, usize> {
    let cache = MemoryCache::default();
    let first = run(&project(), Some(&cache), &Files::new(), Mode::Release);
    assert_eq!(editions(&first.made).len(), DOCUMENTS, "{}", first.report);
    let changed = project().with(path, text);
    let second = run(&changed, Some(&cache), &first.files, Mode::Release);
    let fresh = run(&changed, None, &Files::new(), Mode::Release);
    assert_eq!(second.report, fresh.report);
    if !second.files.is_empty() {
        assert_eq!(second.files, fresh.files);
    }
    editions(&second.made)
}

/// Six languages in two formats.
const ALL: usize = 12;

#[test]
fn an_unchanged_project_makes_nothing() {
    let cache = MemoryCache::default();
    let first = run(&project(), Some(&cache), &Files::new(), Mode::Release);
    assert_eq!(first.made.len(), first.files.len());
    let second = run(&project(), Some(&cache), &first.files, Mode::Release);
    assert_eq!((second.made, second.files), (Vec::new(), Files::new()));
    assert_eq!(second.report, first.report);
}

#[test]
fn a_changed_paragraph_makes_its_document_alone() {
    let yaml = "hexaglot: 1\nid: d-1\nkind: report\noriginal: en\ntitle: { id: title, text: Title 1 }\nbody:\n  - id: p\n    p: Changed.\n";
    assert_eq!(made_after("content/d-1.yaml", yaml), BTreeMap::from([("d-1".to_owned(), ALL)]));
}

#[test]
fn a_changed_translation_makes_its_document_alone() {
    let ftl = "title = ar 2\np = changed\n";
    let made = made_after("locales/ar/d-2.ftl", ftl);
    assert_eq!(made, BTreeMap::from([("d-2".to_owned(), ALL)]));
}

#[test]
fn a_changed_picture_makes_the_documents_that_show_it() {
    const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>";
    let cache = MemoryCache::default();
    let first = run(&with_figures(PICTURE), Some(&cache), &Files::new(), Mode::Release);
    let assets = |built: &Built| -> Vec<String> {
        built.files.keys().filter(|path| path.starts_with("assets/")).cloned().collect()
    };
    assert_eq!(assets(&first).len(), 1, "{}", first.report);
    let again = run(&with_figures(PICTURE), Some(&cache), &first.files, Mode::Release);
    assert_eq!(again.made, Vec::<String>::new());
    // Another document changes: those with the picture are taken as they are, and it with them.
    let other = with_figures(PICTURE).with("locales/ar/d-0.ftl", "title = ar 0\np = changed\n");
    let second = run(&other, Some(&cache), &first.files, Mode::Release);
    assert_eq!(editions(&second.made).into_keys().collect::<Vec<_>>(), ["d-0"]);
    assert_eq!(assets(&second), assets(&first));
    let changed = with_figures(&PICTURE.replace('4', "5"));
    let third = run(&changed, Some(&cache), &second.files, Mode::Release);
    assert_eq!(editions(&third.made).into_keys().collect::<Vec<_>>(), ["d-0", "d-1", "d-2"]);
    assert_eq!(third.files, run(&changed, None, &Files::new(), Mode::Release).files);
}

#[test]
fn an_included_document_makes_its_host_again_when_anything_of_it_has_changed() {
    const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>";
    let included = |text: &str| {
        format!(
            "hexaglot: 1\nid: d-1\nkind: annex\noriginal: en\ntitle: {{ id: title, text: Annex }}\nbody:\n  - {{ id: q, p: '{text}' }}\n  - {{ id: f, figure: Figure, file: p.svg, decorative: true }}\n"
        )
    };
    let host = "hexaglot: 1\nid: d-2\nkind: report\noriginal: en\ntitle: { id: title, text: Title }\nbody:\n  - { id: p, p: Text. }\nannexes:\n  - include: d-1\n";
    let langs = ["ar", "zh", "fr", "ru", "es"];
    let project = langs.iter().fold(project(), |loader, lang| {
        let ftl = format!("title = {lang}\nq = {lang} {{ -group }}\nf = {lang}\n");
        loader.with(format!("locales/{lang}/d-1.ftl"), ftl)
    });
    let project = project
        .with("content/p.svg", PICTURE)
        .with("content/d-1.yaml", included("The text of { -group }."))
        .with("content/d-2.yaml", host);
    let changes = [
        ("content/d-1.yaml", included("Changed { -group }.")),
        ("locales/ar/d-1.ftl", "title = ar\nq = changed { -group }\nf = ar\n".to_owned()),
        ("locales/ar/d-1.state.yaml", "hexaglot-state: 1\n".to_owned()),
        ("content/p.svg", PICTURE.replace('4', "5")),
    ];
    let cache = MemoryCache::default();
    let first = run(&project, Some(&cache), &Files::new(), Mode::Release);
    let names = |built: &Built| editions(&built.made).into_keys().collect::<Vec<_>>();
    assert_eq!(names(&first), ["d-0", "d-1", "d-2"], "{}", first.report);
    let again = run(&project, Some(&cache), &first.files, Mode::Release);
    assert_eq!(again.made, Vec::<String>::new());
    for (path, text) in changes {
        let cache = MemoryCache::default();
        let first = run(&project, Some(&cache), &Files::new(), Mode::Release);
        let changed = project.clone().with(path, text);
        let second = run(&changed, Some(&cache), &first.files, Mode::Release);
        assert_eq!(names(&second), ["d-1", "d-2"], "{path}: {}", second.report);
        let fresh = run(&changed, None, &Files::new(), Mode::Release);
        assert_eq!((&second.files, &second.report), (&fresh.files, &fresh.report), "{path}");
    }
    // Only the texts of the included document use the term, and it is used through it.
    let terms = "-group = { -council } changed\n-council = y\n-unused = z\n";
    let changed = project.clone().with("locales/fr/terms.ftl", terms);
    let second = run(&changed, Some(&cache), &first.files, Mode::Release);
    assert_eq!(names(&second), ["d-0", "d-1", "d-2"]);
    assert_eq!(second.files, run(&changed, None, &Files::new(), Mode::Release).files);
}

#[test]
fn a_reference_makes_a_document_again_when_what_it_leads_to_has_changed() {
    let cited = |first: &str| {
        format!(
            "hexaglot: 1\nid: d-1\nkind: report\noriginal: en\ntitle: {{ id: title, text: Title }}\nbody:\n{first}  - {{ id: p, p: Text, numbered: true }}\n"
        )
    };
    let project = |first: &str| {
        let citing = "hexaglot: 1\nid: d-2\nkind: report\noriginal: en\ntitle: { id: title, text: Title }\nbody:\n  - id: p\n    p: See { REF(\"d-1#p\") }.\n";
        project().with("content/d-1.yaml", cited(first)).with("content/d-2.yaml", citing)
    };
    let cache = MemoryCache::default();
    let first = run(&project(""), Some(&cache), &Files::new(), Mode::Release);
    let more = "  - { id: q, p: Text, numbered: true }\n";
    let ftl = "title = ar\np = ar\nq = ar\n";
    let complete = |first: &str| {
        ["ar", "zh", "fr", "ru", "es"].iter().fold(project(first), |loader, lang| {
            loader.with(format!("locales/{lang}/d-1.ftl"), ftl)
        })
    };
    let second = run(&complete(more), Some(&cache), &first.files, Mode::Release);
    assert_eq!(second.files, run(&complete(more), None, &Files::new(), Mode::Release).files);
    assert_eq!(editions(&second.made).into_keys().collect::<Vec<_>>(), ["d-1", "d-2"]);
}

#[test]
fn a_new_record_of_states_makes_its_document_alone() {
    let states = "hexaglot-state: 1\n";
    let made = made_after("locales/ar/d-2.state.yaml", states);
    assert_eq!(made, BTreeMap::from([("d-2".to_owned(), ALL)]));
}

#[test]
fn a_term_makes_the_documents_that_can_use_it() {
    let direct = "-group = { -council } changed\n-council = y\n-unused = z\n";
    let through = "-group = { -council } x\n-council = changed\n-unused = z\n";
    let unused = "-group = { -council } x\n-council = y\n-unused = changed\n";
    for terms in [direct, through] {
        let made = made_after("locales/ar/terms.ftl", terms);
        assert_eq!(made, BTreeMap::from([("d-0".to_owned(), ALL)]));
    }
    assert_eq!(made_after("locales/ar/terms.ftl", unused), BTreeMap::new());
}

#[test]
fn settings_labels_and_profiles_make_everything() {
    let profile = "id: other\nname: Other\n";
    let files = [
        ("hexaglot.toml", "[text]\nisolates = false\n"),
        ("locales/ar/labels.ftl", "summary = changed\n"),
        ("profiles/other.yaml", profile),
    ];
    for (path, text) in files {
        assert_eq!(made_after(path, text).len(), DOCUMENTS, "{path}");
    }
}

#[test]
fn a_damaged_record_is_no_record() {
    let cache = MemoryCache::default();
    let first = run(&project(), Some(&cache), &Files::new(), Mode::Release);
    for damage in [
        |bytes: &mut Vec<u8>| bytes.truncate(100),
        |bytes: &mut Vec<u8>| {
            let place = bytes.len() / 2;
            bytes[place] ^= 1;
        },
    ] {
        let damaged = Damaged(&cache, damage);
        let second = run(&project(), Some(&damaged), &first.files, Mode::Release);
        assert_eq!(editions(&second.made).len(), DOCUMENTS);
        assert_eq!(second.files, first.files);
    }
}

/// A cache that remembers the names of what it was given.
#[derive(Default)]
struct Kept(MemoryCache, Mutex<Vec<String>>);

impl Cache for Kept {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        self.0.get(name)
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        self.1.lock().unwrap().push(name.to_owned());
        self.0.put(name, bytes);
    }
}

#[test]
fn a_check_makes_what_has_changed_and_says_all_that_it_said() {
    let cache = Kept::default();
    let kept = || std::mem::take(&mut *cache.1.lock().unwrap());
    // What a build keeps is not what a check asks for.
    run(&project(), Some(&cache), &Files::new(), Mode::Draft);
    assert_eq!(kept().len(), DOCUMENTS);
    let faulty = project().with("locales/ar/d-1.ftl", "title = { ar\n");
    let first = checked(&faulty, Some(&cache));
    assert_eq!(kept().len(), DOCUMENTS);
    assert!(first.1.contains("locales/ar/d-1.ftl:1"), "{}", first.1);
    assert_eq!(checked(&faulty, Some(&cache)), first);
    assert_eq!(kept(), Vec::<String>::new());
    let mended = checked(&project(), Some(&cache));
    assert_eq!(kept().len(), 1);
    assert_eq!(mended, checked(&project(), None));
}

/// A cache that returns something else than it was given.
struct Damaged<'a>(&'a MemoryCache, fn(&mut Vec<u8>));

impl Cache for Damaged<'_> {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        let mut bytes = self.0.get(name)?;
        (self.1)(&mut bytes);
        Some(bytes)
    }

    fn put(&self, _name: &str, _bytes: &[u8]) {}
}

#[test]
fn files_that_changed_since_are_made_again() {
    let cache = MemoryCache::default();
    let first = run(&project(), Some(&cache), &Files::new(), Mode::Release);
    let mut edited = first.files.clone();
    edited.insert("ar/d-0.html".to_owned(), b"edited".to_vec());
    // Another document has changed, so that the generation is not there already.
    let ftl = "title = ar 2\np = changed\n";
    let changed = project().with("locales/ar/d-2.ftl", ftl);
    let second = run(&changed, Some(&cache), &edited, Mode::Release);
    assert_eq!(second.files, run(&changed, None, &Files::new(), Mode::Release).files);
    assert_eq!(editions(&second.made).into_keys().collect::<Vec<_>>(), ["d-0", "d-2"]);
}

proptest! {
    #![proptest_config(Config { cases: 60, failure_persistence: None, ..Config::default() })]

    /// Two random projects of the same names one after the other, with findings of every kind.
    #[test]
    fn no_build_depends_on_the_cache(
        (before, after) in document().prop_flat_map(|document| {
            let catalogs = || catalogs(&document).prop_map({
                let document = document.clone();
                move |catalogs| catalogs.project(&document)
            });
            (catalogs(), catalogs())
        }),
        draft in any::<bool>(),
        terms in prop_oneof![Just("-term = term\n"), Just("-term = other\n"), Just("-term = { broken\n"), Just("")],
    ) {
        let mode = if draft { Mode::Draft } else { Mode::Partial };
        let after = after.with("locales/ar/terms.ftl", terms);
        let cache = MemoryCache::default();
        for project in [&before, &before, &after] {
            prop_assert_eq!(checked(project, Some(&cache)), checked(project, None));
        }
        let first = run(&before, Some(&cache), &Files::new(), mode);
        let again = run(&before, Some(&cache), &first.files, mode);
        prop_assert_eq!(&again.report, &first.report);
        let second = run(&after, Some(&cache), &first.files, mode);
        let fresh = run(&after, None, &Files::new(), mode);
        prop_assert_eq!(&second.report, &fresh.report);
        if !second.files.is_empty() {
            prop_assert_eq!(&second.files, &fresh.files);
        }
    }
}
