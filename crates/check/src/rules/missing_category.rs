//! Selectors without a plural category that the language has.

use std::collections::BTreeSet;

use hexaglot_catalog::{Expression, Variant};
use hexaglot_diag::Diagnostics;
use hexaglot_document::{Datum, Document};
use hexaglot_locale::number::{NumberStyle, Quantity};
use hexaglot_locale::{Lang, Plural, PluralKind, Plurals};

use crate::checker::Project;
use crate::passage::Passage;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;

super::code! {
    /// A text chooses by a number, and lacks a variant for a plural category that whole numbers have in its
    /// language (CLDR): Russian needs `one`, `few` and `many`, Arabic `one`, `two`, `few`, `many` and
    /// `other`. For the others the default stands: *5 день*. The default serves the category of its own key;
    /// `*[other]`, where only fractions are `other`, serves the one that is left. Arabic `zero` may be left
    /// to `other`, whose form it has, and French and Spanish `many`, which is for whole millions, too. Add
    /// the variants. Chinese has no more than `other`. Terms are not judged, since their arguments are
    /// mostly words.
    "missing-category"
}

pub(crate) static RULE: Rule = Rule {
    code: &CODE,
    is_on: true,
    languages: &[Lang::Ar, Lang::En, Lang::Fr, Lang::Ru, Lang::Es],
    judge: Judge::Document(judge),
};

/// Below this number every whole number has a category that texts need; from a million on French and Spanish
/// have another, which changes nothing in a noun that follows the figure.
const WHOLE: u32 = 1000;

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let mut categories: [Option<BTreeSet<Plural>>; 2] = [None, None];
    for passage in &texts.passages {
        passage.pattern.walk(&mut |expression| {
            let Expression::Select { selector, variants, .. } = expression else { return };
            let Some(kind) = kind(selector, texts.document) else { return };
            let place = usize::from(kind == PluralKind::Ordinal);
            let Some(categories) = categories.get_mut(place) else { return };
            let needed = categories.get_or_insert_with(|| whole(texts.lang, kind));
            compare(passage, selector, variants, needed, found);
        });
    }
}

/// What a selector counts, if it chooses by a whole number.
fn kind(selector: &Expression, document: &Document) -> Option<PluralKind> {
    let is_whole = |name: &str| match document.data.get(name).map(|named| &named.datum) {
        Some(Datum::Number(number)) => !number.contains('.'),
        _ => false,
    };
    match selector {
        Expression::Variable { name, .. } => is_whole(name).then_some(PluralKind::Cardinal),
        Expression::Function { name, positional, named, .. } if name == "NUMBER" => {
            let [Expression::Variable { name, .. }] = positional.as_slice() else { return None };
            let mut kind = PluralKind::Cardinal;
            for argument in named {
                match (argument.name.as_str(), &argument.value) {
                    ("type", Expression::Literal { value, .. }) if value == "ordinal" => {
                        kind = PluralKind::Ordinal;
                    }
                    // What shows fractions has the categories of fractions.
                    ("style" | "minimumFractionDigits", _) => return None,
                    _ => {}
                }
            }
            is_whole(name).then_some(kind)
        }
        _ => None,
    }
}

/// The categories of whole numbers that texts need.
fn whole(lang: Lang, kind: PluralKind) -> BTreeSet<Plural> {
    let plurals = Plurals::new(lang);
    let numbers = 0..WHOLE;
    let quantities =
        numbers.filter_map(|number| Quantity::new(&number.to_string(), NumberStyle::default()));
    let mut needed: BTreeSet<Plural> =
        quantities.map(|quantity| plurals.category(&quantity, kind)).collect();
    if (lang, kind) == (Lang::Es, PluralKind::Ordinal) {
        // CLDR has `1.er` apart from `2.º`, which only a masculine noun needs.
        needed.retain(|plural| *plural == Plural::Other);
    }
    // In CLDR's units of Arabic what counts zero is written as what counts a hundred.
    needed.remove(&Plural::Zero);
    needed
}

fn compare(
    passage: &Passage<'_>,
    selector: &Expression,
    variants: &[Variant],
    needed: &BTreeSet<Plural>,
    found: &mut Diagnostics,
) {
    let key = |plural: &Plural| variants.iter().find(|each| each.key.as_str() == plural.name());
    let lacking: Vec<&str> =
        needed.iter().filter(|plural| key(plural).is_none()).map(|plural| plural.name()).collect();
    let default = variants.iter().find(|variant| variant.default);
    let serves_own = default
        .is_some_and(|default| needed.iter().any(|plural| plural.name() == default.key.as_str()));
    if lacking.is_empty() || (lacking.len() == 1 && !serves_own) {
        return;
    }
    let list: Vec<String> = lacking.iter().map(|name| format!("`{name}`")).collect();
    let language = passage.lang.english_name();
    let message = format!("the selector has no variant for {}, which {language} has", join(&list));
    let finding = passage.finding_at(&CODE, selector.span(), message);
    let variants: Vec<String> = lacking.iter().map(|name| format!("`[{name}] …`")).collect();
    found.push(finding.hint(format!("add {}", join(&variants))));
}

/// `a`, `a and b`, `a, b and c`
fn join(words: &[String]) -> String {
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} and {last}", before.join(", ")),
        None => String::new(),
    }
}
