//! The words of a text, as those who order and pay translations count them.

use std::ops::Range;
use std::sync::LazyLock;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

use crate::is_han;

/// How many words a text has.
///
/// A word is what UAX #29, section 4, parts from its surroundings and has a letter or digit. Chinese is
/// counted by characters, as the trade does it: each ideograph is one.
#[must_use]
pub fn word_count(text: &str) -> usize {
    text.split_ascii_whitespace().map(words_between_spaces).sum()
}

/// The words of what stands between white space, which belongs to no word.
fn words_between_spaces(piece: &str) -> usize {
    // Most pieces are one plain word, which need not be looked at by all the rules.
    let core = piece.trim_matches(|c| matches!(c, '.' | ',' | ';' | ':' | '(' | ')' | '"'));
    if !core.is_empty() && core.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return 1;
    }
    let ideographs = piece.chars().filter(|c| is_han(*c) && c.is_alphabetic()).count();
    ideographs + piece.split(is_han).map(words_of_letters).sum::<usize>()
}

/// The words of a piece without ideographs.
fn words_of_letters(piece: &str) -> usize {
    let ends = SEGMENTER.segment_str(piece);
    let mut start = 0;
    let words = ends.filter(|end| {
        let segment = piece.get(start..*end).unwrap_or_default();
        start = *end;
        segment.chars().any(char::is_alphanumeric)
    });
    words.count()
}

/// The words of the Chinese in a text, which no blanks part, with their places: as the dictionary of ICU parts
/// them. What is not written in ideographs is no word.
pub fn chinese_words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let is_ideograph = |c: char| is_han(c) && c.is_alphabetic();
    let mut rest = 0;
    let mut run = 0..0;
    let mut ends = Vec::new().into_iter();
    std::iter::from_fn(move || {
        loop {
            if let Some(end) = ends.next() {
                let word = run.start..end;
                run.start = end;
                return Some((word.clone(), text.get(word)?));
            }
            let start = rest + text.get(rest..)?.find(is_ideograph)?;
            let after = text.get(start..)?;
            rest = start + after.find(|c| !is_ideograph(c)).unwrap_or(after.len());
            run = start..rest;
            let parted = CHINESE.segment_str(text.get(run.clone())?);
            let found: Vec<usize> = parted.filter(|end| *end > 0).map(|end| start + end).collect();
            ends = found.into_iter();
        }
    })
}

static CHINESE: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// Without a dictionary, which none of our languages needs but Chinese, and no count needs.
static SEGMENTER: WordSegmenterBorrowed<'static> =
    WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{SEGMENTER, chinese_words, word_count};

    #[test]
    fn chinese_words_have_their_places() {
        let text = "为了了解2017年的目的的";
        let words: Vec<&str> = chinese_words(text).map(|(_, word)| word).collect();
        assert_eq!(words, ["为了", "了解", "年", "的", "目的", "的"]);
        assert!(chinese_words(text).all(|(range, word)| text.get(range) == Some(word)));
        assert_eq!(chinese_words("ITU-T").count(), 0);
    }

    #[test]
    fn words_are_counted_as_unicode_parts_them() {
        let texts = [
            ("", 0),
            ("The Council is invited to note this Report.", 8),
            // WB6, WB7: an apostrophe or a full stop between letters parts nothing; a hyphen does.
            ("l'accès à l’Internet", 3),
            ("www.itu.int, CWG-COP", 3),
            // WB11, WB12: signs between digits.
            ("1,234.5 3-4", 3),
            // The Arabic for "the Council", with a conjunction written to it: one word.
            ("والمجلس، 2017", 2),
            ("Совет 2017 года", 3),
            ("理事会2017年会议", 7),
            ("请理事会将本报告记录在案。", 12),
            ("— … •", 0),
        ];
        for (text, count) in texts {
            assert_eq!(word_count(text), count, "{text}");
        }
    }

    proptest! {
        /// What is taken for one plain word is one by all the rules.
        #[test]
        fn a_short_cut_changes_no_count(text in "[a-c1.,:;()\"' _é\n-]{0,20}") {
            let mut start = 0;
            let mut words = 0;
            for end in SEGMENTER.segment_str(&text) {
                words += usize::from(text.get(start..end).unwrap().contains(char::is_alphanumeric));
                start = end;
            }
            prop_assert_eq!(word_count(&text), words, "{:?}", text);
        }
    }
}
