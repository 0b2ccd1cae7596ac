//! The six languages.

use std::fmt;
use std::str::FromStr;

use unic_langid::{LanguageIdentifier, langid};

/// A language of the United Nations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// العربية
    Ar,
    /// 中文
    Zh,
    /// English
    En,
    /// Français
    Fr,
    /// Русский
    Ru,
    /// Español
    Es,
}

impl Lang {
    /// All six in the order of the United Nations (that of their English names).
    pub const ALL: [Lang; 6] = [Lang::Ar, Lang::Zh, Lang::En, Lang::Fr, Lang::Ru, Lang::Es];

    /// The BCP 47 tag, which is also the name of the language's folder in `locales/` and `output/`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::Ar => "ar",
            Lang::Zh => "zh",
            Lang::En => "en",
            Lang::Fr => "fr",
            Lang::Ru => "ru",
            Lang::Es => "es",
        }
    }

    /// The identifier by which Fluent chooses plural rules.
    #[must_use]
    pub const fn identifier(self) -> LanguageIdentifier {
        match self {
            Lang::Ar => langid!("ar"),
            Lang::Zh => langid!("zh"),
            Lang::En => langid!("en"),
            Lang::Fr => langid!("fr"),
            Lang::Ru => langid!("ru"),
            Lang::Es => langid!("es"),
        }
    }

    /// The name of the language in itself.
    #[must_use]
    pub const fn native_name(self) -> &'static str {
        match self {
            Lang::Ar => "العربية",
            Lang::Zh => "中文",
            Lang::En => "English",
            Lang::Fr => "Français",
            Lang::Ru => "Русский",
            Lang::Es => "Español",
        }
    }

    /// The name of the language in English, for diagnostics.
    #[must_use]
    pub const fn english_name(self) -> &'static str {
        match self {
            Lang::Ar => "Arabic",
            Lang::Zh => "Chinese",
            Lang::En => "English",
            Lang::Fr => "French",
            Lang::Ru => "Russian",
            Lang::Es => "Spanish",
        }
    }

    /// The script in which the United Nations write the language.
    #[must_use]
    pub const fn script(self) -> Script {
        match self {
            Lang::Ar => Script::Arabic,
            Lang::Zh => Script::Han,
            Lang::Ru => Script::Cyrillic,
            Lang::En | Lang::Fr | Lang::Es => Script::Latin,
        }
    }

    /// The direction of the language's script.
    #[must_use]
    pub const fn direction(self) -> Direction {
        self.script().direction()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(tag: &str) -> Result<Self, UnknownLang> {
        Lang::ALL
            .into_iter()
            .find(|lang| lang.tag() == tag)
            .ok_or_else(|| UnknownLang(tag.to_owned()))
    }
}

impl serde::Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> serde::Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = <String as serde::Deserialize>::deserialize(deserializer)?;
        tag.parse().map_err(serde::de::Error::custom)
    }
}

/// A tag that is not that of one of the six languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLang(pub String);

impl fmt::Display for UnknownLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not one of the six languages ar, zh, en, fr, ru, es", self.0)
    }
}

impl std::error::Error for UnknownLang {}

/// A script in which one of the six languages is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Script {
    /// Arabic
    Arabic,
    /// Chinese ideographs
    Han,
    /// English, French, Spanish
    Latin,
    /// Russian
    Cyrillic,
}

impl Script {
    /// The direction in which the script runs: it belongs to the script, not to the language.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Script::Arabic => Direction::RightToLeft,
            Script::Han | Script::Latin | Script::Cyrillic => Direction::LeftToRight,
        }
    }
}

/// The direction of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Latin, Cyrillic, Han
    LeftToRight,
    /// Arabic
    RightToLeft,
}

impl Direction {
    /// The other one.
    #[must_use]
    pub const fn opposite(self) -> Direction {
        match self {
            Direction::LeftToRight => Direction::RightToLeft,
            Direction::RightToLeft => Direction::LeftToRight,
        }
    }
}
