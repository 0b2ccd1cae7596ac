//! Markup that readers see, since it is not what it was meant for.

use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::passage::Passage;
use crate::rule::{Judge, Rule};

super::code! {
    /// Markup stays in the text as characters, and readers see it: a link with a space between its brackets,
    /// with brackets of Chinese, or with a space in its address; a character reference or a tag of HTML that
    /// was escaped twice (`&amp;nbsp;`, `&lt;b&gt;`); an escape of Fluent outside a string literal
    /// (`\u00A0`); a value or a function without its braces (`$opening`, `REF("table-1")`); a `##` of a
    /// heading; `~~` and full-width `＊＊`. Write the markup as hexaglot reads it, or write code in backticks; a
    /// backslash before the first character says that it is meant as text. Only what is certain is reported; a
    /// `*` or `_` that stays literal is reported as `literal-delimiter`.
    "literal-markup"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Text(judge) };

/// Character references that are written in texts.
const REFERENCES: [&str; 20] = [
    "amp", "lt", "gt", "quot", "apos", "nbsp", "shy", "laquo", "raquo", "lsquo", "rsquo", "ldquo",
    "rdquo", "ndash", "mdash", "hellip", "thinsp", "lrm", "rlm", "zwj",
];
/// Tags of HTML that stand within a paragraph.
const TAGS: [&str; 16] = [
    "a", "b", "br", "code", "del", "div", "em", "font", "i", "p", "span", "strong", "sub", "sup",
    "tt", "u",
];
const FUNCTIONS: [&str; 9] =
    ["REF", "NOTE", "NUMBER", "DATETIME", "RESOLUTION", "ORDINAL", "COUNTRY", "LANGUAGE", "LIST"];
/// The most bytes between the brackets of a link that is looked at.
const REACH: usize = 300;

/// Markup that was found.
struct Literal {
    range: Range<usize>,
    what: &'static str,
    hint: String,
}

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = reading.text();
    let marks = |c: char| {
        matches!(c, ']' | '］' | '】' | ')' | '&' | '<' | '\\' | '$' | '(' | '#' | '~' | '＊')
    };
    let mut end = 0;
    for (at, character) in text.match_indices(marks) {
        if at < end {
            continue;
        }
        let literal = match character {
            "]" | "］" | "】" => link(text, at, character),
            ")" => reversed_link(text, at),
            "&" => reference(text, at),
            "<" => tag(text, at),
            "\\" => escape(text, at),
            "$" => value(passage, text, at),
            "(" => function(text, at),
            "#" if at == 0 => heading(text),
            "~" => struck(text, at),
            "＊" => stars(text, at),
            _ => None,
        };
        let Some(Literal { range, what, hint }) = literal else { continue };
        end = range.end;
        let first = range.start..range.start + text.get(range.start..).map_or(0, first_length);
        let written = passage.at(reading.span(first), "");
        // A backslash says that the character is meant.
        if reading.is_code(at) || written.text().starts_with('\\') && character != "\\" {
            continue;
        }
        let shown = text.get(range.clone()).unwrap_or_default();
        let message = format!("{what} stays in the text as characters: `{shown}`");
        found.push(passage.finding(&CODE, reading, range, message).hint(hint));
    }
}

/// The text from its start as far as is looked.
fn near(text: &str) -> &str {
    text.get(..text.floor_char_boundary(REACH)).unwrap_or(text)
}

/// The text before a place as far as is looked.
fn near_before(text: &str, at: usize) -> &str {
    text.get(text.floor_char_boundary(at.saturating_sub(REACH))..at).unwrap_or_default()
}

fn first_length(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

/// `[text] (https://…)`, `[text](https://… …)`, `［text］（https://…）`
fn link(text: &str, at: usize, closing: &str) -> Option<Literal> {
    let after = text.get(at + closing.len()..)?;
    let inside = after.strip_prefix(' ').unwrap_or(after);
    let address = inside.strip_prefix('(').or_else(|| inside.strip_prefix('（'))?;
    if !is_address(address) {
        return None;
    }
    let before = near_before(text, at);
    let start = before.rfind(['[', '［', '【']).map_or(at, |start| at - before.len() + start);
    let start_of_address = text.len() - address.len();
    let address = near(address);
    let length =
        address.find([')', '）']).unwrap_or_else(|| address.find('\n').unwrap_or(address.len()));
    let closes = address.get(length..).map_or(0, first_length);
    let end = start_of_address + length + closes;
    let hint = "write `[words](address)`, with no space between the brackets nor in the address";
    Some(Literal { range: start..end, what: "a link", hint: hint.to_owned() })
}

/// `(text)[https://…]`
fn reversed_link(text: &str, at: usize) -> Option<Literal> {
    let address = text.get(at + 1..)?.strip_prefix('[')?;
    if !is_address(address) {
        return None;
    }
    let before = near_before(text, at);
    let start = before.rfind('(').map_or(at, |start| at - before.len() + start);
    let end = text.len() - address.len() + near(address).find(']').map_or(0, |end| end + 1);
    let hint = "the words stand in `[…]`, and the address in `(…)`".to_owned();
    Some(Literal { range: start..end, what: "a link", hint })
}

fn is_address(text: &str) -> bool {
    let is_id =
        text.strip_prefix('#').is_some_and(|id| id.starts_with(|c: char| c.is_ascii_lowercase()));
    is_id || ["http://", "https://", "mailto:"].iter().any(|scheme| text.starts_with(scheme))
}

/// `&nbsp;`
fn reference(text: &str, at: usize) -> Option<Literal> {
    let after = text.get(at + 1..)?;
    let length =
        after.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(after.len());
    let name = after.get(..length)?;
    let closes = after.get(length..)?.starts_with(';');
    let digits = name.strip_prefix('#').map(|number| number.trim_start_matches(['x', 'X']));
    let is_number = digits.is_some_and(|digits| {
        !digits.is_empty() && digits.chars().all(|digit| digit.is_ascii_hexdigit())
    });
    if !(closes && (is_number || REFERENCES.contains(&name)) || name == "nbsp") {
        return None;
    }
    let range = at..at + 1 + length + usize::from(closes);
    let hint = format!("write the character itself, or `&{name};` without escaping its `&`");
    Some(Literal { range, what: "a character reference", hint })
}

/// `<b>`
fn tag(text: &str, at: usize) -> Option<Literal> {
    let after = near(text.get(at + 1..)?);
    let inside = after.get(..after.find('>')?)?;
    let name = inside.trim_matches('/').split([' ', '/']).next()?.to_lowercase();
    let hint = "take it away, or mark the words by `*` or `**`; code stands in backticks";
    TAGS.contains(&name.as_str()).then(|| Literal {
        range: at..at + inside.len() + 2,
        what: "a tag of HTML",
        hint: hint.to_owned(),
    })
}

/// `\u00A0`
fn escape(text: &str, at: usize) -> Option<Literal> {
    let after = text.get(at + 1..)?;
    let (digits, length) = match after.strip_prefix('u') {
        Some(digits) => (digits, 4),
        None => (after.strip_prefix('U')?, 6),
    };
    let is_hex = |digits: &str| digits.chars().all(|digit| digit.is_ascii_hexdigit());
    let digits = digits.get(..length).filter(|digits| is_hex(digits))?;
    let range = at..at + 2 + length;
    let hint =
        format!("write the character itself, or `{{ \"{}{digits}\" }}`", text.get(at..at + 2)?);
    Some(Literal { range, what: "an escape", hint })
}

/// `$name`
fn value(passage: &Passage<'_>, text: &str, at: usize) -> Option<Literal> {
    let after = text.get(at + 1..)?;
    let is_inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let length = after.find(|c| !is_inside(c)).unwrap_or(after.len());
    let name = after.get(..length)?.trim_end_matches('-');
    passage.document.data.contains_key(name).then(|| Literal {
        range: at..at + 1 + name.len(),
        what: "a value",
        hint: format!("write `{{ ${name} }}`"),
    })
}

/// `REF("id")`
fn function(text: &str, at: usize) -> Option<Literal> {
    let before = near_before(text, at);
    let name = FUNCTIONS.iter().find(|name| before.ends_with(**name))?;
    let after = near(text.get(at + 1..)?);
    let start = at - name.len();
    let is_alone = !near_before(text, start).ends_with(|c: char| c.is_alphanumeric());
    let length = after.find(')')?;
    let argument = after.get(..length)?;
    let is_call = argument.starts_with(['"', '“', '«', '$']);
    (is_alone && is_call).then(|| Literal {
        range: start..at + length + 2,
        what: "a function",
        hint: format!("write it between braces: `{{ {name}({argument}) }}`"),
    })
}

/// `## heading`
fn heading(text: &str) -> Option<Literal> {
    let level = text.len() - text.trim_start_matches('#').len();
    let is_heading = (2..=6).contains(&level) && text.get(level..)?.starts_with(' ');
    let hint = "take it away: what is a heading is said by the document's structure".to_owned();
    is_heading.then_some(Literal { range: 0..level, what: "the mark of a heading", hint })
}

/// `~~text~~`
fn struck(text: &str, at: usize) -> Option<Literal> {
    let inside = near(text.get(at..)?.strip_prefix("~~")?);
    let length = inside.find("~~")?;
    let hint = "take it away: texts have no struck words".to_owned();
    let is_text = length > 0 && !inside.starts_with([' ', '~']);
    is_text.then_some(Literal { range: at..at + length + 4, what: "a struck text", hint })
}

/// `＊＊text＊＊`
fn stars(text: &str, at: usize) -> Option<Literal> {
    let inside = near(text.get(at..)?.strip_prefix("＊＊")?);
    let length = inside.find("＊＊").filter(|length| *length > 0)?;
    let hint = "write the stars of ASCII: `**words**`".to_owned();
    let end = at + length + 2 * "＊＊".len();
    Some(Literal { range: at..end, what: "emphasis", hint })
}
