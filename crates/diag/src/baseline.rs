//! Findings that are known, so that only new ones are reported.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Diagnostic, Diagnostics, Label, Severity};

/// The warnings of a project as they were at a time. A finding is known by what it complains of and not
/// by its line, so that it stays known when something else in its file changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline(BTreeMap<Known, usize>);

/// What a finding is known by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    file: String,
    unit: Option<String>,
    lang: Option<String>,
    code: String,
    /// The words that it complains of.
    text: String,
}

/// A line of the file.
#[derive(Serialize, Deserialize)]
struct Line {
    #[serde(flatten)]
    known: Known,
    count: usize,
}

impl Baseline {
    /// The warnings among these findings. An error is never known: it keeps a document from being
    /// published, whoever knows of it.
    #[must_use]
    pub fn new(diagnostics: &Diagnostics) -> Self {
        let mut known = BTreeMap::new();
        for finding in diagnostics.iter().filter(|each| each.severity == Severity::Warning) {
            *known.entry(Known::of(finding)).or_default() += 1;
        }
        Baseline(known)
    }

    /// Reads the text of a file that [`to_json`](Self::to_json) has made.
    ///
    /// # Errors
    /// The line that is no such line, from 1, and what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, (usize, String)> {
        let mut known = BTreeMap::new();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let line: Line =
                serde_json::from_str(line).map_err(|error| (number + 1, error.to_string()))?;
            *known.entry(line.known).or_default() += line.count;
        }
        Ok(Baseline(known))
    }

    /// The text of a file: an object a line, in the order of files, so that versions can be compared.
    #[must_use]
    pub fn to_json(&self) -> String {
        let line = |(known, count): (&Known, &usize)| {
            let line = Line { known: known.clone(), count: *count };
            crate::report::to_json(&line) + "\n"
        };
        self.0.iter().map(line).collect()
    }

    /// Takes the known warnings away, and returns how many they were. Of several that are alike, as many
    /// are taken as are known.
    pub fn remove_known(mut self, diagnostics: &mut Diagnostics) -> usize {
        let before = diagnostics.len();
        diagnostics.retain(|finding| {
            if finding.severity == Severity::Error {
                return true;
            }
            match self.0.get_mut(&Known::of(finding)).filter(|count| **count > 0) {
                Some(count) => {
                    *count -= 1;
                    false
                }
                None => true,
            }
        });
        before - diagnostics.len()
    }
}

impl Known {
    fn of(finding: &Diagnostic) -> Self {
        let label = finding.location();
        Known {
            file: label.map(|label| label.file.to_string()).unwrap_or_default(),
            unit: finding.unit.clone(),
            lang: finding.lang.map(str::to_owned),
            code: finding.code.name.to_owned(),
            text: label.map(Label::text).unwrap_or_default().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::codes::NOT_UTF8;
    use crate::{Baseline, Code, Diagnostic, Diagnostics, Severity, SourceFile};

    static WARNING: Code = Code { name: "w", severity: Severity::Warning, explanation: "" };

    fn found(text: &str, words: &str) -> Diagnostics {
        let file = SourceFile::new("a.ftl", text);
        let at = |(at, _): (usize, &str)| {
            let label = file.label(at..at + words.len(), "");
            Diagnostic::new(&WARNING, "m").at(label).unit("u").lang("fr")
        };
        text.match_indices(words).map(at).collect()
    }

    #[test]
    fn a_known_finding_stays_known_when_it_moves() {
        let baseline = Baseline::new(&found("a = bad\n", "bad"));
        let baseline = Baseline::parse(&baseline.to_json()).unwrap();
        let mut now = found("new line\na = bad\n", "bad");
        assert_eq!(baseline.remove_known(&mut now), 1);
        assert!(now.is_empty());
    }

    #[test]
    fn of_two_alike_one_is_known() {
        let baseline = Baseline::new(&found("bad", "bad"));
        let mut now = found("bad bad", "bad");
        assert_eq!(baseline.remove_known(&mut now), 1);
        assert_eq!(now.len(), 1);
    }

    #[test]
    fn an_error_is_never_known() {
        let errors: Diagnostics = [Diagnostic::new(&NOT_UTF8, "m")].into_iter().collect();
        let baseline = Baseline::new(&errors);
        assert_eq!(baseline, Baseline::default());
        let mut now = errors.clone();
        assert_eq!(baseline.remove_known(&mut now), 0);
        assert_eq!(now, errors);
    }

    #[test]
    fn a_line_that_is_none_is_named() {
        assert_eq!(Baseline::parse("\n{\"file\":1}\n").unwrap_err().0, 2);
    }
}
