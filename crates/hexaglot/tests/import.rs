//! `hexaglot import`: what it says, what it writes, and how it ends.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "this is a test of files and processes, whose helpers are not marked as tests"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A project without documents, and beside it pages in English, French and no encoding that is read.
fn project() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("hexaglot.toml"), "languages = [\"en\", \"fr\"]\n").unwrap();
    fs::write(path.join("en.html"), "<h1>Report</h1><p>Opened.</p><p>Closed.</p>").unwrap();
    fs::write(path.join("fr.html"), "<h1>Rapport</h1><p>Ouverte.</p><p>Close.</p>").unwrap();
    fs::write(path.join("latin1.html"), b"<h1>\xC9t\xE9</h1><p>a</p>").unwrap();
    folder
}

fn import(project: &Path, arguments: &[&str]) -> Output {
    hexaglot(project, &[&["import"], arguments].concat())
}

fn hexaglot(project: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.args(arguments).current_dir(project).stdin(Stdio::null());
    command.output().unwrap()
}

/// Checks the status, what stands on standard output, and that standard error has words.
fn check(output: &Output, status: i32, expected: &str, error: &str) {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{errors}");
    assert_eq!(output.status.code(), Some(status), "{errors}");
    assert!(errors.contains(error), "{errors}");
}

const PAGES: [&str; 4] = ["--original", "en=en.html", "--translation", "fr=fr.html"];

#[test]
fn files_are_made_and_never_replaced() {
    let project = project();
    let arguments = [&["folder/report"], PAGES.as_slice()].concat();
    let expected = "\
folder/report fr: 3 paired by structure, 0 by length, 0 missing, 0 left over
made content/folder/report.yaml
made locales/en/folder/report.ftl
made locales/en/folder/report.state.yaml
made locales/fr/folder/report.ftl
made locales/fr/folder/report.state.yaml
";
    check(&import(project.path(), &arguments), 0, expected, "");
    let document = project.path().join("content/folder/report.yaml");
    let before = fs::read_to_string(&document).unwrap();
    assert!(before.contains("kind: report\noriginal: en\n"), "{before}");
    fs::write(project.path().join("en.html"), "<h1>Another</h1><p>Text.</p>").unwrap();
    check(&import(project.path(), &arguments), 1, "", "error[file-exists]");
    assert_eq!(fs::read_to_string(&document).unwrap(), before);
}

#[test]
fn an_error_writes_nothing_and_a_warning_does_not_matter() {
    let project = project();
    let latin = ["a", "--original", "en=latin1.html"];
    check(&import(project.path(), &latin), 1, "", "error[not-utf8]");
    let twice = [&["a"], PAGES.as_slice(), &["--translation", "en=fr.html"]].concat();
    check(&import(project.path(), &twice), 1, "", "error[language-twice]");
    assert!(!project.path().join("content").exists());
    fs::write(project.path().join("en.html"), "<h1>A</h1><p>B <img alt='c'></p>").unwrap();
    let made = import(project.path(), &["a", "--kind", "guide", "--original", "en=en.html"]);
    assert_eq!(made.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&made.stderr).contains("warning[not-imported]"));
    let document = fs::read_to_string(project.path().join("content/a.yaml")).unwrap();
    assert!(document.contains("kind: guide\n"), "{document}");
}

#[test]
fn no_release_has_a_guess_before_a_person_accepts_it() {
    let project = project();
    let page = "<h1>Report</h1><p>Opened on the first day.</p><p>By the President.</p>";
    fs::write(project.path().join("en.html"), page).unwrap();
    let page = "<h1>Rapport</h1><p>Ouverte le premier jour par le Président.</p>";
    fs::write(project.path().join("fr.html"), page).unwrap();
    let arguments = [&["report"], PAGES.as_slice()].concat();
    let made = import(project.path(), &arguments);
    assert_eq!(made.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&made.stderr).contains("warning[paired-by-length]"));
    let in_sync = "the catalogs are up to their documents\n";
    check(&hexaglot(project.path(), &["sync", "--check"]), 0, in_sync, "");
    let refused = "nothing was published: 1 of 1 documents refused\n";
    check(&hexaglot(project.path(), &["build"]), 1, refused, "error[machine-translation]");
    let accepted = hexaglot(project.path(), &["accept", "--all", "--lang", "fr"]);
    check(&accepted, 0, "report fr: 1 accepted as translated\n", "");
    let built = hexaglot(project.path(), &["build"]);
    assert_eq!(built.status.code(), Some(0), "{}", String::from_utf8_lossy(&built.stderr));
}

#[test]
fn the_guide_shows_what_is_printed() {
    let project = project();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for page in ["en.html", "fr.html"] {
        let from = root.join("tests/import/left-over-markup").join(page);
        fs::copy(from, project.path().join(page)).unwrap();
    }
    let made = import(project.path(), &[&["council/opening"], PAGES.as_slice()].concat());
    let printed = [made.stderr, made.stdout].map(|bytes| String::from_utf8(bytes).unwrap());
    let guide = fs::read_to_string(root.join("docs/import.md")).unwrap();
    assert!(guide.contains(&format!("```text\n{}```\n", printed.concat())), "{printed:?}");
}

#[test]
fn misuse_ends_with_2() {
    let project = project();
    for (arguments, error) in [
        (&["a", "--original", "en=missing.html"][..], "cannot read missing.html"),
        (&["a", "--original", "de=en.html"], "none of ar, zh, en, fr, ru, es"),
        (&["a", "--original", "en.html"], "LANG=FILE"),
        (&["a", "--original", "en=en.html", "--kind", "novel"], "questionnaire"),
        (&["a"], "--original"),
    ] {
        check(&import(project.path(), arguments), 2, "", error);
    }
}

#[test]
fn results_are_lines_of_json_too() {
    let project = project();
    let arguments = [&["report", "--report", "json"], PAGES.as_slice()].concat();
    let made = import(project.path(), &arguments);
    let text = String::from_utf8_lossy(&made.stdout).into_owned();
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["lang"], "fr");
    assert_eq!(lines[0]["by_structure"], 3);
    assert_eq!(lines[1]["file"], "content/report.yaml");
}
