//! Characters that no text may hold, wherever in the file they stand.

use std::borrow::Cow;

use hexaglot_diag::{Code, Diagnostic, SourceFile, Span};
use hexaglot_locale::characters::{self, Refused};
use icu_normalizer::ComposingNormalizerBorrowed;

use crate::codes::{BIDI_CONTROL, CONTROL_CHARACTER, NONCHARACTER, NOT_NFC, PRIVATE_USE};
use crate::findings::Findings;

/// The code of the fault, if the character is refused.
pub(crate) fn refused(character: char) -> Option<&'static Code> {
    characters::refused(character).map(|reason| match reason {
        Refused::Control => &CONTROL_CHARACTER,
        Refused::Direction => &BIDI_CONTROL,
        Refused::PrivateUse => &PRIVATE_USE,
        Refused::Noncharacter => &NONCHARACTER,
    })
}

/// Whether a text has no refused character and no carriage return, as nearly all have not.
fn is_harmless(text: &str) -> bool {
    let is_ascii_text = |byte: u8| matches!(byte, b' '..=b'~' | b'\t' | b'\n');
    let mut rest = text;
    while let Some(at) = characters::find_byte(rest.as_bytes(), |byte| !is_ascii_text(byte)) {
        let mut next = rest.get(at..).unwrap_or_default().chars();
        if next.next().is_none_or(|character| character == '\r' || refused(character).is_some()) {
            return false;
        }
        rest = next.as_str();
    }
    true
}

/// Reports the refused characters of a file, comments included; neighbors of one kind together. A
/// byte order mark at the very beginning is none of them, but a carriage return without a line feed
/// is: it ends a line of YAML, and of nothing else that counts lines.
pub(crate) fn scan(file: &SourceFile, findings: &mut Findings) {
    if is_harmless(file.text()) {
        return;
    }
    let mut characters = file.text().char_indices().peekable();
    characters.next_if_eq(&(0, '\u{FEFF}'));
    while let Some((start, first)) = characters.next() {
        let lone = first == '\r' && characters.peek().is_none_or(|(_, next)| *next != '\n');
        let code = if lone { Some(&CONTROL_CHARACTER) } else { refused(first) };
        let Some(code) = code else { continue };
        let mut end = start + first.len_utf8();
        let mut count = 1;
        while let Some((at, next)) = characters.next_if(|(_, next)| refused(*next) == Some(code)) {
            end = at + next.len_utf8();
            count += 1;
        }
        if !findings.room(code) {
            continue;
        }
        let message = match count {
            1 => format!("{} cannot stand in a document", described(first)),
            _ => format!("{} and {} more cannot stand in a document", described(first), count - 1),
        };
        findings.push(
            Diagnostic::new(code, message)
                .at(file.label(start..end, format!("U+{:04X}", u32::from(first))))
                .hint(if lone { "end the line by a line feed" } else { hint(code) }),
        );
    }
}

/// Reports a refused character that is written as an escape.
pub(crate) fn escape(file: &SourceFile, character: char, span: Span, findings: &mut Findings) {
    // As an escape a carriage return ends no line of the file.
    let code = if character == '\r' { Some(&CONTROL_CHARACTER) } else { refused(character) };
    let Some(code) = code.filter(|code| findings.room(code)) else { return };
    let written = file.text().get(span.range()).unwrap_or_default();
    let message =
        format!("{}, written as `{written}`, cannot stand in a document", described(character));
    findings.push(Diagnostic::new(code, message).at(file.label(span, "")).hint(hint(code)));
}

/// The text with another character in place of each refused one, of the same length, so that
/// reading goes on and every offset stays what it is.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if is_harmless(text) {
        return Cow::Borrowed(text);
    }
    let replace = |(at, character): (usize, char)| match character {
        '\u{FEFF}' if at == 0 => character,
        _ if refused(character).is_none() => character,
        _ => match character.len_utf8() {
            1 => '?',
            2 => '·',
            3 => '\u{FFFD}',
            _ => '\u{1F6AB}',
        },
    };
    Cow::Owned(text.char_indices().map(replace).collect())
}

/// A text in Unicode's normalization form C, if it is not so already, with the bytes of the first
/// character that differs.
pub(crate) fn normalized(text: &str) -> Option<(String, Span)> {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    let (head, tail) = normalizer.split_normalized(text);
    let first = tail.chars().next()?;
    // The head ends before the base letter; its marks follow it.
    let marks = tail.chars().skip(1).take_while(|next| !next.is_ascii()).take(1);
    let length = first.len_utf8() + marks.map(char::len_utf8).sum::<usize>();
    let span = Span::new(head.len(), head.len() + length);
    Some((normalizer.normalize(text).into_owned(), span))
}

/// The warning that a text is not in form C.
pub(crate) fn not_nfc(file: &SourceFile, span: Span) -> Diagnostic {
    let found = file.text().get(span.range()).unwrap_or_default();
    let points: Vec<String> =
        found.chars().take(4).map(|found| format!("U+{:04X}", u32::from(found))).collect();
    Diagnostic::new(
        &NOT_NFC,
        format!("this text is not in Unicode's form NFC: {}", points.join(" ")),
    )
    .at(file.label(span, "has a shorter form"))
    .hint("`hexaglot check --fix` writes it in NFC")
}

fn described(character: char) -> String {
    let name = match character {
        '\0' => "NUL",
        '\u{FEFF}' => "the byte order mark",
        '\u{2028}' => "the line separator",
        '\u{2029}' => "the paragraph separator",
        '\u{202A}'..='\u{202E}' => "the bidi embedding",
        '\u{2066}'..='\u{2069}' => "the bidi isolate",
        _ => match refused(character) {
            Some(code) if *code == BIDI_CONTROL => "the bidi control",
            Some(code) if *code == PRIVATE_USE => "the private-use character",
            Some(code) if *code == NONCHARACTER => "the noncharacter",
            _ => "the control character",
        },
    };
    format!("{name} U+{:04X}", u32::from(character))
}

fn hint(code: &'static Code) -> &'static str {
    if *code == BIDI_CONTROL {
        "take it away: direction comes from the language, and what needs isolation is isolated"
    } else if *code == PRIVATE_USE {
        "write the character that is meant, or take it away"
    } else {
        "take it away"
    }
}

#[cfg(test)]
mod tests {
    use super::{harmless, normalized, refused};

    #[test]
    fn replacement_keeps_every_offset() {
        let text = "\u{FEFF}a\0b\u{85}c\u{202E}d\u{F0000}e";
        let harmless = harmless(text);
        assert_eq!(harmless.len(), text.len());
        assert!(harmless.starts_with('\u{FEFF}'));
        assert!(harmless.chars().skip(1).all(|character| refused(character).is_none()));
    }

    #[test]
    fn the_first_difference_from_nfc_is_found() {
        assert_eq!(normalized("déjà"), None);
        let (text, span) = normalized("cafe\u{301} noir").unwrap();
        assert_eq!((text.as_str(), span.range()), ("café noir", 3..6));
    }
}
