//! Letters of another alphabet that look as if they belonged to the word.

use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::alphabets::{Alphabet, Alphabets, named, twin};
use crate::passage::Passage;
use crate::rule::{Judge, Rule};
use crate::words::words;

super::code! {
    /// A word or a symbol has letters of two alphabets that look alike, such as `Сouncil` with a Cyrillic
    /// `С` or `А/RES/70/1` with a Cyrillic `А`. Nobody sees it, but a search does not find the word, a
    /// screen reader spells it, and it breaks in the middle. Type the letters anew in the alphabet of the
    /// others. A hyphen parts words: `IP-адрес` is right. A word whose letters nobody could take for one
    /// another is left alone, such as a formula with a Greek letter or a name that joins two alphabets on
    /// purpose; so is a word typed in the wrong alphabet throughout.
    "mixed-scripts"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Text(judge) };

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = reading.text();
    if !Alphabets::of(text).are_several() {
        return;
    }
    let has_symbols = text.contains('/');
    // The symbol in which a word is, of which the first word begins it; and the last that was at fault.
    let (mut symbol, mut reported) = (0..0, 0..0);
    for (range, word) in words(text).flat_map(|(range, word)| pieces(range.start, word)) {
        if has_symbols && range.start >= symbol.end {
            symbol = symbol_at(text, range.start);
            let written = text.get(symbol.clone()).unwrap_or_default();
            if let Some(fault) = symbol_fault(written) {
                report(passage, reading, symbol.clone(), &fault, found);
                reported = symbol.clone();
            }
        }
        if range.start >= reported.end
            && let Some(fault) = fault(word)
        {
            report(passage, reading, range, &fault, found);
        }
    }
}

/// The parts of a word in the alphabets that could be mixed: in Chinese nothing else parts them, Arabic
/// joins its short words to a Latin name, and Russian puts an apostrophe between a Latin name and its
/// ending.
fn pieces(start: usize, word: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let is_other = |letter: char| {
        matches!(letter, '\'' | '’') || (letter.is_alphabetic() && Alphabet::of(letter).is_none())
    };
    let mut at = 0;
    let pieces = word.split_inclusive(is_other).map(move |piece| {
        let own = piece.trim_end_matches(is_other);
        let range = start + at..start + at + own.len();
        at += piece.len();
        (range, own)
    });
    pieces.filter(|(_, piece)| !piece.is_empty())
}

/// Letters that do not belong where they stand.
struct Fault {
    /// The letters.
    odd: Vec<char>,
    /// The alphabet of the others.
    alphabet: Alphabet,
    /// What should have been typed, if that is certain.
    right: Option<String>,
}

fn fault(word: &str) -> Option<Fault> {
    if !Alphabets::of(word).are_several() || is_coined(word) {
        return None;
    }
    let letters = |alphabet| -> Vec<char> {
        word.chars().filter(|letter| Alphabet::of(*letter) == Some(alphabet)).collect()
    };
    let (latin, cyrillic) = (letters(Alphabet::Latin), letters(Alphabet::Cyrillic));
    let greek = letters(Alphabet::Greek);
    let hides = |letters: &[char], among| {
        !letters.is_empty() && letters.iter().all(|letter| twin(*letter, among).is_some())
    };
    if !greek.is_empty() {
        let alphabet = if cyrillic.is_empty() { Alphabet::Latin } else { Alphabet::Cyrillic };
        let others = if cyrillic.is_empty() { latin } else { cyrillic };
        let is_fault = !others.is_empty() && hides(&greek, alphabet);
        return is_fault.then(|| Fault::certain(word, greek, alphabet));
    }
    if latin.is_empty() || cyrillic.is_empty() {
        return None;
    }
    match (hides(&latin, Alphabet::Cyrillic), hides(&cyrillic, Alphabet::Latin)) {
        (true, false) => Some(Fault::certain(word, latin, Alphabet::Cyrillic)),
        (false, true) => Some(Fault::certain(word, cyrillic, Alphabet::Latin)),
        // Either could be meant; the fewer letters are said to be the odd ones.
        (true, true) if latin.len() < cyrillic.len() => {
            Some(Fault { odd: once(latin), alphabet: Alphabet::Cyrillic, right: None })
        }
        (true, true) => Some(Fault { odd: once(cyrillic), alphabet: Alphabet::Latin, right: None }),
        (false, false) => None,
    }
}

impl Fault {
    fn certain(word: &str, odd: Vec<char>, alphabet: Alphabet) -> Self {
        let right = word.chars().map(|letter| twin(letter, alphabet).unwrap_or(letter)).collect();
        Fault { odd: once(odd), alphabet, right: Some(right) }
    }
}

/// Whether a word is made of a small letter and a name, as `eАзия` and `mЗдоровье` are.
fn is_coined(word: &str) -> bool {
    let mut letters = word.chars();
    let (first, second) = (letters.next(), letters.next());
    first.is_some_and(char::is_lowercase) && second.is_some_and(char::is_uppercase)
}

fn once(letters: Vec<char>) -> Vec<char> {
    let mut once = Vec::new();
    for letter in letters {
        if !once.contains(&letter) {
            once.push(letter);
        }
    }
    once
}

/// What stands from a byte on without a space and is of letters, digits and the signs of symbols.
fn symbol_at(text: &str, start: usize) -> Range<usize> {
    let rest = text.get(start..).unwrap_or_default();
    let is_inside = |c: char| {
        Alphabet::of(c).is_some()
            || c.is_ascii_digit()
            || matches!(c, '/' | '.' | '-' | '\u{2011}' | '(' | ')')
    };
    let length = rest.find(|c| !is_inside(c)).unwrap_or(rest.len());
    let symbol = rest.get(..length).unwrap_or_default().trim_end_matches(['/', '.', '-', '(', ')']);
    start..start + symbol.len()
}

/// Cyrillic letters in a symbol of a document: it has a slash and a figure, a Latin letter that is no twin,
/// and no Cyrillic letter that is none.
fn symbol_fault(symbol: &str) -> Option<Fault> {
    if symbol.is_ascii() || !symbol.contains('/') || !symbol.contains(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    let is = |alphabet| move |letter: &char| Alphabet::of(*letter) == Some(alphabet);
    let cyrillic: Vec<char> = symbol.chars().filter(is(Alphabet::Cyrillic)).collect();
    let mut latin = symbol.chars().filter(is(Alphabet::Latin));
    let is_latin = latin.any(|letter| twin(letter, Alphabet::Cyrillic).is_none());
    let hides = cyrillic.iter().all(|letter| twin(*letter, Alphabet::Latin).is_some());
    let is_fault = is_latin && hides && !cyrillic.is_empty();
    is_fault.then(|| Fault::certain(symbol, cyrillic, Alphabet::Latin))
}

fn report(
    passage: &Passage<'_>,
    reading: &Reading<'_>,
    range: Range<usize>,
    fault: &Fault,
    found: &mut Diagnostics,
) {
    if reading.is_code(range.start) {
        return;
    }
    let words = reading.text().get(range.clone()).unwrap_or_default();
    let (odd, alphabet) = (named(&fault.odd), fault.alphabet.name());
    let message = format!("`{words}` has {odd} among {alphabet} letters");
    let mut finding = passage.finding(&CODE, reading, range.clone(), message);
    finding = match &fault.right {
        Some(_) => finding.hint(format!("type the whole in {alphabet} letters")),
        None => finding.hint("type it anew, all of it in the alphabet that is meant"),
    };
    let fix =
        fault.right.as_ref().and_then(|right| passage.replace(reading, range, right.as_str()));
    found.push(finding.fix(fix));
}
