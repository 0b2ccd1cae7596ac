//! Saying of translations that they are right as they stand.
//!
//! 1. [`UnitNames`] finds the documents that have the units which are meant.
//! 2. Each of them is checked as `check` does it, and then decided language by language; [`refusal`]
//!    says what cannot be accepted. Where one text is refused, nothing is written at all.
//! 3. What was decided is written.

mod refusal;
mod rewritten;

use std::collections::BTreeMap;
use std::fmt;
use std::io;

use hexaglot_catalog::{Acceptance, Accepted, State, SyncTexts, accept as accept_texts};
use hexaglot_diag::{Diagnostic, Diagnostics, Outcome, Severity};
use hexaglot_document::{Id, Status};
use hexaglot_locale::Lang;
use rayon::prelude::*;

use crate::build::{BuildOptions, Mode, select};
use crate::files::{CatalogFiles, read_document};
use crate::index::{DocumentRecord, ProjectIndex};
use crate::loader::{Editor, FileError, Loader};
use crate::manifest::EditionSummary;
use crate::pass::{Pass, Purpose};
use crate::unit_names::UnitNames;
use crate::units::{Detail, UnitSummary};
use refusal::{Refusal, original_language};
use rewritten::{Rewritten, digest};

/// What is accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptOptions {
    /// Ids or globs of ids of documents; none means every document.
    pub documents: Vec<String>,
    /// Ids or globs of ids of units; none means every unit.
    pub units: Vec<String>,
    /// The languages; none means those of the project.
    pub languages: Vec<Lang>,
    /// What is said of the texts.
    pub acceptance: Acceptance,
}

/// The files of one document in one language in which texts were accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedFiles {
    /// The document's path below `content/`, without its ending.
    pub document: String,
    /// The language.
    pub lang: Lang,
    /// The texts that were accepted, in the order of the document.
    pub units: Vec<AcceptedUnit>,
    /// The paths of the files that have changed.
    pub files: Vec<String>,
}

/// A text that was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedUnit {
    /// The id of its unit.
    pub id: Id,
    /// How far it was.
    pub before: Status,
    /// What it is from now on.
    pub after: State,
}

impl fmt::Display for AcceptedFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |state: State| self.units.iter().filter(|unit| unit.after == state).count();
        let counts = State::ALL.map(|(name, state)| (count(state), name));
        let mut counts = counts.iter().filter(|(count, _)| *count > 0);
        let (first, name) = counts.next().unwrap_or(&(0, ""));
        write!(f, "{} {}: {first} accepted as {name}", self.document, self.lang)?;
        counts.try_for_each(|(count, name)| write!(f, ", {count} as {name}"))
    }
}

/// Accepts translations, and with an editor writes that into their catalogs and records. Documents are
/// taken in parallel in rayon's current pool, each by itself. `progress` is called after each.
///
/// Of units that are named by their ids each must have a text that passes the checks, and whose source
/// the last sync has seen; of the others, those that have no text, or are in such a state already, are
/// passed over. All is decided before the first file is written: where anything is an error, the value
/// is empty and nothing is written.
///
/// The value has the documents and languages in which texts were accepted, or would be without an
/// editor.
///
/// # Errors
/// When a file cannot be read or written, or has changed since it was read. Files that were written
/// before that stay written.
pub fn accept(
    index: &ProjectIndex,
    loader: &dyn Loader,
    editor: Option<&dyn Editor>,
    options: &AcceptOptions,
    progress: &(dyn Fn() + Sync),
) -> Result<Outcome<Vec<AcceptedFiles>>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let names = UnitNames::new(&options.units);
    let records = select(index, &options.documents, &mut diagnostics);
    let is_chosen = !options.documents.is_empty();
    let found = names.documents(index, loader, &records, is_chosen, progress, &mut diagnostics)?;
    if diagnostics.has_errors() {
        return Ok(Outcome { value: Vec::new(), diagnostics });
    }
    let pass = AcceptPass::new(index, loader, options, names)?;
    let decided: Vec<Result<Outcome<Decided<'_>>, FileError>> = found
        .par_iter()
        .map(|record| {
            let decided = pass.document(record);
            progress();
            decided
        })
        .collect();
    let (mut decisions, mut originals) = (Vec::new(), Vec::new());
    for (record, decided) in found.iter().zip(decided) {
        let decided = decided?.collect(&mut diagnostics);
        originals.extend(decided.original.map(|original| (*record, original)));
        decisions.extend(decided.decisions);
    }
    original_language(&originals, &options.languages, &mut diagnostics);
    diagnostics.sort();
    if diagnostics.has_errors() {
        return Ok(Outcome { value: Vec::new(), diagnostics });
    }
    if let Some(editor) = editor {
        decisions
            .par_iter()
            .map(|decision| decision.write(loader, editor))
            .collect::<Result<Vec<()>, FileError>>()?;
    }
    let value = decisions.into_iter().map(|decision| decision.files).collect();
    Ok(Outcome { value, diagnostics })
}

struct AcceptPass<'a> {
    index: &'a ProjectIndex,
    loader: &'a dyn Loader,
    options: &'a AcceptOptions,
    names: UnitNames<'a>,
    checks: Pass<'a>,
}

/// What is decided of a document.
#[derive(Default)]
struct Decided<'a> {
    /// Its original language, where it could be read.
    original: Option<Lang>,
    decisions: Vec<Decision<'a>>,
}

/// What is decided of a document in one language. It holds what changes in the files and not the
/// files: until all is decided, there is one for each of them in the project.
struct Decision<'a> {
    record: &'a DocumentRecord,
    files: AcceptedFiles,
    accepted: Accepted,
    /// The hash of the files of which it was decided.
    digest: String,
}

/// A document in one language.
struct Place<'a> {
    texts: &'a SyncTexts,
    /// The files of the original language.
    source: &'a CatalogFiles,
    files: &'a CatalogFiles,
    /// The errors that the checks have found in each unit.
    faults: &'a BTreeMap<&'a str, Vec<&'a Diagnostic>>,
}

impl<'a> AcceptPass<'a> {
    fn new(
        index: &'a ProjectIndex,
        loader: &'a dyn Loader,
        options: &'a AcceptOptions,
        names: UnitNames<'a>,
    ) -> Result<Self, FileError> {
        let checks = BuildOptions {
            languages: options.languages.clone(),
            mode: Mode::Draft,
            detail: Detail::Units,
            ..BuildOptions::default()
        };
        // What is wrong with terms and labels counts where a text that is accepted needs them.
        let checks =
            Pass::new(Purpose::Check, index, loader, None, &checks, &mut Diagnostics::new())?;
        Ok(AcceptPass { index, loader, options, names, checks })
    }

    fn document<'r>(&self, record: &'r DocumentRecord) -> Result<Outcome<Decided<'r>>, FileError> {
        let mut diagnostics = Diagnostics::new();
        let mut decided = Decided::default();
        let document = read_document(self.index, self.loader, record, &mut diagnostics)?;
        // Warnings are the affair of `check`.
        diagnostics.retain(|each| each.severity == Severity::Error);
        let Some(document) = document else { return Ok(Outcome { value: decided, diagnostics }) };
        decided.original = Some(document.original);
        let texts = SyncTexts::new(&document);
        let source = CatalogFiles::read(self.loader, record, document.original, &mut diagnostics)?;
        let Some(source) = source else { return Ok(Outcome { value: decided, diagnostics }) };
        // They are read before they are checked: whatever changes from here on is noticed when they are
        // written.
        let mut translations = Vec::new();
        for lang in self.checks.languages.iter().filter(|lang| **lang != document.original) {
            translations.extend(CatalogFiles::read(self.loader, record, *lang, &mut diagnostics)?);
        }
        let made = self.checks.document(record, None)?;
        let (summary, found) = (made.summary, made.findings);
        for files in &translations {
            let edition = summary.editions.iter().find(|edition| edition.lang == files.lang);
            let Some(edition) = edition else { continue };
            let mut faults: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
            for fault in found.iter().filter(|each| is_of(each, record, files)) {
                faults.entry(fault.unit.as_deref().unwrap_or_default()).or_default().push(fault);
            }
            let place = Place { texts: &texts, source: &source, files, faults: &faults };
            let units = self.units(&place, edition, &mut diagnostics);
            decided.decisions.extend(self.decide(record, &place, units, &mut diagnostics)?);
        }
        Ok(Outcome { value: decided, diagnostics })
    }

    /// The units of an edition whose texts are accepted. What is refused is reported.
    fn units(
        &self,
        place: &Place<'_>,
        edition: &EditionSummary,
        diagnostics: &mut Diagnostics,
    ) -> Vec<AcceptedUnit> {
        let mut units = Vec::new();
        let is_editorial = self.options.acceptance == Acceptance::Editorial;
        let mut refuse = |refusal: Refusal, id: &str| {
            diagnostics.push(refusal.diagnostic(place, id, is_editorial));
            if refusal == Refusal::Checks && !is_editorial {
                let faults = place.faults.get(id).into_iter().flatten();
                faults.for_each(|fault| diagnostics.push((*fault).clone()));
            }
        };
        for UnitSummary { id, status, .. } in &edition.each_unit {
            if !self.names.fit(id.as_str()) {
                continue;
            }
            match self.unit(place, id, *status) {
                Ok(after) => units.extend(after.map(|after| {
                    let (id, before) = (id.clone(), *status);
                    AcceptedUnit { id, before, after }
                })),
                Err(refusal) => refuse(refusal, id.as_str()),
            }
        }
        if !is_editorial {
            let is_in_edition =
                |id: &str| edition.each_unit.iter().any(|unit| unit.id.as_str() == id);
            let others = self.names.ids().filter(|id| place.texts.label(id, "").is_some());
            others.filter(|id| !is_in_edition(id)).for_each(|id| refuse(Refusal::NoEdition, id));
        }
        units
    }

    /// What a text comes to; nothing where it stays what it is.
    fn unit(&self, place: &Place<'_>, id: &Id, status: Status) -> Result<Option<State>, Refusal> {
        let (id, files) = (id.as_str(), place.files);
        let message = files.catalog.as_ref().and_then(|catalog| catalog.message(id));
        let Some(message) = message else {
            return if self.names.name(id) { Err(Refusal::NoText) } else { Ok(None) };
        };
        if status == Status::Broken {
            return Err(Refusal::Checks);
        }
        let (acceptance, record) = (self.options.acceptance, files.states.get(id));
        let after = acceptance.state(status, record, message);
        match after {
            None if acceptance == Acceptance::Editorial && status == Status::Outdated => {
                Err(Refusal::Machine)
            }
            Some(_) if place.faults.contains_key(id) => Err(Refusal::Checks),
            Some(_) if !place.texts.is_synced(id, &place.source.states) => Err(Refusal::NotSynced),
            after => Ok(after),
        }
    }

    /// What changes in the files where these units are accepted.
    fn decide<'r>(
        &self,
        record: &'r DocumentRecord,
        place: &Place<'_>,
        units: Vec<AcceptedUnit>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Decision<'r>>, FileError> {
        let Some(catalog) = place.files.catalog.as_ref().filter(|_| !units.is_empty()) else {
            return Ok(None);
        };
        let states: Vec<_> = units.iter().map(|unit| (unit.id.clone(), unit.after)).collect();
        let comments = self.index.config.comments;
        let accepted = accept_texts(place.texts, catalog, &states, comments);
        let rewritten = Rewritten::new(place.files, &accepted);
        if let Some(diagnostic) = rewritten.too_large() {
            diagnostics.push(diagnostic.lang(place.files.lang.tag()));
            return Ok(None);
        }
        let files = AcceptedFiles {
            document: record.below_content(),
            lang: place.files.lang,
            units,
            files: rewritten.write(None)?,
        };
        let digest = digest(place.files);
        Ok(Some(Decision { record, files, accepted, digest }))
    }
}

impl Decision<'_> {
    /// Writes it into the files, as long as they are those of which it was decided.
    fn write(&self, loader: &dyn Loader, editor: &dyn Editor) -> Result<(), FileError> {
        let AcceptedFiles { lang, files: paths, .. } = &self.files;
        let files = CatalogFiles::read(loader, self.record, *lang, &mut Diagnostics::new())?;
        let Some(files) = files.filter(|files| digest(files) == self.digest) else {
            let source = io::Error::other("it was changed while hexaglot was reading it");
            return Err(FileError { action: "write", path: paths.join(", "), source });
        };
        Rewritten::new(&files, &self.accepted).write(Some(editor))?;
        Ok(())
    }
}

/// Whether a finding is an error of a text of these files. The page of a document has those of the
/// documents that it includes too.
fn is_of(finding: &Diagnostic, record: &DocumentRecord, files: &CatalogFiles) -> bool {
    let mut places = finding.labels.iter().map(|label| &*label.file);
    finding.severity == Severity::Error
        && finding.unit.is_some()
        && finding.lang == Some(files.lang.tag())
        && places.any(|place| place == record.file || place == files.texts.path)
}
