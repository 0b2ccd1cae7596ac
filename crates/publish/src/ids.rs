//! Missing ids: finding them in a project's documents, and writing them there.

use std::sync::Arc;

use hexaglot_diag::{Diagnostics, Outcome, Position};
use hexaglot_document::Id;
use hexaglot_source::{Insertion, with_insertions};
use rayon::prelude::*;

use crate::build::select;
use crate::index::{DocumentRecord, ProjectIndex, read};
use crate::loader::{Editor, FileError, Loader};

/// The ids that a document lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentIds {
    /// The path of its file.
    pub file: String,
    /// The ids, in the order of the file.
    pub missing: Vec<MissingId>,
}

/// An id that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingId {
    /// The id.
    pub id: Id,
    /// Where it is to be inserted, in the file without the others.
    pub position: Position,
}

/// Finds the ids that documents lack, and with an editor writes them: no other byte of a file
/// changes. `documents` are ids or globs of ids; none means every document. `progress` is called
/// after each document.
///
/// The value has the documents that lack any, in the order of their paths. The diagnostics are those
/// of what was left alone: files that are not YAML, and what begins in an unusual way.
///
/// # Errors
/// When a file cannot be read or written, or has changed since it was read. Files that were written
/// before that stay written.
pub fn missing_ids(
    index: &ProjectIndex,
    loader: &dyn Loader,
    editor: Option<&dyn Editor>,
    documents: &[String],
    progress: &(dyn Fn() + Sync),
) -> Result<Outcome<Vec<DocumentIds>>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let records = select(index, documents, &mut diagnostics);
    let found: Vec<Result<Outcome<DocumentIds>, FileError>> = records
        .par_iter()
        .map(|record| {
            let found = document(index, loader, editor, record);
            progress();
            found
        })
        .collect();
    let mut all = Vec::new();
    for found in found {
        let document = found?.collect(&mut diagnostics);
        if !document.missing.is_empty() {
            all.push(document);
        }
    }
    diagnostics.sort();
    Ok(Outcome { value: all, diagnostics })
}

fn document(
    index: &ProjectIndex,
    loader: &dyn Loader,
    editor: Option<&dyn Editor>,
    record: &DocumentRecord,
) -> Result<Outcome<DocumentIds>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let mut ids = DocumentIds { file: record.file.clone(), missing: Vec::new() };
    let Some(file) = read(loader, &record.file, &mut diagnostics)? else {
        return Ok(Outcome { value: ids, diagnostics });
    };
    let file = Arc::new(file);
    let insertions = hexaglot_source::missing_ids(&file, &index.profiles).collect(&mut diagnostics);
    let missing = |insertion: &Insertion| MissingId {
        id: insertion.id.clone(),
        position: file.position(insertion.at),
    };
    ids.missing = insertions.iter().map(missing).collect();
    if let Some(editor) = editor.filter(|_| !insertions.is_empty()) {
        let before = file.text();
        let after = with_insertions(before, &insertions);
        editor.replace(&record.file, before.as_bytes(), after.as_bytes())?;
    }
    Ok(Outcome { value: ids, diagnostics })
}
