//! Units that a text closes by itself: what stands in quotation marks, and telephone numbers. Spaces
//! and punctuation inside belong to them.

use std::ops::Range;

use hexaglot_locale::Direction;

use crate::letters::{is_letter_of, is_right_to_left};

/// The most digits of a telephone number (ITU-T E.164, section 6).
const TELEPHONE: usize = 15;

/// The quotations and telephone numbers of an Arabic text, in order.
pub(crate) fn closed(text: &str) -> Vec<Range<usize>> {
    // Most texts have neither.
    if !text.bytes().any(|byte| matches!(byte, b'"' | b'+' | b'0' | 0xC2 | 0xE2)) {
        return Vec::new();
    }
    let mut closed = quotations(text, Direction::RightToLeft);
    let mut start = 0;
    let mut telephones = Vec::new();
    for quotation in &closed {
        telephones.extend(in_part(text, start..quotation.start));
        start = quotation.end;
    }
    telephones.extend(in_part(text, start..text.len()));
    if !telephones.is_empty() {
        closed.append(&mut telephones);
        closed.sort_by_key(|range| range.start);
    }
    closed
}

/// What stands in quotation marks, without them, and is wholly in the other direction than `base`.
pub(crate) fn quotations(text: &str, base: Direction) -> Vec<Range<usize>> {
    let mut quotations = Vec::new();
    let mut from = 0;
    while let Some((at, mark)) = next_mark(text, from) {
        let start = at + mark.len_utf8();
        from = start;
        let rest = text.get(start..).unwrap_or_default();
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let Some(length) = closing(mark, before, rest, base) else { continue };
        let content = rest.get(..length).unwrap_or_default();
        if mark == '"' {
            // The second mark of a pair begins nothing.
            from = start + length + 1;
        }
        if is_foreign(content, base) {
            from = start + length;
            quotations.push(start..from);
            from += usize::from(mark == '"');
        }
    }
    quotations
}

fn next_mark(text: &str, from: usize) -> Option<(usize, char)> {
    let rest = text.get(from..)?;
    let (at, mark) = rest.char_indices().find(|(_, c)| matches!(c, '"' | '“' | '„' | '«' | '‘'))?;
    Some((from + at, mark))
}

/// The length of what stands before the mark that closes `mark`. `before` is what stands before that.
fn closing(mark: char, before: Option<char>, rest: &str, base: Direction) -> Option<usize> {
    let close = match mark {
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '‘' => '’',
        // Inches, not a mark that opens.
        _ if before.is_some_and(|before| before.is_ascii_digit()) => return None,
        _ => return rest.find('"'),
    };
    let mut characters = rest.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        if character == mark || is_letter_of(character, base) {
            return None;
        }
        // Before a letter, the closing mark of the second kind is an apostrophe.
        let is_apostrophe = close == '’' && next.is_some_and(char::is_alphanumeric);
        if character == close && !is_apostrophe {
            return Some(at);
        }
    }
    None
}

/// Whether a text has letters of the other direction alone.
fn is_foreign(content: &str, base: Direction) -> bool {
    let other = base.opposite();
    let at_edge = |edge: Option<char>| edge.is_none_or(char::is_whitespace);
    !at_edge(content.chars().next())
        && !at_edge(content.chars().next_back())
        && content.chars().any(|c| is_letter_of(c, other))
        && !content.chars().any(|c| is_letter_of(c, base) || matches!(c, '\n' | '\u{FFFC}'))
        && (base == Direction::LeftToRight || !content.contains('،'))
}

/// The telephone numbers in a part of a text.
fn in_part(text: &str, part: Range<usize>) -> Vec<Range<usize>> {
    let mut telephones = Vec::new();
    let mut from = part.start;
    while let Some(at) = text.get(from..part.end).and_then(|rest| rest.find(['+', '0'])) {
        let at = from + at;
        // A bracket is part of the number where another group follows it, and else it stands around all.
        let opens = at > part.start && text.get(..at).is_some_and(|before| before.ends_with('('));
        let starts = [opens.then(|| at - 1), Some(at)].into_iter().flatten();
        let number = starts
            .filter(|start| begins(text, *start))
            .find_map(|start| Some(start..start + telephone(text.get(start..part.end)?)?));
        from = number.as_ref().map_or(at + 1, |number| number.end);
        telephones.extend(number);
    }
    telephones
}

/// Whether a number can begin there: after a space, a letter of Arabic or an opening mark.
fn begins(text: &str, start: usize) -> bool {
    let before = text.get(..start).and_then(|before| before.chars().next_back());
    before.is_none_or(|c| c.is_whitespace() || is_right_to_left(c) || matches!(c, '(' | '[' | '"'))
}

/// The length of the telephone number that a text begins with, never 0. It is written as ITU-T E.123 has
/// it: `+` or a first `0`, and groups of digits parted by single signs, one of them perhaps in brackets.
fn telephone(text: &str) -> Option<usize> {
    let international = text.starts_with('+');
    let (mut digits, mut gaps, mut open, mut length) = (0, 0, false, 0);
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        let part = matches!(character, ' ' | '\u{A0}' | '\u{202F}' | '-' | '\u{2011}' | '.' | '/');
        match character {
            '0'..='9' => {
                digits += 1;
                if digits > TELEPHONE {
                    break;
                }
                if !open {
                    length = at + 1;
                }
            }
            '+' if at == 0 => {}
            '(' if !open => open = true,
            ')' if open => open = false,
            _ if part && (before.is_ascii_digit() || before == ')') => {
                gaps += usize::from(!matches!(character, '.' | '/'));
            }
            _ if character.is_alphanumeric() && !is_right_to_left(character) => return None,
            _ => break,
        }
        before = character;
    }
    let found = text.get(..length)?;
    let national = gaps >= 2 && digits >= 9 && !found.starts_with("000");
    let fits = if international { digits >= 7 } else { national };
    (fits && digits <= TELEPHONE && length > 0).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::closed;

    fn telephones(text: &str) -> Vec<&str> {
        closed(text).into_iter().filter_map(|range| text.get(range)).collect()
    }

    #[test]
    fn brackets_stand_in_a_telephone_number_or_around_it() {
        assert_eq!(telephones("هاتف (022) 730 51 11"), ["(022) 730 51 11"]);
        assert_eq!(telephones("هاتف (022 730 51 11)"), ["022 730 51 11"]);
        assert_eq!(telephones("هاتف (+41 22 730 51 11)"), ["+41 22 730 51 11"]);
        assert_eq!(telephones("هاتف (022 730 51 11"), ["022 730 51 11"]);
    }
}
