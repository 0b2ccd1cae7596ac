//! Acronyms: words of two or more capitals, such as ITU, МСЭ-Т and CWG-COP.

use std::ops::Range;

use hexaglot_edition::Reading;
use hexaglot_locale::{Lang, Script};
use rustc_hash::FxHashMap;

use crate::alphabets::{Alphabet, twin};
use crate::prose::prose;

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

/// The acronyms of a text. Code, addresses, and what has figures or a low line in it, are none; nor are
/// Roman numbers, what stands behind a figure, which is a unit or a currency, and words in capitals side by
/// side, where the alphabet of the language has capitals for emphasis.
pub(crate) fn acronyms(reading: &Reading<'_>, lang: Lang) -> Vec<Acronym> {
    if !has_capitals(reading.text()) {
        return Vec::new();
    }
    let text = prose(reading);
    let mut capitals = Vec::new();
    for chunk in runs(&text, 0..text.len(), is_joined) {
        let words = text.get(chunk.clone()).unwrap_or_default();
        if !words.contains(|c: char| c.is_ascii_digit() || c == '_') {
            for word in runs(&text, chunk, |c| is_letter(c) || is_hyphen(c)) {
                in_capitals(&text, word, &mut capitals);
            }
        }
    }
    let between = |one: &Range<usize>, other: &Range<usize>| {
        let between = text.get(one.end..other.start).unwrap_or("-");
        let are_emphasis = [one, other]
            .into_iter()
            .all(|range| text.get(range.clone()).is_some_and(|words| has_alphabet_of(words, lang)));
        are_emphasis && !between.is_empty() && between.chars().all(char::is_whitespace)
    };
    let beside: Vec<bool> =
        capitals.windows(2).map(|two| matches!(two, [a, b] if between(a, b))).collect();
    let is_alone = |index: usize| {
        let before = index.checked_sub(1).and_then(|before| beside.get(before));
        before != Some(&true) && beside.get(index) != Some(&true)
    };
    let alone = capitals.into_iter().enumerate().filter(|(index, _)| is_alone(*index));
    let alone = alone.filter(|(_, range)| !is_behind_figure(&text, range.start));
    alone.filter_map(|(_, range)| Acronym::read(&text, range)).collect()
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

/// How often a text has each word of two capitals or more, also as a part of another: *IPs*, *OpenVPN*. One
/// with a hyphen counts by its parts and as a whole.
pub(crate) fn capitals(text: &str) -> FxHashMap<String, usize> {
    let mut found = FxHashMap::default();
    if !has_capitals(text) {
        return found;
    }
    let text = folded(text);
    let mut count = |words: &str| {
        for word in words.split(|c: char| !c.is_uppercase()).filter(|word| word.len() > 1) {
            *found.entry(word.to_owned()).or_default() += 1;
        }
    };
    count(&text);
    for whole in text.split(|c: char| !c.is_uppercase() && c != '-').filter(|w| w.contains('-')) {
        count(&letters(whole));
    }
    found
}

/// A key without its hyphens.
pub(crate) fn letters(key: &str) -> String {
    key.chars().filter(|c| *c != '-').collect()
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

/// The words of a run without blanks whose parts are all in capitals, without the small parts beside them:
/// of `IP-адрес`, the first. A single capital is kept too, since it stands in capitals beside others.
fn in_capitals(text: &str, word: Range<usize>, found: &mut Vec<Range<usize>>) {
    let mut open: Option<Range<usize>> = None;
    for part in runs(text, word, |c| !is_hyphen(c)) {
        let words = text.get(part.clone()).unwrap_or_default();
        let own = without_plural(words);
        if own.chars().all(char::is_uppercase) {
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

/// Whether any two letters side by side, or with a hyphen between them, are capitals; most texts have none.
fn has_capitals(text: &str) -> bool {
    let mut before = false;
    text.chars().any(|c| {
        let is_capital = c.is_uppercase();
        let is_second = before && is_capital;
        before = is_capital || before && is_hyphen(c);
        is_second
    })
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

fn is_letter(character: char) -> bool {
    matches!(Alphabet::of(character), Some(Alphabet::Latin | Alphabet::Cyrillic))
}

const fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use super::are_near;

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
