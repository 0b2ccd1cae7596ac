//! Nothing panics, and what passes validation formats.

use std::sync::Arc;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use hexaglot_catalog::functions::{CATEGORY, FUNCTIONS};
use hexaglot_catalog::{CatalogFile, SourceTexts, States, target_fingerprint, validate};
use hexaglot_diag::SourceFile;
use hexaglot_document::{Datum, Document, Id};
use hexaglot_locale::Lang;
use proptest::prelude::*;

use crate::common::{catalog, document, sample};

const SEEDS: [&str; 4] = [
    include_str!("../data/locales/ar/council/c17-cwg-cop.ftl"),
    include_str!("../data/locales/ar/ga/a-res-64-292.ftl"),
    include_str!("../data/locales/ar/terms.ftl"),
    include_str!("../data/locales/en/council/c17-cwg-cop.ftl"),
];

/// Pieces of Fluent from which faults are made.
const PIECES: [&str; 44] = [
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "*",
    ".",
    "\"",
    "\\",
    "\\u202E",
    "\\{",
    "#",
    "# ",
    "# en| ",
    "## ",
    "-",
    "->",
    "=",
    " = ",
    "\n",
    "\r\n",
    "\r",
    "\n    ",
    "\n\t",
    "\u{FEFF}",
    "title",
    "opening",
    "-council",
    "-group",
    "$people",
    "$day",
    "$case",
    "NUMBER",
    "REF",
    "[one]",
    "*[other]",
    "{ $people ->",
    "{ -council(case: \"genitive\") }",
    "{ NOTE(\"note-treaty\") }",
    "{ 99999999999999999999 }",
    "\u{301}",
    "é",
    "سلامة",
];

pub(crate) fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    let pieces = prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat());
    prop_oneof![
        any::<String>(),
        pieces.clone(),
        pieces.prop_map(|text| format!("title = {text}\nopening = افتُتح {{ -group }}\n")),
    ]
}

/// A file of the samples with some of its bytes replaced by pieces.
pub(crate) fn mutation() -> impl Strategy<Value = String> {
    let edits = prop::collection::vec(
        (any::<prop::sample::Index>(), 0..12_usize, prop::sample::select(&PIECES[..])),
        1..6,
    );
    (prop::sample::select(&SEEDS[..]), edits).prop_map(|(seed, edits)| {
        let mut text = seed.to_owned();
        for (at, length, piece) in edits {
            let start = text.floor_char_boundary(at.index(text.len() + 1));
            let end = text.floor_char_boundary((start + length).min(text.len())).max(start);
            text.replace_range(start..end, piece);
        }
        text
    })
}

fn stand_in<'a>(_: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    FluentValue::from(1)
}

/// Formats every unit that validation has not refused.
fn format(
    document: &Document,
    resources: &[Arc<FluentResource>],
    broken: &std::collections::BTreeSet<Id>,
) {
    let mut bundle = FluentBundle::new(vec![Lang::Ar.identifier()]);
    bundle.set_use_isolating(false);
    for resource in resources {
        let _ = bundle.add_resource(Arc::clone(resource));
    }
    for function in FUNCTIONS {
        bundle.add_function(function.name, stand_in).unwrap();
    }
    bundle.add_function(CATEGORY, |_, _| "one".into()).unwrap();
    let mut arguments = FluentArgs::new();
    for (name, named) in &document.data {
        let value = match &named.datum {
            Datum::Number(number) => FluentValue::try_number(number),
            _ => FluentValue::from("x"),
        };
        arguments.set(name.clone(), value.into_owned());
    }
    for (unit, _) in document.tree.leaves() {
        if broken.contains(&unit.id) {
            continue;
        }
        if let Some(message) = bundle.get_message(unit.id.as_str()) {
            let mut errors = Vec::new();
            let pattern = message.value().unwrap();
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
            assert!(errors.is_empty(), "{}: {errors:?}: {text}", unit.id);
        }
    }
}

fn run(terms: &str, messages: &str) {
    let document = sample();
    let source = SourceTexts::new(&document).value;
    let files = [
        ("locales/ar/terms.ftl", terms),
        ("locales/ar/a.ftl", messages),
        ("locales/ar/a.state.yaml", messages),
    ];
    let (catalog, _) = catalog(&files);
    let broken = validate(&document, &source, &catalog).value;
    for (unit, _) in document.tree.leaves() {
        let _ = catalog.status(unit, &source);
    }
    for message in catalog.messages().unwrap().messages() {
        let _ = target_fingerprint(&message.pattern);
        let range = message.span.range();
        assert!(messages.get(range.clone()).is_some(), "{range:?}");
        for pattern in message.patterns() {
            pattern.walk(&mut |expression| {
                let span = expression.span().range();
                assert!(
                    messages.get(span.clone()).is_some() && span.end <= range.end,
                    "{span:?} {range:?}"
                );
            });
        }
    }
    // What is broken is in no resource, so that nothing can format it.
    let file = catalog.messages().unwrap();
    let whole = file.messages().filter(|entry| !entry.broken && entry.id.parse::<Id>().is_ok());
    assert_eq!(file.unit_resource().entries().count(), whole.count());
    let file = catalog.terms().unwrap();
    let whole = file.terms().filter(|entry| !entry.broken);
    assert_eq!(file.resource().entries().count(), whole.count());
    let resources =
        [catalog.terms().unwrap().resource(), catalog.messages().unwrap().unit_resource()];
    format(&document, &resources, &broken);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_and_what_passes_formats(terms in text(), messages in text()) {
        run(&terms, &messages);
    }

    #[test]
    fn any_change_of_a_catalog_is_read_and_what_passes_formats(terms in mutation(), messages in mutation()) {
        run(&terms, &messages);
    }

    #[test]
    fn any_source_text_is_read_and_what_passes_formats(text in text(), other in text()) {
        let document = document(&[("title", &text), ("opening", &other)]);
        let source = SourceTexts::new(&document).value;
        let catalog = hexaglot_catalog::Catalog::new(Lang::En, None, None, States::default());
        let broken = validate(&document, &source, &catalog).value;
        format(&document, &[Arc::clone(source.resource())], &broken);
    }

    #[test]
    fn files_are_read_as_fluent_reads_them(text in text()) {
        // What our own cutting of a file finds whole, Fluent's parser finds too, and the other way.
        let file = Arc::new(SourceFile::new("a.ftl", text.as_str()));
        let parsed = CatalogFile::parse(&file, Lang::Ar);
        if !parsed.diagnostics.has_errors() {
            let plain = text.strip_prefix('\u{FEFF}').unwrap_or(&text).to_owned();
            let theirs = FluentResource::try_new(plain).unwrap();
            let ours = parsed.value.messages().count() + parsed.value.terms().count();
            prop_assert_eq!(theirs.entries().count(), ours);
        }
    }
}
