//! Emphasis that one side has and the other has not.

use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::{MarkKind, Reading};
use hexaglot_locale::Lang;

use crate::checker::Project;
use crate::passage::Pair;
use crate::rule::{Judge, Rule};

super::code! {
    /// A translation emphasizes fewer or more parts of its text than its source, by `*emphasis*` or by
    /// `**strong emphasis**`. How a script shows emphasis is for the house to say; what is emphasized must
    /// be marked in every language, or its edition says less. Languages set the titles of publications and
    /// foreign words each in its own way: a part in quotation marks or in `《》` counts as emphasis, and
    /// emphasis of Latin phrases, such as *inter alia*, and of words that both texts have is left aside.
    /// What is not seen: emphasis of the wrong words.
    "emphasis-differs"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Pair(judge) };

/// Latin and other foreign phrases that one language sets in italics and another translates `[K]`.
const FOREIGN: [&str; 28] = [
    "a priori",
    "a posteriori",
    "ab initio",
    "ad hoc",
    "ad interim",
    "bona fide",
    "chapeau",
    "de facto",
    "de jure",
    "e.g.",
    "erga omnes",
    "et al.",
    "ex officio",
    "i.e.",
    "ibid.",
    "idem",
    "in absentia",
    "in fine",
    "in situ",
    "inter alia",
    "ipso facto",
    "mutatis mutandis",
    "op. cit.",
    "per capita",
    "prima facie",
    "pro rata",
    "sic",
    "vis-à-vis",
];

fn judge(pair: &Pair<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    for (source, target) in pair.readings() {
        if source.marks().is_empty() && target.marks().is_empty() {
            continue;
        }
        if is_of_other_kind(pair, source, target, found) {
            continue;
        }
        for kind in [MarkKind::Emphasis, MarkKind::Strong] {
            compare(pair, source, target, &kind, found);
        }
    }
}

/// Finds one kind of emphasis in the place of the other, where nothing else differs.
fn is_of_other_kind(
    pair: &Pair<'_>,
    source: &Reading<'_>,
    target: &Reading<'_>,
    found: &mut Diagnostics,
) -> bool {
    let count = |reading| {
        let [plain, strong] =
            [MarkKind::Emphasis, MarkKind::Strong].map(|kind| parts(reading, &kind));
        (plain, strong)
    };
    let ((plain, strong), (own_plain, own_strong)) = (count(source), count(target));
    let is_all = plain.len() + strong.len() == own_plain.len() + own_strong.len();
    if !is_all || plain.len() == own_plain.len() {
        return false;
    }
    let (surplus, lost, name, other) = match own_plain.len() > plain.len() {
        true => (own_plain, strong, "emphasis", "strong emphasis"),
        false => (own_strong, plain, "strong emphasis", "emphasis"),
    };
    let (Some(words), Some(lost)) = (surplus.first(), lost.first()) else { return false };
    let shown = target.text().get(words.clone()).unwrap_or_default();
    let message = format!("`{shown}` is in {name}, and the source has {other}");
    let finding = pair.target.finding(&CODE, target, words.clone(), message);
    let finding = finding.at(pair.source.label(source, lost.clone(), "the source has it"));
    found.push(finding.hint("mark what the source marks, and by the same sign"));
    true
}

fn compare(
    pair: &Pair<'_>,
    source: &Reading<'_>,
    target: &Reading<'_>,
    kind: &MarkKind,
    found: &mut Diagnostics,
) {
    let (name, sign) = if *kind == MarkKind::Strong { ("strong ", "**") } else { ("", "*") };
    let theirs = parts(source, kind);
    let own = parts(target, kind);
    let quoted =
        |reading: &Reading<'_>| reading.text().matches(['“', '«', '《', '「', '„', '‘']).count();
    if own.len() < theirs.len() {
        let other = target.text().to_lowercase();
        let is_needed = |part: &&Range<usize>| !is_left_aside(source, &other, part);
        let needed: Vec<_> = theirs.iter().filter(is_needed).collect();
        let instead = quoted(target).saturating_sub(quoted(source));
        if own.len() + instead >= needed.len() {
            return;
        }
        let message = match own.len() {
            0 => format!("the translation lacks the {name}emphasis of the source"),
            some => format!(
                "the translation has {some} parts in {name}emphasis, and the source {}",
                theirs.len()
            ),
        };
        let mut finding = pair.target.finding_of_all(&CODE, message);
        for part in needed {
            finding = finding.at(pair.source.label(source, part.clone(), "the source has it"));
        }
        found.push(finding.hint(format!("mark the same words: `{sign}words{sign}`")));
    } else if own.len() > theirs.len() {
        let other = source.text().to_lowercase();
        let is_added = |part: &&Range<usize>| !is_left_aside(target, &other, part);
        let added: Vec<_> = own.iter().filter(is_added).collect();
        let instead = quoted(source).saturating_sub(quoted(target));
        if added.len() <= theirs.len() + instead {
            return;
        }
        let Some(words) = added.last() else { return };
        let shown = target.text().get((*words).clone()).unwrap_or_default();
        let message = match theirs.len() {
            0 => format!("`{shown}` is in {name}emphasis, and nothing is in the source"),
            some => format!(
                "{} parts with `{shown}` are in {name}emphasis, and {some} in the source",
                own.len()
            ),
        };
        let finding = pair.target.finding(&CODE, target, (*words).clone(), message);
        let finding = finding.at(pair.source.whole("the source"));
        found.push(finding.hint("mark what the source marks"));
    }
}

/// The parts of a text that are marked; those that only a space parts are one.
fn parts(reading: &Reading<'_>, kind: &MarkKind) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    for mark in reading.marks().iter().filter(|mark| mark.kind == *kind) {
        let between = parts.last().and_then(|last| reading.text().get(last.end..mark.range.start));
        match parts.last_mut() {
            Some(last) if between.is_some_and(|between| between.trim().is_empty()) => {
                last.end = mark.range.end;
            }
            _ => parts.push(mark.range.clone()),
        }
    }
    parts
}

/// Whether emphasis marks foreign words, which the other language may set otherwise.
fn is_left_aside(reading: &Reading<'_>, other: &str, part: &Range<usize>) -> bool {
    let words = reading.text().get(part.clone()).unwrap_or_default();
    let lower = words.trim_matches([',', ' ', '(', ')']).to_lowercase();
    let is_plain = !lower.is_empty() && !lower.contains(hexaglot_edition::OBJECT);
    FOREIGN.contains(&lower.as_str()) || (is_plain && other.contains(&lower))
}
