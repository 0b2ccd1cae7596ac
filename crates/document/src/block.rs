//! Blocks: the structure of a document, generic over its leaves.

use std::collections::BTreeMap;

use hexaglot_diag::Span;
use hexaglot_locale::{Lang, ListStyle};

use crate::{Id, NamedDatum};

/// A block with what every block may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block<L> {
    /// Its id; the id of its first text, where it has one.
    pub id: Id,
    /// Where it begins in the document's file.
    pub span: Span,
    /// `only: [ar]`: the editions that have the block; none means all. Such a block is unnumbered.
    pub only: Option<Vec<Lang>>,
    /// `number: "5 bis"`: the whole label, which does not advance the count.
    pub number: Option<NumberLabel>,
    /// What it is.
    pub kind: BlockKind<L>,
}

/// What a block is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockKind<L> {
    /// A heading and the blocks under it. Holds any block.
    Section(Section<L>),
    /// A paragraph, and the list that it introduces.
    Paragraph(Paragraph<L>),
    /// A list that no paragraph introduces.
    List(List<L>),
    /// A table with a caption.
    Table(Table<L>),
    /// A picture with a caption.
    Figure(Figure<L>),
    /// A quotation of blocks.
    Quote(Quote<L>),
    /// "NOTE – …"
    Admonition(L),
    /// Terms and their definitions.
    Glossary(Glossary<L>),
    /// Literal text, which is not translated.
    Code(Code),
}

/// `section: Heading`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section<L> {
    /// Its heading.
    pub heading: L,
    /// Whether the heading has a number.
    pub numbered: bool,
    /// Whether its paragraphs have.
    pub paragraphs: ParagraphNumbers,
    /// The blocks under it.
    pub body: Vec<Block<L>>,
}

/// `paragraphs: plain | numbered`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ParagraphNumbers {
    /// Paragraphs have no numbers unless they ask for one.
    #[default]
    Plain,
    /// Paragraphs have numbers unless they refuse one.
    Numbered,
}

/// `p: Text`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph<L> {
    /// Its text.
    pub text: L,
    /// Whether it has a number; none means as its section says.
    pub numbered: Option<bool>,
    /// The list that it introduces: one node with it.
    pub list: Option<List<L>>,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List<L> {
    /// The kind of its markers.
    pub style: ListStyle,
    /// The number of its first item, from 1.
    pub start: u32,
    /// The list (or the paragraph that holds one) whose count it continues.
    pub continues: Option<Id>,
    /// Whether each language orders the items by their text.
    pub sorted: bool,
    /// Its items: paragraphs, to three levels.
    pub items: Vec<Item<L>>,
}

impl<L> List<L> {
    /// The most levels of lists within lists.
    pub const LEVELS: usize = 3;
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item<L> {
    /// Its id, which is that of its text.
    pub id: Id,
    /// Where it begins in the document's file.
    pub span: Span,
    /// The editions that have it; none means all. Such an item is unmarked.
    pub only: Option<Vec<Lang>>,
    /// The whole marker, which does not advance the count.
    pub number: Option<NumberLabel>,
    /// Its text.
    pub text: L,
    /// The list that it introduces.
    pub list: Option<List<L>>,
}

/// The label of a block that has one of its own: `"5 bis"`, or by language
/// `{ all: "1.a", ar: "1-أ" }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberLabel {
    /// For languages without one of their own.
    pub all: String,
    /// For a language.
    pub by_lang: BTreeMap<Lang, String>,
}

impl NumberLabel {
    /// The label in a language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        self.by_lang.get(&lang).unwrap_or(&self.all)
    }
}

/// `table: Caption`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<L> {
    /// Its caption.
    pub caption: L,
    /// Its columns, in logical order.
    pub columns: Vec<Column<L>>,
    /// Headers that span the columns that name them in `under`.
    pub groups: Vec<ColumnGroup<L>>,
    /// Its rows.
    pub rows: Vec<Row<L>>,
    /// Whether each language orders the rows by the text of their first cells.
    pub sorted: bool,
    /// Where its data come from.
    pub source: Option<L>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column<L> {
    /// Its key, unique in the table.
    pub key: Id,
    /// Its header; the unit's id is `<table>-<key>`.
    pub header: L,
    /// How its cells are aligned.
    pub alignment: Alignment,
    /// The key of the group above its header.
    pub under: Option<Id>,
}

/// `align: start | center | end | decimal`: logical, since the column order follows the direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Alignment {
    /// At the start side.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// At the end side.
    End,
    /// At the decimal sign.
    Decimal,
}

/// A header over several columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnGroup<L> {
    /// Its key, unique in the table.
    pub key: Id,
    /// Its header; the unit's id is `<table>-<key>`.
    pub header: L,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<L> {
    /// Its key, unique in the table.
    pub key: Id,
    /// A cell for each column; none where a cell before or above spans the place.
    pub cells: Vec<Option<Cell<L>>>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell<L> {
    /// What it holds.
    pub content: CellContent<L>,
    /// How many columns it spans, from 1.
    pub colspan: u32,
    /// How many rows it spans, from 1.
    pub rowspan: u32,
    /// Whether it is the header of its row.
    pub header: bool,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellContent<L> {
    /// A text; the unit's id is `<table>-<row>-<column>`.
    Text(L),
    /// A datum.
    Datum(NamedDatum),
    /// Nothing.
    Empty,
}

/// `figure: Caption`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure<L> {
    /// Its caption.
    pub caption: L,
    /// The picture's path relative to the document's file.
    pub file: String,
    /// What the picture says to those who do not see it.
    pub alternative: Alternative<L>,
}

/// `alt: Text` or `decorative: true`
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alternative<L> {
    /// A text; the unit's id is `<figure>-alt`.
    Text(L),
    /// The picture says nothing.
    Decorative,
}

/// `quote: [blocks]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote<L> {
    /// What is quoted.
    pub body: Vec<Block<L>>,
    /// Where it comes from; the unit's id is `<quote>-source`.
    pub source: Option<L>,
}

/// `glossary: [entries]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glossary<L> {
    /// Its entries.
    pub entries: Vec<Entry<L>>,
    /// Whether each language orders the entries by their terms.
    pub sorted: bool,
}

/// An entry of a glossary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<L> {
    /// Its id, which is that of the term.
    pub id: Id,
    /// The term.
    pub term: L,
    /// Its definition; the unit's id is `<id>-definition`.
    pub definition: L,
}

/// `code: Text`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The name of the language that it is in, such as `yaml`.
    pub language: Option<String>,
    /// The text, with its line ends.
    pub text: String,
}
