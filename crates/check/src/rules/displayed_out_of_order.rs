//! Latin words that an Arabic edition displays in another order than they are read.

use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::{MarkKind, Names, OBJECT, Reading, displayed};
use hexaglot_locale::Lang;

use crate::arabic::is_arabic;
use crate::characters::addresses;
use crate::checker::Project;
use crate::passage::Passage;
use crate::prose::without_edges;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;

super::code! {
    /// Words in Latin letters that are one phrase are displayed as several, which follow one another from
    /// right to left as the names of a list do. In an Arabic sentence `J. Smith` is seen as `Smith .J`, and
    /// a title with a colon with its second half first. The finding shows the order that a reader sees.
    ///
    /// What stands in quotation marks, and what is agreed upon in `terms.ftl`, is one unit and keeps its
    /// order: see `docs/direction.md`. Found are phrases of which it is plain that they are one: a text
    /// without an Arabic letter, words in emphasis, initials before a name, and addresses with Arabic
    /// letters in them. Names that commas or spaces part may be a list and are left alone, and so is a
    /// number after a name.
    "displayed-out-of-order"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Ar], judge: Judge::Document(judge) };

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let names = Names::of(texts.catalog);
    for (passage, reading) in texts.readings() {
        judge_reading(passage, reading, &names, found);
    }
}

fn judge_reading(
    passage: &Passage<'_>,
    reading: &Reading<'_>,
    names: &Names,
    found: &mut Diagnostics,
) {
    let phrases = phrases(reading);
    if phrases.is_empty() {
        return;
    }
    let text = reading.text();
    let order = displayed(text, passage.lang.direction(), names);
    let mut places: Vec<usize> = vec![0; text.len()];
    for (place, (at, _)) in order.iter().enumerate() {
        places.get_mut(*at).into_iter().for_each(|at| *at = place);
    }
    for Phrase { range, hint } in phrases {
        let words = text.get(range.clone()).unwrap_or_default();
        let starts = words.char_indices().map(|(at, _)| range.start + at);
        let mut seen: Vec<usize> = starts.filter_map(|at| places.get(at).copied()).collect();
        if seen.is_sorted() {
            continue;
        }
        seen.sort_unstable();
        let seen = seen.into_iter().filter_map(|place| order.get(place));
        let seen: String = seen.map(|(_, character)| character).collect();
        let message = format!("`{words}` is displayed as `{seen}`, from left to right");
        found.push(passage.finding(&CODE, reading, range, message).hint(hint));
    }
}

/// Words that are one phrase, and how to keep them together.
struct Phrase {
    range: Range<usize>,
    hint: &'static str,
}

const QUOTE: &str =
    "put it into quotation marks, or agree on it in `terms.ftl`: either is one unit";
const ENCODE: &str = "write the address with percent signs, or as a link behind words";

fn phrases(reading: &Reading<'_>) -> Vec<Phrase> {
    let text = reading.text();
    if !text.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return Vec::new();
    }
    let mut phrases = Vec::new();
    let units = reading.marks().iter().filter(|mark| is_unit(&mark.kind));
    let units: Vec<&Range<usize>> = units.map(|mark| &mark.range).collect();
    let is_plain = |range: &Range<usize>| {
        !units.iter().any(|unit| unit.start < range.end && range.start < unit.end)
    };
    let mut push = |range: Range<usize>| {
        if text.get(range.clone()).is_some_and(is_phrase) && is_plain(&range) {
            phrases.push(Phrase { range, hint: QUOTE });
        }
    };
    if text.contains(is_arabic) {
        let emphasis = reading.marks().iter().filter(|mark| !is_unit(&mark.kind));
        emphasis.for_each(|mark| push(trimmed(text, mark.range.clone())));
    } else {
        push(trimmed(text, 0..text.len()));
    }
    let is_free = |range: &Range<usize>, phrases: &[Phrase]| {
        !phrases.iter().any(|phrase| phrase.range.contains(&range.start))
    };
    for range in initials(text) {
        if is_free(&range, &phrases) && is_plain(&range) {
            phrases.push(Phrase { range, hint: QUOTE });
        }
    }
    for range in arabic_addresses(text) {
        if !reading.is_code(range.start) {
            phrases.push(Phrase { range, hint: ENCODE });
        }
    }
    phrases
}

fn is_unit(mark: &MarkKind) -> bool {
    matches!(mark, MarkKind::Code | MarkKind::Link(_))
}

/// Without what stands before the first letter or digit and after the last, save a bracket that was
/// opened inside: that is the sentence's.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let words = text.get(range.clone()).unwrap_or_default();
    let is_outside = |c: char| !c.is_alphanumeric();
    let start = words.len() - words.trim_start_matches(is_outside).len();
    let end = words.trim_end_matches(is_outside).len().max(start);
    let inside = words.get(start..end).unwrap_or_default();
    let rest = words.get(end..).unwrap_or_default();
    let is_closed = |open: char, close: char| {
        rest.starts_with(close) && inside.matches(open).count() > inside.matches(close).count()
    };
    let closes = is_closed('(', ')') || is_closed('[', ']');
    range.start + start..range.start + end + usize::from(closes)
}

/// Whether a text is a phrase in Latin letters rather than a name, a symbol or a list of names: it has
/// three words, and something else than commas and spaces parts them, or one that follows a comma begins
/// with a small letter.
fn is_phrase(text: &str) -> bool {
    if text.contains(|c| is_arabic(c) || matches!(c, OBJECT | '\n' | '،')) {
        return false;
    }
    let is_word = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(is_word);
    let parts =
        |mark: char| text.split(mark).skip(1).any(|after| after.starts_with([' ', '\u{A0}']));
    let opens = text.split(['(', '[']).skip(1).any(|after| after.starts_with(char::is_alphabetic));
    let goes_on = text.split(", ").skip(1).any(|after| after.starts_with(char::is_lowercase));
    words.nth(2).is_some() && ([':', ';', '.', '!', '?'].into_iter().any(parts) || opens || goes_on)
}

/// Initials with the name that they stand before, such as `J. R. Smith`.
fn initials(text: &str) -> Vec<Range<usize>> {
    let mut names: Vec<Range<usize>> = Vec::new();
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        let rest = text.get(at + character.len_utf8()..).unwrap_or_default();
        let name = rest.strip_prefix(". ").or_else(|| rest.strip_prefix(".\u{A0}"));
        let mut letters = name.unwrap_or_default().chars();
        let is_name = letters.next().is_some_and(|c| c.is_ascii_uppercase())
            && letters.next().is_some_and(|c| c.is_lowercase() || matches!(c, '.' | '’' | '\''));
        if let Some(name) = name.filter(|_| is_name)
            && character.is_ascii_uppercase()
            && !(before.is_alphanumeric() || matches!(before, '.' | '-' | '\u{2011}'))
        {
            let length = name.find(|c: char| !c.is_alphanumeric()).unwrap_or(name.len());
            let end = text.len() - name.len() + length;
            match names.last_mut().filter(|last| last.end > at) {
                Some(last) => last.end = end,
                None => names.push(at..end),
            }
        }
        before = character;
    }
    names
}

/// Addresses with Arabic letters in them.
fn arabic_addresses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let addresses = addresses(text).into_iter().map(|address| without_edges(text, address));
    addresses
        .filter(|address| text.get(address.clone()).is_some_and(|text| text.contains(is_arabic)))
}
