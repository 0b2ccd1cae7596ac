//! Building and checking a project.

use std::collections::BTreeSet;

use globset::Glob;
use hexaglot_check::{Watch, say_once};
use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome, Severity, nearest};
use hexaglot_edition::Edition;
use hexaglot_locale::Lang;
use hexaglot_render::{Format, Standards};

use crate::cache::Cache;
use crate::codes::UNKNOWN_DOCUMENT;
use crate::config::Config;
use crate::index::{DocumentRecord, ProjectIndex};
use crate::loader::{FileError, Loader, Sink};
use crate::manifest::{DocumentSummary, MANIFEST, Manifest, Summary, generation_name};
use crate::output_names::check_collisions;
use crate::pass::{Pass, Purpose};
use crate::rules::Rules;
use crate::site::put_lists;
use crate::units::Detail;

/// What to build, and how.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct BuildOptions {
    /// Ids or globs of ids; none means every document.
    pub documents: Vec<String>,
    /// The languages; none means those of the project.
    pub languages: Vec<Lang>,
    /// The formats; none means those of the project.
    pub formats: Vec<Format>,
    /// The standards that PDF editions claim; none means those of the project.
    pub standards: Option<Standards>,
    /// Whether the PDF editions of a document have the same units on each page; none means what the project
    /// says.
    pub page_synoptic: Option<bool>,
    /// The fonts of PDF editions; none means those of the program.
    #[cfg(feature = "pdf")]
    pub fonts: Option<std::sync::Arc<hexaglot_pdf::PdfFonts>>,
    /// Release, partial release or draft.
    pub mode: Mode,
    /// The rules of the linter that run. Default: those that the project makes errors.
    pub rules: Rules,
    /// What the summary says of single units. Default: nothing.
    pub detail: Detail,
}

impl BuildOptions {
    /// The formats that a build of a project with these settings makes.
    #[must_use]
    pub fn formats<'a>(&'a self, config: &'a Config) -> &'a [Format] {
        if self.formats.is_empty() { &config.formats } else { &self.formats }
    }
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
/// A document of which `cache` shows that nothing it is made from has changed is not made again: its
/// files of an earlier generation stand for it. Where that is so of all documents and the sink has
/// the generation already, nothing is put at all.
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
    cache: Option<&dyn Cache>,
    options: &BuildOptions,
    progress: &(dyn Fn() + Sync),
) -> Result<Outcome<Summary>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let records = select(index, &options.documents, &mut diagnostics);
    let pass = Pass::new(Purpose::Build, index, loader, cache, options, &mut diagnostics)?;
    pass.shared.check_labels(index, &mut diagnostics);
    let has_all_formats = pass.renderers.has_all_formats(&mut diagnostics);
    let shared_errors = diagnostics.has_errors();
    let summary = |documents, collisions| Summary {
        mode: options.mode,
        languages: pass.languages.clone(),
        documents,
        shared_errors,
        collisions,
    };
    if !has_all_formats {
        return Ok(Outcome { value: summary(Vec::new(), false), diagnostics });
    }
    let recalled = pass.recall(&records)?;
    if recalled.iter().all(Option::is_some) {
        let documents = recalled.iter().flatten().map(|made| &made.summary);
        let manifest = Manifest { mode: options.mode, languages: &pass.languages, documents };
        let hash = manifest.blake3();
        if sink.has(&generation_name(&hash), &hash) {
            let documents = recalled.into_iter().flatten().map(|made| {
                diagnostics.append(made.findings);
                made.summary
            });
            let unchanged = summary(documents.collect(), false);
            finish(&index.config, &options.rules, &mut diagnostics);
            return Ok(Outcome { value: unchanged, diagnostics });
        }
    }
    let documents = pass.documents(&records, recalled, Some(sink), progress, &mut diagnostics)?;
    let mut collisions = Diagnostics::new();
    check_collisions(index.config.file_names, &documents, &mut collisions);
    let summary = summary(documents, collisions.has_errors());
    diagnostics.append(collisions);
    if pass.renderers.formats.contains(&Format::Html) {
        put_lists(&summary, &|lang| pass.shared.house(lang, &index.config.profile), sink)?;
    }
    sink.put_pieces(MANIFEST, &|writer| summary.manifest().write(writer))?;
    finish(&index.config, &options.rules, &mut diagnostics);
    Ok(Outcome { value: summary, diagnostics })
}

/// Finds every fault of a project and builds nothing.
///
/// Of a document of which `cache` shows that nothing has changed, what was found and counted before is
/// said again. Where single units are asked for, every document is made. `watch` sees how long each rule
/// takes, and the rest of what is done to a document.
///
/// # Errors
/// When a file cannot be read.
pub fn check(
    index: &ProjectIndex,
    loader: &dyn Loader,
    cache: Option<&dyn Cache>,
    options: &BuildOptions,
    progress: &(dyn Fn() + Sync),
    watch: &dyn Watch,
) -> Result<Outcome<Vec<DocumentSummary>>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let options = BuildOptions { mode: Mode::Draft, ..options.clone() };
    let records = select(index, &options.documents, &mut diagnostics);
    let pass = Pass::new(Purpose::Check, index, loader, cache, &options, &mut diagnostics)?;
    let pass = pass.watched(watch);
    pass.shared.check_labels(index, &mut diagnostics);
    let recalled = pass.recall(&records)?;
    let summaries = pass.documents(&records, recalled, None, progress, &mut diagnostics)?;
    check_collisions(index.config.file_names, &summaries, &mut diagnostics);
    finish(&index.config, &options.rules, &mut diagnostics);
    options.rules.retain(&mut diagnostics);
    Ok(Outcome { value: summaries, diagnostics })
}

/// The editions of the documents that `options` name, by document and language, as a build would render them.
///
/// # Errors
/// When a file cannot be read.
pub fn editions(
    index: &ProjectIndex,
    loader: &dyn Loader,
    options: &BuildOptions,
) -> Result<Outcome<Vec<Edition>>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let records = select(index, &options.documents, &mut diagnostics);
    let pass = Pass::new(Purpose::Check, index, loader, None, options, &mut diagnostics)?;
    let mut editions = Vec::new();
    for record in records {
        editions.extend(pass.editions_of(record, &mut diagnostics)?);
    }
    diagnostics.sort();
    Ok(Outcome { value: editions, diagnostics })
}

/// The documents that the command line names; a name that fits none is an error.
pub(crate) fn select<'a>(
    index: &'a ProjectIndex,
    documents: &[String],
    diagnostics: &mut Diagnostics,
) -> Vec<&'a DocumentRecord> {
    if documents.is_empty() {
        return index.documents.iter().collect();
    }
    let mut selected = BTreeSet::new();
    for name in documents {
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

/// The levels that the project gives to its checks, each slip once, and an order that no thread can change.
fn finish(config: &Config, rules: &Rules, diagnostics: &mut Diagnostics) {
    Rules::raise(config, diagnostics);
    diagnostics.retain(|diagnostic| {
        let off = config.checks.get(diagnostic.code.name) == Some(&None);
        !off || rules.names(diagnostic.code.name) || diagnostic.severity == Severity::Error
    });
    say_once(diagnostics);
    diagnostics.sort();
}
