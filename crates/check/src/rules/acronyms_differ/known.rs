//! What the texts of a document have for the acronyms of their sources.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::row::{Place, Row};
use crate::acronyms::{are_near, folded};
use crate::passage::Passage;
use crate::prose::prose;
use crate::words::words;

/// What is known of the acronyms of a document. Most is found out when it is first asked for, since few
/// documents have an acronym that stands nowhere else.
pub(super) struct Known<'r> {
    rows: &'r [Row<'r>],
    /// In how many translations each acronym stands.
    targets: FxHashMap<&'r str, usize>,
    /// In how many sources each stands.
    sources: FxHashMap<&'r str, usize>,
    /// What the texts have for each acronym of a source.
    rendered: OnceCell<BTreeMap<&'r str, Rendered<'r>>>,
    /// The words that stand without capitals in sources, and in translations.
    words: OnceCell<[FxHashSet<String>; 2]>,
}

/// What texts have for an acronym that stands in their sources.
#[derive(Default)]
struct Rendered<'r> {
    /// How many of them have the acronym itself.
    kept: usize,
    /// The acronyms that most of them have, in how many of them, and in one where it stands.
    by: BTreeMap<&'r str, (usize, &'r Place<'r>)>,
}

impl<'r> Known<'r> {
    pub(super) fn of(rows: &'r [Row<'r>]) -> Self {
        let (mut targets, mut sources) = (FxHashMap::default(), FxHashMap::default());
        for row in rows {
            for own in &row.target {
                *targets.entry(own.key()).or_default() += 1;
            }
            for place in &row.source {
                *sources.entry(place.key()).or_default() += 1;
            }
        }
        Known { rows, targets, sources, rendered: OnceCell::new(), words: OnceCell::new() }
    }

    /// Whether an acronym of a translation stands in no other, and in no source.
    pub(super) fn is_alone(&self, own: &Place<'_>) -> bool {
        let is_once = self.targets.get(own.key()).is_none_or(|texts| *texts < 2);
        is_once && !self.sources.contains_key(own.key())
    }

    /// Whether most other texts have an acronym that is in their sources.
    pub(super) fn is_kept(&self, row: &Row<'_>, key: &str) -> bool {
        let kept = self.rendered().get(key).map_or(0, |rendered| rendered.kept);
        let kept = kept.saturating_sub(usize::from(row.said(key) > 0));
        2 * kept >= self.others(key)
    }

    /// In how many other sources an acronym of a source stands.
    fn others(&self, key: &str) -> usize {
        self.sources.get(key).map_or(0, |texts| texts.saturating_sub(1))
    }

    /// What most other texts have for an acronym of the source, and the translation nearly has: the place of
    /// that in the source, and one where another text has it right.
    pub(super) fn nearly(
        &self,
        row: &'r Row<'r>,
        own: &Place<'_>,
    ) -> Option<(&'r Place<'r>, &'r Place<'r>)> {
        row.source.iter().find_map(|place| {
            let usual = &self.rendered().get(place.key())?.by;
            let near = usual.iter().find(|(key, (texts, _))| {
                let has_own = row.target.iter().any(|own| own.key() == **key);
                self.are_most(texts - usize::from(has_own), place.key(), key)
                    && are_near(key, own.key())
                    && match **key == place.key() {
                        true => row.said(key) < row.asked(key),
                        // A language may name a thing once where another has its acronym twice.
                        false => row.said(key) == 0 && !self.are_words(place.key(), key),
                    }
            });
            near.map(|(_, (_, other))| (place, *other))
        })
    }

    /// Whether the source has another acronym than some, which the translation has neither as it is, nor as
    /// agreed, nor as most other texts have it. What is nearly right may stand for that: `OIM` is IOM, and
    /// no misspelled `OIT`.
    pub(super) fn has_another(&self, row: &Row<'_>, is_one: &dyn Fn(&Place<'_>) -> bool) -> bool {
        let is_there = |place: &Place<'_>| {
            let usual = self.rendered().get(place.key());
            row.said(place.key()) > 0
                || row.has_agreed(place)
                || row.target.iter().any(|own| {
                    !row.is_asked(own)
                        && usual.is_some_and(|usual| usual.by.contains_key(own.key()))
                })
        };
        row.source.iter().any(|place| !is_one(place) && !is_there(place))
    }

    /// Whether so many of the other texts that an acronym of a source is in are most of them. Of two texts
    /// with two acronyms that are nearly the same, either may be right, unless one is that of the source.
    fn are_most(&self, texts: usize, source: &str, target: &str) -> bool {
        2 * texts > self.others(source) && (texts > 1 || source == target)
    }

    fn rendered(&self) -> &BTreeMap<&'r str, Rendered<'r>> {
        self.rendered.get_or_init(|| {
            let mut all: BTreeMap<&str, Rendered<'_>> = BTreeMap::new();
            for row in self.rows.iter().filter(|row| row.is_plain()) {
                for place in &row.source {
                    let rendered = all.entry(place.key()).or_default();
                    rendered.kept += usize::from(row.said(place.key()) > 0);
                    for own in &row.target {
                        rendered.by.entry(own.key()).or_insert((0, own)).0 += 1;
                    }
                }
            }
            for (source, rendered) in &mut all {
                rendered.by.retain(|target, (texts, _)| self.are_most(*texts, source, target));
            }
            all
        })
    }

    /// Whether an acronym of sources or that of translations is a word in capitals, for emphasis.
    fn are_words(&self, source: &str, target: &str) -> bool {
        let [sources, targets] = self.words.get_or_init(|| {
            let mut all = <[FxHashSet<String>; 2]>::default();
            let [sources, targets] = &mut all;
            for row in self.rows {
                add_words(row.pair.source, sources);
                add_words(row.pair.target, targets);
            }
            all
        });
        sources.contains(source) || targets.contains(target)
    }
}

/// Adds the words of a text that have small letters, in capitals.
fn add_words(passage: &Passage<'_>, all: &mut FxHashSet<String>) {
    for reading in &passage.readings {
        let text = prose(reading);
        let small = words(&text).filter(|(_, word)| word.contains(char::is_lowercase));
        all.extend(small.map(|(_, word)| folded(&word.to_uppercase())));
    }
}
