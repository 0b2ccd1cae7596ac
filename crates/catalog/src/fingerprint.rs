//! Fingerprints: whether a text is the one that somebody has seen.

use std::borrow::Cow;

use hexaglot_locale::is_han;

use crate::characters::nfc;
use crate::hoist;
use crate::pattern::Pattern;

/// The hexadecimal digits of a fingerprint: one pair in 16 million texts of one unit would be
/// mistaken for each other, and no unit has so many.
pub(crate) const DIGITS: usize = 12;

/// The fingerprint of a source text: of its characters, not of how its lines are broken.
#[must_use]
pub fn source_fingerprint(text: &str) -> String {
    digits(&collapsed(&nfc(text)))
}

/// The fingerprint of a translation: of what it says, however it is written. Pontoon and Weblate
/// write the same message in other ways, and no state may be lost by that.
#[must_use]
pub fn target_fingerprint(pattern: &Pattern) -> String {
    digits(&hoist::meaning(pattern))
}

fn digits(text: &str) -> String {
    let hex = blake3::hash(text.as_bytes()).to_hex();
    hex.get(..DIGITS).unwrap_or_default().to_owned()
}

/// The text with each run of spaces, tabs and line ends as one space; between Han characters, which
/// have no spaces, as nothing.
pub(crate) fn collapse(text: &str) -> String {
    collapsed(text).into_owned()
}

/// [`collapse`] of a text that mostly is so already.
pub(crate) fn collapsed(text: &str) -> Cow<'_, str> {
    if is_collapsed(text) {
        return Cow::Borrowed(text);
    }
    let mut collapsed = String::with_capacity(text.len());
    for word in text.split(SPACE).filter(|word| !word.is_empty()) {
        if !collapsed.is_empty() {
            collapsed.push_str(join(&collapsed, word));
        }
        collapsed.push_str(word);
    }
    Cow::Owned(collapsed)
}

const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// Whether all white space of a text is single spaces that stand between words.
fn is_collapsed(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_space = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
    let mut at = 0;
    while let Some(next) = bytes.get(at..).and_then(|rest| rest.iter().position(is_space)) {
        let space = at + next;
        at = space + 1;
        let stands_alone = next > 0 && bytes.get(at).is_some_and(|byte| !is_space(byte));
        if bytes.get(space) != Some(&b' ') || !stands_alone {
            return false;
        }
        // Han characters have three bytes or more, so that few spaces need a closer look.
        let may_be_han = bytes.get(at).is_some_and(|byte| *byte >= 0xE0);
        let sides = || Some((text.get(..space)?, text.get(at..)?));
        if may_be_han && sides().is_some_and(|(before, after)| join(before, after).is_empty()) {
            return false;
        }
    }
    true
}

/// What a line end between two words is: a space, or nothing between Han characters.
pub(crate) fn join(before: &str, after: &str) -> &'static str {
    let between = (before.chars().next_back(), after.chars().next());
    if matches!(between, (Some(a), Some(b)) if is_han(a) && is_han(b)) { "" } else { " " }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{SPACE, collapsed, join};

    proptest! {
        #[test]
        fn a_collapsed_text_is_borrowed_and_any_other_becomes_one(text in "[a中文 \t\r\n.]{0,12}") {
            let once = collapsed(&text).into_owned();
            let again = collapsed(&once);
            prop_assert!(matches!(again, std::borrow::Cow::Borrowed(same) if same == once));
            let words: Vec<&str> = text.split(SPACE).filter(|word| !word.is_empty()).collect();
            let joined = words.iter().fold(String::new(), |joined, word| {
                let space = if joined.is_empty() { "" } else { join(&joined, word) };
                format!("{joined}{space}{word}")
            });
            prop_assert_eq!(once, joined);
        }
    }
}
