//! Inline CommonMark: a resolved text becomes inlines.
//!
//! The text is parsed behind a guard character, so that nothing at its start (`2016.`, `-`, `#`)
//! begins a block, and its lines are joined, so that nothing at the start of a line does. comrak has
//! no entry for inlines alone.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use comrak::nodes::{Node, NodeValue, Sourcepos};
use comrak::{Arena, Options, parse_document};
use hexaglot_diag::{Diagnostic, Diagnostics};
use hexaglot_document::{Datum, Id, Inline, LinkAddress, plain_text};
use hexaglot_locale::{characters, is_han};

use crate::codes::{
    BAD_CHARACTER_REFERENCE, BAD_LINK, INLINE_IMAGE, LITERAL_DELIMITER, NESTED_TOO_DEEP,
    NOT_ONE_PARAGRAPH, RAW_HTML, TEXT_TOO_LONG, UNKNOWN_LINK_TARGET, VALUE_IN_ADDRESS,
};
use crate::formatter::Formatted;
use crate::place::Place;

/// White space that CommonMark does not strip and that leaves the flanking rules of a line's start as
/// they are.
pub(crate) const GUARD: char = '\u{2003}';
/// The most levels of emphasis, links and the like inside one another.
const DEPTH: usize = 32;
/// The most bytes of a resolved text.
const LENGTH: usize = 1 << 20;
/// How many characters a diagnostic quotes.
const QUOTED: usize = 24;

/// Parses a resolved text. `exists` says whether the document has something of that id, for links
/// inside it.
///
/// Returns nothing when the text cannot be published; the diagnostics say why.
pub(crate) fn parse(
    formatted: &Formatted,
    exists: &dyn Fn(&Id) -> bool,
    place: Place<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Inline>> {
    if formatted.text.len() > LENGTH {
        let message = format!("this text has {} bytes, more than {LENGTH}", formatted.text.len());
        diagnostics.push(place.diagnostic(&TEXT_TOO_LONG, message, ""));
        return None;
    }
    if formatted.text.trim().lines().any(|line| line.trim().is_empty()) {
        diagnostics.push(second_paragraph(place));
        return None;
    }
    if is_literal(&formatted.text) {
        let mut inlines = Vec::new();
        push_text(formatted, formatted.text.trim_matches(' '), &mut inlines);
        return Some(inlines);
    }
    let text = join_lines(&formatted.text).text;
    let arena = Arena::new();
    let root = parse_document(&arena, &text, options());
    let mut reader = Reader {
        text: &text,
        lines: line_starts(&text),
        formatted,
        exists,
        place,
        faults: Vec::new(),
    };
    let mut inlines = match single_paragraph(root) {
        Some(paragraph) => reader.children(paragraph, 0),
        None => {
            reader.faults.push(second_paragraph(place));
            Vec::new()
        }
    };
    strip_guard(&mut inlines);
    let faults: Diagnostics = reader.faults.into_iter().collect();
    let sound = !faults.has_errors();
    diagnostics.append(faults);
    sound.then_some(inlines)
}

/// Whether a text has no character that CommonMark knows inside a line, so that it says what it says:
/// most texts are so.
pub(crate) fn is_literal(text: &str) -> bool {
    let markup = *b"\0\t\n\r\\`*_[]<&";
    characters::find_byte(text.as_bytes(), |byte| characters::is_one_of(byte, markup)).is_none()
}

fn second_paragraph(place: Place<'_>) -> Diagnostic {
    let message = "this text is more than one paragraph";
    place.diagnostic(&NOT_ONE_PARAGRAPH, message, "").hint("make a unit of each paragraph")
}

pub(crate) fn options() -> &'static Options<'static> {
    static OPTIONS: OnceLock<Options<'static>> = OnceLock::new();
    OPTIONS.get_or_init(|| {
        let mut options = Options::default();
        options.extension.cjk_friendly_emphasis = true;
        options
    })
}

/// A text in one line, and where its characters were written.
pub(crate) struct Joined {
    pub(crate) text: String,
    /// Offsets in the text and in what was written, and how far both advance together.
    runs: Vec<(usize, usize, usize)>,
}

impl Joined {
    /// Where a byte of the text was written; nothing for what joins the lines.
    pub(crate) fn written(&self, at: usize) -> Option<usize> {
        let after = self.runs.partition_point(|(start, ..)| *start <= at);
        let (start, written, length) = self.runs.get(after.checked_sub(1)?)?;
        (at < start + length).then(|| written + at - start)
    }
}

/// One line, behind the guard: a line end becomes a space, or nothing between Han characters; a
/// backslash before it makes it a hard break, which stays.
pub(crate) fn join_lines(text: &str) -> Joined {
    let mut joined = String::with_capacity(text.len() + 4);
    let mut runs = Vec::new();
    joined.push(GUARD);
    let mut end = 0;
    for (number, whole) in text.split('\n').enumerate() {
        let blank = |c| c == ' ' || c == '\t' || c == '\r';
        let line = whole.trim_matches(blank);
        let written = end + whole.len() - whole.trim_start_matches(blank).len();
        end += whole.len() + 1;
        if number > 0 {
            let before = joined.chars().next_back().unwrap_or(GUARD);
            let after = line.chars().next().unwrap_or(' ');
            // What joins the lines stands for the line end between them.
            runs.push((joined.len(), end - whole.len() - 2, 1));
            if is_hard_break(&joined) {
                // Behind a second guard the next line cannot begin a block either; it is taken out again.
                joined.push('\n');
                joined.push(GUARD);
            } else if !(is_han(before) && is_han(after)) && before != GUARD {
                joined.push(' ');
            }
        }
        runs.push((joined.len(), written, line.len()));
        joined.push_str(line);
    }
    Joined { text: joined, runs }
}

/// An odd number of backslashes at the end.
fn is_hard_break(text: &str) -> bool {
    text.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

pub(crate) fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

fn single_paragraph<'a>(root: Node<'a>) -> Option<Node<'a>> {
    let mut children = root.children();
    let paragraph = children.next()?;
    let is_paragraph = matches!(paragraph.data.borrow().value, NodeValue::Paragraph);
    (is_paragraph && children.next().is_none()).then_some(paragraph)
}

/// Takes the guards out again: at the start, and after each hard break.
fn strip_guard(inlines: &mut Vec<Inline>) {
    let mut at_start = true;
    for inline in inlines.iter_mut() {
        if let Inline::Text(text) = inline
            && at_start
            && text.starts_with(GUARD)
        {
            text.remove(0);
        }
        at_start = matches!(inline, Inline::Break);
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
}

struct Reader<'a> {
    text: &'a str,
    lines: Vec<usize>,
    formatted: &'a Formatted,
    exists: &'a dyn Fn(&Id) -> bool,
    place: Place<'a>,
    faults: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn children(&mut self, parent: Node<'_>, depth: usize) -> Vec<Inline> {
        if depth > DEPTH {
            let message = format!("emphasis and links stand more than {DEPTH} levels deep");
            self.faults.push(self.place.diagnostic(&NESTED_TOO_DEEP, message, ""));
            return Vec::new();
        }
        let mut inlines = Vec::new();
        for child in parent.children() {
            self.inline(child, depth, &mut inlines);
        }
        inlines
    }

    fn inline(&mut self, node: Node<'_>, depth: usize, inlines: &mut Vec<Inline>) {
        let data = node.data.borrow();
        match &data.value {
            NodeValue::Text(text) => {
                self.character_references(text);
                self.literal_delimiters(text, data.sourcepos);
                push_text(self.formatted, text, inlines);
            }
            NodeValue::SoftBreak => push_text(self.formatted, " ", inlines),
            NodeValue::LineBreak => inlines.push(Inline::Break),
            NodeValue::Code(code) => inlines.push(Inline::Code(self.plain(&code.literal))),
            NodeValue::Emph => inlines.push(Inline::Emphasis(self.children(node, depth + 1))),
            NodeValue::Strong => inlines.push(Inline::Strong(self.children(node, depth + 1))),
            NodeValue::Link(link) => {
                let body = self.children(node, depth + 1);
                self.character_references(&link.url);
                match self.address(&link.url) {
                    Some(address) => inlines.push(Inline::Link { address, body }),
                    None => inlines.extend(body),
                }
            }
            NodeValue::Image(link) => {
                let message = format!("an image, `{}`, stands in this text", link.url);
                let fault = self.place.diagnostic(&INLINE_IMAGE, message, &link.url);
                self.faults.push(fault.hint("make a `figure` of it in the document"));
            }
            NodeValue::HtmlInline(html) | NodeValue::Raw(html) => {
                let fault = self.place.diagnostic(
                    &RAW_HTML,
                    format!("this text holds HTML: `{html}`"),
                    html,
                );
                self.faults.push(fault.hint("write `\\<` for a sign that is meant as text"));
            }
            other => {
                let message = format!("`{}` cannot stand in a unit's text", other.xml_node_name());
                self.faults.push(self.place.diagnostic(&NOT_ONE_PARAGRAPH, message, ""));
            }
        }
    }

    /// Text in which values stand as what they show: inside code.
    fn plain(&self, text: &str) -> String {
        let mut inlines = Vec::new();
        push_text(self.formatted, text, &mut inlines);
        plain_text(&inlines)
    }

    fn address(&mut self, url: &str) -> Option<LinkAddress> {
        let mut address = String::with_capacity(url.len());
        for character in url.chars() {
            match self.formatted.value(character) {
                Some(Inline::Value { datum: Datum::Text(text) | Datum::Number(text), .. }) => {
                    percent_encode(text, &mut address);
                }
                Some(_) => {
                    let message =
                        "a value that is neither a string nor a number stands in a link's address";
                    self.faults.push(self.place.diagnostic(&VALUE_IN_ADDRESS, message, ""));
                    return None;
                }
                None => address.push(character),
            }
        }
        if let Some(fragment) = address.strip_prefix('#') {
            return self.internal(fragment);
        }
        let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
        let safe = address.chars().all(|c| !c.is_control() && !c.is_whitespace());
        if safe && matches!(scheme.as_deref(), Some("http" | "https" | "mailto")) {
            return Some(LinkAddress::External(address));
        }
        let message = format!("the link `{address}` leads to no address that can be published");
        let fault = self.place.diagnostic(&BAD_LINK, message, url);
        self.faults.push(fault.hint("write an address with `https://`, `http://` or `mailto:`, or `#id` for a place in this document"));
        None
    }

    fn internal(&mut self, fragment: &str) -> Option<LinkAddress> {
        let id: Option<Id> = fragment.parse().ok().filter(|id| (self.exists)(id));
        if id.is_none() {
            let message = format!("the link `#{fragment}` leads to nothing in this document");
            self.faults.push(self.place.diagnostic(&UNKNOWN_LINK_TARGET, message, fragment));
        }
        id.map(LinkAddress::Internal)
    }

    /// Reports the refused characters of a text that the text before Markdown does not hold: what is
    /// refused in all input can only come from a reference, and so can a code point of a value that is
    /// there more often than the formatter has put it.
    fn character_references(&mut self, text: &str) {
        let refused = |c: char| matches!(c, '\n' | '\r') || characters::refused(c).is_some();
        let mut seen = BTreeSet::new();
        for character in text.chars().filter(|c| refused(*c)) {
            let times = |text: &str| text.matches(character).count();
            let is_value = self.formatted.value(character).is_some();
            let is_own = is_value && times(text) <= times(self.text);
            if is_own || !seen.insert(character) {
                continue;
            }
            let message = format!(
                "a character reference stands for U+{:04X}, which no text may hold",
                u32::from(character)
            );
            let fault = self.place.diagnostic(&BAD_CHARACTER_REFERENCE, message, "&");
            self.faults
                .push(fault.hint("take it away, or write `\\&` if the characters are meant"));
        }
    }

    /// Reports delimiters that stayed in the text although no backslash silenced them. comrak gives
    /// the outer range of a text with escapes, so the source is walked beside the text.
    fn literal_delimiters(&mut self, text: &str, position: Sourcepos) {
        if !text.contains(['*', '_']) {
            return;
        }
        let Some(start) = self.lines.get(position.start.line - 1) else { return };
        let source = self.text.get(start + position.start.column - 1..).unwrap_or_default();
        let mut rest = source;
        let mut before = None;
        for character in text.chars() {
            let (escaped, next) = step(rest, character);
            let after = next.chars().next();
            let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let inside_word = character == '_' && word(before) && word(after);
            if matches!(character, '*' | '_')
                && !escaped
                && !inside_word
                && before != Some(character)
            {
                let quoted: String = rest.chars().take(QUOTED).collect();
                let fault = self.place.diagnostic(
                    &LITERAL_DELIMITER,
                    format!(
                        "the `{character}` before `{}` marks no emphasis and stays in the text",
                        quoted.trim_start_matches(character)
                    ),
                    &quoted,
                );
                self.faults.push(fault.hint(format!(
                    "move it beside a letter, or write `\\{character}` if the character is meant"
                )));
            }
            before = Some(character);
            rest = next;
        }
    }
}

/// Adds text, and the node of each value where its code point stands.
fn push_text(formatted: &Formatted, text: &str, inlines: &mut Vec<Inline>) {
    let mut plain = match inlines.pop() {
        Some(Inline::Text(before)) => before,
        Some(other) => {
            inlines.push(other);
            String::new()
        }
        None => String::new(),
    };
    // Most texts have no value: the code points that stand for one begin with this byte in UTF-8.
    let has_values = text.as_bytes().contains(&0xF3);
    if !has_values {
        plain.push_str(text);
        if !plain.is_empty() {
            inlines.push(Inline::Text(plain));
        }
        return;
    }
    for character in text.chars() {
        match formatted.value(character) {
            Some(value) => {
                if !plain.is_empty() {
                    inlines.push(Inline::Text(std::mem::take(&mut plain)));
                }
                // A value that is mere text, such as the name of a language, is text from here on.
                match value {
                    Inline::Text(text) => plain.push_str(text),
                    other => inlines.push(other.clone()),
                }
            }
            None => plain.push(character),
        }
    }
    if !plain.is_empty() {
        inlines.push(Inline::Text(plain));
    }
}

/// Goes over the source of one character of a text: returns whether it was escaped, and the rest.
pub(crate) fn step(source: &str, character: char) -> (bool, &str) {
    match source.strip_prefix('\\') {
        Some(escaped) if character.is_ascii_punctuation() && escaped.starts_with(character) => {
            (true, skip(escaped, character))
        }
        _ if source.starts_with('&') && (character != '&' || is_ampersand(source)) => {
            (true, source.split_once(';').map_or("", |(_, rest)| rest))
        }
        _ => (false, skip(source, character)),
    }
}

/// Whether a reference to the ampersand itself begins here.
fn is_ampersand(source: &str) -> bool {
    let reference = source.split_once(';').map(|(reference, _)| reference.to_ascii_lowercase());
    let reference = reference.as_deref().and_then(|reference| reference.strip_prefix('&'));
    let Some(reference) = reference else { return false };
    let number = match (reference.strip_prefix("#x"), reference.strip_prefix('#')) {
        (Some(digits), _) => u32::from_str_radix(digits, 16).ok(),
        (None, Some(digits)) => digits.parse().ok(),
        (None, None) => None,
    };
    reference == "amp" || number == Some(u32::from('&'))
}

fn skip(source: &str, character: char) -> &str {
    source.get(character.len_utf8()..).unwrap_or_default()
}

/// Percent-encodes everything but the unreserved characters of RFC 3986, section 2.3.
fn percent_encode(text: &str, address: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                address.push(char::from(byte));
            }
            other => {
                address.push('%');
                for digit in [other >> 4, other & 0xF] {
                    let digit = char::from_digit(u32::from(digit), 16).unwrap_or('0');
                    address.push(digit.to_ascii_uppercase());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use comrak::nodes::NodeValue;
    use comrak::{Arena, parse_document};
    use proptest::prelude::*;

    use super::{GUARD, is_literal, join_lines, options, single_paragraph};

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 4000, ..ProptestConfig::default() })]

        /// What is taken for its own meaning is what the Markdown parser would read in it.
        #[test]
        fn a_literal_text_is_one_text_to_markdown(text in "[ -~\u{A0}é中。أ\u{F0000}]{0,16}") {
            if !is_literal(&text) {
                return Ok(());
            }
            let arena = Arena::new();
            let root = parse_document(&arena, &join_lines(&text).text, options());
            let mut read = String::new();
            for node in single_paragraph(root).unwrap().descendants().skip(1) {
                match &node.data.borrow().value {
                    NodeValue::Text(text) => read.push_str(text),
                    other => prop_assert!(false, "{other:?}"),
                }
            }
            prop_assert_eq!(read, format!("{GUARD}{}", text.trim_matches(' ')));
        }
    }
}
