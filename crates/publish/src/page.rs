//! A document with those that it includes: they go through a build together.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_catalog::{CitedDocument, SourceTexts};
use hexaglot_diag::{Diagnostic, Diagnostics, Label, nearest};
use hexaglot_document::{Document, DocumentId};
use hexaglot_edition::numbering;
use hexaglot_locale::Lang;

use crate::included::{Included, included};
use crate::index::{DocumentRecord, ProjectIndex, read};
use crate::loader::{FileError, Loader};
use crate::output_names::OutputNames;

/// A document with those that it includes.
pub(crate) struct Page<'a> {
    pub(crate) record: &'a DocumentRecord,
    pub(crate) document: &'a Document,
    pub(crate) included: &'a [Included<'a>],
    /// What its files are called.
    pub(crate) names: &'a OutputNames,
}

impl<'a> Page<'a> {
    /// The document, and those that it includes.
    pub(crate) fn documents(&self) -> impl Iterator<Item = &'a Document> {
        let included = self.included.iter().map(|included| &included.document);
        std::iter::once(self.document).chain(included)
    }

    /// Their records, in the same order.
    pub(crate) fn records(&self) -> impl Iterator<Item = &'a DocumentRecord> {
        std::iter::once(self.record).chain(self.included.iter().map(|included| included.record))
    }

    /// The original language of the document that a finding belongs to: the one whose file, or whose
    /// catalog, it shows.
    pub(crate) fn original_of(&self, finding: &Diagnostic) -> Lang {
        let shown = |label: &Label, record: &DocumentRecord| {
            let catalog = finding.lang.map(|lang| record.path(&format!("locales/{lang}"), "."));
            *label.file == *record.file
                || catalog.is_some_and(|catalog| label.file.starts_with(&catalog))
        };
        let mut documents = self.records().zip(self.documents());
        let holder =
            documents.find(|(record, _)| finding.labels.iter().any(|label| shown(label, record)));
        holder.map_or(self.document, |(_, document)| document).original
    }

    /// Gives the texts of a document the other documents that they refer to, and says what the files of
    /// these are called. What is wrong with those is reported where they are built.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub(crate) fn cite(
        &self,
        source: &mut SourceTexts,
        index: &ProjectIndex,
        loader: &dyn Loader,
    ) -> Result<BTreeMap<DocumentId, OutputNames>, FileError> {
        let mut names = BTreeMap::new();
        for name in source.cited_names() {
            if let Some(document) = self.documents().find(|each| each.id.as_str() == name) {
                source.cite_on_page(document);
                continue;
            }
            let mut found = Diagnostics::new();
            let other = index.document(&name);
            let file = match other {
                Some(other) => read(loader, &other.file, &mut found)?.map(|file| (other, file)),
                None => None,
            };
            let Some((other, file)) = file else {
                let stems = index.documents.iter().map(|document| document.stem.as_str());
                let near = nearest(&name, stems).map(str::to_owned);
                source.cite_missing(name, near);
                continue;
            };
            let profiles = &index.profiles;
            let document = hexaglot_source::parse(&Arc::new(file), profiles).value;
            let texts = SourceTexts::new(&document).value;
            let profile = document.profile.as_deref().unwrap_or(&index.config.profile);
            let scheme = profiles.get(profile).map(|profile| profile.section_numbers);
            let others = included(&document, index, loader, &mut found)?;
            let others: Vec<(&Document, SourceTexts)> = others
                .iter()
                .map(|other| (&other.document, SourceTexts::new(&other.document).value))
                .collect();
            let others: Vec<_> = others.iter().map(|(other, texts)| (*other, texts)).collect();
            let numbering = numbering((&document, &texts), &others, scheme.unwrap_or_default());
            names.insert(document.id.clone(), OutputNames::new(other, &document, index));
            source.cite(CitedDocument::new(document, numbering));
        }
        Ok(names)
    }
}
