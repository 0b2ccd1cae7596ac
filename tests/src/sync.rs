//! Cases of `hexaglot sync`: a project, and its catalogs afterwards.

use std::path::Path;

use hexaglot_diag::Diagnostics;
use hexaglot_document::Status;
use hexaglot_publish::{MemoryEditor, MemoryLoader, ProjectIndex, SyncOptions, SyncedFiles, sync};

use crate::changed::{Statuses, outcome_of, project, shown, statuses};
use crate::outcome::Files;
use crate::settings::Settings;

/// What `hexaglot sync` makes of a case: the files that it changes, and what it prints.
///
/// # Errors
/// When something does not hold that must hold for every project.
pub fn outcome(folder: &Path, settings: &Settings) -> Result<Files, String> {
    let (index, before, mut diagnostics) = project(folder, settings);
    let options = SyncOptions { documents: settings.documents.clone(), ..SyncOptions::default() };
    let (after, synced) = synced(&index, &before, &options, &mut diagnostics);
    invariants(&index, &before, &after, &options, &synced)?;
    statuses_agree(&statuses(&index, &before), &statuses(&index, &after))?;
    let lines = synced.iter().map(|each| {
        let gone = each.files.iter().filter(|path| !after.files().contains_key(*path));
        let gone: String = gone.map(|path| format!("\nremoved {path}")).collect();
        format!("{each}{gone}\n")
    });
    Ok(outcome_of(&before, &after, lines.collect(), diagnostics))
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
