//! Where the terms of a language stand in a text.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use hexaglot_edition::{MarkKind, Reading};
use hexaglot_locale::Lang;

use super::base::{Capitals, Form, TermBase};
use super::inflection::{self, Likeness};
use super::tokens::Tokens;
use crate::words::is_inside;

/// A term in a text.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// Which terms; more than one where terms have the same words.
    pub(crate) terms: Vec<usize>,
    /// Its tokens.
    pub(crate) tokens: Range<usize>,
    /// Its bytes in the text.
    pub(crate) bytes: Range<usize>,
    /// By what it is known.
    pub(crate) means: Means,
    /// The bytes of the token before it.
    pub(crate) before: Option<Range<usize>>,
}

/// By what a term is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Means {
    /// A reference to it.
    Reference,
    /// Its words; whether they are as one of its forms has them, and whether it is one word without a
    /// capital, which may be of common use.
    Words { is_same: bool, is_common: bool },
    /// Words that are to be avoided for it.
    Avoided,
}

impl Found {
    /// What is known of the same words by two forms.
    fn or(self, other: Found) -> Found {
        let means = match (self.means, other.means) {
            // What a term has agreed is not to be avoided for another.
            (Means::Avoided, _) => return other,
            (_, Means::Avoided) => return self,
            (Means::Words { is_same: true, .. }, Means::Words { .. }) => self.means,
            _ => other.means,
        };
        let mut terms = [self.terms.as_slice(), &other.terms].concat();
        terms.dedup();
        Found { terms, means, ..self }
    }
}

/// How many words may stand within a term in a translation: `القطاعان العام والخاص` has what is agreed for
/// a private sector.
const WITHIN: usize = 2;
/// Signs and words after which a Chinese text may name others of the kind that a term is of, before it
/// ends the term: `思想、良心和宗教自由` has what is agreed for the freedom of thought.
const COORDINATES: &str = "、和与及或";
/// How many characters these others may have.
const COORDINATED: usize = 12;
/// How many characters of Chinese may stand side by side by chance.
const SHORT: usize = 2;

impl TermBase {
    /// The terms of a text that are not in longer ones.
    pub(crate) fn longest(&self, tokens: &Tokens<'_>) -> Vec<Found> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < tokens.list.len() {
            let mut longest: Option<Found> = None;
            for next in self.at(tokens, at) {
                longest = match longest {
                    Some(found) if found.tokens.end > next.tokens.end => Some(found),
                    Some(found) if found.tokens.end == next.tokens.end => Some(found.or(next)),
                    _ => Some(next),
                };
            }
            at = longest.as_ref().map_or(at + 1, |found| found.tokens.end.max(at + 1));
            found.extend(longest);
        }
        found
    }

    /// The ids of all terms that a text has, also those in longer ones.
    pub(crate) fn ids(&self, tokens: &Tokens<'_>) -> BTreeSet<&str> {
        let found = (0..tokens.list.len()).flat_map(|at| self.at(tokens, at));
        found.flat_map(|found| found.terms).map(|term| self.id(term)).collect()
    }

    /// Whether a text certainly has a term, which a reference to it and its words as they were agreed
    /// show without a look at the other forms of each word.
    pub(crate) fn is_plain_in(&self, id: &str, reading: &Reading<'_>) -> bool {
        let Some(term) = self.index(id) else { return false };
        let mut objects = reading.objects().iter().filter(|object| object.at.is_some());
        if objects.any(|object| self.referred(object.expression) == Some(term)) {
            return true;
        }
        // What stands in code is no language, and a word of Chinese may be part of another.
        let has_code = reading.marks().iter().any(|mark| mark.kind == MarkKind::Code);
        let is_certain = |form: &&Form| self.lang != Lang::Zh || form.words.len() > SHORT;
        !has_code
            && self
                .forms_of(term)
                .filter(is_certain)
                .any(|form| has_words(reading.text(), &form.text, self.lang))
    }

    fn forms_of(&self, term: usize) -> impl Iterator<Item = &Form> {
        self.forms.iter().filter(move |form| form.term == term)
    }

    /// The terms that begin at a token.
    fn at(&self, tokens: &Tokens<'_>, at: usize) -> impl Iterator<Item = Found> {
        let token = tokens.list.get(at);
        let reference = token.and_then(|token| {
            let (bytes, means) = (token.bytes.clone(), Means::Reference);
            Some(Found {
                terms: vec![token.term?],
                tokens: at..at + 1,
                bytes,
                means,
                before: before(tokens, at),
            })
        });
        let keys = token.into_iter().flat_map(|token| &token.keys);
        let forms = keys.filter_map(|key| self.starts.get(key)).flatten();
        let mut forms: Vec<usize> = forms.copied().collect();
        forms.sort_unstable();
        forms.dedup();
        let words = forms.into_iter().filter_map(move |form| self.form_at(form, tokens, at));
        reference.into_iter().chain(words)
    }

    fn form_at(&self, form: usize, tokens: &Tokens<'_>, at: usize) -> Option<Found> {
        let form = self.forms.get(form)?;
        let (end, is_same) = self.end(form, tokens, at)?;
        let bytes = tokens.list.get(at)?.bytes.start..tokens.list.get(end - 1)?.bytes.end;
        let is_strict = self.likeness == Likeness::Number;
        let is_part = match self.lang {
            Lang::Zh => (is_strict || form.words.len() <= SHORT) && !tokens.is_whole(&bytes),
            _ => is_strict && tokens.is_part(&bytes),
        };
        let means = match form.is_avoided {
            true => Means::Avoided,
            false => Means::Words { is_same, is_common: self.is_common(form) },
        };
        let (terms, before) = (vec![form.term], before(tokens, at));
        (!is_part).then_some(Found { terms, tokens: at..end, bytes, means, before })
    }

    /// The token after a form that begins at one, and whether its words are as they are in the form.
    fn end(&self, form: &Form, tokens: &Tokens<'_>, at: usize) -> Option<(usize, bool)> {
        let is_strict = self.likeness == Likeness::Number;
        let mut within = if is_strict || self.lang == Lang::Zh { 0 } else { WITHIN };
        let (mut next, mut is_same, mut is_coordinated) = (at, true, false);
        for (index, word) in form.words.iter().enumerate() {
            loop {
                let token = tokens.list.get(next).filter(|token| index == 0 || token.follows)?;
                let text = tokens.text.get(token.bytes.clone()).unwrap_or_default();
                let has = |key: &u32| token.keys.contains(key);
                next += 1;
                if word.keys.iter().any(has) {
                    is_same &= has(&word.exact);
                    if is_strict && !word.capitals.are_in(inflection::bare(self.lang, text)) {
                        return None;
                    }
                    break;
                }
                if self.lang == Lang::Zh
                    && !is_strict
                    && !is_coordinated
                    && COORDINATES.contains(text)
                {
                    (within, is_coordinated) = (COORDINATED, true);
                }
                within = within.checked_sub(1).filter(|_| index > 0)?;
            }
            if is_coordinated {
                within = 0;
            }
        }
        Some((next, is_same))
    }

    /// Whether a form may be of common use: one word without a capital, or what Chinese writes with two
    /// characters. An Arabic noun is not written as its verb.
    fn is_common(&self, form: &Form) -> bool {
        match (self.lang, form.words.as_slice()) {
            (Lang::Ar, _) => false,
            (Lang::Zh, words) => words.len() <= SHORT,
            (_, [word]) => word.capitals == Capitals::Any,
            _ => false,
        }
    }

    /// Words of a text that are most of those that are agreed for a term, but not all.
    pub(crate) fn nearest(&self, id: &str, tokens: &Tokens<'_>) -> Option<Range<usize>> {
        let term = self.index(id)?;
        let near = self.forms_of(term).filter_map(|form| near(form, tokens));
        let near = near.filter(|(_, bytes)| self.lang != Lang::Zh || tokens.is_whole(bytes));
        near.max_by_key(|(count, _)| *count).map(|(_, bytes)| bytes)
    }
}

/// Whether words stand in a text and are not parts of longer ones.
fn has_words(text: &str, words: &str, lang: Lang) -> bool {
    let joins = |c: char| lang != Lang::Zh && (is_inside(c) || matches!(c, '\'' | '’'));
    text.match_indices(words).any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + words.len()..).unwrap_or_default();
        !before.ends_with(joins) && !after.starts_with(joins)
    })
}

fn before(tokens: &Tokens<'_>, at: usize) -> Option<Range<usize>> {
    Some(tokens.list.get(at.checked_sub(1)?)?.bytes.clone())
}

/// The stretch of a text that has most of the words of a form, if it has more than half of them.
fn near(form: &Form, tokens: &Tokens<'_>) -> Option<(usize, Range<usize>)> {
    let mut words: BTreeMap<u32, usize> = BTreeMap::new();
    for (index, word) in form.words.iter().enumerate().filter(|(_, word)| word.is_long) {
        words.extend(word.keys.iter().map(|key| (*key, index)));
    }
    let all = form.words.iter().filter(|word| word.is_long).count();
    let mut best: Option<(usize, Range<usize>)> = None;
    let (mut here, mut bytes, mut last): (BTreeSet<usize>, Range<usize>, usize) =
        Default::default();
    for (at, token) in tokens.list.iter().enumerate() {
        let Some(word) = token.keys.iter().find_map(|key| words.get(key)) else { continue };
        if here.is_empty() || at > last + WITHIN + 1 || here.contains(word) {
            (here, bytes) = (BTreeSet::new(), token.bytes.clone());
        }
        here.insert(*word);
        (last, bytes.end) = (at, token.bytes.end);
        if best.as_ref().is_none_or(|(count, _)| *count < here.len()) {
            best = Some((here.len(), bytes.clone()));
        }
    }
    best.filter(|(count, _)| count * 2 > all)
}
