//! `hexaglot check` and `hexaglot silence`: rules, fixes, what is known, and what somebody lets stand.
#![expect(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "this is a test of files and processes, whose helpers are not marked as tests"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

const CATALOG: &str = "locales/ar/a.ftl";
const STATES: &str = "locales/ar/a.state.yaml";

/// A project in which one text of two is stretched.
fn project() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        ("hexaglot.toml", "languages = [\"ar\", \"en\"]\n"),
        (
            "content/a.yaml",
            "hexaglot: 1\nid: a\nkind: report\noriginal: en\ntitle: { id: title, text: The Council }\n\
             body:\n  - { id: opening, p: The Group met. }\n",
        ),
        (CATALOG, "title = المجـــلس\nopening = اجتمع الفريق.\n"),
    ];
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    assert_eq!(run(folder.path(), &["sync"]).status, 0);
    folder
}

struct Run {
    status: i32,
    out: String,
    err: String,
}

fn run(project: &Path, arguments: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.arg("--project").arg(project).args(arguments).stdin(Stdio::null());
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run {
        status: output.status.code().unwrap(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

fn read(project: &Path, path: &str) -> String {
    fs::read_to_string(project.join(path)).unwrap()
}

fn replace(project: &Path, path: &str, old: &str, new: &str) {
    let text = read(project, path);
    assert!(text.contains(old), "{text}");
    fs::write(project.join(path), text.replace(old, new)).unwrap();
}

/// The codes of what is found.
fn codes(project: &Path, arguments: &[&str]) -> Vec<String> {
    let found = run(project, &[&["--report", "json", "check"], arguments].concat());
    let code = |line: &str| {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        finding["code"].as_str().unwrap().to_owned()
    };
    found.out.lines().map(code).collect()
}

#[test]
fn a_rule_warns_and_a_project_says_how_loud() {
    let project = project();
    let project = project.path();
    let found = run(project, &["check"]);
    assert_eq!((found.status, found.out.as_str()), (0, ""));
    assert!(found.err.contains("warning[kashida]"), "{}", found.err);
    fs::write(project.join("hexaglot.toml"), "[checks]\nkashida = \"error\"\n").unwrap();
    assert_eq!(run(project, &["check"]).status, 1);
    assert_eq!(run(project, &["build", "--lang", "ar,en", "--format", "text"]).status, 1);
    assert!(!project.join("output/current").exists());
    fs::write(project.join("hexaglot.toml"), "[checks]\nkashida = \"off\"\n").unwrap();
    assert_eq!(run(project, &["check", "--lang", "ar,en"]).status, 0);
    assert_eq!(codes(project, &["--lang", "ar,en"]), [""; 0]);
    // Who names a rule wants to see what it finds.
    assert_eq!(codes(project, &["--lang", "ar,en", "--rule", "kashida"]), ["kashida"]);
    assert_eq!(codes(project, &["--lang", "ar,en", "--rule", "missing-translation"]), [""; 0]);
    let unknown = run(project, &["check", "--rule", "kashidas"]);
    assert_eq!(
        (unknown.status, unknown.err.lines().next()),
        (2, Some("error: there is no code `kashidas`"))
    );
}

#[test]
fn a_build_reports_no_warnings_of_rules() {
    let project = project();
    let built = run(project.path(), &["build", "--format", "text"]);
    assert_eq!((built.status, built.err.contains("kashida")), (0, false), "{}", built.err);
}

#[test]
fn a_fix_mends_the_text_and_its_state_stays() {
    let project = project();
    let project = project.path();
    assert_eq!(run(project, &["accept", "--all", "--lang", "ar", "--as", "reviewed"]).status, 0);
    let before = read(project, CATALOG);
    let fixed = run(project, &["check", "--fix"]);
    assert_eq!(fixed.out, "locales/ar/a.ftl: 1 finding mended\nno findings\n", "{}", fixed.err);
    assert_eq!(read(project, CATALOG), before.replace("المجـــلس", "المجلس"));
    let states = run(project, &["status", "--units", "--lang", "ar"]).out;
    assert_eq!(states.matches("reviewed").count(), 2, "{states}");
    let (catalog, record) = (read(project, CATALOG), read(project, STATES));
    assert_eq!(run(project, &["check", "--fix"]).out, "no findings\n");
    assert_eq!(run(project, &["sync", "--check"]).status, 0);
    assert_eq!((read(project, CATALOG), read(project, STATES)), (catalog, record));
}

#[test]
fn a_fix_composes_a_file_and_outdates_nothing() {
    let project = project();
    let project = project.path();
    replace(project, "content/a.yaml", "The Group met.", "The Group met at the cafe\u{301}.");
    assert_eq!(run(project, &["sync"]).status, 0);
    assert_eq!(run(project, &["accept", "--all", "--lang", "ar"]).status, 0);
    assert_eq!(codes(project, &["--rule", "not-nfc"]), ["not-nfc"]);
    run(project, &["check", "--fix"]);
    assert!(read(project, "content/a.yaml").contains("caf\u{E9}."));
    assert_eq!(codes(project, &[]), [""; 0]);
}

#[test]
fn what_is_known_is_not_reported_again() {
    let project = project();
    let project = project.path();
    let known = project.join("known.jsonl");
    let known = known.to_str().unwrap();
    let written = run(project, &["check", "--write-baseline", known]);
    assert_eq!((written.status, written.err.as_str()), (0, ""));
    assert_eq!(run(project, &["check", "--baseline", known]).err, "");
    // The line of what is known has changed, and there is something new.
    replace(project, CATALOG, "title =", "# a remark\n\ntitle =");
    replace(project, CATALOG, "الفريق", "الفريـق");
    let found = run(project, &["--report", "json", "check", "--baseline", known]);
    assert_eq!(found.out.lines().count(), 1, "{}", found.out);
    assert!(found.out.contains("\"unit\":\"opening\""), "{}", found.out);
    fs::write(project.join("known.jsonl"), "{}\n").unwrap();
    let bad = run(project, &["check", "--baseline", known]);
    assert_eq!(bad.status, 2);
    assert!(
        bad.err.contains("known.jsonl:1 is no known finding: missing field `count`"),
        "{}",
        bad.err
    );
}

#[test]
fn a_finding_that_somebody_lets_stand_is_silent_until_its_words_change() {
    let project = project();
    let project = project.path();
    let silence = ["silence", "kashida", "title", "--lang", "ar"];
    let nothing = run(project, &["silence", "kashida", "opening", "--lang", "ar", "--reason", "x"]);
    assert_eq!(nothing.status, 1);
    assert!(nothing.err.contains("error[finding-not-found]"), "{}", nothing.err);
    let none = ["silence", "missing-translation", "title", "--lang", "ar", "--reason", "x"];
    let none = run(project, &none);
    assert_eq!(
        (none.status, none.err.lines().next()),
        (2, Some("error: `missing-translation` is no rule"))
    );
    let because = [&silence[..], &["--reason", "a drawn title: \"so\""]].concat();
    assert_eq!(run(project, &because).status, 0);
    assert_eq!(codes(project, &[]), [""; 0]);
    let listed = run(project, &["status", "--silenced"]).out;
    assert_eq!(
        listed,
        "a  ar  title  kashida  “\u{2068}المجـــلس\u{2069}”  a drawn title: \"so\"\n"
    );
    // A sync keeps what was said, and so does another state.
    replace(project, CATALOG, "المجـــلس", "هذا المجـــلس");
    assert_eq!(run(project, &["sync"]).status, 0);
    assert_eq!(run(project, &["accept", "--all", "--lang", "ar", "--as", "final"]).status, 0);
    assert_eq!(codes(project, &[]), [""; 0]);
    replace(project, CATALOG, "المجـــلس", "المجـلس");
    let mut found = codes(project, &[]);
    found.sort_unstable();
    assert_eq!(found, ["kashida", "unused-silence"]);
    assert_eq!(run(project, &[&silence[..], &["--remove"]].concat()).status, 0);
    assert_eq!(codes(project, &[]), ["kashida"]);
    assert!(!read(project, STATES).contains("silenced"));
    assert_eq!(run(project, &[&silence[..], &["--remove"]].concat()).status, 1);
}

#[test]
fn of_several_findings_the_words_say_which() {
    let project = project();
    let project = project.path();
    replace(project, CATALOG, "المجـــلس", "المجـــلس المجـلس");
    let silence = ["silence", "kashida", "title", "--lang", "ar", "--reason", "so"];
    let several = run(project, &silence);
    assert_eq!(several.status, 1);
    assert!(several.err.contains("error[ambiguous-finding]"), "{}", several.err);
    assert_eq!(run(project, &[&silence[..], &["--text", "المجـلس"]].concat()).status, 0);
    assert_eq!(codes(project, &[]), ["kashida"]);
}

#[test]
fn the_summary_counts_and_the_timings_name_every_rule_that_ran() {
    let project = project();
    let summary = run(project.path(), &["check", "--summary"]).out;
    assert_eq!(summary, "finding  level    ar  all\nkashida  warning   1    1\n");
    let timings = run(project.path(), &["check", "--timings", "--rule", "kashida"]).out;
    for part in ["(loading documents)", "(localizing)", "(reading texts)", "kashida"] {
        assert_eq!(timings.matches(part).count(), 1, "{timings}");
    }
}

#[test]
fn a_silence_of_what_was_not_looked_at_is_not_called_unused() {
    let project = project();
    let project = project.path();
    replace(project, CATALOG, "opening = اجتمع الفريق.", "opening = اجتمع الفريق 12 مرة.");
    replace(project, "content/a.yaml", "p: The Group met.", "p: The Group met 13 times.");
    assert_eq!(run(project, &["sync"]).status, 0);
    assert_eq!(run(project, &["accept", "opening", "--lang", "ar"]).status, 0);
    let silence =
        ["silence", "numbers-differ", "opening", "--lang", "ar", "--reason", "a quotation"];
    let silenced = run(project, &silence);
    assert_eq!(silenced.status, 0, "{}", silenced.err);
    assert_eq!(codes(project, &["--rule", "numbers-differ"]), [""; 0]);
    // The source changes: until the translation follows, nothing compares the two.
    replace(project, "content/a.yaml", "The Group met 13 times.", "The Group has met 13 times.");
    assert_eq!(run(project, &["sync"]).status, 0);
    assert_eq!(codes(project, &["--rule", "numbers-differ"]), [""; 0]);
    assert!(!run(project, &["check"]).err.contains("unused-silence"));
}

#[test]
fn a_report_in_one_piece_has_no_other_lines() {
    let project = project();
    for report in ["sarif", "github"] {
        for flag in ["--summary", "--timings"] {
            let refused = run(project.path(), &["--report", report, "check", flag]);
            assert_eq!((refused.status, refused.out.as_str()), (2, ""), "{}", refused.err);
            assert!(refused.err.contains(flag), "{}", refused.err);
        }
    }
}

#[test]
fn what_is_known_can_be_written_anew_where_it_is_named() {
    let project = project();
    let known = project.path().join("known.jsonl");
    let known = known.to_str().unwrap();
    assert_eq!(run(project.path(), &["check", "--write-baseline", known]).status, 0);
    let first = read(project.path(), "known.jsonl");
    replace(project.path(), CATALOG, "المجـــلس", "المجلس");
    let both = ["check", "--baseline", known, "--write-baseline", known];
    assert_eq!(run(project.path(), &both).status, 0);
    assert_ne!(read(project.path(), "known.jsonl"), first);
}
