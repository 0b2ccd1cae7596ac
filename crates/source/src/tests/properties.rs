//! What holds of every text: nothing panics, and no place is lost.

use std::sync::Arc;

use hexaglot_diag::{Outcome, SourceFile, Span};
use proptest::prelude::*;

use super::read;

/// Every place that is reported is in the file, and every unit's text is found in it.
fn holds(text: &str) {
    let Outcome { value, diagnostics } = read(text);
    for finding in &diagnostics {
        for label in &finding.labels {
            assert!(text.get(label.bytes.clone()).is_some(), "{finding:?}");
        }
    }
    for (unit, _) in value.tree.leaves() {
        for (at, character) in unit.text.char_indices() {
            let place = unit.map.locate(Span::new(at, at + character.len_utf8()));
            assert!(place.end as usize <= text.len(), "{unit:?}");
        }
    }
}

/// Fragments that mean something to YAML, to Fluent or to a document.
fn fragment() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "\n",
            "\n  ",
            "\n    ",
            "  ",
            "\t",
            "\r\n",
            "- ",
            ": ",
            "? ",
            "{ ",
            " }",
            "[",
            "]",
            ", ",
            "\"",
            "'",
            "| \n",
            ">-\n",
            "|2+\n",
            "#",
            "&a ",
            "*a ",
            "!t ",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "\\",
            "\\\n",
            "\\u202E",
            "\\0",
            "id: ",
            "p: ",
            "list: bullet\n",
            "items:\n",
            "body:\n",
            "table: ",
            "rows:\n",
            "columns:\n",
            "key: ",
            "text: ",
            "colspan: 4294967295",
            "rowspan: 2",
            "$x",
            "x",
            "é",
            "e\u{301}",
            "中",
            "ا",
            "\u{FEFF}",
            "\u{202E}",
            "\u{E000}",
            "\0",
            "\u{85}",
            "\u{2028}",
            "{ $n ->\n [a] b\n}",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(|character| character.to_string()),
    ]
}

proptest! {
    #[test]
    fn no_text_panics(fragments in prop::collection::vec(fragment(), 0..60)) {
        holds(&fragments.concat());
    }

    #[test]
    fn no_mutation_of_a_document_panics(
        sample in 0..2_usize,
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..6_usize, fragment()), 1..5),
    ) {
        let samples = [
            include_str!("../../tests/data/ga/a-res-64-292.yaml"),
            include_str!("../../tests/data/council/c17-cwg-cop.yaml"),
        ];
        let mut text: Vec<char> = samples[sample].chars().collect();
        for (at, taken, fragment) in edits {
            let at = at.index(text.len());
            let end = (at + taken).min(text.len());
            text.splice(at..end, fragment.chars());
        }
        holds(&text.into_iter().collect::<String>());
    }

    /// The aligner understands every scalar that the parser reads, so that no place is ever lost.
    #[test]
    fn every_scalar_is_aligned(
        style in 0..5_usize,
        words in prop::collection::vec(
            prop::sample::select(vec!["a", "bc", "é", "中", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\\n", "''", "\\\n", "{", "  x"]),
            1..20,
        ),
    ) {
        let text = words.concat();
        let indented = text.replace('\n', "\n   ");
        let yaml = match style {
            0 => format!("t: x{}\n", indented.replace(['\'', '\t', '{'], "")),
            1 => format!("t: '{indented}'\n"),
            2 => format!("t: \"{indented}\"\n"),
            3 => format!("t: >\n   x{indented}\n"),
            _ => format!("t: |+2\n   {indented}\n"),
        };
        let file = Arc::new(SourceFile::new("a.yaml", yaml.as_str()));
        let mut findings = crate::findings::Findings::new(&file);
        let root = crate::syntax::parse(&file, &yaml, &mut findings);
        if let Some(crate::syntax::Value::Mapping(_, entries)) = root.map(|root| root.value) {
            for entry in entries {
                if let crate::syntax::Value::Scalar(scalar) = &entry.value.value {
                    let pieces = crate::scalar::align(&yaml, entry.value.span, scalar);
                    let pieces = pieces.unwrap_or_else(|| panic!("{yaml:?} {scalar:?}"));
                    let whole: String = pieces.iter().map(|piece| scalar.text.get(piece.text.clone()).unwrap()).collect();
                    assert_eq!(whole, scalar.text);
                    let flowed = crate::text::flow(&yaml, entry.value.span, scalar);
                    for (at, character) in flowed.text.char_indices() {
                        let place = Span::new(at, at + character.len_utf8());
                        let raw = yaml.get(flowed.map.locate(place).range().start..).unwrap();
                        let found = match character {
                            ' ' | '\n' => raw.starts_with([' ', '\t', '\n', '\r', '\\']),
                            _ => raw.starts_with(character) || raw.starts_with('\\'),
                        };
                        assert!(found, "{yaml:?}: {character:?} at {place:?}");
                    }
                }
            }
        }
    }
}
