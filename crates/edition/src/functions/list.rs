//! Lists in a sentence.

use fluent::{FluentArgs, FluentValue};
use hexaglot_locale::list::ListKind;

use super::text;
use crate::codes::UNRESOLVED_TEXT;
use crate::values::{Refusal, Values};

/// `LIST($first, $second, -term)`
///
/// The elements stay what they are, texts and the characters of values, and what stands between them
/// is text: so a term is Markdown, and a value is a node.
pub(super) fn list<'a>(
    values: &Values,
    positional: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    let elements: Option<Vec<String>> =
        positional.iter().map(|argument| values.written(argument)).collect();
    let Some(elements) = elements else {
        return values.refuse(Refusal::new(&UNRESOLVED_TEXT, "`LIST` has an element without text"));
    };
    let kind = match text(named.get("type")) {
        Some("disjunction") => ListKind::Disjunction,
        Some("unit") => ListKind::Unit,
        _ => ListKind::Conjunction,
    };
    let read: Vec<String> = elements.iter().map(|element| spoken(&values.read(element))).collect();
    let between = values.formats.lists.between(&read, kind);
    let mut joined = String::new();
    for (at, element) in elements.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| between.get(before));
        joined.push_str(before.map_or("", String::as_str));
        joined.push_str(element);
    }
    joined.into()
}

/// How an element begins to the ear: marks of Markdown and quotation marks are silent.
fn spoken(text: &str) -> String {
    text.trim_start_matches(|c: char| !c.is_alphanumeric()).to_owned()
}
