//! Pictures of figures: what they are, and whether they may be published.

use hexaglot_diag::{Diagnostic, Label, Outcome, SourceFile};

use crate::codes::{BAD_PICTURE, LARGE_PICTURE};
use crate::device::is_device;
use crate::svg;

/// A picture that may be published as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its format.
    pub kind: PictureKind,
    /// Its width and height in CSS pixels, where it has any of its own.
    pub size: Option<(u32, u32)>,
    /// The bytes of its file.
    pub bytes: Vec<u8>,
    /// Their BLAKE3 hash, in hexadecimal digits.
    pub blake3: blake3::Hash,
    /// Its path in a generation, named for its content: `assets/map.3f9c0a1b2c4d.svg`. It needs no
    /// escape in an address.
    pub path: String,
}

/// The format of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PictureKind {
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
    /// Scalable Vector Graphics without anything that acts or that is elsewhere.
    Svg,
}

impl PictureKind {
    /// The ending of its file, without a dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            PictureKind::Png => "png",
            PictureKind::Jpeg => "jpg",
            PictureKind::Svg => "svg",
        }
    }

    /// The format of a file by what it begins with; its name may be wrong.
    fn of(bytes: &[u8]) -> Option<Self> {
        const PNG: &[u8] = b"\x89PNG\r\n\x1A\n";
        const JPEG: &[u8] = b"\xFF\xD8\xFF";
        if bytes.starts_with(PNG) {
            return Some(PictureKind::Png);
        }
        if bytes.starts_with(JPEG) {
            return Some(PictureKind::Jpeg);
        }
        let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
        text.starts_with(b"<").then_some(PictureKind::Svg)
    }
}

/// The most bytes of a picture.
pub const PICTURE_BYTES: usize = 8 * 1024 * 1024;

/// The most pixels of a picture: what a reader's machine has to hold, at four bytes each.
pub const PICTURE_PIXELS: u64 = 64 * 1024 * 1024;

impl Picture {
    /// Reads the file of a picture, whose path is for people and for its name; nothing where it must
    /// not be published.
    #[must_use]
    pub fn read(path: &str, bytes: Vec<u8>) -> Outcome<Option<Picture>> {
        let refuse = |code, message: String, hint: &str| {
            let whole = Label::whole_file(path, "");
            let diagnostic = Diagnostic::new(code, message).at(whole).hint(hint);
            Outcome { value: None, diagnostics: [diagnostic].into_iter().collect() }
        };
        if bytes.len() > PICTURE_BYTES {
            let message =
                format!("this picture has {} bytes, more than {PICTURE_BYTES}", bytes.len());
            return refuse(&LARGE_PICTURE, message, "make it smaller");
        }
        let Some(kind) = PictureKind::of(&bytes) else {
            let message = "this file is neither a PNG, a JPEG nor an SVG picture".to_owned();
            return refuse(&BAD_PICTURE, message, "save the picture in one of these formats");
        };
        let size = match kind {
            PictureKind::Svg => match SourceFile::decode(path, bytes.clone()) {
                Ok(file) => {
                    let checked = svg::check(&file);
                    if checked.diagnostics.has_errors() {
                        return Outcome { value: None, diagnostics: checked.diagnostics };
                    }
                    checked.value
                }
                Err(fault) => {
                    return Outcome { value: None, diagnostics: [*fault].into_iter().collect() };
                }
            },
            PictureKind::Png | PictureKind::Jpeg => match imagesize::blob_size(&bytes) {
                Ok(size) => u32::try_from(size.width).ok().zip(u32::try_from(size.height).ok()),
                Err(_) => {
                    let message = "this picture cannot be read: its head is damaged".to_owned();
                    return refuse(&BAD_PICTURE, message, "save the picture again");
                }
            },
        };
        if let Some((width, height)) = size
            && u64::from(width) * u64::from(height) > PICTURE_PIXELS
        {
            let message = format!("this picture has {width} × {height} pixels, too many to show");
            return refuse(&LARGE_PICTURE, message, "make it smaller");
        }
        let blake3 = blake3::hash(&bytes);
        let path = name(path, kind, &blake3.to_hex());
        Outcome::clean(Some(Picture { kind, size, bytes, blake3, path }))
    }
}

/// The path of a picture in a generation. Of its own name it keeps letters, digits and hyphens, unless it
/// is that of a device.
fn name(path: &str, kind: PictureKind, hash: &str) -> String {
    let file = path.rsplit('/').next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let stem: String = stem.chars().map(plain).take(40).collect();
    let stem = if is_device(&stem) { "picture".to_owned() } else { stem };
    format!("assets/{stem}.{}.{}", hash.get(..12).unwrap_or_default(), kind.extension())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PNG of one pixel, from the head alone: what counts here is its IHDR chunk.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend(b"\x08\x06\0\0\0\0\0\0\0");
        bytes
    }

    fn codes(outcome: &Outcome<Option<Picture>>) -> Vec<&'static str> {
        outcome.diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect()
    }

    #[test]
    fn a_picture_is_named_for_what_it_is() {
        let picture = Picture::read("content/a/My map ﷺ.svg", png(3, 2)).value.unwrap();
        assert_eq!((picture.kind, picture.size), (PictureKind::Png, Some((3, 2))));
        assert!(picture.path.starts_with("assets/My-map--."), "{}", picture.path);
        assert!(picture.path.ends_with(".png"), "{}", picture.path);
        let picture = Picture::read("content/a/Con.png", png(3, 2)).value.unwrap();
        assert!(picture.path.starts_with("assets/picture."), "{}", picture.path);
    }

    #[test]
    fn what_cannot_be_shown_is_refused() {
        assert_eq!(codes(&Picture::read("a.png", b"GIF89a".to_vec())), ["bad-picture"]);
        assert_eq!(codes(&Picture::read("a.png", b"\x89PNG\r\n\x1A\n".to_vec())), ["bad-picture"]);
        assert_eq!(codes(&Picture::read("a.png", png(100_000, 100_000))), ["large-picture"]);
        let long = [png(1, 1), vec![0; PICTURE_BYTES]].concat();
        assert_eq!(codes(&Picture::read("a.png", long)), ["large-picture"]);
        assert_eq!(codes(&Picture::read("a.svg", b"<svg \xFF".to_vec())), ["not-utf8"]);
    }
}
