//! Random documents: a tree, and its YAML.

use std::fmt::Write;

use proptest::prelude::*;

use super::words::{quoted, text};

/// A valid document, as YAML.
#[derive(Debug, Clone)]
pub struct RandomDocument {
    /// The file.
    pub yaml: String,
    /// The ids of its units, in order.
    pub units: Vec<String>,
}

/// A block.
#[derive(Debug, Clone)]
enum Block {
    Section {
        text: String,
        numbered: bool,
        paragraphs: bool,
        body: Vec<Block>,
    },
    Paragraph {
        text: String,
        numbered: Option<bool>,
        list: Option<List>,
    },
    List(List),
    Table {
        caption: String,
        columns: Vec<String>,
        rows: Vec<Vec<Option<String>>>,
        source: Option<String>,
    },
    Quote {
        body: Vec<Block>,
        source: Option<String>,
    },
    Admonition(String),
    Glossary(Vec<(String, String)>),
    Code(String),
}

/// A list, of a style by its name.
#[derive(Debug, Clone)]
struct List {
    style: &'static str,
    items: Vec<Item>,
}

#[derive(Debug, Clone)]
struct Item {
    text: String,
    only: bool,
    number: bool,
    list: Option<List>,
}

const STYLES: [&str; 6] = ["lettered", "roman", "decimal", "bullet", "dash", "plain"];

fn list(levels: u32) -> BoxedStrategy<List> {
    let nested = if levels > 1 {
        proptest::option::weighted(0.2, list(levels - 1)).boxed()
    } else {
        Just(None).boxed()
    };
    let item = (text(), proptest::bool::weighted(0.1), proptest::bool::weighted(0.1), nested)
        .prop_map(|(text, only, number, list)| Item { text, only, number, list });
    (proptest::sample::select(&STYLES[..]), proptest::collection::vec(item, 1..4))
        .prop_map(|(style, items)| List { style, items })
        .boxed()
}

fn block() -> impl Strategy<Value = Block> {
    let source = || proptest::option::of(text());
    let leaf = prop_oneof![
        (text(), any::<Option<bool>>(), proptest::option::of(list(3)))
            .prop_map(|(text, numbered, list)| Block::Paragraph { text, numbered, list }),
        list(3).prop_map(Block::List),
        (1_usize..4, 1_usize..3).prop_flat_map(move |(columns, rows)| {
            let row = proptest::collection::vec(proptest::option::of(text()), columns);
            (
                text(),
                proptest::collection::vec(text(), columns),
                proptest::collection::vec(row, rows),
                source(),
            )
                .prop_map(|(caption, columns, rows, source)| Block::Table {
                    caption,
                    columns,
                    rows,
                    source,
                })
        }),
        text().prop_map(Block::Admonition),
        proptest::collection::vec((text(), text()), 1..3).prop_map(Block::Glossary),
        "[ -~]{1,20}[a-z]".prop_map(Block::Code),
    ];
    leaf.prop_recursive(3, 16, 4, move |inner| {
        let body = || proptest::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            (text(), any::<bool>(), any::<bool>(), body()).prop_map(
                |(text, numbered, paragraphs, body)| Block::Section {
                    text,
                    numbered,
                    paragraphs,
                    body
                }
            ),
            (body(), source()).prop_map(|(body, source)| Block::Quote { body, source }),
        ]
    })
}

/// Valid documents with the id `doc` and the original language English. Every text may use the data,
/// the term and the ids that each of them has.
pub fn document() -> impl Strategy<Value = RandomDocument> {
    (text(), proptest::collection::vec(block(), 0..6)).prop_map(|(title, body)| {
        let mut writer = Writer::default();
        writer.document(&title, &body);
        RandomDocument { yaml: writer.yaml, units: writer.units }
    })
}

const HEAD: &str = "hexaglot: 1
id: doc
kind: report
original: en
masthead: { symbol: X/1 }
data:
  day: { date: 2016-10-10 }
  count: { number: 1234.5 }
  name: { string: a*b }
  res: { resolution: { body: itu-council, number: 1306 } }
";

const TAIL: &str = "  - id: numbered
    p: \"The first call { NOTE(\\\"remark\\\") } of the note.\"
    numbered: true
notes:
  - { id: remark, p: A note. }
";

#[derive(Default)]
struct Writer {
    yaml: String,
    units: Vec<String>,
    ids: usize,
}

impl Writer {
    fn document(&mut self, title: &str, body: &[Block]) {
        self.yaml.push_str(HEAD);
        self.line(0, &format!("title: {{ id: title, text: {} }}", quoted(title)));
        self.units.push("title".to_owned());
        self.line(0, "body:");
        self.blocks(1, body);
        self.yaml.push_str(TAIL);
        self.units.extend(["numbered".to_owned(), "remark".to_owned()]);
    }

    fn line(&mut self, level: usize, text: &str) {
        let indent = " ".repeat(level * 2);
        writeln!(self.yaml, "{indent}{text}").expect("a string takes everything");
    }

    fn id(&mut self) -> String {
        self.ids += 1;
        format!("u{}", self.ids)
    }

    fn unit(&mut self, level: usize, key: &str, id: impl Into<String>, text: &str) {
        self.line(level, &format!("{key}: {}", quoted(text)));
        self.units.push(id.into());
    }

    fn blocks(&mut self, level: usize, blocks: &[Block]) {
        for block in blocks {
            self.block(level, block);
        }
    }

    fn block(&mut self, level: usize, block: &Block) {
        let id = self.id();
        self.line(level, &format!("- id: {id}"));
        let inside = level + 1;
        match block {
            Block::Section { text, numbered, paragraphs, body } => {
                self.unit(inside, "section", &id, text);
                self.line(inside, &format!("numbered: {numbered}"));
                let paragraphs = if *paragraphs { "numbered" } else { "plain" };
                self.line(inside, &format!("paragraphs: {paragraphs}"));
                self.line(inside, "body:");
                self.blocks(inside + 1, body);
            }
            Block::Paragraph { text, numbered, list } => {
                self.unit(inside, "p", &id, text);
                if let Some(numbered) = numbered {
                    self.line(inside, &format!("numbered: {numbered}"));
                }
                self.list(inside, list.as_ref());
            }
            Block::List(list) => self.list(inside, Some(list)),
            Block::Table { caption, columns, rows, source } => {
                self.table(inside, &id, caption, columns, rows);
                self.source(inside, &id, source.as_deref());
            }
            Block::Quote { body, source } => {
                self.line(inside, "quote:");
                self.blocks(inside + 1, body);
                self.source(inside, &id, source.as_deref());
            }
            Block::Admonition(text) => self.unit(inside, "note", &id, text),
            Block::Glossary(entries) => {
                self.line(inside, "glossary:");
                for (term, definition) in entries {
                    let id = self.id();
                    self.line(inside + 1, &format!("- id: {id}"));
                    self.unit(inside + 2, "term", &id, term);
                    self.unit(inside + 2, "p", format!("{id}-definition"), definition);
                }
            }
            Block::Code(text) => self.line(inside, &format!("code: {}", quoted(text))),
        }
    }

    fn list(&mut self, level: usize, list: Option<&List>) {
        let Some(list) = list else { return };
        self.line(level, &format!("list: {}", list.style));
        self.line(level, "items:");
        for item in &list.items {
            let id = self.id();
            self.line(level + 1, &format!("- id: {id}"));
            self.unit(level + 2, "p", &id, &item.text);
            if item.only {
                self.line(level + 2, "only: [ar]");
            }
            if item.number {
                self.line(level + 2, "number: { all: 1 bis, ar: 1-أ }");
            }
            self.list(level + 2, item.list.as_ref());
        }
    }

    fn table(
        &mut self,
        level: usize,
        id: &str,
        caption: &str,
        columns: &[String],
        rows: &[Vec<Option<String>>],
    ) {
        self.unit(level, "table", id, caption);
        self.line(level, "columns:");
        for (number, header) in columns.iter().enumerate() {
            self.line(level + 1, &format!("- key: c{number}"));
            self.unit(level + 2, "header", format!("{id}-c{number}"), header);
        }
        self.line(level, "rows:");
        for (row, cells) in rows.iter().enumerate() {
            self.line(level + 1, &format!("- key: r{row}"));
            for (column, cell) in cells.iter().enumerate() {
                match cell {
                    Some(text) => {
                        let unit = format!("{id}-r{row}-c{column}");
                        self.unit(level + 2, &format!("c{column}"), unit, text);
                    }
                    None => self.line(level + 2, &format!("c{column}: $count")),
                }
            }
        }
    }

    fn source(&mut self, level: usize, id: &str, source: Option<&str>) {
        if let Some(text) = source {
            self.unit(level, "source", format!("{id}-source"), text);
        }
    }
}
