//! Canonical YAML to [`Document`]: with the place of everything, and going on after every fault.
//!
//! 1. `characters` looks over the raw file for characters that no text may hold.
//! 2. `syntax` makes a spanned tree of `granit-parser`'s events. A file that is not YAML ends here.
//! 3. `reader` reads the tree by schema, part by part: `front`, `data`,
//!    `blocks`, `lists`, `table`. A scalar has no type of its own: what is asked for decides,
//!    so that `no`, `010` and `1_000` stay texts where a text is asked for.
//! 4. `scalar` finds every character of a text in the file again, and `text` makes of it the
//!    text of a unit: one paragraph, its line ends folded as its script wants.
//! 5. `proposals` gives an id to what has none, so that reading goes on, and `ids` finds where it is
//!    to be written.
//!
//! ```
//! use std::sync::Arc;
//! use hexaglot_diag::SourceFile;
//! use hexaglot_locale::Profiles;
//!
//! let text = "
//! hexaglot: 1
//! id: a
//! kind: report
//! original: en
//! title: { id: title, text: Outcomes of the meeting }
//! body:
//!   - id: opening
//!     p: The meeting was opened.
//! ";
//! let file = Arc::new(SourceFile::new("content/a.yaml", text));
//! let outcome = hexaglot_source::parse(&file, &Profiles::default());
//! assert!(outcome.diagnostics.is_empty());
//! assert_eq!(outcome.value.tree.title.text, "Outcomes of the meeting");
//! ```

mod blocks;
mod characters;
pub mod codes;
mod data;
mod findings;
mod front;
mod ids;
mod kinds;
mod lists;
mod names;
mod proposals;
mod quote;
mod reader;
mod scalar;
mod schema;
mod slips;
mod syntax;
mod table;
mod text;
mod words;

pub use ids::{Insertion, missing_ids, with_insertions};
pub use names::slug;
pub use schema::schema;

use std::sync::Arc;

use hexaglot_diag::{Diagnostic, Diagnostics, Outcome, SourceFile};
use hexaglot_document::Document;
use hexaglot_locale::Profiles;

use crate::findings::Findings;
use crate::ids::Gap;
use crate::reader::Reader;

/// The most bytes of a file.
pub const FILE_BYTES: usize = 8 << 20;
/// The most levels of lists and mappings in one another.
pub const LEVELS: usize = 64;
/// The most units of a document.
pub const UNITS: usize = 100_000;
/// The most errors that are reported of one file, and the most warnings.
pub const FINDINGS: usize = 500;

/// Reads a canonical document. `profiles` are those that it may name.
///
/// The value is complete only where the diagnostics hold no error: of a file with faults it is a
/// recovery, in which what is missing is empty and what could not be read is left out.
#[must_use]
pub fn parse(file: &Arc<SourceFile>, profiles: &Profiles) -> Outcome<Document> {
    let (value, diagnostics, _) = read(file, profiles);
    Outcome { value, diagnostics }
}

/// Reads a document, beside it the findings, and what has no id; no list of that where the file as a
/// whole could not be read.
fn read(file: &Arc<SourceFile>, profiles: &Profiles) -> (Document, Diagnostics, Option<Vec<Gap>>) {
    let mut findings = Findings::new(file);
    if file.text().len() > FILE_BYTES {
        findings.push(too_large(file, file.text().len()));
        return (front::recovery(file), findings.finish(), None);
    }
    characters::scan(file, &mut findings);
    let source = characters::harmless(file.text());
    let tree = syntax::parse(file, &source, &mut findings);
    let mut reader = Reader::new(file, &source, profiles, findings);
    let Some(root) = &tree else {
        let (diagnostics, _) = reader.finish();
        return (front::recovery(file), diagnostics, None);
    };
    let document = reader.document(root);
    let (diagnostics, gaps) = reader.finish();
    (document, diagnostics, Some(gaps))
}

fn too_large(file: &SourceFile, bytes: usize) -> Diagnostic {
    Diagnostic::new(
        &codes::TOO_LARGE,
        format!("this file has {bytes} bytes, at most {FILE_BYTES} are read"),
    )
    .at(file.label(FILE_BYTES..FILE_BYTES, "the limit is here"))
    .hint("move annexes to documents of their own and include them")
}

#[cfg(test)]
mod tests;
