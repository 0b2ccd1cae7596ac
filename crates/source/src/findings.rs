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
    warnings: Tally,
    errors: Tally,
}

/// How many findings of one level there are.
#[derive(Debug, Default)]
struct Tally {
    kept: usize,
    dropped: usize,
}

impl Findings {
    pub(crate) fn new(file: &Arc<SourceFile>) -> Self {
        Findings {
            file: file.clone(),
            list: Diagnostics::new(),
            warnings: Tally::default(),
            errors: Tally::default(),
        }
    }

    /// Whether a finding of this code will be shown. If not it is counted here, and need not be
    /// made: of a line of eight million faults, each would count the characters before it.
    pub(crate) fn room(&mut self, code: &Code) -> bool {
        let Tally { kept, dropped } = self.tally(code.severity);
        *dropped += usize::from(*kept >= FINDINGS);
        *kept < FINDINGS
    }

    /// Keeps a finding, if there is room for it.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        if self.room(diagnostic.code) {
            self.tally(diagnostic.severity).kept += 1;
            self.list.push(diagnostic);
        }
    }

    fn tally(&mut self, severity: Severity) -> &mut Tally {
        match severity {
            Severity::Warning => &mut self.warnings,
            Severity::Error => &mut self.errors,
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
        let Findings { file, mut list, warnings, errors } = self;
        let end = file.text().len();
        for (tally, severity) in [(warnings, Severity::Warning), (errors, Severity::Error)] {
            let dropped = tally.dropped;
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
