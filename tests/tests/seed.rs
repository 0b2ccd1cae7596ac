//! The seed: the text edition in Arabic against the official one, paragraph by paragraph. Whatever
//! differs stands in `tests/seed/differences.txt`, with its reason.
#![expect(
    clippy::disallowed_macros,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what it has found, and fails where it cannot go on"
)]

use std::collections::BTreeMap;

use hexaglot_diag::Severity;
use hexaglot_locale::Lang;
use hexaglot_publish::BuildOptions;
use hexaglot_render::Format;
use hexaglot_tests::outcome::{open, run};
use hexaglot_tests::project::Project;
use hexaglot_tests::seed::{align, paragraphs, read_list, write_entry};
use hexaglot_tests::{read, root};

/// The repository's own project as text, with isolates or without.
fn editions(languages: &[Lang], isolates: bool) -> BTreeMap<String, String> {
    let project = Project::read(&root());
    let opened = open(&project.loader);
    assert!(!opened.diagnostics.has_errors());
    let mut index = opened.value;
    index.config.isolates = isolates;
    let mut options = BuildOptions::default();
    options.languages = languages.to_vec();
    options.formats = vec![Format::Text];
    let built = run(&index, &project.loader, &options);
    let errors = built.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|found| &found.message).collect();
    let files = built.value.unwrap_or_else(|| panic!("nothing is published: {errors:#?}"));
    let text = |(path, bytes)| (path, String::from_utf8(bytes).unwrap());
    files.into_iter().map(text).collect()
}

#[test]
fn the_arabic_edition_differs_from_the_seed_where_the_list_says_so() {
    let folder = root().join("tests/seed");
    let seed = paragraphs(&read(&folder.join("cwg-cop-report.ar.txt")));
    let ours = editions(&[Lang::Ar], false);
    let ours = paragraphs(&ours["ar/council/c17-cwg-cop.txt"]);
    let alignment = align(&seed, &ours);
    let known = read_list(&read(&folder.join("differences.txt")));
    let found: Vec<String> = alignment.differences.iter().map(write_entry).collect();

    println!(
        "{} paragraphs of the seed are equal, {} differences",
        alignment.equal,
        alignment.differences.len(),
    );
    let missing: Vec<_> =
        found.iter().filter(|fields| !known.iter().any(|entry| entry.fields == **fields)).collect();
    let superfluous: Vec<_> = known.iter().filter(|entry| !found.contains(&entry.fields)).collect();
    for fields in &missing {
        println!("\nnot in the list:\n\n{fields}reason: ");
    }
    for entry in &superfluous {
        println!("\nin the list, but no difference:\n\n{}reason: {}", entry.fields, entry.reason);
    }
    let silent: Vec<_> = known.iter().filter(|entry| entry.reason.is_empty()).collect();
    for entry in &silent {
        println!("\nwithout a reason:\n\n{}", entry.fields);
    }
    let exact = missing.is_empty() && superfluous.is_empty() && silent.is_empty();
    assert!(exact, "tests/seed/differences.txt is not exact: edit it by hand, and give reasons");
    assert_eq!(found.len(), known.len(), "the list has an entry twice");
    let listed = known.iter().map(|entry| &entry.fields);
    assert!(listed.eq(&found), "the entries of the list stand in another order than the text");
}

#[test]
fn isolates_are_all_that_the_option_adds() {
    let without = editions(&[], false);
    let with = editions(&[], true);
    let texts = |files: &BTreeMap<String, String>| -> BTreeMap<String, String> {
        let files = files.iter().filter(|(path, _)| path.ends_with(".txt"));
        files.map(|(path, text)| (path.clone(), text.clone())).collect()
    };
    let is_isolate = |character| matches!(character, '\u{2066}'..='\u{2069}');
    let mut stripped = texts(&with);
    stripped.values_mut().for_each(|text| text.retain(|character| !is_isolate(character)));
    assert_eq!(stripped, texts(&without));
    assert!(without.values().all(|text| !text.contains(is_isolate)));
}
