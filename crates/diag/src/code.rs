//! Codes: the short names by which people speak of a fault.

use serde::{Deserialize, Serialize};

/// One kind of fault: its name, how bad it is unless a project says otherwise, and what
/// `hexaglot explain` prints of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Kebab-case name of the fault (not of its cure), such as `duplicate-id`.
    pub name: &'static str,
    /// The level at which it is reported by default.
    pub severity: Severity,
    /// What it means and how to mend it, in sentences: the documentation comment of the constant.
    pub explanation: &'static str,
}

impl Code {
    /// The explanation as text: without the space that opens each line of a documentation comment.
    #[must_use]
    pub fn description(&self) -> String {
        let lines = self.explanation.trim_end().lines();
        lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
    }
}

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The document is published all the same.
    Warning,
    /// The document is not published.
    Error,
}

impl Severity {
    /// The word that reports print: `warning` or `error`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// Declares the codes of a crate, and `ALL`, the list of them in the order of declaration.
///
/// The documentation comment of each constant is its explanation, so that the manual, the
/// `explain` command and the source cannot differ.
#[macro_export]
macro_rules! codes {
    ($($(#[doc = $doc:expr])+ $name:ident = $severity:ident $text:literal;)+) => {
        $(
            $(#[doc = $doc])+
            pub static $name: $crate::Code = $crate::Code {
                name: $text,
                severity: $crate::Severity::$severity,
                explanation: concat!($($doc, "\n"),+),
            };
        )+

        /// Every code that this module declares, in the order of declaration.
        pub static ALL: &[&$crate::Code] = &[$(&$name),+];
    };
}
