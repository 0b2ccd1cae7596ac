//! Other documents to which the texts of a document refer.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_document::{Document, DocumentId, Numbering};

use crate::pattern::{Expression, Pattern};
use crate::source::SourceTexts;
use crate::validate::anchors;

/// A document to which the texts of another refer.
#[derive(Debug)]
pub struct CitedDocument {
    /// The ids of everything in it that has one.
    pub anchors: BTreeSet<String>,
    /// The document itself.
    pub document: Document,
    /// Its numbers, as its own house gives them.
    pub numbering: Numbering,
    /// The way to it: see [`hexaglot_document::Target::There`].
    pub path: String,
}

impl CitedDocument {
    /// A document with its numbers and the way to it.
    #[must_use]
    pub fn new(document: Document, numbering: Numbering, path: String) -> Self {
        let anchors = anchors(&document).into_iter().map(str::to_owned).collect();
        CitedDocument { anchors, document, numbering, path }
    }
}

/// What is known of the documents to which the texts of one refer.
#[derive(Debug, Default)]
pub(crate) struct Cited {
    pub(crate) found: BTreeMap<DocumentId, CitedDocument>,
    /// Ids that no document has, each with the nearest that one has.
    pub(crate) missing: BTreeMap<String, Option<String>>,
}

impl SourceTexts {
    /// The ids of documents that stand before `#` in a `REF("document#id")` of these texts. A
    /// translation can refer to no others.
    #[must_use]
    pub fn cited_names(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for (_, pattern) in self.patterns() {
            names_in(pattern, &mut names);
        }
        names
    }

    /// Gives the texts a document that they refer to.
    pub fn cite(&mut self, document: CitedDocument) {
        self.cited.found.insert(document.document.id.clone(), document);
    }

    /// Says that the project has no document of a name, and which is the nearest.
    pub fn cite_missing(&mut self, name: String, nearest: Option<String>) {
        self.cited.missing.insert(name, nearest);
    }

    /// The documents that these texts refer to, by id.
    #[must_use]
    pub fn cited(&self) -> &BTreeMap<DocumentId, CitedDocument> {
        &self.cited.found
    }
}

fn names_in(pattern: &Pattern, names: &mut BTreeSet<String>) {
    pattern.walk(&mut |expression| {
        if let Expression::Function { name, positional, .. } = expression
            && name == "REF"
            && let [Expression::Literal { value, .. }] = positional.as_slice()
            && let Some((document, _)) = value.split_once('#')
        {
            names.insert(document.to_owned());
        }
    });
}
