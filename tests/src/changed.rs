//! A project whose own files a command changes: as it was, and what a case says of the changes.

use std::collections::BTreeMap;
use std::path::Path;

use hexaglot_diag::Diagnostics;
use hexaglot_diag::report::{HumanOptions, human};
use hexaglot_document::Status;
use hexaglot_publish::{BuildOptions, Detail, MemoryLoader, ProjectIndex, check};

use crate::outcome::{FINDINGS, Files, escape, open};
use crate::project::Project;
use crate::settings::Settings;

/// The status of each unit, by document, language and unit.
pub type Statuses = BTreeMap<(String, String, String), Status>;

/// The file of what the command prints, in `expected/`.
const PRINTED: &str = "printed.txt";

/// The project of a case, with its files as the settings want them, and what was found while it was
/// opened.
pub(crate) fn project(
    folder: &Path,
    settings: &Settings,
) -> (ProjectIndex, MemoryLoader, Diagnostics) {
    let project = Project::read(folder);
    let mut loader = project.loader;
    for (path, bytes) in loader.files().clone() {
        if path.starts_with("locales/") {
            loader = loader.with(path, encoded(bytes, settings));
        }
    }
    let mut diagnostics = Diagnostics::new();
    let mut index = open(&loader).collect(&mut diagnostics);
    if !project.has_settings {
        index.config.languages.clone_from(&project.languages);
    }
    (index, loader, diagnostics)
}

/// What a case expects: each file that has changed, what was printed, and the findings.
pub(crate) fn outcome_of(
    before: &MemoryLoader,
    after: &MemoryLoader,
    printed: String,
    mut diagnostics: Diagnostics,
) -> Files {
    let mut files = Files::new();
    for (path, bytes) in after.files() {
        if before.files().get(path) != Some(bytes) {
            files.insert(path.clone(), shown(bytes));
        }
    }
    files.insert(PRINTED.to_owned(), printed);
    if !diagnostics.is_empty() {
        diagnostics.sort();
        let report = human(&diagnostics, &HumanOptions::default());
        files.insert(FINDINGS.to_owned(), escape(&report));
    }
    files
}

/// The status of each unit by document and language.
pub(crate) fn statuses(index: &ProjectIndex, project: &MemoryLoader) -> Statuses {
    let mut options = BuildOptions::default();
    options.detail = Detail::Units;
    let checked =
        check(index, project, None, &options, &|| (), &()).expect("memory can be read").value;
    let mut statuses = BTreeMap::new();
    for document in checked {
        for edition in &document.editions {
            for unit in &edition.each_unit {
                let key = (document.id.clone(), edition.lang.to_string(), unit.id.to_string());
                statuses.insert(key, unit.status);
            }
        }
    }
    statuses
}

/// A file as the settings of the case want it.
fn encoded(bytes: Vec<u8>, settings: &Settings) -> Vec<u8> {
    let Ok(mut text) = String::from_utf8(bytes.clone()) else { return bytes };
    if settings.carriage_returns {
        text = text.replace('\n', "\r\n");
    }
    if settings.byte_order_mark {
        text.insert(0, '\u{FEFF}');
    }
    text.into_bytes()
}

/// A file with its carriage returns and controls to be seen.
pub(crate) fn shown(bytes: &[u8]) -> String {
    escape(&String::from_utf8_lossy(bytes)).replace('\r', "\\r")
}
