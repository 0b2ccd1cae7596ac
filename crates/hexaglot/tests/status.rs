//! `hexaglot status`: what it says of documents and of single units.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "this is a test of files and processes, whose helpers are not marked as tests"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A project with these files.
fn project(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// What is printed.
fn status(project: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.arg("--project").arg(project).arg("status").args(arguments).stdin(Stdio::null());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

const CHANGED: &[(&str, &str)] = &[
    ("hexaglot.toml", "languages = [\"ar\", \"en\"]\n"),
    (
        "content/a.yaml",
        "hexaglot: 1\nid: a\nkind: report\noriginal: en\ntitle: { id: title, text: The new report }\nbody:\n  \
         - { id: opening, p: The Chair opened it. }\n  - { id: closing, p: The Chair closed it. }\n",
    ),
    (
        "locales/ar/a.ftl",
        "# en| The new report\n# was| The report\ntitle = التقرير\n\n# en| The Chair opened it.\n# was| The تقرير opened it.\nopening = افتتح الرئيس الاجتماع.\n\nclosing = اختتم.\n",
    ),
    (
        "locales/ar/a.state.yaml",
        "hexaglot-state: 1\nclosing:\n  state: missing\n  source: \"000000000000\"\n",
    ),
];

#[test]
fn below_an_outdated_unit_stands_how_its_source_has_changed() {
    let project = project(CHANGED);
    let expected = "\
document  lang  unit     status
a         ar    title    outdated
    The {+new +}report
a         ar    opening  outdated
    The [-\u{2068}تقرير\u{2069}-]{+Chair+} opened it.
a         ar    closing  outdated
    the source that it renders is not known
";
    assert_eq!(status(project.path(), &["--units", "--lang", "ar"]), expected);
    let colored = status(project.path(), &["--units", "--lang", "ar", "--color", "always"]);
    assert!(colored.contains("The \u{1B}[32m{+new +}\u{1B}[0mreport\n"), "{colored}");
}

#[test]
fn lines_of_json_have_the_pieces_of_the_difference() {
    let project = project(CHANGED);
    let lines = status(project.path(), &["--units", "--lang", "ar", "--report", "json"]);
    let lines: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let expected = serde_json::json!({
        "document": "a", "lang": "ar", "unit": "title", "status": "outdated",
        "was": "The report", "source": "The new report",
        "difference": [{ "keep": "The " }, { "insert": "new " }, { "keep": "report" }],
    });
    assert_eq!(lines[0], expected);
    assert_eq!(lines[2]["difference"], serde_json::Value::Null);
    assert_eq!(lines[2]["source"], "The Chair closed it.");
}
