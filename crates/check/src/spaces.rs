//! Spaces beside Chinese.

use std::ops::Range;

use hexaglot_diag::{Code, Diagnostic};
use hexaglot_edition::{OBJECT, Reading};

use crate::characters::{
    Place, addresses, characters, is_ideograph, is_in, is_wide_punctuation, quoted_after,
    quoted_before,
};
use crate::passage::Passage;

/// A space between two characters of which one at least is Chinese.
pub(crate) struct Space {
    /// Its bytes, more than one character perhaps.
    pub(crate) range: Range<usize>,
    /// What stands beside it.
    pub(crate) sides: (Side, Side),
    /// Whether it may open a heading or a name, or part the number of an article from its text.
    pub(crate) is_custom: bool,
    /// Whether nothing but text is beside it: beside markup it may be what makes it markup.
    pub(crate) is_plain: bool,
}

/// What stands on one side of a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// An ideograph.
    Ideograph,
    /// Punctuation as wide as one.
    Punctuation,
    /// A Latin letter, a figure, a bracket or a value.
    Latin,
    /// Anything else.
    Other,
}

impl Side {
    fn of(character: char) -> Self {
        match character {
            c if is_ideograph(c) => Side::Ideograph,
            c if is_wide_punctuation(c) => Side::Punctuation,
            '%' | '(' | ')' | OBJECT => Side::Latin,
            c if c.is_ascii_alphanumeric() => Side::Latin,
            _ => Side::Other,
        }
    }

    fn is_chinese(self) -> bool {
        matches!(self, Side::Ideograph | Side::Punctuation)
    }
}

/// The spaces of a text that stand beside Chinese, and not beside code or an address.
pub(crate) fn spaces(reading: &Reading<'_>) -> Vec<Space> {
    let text = reading.text();
    if !text.contains(is_ideograph) {
        return Vec::new();
    }
    let (places, addresses) = (characters(reading), addresses(text));
    let mut found = Vec::new();
    let mut index = 0;
    while index < places.len() {
        let (done, rest) = places.split_at(index);
        let length = rest.iter().take_while(|place| is_space(place.character)).count();
        index += length.max(1);
        let after = rest.get(length..).unwrap_or_default();
        let (Some(left), Some(right)) = (done.last(), after.first()) else { continue };
        let sides = (Side::of(left.character), Side::of(right.character));
        let is_apart =
            [left, right].iter().any(|place| place.is_code || is_in(&addresses, place.at));
        if length > 0 && !is_apart && (sides.0.is_chinese() || sides.1.is_chinese()) {
            found.push(Space {
                range: left.end()..right.at,
                sides,
                is_custom: is_opened(done, after) || ends_number(done),
                is_plain: reading.is_verbatim(&(left.at..right.end())),
            });
        }
    }
    found
}

/// An ideograph and a Latin letter or a figure with nothing between them.
pub(crate) struct Joint {
    pub(crate) left: Place,
    pub(crate) right: Place,
}

/// The places of a text at which Chinese and Latin stand beside each other, but not in code or an address, nor
/// in a word such as `U盘`, which has one capital.
pub(crate) fn joints(reading: &Reading<'_>) -> Vec<Joint> {
    let text = reading.text();
    if !text.contains(is_ideograph) {
        return Vec::new();
    }
    let (places, addresses) = (characters(reading), addresses(text));
    let is_latin = |place: &Place| place.character.is_ascii_alphanumeric();
    let mut found = Vec::new();
    for (index, pair) in places.windows(2).enumerate() {
        let [left, right] = pair else { continue };
        // The Latin one, and what is on its other side.
        let (latin, beyond) = if is_ideograph(left.character) && is_latin(right) {
            (right, places.get(index + 2))
        } else if is_ideograph(right.character) && is_latin(left) {
            (left, index.checked_sub(1).and_then(|before| places.get(before)))
        } else {
            continue;
        };
        let is_apart =
            [left, right].iter().any(|place| place.is_code || is_in(&addresses, place.at));
        let is_in_word = latin.character.is_ascii_uppercase() && !beyond.is_some_and(is_latin);
        if !is_apart && !is_in_word {
            found.push(Joint { left: *left, right: *right });
        }
    }
    found
}

/// A finding at a space, with the fix that takes it away.
pub(crate) fn finding(
    code: &'static Code,
    passage: &Passage<'_>,
    reading: &Reading<'_>,
    space: &Space,
) -> Diagnostic {
    let (text, range) = (reading.text(), space.range.clone());
    let (left, right) = (quoted_before(text, range.start), quoted_after(text, range.end));
    let message = format!("a space stands between {left} and {right}");
    let fix = space.is_plain.then(|| passage.replace(reading, range.clone(), "")).flatten();
    let finding = passage.finding(code, reading, range, message);
    finding.hint("take the space away: typesetters open the line where it must be").fix(fix)
}

const fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{A0}')
}

/// Whether ideographs stand one by one, as in a heading or a name of two that is opened.
fn is_opened(before: &[Place], after: &[Place]) -> bool {
    let is_alone = |next: Option<&Place>| next.is_none_or(|next| !is_ideograph(next.character));
    is_alone(before.iter().rev().nth(1)) && is_alone(after.get(1))
}

/// Whether the number of an article, a chapter or the like ends here, which a space parts from its text.
fn ends_number(before: &[Place]) -> bool {
    const LONGEST: usize = 8;
    let mut back = before.iter().rev().map(|place| place.character);
    let is_unit = back.next().is_some_and(|unit| "条章节款项编部篇段".contains(unit));
    is_unit && back.take(LONGEST).any(|character| character == '第')
}
