//! A translation beside its source, by the acronyms in them.

use std::collections::BTreeSet;

use hexaglot_catalog::{CatalogFile, Expression};
use hexaglot_diag::{Code, Diagnostic, Label};
use hexaglot_document::Datum;
use hexaglot_edition::{MarkKind, Reading, readings};
use rustc_hash::FxHashMap;

use crate::acronyms::{Acronym, acronyms, are_near, capitals, folded, letters};
use crate::checker::Project;
use crate::passage::{Pair, Passage};
use crate::terms::Likeness;
use crate::words::words;

/// A translation beside its source.
pub(super) struct Row<'a> {
    pub(super) pair: Pair<'a>,
    /// The acronyms of the source, each once.
    pub(super) source: Vec<Place<'a>>,
    /// Those of the translation.
    pub(super) target: Vec<Place<'a>>,
    /// How often the source has what it has in capitals, and how often the translation.
    counts: (Counts, Counts),
}

type Counts = FxHashMap<String, usize>;

/// An acronym where it stands.
pub(super) struct Place<'a> {
    passage: &'a Passage<'a>,
    reading: &'a Reading<'a>,
    acronym: Acronym,
}

/// What the terms of a source have in the two languages.
#[derive(Default)]
pub(super) struct TermTexts {
    /// What may stand for them: what is agreed, its forms, and what may stand too.
    counts: Counts,
    /// The acronyms among the words that are agreed, as they are written.
    agreed: Vec<(String, String)>,
}

/// How many acronyms a text has at most that is judged; one with more is a list of them, in which none can
/// be told from another.
const MOST: usize = 64;

impl<'a> Row<'a> {
    pub(super) fn new(pair: Pair<'a>, project: &Project<'_>) -> Self {
        let counts = (counts(pair.source, project), counts(pair.target, project));
        Row { pair, source: places(pair.source), target: places(pair.target), counts }
    }

    /// Whether it can be told which acronym of the translation stands for which of the source. The words of
    /// a message to which a text refers are not known here.
    pub(super) fn is_plain(&self) -> bool {
        let has_message = |reading: &Reading<'_>| {
            let mut objects = reading.objects().iter();
            objects.any(|object| matches!(object.expression, Expression::Message { .. }))
        };
        self.source.len() <= MOST
            && self.target.len() <= MOST
            && !self.pair.source.readings.iter().any(has_message)
            && !self.pair.target.readings.iter().any(has_message)
    }

    /// How often the source has an acronym.
    pub(super) fn asked(&self, key: &str) -> usize {
        count(&self.counts.0, key)
    }

    /// How often the translation has an acronym, or its first part.
    pub(super) fn said(&self, key: &str) -> usize {
        match count(&self.counts.1, key) {
            0 => usize::from(has_first_part(&self.target, key)),
            said => said,
        }
    }

    /// Whether the source has what an acronym of the translation stands for: itself or its first part, in
    /// capitals or not, or the words that it is made of.
    pub(super) fn explains(&self, own: &Place<'_>) -> bool {
        self.asked(own.key()) > 0
            || has_first_part(&self.source, own.key())
            || self.pair.source.readings.iter().any(|reading| has_words(reading, own.key()))
            || self.pair.source.document.data.values().any(|named| match &named.datum {
                Datum::Text(text) => text.contains(own.words()),
                _ => false,
            })
    }

    /// What the terms of the source have.
    pub(super) fn terms(&self, project: &Project<'_>) -> TermTexts {
        let Pair { source, target } = self.pair;
        let mut terms = TermTexts::default();
        let Some(base) = project.term_base(source.lang, Likeness::Number) else { return terms };
        for reading in &source.readings {
            for id in base.ids(&base.tokens(reading)) {
                if let Some(file) = project.terms.get(&target.lang) {
                    terms.add(id, file);
                }
                terms.add_text(base.agreed(id).unwrap_or_default());
            }
        }
        terms
    }
}

impl TermTexts {
    fn add(&mut self, id: &str, file: &CatalogFile) {
        let Some(term) = file.term(id) else { return };
        for reading in readings(&term.pattern) {
            self.add_text(reading.text());
            for Acronym { range, key, .. } in acronyms(&reading, file.lang()) {
                let words = reading.text().get(range).unwrap_or_default();
                self.agreed.push((key, words.to_owned()));
            }
        }
        for also in term.attributes.iter().filter(|attribute| attribute.id == "also") {
            readings(&also.pattern).iter().for_each(|reading| self.add_text(reading.text()));
        }
    }

    fn add_text(&mut self, text: &str) {
        self.counts.extend(capitals(text));
    }

    /// Whether any may have an acronym.
    pub(super) fn explain(&self, own: &Place<'_>) -> bool {
        count(&self.counts, own.key()) > 0
    }

    /// The agreed acronym that another is nearly.
    pub(super) fn near(&self, own: &Place<'_>) -> Option<&str> {
        let near = self.agreed.iter().find(|(key, _)| are_near(key, own.key()));
        near.map(|(_, words)| words.as_str())
    }
}

impl<'a> Place<'a> {
    pub(super) fn key(&self) -> &str {
        &self.acronym.key
    }

    pub(super) fn is_latin(&self) -> bool {
        self.acronym.is_latin
    }

    /// It as it is written.
    pub(super) fn words(&self) -> &'a str {
        self.reading.text().get(self.acronym.range.clone()).unwrap_or_default()
    }

    pub(super) fn label(&self, message: &str) -> Label {
        self.passage.label(self.reading, self.acronym.range.clone(), message)
    }

    pub(super) fn finding(&self, code: &'static Code, message: String) -> Diagnostic {
        self.passage.finding(code, self.reading, self.acronym.range.clone(), message)
    }
}

/// The acronyms of a text, each where it stands first.
fn places<'a>(passage: &'a Passage<'a>) -> Vec<Place<'a>> {
    let mut seen = BTreeSet::new();
    let mut places = Vec::new();
    for reading in &passage.readings {
        for acronym in acronyms(reading, passage.lang) {
            if seen.insert(acronym.key.clone()) {
                places.push(Place { passage, reading, acronym });
            }
        }
    }
    places
}

/// How often a text has what it has in capitals, in the reading that has most of it, with the terms to which
/// it refers.
fn counts(passage: &Passage<'_>, project: &Project<'_>) -> Counts {
    let mut most = Counts::default();
    let mut add = |found: Counts| {
        for (word, count) in found {
            let own = most.entry(word).or_default();
            *own = count.max(*own);
        }
    };
    for reading in &passage.readings {
        add(capitals(reading.text()));
        for object in reading.objects() {
            let Expression::Term { id, .. } = object.expression else { continue };
            let base = project.term_base(passage.lang, Likeness::Number);
            add(capitals(base.and_then(|base| base.agreed(id)).unwrap_or_default()));
        }
    }
    most
}

/// Whether the first part of an acronym, such as *CD* of *CD-ROM*, is among others by itself.
fn has_first_part(others: &[Place<'_>], key: &str) -> bool {
    key.split_once('-').is_some_and(|(first, _)| others.iter().any(|other| other.key() == first))
}

fn count(counts: &Counts, key: &str) -> usize {
    let whole = counts.get(key);
    whole.or_else(|| counts.get(&letters(key))).copied().unwrap_or_default()
}

/// Whether a reading has an acronym as a word that is not in capitals, in its text or in an address, or the
/// words that it is made of, with or without the small ones; of two letters, with capitals.
fn has_words(reading: &Reading<'_>, key: &str) -> bool {
    let letters = letters(key);
    let addresses = reading.marks().iter().filter_map(|mark| match &mark.kind {
        MarkKind::Link(address) => Some(address.as_str()),
        _ => None,
    });
    let mut initials = [String::new(), String::new()];
    for text in addresses.chain([reading.text()]) {
        for (_, word) in words(text) {
            if word.len() == letters.len() && folded(&word.to_uppercase()) == letters {
                return true;
            }
            let has_capital = word.starts_with(char::is_uppercase);
            let first = word.chars().next().into_iter().flat_map(char::to_uppercase);
            let (all, long) = match letters.chars().count() {
                0..=2 => (has_capital, has_capital),
                _ => (true, has_capital || word.chars().count() > SMALL),
            };
            for (initials, is_one) in initials.iter_mut().zip([all, long]) {
                initials.extend(first.clone().filter(|_| is_one));
            }
        }
    }
    initials.iter().any(|initials| folded(initials).contains(&letters))
}

/// The most letters of the words that acronyms leave out, such as *and* and *of*.
const SMALL: usize = 3;
