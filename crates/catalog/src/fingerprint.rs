//! Fingerprints: whether a text is the one that somebody has seen.

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
    digits(&collapse(&nfc(text)))
}

/// The fingerprint of a translation: of what it says, however it is written. Pontoon and Weblate
/// write the same message in other ways, and no state may be lost by that.
#[must_use]
pub fn target_fingerprint(pattern: &Pattern) -> String {
    digits(&hoist::meaning(pattern))
}

fn digits(text: &str) -> String {
    let mut hex = blake3::hash(text.as_bytes()).to_hex().to_string();
    hex.truncate(DIGITS);
    hex
}

/// The text with each run of spaces, tabs and line ends as one space; between Han characters, which
/// have no spaces, as nothing.
pub(crate) fn collapse(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for word in text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty()) {
        let between = (collapsed.chars().next_back(), word.chars().next());
        let han = matches!(between, (Some(a), Some(b)) if is_han(a) && is_han(b));
        if !collapsed.is_empty() && !han {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    collapsed
}
