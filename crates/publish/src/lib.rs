//! From a project to a generation.
//!
//! 1. [`ProjectIndex::open`] reads the settings and profiles and lists the documents.
//! 2. [`build()`] takes each document by itself: parse, catalogs, editions, formats, sink, drop.
//! 3. The [`Summary`] says what was made and what was refused; its manifest is put last.
//!
//! Beside them, [`missing_ids`] gives ids to what has none, [`sync()`] brings catalogs up to their
//! documents, [`accept()`] says of translations that they are right as they stand, and
//! [`format_catalogs`] puts catalogs into their safe form; [`show()`] shows a unit in all languages, and
//! [`facts()`] what house styles and labels say, each value with how sure it is. [`import()`] makes a
//! document and its catalogs of HTML.
//!
//! Files come in through a [`Loader`] and go out through a [`Sink`], or back through an [`Editor`];
//! nothing here touches a disk, a clock or a terminal.

mod accept;
mod build;
mod by_status;
mod cache;
pub mod codes;
mod config;
mod digest;
mod facts;
mod files;
mod fix;
mod format;
mod hash;
mod ids;
mod import;
mod included;
mod index;
mod languages;
mod loader;
mod manifest;
mod memory;
mod output_names;
mod page;
mod pass;
mod pictures;
mod places;
mod record;
mod release;
mod renderers;
mod retired;
mod rules;
mod show;
mod silence;
mod site;
mod suggestions;
mod sync;
mod trace;
mod unit_names;
mod units;
mod workload;

pub use accept::{AcceptOptions, AcceptedFiles, AcceptedUnit, accept};
pub use build::{BuildOptions, Mode, build, check, editions};
pub use by_status::ByStatus;
pub use cache::{Cache, MemoryCache};
pub use config::{Config, FileNames};
pub use facts::facts;
pub use fix::{FixedFile, fix};
pub use format::{FormatOptions, FormattedFile, format_catalogs};
pub use hash::FileHash;
pub use hexaglot_check::{RULES, Watch};
pub use ids::{DocumentIds, MissingId, missing_ids};
pub use import::{ImportOptions, import};
pub use index::{CONFIG, DocumentRecord, ProjectIndex};
pub use loader::{Editor, Entry, EntryKind, FileError, Loader, Pieces, Sink};
pub use manifest::{AssetSummary, DocumentSummary, EditionSummary, FileSummary, MANIFEST, Summary};
pub use memory::{MemoryEditor, MemoryLoader, MemorySink};
pub use rules::Rules;
pub use show::{ShowOptions, ShownText, ShownUnit, show};
pub use silence::{SilenceOptions, SilencedFinding, silence, silenced};
pub use sync::{SyncOptions, SyncedFiles, sync};
pub use units::{Detail, UnitSummary};
pub use workload::{Band, Count, Counts, DocumentWorkload, Work, Workload, workload};

/// Every code that hexaglot can report, by crate and in the order of declaration.
#[must_use]
pub fn all_codes() -> Vec<&'static hexaglot_diag::Code> {
    #[cfg(feature = "pdf")]
    let pdf = hexaglot_pdf::codes::ALL;
    #[cfg(not(feature = "pdf"))]
    let pdf = &[];
    [
        hexaglot_diag::codes::ALL,
        hexaglot_locale::codes::ALL,
        hexaglot_source::codes::ALL,
        hexaglot_catalog::codes::ALL,
        hexaglot_import::codes::ALL,
        hexaglot_edition::codes::ALL,
        hexaglot_check::codes::ALL,
        hexaglot_check::CODES,
        pdf,
        codes::ALL,
    ]
    .concat()
}
