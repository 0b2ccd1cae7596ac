//! The linter of a publishing house: what is wrong in a text although it can be published.
//!
//! 1. A [`Rule`] is a file of `rules`: its code with the explanation, the languages whose texts it
//!    judges, and a function from texts to findings.
//! 2. A rule reads a [`Passage`]: the text of a unit in one language as [`hexaglot_edition::Reading`]s,
//!    without markup and each part with its place; or a [`Pair`], a translation beside its source; or
//!    all [`Texts`] of a document in one language; or those of a unit in all languages.
//! 3. The [`Checker`] knows the terms of the project and which rules run, and takes one document after
//!    another.
//!
//! A rule never reads a file, and its findings quote the words that they complain of.

mod acronyms;
mod address;
mod alphabets;
mod arabic;
mod brackets;
mod characters;
mod checker;
pub mod codes;
mod enclosures;
mod gaps;
mod numbers;
mod passage;
mod prose;
mod rule;
mod rules;
mod spaces;
mod terms;
mod texts;
mod uses;
mod words;
mod written;

pub use checker::{Checker, Project, UsedTerms, Watch};
pub use passage::{Pair, Passage};
pub use rule::Rule;
pub use rules::{CODES, RULES, say_once};
pub use texts::{Language, Texts, UnitTexts};
