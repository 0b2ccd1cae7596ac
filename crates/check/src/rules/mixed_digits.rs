//! Figures of two kinds in an Arabic edition.

use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::{Digits, Lang};

use crate::alphabets::Alphabet;
use crate::passage::Passage;
use crate::prose::prose;
use crate::rule::{Judge, Rule};

super::code! {
    /// An Arabic text has figures of another kind than the house writes: `٢٠١٦` where dates, numbers and
    /// references of the edition have `2016`, or the reverse. Readers take them for two kinds of numbers,
    /// and a search finds one of them. Persian figures (`۴`, U+06F4) are never right. Type the figures of the
    /// house; its profile says which they are.
    ///
    /// Code and addresses are left alone, and so are, in a house with Arabic-Indic figures, European ones
    /// beside Latin letters (`ITU-T E.119`). A number with a sign inside, such as a date with slashes, is not
    /// mended by `--fix`: its parts stand in another order when its figures are of another kind.
    "mixed-digits"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Ar], judge: Judge::Text(judge) };

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = reading.text();
    let numbers = passage.profile.numbers.get(&passage.lang);
    let house = numbers.map(|numbers| numbers.digits).unwrap_or_default();
    for number in numbers_of(&prose(reading)) {
        let digits = text.get(number.clone()).unwrap_or_default();
        let is_fault = |digit: char| Kind::of(digit).is_some_and(|kind| !kind.is_of(house));
        if !digits.contains(is_fault) {
            continue;
        }
        let is_european = digits.contains(|digit| Kind::of(digit) == Some(Kind::European));
        if is_european && house == Digits::Arab && is_beside_latin(text, &number) {
            continue;
        }
        let right: String = digits.chars().map(|digit| written(digit, house)).collect();
        let name = match house {
            Digits::Latn => "European",
            Digits::Arab => "Arabic-Indic",
        };
        let message = format!("`{digits}` is not in {name} figures, which the house writes");
        let is_alone = digits.chars().all(|digit| Kind::of(digit).is_some());
        let fix =
            is_alone.then(|| passage.replace(reading, number.clone(), right.as_str())).flatten();
        let finding = passage.finding(&CODE, reading, number, message);
        found.push(finding.hint(format!("write `{right}`")).fix(fix));
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    European,
    ArabicIndic,
    Persian,
}

impl Kind {
    /// Whether a house with those digits writes these.
    fn is_of(self, house: Digits) -> bool {
        match house {
            Digits::Latn => self == Kind::European,
            Digits::Arab => self == Kind::ArabicIndic,
        }
    }

    const fn of(digit: char) -> Option<Self> {
        match digit {
            '0'..='9' => Some(Kind::European),
            '\u{660}'..='\u{669}' => Some(Kind::ArabicIndic),
            '\u{6F0}'..='\u{6F9}' => Some(Kind::Persian),
            _ => None,
        }
    }
}

/// The numbers of a text: figures, and the signs between them.
fn numbers_of(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_figure = |c: char| Kind::of(c).is_some();
    let is_sign =
        |c: char| matches!(c, '.' | ',' | '/' | '-' | ':' | '\u{66B}' | '\u{66C}' | '\u{A0}');
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text.get(rest..)?.find(is_figure)?;
        let after = text.get(start..)?;
        let length = after.find(|c| !is_figure(c) && !is_sign(c)).unwrap_or(after.len());
        let number = after.get(..length)?.trim_end_matches(is_sign);
        rest = start + number.len();
        Some(start..rest)
    })
}

/// Whether a Latin letter stands beside a number, or a word of them before it.
fn is_beside_latin(text: &str, number: &Range<usize>) -> bool {
    let is_latin = |c: char| Alphabet::of(c) == Some(Alphabet::Latin);
    let before = text.get(..number.start).unwrap_or_default();
    let before = before.trim_end_matches([' ', '\u{A0}', '-', '\u{2011}', '.', '/', '(']);
    let after = text.get(number.end..).unwrap_or_default();
    let after = after.trim_start_matches(['-', '\u{2011}', '.', '/']);
    before.ends_with(is_latin) || after.starts_with(is_latin)
}

/// A digit in those of the house.
fn written(digit: char, house: Digits) -> char {
    let zero = match Kind::of(digit) {
        Some(Kind::European) => '0',
        Some(Kind::ArabicIndic) => '\u{660}',
        Some(Kind::Persian) => '\u{6F0}',
        None => return digit,
    };
    let value = u32::from(digit) - u32::from(zero);
    let right = match house {
        Digits::Latn => '0',
        Digits::Arab => '\u{660}',
    };
    char::from_u32(u32::from(right) + value).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use hexaglot_locale::Digits;

    use super::{is_beside_latin, numbers_of, written};

    /// No embedded house has Arabic-Indic figures, so that no case shows these.
    #[test]
    fn a_house_with_arabic_indic_figures_leaves_latin_names_alone() {
        let beside = |text: &str| -> Vec<bool> {
            numbers_of(text).map(|number| is_beside_latin(text, &number)).collect()
        };
        assert_eq!(beside("التوصية ITU-T E.119 في 2016"), [true, false]);
        assert_eq!(beside("معرض ITU Telecom World 2016 و3G"), [true, true]);
        assert_eq!(beside("10 أكتوبر 1\u{A0}000"), [false, false]);
        assert_eq!(
            "2016".chars().map(|digit| written(digit, Digits::Arab)).collect::<String>(),
            "٢٠١٦"
        );
    }
}
