//! What a text stands in, so that its places can be shown.

use std::sync::Arc;

use hexaglot_diag::{Label, SourceFile, Span};
use hexaglot_document::{Document, Unit};

use crate::source;

/// The ground on which a text stands.
#[derive(Debug, Clone)]
pub(super) enum Ground<'a> {
    /// A Fluent file: spans are offsets in it.
    File(&'a Arc<SourceFile>),
    /// A unit of a document: spans are offsets in its text.
    Unit(&'a Document, &'a Unit),
}

impl Ground<'_> {
    pub(super) fn label(&self, span: Span, message: &str) -> Label {
        match self {
            Ground::File(file) => file.label(span, message),
            Ground::Unit(document, unit) => source::label(document, unit, span, message),
        }
    }
}
