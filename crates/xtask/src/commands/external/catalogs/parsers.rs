//! Every file that sync writes, in Fluent's parsers of other languages: no junk, and the same messages.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::messages::messages;
use super::report::Report;
use super::tools::Tools;
use crate::commands::external::project::{read, temporary_folder, write};
use crate::process::root;

/// Files by a name that says where they come from.
pub(super) type Written = BTreeMap<String, String>;

pub(super) fn run(written: &Written, tools: &Tools, report: &mut Report) -> Result<(), String> {
    let folder = temporary_folder()?;
    let paths: BTreeMap<String, &String> =
        written.keys().map(|name| (folder.path().join(name).display().to_string(), name)).collect();
    for (path, name) in &paths {
        write(Path::new(path), written.get(*name).map_or("", String::as_str))?;
    }
    let mut python = Command::new(&tools.python);
    python.arg(tools.script("parse.py"));
    let mut node = Command::new("node");
    node.arg(tools.script("parse.mjs")).arg(&tools.node_modules);
    for (parser, command) in [("fluent.syntax", python), ("@fluent/syntax", node)] {
        let theirs = parsed(command, paths.keys())?;
        for (path, name) in &paths {
            let ours = messages(name, written.get(*name).map_or("", String::as_str));
            for fault in differences(&ours, theirs.get(path).unwrap_or(&Value::Null)) {
                report.finding(parser, name, &fault);
            }
            report.counted("parsed");
        }
    }
    Ok(())
}

fn parsed<'p>(
    mut command: Command,
    paths: impl Iterator<Item = &'p String>,
) -> Result<Value, String> {
    let output = command.args(paths).output();
    let output = output.map_err(|error| format!("cannot run a parser: {error}"))?;
    if !output.status.success() {
        return Err(format!("a parser fails: {}", String::from_utf8_lossy(&output.stderr)));
    }
    serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("a parser prints no JSON: {error}"))
}

/// Junk, and messages of which one parser has not what the other has.
fn differences(ours: &Value, theirs: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    for (of, parsed) in [("ours", ours), ("theirs", theirs)] {
        let junk = parsed.get("junk").and_then(Value::as_array);
        for each in junk.into_iter().flatten() {
            faults.push(format!("junk in {of}: {each}"));
        }
    }
    let of = |parsed: &Value| parsed.get("messages").and_then(Value::as_object).cloned();
    let (ours, theirs) = (of(ours).unwrap_or_default(), of(theirs).unwrap_or_default());
    for id in ours.keys().chain(theirs.keys().filter(|id| !ours.contains_key(*id))) {
        if ours.get(id) != theirs.get(id) {
            let shown = [ours.get(id), theirs.get(id)].map(|value| value.map(Value::to_string));
            faults.push(format!("`{id}` is {shown:?}"));
        }
    }
    faults
}

/// Every catalog that the cases of `hexaglot sync` expect.
pub(super) fn expected_of_suite() -> Result<Written, String> {
    let suite = root().join("tests/suite/sync");
    let mut written = Written::new();
    for entry in walkdir::WalkDir::new(&suite).sort_by_file_name() {
        let path = entry.map_err(|error| format!("cannot list {}: {error}", suite.display()))?;
        let path = path.path();
        let name = path.strip_prefix(&suite).unwrap_or(path).display().to_string();
        if name.contains("/expected/") && name.ends_with(".ftl") {
            // As the suite writes what an editor would not show.
            let text = read(path)?.replace("\\r\n", "\r\n").replace("\\u{feff}", "\u{FEFF}");
            written.insert(format!("suite/{name}"), text);
        }
    }
    if written.is_empty() {
        return Err(format!("{} has no expected catalogs", suite.display()));
    }
    Ok(written)
}

/// A parser that reads otherwise is seen.
pub(super) fn self_test() -> Result<(), String> {
    let (ours, theirs) = (messages("a.ftl", "a = A\n"), messages("a.ftl", "a = B\nc = {\n"));
    let faults = differences(&ours, &theirs);
    if faults.len() == 3 { Ok(()) } else { Err(format!("the suite sees only {faults:?}")) }
}
