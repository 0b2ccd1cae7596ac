//! The standards that a PDF edition may claim. They stand beside the formats, so that settings can be read by a
//! program that makes no PDF.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

/// A standard of PDF files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Standard {
    /// PDF/UA-1, ISO 14289-1: fit for assistive technology.
    #[serde(rename = "ua-1")]
    Ua1,
    /// PDF/A-2a, ISO 19005-2: fit for an archive, with structure.
    #[serde(rename = "a-2a")]
    A2a,
    /// PDF/A-2b: what it looks like is kept.
    #[serde(rename = "a-2b")]
    A2b,
    /// PDF/A-2u: its text is kept too.
    #[serde(rename = "a-2u")]
    A2u,
    /// PDF/A-3a, ISO 19005-3.
    #[serde(rename = "a-3a")]
    A3a,
    /// PDF/A-3b.
    #[serde(rename = "a-3b")]
    A3b,
    /// PDF/A-3u.
    #[serde(rename = "a-3u")]
    A3u,
    /// PDF/A-4, ISO 19005-4.
    #[serde(rename = "a-4")]
    A4,
    /// PDF 1.7, ISO 32000-1: the lowest version in which the heads and feet of pages can be told from their text.
    #[serde(rename = "1.7")]
    V1_7,
    /// PDF 2.0, ISO 32000-2.
    #[serde(rename = "2.0")]
    V2_0,
}

/// What a standard is about. A file claims one standard of each family at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Family {
    Accessibility,
    Archive,
    Version,
}

impl Standard {
    /// Every standard.
    pub const ALL: &[Standard] = &[
        Standard::Ua1,
        Standard::A2a,
        Standard::A2b,
        Standard::A2u,
        Standard::A3a,
        Standard::A3b,
        Standard::A3u,
        Standard::A4,
        Standard::V1_7,
        Standard::V2_0,
    ];

    /// The name that `--pdf-standard` and `hexaglot.toml` use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Standard::Ua1 => "ua-1",
            Standard::A2a => "a-2a",
            Standard::A2b => "a-2b",
            Standard::A2u => "a-2u",
            Standard::A3a => "a-3a",
            Standard::A3b => "a-3b",
            Standard::A3u => "a-3u",
            Standard::A4 => "a-4",
            Standard::V1_7 => "1.7",
            Standard::V2_0 => "2.0",
        }
    }

    /// Whether it is one of archives, PDF/A.
    #[must_use]
    pub const fn is_archive(self) -> bool {
        matches!(self.family(), Family::Archive)
    }

    const fn family(self) -> Family {
        match self {
            Standard::Ua1 => Family::Accessibility,
            Standard::A2a
            | Standard::A2b
            | Standard::A2u
            | Standard::A3a
            | Standard::A3b
            | Standard::A3u
            | Standard::A4 => Family::Archive,
            Standard::V1_7 | Standard::V2_0 => Family::Version,
        }
    }

    /// Whether it is a file of PDF 2.0, or one of the versions before; ISO 14289-1, 19005-2 and 19005-3 build on
    /// these, and ISO 19005-4 on that.
    const fn is_of_version_2(self) -> bool {
        matches!(self, Standard::A4 | Standard::V2_0)
    }
}

impl fmt::Display for Standard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Standard {
    type Err = UnknownStandard;

    fn from_str(name: &str) -> Result<Self, UnknownStandard> {
        let found = Standard::ALL.iter().copied().find(|standard| standard.name() == name);
        found.ok_or_else(|| UnknownStandard(name.to_owned()))
    }
}

/// Standards that one file can claim together. Default: PDF/UA-1 and PDF/A-2a.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Standards(Vec<Standard>);

impl Standards {
    /// Takes standards in any order; none at all is a file that claims nothing.
    ///
    /// # Errors
    /// When no file can claim two of them together.
    pub fn new(list: &[Standard]) -> Result<Self, Contradiction> {
        let mut list = list.to_vec();
        list.sort_unstable();
        list.dedup();
        for (at, first) in list.iter().enumerate() {
            for second in list.iter().skip(at + 1) {
                let (one, other) = (*first, *second);
                if one.family() == other.family() {
                    return Err(Contradiction { one, other, is_family: true });
                }
                if one.is_of_version_2() != other.is_of_version_2() {
                    return Err(Contradiction { one, other, is_family: false });
                }
            }
        }
        Ok(Standards(list))
    }

    /// They themselves, in the order of [`Standard::ALL`].
    #[must_use]
    pub fn as_slice(&self) -> &[Standard] {
        &self.0
    }

    /// The rest of them where a file is not fit for an archive.
    #[must_use]
    pub fn without_archives(&self) -> Self {
        self.keep(|standard| !standard.is_archive())
    }

    /// The version of PDF among them: what demands nothing of a text.
    #[must_use]
    pub fn version_alone(&self) -> Self {
        self.keep(|standard| standard.family() == Family::Version)
    }

    fn keep(&self, keeps: impl Fn(Standard) -> bool) -> Self {
        Standards(self.0.iter().copied().filter(|standard| keeps(*standard)).collect())
    }
}

impl Default for Standards {
    fn default() -> Self {
        Standards(vec![Standard::Ua1, Standard::A2a])
    }
}

/// A name that is not that of a standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownStandard(pub String);

impl fmt::Display for UnknownStandard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = Standard::ALL.iter().map(|standard| standard.name()).collect();
        write!(f, "`{}` is not a standard of PDF; there is: {}", self.0, names.join(", "))
    }
}

impl std::error::Error for UnknownStandard {}

/// Two standards that no file can claim together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    one: Standard,
    other: Standard,
    is_family: bool,
}

impl Contradiction {
    /// A way to mend it.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match (self.is_family, self.one.family()) {
            (true, Family::Version) => "choose one version of PDF at most",
            (true, _) => "choose one standard of PDF/A at most",
            (false, _) => {
                "`a-4` is PDF 2.0; `ua-1` and the other standards of PDF/A build on versions up to 1.7"
            }
        }
    }
}

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no file can be `{}` and `{}` at once", self.one, self.other)
    }
}

impl std::error::Error for Contradiction {}
