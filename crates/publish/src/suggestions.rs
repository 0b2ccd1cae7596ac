//! What a project has translated already, for the texts that it has not.

use hexaglot_catalog::{Neighbors, Suggestions, SyncTexts, SyncedTranslation, WantedIndex};
use hexaglot_diag::Diagnostics;
use rayon::prelude::*;

use crate::index::DocumentRecord;
use crate::loader::FileError;
use crate::sync::{Kept, SyncPass, SyncedDocument};

/// The best suggestions for texts, from all documents of the project, whatever documents are synced.
/// They are the translations that sync leaves, so that it leaves nothing for a second one to find.
/// Documents that are kept are not read again.
pub(crate) fn suggestions(
    pass: &SyncPass<'_>,
    wanted: &WantedIndex,
    kept: &Kept<'_>,
) -> Result<Suggestions, FileError> {
    let records = pass.index.documents.par_iter();
    let found = records.try_fold(Suggestions::default, |mut found, record| {
        match kept.get(record.file.as_str()) {
            Some(document) => {
                let document = &document.value;
                offer(record, document, &wanted.neighbors(&document.texts), &mut found);
            }
            None => find(pass, wanted, record, &mut found)?,
        }
        Ok(found)
    });
    found.try_reduce(Suggestions::default, |mut found, other| {
        found.append(other);
        Ok(found)
    })
}

/// Finds those of one document. What is wrong with it is reported where it is synced.
fn find(
    pass: &SyncPass<'_>,
    wanted: &WantedIndex,
    record: &DocumentRecord,
    found: &mut Suggestions,
) -> Result<(), FileError> {
    let mut neighbors = None;
    let mut languages = |texts: &SyncTexts| {
        let languages = neighbors.insert(wanted.neighbors(texts)).languages();
        (!languages.is_empty()).then(|| languages.into_iter().collect())
    };
    let none = Suggestions::default();
    let document = pass.synced(record, &mut languages, &none, &mut Diagnostics::new())?;
    if let (Some(document), Some(neighbors)) = (document, neighbors) {
        offer(record, &document, &neighbors, found);
    }
    Ok(())
}

/// Offers the translations of a document to the texts that are like its own.
fn offer(
    record: &DocumentRecord,
    document: &SyncedDocument,
    neighbors: &Neighbors<'_>,
    found: &mut Suggestions,
) {
    let translations = document.translations.iter();
    let translations: Vec<SyncedTranslation<'_>> = translations
        .map(|(files, synced)| SyncedTranslation { files: files.input(), synced: &synced.value })
        .collect();
    neighbors.offer(&record.stem, &document.texts, &translations, found);
}
