//! What sync has done, in numbers.

use serde::Serialize;

/// What has become of the texts of a document in one language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Units that have a placeholder now.
    pub new: usize,
    /// Texts and placeholders below another source text than before.
    pub changed: usize,
    /// Texts that went to those of removed units.
    pub removed: usize,
    /// Texts that came back from there.
    pub returned: usize,
    /// Texts that were written or edited and render the present source.
    pub settled: usize,
}
