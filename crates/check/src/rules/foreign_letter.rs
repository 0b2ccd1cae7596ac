//! Letters that stand alone and are of another alphabet.

use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::{OBJECT, Reading};
use hexaglot_locale::{Lang, ListStyle, MarkerPlace};

use crate::alphabets::{Alphabet, named, twin};
use crate::passage::Passage;
use crate::rule::{Judge, Rule};
use crate::words::words;

super::code! {
    /// In a Russian text a letter that stands alone is of the wrong alphabet: a Latin `c` or `B` for the
    /// word `с` or `В`, or a Cyrillic letter with a bracket, `подпункт а)`, where the house letters its
    /// lists in Latin. Nobody sees the difference, but a search does not find the words, a program reads
    /// them aloud wrongly, and the letter of a reference is not that of the list. Type the letter anew.
    ///
    /// A Latin letter is taken for a Russian word where a sentence begins with it or it follows a comma, and
    /// `c` between Russian words too, but not after a word that a letter may follow (`вариант c`). Behind
    /// words in Latin and at the beginning of a text, where it may be a name, the word that follows has to be
    /// one that may stand after `а`, or in a case after `с`; before `и` and `или` it is a name.
    /// A Cyrillic letter with a bracket is found after `пункт` and `подпункт`, and where it has a Latin twin:
    /// `б)` may be cited from a law.
    "foreign-letter"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Ru], judge: Judge::Text(judge) };

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = reading.text();
    let mut last: Option<(Range<usize>, &str)> = None;
    for (range, word) in words(text) {
        let mut letters = word.chars();
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            let place = Lone {
                letter,
                before: last.as_ref().map(|(_, word)| *word),
                gap: text.get(last.as_ref().map_or(0, |(range, _)| range.end)..range.start),
                after: text.get(range.end..),
            };
            let right = place.word().or_else(|| place.list_letter(passage));
            if let Some(right) = right.filter(|_| !reading.is_code(range.start)) {
                report(passage, reading, range.clone(), letter, right, found);
            }
        }
        last = Some((range, word));
    }
}

/// A letter that stands alone.
struct Lone<'a> {
    letter: char,
    /// The word before, and what stands between.
    before: Option<&'a str>,
    gap: Option<&'a str>,
    /// What follows.
    after: Option<&'a str>,
}

/// Words that a letter may follow as a name, by their beginnings.
// [K]
const NAMED: &[&str] = &[
    "пункт",
    "подпункт",
    "вариант",
    "точк",
    "класс",
    "категори",
    "групп",
    "тип",
    "част",
    "приложени",
    "раздел",
    "уровн",
    "скорост",
    "переменн",
    "букв",
    "витамин",
    "язык",
    "диапазон",
    "полос",
];

/// What may stand between a word and the end of its clause.
// [K]
const CLOSING: [char; 6] = [')', ']', '»', '”', '"', '/'];

/// Words with which a sentence goes on that begins with `А`.
// [K]
const AFTER_BUT: &[&str] = &[
    "это",
    "если",
    "затем",
    "также",
    "вот",
    "что",
    "как",
    "когда",
    "потом",
    "теперь",
    "для",
    "в",
    "на",
    "при",
    "не",
    "ещё",
    "еще",
    "уже",
    "поскольку",
    "так",
    "именно",
];

impl Lone<'_> {
    /// The Russian word for which a Latin letter stands.
    fn word(&self) -> Option<char> {
        let right = match self.letter {
            'A' | 'B' | 'C' | 'K' | 'O' | 'Y' | 'a' | 'c' | 'o' | 'y' => {
                twin(self.letter, Alphabet::Cyrillic)?
            }
            _ => return None,
        };
        let next = words(self.after?.strip_prefix([' ', '\u{A0}'])?).next();
        let next = next.filter(|(range, word)| range.start == 0 && word.starts_with(is_cyrillic));
        let (_, next) = next?;
        let gap = self.gap.filter(|gap| !gap.contains(OBJECT))?;
        let is_word = if self.letter.is_uppercase() {
            let starts_text = self.before.is_none() && matches!(gap, "" | "«");
            next.starts_with(char::is_lowercase)
                && !joins(next)
                && match starts_text {
                    true => self.goes_before(next),
                    false => self.starts_sentence(gap, next),
                }
        } else {
            self.is_within_sentence(gap, next)
        };
        is_word.then_some(right)
    }

    /// Whether a capital letter begins a sentence, and is no name of something.
    fn starts_sentence(&self, gap: &str, next: &str) -> bool {
        let Some(before) = self.before.filter(|before| !is_named(before)) else { return false };
        if !matches!(gap.trim_start_matches(CLOSING), ". " | "? " | "! ") {
            return false;
        }
        if is_russian(before) {
            // A short word before the stop may be an abbreviation, as in `рис. A`.
            return before.chars().count() > 4;
        }
        // Behind words in Latin a letter may be one of them: the language C, a record A.
        before.chars().count() > 2 && self.goes_before(next)
    }

    /// Whether the Russian word goes before another, where a letter may be a name too: `C является языком`.
    fn goes_before(&self, next: &str) -> bool {
        match self.letter {
            'A' => AFTER_BUT.contains(&next),
            'C' => is_governed(next),
            _ => true,
        }
    }

    /// Whether a small letter stands where a word does, and not the name of something.
    fn is_within_sentence(&self, gap: &str, next: &str) -> bool {
        let Some(before) = self.before.filter(|before| !is_named(before)) else { return false };
        match gap.trim_start_matches(CLOSING) {
            ", " => before.chars().count() > 1 && !joins(next),
            " " if self.letter == 'c' => (is_russian(before) && gap == " ") || is_governed(next),
            _ => false,
        }
    }

    /// The Latin letter of a list for which a Cyrillic one stands.
    fn list_letter(&self, passage: &Passage<'_>) -> Option<char> {
        if Alphabet::of(self.letter) != Some(Alphabet::Cyrillic) || !self.after?.starts_with(')') {
            return None;
        }
        let before = self.before?.to_lowercase();
        let cites = before.starts_with("пункт") || before.starts_with("подпункт");
        if !cites || self.gap?.trim() != "" || !letters_in_latin(passage) {
            return None;
        }
        twin(self.letter, Alphabet::Latin)
    }
}

/// Whether a word joins letters as names: `x, a и b`.
fn joins(word: &str) -> bool {
    matches!(word, "и" | "или")
}

fn is_cyrillic(letter: char) -> bool {
    Alphabet::of(letter) == Some(Alphabet::Cyrillic)
}

fn is_russian(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(is_cyrillic)
}

/// Whether a word has an ending of the cases that follow `с`: the instrumental or the genitive of adjectives.
// [K]
fn is_governed(word: &str) -> bool {
    const ENDINGS: [&str; 15] = [
        "ом", "ем", "ём", "ой", "ей", "ью", "ами", "ями", "ым", "им", "ыми", "ими", "ого", "ых",
        "их",
    ];
    ENDINGS.iter().any(|ending| word.ends_with(ending))
}

fn is_named(word: &str) -> bool {
    let word = word.to_lowercase();
    matches!(&*word, "п" | "пп") || NAMED.iter().any(|begin| word.starts_with(begin))
}

/// Whether the house letters its lists in Latin.
fn letters_in_latin(passage: &Passage<'_>) -> bool {
    let (profile, style, place) = (passage.profile, ListStyle::Lettered, MarkerPlace::Text);
    let marker = profile.marker(style, passage.lang, 0, 0, place);
    marker.is_some_and(|marker| marker.contains(|c: char| c.is_ascii_alphabetic()))
}

fn report(
    passage: &Passage<'_>,
    reading: &Reading<'_>,
    range: Range<usize>,
    letter: char,
    right: char,
    found: &mut Diagnostics,
) {
    let (wrong, meant) = (named(&[letter]), named(&[right]));
    let rest = reading.text().get(range.start..).unwrap_or_default();
    let words: String = rest.split_inclusive(' ').take(2).collect();
    let message = format!("`{}` begins with {wrong}, not {meant}", words.trim_end());
    let finding = passage.finding(&CODE, reading, range.clone(), message);
    let hint = format!(
        "type the letter anew in the {} alphabet",
        match Alphabet::of(right) {
            Some(alphabet) => alphabet.name(),
            None => "other",
        }
    );
    found.push(finding.hint(hint).fix(passage.replace(reading, range, right.to_string())));
}
