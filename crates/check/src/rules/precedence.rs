//! Which of two rules speaks where both see the same slip.

use std::collections::BTreeMap;

use hexaglot_diag::{Code, Diagnostic, Diagnostics, Label};

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
            &numbers_differ::CODE,
            &punctuation_space::CODE,
            &symbols_differ::CODE,
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
        others: &[
            &end_punctuation::CODE,
            &numbers_differ::CODE,
            &punctuation_space::CODE,
            &unbalanced_brackets::CODE,
        ],
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

/// Takes away what another finding says better of the same words. A finding at a text as a whole is never
/// taken away for what is said of some of its words, and an error never for a warning.
///
/// A finding about several texts, such as a translation and its source, is taken away too where all that it
/// marks in another file than its own is spoken for.
pub fn say_once(findings: &mut Diagnostics) {
    let mut spoken: BTreeMap<(&str, Option<String>), Vec<Diagnostic>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| speaks_first(finding.code)) {
        let of_unit = spoken.entry((finding.code.name, finding.unit.clone())).or_default();
        of_unit.push(finding.clone());
    }
    if spoken.is_empty() {
        return;
    }
    findings.retain(|finding| {
        let first = spoken_before(finding.code);
        let first = first.filter_map(|code| spoken.get(&(code.name, finding.unit.clone())));
        let first: Vec<&Diagnostic> =
            first.flatten().filter(|first| first.severity >= finding.severity).collect();
        first.is_empty() || !is_spoken_for(finding, &first)
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

fn is_spoken_for(finding: &Diagnostic, first: &[&Diagnostic]) -> bool {
    let is_spoken = |label: &Label| {
        let mut labels = first.iter().flat_map(|each| &each.labels);
        !label.is_whole_text && labels.any(|other| !other.is_whole_text && overlap(label, other))
    };
    let Some((own, others)) = finding.labels.split_first() else { return false };
    let mut elsewhere = others.iter().filter(|label| label.file != own.file).peekable();
    is_spoken(own) || (elsewhere.peek().is_some() && elsewhere.all(is_spoken))
}

fn overlap(one: &Label, other: &Label) -> bool {
    one.file == other.file && one.bytes.start < other.bytes.end && other.bytes.start < one.bytes.end
}
