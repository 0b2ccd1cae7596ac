//! The markers of lists and the numbers of headings, paragraphs, annexes and sessions, in six languages
//! and each house: `docs/reference/markers.md` shows all of them, and no table ends in silence.
#![expect(
    clippy::unwrap_used,
    reason = "the program's own profiles and projects in memory can be read"
)]

mod ends;
mod page;
mod rows;

use hexaglot_tests::{bless, read, root};

/// The houses whose tables are shown and tried.
const HOUSES: [&str; 2] = ["itu-council", "un-hq"];

#[test]
fn the_tables_of_the_documentation_are_those_of_the_houses() {
    let path = root().join("docs/reference/markers.md");
    let page = page::page();
    if bless::is_asked() {
        bless::write_document("reference/markers.md", &page);
    }
    assert_eq!(read(&path), page, "if this is right: cargo xtask bless");
}

/// The last marker of every table can be used, and the first past it is `no-marker` in the languages
/// that have none so far.
#[test]
fn a_table_ends_with_an_error() {
    let mut tried = 0;
    for house in HOUSES {
        tried += ends::try_all(house);
    }
    // Lettered and Roman lists of both; of `un-hq`, five of the six levels of headings, annexes, sessions.
    assert_eq!(tried, 11);
}
