//! The functions of patterns, a file for what they write.
//!
//! `hexaglot_catalog` holds the table of their arguments and has validated every call against it.

mod date;
mod list;
mod name;
mod number;
mod reference;

use fluent::{FluentArgs, FluentValue};
use hexaglot_catalog::functions::CATEGORY;

use crate::values::Values;

/// A function: the arguments without a name, then those with one.
pub(crate) type Function = for<'a> fn(&Values, &[FluentValue<'a>], &FluentArgs) -> FluentValue<'a>;

/// Every function by its name.
pub(crate) const FUNCTIONS: [(&str, Function); 10] = [
    ("NUMBER", number::number),
    ("ORDINAL", number::ordinal),
    (CATEGORY, number::category),
    ("DATETIME", date::date_time),
    ("LIST", list::list),
    ("RESOLUTION", reference::resolution),
    ("REF", reference::reference),
    ("NOTE", reference::note),
    ("LANGUAGE", name::language),
    ("COUNTRY", name::country),
];

/// A text among arguments.
fn text<'a>(value: Option<&'a FluentValue<'_>>) -> Option<&'a str> {
    match value {
        Some(FluentValue::String(text)) => Some(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::FUNCTIONS;

    #[test]
    fn they_are_those_of_the_table() {
        let registered =
            FUNCTIONS.map(|(name, _)| name).into_iter().filter(|name| *name != super::CATEGORY);
        let listed = hexaglot_catalog::functions::FUNCTIONS.iter().map(|function| function.name);
        assert_eq!(registered.collect::<Vec<_>>(), listed.collect::<Vec<_>>());
    }
}
