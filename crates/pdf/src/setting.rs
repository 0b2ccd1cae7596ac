//! What the template is told beside the tree: where pages begin, when editions share them.

use std::collections::BTreeMap;

use serde::Serialize;

/// How an edition is set. By default the typesetter begins a page where the one before is full.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Setting {
    /// Whether all is one strip that no page ends, so that it can be measured.
    pub(crate) galley: bool,
    /// Whether what may begin a page is marked at both ends.
    pub(crate) marked: bool,
    /// How many pages end before what has these labels.
    pub(crate) breaks: BTreeMap<String, usize>,
    /// The points that are added to the space before what has these labels.
    pub(crate) spread: BTreeMap<String, f64>,
}
