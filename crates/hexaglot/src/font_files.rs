//! Fonts on the disk: those that the flags name, read for the library, which reads none itself.
#![expect(
    clippy::disallowed_methods,
    reason = "files of fonts come in here, and where they are the environment says"
)]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use hexaglot_fonts::{Bytes, Face, Origin};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use walkdir::WalkDir;

use crate::arguments::{Global, MoreFonts};
use crate::disk::failed;
use crate::failure::Failure;
use crate::terminal;

/// How the files of fonts end.
const ENDINGS: [&str; 4] = ["ttf", "otf", "ttc", "otc"];

/// What the folders have.
#[derive(Debug, Default)]
pub(crate) struct FontFiles {
    /// The faces, folder by folder, by path.
    pub(crate) faces: Vec<Face>,
    /// The files that cannot be used, and why.
    pub(crate) unreadable: Vec<(String, String)>,
}

/// Reads the fonts that the flags name.
///
/// # Errors
///
/// Where a folder that was named cannot be listed. A file that cannot be read costs that file alone.
pub(crate) fn read(global: &Global, more: &MoreFonts) -> Result<FontFiles, Failure> {
    let mut folders = more.font_path.clone();
    if more.system_fonts {
        folders.extend(system_folders().into_iter().filter(|folder| folder.exists()));
    }
    let mut paths = Vec::new();
    for folder in folders {
        paths.extend(list(&folder)?);
    }
    let progress = terminal::progress_of(global, paths.len(), "files of fonts");
    let read = paths.into_par_iter().map(|path| {
        let name = path.display().to_string();
        let faces = faces(&path, &name);
        progress.inc(1);
        (name, faces)
    });
    let read: Vec<_> = read.collect();
    progress.finish_and_clear();
    let mut files = FontFiles::default();
    for (name, faces) in read {
        match faces {
            Ok(faces) => files.faces.extend(faces),
            Err(reason) => files.unreadable.push((name, reason)),
        }
    }
    Ok(files)
}

/// The files of fonts below a folder, by path, so that the order is the same on every run.
fn list(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut paths = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(folder).to_owned();
            failed("list", &path, error.into())
        })?;
        let ending = entry.path().extension().and_then(|ending| ending.to_str());
        let is_font = ending
            .is_some_and(|ending| ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known)));
        // A link to a file counts too: Debian has many.
        if is_font && entry.path().is_file() {
            paths.push(entry.into_path());
        }
    }
    Ok(paths)
}

fn faces(path: &Path, name: &str) -> Result<Vec<Face>, String> {
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    let origin = Origin::File { path: name.to_owned() };
    Face::read(&Bytes::Read(bytes.into()), &origin).map_err(|error| error.to_string())
}

/// The folders in which a system keeps fonts for all and for its user.
fn system_folders() -> Vec<PathBuf> {
    let below = |variable: &str, folder: &str| {
        env::var_os(variable).map(|home| Path::new(&home).join(folder))
    };
    let fixed = |folder: &str| Some(PathBuf::from(folder));
    let folders = if cfg!(target_os = "macos") {
        [
            fixed("/System/Library/Fonts"),
            fixed("/Library/Fonts"),
            below("HOME", "Library/Fonts"),
            None,
        ]
    } else if cfg!(windows) {
        let own = below("LOCALAPPDATA", "Microsoft/Windows/Fonts");
        [below("SystemRoot", "Fonts"), own, None, None]
    } else {
        let own = below("XDG_DATA_HOME", "fonts").or_else(|| below("HOME", ".local/share/fonts"));
        [fixed("/usr/share/fonts"), fixed("/usr/local/share/fonts"), own, below("HOME", ".fonts")]
    };
    folders.into_iter().flatten().collect()
}
