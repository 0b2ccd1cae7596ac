//! The editions of a document: made in all languages at once, and then judged by the rules, some of which
//! compare them.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_catalog::{Catalog, House, SourceTexts};
use hexaglot_check::{Language, UsedTerms};
use hexaglot_diag::{Diagnostics, Outcome};
use hexaglot_document::Id;
use hexaglot_edition::{Edition, Part, Picture, localize_page};
use hexaglot_locale::Lang;
use rayon::prelude::*;

use super::Pass;
use crate::build::Mode;
use crate::loader::{FileError, Loader};
use crate::output_names::OutputNames;
use crate::page::Page;
use crate::record::TermDigests;
use crate::units::{Changes, Detail, changes};

/// The editions of a document, and by language the terms that they can depend on and how the sources of
/// outdated units have changed, where that is asked for.
#[derive(Default)]
pub(super) struct Editions {
    pub(super) editions: Vec<Edition>,
    pub(super) terms: BTreeMap<Lang, TermDigests>,
    /// The terms that the texts use, where a rule asks for them.
    pub(super) used: UsedTerms,
    pub(super) changes: BTreeMap<Lang, Changes>,
}

/// One of them.
struct Localized {
    edition: Edition,
    /// What it was made of.
    catalog: Catalog,
    house: Arc<House>,
    terms: TermDigests,
    changes: Changes,
}

/// The part of a pass that [`Watch`](hexaglot_check::Watch) sees as editions are made.
const LOCALIZING: &str = "(localizing)";

impl Pass<'_> {
    /// The editions in the languages of the pass, with what is wrong in their texts.
    pub(super) fn editions(
        &self,
        page: &Page<'_>,
        pictures: &Arc<BTreeMap<Id, Picture>>,
        loader: &dyn Loader,
        diagnostics: &mut Diagnostics,
    ) -> Result<Editions, FileError> {
        let mut sources = Vec::with_capacity(1 + page.included.len());
        let mut cited = BTreeMap::new();
        for document in page.documents() {
            let mut source = SourceTexts::new(document).collect(diagnostics);
            cited.extend(page.cite(&mut source, self.index, loader)?);
            sources.push(source);
        }
        let made = self.localize(page, &sources, loader, diagnostics)?;
        let used = self.judge(page, &sources, &made, diagnostics);
        let mut all = Editions { used, ..Editions::default() };
        for Localized { edition, terms, changes, .. } in made {
            all.terms.insert(edition.lang, terms);
            all.changes.insert(edition.lang, changes);
            all.editions.push(edition);
        }
        if self.mode == Mode::Draft {
            fill_gaps(&mut all.editions);
            all.editions.retain(|edition| self.languages.contains(&edition.lang));
        }
        for edition in &mut all.editions {
            let way = |other: &OutputNames| page.names.way(other, edition.lang);
            edition.pictures = Arc::clone(pictures);
            edition.ways = cited.iter().map(|(id, other)| (id.clone(), way(other))).collect();
        }
        Ok(all)
    }

    /// The editions as their catalogs have them; in a draft also those in the original languages, whose
    /// texts fill the gaps of the others.
    fn localize(
        &self,
        page: &Page<'_>,
        sources: &[SourceTexts],
        loader: &dyn Loader,
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<Localized>, FileError> {
        let mut languages = self.languages.clone();
        if self.mode == Mode::Draft {
            for document in page.documents() {
                if !languages.contains(&document.original) {
                    languages.push(document.original);
                }
            }
        }
        let localized = |lang| {
            let mut made = Ok(Outcome::clean(None));
            let edition = &mut || made = self.edition(lang, page, sources, loader);
            self.watch.watch(LOCALIZING, edition);
            made
        };
        let localized: Vec<Result<Outcome<_>, FileError>> =
            languages.par_iter().map(|lang| localized(*lang)).collect();
        let mut made = Vec::with_capacity(languages.len());
        for (lang, outcome) in languages.iter().zip(localized) {
            let asked = self.languages.contains(lang) || *lang == page.document.original;
            // In the language of an included document alone nobody asks for the others.
            let found = if asked { &mut *diagnostics } else { &mut Diagnostics::new() };
            made.extend(outcome?.collect(found));
        }
        Ok(made)
    }

    /// One edition; nothing where the project has no such profile.
    fn edition(
        &self,
        lang: Lang,
        page: &Page<'_>,
        sources: &[SourceTexts],
        loader: &dyn Loader,
    ) -> Result<Outcome<Option<Localized>>, FileError> {
        let mut diagnostics = Diagnostics::new();
        let profile = page.document.profile.as_deref().unwrap_or(&self.index.config.profile);
        let Some(house) = self.shared.house(lang, profile) else {
            return Ok(Outcome { value: None, diagnostics });
        };
        let mut catalogs = Vec::with_capacity(sources.len());
        let mut terms = TermDigests::new();
        for ((record, document), source) in page.records().zip(page.documents()).zip(sources) {
            let original = document.original;
            let catalog = self.shared.catalog(lang, original, record, loader, &mut diagnostics)?;
            if self.cache.is_some() {
                terms.extend(catalog.used_terms(source));
            }
            catalogs.push(catalog);
        }
        let parts = page.documents().zip(sources).zip(&catalogs);
        let parts: Vec<Part<'_>> =
            parts.map(|((document, source), catalog)| Part { document, source, catalog }).collect();
        let localized = parts.split_first().map(|(host, included)| {
            let edition = localize_page(*host, included, house).collect(&mut diagnostics);
            let changes = match self.detail {
                Detail::Counts => Changes::new(),
                Detail::Units | Detail::Workload => {
                    changes(host.document, host.source, host.catalog, &edition.coverage)
                }
            };
            (edition, changes)
        });
        let localized = localized.zip(catalogs.into_iter().next()).map(|(made, catalog)| {
            let ((edition, changes), house) = (made, Arc::clone(house));
            Localized { edition, catalog, house, terms, changes }
        });
        Ok(Outcome { value: localized, diagnostics })
    }

    /// Runs the rules over the texts of the document itself; those that it includes are judged as
    /// documents of their own. Gives the terms that the texts use, where a rule asks for them.
    fn judge(
        &self,
        page: &Page<'_>,
        sources: &[SourceTexts],
        made: &[Localized],
        diagnostics: &mut Diagnostics,
    ) -> UsedTerms {
        let mut used = UsedTerms::default();
        let Some(source) = sources.first().filter(|_| !self.checker.is_idle()) else { return used };
        let document = page.document;
        let asked = made.iter().filter(|each| self.languages.contains(&each.edition.lang));
        let languages: Vec<Language<'_>> = asked
            .map(|Localized { edition, catalog, house, .. }| Language {
                document,
                source,
                catalog,
                house,
                edition,
            })
            .collect();
        diagnostics.append(self.checker.check(&languages, self.watch));
        if self.checker.needs_project() {
            for language in &languages {
                used.append(UsedTerms::of(document, source, language.catalog));
            }
        }
        used
    }
}

/// Puts the source texts where an edition of a draft has gaps.
fn fill_gaps(editions: &mut [Edition]) {
    let filled: Vec<Option<Edition>> = editions
        .iter()
        .map(|edition| edition.has_gaps().then(|| edition.clone().fill_gaps(editions)))
        .collect();
    for (edition, filled) in editions.iter_mut().zip(filled) {
        if let Some(filled) = filled {
            *edition = filled;
        }
    }
}
