//! Translations that say nothing.

use hexaglot_diag::Diagnostics;
use hexaglot_locale::Lang;

use crate::checker::Project;
use crate::passage::{Pair, says_something};
use crate::rule::{Judge, Rule};
use crate::texts::Texts;

super::code! {
    /// The source says something in words, and the translation has none: it is an empty literal, white
    /// space or punctuation alone. Readers of that edition find a blank where the others find a text.
    /// Translate the text, or delete the message: then the edition shows the source text and says so. A
    /// translation of nothing but a value, a term or a number is not empty.
    "empty-translation"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Document(judge) };

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    texts.empty_pairs().chain(texts.pairs()).for_each(|pair| compare(&pair, found));
}

fn compare(pair: &Pair<'_>, found: &mut Diagnostics) {
    let Pair { source, target } = pair;
    if !source.readings.iter().all(says_something) {
        return;
    }
    let Some(reading) = target.readings.iter().find(|reading| !says_something(reading)) else {
        return;
    };
    let text = reading.text().trim();
    let finding = if reading.choices().is_empty() {
        let what = match text {
            "" => "the translation is empty".to_owned(),
            other => format!("the translation is nothing but `{other}`"),
        };
        target.finding_of_all(&CODE, what)
    } else {
        target.finding_of_all(&CODE, "the translation is empty for one of its variants")
    };
    let original = source.default_reading();
    let finding = finding.at(source.label(original, 0..original.text().len(), "the source text"));
    found.push(finding.hint("write the translation, or delete the message until there is one"));
}
