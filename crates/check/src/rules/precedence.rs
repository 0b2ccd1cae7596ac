//! Which of two rules speaks where both see the same slip.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use hexaglot_diag::{Code, Diagnostic, Diagnostics, Label, Severity};

use super::{
    acronyms_differ, arabic_spacing, ascii_punctuation, avoided_term, displayed_out_of_order,
    editions_disagree, end_punctuation, hidden_character, inverted_mark, literal_markup,
    misdecoded_text, mixed_scripts, mixed_spellings, numbers_differ, punctuation_space,
    symbols_differ, term_not_used, unbalanced_brackets, untranslated, values_differ,
    visual_order_punctuation,
};

/// A rule that says best what is wrong with some words, and those that have nothing to add.
struct Precedence {
    first: &'static Code,
    others: &'static [&'static Code],
}

static PRECEDENCE: [Precedence; 11] = [
    // What stands there are not the characters of the text.
    Precedence {
        first: &misdecoded_text::CODE,
        others: &[
            &end_punctuation::CODE,
            &hidden_character::CODE,
            &inverted_mark::CODE,
            &numbers_differ::CODE,
            &punctuation_space::CODE,
            &unbalanced_brackets::CODE,
        ],
    },
    Precedence {
        first: &literal_markup::CODE,
        others: &[
            &ascii_punctuation::CODE,
            &punctuation_space::CODE,
            &unbalanced_brackets::CODE,
            &values_differ::CODE,
        ],
    },
    // Words of another language keep its punctuation and its order.
    Precedence {
        first: &untranslated::CODE,
        others: &[&displayed_out_of_order::CODE, &punctuation_space::CODE],
    },
    Precedence {
        first: &visual_order_punctuation::CODE,
        others: &[&end_punctuation::CODE, &punctuation_space::CODE, &unbalanced_brackets::CODE],
    },
    // One slip of the source, and not one of each translation.
    Precedence {
        first: &editions_disagree::CODE,
        others: &[&numbers_differ::CODE, &symbols_differ::CODE],
    },
    Precedence { first: &values_differ::CODE, others: &[&numbers_differ::CODE] },
    Precedence { first: &acronyms_differ::CODE, others: &[&term_not_used::CODE] },
    Precedence { first: &avoided_term::CODE, others: &[&term_not_used::CODE] },
    Precedence { first: &arabic_spacing::CODE, others: &[&punctuation_space::CODE] },
    Precedence { first: &inverted_mark::CODE, others: &[&end_punctuation::CODE] },
    Precedence { first: &mixed_scripts::CODE, others: &[&mixed_spellings::CODE] },
];

/// Takes away what another finding says better of the same words. A finding at a text as a whole is not taken
/// away for what is said of some of its words, and an error never for a warning.
///
/// A finding about a translation and its source is taken away too where all that it marks in the source is
/// spoken for by findings about that translation.
pub fn say_once(findings: &mut Diagnostics) {
    let mut spoken: BTreeMap<Speaker, Marked> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| speaks_first(finding.code)) {
        for label in &finding.labels {
            let speaker = (finding.code.name, finding.severity, label.file.clone());
            spoken.entry(speaker).or_default().add(label);
        }
    }
    if spoken.is_empty() {
        return;
    }
    spoken.values_mut().for_each(Marked::merge);
    findings.retain(|finding| {
        let mut first = spoken_before(finding.code);
        !first.any(|code| speaks_for(code, finding, &spoken))
    });
}

/// The codes of the rules that speak before a rule where both see the same words.
pub(crate) fn spoken_before(code: &Code) -> impl Iterator<Item = &'static Code> {
    let yields = move |each: &&Precedence| each.others.iter().any(|other| other.name == code.name);
    PRECEDENCE.iter().filter(yields).map(|each| each.first)
}

fn speaks_first(code: &Code) -> bool {
    PRECEDENCE.iter().any(|each| each.first.name == code.name)
}

/// Whether findings of a code, none of them of a lower level, say what another finding says.
fn speaks_for(code: &Code, finding: &Diagnostic, spoken: &BTreeMap<Speaker, Marked>) -> bool {
    let marks = |label: &Label, spans: &dyn Fn(&Marked) -> &Spans| {
        [Severity::Warning, Severity::Error].into_iter().any(|severity| {
            let marked = spoken.get(&(code.name, severity, label.file.clone()));
            severity >= finding.severity
                && marked.is_some_and(|marked| spans(marked).overlap(&label.bytes))
        })
    };
    let is_spoken = |label: &Label| !label.is_whole_text && marks(label, &|marked| &marked.words);
    let Some((own, others)) = finding.labels.split_first() else { return false };
    let mut elsewhere = others.iter().filter(|label| label.file != own.file).peekable();
    is_spoken(own)
        || (elsewhere.peek().is_some()
            && elsewhere.all(is_spoken)
            && marks(own, &|marked| &marked.all))
}

/// A rule at a level, in a file.
type Speaker = (&'static str, Severity, Arc<str>);

/// What findings mark in a file.
#[derive(Debug, Default)]
struct Marked {
    words: Spans,
    /// Texts as a whole, too.
    all: Spans,
}

impl Marked {
    fn add(&mut self, label: &Label) {
        self.all.0.push(label.bytes.clone());
        if !label.is_whole_text {
            self.words.0.push(label.bytes.clone());
        }
    }

    fn merge(&mut self) {
        self.words.merge();
        self.all.merge();
    }
}

/// Ranges of bytes.
#[derive(Debug, Default)]
struct Spans(Vec<Range<usize>>);

impl Spans {
    /// Puts them in order, and makes one of those that overlap.
    fn merge(&mut self) {
        self.0.sort_by_key(|range| range.start);
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in self.0.drain(..).filter(|range| !range.is_empty()) {
            match merged.last_mut().filter(|last| range.start < last.end) {
                Some(last) => last.end = last.end.max(range.end),
                None => merged.push(range),
            }
        }
        self.0 = merged;
    }

    /// Whether one of them, merged, overlaps another range.
    fn overlap(&self, range: &Range<usize>) -> bool {
        let next = self.0.partition_point(|own| own.end <= range.start);
        self.0.get(next).is_some_and(|own| own.start < range.end)
    }
}

#[cfg(test)]
mod tests {
    use hexaglot_diag::{Code, Diagnostic, Diagnostics, Severity, SourceFile};

    use super::{editions_disagree, numbers_differ, say_once, values_differ};

    /// A finding at words of files, the first of which is its place.
    fn finding(code: &'static Code, places: &[(&SourceFile, &str)]) -> Diagnostic {
        places.iter().fold(Diagnostic::new(code, "…"), |finding, (file, words)| {
            let start = file.text().find(words).unwrap();
            finding.at(file.label(start..start + words.len(), ""))
        })
    }

    fn left(findings: Vec<Diagnostic>) -> Vec<Option<String>> {
        let mut findings: Diagnostics = findings.into_iter().collect();
        say_once(&mut findings);
        findings.iter().map(|each| each.location().map(|at| at.text().to_owned())).collect()
    }

    #[test]
    fn an_edition_that_differs_from_the_others_too_is_still_said() {
        let source = SourceFile::new("content/a.yaml", "15");
        let (arabic, french) = (SourceFile::new("ar.ftl", "16"), SourceFile::new("fr.ftl", "17"));
        let of_source = finding(&editions_disagree::CODE, &[(&source, "15"), (&arabic, "16")]);
        let arabic = finding(&numbers_differ::CODE, &[(&arabic, "16"), (&source, "15")]);
        let french = finding(&numbers_differ::CODE, &[(&french, "17"), (&source, "15")]);
        let left = left(vec![of_source, arabic, french]);
        assert_eq!(left, [Some("15".to_owned()), Some("17".to_owned())]);
    }

    #[test]
    fn no_warning_hides_an_error_and_none_other_words() {
        let file = SourceFile::new("fr.ftl", "38 et 45");
        let value = finding(&values_differ::CODE, &[(&file, "38")]);
        let same = finding(&numbers_differ::CODE, &[(&file, "38")]);
        let other = finding(&numbers_differ::CODE, &[(&file, "45")]);
        let mut error = same.clone();
        error.severity = Severity::Error;
        assert_eq!(left(vec![value.clone(), same, other]).len(), 2);
        assert_eq!(left(vec![value, error]).len(), 2);
    }
}
