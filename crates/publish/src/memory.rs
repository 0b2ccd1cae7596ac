//! A project and its output in memory: for tests, and for programs that have no disk.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Mutex, PoisonError};

use crate::hash::FileHash;
use crate::loader::{Editor, Entry, EntryKind, FileError, Loader, Pieces, Sink};
use crate::manifest::MANIFEST;

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

    /// Its files, by path.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// The project after the changes of an editor.
    #[must_use]
    pub fn edited(mut self, editor: MemoryEditor) -> Self {
        self.files = editor.files.into_inner().unwrap_or_else(PoisonError::into_inner);
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

/// Changes the files of a project in memory.
#[derive(Debug)]
pub struct MemoryEditor {
    files: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl MemoryEditor {
    /// An editor of a project; [`MemoryLoader::edited`] takes its changes.
    #[must_use]
    pub fn new(project: &MemoryLoader) -> Self {
        MemoryEditor { files: Mutex::new(project.files.clone()) }
    }

    fn change(
        &self,
        path: &str,
        before: Option<&[u8]>,
        after: Option<&[u8]>,
    ) -> Result<(), FileError> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        if files.get(path).map(Vec::as_slice) != before {
            let source = io::Error::other("it was changed while hexaglot was reading it");
            return Err(FileError { action: "write", path: path.to_owned(), source });
        }
        match after {
            Some(bytes) => files.insert(path.to_owned(), bytes.to_vec()),
            None => files.remove(path),
        };
        Ok(())
    }
}

impl Editor for MemoryEditor {
    fn replace(&self, path: &str, before: &[u8], after: &[u8]) -> Result<(), FileError> {
        self.change(path, Some(before), Some(after))
    }

    fn create(&self, path: &str, bytes: &[u8]) -> Result<(), FileError> {
        self.change(path, None, Some(bytes))
    }

    fn remove(&self, path: &str, before: &[u8]) -> Result<(), FileError> {
        self.change(path, Some(before), None)
    }
}

/// Output in memory.
#[derive(Debug, Default)]
pub struct MemorySink {
    files: Mutex<BTreeMap<String, Vec<u8>>>,
    earlier: BTreeMap<String, Vec<u8>>,
}

impl MemorySink {
    /// A sink that has an earlier generation.
    #[must_use]
    pub fn after(earlier: BTreeMap<String, Vec<u8>>) -> Self {
        MemorySink { files: Mutex::default(), earlier }
    }

    /// The files that were put, by path.
    #[must_use]
    pub fn into_files(self) -> BTreeMap<String, Vec<u8>> {
        self.files.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for MemorySink {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), FileError> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(path.to_owned(), bytes.to_vec());
        Ok(())
    }

    fn put_pieces(&self, path: &str, write: Pieces<'_>) -> Result<(), FileError> {
        let mut bytes = Vec::new();
        let written = write(&mut bytes);
        written.map_err(|source| FileError { action: "write", path: path.to_owned(), source })?;
        self.put(path, &bytes)
    }

    fn reuse(&self, path: &str, hash: &FileHash) -> Result<bool, FileError> {
        let same = |bytes: &&Vec<u8>| FileHash::of(bytes) == *hash;
        match self.earlier.get(path).filter(same) {
            Some(bytes) => self.put(path, bytes).map(|()| true),
            None => Ok(false),
        }
    }

    fn has(&self, _generation: &str, manifest: &FileHash) -> bool {
        let earlier = self.earlier.get(MANIFEST);
        earlier.is_some_and(|bytes| FileHash::of(bytes) == *manifest)
    }
}
