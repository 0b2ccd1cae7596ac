//! Dates, ranges of dates and times.

use fluent::{FluentArgs, FluentValue};
use hexaglot_document::Datum;
use hexaglot_locale::{DateForm, DateUnit, YearWord};

use super::text;
use crate::codes::UNRESOLVED_TEXT;
use crate::values::{Refusal, Values};
use crate::writer::Style;

/// `DATETIME($opened, dateStyle: "month")`
pub(super) fn date_time<'a>(
    values: &Values,
    positional: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    let unit = match text(named.get("dateStyle")) {
        Some("month") => DateUnit::Month,
        Some("year") => DateUnit::Year,
        _ => DateUnit::Day,
    };
    let year = match text(named.get("yearDisplay")) {
        Some("short") => YearWord::Short,
        Some("numeric") => YearWord::Numeric,
        _ => YearWord::Long,
    };
    match values.datum(positional.first()) {
        Some(datum @ (Datum::Date(_) | Datum::Range(..) | Datum::Time { .. })) => {
            let style = Style { date: DateForm { unit, year }, ..Style::default() };
            values.value(values.writer().inline(&datum, style))
        }
        _ => values.refuse(Refusal::new(&UNRESOLVED_TEXT, "`DATETIME` has no date")),
    }
}
