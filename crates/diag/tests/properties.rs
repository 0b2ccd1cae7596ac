//! What holds of every report, whatever stands in a file.

use hexaglot_diag::report::{HumanOptions, github, human, json, sarif};
use hexaglot_diag::{Diagnostic, Diagnostics, Excerpt, Label, Position, SourceFile, codes};
use proptest::prelude::*;

codes! {
    /// A fault.
    FAULT = Error "fault";
    /// A doubt.
    DOUBT = Warning "doubt";
}

/// Texts that are likely to break a layout: controls, line ends, wide and right-to-left characters,
/// marks, joiners, private characters, long runs, and anything else.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-z0-9 :|^_/`]{0,12}",
        2 => prop::sample::select(vec!["\n", "\r\n", "\r", "\t", "\n\n", "    ", "//"]).prop_map(String::from),
        2 => "[\u{0}-\u{1F}\u{7F}-\u{9F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{200E}\u{FEFF}]",
        2 => "[\u{627}-\u{64A}\u{64B}-\u{652}\u{5D0}-\u{5EA} “”«»]{0,8}",
        2 => "[\u{4E00}-\u{4E20}\u{AC00}\u{1100}\u{1161}、。]{0,8}",
        2 => "[\u{200B}-\u{200D}\u{AD}\u{300}-\u{304}\u{FE0F}👩💻🏽🇫🇷☺]{0,6}",
        1 => "[\u{F0000}-\u{F0003}\u{FFFFD}\u{100000}-\u{100003}\u{FFFE}]{0,4}",
        1 => ("[a词ب]", 100..300usize).prop_map(|(piece, count)| piece.repeat(count)),
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn label() -> impl Strategy<Value = Label> {
    (text(), text(), any::<(u16, u16)>(), 0..2u8).prop_map(
        |(text, message, (start, length), file)| {
            let start = usize::from(start) % (text.len() + 2);
            let length = usize::from(length) % (text.len() + 2);
            SourceFile::new(format!("{file}.yaml"), text).label(start..start + length, message)
        },
    )
}

/// Labels of one file, so that excerpts overlap, and of others.
fn labels() -> impl Strategy<Value = Vec<Label>> {
    let places = prop::collection::vec((any::<(u16, u8)>(), text()), 0..4);
    (text(), places, prop::collection::vec(label(), 0..2), prop::option::of(text())).prop_map(
        |(text, places, others, whole)| {
            let file = SourceFile::new("0.yaml", text);
            let length = file.text().len() + 1;
            let labels = places.into_iter().map(|((start, marked), message)| {
                let start = usize::from(start) % length;
                file.label(start..start + usize::from(marked), message)
            });
            let whole = whole.map(|path| Label::whole_file(path, "whole"));
            labels.chain(others).chain(whole).collect()
        },
    )
}

fn diagnostics() -> impl Strategy<Value = Diagnostics> {
    let one = (text(), labels(), prop::collection::vec(text(), 0..2), any::<bool>()).prop_map(
        |(message, labels, hints, error)| {
            let mut one = Diagnostic::new(if error { &FAULT } else { &DOUBT }, message);
            (one.labels, one.hints) = (labels, hints);
            one
        },
    );
    prop::collection::vec(one, 0..3).prop_map(Diagnostics::from_iter)
}

/// Whether every isolate on a line ends on it, and none ends that did not begin.
fn isolates_are_closed(line: &str) -> bool {
    let mut open = 0usize;
    for character in line.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            _ => {}
        }
    }
    open == 0
}

fn without_styles(text: &str) -> String {
    let mut parts = text.split("\u{1B}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + part.split_once('m').map_or(part, |(_, text)| text))
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        // Cases that failed become tests of their own; nothing is written beside the sources.
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn people_read_a_report_that_stands(found in diagnostics(), width in 0..200usize) {
        let plain = human(&found, &HumanOptions::default().width(width));
        prop_assert!(plain.chars().all(|character| character == '\n' || !character.is_control()));
        prop_assert!(plain.lines().all(isolates_are_closed), "{plain}");
        // None of these is ours.
        let foreign = ['\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2067}'];
        prop_assert!(!plain.contains(foreign), "{plain}");
        let colored = human(&found, &HumanOptions::default().width(width).color(true));
        prop_assert_eq!(without_styles(&colored), plain);
    }

    #[test]
    fn programs_read_a_report_that_parses(found in diagnostics()) {
        let report = json(&found);
        prop_assert_eq!(report.lines().count(), found.len());
        for (line, finding) in report.lines().zip(&found) {
            let value: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
            prop_assert_eq!(value["message"].as_str(), Some(&*finding.message));
            prop_assert!(!line.chars().any(char::is_control));
        }
        let report = sarif(&found, ALL, "0.1.0");
        let log: serde_json::Value = serde_json::from_str(&report).expect("a log is JSON");
        prop_assert_eq!(log["runs"][0]["results"].as_array().map(Vec::len), Some(found.len()));
        let report = github(&found);
        prop_assert_eq!(report.matches('\n').count(), found.len());
        prop_assert!(report.chars().all(|character| character == '\n' || !character.is_control()));
    }

    #[test]
    fn a_place_is_what_counting_says(
        text in text(),
        offsets in prop::collection::vec(any::<u16>(), 1..20),
    ) {
        let file = SourceFile::new("0.yaml", text.clone());
        for offset in offsets.into_iter().map(usize::from) {
            let offset = text.floor_char_boundary(offset % (text.len() + 1));
            let (before, _) = text.split_at(offset);
            let before = before.strip_prefix('\u{FEFF}').unwrap_or(before);
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let line = before.matches('\n').count() + 1;
            prop_assert_eq!(file.position(offset), Position { line, column });

            let label = file.label(offset..offset + 1, "");
            let shown = offset - label.excerpt.mark.start;
            let (_, rest) = text.split_at(shown + label.excerpt.text.len());
            let ends_line = rest.is_empty() || rest.starts_with('\n') || rest.starts_with("\r\n");
            prop_assert!(ends_line || label.excerpt.cut_after, "{rest:?}");
        }
    }

    #[test]
    fn an_excerpt_holds_its_mark(label in label()) {
        let excerpt = &label.excerpt;
        let longest = Excerpt::BEFORE + Excerpt::MARK + Excerpt::AFTER;
        prop_assert!(excerpt.text.len() <= longest);
        prop_assert!(excerpt.text.matches('\n').count() < Excerpt::LINES);
        prop_assert!(excerpt.text.get(excerpt.mark.clone()).is_some());
        prop_assert!(!label.text().ends_with('\n'));
        prop_assert!(excerpt.mark.len() <= label.bytes.len());
        prop_assert!(label.start <= label.end);
    }
}
