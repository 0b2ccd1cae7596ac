//! Texts that were read in a wrong encoding.

use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::passage::Passage;
use crate::rule::{Judge, Rule};
use crate::words::{end_after, start_before};

super::code! {
    /// A text was written in UTF-8 and has been read in Latin-1 or Windows-1252 on its way here, so that a
    /// letter with an accent stands there as two characters (`Ã©` for é), and an apostrophe as three (`â€™`).
    /// No reader can read it. Take the text from where it came from, and open it as UTF-8. One finding is
    /// reported of a text, from the first of such words to the last. Of Arabic, Russian and Chinese, two
    /// characters in a row have to be damaged. Texts in a wrong encoding of one byte a letter, such as
    /// Windows-1251, are not seen.
    "misdecoded-text"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Text(judge) };

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = reading.text();
    let is_damaged = |at: &usize| text.get(*at..).is_some_and(begins_damaged);
    let mut words: Vec<Range<usize>> = Vec::new();
    for at in text.char_indices().map(|(at, _)| at).filter(is_damaged) {
        let word = start_before(text, at)..end_after(text, at);
        match words.last_mut().filter(|last| word.start <= last.end) {
            Some(last) => last.end = word.end.max(last.end),
            None => words.push(word),
        }
        if words.len() > MOST {
            break;
        }
    }
    let mut words = words.into_iter().take(MOST);
    let Some(first) = words.next() else { return };
    let shown = text.get(first.start..end_after(text, first.start)).unwrap_or_default();
    let message = format!("`{shown}` was read in a wrong encoding");
    let finding = passage.finding(&CODE, reading, first, message);
    let finding =
        words.fold(finding, |finding, words| finding.at(passage.label(reading, words, "")));
    found.push(finding.hint("take the text from where it came from, and open it as UTF-8"));
}

/// How many damaged words are marked at most.
const MOST: usize = 20;

fn begins_damaged(text: &str) -> bool {
    let mut characters = text.chars();
    let Some(first) = characters.next().filter(|first| matches!(first, 'Â'..='ï')) else {
        return false;
    };
    match first {
        // U+0080 to U+00FF. No language writes such a capital before such a sign within a word.
        'Â' | 'Ã' => characters.next().is_some_and(is_continuation),
        // The general punctuation, U+2000 to U+203F.
        'â' => characters.next().is_some_and(|second| matches!(second, '€' | '\u{80}')),
        'Ð' | 'Ñ' | 'Ø' | 'Ù' => are_letters(text),
        _ => are_ideographs(text),
    }
}

/// Whether a text begins with what the bytes of two letters of Cyrillic, U+0400 to U+047F, or of Arabic, U+0600
/// to U+067F, become: two characters each. One by itself may be a capital before a no-break space: `OÙ ?`
fn are_letters(text: &str) -> bool {
    let mut characters = text.chars();
    (0..2).all(|_| {
        let begins = characters.next().is_some_and(|c| matches!(c, 'Ð' | 'Ñ' | 'Ø' | 'Ù'));
        begins && characters.next().is_some_and(is_continuation)
    })
}

/// The same of two ideographs or marks of Chinese, U+3000 to U+9FFF and U+F000 to U+FFFF: three characters
/// each. One by itself may be the end of a quotation: `café…”`.
fn are_ideographs(text: &str) -> bool {
    let mut characters = text.chars();
    (0..2).all(|_| {
        let begins = characters.next().is_some_and(|first| matches!(first, 'ã'..='é' | 'ï'));
        begins && characters.by_ref().take(2).filter(|next| is_continuation(*next)).count() == 2
    })
}

/// Whether a character is a byte from 0x80 to 0xBF, in Latin-1 or in Windows-1252.
fn is_continuation(character: char) -> bool {
    matches!(character, '\u{80}'..='\u{BF}')
        || matches!(
            character,
            '€' | '‚'
                | 'ƒ'
                | '„'
                | '…'
                | '†'
                | '‡'
                | 'ˆ'
                | '‰'
                | 'Š'
                | '‹'
                | 'Œ'
                | 'Ž'
                | '‘'
                | '’'
                | '“'
                | '”'
                | '•'
                | '–'
                | '—'
                | '˜'
                | '™'
                | 'š'
                | '›'
                | 'œ'
                | 'ž'
                | 'Ÿ'
        )
}
