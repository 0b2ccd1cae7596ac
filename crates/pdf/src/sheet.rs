//! One edition on the typesetter's desk.

use std::sync::Arc;

use hexaglot_diag::{Diagnostic, Diagnostics, Outcome};
use hexaglot_edition::Edition;
use hexaglot_render::Standards;
use typst_layout::PagedDocument;

use crate::PdfOptions;
use crate::codes::{MISSING_GLYPH, NOT_TYPESET, TOO_MANY_PAGES};
use crate::convert::convert;
use crate::fonts::PdfFonts;
use crate::mark::mark;
use crate::reading::in_reading_order;
use crate::setting::Setting;
use crate::standards;
use crate::structure::structure;
use crate::tree::Page;
use crate::typeset::{self, Desk, Faults};

/// An edition that is ready to be set.
pub(crate) struct Sheet<'a> {
    pub(crate) edition: &'a Edition,
    pub(crate) page: Page,
    /// What was found in it until now.
    pub(crate) diagnostics: Diagnostics,
    standards: Standards,
    /// The most pages that it may have.
    most: usize,
    desk: Desk<'a>,
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(edition: &'a Edition, fonts: &'a PdfFonts, options: &'a PdfOptions) -> Self {
        let converted = convert(edition, fonts, options);
        let mut diagnostics = converted.diagnostics;
        let mut standards = standards::claimed(edition, &options.standards, &mut diagnostics);
        if diagnostics.iter().any(|found| found.code == &MISSING_GLYPH) {
            // Each of them demands that every character has a glyph.
            standards = standards.version_alone();
        }
        let tree = serde_json::to_vec(&converted.page).unwrap_or_default();
        let pictures = converted.pictures.into_iter();
        let pictures = pictures.map(|(name, picture)| (name, Arc::from(&*picture.bytes)));
        let desk = Desk::new(fonts, tree, pictures.collect());
        let page = converted.page;
        Sheet { edition, page, diagnostics, standards, most: options.pages, desk }
    }

    /// Its pages as the setting has them, if they are not too many.
    pub(crate) fn lay_out(&mut self, setting: &Setting) -> Result<PagedDocument, Diagnostics> {
        self.desk.set(setting);
        let pages = typeset::lay_out(&self.desk).map_err(|faults| self.not_typeset(faults))?;
        let (count, most) = (pages.pages().len(), self.most);
        if count > most {
            let message = format!("this edition has {count} pages, more than {most}");
            let found = Diagnostic::new(&TOO_MANY_PAGES, message)
                .hint("part the document")
                .lang(self.edition.lang.tag());
            return Err(Diagnostics::from_iter([found]));
        }
        Ok(pages)
    }

    /// The file of these pages; without them, why there are none.
    pub(crate) fn finish(mut self, pages: Result<PagedDocument, Diagnostics>) -> Outcome<Vec<u8>> {
        let made =
            pages.and_then(|pages| self.export(&pages).map_err(|faults| self.not_typeset(faults)));
        let value = made.unwrap_or_else(|found| {
            self.diagnostics.append(found);
            Vec::new()
        });
        Outcome { value, diagnostics: self.diagnostics }
    }

    fn export(&self, pages: &PagedDocument) -> Result<Vec<u8>, Faults> {
        let ident = format!("{}/{}", self.edition.id, self.edition.lang);
        let names = standards::names(&self.standards);
        let pages = in_reading_order(pages).map_err(|fault| vec![fault])?;
        let file = typeset::export(&self.desk, &pages, &ident, &names)?;
        mark(file, &structure(&self.page), self.page.rtl).map_err(|fault| vec![fault])
    }

    fn not_typeset(&self, faults: Faults) -> Diagnostics {
        let lang = self.edition.lang.tag();
        faults.into_iter().map(|fault| Diagnostic::new(&NOT_TYPESET, fault).lang(lang)).collect()
    }
}
