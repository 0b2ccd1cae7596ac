//! The letters and words of Arabic texts.

use crate::characters::runs;

/// Whether a character is a letter of the Arabic script, a mark on one, or a kashida.
pub(crate) fn is_arabic(character: char) -> bool {
    match character {
        '\u{620}'..='\u{65F}' | '\u{670}' => true,
        '\u{610}'..='\u{61A}' | '\u{66E}'..='\u{6FF}' => character.is_alphabetic(),
        '\u{750}'..='\u{77F}' | '\u{870}'..='\u{8FF}' => character.is_alphabetic(),
        '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => character.is_alphabetic(),
        _ => false,
    }
}

/// The runs of such characters in a text, with the bytes at which they begin: the words and the prefixes
/// of others.
pub(crate) fn arabic_words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    runs(text, is_arabic)
}

/// The last word before a byte of a text.
pub(crate) fn word_before(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default().trim_end_matches(is_outside);
    before.rsplit(is_outside).next().unwrap_or_default()
}

/// The first word from a byte of a text on.
pub(crate) fn word_after(text: &str, at: usize) -> &str {
    let after = text.get(at..).unwrap_or_default().trim_start_matches(is_outside);
    after.split(is_outside).next().unwrap_or_default()
}

fn is_outside(character: char) -> bool {
    !(character.is_alphanumeric() || is_arabic(character) || matches!(character, '-' | '\u{2011}'))
}
