//! The fonts as the typesetter takes them.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use hexaglot_fonts::{Chain, Family, Fonts, Origin};
use hexaglot_locale::Lang;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Fonts that are ready for use. They are made once, and many threads use them.
#[derive(Debug)]
pub struct PdfFonts {
    fonts: Fonts,
    /// Made when the first pages are set: who only looks for characters needs none.
    set: OnceLock<Set>,
}

/// The faces of the typesetter.
#[derive(Debug)]
struct Set {
    book: LazyHash<FontBook>,
    faces: Vec<Font>,
    /// What the typesetter calls the families: it leaves weights and widths out of some names.
    names: BTreeMap<String, String>,
}

impl PdfFonts {
    /// The fonts of the program alone.
    pub fn embedded() -> &'static PdfFonts {
        static EMBEDDED: LazyLock<PdfFonts> = LazyLock::new(|| PdfFonts::new(Fonts::embedded()));
        &EMBEDDED
    }

    /// These fonts.
    #[must_use]
    pub fn new(fonts: Fonts) -> Self {
        PdfFonts { fonts, set: OnceLock::new() }
    }

    /// The BLAKE3 hash of the fonts that are not part of the program, in their order, in hexadecimal digits.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for face in self.fonts.families().iter().flat_map(|family| family.faces()) {
            if let Origin::File { .. } = face.origin {
                // A hash in place of the bytes has one length, so that no two lists have the same hash.
                let bytes = blake3::hash(face.bytes.as_ref());
                hasher.update(bytes.as_bytes()).update(&face.index.to_le_bytes());
            }
        }
        hasher.finalize().to_hex().to_string()
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.set().book
    }

    pub(crate) fn face(&self, index: usize) -> Option<Font> {
        self.set().faces.get(index).cloned()
    }

    /// The names by which the typesetter knows the families of a chain.
    pub(crate) fn names(&self, chain: &Chain<'_>) -> Vec<String> {
        let name = |family: &&Family| match family.is_embedded() {
            true => Some(family.name().to_owned()),
            // Of what it cannot read, it knows no name.
            false => self.set().names.get(family.name()).cloned(),
        };
        chain.families().iter().filter_map(name).collect()
    }

    fn set(&self) -> &Set {
        self.set.get_or_init(|| {
            let (mut faces, mut names) = (Vec::new(), BTreeMap::new());
            for family in self.fonts.families() {
                for face in family.faces() {
                    let font = Font::new(Bytes::new(face.bytes.clone()), face.index);
                    let Some(font) = font else { continue };
                    let name = || font.info().family.as_str().to_owned();
                    names.entry(family.name().to_owned()).or_insert_with(name);
                    faces.push(font);
                }
            }
            Set { book: LazyHash::new(FontBook::from_fonts(&faces)), faces, names }
        })
    }

    /// The families that a text asks for its characters.
    pub(crate) fn chain(&self, lang: Lang) -> Chain<'_> {
        self.fonts.chain(lang.tag())
    }

    /// The families that code asks.
    pub(crate) fn code_chain(&self, lang: Lang) -> Chain<'_> {
        self.fonts.code_chain(lang.tag())
    }
}

#[cfg(test)]
mod tests {
    use hexaglot_fonts::{Bytes, Face, Origin, faces};

    use super::*;

    /// Fonts with one beside those of the program, which calls itself otherwise than the typesetter does.
    fn with_another(path: &str) -> PdfFonts {
        let bytes = Bytes::Read(faces()[0].bytes.as_ref().into());
        let read = Face::read(&bytes, &Origin::File { path: path.to_owned() });
        let mut another = read.unwrap();
        for face in &mut another {
            face.family = "Another".to_owned();
        }
        let mut fonts = Fonts::embedded();
        assert!(fonts.add(another).is_empty());
        PdfFonts::new(fonts)
    }

    #[test]
    fn nothing_of_the_machine_is_among_them() {
        let own: Vec<&str> = faces().iter().map(|face| face.family.as_str()).collect();
        let book = PdfFonts::embedded().book();
        assert!(book.families().count() > 0);
        for (family, _) in book.families() {
            assert!(own.contains(&family), "{family}");
        }
    }

    #[test]
    fn families_have_the_names_that_the_typesetter_knows() {
        let fonts = with_another("a.otf");
        for lang in Lang::ALL {
            for chain in [fonts.chain(lang), fonts.code_chain(lang)] {
                let names = fonts.names(&chain);
                assert_eq!(names.len(), chain.families().len());
                for name in names {
                    assert!(fonts.book().contains_family(&name.to_lowercase()), "{name}");
                }
            }
        }
    }

    #[test]
    fn the_digest_is_of_bytes_and_not_of_paths() {
        let own = PdfFonts::embedded().digest();
        assert_eq!(own, PdfFonts::new(Fonts::embedded()).digest());
        assert_ne!(own, with_another("a.otf").digest());
        assert_eq!(with_another("a.otf").digest(), with_another("b.otf").digest());
    }
}
