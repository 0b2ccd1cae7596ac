//! Inlines to characters.

use hexaglot_document::{Inline, LinkAddress, plain_text};
use hexaglot_edition::letter_direction;
use hexaglot_locale::Direction;

use crate::TextOptions;

/// The characters of a text: emphasis is lost to plain text, the address of a link follows its words,
/// a note call stands in brackets.
pub(crate) fn characters(inlines: &[Inline], base: Direction, options: &TextOptions) -> String {
    let mut text = String::new();
    write(inlines, base, options, &mut text);
    text
}

fn write(inlines: &[Inline], base: Direction, options: &TextOptions, text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(characters) | Inline::Code(characters) => text.push_str(characters),
            Inline::Emphasis(body)
            | Inline::Strong(body)
            | Inline::Reference { body, .. }
            | Inline::Value { body, .. } => write(body, base, options, text),
            Inline::Break => text.push('\n'),
            Inline::Link { address, body } => {
                write(body, base, options, text);
                write_address(address, body, base, options, text);
            }
            Inline::NoteCall { number, .. } => {
                let call = Inline::Text(format!("[{number}]"));
                write(&[after_letters(call, base, text)], base, options, text);
            }
            Inline::Isolate { direction, body, .. } if options.isolates => {
                text.push(opening(*direction));
                write(body, direction.unwrap_or(base), options, text);
                text.push(POP);
            }
            Inline::Isolate { body, .. } => write(body, base, options, text),
        }
    }
}

/// The call of a note, by itself where the last letter before it is of the other direction: the number
/// and its brackets would count as part of that word (UAX #9, W7 and N0) and be displayed before it.
fn after_letters(call: Inline, base: Direction, text: &str) -> Inline {
    match last_letter(text) {
        Some(before) if before != base => Inline::Isolate {
            lang: None,
            direction: Some(Direction::LeftToRight),
            body: vec![call],
        },
        _ => call,
    }
}

/// The direction of the last letter of a line that stands in no isolate.
fn last_letter(text: &str) -> Option<Direction> {
    let mut isolates = 0_usize;
    for character in text.chars().rev().take_while(|character| *character != '\n') {
        match character {
            POP => isolates += 1,
            '\u{2066}'..='\u{2068}' => isolates = isolates.saturating_sub(1),
            _ if isolates > 0 => {}
            _ => {
                if let Some(direction) = letter_direction(character) {
                    return Some(direction);
                }
            }
        }
    }
    None
}

/// U+2069 POP DIRECTIONAL ISOLATE
const POP: char = '\u{2069}';

/// The control that begins an isolate (UAX #9, section 2.4).
fn opening(direction: Option<Direction>) -> char {
    match direction {
        Some(Direction::LeftToRight) => '\u{2066}',
        Some(Direction::RightToLeft) => '\u{2067}',
        None => '\u{2068}',
    }
}

/// The address of a link whose words do not show it already; it reads from left to right in any text.
fn write_address(
    address: &LinkAddress,
    body: &[Inline],
    base: Direction,
    options: &TextOptions,
    text: &mut String,
) {
    let LinkAddress::External(address) = address else { return };
    let shown = plain_text(body);
    if shown == *address || address.strip_prefix("mailto:") == Some(&shown) {
        return;
    }
    let plain = Inline::Text(address.clone());
    let address = match base {
        Direction::LeftToRight => plain,
        Direction::RightToLeft => Inline::Isolate {
            lang: None,
            direction: Some(Direction::LeftToRight),
            body: vec![plain],
        },
    };
    text.push_str(" (");
    write(&[address], base, options, text);
    text.push(')');
}
