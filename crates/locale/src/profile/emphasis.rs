//! How emphasis looks: no script but Latin and Cyrillic is slanted of old.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Script;

/// How emphasis looks in a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Emphasis {
    /// Italic letters.
    Italic,
    /// Bold letters.
    Bold,
    /// A dot under each character.
    Dots,
    /// The Kai face, which is to Chinese what italics are to Latin.
    Kai,
}

/// The emphasis of houses that say nothing of it.
pub(super) fn customary() -> BTreeMap<Script, Emphasis> {
    BTreeMap::from([
        (Script::Latin, Emphasis::Italic),
        (Script::Cyrillic, Emphasis::Italic),
        (Script::Arabic, Emphasis::Bold),
        (Script::Han, Emphasis::Dots),
    ])
}
