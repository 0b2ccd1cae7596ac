//! Symbols with figures that only the source or only the translation has.

use std::collections::BTreeSet;

use hexaglot_diag::{Diagnostic, Diagnostics};
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::checker::Project;
use crate::numbers::{Comparison, Symbol};
use crate::passage::{Pair, Passage};
use crate::rule::{Judge, Rule};

super::code! {
    /// The symbol of a document, a recommendation or a thing, such as A/RES/54/175, X.509 or H1N1, or an
    /// e-mail address, is not in the translation, or is one that the source has not: a reader cannot find
    /// what is cited. A symbol counts as said when its figures are: *COP21* may be *CP21*, and *5G* may
    /// be said in words. Symbols with a stroke and recommendations keep their letters in every language,
    /// but for the letter of the language at the end, and Cyrillic letters that look like them count as
    /// them. In Arabic the figures that end a symbol may be typed before it, as in 776/A/52, which a line
    /// from right to left shows as A/52/776. Write the symbol of the source. What is not seen: wrong
    /// letters before the figures of other symbols. Acronyms without figures are for `acronyms-differ`.
    "symbols-differ"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Pair(judge) };

fn judge(pair: &Pair<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    for (source, target) in pair.readings() {
        let difference = Comparison::new(pair.source.numbers(source), pair.target.numbers(target));
        let Comparison { symbols_missing: missing, symbols_extra: extra, .. } = difference;
        let label = |symbol: &Symbol| pair.source.label(source, symbol.range.clone(), "the source");
        let mut findings = Vec::new();
        let are_paired = missing.len() == extra.len();
        for (at, symbol) in extra.iter().enumerate() {
            let finding = |message| at_words(pair.target, target, symbol, message);
            let own = quote(target, symbol);
            findings.push(match missing.get(at).filter(|_| are_paired) {
                Some(theirs) => {
                    let theirs_quoted = quote(source, theirs);
                    let message = format!("`{own}` stands where the source has `{theirs_quoted}`");
                    finding(message).at(label(theirs)).hint("write the symbol of the source")
                }
                None => finding(format!("`{own}` is a symbol that the source does not have"))
                    .hint("take it out, or mend the source"),
            });
        }
        for symbol in missing.iter().filter(|_| !are_paired) {
            let message = format!("`{}` of the source is missing", quote(source, symbol));
            let finding = pair.target.finding_of_all(&CODE, message).at(label(symbol));
            findings.push(finding.hint("write it as the source does"));
        }
        for finding in findings {
            if seen.insert(finding.message.clone()) {
                found.push(finding);
            }
        }
    }
}

fn at_words(
    passage: &Passage<'_>,
    reading: &Reading<'_>,
    symbol: &Symbol,
    message: String,
) -> Diagnostic {
    passage.finding(&CODE, reading, symbol.range.clone(), message)
}

fn quote<'r>(reading: &'r Reading<'_>, symbol: &Symbol) -> &'r str {
    reading.text().get(symbol.range.clone()).unwrap_or_default()
}
