//! The suites: each folder below `tests/suite` and `tests/invalid` is a small project and one named
//! test; each folder below `tests/ids` is a document and one named test.
//!
//! 1. [`collect`] finds the folders and gives each the name of its test.
//! 2. [`project`] reads a folder into memory, inputs and [`settings`] apart from `expected/`.
//! 3. [`outcome`] builds or checks it in memory and makes text of whatever came out.
//! 4. [`ids`] does with a document of `tests/ids` what `hexaglot ids --write` does.
//! 5. [`import`] does with the pages of `tests/import` what `hexaglot import` does.
//! 6. [`sync`] does with a project what `hexaglot sync` does, [`accept`] what `hexaglot accept` does,
//!    [`format`](mod@format) what `hexaglot fmt` does; [`changed`] is what they share.
//! 7. [`shared_pages`] asks PDF editions, by their [`destinations`], on which page each unit is.
//! 8. [`compare`] holds that against `expected/`; [`bless`] writes it there.
//!
//! Beside them, [`bidi`] has the cases of direction, [`seed`] reads what the seed test compares, [`random`] makes projects for the
//! properties, and [`transcript`] reads a document whose commands run. This package is a test aid: it
//! reads and writes the disk, and gives up at once where that fails.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "a test aid reads and writes its folders itself, and fails where it cannot"
)]

pub mod accept;
pub mod bidi;
pub mod bless;
pub mod changed;
pub mod collect;
pub mod compare;
pub mod destinations;
mod disk;
pub mod embedded;
pub mod format;
pub mod ids;
pub mod import;
pub mod outcome;
pub mod page;
pub mod project;
pub mod random;
pub mod seed;
pub mod settings;
pub mod shared_pages;
pub mod site;
pub mod sync;
pub mod transcript;

pub use disk::{read, root};
