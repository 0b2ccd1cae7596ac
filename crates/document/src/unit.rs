//! Units: the translatable texts of a document.

use hexaglot_diag::Span;

use crate::Id;

/// One translatable text: one id, one Fluent message, one paragraph-level inline text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its id, unique in the document.
    pub id: Id,
    /// The text in the original language: a Fluent pattern, in NFC. Line ends stand only inside
    /// placeables (the variants of a selector); all others have become spaces, or nothing between
    /// Han characters.
    pub text: String,
    /// Where the text's characters are in the document's file.
    pub map: TextMap,
    /// What the author tells translators of it.
    pub note: Option<String>,
}

/// Maps ranges of a text back to the file that it was read from, through folding and escapes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TextMap {
    /// Pairs of a byte offset in the text and one in the file, both increasing. Between two pairs
    /// the text and the file advance together.
    runs: Vec<(u32, u32)>,
    /// The whole scalar in the file.
    whole: Span,
}

impl TextMap {
    /// A map from runs: pairs of an offset in the text and one in the file, both in bytes and
    /// increasing. `whole` is the scalar's span in the file.
    #[must_use]
    pub fn new(runs: Vec<(u32, u32)>, whole: Span) -> Self {
        TextMap { runs, whole }
    }

    /// A map that knows only where the text stands as a whole.
    #[must_use]
    pub fn whole(whole: Span) -> Self {
        TextMap { runs: Vec::new(), whole }
    }

    /// The whole text's place in the file.
    #[must_use]
    pub fn span(&self) -> Span {
        self.whole
    }

    /// The place in the file of a range of the text, in bytes.
    #[must_use]
    pub fn locate(&self, range: Span) -> Span {
        if self.runs.is_empty() {
            return self.whole;
        }
        let start = self.offset(range.start);
        let end = if range.end > range.start { self.offset(range.end - 1) + 1 } else { start };
        Span { start, end: end.max(start) }
    }

    fn offset(&self, offset: u32) -> u32 {
        let after = self.runs.partition_point(|(text, _)| *text <= offset);
        match after.checked_sub(1).and_then(|index| self.runs.get(index)) {
            Some((text, file)) => (file + (offset - text)).min(self.whole.end),
            None => self.whole.start,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TextMap;
    use hexaglot_diag::Span;

    #[test]
    fn ranges_are_found_through_a_fold() {
        // The file has `one⏎   two` from byte 10, the text `one two`.
        let map = TextMap::new(vec![(0, 10), (3, 13), (4, 17)], Span::new(10, 20));
        assert_eq!(map.locate(Span::new(0, 3)), Span::new(10, 13));
        assert_eq!(map.locate(Span::new(4, 7)), Span::new(17, 20));
        assert_eq!(map.locate(Span::new(2, 5)), Span::new(12, 18));
    }
}
