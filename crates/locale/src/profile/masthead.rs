//! The rows of a masthead.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Lang;

/// A row of the masthead. In a profile it is the name of what it says, or a mapping.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "Written")]
pub struct MastheadRow {
    /// What it says.
    pub content: MastheadContent,
    /// The side at which it stands.
    pub side: MastheadSide,
    /// The language of the row in editions that do not have it in their own.
    pub language: BTreeMap<Lang, Lang>,
}

impl MastheadRow {
    /// The language in which an edition has the row.
    #[must_use]
    pub fn language(&self, edition: Lang) -> Lang {
        self.language.get(&edition).copied().unwrap_or(edition)
    }
}

/// What a row of the masthead says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MastheadContent {
    /// The organization.
    Organization,
    /// The organ.
    Organ,
    /// The organ's session.
    Session,
    /// Where and when the session is held.
    Place,
    /// The agenda item.
    Agenda,
    /// The document's symbol.
    Symbol,
    /// To whom the document is distributed.
    Distribution,
    /// The document's day.
    Date,
    /// The day on which it was issued.
    Issued,
    /// The language of the edition, where it is not the original one.
    Language,
    /// The original language.
    Original,
}

/// The side of a masthead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MastheadSide {
    /// At the start side: whose document it is.
    Start,
    /// At the end side: what identifies it.
    End,
    /// At the start side below the masthead.
    Below,
}

impl MastheadContent {
    /// The side at which the row stands in houses that do not say.
    fn side(self) -> MastheadSide {
        match self {
            MastheadContent::Organization
            | MastheadContent::Organ
            | MastheadContent::Session
            | MastheadContent::Place => MastheadSide::Start,
            MastheadContent::Agenda
            | MastheadContent::Symbol
            | MastheadContent::Distribution
            | MastheadContent::Date
            | MastheadContent::Issued
            | MastheadContent::Language
            | MastheadContent::Original => MastheadSide::End,
        }
    }
}

/// A row as a profile writes it.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Content(MastheadContent),
    Row(Mapping),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mapping {
    row: MastheadContent,
    side: Option<MastheadSide>,
    #[serde(default)]
    language: BTreeMap<Lang, Lang>,
}

impl From<Written> for MastheadRow {
    fn from(written: Written) -> Self {
        let (content, side, language) = match written {
            Written::Content(content) => (content, None, BTreeMap::new()),
            Written::Row(Mapping { row, side, language }) => (row, side, language),
        };
        MastheadRow { content, side: side.unwrap_or(content.side()), language }
    }
}
