//! One finding, a list of them, and a value that comes with its findings.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::{Code, Label, Severity};

/// One finding: everything that a report needs, and nothing that it has to look up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of fault.
    pub code: &'static Code,
    /// How bad it is here; a project may change the level of its code.
    pub severity: Severity,
    /// One sentence without a full stop: what is wrong. It must make sense alone.
    pub message: String,
    /// Where: the first label is the place itself, the others are places that explain it.
    pub labels: Vec<Label>,
    /// Ways to mend it, each a sentence without a full stop.
    pub hints: Vec<String>,
    /// The id of the unit that it concerns.
    pub unit: Option<String>,
    /// The BCP 47 tag of the language that it concerns.
    pub lang: Option<&'static str>,
    /// What would mend it without a person's judgement.
    pub fix: Option<Fix>,
}

/// A replacement in the file of a finding that mends it and changes nothing else that a text says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// The bytes of the file that it replaces.
    pub bytes: Range<usize>,
    /// What stands there afterwards.
    pub replacement: String,
}

impl Diagnostic {
    /// A finding at the default level of its code, without a place yet.
    #[must_use]
    pub fn new(code: &'static Code, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            severity: code.severity,
            message: message.into(),
            labels: Vec::new(),
            hints: Vec::new(),
            unit: None,
            lang: None,
            fix: None,
        }
    }

    /// Adds a place: the first that is added is where the fault is.
    #[must_use]
    pub fn at(mut self, label: Label) -> Self {
        self.labels.push(label);
        self
    }

    /// Adds a way to mend it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Says which unit it concerns.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Says which language it concerns, by its BCP 47 tag.
    #[must_use]
    pub fn lang(mut self, tag: &'static str) -> Self {
        self.lang = Some(tag);
        self
    }

    /// Says what would mend it, if anything does.
    #[must_use]
    pub fn fix(mut self, fix: impl Into<Option<Fix>>) -> Self {
        self.fix = fix.into();
        self
    }

    /// Where the fault is, if it is anywhere in a file.
    #[must_use]
    pub fn location(&self) -> Option<&Label> {
        self.labels.first()
    }
}

/// A list of findings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// No findings.
    #[must_use]
    pub fn new() -> Self {
        Diagnostics::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all findings of another list.
    pub fn append(&mut self, other: Diagnostics) {
        self.0.extend(other.0);
    }

    /// Whether any finding is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The number of findings of one level.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number of findings.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The findings in their present order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// The findings, to change their levels.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Diagnostic> {
        self.0.iter_mut()
    }

    /// Keeps the findings that `keep` accepts.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(keep);
    }

    /// Orders by file, place, code, language, message and then by all that is left, so that a report
    /// does not depend on threads, and drops findings that are equal in all of it.
    pub fn sort(&mut self) {
        self.0.sort_by_cached_key(order);
        self.0.dedup();
    }
}

/// What a finding is ordered by: all of it but the excerpts, which follow from the places.
fn order(finding: &Diagnostic) -> impl Ord + use<> {
    let place = |label: &Label| (label.file.clone(), label.bytes.start, label.bytes.end);
    let labels = |labels: &[Label]| -> Vec<_> {
        labels.iter().map(|label| (place(label), label.message.clone())).collect()
    };
    (
        finding.location().map(place),
        (finding.code.name, finding.lang, finding.message.clone()),
        (finding.severity, finding.unit.clone(), finding.hints.clone()),
        labels(&finding.labels),
        finding.fix.as_ref().map(|fix| (fix.bytes.start, fix.bytes.end, fix.replacement.clone())),
    )
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, iter: I) {
        self.0.extend(iter);
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(iter: I) -> Self {
        Diagnostics(iter.into_iter().collect())
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// A stage's value beside everything that it found on the way.
///
/// The value is what could be made of the input: where `diagnostics` holds an error it is a
/// recovery, good for finding further faults and for nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome<T> {
    /// What the stage made.
    pub value: T,
    /// What it found.
    pub diagnostics: Diagnostics,
}

impl<T> Outcome<T> {
    /// A value without findings.
    pub fn clean(value: T) -> Self {
        Outcome { value, diagnostics: Diagnostics::new() }
    }

    /// Takes the value and moves the findings into `diagnostics`.
    pub fn collect(self, diagnostics: &mut Diagnostics) -> T {
        diagnostics.append(self.diagnostics);
        self.value
    }

    /// The same findings beside another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Outcome<U> {
        Outcome { value: change(self.value), diagnostics: self.diagnostics }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SourceFile;
    use crate::codes::NOT_UTF8;

    #[test]
    fn the_order_does_not_depend_on_the_order_of_arrival() {
        let (a, b) = (SourceFile::new("a", "one\ntwo\n"), SourceFile::new("b", "one\n"));
        let new = |message: &str| Diagnostic::new(&NOT_UTF8, message);
        let sorted = [
            new("nowhere"),
            new("m").at(a.label(0..3, "")).unit("u"),
            new("m").at(a.label(0..3, "")).unit("v"),
            new("m").at(a.label(0..3, "")).unit("v").at(b.label(0..1, "")),
            new("m").at(a.label(0..3, "")).unit("v").hint("h"),
            new("n").at(a.label(0..3, "")),
            new("a").at(a.label(4..7, "")),
            new("a").at(b.label(0..3, "")),
        ];
        let mut found: Diagnostics = sorted.iter().rev().chain(&sorted).cloned().collect();
        found.sort();
        assert_eq!(found, Diagnostics::from_iter(sorted));
    }
}
