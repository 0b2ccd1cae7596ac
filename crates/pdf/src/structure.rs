//! The logical structure that the pages must have: what assistive technology reads, element by element.
//!
//! It is made from the tree alone. `mark` holds the file against it: a page is not published unless each
//! text of the edition is an element of its own, in order and of the right kind.

use crate::tree::{Block, Cell, Inline, Item, ListMarkers, Node, Page, Signatory, Table, Unit};

/// An element of the logical structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    /// What it is.
    pub(crate) role: Role,
    /// The id of what it holds.
    pub(crate) id: Option<String>,
    /// Of a link, what it says where its words are not read.
    pub(crate) contents: Option<String>,
}

/// What an element is: ISO 32000-1, section 14.8.4. Elements that only group others, or that are parts of
/// a line, are not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Title,
    Heading(usize),
    Paragraph,
    List(ListMarkers),
    Item,
    Table,
    HeaderCell,
    Cell,
    Caption,
    Figure,
    Quote,
    Code,
    Note,
    Link,
}

impl Role {
    /// The name in the file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Role::Title => "Title",
            Role::Heading(level) => {
                ["H1", "H2", "H3", "H4", "H5"].get(level.saturating_sub(1)).copied().unwrap_or("H6")
            }
            Role::Paragraph => "P",
            Role::List(_) => "L",
            Role::Item => "LI",
            Role::Table => "Table",
            Role::HeaderCell => "TH",
            Role::Cell => "TD",
            Role::Caption => "Caption",
            Role::Figure => "Figure",
            Role::Quote => "BlockQuote",
            Role::Code => "Code",
            Role::Note => "Note",
            Role::Link => "Link",
        }
    }
}

/// Every element that the pages of a tree must have, in the order in which they are read.
pub(crate) fn structure(page: &Page) -> Vec<Element> {
    let mut structure = Structure { page, elements: Vec::new() };
    structure.front();
    structure.blocks(&page.body);
    structure.signature(&page.signature);
    for annex in &page.annexes {
        structure.text(Role::Heading(1), &annex.heading);
        structure.blocks(&annex.body);
        structure.signature(&annex.signature);
    }
    structure.elements
}

struct Structure<'a> {
    page: &'a Page,
    elements: Vec<Element>,
}

impl Structure<'_> {
    fn push(&mut self, role: Role, id: Option<&str>) {
        let id = id.map(str::to_owned);
        self.elements.push(Element { role, id, contents: None });
    }

    fn link(&mut self, contents: String) {
        self.elements.push(Element { role: Role::Link, id: None, contents: Some(contents) });
    }

    fn front(&mut self) {
        let page = self.page;
        let masthead = &page.masthead;
        for line in masthead.start.iter().chain(&masthead.end).chain(&masthead.below) {
            self.paragraph(None, &line.body);
        }
        if page.draft.is_some() {
            self.push(Role::Paragraph, None);
        }
        if let Some(author) = &page.author {
            self.text(Role::Paragraph, author);
        }
        self.text(Role::Title, &page.title);
        for part in &page.front {
            self.push(Role::Heading(1), None);
            self.blocks(&part.body);
        }
    }

    /// An element with the text of a unit.
    fn text(&mut self, role: Role, unit: &Unit) {
        self.push(role, unit.id.as_deref());
        self.inlines(&unit.body);
    }

    /// A paragraph; one without any text is no element.
    fn paragraph(&mut self, id: Option<&str>, body: &[Inline]) {
        if !body.is_empty() {
            self.push(Role::Paragraph, id);
            self.inlines(body);
        }
    }

    fn unit(&mut self, unit: &Unit) {
        if unit.marker.is_some() || !unit.body.is_empty() {
            self.text(Role::Paragraph, unit);
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Section { heading, level, body } => {
                self.text(Role::Heading(*level), heading);
                self.blocks(body);
            }
            Block::Paragraph { text } | Block::Admonition { text } => self.unit(text),
            Block::List { id, markers, items, .. } => {
                self.push(Role::List(*markers), id.as_deref());
                items.iter().for_each(|item| self.item(item));
            }
            Block::Table(table) => self.table(table),
            Block::Figure { id, caption, file, alt, .. } => {
                let shown = file.is_some() && alt.is_some();
                self.push(Role::Caption, (!shown).then_some(id));
                self.paragraph(None, caption);
                if shown {
                    self.push(Role::Figure, Some(id));
                }
            }
            Block::Quote { id, body, source } => {
                self.push(Role::Quote, Some(id));
                self.blocks(body);
                source.iter().for_each(|source| self.unit(source));
            }
            Block::Glossary { id, entries } => {
                self.push(Role::List(ListMarkers::None), Some(id));
                for (term, definition) in entries {
                    self.text(Role::Item, term);
                    self.unit(definition);
                }
            }
            Block::Code { id, text } => {
                self.push(Role::Code, Some(id));
                text.lines().for_each(|_| self.push(Role::Paragraph, None));
            }
        }
    }

    fn item(&mut self, item: &Item) {
        self.push(Role::Item, item.text.id.as_deref());
        self.paragraph(None, &item.text.body);
        item.list.iter().for_each(|list| self.block(list));
    }

    fn table(&mut self, table: &Table) {
        self.push(Role::Table, Some(&table.id));
        self.push(Role::Caption, None);
        self.paragraph(None, &table.caption);
        for cell in table.head.iter().flatten() {
            self.cell(Role::HeaderCell, cell);
        }
        for cell in table.rows.iter().flatten() {
            self.cell(if cell.header { Role::HeaderCell } else { Role::Cell }, cell);
        }
        table.source.iter().for_each(|source| self.unit(source));
    }

    fn cell(&mut self, role: Role, cell: &Cell) {
        self.push(role, cell.id.as_deref());
        self.paragraph(None, &cell.body);
    }

    fn signature(&mut self, signatories: &[Signatory]) {
        for signatory in signatories {
            self.unit(&signatory.name);
            signatory.role.iter().for_each(|role| self.unit(role));
        }
    }

    /// The elements within a text: links, and the notes that are called first there.
    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            let Inline::Node(node) = inline else { continue };
            match node {
                Node::Emphasis { body }
                | Node::Strong { body }
                | Node::Language { body, .. }
                | Node::Gap { body, .. } => self.inlines(body),
                Node::Link { body, .. } | Node::Reference { body, .. } => {
                    self.link(words(body));
                    self.inlines(body);
                }
                Node::NoteCall { note, first } => self.note_call(note, *first),
                Node::Code { .. } => self.push(Role::Code, None),
                Node::Latin { .. } | Node::Break => {}
            }
        }
    }

    fn note_call(&mut self, id: &str, first: bool) {
        let page = self.page;
        let Some(note) = page.notes.get(id) else { return };
        self.link(note.name.clone());
        if first {
            self.push(Role::Note, Some(id));
            self.push(Role::Paragraph, None);
            self.link(page.back_to_text.clone());
            self.inlines(&note.body);
        }
    }
}

/// The characters of inlines.
pub(crate) fn words(inlines: &[Inline]) -> String {
    fn push(inlines: &[Inline], words: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => words.push_str(text),
                Inline::Node(node) => match node {
                    Node::Emphasis { body }
                    | Node::Strong { body }
                    | Node::Language { body, .. }
                    | Node::Gap { body, .. }
                    | Node::Link { body, .. }
                    | Node::Reference { body, .. } => push(body, words),
                    Node::Code { text } | Node::Latin { text } => words.push_str(text),
                    Node::Break => words.push(' '),
                    Node::NoteCall { .. } => {}
                },
            }
        }
    }
    let mut words = String::new();
    push(inlines, &mut words);
    words
}
