//! stub
use crate::{Catalog, CatalogFile, SourceTexts};
use hexaglot_diag::Outcome;
use hexaglot_document::{Document, Id};
use std::collections::BTreeSet;
/// The most placeables of a text.
pub const PLACEABLES: usize = 99;
/// The most bytes of a text.
pub const BYTES: usize = 1 << 20;
/// Validates.
#[must_use]
pub fn validate(
    _document: &Document,
    source: &SourceTexts,
    _catalog: &Catalog,
) -> Outcome<BTreeSet<Id>> {
    Outcome::clean(source.broken().clone())
}
/// Validates terms.
#[must_use]
pub fn validate_terms(_file: &CatalogFile) -> Outcome<BTreeSet<String>> {
    Outcome::clean(BTreeSet::new())
}
pub(crate) fn validate_labels(_file: &CatalogFile) -> Outcome<BTreeSet<String>> {
    Outcome::clean(BTreeSet::new())
}
