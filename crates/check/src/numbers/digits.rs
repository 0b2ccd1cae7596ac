//! Digits and the signs between them, and what they mean.

use std::ops::Range;

use super::figures::{Figure, is_inside};
use super::value::Value;

/// The value of a decimal digit: European, Arabic-Indic, eastern Arabic-Indic or of full width.
pub(crate) fn digit(character: char) -> Option<u32> {
    let zero = match character {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    Some(u32::from(character) - u32::from(zero))
}

/// The meanings of digits with signs between them. After a year, two digits may be another year of its
/// century.
pub(super) fn number(range: Range<usize>, digits: &str, year: Option<u128>) -> Option<Figure> {
    let plain: String = digits
        .chars()
        .map(|character| match (character, digit(character)) {
            (_, Some(digit)) => char::from_digit(digit, 10).unwrap_or('0'),
            ('٫', _) => '.',
            ('٬', _) => ',',
            (other, None) => other,
        })
        .collect();
    let pieces: Vec<&str> = plain.split(['.', ',', ':']).collect();
    let signs: Vec<char> = plain.chars().filter(|c| !c.is_ascii_digit()).collect();
    let (mut values, mut parts) = (Vec::new(), Vec::new());
    let are_groups = pieces.iter().skip(1).all(|piece| piece.len() == 3)
        && pieces.first().is_some_and(|first| first.len() <= 3);
    match (pieces.as_slice(), signs.as_slice()) {
        ([whole], _) => {
            values.extend(Value::decimal(whole, ""));
            let value = values.first().copied().and_then(Value::as_whole);
            if let (Some(year), Some(value), 2) = (year, value, whole.len()) {
                values.push(Value::whole(year / 100 * 100 + value));
            }
        }
        ([whole, fraction], [sign]) => {
            values.extend(Value::decimal(whole, fraction));
            if are_groups && *sign != ':' {
                values.extend(Value::decimal(&pieces.concat(), ""));
            }
            if *sign == ':' {
                parts.extend(
                    [whole, fraction].into_iter().filter_map(|part| Value::decimal(part, "")),
                );
            }
        }
        ([start @ .., last], [first, ..]) => {
            let decimal = signs.last().filter(|sign| *sign != first);
            let is_grouped = match decimal {
                Some(_) => start.iter().skip(1).all(|piece| piece.len() == 3),
                None => are_groups && *first != ':',
            };
            if is_grouped {
                values.extend(match decimal {
                    Some(_) => Value::decimal(&start.concat(), last),
                    None => Value::decimal(&pieces.concat(), ""),
                });
            } else {
                parts.extend(pieces.iter().filter_map(|part| Value::decimal(part, "")));
            }
        }
        _ => return None,
    }
    (!values.is_empty() || !parts.is_empty()).then_some(Figure { range, values, parts })
}

/// The length of the digits at the start of a text, with the signs between them.
pub(super) fn digits_length(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let goes_on = digit(character).is_some()
            || (matches!(character, '.' | ',' | ':' | '٫' | '٬')
                && characters.peek().is_some_and(|(_, next)| digit(*next).is_some()));
        if !goes_on {
            return at;
        }
    }
    text.len()
}

/// The length of what is written to digits: the letters of an ordinal or a unit, in Russian and Spanish
/// with a sign before them.
pub(super) fn suffix_length(rest: &str) -> usize {
    let letters =
        |text: &str| text.find(|c: char| !is_inside(c) || digit(c).is_some()).unwrap_or(text.len());
    let own = letters(rest);
    let parted = rest.strip_prefix(['-', '\u{2011}', '.']).unwrap_or_default();
    let after = letters(parted);
    let is_ending = own == 0
        && after > 0
        && parted.get(..after).is_some_and(|ending| {
            ending.chars().count() <= 3
                && ending.chars().all(|c| c.is_lowercase() || matches!(c, 'º' | 'ª'))
        });
    if is_ending { rest.len() - parted.len() + after } else { own }
}
