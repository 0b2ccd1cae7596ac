//! A pass over the finished file, for what the typesetter has no words for.
//!
//! It holds the logical structure of the file against the one that the edition has, and gives each element
//! the id of its unit, each link words in the language of the edition, and a page that runs from right to
//! left the writing mode that says so. Nothing else of the file changes: objects are taken over as they
//! stand, and the table of their places is written anew.

use std::collections::BTreeMap;

use hayro_syntax::Pdf;
use hayro_syntax::object::ObjectIdentifier;

use crate::file::{
    File, annotation, find, items, literal, references, role, string_end, text_string,
};
use crate::structure::{Element, Role};
use crate::tree::ListMarkers;

/// Marks the elements of a file.
///
/// # Errors
///
/// Where its structure is not the one that the edition has, with the first difference.
pub(crate) fn mark(bytes: Vec<u8>, expected: &[Element], rtl: bool) -> Result<Vec<u8>, String> {
    let pdf = Pdf::new(bytes).map_err(|_| "the file cannot be read again".to_owned())?;
    let mut file = File::new(&pdf)?;
    let root = file.dict(pdf.xref().root_id())?;
    let tree = root.get_ref("StructTreeRoot").ok_or("the file has no structure")?.into();
    let Elements { top, found, captions } = file.elements(tree)?;
    compare(&found, expected)?;
    for captioned in &captions {
        file.move_caption(captioned)?;
    }
    let mut renamed = BTreeMap::new();
    let mut ids = BTreeMap::new();
    for (element, expected) in found.iter().zip(expected) {
        file.mark_element(element, expected, &mut renamed, &mut ids)?;
    }
    file.rename_headers(&found, &renamed)?;
    file.write_ids(tree, &ids)?;
    if let Some(top) = top.filter(|_| rtl) {
        // ISO 32000-1, table 344: all elements inside inherit it.
        file.insert(top, "/A<</O/Layout/WritingMode/RlTb>>")?;
    }
    Ok(file.finish())
}

/// What a file has of structure.
#[derive(Default)]
struct Elements {
    /// The element that holds all others.
    top: Option<ObjectIdentifier>,
    /// The elements whose roles are compared.
    found: Vec<Found>,
    /// The captions that stand beside their tables.
    captions: Vec<Captioned>,
}

/// A caption that stands beside its table, in a group of the two.
struct Captioned {
    group: ObjectIdentifier,
    caption: ObjectIdentifier,
    table: ObjectIdentifier,
}

/// An element as it stands in the file.
struct Found {
    id: ObjectIdentifier,
    role: String,
    /// The annotations of a link.
    annotations: Vec<ObjectIdentifier>,
}

/// The first difference between what is there and what must be.
fn compare(found: &[Found], expected: &[Element]) -> Result<(), String> {
    let differs =
        found.iter().zip(expected).position(|(found, expected)| found.role != expected.role.name());
    let place =
        differs.or((found.len() != expected.len()).then_some(found.len().min(expected.len())));
    let Some(place) = place else { return Ok(()) };
    let role = |role: Option<&str>| role.map_or("nothing".to_owned(), |role| format!("`{role}`"));
    let before = expected
        .get(..place)
        .unwrap_or_default()
        .iter()
        .rev()
        .find_map(|element| element.id.as_deref());
    Err(format!(
        "the structure of the pages is not that of the edition: after `{}` stands {}, and should {}",
        before.unwrap_or("the beginning"),
        role(found.get(place).map(|found| found.role.as_str())),
        role(expected.get(place).map(|element| element.role.name())),
    ))
}

impl File<'_> {
    /// The elements of a structure in the order in which they are read.
    fn elements(&self, tree: ObjectIdentifier) -> Result<Elements, String> {
        let mut elements = Elements::default();
        for child in references(&self.dict(tree)?) {
            elements.top = elements.top.or(Some(child));
            self.element(child, None, &mut elements)?;
        }
        Ok(elements)
    }

    /// An element with what it holds; before the other things `caption`, which is to be moved into it.
    fn element(
        &self,
        id: ObjectIdentifier,
        caption: Option<ObjectIdentifier>,
        elements: &mut Elements,
    ) -> Result<(), String> {
        let dict = self.dict(id)?;
        let role = role(&dict);
        let children = references(&dict);
        if COMPARED.contains(&role.as_str()) {
            let annotations = items(&dict).iter().filter_map(annotation).collect();
            elements.found.push(Found { id, role, annotations });
        }
        if let [caption, rest] = children.as_slice()
            && let Some(table) = self.captioned_table(*caption, *rest)?
        {
            elements.captions.push(Captioned { group: id, caption: *caption, table });
            return self.element(table, Some(*caption), elements);
        }
        for child in caption.into_iter().chain(children) {
            self.element(child, None, elements)?;
        }
        Ok(())
    }

    /// The table that a caption stands beside. Where a table ends a page, the typesetter does not see that
    /// it is alone in its figure, and leaves the caption outside of it.
    fn captioned_table(
        &self,
        caption: ObjectIdentifier,
        mut beside: ObjectIdentifier,
    ) -> Result<Option<ObjectIdentifier>, String> {
        if role(&self.dict(caption)?) != "Caption" {
            return Ok(None);
        }
        loop {
            let dict = self.dict(beside)?;
            match (role(&dict).as_str(), references(&dict).as_slice()) {
                ("Table", _) => return Ok(Some(beside)),
                ("Div", [one]) => beside = *one,
                _ => return Ok(None),
            }
        }
    }

    /// Makes a caption the first child of its table.
    fn move_caption(&mut self, captioned: &Captioned) -> Result<(), String> {
        let Captioned { group, caption, table } = captioned;
        let parent = |id: &ObjectIdentifier| format!("/P {} 0 R", id.obj_number).into_bytes();
        let child = format!("{} 0 R", caption.obj_number);
        self.replace(*caption, &parent(group), &parent(table))?;
        self.replace(*group, format!("/K[{child} ").as_bytes(), b"/K[")?;
        self.replace(*table, b"/K[", format!("/K[{child} ").as_bytes())
    }

    /// Gives an element its id, and what else it says.
    fn mark_element(
        &mut self,
        element: &Found,
        expected: &Element,
        renamed: &mut BTreeMap<Vec<u8>, String>,
        ids: &mut BTreeMap<Vec<u8>, ObjectIdentifier>,
    ) -> Result<(), String> {
        let dict = self.dict(element.id)?;
        let own =
            dict.get::<hayro_syntax::object::String<'_>>("ID").map(|own| own.as_bytes().to_vec());
        match (&expected.id, own) {
            (Some(id), Some(own)) => {
                self.replace(element.id, &literal(&own), &literal(id.as_bytes()))?;
                renamed.insert(own, id.clone());
                ids.insert(id.clone().into_bytes(), element.id);
            }
            (Some(id), None) => {
                let entry = [b"/ID".as_slice(), &literal(id.as_bytes())].concat();
                self.insert_bytes(element.id, &entry)?;
                ids.insert(id.clone().into_bytes(), element.id);
            }
            (None, Some(own)) => {
                ids.insert(own, element.id);
            }
            (None, None) => {}
        }
        if let Role::List(markers) = expected.role {
            let bytes = self.bytes(element.id)?;
            let named: [&[u8]; 3] =
                [b"/ListNumbering/Decimal", b"/ListNumbering/Circle", b"/ListNumbering/None"];
            if let Some(old) = named.into_iter().find(|old| find(&bytes, old).is_some()) {
                let new = format!("/ListNumbering/{}", numbering(markers));
                self.replace(element.id, old, new.as_bytes())?;
            }
        }
        if let Some(contents) = &expected.contents {
            for annotation in &element.annotations {
                self.set_contents(*annotation, contents)?;
            }
        }
        Ok(())
    }

    /// Replaces what a link says by words of ours.
    fn set_contents(&mut self, annotation: ObjectIdentifier, contents: &str) -> Result<(), String> {
        let bytes = self.bytes(annotation)?;
        let words = format!("/Contents{}", text_string(contents));
        let Some(start) = find(&bytes, b"/Contents") else {
            return self.insert(annotation, &words);
        };
        let rest = bytes.get(start + 9..).unwrap_or_default();
        let end = string_end(rest).ok_or("the words of a link cannot be read")?;
        let old = bytes.get(start..start + 9 + end).unwrap_or_default().to_vec();
        self.replace(annotation, &old, words.as_bytes())
    }

    /// Cells name the headers that they belong to by their ids.
    fn rename_headers(
        &mut self,
        found: &[Found],
        renamed: &BTreeMap<Vec<u8>, String>,
    ) -> Result<(), String> {
        for element in found.iter().filter(|found| matches!(found.role.as_str(), "TH" | "TD")) {
            let bytes = self.bytes(element.id)?;
            let Some(start) = find(&bytes, b"/Headers[") else { continue };
            let rest = bytes.get(start..).unwrap_or_default();
            let end = find(rest, b"]").ok_or("the headers of a cell cannot be read")?;
            let old = rest.get(..end).unwrap_or_default();
            let mut new = b"/Headers[".to_vec();
            for string in old.split(|byte| *byte == b'(').skip(1) {
                let own = string.split(|byte| *byte == b')').next().unwrap_or_default();
                new.extend(literal(renamed.get(own).map_or(own, |id| id.as_bytes())));
            }
            if new != old {
                self.replace(element.id, old, &new)?;
            }
        }
        Ok(())
    }

    /// The tree of ids, which a reader finds an element by: sorted by their bytes.
    fn write_ids(
        &mut self,
        tree: ObjectIdentifier,
        ids: &BTreeMap<Vec<u8>, ObjectIdentifier>,
    ) -> Result<(), String> {
        if ids.is_empty() {
            return Ok(());
        }
        let mut names = b"/IDTree<</Names[".to_vec();
        for (id, element) in ids {
            names.extend(literal(id));
            names.extend(format!("{} 0 R", element.obj_number).into_bytes());
        }
        names.extend(b"]>>");
        let bytes = self.bytes(tree)?;
        match find(&bytes, b"/IDTree<<") {
            Some(start) => {
                let rest = bytes.get(start..).unwrap_or_default();
                let end = find(rest, b"]>>").ok_or("the tree of ids cannot be read")? + 3;
                let old = rest.get(..end).unwrap_or_default().to_vec();
                self.replace(tree, &old, &names)
            }
            None => self.insert_bytes(tree, &names),
        }
    }
}

/// The roles that are compared.
const COMPARED: &[&str] = &[
    "Title",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "P",
    "L",
    "LI",
    "Table",
    "TH",
    "TD",
    "Caption",
    "Figure",
    "BlockQuote",
    "Code",
    "Note",
    "Link",
];

/// ISO 32000-1, table 347. Arabic letters have no name there.
fn numbering(markers: ListMarkers) -> &'static str {
    match markers {
        ListMarkers::Letters => "LowerAlpha",
        ListMarkers::Roman => "LowerRoman",
        ListMarkers::Figures => "Decimal",
        ListMarkers::Signs => "Disc",
        ListMarkers::None => "None",
    }
}
