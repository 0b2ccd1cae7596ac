//! Numbers in words.

use std::ops::Range;

use hexaglot_locale::Lang;

use super::folding::Folded;
use super::han;
use super::lexicon::Lexicon;
use super::value::Value;

/// What a text of these words may say by words: each number of one word or several, and in Arabic each word that may be
/// a dual.
pub(crate) fn spelled(text: &str, words: &[Folded<'_>], lang: Lang) -> Vec<Value> {
    let (mut found, lexicon) = (Vec::new(), Lexicon::of(lang));
    if lang == Lang::Zh {
        found.extend(han::numerals(text).flat_map(|(_, values)| values));
    }
    found.extend(lexicon.phrases(words, lang));
    let mut number = Compound::default();
    for Folded { range, word, folded } in words {
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        found.extend(roman(word));
        let Some(meaning) = lexicon.meaning(folded, lang) else {
            if lang == Lang::Ar && may_be_dual(folded) {
                found.push(Value::whole(2));
            }
            if !is_connector(word, lang) {
                found.extend(number.finish());
            }
            continue;
        };
        found.extend(&meaning.values);
        if !number.continues(text, range) || !number.fits(meaning.numeral, lang) {
            found.extend(number.finish());
        }
        number.add(meaning.numeral, range.clone(), lang);
    }
    found.extend(number.finish());
    found
}

/// Whether a folded Arabic word may be a dual, which says two without a numeral. The plural of men has the
/// same ending in one of its cases.
fn may_be_dual(word: &str) -> bool {
    (word.ends_with("ان") || word.ends_with("ين")) && word.chars().count() >= 5
}

/// What may stand between the words of a number.
fn is_connector(word: &str, lang: Lang) -> bool {
    match lang {
        Lang::En => word == "and",
        Lang::Fr => word == "et",
        Lang::Es => word == "y",
        Lang::Ar | Lang::Ru | Lang::Zh => false,
    }
}

/// A number that is put together of several words.
#[derive(Debug, Default)]
struct Compound {
    /// What is complete, in thousands or more.
    total: u128,
    /// What is below the last thousand.
    rest: u128,
    words: usize,
    end: usize,
}

impl Compound {
    /// Whether a word goes on with it: nothing but spaces, hyphens and a connector stand between.
    fn continues(&self, text: &str, word: &Range<usize>) -> bool {
        let between = text.get(self.end..word.start).unwrap_or(".");
        self.words > 0
            && between
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, ' ' | '\u{A0}' | '-' | '\u{2011}'))
    }

    /// Whether the place of a word in it is still free: after twelve, three begins another number.
    fn fits(&self, value: Option<Value>, lang: Lang) -> bool {
        let Some(value) = value.and_then(Value::as_whole) else { return false };
        let below = self.rest % 100;
        match value {
            _ if self.rest == 0 => true,
            0..10 => below == 0 || (below >= 20 && below.is_multiple_of(10)),
            // soixante-dix, quatre-vingt-onze, quatre-vingts
            10..20 if lang == Lang::Fr && matches!(below, 60 | 80) => true,
            20 if lang == Lang::Fr && below == 4 => true,
            // In Arabic the unit stands before the ten.
            10..100 if value.is_multiple_of(10) => below == 0 || (lang == Lang::Ar && below < 10),
            10..100 => below == 0,
            100 => self.rest < 10,
            101..1000 => false,
            _ => true,
        }
    }

    fn add(&mut self, value: Option<Value>, word: Range<usize>, lang: Lang) {
        let Some(value) = value.and_then(Value::as_whole) else { return };
        self.words += 1;
        self.end = word.end;
        match value {
            20 if self.rest % 100 == 4 && lang == Lang::Fr => self.rest += 76, // quatre-vingts
            100 if (1..10).contains(&self.rest) => self.rest *= 100,
            0..1000 => self.rest = self.rest.saturating_add(value),
            _ if self.total > 0 && self.total < value => {
                self.total = self.total.saturating_add(self.rest).saturating_mul(value);
                self.rest = 0;
            }
            _ => {
                let more = self.rest.max(1).saturating_mul(value);
                self.total = self.total.saturating_add(more);
                self.rest = 0;
            }
        }
    }

    /// The number, where it is of more than one word.
    fn finish(&mut self) -> Option<Value> {
        let number = std::mem::take(self);
        (number.words > 1).then(|| Value::whole(number.total.saturating_add(number.rest)))
    }
}

/// A number in Roman numerals, as centuries, parts and annexes have it. Cyrillic letters that look like
/// Latin ones are taken for them.
fn roman(word: &str) -> Option<Value> {
    let digit = |character: char| match character {
        'I' | 'І' => Some(1_u128),
        'V' => Some(5),
        'X' | 'Х' => Some(10),
        'L' => Some(50),
        'C' | 'С' => Some(100),
        'D' => Some(500),
        'M' | 'М' => Some(1000),
        _ => None,
    };
    digit(word.chars().next()?)?;
    // In French an ordinal has its ending: XXe.
    let numeral = word.trim_end_matches(|c: char| c.is_lowercase());
    if numeral.is_empty() || numeral.len() > 30 {
        return None;
    }
    let digits: Vec<u128> = numeral.chars().map(digit).collect::<Option<_>>()?;
    let mut sum = 0;
    for (at, digit) in digits.iter().enumerate() {
        match digits.get(at + 1) {
            Some(next) if next > digit => sum -= i128::try_from(*digit).ok()?,
            _ => sum += i128::try_from(*digit).ok()?,
        }
    }
    u128::try_from(sum).ok().map(Value::whole)
}

#[cfg(test)]
mod tests {
    use hexaglot_locale::Lang;

    use super::super::folding::folded_words;
    use super::{Value, spelled};

    #[test]
    fn numbers_of_several_words_are_put_together() {
        let known = [
            ("one hundred and twenty-five", Lang::En, 125),
            ("two hundred thousand", Lang::En, 200_000),
            ("the twenty-first session", Lang::En, 21),
            ("quatre-vingt-dix-neuf", Lang::Fr, 99),
            ("soixante et onze", Lang::Fr, 71),
            ("deux cents", Lang::Fr, 200),
            ("la cincuenta y cinco", Lang::Es, 55),
            ("dos mil millones", Lang::Es, 2_000_000_000),
            ("ciento veinticinco", Lang::Es, 125),
            ("двадцать пятого", Lang::Ru, 25),
            ("сто сорок восемь", Lang::Ru, 148),
            ("الثاني عشر", Lang::Ar, 12),
            ("خمسة وعشرين", Lang::Ar, 25),
            ("ثلاثة آلاف", Lang::Ar, 3000),
            ("مائة وخمسون", Lang::Ar, 150),
            ("اجتماعان", Lang::Ar, 2),
            ("الثاني عشر والثالث عشر", Lang::Ar, 13),
            ("twelve, thirteen twenty", Lang::En, 13),
            ("XXe siècle", Lang::Fr, 20),
            ("siglo XIX", Lang::Es, 19),
        ];
        for (text, lang, value) in known {
            let found = spelled(text, &folded_words(text, lang), lang);
            assert!(found.contains(&Value::whole(value)), "{text}: {found:?}");
        }
    }
}
