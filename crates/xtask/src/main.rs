//! Developer commands: `cargo xtask bench`, `cargo xtask bless`, `cargo xtask external`, `cargo xtask ci`, `cargo xtask fonts`, `cargo xtask pictures`, `cargo xtask sync`.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "a command speaks on the terminal, and lays out what other programs read"
)]

mod commands;
mod process;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use commands::{bench, bless, ci, external, fonts, pictures, sync};

/// Developer commands of hexaglot.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Bench(bench::Bench),
    Bless(bless::Bless),
    External(external::External),
    Ci(ci::Ci),
    Fonts(fonts::Fonts),
    Pictures(pictures::Pictures),
    Sync(sync::Sync),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Bench(command) => command.run(),
        Command::Bless(command) => command.run(),
        Command::External(command) => command.run(),
        Command::Ci(command) => command.run(),
        Command::Fonts(command) => command.run(),
        Command::Pictures(command) => command.run(),
        Command::Sync(command) => command.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}
