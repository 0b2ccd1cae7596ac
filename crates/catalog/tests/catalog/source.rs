//! A document's own texts.

use fluent::{FluentBundle, FluentResource};
use hexaglot_catalog::functions::CATEGORY;
use hexaglot_catalog::{Catalog, Element, SourceTexts, States, validate};
use hexaglot_document::{Id, Unit};
use hexaglot_locale::Lang;
use std::sync::Arc;

use crate::common::{document, report};

/// What is found in the source text of the unit `title`, and what Fluent makes of it.
fn read(text: &str) -> (String, Option<String>) {
    let document = document(&[("title", text), ("opening", "Opened.")]);
    let source = SourceTexts::new(&document);
    let mut diagnostics = source.diagnostics;
    let catalog = Catalog::new(Lang::En, None, None, States::default());
    let broken = validate(&document, &source.value, &catalog).collect(&mut diagnostics);
    assert_eq!(broken.is_empty(), diagnostics.is_empty());
    let mut bundle: FluentBundle<Arc<FluentResource>> =
        FluentBundle::new(vec![Lang::En.identifier()]);
    bundle.set_use_isolating(false);
    bundle.add_function(CATEGORY, |_, _| "one".into()).unwrap();
    bundle.add_resource(Arc::clone(source.value.resource())).unwrap();
    let formatted = bundle.get_message("title").and_then(|message| {
        let mut errors = Vec::new();
        let mut arguments = fluent::FluentArgs::new();
        arguments.set("people", 1);
        let text =
            bundle.format_pattern(message.value()?, Some(&arguments), &mut errors).into_owned();
        Some(text)
    });
    (report(&diagnostics), formatted)
}

#[track_caller]
fn check(text: &str, findings: &str, formatted: Option<&str>) {
    assert_eq!(read(text), (findings.to_owned(), formatted.map(str::to_owned)));
}

#[test]
fn a_text_is_a_message() {
    check("The safety of children", "", Some("The safety of children"));
    check("*Safety* [of](#opening) children", "", Some("*Safety* [of](#opening) children"));
    check("[Safety]", "", Some("[Safety]"));
    check(".5 of { $people }", "", Some(".5 of 1"));
    check("{ opening } Then closed.", "", Some("Opened. Then closed."));
}

#[test]
fn selectors_have_lines_of_their_own() {
    let text = "{ $people ->\n    [one] One child\n   *[other] Many\n}'s safety";
    check(text, "", Some("One child's safety"));
    check(
        "{ $people ->\n[one] One child\n*[other] Many\n}'s safety",
        "",
        Some("One child's safety"),
    );
}

#[test]
fn hard_breaks_survive_whatever_follows_them() {
    check("One\\\ntwo", "", Some("One\\\ntwo"));
    for first in ["[", "*", ".", "}", "{ $people }", "*[other] "] {
        let formatted = format!("One\\\n{}two\\\nthree", first.replace("{ $people }", "1"));
        check(&format!("One\\\n{first}two\\\nthree"), "", Some(&formatted));
    }
}

#[test]
fn faults_are_shown_in_the_document() {
    check(
        "The { $peeple } of",
        "unknown-variable a.yaml:1:7 «$peeple» the document has no datum `peeple`; did you mean `$people`?\n",
        Some("The {$peeple} of"),
    );
    check(
        "A brace } here",
        "stray-brace a.yaml:1:9 «}» this `}` closes nothing; write the character as `{\"}\"}`; the `}` of a selector stands on a line of its own\n",
        None,
    );
    check(
        "Children {",
        "unclosed-brace a.yaml:1:10 «{» a placeable is not closed; close it with `}`, or write the character `{` as `{\"{\"}`\n",
        None,
    );
    check(
        "One\\\n[two { $dya }",
        "unknown-variable a.yaml:2:8 «$dya» the document has no datum `dya`; did you mean `$day`?\n",
        Some("One\\\n[two {$dya}"),
    );
    check(
        "{ -group }",
        "unknown-term a.yaml:1:3 «-group» there is no term `-group`; write `-group = …` in `terms.ftl`\n",
        Some("{-group}"),
    );
}

#[test]
fn spans_are_those_of_the_units_text() {
    let text = "One\\\n[two { $people } three";
    let document = document(&[("title", text)]);
    let source = SourceTexts::new(&document).value;
    let pattern = source.pattern("title").unwrap();
    assert_eq!(pattern.span.range(), 0..text.len());
    let placeable = pattern.elements.iter().rev().find_map(|element| match element {
        Element::Placeable { span, .. } => text.get(span.range()),
        Element::Text { .. } => None,
    });
    assert_eq!(placeable, Some("{ $people }"));
}

#[test]
fn notes_are_called_in_canonical_order() {
    let document = document(&[
        ("title", "Title{ NOTE(\"b\") }"),
        (
            "opening",
            "{ $people ->\n    [one] One{ NOTE(\"c\") }\n   *[other] Many{ NOTE(\"a\") }\n}{ NOTE(\"b\") }",
        ),
    ]);
    let source = SourceTexts::new(&document).value;
    let calls: Vec<&str> = source.note_calls().iter().map(Id::as_str).collect();
    assert_eq!(calls, ["b", "c", "a", "b"]);
}

#[test]
fn what_cannot_be_read_is_left_out() {
    let document = document(&[("title", "A {"), ("opening", "Opened.")]);
    let source = SourceTexts::new(&document).value;
    let broken: Vec<&str> = source.broken().iter().map(Id::as_str).collect();
    assert_eq!(broken, ["title"]);
    assert!(source.pattern("title").is_none());
    assert_eq!(source.resource().entries().count(), 2);
    let unit: &Unit = &document.tree.title;
    assert_eq!(unit.id.as_str(), "title");
}
