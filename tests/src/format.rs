//! Cases of `hexaglot fmt`: a project, and its catalogs afterwards.

use std::path::Path;

use hexaglot_diag::Diagnostics;
use hexaglot_document::Status;
use hexaglot_publish::{
    BuildOptions, FormatOptions, FormattedFile, MemoryEditor, MemoryLoader, MemorySink, Mode,
    ProjectIndex, build, format_catalogs,
};

use crate::changed::{outcome_of, project, statuses};
use crate::outcome::Files;
use crate::settings::Settings;

/// What `hexaglot fmt` makes of a case: the files that it changes, and what it prints.
///
/// # Errors
/// When something does not hold that must hold for every project.
pub fn outcome(folder: &Path, settings: &Settings) -> Result<Files, String> {
    let (index, before, mut diagnostics) = project(folder, settings);
    let documents = settings.documents.clone();
    let options = FormatOptions { documents, ..FormatOptions::default() };
    let (after, formatted) = formatted(&index, &before, &options, &mut diagnostics);
    let dry = format_catalogs(&index, &before, None, &options, &|| ());
    let dry = dry.expect("memory can be read").value;
    if dry != formatted {
        return Err(format!("--check says {dry:?}, but {formatted:?} was done"));
    }
    let (again, more) = self::formatted(&index, &after, &options, &mut Diagnostics::new());
    if !more.is_empty() || again != after {
        return Err(format!("a second run changes {more:?}"));
    }
    same_meaning(&index, &before, &after, &formatted)?;
    let lines = formatted.iter().map(|file| format!("{file}\n"));
    Ok(outcome_of(&before, &after, lines.collect(), diagnostics))
}

/// A project after `hexaglot fmt`.
fn formatted(
    index: &ProjectIndex,
    project: &MemoryLoader,
    options: &FormatOptions,
    diagnostics: &mut Diagnostics,
) -> (MemoryLoader, Vec<FormattedFile>) {
    let editor = MemoryEditor::new(project);
    let formatted = format_catalogs(index, project, Some(&editor), options, &|| ());
    let formatted = formatted.expect("memory can be read and written").collect(diagnostics);
    (project.clone().edited(editor), formatted)
}

/// That every unit has the status that it had, and where nothing was mended, that the editions are the
/// same to the byte. A text that was mended, or refers to one that was, is no longer broken.
fn same_meaning(
    index: &ProjectIndex,
    before: &MemoryLoader,
    after: &MemoryLoader,
    formatted: &[FormattedFile],
) -> Result<(), String> {
    let is_mended = formatted.iter().any(|file| !file.mended.is_empty());
    let now = statuses(index, after);
    for (unit, status) in statuses(index, before) {
        let was_mended = is_mended && status == Status::Broken;
        if !was_mended && now.get(&unit) != Some(&status) {
            return Err(format!("{unit:?} was {status:?} and is {:?}", now.get(&unit)));
        }
    }
    if !is_mended && draft(index, before) != draft(index, after) {
        return Err("an edition has changed".to_owned());
    }
    Ok(())
}

/// The files of a draft.
fn draft(index: &ProjectIndex, project: &MemoryLoader) -> Vec<(String, Vec<u8>)> {
    let mut options = BuildOptions::default();
    options.mode = Mode::Draft;
    let sink = MemorySink::default();
    build(index, project, &sink, None, &options, &|| ()).expect("memory can be read");
    sink.into_files().into_iter().collect()
}
