//! Where a unit's text stands, for diagnostics.

use hexaglot_catalog::Catalog;
use hexaglot_diag::{Code, Diagnostic, Label, Span};
use hexaglot_document::{Document, Unit};
use hexaglot_locale::Lang;

/// The text of one unit in one language.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) document: &'a Document,
    pub(crate) catalog: &'a Catalog,
    pub(crate) unit: &'a Unit,
}

impl Place<'_> {
    /// A diagnostic of this unit, at its text; where the resolved text holds `found` and so does the
    /// file, at that.
    pub(crate) fn diagnostic(
        self,
        code: &'static Code,
        message: impl Into<String>,
        found: &str,
    ) -> Diagnostic {
        Diagnostic::new(code, message)
            .at(self.label(found))
            .unit(self.unit.id.as_str())
            .lang(self.catalog.lang().tag())
    }

    /// A diagnostic of this unit at its source text, in whatever language.
    pub(crate) fn at_source(
        self,
        code: &'static Code,
        message: impl Into<String>,
        lang: Lang,
    ) -> Diagnostic {
        Diagnostic::new(code, message)
            .at(self.document.file.label(self.unit.map.span(), ""))
            .unit(self.unit.id.as_str())
            .lang(lang.tag())
    }

    fn label(self, found: &str) -> Label {
        if self.catalog.lang() == self.document.original {
            let within = self.unit.text.find(found).filter(|_| !found.is_empty());
            let span = within.map_or(self.unit.map.span(), |start| {
                self.unit.map.locate(Span::new(start, start + found.len()))
            });
            return self.document.file.label(span, "");
        }
        let message = self.catalog.message(self.unit.id.as_str());
        let file = self.catalog.messages().map(hexaglot_catalog::CatalogFile::file);
        match (message, file) {
            (Some(message), Some(file)) => {
                let span = message.pattern.span;
                let text = file.text().get(span.range()).unwrap_or_default();
                let within = text.find(found).filter(|_| !found.is_empty());
                let span = within.map_or(span, |start| {
                    let start = span.start as usize + start;
                    Span::new(start, start + found.len())
                });
                file.label(span, "")
            }
            _ => self.document.file.label(self.unit.map.span(), ""),
        }
    }
}
