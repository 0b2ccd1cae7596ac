//! The output folder: generations, and the links to them.
//!
//! A build writes into a staging folder. When all of it is there, one rename makes it a generation,
//! and one more puts a new link in the place of the old: whatever kills a build, the link leads to a
//! complete generation.
#![expect(clippy::disallowed_methods, reason = "this is the sink through which output leaves")]

use std::fs::{self, File, TryLockError};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use hexaglot_publish::{FileError, FileHash, MANIFEST, Pieces, Sink};
use tempfile::TempDir;

use crate::disk::failed;
use crate::failure::Failure;

const STAGING: &str = ".staging-";
const GENERATION: &str = "generation-";

/// The output folder, held against other builds until this is dropped.
#[derive(Debug)]
pub(crate) struct Output {
    root: PathBuf,
    _lock: File,
}

/// A link to a generation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Link {
    /// The last release.
    Current,
    /// The last draft.
    Draft,
}

impl Link {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Link::Current => "current",
            Link::Draft => "draft",
        }
    }
}

impl Output {
    /// Takes the folder for this build, and sweeps what killed builds have left in it.
    pub(crate) fn open(root: &Path) -> Result<Self, Failure> {
        fs::create_dir_all(root).map_err(|error| failed("make", root, error))?;
        let path = root.join(".lock");
        let lock = File::create(&path).map_err(|error| failed("write", &path, error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Failure::Locked(root.to_owned())),
            Err(TryLockError::Error(error)) => return Err(failed("lock", &path, error).into()),
        }
        let output = Output { root: root.to_owned(), _lock: lock };
        for name in output.names(STAGING)? {
            output.remove(&name)?;
        }
        Ok(output)
    }

    /// A folder to write a generation into; it goes when it is dropped. Files that an earlier
    /// generation has too are shared with it.
    pub(crate) fn stage(&self, link: Link) -> Result<Staging, FileError> {
        let folder = tempfile::Builder::new().prefix(STAGING).tempdir_in(&self.root);
        let folder = folder.map_err(|error| failed("write to", &self.root, error))?;
        // The one that the link leads to has the most in common with the new one.
        let target = self.target(link);
        let others =
            self.names(GENERATION)?.into_iter().filter(|name| Some(name) != target.as_ref());
        let earlier = target.iter().cloned().chain(others);
        let earlier = earlier.map(|name| self.root.join(name)).collect();
        Ok(Staging { folder, root: self.root.clone(), earlier })
    }

    /// Makes a staged generation the one that the link leads to. Of older generations, the one that
    /// the link led to before stays too.
    pub(crate) fn publish(
        &self,
        staging: Staging,
        name: &str,
        link: Link,
    ) -> Result<String, FileError> {
        let generation = self.root.join(name);
        if !generation.exists() {
            // The folder must not go with its handle once it has another name.
            let folder = staging.folder.keep();
            fs::rename(&folder, &generation).map_err(|error| failed("rename", &folder, error))?;
            open_to_all(&generation)?;
        }
        let before = self.target(link);
        self.replace_link(link, name)?;
        let mut kept = vec![name.to_owned()];
        kept.extend(before);
        kept.extend([Link::Current, Link::Draft].into_iter().filter_map(|link| self.target(link)));
        for old in self.names(GENERATION)?.into_iter().filter(|old| !kept.contains(old)) {
            self.remove(&old)?;
        }
        Ok(name.to_owned())
    }

    fn replace_link(&self, link: Link, name: &str) -> Result<(), FileError> {
        let path = self.root.join(link.name());
        let new = self.root.join(format!("{STAGING}{}", link.name()));
        std::os::unix::fs::symlink(name, &new).map_err(|error| failed("link", &new, error))?;
        fs::rename(&new, &path).map_err(|error| failed("replace", &path, error))
    }

    fn target(&self, link: Link) -> Option<String> {
        let target = fs::read_link(self.root.join(link.name())).ok()?;
        Some(target.to_string_lossy().into_owned())
    }

    fn names(&self, prefix: &str) -> Result<Vec<String>, FileError> {
        let entries =
            fs::read_dir(&self.root).map_err(|error| failed("list", &self.root, error))?;
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|error| failed("list", &self.root, error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with(prefix) {
                names.push(name);
            }
        }
        Ok(names)
    }

    fn remove(&self, name: &str) -> Result<(), FileError> {
        let path = self.root.join(name);
        let is_folder = fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_dir());
        let removed = if is_folder { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.map_err(|error| failed("remove", &path, error))
    }
}

/// A temporary folder is its owner's alone; a generation is for readers.
fn open_to_all(folder: &Path) -> Result<(), FileError> {
    use std::os::unix::fs::PermissionsExt;
    let permissions = fs::Permissions::from_mode(0o755);
    fs::set_permissions(folder, permissions).map_err(|error| failed("open", folder, error))
}

/// Whether a new project can be made there: nothing is, or an empty folder.
pub(crate) fn is_free(folder: &Path) -> Result<bool, FileError> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(failed("read", folder, error)),
    }
}

/// Writes a file that is no part of a generation, and the folders that it needs.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let write = || -> io::Result<()> {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, bytes)
    };
    write().map_err(|error| failed("write", path, error))
}

/// A generation that is being written.
#[derive(Debug)]
pub(crate) struct Staging {
    folder: TempDir,
    root: PathBuf,
    earlier: Vec<PathBuf>,
}

impl Staging {
    /// Shares a file with the first earlier generation in which it is the right one; whether there
    /// was one. A file that cannot be read is not right.
    fn share(
        &self,
        path: &str,
        is_right: impl Fn(&Path) -> io::Result<bool>,
    ) -> Result<bool, FileError> {
        let mut candidates = self.earlier.iter().map(|generation| generation.join(path));
        let right = |old: &PathBuf| is_right(old).unwrap_or(false);
        let Some(old) = candidates.find(right) else { return Ok(false) };
        let new = self.folder.path().join(path);
        self.make_folder(&new)?;
        match fs::hard_link(&old, &new) {
            Ok(()) => Ok(true),
            // Not every file system has second names for a file.
            Err(_) => Ok(false),
        }
    }

    /// Makes a file of the generation, and the folders that it needs.
    fn create(
        &self,
        path: &str,
        write: impl FnOnce(File) -> io::Result<()>,
    ) -> Result<(), FileError> {
        let new = self.folder.path().join(path);
        self.make_folder(&new)?;
        let file = match File::create_new(&new) {
            // A file that is shared already must not be written over: its other name is published.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                fs::remove_file(&new).and_then(|()| File::create_new(&new))
            }
            file => file,
        };
        file.and_then(write).map_err(|error| failed("write", &new, error))
    }

    fn make_folder(&self, path: &Path) -> Result<(), FileError> {
        let Some(folder) = path.parent().filter(|folder| !folder.is_dir()) else { return Ok(()) };
        fs::create_dir_all(folder).map_err(|error| failed("make", folder, error))
    }
}

/// The hash of a file that may be as long as a project has documents.
fn hash(path: &Path) -> io::Result<FileHash> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(File::open(path)?)?;
    Ok(hasher.finalize().into())
}

impl Sink for Staging {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), FileError> {
        if self.share(path, |old| Ok(fs::read(old)? == bytes))? {
            return Ok(());
        }
        self.create(path, |mut file| file.write_all(bytes))
    }

    fn put_pieces(&self, path: &str, write: Pieces<'_>) -> Result<(), FileError> {
        // The pieces are made twice where the file is new, and none of them is kept.
        let mut hasher = BufWriter::new(blake3::Hasher::new());
        let written = write(&mut hasher).and_then(|()| hasher.flush());
        written.map_err(|error| failed("write", Path::new(path), error))?;
        let new = FileHash::from(hasher.get_ref().finalize());
        if self.share(path, |old| Ok(hash(old)? == new))? {
            return Ok(());
        }
        self.create(path, |file| {
            let mut buffer = BufWriter::new(file);
            write(&mut buffer)?;
            buffer.flush()
        })
    }

    fn reuse(&self, path: &str, hash: &FileHash) -> Result<bool, FileError> {
        self.share(path, |old| Ok(FileHash::of(&fs::read(old)?) == *hash))
    }

    fn has(&self, generation: &str, manifest: &FileHash) -> bool {
        let path = self.root.join(generation).join(MANIFEST);
        hash(&path).is_ok_and(|hash| hash == *manifest)
    }
}
