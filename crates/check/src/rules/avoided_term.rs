//! Words that are not to be used for a term.

use std::collections::BTreeSet;

use hexaglot_diag::Diagnostics;
use hexaglot_locale::Lang;

use crate::checker::Project;
use crate::rule::{Judge, Rule};
use crate::terms::{Likeness, Means};
use crate::texts::Texts;

super::code! {
    /// A text has words that the term base says are not to be used: the attribute `.avoid` of a term in
    /// `terms.ftl` lists them, parted by semicolons. Write the term itself. Only the singular and the
    /// plural of such words are found, in Russian and Arabic also other regular forms, and with their
    /// capitals where the list has any; where they are part of a longer term, they may stand.
    "avoided-term"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Document(judge) };

fn judge(texts: &Texts<'_>, project: &Project<'_>, found: &mut Diagnostics) {
    let terms = project.term_base(texts.lang, Likeness::Number);
    let Some(terms) = terms.filter(|terms| terms.avoids()) else { return };
    for passage in &texts.passages {
        let mut reported = BTreeSet::new();
        for reading in &passage.readings {
            let avoided = passage.terms(reading, terms).iter();
            for words in avoided.filter(|found| found.means == Means::Avoided) {
                let span = reading.span(words.bytes.clone());
                let Some(id) = words.terms.first().map(|term| terms.id(*term)) else { continue };
                if !reported.insert((span.start, span.end)) {
                    continue;
                }
                let right = terms.agreed(id).unwrap_or(id);
                let wrong = reading.text().get(words.bytes.clone()).unwrap_or_default();
                let message = format!("`{wrong}` is not to be used for `{right}`");
                let finding = passage.finding(&CODE, reading, words.bytes.clone(), message);
                found.push(finding.hint(format!("write `{{ -{id} }}` or `{right}`")));
            }
        }
    }
}
