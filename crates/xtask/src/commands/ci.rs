//! `cargo xtask ci`

use std::process::Command;

use clap::Args;

use crate::process::{root, run};

/// Runs all that must hold before a change lands, step by step: `.ci/run`, so that nobody keeps the
/// list of its steps twice.
#[derive(Debug, Args)]
pub(crate) struct Ci {}

impl Ci {
    pub(crate) fn run(&self) -> Result<(), String> {
        let mut command = Command::new("bash");
        command.arg(".ci/run").current_dir(root());
        run(command)
    }
}
