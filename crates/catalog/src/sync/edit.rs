//! Changing a text by ranges of its bytes: what no edit names stays as it is.

use std::ops::Range;

/// Edits of one text. Each names a range of the text as it was; ranges that are taken away may overlap.
#[derive(Debug, Clone, Default)]
pub struct Edits {
    edits: Vec<Edit>,
}

#[derive(Debug, Clone)]
struct Edit {
    range: Range<usize>,
    side: Side,
    text: String,
}

/// Which of the things that are inserted at one place comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// It belongs to what ends there.
    After,
    /// It belongs to neither.
    Between,
    /// It belongs to what begins there.
    Before,
}

impl Edits {
    /// Inserts a text.
    pub fn insert(&mut self, at: usize, side: Side, text: impl Into<String>) {
        self.edits.push(Edit { range: at..at, side, text: text.into() });
    }

    /// Puts a text in the place of another.
    pub fn replace(&mut self, range: Range<usize>, text: impl Into<String>) {
        self.edits.push(Edit { range, side: Side::Before, text: text.into() });
    }

    /// Takes a text away.
    pub fn remove(&mut self, range: Range<usize>) {
        self.replace(range, "");
    }

    /// Adds other edits of the same text.
    pub fn append(&mut self, mut other: Edits) {
        self.edits.append(&mut other.edits);
    }

    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The text with its edits.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        self.apply_to(text, 0..text.len())
    }

    /// A range of the text with its edits.
    #[must_use]
    pub fn apply_to(&self, text: &str, range: Range<usize>) -> String {
        let inside = |edit: &&Edit| edit.range.start >= range.start && edit.range.end <= range.end;
        let mut edits: Vec<&Edit> = self.edits.iter().filter(inside).collect();
        edits.sort_by_key(|edit| (edit.range.start, !edit.range.is_empty(), edit.side));
        let mut edited = String::with_capacity(text.len());
        let mut at = range.start;
        for edit in edits {
            edited.push_str(text.get(at..edit.range.start).unwrap_or_default());
            edited.push_str(&edit.text);
            at = at.max(edit.range.end);
        }
        edited.push_str(text.get(at..range.end).unwrap_or_default());
        edited
    }
}

#[cfg(test)]
mod tests {
    use super::{Edits, Side};

    #[test]
    fn what_is_inserted_at_one_place_has_an_order() {
        let mut edits = Edits::default();
        edits.insert(2, Side::Before, "3");
        edits.insert(2, Side::Between, "2");
        edits.replace(2..3, "C");
        edits.insert(2, Side::After, "1");
        assert_eq!(edits.apply("abcd"), "ab123Cd");
    }

    #[test]
    fn ranges_that_are_taken_away_may_overlap() {
        let mut edits = Edits::default();
        edits.remove(1..4);
        edits.remove(3..5);
        edits.insert(3, Side::Between, "x");
        assert_eq!(edits.apply("abcdef"), "axf");
    }

    #[test]
    fn a_range_is_edited_by_itself() {
        let mut edits = Edits::default();
        edits.replace(1..2, "B");
        edits.replace(3..4, "D");
        assert_eq!(edits.apply_to("abcdef", 2..5), "cDe");
    }
}
