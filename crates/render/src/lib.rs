//! What renderers share.
//!
//! A renderer is a function from an [`Edition`](hexaglot_edition::Edition) to bytes. It is named after
//! its format and lives in a crate of that name; here stands only what all of them need.

mod address;
mod format;
mod standard;

pub use address::address;
pub use format::{Format, UnknownFormat};
pub use standard::{Contradiction, Standard, Standards, UnknownStandard};
