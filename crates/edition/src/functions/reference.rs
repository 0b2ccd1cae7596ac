//! References: resolutions, numbers of the document itself, notes.

use fluent::{FluentArgs, FluentValue};
use hexaglot_document::{Datum, Id, Inline, Target};

use super::text;
use crate::codes::{NO_SYMBOL, UNNUMBERED_REFERENCE, UNRESOLVED_TEXT};
use crate::furniture::PageTexts;
use crate::values::{Refusal, Values};
use crate::writer::Style;

/// `RESOLUTION($r179, show: "number")`
pub(super) fn resolution<'a>(
    values: &Values,
    positional: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    let Some(datum @ Datum::Resolution(_)) = values.datum(positional.first()) else {
        return values.refuse(Refusal::new(&UNRESOLVED_TEXT, "`RESOLUTION` has no resolution"));
    };
    let show = text(named.get("show"));
    if let (Some("symbol"), Datum::Resolution(resolution)) = (show, &datum) {
        return match values.writer().symbol(resolution) {
            Some(symbol) => values.value(Inline::Value { datum, body: vec![Inline::Text(symbol)] }),
            None => values.refuse(no_symbol(values, &resolution.body)),
        };
    }
    let style = Style { show, case: text(named.get("case")), ..Style::default() };
    values.value(values.writer().inline(&datum, style))
}

fn no_symbol(values: &Values, body: &str) -> Refusal {
    let profile = &values.house.profile().id;
    let message = format!("the profile `{profile}` gives the resolutions of `{body}` no symbols");
    Refusal::new(&NO_SYMBOL, message)
        .hint(format!("add `{body}` to `resolution-symbols` of the profile, or cite its number"))
}

/// `REF("id")`, `REF("document#id")`
pub(super) fn reference<'a>(
    values: &Values,
    positional: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    let named_id = text(positional.first()).unwrap_or_default();
    let (show, case) = (text(named.get("show")).unwrap_or("full"), text(named.get("case")));
    let Some((page, target)) = values.references.find(named_id) else {
        let message = format!("`REF(\"{named_id}\")` refers to something that has no number");
        return values.refuse(Refusal::new(&UNNUMBERED_REFERENCE, message));
    };
    let (Target::Here(id) | Target::There { id, .. }) = &target;
    match page.reference(id, show, case, &values.house) {
        Some(body) => values.value(Inline::Reference { target, body: vec![Inline::Text(body)] }),
        None => values.refuse(unnumbered(page, named_id, id)),
    }
}

/// `NOTE("id")`
pub(super) fn note<'a>(
    values: &Values,
    positional: &[FluentValue<'a>],
    _: &FluentArgs,
) -> FluentValue<'a> {
    let id: Option<Id> = text(positional.first()).and_then(|id| id.parse().ok());
    let Some(note) = id else {
        return values.refuse(Refusal::new(&UNRESOLVED_TEXT, "`NOTE` has no id"));
    };
    match values.references.note(&note) {
        Some(number) => values.value(Inline::NoteCall { note, number }),
        None => {
            let message =
                format!("the note `{note}` is called here, but nowhere in the source text");
            values.refuse(Refusal::new(&UNRESOLVED_TEXT, message))
        }
    }
}

/// Why something cannot be cited by its number: it has none, or it is an item whose marker is a
/// bullet, or that stands in such an item.
fn unnumbered(references: &PageTexts, named_id: &str, id: &Id) -> Refusal {
    let (is_item, around) = references.around_item(id);
    let what = if is_item { "an item" } else { "something" };
    let message = format!("`REF(\"{named_id}\")` refers to {what} that has no number");
    let mut refusal = Refusal::new(&UNNUMBERED_REFERENCE, message);
    if is_item {
        let hint = "give its list letters or numbers, and each list around it: `list: lettered`";
        refusal.hints.push(hint.to_owned());
    }
    refusal.hints.extend(around.map(|outer| {
        let document = named_id.split_once('#').map(|(document, _)| format!("{document}#"));
        let document = document.unwrap_or_default();
        format!("refer to what is around it: `REF(\"{document}{outer}\")`")
    }));
    refusal
}
