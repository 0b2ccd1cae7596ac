//! Characters that no text may hold, and the one normal form of those that it may.

use std::borrow::Cow;

use hexaglot_diag::{Diagnostic, Diagnostics, Label, Span};
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
    match character {
        // Most text, asked for first.
        ' '..='~' | '\u{A0}'..='\u{61B}' | '\u{61D}'..='\u{200D}' | '\u{2070}'..='\u{D7FF}' => None,
        '\t' | '\n' | '\r' => None,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => Some("a control character"),
        '\u{FEFF}' => Some("a byte order mark inside the text"),
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some("a control of the bidirectional algorithm")
        }
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}' => {
            Some("a private-use character")
        }
        '\u{FDD0}'..='\u{FDEF}' => Some("a noncharacter"),
        _ if u32::from(character) & 0xFFFE == 0xFFFE => Some("a noncharacter"),
        _ => None,
    }
}

/// The text in Normalization Form C.
pub(crate) fn nfc(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// The refused characters of a text, with their offsets.
pub(crate) fn find_refused(text: &str) -> impl Iterator<Item = (usize, char, &'static str)> {
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

/// Reports the refused characters of a whole text, and where it leaves Normalization Form C.
/// Returns the offsets of the refused characters, all of them.
pub(crate) fn check(
    text: &str,
    locate: &dyn Fn(Span, &str) -> Label,
    diagnostics: &mut Diagnostics,
) -> Vec<usize> {
    let mut places = Vec::new();
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
    places
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
