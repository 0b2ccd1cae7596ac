//! A folder on disk becomes a project in memory.

use std::path::Path;

use hexaglot_locale::Lang;
use hexaglot_publish::{CONFIG, MemoryLoader};

use crate::disk::{files, read_bytes};

/// The folders of a project that a case, or the repository itself, may have.
const FOLDERS: [&str; 3] = ["content", "locales", "profiles"];

/// A project in memory.
#[derive(Debug, Default)]
pub struct Project {
    /// Its files.
    pub loader: MemoryLoader,
    /// The languages that it has anything of: the documents' original languages, and those with a
    /// folder in `locales/`.
    pub languages: Vec<Lang>,
    /// Whether it has a `hexaglot.toml`.
    pub has_settings: bool,
}

impl Project {
    /// Reads the project in a folder.
    ///
    /// `name.yaml.hex` is the file `name.yaml`, written as hexadecimal digits, and a file `.keep`
    /// stands for the folder that it is in.
    ///
    /// # Panics
    /// When a file cannot be read.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let mut project = Project::default();
        let settings = files(folder).into_iter().filter(|path| {
            let file = path.strip_suffix(".hex").unwrap_or(path);
            file == CONFIG
        });
        let rest = FOLDERS.iter().flat_map(|name| {
            files(&folder.join(name)).into_iter().map(move |path| format!("{name}/{path}"))
        });
        for path in settings.chain(rest).collect::<Vec<_>>() {
            project.add(&path, read_bytes(&folder.join(&path)));
        }
        if project.languages.is_empty() {
            project.languages.push(Lang::En);
        }
        project.languages.sort_unstable();
        project.languages.dedup();
        project
    }

    fn add(&mut self, path: &str, bytes: Vec<u8>) {
        let loader = std::mem::take(&mut self.loader);
        if let Some(folder) = path.strip_suffix("/.keep") {
            self.loader = loader.with_folder(folder);
            return;
        }
        let (path, bytes) = match path.strip_suffix(".hex") {
            Some(plain) => (plain, from_hex(path, &bytes)),
            None => (path, bytes),
        };
        self.has_settings |= path == CONFIG;
        self.languages.extend(language(path, &bytes));
        self.loader = loader.with(path, bytes);
    }
}

/// The language that a file shows to be needed.
fn language(path: &str, bytes: &[u8]) -> Option<Lang> {
    if let Some(inside) = path.strip_prefix("locales/") {
        return inside.split_once('/')?.0.parse().ok();
    }
    let text = String::from_utf8_lossy(bytes);
    let original = text.lines().find_map(|line| line.strip_prefix("original:"))?;
    original.split_whitespace().next()?.parse().ok()
}

/// Pairs of hexadecimal digits, parted as one likes; `#` begins a comment.
pub(crate) fn from_hex(path: &str, text: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(text);
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default());
    let digits: Vec<u8> = lines
        .flat_map(str::chars)
        .filter(|character| !character.is_whitespace())
        .map(|character| {
            let digit = character.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
            digit.unwrap_or_else(|| panic!("{path}: {character:?} is no hexadecimal digit"))
        })
        .collect();
    assert!(digits.len().is_multiple_of(2), "{path}: a byte has two digits");
    let pairs = digits.chunks_exact(2);
    pairs.map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect()
}

#[cfg(test)]
mod tests {
    use super::from_hex;

    #[test]
    fn hexadecimal_digits_become_bytes() {
        assert_eq!(from_hex("a", b"69 64 # id\n3aFF\n"), [0x69, 0x64, 0x3A, 0xFF]);
    }
}
