//! A document with those that it includes: what one page holds.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_catalog::{Catalog, Pattern, SourceTexts};
use hexaglot_document::{Document, DocumentId, Id, Node, Numbering, Tree, Unit};
use hexaglot_locale::SectionNumbers;

/// A document with its texts in one language.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// The document.
    pub document: &'a Document,
    /// Its own texts.
    pub source: &'a SourceTexts,
    /// Those of the edition's language.
    pub catalog: &'a Catalog,
}

/// The numbers of a page: of a document with those that it includes, each beside its own texts. An
/// included document goes on with the counts of tables, figures and notes, and begins its paragraphs
/// again, as any annex does.
#[must_use]
pub fn numbering(
    (document, source): (&Document, &SourceTexts),
    included: &[(&Document, &SourceTexts)],
    sections: SectionNumbers,
) -> Numbering {
    if included.is_empty() {
        return Numbering::new(&document.tree, sections, source.note_calls());
    }
    let calls = |document: &Document, source: &SourceTexts| {
        document.tree.map(&mut |unit: &Unit| -> Vec<Id> {
            let pattern = source.pattern(unit.id.as_str());
            pattern.map(Pattern::note_calls).unwrap_or_default()
        })
    };
    let others = included.iter().map(|(other, texts)| (&other.id, calls(other, texts)));
    let tree = compose(document, calls(document, source), others.collect());
    let leaves = tree.leaves();
    Numbering::new(&tree, sections, leaves.iter().flat_map(|(calls, _)| calls.iter()))
}

/// The tree of a page from those of its documents. An include that is not there is left out: who reads
/// the documents has said why.
pub(crate) fn compose<L>(
    document: &Document,
    mut tree: Tree<L>,
    mut included: BTreeMap<&DocumentId, Tree<L>>,
) -> Tree<L> {
    for include in &document.includes {
        if let Some(other) = included.remove(&include.id) {
            tree.include(include, other);
        }
    }
    tree
}

/// Every id that a page has of its own document, those of included ones excepted. A link can lead to
/// each.
#[must_use]
pub fn page_ids(document: &Document) -> BTreeSet<&Id> {
    let mut ids: BTreeSet<&Id> = document.includes.iter().map(|include| &include.id).collect();
    document.tree.walk(&mut |node| ids.extend(id(&node)));
    ids
}

/// Every id that the page of another document has of an included one: what stands at its own head is
/// not shown there.
#[must_use]
pub fn annex_ids(document: &Document) -> BTreeSet<&Id> {
    let mut ids = BTreeSet::new();
    document.tree.walk_text(&mut |node| ids.extend(id(&node)));
    ids
}

fn id<'a>(node: &Node<'a, Unit>) -> Option<&'a Id> {
    match node {
        Node::Block(block) => Some(&block.id),
        Node::Item(item) => Some(&item.id),
        Node::Named(id, _) => Some(id),
        Node::Leaf(unit, _) => Some(&unit.id),
        Node::Datum(_) => None,
    }
}
