//! Every unit has an element of its id, which is that of no other, and notes lead back to where
//! they are called first.

use std::collections::BTreeMap;

use hexaglot_publish::{BuildOptions, MemoryLoader};
use hexaglot_tests::outcome::{open, run};
use hexaglot_tests::page::Page;

use crate::grid::{PICTURE, all, document};
use crate::places::PLACES;

fn pages(documents: &[(&str, String)]) -> BTreeMap<String, Page> {
    let mut loader = MemoryLoader::default()
        .with("hexaglot.toml", "languages = [\"en\"]\nformats = [\"html\"]\n")
        .with("content/figures/map.svg", PICTURE);
    for (id, yaml) in documents {
        loader = loader.with(format!("content/{id}.yaml"), yaml.as_str());
    }
    let index = open(&loader).value;
    let built = run(&index, &loader, &BuildOptions::default());
    assert!(built.diagnostics.is_empty(), "{:#?}", built.diagnostics);
    let pages = built.value.unwrap().into_iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, bytes)| (path, Page::parse(&bytes))).collect()
}

#[test]
fn a_note_leads_back_to_where_it_is_called() {
    let calls = PLACES.iter().filter(|place| !matches!(place.id, "code" | "figure-alt"));
    let documents: Vec<(&str, String)> = calls
        .map(|call| {
            let text = |place: &crate::places::Place| {
                let call = if place.id == call.id { "{ NOTE(\"remark\") }" } else { "" };
                format!("words{call}")
            };
            (call.id, document(call.id, text))
        })
        .collect();
    let pages = pages(&documents);
    for (id, _) in &documents {
        let page = &pages[&format!("en/{id}.html")];
        let note = page.by_id("remark").unwrap();
        let back =
            all(note).into_iter().find(|each| each.attribute("role") == Some("doc-backlink"));
        let href = back.and_then(|back| back.attribute("href"));
        let back = href.and_then(|href| href.strip_prefix('#'));
        let found = back.and_then(|back| page.by_id(back));
        assert!(found.is_some(), "the note that {id} calls leads back to {href:?}");
        // These are texts of their own; of other blocks the whole is where it leads.
        if matches!(*id, "author" | "title" | "paragraph" | "item" | "admonition" | "section") {
            assert_eq!(back, Some(*id));
            let call = page.by_id(id).unwrap();
            let has = all(call).into_iter().any(|each| each.attribute("href") == Some("#remark"));
            assert!(has, "the call is not in the element of its unit: {id}");
        }
    }
}

#[test]
fn units_may_have_any_id() {
    let yaml = "hexaglot: 1
id: a
kind: report
original: en
author: { id: by, text: The author }
title: { id: heading, text: The title }
body:
  - { id: title, p: 'See [the title](#heading) and [the author](#by).' }
  - { id: author, p: A paragraph. }
  - { id: text, p: A paragraph. }
  - { id: main, p: A paragraph. }
";
    let pages = pages(&[("a", yaml.to_owned())]);
    let page = &pages["en/a.html"];
    let mut ids: Vec<&str> =
        page.elements().into_iter().filter_map(|each| each.attribute("id")).collect();
    ids.sort_unstable();
    assert_eq!(ids, ["Main", "author", "by", "heading", "main", "text", "title"]);
    assert_eq!(page.one("h1").attribute("id"), Some("heading"));
}
