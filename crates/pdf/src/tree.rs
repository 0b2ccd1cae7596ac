//! What the template is given: the tree of an edition with every decision made, as values.
//!
//! It reaches the typesetter as JSON, so that no text of a document can be read as markup.

use std::collections::BTreeMap;

use serde::Serialize;

/// An edition as the template sets it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Page {
    /// The language's tag.
    pub(crate) lang: &'static str,
    /// Whether it runs from right to left.
    pub(crate) rtl: bool,
    /// The title without markup, for the properties of the file.
    pub(crate) name: String,
    /// Year, month and day of the document.
    pub(crate) date: Option<(u16, u8, u8)>,
    /// How the page looks.
    pub(crate) style: Style,
    /// The lines of the masthead by the side at which they stand.
    pub(crate) masthead: Masthead,
    /// What stands at the head of a draft.
    pub(crate) draft: Option<String>,
    /// Above the title.
    pub(crate) author: Option<Unit>,
    /// The title.
    pub(crate) title: Unit,
    /// Summary, action and references.
    pub(crate) front: Vec<Front>,
    /// The blocks of the document.
    pub(crate) body: Vec<Block>,
    /// Who signed.
    pub(crate) signature: Vec<Signatory>,
    /// The annexes.
    pub(crate) annexes: Vec<Annex>,
    /// The notes by id, each with its number.
    pub(crate) notes: BTreeMap<String, Note>,
    /// Whether a rule closes the document.
    pub(crate) closing: bool,
    /// What stands at the foot of the first page.
    pub(crate) footer: Option<Vec<Inline>>,
    /// What stands beside the page's number from the second page on.
    pub(crate) symbol: Option<String>,
    /// What the link of a note to its call says.
    #[serde(skip)]
    pub(crate) back_to_text: String,
}

/// Sizes in points, and what the script asks for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Style {
    /// The families of text, in the order in which they are asked.
    pub(crate) fonts: Vec<String>,
    /// The families of Latin letters and figures in another script, so that those of a name are of one face.
    pub(crate) latin_fonts: Vec<String>,
    /// The families of code.
    pub(crate) code_fonts: Vec<String>,
    /// The size of text, in points.
    pub(crate) size: f64,
    /// The size of Latin letters and figures in it, in sizes of the text.
    pub(crate) latin_scale: f64,
    /// From line to line, in sizes of the text.
    pub(crate) line: f64,
    /// Whether lines end at one edge.
    pub(crate) justify: bool,
    /// Whether words are divided at the end of a line.
    pub(crate) hyphenate: bool,
    /// Where author and title stand: `center` or `start`.
    pub(crate) title: &'static str,
    /// How emphasis looks: `italic`, `bold`, `dots` or `kai`.
    pub(crate) emphasis: &'static str,
}

/// The lines of the masthead.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Masthead {
    /// The organ and its session.
    pub(crate) start: Vec<Line>,
    /// What identifies the document.
    pub(crate) end: Vec<Line>,
    /// Under them.
    pub(crate) below: Vec<Line>,
}

/// A line of the masthead.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Line {
    /// Whether it is the name of the meeting.
    pub(crate) strong: bool,
    /// What it says.
    pub(crate) body: Vec<Inline>,
}

/// A text with the id that leads to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Unit {
    /// The id; none for what cannot be cited.
    pub(crate) id: Option<String>,
    /// Its number or marker.
    pub(crate) marker: Option<Marker>,
    /// The text.
    pub(crate) body: Vec<Inline>,
}

/// A number or marker.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Marker {
    /// Its characters, for the outline.
    pub(crate) text: String,
    /// As it is set.
    pub(crate) body: Vec<Inline>,
}

/// A part of the box at the head.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Front {
    /// Its heading.
    pub(crate) heading: String,
    /// What stands under it.
    pub(crate) body: Vec<Block>,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Block {
    /// A heading and the blocks under it.
    Section {
        /// The heading.
        heading: Unit,
        /// How many headings are over it, from 1.
        level: usize,
        /// The blocks.
        body: Vec<Block>,
    },
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: Unit,
    },
    /// A list.
    List {
        /// Its id, where no paragraph introduces it.
        id: Option<String>,
        /// What its markers are.
        #[serde(skip)]
        markers: ListMarkers,
        /// Whether they count.
        ordered: bool,
        /// Its items.
        items: Vec<Item>,
    },
    /// A table.
    Table(Table),
    /// A picture.
    Figure {
        /// The id.
        id: String,
        /// The caption.
        caption: Vec<Inline>,
        /// The name under which the typesetter has the picture.
        file: Option<String>,
        /// Its width in points, where it has one of its own.
        width: Option<f64>,
        /// What it says to those who do not see it; none where it says nothing.
        alt: Option<String>,
    },
    /// A quotation.
    Quote {
        /// The id.
        id: String,
        /// What is quoted.
        body: Vec<Block>,
        /// Where it comes from.
        source: Option<Unit>,
    },
    /// "NOTE – …"
    Admonition {
        /// Its text.
        text: Unit,
    },
    /// Terms and their definitions.
    Glossary {
        /// The id.
        id: String,
        /// The terms, each with its definition.
        entries: Vec<(Unit, Unit)>,
    },
    /// Literal text.
    Code {
        /// The id.
        id: String,
        /// The text.
        text: String,
    },
}

/// What the markers of a list are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListMarkers {
    /// Letters of any script.
    Letters,
    /// Roman numbers.
    Roman,
    /// Figures.
    Figures,
    /// Bullets and dashes.
    Signs,
    /// There is none.
    None,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Item {
    /// Its text.
    pub(crate) text: Unit,
    /// The list that it introduces, if any.
    pub(crate) list: Option<Box<Block>>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Table {
    /// The id.
    pub(crate) id: String,
    /// The caption.
    pub(crate) caption: Vec<Inline>,
    /// How the cells of each column are aligned: `start`, `center`, `end` or `decimal`.
    pub(crate) columns: Vec<&'static str>,
    /// The rows of headers: one, or two where headers have headers over them.
    pub(crate) head: Vec<Vec<Cell>>,
    /// The rows.
    pub(crate) rows: Vec<Vec<Cell>>,
    /// Where the data come from.
    pub(crate) source: Option<Unit>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Cell {
    /// The id, where it is a unit.
    pub(crate) id: Option<String>,
    /// The column in which it begins, from 0.
    pub(crate) column: usize,
    /// How many columns it spans.
    pub(crate) colspan: u32,
    /// How many rows it spans.
    pub(crate) rowspan: u32,
    /// Whether it is the header of its row.
    pub(crate) header: bool,
    /// Whether it stands over several columns.
    pub(crate) group: bool,
    /// What it holds.
    pub(crate) body: Vec<Inline>,
    /// Of a number in a column that is aligned at the decimal sign, what stands before the sign and what
    /// from it on.
    pub(crate) decimal: Option<(String, String)>,
}

/// Somebody who signed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Signatory {
    /// The name.
    pub(crate) name: Unit,
    /// The role.
    pub(crate) role: Option<Unit>,
}

/// An annex.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Annex {
    /// `Annex 1`.
    pub(crate) label: String,
    /// The heading.
    pub(crate) heading: Unit,
    /// Its blocks.
    pub(crate) body: Vec<Block>,
    /// Who signed it.
    pub(crate) signature: Vec<Signatory>,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Note {
    /// Its number as the edition writes it.
    pub(crate) marker: Marker,
    /// What its call says: `note 1`.
    #[serde(skip)]
    pub(crate) name: String,
    /// Its text.
    pub(crate) body: Vec<Inline>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub(crate) enum Inline {
    /// Characters.
    Text(String),
    /// Anything else.
    Node(Node),
}

/// A piece of a text that is more than characters.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Node {
    /// Emphasis.
    Emphasis {
        /// What is emphasized.
        body: Vec<Inline>,
    },
    /// Strong emphasis.
    Strong {
        /// What is emphasized.
        body: Vec<Inline>,
    },
    /// Literal text.
    Code {
        /// The characters.
        text: String,
    },
    /// A line break.
    Break,
    /// A link to an address.
    Link {
        /// The address.
        address: String,
        /// What it shows.
        body: Vec<Inline>,
    },
    /// A link to something in the document.
    Reference {
        /// The id.
        id: String,
        /// What it shows.
        body: Vec<Inline>,
    },
    /// The call of a note.
    NoteCall {
        /// The id of the note.
        note: String,
        /// Whether no call of it stands before.
        first: bool,
    },
    /// Text in another language.
    Language {
        /// Its tag.
        lang: &'static str,
        /// Its size, in sizes of the text around.
        scale: f64,
        /// The text.
        body: Vec<Inline>,
    },
    /// Latin letters in a text whose script is set larger.
    Latin {
        /// The letters.
        text: String,
    },
    /// What stands before a text that is not current.
    Gap {
        /// The words.
        label: String,
        /// The text.
        body: Vec<Inline>,
    },
}
