//! The tools of the suite, and where they lie.

use std::path::PathBuf;

use crate::commands::external::install;
use crate::process::root;

#[derive(Debug)]
pub(super) struct Tools {
    /// `tests/external/catalogs`
    pub(super) suite: PathBuf,
    /// Python with the packages of `requirements.txt`.
    pub(super) python: PathBuf,
    /// The folder of Node's packages.
    pub(super) node_modules: PathBuf,
}

impl Tools {
    pub(super) fn install() -> Result<Self, String> {
        let suite = root().join("tests/external/catalogs");
        install::debian("git", "git")?;
        let python = install::python("external-catalogs-python", &suite)?;
        let node_modules = install::npm("external-catalogs", &suite)?;
        Ok(Tools { suite, python, node_modules })
    }

    pub(super) fn script(&self, name: &str) -> PathBuf {
        self.suite.join(name)
    }
}
