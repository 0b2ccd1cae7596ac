//! The disk: every path of the package is relative to the repository.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// The folder of the repository.
///
/// It is that of the clone in which cargo runs: clones that share a target folder share programs too,
/// and the folder in which one was compiled may be another.
#[must_use]
pub fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR");
    let package = package.map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    let root = package.ancestors().find(|folder| folder.join("Cargo.lock").is_file());
    root.expect("the package stands in the repository").to_owned()
}

/// A text file of the repository.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn read(path: &Path) -> String {
    fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
}

pub(crate) fn read_bytes(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
}

/// Every file below a folder, as paths relative to it with `/` on every system, in order; none
/// where there is no such folder.
pub(crate) fn files(folder: &Path) -> Vec<String> {
    if !folder.exists() {
        return Vec::new();
    }
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
    entries
        .map(|entry| entry.unwrap_or_else(|error| panic!("cannot list a folder: {error}")))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| slashes(entry.path().strip_prefix(folder).expect("it is below the folder")))
        .collect()
}

/// The folders and files directly in a folder, by name.
pub(crate) fn children(folder: &Path) -> Vec<(String, bool)> {
    if !folder.exists() {
        return Vec::new();
    }
    let entries = WalkDir::new(folder).min_depth(1).max_depth(1).sort_by_file_name().into_iter();
    entries
        .map(|entry| entry.unwrap_or_else(|error| panic!("cannot list a folder: {error}")))
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.file_type().is_dir()))
        .collect()
}

pub(crate) fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("a file stands in a folder");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .unwrap_or_else(|error| panic!("cannot write {}: {error}", path.display()));
}

pub(crate) fn remove(path: &Path) {
    fs::remove_file(path)
        .unwrap_or_else(|error| panic!("cannot remove {}: {error}", path.display()));
}

/// Removes a folder's empty folders; a folder that holds something stays.
pub(crate) fn prune(folder: &Path) {
    for entry in WalkDir::new(folder).contents_first(true).into_iter().flatten() {
        if entry.file_type().is_dir() {
            // It fails where the folder is not empty, which is what is wanted.
            let _ = fs::remove_dir(entry.path());
        }
    }
}

fn slashes(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}
