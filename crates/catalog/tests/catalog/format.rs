//! The safe form of catalogs: what changes, and what never does.

use std::sync::Arc;

use hexaglot_catalog::{
    CatalogFile, Element, Expression, Message, Pattern, format, target_fingerprint,
};
use hexaglot_diag::SourceFile;
use hexaglot_locale::{Lang, is_han};
use proptest::prelude::*;
use proptest::sample::select;

use crate::random;

fn parse(text: &str) -> CatalogFile {
    CatalogFile::parse(&Arc::new(SourceFile::new("a.ftl", text)), Lang::Zh).value
}

const TERMS: &str = "-han = 国\n-latin = ITU\n-break = a\\\n-blank = { \" \" }\n-case = { $case ->\n    [a] 国\n   *[b] a\n}\n";

/// The text in its safe form.
fn formatted(text: &str) -> String {
    format(&parse(text), Some(&parse(TERMS))).text.unwrap_or_else(|| text.to_owned())
}

#[track_caller]
fn becomes(text: &str, expected: &str) {
    assert_eq!(formatted(text), expected);
    assert_eq!(formatted(expected), expected);
}

#[track_caller]
fn stays(text: &str) {
    becomes(text, text);
}

#[test]
fn a_line_end_is_what_it_was_beside_every_neighbor() {
    becomes("a = 中\n    文\n", "a = 中文\n");
    becomes("a = 中\n    w\n", "a = 中 w\n");
    becomes("a = 中{ $n }\n    文\n", "a = 中{ $n } 文\n");
    becomes("a = { \"中\" }\n    文\n", "a = { \"中\" }文\n");
    becomes("a = 文\n    { -latin }\n", "a = 文 { -latin }\n");
    becomes("a = { -han }\n    w\n", "a = { -han } w\n");
    becomes("a = 文\n    { b }\nb = w\n", "a = 文 { b }\nb = w\n");
    // What a build alone can tell stays on its line, and what a fingerprint would not know again.
    stays("a = { -han }\n    文\n");
    stays("a = 文\n    { -case }\n");
    stays("a = 文\n    { -unknown }\n");
    stays("a = 文{ \" \" }\n    文\n");
    stays("a = { -break }\n    b\n");
    stays("a = a{ \"\\\\\" }\n    b\n");
    stays("a = { b }\n    文\nb = { a }\n    文\n");
}

#[test]
fn a_hard_break_stays() {
    becomes("a = one \\\n  two\n  three\n", "a = one \\\n    two three\n");
    becomes("a = one\\  \n   * two\n", "a = one\\\n    {\"*\"} two\n");
    becomes(
        "a = { $n ->\n  *[other] one \\\n  two\n }\n",
        "a = { $n ->\n   *[other] one \\\n        two\n}\n",
    );
}

#[test]
fn two_paragraphs_stay() {
    stays("a = one\n\n    two\n");
    stays("a = one\n\n    * two\n");
    stays("a = one\n    { \"\" }\n    two\n");
}

#[test]
fn a_tab_at_the_edge_of_a_text_stays() {
    stays("a = { $n ->\n   *[other] one\t\n} two\n");
    stays("a =   \tone\n");
    becomes("a = one\t\n    two\n", "a = one two\n");
}

#[test]
fn words_that_may_be_another_slip_stay() {
    for line in [
        "<<<<<<< HEAD",
        "=======",
        "TODO: see the note",
        "my id = two",
        "next: two",
        "next",
        "the-next two",
        "    [one] two",
        "    *[any] two",
        "    .name = { two",
        "    }",
        "    } ,",
        "    * { two",
        "    * two }",
        "    * two\n    [other] three",
    ] {
        stays(&format!("a = one\n{line}\n\nb = two\n"));
    }
    stays("a = $n ->\n    * two\n");
    stays("a = { $n ->\n   *[other] one\n}\n    [few] two\n");
    stays("a = one\n# a remark\n    * two\n");
}

#[test]
fn lost_words_come_back() {
    becomes("a = one\n    * two\n    three\n", "a = one * two three\n");
    becomes("a = one\n    [adopted] two\n", "a = one [adopted] two\n");
    becomes("a = one\n    *[two](#b)*\n", "a = one *[two](#b)*\n");
    becomes("a = one\n    ... two\n", "a = one ... two\n");
    becomes("a = one\n    } two\n", "a = one {\"}\"} two\n");
    becomes("a = one\n\t两\n", "a = one 两\n");
    becomes("a = 中\n文\n", "a = 中文\n");
    becomes("a=one\n\t\n\t \nb=two\n", "a = one\n\n\nb = two\n");
    becomes("a=one\n    .b=two\n    * three\n\t\n", "a = one\n    .b = two * three\n");
}

/// The text of a pattern before any value is known; each selector chooses its variant of that number.
fn text_of(pattern: &Pattern, choice: usize) -> String {
    let text = |expression: &Expression| match expression {
        Expression::Literal { value, .. } => value.clone(),
        Expression::Select { variants, .. } => {
            let chosen = variants.get(choice).or(variants.last());
            chosen.map_or_else(String::new, |variant| text_of(&variant.pattern, choice))
        }
        _ => '\u{F0000}'.to_string(),
    };
    let pieces = pattern.elements.iter().map(|element| match element {
        Element::Text { value, .. } => value.replace('\r', "\n"),
        Element::Placeable { expression: Expression::Nested(inner, _), .. } => text(inner),
        Element::Placeable { expression, .. } => text(expression),
    });
    pieces.collect()
}

/// A text with its lines joined as in a build.
fn joined(text: &str) -> String {
    let blanks = [' ', '\t'];
    let mut joined = String::new();
    for (at, line) in text.split('\n').map(|line| line.trim_matches(blanks)).enumerate() {
        let is_break = joined.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
        let before = joined.chars().next_back().is_some_and(is_han);
        let after = line.chars().next().is_some_and(is_han);
        joined.push_str(match at {
            0 => "",
            _ if is_break => "\n",
            _ if before && after => "",
            _ => " ",
        });
        joined.push_str(line);
    }
    joined.trim_matches(blanks).to_owned()
}

fn meaning(message: &Message) -> (Vec<String>, Vec<String>) {
    let said = (0..3).flat_map(|choice| {
        message.patterns().map(move |pattern| joined(&text_of(pattern, choice)))
    });
    (message.patterns().map(target_fingerprint).collect(), said.collect())
}

/// A message with what it has lost, as it is written.
fn source<'t>(text: &'t str, message: &Message) -> &'t str {
    let end = message.lost.unwrap_or(message.span).range().end;
    text.get(message.span.range().start..end).unwrap()
}

/// A text without white space and without the literals that guard a character.
fn bare(text: &str) -> String {
    let mut bare: String = text.split([' ', '\t', '\r', '\n']).collect();
    for mark in ["[", "*", ".", "}"] {
        bare = bare.replace(&format!("{{\"{mark}\"}}"), mark);
    }
    bare
}

fn comments(text: &str) -> Vec<&str> {
    text.trim_start_matches('\u{FEFF}')
        .split('\n')
        .filter(|line| line.starts_with('#'))
        .map(|line| line.trim_end_matches('\r'))
        .collect()
}

/// What holds of every file.
fn holds(text: &str) {
    let old = parse(text);
    let terms = parse(TERMS);
    let made = format(&old, Some(&terms));
    let after = made.text.clone().unwrap_or_else(|| text.to_owned());
    assert!(made.text.as_deref() != Some(text), "said to change, and does not");
    let new = parse(&after);
    let again = format(&new, Some(&terms));
    assert_eq!(again.text.as_deref().unwrap_or(&after), after, "from {text:?}");
    assert_eq!(comments(text), comments(&after));
    assert_eq!(bare(text), bare(&after), "{text:?}");
    let entries = |file: &CatalogFile| -> Vec<(String, Message)> {
        let terms = file.terms().map(|each| (format!("-{}", each.id), each.clone()));
        terms.chain(file.messages().map(|each| (each.id.clone(), each.clone()))).collect()
    };
    let (old, new) = (entries(&old), entries(&new));
    assert_eq!(old.len(), new.len());
    for ((name, old), (_, new)) in old.iter().zip(&new) {
        if !old.broken {
            assert!(!new.broken);
            assert_eq!(meaning(old), meaning(new), "{text:?} {after:?}");
        } else if made.mended.contains(name) {
            assert!(old.lost.is_some() && !new.broken);
        } else {
            assert_eq!(source(text, old), source(&after, new));
        }
        if !made.changed.contains(name) {
            assert_eq!(source(text, old), source(&after, new));
        }
    }
}

/// A catalog with every kind of white space where there may be some, and lines that are lost.
fn catalog() -> impl Strategy<Value = String> {
    let blank = || select(&["", " ", "  ", "\n", "\n  ", "\n\n ", " \n    "][..]);
    let between = || {
        select(
            &[
                " ",
                "",
                "  ",
                "\n    ",
                "\n ",
                " \n      ",
                "\t\n  ",
                "\\\n    ",
                "\\\\\n  ",
                "\n\n  ",
            ][..],
        )
    };
    let word = select(
        &[
            "one",
            "نص",
            "中",
            "文",
            "。",
            "“",
            "{\"中\"}",
            "{ \"\" }",
            "{ \" \" }",
            "{ \"\\\\\" }",
            "{ -han }",
            "{-latin}",
            "{ -break }",
            "{ -case }",
            "{ b }",
            "{ c }",
            "\\",
            "[",
            "*",
            ".",
            "—",
            "{ { $n } }",
            "{\n{ $n\n} }",
            "\u{301}",
        ][..],
    );
    let value = (blank(), blank()).prop_map(|(before, after)| {
        format!("{{{before}NUMBER({before}$n{after},{after}a: 1{after}){after}}}")
    });
    let piece = prop_oneof![8 => word.prop_map(str::to_owned), 1 => value];
    let text = move |piece: BoxedStrategy<String>| {
        prop::collection::vec((piece, between()), 1..5).prop_map(|pieces| {
            pieces.iter().flat_map(|(piece, blank)| [piece.as_str(), *blank]).collect::<String>()
        })
    };
    let flat = text(piece.clone().boxed()).boxed();
    let choice = move |text: BoxedStrategy<String>| {
        (text.clone(), text, blank(), select(&["", " ", "  ", "      "][..]))
            .prop_map(|(one, other, blank, indent)| {
                format!("{{{blank}$n{blank}->\n{indent}[ one ]{blank}{one}\n\n{indent}*[other] {other}\n{indent}}}")
            })
            .boxed()
    };
    let inner = prop_oneof![3 => piece.clone(), 1 => choice(flat.clone())].boxed();
    let outer = prop_oneof![3 => piece, 1 => choice(text(inner).boxed())].boxed();
    let value = text(outer);
    let attribute = prop_oneof![
        3 => Just(String::new()),
        1 => (blank(), flat).prop_map(|(blank, text)| format!("\n  .x{}={blank}{text}", blank.replace('\n', "")))
    ];
    let lost = prop_oneof![
        4 => Just(""),
        1 => select(&[
            "\n    * two", "\n*", "\n  [two] three", "\n [one] x", "\n\t文", "\n文", "\ntwo: x", "\n } two",
            "\n }", "\n . . .", "\n\t", "\n\n * two", "\n  * { $n }\n  ] \n three", "\n  .y = { two",
        ][..]),
    ];
    let gap = select(
        &["\n", "\n\n", "\n  \n", "\n\t\n", "\n# remark  \n", "\n\n## s\n# en| x\n", " \n"][..],
    );
    let id = select(&["a", "b", "c", "-t"][..]);
    let equals = select(&["=", " = ", "  ="][..]);
    let entry = (id, equals, blank(), value, attribute, lost, gap).prop_map(
        |(id, equals, blank, value, attribute, lost, gap)| {
            format!("{id}{equals}{blank}{value}{attribute}{lost}{gap}")
        },
    );
    let file = prop::collection::vec(entry, 1..5).prop_map(|entries| entries.concat());
    (file, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(file, returns, mark, cut)| {
        let file = if cut { file.trim_end().to_owned() } else { file };
        let file = if returns { file.replace('\n', "\r\n") } else { file };
        if mark { format!("\u{FEFF}{file}") } else { file }
    })
}

#[test]
fn a_variant_whose_first_line_is_indented_further_stays() {
    holds("a=one  { \n    $n \n    ->\n[ one ] \n    one\t\n  one \n\n*[other] one \n} \n");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn a_catalog_keeps_its_meaning(text in catalog()) {
        holds(&text);
    }

    #[test]
    fn any_text_keeps_what_it_says(text in random::text()) {
        holds(&text);
    }

    #[test]
    fn any_change_of_a_catalog_keeps_what_it_says(text in random::mutation()) {
        holds(&text);
    }
}
