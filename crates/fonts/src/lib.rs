//! The fonts that hexaglot carries, and what fonts cover.
//!
//! A page must look the same on every machine, so its fonts are part of the program: subsets of three families
//! for text and of one for code, which `cargo xtask fonts` makes and `FONTS.md` describes. Fonts of a reader's own
//! come behind those for text, as bytes that the caller has read: nothing here touches the disk.
//!
//! ```
//! use hexaglot_fonts::{Fonts, Variant};
//!
//! let fonts = Fonts::embedded();
//! let chain = fonts.chain("ar");
//! let face = chain.face('ق', Variant::BOLD).unwrap();
//! assert_eq!(face.family, "Amiri");
//! assert_eq!(chain.missing("القرار ᚠ", Variant::BOLD), ['ᚠ']);
//!
//! let code = fonts.code_chain("ar");
//! assert_eq!(code.face('{', Variant::REGULAR).unwrap().family, "Noto Sans Mono");
//! assert_eq!(code.face('ق', Variant::REGULAR).unwrap().family, "Amiri");
//! ```

mod characters;
mod embedded;
mod face;
mod fonts;
mod language;

pub use characters::Characters;
pub use embedded::faces;
pub use face::{Bytes, Face, Origin, Style, Unreadable, Variant};
pub use fonts::{Chain, Family, Fonts};
pub use language::{Language, languages};
