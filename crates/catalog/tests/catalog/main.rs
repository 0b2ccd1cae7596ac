//! The tests of the catalog crate, in one program.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

mod common;
mod fluent;
mod format;
mod house;
mod meaning;
mod random;
mod source;
mod states;
mod syntax;
mod validation;
