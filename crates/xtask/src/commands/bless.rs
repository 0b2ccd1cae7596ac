//! `cargo xtask bless`

use clap::Args;

use crate::process::{cargo, run};

/// Writes the expectations of the suites, and removes those that nothing makes any more; without a
/// pattern, also the parts of `docs` that tests make.
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
        // The guide for authors shows cases of the suite, which are written first.
        bless("hexaglot-tests", &["--test", "suite", "--"], self.pattern.as_deref())?;
        if self.pattern.is_none() {
            bless(
                "hexaglot-tests",
                &["--test", "exhaustive", "--test", "markers", "--test", "schema"],
                None,
            )?;
            bless("hexaglot-check", &["--test", "cases"], None)?;
            bless("hexaglot", &["--test", "translators"], None)?;
        }
        Ok(())
    }
}

fn bless(package: &str, tests: &[&str], pattern: Option<&str>) -> Result<(), String> {
    let mut command = cargo(&["test", "--release", "--quiet", "--package", package]);
    command.args(tests).args(pattern).env("HEXAGLOT_BLESS", "1");
    run(command)
}
