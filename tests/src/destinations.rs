//! Named destinations of PDF files: on which page something can be found by its id.

use std::collections::BTreeMap;

use hayro_syntax::Pdf;
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{Array, MaybeRef, Object, ObjectIdentifier, String as Name};

/// What a file says of its pages.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Destinations {
    /// How many pages it has.
    pub pages: usize,
    /// The page of each name, from 1.
    pub names: BTreeMap<String, usize>,
}

impl Destinations {
    /// Reads a file.
    ///
    /// # Panics
    /// When it is no PDF file, or one without names.
    #[must_use]
    pub fn read(bytes: Vec<u8>) -> Self {
        let pdf = Pdf::new(bytes).expect("a PDF file");
        let root = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id()).expect("a catalog");
        let mut pages = Vec::new();
        page_ids(&pdf, root.get_ref("Pages").expect("pages").into(), &mut pages);
        let names = root.get::<Dict<'_>>("Names").expect("names");
        let mut found = Destinations { pages: pages.len(), names: BTreeMap::new() };
        found.add(&names.get::<Dict<'_>>("Dests").expect("destinations"), &pages);
        found
    }

    /// Adds the names of a part of the tree of names.
    fn add(&mut self, node: &Dict<'_>, pages: &[ObjectIdentifier]) {
        for kid in node.get::<Array<'_>>("Kids").iter().flat_map(|kids| kids.iter::<Dict<'_>>()) {
            self.add(&kid, pages);
        }
        let Some(names) = node.get::<Array<'_>>("Names") else { return };
        let objects: Vec<Object<'_>> = names.iter::<Object<'_>>().collect();
        for pair in objects.chunks(2) {
            let [Object::String(name), place] = pair else { continue };
            let page = page(place).and_then(|page| pages.iter().position(|id| *id == page));
            let page = page.expect("a destination is on a page");
            self.names.insert(text(name), page + 1);
        }
    }
}

fn text(name: &Name<'_>) -> String {
    String::from_utf8_lossy(name.as_bytes()).into_owned()
}

/// The pages in their order.
fn page_ids(pdf: &Pdf, node: ObjectIdentifier, pages: &mut Vec<ObjectIdentifier>) {
    let kids = pdf.xref().get::<Dict<'_>>(node).and_then(|node| node.get::<Array<'_>>("Kids"));
    let Some(kids) = kids else { return pages.push(node) };
    for kid in kids.raw_iter() {
        if let MaybeRef::Ref(kid) = kid {
            page_ids(pdf, kid.into(), pages);
        }
    }
}

/// The page of a destination, which is an array or a dictionary that has one.
fn page(place: &Object<'_>) -> Option<ObjectIdentifier> {
    let array = match place {
        Object::Array(array) => array.clone(),
        Object::Dict(dict) => dict.get::<Array<'_>>("D")?,
        _ => return None,
    };
    match array.raw_iter().next()? {
        MaybeRef::Ref(page) => Some(page.into()),
        MaybeRef::NotRef(_) => None,
    }
}
