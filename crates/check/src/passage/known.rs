//! What several rules ask of a text, found out when it is first asked for.

use std::sync::{LazyLock, OnceLock};

use hexaglot_edition::Reading;
use hexaglot_locale::word_count;
use rustc_hash::FxHashSet;

use super::Passage;
use crate::acronyms::Acronyms;
use crate::numbers::Numbers;
use crate::terms::{Found, TermBase};
use crate::words::{words, words_and_ideographs};
use crate::written::Written;

/// What is known of a text.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// What its readings say by numbers.
    numbers: OfEach<Numbers>,
    /// What its readings have in capitals.
    acronyms: OfEach<Acronyms>,
    /// The terms that its readings have.
    terms: OfEach<Vec<Found>>,
    /// The words of its readings.
    words: OfEach<FxHashSet<String>>,
    /// What is compared of it as a whole.
    folded: OnceLock<String>,
    /// What all its readings say.
    said: OnceLock<Written>,
}

/// What is known of each reading of a text.
#[derive(Debug)]
struct OfEach<T>(OnceLock<Vec<T>>);

impl<'a> Passage<'a> {
    /// What a reading of it says by numbers.
    pub(crate) fn numbers(&self, reading: &Reading<'a>) -> &Numbers {
        static NONE: LazyLock<Numbers> = LazyLock::new(Numbers::default);
        let read = |reading: &Reading<'a>| Numbers::of(reading, self.document, self.lang);
        self.known.numbers.get(&self.readings, reading, read).unwrap_or(&NONE)
    }

    /// What a reading of it has in capitals.
    pub(crate) fn acronyms(&self, reading: &Reading<'a>) -> &Acronyms {
        static NONE: LazyLock<Acronyms> = LazyLock::new(Acronyms::default);
        let read = |reading: &Reading<'a>| Acronyms::of(reading, self.lang);
        self.known.acronyms.get(&self.readings, reading, read).unwrap_or(&NONE)
    }

    /// The terms that a reading of it has, the longest of those in one another, by the term base of its
    /// language.
    pub(crate) fn terms(&self, reading: &Reading<'a>, base: &TermBase) -> &[Found] {
        let read = |reading: &Reading<'a>| base.longest(&base.tokens(reading));
        self.known.terms.get(&self.readings, reading, read).map_or(&[], Vec::as_slice)
    }

    /// The words of a reading of it, and its ideographs one by one.
    pub(crate) fn words(&self, reading: &Reading<'a>) -> &FxHashSet<String> {
        static NONE: LazyLock<FxHashSet<String>> = LazyLock::new(FxHashSet::default);
        let read = |reading: &Reading<'a>| {
            words_and_ideographs(reading.text()).map(|(_, word)| word.to_owned()).collect()
        };
        self.known.words.get(&self.readings, reading, read).unwrap_or(&NONE)
    }

    /// The words of the text as it is written, without capitals, punctuation and markup between them, each
    /// parted from the next by a space.
    pub(crate) fn folded(&self) -> &str {
        self.known.folded.get_or_init(|| {
            let small = self.written().to_lowercase();
            let mut folded = String::with_capacity(small.len());
            for (_, word) in words(&small) {
                folded.push_str(if folded.is_empty() { "" } else { " " });
                folded.push_str(word);
            }
            folded
        })
    }

    /// What it says in any of its readings, to be held against data.
    pub(crate) fn said(&self) -> &Written {
        self.known
            .said
            .get_or_init(|| Written::new(self.readings.iter().map(Reading::text), self.lang))
    }

    /// Whether its folded words are so many, at least; ideographs count as words.
    pub(crate) fn has_words(&self, count: usize) -> bool {
        let folded = self.folded();
        folded.split(' ').nth(count.saturating_sub(1)).is_some() || word_count(folded) >= count
    }
}

impl<T> OfEach<T> {
    fn get<'a>(
        &self,
        readings: &[Reading<'a>],
        reading: &Reading<'a>,
        read: impl Fn(&Reading<'a>) -> T,
    ) -> Option<&T> {
        let place = readings.iter().position(|own| std::ptr::eq(own, reading))?;
        self.0.get_or_init(|| readings.iter().map(read).collect()).get(place)
    }
}

impl<T> Default for OfEach<T> {
    fn default() -> Self {
        OfEach(OnceLock::new())
    }
}
