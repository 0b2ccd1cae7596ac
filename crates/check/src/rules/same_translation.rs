//! One translation of several source texts.

use std::collections::BTreeSet;

use hexaglot_diag::Diagnostics;
use hexaglot_locale::Lang;
use rustc_hash::FxHashMap;

use crate::checker::Project;
use crate::passage::Pair;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;

super::code! {
    /// Two texts of a document say different things in the source and the same in the translation: a
    /// translation has been copied to another text and never changed. Compare both with their sources.
    ///
    /// Translations of fewer than five words are not compared. Sources that differ by one word, by
    /// capitals, punctuation, numbers or a plural may well have one translation, and are no fault.
    "same-translation"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Document(judge) };

/// How many words a translation has that stands for itself; ideographs count as words.
const WORDS: usize = 5;
/// How many words of two sources must be in one of them alone.
const DIFFERENT: usize = 2;
/// The fewest letters of a word that counts; articles and forms of `to be` have fewer.
const LETTERS: usize = 4;
/// How many letters of a word are compared, so that its endings do not count.
const STEM: usize = 5;

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let mut first: FxHashMap<&str, Pair<'_>> = FxHashMap::default();
    for pair in texts.pairs() {
        let target = pair.target.folded();
        if !pair.target.has_words(WORDS) {
            continue;
        }
        let Some(before) = first.get(target) else {
            first.insert(target, pair);
            continue;
        };
        if !differ(before.source.folded(), pair.source.folded()) {
            continue;
        }
        let reading = pair.target.default_reading();
        let (own, other) = (pair.source.default_reading(), before.source.default_reading());
        let message = format!(
            "the translation is that of `{}`, whose source says something else",
            before.target.unit.id
        );
        let finding = pair.target.finding(&CODE, reading, 0..reading.text().len(), message);
        let finding = finding
            .at(pair.source.label(own, 0..own.text().len(), "its source"))
            .at(before.source.label(other, 0..other.text().len(), "the other source"));
        found.push(finding.hint("compare both with their sources"));
    }
}

/// Whether two texts differ by more than a word, numbers and the endings of words.
fn differ(one: &str, other: &str) -> bool {
    if one == other {
        return false;
    }
    let (one, other) = (stems(one), stems(other));
    one.symmetric_difference(&other).take(DIFFERENT).count() == DIFFERENT
}

/// The beginnings of the words of a text that are no numbers; of Chinese, the ideographs.
fn stems(folded: &str) -> BTreeSet<&str> {
    let words = folded.split(' ').filter(|word| !word.contains(|c: char| c.is_numeric()));
    let mut stems = BTreeSet::new();
    for word in words {
        if word.contains(hexaglot_locale::is_han) {
            stems.extend(word.split("").filter(|character| !character.is_empty()));
        } else if word.chars().count() >= LETTERS {
            let end = word.char_indices().nth(STEM);
            stems.insert(end.map_or(word, |(at, _)| word.get(..at).unwrap_or(word)));
        }
    }
    stems
}
