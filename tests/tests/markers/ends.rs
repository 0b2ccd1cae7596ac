//! Documents that use a table to its end, and one further.

use std::collections::BTreeSet;
use std::fmt::Write;

use hexaglot_diag::Diagnostics;
use hexaglot_locale::Lang;
use hexaglot_publish::{BuildOptions, MemoryLoader};
use hexaglot_tests::outcome::{open, run};

use crate::rows::{Kind, profile};

/// Tries every table of a house that has an end. Returns how many kinds of tables it has tried.
pub(crate) fn try_all(house: &str) -> usize {
    let profile = profile(house);
    let mut tried = 0;
    for kind in Kind::all(&profile) {
        let end = |lang: Lang| kind.end(&profile, lang).map(|end| (lang, end));
        let ends: Vec<(Lang, usize)> = Lang::ALL.into_iter().filter_map(end).collect();
        for end in ends.iter().map(|(_, end)| *end).collect::<BTreeSet<usize>>() {
            for count in [end, end + 1] {
                let past = ends.iter().filter(|(_, end)| *end < count).map(|(lang, _)| lang.tag());
                let expected: BTreeSet<String> = past.map(str::to_owned).collect();
                let found = without_marker(house, kind, count);
                assert_eq!(found, expected, "{house}, {}: {count}", kind.name());
            }
        }
        tried += usize::from(!ends.is_empty());
    }
    tried
}

/// The languages in which a document with so many of a kind lacks a marker.
fn without_marker(house: &str, kind: Kind, count: usize) -> BTreeSet<String> {
    let loader = MemoryLoader::default()
        .with(
            "hexaglot.toml",
            format!("languages = [\"ar\", \"zh\", \"en\", \"fr\", \"ru\", \"es\"]\nprofile = \"{house}\"\n"),
        )
        .with("content/a.yaml", document(kind, count));
    let mut diagnostics = Diagnostics::new();
    let index = open(&loader).collect(&mut diagnostics);
    run(&index, &loader, &BuildOptions::default()).collect(&mut diagnostics);
    let faults: Vec<_> =
        diagnostics.iter().filter(|each| each.code.name != "missing-translation").collect();
    assert!(faults.iter().all(|each| each.code.name == "no-marker"), "{faults:#?}");
    faults.iter().filter_map(|each| each.lang).map(str::to_owned).collect()
}

fn document(kind: Kind, count: usize) -> String {
    let mut document =
        "hexaglot: 1\nid: a\nkind: report\noriginal: en\ntitle: { id: title, text: Report }\n"
            .to_owned();
    let mut body = "body:\n".to_owned();
    let mut after = String::new();
    match kind {
        Kind::List(style) => {
            writeln!(body, "  - id: list\n    list: {}\n    items:", style.name()).unwrap();
            for number in 1..=count {
                writeln!(body, "      - {{ id: i{number}, p: text }}").unwrap();
            }
        }
        Kind::Heading(depth) => {
            let mut indent = "  ".to_owned();
            for level in 0..depth {
                writeln!(
                    body,
                    "{indent}- id: s{level}\n{indent}  section: Heading\n{indent}  body:"
                )
                .unwrap();
                indent.push_str("    ");
            }
            for number in 1..=count {
                writeln!(
                    body,
                    "{indent}- {{ id: h{number}, section: Heading, body: [{{ id: p{number}, p: text }}] }}"
                )
                .unwrap();
            }
        }
        Kind::Annex => {
            body.push_str("  - { id: p0, p: text }\n");
            after.push_str("annexes:\n");
            for number in 1..=count {
                writeln!(
                    after,
                    "  - {{ id: x{number}, annex: Heading, body: [{{ id: p{number}, p: text }}] }}"
                )
                .unwrap();
            }
        }
        Kind::Session => {
            writeln!(
                document,
                "masthead: {{ organ: general-assembly, session: {{ number: {count}, year: 2026 }} }}"
            )
            .unwrap();
            body.push_str("  - { id: p0, p: text }\n");
        }
        Kind::Paragraph => {
            body.push_str(
                "  - id: s0\n    section: Heading\n    paragraphs: numbered\n    body:\n",
            );
            for number in 1..=count {
                writeln!(body, "      - {{ id: p{number}, p: text }}").unwrap();
            }
        }
    }
    document + &body + &after
}
