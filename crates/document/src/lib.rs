//! The tree of a document.
//!
//! 1. A [`Document`] is a [`Tree`] whose leaves are [`Unit`]s: source texts with stable ids, beside
//!    the [`Masthead`] and the [`Datum`]s that the texts use.
//! 2. [`Tree::map`] changes the leaves and cannot touch the branches: so an edition in any language
//!    has the shape, the ids and the numbers of its document.
//! 3. In an edition the leaves are [`Text`]s: [`Inline`]s, the language that they are in, and the
//!    [`Status`] of the translation.
//! 4. [`Numbering`] is computed once, beside the tree.
//!
//! This crate reads no file and knows no format, neither YAML nor Fluent nor HTML.

mod block;
mod datum;
mod document;
mod id;
mod inline;
mod map;
mod numbering;
mod unit;
mod walk;

pub use block::{
    Alignment, Alternative, Block, BlockKind, Cell, CellContent, Code, Column, ColumnGroup, Entry,
    Figure, Glossary, Item, List, NumberLabel, Paragraph, ParagraphNumbers, Quote, Row, Section,
    Table,
};
pub use datum::{Adoption, Datum, Resolution};
pub use document::{
    Annex, Citation, Document, Include, Kind, Masthead, NamedDatum, Note, Session, Signatory, Tree,
};
pub use id::{BadId, Id};
pub use inline::{Inline, LinkAddress, Status, Target, Text, plain_text};
pub use numbering::{Number, NumberKind, Numbering};
pub use unit::{TextMap, Unit};
pub use walk::Node;

/// The id of a unit, a block, or anything else inside a document.
pub type UnitId = Id;
/// The id of a document: the stem of its file.
pub type DocumentId = Id;
