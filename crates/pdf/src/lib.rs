//! Edition to PDF: pages that are typeset from the edition itself, never by way of another format.
//!
//! 1. `convert` and its neighbors decide: an edition becomes a tree of values (`tree`), and every
//!    character is looked for in the fonts.
//! 2. `typeset` gives that tree to the typesetter beside a template that is the same for all documents.
//!    No text of a document ever stands in a source that the typesetter parses.
//! 3. `reading` puts what is written from right to left into the order in which it is read, before the file is made;
//!    `mark` holds that against the edition.
//! 4. `synoptic` sets several editions again and again until their pages begin with the same units.
//!
//! [`check`] stops after the first step, and [`runs()`] says where each piece of text stands on the pages.

mod apart;
mod block;
pub mod codes;
mod convert;
mod coverage;
mod file;
mod fonts;
mod inline;
mod latin;
mod mark;
mod memory;
mod reading;
mod runs;
mod setting;
mod sheet;
mod standards;
mod structure;
mod style;
mod synoptic;
mod table;
mod tree;
mod typeset;

use hexaglot_diag::{Diagnostics, Outcome};
use hexaglot_edition::Edition;
use hexaglot_render::Standards;

use crate::setting::Setting;
use crate::sheet::Sheet;

pub use fonts::PdfFonts;
pub use runs::Run;
pub use synoptic::synoptic;

/// The most pages of an edition, unless [`PdfOptions::pages`] says otherwise.
pub const PAGES: usize = 5_000;

/// How an edition is set.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PdfOptions {
    /// Whether the pages say that they are a draft. A draft shows a character without a glyph as a box, and claims
    /// no standard then. Default: no.
    pub draft: bool,
    /// The standards that the file is to claim. Default: PDF/UA-1 and PDF/A-2a.
    pub standards: Standards,
    /// The most pages. Default: [`PAGES`].
    pub pages: usize,
}

impl Default for PdfOptions {
    fn default() -> Self {
        PdfOptions { draft: false, standards: Standards::default(), pages: PAGES }
    }
}

/// An edition as a PDF file. Where anything is an error, there are no bytes.
///
/// What is found names the unit and the language where it concerns one, and has no place: only the caller
/// knows the files.
#[must_use]
pub fn pdf(edition: &Edition, fonts: &PdfFonts, options: &PdfOptions) -> Outcome<Vec<u8>> {
    let mut sheet = Sheet::new(edition, fonts, options);
    if sheet.diagnostics.has_errors() {
        return Outcome { value: Vec::new(), diagnostics: sheet.diagnostics };
    }
    let pages = sheet.lay_out(&Setting::default());
    sheet.finish(pages)
}

/// What [`pdf`] would find in an edition before it sets any page.
#[must_use]
pub fn check(edition: &Edition, fonts: &PdfFonts, options: &PdfOptions) -> Diagnostics {
    Sheet::new(edition, fonts, options).diagnostics
}

/// The text of an edition where it stands on the pages: page by page, in the order in which it is drawn.
#[must_use]
pub fn runs(edition: &Edition, fonts: &PdfFonts, options: &PdfOptions) -> Outcome<Vec<Run>> {
    let mut sheet = Sheet::new(edition, fonts, options);
    let pages = sheet.lay_out(&Setting::default());
    let mut diagnostics = sheet.diagnostics;
    let value = match pages {
        Ok(pages) => runs::runs(&pages),
        Err(found) => {
            diagnostics.append(found);
            Vec::new()
        }
    };
    Outcome { value, diagnostics }
}
