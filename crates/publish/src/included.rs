//! The documents that a document includes as annexes.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_diag::{Diagnostic, Diagnostics, Span, nearest};
use hexaglot_document::{Document, Id, Include, Node};
use hexaglot_edition::{annex_ids, page_ids};

use crate::codes::{ANNEX_OF_ANNEX, ID_OF_INCLUDED, UNKNOWN_INCLUDE};
use crate::index::{DocumentRecord, ProjectIndex, read};
use crate::loader::{FileError, Loader};

/// A document that another includes.
#[derive(Debug)]
pub(crate) struct Included<'a> {
    pub(crate) record: &'a DocumentRecord,
    pub(crate) document: Document,
}

/// Reads the documents that a document includes. One that cannot be an annex of it is left out and
/// reported; what is wrong inside of one is reported at its own place.
pub(crate) fn included<'a>(
    document: &Document,
    index: &'a ProjectIndex,
    loader: &dyn Loader,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Included<'a>>, FileError> {
    let mut included: Vec<Included<'a>> = Vec::with_capacity(document.includes.len());
    for include in &document.includes {
        // What reads the document has reported these.
        let again = included.iter().any(|other| other.document.id == include.id);
        if again || include.id == document.id {
            continue;
        }
        let Some(record) = index.document(include.id.as_str()) else {
            diagnostics.push(unknown(document, include, index));
            continue;
        };
        let Some(file) = read(loader, &record.file, diagnostics)? else { continue };
        let other = hexaglot_source::parse(&Arc::new(file), &index.profiles).collect(diagnostics);
        if other.id != include.id {
            // Its `id` is not the stem of its file, which has been reported there.
            continue;
        }
        match annex_of_annex(document, include, &other) {
            Some(refusal) => diagnostics.push(refusal),
            None => included.push(Included { record, document: other }),
        }
    }
    collisions(document, &included, diagnostics);
    Ok(included)
}

fn unknown(document: &Document, include: &Include, index: &ProjectIndex) -> Diagnostic {
    let message = format!("no document has the id `{}`", include.id);
    let unknown = Diagnostic::new(&UNKNOWN_INCLUDE, message)
        .at(document.file.label(include.span, "no such document"));
    let stems = index.documents.iter().map(|document| document.stem.as_str());
    match nearest(include.id.as_str(), stems.filter(|stem| *stem != document.id.as_str())) {
        Some(near) => unknown.hint(format!("did you mean `{near}`?")),
        None => unknown,
    }
}

/// An annex of an included document, or another document that it includes.
fn annex_of_annex(document: &Document, include: &Include, other: &Document) -> Option<Diagnostic> {
    let refuse = |message: String, span: Span, label: &str, hint: &str| {
        Diagnostic::new(&ANNEX_OF_ANNEX, message)
            .at(document.file.label(include.span, "included here"))
            .at(other.file.label(span, label))
            .hint(hint)
    };
    if let Some(back) = other.includes.iter().find(|back| back.id == document.id) {
        let message = format!("`{}` and `{}` include each other", document.id, other.id);
        return Some(refuse(message, back.span, "and back", "let one of them include the other"));
    }
    if let Some(inner) = other.includes.first() {
        let message = format!("the included document `{}` includes another", other.id);
        let hint = format!("include `{}` in `{}` itself", inner.id, document.id);
        return Some(refuse(message, inner.span, "another document", &hint));
    }
    let annex = other.tree.annexes.first()?;
    let message = format!("the included document `{}` has an annex", other.id);
    let hint = "make a section of it, or a document that is included beside this one";
    Some(refuse(message, annex.span, "its annex", hint))
}

/// Ids that two documents of a page have: each is an anchor of the page.
fn collisions(document: &Document, included: &[Included<'_>], diagnostics: &mut Diagnostics) {
    let own = page_ids(document).into_iter().map(|id| (id, document));
    let mut holders: BTreeMap<&Id, &Document> = own.collect();
    for Included { document: other, .. } in included {
        for id in annex_ids(other) {
            let Some(holder) = holders.insert(id, other) else { continue };
            let message = format!("`{}` and `{}` both have the id `{id}`", holder.id, other.id);
            let hint = format!("give one of them another id, such as `{}-{id}`", other.id);
            diagnostics.push(
                Diagnostic::new(&ID_OF_INCLUDED, message)
                    .at(other.file.label(place(other, id), "on the page of the other document"))
                    .at(holder.file.label(place(holder, id), "here too"))
                    .hint(hint),
            );
        }
    }
}

/// Where an id of a document stands.
fn place(document: &Document, id: &Id) -> Span {
    let include = document.includes.iter().find(|include| include.id == *id);
    let mut place = include.map(|include| include.span);
    document.tree.walk(&mut |node| {
        let found = match node {
            Node::Block(block) if block.id == *id => block.span,
            Node::Item(item) if item.id == *id => item.span,
            // A signatory's place is that of the name.
            Node::Named(named, span) if named == id && !span.range().is_empty() => span,
            Node::Leaf(unit, _) if unit.id == *id => unit.map.span(),
            _ => return,
        };
        place.get_or_insert(found);
    });
    place.unwrap_or_default()
}
