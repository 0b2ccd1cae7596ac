//! What came out against what was expected.

use similar::TextDiff;

use crate::collect::{Case, Suite};
use crate::disk::{files, read};
use crate::outcome::{FINDINGS, Files};

/// Compares what came out of a case with its folder `expected/`.
///
/// # Errors
/// The differences, for people, with the command that accepts them.
pub fn compare(case: &Case, actual: &Files) -> Result<(), String> {
    let expected = expected(case);
    let mut report = String::new();
    for (path, text) in actual {
        match expected.get(path) {
            Some(before) if before == text => {}
            Some(before) => report.push_str(&difference(path, before, text)),
            None => report.push_str(&difference(&format!("{path} (not expected)"), "", text)),
        }
    }
    for (path, text) in expected.iter().filter(|(path, _)| !actual.contains_key(*path)) {
        report.push_str(&difference(&format!("{path} (nothing made it)"), text, ""));
    }
    if case.suite == Suite::Invalid && !actual.contains_key(FINDINGS) {
        report.push_str("a case of `invalid` is there for its findings, and there are none\n");
    }
    if report.is_empty() {
        return Ok(());
    }
    Err(format!("{report}\nif this is right: cargo xtask bless {}", case.name))
}

/// The expectations of a case. Of a case of `invalid` only the findings can be
/// expected.
fn expected(case: &Case) -> Files {
    let expected = case.expected();
    let paths = files(&expected).into_iter().filter(|path| case.expects(path));
    let texts = paths.map(|path| {
        let text = read(&expected.join(&path));
        (path, text)
    });
    texts.collect()
}

/// Both halves of a difference, `-` before what was expected and `+` before what came out.
#[must_use]
pub fn difference(path: &str, expected: &str, actual: &str) -> String {
    let diff = TextDiff::from_lines(expected, actual);
    let diff = diff.unified_diff().context_radius(2).to_string();
    format!("expected/{path}\n{diff}")
}
