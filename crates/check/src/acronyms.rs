//! Acronyms: words of two or more capitals, such as ITU, МСЭ-Т and CWG-COP.

use std::borrow::Cow;
use std::ops::Range;

use hexaglot_edition::Reading;
use hexaglot_locale::{Lang, Script};
use rustc_hash::FxHashMap;

use crate::alphabets::{Alphabet, twin};
use crate::prose::prose;

/// What a reading has in capitals.
#[derive(Debug, Default)]
pub(crate) struct Acronyms {
    /// Its acronyms, in order. Code, addresses, and what has figures or a low line in it, are none; nor are
    /// Roman numbers, what stands behind a figure or before a `$`, which is a unit or a currency, and words
    /// in capitals side by side, where the alphabet of the language has capitals for emphasis.
    pub(crate) found: Vec<Acronym>,
    /// How often it has each word of two capitals or more.
    capitals: FxHashMap<String, usize>,
}

/// An acronym in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Acronym {
    /// Its bytes, without an ending such as that of *CDs*.
    pub(crate) range: Range<usize>,
    /// By what it is known again: one kind of hyphen, and Latin letters for the Cyrillic ones that look
    /// like them.
    pub(crate) key: String,
    /// Whether all its letters are Latin.
    pub(crate) is_latin: bool,
}

/// The most letters that a part of an acronym has; longer ones are words in capitals.
const LONGEST: usize = 8;

impl Acronyms {
    pub(crate) fn of(reading: &Reading<'_>, lang: Lang) -> Self {
        let capitals = capitals(reading.text());
        if capitals.is_empty() {
            return Acronyms::default();
        }
        Acronyms { found: acronyms(&prose(reading), lang), capitals }
    }

    /// How often the reading has an acronym, also in code and as a part of another word: *IPs*, *OpenVPN*.
    /// One with a hyphen counts by its parts and as a whole.
    pub(crate) fn count(&self, key: &str) -> usize {
        self.capitals.get(&*letters(key)).copied().unwrap_or_default()
    }
}

/// The acronyms of a text that is prose.
pub(crate) fn acronyms(text: &str, lang: Lang) -> Vec<Acronym> {
    let mut words = Vec::new();
    for chunk in chunks(text) {
        let own = text.get(chunk.clone()).unwrap_or_default();
        if !own.contains(|c: char| c.is_ascii_digit() || c == '_') {
            for word in runs(text, chunk, |c| is_letter(c) || is_hyphen(c)) {
                in_capitals(text, word, &mut words);
            }
        }
    }
    let are_beside = |one: &Range<usize>, other: &Range<usize>| {
        let between = text.get(one.end..other.start).unwrap_or("-");
        let is_emphasis = |range: &Range<usize>| {
            text.get(range.clone()).is_some_and(|words| has_alphabet_of(words, lang))
        };
        // A word of one letter may stand between others.
        between.contains(char::is_whitespace)
            && between.chars().all(|c| c.is_whitespace() || is_capital(c))
            && is_emphasis(one)
            && is_emphasis(other)
    };
    let beside: Vec<bool> =
        words.windows(2).map(|two| matches!(two, [a, b] if are_beside(a, b))).collect();
    let is_alone = |index: usize| {
        let before = index.checked_sub(1).and_then(|before| beside.get(before));
        before != Some(&true) && beside.get(index) != Some(&true)
    };
    let alone = words.into_iter().enumerate().filter(|(index, _)| is_alone(*index));
    let alone = alone.filter(|(_, range)| {
        !is_behind_figure(text, range.start) && !is_before_dollar(text, range.end)
    });
    alone.filter_map(|(_, range)| Acronym::read(text, range)).collect()
}

impl Acronym {
    /// The acronym that words in capitals are, if they are one.
    fn read(text: &str, range: Range<usize>) -> Option<Self> {
        let words = text.get(range.clone())?;
        let key = folded(words);
        let letters = |part: &str| part.chars().count();
        let is_roman = key.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X'));
        let is_one = key.split('-').any(|part| letters(part) > 1)
            && key.split('-').all(|part| letters(part) <= LONGEST)
            && !is_roman;
        let of_latin = |c: char| Alphabet::of(c).is_none_or(|own| own == Alphabet::Latin);
        is_one.then(|| Acronym { key, is_latin: words.chars().all(of_latin), range })
    }
}

/// How often a text has each word of two capitals or more.
fn capitals(text: &str) -> FxHashMap<String, usize> {
    let mut found = FxHashMap::default();
    for chunk in chunks(text) {
        let chunk = folded(text.get(chunk).unwrap_or_default());
        let mut add = |words: &str| {
            for word in words.split(|c| !is_capital(c)).filter(|word| word.len() > 1) {
                *found.entry(word.to_owned()).or_default() += 1;
            }
        };
        add(&chunk);
        for whole in chunk.split(|c| !is_capital(c) && c != '-').filter(|it| it.contains('-')) {
            add(&letters(whole));
        }
    }
    found
}

/// How often a text has an acronym.
pub(crate) fn count(text: &str, key: &str) -> usize {
    capitals(text).get(&*letters(key)).copied().unwrap_or_default()
}

/// A key without its hyphens.
pub(crate) fn letters(key: &str) -> Cow<'_, str> {
    if key.contains('-') { Cow::Owned(key.replace('-', "")) } else { Cow::Borrowed(key) }
}

/// A text with one kind of hyphen and Latin letters for those that look like them.
pub(crate) fn folded(text: &str) -> String {
    let fold = |c: char| match c {
        _ if is_hyphen(c) => '-',
        _ => twin(c, Alphabet::Latin).unwrap_or(c),
    };
    text.chars().map(fold).collect()
}

/// Whether two acronyms of three letters or more differ in one letter, or in two that have changed places;
/// not where one is the first part of the other, such as *ITU* of *ITU-T*.
pub(crate) fn are_near(one: &str, other: &str) -> bool {
    let is_first_part =
        |one: &str, other: &str| other.split_once('-').is_some_and(|(a, _)| a == one);
    if is_first_part(one, other) || is_first_part(other, one) {
        return false;
    }
    let as_letters = |key: &str| key.chars().filter(|c| *c != '-').collect::<Vec<char>>();
    let (mut one, mut other) = (as_letters(one), as_letters(other));
    if one.len() > other.len() {
        std::mem::swap(&mut one, &mut other);
    }
    if one == other || one.len() < 3 || other.len() - one.len() > 1 {
        return false;
    }
    let before = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let after = |skipped: usize| other.get(before + skipped..).unwrap_or_default();
    let rest = one.get(before..).unwrap_or_default();
    if one.len() < other.len() {
        return rest == after(1);
    }
    match (rest, after(0)) {
        ([_, own @ ..], [_, theirs @ ..]) if own == theirs => true,
        ([a, b, own @ ..], [c, d, theirs @ ..]) => (a, b) == (d, c) && own == theirs,
        _ => false,
    }
}

/// Whether two acronyms have the same letters, in any order, as those of two languages often do: *IOM* and
/// *OIM*.
pub(crate) fn have_same_letters(one: &str, other: &str) -> bool {
    let sorted = |key: &str| {
        let mut letters: Vec<char> = key.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(one) == sorted(other)
}

/// The words of a run without blanks whose parts are all in capitals, without the small parts beside them:
/// of `IP-адрес`, the first.
fn in_capitals(text: &str, word: Range<usize>, found: &mut Vec<Range<usize>>) {
    let mut open: Option<Range<usize>> = None;
    for part in runs(text, word, |c| !is_hyphen(c)) {
        let words = text.get(part.clone()).unwrap_or_default();
        let own = without_plural(words);
        if own.chars().all(is_capital) {
            let start = open.take().map_or(part.start, |open| open.start);
            open = Some(start..part.start + own.len());
        } else {
            found.extend(open.take());
        }
    }
    found.extend(open);
}

/// A word without the ending that makes a plural of an acronym: *CDs*, *PBXes*.
fn without_plural(word: &str) -> &str {
    let without = |ending: &str| word.strip_suffix(ending).filter(|own| own.len() > 1);
    without("es").or_else(|| without("s")).unwrap_or(word)
}

/// The pieces of a text, from blank to blank or the like, that have two capitals side by side. Most texts
/// have few, so that nothing else is asked of most characters.
fn chunks(text: &str) -> impl Iterator<Item = Range<usize>> {
    let (mut characters, mut before, mut rest) = (text.char_indices(), false, 0);
    std::iter::from_fn(move || {
        loop {
            let (at, character) = characters.next()?;
            let is_second = before && is_capital(character);
            before = is_capital(character);
            if is_second && at >= rest {
                let read = text.get(rest..at)?;
                let start = rest + read.trim_end_matches(is_joined).len();
                let after = text.get(at..)?;
                rest = at + after.find(|c| !is_joined(c)).unwrap_or(after.len());
                return Some(start..rest);
            }
        }
    })
}

/// The runs of some characters in a part of a text.
fn runs<'t>(
    text: &'t str,
    part: Range<usize>,
    is_inside: impl Fn(char) -> bool + 't,
) -> impl Iterator<Item = Range<usize>> + 't {
    let mut rest = part.start;
    std::iter::from_fn(move || {
        let start = rest + text.get(rest..part.end)?.find(&is_inside)?;
        let after = text.get(start..part.end)?;
        let end = start + after.find(|c| !is_inside(c)).unwrap_or(after.len());
        rest = end;
        Some(start..end)
    })
}

/// Whether a character stands in a word, a symbol or the name of a file.
fn is_joined(character: char) -> bool {
    is_letter(character)
        || is_hyphen(character)
        || character.is_ascii_digit()
        || matches!(character, '/' | '.' | '_')
}

/// Whether words are written in the alphabet of a language.
fn has_alphabet_of(words: &str, lang: Lang) -> bool {
    let own = match lang.script() {
        Script::Latin => Alphabet::Latin,
        Script::Cyrillic => Alphabet::Cyrillic,
        Script::Arabic | Script::Han => return false,
    };
    words.chars().filter_map(Alphabet::of).all(|alphabet| alphabet == own)
}

/// Whether a figure and a blank stand before a byte of a text.
fn is_behind_figure(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let figure = before.trim_end();
    figure.len() < before.len() && figure.ends_with(|c: char| c.is_numeric())
}

/// Whether a dollar sign stands behind a byte of a text, as in `US$`.
fn is_before_dollar(text: &str, at: usize) -> bool {
    text.get(at..).unwrap_or_default().trim_start().starts_with('$')
}

/// Whether a letter is a capital of an alphabet that acronyms are in.
fn is_capital(character: char) -> bool {
    match character {
        'A'..='Z' | 'А'..='Я' => true,
        '\0'..='\u{7F}' | 'а'..='я' | '\u{530}'.. => false,
        _ => character.is_uppercase(),
    }
}

fn is_letter(character: char) -> bool {
    matches!(Alphabet::of(character), Some(Alphabet::Latin | Alphabet::Cyrillic))
}

const fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use hexaglot_locale::Lang;

    use super::{acronyms, are_near};

    #[test]
    fn acronyms_are_neither_emphasis_nor_units_nor_codes() {
        let found = |text: &str, lang: Lang| -> Vec<String> {
            acronyms(text, lang).into_iter().map(|acronym| acronym.key).collect()
        };
        assert_eq!(
            found("The CDs of ITU\u{2011}T, TCP/IP.", Lang::En),
            ["CD", "ITU-T", "TCP", "IP"]
        );
        assert_eq!(found("THIS IS A BOOK of ITU", Lang::En), ["ITU"]);
        assert_eq!(found("zh_CN, 512 MB, A/RES/54, Annex XII", Lang::En), [""; 0]);
        assert_eq!(found("US$ 5 and NZ $5 for ITU", Lang::En), ["ITU"]);
        assert_eq!(found("IP-адрес и DNS TCP", Lang::Ru), ["IP", "DNS", "TCP"]);
        assert_eq!(found("В АДРЕС ООН", Lang::Ru), [""; 0]);
        assert_eq!(found("وITU، الفريق CWG-COP", Lang::Ar), ["ITU", "CWG-COP"]);
    }

    #[test]
    fn near_is_a_letter_more_or_less_another_one_or_two_that_have_changed_places() {
        for (one, other) in [("DHCP", "DCHP"), ("UNESCO", "UNECO"), ("WTSA", "WTSAS")] {
            assert!(are_near(one, other) && are_near(other, one), "{one} {other}");
        }
        assert!(are_near("МСЭ", "МСЕ") && are_near("ITU-T", "ITU-R") && are_near("ITU", "ITA"));
        let others =
            [("ITU", "ITU"), ("ITU", "UIT"), ("CA", "AC"), ("UN", "ONU"), ("ITU", "ITU-T")];
        for (one, other) in others {
            assert!(!are_near(one, other) && !are_near(other, one), "{one} {other}");
        }
        assert!(!are_near("WTSA", "WTDC") && !are_near("NATO", "OTAN"));
    }
}
