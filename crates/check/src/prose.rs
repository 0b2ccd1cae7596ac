//! What of a reading is prose: neither code nor an address.

use std::borrow::Cow;
use std::ops::Range;

use hexaglot_edition::{MarkKind, Reading};

use crate::characters::addresses;

/// Stands for a byte of what is no prose. No text holds it, since controls are refused.
pub(crate) const HIDDEN: char = '\u{1A}';

/// The text of a reading with [`HIDDEN`] for each byte of its code and addresses, so that what is left
/// keeps its place.
pub(crate) fn prose<'r>(reading: &'r Reading<'_>) -> Cow<'r, str> {
    prose_with(reading, HIDDEN)
}

/// The same with the addresses of mail, but without the words of a link that are part of its address.
pub(crate) fn prose_with_mail<'r>(reading: &'r Reading<'_>) -> Cow<'r, str> {
    let text = reading.text();
    let words = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let links = reading.marks().iter().filter(|mark| match &mark.kind {
        MarkKind::Link(address) => address.ends_with(words(&mark.range)),
        _ => false,
    });
    let is_of_web =
        |address: &Range<usize>| ["://", "www."].iter().any(|sign| words(address).contains(sign));
    let addresses = addresses(text).into_iter().filter(is_of_web);
    let hidden = addresses.map(|address| without_edges(text, address));
    without(reading, hidden.chain(links.map(|mark| mark.range.clone())), HIDDEN)
}

/// Stands for a byte of it where it is to be a word.
const LETTER: char = 'x';

/// The same with a letter, so that code and addresses are words like others.
pub(crate) fn prose_with_words<'r>(reading: &'r Reading<'_>) -> Cow<'r, str> {
    prose_with(reading, LETTER)
}

/// Whether a word of such a text stands for code or an address.
pub(crate) fn is_code(word: &str) -> bool {
    word.chars().all(|c| c == LETTER)
}

fn prose_with<'r>(reading: &'r Reading<'_>, filler: char) -> Cow<'r, str> {
    let text = reading.text();
    let addresses = addresses(text).into_iter();
    without(reading, addresses.map(|address| without_edges(text, address)), filler)
}

/// The text of a reading without its code and some other ranges of it.
fn without<'r>(
    reading: &'r Reading<'_>,
    others: impl Iterator<Item = Range<usize>>,
    filler: char,
) -> Cow<'r, str> {
    let text = reading.text();
    let code = reading.marks().iter().filter(|mark| mark.kind == MarkKind::Code);
    let mut hidden: Vec<Range<usize>> = code.map(|mark| mark.range.clone()).collect();
    hidden.extend(others);
    hidden.sort_by_key(|range| range.start);
    if hidden.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(hide(text, &hidden, filler)) }
}

/// An address without the punctuation around it, which is that of the sentence. A bracket belongs to it that
/// closes one of its own.
pub(crate) fn without_edges(text: &str, address: Range<usize>) -> Range<usize> {
    let words = text.get(address.clone()).unwrap_or_default();
    let begun = words.trim_start_matches(['(', '[', '\'']);
    let start = address.start + words.len() - begun.len();
    let opened = begun.matches('(').count();
    let mut closed = begun.matches(')').count();
    let mut own = begun;
    while let Some(less) = own.strip_suffix(['.', ',', ';', ':', '?', '!', ')', ']', '\'']) {
        if own.ends_with(')') {
            if closed <= opened {
                break;
            }
            closed -= 1;
        }
        own = less;
    }
    start..start + own.len()
}

/// The text with a filler of one byte for each byte of some ranges, which stand in order.
fn hide(text: &str, ranges: &[Range<usize>], filler: char) -> String {
    let mut prose = String::with_capacity(text.len());
    for range in ranges {
        let before = text.get(prose.len()..range.start).unwrap_or_default();
        prose.push_str(before);
        let length = range.end.saturating_sub(prose.len());
        prose.extend(std::iter::repeat_n(filler, length));
    }
    let rest = text.get(prose.len()..).unwrap_or_default();
    prose + rest
}

#[cfg(test)]
mod tests {
    use super::{HIDDEN, addresses, hide, without_edges};

    #[test]
    fn addresses_are_hidden_without_the_punctuation_around_them() {
        let prose = |text: &str| {
            let hidden = addresses(text).into_iter().map(|address| without_edges(text, address));
            hide(text, &hidden.collect::<Vec<_>>(), HIDDEN).replace(HIDDEN, "_")
        };
        assert_eq!(prose("أ http://b.int/c?d,e/), f"), "أ ___________________), f");
        assert_eq!(prose("www.itu.int. أ"), "___________. أ");
        assert_eq!(prose("(council@itu.int) أ"), "(_______________) أ");
        assert_eq!(prose("(http://b.int/a_(c)) أ"), "(__________________) أ");
        assert_eq!(prose("council@itu.int؛ أ"), "_______________؛ أ");
    }

    #[test]
    fn what_is_hidden_may_overlap() {
        assert_eq!(hide("أ abc d", &[3..6, 4..5], HIDDEN).replace(HIDDEN, "_"), "أ ___ d");
    }
}
