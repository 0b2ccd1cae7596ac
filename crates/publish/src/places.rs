//! Where the texts of an edition stand, for findings of a renderer, which knows units and no files.

use std::sync::Arc;

use hexaglot_catalog::CatalogFile;
use hexaglot_diag::{Diagnostics, Label};
use hexaglot_document::{Document, Node};
use hexaglot_locale::Lang;

use crate::index::{DocumentRecord, read};
use crate::loader::{FileError, Loader};
use crate::page::Page;

/// Gives findings in the edition of a language their places: that of the unit in the catalog, or in the
/// document where its text comes from there; without a unit, the document as a whole.
///
/// # Errors
/// When a catalog cannot be read.
pub(crate) fn locate(
    page: &Page<'_>,
    lang: Lang,
    loader: &dyn Loader,
    diagnostics: &mut Diagnostics,
) -> Result<(), FileError> {
    for diagnostic in diagnostics.iter_mut().filter(|found| found.labels.is_empty()) {
        let place = match &diagnostic.unit {
            Some(unit) => place(page, unit, lang, loader)?,
            None => None,
        };
        let whole = || Label::whole_file(page.record.file.as_str(), "");
        diagnostic.labels.push(place.unwrap_or_else(whole));
    }
    Ok(())
}

/// The place of a unit, or of a block that has no text to translate.
fn place(
    page: &Page<'_>,
    id: &str,
    lang: Lang,
    loader: &dyn Loader,
) -> Result<Option<Label>, FileError> {
    for (record, document) in page.records().zip(page.documents()) {
        let Some(source) = in_document(document, id) else { continue };
        if lang != document.original
            && let Some(translation) = in_catalog(record, id, lang, loader)?
        {
            return Ok(Some(translation));
        }
        return Ok(Some(source));
    }
    Ok(None)
}

fn in_document(document: &Document, id: &str) -> Option<Label> {
    let mut span = None;
    document.tree.walk(&mut |node| match node {
        Node::Leaf(unit, _) if unit.id.as_str() == id => span = Some(unit.map.span()),
        Node::Block(block) if block.id.as_str() == id && span.is_none() => span = Some(block.span),
        _ => {}
    });
    span.map(|span| document.file.label(span, ""))
}

fn in_catalog(
    record: &DocumentRecord,
    id: &str,
    lang: Lang,
    loader: &dyn Loader,
) -> Result<Option<Label>, FileError> {
    let path = record.path(&format!("locales/{lang}"), ".ftl");
    // What is wrong with the file was found when the edition was made.
    let Some(file) = read(loader, &path, &mut Diagnostics::new())? else { return Ok(None) };
    let catalog = CatalogFile::parse(&Arc::new(file), lang).value;
    let message = catalog.message(id);
    Ok(message.map(|message| catalog.file().label(message.pattern.span, "")))
}
