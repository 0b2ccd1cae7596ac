//! `cargo xtask bless`

use clap::Args;

use crate::process::{cargo, run};

/// Writes the expectations of the suites, and removes those that nothing makes any more.
///
/// Read what it wrote before you commit it. The differences from the seed are not among it: their
/// reasons are a person's.
#[derive(Debug, Args)]
pub(crate) struct Bless {
    /// The cases whose names contain this; without it, all.
    pattern: Option<String>,
}

impl Bless {
    pub(crate) fn run(&self) -> Result<(), String> {
        let mut command = cargo(&[
            "test",
            "--release",
            "--quiet",
            "--package",
            "hexaglot-tests",
            "--test",
            "suite",
            "--",
        ]);
        command.args(&self.pattern).env("HEXAGLOT_BLESS", "1");
        run(command)
    }
}
