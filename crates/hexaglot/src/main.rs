//! The `hexaglot` command: arguments, files, the terminal. Everything else is in the libraries.

mod arguments;
mod cache;
mod commands;
mod disk;
mod edit;
mod failure;
#[cfg(feature = "fonts")]
mod font_files;
mod output;
mod terminal;

use std::process::ExitCode;

use clap::Parser;
use mimalloc::MiMalloc;

use crate::arguments::Arguments;

/// A build makes and drops millions of short texts on every thread.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match commands::run(&arguments) {
        Ok(ending) => ending.into(),
        Err(failure) => {
            terminal::failure(&failure);
            ExitCode::from(2)
        }
    }
}
