//! The `hexaglot` command: arguments, files, the terminal. Everything else is in the libraries.

mod arguments;
mod cache;
mod commands;
mod disk;
mod edit;
mod failure;
mod output;
mod terminal;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::Arguments;

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
