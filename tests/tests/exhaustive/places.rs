//! The places of a document where a text can stand, each with its YAML.

use crate::closed::Block;

/// A place for a text.
pub(crate) struct Place {
    /// The id of its unit, and the place's name.
    pub(crate) id: &'static str,
    /// The block that it belongs to; none for the head and the end of a document.
    pub(crate) block: Option<Block>,
    /// Where the page has it: the id of an element, and the name of that element or of one in it.
    pub(crate) element: (&'static str, &'static str),
}

/// Every place. The order is that of the letters that mark their texts, nothing else.
pub(crate) const PLACES: &[Place] = &[
    head("author", "p"),
    head("title", "h1"),
    head("summary", "p"),
    head("action", "p"),
    head("reference", "p"),
    of(Block::Section, "section", "section", "h2"),
    of(Block::Paragraph, "paragraph", "paragraph", "p"),
    of(Block::Paragraph, "introduced", "introduced", "li"),
    of(Block::List, "item", "item", "li"),
    of(Block::Table, "table", "table", "caption"),
    of(Block::Table, "table-group", "table-group", "th"),
    of(Block::Table, "table-header", "table-header", "th"),
    of(Block::Table, "table-row-header", "table-row-header", "td"),
    of(Block::Table, "table-row-second", "table-row-second", "th"),
    of(Block::Table, "table-source", "table-source", "p"),
    of(Block::Figure, "figure", "figure", "figcaption"),
    of(Block::Figure, "figure-alt", "figure", "img"),
    of(Block::Quote, "quoted", "quoted", "p"),
    of(Block::Quote, "quote-source", "quote-source", "p"),
    of(Block::Admonition, "admonition", "admonition", "p"),
    of(Block::Glossary, "entry", "entry", "dt"),
    of(Block::Glossary, "entry-definition", "entry-definition", "dd"),
    of(Block::Code, "code", "code", "pre"),
    head("note", "li"),
    head("annex", "h2"),
    head("signatory", "p"),
    head("signatory-role", "p"),
];

const fn of(block: Block, id: &'static str, holder: &'static str, element: &'static str) -> Place {
    Place { id, block: Some(block), element: (holder, element) }
}

const fn head(id: &'static str, element: &'static str) -> Place {
    Place { id, block: None, element: (id, element) }
}

/// A document that has all of them. `[[id]]` stands for the text of a place, as JSON writes it.
pub(crate) const DOCUMENT: &str = r##"hexaglot: 1
id: [[document]]
kind: report
original: en
data:
  day: { date: 2016-10-10 }
  share: { number: 55.4 }
author: { id: author, text: [[author]] }
title: { id: title, text: [[title]] }
summary:
  - { id: summary, p: [[summary]] }
action:
  - { id: action, p: [[action]] }
references:
  - { id: reference, p: [[reference]] }
body:
  - id: section
    section: [[section]]
    body:
      - { id: cited, p: "{ NOTE(\"note\") }", numbered: true }
  - id: paragraph
    p: [[paragraph]]
    list: lettered
    items:
      - { id: introduced, p: [[introduced]] }
  - id: list
    list: bullet
    items:
      - { id: item, p: [[item]] }
  - id: table
    table: [[table]]
    columns:
      - { key: header, header: [[table-header]], under: group }
      - { key: second, header: "1", under: group }
    groups:
      - { key: group, header: [[table-group]] }
    rows:
      - { key: row, header: [[table-row-header]], second: { text: [[table-row-second]], header: true } }
    source: [[table-source]]
  - id: figure
    figure: [[figure]]
    file: figures/map.svg
    alt: [[figure-alt]]
  - id: quote
    quote:
      - { id: quoted, p: [[quoted]] }
    source: [[quote-source]]
  - { id: admonition, note: [[admonition]] }
  - id: glossary
    glossary:
      - { id: entry, term: [[entry]], p: [[entry-definition]] }
  - { id: code, code: [[code]] }
notes:
  - { id: note, p: [[note]] }
  - { id: remark, p: "1" }
annexes:
  - id: annex
    annex: [[annex]]
    body:
      - { id: annexed, p: "1" }
signature:
  - { id: signatory, name: [[signatory]], role: [[signatory-role]] }
"##;
