//! How a house lays out pages, where a format has any.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::Script;

/// How a house lays out pages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct PageLayout {
    /// The scripts whose lines end at one edge. Words of Latin and Cyrillic are then divided at the end of a
    /// line.
    pub justify: BTreeSet<Script>,
    /// Where author and title stand.
    pub title: TitlePlace,
}

/// Where author and title stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TitlePlace {
    /// In the middle of the line.
    #[default]
    Center,
    /// At the side where lines begin.
    Start,
}

impl Default for PageLayout {
    /// What is customary: Arabic and Chinese end their lines at one edge.
    fn default() -> Self {
        PageLayout {
            justify: BTreeSet::from([Script::Arabic, Script::Han]),
            title: TitlePlace::Center,
        }
    }
}
