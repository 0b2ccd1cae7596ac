//! The files in which accepting is written.

use hexaglot_catalog::Accepted;
use hexaglot_diag::Diagnostic;

use crate::digest::Digest;
use crate::files::{CatalogFiles, too_large};
use crate::loader::{Editor, FileError};

/// The catalog and the record of a language with what was accepted.
pub(super) struct Rewritten<'a> {
    files: &'a CatalogFiles,
    /// Nothing where it stays as it is.
    catalog: Option<String>,
    record: String,
}

impl<'a> Rewritten<'a> {
    pub(super) fn new(files: &'a CatalogFiles, accepted: &Accepted) -> Self {
        let catalog = files.texts.file.as_ref().filter(|_| !accepted.edits.is_empty());
        let catalog = catalog.map(|catalog| accepted.edits.apply(catalog.text()));
        let mut states = files.states.clone();
        for (id, record) in &accepted.records {
            states.set(id.clone(), record.clone());
        }
        let before = files.record.file.as_ref().map(|file| file.text());
        Rewritten { files, catalog, record: states.to_yaml(before) }
    }

    /// That one of them would be longer than can be read again, if it would be.
    pub(super) fn too_large(&self) -> Option<Diagnostic> {
        let catalog = self.catalog.as_deref();
        catalog
            .and_then(|catalog| too_large(&self.files.texts.path, catalog))
            .or_else(|| too_large(&self.files.record.path, &self.record))
    }

    /// Writes both with an editor; returns the paths of those that change.
    ///
    /// The record is the truth, and so it is written last, where sync writes it first: until it is there,
    /// nothing was accepted. The lines alone can make a text at most translated, if it was edited since
    /// its record, and that is the least of what a person can have said here. An outdated one stays what
    /// its record says, and the next sync puts its lines back.
    pub(super) fn write(&self, editor: Option<&dyn Editor>) -> Result<Vec<String>, FileError> {
        let mut changed = Vec::new();
        self.files.texts.write(self.catalog.as_deref(), editor, &mut changed)?;
        self.files.record.write(Some(&self.record), editor, &mut changed)?;
        Ok(changed)
    }
}

/// The hash of a catalog and its record.
pub(super) fn digest(files: &CatalogFiles) -> String {
    let mut digest = Digest::default();
    for file in [&files.texts, &files.record] {
        digest.add(file.file.as_ref().map(|file| file.text()));
    }
    digest.finish()
}
