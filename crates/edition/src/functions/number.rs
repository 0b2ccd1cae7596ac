//! Numbers and ordinals, and the category by which selectors choose.

use fluent::{FluentArgs, FluentValue};
use hexaglot_document::{Datum, Inline};
use hexaglot_locale::number::{Grouping, NumberStyle, Quantity, Sign};
use hexaglot_locale::{Digits, Gender, NoOrdinal, PluralKind};

use super::text;
use crate::codes::{NO_ORDINAL, UNRESOLVED_TEXT};
use crate::values::{Refusal, Values};

/// `NUMBER($count)`
pub(super) fn number<'a>(
    values: &Values,
    positional: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    let style = style(named);
    let datum = values.datum(positional.first());
    let quantity = match &datum {
        Some(Datum::Number(number)) => Quantity::new(number, style),
        _ => None,
    };
    let (Some(datum), Some(quantity)) = (datum, quantity) else {
        return values.refuse(Refusal::new(&UNRESOLVED_TEXT, "`NUMBER` has no number"));
    };
    let kind = match text(named.get("type")) {
        Some("ordinal") => PluralKind::Ordinal,
        _ => PluralKind::Cardinal,
    };
    let body = vec![Inline::Text(values.formats.numbers.quantity(&quantity, style))];
    values.number(Inline::Value { datum, body }, quantity, kind)
}

fn style(named: &FluentArgs) -> NumberStyle {
    let mut style = NumberStyle::default();
    style.percent = text(named.get("style")) == Some("percent");
    style.minimum_integer = digits(named.get("minimumIntegerDigits")).unwrap_or(0);
    style.minimum_fraction = digits(named.get("minimumFractionDigits")).unwrap_or(0);
    style.maximum_fraction = digits(named.get("maximumFractionDigits"));
    style.grouping = match text(named.get("useGrouping")) {
        // In ECMA-402 `true` is another word for `always`.
        Some("always" | "true") => Grouping::Always,
        Some("min2") => Grouping::Min2,
        Some("false") => Grouping::Never,
        _ => Grouping::Auto,
    };
    style.sign = match text(named.get("signDisplay")) {
        Some("always") => Sign::Always,
        Some("exceptZero") => Sign::ExceptZero,
        Some("never") => Sign::Never,
        _ => Sign::Auto,
    };
    style.digits = match text(named.get("numberingSystem")) {
        Some("arab") => Some(Digits::Arab),
        Some("latn") => Some(Digits::Latn),
        _ => None,
    };
    style
}

fn digits(value: Option<&FluentValue<'_>>) -> Option<u8> {
    match value {
        Some(FluentValue::Number(number)) => number.as_string().parse().ok(),
        _ => None,
    }
}

/// `ORDINAL($meeting, gender: "feminine")`
pub(super) fn ordinal<'a>(
    values: &Values,
    positional: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    let Some(Datum::Number(number)) = values.datum(positional.first()) else {
        return values.refuse(Refusal::new(&UNRESOLVED_TEXT, "`ORDINAL` has no number"));
    };
    let gender = text(named.get("gender")).and_then(Gender::named);
    let case = text(named.get("case"));
    let formats = &values.formats;
    let written = formats.ordinals.write(&number, gender, case, &formats.numbers, &formats.plurals);
    match written {
        Ok(written) => {
            let body = vec![Inline::Text(written)];
            values.value(Inline::Value { datum: Datum::Number(number), body })
        }
        Err(reason) => values.refuse(no_ordinal(values, &number, reason)),
    }
}

fn no_ordinal(values: &Values, number: &str, reason: NoOrdinal) -> Refusal {
    let language = values.lang.english_name();
    let profile = &values.house.profile().id;
    match reason {
        NoOrdinal::NotWhole => {
            Refusal::new(&NO_ORDINAL, format!("{number} is no whole number, and has no ordinal"))
        }
        NoOrdinal::NoForms => Refusal::new(
            &NO_ORDINAL,
            format!("the profile `{profile}` has no ordinals in figures in {language}"),
        )
        .hint("write it in words"),
        NoOrdinal::NoForm { genders, cases } => {
            let genders: Vec<_> = genders.into_iter().map(Gender::name).collect();
            let message =
                format!("in {language} an ordinal depends on its noun, and none fits this one");
            let mut refusal = Refusal::new(&NO_ORDINAL, message)
                .hint(format!("say the gender: `gender:` {}", one_of(&genders)));
            if !cases.is_empty() {
                let cases: Vec<_> = cases.iter().map(String::as_str).collect();
                refusal = refusal.hint(format!("say the case: `case:` {}", one_of(&cases)));
            }
            refusal
        }
    }
}

fn one_of(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`\"{word}\"`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}

/// The category of the number that a selector chooses by, as a word.
pub(super) fn category<'a>(
    values: &Values,
    positional: &[FluentValue<'a>],
    _: &FluentArgs,
) -> FluentValue<'a> {
    match positional.first().and_then(|number| values.quantity(number)) {
        Some((quantity, kind)) => values.formats.plurals.category(&quantity, kind).name().into(),
        None => values.refuse(Refusal::new(&UNRESOLVED_TEXT, "a selector has no number")),
    }
}
