//! What the documents of a project share in each language: terms, labels, houses.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_catalog::{Catalog, CatalogFile, House, States, validate_terms};
use hexaglot_diag::Diagnostics;
use hexaglot_locale::Lang;

use crate::index::{DocumentRecord, ProjectIndex, read};
use crate::loader::{FileError, Loader};

/// The files of each language that all documents use: read once for a build.
#[derive(Debug)]
pub(crate) struct Languages {
    terms: BTreeMap<Lang, Arc<CatalogFile>>,
    houses: BTreeMap<(Lang, String), Arc<House>>,
}

impl Languages {
    pub(crate) fn load(
        index: &ProjectIndex,
        loader: &dyn Loader,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, FileError> {
        let mut languages = Languages { terms: BTreeMap::new(), houses: BTreeMap::new() };
        for lang in Lang::ALL {
            let mut file = |name| -> Result<Option<CatalogFile>, FileError> {
                let file = read(loader, &format!("locales/{lang}/{name}"), diagnostics)?;
                Ok(file.map(|file| CatalogFile::parse(&Arc::new(file), lang).collect(diagnostics)))
            };
            let (terms, labels) = (file("terms.ftl")?, file("labels.ftl")?);
            if let Some(terms) = terms {
                validate_terms(&terms).collect(diagnostics);
                languages.terms.insert(lang, Arc::new(terms));
            }
            for id in index.profiles.ids() {
                let Some(profile) = index.profiles.get(id) else { continue };
                let house =
                    House::new(lang, Arc::clone(profile), labels.as_ref()).collect(diagnostics);
                languages.houses.insert((lang, id.to_owned()), Arc::new(house));
            }
        }
        Ok(languages)
    }

    /// A profile and its labels in a language.
    pub(crate) fn house(&self, lang: Lang, profile: &str) -> Option<&Arc<House>> {
        self.houses.get(&(lang, profile.to_owned()))
    }

    /// The catalog of one document in a language. Of the original language, only its terms count:
    /// its texts stand in the document.
    pub(crate) fn catalog(
        &self,
        lang: Lang,
        original: Lang,
        document: &DocumentRecord,
        loader: &dyn Loader,
        diagnostics: &mut Diagnostics,
    ) -> Result<Catalog, FileError> {
        let terms = self.terms.get(&lang).cloned();
        if lang == original {
            return Ok(Catalog::new(lang, terms, None, States::default()));
        }
        let root = format!("locales/{lang}");
        let messages = read(loader, &document.path(&root, ".ftl"), diagnostics)?
            .map(|file| CatalogFile::parse(&Arc::new(file), lang).collect(diagnostics));
        let states = read(loader, &document.path(&root, ".state.yaml"), diagnostics)?
            .map(|file| States::parse(&Arc::new(file), lang).collect(diagnostics));
        Ok(Catalog::new(lang, terms, messages, states.unwrap_or_default()))
    }
}
