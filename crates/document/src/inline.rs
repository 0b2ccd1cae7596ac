//! Inlines: what a paragraph of an edition is made of.

use hexaglot_locale::{Direction, Lang};
use serde::{Deserialize, Serialize};

use crate::{Datum, DocumentId, Id};

/// A leaf of an edition: one paragraph-level text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The language that the text is in: the edition's, save where a draft shows the source.
    pub lang: Lang,
    /// How far its translation is.
    pub status: Status,
    /// The text.
    pub inlines: Vec<Inline>,
}

/// How far a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// The text is the original.
    Source,
    /// A person has made it final.
    Final,
    /// A second person has read it.
    Reviewed,
    /// It has been translated.
    Translated,
    /// Its source has changed since.
    Outdated,
    /// There is no translation.
    Missing,
    /// There is one that cannot be read.
    Broken,
}

impl Status {
    /// Every status, best first.
    pub const ALL: [Status; 7] = [
        Status::Source,
        Status::Final,
        Status::Reviewed,
        Status::Translated,
        Status::Outdated,
        Status::Missing,
        Status::Broken,
    ];

    /// The word that reports and state records use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Status::Source => "source",
            Status::Final => "final",
            Status::Reviewed => "reviewed",
            Status::Translated => "translated",
            Status::Outdated => "outdated",
            Status::Missing => "missing",
            Status::Broken => "broken",
        }
    }

    /// Whether the text renders the present source, so that it may be published.
    #[must_use]
    pub fn is_current(self) -> bool {
        matches!(self, Status::Source | Status::Final | Status::Reviewed | Status::Translated)
    }
}

/// What a reference leads to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// Something in the same document.
    Here(Id),
    /// Something in another document.
    There {
        /// Its id. Where its editions stand is the affair of whoever publishes them.
        document: DocumentId,
        /// Its id there.
        id: Id,
    },
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Characters, never markup. `a *b*` in a catalog gives `Text("a ")` and an `Emphasis`.
    Text(String),
    /// `*emphasis*`; how it looks is a matter of the script.
    Emphasis(Vec<Inline>),
    /// `**strong emphasis**`
    Strong(Vec<Inline>),
    /// `` `code` ``: literal, always from left to right.
    Code(String),
    /// A backslash before a line end: a line break inside the paragraph.
    Break,
    /// `[body](https://example.org)` or `<https://example.org>`.
    Link {
        /// Where it leads.
        address: LinkAddress,
        /// What it shows.
        body: Vec<Inline>,
    },
    /// `{ REF("id") }` or `{ REF("document#id") }`: a place in this document or in another one of the
    /// project, shown by its number.
    Reference {
        /// What it refers to.
        target: Target,
        /// What it shows, such as `paragraph 5.1`.
        body: Vec<Inline>,
    },
    /// `{ NOTE("id") }`: the call of a note.
    NoteCall {
        /// The id of the note.
        note: Id,
        /// The note's number, the same in all editions.
        number: u32,
    },
    /// A datum, written as the language and the house want it.
    Value {
        /// The datum itself.
        datum: Datum,
        /// What it shows.
        body: Vec<Inline>,
    },
    /// A run that must not take part in the order of the text around it (UAX #9, isolates).
    Isolate {
        /// The language of the run, where it is known to be another.
        lang: Option<Lang>,
        /// Its direction; none means that of its first strong character.
        direction: Option<Direction>,
        /// The run.
        body: Vec<Inline>,
    },
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkAddress {
    /// An address with the scheme `http`, `https` or `mailto`; nothing else comes this far.
    External(String),
    /// A place in this document.
    Internal(Id),
}

impl Inline {
    /// The inlines inside, if any.
    #[must_use]
    pub fn body(&self) -> Option<&[Inline]> {
        match self {
            Inline::Emphasis(body)
            | Inline::Strong(body)
            | Inline::Link { body, .. }
            | Inline::Reference { body, .. }
            | Inline::Value { body, .. }
            | Inline::Isolate { body, .. } => Some(body),
            Inline::Text(_) | Inline::Code(_) | Inline::Break | Inline::NoteCall { .. } => None,
        }
    }
}

/// The characters of a text without its markup; a break is a line feed, a note call nothing.
#[must_use]
pub fn plain_text(inlines: &[Inline]) -> String {
    fn push(inlines: &[Inline], text: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(characters) | Inline::Code(characters) => text.push_str(characters),
                Inline::Break => text.push('\n'),
                Inline::NoteCall { .. } => {}
                other => push(other.body().unwrap_or_default(), text),
            }
        }
    }
    let mut text = String::new();
    push(inlines, &mut text);
    text
}
