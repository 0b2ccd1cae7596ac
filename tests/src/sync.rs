//! Cases of `hexaglot sync`: a project, and its catalogs afterwards.

use std::collections::BTreeMap;
use std::path::Path;

use hexaglot_diag::Diagnostics;
use hexaglot_diag::report::{HumanOptions, human};
use hexaglot_document::Status;
use hexaglot_publish::{
    BuildOptions, MemoryEditor, MemoryLoader, ProjectIndex, SyncOptions, SyncedFiles, check, sync,
};

use crate::outcome::{FINDINGS, Files, escape, open};
use crate::project::Project;
use crate::settings::Settings;

/// The status of each unit, by document, language and unit.
pub type Statuses = BTreeMap<(String, String, String), Status>;

/// The file of what the command prints, in `expected/`.
pub const PRINTED: &str = "printed.txt";

/// What `hexaglot sync` makes of a case: the files that it changes, and what it prints.
///
/// # Errors
/// When something does not hold that must hold for every project.
pub fn outcome(folder: &Path, settings: &Settings) -> Result<Files, String> {
    let project = Project::read(folder);
    let mut before = project.loader;
    for (path, bytes) in before.files().clone() {
        if path.starts_with("locales/") {
            before = before.with(path, encoded(bytes, settings));
        }
    }
    let mut diagnostics = Diagnostics::new();
    let mut index = open(&before).collect(&mut diagnostics);
    if !project.has_settings {
        index.config.languages.clone_from(&project.languages);
    }
    let options = SyncOptions { documents: settings.documents.clone(), ..SyncOptions::default() };
    let (after, synced) = synced(&index, &before, &options, &mut diagnostics);
    invariants(&index, &before, &after, &options, &synced)?;
    statuses_agree(&statuses(&index, &before), &statuses(&index, &after))?;
    let mut files = Files::new();
    for (path, bytes) in after.files() {
        if before.files().get(path) != Some(bytes) {
            files.insert(path.clone(), shown(bytes));
        }
    }
    let lines: Vec<String> = synced
        .iter()
        .map(|each| {
            let gone = each.files.iter().filter(|path| !after.files().contains_key(*path));
            let gone: String = gone.map(|path| format!("\nremoved {path}")).collect();
            format!("{each}{gone}\n")
        })
        .collect();
    files.insert(PRINTED.to_owned(), lines.concat());
    if !diagnostics.is_empty() {
        diagnostics.sort();
        let report = human(&diagnostics, &HumanOptions::default());
        files.insert(FINDINGS.to_owned(), escape(&report));
    }
    Ok(files)
}

/// A project after `hexaglot sync`.
///
/// # Panics
/// When a file was changed while it was read, which nothing does here.
pub fn synced(
    index: &ProjectIndex,
    project: &MemoryLoader,
    options: &SyncOptions,
    diagnostics: &mut Diagnostics,
) -> (MemoryLoader, Vec<SyncedFiles>) {
    let editor = MemoryEditor::new(project);
    let synced = sync(index, project, Some(&editor), options, &|| ());
    let synced = synced.expect("memory can be read and written").collect(diagnostics);
    (project.clone().edited(editor), synced)
}

/// What holds of every project.
///
/// # Errors
/// What does not hold.
pub fn invariants(
    index: &ProjectIndex,
    before: &MemoryLoader,
    after: &MemoryLoader,
    options: &SyncOptions,
    synced_files: &[SyncedFiles],
) -> Result<(), String> {
    let dry = sync(index, before, None, options, &|| ()).expect("memory can be read").value;
    if dry != synced_files {
        return Err(format!("--check says {dry:?}, but {synced_files:?} was done"));
    }
    let changes = before != after;
    if changes == synced_files.is_empty() {
        return Err(format!("{synced_files:?}, but whether files changed is {changes}"));
    }
    let (again, more) = synced(index, after, options, &mut Diagnostics::new());
    if !more.is_empty() || again != *after {
        let path =
            again.files().iter().find(|(path, bytes)| after.files().get(*path) != Some(bytes));
        let path = path.map(|(path, bytes)| format!("{path}:\n{}", shown(bytes)));
        return Err(format!("a second sync changes {more:?} {}", path.unwrap_or_default()));
    }
    Ok(())
}

/// That no unit has another status afterwards; only what was missing may have come back.
///
/// # Errors
/// Which unit has.
pub fn statuses_agree(before: &Statuses, after: &Statuses) -> Result<(), String> {
    for (unit, status) in before {
        let now = after.get(unit).copied().unwrap_or(Status::Missing);
        if *status != Status::Missing && now != *status {
            return Err(format!("{unit:?} was {status:?} and is {now:?}"));
        }
    }
    Ok(())
}

/// The status of each unit by document and language.
fn statuses(index: &ProjectIndex, project: &MemoryLoader) -> Statuses {
    let mut options = BuildOptions::default();
    options.keep_statuses = true;
    let checked = check(index, project, &options, &|| ()).expect("memory can be read").value;
    let mut statuses = BTreeMap::new();
    for document in checked {
        for edition in &document.editions {
            for (unit, status) in &edition.statuses {
                let key = (document.id.clone(), edition.lang.to_string(), unit.to_string());
                statuses.insert(key, *status);
            }
        }
    }
    statuses
}

/// A file as the settings of the case want it.
fn encoded(bytes: Vec<u8>, settings: &Settings) -> Vec<u8> {
    let Ok(mut text) = String::from_utf8(bytes.clone()) else { return bytes };
    if settings.carriage_returns {
        text = text.replace('\n', "\r\n");
    }
    if settings.byte_order_mark {
        text.insert(0, '\u{FEFF}');
    }
    text.into_bytes()
}

/// A file with its carriage returns and controls to be seen.
fn shown(bytes: &[u8]) -> String {
    escape(&String::from_utf8_lossy(bytes)).replace('\r', "\\r")
}
