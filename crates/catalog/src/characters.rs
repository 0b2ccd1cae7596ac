//! Characters that no text may hold, and the one normal form of those that it may.

use std::borrow::Cow;

use hexaglot_diag::{Diagnostic, Diagnostics, Label, Span};
use hexaglot_locale::characters::{self, Refused, find_byte};
use icu_normalizer::ComposingNormalizerBorrowed;

use crate::codes::{NOT_NFC, REFUSED_CHARACTER};

/// Places that are reported of one file at most: a file in another encoding has thousands.
const REPORTED: usize = 20;

/// What is wrong with a character, or nothing.
///
/// Private-use characters and noncharacters stand for values while a text is formatted; controls of
/// the bidirectional algorithm are written by hexaglot alone; other controls are no text.
#[must_use]
pub fn refused(character: char) -> Option<&'static str> {
    characters::refused(character).map(|reason| match (reason, character) {
        (Refused::Control, '\u{FEFF}') => "a byte order mark inside the text",
        (Refused::Control, '\u{2028}' | '\u{2029}') => "a separator of lines or paragraphs",
        (Refused::Control, _) => "a control character",
        (Refused::Direction, _) => "a control of the bidirectional algorithm",
        (Refused::PrivateUse, _) => "a private-use character",
        (Refused::Noncharacter, _) => "a noncharacter",
    })
}

/// The text in Normalization Form C.
#[must_use]
pub fn nfc(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Whether a text has only characters that are never refused and that normalization leaves alone
/// whatever stands beside them. Nearly all texts are so, and to see it takes a tenth of what it takes
/// to normalize them.
fn is_plain(text: &str) -> bool {
    is_plain_between(text, [' '; 2])
}

/// Whether a text is plain but for two marks, which are ASCII.
pub(crate) fn is_plain_between(text: &str, marks: [char; 2]) -> bool {
    let (mut rest, mut after_vowel) = (text, false);
    while !rest.is_empty() {
        let is_other = |byte| !is_plain_ascii(byte, marks);
        let ascii = find_byte(rest.as_bytes(), is_other).unwrap_or(rest.len());
        if ascii > 0 {
            after_vowel = false;
            rest = rest.get(ascii..).unwrap_or_default();
        }
        let mut characters = rest.chars();
        for character in characters.by_ref().take(BLOCK) {
            // The vowels of Arabic compose with nothing, but two of them have an order.
            let is_vowel = matches!(character, '\u{64B}'..='\u{652}');
            let code = character as usize;
            let is_set = PLAIN.get(code / 64).is_some_and(|bits| bits & (1 << (code % 64)) != 0);
            if !is_set && !marks.contains(&character) || is_vowel && after_vowel {
                return false;
            }
            after_vowel = is_vowel;
        }
        rest = characters.as_str();
    }
    true
}

/// How many characters are looked at one by one before ASCII is hoped for again.
const BLOCK: usize = 16;

/// Whether a byte is plain ASCII or a mark, without a branch, as [`find_byte`] needs it to be fast.
fn is_plain_ascii(byte: u8, marks: [char; 2]) -> bool {
    let [open, close] = marks.map(|mark| mark as u8);
    matches!(byte, b' '..=b'~' | b'\t' | b'\n') | (byte == open) | (byte == close)
}

/// A bit for each character of the Basic Multilingual Plane that is plain.
#[expect(clippy::indexing_slicing, reason = "an index out of bounds does not compile here")]
static PLAIN: [u64; 1024] = {
    let ranges = [
        ('\t', '\n'),
        (' ', '~'),
        ('\u{A0}', '\u{2FF}'),
        ('\u{400}', '\u{482}'),
        // The punctuation, letters, vowels and digits of Arabic.
        ('\u{60C}', '\u{60C}'),
        ('\u{61B}', '\u{61B}'),
        ('\u{61D}', '\u{652}'),
        ('\u{660}', '\u{66F}'),
        // Dashes, quotation marks, the narrow no-break space, the sign of numero.
        ('\u{2010}', '\u{2027}'),
        ('\u{202F}', '\u{203E}'),
        ('\u{2116}', '\u{2116}'),
        // Ideographs and their punctuation.
        ('\u{3001}', '\u{3029}'),
        ('\u{4E00}', '\u{9FFF}'),
        ('\u{FF01}', '\u{FF5E}'),
    ];
    let mut bits = [0; 1024];
    let mut at = 0;
    while at < ranges.len() {
        let (mut code, last) = (ranges[at].0 as usize, ranges[at].1 as usize);
        while code <= last {
            bits[code / 64] |= 1 << (code % 64);
            code += 1;
        }
        at += 1;
    }
    bits
};

/// Whether a text has refused characters.
pub(crate) fn has_refused(text: &str) -> bool {
    !is_plain(text) && find_refused(text).next().is_some()
}

/// The refused characters of a text, with their offsets.
fn find_refused(text: &str) -> impl Iterator<Item = (usize, char, &'static str)> {
    text.char_indices().filter_map(|(at, character)| {
        let reason = match character {
            '\r' if text.as_bytes().get(at + 1) != Some(&b'\n') => {
                Some("a carriage return that ends no line")
            }
            _ => refused(character),
        };
        reason.map(|reason| (at, character, reason))
    })
}

/// What there is to know of the characters of a whole text.
#[derive(Debug)]
pub(crate) struct Characters {
    /// The offsets of the refused characters, all of them.
    pub(crate) refused: Vec<usize>,
    /// Whether the text, and so every part of it, is in Normalization Form C.
    pub(crate) normal: bool,
}

/// Reports the refused characters of a whole text, and where it leaves Normalization Form C.
pub(crate) fn check(
    text: &str,
    locate: &dyn Fn(Span, &str) -> Label,
    diagnostics: &mut Diagnostics,
) -> Characters {
    let mut places = Vec::new();
    if is_plain(text) {
        return Characters { refused: places, normal: true };
    }
    for (at, character, reason) in find_refused(text) {
        if places.len() < REPORTED {
            let span = Span::new(at, at + character.len_utf8());
            diagnostics.push(refuse(character, reason, locate(span, "refused")));
        }
        places.push(at);
    }
    let (normal, rest) = ComposingNormalizerBorrowed::new_nfc().split_normalized(text);
    if let Some(first) = rest.chars().next() {
        let span = Span::new(normal.len(), normal.len() + first.len_utf8());
        diagnostics.push(
            Diagnostic::new(&NOT_NFC, "this text is not in Unicode Normalization Form C")
                .at(locate(span, "not composed from here on"))
                .hint("`hexaglot check --fix` composes it; nothing that a reader sees changes"),
        );
    }
    Characters { refused: places, normal: rest.is_empty() }
}

/// The diagnostic of a refused character.
pub(crate) fn refuse(character: char, reason: &str, label: Label) -> Diagnostic {
    let code = u32::from(character);
    let hint = match character {
        '\u{61C}' | '\u{200E}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            "delete it; hexaglot isolates what stands in the other direction"
        }
        _ => "delete it",
    };
    Diagnostic::new(&REFUSED_CHARACTER, format!("`U+{code:04X}` is {reason}")).at(label).hint(hint)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use icu_normalizer::ComposingNormalizerBorrowed;
    use icu_normalizer::properties::{CanonicalDecompositionBorrowed, Decomposed};
    use proptest::prelude::*;

    use super::{is_plain, refused};

    /// The characters that are plain by themselves.
    fn plain() -> impl Iterator<Item = char> {
        ('\0'..=char::MAX).filter(|character| is_plain(character.encode_utf8(&mut [0; 4])))
    }

    #[test]
    fn what_is_plain_is_neither_refused_nor_composed() {
        let decomposition = CanonicalDecompositionBorrowed::new();
        // What can be the second part of another character changes with what stands before it.
        let seconds: BTreeSet<char> = ('\0'..=char::MAX)
            .filter_map(|character| match decomposition.decompose(character) {
                Decomposed::Expansion(_, second) => Some(second),
                Decomposed::Singleton(_) | Decomposed::Default => None,
            })
            .collect();
        let normalizer = ComposingNormalizerBorrowed::new_nfc();
        let mut count = 0;
        for character in plain() {
            assert!(refused(character).is_none(), "{character:?}");
            assert!(normalizer.is_normalized(character.encode_utf8(&mut [0; 4])), "{character:?}");
            assert!(!seconds.contains(&character), "{character:?}");
            count += 1;
        }
        assert!(count > 20_000, "{count}");
    }

    proptest! {
        #[test]
        fn a_text_is_plain_where_each_character_is_and_no_vowel_follows_another(
            text in "[a-z]{0,40}[a-zéй中\u{64B}-\u{652}\u{627}\t\r\u{202E}\u{301} ]{0,8}[a-z]{0,40}[a-z\u{64B}-\u{652}\u{0}]{0,3}"
        ) {
            let each = text.chars().all(|character| is_plain(character.encode_utf8(&mut [0; 4])));
            let is_vowel = |character| matches!(character, '\u{64B}'..='\u{652}');
            let mut pairs = text.chars().zip(text.chars().skip(1));
            let in_a_row = pairs.any(|(one, other)| is_vowel(one) && is_vowel(other));
            prop_assert_eq!(is_plain(&text), each && !in_a_row, "{:?}", text);
        }

        #[test]
        fn what_is_plain_is_normal(text in "[a-zé\u{300}-\u{345}\u{627}-\u{655}\u{670}й中 ]{0,12}") {
            if is_plain(&text) {
                prop_assert!(ComposingNormalizerBorrowed::new_nfc().is_normalized(&text), "{:?}", text);
            }
        }
    }
}
