//! Terms of the source whose agreed translations are not in the translation.

use std::collections::BTreeSet;
use std::ops::Range;

use hexaglot_catalog::Expression;
use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;
use rustc_hash::FxHashMap;

use crate::checker::Project;
use crate::passage::Pair;
use crate::rule::{Judge, Rule};
use crate::terms::{Found, Likeness, Means, TermBase};
use crate::words::words;

super::code! {
    /// The source has a term, and the translation does not have what was agreed for it: `terms.ftl` of
    /// the two languages is the term base, in which a term and its translation have one id. A body that
    /// has two names is two bodies to a reader. Refer to the term, as in `{ -council }`, or write the
    /// agreed words, in any form of theirs; where other words may stand for a term too, list them in its
    /// attribute `.also`, parted by semicolons.
    ///
    /// In the source a term is a reference to it or its words, the longest first, in the singular or
    /// plural, and with its capitals where it has any. A single word without a capital may be of common
    /// use: it is looked for in English alone, behind an article or a preposition. A translation needs
    /// the agreed words once, however often the source has the term, and two other words may stand
    /// within them.
    ///
    /// The rule does not see a wrong word beside the right one. It does not know irregular forms, such as
    /// most plurals of Arabic: give them as variants of the term. `docs/checks.md` says what can be
    /// matched in each language.
    "term-not-used"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Pair(judge) };

fn judge(pair: &Pair<'_>, project: &Project<'_>, found: &mut Diagnostics) {
    let terms = project.term_base(pair.source.lang, Likeness::Number);
    let agreed = project.term_base(pair.target.lang, Likeness::Stem);
    let (Some(terms), Some(agreed)) = (terms, agreed) else { return };
    let mut reported = BTreeSet::new();
    for (source, target) in pair.readings() {
        if words(target.text()).next().is_none() {
            continue;
        }
        let asked = pair.source.terms(source, terms).iter();
        let asked = asked.filter(|found| is_asked(found, source.text(), pair));
        // A text may have a term many times.
        let mut answered: FxHashMap<&str, bool> = FxHashMap::default();
        let asked: Vec<&Found> = asked
            .filter(|found| {
                let mut ids = found.terms.iter().map(|term| terms.id(*term));
                let answers = |id| agreed.is_plain_in(id, target) || is_left(id, agreed, target);
                !ids.any(|id| *answered.entry(id).or_insert_with(|| answers(id)))
            })
            .collect();
        if asked.is_empty() {
            continue;
        }
        let translation = agreed.tokens(target);
        let given = agreed.ids(&translation);
        for term in asked {
            let mut ids = term.terms.iter().map(|term| terms.id(*term));
            let Some(id) = ids.clone().next().filter(|_| !ids.any(|id| given.contains(id))) else {
                continue;
            };
            if reported.insert(id.to_owned()) {
                let instead = avoided(pair, target, id, project);
                let instead = instead.or_else(|| agreed.nearest(id, &translation));
                report(pair, (terms, source, term), (agreed, target, instead), id, found);
            }
        }
    }
}

/// Whether a term of the source has to be in the translation.
fn is_asked(found: &Found, source: &str, pair: &Pair<'_>) -> bool {
    let Means::Words { is_same, is_common } = found.means else {
        return found.means == Means::Reference;
    };
    let is_english = pair.source.lang == Lang::En;
    let before = found.before.clone().and_then(|before| source.get(before));
    let before = before.unwrap_or_default().to_ascii_lowercase();
    // Behind an article a capital makes it a name.
    let own = source.get(found.bytes.clone()).unwrap_or_default();
    let is_noun = is_english
        && BEFORE_NOUNS.contains(&before.as_str())
        && !own.starts_with(char::is_uppercase);
    if is_common && !is_noun {
        return false;
    }
    // "Public and private sectors" are a public sector and a private one.
    if is_english && !is_same && matches!(before.as_str(), "and" | "or") {
        return false;
    }
    // The plural of an Arabic word is most often another word.
    is_same || pair.target.lang != Lang::Ar
}

/// English words after which a word is no verb.
const BEFORE_NOUNS: [&str; 25] = [
    "a", "all", "an", "any", "between", "by", "each", "every", "for", "from", "in", "its", "many",
    "no", "of", "on", "other", "our", "some", "that", "the", "their", "these", "this", "with",
];

/// Whether a term need not be in the words of a translation.
fn is_left(id: &str, agreed: &TermBase, target: &Reading<'_>) -> bool {
    agreed.agreed(id).is_none() || is_in_value(id, target)
}

/// Whether a text may have a term in a value, whose words are not in its pattern.
fn is_in_value(id: &str, reading: &Reading<'_>) -> bool {
    reading.objects().iter().any(|object| match object.expression {
        Expression::Message { .. } => true,
        Expression::Function { name, .. } => match name.as_str() {
            "RESOLUTION" => id.starts_with("place-"),
            "REF" | "COUNTRY" | "LANGUAGE" | "LIST" => true,
            _ => false,
        },
        _ => false,
    })
}

/// Words of a translation that are not to be used for a term.
fn avoided<'a>(
    pair: &Pair<'a>,
    target: &Reading<'a>,
    id: &str,
    project: &Project<'_>,
) -> Option<Range<usize>> {
    let base = project.term_base(pair.target.lang, Likeness::Number)?;
    let is_avoided = |found: &&Found| {
        found.means == Means::Avoided && found.terms.iter().any(|term| base.id(*term) == id)
    };
    pair.target.terms(target, base).iter().find(is_avoided).map(|found| found.bytes.clone())
}

fn report(
    pair: &Pair<'_>,
    (terms, source, term): (&TermBase, &Reading<'_>, &Found),
    (agreed, target, instead): (&TermBase, &Reading<'_>, Option<Range<usize>>),
    id: &str,
    found: &mut Diagnostics,
) {
    let right = agreed.agreed(id).unwrap_or_default();
    let words = match term.means {
        Means::Reference => terms.agreed(id).unwrap_or(id),
        _ => source.text().get(term.bytes.clone()).unwrap_or_default(),
    };
    let message =
        format!("`{words}` is agreed to be `{right}`, which the translation does not say");
    let finding = match instead {
        Some(words) => pair.target.finding(&CODE, target, words, message),
        None => pair.target.finding_of_all(&CODE, message),
    };
    let finding = finding.at(pair.source.label(source, term.bytes.clone(), "the term"));
    found.push(
        finding.hint(format!("write `{{ -{id} }}` or the agreed words, in any form of theirs")),
    );
}
