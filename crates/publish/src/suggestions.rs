//! What a project has translated already, for the texts that it has not.

use hexaglot_catalog::{Suggestions, SyncTexts, SyncedTranslation, WantedIndex};
use hexaglot_diag::Diagnostics;
use hexaglot_locale::Lang;
use rayon::prelude::*;

use crate::index::DocumentRecord;
use crate::loader::FileError;
use crate::sync::{SyncPass, SyncedDocument};

/// The best suggestions for texts, from all documents of the project, whatever documents are synced.
/// They are the translations that sync leaves, so that it leaves nothing for a second one to find.
pub(crate) fn suggestions(
    pass: &SyncPass<'_>,
    wanted: &WantedIndex,
) -> Result<Suggestions, FileError> {
    let records = pass.index.documents.par_iter();
    let found = records.try_fold(Suggestions::default, |mut found, record| {
        find(pass, wanted, record, &mut found)?;
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
    let languages = |texts: &SyncTexts| {
        let languages: Vec<Lang> = wanted.languages(texts).into_iter().collect();
        (!languages.is_empty()).then_some(languages)
    };
    let none = Suggestions::default();
    let document = pass.synced(record, &languages, &none, &mut Diagnostics::new())?;
    let Some(SyncedDocument { texts, translations, .. }) = document else { return Ok(()) };
    let translations: Vec<SyncedTranslation<'_>> = translations
        .iter()
        .map(|(files, synced)| SyncedTranslation { files: files.input(), synced })
        .collect();
    wanted.find(&record.stem, &texts, &translations, found);
    Ok(())
}
