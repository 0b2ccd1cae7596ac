//! How one text became another, word by word.
//!
//! A word is what UAX #29 finds between its word boundaries: a word of a language, a number, a mark of
//! punctuation, one ideograph.

use similar::{Algorithm, DiffOp, DiffableStr, capture_diff_slices};

/// A piece of two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'t> {
    /// In which of them it stands.
    pub change: Change,
    /// What stands there.
    pub text: &'t str,
}

/// In which of two texts a piece stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// In both.
    Keep,
    /// In the old one alone.
    Delete,
    /// In the new one alone.
    Insert,
}

/// What was kept, deleted and inserted between two texts, in order.
///
/// The pieces that are not inserted are the old text, those that are not deleted the new one. Changes
/// with nothing but white space between them are one.
#[must_use]
pub fn difference<'t>(old: &'t str, new: &'t str) -> Vec<Piece<'t>> {
    let (mut old_rest, mut new_rest) = (old, new);
    let mut pieces = Vec::new();
    for run in runs(&segments(old), &segments(new)) {
        let (before, after);
        (before, old_rest) = old_rest.split_at_checked(run.old).unwrap_or((old_rest, ""));
        (after, new_rest) = new_rest.split_at_checked(run.new).unwrap_or((new_rest, ""));
        if run.is_kept {
            pieces.push(Piece { change: Change::Keep, text: after });
        } else {
            pieces.push(Piece { change: Change::Delete, text: before });
            pieces.push(Piece { change: Change::Insert, text: after });
        }
    }
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// How much of two texts is the same, in per cent: the words that stay between them, of those of the
/// longer one; white space does not count. Less than 100, rounded down, where they are not the same.
#[must_use]
pub fn similarity(old: &str, new: &str) -> u8 {
    if old == new {
        return 100;
    }
    similarity_of_words(&words(old), &words(new)).min(99)
}

/// [`similarity`] of the words of two texts: 100 where these are the same.
pub(crate) fn similarity_of_words<W: Eq + std::hash::Hash>(old: &[W], new: &[W]) -> u8 {
    let ops = capture_diff_slices(Algorithm::Myers, old, new);
    let kept = ops.iter().filter(|op| matches!(op, DiffOp::Equal { .. }));
    let kept: usize = kept.map(|op| op.old_range().len()).sum();
    let percent = (kept * 100).checked_div(old.len().max(new.len()));
    u8::try_from(percent.unwrap_or(0)).unwrap_or(100)
}

/// The words of a text.
pub(crate) fn words(text: &str) -> Vec<&str> {
    segments(text).into_iter().filter(|word| !is_blank(word)).collect()
}

/// The words of a text, and the white space between them.
fn segments(text: &str) -> Vec<&str> {
    text.tokenize_unicode_words()
}

fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// A run of two texts that is kept or changed: its bytes in each.
struct Run {
    is_kept: bool,
    is_blank: bool,
    old: usize,
    new: usize,
}

fn runs(old: &[&str], new: &[&str]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        let old = old.get(op.old_range()).unwrap_or_default();
        let new = new.get(op.new_range()).unwrap_or_default();
        let length = |words: &[&str]| words.iter().map(|word| word.len()).sum();
        let mut run = Run {
            is_kept: matches!(op, DiffOp::Equal { .. }),
            is_blank: new.iter().all(|word| is_blank(word)),
            old: length(old),
            new: length(new),
        };
        while let Some(before) = runs.pop_if(|before| !run.is_kept && joins(before)) {
            run.old += before.old;
            run.new += before.new;
        }
        runs.push(run);
    }
    runs
}

/// Whether a change takes the run before it along: another change, or white space after one. The first
/// run is a change or has a word, since no text begins with white space.
fn joins(before: &Run) -> bool {
    !before.is_kept || before.is_blank
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Change, difference, similarity};

    /// As git writes the difference of words.
    fn shown(old: &str, new: &str) -> String {
        let piece = |piece: super::Piece<'_>| match piece.change {
            Change::Keep => piece.text.to_owned(),
            Change::Delete => format!("[-{}-]", piece.text),
            Change::Insert => format!("{{+{}+}}", piece.text),
        };
        difference(old, new).into_iter().map(piece).collect()
    }

    #[test]
    fn a_word_is_what_unicode_takes_for_one() {
        assert_eq!(shown("The cat sat.", "The dog sat!"), "The [-cat-]{+dog+} sat[-.-]{+!+}");
        assert_eq!(
            shown("it can't be 3.5 m", "it can be 3.6 m"),
            "it [-can't-]{+can+} be [-3.5-]{+3.6+} m"
        );
        assert_eq!(shown("a b", "a b c"), "a b{+ c+}");
        assert_eq!(shown("a", "a"), "a");
        assert_eq!(shown("", "a"), "{+a+}");
    }

    #[test]
    fn each_ideograph_is_a_word() {
        assert_eq!(shown("理事会注意到报告", "理事会审议报告"), "理事会[-注意到-]{+审议+}报告");
        assert_eq!(similarity("理事会", "理事国"), 66);
    }

    #[test]
    fn a_letter_keeps_its_marks() {
        assert_eq!(shown("كِتابٌ جديد", "كِتابٌ قديم"), "كِتابٌ [-جديد-]{+قديم+}");
    }

    #[test]
    fn changes_that_white_space_alone_parts_are_one() {
        assert_eq!(shown("go to the sea", "go by a lake"), "go [-to the sea-]{+by a lake+}");
        assert_eq!(shown("a b c", "a x c"), "a [-b-]{+x+} c");
    }

    #[test]
    fn similarity_counts_the_words_of_the_longer_text() {
        assert_eq!(similarity("a b c d", "a b c d"), 100);
        assert_eq!(similarity("a b c", "a b c d"), 75);
        assert_eq!(similarity("a b c d", "a b c"), 75);
        assert_eq!(similarity("a b c d", "e f g h"), 0);
        assert_eq!(similarity("", "a"), 0);
        // Another order is another text.
        assert_eq!(similarity("a b", "b a"), 50);
    }

    #[test]
    fn only_a_text_itself_is_wholly_similar() {
        assert_eq!(similarity("a b", "a  b"), 99);
        let words = |count| vec!["a"; count].join(" ");
        // 199 of 200 words.
        assert_eq!(similarity(&words(199), &words(200)), 99);
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_texts(old in "[ab,. 中国é]{0,30}", new in "[ab,. 中国é]{0,30}") {
            let pieces = difference(&old, &new);
            let without = |change| {
                let pieces = pieces.iter().filter(|piece| piece.change != change);
                pieces.map(|piece| piece.text).collect::<String>()
            };
            prop_assert_eq!(&without(Change::Insert), &old);
            prop_assert_eq!(&without(Change::Delete), &new);
        }

        #[test]
        fn no_text_is_like_itself_alone(old in "[ab,. 中国]{0,20}", new in "[ab,. 中国]{0,20}") {
            prop_assert_eq!(similarity(&old, &old), 100);
            prop_assert_eq!(similarity(&old, &new) == 100, old == new);
        }
    }
}
