//! Fluent files: what stands in them, what is wrong with them, and how far each text is.
//!
//! 1. [`CatalogFile::parse`] reads a file: it cuts it at its messages, parses each with
//!    `fluent-syntax`, and keeps every fault. A message that lost any of its words is broken.
//! 2. [`SourceTexts::new`] reads the texts of a document in the same way, from its YAML.
//! 3. [`validate()`] checks our own tree of each pattern before anything is formatted: Fluent's
//!    formatter panics, loses arguments or is silent where a text is wrong.
//! 4. [`Catalog::status`] compares each text with the record of states.
//! 5. [`sync_translation`] brings the files of a language up to a document.
//! 6. [`accept()`] makes texts current, or raises their states, because a person says so.
//! 7. [`format()`] puts a file into the form in which no words can be lost.
//! 8. [`House`] holds the labels of a house style in one language.
//!
//! Formatting itself is the affair of `edition`, with `fluent`, from [`CatalogFile::resource`].

mod catalog;
pub mod characters;
mod chunk;
mod cited;
pub mod codes;
mod comment;
mod convert;
mod difference;
mod entry;
mod file;
mod fingerprint;
mod format;
pub mod functions;
mod hoist;
mod house;
pub mod literal;
mod nesting;
pub mod pattern;
mod proposal;
mod selecting;
mod slice;
mod source;
mod states;
mod sync;
mod syntax;
mod uses;
mod validate;

pub use catalog::{Catalog, SourceChange, load};
pub use cited::CitedDocument;
pub use difference::{Change, Piece, difference, similarity};
pub use entry::{Attribute, Message};
pub use file::{CatalogFile, FILE};
pub use fingerprint::{source_fingerprint, target_fingerprint};
pub use format::{Formatted, format};
pub use house::House;
pub use nesting::NESTING;
pub use pattern::{Element, Expression, NamedArgument, Pattern, Variant, VariantKey};
pub use source::{SourceTexts, fluent};
pub use states::{Record, STATES_FILE, Silence, State, States};
pub use sync::{
    Acceptance, Accepted, Counts, Edits, Neighbors, SIMILAR, Side, Suggestion, Suggestions,
    SyncFiles, SyncTexts, Synced, SyncedSource, SyncedTranslation, Wanted, WantedIndex, accept,
    is_generated, retire, sync_source, sync_translation,
};
pub use validate::{BYTES, PLACEABLES, validate, validate_terms};
