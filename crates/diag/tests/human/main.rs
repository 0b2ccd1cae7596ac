//! The report for people, as it is printed.

mod layout;
mod scripts;

use hexaglot_diag::report::{HumanOptions, human};
use hexaglot_diag::{Diagnostic, Diagnostics, Label, SourceFile, codes};

codes! {
    /// A fault.
    FAULT = Error "fault";
    /// A doubt.
    DOUBT = Warning "doubt";
}

fn fault(message: &str) -> Diagnostic {
    Diagnostic::new(&FAULT, message)
}

/// A label at the first place where a text stands in a file.
#[expect(clippy::expect_used, reason = "a helper of tests")]
fn label(file: &SourceFile, marked: &str, message: &str) -> Label {
    let start = file.text().find(marked).expect("the marked text stands in the file");
    file.label(start..start + marked.len(), message)
}

/// The report with isolates as brackets: `⟦` for U+2066, `⟨` for U+2068, `⟧` for U+2069.
fn print(diagnostic: Diagnostic) -> String {
    print_in(diagnostic, 100)
}

fn print_in(diagnostic: Diagnostic, width: usize) -> String {
    let report =
        human(&Diagnostics::from_iter([diagnostic]), &HumanOptions::default().width(width));
    report.replace('\u{2066}', "⟦").replace('\u{2068}', "⟨").replace('\u{2069}', "⟧")
}

#[track_caller]
fn assert_report(diagnostic: Diagnostic, expected: &str) {
    let report = print(diagnostic);
    let expected = expected.strip_prefix('\n').unwrap_or(expected);
    assert!(report == expected, "printed:\n{report}\nexpected:\n{expected}");
}
