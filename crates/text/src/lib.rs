//! Edition to plain text.
//!
//! One paragraph is one line, whatever its length; blocks are parted by an empty line; a number or
//! marker stands before its text, parted from it as the house wants; items of nested lists are
//! indented by two spaces a level; a row of a table is a line, its cells parted by ` | `.
//!
//! 1. `convert` decides what stands on which line.
//! 2. `encode` writes the lines.

mod convert;
mod encode;
mod inline;

use hexaglot_diag::Outcome;
use hexaglot_edition::Edition;

/// How an edition is written as text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextOptions {
    /// Whether isolates are written as U+2066 to U+2069, so that a viewer which applies UAX #9 shows
    /// the order that was meant. Without them the text has no invisible characters. Default: yes.
    pub isolates: bool,
}

impl Default for TextOptions {
    fn default() -> Self {
        TextOptions { isolates: true }
    }
}

impl TextOptions {
    /// The same with or without isolates.
    #[must_use]
    pub fn with_isolates(mut self, isolates: bool) -> Self {
        self.isolates = isolates;
        self
    }
}

/// An edition as plain text: UTF-8, lines that end with a line feed, no byte order mark.
#[must_use]
pub fn text(edition: &Edition, options: &TextOptions) -> Outcome<Vec<u8>> {
    let blocks = convert::convert(edition, options);
    Outcome::clean(encode::encode(&blocks).into_bytes())
}
