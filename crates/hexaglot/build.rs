//! Names the program by what it is made of: a cache that one program has written is read by no other,
//! whatever their versions say.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "this reads the program's own files, and speaks to cargo"
)]

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

fn main() -> io::Result<()> {
    // cargo runs this in the folder of the package, whichever clone it was compiled in.
    let crates = Path::new("..");
    let lock = crates.join("../Cargo.lock");
    let mut files = vec![lock.clone()];
    add_files(crates, &mut files)?;
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in &files {
        file.strip_prefix(crates).unwrap_or(file).hash(&mut hasher);
        fs::read(file)?.hash(&mut hasher);
    }
    println!("cargo::rustc-env=HEXAGLOT_PROGRAM={:016x}", hasher.finish());
    println!("cargo::rerun-if-changed={}", crates.display());
    println!("cargo::rerun-if-changed={}", lock.display());
    Ok(())
}

/// Adds the files below a folder.
fn add_files(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            add_files(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}
