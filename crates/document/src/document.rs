//! A document: one file's structure, data and source texts.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_diag::{SourceFile, Span};
use hexaglot_locale::{Date, Lang};
use serde::{Deserialize, Serialize};

use crate::{Block, Datum, DocumentId, Id, Unit};

/// One canonical document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The file that it was read from.
    pub file: Arc<SourceFile>,
    /// Its id, unique in the project; the stem of the file.
    pub id: Id,
    /// What it is.
    pub kind: Kind,
    /// The id of its house style; none means that of the project.
    pub profile: Option<String>,
    /// The language of its source texts.
    pub original: Lang,
    /// What stands at its head: data, never text.
    pub masthead: Masthead,
    /// The data that its texts may use, by name.
    pub data: BTreeMap<String, NamedDatum>,
    /// Its structure and its texts.
    pub tree: Tree<Unit>,
    /// The documents that it includes as annexes, by their places among the annexes. The tree does not
    /// have them until [`Tree::include`] has put them into it.
    pub includes: Vec<Include>,
}

/// `include: <document id>`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Include {
    /// The id of the included document, and of the annex that it becomes.
    pub id: DocumentId,
    /// Where it stands in the document's file.
    pub span: Span,
    /// Its place among all annexes, from 0.
    pub place: usize,
}

/// A datum, the name that texts use for it, and where it was defined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedDatum {
    /// The datum.
    pub datum: Datum,
    /// Where it stands in the document's file.
    pub span: Span,
}

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A report.
    Report,
    /// A resolution.
    Resolution,
    /// A declaration.
    Declaration,
    /// A guide.
    Guide,
    /// A questionnaire.
    Questionnaire,
    /// An annex: a document that others include.
    Annex,
}

impl Kind {
    /// Every kind, by the name that canonical YAML uses.
    pub const ALL: [(&'static str, Kind); 6] = [
        ("report", Kind::Report),
        ("resolution", Kind::Resolution),
        ("declaration", Kind::Declaration),
        ("guide", Kind::Guide),
        ("questionnaire", Kind::Questionnaire),
        ("annex", Kind::Annex),
    ];

    /// The name that canonical YAML uses.
    #[must_use]
    pub fn name(self) -> &'static str {
        Kind::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }
}

/// What stands at the head of a document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Masthead {
    /// A key of the profile's organs.
    pub organ: Option<String>,
    /// The organ's session.
    pub session: Option<Session>,
    /// The agenda item, as the organ numbers it.
    pub agenda: Option<String>,
    /// The symbol without the language's suffix.
    pub symbol: Option<String>,
    /// The day of the document.
    pub date: Option<Date>,
    /// The distribution, such as `general`.
    pub distribution: Option<String>,
    /// The day on which it was issued.
    pub issued: Option<Date>,
}

/// A session of an organ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The session's number, where the organ counts them.
    pub number: Option<u32>,
    /// The year.
    pub year: u16,
    /// The name of the place's term, `-place-<name>`.
    pub place: Option<String>,
    /// The first and the last day.
    pub dates: Option<(Date, Date)>,
    /// Where it stands in the document's file.
    pub span: Span,
}

/// The structure of a document, generic over its leaves: [`Unit`]s in a document, texts in an
/// edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree<L> {
    /// "Report by the Chairman of …"
    pub author: Option<L>,
    /// The title.
    pub title: L,
    /// The summary: paragraphs and lists.
    pub summary: Vec<Block<L>>,
    /// What the document asks of its readers.
    pub action: Vec<Block<L>>,
    /// What it refers to at its head.
    pub references: Vec<Citation<L>>,
    /// The body.
    pub body: Vec<Block<L>>,
    /// The notes, in the order in which they are defined; they are numbered by first call.
    pub notes: Vec<Note<L>>,
    /// The annexes.
    pub annexes: Vec<Annex<L>>,
    /// Who signed.
    pub signature: Vec<Signatory<L>>,
}

/// An entry of the references at a document's head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Citation<L> {
    /// A resolution: it needs no unit, since every language can write it.
    Resolution(NamedDatum),
    /// Any other: a paragraph.
    Paragraph(Block<L>),
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note<L> {
    /// Its id.
    pub id: Id,
    /// Where it is defined in the document's file.
    pub span: Span,
    /// Its text.
    pub text: L,
}

/// An annex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Annex<L> {
    /// Its id; of an included document, that document's.
    pub id: Id,
    /// Where it begins in the document's file.
    pub span: Span,
    /// Its heading; of an included document, that document's title.
    pub heading: L,
    /// Its blocks.
    pub body: Vec<Block<L>>,
    /// Who signed an included document.
    pub signature: Vec<Signatory<L>>,
}

impl<L> Tree<L> {
    /// Puts another document into the tree as an annex: its title as the heading, its body and its
    /// signature. Its notes follow those that the tree has. What stands at its own head, and its own
    /// annexes, are no part of the annex.
    pub fn include(&mut self, include: &Include, other: Tree<L>) {
        let annex = Annex {
            id: include.id.clone(),
            span: include.span,
            heading: other.title,
            body: other.body,
            signature: other.signature,
        };
        self.annexes.insert(include.place.min(self.annexes.len()), annex);
        self.notes.extend(other.notes);
    }
}

/// Somebody who signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory<L> {
    /// The id, which is that of the name.
    pub id: Id,
    /// The name.
    pub name: L,
    /// The role; the unit's id is `<id>-role`.
    pub role: Option<L>,
}
