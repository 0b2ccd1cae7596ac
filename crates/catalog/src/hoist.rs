//! The meaning of a pattern as one text: a table of what it says in each case.
//!
//! A selector can stand inside a sentence or around it; Pontoon rewrites the first into the second.
//! So every selector is lifted to the outside, cases that say the same are folded together, and
//! string literals become the text that they stand for. Two patterns with one meaning then read the
//! same.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::characters::{is_plain_between, nfc};
use crate::fingerprint::collapse;
use crate::pattern::{Element, Expression, NamedArgument, Pattern, Variant, VariantKey};

/// The most cases, times the bytes of the longest, that are written out. A pattern beyond it keeps its
/// selectors where they are: its fingerprint then changes when they are moved, which asks for one
/// look too many.
const WRITTEN_OUT: usize = 1 << 24;

/// Marks around what is no text, so that no text can read like it: these characters are refused in
/// texts.
const OPEN: char = '\u{1}';
const CLOSE: char = '\u{2}';

/// The keys of each selector, by its spelling. Numbers stand before names, as they are tried first
/// in any order that makes sense.
type Selectors = BTreeMap<String, BTreeSet<Key>>;

/// The key of a case. The default is the absence of one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Number(String),
    Name(String),
}

/// The case that is written out: the key that each selector has met, or none for its default.
type Case<'a> = BTreeMap<&'a str, Option<&'a Key>>;

/// The meaning of a pattern.
pub(crate) fn meaning(pattern: &Pattern) -> String {
    if let [Element::Text { value, .. }] = pattern.elements.as_slice() {
        return finish(value);
    }
    let mut selectors = Selectors::new();
    let longest = survey(pattern, &mut selectors);
    let cases =
        selectors.values().fold(1_usize, |cases, keys| cases.saturating_mul(keys.len() + 1));
    if cases.saturating_mul(longest) > WRITTEN_OUT {
        let mut text = String::new();
        write_pattern(pattern, None, &mut text);
        return finish(&text);
    }
    let order: Vec<(&str, &BTreeSet<Key>)> =
        selectors.iter().map(|(selector, keys)| (selector.as_str(), keys)).collect();
    table(pattern, &order, &mut Case::new())
}

/// What the pattern says for the selectors that are still open.
fn table<'a>(
    pattern: &Pattern,
    order: &[(&'a str, &'a BTreeSet<Key>)],
    case: &mut Case<'a>,
) -> String {
    let Some(((selector, keys), rest)) = order.split_first() else {
        let mut text = String::new();
        write_pattern(pattern, Some(case), &mut text);
        return finish(&text);
    };
    case.insert(selector, None);
    let default = table(pattern, rest, case);
    let mut said: Vec<(&Key, String)> = Vec::new();
    for key in *keys {
        case.insert(selector, Some(key));
        said.push((key, table(pattern, rest, case)));
    }
    case.remove(selector);
    // A named case that says what the default says is none. A number's can only go with all names:
    // without it the number would meet the name of its category.
    said.retain(|(key, text)| matches!(key, Key::Number(_)) || *text != default);
    if said.iter().all(|(_, text)| *text == default) {
        return default;
    }
    let mut text = format!("{OPEN}{selector}");
    for (key, value) in said {
        let (kind, key) = match key {
            Key::Number(key) => ('#', key),
            Key::Name(key) => ('=', key),
        };
        let _ = write!(text, "{OPEN}{kind}{key}{CLOSE}{value}");
    }
    let _ = write!(text, "{OPEN}*{CLOSE}{default}{CLOSE}");
    text
}

fn finish(text: &str) -> String {
    // The marks compose with nothing.
    let is_normal = is_plain_between(text, [OPEN, CLOSE]);
    if is_normal { collapse(text) } else { collapse(&nfc(text)) }
}

/// Finds every selector of a pattern and its keys, and measures the longest text that it can say.
fn survey(pattern: &Pattern, selectors: &mut Selectors) -> usize {
    let lengths = pattern.elements.iter().map(|element| match element {
        Element::Text { value, .. } => value.len(),
        Element::Placeable { expression, .. } => survey_expression(expression, selectors),
    });
    lengths.sum()
}

fn survey_expression(expression: &Expression, selectors: &mut Selectors) -> usize {
    match expression {
        Expression::Nested(inner, _) => survey_expression(inner, selectors),
        Expression::Select { selector, variants, .. } => {
            let keys = selectors.entry(spelling(selector)).or_default();
            keys.extend(variants.iter().filter(|variant| !variant.default).map(key));
            let lengths = variants.iter().map(|variant| survey(&variant.pattern, selectors));
            lengths.max().unwrap_or_default()
        }
        other => other.span().range().len(),
    }
}

fn key(variant: &Variant) -> Key {
    match &variant.key {
        VariantKey::Name(name) => Key::Name(name.clone()),
        VariantKey::Number(number) => Key::Number(number.clone()),
    }
}

/// Writes what a pattern says in one case; without a case, selectors as they stand.
fn write_pattern(pattern: &Pattern, case: Option<&Case<'_>>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            Element::Text { value, .. } => text.push_str(value),
            Element::Placeable { expression, .. } => write_expression(expression, case, text),
        }
    }
}

fn write_expression(expression: &Expression, case: Option<&Case<'_>>, text: &mut String) {
    match (expression, case) {
        (Expression::Literal { value, .. }, _) => text.push_str(value),
        (Expression::Nested(inner, _), _) => write_expression(inner, case, text),
        (Expression::Select { selector, variants, .. }, Some(case)) => {
            let met = case.get(spelling(selector).as_str()).copied().flatten();
            let chosen = met.and_then(|met| variants.iter().find(|variant| key(variant) == *met));
            let chosen = chosen.or_else(|| variants.iter().find(|variant| variant.default));
            if let Some(variant) = chosen {
                write_pattern(&variant.pattern, Some(case), text);
            }
        }
        (Expression::Select { selector, variants, .. }, None) => {
            let _ = write!(text, "{OPEN}{}", spelling(selector));
            for variant in variants {
                let mark = if variant.default { "*" } else { "" };
                let _ = write!(text, "{OPEN}{mark}{}{CLOSE}", variant.key.as_str());
                write_pattern(&variant.pattern, None, text);
            }
            text.push(CLOSE);
        }
        (other, _) => {
            text.push(OPEN);
            spell(other, text);
            text.push(CLOSE);
        }
    }
}

/// An expression in the one spelling that fingerprints know: no blanks, named arguments by name.
fn spelling(expression: &Expression) -> String {
    let mut text = String::new();
    spell(expression, &mut text);
    text
}

fn spell(expression: &Expression, text: &mut String) {
    match expression {
        Expression::Literal { value, .. } => {
            let _ = write!(text, "{value:?}");
        }
        Expression::Number { value, .. } => text.push_str(value),
        Expression::Variable { name, .. } => {
            text.push('$');
            text.push_str(name);
        }
        Expression::Message { id, attribute, .. } => {
            text.push_str(id);
            spell_attribute(attribute.as_deref(), text);
        }
        Expression::Term { id, attribute, positional, arguments, .. } => {
            text.push('-');
            text.push_str(id);
            spell_attribute(attribute.as_deref(), text);
            if !positional.is_empty() || !arguments.is_empty() {
                spell_arguments(positional, arguments, text);
            }
        }
        Expression::Function { name, positional, named, .. } => {
            text.push_str(name);
            spell_arguments(positional, named, text);
        }
        Expression::Nested(inner, _) => spell(inner, text),
        Expression::Select { .. } => write_expression(expression, None, text),
    }
}

fn spell_attribute(attribute: Option<&str>, text: &mut String) {
    if let Some(attribute) = attribute {
        text.push('.');
        text.push_str(attribute);
    }
}

fn spell_arguments(positional: &[Expression], named: &[NamedArgument], text: &mut String) {
    let mut by_name: Vec<&NamedArgument> = named.iter().collect();
    by_name.sort_by(|a, b| a.name.cmp(&b.name));
    let positional = positional.iter().map(|value| (None, value));
    let named = by_name.iter().map(|each| (Some(each.name.as_str()), &each.value));
    text.push('(');
    for (place, (name, value)) in positional.chain(named).enumerate() {
        if place > 0 {
            text.push(',');
        }
        if let Some(name) = name {
            text.push_str(name);
            text.push(':');
        }
        spell(value, text);
    }
    text.push(')');
}
