//! Building: every document goes by itself, from its file to its editions' bytes.

use std::collections::BTreeSet;
use std::sync::Arc;

use globset::Glob;
use hexaglot_catalog::SourceTexts;
use hexaglot_catalog::codes::UNUSED_MESSAGE;
use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome, Severity, nearest};
use hexaglot_document::{Document, Status};
use hexaglot_edition::codes::{MACHINE_TRANSLATION, MISSING_TRANSLATION, OUTDATED_TRANSLATION};
use hexaglot_edition::{Edition, localize};
use hexaglot_html::{HtmlOptions, html};
use hexaglot_locale::Lang;
use hexaglot_render::Format;
use hexaglot_text::{TextOptions, text};
use rayon::prelude::*;

use crate::codes::{BELOW_REQUIRED_STATE, UNKNOWN_DOCUMENT};
use crate::config::Config;
use crate::index::{DocumentRecord, ProjectIndex, read};
use crate::languages::Languages;
use crate::loader::{FileError, Loader, Sink};
use crate::manifest::{DocumentSummary, EditionSummary, FileSummary, Summary};
use crate::site::{alternates, base_url, index_pages, page_path};

/// What to build, and how.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct BuildOptions {
    /// Ids or globs of ids; none means every document.
    pub documents: Vec<String>,
    /// The languages; none means those of the project.
    pub languages: Vec<Lang>,
    /// The formats; none means those of the project.
    pub formats: Vec<Format>,
    /// Release, partial release or draft.
    pub mode: Mode,
    /// Whether the summary says the status of each unit, which takes memory for each. Default: no.
    pub keep_statuses: bool,
}

/// What happens to a document that is not complete in all languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Mode {
    /// It is refused, and so is the generation.
    #[default]
    Release,
    /// It is refused; the others are published.
    Partial,
    /// It is built, and shows its gaps.
    Draft,
}

impl Mode {
    /// The word that the manifest uses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Mode::Release => "release",
            Mode::Partial => "partial",
            Mode::Draft => "draft",
        }
    }
}

/// Builds the editions of a project and puts them into `sink`, the manifest last.
///
/// Documents and languages are built in parallel in rayon's current pool; no more documents are in
/// memory than it has threads. The output does not depend on their number. `progress` is called
/// after each document.
///
/// A document with an error is refused: nothing of it reaches the sink. Whether the generation as a
/// whole may be published, [`Summary::is_publishable`] says.
///
/// # Errors
/// When a file cannot be read or written.
pub fn build(
    index: &ProjectIndex,
    loader: &dyn Loader,
    sink: &dyn Sink,
    options: &BuildOptions,
    progress: &(dyn Fn() + Sync),
) -> Result<Outcome<Summary>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let pass = Pass::new(index, loader, options, &mut diagnostics)?;
    let records = select(index, options, &mut diagnostics);
    let shared_errors = diagnostics.has_errors();
    let documents = pass.documents(&records, Some(sink), progress, &mut diagnostics)?;
    let summary =
        Summary { mode: options.mode, languages: pass.languages.clone(), documents, shared_errors };
    if pass.formats.contains(&Format::Html) {
        let house = |lang| pass.shared.house(lang, &index.config.profile);
        for (path, bytes) in index_pages(&summary, &house) {
            sink.put(&path, &bytes)?;
        }
    }
    sink.put(crate::manifest::MANIFEST, summary.manifest().as_bytes())?;
    finish(&index.config, &mut diagnostics);
    Ok(Outcome { value: summary, diagnostics })
}

/// Finds every fault of a project and builds nothing.
///
/// # Errors
/// When a file cannot be read.
pub fn check(
    index: &ProjectIndex,
    loader: &dyn Loader,
    options: &BuildOptions,
    progress: &(dyn Fn() + Sync),
) -> Result<Outcome<Vec<DocumentSummary>>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let options = BuildOptions { mode: Mode::Draft, ..options.clone() };
    let pass = Pass::new(index, loader, &options, &mut diagnostics)?;
    let records = select(index, &options, &mut diagnostics);
    let summaries = pass.documents(&records, None, progress, &mut diagnostics)?;
    finish(&index.config, &mut diagnostics);
    Ok(Outcome { value: summaries, diagnostics })
}

/// The documents that the command line names; a name that fits none is an error.
fn select<'a>(
    index: &'a ProjectIndex,
    options: &BuildOptions,
    diagnostics: &mut Diagnostics,
) -> Vec<&'a DocumentRecord> {
    if options.documents.is_empty() {
        return index.documents.iter().collect();
    }
    let mut selected = BTreeSet::new();
    for name in &options.documents {
        let glob = Glob::new(name).map(|glob| glob.compile_matcher());
        let fits = |record: &DocumentRecord| {
            record.stem == *name || glob.as_ref().is_ok_and(|glob| glob.is_match(&record.stem))
        };
        let before = selected.len();
        selected.extend(
            index
                .documents
                .iter()
                .enumerate()
                .filter(|(_, record)| fits(record))
                .map(|(place, _)| place),
        );
        if selected.len() == before && !index.documents.iter().any(fits) {
            let unknown =
                Diagnostic::new(&UNKNOWN_DOCUMENT, format!("no document has the id `{name}`"))
                    .at(Label::whole_file("content", ""));
            let near = nearest(name, index.documents.iter().map(|record| record.stem.as_str()));
            diagnostics.push(match near {
                Some(near) => unknown.hint(format!("did you mean `{near}`?")),
                None => unknown,
            });
        }
    }
    selected.into_iter().filter_map(|place| index.documents.get(place)).collect()
}

/// The levels that the project gives to its checks, and an order that no thread can change.
fn finish(config: &Config, diagnostics: &mut Diagnostics) {
    for diagnostic in diagnostics.iter_mut() {
        // A release has raised some warnings to errors; a project cannot lower those.
        if let Some(Some(level)) = config.checks.get(diagnostic.code.name) {
            diagnostic.severity = diagnostic.severity.max(*level);
        }
    }
    diagnostics.retain(|diagnostic| {
        let off = config.checks.get(diagnostic.code.name) == Some(&None);
        !off || diagnostic.severity == Severity::Error
    });
    diagnostics.sort();
}

/// One pass over a project: what every document needs.
struct Pass<'a> {
    index: &'a ProjectIndex,
    loader: &'a dyn Loader,
    mode: Mode,
    keep_statuses: bool,
    languages: Vec<Lang>,
    formats: Vec<Format>,
    shared: Languages,
}

impl<'a> Pass<'a> {
    fn new(
        index: &'a ProjectIndex,
        loader: &'a dyn Loader,
        options: &BuildOptions,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, FileError> {
        let config = &index.config;
        let pick = |asked: &[Lang]| {
            if asked.is_empty() { config.languages.clone() } else { asked.to_vec() }
        };
        let mut languages = pick(&options.languages);
        languages.sort_unstable();
        languages.dedup();
        let formats = if options.formats.is_empty() {
            config.formats.clone()
        } else {
            options.formats.clone()
        };
        let shared = Languages::load(index, loader, diagnostics)?;
        let (mode, keep_statuses) = (options.mode, options.keep_statuses);
        Ok(Pass { index, loader, mode, keep_statuses, languages, formats, shared })
    }

    /// Every document, in parallel; their findings in the order of the documents.
    fn documents(
        &self,
        records: &[&DocumentRecord],
        sink: Option<&dyn Sink>,
        progress: &(dyn Fn() + Sync),
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<DocumentSummary>, FileError> {
        let outcomes: Vec<Result<Outcome<DocumentSummary>, FileError>> = records
            .par_iter()
            .map(|record| {
                let outcome = self.document(record, sink);
                progress();
                outcome
            })
            .collect();
        outcomes.into_iter().map(|outcome| Ok(outcome?.collect(diagnostics))).collect()
    }

    /// One document, from its file to its editions' bytes; without a sink, to its editions.
    fn document(
        &self,
        record: &DocumentRecord,
        sink: Option<&dyn Sink>,
    ) -> Result<Outcome<DocumentSummary>, FileError> {
        let mut diagnostics = Diagnostics::new();
        let mut summary = DocumentSummary::new(record);
        let file = read(self.loader, &record.file, &mut diagnostics)?;
        if let Some(file) = file {
            let document = hexaglot_source::parse(&Arc::new(file), &self.index.profiles);
            let document = document.collect(&mut diagnostics);
            let is_recovered = diagnostics.has_errors();
            summary.describe(&document);
            let editions = self.editions(record, &document, &mut diagnostics)?;
            if is_recovered {
                // The units that it would name may be those that could not be read.
                diagnostics.retain(|diagnostic| diagnostic.code != &UNUSED_MESSAGE);
            }
            self.require(&document, &editions, &mut diagnostics);
            summary.editions = editions
                .iter()
                .map(|edition| EditionSummary::new(edition, &document, self.keep_statuses))
                .collect();
            summary.refused = self.refuses(&document, &diagnostics);
            if let Some(sink) = sink.filter(|_| !summary.refused) {
                for (edition, summary) in editions.iter().zip(&mut summary.editions) {
                    summary.files = self.render(record, edition, sink, &mut diagnostics)?;
                }
            }
        }
        Ok(Outcome { value: summary, diagnostics })
    }

    /// Whether any finding keeps the document from being published. A draft shows what is broken in a
    /// translation as a gap; what is broken in the document itself, it cannot show.
    fn refuses(&self, document: &Document, diagnostics: &Diagnostics) -> bool {
        let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        let is_translation = |lang: &'static str| lang != document.original.tag();
        match self.mode {
            Mode::Release | Mode::Partial => diagnostics.has_errors(),
            Mode::Draft => errors.into_iter().any(|error| !error.lang.is_some_and(is_translation)),
        }
    }

    fn editions(
        &self,
        record: &DocumentRecord,
        document: &Document,
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<Edition>, FileError> {
        let source = SourceTexts::new(document).collect(diagnostics);
        let profile = document.profile.as_deref().unwrap_or(&self.index.config.profile);
        let mut languages = self.languages.clone();
        if self.mode == Mode::Draft && !languages.contains(&document.original) {
            // Its texts fill the gaps of the others.
            languages.push(document.original);
        }
        let localized: Vec<Result<Outcome<Option<Edition>>, FileError>> = languages
            .par_iter()
            .map(|lang| {
                let mut diagnostics = Diagnostics::new();
                let Some(house) = self.shared.house(*lang, profile) else {
                    return Ok(Outcome { value: None, diagnostics });
                };
                let catalog = self.shared.catalog(
                    *lang,
                    document.original,
                    record,
                    self.loader,
                    &mut diagnostics,
                )?;
                let edition =
                    localize(document, &source, &catalog, house).collect(&mut diagnostics);
                Ok(Outcome { value: Some(edition), diagnostics })
            })
            .collect();
        let mut editions = Vec::with_capacity(localized.len());
        for outcome in localized {
            editions.extend(outcome?.collect(diagnostics));
        }
        if self.mode == Mode::Draft {
            fill_gaps(&mut editions, document.original);
            editions.retain(|edition| self.languages.contains(&edition.lang));
        }
        Ok(editions)
    }

    /// What a release demands beyond what is always demanded.
    fn require(&self, document: &Document, editions: &[Edition], diagnostics: &mut Diagnostics) {
        if self.mode == Mode::Draft {
            return;
        }
        for diagnostic in diagnostics.iter_mut() {
            if [&MISSING_TRANSLATION, &OUTDATED_TRANSLATION, &MACHINE_TRANSLATION]
                .contains(&diagnostic.code)
            {
                diagnostic.severity = Severity::Error;
            }
        }
        let require = self.index.config.require;
        let units = document.tree.leaves();
        for edition in editions {
            let below = edition
                .coverage
                .0
                .iter()
                .filter(|(_, status)| status.is_current() && *status > require);
            for (id, status) in below {
                let unit = units.iter().find(|(unit, _)| unit.id == *id);
                let span = unit.map(|(unit, _)| unit.map.span()).unwrap_or_default();
                diagnostics.push(
                    Diagnostic::new(
                        &BELOW_REQUIRED_STATE,
                        format!(
                            "`{id}` is {}, and a release requires {}",
                            status.name(),
                            require.name()
                        ),
                    )
                    .at(document.file.label(span, ""))
                    .unit(id.as_str())
                    .lang(edition.lang.tag()),
                );
            }
        }
    }

    /// What the page of an edition says of the others.
    fn page(&self, record: &DocumentRecord, lang: Lang) -> HtmlOptions {
        let mut options = HtmlOptions::default();
        options.path = page_path(record, lang);
        options.editions =
            alternates(&self.languages, &options.path, |lang| page_path(record, lang));
        options.base_url = base_url(&self.index.config.base_url);
        options.draft = self.mode == Mode::Draft;
        options
    }

    fn render(
        &self,
        record: &DocumentRecord,
        edition: &Edition,
        sink: &dyn Sink,
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<FileSummary>, FileError> {
        let mut files = Vec::with_capacity(self.formats.len());
        for format in &self.formats {
            let rendered = match format {
                Format::Html => html(edition, &self.page(record, edition.lang)),
                Format::Text => {
                    text(edition, &TextOptions::default().with_isolates(self.index.config.isolates))
                }
            };
            let failed = rendered.diagnostics.has_errors();
            let bytes = rendered.collect(diagnostics);
            if !failed {
                let path = record.path(edition.lang.tag(), &format!(".{}", format.extension()));
                sink.put(&path, &bytes)?;
                files.push(FileSummary::new(*format, path, &bytes));
            }
        }
        Ok(files)
    }
}

fn fill_gaps(editions: &mut [Edition], original: Lang) {
    let Some(source) = editions.iter().find(|edition| edition.lang == original).cloned() else {
        return;
    };
    for edition in editions.iter_mut().filter(|edition| edition.lang != original) {
        let gaps = edition.coverage.count(Status::Missing) + edition.coverage.count(Status::Broken);
        if gaps > 0 {
            *edition = edition.clone().fill_gaps(&source);
        }
    }
}
