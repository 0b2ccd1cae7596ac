//! What the seed test compares: the official Arabic edition, as it was extracted from a word
//! processor's file, and the one that hexaglot makes.
//!
//! 1. [`paragraphs`] takes away what the extraction has damaged, and nothing else.
//! 2. [`align()`] pairs the paragraphs of the two and gives the [`Difference`]s.
//! 3. [`read_list`] reads the differences that are known, each with its reason.

mod align;
mod list;
mod normalize;

pub use align::{Alignment, Difference, align};
pub use list::{Entry, read_list, write_entry};
pub use normalize::{Paragraph, paragraphs};
