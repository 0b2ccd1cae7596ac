//! Other documents to which the texts of a document refer.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_document::{Document, DocumentId, Numbering};

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
}

impl CitedDocument {
    /// A document with its numbers.
    #[must_use]
    pub fn new(document: Document, numbering: Numbering) -> Self {
        let anchors = anchors(&document).into_iter().map(str::to_owned).collect();
        CitedDocument { anchors, document, numbering }
    }
}

/// What is known of the documents to which the texts of one refer.
#[derive(Debug, Default)]
pub(crate) struct Cited {
    pub(crate) found: BTreeMap<DocumentId, CitedDocument>,
    /// The ids of everything in the other documents of the same page.
    pub(crate) on_page: BTreeMap<DocumentId, BTreeSet<String>>,
    /// Ids that no document has, each with the nearest that one has.
    pub(crate) missing: BTreeMap<String, Option<String>>,
}

impl Cited {
    /// The ids of everything in another document.
    pub(crate) fn anchors(&self, document: &str) -> Option<&BTreeSet<String>> {
        let found = || self.found.get(document).map(|cited| &cited.anchors);
        self.on_page.get(document).or_else(found)
    }
}

impl SourceTexts {
    /// The ids of documents that stand before `#` in a `REF("document#id")` of these texts. A
    /// translation can refer to no others.
    #[must_use]
    pub fn cited_names(&self) -> BTreeSet<String> {
        let references = self.patterns().flat_map(|(_, pattern)| pattern.literals_of("REF"));
        let others = references.filter_map(|name| name.split_once('#'));
        others.map(|(document, _)| document.to_owned()).collect()
    }

    /// Gives the texts a document that they refer to.
    pub fn cite(&mut self, document: CitedDocument) {
        self.cited.found.insert(document.document.id.clone(), document);
    }

    /// Gives the texts a document that they refer to and that stands on the same page, since one of
    /// the two includes the other.
    pub fn cite_on_page(&mut self, document: &Document) {
        let anchors = anchors(document).into_iter().map(str::to_owned).collect();
        self.cited.on_page.insert(document.id.clone(), anchors);
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
