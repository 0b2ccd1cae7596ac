//! `hexaglot show`: a unit in all languages, for people and for programs.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "this is a test of files and processes, whose helpers are not marked as tests"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A project with the documents `a` and `b`, of which `b` has only a title, and catalogs of `a`.
fn project() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::create_dir(path.join("content")).unwrap();
    fs::write(path.join("hexaglot.toml"), "languages = [\"ar\", \"zh\", \"en\", \"fr\"]\n")
        .unwrap();
    let head = "kind: report\noriginal: en\ntitle: { id: title, text: Report }\nbody:\n";
    let opening = "  - id: opening\n    p: The Chair opened the meeting.\n    \
                   note-to-translators: The Chair is a woman.\n";
    let closing = "  - id: closing\n    p: It was closed.\n";
    fs::write(path.join("content/a.yaml"), format!("hexaglot: 1\nid: a\n{head}{opening}")).unwrap();
    fs::write(path.join("content/b.yaml"), format!("hexaglot: 1\nid: b\n{head}{closing}")).unwrap();
    catalog(
        path,
        "ar",
        "# en| The Chair opened the meeting.\nopening = افتتحت { -chair } الاجتماع.\n",
    );
    catalog(
        path,
        "zh",
        "# en| The Chair opens the meeting.\n# was| The Chairman opened it.\nopening = 主席宣布会议开幕。\n",
    );
    catalog(path, "fr", "title = Rapport\nopening = La Présidente\u{1B}\n    *a ouvert*\n");
    fs::write(path.join("locales/ar/terms.ftl"), "-chair = الرئيسة\n").unwrap();
    folder
}

fn catalog(project: &Path, lang: &str, text: &str) {
    let folder = project.join("locales").join(lang);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("a.ftl"), text).unwrap();
}

fn show(project: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.arg("--project").arg(project).arg("show").args(arguments).stdin(Stdio::null());
    command.output().unwrap()
}

/// Checks the status and what stands on standard output.
fn check(output: &Output, status: i32, expected: &str) {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{errors}");
    assert_eq!(output.status.code(), Some(status), "{errors}");
}

#[test]
fn a_unit_is_shown_in_every_language() {
    let project = project();
    let expected = "\
a opening

en source content/a.yaml:8
The Chair opened the meeting.
note to translators:
The Chair is a woman.

ar translated locales/ar/a.ftl:2
افتتحت { -chair } الاجتماع.

zh outdated locales/zh/a.ftl:3
主席宣布会议开幕。
was:
The Chairman opened it.

fr broken locales/fr/a.ftl:2
La Présidente␛
    *a ouvert*
";
    check(&show(project.path(), &["opening"]), 0, expected);
}

#[test]
fn a_unit_of_several_documents_is_shown_in_each() {
    let project = project();
    let expected = "\
a title

en source content/a.yaml:5
Report

fr translated locales/fr/a.ftl:1
Rapport

b title

en source content/b.yaml:5
Report

fr missing locales/fr/b.ftl
";
    check(&show(project.path(), &["title", "--lang", "fr"]), 0, expected);
    let one = show(project.path(), &["title", "--lang", "fr", "--document", "b"]);
    check(&one, 0, expected.split_once("\n\nb").map(|(_, b)| format!("b{b}")).unwrap().as_str());
}

#[test]
fn programs_get_a_line_for_each_language() {
    let project = project();
    let expected = "{\"document\":\"a\",\"lang\":\"zh\",\"line\":3,\"note\":\"The Chair is a woman.\",\
                    \"path\":\"locales/zh/a.ftl\",\"source\":\"The Chair opened the meeting.\",\
                    \"status\":\"outdated\",\"text\":\"主席宣布会议开幕。\",\"unit\":\"opening\",\
                    \"was\":\"The Chairman opened it.\"}\n";
    check(&show(project.path(), &["opening", "--lang", "zh", "--report", "json"]), 0, expected);
}

#[test]
fn an_unknown_unit_is_an_error_with_the_word_that_was_meant() {
    let output = show(project().path(), &["opning"]);
    check(&output, 1, "");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("error[unknown-unit]") && errors.contains("`opening`"), "{errors}");
}
