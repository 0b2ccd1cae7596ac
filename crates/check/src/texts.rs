//! The texts of a document in one language, and of a unit in all.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_catalog::{Catalog, CatalogFile, House, SourceTexts};
use hexaglot_document::{Document, Id, Status};
use hexaglot_edition::{Edition, Reading};
use hexaglot_locale::Lang;

use crate::passage::{Pair, Passage};
use crate::uses::Uses;

/// What a document has in one language.
#[derive(Debug, Clone, Copy)]
pub struct Language<'a> {
    /// The document.
    pub document: &'a Document,
    /// Its own texts.
    pub source: &'a SourceTexts,
    /// Its catalog in the language.
    pub catalog: &'a Catalog,
    /// The house in the language.
    pub house: &'a Arc<House>,
    /// Its edition in the language.
    pub edition: &'a Edition,
}

/// The texts of a document in one language.
#[derive(Debug)]
pub struct Texts<'a> {
    /// The document.
    pub document: &'a Document,
    /// The language.
    pub lang: Lang,
    /// Its own texts as they were parsed, and what they cite.
    pub source: &'a SourceTexts,
    /// Its catalog in the language.
    pub catalog: &'a Catalog,
    /// Its edition in the language.
    pub edition: &'a Edition,
    /// Its texts in the original language, in the order of the document.
    pub sources: &'a BTreeMap<&'a Id, Passage<'a>>,
    /// Its texts in the language, in the order of the document, without those that are missing or broken.
    /// In the original language they are the sources.
    pub passages: Vec<Passage<'a>>,
    /// The places of the passages that have a source to be compared with, and that source.
    compared: Vec<(usize, &'a Passage<'a>)>,
    /// The same of those that say nothing, so that there is nothing to compare.
    empty: Vec<(usize, &'a Passage<'a>)>,
}

/// The texts of a unit in all languages that are checked.
#[derive(Debug)]
pub struct UnitTexts<'a> {
    /// The text in the original language.
    pub source: &'a Passage<'a>,
    /// The others that render it as it is.
    pub translations: Vec<&'a Passage<'a>>,
}

impl<'a> Language<'a> {
    /// The texts in the original language by the ids of their units.
    pub(crate) fn sources(&self) -> BTreeMap<&'a Id, Passage<'a>> {
        let Language { document, source, house, .. } = *self;
        let profile = house.profile();
        let leaves = document.tree.leaves().into_iter();
        let passages = leaves.filter_map(|(unit, _)| {
            let pattern = source.pattern(unit.id.as_str())?;
            let passage = Passage::new(document, unit, document.original, profile, pattern);
            Some((&unit.id, passage))
        });
        passages.collect()
    }

    pub(crate) fn texts(&self, sources: &'a BTreeMap<&'a Id, Passage<'a>>) -> Texts<'a> {
        let Language { document, source, catalog, house, edition } = *self;
        let (lang, profile) = (catalog.lang(), house.profile());
        let statuses: BTreeMap<&Id, Status> =
            edition.coverage.0.iter().map(|(id, status)| (id, *status)).collect();
        let file = catalog.messages().map(CatalogFile::file);
        let leaves = document.tree.leaves().into_iter();
        let passages = leaves.filter_map(|(unit, _)| {
            let status = *statuses.get(&unit.id)?;
            if matches!(status, Status::Missing | Status::Broken) {
                return None;
            }
            if lang == document.original {
                let pattern = source.pattern(unit.id.as_str())?;
                return Some(Passage::new(document, unit, lang, profile, pattern));
            }
            let message = catalog.message(unit.id.as_str())?;
            let passage = Passage::new(document, unit, lang, profile, &message.pattern);
            Some(passage.translated(status, file?))
        });
        let passages: Vec<Passage<'a>> = passages.collect();
        let compared = passages.iter().enumerate().filter_map(|(place, passage)| {
            let is_compared = passage.status.is_current() && lang != document.original;
            let source = sources.get(&passage.unit.id).filter(|_| is_compared)?;
            Some((place, source))
        });
        let (empty, compared) =
            compared.partition(|(place, _)| passages.get(*place).is_some_and(Passage::is_empty));
        Texts { document, lang, source, catalog, edition, sources, passages, compared, empty }
    }
}

impl<'a> Texts<'a> {
    /// Each translation that renders the present source, beside it; none in the original language, and none
    /// that says nothing.
    pub fn pairs(&'a self) -> impl Iterator<Item = Pair<'a>> {
        self.beside(&self.compared)
    }

    /// Each reading of each text.
    pub fn readings(&self) -> impl Iterator<Item = (&Passage<'a>, &Reading<'a>)> {
        self.passages
            .iter()
            .flat_map(|passage| passage.readings.iter().map(move |reading| (passage, reading)))
    }

    /// Those that say nothing.
    pub(crate) fn empty_pairs(&'a self) -> impl Iterator<Item = Pair<'a>> {
        self.beside(&self.empty)
    }

    /// Whether they are in the original language.
    pub(crate) fn is_original(&self) -> bool {
        self.lang == self.document.original
    }

    fn beside(&'a self, places: &'a [(usize, &'a Passage<'a>)]) -> impl Iterator<Item = Pair<'a>> {
        places
            .iter()
            .filter_map(|(place, source)| Some(Pair { source, target: self.passages.get(*place)? }))
    }

    /// What a text in the original language uses.
    pub(crate) fn source_uses(&self, passage: &Passage<'a>) -> Uses<'a> {
        Uses::of(passage.pattern, &|id| self.source.pattern(id))
    }

    /// What a text in the language uses.
    pub(crate) fn target_uses(&self, passage: &Passage<'a>) -> Uses<'a> {
        Uses::of(passage.pattern, &|id| {
            let message = || self.catalog.message(id).map(|message| &message.pattern);
            if self.is_original() { self.source.pattern(id) } else { message() }
        })
    }
}
