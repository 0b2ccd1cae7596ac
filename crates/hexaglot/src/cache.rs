//! The cache folder: what a build keeps for the next one.
#![expect(clippy::disallowed_methods, reason = "this keeps what no output depends on")]

use std::fs;
use std::path::{Path, PathBuf};

use hexaglot_publish::Cache;

/// Records in a folder of this very program, in the cache folder: what another version has made is
/// never taken for what this one would make, and is removed.
#[derive(Debug)]
pub(crate) struct DiskCache {
    folder: PathBuf,
}

impl DiskCache {
    /// Opens the cache; nothing where there can be no such folder. A build is as right without it.
    pub(crate) fn open(root: &Path) -> Option<Self> {
        let folder = root.join(PROGRAM);
        if !folder.is_dir() {
            fs::create_dir_all(&folder).ok()?;
            // Git and backups have no use for it.
            fs::write(root.join(".gitignore"), "*\n").ok()?;
            fs::write(root.join("CACHEDIR.TAG"), TAG).ok()?;
            remove_others(root, &folder);
        }
        Some(DiskCache { folder })
    }
}

/// What marks a folder as a cache, by the Cache Directory Tagging Specification.
const TAG: &str = "Signature: 8a477f597d28d172789f06886806bc55\n";

/// A name for this program, of what it is made from: many builds share a version.
const PROGRAM: &str = env!("HEXAGLOT_PROGRAM");

/// Removes the folders of other programs.
fn remove_others(root: &Path, own: &Path) {
    let entries = fs::read_dir(root).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()).filter(|path| path != own && path.is_dir()) {
        // What cannot be removed takes space and does no harm.
        let _ = fs::remove_dir_all(path);
    }
}

impl Cache for DiskCache {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.join(name)).ok()
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        let path = self.folder.join(name);
        if fs::write(&path, bytes).is_err()
            && let Some(folder) = path.parent()
        {
            let _ = fs::create_dir_all(folder).and_then(|()| fs::write(&path, bytes));
        }
    }
}
