//! A face: one weight and style of a family.

use std::fmt;
use std::sync::Arc;

use ttf_parser::name_id;

use crate::characters::Characters;

/// A font as it stands in a file, with what it says of itself.
#[derive(Debug, Clone)]
pub struct Face {
    /// The family that it belongs to.
    pub family: String,
    /// The version of it, `1.002`, where the font says one.
    pub version: Option<String>,
    /// Which of the family it is.
    pub variant: Variant,
    /// The file.
    pub bytes: Bytes,
    /// Which face of the file it is, where that is a collection.
    pub index: u32,
    /// Where it comes from.
    pub origin: Origin,
    characters: Characters,
}

/// A weight and style.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Variant {
    /// How heavy it is: 400 is regular and 700 bold.
    pub weight: u16,
    /// Whether it is upright.
    pub style: Style,
}

/// Whether a face is upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    /// It stands upright.
    Normal,
    /// It has letters of its own that lean.
    Italic,
    /// It is an upright face that leans.
    Oblique,
}

/// Where a face comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// It is part of the program.
    Embedded {
        /// The text of its license, with the notices of its authors.
        license: &'static str,
    },
    /// The caller has read it.
    File {
        /// The path, as the caller names it.
        path: String,
    },
}

/// The bytes of a file of fonts, which its faces share.
#[derive(Clone)]
pub enum Bytes {
    /// Part of the program.
    Embedded(&'static [u8]),
    /// Read by the caller.
    Read(Arc<[u8]>),
}

/// A file that is no font, or none that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    reason: String,
}

impl Face {
    /// The faces of a file of fonts: TrueType or OpenType, or a collection of them.
    ///
    /// # Errors
    ///
    /// Where one of them cannot be read, or has no name.
    pub fn read(bytes: &Bytes, origin: &Origin) -> Result<Vec<Face>, Unreadable> {
        let count = ttf_parser::fonts_in_collection(bytes.as_ref()).unwrap_or(1);
        // The place of each face takes four bytes of the file, whatever it says.
        if usize::try_from(count).is_ok_and(|count| count > bytes.as_ref().len() / 4) {
            return Err(Unreadable { reason: format!("it cannot hold {count} faces") });
        }
        (0..count).map(|index| Face::read_one(bytes, index, origin)).collect()
    }

    fn read_one(bytes: &Bytes, index: u32, origin: &Origin) -> Result<Face, Unreadable> {
        let face = ttf_parser::Face::parse(bytes.as_ref(), index)
            .map_err(|error| Unreadable { reason: error.to_string() })?;
        let family = name(&face, name_id::TYPOGRAPHIC_FAMILY)
            .or_else(|| name(&face, name_id::FAMILY))
            .ok_or_else(|| Unreadable { reason: "it has no name".to_owned() })?;
        Ok(Face {
            family,
            version: name(&face, name_id::VERSION).and_then(|text| version(&text)),
            variant: Variant { weight: face.weight().to_number(), style: style(&face) },
            bytes: bytes.clone(),
            index,
            origin: origin.clone(),
            characters: characters(&face),
        })
    }

    /// The characters that it has glyphs for.
    pub fn characters(&self) -> &Characters {
        &self.characters
    }
}

impl Variant {
    /// As text is.
    pub const REGULAR: Variant = Variant { weight: 400, style: Style::Normal };
    /// As strong text is.
    pub const BOLD: Variant = Variant { weight: 700, style: Style::Normal };
    /// As emphasis is.
    pub const ITALIC: Variant = Variant { weight: 400, style: Style::Italic };
    /// As strong emphasis is.
    pub const BOLD_ITALIC: Variant = Variant { weight: 700, style: Style::Italic };
    /// Those that a page asks for.
    pub const ALL: [Variant; 4] =
        [Variant::REGULAR, Variant::BOLD, Variant::ITALIC, Variant::BOLD_ITALIC];

    /// How far another is from it, by style first, as typst chooses a face of a family.
    pub(crate) fn distance(self, other: Variant) -> impl Ord {
        let style = match (self.style, other.style) {
            (one, another) if one == another => 0,
            (Style::Normal, _) | (_, Style::Normal) => 2,
            _ => 1,
        };
        (style, self.weight.abs_diff(other.weight))
    }
}

/// A name that the font gives itself, in English where it has that.
fn name(face: &ttf_parser::Face<'_>, id: u16) -> Option<String> {
    let names = || face.names().into_iter().filter(|name| name.name_id == id && name.is_unicode());
    let english = names().find(|name| name.language().primary_language() == "English");
    english.or_else(|| names().next()).and_then(|name| name.to_string())
}

/// The number in `Version 7.051;RELEASE`.
fn version(text: &str) -> Option<String> {
    let number = text.strip_prefix("Version ").unwrap_or(text);
    let digits = |char: &char| char.is_ascii_digit() || *char == '.';
    let number: String = number.chars().take_while(digits).collect();
    (!number.is_empty()).then_some(number)
}

fn style(face: &ttf_parser::Face<'_>) -> Style {
    match face.style() {
        ttf_parser::Style::Normal => Style::Normal,
        ttf_parser::Style::Italic => Style::Italic,
        ttf_parser::Style::Oblique => Style::Oblique,
    }
}

/// The characters of all Unicode tables of a face. A table may name a character and give it the glyph of those
/// that are missing.
fn characters(face: &ttf_parser::Face<'_>) -> Characters {
    let mut found = Vec::new();
    let tables = face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables);
    for table in tables.filter(ttf_parser::cmap::Subtable::is_unicode) {
        let has_glyph =
            |char: &char| table.glyph_index(u32::from(*char)).is_some_and(|glyph| glyph.0 != 0);
        table.codepoints(|code| found.extend(char::from_u32(code).filter(has_glyph)));
    }
    found.into_iter().collect()
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        match self {
            Bytes::Embedded(bytes) => bytes,
            Bytes::Read(bytes) => bytes,
        }
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.as_ref().len())
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for Unreadable {}
