//! Random projects: documents of every shape, and catalogs in every state.
//!
//! 1. [`document()`] is a strategy for valid documents, as YAML.
//! 2. [`catalogs`] is one for their translations, good, missing and broken.
//! 3. [`stripped()`] is one for documents that lack some of their ids.
//! 4. [`mangled()`] is one for files that were well-formed before something happened to them.

mod catalog;
mod document;
mod mangled;
mod stripped;
mod words;

pub use catalog::{Catalogs, catalogs};
pub use document::{RandomDocument, document};
pub use mangled::{bytes, mangled};
pub use stripped::stripped;
