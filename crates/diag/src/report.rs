//! Reports: one function for each way in which findings are shown.
//!
//! All of them take the findings in the order in which they come ([`Diagnostics::sort`] gives one
//! that does not depend on threads), and none of them lets the text of a file give orders to the
//! terminal, the log or the page that shows it.

mod cells;
mod characters;
mod excerpts;
mod github;
mod human;
mod json;
mod sarif;
mod wrap;

pub use github::github;
pub use human::{HumanOptions, human};
pub use json::json;
pub(crate) use json::to_json;
pub use sarif::sarif;
pub use wrap::wrapped;

use crate::{Diagnostics, Severity};

/// A text of a file as a line of a terminal: controls are shown as symbols, and right-to-left words are
/// isolated, so that they do not take what stands around them along.
#[must_use]
pub fn line(text: &str) -> String {
    cells::line(text)
}

/// The last line of a run, without a line end: `2 errors, 1 warning`, or `no findings`.
#[must_use]
pub fn summary(diagnostics: &Diagnostics) -> String {
    let counts =
        [Severity::Error, Severity::Warning].map(|level| (diagnostics.count(level), level));
    let parts: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, level)| {
            format!("{count} {}{}", level.name(), if *count == 1 { "" } else { "s" })
        })
        .collect();
    if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
}
