//! A slice of a text that knows where it stands.
//!
//! `fluent-syntax` gives no positions, but its tree is generic over the slices that it cuts: with
//! this one every identifier, text, literal and comment line of the tree carries its offset.

use std::ops::Range;

use fluent_syntax::parser;

/// A part of a text and the offset of its first byte.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Slice<'s> {
    pub(crate) text: &'s str,
    pub(crate) start: usize,
}

impl<'s> Slice<'s> {
    /// The part of a whole text; nothing where the range does not lie on character boundaries.
    pub(crate) fn of(whole: &'s str, range: Range<usize>) -> Self {
        Slice { text: whole.get(range.clone()).unwrap_or_default(), start: range.start }
    }

    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

impl AsRef<str> for Slice<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

/// The parser compares slices by what they say: argument names, to find those that stand twice.
impl PartialEq for Slice<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<'s> parser::Slice<'s> for Slice<'s> {
    fn slice(&self, range: Range<usize>) -> Self {
        let start = self.start + range.start;
        Slice { text: self.text.get(range).unwrap_or_default(), start }
    }

    fn trim(&mut self) {
        self.text = self.text.trim_end_matches([' ', '\r', '\n']);
    }
}
