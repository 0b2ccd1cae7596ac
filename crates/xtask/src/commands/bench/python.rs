//! Packages from PyPI that a measurement needs, each set in an environment of its own in the folder that
//! is kept outside of the repository.
#![expect(clippy::disallowed_methods, reason = "it installs programs into the cache folder")]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::project::put;
use crate::process::{cache, run};

/// The environment of Python that has these packages, made if it is not there.
pub(super) fn install(name: &str, packages: &[&str]) -> Result<PathBuf, String> {
    let folder = cache()?.join(format!("bench-{name}"));
    let complete = folder.join("complete");
    let wanted = packages.join("\n");
    if fs::read_to_string(&complete).is_ok_and(|installed| installed == wanted) {
        return Ok(folder);
    }
    let mut venv = Command::new("python3");
    venv.args(["-m", "venv", "--clear"]).arg(&folder);
    run(venv)?;
    let mut pip = Command::new(folder.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]);
    pip.args(packages);
    run(pip)?;
    put(&complete, &wanted)?;
    Ok(folder)
}
