//! Cases of `hexaglot accept`: a project, and its catalogs and records afterwards.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use hexaglot_catalog::{Acceptance, CatalogFile, Record, State, States};
use hexaglot_diag::{Diagnostics, SourceFile};
use hexaglot_locale::Lang;
use hexaglot_publish::{
    AcceptOptions, AcceptedFiles, MemoryEditor, MemoryLoader, ProjectIndex, SyncOptions, accept,
};

use crate::changed::{Statuses, outcome_of, project, shown, statuses};
use crate::outcome::Files;
use crate::settings::{Accept, Settings};
use crate::sync::synced;

/// What `hexaglot accept` makes of a case: the files that it changes, and what it prints.
///
/// # Errors
/// When something does not hold that must hold for every project.
pub fn outcome(folder: &Path, settings: &Settings) -> Result<Files, String> {
    let (index, before, mut diagnostics) = project(folder, settings);
    let options = options(settings);
    let (after, files) = accepted(&index, &before, &options, &mut diagnostics);
    invariants(&index, &before, &after, &options, &files)?;
    statuses_agree(&statuses(&index, &before), &statuses(&index, &after), &files)?;
    let lines = files.iter().map(|each| {
        let units = each.units.iter();
        let units = units
            .map(|unit| format!("  {}: {} → {}\n", unit.id, unit.before.name(), unit.after.name()));
        format!("{each}\n{}", units.collect::<String>())
    });
    Ok(outcome_of(&before, &after, lines.collect(), diagnostics))
}

fn options(settings: &Settings) -> AcceptOptions {
    let Accept { units, languages, state, editorial } = &settings.accept;
    let language = |tag: &String| tag.parse::<Lang>().expect("a case names a language");
    let state = state.as_deref().unwrap_or("translated");
    let state = State::ALL.iter().find(|(word, _)| *word == state);
    let (_, state) = state.expect("a case names a state");
    AcceptOptions {
        documents: settings.documents.clone(),
        units: units.clone(),
        languages: languages.iter().map(language).collect(),
        acceptance: if *editorial { Acceptance::Editorial } else { Acceptance::As(*state) },
    }
}

/// A project after `hexaglot accept`.
///
/// # Panics
/// When a file was changed while it was read, which nothing does here.
pub fn accepted(
    index: &ProjectIndex,
    project: &MemoryLoader,
    options: &AcceptOptions,
    diagnostics: &mut Diagnostics,
) -> (MemoryLoader, Vec<AcceptedFiles>) {
    let editor = MemoryEditor::new(project);
    let accepted = accept(index, project, Some(&editor), options, &|| ());
    let accepted = accepted.expect("memory can be read and written").collect(diagnostics);
    (project.clone().edited(editor), accepted)
}

/// What holds of every project.
///
/// # Errors
/// What does not hold.
pub fn invariants(
    index: &ProjectIndex,
    before: &MemoryLoader,
    after: &MemoryLoader,
    options: &AcceptOptions,
    files: &[AcceptedFiles],
) -> Result<(), String> {
    let dry = accept(index, before, None, options, &|| ()).expect("memory can be read");
    if dry.value != files {
        return Err(format!("--check says {:?}, but {files:?} was done", dry.value));
    }
    if dry.diagnostics.has_errors() && before != after {
        return Err("something was refused, but files have changed".to_owned());
    }
    let changed: Vec<&String> = after
        .files()
        .iter()
        .filter_map(|(path, bytes)| (before.files().get(path) != Some(bytes)).then_some(path))
        .collect();
    let mut named: Vec<&String> = files.iter().flat_map(|each| &each.files).collect();
    named.sort();
    if changed != named || after.files().len() < before.files().len() {
        return Err(format!("{named:?} were named, but {changed:?} have changed"));
    }
    if messages(before) != messages(after) {
        return Err("the text of a message has changed".to_owned());
    }
    let (again, more) = accepted(index, after, options, &mut Diagnostics::new());
    if !more.is_empty() || again != *after {
        return Err(format!("accepting again changes {more:?}"));
    }
    let sync = |project| synced(index, project, &SyncOptions::default(), &mut Diagnostics::new()).0;
    let synced = sync(after);
    let (said, kept) = (said(after, files), said(&synced, files));
    if said != kept {
        return Err(format!("a sync afterwards makes {kept:?} of {said:?}"));
    }
    if sync(before) == *before {
        let (after, synced) = (without_suggestions(after), without_suggestions(&synced));
        let changed = synced.iter().find(|(path, text)| after.get(*path) != Some(text));
        if let Some((path, text)) = changed {
            return Err(format!("a sync afterwards changes {path}:\n{text}"));
        }
    }
    Ok(())
}

/// The files without the lines that suggest translations: a text that has become current may be
/// suggested elsewhere.
fn without_suggestions(project: &MemoryLoader) -> BTreeMap<&str, String> {
    let files = project.files().iter().map(|(path, bytes)| {
        let text = shown(bytes);
        let lines = text.lines().filter(|line| !line.starts_with("# tm|"));
        (path.as_str(), lines.collect::<Vec<_>>().join("\n"))
    });
    files.collect()
}

/// What the files say of a text: its record, and the lines above it.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    unit: String,
    record: Option<Record>,
    seen: Option<String>,
    was: Option<String>,
}

/// What the files of a project say of the texts that were accepted.
fn said(project: &MemoryLoader, files: &[AcceptedFiles]) -> Vec<Said> {
    let mut all = Vec::new();
    for AcceptedFiles { document, lang, units, .. } in files {
        let file = |ending| {
            let path = format!("locales/{lang}/{document}{ending}");
            let bytes = project.files().get(&path).cloned().unwrap_or_default();
            Arc::new(SourceFile::new(path, String::from_utf8_lossy(&bytes)))
        };
        let catalog = CatalogFile::parse(&file(".ftl"), *lang).value;
        let states = States::parse(&file(".state.yaml"), *lang).value;
        for unit in units {
            let id = unit.id.as_str();
            let message = catalog.message(id);
            all.push(Said {
                unit: id.to_owned(),
                record: states.get(id).cloned(),
                seen: message.and_then(|message| message.seen.clone()),
                was: message.and_then(|message| message.was.clone()),
            });
        }
    }
    all
}

/// That the accepted texts are what was said, and that no other unit has another status.
///
/// # Errors
/// Which unit has.
pub fn statuses_agree(
    before: &Statuses,
    after: &Statuses,
    files: &[AcceptedFiles],
) -> Result<(), String> {
    let mut owed = before.clone();
    for each in files {
        let document = each.document.rsplit('/').next().unwrap_or_default();
        for unit in &each.units {
            let key = (document.to_owned(), each.lang.to_string(), unit.id.to_string());
            owed.insert(key, unit.after.status());
        }
    }
    match owed.iter().find(|(unit, status)| after.get(*unit) != Some(status)) {
        Some((unit, status)) => {
            Err(format!("{unit:?} should be {status:?} and is {:?}", after.get(unit)))
        }
        None => Ok(()),
    }
}

/// Each message of each Fluent file, as it is written.
fn messages(project: &MemoryLoader) -> Vec<(String, String, String)> {
    let mut messages = Vec::new();
    for (path, bytes) in project.files().iter().filter(|(path, _)| path.ends_with(".ftl")) {
        let text = String::from_utf8_lossy(bytes);
        let file = Arc::new(SourceFile::new(path.as_str(), text.clone()));
        for message in CatalogFile::parse(&file, Lang::En).value.messages() {
            let written = text.get(message.span.range()).unwrap_or_default().to_owned();
            messages.push((path.clone(), message.id.clone(), written));
        }
    }
    messages
}
