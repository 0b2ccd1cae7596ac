//! Data that one side uses or writes out and the other does not.

use std::cell::LazyCell;
use std::ops::Range;

use hexaglot_diag::{Diagnostic, Diagnostics};
use hexaglot_document::Datum;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::checker::Project;
use crate::numbers::Comparison;
use crate::passage::{Pair, Passage};
use crate::rule::{Judge, Rule};
use crate::texts::Texts;
use crate::uses::{DatumUse, Uses};
use crate::written::{Wording, Written};

super::code! {
    /// A translation leaves out a value that its source has, such as `{ $opening }`, or has one that its
    /// source has not. Readers of the two editions learn different facts. A translator may always write a
    /// value out: a date, number, resolution, country or place that says the same, in figures or in words, is
    /// accepted in any case and form, and so is a variant for one or two that says the number by its noun.
    /// Use the value, or write it out. What is not seen: a part that is written out wrongly beside the right
    /// one, and a number that the text says of something else.
    "values-differ"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Document(judge) };

fn judge(texts: &Texts<'_>, project: &Project<'_>, found: &mut Diagnostics) {
    for pair in texts.pairs() {
        let source = texts.source_uses(pair.source);
        let target = texts.target_uses(pair.target);
        if source.data.is_empty() && target.data.is_empty() {
            continue;
        }
        let (in_source, in_target) = (source.data_names(), target.data_names());
        let dropped = source.data.iter().filter(|datum| !in_target.contains(datum.name));
        for datum in each_once(dropped) {
            if !says(pair.target, datum, project) {
                found.push(left_out(&pair, datum));
            }
        }
        let added = target.data.iter().filter(|datum| !in_source.contains(datum.name));
        for datum in each_once(added) {
            if !says(pair.source, datum, project) {
                let message = format!("`${}` is a value that the source does not have", datum.name);
                let finding = pair.target.finding_at(&CODE, datum.span, message);
                let finding = finding.at(pair.source.whole("the source"));
                found.push(finding.hint("take it out, or have it in the source too"));
            }
        }
        for (own, reading) in pair.readings() {
            variants(&pair, own, reading, project, found);
        }
    }
}

/// The first use of each datum.
fn each_once<'u, 'a: 'u>(
    data: impl Iterator<Item = &'u DatumUse<'a>>,
) -> impl Iterator<Item = &'u DatumUse<'a>> {
    let mut seen = std::collections::BTreeSet::new();
    data.filter(move |datum| seen.insert(datum.name))
}

fn left_out(pair: &Pair<'_>, datum: &DatumUse<'_>) -> Diagnostic {
    let name = datum.name;
    let finding = match typed(pair, name) {
        Some((reading, words)) => {
            let shown = reading.text().get(words.clone()).unwrap_or_default();
            let message = format!("`{shown}` is typed, and the value `${name}` is left out");
            pair.target.finding(&CODE, reading, words, message)
        }
        None => {
            let message = format!("the translation leaves out the value `${name}`");
            pair.target.finding_of_all(&CODE, message)
        }
    };
    let finding = finding.at(pair.source.at(datum.span, "the source has it"));
    finding.hint(format!("use `{{ ${name} }}`, or write out what it says"))
}

/// What a translation has of its own and may have been typed instead of a value: its name without braces, or
/// the only number or date that its source does not have, unless the source has one in words that it lacks.
fn typed<'a>(pair: &Pair<'a>, name: &str) -> Option<(&'a Reading<'a>, Range<usize>)> {
    let value = pair.source.document.data.get(name).map(|named| &named.datum);
    let has_number = !matches!(value, Some(Datum::Country(_) | Datum::Place(_) | Datum::Text(_)));
    let named = format!("${name}");
    pair.readings().find_map(|(source, target)| {
        let is_name = |at: &usize| {
            let after = target.text().get(at + named.len()..).unwrap_or_default();
            !after.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        };
        if let Some(at) = target.text().match_indices(&named).map(|(at, _)| at).find(is_name) {
            return Some((target, at..at + named.len()));
        }
        let numbers = (pair.source.numbers(source), pair.target.numbers(target));
        let Comparison { missing, extra, .. } = Comparison::new(numbers.0, numbers.1);
        match (missing.as_slice(), extra.as_slice()) {
            ([], [only]) if has_number => Some((target, only.range.clone())),
            _ => None,
        }
    })
}

/// Finds the variants that leave out a value which the source shows and other variants have.
fn variants(
    pair: &Pair<'_>,
    source: &Reading<'_>,
    target: &Reading<'_>,
    project: &Project<'_>,
    found: &mut Diagnostics,
) {
    let Some(choice) = target.choices().last() else { return };
    let shown = shown(target);
    let chosen = Uses::in_expression(choice.selector);
    let uses = LazyCell::new(|| Uses::of(pair.target.pattern, &|_| None));
    let text = LazyCell::new(|| Written::new([target.text()], pair.target.lang));
    for datum in &self::shown(source) {
        let is_chosen = chosen.iter().any(|other| other.name == datum.name);
        // A noun in the singular or the dual says its number by itself.
        let says_number = is_chosen && matches!(choice.key.as_str(), "zero" | "one" | "two");
        let is_shown = || shown.iter().any(|other| other.name == datum.name);
        if says_number || is_shown() {
            continue;
        }
        let Some(variant) = pair.target.variant(choice.key) else { continue };
        let is_used = uses.data.iter().any(|other| other.name == datum.name);
        let value = pair.target.document.data.get(datum.name).map(|named| &named.datum);
        if is_used && value.is_some_and(|value| !writes(&text, value, datum, pair.target, project))
        {
            let key = choice.key.as_str();
            let message = format!("the variant `{key}` leaves out the value `${}`", datum.name);
            let finding = pair.target.finding_at(&CODE, variant.pattern.span, message);
            let finding = finding.at(pair.source.at(datum.span, "the source has it"));
            found.push(finding.hint(format!("use `{{ ${} }}` in it too", datum.name)));
        }
    }
}

/// The data that a reading shows.
fn shown<'a>(reading: &Reading<'a>) -> Vec<DatumUse<'a>> {
    reading.objects().iter().flat_map(|object| Uses::in_expression(object.expression)).collect()
}

/// Whether a text writes out what a datum says; of a datum that the document does not have, it does.
fn says(passage: &Passage<'_>, datum: &DatumUse<'_>, project: &Project<'_>) -> bool {
    let Some(named) = passage.document.data.get(datum.name) else { return true };
    writes(passage.said(), &named.datum, datum, passage, project)
}

fn writes(
    text: &Written,
    value: &Datum,
    datum: &DatumUse<'_>,
    passage: &Passage<'_>,
    project: &Project<'_>,
) -> bool {
    let terms = project.terms.get(&passage.lang);
    let place = |name: &str| {
        let term = terms?.term(&format!("place-{name}"))?;
        Some(&term.pattern)
    };
    text.says(value, datum.function, &Wording { profile: passage.profile, place: &place })
}
