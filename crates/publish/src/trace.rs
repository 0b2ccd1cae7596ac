//! Which files a document is made from.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::hash::FileHash;
use crate::loader::{Entry, FileError, Loader};

/// A loader that remembers what was read through it, so that whatever a document comes to need, its
/// record names it.
pub(crate) struct Trace<'a> {
    loader: &'a dyn Loader,
    files: Mutex<BTreeMap<String, Option<FileHash>>>,
}

impl<'a> Trace<'a> {
    pub(crate) fn new(loader: &'a dyn Loader) -> Self {
        Trace { loader, files: Mutex::default() }
    }

    /// The paths that were read, each with the hash of its bytes, or nothing where no file was there.
    pub(crate) fn into_files(self) -> BTreeMap<String, Option<FileHash>> {
        self.files.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Loader for Trace<'_> {
    fn list(&self, folder: &str) -> Result<Vec<Entry>, FileError> {
        self.loader.list(folder)
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, FileError> {
        let bytes = self.loader.read(path)?;
        let hash = bytes.as_deref().map(FileHash::of);
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(path.to_owned(), hash);
        Ok(bytes)
    }
}
