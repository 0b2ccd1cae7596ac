//! Every kind of block with every kind of inline in every format, in Arabic, Chinese and English: a
//! kind that is added does not compile here until it has its case.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails where a project of its own cannot be read"
)]

mod anchors;
mod closed;
mod forms;
mod grid;
mod guide;
mod hostile;
mod pages;
mod places;
mod table;

use std::collections::BTreeMap;

use hexaglot_diag::Diagnostics;
use hexaglot_locale::Lang;
use hexaglot_publish::BuildOptions;
use hexaglot_render::Format;
use hexaglot_tests::bless;
use hexaglot_tests::outcome::{open, run};
use hexaglot_tests::page::Page;
use hexaglot_tests::{read, root};

use crate::closed::{Output, Piece};
use crate::forms::{Form, LANGS, REFUSED, forms};
use crate::grid::{Cell, document, project, text};
use crate::pages::Line;
use crate::places::PLACES;

fn all_forms() -> Vec<(Piece, Form)> {
    let forms =
        Piece::ALL.iter().flat_map(|piece| forms(*piece).into_iter().map(|form| (*piece, form)));
    forms.collect()
}

#[test]
fn every_block_holds_every_inline_in_every_format() {
    let forms = all_forms();
    let loader = project(forms.iter().map(|(_, form)| (form.name, form)));
    let mut diagnostics = Diagnostics::new();
    let mut index = open(&loader).collect(&mut diagnostics);
    index.config.formats = vec![Format::Html, Format::Text];
    let set: BTreeMap<(String, Lang), Vec<Line>> = pages::of(&index, &loader);
    let files = run(&index, &loader, &BuildOptions::default()).collect(&mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    let files = files.unwrap();
    let mut tried: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut faults = Vec::new();
    for (_, form) in &forms {
        for (index, lang) in LANGS.iter().enumerate() {
            for format in Format::ALL {
                let path = format!("{lang}/{}.{}", form.name, format.extension());
                let bytes = files.get(&path).map(Vec::as_slice).unwrap_or_default();
                let whole = String::from_utf8(bytes.to_vec()).unwrap();
                let page = (*format == Format::Html).then(|| Page::parse(bytes));
                for place in PLACES {
                    let cell = Cell { place, form, index };
                    let found = match Output::of(format) {
                        Output::Html => cell.on_page(page.as_ref().unwrap()),
                        Output::Text => cell.in_text(&whole),
                        Output::Pdf => cell.on_pages(&set[&(form.name.to_owned(), *lang)]),
                    };
                    let block = place.block.map_or("Document", |block| block.name());
                    *tried.entry((block, Output::of(format).name())).or_default() += 1;
                    faults.extend(found.err().map(|fault| format!("{path} {}: {fault}", place.id)));
                }
            }
        }
    }
    let counts: String = tried
        .iter()
        .map(|((block, format), count)| format!("{block} in {format}: {count} cells\n"))
        .collect();
    assert!(faults.is_empty(), "{}\n\ntried:\n{counts}", faults.join("\n"));
    let each = forms.len() * LANGS.len() * Format::ALL.len();
    assert_eq!(Format::ALL.len(), Output::ALL.len(), "a format is missing in `Format::ALL`");
    assert_eq!(tried.values().sum::<usize>(), PLACES.len() * each, "tried:\n{counts}");
}

#[test]
fn places_and_forms_are_of_the_kinds_that_they_say() {
    for (piece, form) in all_forms().iter().filter(|(_, form)| form.name != "reference-there") {
        let (blocks, pieces) = grid::kinds(&document(form.name, |place| text(place, form, 2)));
        let refuses =
            |id: &str| PLACES.iter().any(|place| place.id == id && grid::refuses(place, form));
        for (id, leaf) in pieces.iter().filter(|(id, _)| !refuses(id)) {
            let has = leaf.contains(piece);
            assert!(has, "{} of {id} is none of {}: {leaf:?}", form.name, piece.name());
        }
        for place in PLACES {
            let Some(block) = place.block else { continue };
            assert!(blocks.contains(&block), "{} is in no block {}", place.id, block.name());
        }
        for block in closed::Block::ALL {
            assert!(blocks.contains(block), "no document has a block {}", block.name());
            let has = PLACES.iter().any(|place| place.block == Some(*block));
            assert!(has, "the block {} has no place", block.name());
        }
    }
}

#[test]
fn what_is_refused_is_refused_everywhere() {
    let mut faults = Vec::new();
    for refused in REFUSED {
        let codes = grid::codes("a", |_| refused.source.to_owned());
        // The lines of code are taken as they are.
        for place in PLACES.iter().filter(|place| place.id != "code") {
            let found = codes.get(place.id).map(Vec::as_slice).unwrap_or_default();
            if !found.contains(&refused.code) {
                faults.push(format!("{} in {}: {found:?}", refused.name, place.id));
            }
        }
        assert!(!codes.contains_key("code"), "{} is refused in code", refused.name);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_only_an_alternative_text_refuses_is_refused_there_alone() {
    for (_, form) in all_forms() {
        let Err(code) = form.alternative else { continue };
        let codes = grid::codes(form.name, |_| form.source.replace('_', "words"));
        assert_eq!(codes.into_iter().collect::<Vec<_>>(), [("figure-alt".to_owned(), vec![code])]);
    }
}

#[test]
fn the_table_of_the_documentation_is_that_of_the_tests() {
    let path = root().join("docs/reference/model.md");
    let table = table::table();
    if bless::is_asked() {
        bless::write_document("reference/model.md", &table);
    }
    assert_eq!(read(&path), table, "if this is right: cargo xtask bless");
}

#[test]
fn the_guide_for_authors_shows_what_the_suite_holds() {
    let path = root().join("docs/authors.md");
    let old = read(&path);
    let new = guide::guide(&old);
    if bless::is_asked() {
        bless::write_document("authors.md", &new);
    }
    assert_eq!(read(&path), new, "if this is right: cargo xtask bless");
    assert_eq!(guide::missing(&new), [""; 0], "the guide shows no example of these");
}
