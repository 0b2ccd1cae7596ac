//! `hexaglot completions`

use clap::CommandFactory;

use crate::arguments::{Arguments, Completions};
use crate::commands::Ending;
use crate::failure::Failure;
use crate::terminal;

pub(crate) fn run(arguments: &Completions) -> Result<Ending, Failure> {
    let mut command = Arguments::command();
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "hexaglot", &mut script);
    terminal::write(String::from_utf8_lossy(&script).trim_end())?;
    Ok(Ending::Clean)
}
