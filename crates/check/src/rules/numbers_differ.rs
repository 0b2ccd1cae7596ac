//! Figures that only the source or only the translation has.

use std::collections::BTreeSet;

use hexaglot_diag::{Diagnostic, Diagnostics};
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::checker::Project;
use crate::numbers::{Comparison, Words};
use crate::passage::Pair;
use crate::rule::{Judge, Rule};

super::code! {
    /// A figure of the source is not in the translation, or the translation has one that the source has
    /// not, so that readers of the two editions learn different facts. Numbers are compared by value: any
    /// digits, the decimal sign and the groups of either language, 2.5 million and 250万, hours after noon.
    /// What the source has in figures may stand in words, and the reverse: *twelfth*, 第十二, an Arabic
    /// dual, *siglo XX*. Write the number of the source, or mend the source. What is not seen: a wrong
    /// number in words, a figure that is said again elsewhere in the text, the sign of a number, and two
    /// numbers that have changed places. Dates and symbols have rules of their own.
    "numbers-differ"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Pair(judge) };

/// The most numbers that one finding quotes.
const MOST: usize = 5;

fn judge(pair: &Pair<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    for (source, target) in pair.readings() {
        let difference = Comparison::new(pair.source.numbers(source), pair.target.numbers(target));
        let Comparison { missing, extra, .. } = difference;
        let compared = Compared { pair, source, target };
        // As many of each: one has become the other.
        let are_paired = missing.len() == extra.len();
        let mut findings: Vec<(Option<usize>, Diagnostic)> = Vec::new();
        for (at, words) in extra.iter().enumerate() {
            let instead = missing.get(at).filter(|_| are_paired);
            findings.push((Some(words.range.start), compared.extra(words, instead)));
        }
        if !are_paired && !missing.is_empty() {
            findings.push((None, compared.missing(&missing)));
        }
        for (at, finding) in findings {
            let place = at.map(|at| target.span(at..at));
            if seen.insert((place.map(|span| span.start), finding.message.clone())) {
                found.push(finding);
            }
        }
    }
}

struct Compared<'c, 'a> {
    pair: &'c Pair<'a>,
    source: &'c Reading<'a>,
    target: &'c Reading<'a>,
}

impl Compared<'_, '_> {
    fn extra(&self, words: &Words<'_>, instead: Option<&Words<'_>>) -> Diagnostic {
        let Compared { pair, source, target } = self;
        let own = quote(target, words);
        let finding = |message| pair.target.finding(&CODE, target, words.range.clone(), message);
        match instead {
            Some(theirs) => {
                let message =
                    format!("`{own}` stands where the source has `{}`", quote(source, theirs));
                let label = pair.source.label(source, theirs.range.clone(), "the source");
                let hint =
                    format!("write the {} of the source, in figures or in words", kind(theirs));
                finding(message).at(label).hint(hint)
            }
            None => {
                let kind = kind(words);
                let message = format!("`{own}` is a {kind} that the source does not have");
                finding(message).hint("take it out, or mend the source")
            }
        }
    }

    fn missing(&self, missing: &[Words<'_>]) -> Diagnostic {
        let Compared { pair, source, .. } = self;
        let quoted: Vec<String> =
            missing.iter().map(|words| format!("`{}`", quote(source, words))).collect();
        let message = match quoted.as_slice() {
            [one] => format!("{one} of the source is missing"),
            some if some.len() <= MOST => {
                format!("{} of the source are missing", some.join(", "))
            }
            [first, .., last] => {
                let others = quoted.len() - 2;
                format!("{first}, {last} and {others} other numbers of the source are missing")
            }
            [] => String::new(),
        };
        let mut finding = pair.target.finding_of_all(&CODE, message);
        for words in missing.iter().take(MOST) {
            finding = finding.at(pair.source.label(source, words.range.clone(), "the source"));
        }
        finding.hint("say it in figures or in words, or take it out of the source")
    }
}

/// What words say: those of a date have no value.
fn kind(words: &Words<'_>) -> &'static str {
    if words.values.is_empty() { "date" } else { "number" }
}

fn quote<'r>(reading: &'r Reading<'_>, words: &Words<'_>) -> &'r str {
    reading.text().get(words.range.clone()).unwrap_or_default()
}
