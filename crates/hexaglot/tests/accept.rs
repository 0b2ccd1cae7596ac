//! `hexaglot accept`: what can be typed, what it prints, and how it ends.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "this is a test of files and processes, whose helpers are not marked as tests"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A project of one document, whose text `opening` is outdated in Arabic and French.
fn project() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::create_dir(path.join("content")).unwrap();
    fs::write(path.join("hexaglot.toml"), "languages = [\"ar\", \"en\", \"fr\"]\n").unwrap();
    for (lang, title, opening) in [
        ("ar", "تقرير", "افتتح الرئيس الاجتماع."),
        ("fr", "Rapport", "La présidence ouvre la réunion."),
    ] {
        let folder = path.join("locales").join(lang);
        fs::create_dir_all(&folder).unwrap();
        let texts = format!("title = {title}\nopening = {opening}\n");
        fs::write(folder.join("a.ftl"), texts).unwrap();
    }
    for opening in ["The Chairman opened the meeting.", "The Chair opened the meeting."] {
        let text = format!(
            "hexaglot: 1\nid: a\nkind: report\noriginal: en\n\
             title: {{ id: title, text: Report }}\nbody:\n  - id: opening\n    p: {opening}\n"
        );
        fs::write(path.join("content/a.yaml"), text).unwrap();
        let synced = hexaglot(path, &["sync", "--quiet"]);
        assert!(synced.status.success(), "{}", String::from_utf8_lossy(&synced.stderr));
    }
    folder
}

fn hexaglot(project: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.arg("--project").arg(project).args(arguments).stdin(Stdio::null());
    command.output().unwrap()
}

/// Checks the status and what stands on standard output; returns standard error.
fn check(project: &Path, arguments: &[&str], status: i32, expected: &str) -> String {
    let output = hexaglot(project, &[&["accept"], arguments].concat());
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{errors}");
    assert_eq!(output.status.code(), Some(status), "{errors}");
    errors
}

fn record(project: &Path, lang: &str) -> String {
    fs::read_to_string(project.join(format!("locales/{lang}/a.state.yaml"))).unwrap()
}

#[test]
fn a_text_is_accepted_once_and_only_where_it_is_meant() {
    let project = project();
    let path = project.path();
    let before = record(path, "fr");
    let expected = "a ar: 1 accepted as reviewed\n";
    check(path, &["opening", "--lang", "ar", "--as", "reviewed", "--check"], 1, expected);
    assert!(!record(path, "ar").contains("reviewed"));
    check(path, &["opening", "--lang", "ar", "--as", "reviewed"], 0, expected);
    assert!(record(path, "ar").contains("reviewed"));
    let nothing = "there is nothing to accept\n";
    check(path, &["opening", "--lang", "ar", "--as", "reviewed", "--check"], 0, nothing);
    assert_eq!(record(path, "fr"), before);
    check(path, &["--all", "--lang", "fr", "--quiet"], 0, "");
    assert_ne!(record(path, "fr"), before);
}

#[test]
fn an_editorial_change_is_accepted_in_all_languages_with_its_reason() {
    let project = project();
    let expected =
        "a ar: 1 accepted as translated\na fr: 1 accepted as translated\nbecause: a title\n";
    check(project.path(), &["opening", "--editorial", "--because", "a title"], 0, expected);
}

#[test]
fn machines_read_each_unit() {
    let project = project();
    let arguments = ["--all", "--editorial", "--because", "a title", "--report", "json", "--check"];
    let line = |lang: &str| {
        format!(
            "{{\"because\":\"a title\",\"document\":\"a\",\
             \"files\":[\"locales/{lang}/a.ftl\",\"locales/{lang}/a.state.yaml\"],\
             \"lang\":\"{lang}\",\"units\":[{{\"after\":\"translated\",\"before\":\"outdated\",\
             \"unit\":\"opening\"}}],\"written\":false}}\n"
        )
    };
    check(project.path(), &arguments, 1, &format!("{}{}", line("ar"), line("fr")));
}

#[test]
fn what_is_refused_changes_nothing() {
    let project = project();
    let before = record(project.path(), "ar");
    let arguments = ["opening", "closing", "--lang", "ar"];
    let errors = check(project.path(), &arguments, 1, "nothing was accepted\n");
    assert!(errors.starts_with("error[unknown-unit]"), "{errors}");
    assert_eq!(record(project.path(), "ar"), before);
}

#[test]
fn what_is_meant_must_be_said() {
    let project = project();
    for arguments in [
        &["opening"][..],
        &["--lang", "ar"],
        &["opening", "--all", "--lang", "ar"],
        &["opening", "--editorial"],
        &["opening", "--editorial", "--because", ""],
        &["opening", "--editorial", "--because", "a title", "--lang", "ar"],
        &["opening", "--editorial", "--because", "a title", "--as", "final"],
        &["opening", "--lang", "ar", "--because", "a title"],
        &["opening", "--lang", "ar", "--as", "missing"],
    ] {
        check(project.path(), arguments, 2, "");
    }
}

#[test]
fn no_variable_of_the_environment_says_what_a_person_says() {
    let project = project();
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.arg("--project").arg(project.path()).args(["accept", "--lang", "ar"]);
    command.env("HEXAGLOT_ALL", "true").env("HEXAGLOT_AS", "final");
    assert_eq!(command.stdin(Stdio::null()).output().unwrap().status.code(), Some(2));
}
