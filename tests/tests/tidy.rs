//! What the repository promises of itself: its arrows, its codes, its files.
#![expect(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test reads the repository itself, and fails where it cannot"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use hexaglot_locale::Profiles;
use hexaglot_publish::{FormatOptions, all_codes, format_catalogs};
use hexaglot_tests::outcome::open;
use hexaglot_tests::project::Project;
use hexaglot_tests::{read, root};
use toml::Table;
use walkdir::WalkDir;

/// Codes that no case can show, and why.
const WITHOUT_CASE: &[(&str, &str)] = &[
    ("too-large", "needs a file of 8 MiB: crates/source makes one in memory"),
    ("catalog-too-large", "needs a file of 8 MiB: crates/catalog makes one in memory"),
    ("too-many-units", "needs 100,000 units: crates/source makes them in memory"),
    ("too-many-findings", "needs a report of 500 findings: crates/source makes one in memory"),
    ("unused-silence", "needs a rule that runs: crates/hexaglot/tests/check.rs"),
    ("finding-not-found", "is of `hexaglot silence`: crates/hexaglot/tests/check.rs"),
    ("ambiguous-finding", "is of `hexaglot silence`: crates/hexaglot/tests/check.rs"),
    ("format-left-out", "needs a program without the feature `pdf`"),
    ("too-many-pages", "needs an edition of 5,000 pages: tests/tests/pdf.rs lowers the limit"),
    ("not-typeset", "would be a fault of the program, not of a document"),
    ("page-synoptic-unequal", "would be a fault of the program, not of a document"),
    (
        "text-too-long",
        "comes after `expanded-too-long`, which catalog says before anything is resolved",
    ),
    (
        "unresolved-text",
        "comes after validation, which refuses first what Fluent could not resolve",
    ),
    (
        "unwritten-label",
        "comes after `missing-label` and the faults of labels, which catalog says first",
    ),
];

/// The most lines of a source file.
const LINES: usize = 800;

/// Files of these kinds below some folders of the repository, by their paths in it.
fn files(folders: &[&str], extensions: &[&str]) -> Vec<(String, String)> {
    let root = root();
    let mut files = Vec::new();
    for folder in folders {
        let entries = WalkDir::new(root.join(folder)).sort_by_file_name().into_iter();
        let entries = entries.filter_entry(|entry| {
            !entry.path().components().any(|part| {
                matches!(
                    part.as_os_str().to_str(),
                    Some("target" | "corpus" | "artifacts" | ".git")
                )
            })
        });
        for entry in entries.filter_map(Result::ok).filter(|entry| entry.file_type().is_file()) {
            let extension = entry.path().extension().and_then(|extension| extension.to_str());
            if extensions.contains(&extension.unwrap_or_default()) {
                let path = entry.path().strip_prefix(&root).unwrap().display().to_string();
                files.push((path, read(entry.path())));
            }
        }
    }
    files
}

/// The source files of the workspace.
fn sources() -> Vec<(String, String)> {
    files(&["crates", "tests/src", "tests/tests", "fuzz"], &["rs"])
}

fn assert_none(faults: &[String], message: &str) {
    assert!(faults.is_empty(), "{message}:\n{}", faults.join("\n"));
}

// Crates and arrows

/// The rows of the table of crates in `docs/architecture.md`: a crate, and those that it may use.
fn architecture() -> BTreeMap<String, BTreeSet<String>> {
    let text = read(&root().join("docs/architecture.md"));
    let rows = text
        .lines()
        .skip_while(|line| *line != "| crate | holds | may use |")
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let mut table: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [crates, _, uses] = cells.as_slice() else { panic!("a row has three cells: {row}") };
        let above: BTreeSet<String> = table.keys().cloned().collect();
        for name in crates.split([' ', ',']).filter(|name| !name.is_empty()) {
            let uses = match *uses {
                "all above" => above.clone(),
                "anything" => BTreeSet::from(["*".to_owned()]),
                "–" => BTreeSet::new(),
                list => list.split(',').map(|used| used.trim().to_owned()).collect(),
            };
            table.insert(name.to_owned(), uses);
        }
    }
    assert!(!table.is_empty(), "docs/architecture.md has no table of crates");
    table
}

/// The packages of the workspace by their folders' names.
fn manifests() -> BTreeMap<String, Table> {
    let crates = std::fs::read_dir(root().join("crates")).unwrap();
    let mut folders: Vec<_> = crates.map(|entry| entry.unwrap().path()).collect();
    folders.push(root().join("tests"));
    let manifests = folders.iter().filter(|folder| folder.join("Cargo.toml").exists());
    manifests
        .map(|folder| {
            let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
            (name, read(&folder.join("Cargo.toml")).parse().unwrap())
        })
        .collect()
}

/// The name of the package in a folder.
fn package(folder: &str) -> String {
    match folder {
        "hexaglot" | "xtask" => folder.to_owned(),
        _ => format!("hexaglot-{folder}"),
    }
}

#[test]
fn every_crate_stands_in_the_table() {
    let table: Vec<String> = architecture().into_keys().collect();
    let folders: Vec<String> = manifests().into_keys().collect();
    assert_eq!(table, folders, "left: docs/architecture.md, right: the folders");
}

#[test]
fn packages_are_named_for_their_folders() {
    for (folder, manifest) in manifests() {
        let name = manifest["package"]["name"].as_str();
        assert_eq!(name, Some(package(&folder).as_str()), "{folder}");
    }
}

#[test]
fn arrows_are_those_of_the_table() {
    let table = architecture();
    let mut faults = Vec::new();
    for (folder, manifest) in manifests() {
        let allowed = table.get(&folder).cloned().unwrap_or_default();
        for kind in ["dependencies", "build-dependencies"] {
            let used = manifest.get(kind).and_then(|used| used.as_table()).into_iter().flatten();
            let used = used.filter_map(|(name, _)| name.strip_prefix("hexaglot-"));
            let wrong = used.filter(|used| !allowed.contains(*used) && !allowed.contains("*"));
            faults.extend(wrong.map(|used| format!("{folder} → {used}")));
        }
    }
    assert_none(&faults, "arrows that docs/architecture.md does not allow");
}

// Source files

#[test]
fn every_crate_says_what_it_is() {
    let roots = sources()
        .into_iter()
        .filter(|(path, _)| path.ends_with("src/lib.rs") || path.ends_with("src/main.rs"));
    let silent = roots.filter(|(_, text)| !text.starts_with("//! ")).map(|(path, _)| path);
    assert_none(&silent.collect::<Vec<_>>(), "these do not begin with a `//!` sentence");
}

#[test]
fn no_file_is_long_without_a_reason() {
    let long = sources().into_iter().filter(|(_, text)| {
        let reason = text.lines().take(30).any(|line| line.starts_with("// long: "));
        text.lines().count() > LINES && !reason
    });
    let long = long.map(|(path, text)| format!("{path}: {} lines", text.lines().count()));
    let message = format!("more than {LINES} lines and no line `// long: <reason>` at the head");
    assert_none(&long.collect::<Vec<_>>(), &message);
}

#[test]
fn no_line_ends_in_white_space() {
    // The tests of crates hold reports as they are, and rustfmt sees to the rest of them.
    let mut all = sources();
    all.retain(|(path, _)| !path.contains("/tests/"));
    all.extend(files(
        &["crates", "docs", "fuzz", "locales", "content"],
        &["toml", "md", "yaml", "ftl"],
    ));
    let top = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Cargo.toml", "clippy.toml"];
    let top = top.iter().filter(|path| root().join(path).exists());
    all.extend(top.map(|path| ((*path).to_owned(), read(&root().join(path)))));
    let mut faults = Vec::new();
    for (path, text) in all {
        let lines = (1..).zip(text.split('\n'));
        let ending = lines.filter(|(_, line)| line.ends_with([' ', '\t', '\r']));
        faults.extend(ending.map(|(number, _)| format!("{path}:{number}")));
    }
    assert_none(&faults, "lines that end in white space");
}

#[test]
fn catalogs_are_in_their_safe_form() {
    for folder in ["", "tests/html/showcase"] {
        let project = Project::read(&root().join(folder)).loader;
        let index = open(&project).value;
        let options = FormatOptions::default();
        let formatted = format_catalogs(&index, &project, None, &options, &|| ()).unwrap();
        let loose: Vec<String> = formatted.value.iter().map(ToString::to_string).collect();
        assert_none(&loose, "`hexaglot fmt` would change these");
    }
}

#[test]
fn nothing_reads_what_lies_outside() {
    let outside = [["..", "/shared"].concat(), ["/work", "/shared"].concat()];
    let mut all = sources();
    all.extend(files(
        &["crates", "tests/seed", "docs", "content", "fuzz"],
        &["toml", "md", "yaml", "sh"],
    ));
    all.push((".ci/run".to_owned(), read(&root().join(".ci/run"))));
    let reads = all.iter().filter(|(_, text)| outside.iter().any(|path| text.contains(path)));
    let reads: Vec<String> = reads.map(|(path, _)| path.clone()).collect();
    assert_none(&reads, "these speak of a folder outside the repository");
}

#[test]
fn the_changelog_has_an_unreleased_section() {
    let text = read(&root().join("CHANGELOG.md"));
    assert!(text.lines().any(|line| line == "## Unreleased"));
}

// Codes

#[test]
fn codes_are_unique_and_kebab_case() {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for code in all_codes() {
        let words = code.name.split('-');
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let kebab = words.into_iter().all(|word| !word.is_empty() && word.chars().all(letter));
        if !kebab {
            faults.push(format!("{} is not kebab-case", code.name));
        }
        if !seen.insert(code.name) {
            faults.push(format!("{} stands for two codes", code.name));
        }
    }
    assert_none(&faults, "codes");
}

/// A report begins each finding with `error[code]` or `warning[code]`.
fn codes_of(report: &str) -> impl Iterator<Item = &str> {
    report.lines().filter_map(|line| {
        let rest = line.strip_prefix("error[").or_else(|| line.strip_prefix("warning["))?;
        rest.split_once(']').map(|(code, _)| code)
    })
}

#[test]
fn every_code_has_a_case() {
    let reports = files(&["tests/import", "tests/invalid", "tests/suite"], &["txt"]);
    let reports = reports.iter().filter(|(path, _)| path.ends_with("expected/diagnostics.txt"));
    let cases = files(&["tests/checks"], &["yaml"]);
    let rules = cases.iter().filter_map(|(path, _)| path.rsplit('/').next()?.strip_suffix(".yaml"));
    let reported = reports.flat_map(|(_, text)| codes_of(text));
    let shown: BTreeSet<&str> = reported.chain(rules).collect();
    let excused: BTreeSet<&str> = WITHOUT_CASE.iter().map(|(code, _)| *code).collect();
    let codes: BTreeSet<&str> = all_codes().into_iter().map(|code| code.name).collect();
    let missing = codes.difference(&shown).filter(|code| !excused.contains(*code));
    let mut faults: Vec<String> = missing.map(|code| format!("{code} has no case")).collect();
    let needless = excused.iter().filter(|code| shown.contains(*code) || !codes.contains(*code));
    faults.extend(needless.map(|code| format!("{code} needs no excuse")));
    assert_none(
        &faults,
        "every code needs a case in tests/checks, tests/import, tests/invalid or tests/suite",
    );
}

// Content

/// A source file without what is only compiled for tests.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or_default()
}

#[test]
fn the_program_knows_no_document() {
    let profiles = Profiles::load(&[]).value;
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for (path, text) in files(&["content"], &["yaml"]) {
        let file = hexaglot_diag::SourceFile::new(path.clone(), text).into();
        let document = hexaglot_source::parse(&file, &profiles).value;
        let units = document.tree.leaves().into_iter().map(|(unit, _)| unit.id.to_string());
        let long = units.filter(|id| id.len() > 12);
        let symbol = document.masthead.symbol.iter().cloned();
        let all = long.chain(symbol).chain([document.id.to_string()]);
        names.extend(all.map(|name| (name, path.clone())));
    }
    assert!(!names.is_empty());
    let mut faults = Vec::new();
    for (path, text) in sources() {
        let inside = Path::new(&path).components().map(|part| part.as_os_str()).collect::<Vec<_>>();
        let is_program = inside.first().is_some_and(|first| *first == "crates")
            && inside.get(2).is_some_and(|third| *third == "src")
            && !path.ends_with("tests.rs")
            && !path.contains("/tests/");
        let text = without_tests(&text);
        if is_program {
            let known = names.iter().filter(|(name, _)| text.contains(name.as_str()));
            faults.extend(known.map(|(name, of)| format!("{path} has `{name}` of {of}")));
        }
    }
    assert_none(&faults, "the program knows a document");
}
