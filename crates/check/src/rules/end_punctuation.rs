//! Translations that end otherwise than their sources.

use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::{OBJECT, Reading};
use hexaglot_locale::{Lang, chinese_words, is_han, word_count};

use crate::checker::Project;
use crate::passage::Pair;
use crate::rule::{Judge, Rule};
use crate::words::words;

super::code! {
    /// A translation ends with another mark than its source, or only one of the two has a mark: a
    /// sentence has lost its full stop, a question has become a statement, or the colon that announces a
    /// list is gone. Often the end of the text is missing with it. End the translation as the source
    /// ends, with the mark of its language: `.` is `。` in Chinese, `?` is `؟` in Arabic, and so on.
    ///
    /// What languages and houses do differently at the end of an item of a list is no fault: a semicolon
    /// for a full stop, a comma or nothing. Nor is a dash for a colon, a colon for the full stop before a
    /// list, a heading that is put as a question, a mark before or behind a closing quotation mark or
    /// bracket, the stop of an abbreviation, or a short clause of Chinese without a full stop. Labels of fewer
    /// than four words are not looked at.
    "end-punctuation"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Pair(judge) };

/// How a text ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Word,
    Stop,
    /// A full stop that belongs to an abbreviation, and ends a sentence or not.
    Abbreviation,
    Comma,
    Semicolon,
    Colon,
    Question,
    Exclamation,
    Ellipsis,
    Dash,
}

fn judge(pair: &Pair<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    for (original, reading) in pair.readings() {
        let (source, target) = (original.text(), reading.text());
        let ((source_end, source_mark), (target_end, target_mark)) =
            (end(original, pair.source.lang), end(reading, pair.target.lang));
        if agree(source_end, target_end) || is_label(source) || !has_letters(target) {
            continue;
        }
        // A sentence of one clause in a heading or a cell has no full stop in Chinese.
        let is_clause = pair.target.lang == Lang::Zh && is_chinese_clause(target);
        if (source_end, target_end) == (End::Stop, End::Word) && is_clause {
            continue;
        }
        let shown =
            |text: &str, mark: &Range<usize>| text.get(mark.clone()).unwrap_or_default().to_owned();
        let (wanted, written) = (shown(source, &source_mark), shown(target, &target_mark));
        let message = match (source_end, target_end) {
            (_, End::Word) => {
                format!("the source ends with `{wanted}`, and the translation does not")
            }
            (End::Word, _) => {
                format!("the translation ends with `{written}`, and the source with no mark")
            }
            _ => format!("the translation ends with `{written}`, and the source with `{wanted}`"),
        };
        let place = |text: &str, at: End, mark: Range<usize>| match at {
            End::Word => last_word(text),
            _ => mark,
        };
        let words = place(target, target_end, target_mark);
        let finding = pair.target.finding(&CODE, reading, words, message);
        let words = place(source, source_end, source_mark);
        let finding = finding.at(pair.source.label(original, words, "the end of the source"));
        found.push(finding.hint("see whether the end is missing, and end it as the source ends"));
        return;
    }
}

/// Whether a translation may end so.
fn agree(source: End, target: End) -> bool {
    use End::{Abbreviation, Colon, Comma, Dash, Ellipsis, Question, Semicolon, Stop, Word};
    if source == target {
        return true;
    }
    let either = |one: End, other: End| {
        (source == one && target == other) || (source == other && target == one)
    };
    // What follows is announced, or a heading is put as a question; a lost colon or question is a fault.
    matches!((source, target), (Stop, Colon) | (Word, Question))
        || either(Abbreviation, Stop)
        || either(Abbreviation, Word)
        || either(Semicolon, Stop)
        || either(Semicolon, Comma)
        || either(Semicolon, Word)
        || either(Comma, Word)
        || either(Colon, Dash)
        || either(Abbreviation, Semicolon)
        || either(Ellipsis, Abbreviation)
}

/// How a text ends, and where the mark stands. A value at its end is a word.
fn end(reading: &Reading<'_>, lang: Lang) -> (End, Range<usize>) {
    let inside = without_calls(reading);
    let Some(last) = inside.chars().next_back() else { return (End::Word, 0..0) };
    let start = inside.len() - last.len_utf8();
    let before = inside.get(..start).unwrap_or_default();
    let kind = match last {
        '.' if before.ends_with("..") => End::Ellipsis,
        '.' if is_abbreviation(before, lang) => End::Abbreviation,
        '.' | '。' | '．' | '\u{06D4}' => End::Stop,
        ',' | '،' | '，' | '、' => End::Comma,
        ';' | '؛' | '；' => End::Semicolon,
        ':' | '：' => End::Colon,
        '?' | '؟' | '？' => End::Question,
        '!' | '！' => End::Exclamation,
        '…' | '⋯' => End::Ellipsis,
        '–' | '—' => End::Dash,
        _ => End::Word,
    };
    (kind, start..inside.len())
}

/// A text without the calls of notes at its end, and without what closes before and behind them.
fn without_calls<'r>(reading: &'r Reading<'_>) -> &'r str {
    let mut notes: Vec<usize> = reading.notes().collect();
    let mut text = reading.text();
    loop {
        text = text.trim_end_matches(|c: char| is_closing(c) || c.is_whitespace());
        let before = text.strip_suffix(OBJECT);
        match before.filter(|before| notes.pop_if(|note| *note == before.len()).is_some()) {
            Some(before) => text = before,
            None => return text,
        }
    }
}

const fn is_closing(character: char) -> bool {
    matches!(
        character,
        '"' | '\'' | '”' | '’' | '»' | '›' | ')' | ']' | '）' | '】' | '》' | '〉' | '」' | '』'
    )
}

/// Whether the full stop behind a text is that of an abbreviation: of a letter, or of a word that is known
/// to be shortened.
fn is_abbreviation(before: &str, lang: Lang) -> bool {
    let start = before.rfind(|c: char| !c.is_alphabetic());
    let word = match start {
        Some(at) => {
            before.get(at..).unwrap_or_default().trim_start_matches(|c: char| !c.is_alphabetic())
        }
        None => before,
    };
    word.chars().count() == 1 || abbreviations(lang).contains(&word)
}

/// Shortened words at the ends of texts. `No`, `Rev` and `г` are in un-conventions.md 8, `éd`, `руб` and `тыс` in
/// the suppressions of CLDR 46; the others are `[K]`. They do nothing but keep the rule quiet.
const fn abbreviations(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => {
            &["etc", "Inc", "Ltd", "Co", "Corp", "Jr", "Sr", "No", "Rev", "al", "ed", "am", "pm"]
        }
        Lang::Fr => &["etc", "al", "Rév", "éd", "hab"],
        Lang::Es => &["etc", "al", "Rev", "UU", "Ud", "Uds", "Vd", "Vds", "núm", "pág"],
        Lang::Ru => &["г", "гг", "др", "пр", "руб", "тыс", "им", "экз"],
        Lang::Ar | Lang::Zh => &["etc"],
    }
}

/// Whether a text has so few words that it is a label, and no sentence.
fn is_label(text: &str) -> bool {
    const WORDS: usize = 4;
    !has_letters(text) || word_count(text) < WORDS
}

fn is_chinese_clause(text: &str) -> bool {
    const CHARACTERS: usize = 25;
    text.chars().count() <= CHARACTERS && !text.contains(['；', '。', '：', '？', '！'])
}

fn has_letters(text: &str) -> bool {
    text.contains(char::is_alphabetic)
}

/// The last word of a text; of Chinese, the last that a dictionary has.
fn last_word(text: &str) -> Range<usize> {
    let last = match text.ends_with(is_han) {
        true => chinese_words(text).last(),
        false => words(text).last(),
    };
    last.map_or(0..text.len(), |(range, _)| range)
}
