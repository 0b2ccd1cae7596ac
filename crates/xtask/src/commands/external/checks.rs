//! `cargo xtask external checks`: how often the rules of `hexaglot check` are wrong, on text that no one here wrote,
//! and how many errors they find that are seeded into it.
//!
//! The text comes from Debian, npm and the document of ITU in `tests/seed`; of the first two nothing is in the
//! repository but the words that findings mark. `tests/external/checks/corpora.py` makes projects of it, and
//! `measure.py` counts.

use std::path::Path;
use std::process::{Command, Stdio};

use hexaglot_check::{RULES, Rule};
use hexaglot_locale::Lang;

use super::project::{Hexaglot, read, write};
use super::{install, udhr};
use crate::process::{cache, root, run};

/// Two books, and packages that ask questions in all six languages.
const PACKAGES: [&str; 13] = [
    "console-setup",
    "debconf",
    "debian-handbook",
    "exim4-config",
    "grub-pc",
    "installation-guide-amd64",
    "keyboard-configuration",
    "libc6",
    "locales",
    "mariadb-server",
    "popularity-contest",
    "samba-common",
    "tasksel",
];

/// The projects that `corpora.py` makes.
const CORPORA: [&str; 4] = ["guide", "handbook", "questions", "seed"];

/// The project of the Universal Declaration of Human Rights.
const DECLARATION: &str = "declaration";

/// The table that is expected.
const EXPECTED: &str = "expected.txt";

/// Runs every rule, those that are off by default among them, and holds what it finds against what is known.
pub(super) fn run_suite() -> Result<(), String> {
    let suite = root().join("tests/external/checks");
    let python = install::debian("python3", "python3")?;
    let folder = cache()?.join("external-checks");
    let packages = install::debian_archives(&folder.join("packages"), &PACKAGES)?;
    let pages = udhr::pages()?;
    let hexaglot = Hexaglot::build()?;
    let projects = folder.join("projects");
    make_projects(&python, &suite, &packages, &projects)?;
    udhr::make_project(&hexaglot, &projects.join(DECLARATION), "en", &pages)?;
    write(&projects.join("rules.tsv"), &RULES.iter().map(|rule| line(rule)).collect::<String>())?;
    for corpus in CORPORA {
        hexaglot.run(&projects.join(corpus), &["sync"])?;
    }
    for corpus in CORPORA.into_iter().chain([DECLARATION]) {
        check(&hexaglot, &projects.join(corpus))?;
    }
    let output = Command::new(&python)
        .arg(suite.join("measure.py"))
        .arg(&projects)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot run measure.py: {error}"))?;
    let table = String::from_utf8_lossy(&output.stdout);
    print!("{table}");
    let expected = suite.join(EXPECTED);
    if std::env::var("HEXAGLOT_BLESS").is_ok_and(|value| value == "1") {
        write(&expected, &table)?;
    }
    if !output.status.success() {
        return Err("a finding is not judged, or a rule is wrong too often".to_owned());
    }
    if read(&expected)? != table {
        let path = expected.display();
        return Err(format!("this is not the table of {path}; HEXAGLOT_BLESS=1 writes it"));
    }
    recall(&python, &suite, &hexaglot, &projects)
}

/// Seeds errors into the texts of the projects, and counts how many are found.
fn recall(python: &Path, suite: &Path, hexaglot: &Hexaglot, projects: &Path) -> Result<(), String> {
    let mut command = Command::new(python);
    command.arg(suite.join("recall.py")).arg(hexaglot.path()).arg(projects);
    run(command)
}

/// Makes the projects anew.
fn make_projects(
    python: &Path,
    suite: &Path,
    packages: &Path,
    projects: &Path,
) -> Result<(), String> {
    if projects.exists() {
        std::fs::remove_dir_all(projects)
            .map_err(|error| format!("cannot remove {}: {error}", projects.display()))?;
    }
    let mut command = Command::new(python);
    command.arg(suite.join("corpora.py")).arg(packages);
    command.arg(root().join("tests/seed/cwg-cop-report.ar.txt")).arg(projects);
    run(command)
}

/// A rule, whether it runs in a project that does not say, and its languages.
fn line(rule: &Rule) -> String {
    let languages: Vec<&str> = rule.languages.iter().map(|lang: &Lang| lang.tag()).collect();
    let default = if rule.is_on { "on" } else { "off" };
    format!("{}\t{default}\t{}\n", rule.code.name, languages.join(","))
}

/// Writes `findings.jsonl`, what all rules find in a project.
fn check(hexaglot: &Hexaglot, project: &Path) -> Result<(), String> {
    let names: Vec<&str> = RULES.iter().map(|rule| rule.code.name).collect();
    let output =
        hexaglot.output(project, &["check", "--report", "json", "--rule", &names.join(",")])?;
    // 1 is for findings that are errors.
    if !matches!(output.status.code(), Some(0 | 1)) {
        let words = String::from_utf8_lossy(&output.stderr);
        return Err(format!("check of {} has failed:\n{words}", project.display()));
    }
    write(&project.join("findings.jsonl"), &String::from_utf8_lossy(&output.stdout))
}
