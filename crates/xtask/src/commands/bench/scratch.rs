//! A folder in memory, so that no disk is measured.
#![expect(clippy::disallowed_methods, reason = "it makes a folder, and takes it away")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::process::run;

const SHARED_MEMORY: &str = "/dev/shm";

/// What a document takes at most in the fullest moment of a run, in bytes: its files, two
/// generations, and what the floor or Hugo has made of them.
const BYTES_PER_DOCUMENT: u64 = 1_500_000;

/// What the programs themselves may need, in bytes.
const BYTES_FOR_PROGRAMS: u64 = 2_000_000_000;

/// A folder on a file system in memory; it goes when it is dropped.
#[derive(Debug)]
pub(super) struct Scratch {
    folder: TempDir,
    mounted: bool,
}

impl Scratch {
    /// A folder with room for so many documents.
    pub(super) fn new(documents: usize) -> Result<Self, String> {
        let needed = documents as u64 * BYTES_PER_DOCUMENT;
        let memory = available_memory()?;
        if memory < needed + BYTES_FOR_PROGRAMS {
            return Err(format!(
                "{documents} documents need {} MB of memory, and {} MB are free; ask for fewer \
                 with --documents",
                (needed + BYTES_FOR_PROGRAMS) / 1_000_000,
                memory / 1_000_000
            ));
        }
        let in_shared_memory = space(SHARED_MEMORY).is_some_and(|space| space >= needed);
        let parent =
            if in_shared_memory { PathBuf::from(SHARED_MEMORY) } else { std::env::temp_dir() };
        let folder = tempfile::Builder::new().prefix("hexaglot-bench-").tempdir_in(&parent);
        let folder =
            folder.map_err(|error| format!("cannot write to {}: {error}", parent.display()))?;
        if !in_shared_memory {
            let mut mount = Command::new("mount");
            mount.args(["-t", "tmpfs", "-o", &format!("size={needed}"), "tmpfs"]);
            mount.arg(folder.path());
            run(mount).map_err(|error| {
                format!("{SHARED_MEMORY} has no room, and no tmpfs can be mounted: {error}")
            })?;
        }
        Ok(Scratch { folder, mounted: !in_shared_memory })
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if self.mounted {
            let mut unmount = Command::new("umount");
            unmount.arg(self.folder.path());
            if let Err(error) = run(unmount) {
                eprintln!("warning: {} is still mounted: {error}", self.folder.path().display());
            }
        }
    }
}

/// Takes a folder away, if it is there.
pub(super) fn sweep(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("cannot remove {}: {error}", folder.display()))
        }
        _ => Ok(()),
    }
}

fn available_memory() -> Result<u64, String> {
    let text = fs::read_to_string("/proc/meminfo")
        .map_err(|error| format!("cannot read /proc/meminfo: {error}"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("MemAvailable:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix("kB"));
    let kibibytes = kibibytes.and_then(|number| number.trim().parse::<u64>().ok());
    Ok(kibibytes.ok_or("/proc/meminfo says nothing of available memory")? * 1024)
}

/// The free bytes of a folder, if it is on a file system in memory.
fn space(folder: &str) -> Option<u64> {
    let output = Command::new("df").args(["--output=fstype,avail", "-B1", folder]).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let (kind, free) = text.lines().nth(1)?.trim().split_once(' ')?;
    if kind == "tmpfs" { free.trim().parse().ok() } else { None }
}
