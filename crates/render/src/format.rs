//! The formats of editions.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A format in which editions are published: a closed set, so that a build which forgets one does
/// not compile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// One page that needs nothing but itself.
    Html,
    /// Plain text, UTF-8, without wrapping.
    Text,
    /// Typeset pages, tagged for assistive technology and fit for an archive.
    Pdf,
}

impl Format {
    /// Every format.
    pub const ALL: &[Format] = &[Format::Html, Format::Text, Format::Pdf];

    /// The name that `--format` and `hexaglot.toml` use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Text => "text",
            Format::Pdf => "pdf",
        }
    }

    /// The ending of a file of this format, without a dot before it.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Text => "txt",
            Format::Pdf => "pdf",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        Format::ALL
            .iter()
            .copied()
            .find(|format| format.name() == name)
            .ok_or_else(|| UnknownFormat(name.to_owned()))
    }
}

/// A name that is not that of a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownFormat(pub String);

impl fmt::Display for UnknownFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = Format::ALL.iter().map(|format| format.name()).collect();
        write!(f, "`{}` is not a format; there is: {}", self.0, names.join(", "))
    }
}

impl std::error::Error for UnknownFormat {}
