//! The findings of one file.

use std::sync::Arc;

use hexaglot_diag::{Code, Diagnostic, Diagnostics, Severity, SourceFile};

use crate::FINDINGS;
use crate::codes::TOO_MANY_FINDINGS;

/// The findings of one file, at most [`FINDINGS`] errors and as many warnings: each holds the lines
/// that it shows, so that a file of nothing but faults would need more memory than it has.
pub(crate) struct Findings {
    file: Arc<SourceFile>,
    list: Diagnostics,
    kept: [usize; 2],
    dropped: [usize; 2],
}

impl Findings {
    pub(crate) fn new(file: &Arc<SourceFile>) -> Self {
        let list = Diagnostics::new();
        Findings { file: file.clone(), list, kept: [0; 2], dropped: [0; 2] }
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        let [warnings, errors] = &mut self.kept;
        let (kept, dropped) = match (diagnostic.severity, &mut self.dropped) {
            (Severity::Warning, [dropped, _]) => (warnings, dropped),
            (Severity::Error, [_, dropped]) => (errors, dropped),
        };
        if *kept < FINDINGS {
            *kept += 1;
            self.list.push(diagnostic);
        } else {
            *dropped += 1;
        }
    }

    /// The number of findings so far.
    pub(crate) fn count(&self) -> usize {
        self.list.len()
    }

    /// Says of the findings after the first `count` which unit they concern.
    pub(crate) fn concern(&mut self, count: usize, unit: &str) {
        for finding in self.list.iter_mut().skip(count) {
            finding.unit.get_or_insert_with(|| unit.to_owned());
        }
    }

    /// Whether the last finding has one of these codes and is on that line.
    pub(crate) fn last_is(&self, line: usize, codes: &[&'static Code]) -> bool {
        let last = self.list.iter().last();
        last.is_some_and(|last| {
            codes.contains(&last.code) && last.location().is_some_and(|at| at.start.line == line)
        })
    }

    /// All of them in the order of the file.
    pub(crate) fn finish(self) -> Diagnostics {
        let Findings { file, mut list, dropped, .. } = self;
        let end = file.text().len();
        for (dropped, severity) in dropped.into_iter().zip([Severity::Warning, Severity::Error]) {
            if dropped > 0 {
                let message =
                    format!("{dropped} more {}s of this file are not shown", severity.name());
                let mut diagnostic = Diagnostic::new(&TOO_MANY_FINDINGS, message)
                    .at(file.label(end..end, ""))
                    .hint("mend the others, and check again");
                diagnostic.severity = severity;
                list.push(diagnostic);
            }
        }
        list.sort();
        list
    }
}
