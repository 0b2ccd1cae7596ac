//! Sets of characters.

use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;

/// A set of characters, in the order of their numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Characters(Box<[char]>);

impl Characters {
    /// Whether a character is one of them.
    pub fn contains(&self, char: char) -> bool {
        self.0.binary_search(&char).is_ok()
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = char> {
        self.0.iter().copied()
    }

    /// How many they are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<char> for Characters {
    fn from_iter<I: IntoIterator<Item = char>>(chars: I) -> Self {
        let mut chars: Vec<char> = chars.into_iter().collect();
        chars.sort_unstable();
        chars.dedup();
        Characters(chars.into_boxed_slice())
    }
}

/// Whether a character is seen, so that a font must have it: controls and what Unicode calls ignorable by
/// default (joiners, marks of direction, isolates, variation selectors, the soft hyphen) are not.
pub(crate) fn needs_glyph(char: char) -> bool {
    !char.is_control() && !CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(char)
}

#[cfg(test)]
mod tests {
    use super::needs_glyph;

    #[test]
    fn what_is_not_seen_needs_no_glyph() {
        let unseen =
            ['\n', '\t', '\u{AD}', '\u{61C}', '\u{200B}', '\u{200D}', '\u{2067}', '\u{FE0F}'];
        assert_eq!(unseen.map(needs_glyph), [false; 8]);
        // A space has no ink, but a width.
        let seen = [' ', '\u{A0}', '\u{202F}', '\u{3000}', '\u{64B}', '一'];
        assert_eq!(seen.map(needs_glyph), [true; 6]);
    }
}
