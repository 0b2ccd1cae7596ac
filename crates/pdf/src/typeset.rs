//! The typesetter: from the tree of an edition to the bytes of its pages.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use typst::comemo::Track;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::ecow::EcoString;
use typst::foundations::{Bytes, Datetime, Duration, Smart, Value};
use typst::introspection::{Introspector, Location, MetadataElem};
use typst::model::LateLinkResolver;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::apart::apart;
use crate::fonts::PdfFonts;
use crate::memory::forget;
use crate::setting::Setting;

/// The template: everything about the look of a page that is not in the tree.
const TEMPLATE: &str = include_str!("../template/edition.typ");

/// Where the tree stands for the template.
const TREE: &str = "/edition.json";

/// Where the setting stands for it.
const SETTING: &str = "/setting.json";

/// All that the typesetter can see: the template, the tree, the setting, the pictures and the fonts.
pub(crate) struct Desk<'a> {
    fonts: &'a PdfFonts,
    tree: Bytes,
    setting: Bytes,
    pictures: Vec<(FileId, Bytes)>,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(
        fonts: &'a PdfFonts,
        tree: Vec<u8>,
        pictures: Vec<(String, Arc<[u8]>)>,
    ) -> Self {
        let pictures = pictures
            .into_iter()
            .filter_map(|(name, bytes)| Some((file_id(&format!("/{name}"))?, Bytes::new(bytes))));
        let mut desk = Desk {
            fonts,
            tree: Bytes::new(tree),
            setting: Bytes::new(Vec::new()),
            pictures: pictures.collect(),
        };
        desk.set(&Setting::default());
        desk
    }

    /// From now on the edition is set so.
    pub(crate) fn set(&mut self, setting: &Setting) {
        self.setting = Bytes::new(serde_json::to_vec(setting).unwrap_or_default());
    }
}

/// The id of a file that the typesetter sees. Ids live as long as the program: their names do not depend
/// on any document.
fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

static MAIN: LazyLock<Source> = LazyLock::new(|| match file_id("/edition.typ") {
    Some(id) => Source::new(id, TEMPLATE.to_owned()),
    None => Source::detached(TEMPLATE),
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        MAIN.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == MAIN.id() { Ok(MAIN.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == file_id(TREE) {
            return Ok(self.tree.clone());
        }
        if Some(id) == file_id(SETTING) {
            return Ok(self.setting.clone());
        }
        let picture = self.pictures.iter().find(|(picture, _)| *picture == id);
        picture.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.face(index)
    }

    /// Nothing here knows the day.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Why pages could not be made, in the typesetter's words.
pub(crate) type Faults = Vec<String>;

/// The pages, as they are laid out.
pub(crate) fn lay_out(desk: &Desk<'_>) -> Result<PagedDocument, Faults> {
    let made = apart(|| typst::compile::<PagedDocument>(desk));
    if !made.warnings.is_empty() {
        return Err(faults(desk, &made.warnings));
    }
    made.output.map_err(|errors| faults(desk, &errors))
}

/// The file of pages.
pub(crate) fn export(
    desk: &Desk<'_>,
    pages: &PagedDocument,
    ident: &str,
    standards: &[PdfStandard],
) -> Result<Vec<u8>, Faults> {
    let standards =
        PdfStandards::new(standards).map_err(|error| vec![error.message().to_string()])?;
    let options = PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some("hexaglot".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    // Every unit that has an element of its own can be found by its id.
    let introspector = pages.introspector();
    let anchors: Vec<(Location, EcoString)> = labelled(pages)
        .filter(|(_, label)| is_id(label))
        .map(|(location, label)| (location, label.into()))
        .collect();
    let file = apart(|| {
        let resolver = LateLinkResolver::new(None, introspector.as_ref());
        typst_pdf::pdf_in_bundle(pages, &options, &anchors, resolver.track())
    });
    forget();
    file.map_err(|errors| faults(desk, &errors))
}

/// Where something stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    /// The page, from 0.
    pub(crate) page: usize,
    /// From the upper edge of the page, in points.
    pub(crate) y: f64,
}

/// Where each thing with a label begins: of several with one label, such as the headers of a table that
/// are repeated, the first.
pub(crate) fn places(pages: &PagedDocument) -> BTreeMap<String, Place> {
    let mut places = BTreeMap::new();
    for (location, label) in labelled(pages) {
        if let Some(at) = pages.introspector().position(location) {
            let place = Place { page: at.page.get() - 1, y: at.point.y.to_pt() };
            places.entry(label).or_insert(place);
        }
    }
    places
}

/// The numbers that the template gives back, by their labels.
pub(crate) fn numbers(pages: &PagedDocument) -> BTreeMap<String, f64> {
    let mut numbers = BTreeMap::new();
    for content in pages.introspector().query_labelled() {
        if let (Some(label), Some(metadata)) =
            (content.label(), content.to_packed::<MetadataElem>())
            && let Value::Float(number) = metadata.value
        {
            numbers.insert(label.resolve().to_string(), number);
        }
    }
    numbers
}

fn labelled(pages: &PagedDocument) -> impl Iterator<Item = (Location, String)> {
    let all = pages.introspector().query_labelled();
    all.into_iter()
        .filter_map(|content| Some((content.location()?, content.label()?.resolve().to_string())))
}

/// Whether a label is the id of something in the document; the template's own have a slash.
fn is_id(label: &str) -> bool {
    !label.contains('/')
}

/// What the typesetter says, with the line of the template that it speaks of.
fn faults(desk: &Desk<'_>, errors: &[SourceDiagnostic]) -> Faults {
    let fault = |error: &SourceDiagnostic| {
        let hints: String = error.hints.iter().map(|hint| format!("; {}", hint.v)).collect();
        let range = desk.range(error.span);
        let before = range.and_then(|range| TEMPLATE.get(..range.start));
        let line = before
            .map(|before| format!(" (line {} of the template)", before.matches('\n').count() + 1));
        format!("{}{hints}{}", error.message, line.unwrap_or_default())
    };
    errors.iter().map(fault).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_edition_has_is_seen() {
        let pictures = vec![("picture-0.svg".to_owned(), Arc::from(&b"<svg/>"[..]))];
        let desk = Desk::new(PdfFonts::embedded(), b"{}".to_vec(), pictures);
        let id = |path: &str| file_id(path).unwrap();
        assert_eq!(desk.file(id(TREE)).unwrap().as_slice(), b"{}");
        assert_eq!(desk.file(id("/picture-0.svg")).unwrap().as_slice(), b"<svg/>");
        assert!(desk.source(desk.main()).is_ok());
        for path in ["/picture-1.svg", "/etc/passwd", "/hexaglot.toml", "/other.typ", "/."] {
            assert_eq!(desk.file(id(path)), Err(FileError::AccessDenied), "{path}");
            assert_eq!(desk.source(id(path)).err(), Some(FileError::AccessDenied), "{path}");
        }
        let package = VirtualRoot::Package("@preview/x:1.0.0".parse().unwrap());
        let package = RootedPath::new(package, VirtualPath::new("/lib.typ").unwrap()).intern();
        assert_eq!(desk.source(package).err(), Some(FileError::AccessDenied));
        assert_eq!(desk.file(package), Err(FileError::AccessDenied));
        assert_eq!(desk.today(None), None);
    }
}
