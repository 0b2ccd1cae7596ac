//! One source text with several translations.

use hexaglot_diag::Diagnostics;
use hexaglot_locale::Lang;
use rustc_hash::FxHashMap;

use crate::checker::Project;
use crate::passage::Pair;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;

super::code! {
    /// Two texts of a document are the same in the source and not in the translation. Readers take two
    /// wordings for two things. Use one of them, or let the finding stand with a reason.
    ///
    /// Capitals, punctuation and blanks do not count. Texts of fewer than five words are not compared: a
    /// label, the head of a column or a cell of a table may need another gender or case in another place.
    "inconsistent-translation"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Document(judge) };

/// How many words a source has that stands for itself; ideographs count as words.
const WORDS: usize = 5;

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let mut first: FxHashMap<&str, Pair<'_>> = FxHashMap::default();
    for pair in texts.pairs() {
        let source = pair.source.folded();
        if !pair.source.has_words(WORDS) {
            continue;
        }
        let Some(before) = first.get(source) else {
            first.insert(source, pair);
            continue;
        };
        if before.target.folded() == pair.target.folded() {
            continue;
        }
        let (reading, other) = (pair.target.default_reading(), before.target.default_reading());
        let id = &before.target.unit.id;
        let message = format!("the translation is not that of `{id}`, whose source is the same");
        let finding = pair.target.finding(&CODE, reading, 0..reading.text().len(), message);
        let whole = 0..other.text().len();
        let finding = finding.at(before.target.label(other, whole, "the other translation"));
        found.push(finding.hint("use one wording for both"));
    }
}
