//! The words of a text, as those who order and pay translations count them.

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

/// Without a dictionary, which none of our languages needs but Chinese.
static SEGMENTER: WordSegmenterBorrowed<'static> =
    WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{SEGMENTER, word_count};

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
