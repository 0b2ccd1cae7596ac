//! A project and its output in memory: for tests, and for programs that have no disk.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::loader::{Entry, EntryKind, FileError, Loader, Sink};

/// A project in memory: files by path, and folders that are named by themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemoryLoader {
    files: BTreeMap<String, Vec<u8>>,
    folders: Vec<String>,
}

impl MemoryLoader {
    /// Adds a file.
    #[must_use]
    pub fn with(mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.into(), bytes.into());
        self
    }

    /// Adds a folder that has nothing in it.
    #[must_use]
    pub fn with_folder(mut self, path: impl Into<String>) -> Self {
        self.folders.push(path.into());
        self
    }
}

impl Loader for MemoryLoader {
    fn list(&self, folder: &str) -> Result<Vec<Entry>, FileError> {
        let below =
            |path: &&String| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let entry = |kind| move |path: &String| Entry { path: path.clone(), kind };
        let files = self.files.keys().filter(below).map(entry(EntryKind::File));
        let folders = self.folders.iter().filter(below).map(entry(EntryKind::Folder));
        Ok(files.chain(folders).collect())
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, FileError> {
        Ok(self.files.get(path).cloned())
    }
}

/// Output in memory.
#[derive(Debug, Default)]
pub struct MemorySink(Mutex<BTreeMap<String, Vec<u8>>>);

impl MemorySink {
    /// The files that were put, by path.
    #[must_use]
    pub fn into_files(self) -> BTreeMap<String, Vec<u8>> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for MemorySink {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), FileError> {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(path.to_owned(), bytes.to_vec());
        Ok(())
    }
}
