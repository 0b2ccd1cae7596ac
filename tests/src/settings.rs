//! `case.toml`: what a case says of itself.

use std::path::Path;

use serde::Deserialize;

use crate::disk::read;

/// The settings of a case. Every key may be left out, and so may the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// One sentence: what this case protects.
    pub rule: Option<String>,
    /// What is done with the project; without it a case of `suite` is released and one of `invalid`
    /// is checked.
    pub mode: Option<Mode>,
    /// Whether plain text has isolates, where there is no `hexaglot.toml`.
    pub isolates: Option<bool>,
    /// The ids or globs that the command line would name.
    #[serde(default)]
    pub documents: Vec<String>,
    /// The language of the original page, where pages are imported; without it, English.
    pub original: Option<String>,
    /// What is accepted, where the mode is that.
    #[serde(default)]
    pub accept: Accept,
    /// Whether the lines of a document of `ids`, or of each file in `locales/` of a project whose files are
    /// changed, end in a carriage return and a line feed, while its files hold line feeds alone.
    #[serde(default, rename = "carriage-returns")]
    pub carriage_returns: bool,
    /// Whether a document of `ids`, or each file in `locales/` of a project whose files are changed, begins
    /// with a byte order mark, while its files do not.
    #[serde(default, rename = "byte-order-mark")]
    pub byte_order_mark: bool,
}

/// What is done with the project of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// `hexaglot build`
    Release,
    /// `hexaglot build --partial`
    Partial,
    /// `hexaglot build --draft`
    Draft,
    /// `hexaglot check`
    Check,
    /// `hexaglot sync`
    Sync,
    /// `hexaglot accept`, with [`Accept`].
    Accept,
    /// `hexaglot fmt`
    Fmt,
    /// `hexaglot build --format pdf --page-synoptic`
    Pages,
}

/// What `hexaglot accept` is told, beside the documents.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accept {
    /// The units; none stand for `--all`.
    #[serde(default)]
    pub units: Vec<String>,
    /// `--lang`
    #[serde(default)]
    pub languages: Vec<String>,
    /// `--as`; without it, `translated`.
    #[serde(rename = "as")]
    pub state: Option<String>,
    /// `--editorial`
    #[serde(default)]
    pub editorial: bool,
}

impl Settings {
    /// Reads the settings of a case's folder.
    ///
    /// # Panics
    /// When they cannot be read, or have a key that no case has.
    #[must_use]
    pub fn of(folder: &Path) -> Self {
        let path = folder.join("case.toml");
        if !path.exists() {
            return Settings::default();
        }
        let text = read(&path);
        toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }
}
