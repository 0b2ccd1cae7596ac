//! A translation beside its source, by the acronyms in them.

use std::ops::Range;

use hexaglot_catalog::Expression;
use hexaglot_diag::{Code, Diagnostic, Label};
use hexaglot_document::Datum;
use hexaglot_edition::{MarkKind, Reading};
use rustc_hash::FxHashSet;

use crate::acronyms::{Acronym, acronyms, are_near, count, folded, letters};
use crate::checker::Project;
use crate::enclosures::closing;
use crate::passage::{Pair, Passage};
use crate::terms::{Likeness, TermBase};
use crate::words::words;

/// A translation beside its source.
pub(super) struct Row<'a> {
    pub(super) pair: Pair<'a>,
    /// The acronyms of the source, each once.
    pub(super) source: Vec<Place<'a>>,
    /// Those of the translation.
    pub(super) target: Vec<Place<'a>>,
    /// The terms of the two languages.
    terms: [Option<&'a TermBase>; 2],
}

/// An acronym where it stands.
pub(super) struct Place<'a> {
    passage: &'a Passage<'a>,
    reading: &'a Reading<'a>,
    acronym: &'a Acronym,
}

/// What is agreed for a term of a source.
pub(super) struct Agreed<'a> {
    /// The words that may stand for it, or those of them that are asked for.
    pub(super) words: &'a str,
    /// Its id.
    id: &'a str,
    /// Its words in the source.
    pub(super) of: &'a str,
    /// Where they stand.
    pub(super) term: Label,
}

/// How many acronyms a text has at most that is judged; one with more is a list of them, in which none can
/// be told from another.
const MOST: usize = 64;

impl<'a> Row<'a> {
    pub(super) fn new(pair: Pair<'a>, project: &Project<'a>) -> Self {
        let terms = [
            project.term_base(pair.source.lang, Likeness::Number),
            project.term_base(pair.target.lang, Likeness::Stem),
        ];
        Row { pair, source: places(pair.source), target: places(pair.target), terms }
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
        let [terms, _] = self.terms;
        most(self.pair.source, terms, key)
    }

    /// How often the translation has an acronym; once where it has its first part.
    pub(super) fn said(&self, key: &str) -> usize {
        let [_, terms] = self.terms;
        match most(self.pair.target, terms, key) {
            0 => usize::from(has_first_part(&self.target, key)),
            said => said,
        }
    }

    /// Whether the source has an acronym of the translation, or its first part.
    pub(super) fn is_asked(&self, own: &Place<'_>) -> bool {
        self.asked(own.key()) > 0 || has_first_part(&self.source, own.key())
    }

    /// Whether the source has what an acronym that is not in it stands for: the same in small letters, the
    /// words that it is made of, or a term for which it may stand. Where it is nearly the right one, the
    /// words have to have capitals, since those of a long text begin with any letters.
    pub(super) fn explains(&self, own: &Place<'_>, is_near: bool) -> bool {
        let is_in =
            |datum: &Datum| matches!(datum, Datum::Text(text) if text.contains(own.words()));
        let has_words = |reading| has_words(reading, own.key(), is_near);
        self.pair.source.readings.iter().any(has_words)
            || self.pair.source.document.data.values().any(|named| is_in(&named.datum))
            || self.agreed(&|text| count(text, own.key()) > 0).is_some()
    }

    /// An acronym that is agreed for a term of the source which is not in the translation, in any form, and
    /// is nearly another that is there.
    pub(super) fn nearly_agreed(&self, own: &Place<'_>) -> Option<Agreed<'a>> {
        let lang = self.pair.target.lang;
        let near = |text: &'a str| {
            let mut acronyms = acronyms(text, lang).into_iter();
            let is_meant =
                |agreed: &Acronym| are_near(&agreed.key, own.key()) && self.said(&agreed.key) == 0;
            text.get(acronyms.find(is_meant)?.range)
        };
        let agreed = self.agreed(&|text| near(text).is_some())?;
        let words = near(agreed.words)?;
        (!self.has_term(agreed.id)).then_some(Agreed { words, ..agreed })
    }

    /// Whether the translation has what is agreed for an acronym of the source.
    pub(super) fn has_agreed(&self, place: &Place<'_>) -> bool {
        let [Some(terms), _] = self.terms else { return false };
        terms.forms().any(|(id, text)| text == place.words() && self.has_term(id))
    }

    /// Whether the translation has a term, in any form.
    fn has_term(&self, id: &str) -> bool {
        let [_, Some(agreed)] = self.terms else { return false };
        self.pair.target.readings.iter().any(|reading| {
            agreed.is_plain_in(id, reading) || agreed.ids(&agreed.tokens(reading)).contains(id)
        })
    }

    /// Words that may stand for a term of the source, and that hold a condition.
    fn agreed(&self, holds: &dyn Fn(&'a str) -> bool) -> Option<Agreed<'a>> {
        let [Some(terms), Some(agreed)] = self.terms else { return None };
        let forms: Vec<_> = agreed.forms().filter(|(_, text)| holds(text)).collect();
        if forms.is_empty() {
            return None;
        }
        let source = self.pair.source;
        source.readings.iter().find_map(|reading| {
            source.terms(reading, terms).iter().find_map(|found| {
                let is_of = |id: &str| found.terms.iter().any(|term| terms.id(*term) == id);
                let (id, words) = *forms.iter().find(|(id, _)| is_of(id))?;
                let of = reading.text().get(found.bytes.clone()).unwrap_or_default();
                let term = source.label(reading, found.bytes.clone(), "the term");
                Some(Agreed { words, id, of, term })
            })
        })
    }
}

impl<'a> Place<'a> {
    pub(super) fn key(&self) -> &'a str {
        &self.acronym.key
    }

    pub(super) fn is_latin(&self) -> bool {
        self.acronym.is_latin
    }

    /// It as it is written.
    pub(super) fn words(&self) -> &'a str {
        self.reading.text().get(self.acronym.range.clone()).unwrap_or_default()
    }

    /// Whether it stands in brackets by itself, as what explains a name does.
    pub(super) fn is_in_brackets(&self) -> bool {
        let Range { start, end } = self.acronym.range;
        let text = self.reading.text();
        let before = text.get(..start).unwrap_or_default().trim_end().chars().next_back();
        let after = text.get(end..).unwrap_or_default().trim_start().chars().next();
        before.is_some_and(|open| BRACKETS.contains(open) && closing(open) == after)
    }

    pub(super) fn label(&self, message: &str) -> Label {
        self.passage.label(self.reading, self.acronym.range.clone(), message)
    }

    pub(super) fn finding(&self, code: &'static Code, message: String) -> Diagnostic {
        self.passage.finding(code, self.reading, self.acronym.range.clone(), message)
    }
}

/// The brackets in which acronyms explain names.
const BRACKETS: &str = "([（［〔【";

/// The acronyms of a text, each where it stands first.
fn places<'a>(passage: &'a Passage<'a>) -> Vec<Place<'a>> {
    let mut seen = FxHashSet::default();
    let mut places = Vec::new();
    for reading in &passage.readings {
        for acronym in &passage.acronyms(reading).found {
            if seen.insert(acronym.key.as_str()) {
                places.push(Place { passage, reading, acronym });
            }
        }
    }
    places
}

/// How often a text has an acronym, in the reading that has it most, with the terms to which it refers.
fn most(passage: &Passage<'_>, terms: Option<&TermBase>, key: &str) -> usize {
    let in_term = |expression: &Expression| match expression {
        Expression::Term { id, .. } => {
            count(terms.and_then(|terms| terms.agreed(id)).unwrap_or_default(), key)
        }
        _ => 0,
    };
    let counts = passage.readings.iter().map(|reading| {
        let objects = reading.objects().iter();
        let in_terms: usize = objects.map(|object| in_term(object.expression)).sum();
        passage.acronyms(reading).count(key) + in_terms
    });
    counts.max().unwrap_or_default()
}

/// Whether the first part of an acronym, such as *CD* of *CD-ROM*, is among others by itself.
fn has_first_part(others: &[Place<'_>], key: &str) -> bool {
    key.split_once('-').is_some_and(|(first, _)| others.iter().any(|other| other.key() == first))
}

/// Whether a reading has an acronym as a word that is not in capitals, in its text or in an address, or the
/// words that it is made of, with or without the small ones; of two letters, those with capitals alone.
fn has_words(reading: &Reading<'_>, key: &str, are_capitals: bool) -> bool {
    let letters = letters(key);
    let length = letters.chars().count();
    let are_capitals = are_capitals || length < 3;
    let addresses = reading.marks().iter().filter_map(|mark| match &mark.kind {
        MarkKind::Link(address) => Some(address.as_str()),
        _ => None,
    });
    let mut initials = [String::new(), String::new()];
    for text in addresses.chain([reading.text()]) {
        for (_, word) in words(text) {
            let own = word.chars().count();
            if own == length && folded(&word.to_uppercase()) == letters {
                return true;
            }
            let has_capital = word.starts_with(char::is_uppercase);
            let first = word.chars().next().into_iter().flat_map(char::to_uppercase);
            for (initials, is_one) in initials.iter_mut().zip([true, own > SMALL]) {
                let is_one = has_capital || (is_one && !are_capitals);
                initials.extend(first.clone().filter(|_| is_one));
            }
        }
    }
    initials.iter().any(|initials| folded(initials).contains(&*letters))
}

/// The most letters of the words that acronyms leave out, such as *and* and *of*.
const SMALL: usize = 3;
