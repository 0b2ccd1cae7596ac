//! `cargo xtask external`

mod bidi;
mod catalogs;
mod checks;
mod html;
pub(super) mod install;
mod pdf;
pub(super) mod project;
mod udhr;

use clap::Args;

/// Runs the suites that need more than Rust, each of which installs what it needs, and fails where
/// it cannot.
#[derive(Debug, Args)]
pub(crate) struct External {
    /// The suite to run; without it, all.
    name: Option<String>,
}

/// A suite that needs other tools.
struct Suite {
    name: &'static str,
    run: fn() -> Result<(), String>,
}

/// Every suite that needs other tools.
const SUITES: &[Suite] = &[
    Suite { name: "bidi", run: bidi::run_suite },
    Suite { name: "catalogs", run: catalogs::run_suite },
    Suite { name: "checks", run: checks::run_suite },
    Suite { name: "html", run: html::run_suite },
    Suite { name: "pdf", run: pdf::run_suite },
    Suite { name: "udhr", run: udhr::run_suite },
];

impl External {
    pub(crate) fn run(&self) -> Result<(), String> {
        let asked = |suite: &&Suite| self.name.as_ref().is_none_or(|name| name == suite.name);
        let suites: Vec<&Suite> = SUITES.iter().filter(asked).collect();
        if let (Some(name), true) = (&self.name, suites.is_empty()) {
            return Err(format!("there is no suite `{name}`; {}", listed()));
        }
        for suite in suites {
            println!("==> {}", suite.name);
            (suite.run)().map_err(|error| format!("{}: {error}", suite.name))?;
        }
        Ok(())
    }
}

fn listed() -> String {
    let names: Vec<&str> = SUITES.iter().map(|suite| suite.name).collect();
    format!("the suites are {}", names.join(", "))
}
