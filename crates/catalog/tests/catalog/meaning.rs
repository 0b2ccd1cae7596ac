//! Fingerprints: what changes them, and what must not.

use std::sync::Arc;

use hexaglot_catalog::{CatalogFile, source_fingerprint, target_fingerprint};
use hexaglot_diag::SourceFile;
use hexaglot_locale::Lang;
use proptest::prelude::*;

/// The fingerprint of a message's value, written as in a file.
fn target(value: &str) -> String {
    let file = Arc::new(SourceFile::new("a.ftl", format!("a = {value}\n")));
    let parsed = CatalogFile::parse(&file, Lang::Ar);
    assert!(!parsed.diagnostics.has_errors(), "{value:?}: {:?}", parsed.diagnostics);
    target_fingerprint(&parsed.value.message("a").unwrap().pattern)
}

#[track_caller]
fn same(a: &str, b: &str) {
    assert_eq!(target(a), target(b), "{a:?} and {b:?}");
}

#[track_caller]
fn other(a: &str, b: &str) {
    assert_ne!(target(a), target(b), "{a:?} and {b:?}");
}

#[test]
fn fingerprints_are_twelve_digits_that_never_change() {
    assert_eq!(source_fingerprint("The safety of children"), "023b19410d93");
    assert_eq!(target("سلامة الأطفال"), "18d9cb0f5637");
}

#[test]
fn a_source_is_its_words() {
    let one = source_fingerprint("The safety of children");
    assert_eq!(one, source_fingerprint("  The safety\r\n\tof  children\n"));
    assert_ne!(one, source_fingerprint("The safety of Children"));
    assert_eq!(source_fingerprint("儿童 安全，\n上网"), source_fingerprint("儿童安全，上网"));
    assert_eq!(source_fingerprint("caf\u{E9}"), source_fingerprint("cafe\u{301}"));
}

#[test]
fn a_translation_is_what_it_says() {
    same("سلامة الأطفال", "\n    سلامة\n    الأطفال");
    same("{ $day }", "{$day}");
    same("{ { $day } }", "{$day}");
    same("{ \"[\" }نص{ \"\\u005D\" }", "[نص]");
    same(
        "{NUMBER($n,useGrouping:\"true\",minimumFractionDigits:2)}",
        "{ NUMBER($n, minimumFractionDigits: 2, useGrouping: \"true\") }",
    );
    same("نص\n    .note = ملاحظة", "نص");
    other("سلامة الأطفال", "أمن الأطفال");
    other("{ $day }", "{ $days }");
    other("{ \"{\" }$day{ \"}\" }", "{ $day }");
    other("{ \"$day\" }", "{ $day }");
    other("{ -council }", "{ council }");
    other("{ -council(case: \"genitive\") }", "{ -council }");
}

#[test]
fn selectors_mean_the_same_inside_and_outside() {
    let inside = "افتُتح { $n ->\n    [one] اجتماع\n   *[other] اجتماعات\n    } هنا";
    let outside = "{ $n ->\n    [one] افتُتح اجتماع هنا\n   *[other] افتُتح اجتماعات هنا\n    }";
    same(inside, outside);
    other(inside, &outside.replace("اجتماعات", "جلسات"));
    other(inside, &outside.replace("[one]", "[two]"));
    other(inside, &outside.replace("$n", "$m"));
    // Two selectors of one number are one; their variants are those of both.
    same(
        "{ $n ->\n    [one] أ\n   *[other] ب\n    } { $n ->\n    [one] ج\n   *[other] د\n    }",
        "{ $n ->\n    [one] أ ج\n   *[other] ب د\n    }",
    );
    // Selectors of two numbers, nested either way.
    same(
        "{ $n ->\n    [one] أ\n   *[other] ب\n    } { $m ->\n    [one] ج\n   *[other] د\n    }",
        "{ $m ->\n    [one] { $n ->\n        [one] أ ج\n       *[other] ب ج\n        }\n   *[other] { $n ->\n        [one] أ د\n       *[other] ب د\n        }\n    }",
    );
    // A variant that says what the default says, and a selector whose variants say the same.
    same(
        "{ $n ->\n    [one] أ\n    [few] ب\n   *[other] ب\n    }",
        "{ $n ->\n    [one] أ\n   *[other] ب\n    }",
    );
    same("{ $n ->\n    [one] أ\n   *[other] أ\n    }", "أ");
    // But `[1]` that says what the default says keeps 1 from the variant `one`.
    other(
        "{ $n ->\n    [1] ب\n    [one] أ\n   *[other] ب\n    }",
        "{ $n ->\n    [one] أ\n   *[other] ب\n    }",
    );
}

#[test]
fn too_many_cases_are_left_where_they_are() {
    let selector = |n: usize| format!("{{ $n{n} ->\n    [one] أ\n   *[other] ب\n    }}");
    let text: String = (0..60).map(selector).collect();
    assert_eq!(target(&text), target(&text));
    other(&text, &text.replacen('أ', "ج", 1));
}

/// A sentence of texts and selectors, and the same with every selector lifted to the outside.
#[derive(Debug, Clone)]
enum Part {
    Words(String),
    Value(u8),
    Choice(u8, Vec<String>),
}

const KEYS: [&str; 4] = ["one", "two", "few", "many"];

fn part() -> impl Strategy<Value = Part> {
    let words = "[ا-ي]{1,6}( [ا-ي]{1,6}){0,2}";
    prop_oneof![
        words.prop_map(Part::Words),
        (0..3_u8).prop_map(Part::Value),
        (0..3_u8, prop::collection::vec(words, 2..=5))
            .prop_map(|(n, texts)| Part::Choice(n, texts)),
    ]
}

fn choice(selector: u8, texts: &[String], indent: usize) -> String {
    let space = " ".repeat(indent);
    let (default, named) = texts.split_last().unwrap();
    let named = named.iter().zip(KEYS).map(|(text, key)| format!("{space}[{key}] {text}\n"));
    let named: String = named.collect();
    format!("{{ $n{selector} ->\n{named}{space}*[other] {default}\n{space}}}")
}

fn inside(parts: &[Part]) -> String {
    let written = parts.iter().map(|part| match part {
        Part::Words(words) => words.clone(),
        Part::Value(n) => format!("{{ $v{n} }}"),
        Part::Choice(n, texts) => choice(*n, texts, 4),
    });
    written.collect::<Vec<_>>().join(" ")
}

/// As Pontoon writes it: the selectors outside, one in another, each with all the keys that it has
/// anywhere.
fn outside(parts: &[Part], open: &[u8], taken: &[(u8, Option<usize>)]) -> String {
    let Some((selector, rest)) = open.split_first() else {
        let written = parts.iter().map(|part| match part {
            Part::Words(words) => words.clone(),
            Part::Value(n) => format!("{{ $v{n} }}"),
            Part::Choice(n, texts) => {
                let taken = taken.iter().find(|(selector, _)| selector == n).unwrap().1;
                let named = taken.filter(|index| index + 1 < texts.len());
                named.map_or(texts.last(), |index| texts.get(index)).unwrap().clone()
            }
        });
        return written.collect::<Vec<_>>().join(" ");
    };
    let lengths = parts.iter().filter_map(|part| match part {
        Part::Choice(n, texts) if n == selector => Some(texts.len() - 1),
        _ => None,
    });
    let most = lengths.max().unwrap();
    let case = |index| {
        let taken: Vec<_> = taken.iter().copied().chain([(*selector, index)]).collect();
        outside(parts, rest, &taken)
    };
    let mut texts: Vec<String> = (0..most).map(|index| case(Some(index))).collect();
    texts.push(case(None));
    choice(*selector, &texts, 4 * (taken.len() + 1))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn lifting_selectors_changes_no_fingerprint(parts in prop::collection::vec(part(), 1..6)) {
        let mut open: Vec<u8> = parts.iter().filter_map(|part| match part {
            Part::Choice(n, _) => Some(*n),
            _ => None,
        }).collect();
        open.sort_unstable();
        open.dedup();
        let plain = target(&inside(&parts));
        prop_assert_eq!(&plain, &target(&outside(&parts, &open, &[])));
        open.reverse();
        prop_assert_eq!(&plain, &target(&outside(&parts, &open, &[])));
    }

    #[test]
    fn layout_changes_no_fingerprint(words in prop::collection::vec("[ا-ي]{1,6}", 1..12), breaks in any::<u16>()) {
        let mut text = String::new();
        for (index, word) in words.iter().enumerate() {
            let line = breaks & (1 << (index % 16)) != 0;
            text.push_str(if index == 0 { "" } else if line { "\n     " } else { " " });
            text.push_str(word);
        }
        prop_assert_eq!(target(&words.join(" ")), target(&text));
        prop_assert_eq!(target(&words.join(" ")), target(&format!("\n    {text}")));
        prop_assert_eq!(source_fingerprint(&words.join(" ")), source_fingerprint(&text));
    }
}
