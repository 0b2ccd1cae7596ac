//! `hexaglot ids`: what it says, what it writes, and how it ends.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "this is a test of files and processes, whose helpers are not marked as tests"
)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const HEAD: &str = "kind: report\noriginal: en\ntitle: { id: title, text: Report }\nbody:\n";

/// A project with two documents: `complete`, and `lacking`, which lacks two ids.
fn project() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::create_dir(path.join("content")).unwrap();
    fs::write(path.join("hexaglot.toml"), "languages = [\"en\"]\n").unwrap();
    document(path, "complete", "  - id: opening\n    p: One.\n");
    document(path, "lacking", "  - p: One. # remark\r\n  - { p: Two. }\n");
    folder
}

fn document(project: &Path, id: &str, body: &str) {
    let text = format!("hexaglot: 1\nid: {id}\n{HEAD}{body}");
    fs::write(project.join(format!("content/{id}.yaml")), text).unwrap();
}

fn body(project: &Path, id: &str) -> String {
    let text = fs::read_to_string(project.join(format!("content/{id}.yaml"))).unwrap();
    text.split_once("body:\n").unwrap().1.to_owned()
}

fn ids(project: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.arg("--project").arg(project).arg("ids").args(arguments).stdin(Stdio::null());
    command.output().unwrap()
}

/// Checks the status and what stands on standard output.
fn check(output: &Output, status: i32, expected: &str) {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{errors}");
    assert_eq!(output.status.code(), Some(status), "{errors}");
}

#[test]
fn missing_ids_are_listed_and_nothing_is_written() {
    let project = project();
    let before = body(project.path(), "lacking");
    let expected = "\
content/lacking.yaml:7:5 body-1
content/lacking.yaml:8:7 body-2
2 ids missing in 1 file; `hexaglot ids --write` writes them
";
    check(&ids(project.path(), &[]), 1, expected);
    check(&ids(project.path(), &["lack*"]), 1, expected);
    check(&ids(project.path(), &["complete"]), 0, "no id is missing\n");
    check(&ids(project.path(), &["--quiet"]), 1, "");
    assert_eq!(body(project.path(), "lacking"), before);
}

#[test]
fn missing_ids_are_written_once() {
    let project = project();
    let complete = body(project.path(), "complete");
    let expected = "\
content/lacking.yaml:7:5 body-1
content/lacking.yaml:8:7 body-2
2 ids written into 1 file
";
    check(&ids(project.path(), &["--write"]), 0, expected);
    let after = "  - id: body-1\r\n    p: One. # remark\r\n  - { id: body-2, p: Two. }\n";
    assert_eq!(body(project.path(), "lacking"), after);
    assert_eq!(body(project.path(), "complete"), complete);
    check(&ids(project.path(), &["--write"]), 0, "no id is missing\n");
    check(&ids(project.path(), &[]), 0, "no id is missing\n");
    let names = fs::read_dir(project.path().join("content")).unwrap();
    assert_eq!(names.count(), 2, "nothing stands beside the documents");
}

#[test]
fn a_report_for_machines_has_a_line_for_each_id() {
    let project = project();
    let expected = "\
{\"column\":5,\"file\":\"content/lacking.yaml\",\"id\":\"body-1\",\"line\":7,\"written\":false}
{\"column\":7,\"file\":\"content/lacking.yaml\",\"id\":\"body-2\",\"line\":8,\"written\":false}
";
    check(&ids(project.path(), &["--report", "json"]), 1, expected);
    let written = expected.replace("false", "true");
    check(&ids(project.path(), &["--report", "json", "--write"]), 0, &written);
    check(&ids(project.path(), &["--report", "json"]), 0, "");
}

#[test]
fn what_is_left_alone_is_reported_and_the_rest_is_written() {
    let project = project();
    document(project.path(), "anchored", "  - &a p: One.\n  - p: Two.\n");
    document(project.path(), "broken", "  - p: { One } was.\n");
    let broken = body(project.path(), "broken");
    let output = ids(project.path(), &["--write", "anchored", "broken"]);
    check(&output, 1, "content/anchored.yaml:8:5 body-2\n1 id written into 1 file\n");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("error[missing-id]: a paragraph has no id"), "{errors}");
    assert!(errors.contains("error[yaml-syntax]"), "{errors}");
    let after = "  - &a p: One.\n  - id: body-2\n    p: Two.\n";
    assert_eq!(body(project.path(), "anchored"), after);
    assert_eq!(body(project.path(), "broken"), broken);
    check(&ids(project.path(), &["--write", "anchored"]), 1, "there is no id to write\n");
    check(&ids(project.path(), &["nowhere"]), 1, "there is no id to write\n");
}

#[test]
fn a_folder_outside_the_project_is_neither_read_nor_written() {
    let (inside, outside) = (project(), project());
    let before = body(outside.path(), "lacking");
    let content = inside.path().join("content");
    fs::remove_dir_all(&content).unwrap();
    symlink(outside.path().join("content"), &content).unwrap();
    let output = ids(inside.path(), &["--write"]);
    check(&output, 2, "");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("it leads out of the project"), "{errors}");
    assert_eq!(body(outside.path(), "lacking"), before);
}

#[test]
fn a_read_only_document_is_not_written() {
    let project = project();
    let path = project.path().join("content/lacking.yaml");
    let before = body(project.path(), "lacking");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let output = ids(project.path(), &["--write"]);
    check(&output, 2, "");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("it is read-only"), "{errors}");
    assert_eq!(body(project.path(), "lacking"), before);
}

#[test]
fn what_is_no_project_is_misuse() {
    let folder = tempfile::tempdir().unwrap();
    check(&ids(folder.path(), &["--write"]), 2, "");
}
