//! `hexaglot fmt`: what it says, what it writes, and how it ends.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "this is a test of files and processes, whose helpers are not marked as tests"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const LOOSE: &str =
    "# remark\ntitle   = Rapport\n    annuel\nopening = Le Président\n    *a ouvert* la séance.\n";
const SAFE: &str =
    "# remark\ntitle = Rapport annuel\nopening = Le Président *a ouvert* la séance.\n";

/// A project with a document of two units and a catalog.
fn project(catalog: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::create_dir(path.join("content")).unwrap();
    fs::create_dir_all(path.join("locales/fr")).unwrap();
    fs::write(path.join("hexaglot.toml"), "languages = [\"en\", \"fr\"]\n").unwrap();
    let document = "hexaglot: 1\nid: a\nkind: report\noriginal: en\ntitle: { id: title, text: Report }\n\
                    body:\n  - id: opening\n    p: The Chair opened the meeting.\n";
    fs::write(path.join("content/a.yaml"), document).unwrap();
    fs::write(path.join("locales/fr/a.ftl"), catalog).unwrap();
    folder
}

fn catalog(project: &Path) -> String {
    fs::read_to_string(project.join("locales/fr/a.ftl")).unwrap()
}

fn fmt(project: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.arg("--project").arg(project).arg("fmt").args(arguments).stdin(Stdio::null());
    command.output().unwrap()
}

/// Checks the status and what stands on standard output.
fn check(output: &Output, status: i32, expected: &str) {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{errors}");
    assert_eq!(output.status.code(), Some(status), "{errors}");
}

#[test]
fn what_would_change_is_named_and_not_written() {
    let project = project(LOOSE);
    let expected = "locales/fr/a.ftl: 2 messages, 1 mended\n";
    check(&fmt(project.path(), &["--check"]), 1, expected);
    check(&fmt(project.path(), &["--check", "--quiet"]), 1, "");
    check(
        &fmt(project.path(), &["--check", "--lang", "ar"]),
        0,
        "the catalogs are in their safe form\n",
    );
    assert_eq!(catalog(project.path()), LOOSE);
}

#[test]
fn what_changes_is_written_once() {
    let project = project(LOOSE);
    let json = "{\"changed\":[\"title\",\"opening\"],\"file\":\"locales/fr/a.ftl\",\"lang\":\"fr\",\
                \"mended\":[\"opening\"],\"written\":true}\n";
    check(&fmt(project.path(), &["a", "--report", "json"]), 0, json);
    assert_eq!(catalog(project.path()), SAFE);
    check(&fmt(project.path(), &[]), 0, "the catalogs are in their safe form\n");
}

#[test]
fn what_cannot_be_mended_is_an_error_and_stays() {
    let text = "title = Rapport {\n";
    let project = project(text);
    let output = fmt(project.path(), &[]);
    check(&output, 1, "");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("error[unclosed-brace]"), "{errors}");
    assert_eq!(catalog(project.path()), text);
}

#[test]
fn an_unknown_document_is_an_error() {
    let project = project(LOOSE);
    let output = fmt(project.path(), &["b"]);
    check(&output, 1, "");
    assert!(String::from_utf8_lossy(&output.stderr).contains("error[unknown-document]"));
    assert_eq!(catalog(project.path()), LOOSE);
}
