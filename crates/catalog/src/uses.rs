//! Which terms the texts of a document can use.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Catalog;
use crate::entry::Message;
use crate::file::CatalogFile;
use crate::pattern::{Expression, Pattern};
use crate::source::SourceTexts;

impl Catalog {
    /// The terms that the document's own texts and these translations name, and the terms that those
    /// name: all on which an edition of this language can depend. Each comes with
    /// [`CatalogFile::term_digest`], or with nothing where there is no such term yet.
    #[must_use]
    pub fn used_terms(&self, source: &SourceTexts) -> BTreeMap<String, Option<String>> {
        let mut names = BTreeSet::new();
        for (_, pattern) in source.patterns() {
            names_in(pattern, &mut names);
        }
        let messages = self.messages().into_iter().flat_map(CatalogFile::messages);
        for pattern in messages.flat_map(Message::patterns) {
            names_in(pattern, &mut names);
        }
        let mut used = BTreeMap::new();
        while let Some(name) = names.pop_first() {
            let term = self.terms().and_then(|terms| terms.term(&name));
            let mut inner = BTreeSet::new();
            for pattern in term.into_iter().flat_map(Message::patterns) {
                names_in(pattern, &mut inner);
            }
            let digest = self.terms().and_then(|terms| terms.term_digest(&name));
            used.insert(name, digest);
            names.extend(inner.into_iter().filter(|name| !used.contains_key(name)));
        }
        used
    }
}

impl CatalogFile {
    /// The BLAKE3 hash of a term's bytes, in hexadecimal digits; nothing where there is no such term.
    /// Of a term that must not be used it is another one than of the same term when it may be.
    #[must_use]
    pub fn term_digest(&self, name: &str) -> Option<String> {
        let term = self.term(name)?;
        let text = self.file().text().get(term.span.range()).unwrap_or_default();
        let mut hasher = blake3::Hasher::new();
        hasher.update(&[u8::from(term.broken)]).update(text.as_bytes());
        Some(hasher.finalize().to_hex().to_string())
    }
}

fn names_in(pattern: &Pattern, names: &mut BTreeSet<String>) {
    pattern.walk(&mut |expression| {
        if let Expression::Term { id, .. } = expression {
            names.insert(id.clone());
        }
    });
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use hexaglot_diag::SourceFile;
    use hexaglot_locale::{Lang, Profiles};

    use super::*;
    use crate::states::States;

    fn file(path: &str, text: &str) -> CatalogFile {
        CatalogFile::parse(&Arc::new(SourceFile::new(path, text)), Lang::Ar).value
    }

    #[test]
    fn terms_are_followed_into_terms_and_variants() {
        let yaml = "hexaglot: 1\nid: a\nkind: report\noriginal: en\ntitle: { id: title, text: 'The { -outer }' }\nbody: []\n";
        let yaml = Arc::new(SourceFile::new("content/a.yaml", yaml));
        let document = hexaglot_source::parse(&yaml, &Profiles::load(&[]).value).value;
        let source = SourceTexts::new(&document).value;
        let terms = file("locales/ar/terms.ftl", "-outer = { -inner }\n-inner = x\n-other = y\n");
        let messages = file(
            "locales/ar/a.ftl",
            "title = { $n ->\n    [one] { -missing }\n   *[other] z\n}\n    .note = { -attribute }\n",
        );
        let catalog =
            Catalog::new(Lang::Ar, Some(Arc::new(terms)), Some(messages), States::default());
        let used = catalog.used_terms(&source);
        let names: Vec<(&str, bool)> =
            used.iter().map(|(name, digest)| (name.as_str(), digest.is_some())).collect();
        let expected = [("attribute", false), ("inner", true), ("missing", false), ("outer", true)];
        assert_eq!(names, expected);
    }

    #[test]
    fn a_term_and_its_broken_double_differ() {
        let whole = file("locales/ar/terms.ftl", "-a = x\n");
        let twice = file("locales/ar/terms.ftl", "-a = x\n-a = x\n");
        assert_ne!(whole.term_digest("a"), twice.term_digest("a"));
        assert_eq!(whole.term_digest("b"), None);
    }
}
