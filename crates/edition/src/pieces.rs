//! The pieces of an Arabic text that are read from left to right: what stands between spaces and
//! Arabic characters, without the punctuation of the sentence around it.

use std::ops::Range;

use crate::closed::closed;
use crate::letters::{is_digit, is_left_to_right, is_mark, is_right_to_left, is_sign};

/// A piece, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) range: Range<usize>,
    pub(crate) kind: Kind,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It has a letter from left to right; a space may join it with another.
    Name,
    /// A number, perhaps a group of digits of a longer one.
    Number,
    /// A unit that nothing is joined with: a quotation, a telephone number, a day in figures.
    Closed,
}

/// The pieces of a text, in order.
pub(crate) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for range in closed(text) {
        split(text, start..range.start, &mut pieces);
        start = range.end;
        pieces.push(Piece { range, kind: Kind::Closed });
    }
    split(text, start..text.len(), &mut pieces);
    pieces
}

/// The pieces of a part of the text.
fn split(text: &str, part: Range<usize>, pieces: &mut Vec<Piece>) {
    let mut start = part.start;
    let characters = text.get(part.clone()).unwrap_or_default().char_indices();
    for (at, character) in characters.chain([(part.len(), ' ')]) {
        let at = part.start + at;
        if is_end(character) {
            // Between two Arabic letters there is nothing.
            if start < at {
                push(text, start..at, pieces);
            }
            start = at + character.len_utf8();
        }
    }
}

/// Whether a character stands between pieces.
fn is_end(character: char) -> bool {
    match character {
        '\0'..='\u{7F}' => character.is_ascii_whitespace(),
        // The comma of Arabic, its marks, and what else is written in it, save its signs for numbers.
        '\u{600}'..='\u{65F}' | '\u{66E}'..='\u{6EF}' | '\u{FFFC}' => true,
        other => other.is_whitespace() || is_right_to_left(other),
    }
}

fn push(text: &str, range: Range<usize>, pieces: &mut Vec<Piece>) {
    let Some(piece) = trimmed(text, range) else { return };
    let characters = text.get(piece.clone()).unwrap_or_default();
    if characters.chars().any(is_left_to_right) {
        pieces.push(Piece { range: piece, kind: Kind::Name });
        return;
    }
    // The brackets of a number are those of the sentence: article `12(3)`.
    let mut start = piece.start;
    for part in characters.split_inclusive(['(', ')', '[', ']']) {
        let end = start + part.len();
        if let Some(number) = trimmed(text, start..end) {
            push_numbers(text, number, pieces);
        }
        start = end;
    }
}

/// Two numbers that a hyphen or dash joins are a range, and run from right to left as Arabic does;
/// more of them are a day, a telephone number or the like.
fn push_numbers(text: &str, range: Range<usize>, pieces: &mut Vec<Piece>) {
    let characters = text.get(range.clone()).unwrap_or_default();
    let unsigned = characters.trim_start_matches(is_plus_or_minus);
    let signed = characters.len() - unsigned.len();
    let mut dashes = unsigned.match_indices(is_dash);
    let number = |range| Piece { range, kind: Kind::Number };
    match (dashes.next(), dashes.next()) {
        (None, _) => pieces.push(number(range)),
        (Some((at, dash)), None) => {
            let at = range.start + signed + at;
            pieces.push(number(range.start..at));
            pieces.push(number(at + dash.len()..range.end));
        }
        (Some(_), Some(_)) => pieces.push(Piece { range, kind: Kind::Closed }),
    }
}

/// Takes away what belongs to the sentence: what stands before the first letter or digit and after the
/// last, save signs of the piece itself.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let piece = text.get(range.clone())?;
    let is_core = |c: char| is_left_to_right(c) || is_digit(c);
    let first = range.start + piece.find(is_core)?;
    let last = piece.rfind(is_core)?;
    let last = range.start + last + piece.get(last..)?.chars().next()?.len_utf8();
    let start = start(text, range.start, first..last);
    Some(start..end(text, start..last, range.end))
}

/// Where a piece begins whose first letter or digit is that of `core`; `from` is the most.
fn start(text: &str, from: usize, core: Range<usize>) -> usize {
    let before = text.get(from..core.start).unwrap_or_default();
    let first = text.get(core.clone()).and_then(|core| core.chars().next()).unwrap_or(' ');
    let is_letter = is_left_to_right(first);
    // `$5`, `#COP`
    let rest = before.trim_end_matches(is_sign);
    let signed = core.start - (before.len() - rest.len());
    let suffix = |marks: &[char]| rest.len() - rest.trim_end_matches(marks).len();
    let length = if !is_letter && rest.ends_with(is_plus_or_minus) {
        rest.chars().next_back().map_or(0, char::len_utf8)
    } else if is_letter && rest.ends_with('/') {
        // `/docs`, `~/docs`, `../docs`
        suffix(&['/', '~', '.'])
    } else if is_letter && rest.ends_with("--") || rest.ends_with('@') {
        suffix(&['-', '@'])
    } else if rest.ends_with('.') && !rest.ends_with("..") {
        1
    } else {
        0
    };
    let start = if is_fresh(text, signed - length) { signed - length } else { signed };
    // `(Rev.1)-A`
    let inside = text.get(core).unwrap_or_default();
    let opens = text.get(..start).is_some_and(|before| before.ends_with('('));
    let closes = inside.matches(')').count() > inside.matches('(').count();
    if opens && closes && start > from { start - 1 } else { start }
}

/// Whether a sign there begins something, as after a space or a bracket. After a letter it is part of
/// the word before it, save after the Arabic `و`, which is written together with the next word.
fn is_fresh(text: &str, at: usize) -> bool {
    let mut before = text.get(..at).unwrap_or_default().chars().rev();
    match before.next() {
        Some('و') => before.next().is_none_or(|c| !is_right_to_left(c)),
        Some(c) => !(is_right_to_left(c) || is_mark(c) || c.is_alphanumeric()),
        None => true,
    }
}

/// Where a piece ends whose letters and digits are those of `core`; `to` is the most.
fn end(text: &str, core: Range<usize>, to: usize) -> usize {
    let inside = text.get(core.clone()).unwrap_or_default();
    let mut open = inside.matches('(').count().saturating_sub(inside.matches(')').count());
    let is_address = is_address(inside);
    let mut end = core.end;
    for character in text.get(core.end..to).unwrap_or_default().chars() {
        let belongs = match character {
            ')' if open > 0 => {
                open -= 1;
                true
            }
            // `C++`, `60+`
            '+' => true,
            '/' | '=' | '&' | '-' | '_' | '~' => is_address,
            other => is_sign(other) || is_mark(other),
        };
        if !belongs {
            break;
        }
        end += character.len_utf8();
    }
    end
}

/// Whether a piece is an address or a path, so that a slash at its end is its own.
fn is_address(piece: &str) -> bool {
    let host = piece.split('/').next().unwrap_or_default();
    let domain = host.rsplit('.').next().unwrap_or_default();
    piece.contains("://")
        || host.starts_with("www.")
        || matches!(host, "" | "~" | "." | "..")
        || (domain.len() < host.len() && domain.chars().all(char::is_alphabetic))
}

/// The signs of a number.
fn is_plus_or_minus(character: char) -> bool {
    matches!(character, '+' | '-' | '\u{2212}')
}

/// What stands between the two numbers of a range.
fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}')
}
