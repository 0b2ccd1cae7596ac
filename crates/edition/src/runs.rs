//! Runs of plain text that are units of their own inside text of the other direction.
//!
//! In Arabic these are names and symbols in Latin letters, and numbers whose parts UAX #9 would put
//! in another order than they are read: days such as `2017-02-02`, signed numbers, telephone numbers,
//! thousands parted by spaces. In the other languages they are runs of Arabic.

use std::ops::Range;

use hexaglot_locale::Direction;
use hexaglot_locale::characters::find_byte;
use unicode_bidi::{BidiClass, bidi_class};

/// The runs of a text, in bytes, that are to be read in the other direction than `base`.
pub(crate) fn runs(text: &str, base: Direction) -> Vec<Range<usize>> {
    match base {
        Direction::RightToLeft => left_to_right(text),
        Direction::LeftToRight => right_to_left(text),
    }
}

/// Whether a character is written from right to left.
pub(crate) fn is_right_to_left(character: char) -> bool {
    match character {
        // Nothing before Hebrew is, and none of the full-width forms; that spares most the search.
        '\0'..'\u{590}' | '\u{FF00}'..='\u{FFEF}' => false,
        // The letters of Arabic.
        '\u{620}'..='\u{64A}' => true,
        other => matches!(bidi_class(other), BidiClass::R | BidiClass::AL),
    }
}

/// Whether a text has a character that is written from right to left; of U+200F, which no text may
/// hold, it does not ask.
pub(crate) fn has_right_to_left(text: &str) -> bool {
    // The first bytes of U+0580 to U+0FFF, U+F000 to U+FFFF, and of what lies above.
    let may_be = |byte| matches!(byte, 0xD6..=0xE0 | 0xEF..);
    find_byte(text.as_bytes(), may_be).is_some() && text.chars().any(is_right_to_left)
}

/// Whether a character is a letter (or a sign that counts as one) written from left to right.
pub(crate) fn is_left_to_right(character: char) -> bool {
    match character {
        '\0'..='\u{7F}' => character.is_ascii_alphabetic(),
        // The Arabic blocks have letters from right to left, marks, digits and signs; dashes and
        // quotation marks have no direction.
        '\u{600}'..='\u{6FF}' | '\u{2010}'..='\u{2027}' => false,
        other => bidi_class(other) == BidiClass::L,
    }
}

/// The direction of a letter; what is no letter has none.
#[must_use]
pub fn letter_direction(character: char) -> Option<Direction> {
    if is_left_to_right(character) {
        Some(Direction::LeftToRight)
    } else {
        is_right_to_left(character).then_some(Direction::RightToLeft)
    }
}

/// Arabic words and what stands between them.
fn right_to_left(text: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (start, character) in text.char_indices() {
        let end = start + character.len_utf8();
        if is_right_to_left(character) || (open && bidi_class(character) == BidiClass::NSM) {
            match runs.last_mut().filter(|_| open) {
                Some(run) => run.end = end,
                None => runs.push(start..end),
            }
            open = true;
        } else if is_left_to_right(character)
            || matches!(bidi_class(character), BidiClass::B | BidiClass::S)
        {
            open = false;
        }
    }
    runs
}

/// What a piece between spaces is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It has a letter from left to right.
    Name,
    /// Digits, perhaps with signs between them.
    Number,
    /// A number whose parts would change places: a day in figures, or one with a sign before it.
    Fragile,
    /// Anything else.
    Other,
}

fn left_to_right(text: &str) -> Vec<Range<usize>> {
    let pieces: Vec<(Range<usize>, Kind)> = pieces(text);
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut index = 0;
    while let Some((first, kind)) = pieces.get(index).cloned() {
        let length = match kind {
            Kind::Name => name_length(text, pieces.get(index..).unwrap_or_default()),
            Kind::Fragile => telephone_length(text, pieces.get(index..).unwrap_or_default()),
            Kind::Number => thousands_length(text, pieces.get(index..).unwrap_or_default()),
            Kind::Other => 0,
        };
        if let Some((last, _)) = length.checked_sub(1).and_then(|last| pieces.get(index + last)) {
            runs.push(first.start..last.end);
        }
        index += length.max(1);
    }
    runs
}

/// How many pieces one name has: names joined by single spaces, with numbers between them but not
/// after them, since a number after a Latin name belongs to the Arabic sentence.
fn name_length(text: &str, pieces: &[(Range<usize>, Kind)]) -> usize {
    let mut length = 1;
    for (count, pair) in pieces.windows(2).enumerate() {
        let [(before, _), (after, kind)] = pair else { break };
        if !joined(text, before, after) || matches!(kind, Kind::Fragile | Kind::Other) {
            break;
        }
        if *kind == Kind::Name {
            length = count + 2;
        }
    }
    length
}

/// A telephone number goes on through groups of digits; other fragile numbers stand alone.
fn telephone_length(text: &str, pieces: &[(Range<usize>, Kind)]) -> usize {
    let is_telephone = pieces
        .first()
        .and_then(|(piece, _)| text.get(piece.clone()))
        .is_some_and(|t| t.starts_with('+'));
    if is_telephone { 1 + following_numbers(text, pieces, |_| true) } else { 1 }
}

/// `1 500 000` is one number, save where the first group is `000`: that was typed in visual order.
fn thousands_length(text: &str, pieces: &[(Range<usize>, Kind)]) -> usize {
    let first = pieces.first().and_then(|(piece, _)| text.get(piece.clone())).unwrap_or_default();
    let is_group =
        |group: &str| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit());
    let starts =
        first.len() <= 3 && first != "000" && first.bytes().all(|byte| byte.is_ascii_digit());
    match following_numbers(text, pieces, is_group) {
        following if starts && following > 0 => 1 + following,
        _ => 0,
    }
}

fn following_numbers(
    text: &str,
    pieces: &[(Range<usize>, Kind)],
    fits: impl Fn(&str) -> bool,
) -> usize {
    let pairs = pieces.windows(2);
    pairs
        .take_while(|pair| match pair {
            [(before, _), (after, Kind::Number)] => {
                joined(text, before, after) && text.get(after.clone()).is_some_and(&fits)
            }
            _ => false,
        })
        .count()
}

/// Whether one space, and nothing else, stands between two pieces.
fn joined(text: &str, before: &Range<usize>, after: &Range<usize>) -> bool {
    matches!(text.get(before.end..after.start), Some(" " | "\u{A0}" | "\u{202F}"))
}

/// The pieces between spaces and Arabic characters, without the punctuation of the sentence around.
fn pieces(text: &str) -> Vec<(Range<usize>, Kind)> {
    let ends = |c: char| {
        c.is_whitespace() || is_right_to_left(c) || matches!(c, '،' | '؛' | '؟' | '\u{FFFC}')
    };
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        if ends(character) {
            // Between two Arabic letters there is nothing.
            if start < at
                && let Some(piece) = trimmed(text, start..at)
            {
                let kind = kind(text.get(piece.clone()).unwrap_or_default());
                pieces.push((piece, kind));
            }
            start = at + character.len_utf8();
        }
    }
    pieces
}

/// Takes away brackets, quotation marks and full stops that belong to the sentence: those at the
/// edges, save a bracket whose partner is inside and the signs of `C++` and `-5`.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let mut piece = text.get(range.clone())?;
    let mut start = range.start;
    loop {
        let (first, last) = (piece.chars().next()?, piece.chars().next_back()?);
        let signed = matches!(first, '+' | '-' | '\u{2212}')
            && piece.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
        if !first.is_alphanumeric() && !signed && !opens_inside(piece) {
            piece = piece.get(first.len_utf8()..)?;
            start += first.len_utf8();
        } else if !last.is_alphanumeric()
            && !matches!(last, '+' | '#' | '%')
            && !closes_inside(piece)
        {
            piece = piece.get(..piece.len() - last.len_utf8())?;
        } else {
            return Some(start..start + piece.len());
        }
    }
}

/// Whether it begins with a bracket that closes before its end: `(Rev.1)-A`.
fn opens_inside(piece: &str) -> bool {
    piece.starts_with('(')
        && piece.find(')').is_some_and(|close| {
            close + 1 < piece.len()
                && piece.get(close + 1..).is_some_and(|rest| rest.contains(char::is_alphanumeric))
        })
}

/// Whether it ends with a bracket that opens after its start: `C17/77(Rev.1)`.
fn closes_inside(piece: &str) -> bool {
    piece.ends_with(')') && piece.find('(').is_some_and(|open| open > 0)
}

fn kind(piece: &str) -> Kind {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if piece.chars().any(is_left_to_right) {
        return Kind::Name;
    }
    if let Some(number) = piece.strip_prefix(['+', '-', '\u{2212}']) {
        return if number.starts_with(|c: char| c.is_ascii_digit()) {
            Kind::Fragile
        } else {
            Kind::Other
        };
    }
    let parts: Vec<&str> = piece.split('-').collect();
    match parts.as_slice() {
        [year, month, day]
            if year.len() == 4 && [year, month, day].iter().all(|part| digits(part)) =>
        {
            Kind::Fragile
        }
        _ if piece.starts_with(|c: char| c.is_ascii_digit()) => Kind::Number,
        _ => Kind::Other,
    }
}

#[cfg(test)]
mod tests {
    use hexaglot_locale::Direction;
    use unicode_bidi::{BidiClass, bidi_class};

    use super::{has_right_to_left, is_left_to_right, is_right_to_left, runs};

    #[test]
    fn directions_are_those_of_unicode() {
        for character in '\0'..=char::MAX {
            let class = bidi_class(character);
            let right = matches!(class, BidiClass::R | BidiClass::AL);
            assert_eq!(is_right_to_left(character), right, "{character:?}");
            let text = character.to_string();
            assert_eq!(has_right_to_left(&text), right && character != '\u{200F}', "{character:?}");
            assert_eq!(is_left_to_right(character), class == BidiClass::L, "{character:?}");
        }
    }

    fn check(text: &str, base: Direction, expected: &[&str]) {
        let found: Vec<&str> =
            runs(text, base).into_iter().map(|run| text.get(run).unwrap()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn names_numbers_and_symbols_in_arabic() {
        let arabic = |text, expected: &[&str]| check(text, Direction::RightToLeft, expected);
        arabic("شركة Trend Micro وشركة DQ\u{A0}World والاتحاد", &["Trend Micro", "DQ\u{A0}World"]);
        arabic("المجموعة (CWG\u{2011}COP).", &["CWG\u{2011}COP"]);
        arabic("الوثيقة C17/77(Rev.1)-A.", &["C17/77(Rev.1)-A"]);
        arabic("لغة C++ هنا", &["C++"]);
        arabic("INSAFE، ONAT كلمة", &["INSAFE", "ONAT"]);
        arabic("Telecom World 2016 في", &["Telecom World"]);
        arabic("يوم 2017-02-02 كان", &["2017-02-02"]);
        arabic("الهاتف: +41 22 730 5111.", &["+41 22 730 5111"]);
        arabic("نحو 1 500 000 نسمة", &["1 500 000"]);
        arabic("نحو 000 100 نسمة", &[]);
        arabic("الفقرات 2-3 و4.1", &[]);
        arabic("A - B كلمة", &["A", "B"]);
        arabic("قال \"Yes!\" ثم", &["Yes"]);
    }

    #[test]
    fn arabic_in_other_languages() {
        check("see القرار 179 (2014) for", Direction::LeftToRight, &["القرار"]);
        check("the word حماية الأطفال (COP)", Direction::LeftToRight, &["حماية الأطفال"]);
    }
}
