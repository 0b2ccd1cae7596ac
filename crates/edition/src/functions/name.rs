//! Names of languages and countries.

use fluent::{FluentArgs, FluentValue};
use hexaglot_document::{Datum, Inline};
use hexaglot_locale::{Label, Lang, countries};

use super::text;
use crate::codes::UNRESOLVED_TEXT;
use crate::values::{Refusal, Values};
use crate::writer::Style;

/// `LANGUAGE("fr")`
pub(super) fn language<'a>(
    values: &Values,
    positional: &[FluentValue<'a>],
    _: &FluentArgs,
) -> FluentValue<'a> {
    let lang: Option<Lang> = text(positional.first()).and_then(|tag| tag.parse().ok());
    match lang.and_then(|lang| values.house.label(Label::language(lang), &[])) {
        Some(name) => values.value(Inline::Text(name)),
        None => {
            let message = format!("`LANGUAGE` names no language in {}", values.lang);
            values.refuse(Refusal::new(&UNRESOLVED_TEXT, message))
        }
    }
}

/// `COUNTRY("EG")`, `COUNTRY($country)`
pub(super) fn country<'a>(
    values: &Values,
    positional: &[FluentValue<'a>],
    _: &FluentArgs,
) -> FluentValue<'a> {
    let datum = match text(positional.first()) {
        Some(code) => Some(Datum::Country(code.to_ascii_lowercase())),
        None => values.datum(positional.first()),
    };
    match datum {
        Some(datum @ Datum::Country(_)) if is_named(&datum) => {
            values.value(values.writer().inline(&datum, Style::default()))
        }
        _ => values.refuse(Refusal::new(&UNRESOLVED_TEXT, "`COUNTRY` names no country")),
    }
}

fn is_named(datum: &Datum) -> bool {
    matches!(datum, Datum::Country(code) if countries::is_known(code))
}
