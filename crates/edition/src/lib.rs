//! One document in one language.
//!
//! [`localize()`] takes a document, its source texts, the catalog of a language and the house's
//! profile and labels in that language, and gives an [`Edition`]:
//!
//! 1. `catalog` has validated every pattern; what is broken is not formatted.
//! 2. `formatter` formats each pattern through a Fluent bundle. Every value leaves it as one
//!    code point of plane 15, a place in a table beside the text.
//! 3. The text is parsed as inline CommonMark, in which such a code point is a letter.
//! 4. The code points become nodes.
//! 5. Runs that would be displayed in another order than their author meant are isolated.
//!
//! Numbers, markers, labels and the masthead are resolved here too: a renderer knows the edition and
//! nothing before it.

mod candidates;
mod closed;
pub mod codes;
mod device;
mod display;
mod edition;
mod formatter;
mod functions;
mod furniture;
mod inline;
mod isolate;
mod letters;
mod line;
mod localize;
mod masthead;
mod names;
mod order;
mod page;
mod picture;
mod pieces;
mod place;
mod reading;
mod runs;
mod sorted;
mod svg;
mod title;
mod values;
mod writer;

pub use device::is_device;
pub use display::{displayed, mirrored};
pub use edition::{Coverage, Edition, Frame, Headings, Interface, MastheadLine};
pub use formatter::place_names;
pub use furniture::cited_number;
pub use isolate::isolate;
pub use letters::{is_mark, letter_direction};
pub use line::{needed_isolates, without_needless};
pub use localize::{localize, localize_page};
pub use names::Names;
pub use order::{POP, opening};
pub use page::{Part, annex_ids, numbering, page_ids};
pub use picture::{PICTURE_BYTES, PICTURE_PIXELS, Picture, PictureKind};
pub use reading::{Choice, Mark, MarkKind, OBJECT, Object, Reading, readings};
