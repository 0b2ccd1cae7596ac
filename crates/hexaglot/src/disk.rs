//! A project on disk.
#![expect(clippy::disallowed_methods, reason = "this is the loader through which files come in")]

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use hexaglot_publish::{Entry, EntryKind, FileError, Loader};
use walkdir::WalkDir;

/// Reads a project from its folder. Symbolic links that lead out of it are refused.
#[derive(Debug)]
pub(crate) struct DiskLoader {
    root: PathBuf,
    /// Folders that were found to be inside, so that each is asked for once.
    inside: Mutex<HashSet<PathBuf>>,
}

impl DiskLoader {
    pub(crate) fn new(root: &Path) -> Result<Self, FileError> {
        let root = fs::canonicalize(root).map_err(|error| failed("open", root, error))?;
        Ok(DiskLoader { root, inside: Mutex::default() })
    }

    /// The bytes of a file that is inside the project.
    fn read_inside(&self, path: &Path) -> io::Result<Vec<u8>> {
        if let Some(folder) = path.parent() {
            self.enter(folder)?;
        }
        if fs::symlink_metadata(path)?.is_symlink() {
            self.require_inside(path)?;
        }
        fs::read(path)
    }

    /// The path on the disk.
    pub(crate) fn full(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The file itself that a path of the project leads to, through links inside the project.
    pub(crate) fn resolve(&self, path: &str) -> io::Result<PathBuf> {
        let real = fs::canonicalize(self.full(path))?;
        if real.starts_with(&self.root) { Ok(real) } else { Err(leads_out()) }
    }

    fn enter(&self, folder: &Path) -> io::Result<()> {
        let known = || self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        if !known().contains(folder) {
            self.require_inside(folder)?;
            known().insert(folder.to_owned());
        }
        Ok(())
    }

    pub(crate) fn require_inside(&self, path: &Path) -> io::Result<()> {
        if fs::canonicalize(path)?.starts_with(&self.root) {
            return Ok(());
        }
        Err(leads_out())
    }
}

/// The bytes of a file that need not be in a project.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, FileError> {
    fs::read(path).map_err(|error| failed("read", path, error))
}

fn leads_out() -> io::Error {
    io::Error::new(io::ErrorKind::PermissionDenied, "it leads out of the project")
}

impl Loader for DiskLoader {
    fn list(&self, folder: &str) -> Result<Vec<Entry>, FileError> {
        let top = self.root.join(folder);
        if !top.exists() {
            return Ok(Vec::new());
        }
        let mut entries = Vec::new();
        for found in WalkDir::new(&top).min_depth(1) {
            let found = found.map_err(|error| {
                let path = error.path().unwrap_or(&top).to_owned();
                failed("list", &path, error.into())
            })?;
            let kind = found.file_type();
            let relative = found.path().strip_prefix(&self.root).unwrap_or(found.path());
            if kind.is_symlink() {
                continue;
            }
            entries.push(Entry {
                path: slashes(relative),
                kind: if kind.is_dir() { EntryKind::Folder } else { EntryKind::File },
            });
        }
        Ok(entries)
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, FileError> {
        let full = self.full(path);
        match self.read_inside(&full) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed("read", &full, error)),
        }
    }
}

fn slashes(path: &Path) -> String {
    let parts = path.components().filter_map(|component| match component {
        Component::Normal(part) => Some(part.to_string_lossy()),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("/")
}

pub(crate) fn failed(action: &'static str, path: &Path, source: io::Error) -> FileError {
    FileError { action, path: path.display().to_string(), source }
}
