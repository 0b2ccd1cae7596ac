//! `cargo xtask sync`

use clap::Args;

use crate::process::{cargo, run};

/// Tries what `hexaglot sync` and `hexaglot accept` promise on many random projects and edits.
///
/// `cargo test` tries a few thousand of the same.
#[derive(Debug, Args)]
pub(crate) struct Sync {
    /// How many.
    #[arg(long, default_value_t = 100_000)]
    cases: u32,
}

impl Sync {
    pub(crate) fn run(&self) -> Result<(), String> {
        let mut command =
            cargo(&["test", "--release", "--package", "hexaglot-tests", "--test", "sync"]);
        command.env("HEXAGLOT_CASES", self.cases.to_string());
        run(command)?;
        println!("{} random stories, and nothing was lost", self.cases);
        Ok(())
    }
}
