//! Runs of plain text that are units of their own inside text of the other direction.
//!
//! In Arabic these are names and symbols in Latin letters, quotations of them, and numbers with what
//! belongs to them. What stands between two runs belongs to the Arabic sentence and runs from right to
//! left with it: so do the two numbers of a range. In the other languages they are runs of Arabic.

use std::ops::Range;

use hexaglot_locale::Direction;

use crate::closed::quotations;
use crate::letters::{is_arabic_digit, is_left_to_right, is_mark, is_right_to_left};
use crate::pieces::{Kind, Piece, pieces};

/// The runs of a text, in bytes, that are to be read in the other direction than `base`, in order.
pub(crate) fn runs(text: &str, base: Direction) -> Vec<Range<usize>> {
    match base {
        Direction::RightToLeft => left_to_right(text),
        Direction::LeftToRight => right_to_left(text),
    }
}

/// Names, quotations and numbers.
fn left_to_right(text: &str) -> Vec<Range<usize>> {
    let pieces = pieces(text);
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut rest = pieces.as_slice();
    while let Some(first) = rest.first() {
        let length = match first.kind {
            Kind::Name => name_length(text, rest),
            Kind::Number => number_length(text, rest),
            Kind::Closed => 1,
        };
        let last = length.checked_sub(1).and_then(|last| rest.get(last)).unwrap_or(first);
        runs.push(first.range.start..last.range.end);
        rest = rest.get(length.max(1)..).unwrap_or_default();
    }
    runs
}

/// How many pieces one name has: names joined by single spaces, with numbers between them but not
/// after them, since a number after a Latin name belongs to the Arabic sentence.
fn name_length(text: &str, pieces: &[Piece]) -> usize {
    let mut length = 1;
    for (count, pair) in pieces.windows(2).enumerate() {
        let [before, after] = pair else { break };
        let joined = is_joined(text, before, after) || between(text, before, after) == " & ";
        if !joined || after.kind == Kind::Closed {
            break;
        }
        if after.kind == Kind::Name {
            length = count + 2;
        }
    }
    length
}

/// How many pieces one number has: `1 500 000` is one, save where the first group is `000`, which was
/// typed in visual order.
fn number_length(text: &str, pieces: &[Piece]) -> usize {
    let slice = |piece: &Piece| text.get(piece.range.clone()).unwrap_or_default();
    let first = pieces.first().map(slice).unwrap_or_default();
    let first = first.trim_start_matches(|c: char| !c.is_ascii_digit());
    let starts = (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && first.bytes().all(|byte| byte.is_ascii_digit());
    if !starts {
        return 1;
    }
    let mut length = 1;
    for pair in pieces.windows(2) {
        let [before, after] = pair else { break };
        let Some(tail) = group_tail(slice(after)) else { break };
        if after.kind != Kind::Number || !is_joined(text, before, after) {
            break;
        }
        length += 1;
        if !tail.is_empty() {
            break;
        }
    }
    length
}

/// The first number of an Arabic text that was typed in visual order: groups of digits of which the
/// first is `000`.
pub(crate) fn number_in_visual_order(text: &str) -> Option<&str> {
    if !text.contains("000") {
        return None;
    }
    let pieces = pieces(text);
    let slice = |piece: &Piece| text.get(piece.range.clone()).unwrap_or_default();
    let mut before = None;
    for (index, piece) in pieces.iter().enumerate() {
        let begins = before.is_none_or(|before| !is_group_after(text, before, piece));
        before = Some(piece);
        if slice(piece) != "000" || !begins {
            continue;
        }
        let rest = pieces.get(index..).unwrap_or_default();
        let groups = rest.windows(2).take_while(|pair| match pair {
            [before, after] => is_group_after(text, before, after),
            _ => false,
        });
        if let Some(last) = groups.last().and_then(|pair| pair.last()) {
            return text.get(piece.range.start..last.range.end);
        }
    }
    None
}

/// Whether a piece is a group of digits that a space joins with the one before it.
fn is_group_after(text: &str, before: &Piece, piece: &Piece) -> bool {
    let is_group = |piece: &Piece| {
        let digits = text.get(piece.range.clone()).unwrap_or_default();
        digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    is_group(before) && is_group(piece) && is_joined(text, before, piece)
}

/// What follows the three digits of a group: nothing, or the end of the number (`,5`, `%`).
fn group_tail(piece: &str) -> Option<&str> {
    let (group, tail) = piece.split_at_checked(3)?;
    let digits = group.bytes().all(|byte| byte.is_ascii_digit());
    (digits && !tail.starts_with(|c: char| c.is_ascii_digit())).then_some(tail)
}

/// Whether one space, and nothing else, stands between two pieces.
fn is_joined(text: &str, before: &Piece, after: &Piece) -> bool {
    matches!(between(text, before, after), " " | "\u{A0}" | "\u{2009}" | "\u{202F}")
}

fn between<'a>(text: &'a str, before: &Piece, after: &Piece) -> &'a str {
    text.get(before.range.end..after.range.start).unwrap_or_default()
}

/// Arabic words and what stands between them; what an Arabic quotation holds, whole.
fn right_to_left(text: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (start, character) in text.char_indices() {
        let end = start + character.len_utf8();
        let continues = open && (is_mark(character) || is_arabic_digit(character));
        if is_right_to_left(character) || continues {
            match runs.last_mut().filter(|_| open) {
                Some(run) => run.end = end,
                None => runs.push(start..end),
            }
            open = true;
        } else if is_left_to_right(character) || matches!(character, '\t' | '\n' | '\u{FFFC}') {
            open = false;
        }
    }
    let mut quotations = quotations(text, Direction::LeftToRight).into_iter().peekable();
    for run in &mut runs {
        while quotations.next_if(|quotation| quotation.end < run.end).is_some() {}
        if let Some(whole) = quotations.next_if(|quotation| quotation.start <= run.start) {
            *run = whole;
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use hexaglot_locale::Direction;

    use super::{number_in_visual_order, runs};

    #[test]
    fn numbers_that_were_typed_as_they_are_seen() {
        let found = |text| number_in_visual_order(text);
        assert_eq!(found("نحو 000 100 نسمة"), Some("000 100"));
        assert_eq!(found("نحو 000\u{A0}500\u{A0}1 نسمة"), Some("000\u{A0}500\u{A0}1"));
        assert_eq!(found("نحو 100 000 نسمة، 1 000 000 و000"), None);
        assert_eq!(found("000، 100 و000-100 و000 2017"), None);
    }

    fn check(text: &str, base: Direction, expected: &[&str]) {
        let found: Vec<&str> =
            runs(text, base).into_iter().map(|run| text.get(run).unwrap()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn names_and_symbols_in_arabic() {
        let arabic = |text, expected: &[&str]| check(text, Direction::RightToLeft, expected);
        arabic("شركة Trend Micro وشركة DQ\u{A0}World والاتحاد", &["Trend Micro", "DQ\u{A0}World"]);
        arabic("المجموعة (CWG\u{2011}COP).", &["CWG\u{2011}COP"]);
        arabic("الوثيقة C17/77(Rev.1)-A.", &["C17/77(Rev.1)-A"]);
        arabic("(C17/77(Rev.1))", &["C17/77(Rev.1)"]);
        arabic("الوثيقة C17/77 (Rev.1)", &["C17/77", "Rev.1"]);
        arabic("لغة C++، C# هنا", &["C++", "C#"]);
        arabic("INSAFE، ONAT كلمة", &["INSAFE", "ONAT"]);
        arabic("Telecom World 2016 في", &["Telecom World", "2016"]);
        arabic("Windows 10 Pro في", &["Windows 10 Pro"]);
        arabic("A - B كلمة", &["A", "B"]);
        arabic("AT&T وErnst & Young", &["AT&T", "Ernst & Young"]);
        arabic("موقع http://x.int/a/. ثم", &["http://x.int/a/"]);
        arabic("المسار /docs/a-b، و~/x", &["/docs/a-b", "~/x"]);
        arabic("CWG/الاتحاد", &["CWG"]);
        arabic("@ITU #COP .NET --flag", &["@ITU #COP .NET --flag"]);
        arabic("تقرير-2017.docx", &["2017.docx"]);
    }

    #[test]
    fn quotations_in_arabic() {
        let arabic = |text, expected: &[&str]| check(text, Direction::RightToLeft, expected);
        arabic("قال \"Yes!\" ثم", &["Yes!"]);
        arabic("قال “Why?” و«2030 Agenda.» ثم", &["Why?", "2030 Agenda."]);
        arabic("‘Children’s rights!’ ثم", &["Children’s rights!"]);
        arabic("قال \"نعم\" CWG \"نعم\"", &["CWG"]);
        arabic("شاشة 5\" و\"Yes!\"", &["5", "Yes!"]);
    }

    #[test]
    fn numbers_in_arabic() {
        let arabic = |text, expected: &[&str]| check(text, Direction::RightToLeft, expected);
        arabic("يوم 2017-02-02 كان", &["2017-02-02"]);
        arabic("الهاتف: +41 22 730 5111.", &["+41 22 730 5111"]);
        arabic(
            "الهاتف: (022) 730 5111، +41 (0)22 730-5111",
            &["(022) 730 5111", "+41 (0)22 730-5111"],
        );
        arabic("نحو 1 500 000,5 نسمة", &["1 500 000,5"]);
        arabic("نحو 1 000-2 000 نسمة", &["1 000", "2 000"]);
        arabic("نحو 000 100 نسمة", &["000", "100"]);
        arabic("الفقرات 2-3 و4.1 و2017–2020", &["2", "3", "4.1", "2017", "2020"]);
        arabic("25% و‰5 و$100 و60+", &["25%", "‰5", "$100", "60+"]);
        arabic("بين -5 و-10 درجات", &["-5", "-10"]);
        arabic("المادة 12(3)", &["12", "3"]);
        arabic("الأرقام 978-92-61-12345-6", &["978-92-61-12345-6"]);
        arabic("٢٥٪ و25٪", &["25"]);
    }

    #[test]
    fn arabic_in_other_languages() {
        let english = |text, expected: &[&str]| check(text, Direction::LeftToRight, expected);
        english("see القرار 179 (2014) for", &["القرار"]);
        english("the word حماية الأطفال (COP)", &["حماية الأطفال"]);
        english("the word \"حماية!\" and \"القرار 179\" here", &["حماية!", "القرار 179"]);
        english("حماية \"الأطفال\" هنا", &["حماية \"الأطفال\" هنا"]);
        english("see الفقرة ١٢ for", &["الفقرة ١٢"]);
    }
}
