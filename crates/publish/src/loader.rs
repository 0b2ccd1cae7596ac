//! The ways in and out: everything else is computed.

use std::fmt;
use std::io::{self, Write};

use crate::hash::FileHash;

/// What stands at a path of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A file.
    File,
    /// A folder.
    Folder,
}

/// A path of a project. It is relative to the project, with `/` on every system.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry {
    /// The path.
    pub path: String,
    /// What stands there.
    pub kind: EntryKind,
}

/// The only way in.
pub trait Loader: Sync {
    /// Everything below a folder, at any depth and in any order; nothing where there is no such
    /// folder.
    ///
    /// # Errors
    /// When a folder cannot be read.
    fn list(&self, folder: &str) -> Result<Vec<Entry>, FileError>;

    /// The bytes of a file; nothing where there is no such file.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, FileError>;
}

/// The only way out. Paths are relative to the generation, with `/` on every system.
pub trait Sink: Sync {
    /// Takes a file's bytes. Folders are made as needed; a path comes once.
    ///
    /// # Errors
    /// When the file cannot be written.
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), FileError>;

    /// Takes a file in the pieces that `write` writes: a list of all documents is as long as the
    /// project, and nobody has to hold it as a whole.
    ///
    /// # Errors
    /// When the file cannot be written.
    fn put_pieces(&self, path: &str, write: Pieces<'_>) -> Result<(), FileError>;

    /// Puts a file that an earlier generation has at the same path, without its bytes. `hash` is
    /// theirs. Returns whether that could be done: without such a file, or
    /// where its bytes have changed since, nothing is put.
    ///
    /// # Errors
    /// When the file cannot be written.
    fn reuse(&self, path: &str, hash: &FileHash) -> Result<bool, FileError>;

    /// Whether a generation of this name is there already, whole and with a manifest of this
    /// hash.
    fn has(&self, generation: &str, manifest: &FileHash) -> bool;
}

/// Writes a file piece by piece. It fails where its writer fails, and only there.
pub type Pieces<'a> = &'a dyn Fn(&mut dyn Write) -> io::Result<()>;

/// The only way back: what changes a project's own files.
pub trait Editor: Sync {
    /// Puts other bytes into a file, all at once or not at all.
    ///
    /// # Errors
    /// When the file no longer holds the bytes `before`, or cannot be written.
    fn replace(&self, path: &str, before: &[u8], after: &[u8]) -> Result<(), FileError>;

    /// Makes a file, all at once or not at all. Folders are made as needed.
    ///
    /// # Errors
    /// When there is such a file by now, or it cannot be written.
    fn create(&self, path: &str, bytes: &[u8]) -> Result<(), FileError>;

    /// Removes a file.
    ///
    /// # Errors
    /// When the file no longer holds the bytes `before`, or cannot be removed.
    fn remove(&self, path: &str, before: &[u8]) -> Result<(), FileError>;
}

/// A file that could not be read or written: its path, and what the system says of it.
#[derive(Debug)]
pub struct FileError {
    /// What was tried, as a verb: `read`, `write`.
    pub action: &'static str,
    /// The path.
    pub path: String,
    /// What the system says.
    pub source: io::Error,
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {} {}: {}", self.action, self.path, self.source)
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}
