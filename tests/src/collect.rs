//! Finding the cases: which folder is a test, and which is nothing.

use std::path::{Path, PathBuf};

use crate::disk::children;
use crate::ids::{AFTER, BEFORE};
use crate::outcome::FINDINGS;

/// A case: a folder that is one test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The name of its test, such as `suite::text::lists`.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
    /// Which suite it belongs to.
    pub suite: Suite,
}

impl Case {
    /// The folder of what is expected.
    #[must_use]
    pub fn expected(&self) -> PathBuf {
        match self.suite {
            Suite::Suite | Suite::Invalid | Suite::Import => self.folder.join("expected"),
            Suite::Ids => self.folder.clone(),
        }
    }

    /// Whether a file in that folder is an expectation.
    #[must_use]
    pub fn expects(&self, path: &str) -> bool {
        self.suite != Suite::Ids || matches!(path, AFTER | FINDINGS)
    }
}

/// A suite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suite {
    /// `tests/suite/<area>/<case>`: what a project becomes.
    Suite,
    /// `tests/invalid/<fault>`: what is said of a fault.
    Invalid,
    /// `tests/ids/<case>`: what `hexaglot ids --write` inserts.
    Ids,
    /// `tests/import/<case>`: what `hexaglot import` makes of pages.
    Import,
}

/// What stands below the two folders of suites.
#[derive(Debug, Default)]
pub struct Collection {
    /// The cases by name.
    pub cases: Vec<Case>,
    /// Paths that are no case and no part of one: each is a mistake.
    pub strays: Vec<PathBuf>,
}

/// Collects the cases below `tests/`.
#[must_use]
pub fn collect(tests: &Path) -> Collection {
    let mut collection = Collection::default();
    let invalid = tests.join("invalid");
    collection.level(&invalid, "invalid", Suite::Invalid);
    collection.level(&tests.join("ids"), "ids", Suite::Ids);
    collection.level(&tests.join("import"), "import", Suite::Import);
    let suite = tests.join("suite");
    for (area, is_folder) in children(&suite) {
        let path = suite.join(&area);
        if is_folder {
            collection.level(&path, &format!("suite::{area}"), Suite::Suite);
        } else {
            collection.stray(path);
        }
    }
    collection
}

impl Collection {
    /// The folders directly in `folder`, each of which must be a case.
    fn level(&mut self, folder: &Path, prefix: &str, suite: Suite) {
        for (name, is_folder) in children(folder) {
            let path = folder.join(&name);
            if is_folder && is_case(&path, suite) {
                let name = format!("{prefix}::{name}");
                self.cases.push(Case { name, folder: path, suite });
            } else {
                self.stray(path);
            }
        }
    }

    fn stray(&mut self, path: PathBuf) {
        if path.file_name().is_none_or(|name| name != "README.md") {
            self.strays.push(path);
        }
    }
}

/// A project has documents or settings; a case of `ids` is a document, one of `import` has pages.
fn is_case(folder: &Path, suite: Suite) -> bool {
    match suite {
        Suite::Suite | Suite::Invalid => {
            folder.join("content").is_dir() || folder.join("hexaglot.toml").is_file()
        }
        Suite::Ids => [BEFORE.to_owned(), format!("{BEFORE}.hex")]
            .iter()
            .any(|name| folder.join(name).is_file()),
        Suite::Import => children(folder).iter().any(|(name, _)| name.ends_with(".html")),
    }
}
