//! The terms of a language, and where they stand in its texts.
//!
//! A text is taken as [`tokens`]: words, or in Chinese characters. Each has keys by which it is known
//! again in its other forms ([`inflection`]), so that a term is a sequence of keys, and an index of the
//! first of them finds all terms in one pass.

mod arabic;
mod base;
mod find;
mod inflection;
mod tokens;

pub(crate) use base::{TermBase, TermBases};
pub(crate) use find::{Found, Means};
pub(crate) use inflection::Likeness;
