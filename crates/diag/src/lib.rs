//! Diagnostics as data: what is wrong, where, and how to mend it.
//!
//! 1. A stage reads a [`SourceFile`] and meets a fault.
//! 2. It makes a [`Diagnostic`] from a [`Code`], a message and a [`Label`]; the label carries the
//!    lines that it shows, so that no file has to stay in memory for the report.
//! 3. It goes on, and returns its value beside all its [`Diagnostics`] in an [`Outcome`].
//! 4. The binary prints them with one of the functions of [`report`].
//!
//! ```
//! use hexaglot_diag::{Diagnostic, SourceFile, codes};
//!
//! codes! {
//!     /// A block has a key that its kind does not know.
//!     UNKNOWN_KEY = Error "unknown-key";
//! }
//!
//! let file = SourceFile::new("content/a.yaml", "titel: A\n");
//! let diagnostic = Diagnostic::new(&UNKNOWN_KEY, "unknown key `titel`")
//!     .at(file.label(0..5, "not a key of a document"))
//!     .hint("did you mean `title`?");
//! assert_eq!(diagnostic.location().map(|label| label.start.line), Some(1));
//! ```

mod baseline;
mod code;
pub mod codes;
mod counts;
mod diagnostic;
mod file;
mod nearest;
pub mod report;

pub use baseline::Baseline;
pub use code::{Code, Severity};
pub use diagnostic::{Diagnostic, Diagnostics, Fix, Outcome};
pub use file::{Excerpt, Label, Position, SourceFile, Span};
pub use nearest::nearest;
