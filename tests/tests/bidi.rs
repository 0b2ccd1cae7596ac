//! The cases of direction, without a browser: what UAX #9 makes of our editions, by the crate
//! `unicode-bidi`. `cargo xtask external bidi` asks Chromium the same.
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the helpers of these tests reach for, the sheets have"
)]

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_locale::Lang;
use hexaglot_publish::{BuildOptions, MemoryLoader};
use hexaglot_tests::bidi::display::{display, fault};
use hexaglot_tests::bidi::{Sheet, cases, lines, references, sheet};
use hexaglot_tests::outcome::{open, run};
use hexaglot_tests::page::Page;
use proptest::prelude::*;
use proptest::test_runner::Config;

/// A sheet, with the lines of its places in each format.
struct Shown {
    sheet: Sheet,
    formats: [(&'static str, Vec<String>); 2],
}

fn shown() -> Vec<Shown> {
    Lang::ALL.into_iter().filter_map(sheet).map(of_sheet).collect()
}

fn of_sheet(sheet: Sheet) -> Shown {
    let files = build(&sheet);
    let text = String::from_utf8(files[&sheet.edition("txt")].clone()).unwrap();
    let page = Page::parse(&files[&sheet.edition("html")]);
    let formats = [
        ("text", lines::of_text(&sheet, &text).unwrap()),
        ("html", lines::of_page(&sheet, &page).unwrap()),
    ];
    Shown { sheet, formats }
}

fn build(sheet: &Sheet) -> BTreeMap<String, Vec<u8>> {
    let files = sheet.files().into_iter();
    let loader =
        files.fold(MemoryLoader::default(), |loader, (path, text)| loader.with(path, text));
    let index = open(&loader);
    assert!(index.diagnostics.is_empty(), "{:?}", index.diagnostics);
    let built = run(&index.value, &loader, &BuildOptions::default());
    let errors: Vec<_> = built.diagnostics.iter().map(|found| &found.message).collect();
    built.value.unwrap_or_else(|| panic!("a sheet cannot be published: {errors:?}"))
}

#[test]
fn every_line_of_the_fifty_is_judged() {
    let ids: BTreeSet<String> = references().into_iter().map(|line| line.id).collect();
    let of_cases: Vec<String> = cases().into_iter().map(|case| case.id).collect();
    let judged: BTreeSet<String> =
        of_cases.iter().filter(|id| id.starts_with('B')).cloned().collect();
    assert_eq!(judged, ids);
    assert_eq!(ids.len(), 50);
    let unique: BTreeSet<&String> = of_cases.iter().collect();
    assert_eq!(unique.len(), of_cases.len(), "an id is there twice");
}

#[test]
fn the_fifty_are_displayed_as_their_levels_say() {
    for line in references() {
        assert_eq!(line.mirrored(), line.visual_ltr, "{}", line.id);
    }
}

/// What an author would have to write into the text, no text may hold.
#[test]
fn controls_of_direction_are_refused() {
    for line in references().into_iter().filter(|line| line.has_controls()) {
        let yaml = format!(
            "hexaglot: 1\nid: a\nkind: guide\noriginal: en\ntitle: {{ id: title, text: a }}\nbody:\n  - {{ id: b, p: '{}' }}\n",
            line.input
        );
        let loader = MemoryLoader::default()
            .with("hexaglot.toml", "languages = [\"en\"]\n")
            .with("content/a.yaml", yaml);
        let built = run(&open(&loader).value, &loader, &BuildOptions::default());
        let codes: Vec<&str> = built.diagnostics.iter().map(|found| found.code.name).collect();
        assert!(built.value.is_none() && codes.contains(&"bidi-control"), "{}: {codes:?}", line.id);
    }
}

#[test]
fn every_case_is_displayed_as_it_is_read() {
    let mut faults = Vec::new();
    for Shown { sheet, formats } in shown() {
        for (format, lines) in &formats {
            for (place, line) in sheet.places.iter().zip(lines) {
                let nth = if *format == "text" { place.nth } else { 0 };
                if let Some(fault) = fault(place, line, nth) {
                    faults.push(format!("{format}: {}: {fault}", place.name()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// An isolate stands only where the order would be another without it.
#[test]
fn no_isolate_is_needless() {
    let (mut needless, mut count) = (Vec::new(), 0);
    for Shown { sheet, formats } in shown() {
        let base = sheet.lang.direction();
        for (format, lines) in &formats {
            for (place, line) in sheet.places.iter().zip(lines) {
                for (start, end) in isolates(line) {
                    count += 1;
                    let kept = |(at, _): &(usize, char)| *at != start && *at != end;
                    let without: String =
                        line.char_indices().filter(kept).map(|(_, c)| c).collect();
                    // Code is isolated by what it is.
                    let is_structure = *format == "html" && place.case.text.contains('`');
                    if display(&without, base) == display(line, base) && !is_structure {
                        needless.push(format!("{format}: {}: {line:?}", place.name()));
                    }
                }
            }
        }
    }
    assert!(needless.is_empty(), "{} isolates:\n{}", needless.len(), needless.join("\n"));
    assert!(count > 500, "only {count} isolates were taken out");
}

/// The places of the controls of each isolate, which all have both.
fn isolates(line: &str) -> Vec<(usize, usize)> {
    let (mut open, mut isolates) = (Vec::new(), Vec::new());
    for (at, character) in line.char_indices() {
        match character {
            '\u{2066}'..='\u{2068}' => open.push(at),
            '\u{2069}' => isolates.push((open.pop().unwrap(), at)),
            _ => {}
        }
    }
    assert!(open.is_empty(), "an isolate is not closed: {line:?}");
    isolates
}

/// Words, names, numbers and what stands between them, as they may meet in a text of either direction.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec!["الفريق", "في", "و", "المادة", "نسبةً"]),
        4 => prop::sample::select(vec!["Trend", "ITU-T", "C17/77(Rev.1)-A", "http://a.b/c/", "x"]),
        4 => prop::sample::select(vec!["2", "17", "000", "500", "2017-02-02", "25%", "-5", "+41 22 730 5111", "١٢"]),
        6 => Just(" "),
        5 => prop::sample::select(vec![".", ",", "،", ":", "(", ")", "\"", "“", "”", "«", "»", "-", "–", "/", "\u{A0}", "؟", "+", "‘", "’"]),
    ];
    prop::collection::vec(piece, 1..16)
        .prop_map(|pieces| pieces.concat().trim().to_owned())
        .prop_filter("a text has words", |text| !text.is_empty())
}

proptest! {
    // A hundred documents of twenty texts each.
    #![proptest_config(Config { cases: 100, failure_persistence: None, ..Config::default() })]

    /// Taking the isolates out gives back what was typed, and each is closed in its own paragraph.
    #[test]
    fn isolates_add_nothing_and_are_closed(
        texts in prop::collection::vec(text(), 20),
        lang in prop::sample::select(vec![Lang::Ar, Lang::En]),
    ) {
        let sheet = hexaglot_tests::bidi::paragraphs(lang, &texts);
        let files = build(&sheet);
        let edition = String::from_utf8(files[&sheet.edition("txt")].clone()).unwrap();
        let page = Page::parse(&files[&sheet.edition("html")]);
        prop_assert!(page.errors.is_empty(), "{:?}", page.errors);
        let bare = |line: &str| line.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
        let lines: BTreeSet<String> = edition.lines().map(bare).collect();
        edition.lines().for_each(|line| drop(isolates(line)));
        for (index, text) in texts.iter().enumerate() {
            prop_assert!(lines.contains(text), "no line is {text:?}");
            let mut shown = String::new();
            lines::write(page.by_id(&format!("p{index}")).unwrap(), &mut shown);
            isolates(&shown);
            prop_assert_eq!(&bare(&shown), text);
        }
    }
}
