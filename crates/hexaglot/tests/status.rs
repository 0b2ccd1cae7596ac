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

/// A text of twenty words, of which so many are `changed`.
fn twenty(name: &str, changed: usize) -> String {
    let word =
        |number| if number < changed { "changed".to_owned() } else { format!("{name}{number}") };
    (0..20).map(word).collect::<Vec<_>>().join(" ")
}

/// A project in which each class of work has units of its own number of words.
fn at_work() -> TempDir {
    let mut document =
        "hexaglot: 1\nid: a\nkind: report\noriginal: en\ntitle: { id: title, text: Report }\nbody:\n".to_owned();
    let mut catalog = "met = اجتمع المجلس.\nbroken = { $nobody }\nunknown = نص\n".to_owned();
    for (id, text) in [
        ("met", "The Council met."),
        ("met-again", "The Council met."),
        ("first", "One two three four"),
        ("second", "One two three four"),
        ("broken", "Two words"),
        ("unknown", "Whatever it was"),
    ] {
        document.push_str(&format!("  - {{ id: {id}, p: {text} }}\n"));
    }
    // The borders of the bands: 45, 50, 75, 85 and 95 per cent.
    for (id, changed) in [("x", 11), ("y", 10), ("z", 5), ("v", 3), ("w", 1)] {
        document.push_str(&format!("  - {{ id: {id}, p: {} }}\n", twenty(id, 0)));
        catalog.push_str(&format!("# was| {}\n{id} = نص\n", twenty(id, changed)));
    }
    project(&[
        ("hexaglot.toml", "languages = [\"ar\", \"en\"]\n"),
        ("content/a.yaml", &document),
        (
            "content/b.yaml",
            "hexaglot: 1\nid: b\nkind: report\noriginal: zh\ntitle: { id: title, text: 理事会 2026 年报告 }\nbody:\n  \
             - { id: met, p: The Council met. }\n",
        ),
        ("locales/ar/a.ftl", &catalog),
        (
            "locales/ar/a.state.yaml",
            "hexaglot-state: 1\nunknown:\n  state: missing\n  source: \"000000000000\"\n",
        ),
    ])
}

#[test]
fn the_workload_is_counted_by_what_is_to_be_done() {
    let project = at_work();
    // New are the title and `first`; `second` repeats it, and `met-again` a text that is translated. In
    // `b` the same words are another text, since they are translated from Chinese.
    let expected = "\
document  original  lang  units  words  new  0-49%  50-74%  75-84%  85-94%  95-99%  repeated  unchanged  broken
a         en        ar       12    120    5     23      20      20      20      20         7          3       2
b         zh        ar        2     10   10      0       0       0       0       0         0          0       0
total     zh        ar        2     10   10      0       0       0       0       0         0          0       0
total     en        ar       12    120    5     23      20      20      20      20         7          3       2
";
    assert_eq!(status(project.path(), &["--workload", "--lang", "ar"]), expected);
}

#[test]
fn the_workload_is_comma_separated_values_or_lines_of_json() {
    let project = at_work();
    let csv = status(project.path(), &["--workload", "--csv", "b", "--lang", "ar"]);
    let expected = "\
document,original,lang,units,words,new-units,new-words,changed-0-49-units,changed-0-49-words,\
changed-50-74-units,changed-50-74-words,changed-75-84-units,changed-75-84-words,changed-85-94-units,\
changed-85-94-words,changed-95-99-units,changed-95-99-words,repeated-units,repeated-words,\
unchanged-units,unchanged-words,broken-units,broken-words\r
b,zh,ar,2,10,2,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0\r
,zh,ar,2,10,2,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0\r
";
    assert_eq!(csv, expected);
    let lines = status(project.path(), &["--workload", "--report", "json", "a", "--lang", "ar"]);
    let lines: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["document"], "a");
    assert_eq!(lines[1]["document"], serde_json::Value::Null);
    assert_eq!(lines[0]["work"]["repeated"], serde_json::json!({ "units": 2, "words": 7 }));
    assert_eq!(lines[1]["work"]["changed-0-49"], serde_json::json!({ "units": 2, "words": 23 }));
}

/// The project's own files are listed beside the program's, and a value without any mark is open too.
#[test]
fn facts_that_nobody_has_confirmed_are_listed_with_their_place() {
    let project = project(&[
        ("hexaglot.toml", "languages = [\"ar\", \"en\"]\n"),
        (
            "profiles/own.yaml",
            "id: own\n# [V] S7\norganization: { en: Office }\norgans:\n  office:\n    # [S] S1; its article [K]\n    ar: \"المكتب\"\n    en: Office\n",
        ),
        ("locales/ar/labels.ftl", "# [V] S2\nsummary = ملخص\n# [K]\nnotes = الحواشي\n"),
    ]);
    let lines = status(project.path(), &["--facts", "--report", "json"]);
    let lines: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let own = |line: &&serde_json::Value| !line["file"].as_str().unwrap().starts_with('<');
    let expected = serde_json::json!([
        {
            "file": "profiles/own.yaml", "line": 7, "key": "organs.office.ar", "lang": "ar",
            "marks": ["S", "K"], "value": "\"المكتب\"", "comment": "[S] S1; its article [K]",
        },
        {
            "file": "profiles/own.yaml", "line": 8, "key": "organs.office.en", "lang": "en",
            "marks": [], "value": "Office", "comment": "",
        },
        {
            "file": "locales/ar/labels.ftl", "line": 4, "key": "notes", "lang": "ar",
            "marks": ["K"], "value": "الحواشي", "comment": "[K]",
        },
    ]);
    let own: Vec<&serde_json::Value> = lines.iter().filter(own).collect();
    assert_eq!(serde_json::json!(own), expected);

    let table = status(project.path(), &["--facts", "--lang", "ar"]);
    let row = table.lines().find(|line| line.starts_with("profiles/own.yaml")).unwrap();
    let row: Vec<&str> = row.split_whitespace().collect();
    assert_eq!(row[..5], ["profiles/own.yaml", "7", "organs.office.ar", "ar", "SK"]);
    let count = table.lines().rfind(|line| line.starts_with("locales/ar/labels.ftl")).unwrap();
    let count: Vec<&str> = count.split_whitespace().collect();
    assert_eq!(count, ["locales/ar/labels.ftl", "ar", "2", "1", "0"]);
}
