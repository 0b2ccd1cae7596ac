//! A finished file, and what of it is written anew.
//!
//! It is read by a library, and written as the typesetter wrote it: objects that do not change are taken over
//! byte for byte.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use hayro_syntax::Pdf;
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{MaybeRef, Name, Object, ObjectIdentifier};

/// A file, and the objects of it that are written anew.
pub(crate) struct File<'a> {
    pdf: &'a Pdf,
    /// The place of each object by its number; the first is no object.
    offsets: Vec<usize>,
    /// Where the table of places stands.
    table: usize,
    changed: BTreeMap<usize, Vec<u8>>,
}

impl<'a> File<'a> {
    /// Reads the table of places: one section with an entry of twenty bytes an object (ISO 32000-1, section
    /// 7.5.4), which is how the typesetter writes it.
    pub(crate) fn new(pdf: &'a Pdf) -> Result<Self, String> {
        let unreadable = || "the table of objects cannot be read".to_owned();
        let data = pdf.data().as_ref();
        let at = find_last(data, b"startxref").ok_or_else(unreadable)?;
        let table: usize = number(data.get(at + 9..).unwrap_or_default()).ok_or_else(unreadable)?;
        let section = data
            .get(table..)
            .and_then(|rest| rest.strip_prefix(b"xref\n0 "))
            .ok_or_else(unreadable)?;
        let count: usize = number(section).ok_or_else(unreadable)?;
        let entries =
            section.iter().position(|byte| *byte == b'\n').map(|end| section.get(end + 1..));
        let entries = entries.flatten().ok_or_else(unreadable)?;
        let offsets: Vec<usize> = entries.chunks(20).take(count).filter_map(number).collect();
        if offsets.len() != count {
            return Err(unreadable());
        }
        Ok(File { pdf, offsets, table, changed: BTreeMap::new() })
    }

    pub(crate) fn dict(&self, id: ObjectIdentifier) -> Result<Dict<'a>, String> {
        let missing = || format!("object {} is no dictionary", id.obj_number);
        self.pdf.xref().get::<Dict<'_>>(id).ok_or_else(missing)
    }

    /// An object as it stands now: the dictionary without what is around it.
    pub(crate) fn bytes(&self, id: ObjectIdentifier) -> Result<Vec<u8>, String> {
        let number = usize::try_from(id.obj_number).unwrap_or_default();
        match self.changed.get(&number) {
            Some(bytes) => Ok(bytes.clone()),
            None => Ok(self.dict(id)?.data().to_vec()),
        }
    }

    pub(crate) fn change(&mut self, id: ObjectIdentifier, bytes: Vec<u8>) {
        self.changed.insert(usize::try_from(id.obj_number).unwrap_or_default(), bytes);
    }

    pub(crate) fn replace(
        &mut self,
        id: ObjectIdentifier,
        old: &[u8],
        new: &[u8],
    ) -> Result<(), String> {
        let bytes = self.bytes(id)?;
        let new = replaced(&bytes, old, new).ok_or("an object is not as it was written")?;
        self.change(id, new);
        Ok(())
    }

    pub(crate) fn insert(&mut self, id: ObjectIdentifier, entry: &str) -> Result<(), String> {
        self.insert_bytes(id, entry.as_bytes())
    }

    /// Adds an entry at the end of a dictionary.
    pub(crate) fn insert_bytes(
        &mut self,
        id: ObjectIdentifier,
        entry: &[u8],
    ) -> Result<(), String> {
        let mut bytes = self.bytes(id)?;
        if !bytes.ends_with(b">>") {
            return Err("an object is not as it was written".to_owned());
        }
        bytes.truncate(bytes.len() - 2);
        bytes.extend(entry);
        bytes.extend(b">>");
        self.change(id, bytes);
        Ok(())
    }

    /// The file with its changed objects, in the order in which they stood.
    pub(crate) fn finish(self) -> Vec<u8> {
        let data = self.pdf.data().as_ref();
        let mut order: Vec<(usize, usize)> = self
            .offsets
            .iter()
            .enumerate()
            .skip(1)
            .map(|(number, offset)| (*offset, number))
            .collect();
        order.sort_unstable();
        let first = order.first().map_or(self.table, |(offset, _)| *offset);
        let mut file = data.get(..first).unwrap_or_default().to_vec();
        let mut places = vec![0; self.offsets.len()];
        for (place, (offset, number)) in order.iter().enumerate() {
            let end = order.get(place + 1).map_or(self.table, |(next, _)| *next);
            if let Some(at) = places.get_mut(*number) {
                *at = file.len();
            }
            match self.changed.get(number) {
                Some(bytes) => {
                    file.extend(format!("{number} 0 obj\n").into_bytes());
                    file.extend(bytes);
                    file.extend(b"\nendobj\n");
                }
                None => file.extend(data.get(*offset..end).unwrap_or_default()),
            }
        }
        let table = file.len();
        file.extend(format!("xref\n0 {}\n0000000000 65535 f\r\n", places.len()).into_bytes());
        for place in places.iter().skip(1) {
            file.extend(format!("{place:010} 00000 n\r\n").into_bytes());
        }
        let trailer = find_last(data, b"trailer").unwrap_or(data.len());
        let end = find_last(data, b"startxref").unwrap_or(data.len());
        file.extend(data.get(trailer..end).unwrap_or_default());
        file.extend(format!("startxref\n{table}\n%%EOF\n").into_bytes());
        file
    }
}

/// The role of an element.
pub(crate) fn role(dict: &Dict<'_>) -> String {
    dict.get::<Name<'_>>("S").map(|name| name.as_str().to_owned()).unwrap_or_default()
}

/// The elements that an element holds.
pub(crate) fn references(dict: &Dict<'_>) -> Vec<ObjectIdentifier> {
    let reference = |item: MaybeRef<Object<'_>>| item.as_obj_ref().map(Into::into);
    items(dict).into_iter().filter_map(reference).collect()
}

/// All that an element holds.
pub(crate) fn items<'a>(dict: &Dict<'a>) -> Vec<MaybeRef<Object<'a>>> {
    match dict.get_raw::<Object<'_>>("K") {
        Some(MaybeRef::NotRef(Object::Array(array))) => array.raw_iter().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    }
}

/// The annotation that a child stands for.
pub(crate) fn annotation(child: &MaybeRef<Object<'_>>) -> Option<ObjectIdentifier> {
    match child {
        MaybeRef::NotRef(Object::Dict(dict)) => dict.get_ref("Obj").map(Into::into),
        _ => None,
    }
}

/// A string of the file. Ids have no character that would have to be escaped.
pub(crate) fn literal(text: &[u8]) -> Vec<u8> {
    [b"(".as_slice(), text, b")"].concat()
}

/// A text of the file: UTF-16 in hexadecimal digits.
pub(crate) fn text_string(text: &str) -> String {
    let mut string = "<FEFF".to_owned();
    for unit in text.encode_utf16() {
        // Writing to a string cannot fail.
        let _ = write!(string, "{unit:04X}");
    }
    string.push('>');
    string
}

/// Where a string ends, which begins here.
pub(crate) fn string_end(bytes: &[u8]) -> Option<usize> {
    match bytes.first()? {
        b'<' => Some(bytes.iter().position(|byte| *byte == b'>')? + 1),
        b'(' => {
            let mut escaped = false;
            let mut depth = 0_usize;
            for (at, byte) in bytes.iter().enumerate() {
                match byte {
                    _ if escaped => escaped = false,
                    b'\\' => escaped = true,
                    b'(' => depth += 1,
                    b')' if depth == 1 => return Some(at + 1),
                    b')' => depth -= 1,
                    _ => {}
                }
            }
            None
        }
        _ => None,
    }
}

pub(crate) fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

fn find_last(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).rposition(|window| window == part)
}

/// The bytes with the first occurrence of a part replaced.
fn replaced(bytes: &[u8], old: &[u8], new: &[u8]) -> Option<Vec<u8>> {
    let at = find(bytes, old)?;
    let (before, after) = (bytes.get(..at)?, bytes.get(at + old.len()..)?);
    Some([before, new, after].concat())
}

/// The number that bytes begin with, behind white space.
fn number(bytes: &[u8]) -> Option<usize> {
    let digits: Vec<u8> =
        bytes.trim_ascii_start().iter().copied().take_while(u8::is_ascii_digit).collect();
    std::str::from_utf8(&digits).ok()?.parse().ok()
}
