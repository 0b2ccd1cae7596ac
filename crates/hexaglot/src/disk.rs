//! A project on disk.
#![expect(clippy::disallowed_methods, reason = "this is the loader through which files come in")]

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use hexaglot_publish::{Entry, EntryKind, FileError, Loader};
use walkdir::WalkDir;

/// Reads a project from its folder. Symbolic links that lead out of it are refused.
#[derive(Debug)]
pub(crate) struct DiskLoader {
    root: PathBuf,
}

impl DiskLoader {
    pub(crate) fn new(root: &Path) -> Result<Self, FileError> {
        let root = fs::canonicalize(root).map_err(|error| failed("open", root, error))?;
        Ok(DiskLoader { root })
    }
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
        let full = self.root.join(path);
        let real = match fs::canonicalize(&full) {
            Ok(real) => real,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed("read", &full, error)),
        };
        if !real.starts_with(&self.root) {
            let error =
                io::Error::new(io::ErrorKind::PermissionDenied, "it leads out of the project");
            return Err(failed("read", &full, error));
        }
        fs::read(&real).map(Some).map_err(|error| failed("read", &full, error))
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
