//! `cargo xtask external`

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
const SUITES: &[Suite] = &[];

impl External {
    pub(crate) fn run(&self) -> Result<(), String> {
        let asked = |suite: &&Suite| self.name.as_ref().is_none_or(|name| name == suite.name);
        let suites: Vec<&Suite> = SUITES.iter().filter(asked).collect();
        match &self.name {
            Some(name) if suites.is_empty() => {
                return Err(format!("there is no suite `{name}`; {}", listed()));
            }
            _ if suites.is_empty() => println!("{}", listed()),
            _ => {}
        }
        for suite in suites {
            println!("==> {}", suite.name);
            (suite.run)().map_err(|error| format!("{}: {error}", suite.name))?;
        }
        Ok(())
    }
}

fn listed() -> String {
    if SUITES.is_empty() {
        return "there are no suites that need other tools".to_owned();
    }
    let names: Vec<&str> = SUITES.iter().map(|suite| suite.name).collect();
    format!("the suites are {}", names.join(", "))
}
