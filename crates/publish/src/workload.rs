//! How much there is to translate, in the words of the originals.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_catalog::source_fingerprint;
use hexaglot_document::{Document, Status, Unit, UnitId};
use hexaglot_edition::Edition;
use hexaglot_locale::Lang;

use crate::manifest::{DocumentSummary, unit_words};
use crate::units::Changes;

/// What the translators of a project have to do, by document and language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Workload {
    /// Each document in each language but its own, in the order of the documents.
    pub rows: Vec<DocumentWorkload>,
    /// All documents together, by their original language and the other one.
    pub totals: BTreeMap<(Lang, Lang), Counts>,
}

/// A document and a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentWorkload {
    /// The document's id.
    pub document: String,
    /// Its original language.
    pub original: Lang,
    /// The language into which it is translated.
    pub lang: Lang,
    /// Its units by what is to be done with them.
    pub counts: Counts,
}

/// Units by what is to be done with them; every class is there.
pub type Counts = BTreeMap<Work, Count>;

/// A number of units, and the words of their originals; in Chinese, characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// The units.
    pub units: usize,
    /// Their words.
    pub words: usize,
}

/// What is to be done with a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Work {
    /// It has no translation.
    New,
    /// Its source has changed since it was translated.
    Changed(Band),
    /// It has to be translated, and a text with the same source is already, or has been counted before.
    Repeated,
    /// Nothing: its translation renders the present source.
    Unchanged,
    /// Its translation has to be mended.
    Broken,
}

/// How similar the older and the present source of a unit are, in per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Less than 50, or the older source is not known.
    Below50,
    /// 50 to 74.
    From50,
    /// 75 to 84.
    From75,
    /// 85 to 94.
    From85,
    /// 95 to 99.
    From95,
}

impl Band {
    /// The band of [`hexaglot_catalog::similarity`].
    fn of(similarity: u8) -> Self {
        match similarity {
            ..50 => Band::Below50,
            50..75 => Band::From50,
            75..85 => Band::From75,
            85..95 => Band::From85,
            95.. => Band::From95,
        }
    }
}

impl Work {
    /// Every class, by the word that reports use.
    pub const ALL: [(&'static str, Work); 9] = [
        ("new", Work::New),
        ("changed-0-49", Work::Changed(Band::Below50)),
        ("changed-50-74", Work::Changed(Band::From50)),
        ("changed-75-84", Work::Changed(Band::From75)),
        ("changed-85-94", Work::Changed(Band::From85)),
        ("changed-95-99", Work::Changed(Band::From95)),
        ("repeated", Work::Repeated),
        ("unchanged", Work::Unchanged),
        ("broken", Work::Broken),
    ];
}

/// Counts the workload of documents of which [`crate::check`] was asked for
/// [`crate::Detail::Workload`].
///
/// A text that stands in several places is translated once: the first of them, in the order of the
/// documents and their units, is counted as what it is, and the others are repeated. All of them are
/// where it is translated already.
#[must_use]
pub fn workload(documents: &[DocumentSummary]) -> Workload {
    let translated = translated(documents);
    let mut counted: BTreeSet<Text> = BTreeSet::new();
    let mut workload = Workload::default();
    for (document, pair, units) in editions(documents) {
        let mut counts: Counts =
            Work::ALL.into_iter().map(|(_, work)| (work, Count::default())).collect();
        for (source, standing) in units {
            let text = (pair, source.fingerprint);
            let is_repeated = || translated.contains(&text) || counted.contains(&text);
            let work = match standing {
                Standing::Absent => continue,
                Standing::Current => Work::Unchanged,
                Standing::Broken => Work::Broken,
                Standing::Missing | Standing::Outdated(_) if is_repeated() => Work::Repeated,
                Standing::Missing => Work::New,
                Standing::Outdated(similarity) => Work::Changed(Band::of(*similarity)),
            };
            if standing.is_open() {
                counted.insert(text);
            }
            let total = workload.totals.entry(pair).or_default().entry(work).or_default();
            for count in [counts.entry(work).or_default(), total] {
                count.units += 1;
                count.words += source.words;
            }
        }
        let (document, (original, lang)) = (document.id.clone(), pair);
        workload.rows.push(DocumentWorkload { document, original, lang, counts });
    }
    for totals in workload.totals.values_mut() {
        for (_, work) in Work::ALL {
            totals.entry(work).or_default();
        }
    }
    workload
}

/// A text to be translated: from which language into which, and the fingerprint of its source.
type Text = ((Lang, Lang), u64);

/// The texts that are translated somewhere and have to be elsewhere.
fn translated(documents: &[DocumentSummary]) -> BTreeSet<Text> {
    let texts = |is: fn(Standing) -> bool| {
        editions(documents).flat_map(move |(_, pair, units)| {
            let units = units.filter(move |(_, standing)| is(**standing));
            units.map(move |(source, _)| (pair, source.fingerprint))
        })
    };
    let open: BTreeSet<Text> = texts(Standing::is_open).collect();
    texts(|standing| standing == Standing::Current).filter(|text| open.contains(text)).collect()
}

/// Each document in each language but its own, with its units.
fn editions(
    documents: &[DocumentSummary],
) -> impl Iterator<
    Item = (&DocumentSummary, (Lang, Lang), impl Iterator<Item = (&Source, &Standing)> + Clone),
> {
    documents.iter().flat_map(|document| {
        let original = document.original;
        let editions = document.standings.editions.iter();
        editions.filter_map(move |(lang, standings)| {
            let pair = (original?, *lang);
            Some((document, pair, document.standings.sources.iter().zip(standings)))
        })
    })
}

/// What the workload of a document is counted from: a few bytes a unit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Standings {
    sources: Vec<Source>,
    /// How far each of them is in each language but the original one.
    editions: BTreeMap<Lang, Vec<Standing>>,
}

/// The source text of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Source {
    fingerprint: u64,
    words: usize,
}

/// How far a unit is in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// The edition does not have it.
    Absent,
    Current,
    Missing,
    /// With the similarity of its sources.
    Outdated(u8),
    Broken,
}

impl Standing {
    /// Whether it has to be translated.
    fn is_open(self) -> bool {
        matches!(self, Standing::Missing | Standing::Outdated(_))
    }
}

impl Standings {
    /// Those of a document in its editions; `changes` by language.
    pub(crate) fn new(
        document: &Document,
        editions: &[Edition],
        changes: &BTreeMap<Lang, Changes>,
    ) -> Self {
        let words = unit_words(document);
        let units: Vec<&Unit> = document.tree.leaves().into_iter().map(|(unit, _)| unit).collect();
        let source = |unit: &&Unit| Source {
            fingerprint: fingerprint(&unit.text),
            words: words.get(&unit.id).copied().unwrap_or(0),
        };
        let translations = editions.iter().filter(|edition| edition.lang != document.original);
        let standings = translations.map(|edition| {
            let statuses: BTreeMap<&UnitId, Status> =
                edition.coverage.0.iter().map(|(id, status)| (id, *status)).collect();
            let changes = changes.get(&edition.lang);
            let similarity =
                |id: &UnitId| changes.and_then(|changes| changes.get(id)?.similarity());
            let standing = |unit: &&Unit| match statuses.get(&unit.id) {
                None => Standing::Absent,
                Some(Status::Missing) => Standing::Missing,
                Some(Status::Broken) => Standing::Broken,
                Some(Status::Outdated) => {
                    Standing::Outdated(similarity(&unit.id).unwrap_or_default())
                }
                Some(Status::Source | Status::Final | Status::Reviewed | Status::Translated) => {
                    Standing::Current
                }
            };
            (edition.lang, units.iter().map(standing).collect())
        });
        let editions = standings.collect();
        Standings { sources: units.iter().map(source).collect(), editions }
    }
}

/// [`source_fingerprint`] as a number.
fn fingerprint(text: &str) -> u64 {
    // Its digits are hexadecimal.
    u64::from_str_radix(&source_fingerprint(text), 16).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Band;

    #[test]
    fn bands_meet_at_the_borders_of_the_trade() {
        let borders = [
            (0, Band::Below50),
            (49, Band::Below50),
            (50, Band::From50),
            (74, Band::From50),
            (75, Band::From75),
            (84, Band::From75),
            (85, Band::From85),
            (94, Band::From85),
            (95, Band::From95),
            (99, Band::From95),
        ];
        for (similarity, band) in borders {
            assert_eq!(Band::of(similarity), band, "{similarity}");
        }
    }
}
