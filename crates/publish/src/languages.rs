//! What the documents of a project share in each language: terms, labels, houses.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use hexaglot_catalog::{Catalog, CatalogFile, House, States, validate_terms};
use hexaglot_diag::{Diagnostics, SourceFile};
use hexaglot_locale::{Lang, Profile};

use crate::digest::Digest;
use crate::index::{DocumentRecord, ProjectIndex, read};
use crate::loader::{FileError, Loader};

/// The files of each language that all documents use: read once for a build.
#[derive(Debug)]
pub(crate) struct Languages {
    terms: BTreeMap<Lang, Arc<CatalogFile>>,
    houses: BTreeMap<(Lang, String), LazyHouse>,
    /// The labels of the project.
    labels: BTreeMap<Lang, CatalogFile>,
    label_digest: String,
    term_digests: String,
}

/// A house that is made when a document needs it.
#[derive(Debug)]
struct LazyHouse {
    profile: Arc<Profile>,
    made: OnceLock<Arc<House>>,
}

impl Languages {
    pub(crate) fn load(
        index: &ProjectIndex,
        loader: &dyn Loader,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, FileError> {
        let mut languages = Languages {
            terms: BTreeMap::new(),
            houses: BTreeMap::new(),
            labels: BTreeMap::new(),
            label_digest: String::new(),
            term_digests: String::new(),
        };
        let mut term_digests = Digest::default();
        let mut digest = Digest::default();
        for lang in Lang::ALL {
            let mut file = |name| -> Result<Option<Arc<SourceFile>>, FileError> {
                let file = read(loader, &format!("locales/{lang}/{name}"), diagnostics)?;
                Ok(file.map(Arc::new))
            };
            let (terms, labels) = (file("terms.ftl")?, file("labels.ftl")?);
            term_digests.add(terms.as_deref().map(SourceFile::text));
            if let Some(terms) = terms {
                let terms = CatalogFile::parse(&terms, lang).collect(diagnostics);
                validate_terms(&terms).collect(diagnostics);
                languages.terms.insert(lang, Arc::new(terms));
            }
            digest.add(labels.as_deref().map(SourceFile::text));
            let labels = labels.map(|file| CatalogFile::parse(&file, lang).collect(diagnostics));
            for id in index.profiles.ids() {
                let Some(profile) = index.profiles.get(id) else { continue };
                let house = LazyHouse { profile: Arc::clone(profile), made: OnceLock::new() };
                languages.houses.insert((lang, id.to_owned()), house);
            }
            languages.labels.extend(labels.map(|labels| (lang, labels)));
        }
        languages.label_digest = digest.finish();
        languages.term_digests = term_digests.finish();
        Ok(languages)
    }

    /// Reports what is wrong with the labels of the houses that are always needed: those of the project's
    /// own profiles, and of the program's that which it names. In another house a label is reported where
    /// a document needs it.
    pub(crate) fn check_labels(&self, index: &ProjectIndex, diagnostics: &mut Diagnostics) {
        for ((lang, id), house) in &self.houses {
            if *id == index.config.profile || !index.profiles.is_embedded(id) {
                let labels = self.labels.get(lang);
                let made = House::new(*lang, Arc::clone(&house.profile), labels);
                let _ = house.made.set(Arc::new(made.collect(diagnostics)));
            }
        }
    }

    /// The hash of the labels of all languages.
    pub(crate) fn label_digest(&self) -> &str {
        &self.label_digest
    }

    /// The terms of each language that has any.
    pub(crate) fn terms(&self) -> &BTreeMap<Lang, Arc<CatalogFile>> {
        &self.terms
    }

    /// The hash of the terms of all languages.
    pub(crate) fn term_digests(&self) -> &str {
        &self.term_digests
    }

    /// [`CatalogFile::term_digest`] of a term of a language.
    pub(crate) fn term_digest(&self, lang: Lang, name: &str) -> Option<String> {
        self.terms.get(&lang).and_then(|terms| terms.term_digest(name))
    }

    /// A profile and its labels in a language.
    pub(crate) fn house(&self, lang: Lang, profile: &str) -> Option<&Arc<House>> {
        let house = self.houses.get(&(lang, profile.to_owned()))?;
        Some(house.made.get_or_init(|| {
            let labels = self.labels.get(&lang);
            Arc::new(House::new(lang, Arc::clone(&house.profile), labels).value)
        }))
    }

    /// The catalog of one document in a language. In the original language it has no texts: they stand in
    /// the document.
    pub(crate) fn catalog(
        &self,
        lang: Lang,
        original: Lang,
        document: &DocumentRecord,
        loader: &dyn Loader,
        diagnostics: &mut Diagnostics,
    ) -> Result<Catalog, FileError> {
        let terms = self.terms.get(&lang).cloned();
        let root = format!("locales/{lang}");
        let states = read(loader, &document.path(&root, ".state.yaml"), diagnostics)?
            .map(|file| States::parse(&Arc::new(file), lang).collect(diagnostics));
        let states = states.unwrap_or_default();
        if lang == original {
            return Ok(Catalog::new(lang, terms, None, states));
        }
        let messages = read(loader, &document.path(&root, ".ftl"), diagnostics)?
            .map(|file| CatalogFile::parse(&Arc::new(file), lang).collect(diagnostics));
        Ok(Catalog::new(lang, terms, messages, states))
    }
}
