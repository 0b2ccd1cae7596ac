//! Bringing the files of a language up to a document, by ranges of their bytes.

mod edit;
#[cfg_attr(not(test), expect(dead_code, reason = "what reads it comes next"))]
mod lines;
mod record;

pub use edit::{Edits, Side};
