//! The cases of direction: texts with the order in which their characters are to meet the eye.
//!
//! 1. [`cases()`] reads `tests/bidi/`, and [`references`] the fifty lines of `bidi-cases.json` there.
//! 2. [`sheet`] makes one document of all cases in a language, each in eight kinds of places, and names
//!    those places.
//! 3. [`lines`] takes what stands there out of an edition in text or in HTML.
//! 4. [`display`] orders its characters as UAX #9 says, by the crate `unicode-bidi`, for tests without
//!    a browser; `cargo xtask external bidi` asks Chromium where it has put them.

mod cases;
pub mod display;
mod document;
mod levels;
pub mod lines;

pub use cases::{Case, cases};
pub use document::{Place, Sheet, paragraphs, sheet};
pub use levels::{Reference, references};
