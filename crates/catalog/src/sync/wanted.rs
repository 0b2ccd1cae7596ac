//! The texts that want a suggestion, and how those that are like them are found.
//!
//! The texts that have no current translation are gathered first ([`Wanted`]), and then every text of
//! the project that has one is held against them ([`WantedIndex::neighbors`]), a document at a time. So what
//! stays in memory grows with the work that is to be done, and not with the project.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use hexaglot_diag::Span;
use hexaglot_locale::Lang;

use super::suggestion::{Suggestion, Suggestions};
use super::texts::SyncTexts;
use super::translation::{SyncFiles, Synced};
use crate::difference::{similarity_of_words, words};
use crate::fingerprint::collapse;

/// How similar a text must be to be suggested, in per cent.
pub const SIMILAR: u8 = 75;

/// The source texts of units that have no current translation.
#[derive(Debug, Default)]
pub struct Wanted {
    /// By the language of the document, and the fingerprint.
    texts: BTreeMap<Lang, BTreeMap<String, WantedText>>,
}

#[derive(Debug)]
struct WantedText {
    line: String,
    /// The languages in which it is not translated.
    langs: BTreeSet<Lang>,
}

impl Wanted {
    /// Adds the texts that a document does not have in a language.
    pub fn add(&mut self, texts: &SyncTexts, lang: Lang, synced: &Synced) {
        let units = synced.open.iter().filter_map(|at| texts.units.get(*at));
        for unit in units {
            let wanted = self.texts.entry(texts.original).or_default();
            let wanted = wanted
                .entry(unit.fingerprint.clone())
                .or_insert_with(|| WantedText { line: unit.line.clone(), langs: BTreeSet::new() });
            wanted.langs.insert(lang);
        }
    }

    /// Adds others.
    pub fn append(&mut self, other: Wanted) {
        for (original, texts) in other.texts {
            let wanted = self.texts.entry(original).or_default();
            for (fingerprint, text) in texts {
                match wanted.get_mut(&fingerprint) {
                    Some(wanted) => wanted.langs.extend(text.langs),
                    None => {
                        wanted.insert(fingerprint, text);
                    }
                }
            }
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Makes them ready to be compared with other texts.
    #[must_use]
    pub fn index(self) -> WantedIndex {
        let texts = self.texts.into_iter();
        WantedIndex { originals: texts.map(|(lang, texts)| (lang, Index::new(texts))).collect() }
    }
}

/// Texts that want a suggestion, ready to be compared with others.
#[derive(Debug)]
pub struct WantedIndex {
    originals: BTreeMap<Lang, Index>,
}

/// The texts of one original language.
///
/// Two texts are similar if they share at least three quarters of the longer one's words. Then, with
/// the words of each sorted in one order, one of the first words of the one, just more than a quarter
/// of all, is among as many of the other. So only texts that share such a word are compared, and the
/// order puts the rarest words first.
#[derive(Debug)]
struct Index {
    /// The place of each word in that order, from 1.
    ranks: BTreeMap<String, u32>,
    texts: Vec<IndexedText>,
    /// The texts by their fingerprints.
    by_fingerprint: BTreeMap<String, usize>,
    /// The texts that have a word among their first ones.
    by_word: BTreeMap<u32, Vec<usize>>,
}

#[derive(Debug)]
struct IndexedText {
    fingerprint: String,
    langs: BTreeSet<Lang>,
    words: Words,
}

/// The words of a text, by their ranks.
#[derive(Debug)]
struct Words {
    /// In the order of the text.
    in_text: Vec<u32>,
    /// The rarest first.
    sorted: Vec<u32>,
}

/// The rank of a word that none of the texts has.
const UNKNOWN: u32 = 0;

/// A text that renders the present source of its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Current {
    pub(super) span: Span,
    /// Whether it comes back from among those of removed units.
    pub(super) returns: bool,
}

impl Current {
    /// The text as it is written.
    fn text<'a>(&self, files: &SyncFiles<'a>) -> Option<&'a str> {
        let file = if self.returns { files.obsolete } else { files.catalog };
        file?.file().text().get(self.span.range())
    }
}

/// A document in a language, as sync leaves it.
#[derive(Debug, Clone, Copy)]
pub struct SyncedTranslation<'a> {
    /// Its files as they were.
    pub files: SyncFiles<'a>,
    /// What becomes of them.
    pub synced: &'a Synced,
}

impl<'a> SyncedTranslation<'a> {
    /// The text of the unit at a place of the document, if it is current.
    fn current(&self, at: usize) -> Option<(Lang, &'a str)> {
        let text = self.synced.current.get(&at)?.text(&self.files)?;
        Some((self.files.lang, text))
    }
}

impl WantedIndex {
    /// Which of the texts that are wanted may be similar to those of a document.
    #[must_use]
    pub fn neighbors(&self, texts: &SyncTexts) -> Neighbors<'_> {
        let mut by_unit = Vec::new();
        if let Some(index) = self.originals.get(&texts.original) {
            for (at, unit) in texts.units.iter().enumerate() {
                let near = index.near(&unit.fingerprint, &unit.line);
                if !near.is_empty() {
                    by_unit.push((at, near));
                }
            }
        }
        Neighbors { by_unit }
    }
}

/// The texts that are wanted and may be similar to those of a document.
#[derive(Debug)]
pub struct Neighbors<'a> {
    /// By the place of the unit in the document, of which each has one at least.
    by_unit: Vec<(usize, Vec<Near<'a>>)>,
}

impl Neighbors<'_> {
    /// The languages in which they are wanted.
    #[must_use]
    pub fn languages(&self) -> BTreeSet<Lang> {
        let near = self.by_unit.iter().flat_map(|(_, near)| near);
        near.flat_map(|near| &near.text.langs).copied().collect()
    }

    /// Offers them the translations of the document, whose texts they were found for.
    pub fn offer(
        &self,
        document: &str,
        texts: &SyncTexts,
        translations: &[SyncedTranslation<'_>],
        suggestions: &mut Suggestions,
    ) {
        for (at, near) in &self.by_unit {
            let Some(unit) = texts.units.get(*at) else { continue };
            let current = translations.iter().filter_map(|each| each.current(*at));
            let translations: Vec<(Lang, &str)> = current.collect();
            for near in near {
                let IndexedText { fingerprint, langs, .. } = near.text;
                let pair = |lang| (texts.original, lang);
                let mut wanted = translations.clone();
                wanted.retain(|(lang, _)| {
                    langs.contains(lang) && suggestions.wants(pair(*lang), fingerprint, near.most)
                });
                if wanted.is_empty() {
                    continue;
                }
                let similarity = near.similarity();
                if similarity < SIMILAR {
                    continue;
                }
                for (lang, text) in wanted {
                    let suggestion = Suggestion {
                        similarity,
                        document: document.to_owned(),
                        unit: unit.id.clone(),
                        text: collapse(text),
                    };
                    suggestions.offer(pair(lang), fingerprint, suggestion);
                }
            }
        }
    }
}

impl Index {
    fn new(texts: BTreeMap<String, WantedText>) -> Self {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for text in texts.values() {
            words(&text.line).into_iter().for_each(|word| *counts.entry(word).or_default() += 1);
        }
        let mut order: Vec<(usize, &str)> =
            counts.into_iter().map(|(word, count)| (count, word)).collect();
        order.sort_unstable();
        let ranks = order.into_iter().zip(UNKNOWN + 1..);
        let ranks = ranks.map(|((_, word), rank)| (word.to_owned(), rank)).collect();
        let mut index = Index {
            ranks,
            texts: Vec::with_capacity(texts.len()),
            by_fingerprint: BTreeMap::new(),
            by_word: BTreeMap::new(),
        };
        for (at, (fingerprint, text)) in texts.into_iter().enumerate() {
            let words = index.words(&text.line);
            for word in words.first() {
                index.by_word.entry(word).or_default().push(at);
            }
            index.by_fingerprint.insert(fingerprint.clone(), at);
            index.texts.push(IndexedText { fingerprint, langs: text.langs, words });
        }
        index
    }

    /// The texts that may be similar to another one.
    fn near(&self, fingerprint: &str, line: &str) -> Vec<Near<'_>> {
        let words = Rc::new(self.words(line));
        let same = self.by_fingerprint.get(fingerprint).copied();
        let mut places: Vec<usize> = words
            .first()
            .into_iter()
            .filter_map(|word| self.by_word.get(&word))
            .flatten()
            .copied()
            .chain(same)
            .collect();
        places.sort_unstable();
        places.dedup();
        let near = places.into_iter().filter_map(|place| {
            let text = self.texts.get(place)?;
            let is_same = same == Some(place);
            let most = if is_same { 100 } else { text.words.most(&words).min(99) };
            (most >= SIMILAR).then(|| Near { text, words: Rc::clone(&words), is_same, most })
        });
        near.collect()
    }

    fn words(&self, text: &str) -> Words {
        let words = words(text).into_iter();
        let in_text: Vec<u32> =
            words.map(|word| self.ranks.get(word).copied().unwrap_or(UNKNOWN)).collect();
        let mut sorted = in_text.clone();
        sorted.sort_unstable();
        Words { in_text, sorted }
    }
}

impl Words {
    /// The known ones among the first, one of which is shared by every similar text.
    fn first(&self) -> BTreeSet<u32> {
        let shared = (self.sorted.len() * usize::from(SIMILAR)).div_ceil(100);
        let first = self.sorted.iter().take(self.sorted.len() + 1 - shared.max(1));
        first.copied().filter(|word| *word != UNKNOWN).collect()
    }

    /// How similar two texts would be in per cent if the words that both have stood in one order; more
    /// they cannot be. It is found much sooner than how similar they are.
    fn most(&self, other: &Words) -> u8 {
        let longer = self.sorted.len().max(other.sorted.len());
        let shorter = self.sorted.len().min(other.sorted.len());
        let mut shared = 0;
        if shorter * 100 >= longer * usize::from(SIMILAR) {
            let mut others = other.sorted.iter().peekable();
            for word in self.sorted.iter().filter(|word| **word != UNKNOWN) {
                while others.next_if(|other| *other < word).is_some() {}
                shared += usize::from(others.next_if_eq(&word).is_some());
            }
        }
        let percent = (shared * 100).checked_div(longer);
        u8::try_from(percent.unwrap_or(0)).unwrap_or(100)
    }
}

/// A text that is wanted, beside one that may be similar to it.
#[derive(Debug)]
struct Near<'a> {
    text: &'a IndexedText,
    /// The words of the other one.
    words: Rc<Words>,
    /// Whether both are the same, however their lines are broken.
    is_same: bool,
    /// More than this their similarity cannot be.
    most: u8,
}

impl Near<'_> {
    fn similarity(&self) -> u8 {
        if self.is_same {
            return 100;
        }
        similarity_of_words(&self.text.words.in_text, &self.words.in_text).min(99)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;

    use super::{Index, SIMILAR, WantedText};
    use crate::difference::similarity;

    proptest! {
        #[test]
        fn every_similar_text_is_found(
            wanted in prop::collection::btree_set("([a-f] ){0,7}[a-h]", 0..20),
            other in "([a-f] ){0,7}[a-h]",
        ) {
            let text = |line: &String| WantedText { line: line.clone(), langs: BTreeSet::new() };
            // A text is as good a fingerprint of itself as any.
            let texts = wanted.iter().map(|line| (line.clone(), text(line)));
            let index = Index::new(texts.collect());
            let found: BTreeMap<&str, u8> = index
                .near(&other, &other)
                .iter()
                .map(|near| (near.text.fingerprint.as_str(), near.similarity()))
                .filter(|(_, similarity)| *similarity >= SIMILAR)
                .collect();
            let expected: BTreeMap<&str, u8> = wanted
                .iter()
                .map(|line| (line.as_str(), similarity(line, &other)))
                .filter(|(_, similarity)| *similarity >= SIMILAR)
                .collect();
            prop_assert_eq!(found, expected);
        }
    }
}
