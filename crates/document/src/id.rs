//! Ids: stable names of what a document holds.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A name of the form `[a-z][a-z0-9-]*`, at most [`Id::MAX`] characters. It is the id of a Fluent
/// message, an anchor in HTML and a bookmark in Word, whose limit is the shortest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The most characters of an id, composed ones too: the limit of Word's bookmarks.
    pub const MAX: usize = 40;

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id of a second text of the same block: `<id>-<part>`.
    ///
    /// # Errors
    /// When the composed id is longer than [`Id::MAX`] or `part` has other characters.
    pub fn join(&self, part: &str) -> Result<Id, BadId> {
        format!("{self}-{part}").parse()
    }
}

impl FromStr for Id {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let mut characters = text.chars();
        match characters.next() {
            None => return Err(BadId::Empty),
            Some('a'..='z') => {}
            Some(first) => return Err(BadId::Start(first)),
        }
        match characters.find(|character| !matches!(character, 'a'..='z' | '0'..='9' | '-')) {
            Some(other) => Err(BadId::Character(other)),
            None if text.len() > Id::MAX => Err(BadId::Long(text.len())),
            None => Ok(Id(text.into())),
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// Why a text is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadId {
    /// It has no characters.
    Empty,
    /// It begins with this character, not with a letter from a to z.
    Start(char),
    /// It has this character, which is none of a to z, 0 to 9 and the hyphen.
    Character(char),
    /// It has this many characters, more than [`Id::MAX`].
    Long(usize),
}

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BadId::Empty => write!(f, "an id has at least one letter"),
            BadId::Start(found) => {
                write!(f, "an id begins with a letter from a to z, not with {found:?}")
            }
            BadId::Character(found) => {
                write!(f, "an id has only a to z, 0 to 9 and hyphens, not {found:?}")
            }
            BadId::Long(length) => {
                write!(f, "an id has at most {} characters, this one has {length}", Id::MAX)
            }
        }
    }
}

impl std::error::Error for BadId {}
