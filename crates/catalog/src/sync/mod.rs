//! Bringing the files of a language up to a document, by ranges of their bytes.
//!
//! 1. [`SyncTexts`] are the texts of a document, worked out once.
//! 2. [`sync_source`] generates the catalog of the original language anew.
//! 3. [`sync_translation`] changes the files of another language: `settle` decides what the record
//!    says of each text, `view` what stands above it, `place` where whole blocks come and go.
//! 4. [`Wanted`] gathers the texts that have no current translation, and finds [`Suggestions`] for them
//!    among those that have one; with these [`sync_translation`] is asked again.
//! 5. [`accept()`] does what a person says of texts as they stand.
//!
//! Nothing is read or written here: texts come in, and the texts of whole files go out.

mod accept;
mod counts;
mod edit;
mod generated;
mod index;
mod lines;
mod obsolete;
mod place;
mod record;
mod settle;
mod suggestion;
mod texts;
mod translation;
mod view;
mod wanted;

pub use accept::{Acceptance, Accepted, accept};
pub use counts::Counts;
pub use edit::{Edits, Side};
pub use generated::{SyncedSource, is_generated, sync_source};
pub(crate) use lines::{line_end, lines};
pub use obsolete::retire;
pub use suggestion::{Suggestion, Suggestions};
pub use texts::SyncTexts;
pub use translation::{SyncFiles, Synced, sync_translation};
pub use wanted::{Neighbors, SIMILAR, SyncedTranslation, Wanted, WantedIndex};
