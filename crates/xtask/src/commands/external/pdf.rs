//! `cargo xtask external pdf`: PDF files, held against the same editions as text and as pages.
//!
//! The projects are built here; the checks are `tests/external/pdf/*.py`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::install;
use super::project::{Hexaglot, copy_project, read, temporary_folder, write};
use crate::process::{root, run};

/// What reads the profiles of the validator.
const JAXB: &str = "/usr/share/java/jaxb-runtime.jar";

/// Cases of `tests/suite` that have between them every kind of block, notes, both directions and two houses.
const CASES: [&str; 24] = [
    "annexes/included-document",
    "figures/pictures",
    "functions/in-six-languages",
    "functions/list-of-both-directions",
    "houses/itu-council",
    "houses/un-hq",
    "inline/kinds",
    "isolation/arabic-in-english",
    "isolation/latin-in-arabic",
    "lists/arabic-letters",
    "lists/nested",
    "lists/styles",
    "notes/call-after-a-word-of-another-direction",
    "notes/numbered-by-first-call",
    "notes/order-of-a-translation",
    "numbering/two-annexes",
    "pages/long-table",
    "pages/runs-over",
    "profiles/fao",
    "references/places",
    "resolutions/operative-paragraphs",
    "tables/break-in-cell",
    "tables/groups-and-data",
    "text/blocks",
];

/// Builds every project and has its files examined.
pub(super) fn run_suite() -> Result<(), String> {
    install::debian("pdftotext", "poppler-utils")?;
    install::debian("java", "default-jre-headless")?;
    install::debian_file(JAXB, "libjaxb-java")?;
    let suite = root().join("tests/external/pdf");
    let python = install::python("external-pdf", &suite)?;
    let folder = temporary_folder()?;
    let hexaglot = Hexaglot::build()?;

    let mut projects = vec![published(&hexaglot, "repository", root(), folder.path())?];
    let showcase = root().join("tests/html/showcase");
    projects.push(published(&hexaglot, "showcase", &showcase, folder.path())?);
    for case in CASES {
        let project = copied(case, folder.path())?;
        projects.push(published(&hexaglot, case, &project, folder.path())?);
    }
    let file = folder.path().join("projects.json");
    write(&file, &Value::from(projects).to_string())?;

    let mut command = Command::new(python);
    command.arg(suite.join("run.py")).arg(file);
    run(command)
}

/// A case as a project of its own: without settings its languages are the original and those it is translated
/// into, as `tests/README.md` says.
fn copied(case: &str, folder: &Path) -> Result<PathBuf, String> {
    let (from, to) = (root().join("tests/suite").join(case), folder.join("projects").join(case));
    copy_project(&from, &to)?;
    let settings = to.join("hexaglot.toml");
    if !settings.exists() {
        write(&settings, &format!("languages = {:?}\n", languages(&to)?))?;
    }
    Ok(to)
}

fn languages(project: &Path) -> Result<Vec<String>, String> {
    let mut languages = BTreeSet::new();
    for entry in walkdir::WalkDir::new(project.join("content")) {
        let entry = entry.map_err(|error| format!("cannot list documents: {error}"))?;
        if entry.path().extension().is_some_and(|extension| extension == "yaml") {
            let text = read(entry.path())?;
            let original = text.lines().find_map(|line| line.strip_prefix("original: "));
            languages.extend(original.map(|lang| lang.trim().to_owned()));
        }
    }
    let locales = project.join("locales");
    if locales.exists() {
        let entries = std::fs::read_dir(&locales)
            .map_err(|error| format!("cannot list {}: {error}", locales.display()))?;
        let names = entries.filter_map(Result::ok).map(|entry| entry.file_name());
        languages.extend(names.map(|name| name.to_string_lossy().into_owned()));
    }
    Ok(languages.into_iter().collect())
}

/// Publishes a project in the formats that are compared: where its editions are, and what its units are.
fn published(
    hexaglot: &Hexaglot,
    name: &str,
    project: &Path,
    folder: &Path,
) -> Result<Value, String> {
    let output = folder.join("output").join(name);
    let path = output.display().to_string();
    hexaglot.run(project, &["build", "--format", "pdf,text,html", "--output", &path])?;
    let units = hexaglot.run(project, &["status", "--units", "--report", "json"])?;
    let current = output.join("current");
    let current =
        current.canonicalize().map_err(|error| format!("{name} has no editions: {error}"))?;
    Ok(json!({ "name": name, "project": project, "output": current, "units": units }))
}
