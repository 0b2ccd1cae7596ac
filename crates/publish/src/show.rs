//! A unit in every language, with its status and its place.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_catalog::{CatalogFile, Message};
use hexaglot_diag::{Diagnostics, Outcome, SourceFile};
use hexaglot_document::{Document, Status, Unit, UnitId};
use hexaglot_locale::Lang;

use crate::build::{BuildOptions, check, select};
use crate::index::{DocumentRecord, ProjectIndex, read};
use crate::loader::{FileError, Loader};
use crate::unit_names::UnitNames;
use crate::units::{Detail, UnitSummary};

/// Which units to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShowOptions {
    /// The ids of units, or globs of ids.
    pub units: Vec<String>,
    /// Ids of documents or globs of ids; none means every document.
    pub documents: Vec<String>,
    /// The languages; none means those of the project.
    pub languages: Vec<Lang>,
}

/// A unit of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownUnit {
    /// The id of the document.
    pub document: String,
    /// Its id.
    pub unit: UnitId,
    /// The original language of the document.
    pub original: Lang,
    /// What the author tells translators.
    pub note: Option<String>,
    /// Its text in the original language.
    pub source: ShownText,
    /// Its texts in the other languages, in their order.
    pub translations: Vec<ShownText>,
}

/// The text of a unit in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownText {
    /// The language.
    pub lang: Lang,
    /// How far it is, as a build sees it.
    pub status: Status,
    /// The text as it is written; nothing where there is none.
    pub text: Option<String>,
    /// The source text that an outdated translation renders, where its catalog says so.
    pub was: Option<String>,
    /// The path of the file that it stands in, or would.
    pub path: String,
    /// The line on which it begins, from 1; nothing where there is no text.
    pub line: Option<usize>,
}

/// Shows units in the original language and in the others. Their statuses are those of [`check`], whose
/// findings are its own affair. `progress` is called once for each document.
///
/// The value has the units in the order of the documents. A name that fits no unit is an error.
///
/// # Errors
/// When a file cannot be read.
pub fn show(
    index: &ProjectIndex,
    loader: &dyn Loader,
    options: &ShowOptions,
    progress: &(dyn Fn() + Sync),
) -> Result<Outcome<Vec<ShownUnit>>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let names = UnitNames::new(&options.units);
    let records = select(index, &options.documents, &mut diagnostics);
    // Each document that has the unit is shown, whether anybody has chosen it or not.
    let records = names.documents(index, loader, &records, true, progress, &mut diagnostics)?;
    if records.is_empty() {
        return Ok(Outcome { value: Vec::new(), diagnostics });
    }
    let check_options = BuildOptions {
        documents: records.iter().map(|record| record.stem.clone()).collect(),
        languages: options.languages.clone(),
        detail: Detail::Units,
        ..BuildOptions::default()
    };
    let checked = check(index, loader, None, &check_options, progress, &())?.value;
    let mut all = Vec::new();
    for record in records {
        let summary = checked.iter().find(|summary| summary.path == record.file);
        let editions = summary.into_iter().flat_map(|summary| &summary.editions);
        let statuses: Statuses<'_> =
            editions.map(|edition| (edition.lang, edition.each_unit.as_slice())).collect();
        all.extend(document(index, loader, record, &names, &statuses)?);
    }
    diagnostics.sort();
    Ok(Outcome { value: all, diagnostics })
}

/// The status of each unit of a document, by language.
type Statuses<'a> = BTreeMap<Lang, &'a [UnitSummary]>;

fn document(
    index: &ProjectIndex,
    loader: &dyn Loader,
    record: &DocumentRecord,
    names: &UnitNames<'_>,
    statuses: &Statuses<'_>,
) -> Result<Vec<ShownUnit>, FileError> {
    // What is wrong with a file, `check` says.
    let mut found = Diagnostics::new();
    let Some(file) = read(loader, &record.file, &mut found)? else { return Ok(Vec::new()) };
    let document = hexaglot_source::parse(&Arc::new(file), &index.profiles).value;
    let mut catalogs = BTreeMap::new();
    for lang in statuses.keys().filter(|lang| **lang != document.original) {
        let path = record.path(&format!("locales/{lang}"), ".ftl");
        let file = read(loader, &path, &mut found)?.map(Arc::new);
        let file = file.map(|file| CatalogFile::parse(&file, *lang).value);
        catalogs.insert(*lang, (path, file));
    }
    let leaves = document.tree.leaves().into_iter();
    let named = leaves.map(|(unit, _)| unit).filter(|unit| names.fit(unit.id.as_str()));
    let shown = named.map(|unit| ShownUnit {
        document: record.stem.clone(),
        unit: unit.id.clone(),
        original: document.original,
        note: unit.note.clone(),
        source: source(&document, unit, record),
        translations: catalogs
            .iter()
            .filter_map(|(lang, (path, catalog))| {
                let statuses = statuses.get(lang)?;
                // An edition may be without a unit.
                let summary = statuses.iter().find(|summary| summary.id == unit.id)?;
                Some(translation(unit, *lang, summary.status, path, catalog.as_ref()))
            })
            .collect(),
    });
    Ok(shown.collect())
}

fn source(document: &Document, unit: &Unit, record: &DocumentRecord) -> ShownText {
    ShownText {
        lang: document.original,
        status: Status::Source,
        text: Some(unit.text.clone()),
        was: None,
        path: record.file.clone(),
        line: Some(document.file.position(unit.map.span().range().start).line),
    }
}

fn translation(
    unit: &Unit,
    lang: Lang,
    status: Status,
    path: &str,
    catalog: Option<&CatalogFile>,
) -> ShownText {
    let found =
        catalog.and_then(|catalog| Some((catalog.file(), catalog.message(unit.id.as_str())?)));
    ShownText {
        lang,
        status,
        text: found.map(|(file, message)| written(file, message)),
        was: found.and_then(|(_, message)| message.was.clone()),
        path: path.to_owned(),
        line: found.map(|(file, message)| file.position(message.span.range().start).line),
    }
}

/// The text of a message as it is written: of one that cannot be read whole, everything behind its `=`.
fn written(file: &SourceFile, message: &Message) -> String {
    let end = message.lost.unwrap_or(message.span).range().end;
    let range = if message.broken {
        message.id_span.range().end..end
    } else {
        message.pattern.span.range()
    };
    let text = file.text().get(range).unwrap_or_default();
    text.trim_start_matches([' ', '=']).trim().to_owned()
}
