//! The white space of one message.

use std::ops::Range;

use super::edge::{BLANKS, LineEnd, Neighbors};
use super::indented;
use crate::entry::Message;
use crate::pattern::{Element, Expression, Pattern, Variant};
use crate::sync::Edits;

/// The columns of one level of indentation.
pub(super) const INDENT: usize = 4;

/// The edits that lay a message out; nothing where it is broken, or where an empty line parts its text,
/// since only its translator can make one paragraph of two.
pub(super) fn lay_out(text: &str, message: &Message, neighbors: &Neighbors<'_>) -> Option<Edits> {
    let mut layout = Layout { text, neighbors, edits: Edits::default(), is_unclear: false };
    if message.broken {
        return None;
    }
    layout.message(message);
    (!layout.is_unclear).then_some(layout.edits)
}

struct Layout<'a> {
    text: &'a str,
    neighbors: &'a Neighbors<'a>,
    edits: Edits,
    is_unclear: bool,
}

impl Layout<'_> {
    fn message(&mut self, message: &Message) {
        let mut end = self.field(message.id_span.range().end, &message.pattern);
        for attribute in &message.attributes {
            let name = attribute.id_span.range();
            self.line(end..name.start.saturating_sub(1), INDENT);
            end = self.field(name.end, &attribute.pattern);
        }
        let rest = self.of(end..self.text.len());
        let line = rest.split('\n').next().unwrap_or_default().trim_end_matches('\r');
        self.put(end..end + line.len(), "");
    }

    /// What stands behind the name of a message or attribute. Returns where it ends.
    fn field(&mut self, name_end: usize, pattern: &Pattern) -> usize {
        let equals = self.find(name_end, "=");
        self.put(name_end..equals, " ");
        self.value(equals + 1, pattern, 1)
    }

    /// One space and a text. The level is that of its variants and of its lines after hard breaks.
    /// Returns where it ends.
    fn value(&mut self, from: usize, pattern: &Pattern, level: usize) -> usize {
        let mut start = from;
        let mut before: Option<(&Element, usize)> = None;
        for element in &pattern.elements {
            let range = self.visible(element);
            if range.is_empty() {
                continue;
            }
            match before {
                None => {
                    start = range.start;
                    self.put(from..start, " ");
                }
                Some((last, end)) => self.between(last, element, end..range.start, level),
            }
            if let Element::Placeable { expression, .. } = element {
                self.placeable(expression, range.clone(), level);
            }
            before = Some((element, range.end));
        }
        let end = before.map_or(from, |(_, end)| end);
        let edges =
            [self.of(pattern.span.range().start..start), self.of(end..pattern.span.range().end)];
        // Fluent takes these for words, which a text that refers to this one has around it.
        self.is_unclear |= before.is_none() || edges.concat().contains(['\t', '\r']);
        // And so it does a first line that is indented further than the others, in the middle of the text
        // that a variant is a part of.
        let first = pattern.elements.first();
        self.is_unclear |= level > 1
            && matches!(first, Some(Element::Text { value, .. }) if value.starts_with(BLANKS));
        end
    }

    /// A piece of a text without the blanks around it.
    fn visible(&self, element: &Element) -> Range<usize> {
        match element {
            Element::Placeable { span, .. } => span.range(),
            Element::Text { span, .. } => {
                let range = span.range();
                let text = self.of(range.clone());
                let start = range.start + text.len() - text.trim_start_matches(BLANKS).len();
                start..start + text.trim_matches(BLANKS).len()
            }
        }
    }

    fn between(&mut self, before: &Element, after: &Element, gap: Range<usize>, level: usize) {
        match self.of(gap.clone()).matches('\n').count() {
            0 => {}
            1 => match self.neighbors.between(before, after) {
                LineEnd::Nothing => self.put(gap, ""),
                LineEnd::Space => self.put(gap, " "),
                LineEnd::Line => self.line(gap, INDENT * level),
            },
            _ => self.is_unclear = true,
        }
    }

    fn placeable(&mut self, expression: &Expression, braces: Range<usize>, level: usize) {
        match expression {
            Expression::Select { selector, variants, .. } => {
                let arrow = self.find(selector.span().range().end, "->");
                self.unbroken(braces.start..arrow);
                self.variants(variants, arrow + "->".len()..braces.end, level);
            }
            Expression::Nested(inner, span) => {
                let span = span.range();
                self.unbroken(braces.start..span.start);
                self.placeable(inner, span.clone(), level);
                self.unbroken(span.end..braces.end);
            }
            _ => self.unbroken(braces),
        }
    }

    /// The variants of a selector from its arrow to its closing brace.
    fn variants(&mut self, variants: &[Variant], range: Range<usize>, level: usize) {
        let mut end = range.start;
        for variant in variants {
            let key = variant.key_span.range();
            // The star takes the place of a space.
            let star = usize::from(variant.default);
            let open = self.of(0..key.start).rfind('[').unwrap_or(key.start);
            let close = self.find(key.end, "]") + "]".len();
            self.line(end..open.saturating_sub(star), INDENT * level - star);
            self.unbroken(open..close);
            end = self.value(close, &variant.pattern, level + 1);
        }
        self.line(end..range.end.saturating_sub(1), INDENT * (level - 1));
    }

    /// Puts what stands between braces or brackets on one line; no literal goes over several. A selector
    /// among the arguments of a call, which no function takes, could not be read again then: its message
    /// stays as it is.
    fn unbroken(&mut self, range: Range<usize>) {
        let mut at = range.start;
        while let Some(line_end) = self.of(at..range.end).find('\n').map(|found| at + found) {
            let before = self.of(range.start..line_end).trim_end_matches(BLANKS);
            let after = self.of(line_end..range.end).trim_start_matches(BLANKS);
            let is_beside = before.ends_with(['(', '[']) || after.starts_with([')', ']', ',']);
            let gap = range.start + before.len()..range.end - after.len();
            at = gap.end;
            self.put(gap, if is_beside { "" } else { " " });
        }
    }

    /// Indents a line behind the end of the one before it.
    fn line(&mut self, gap: Range<usize>, indent: usize) {
        let line = indented(self.of(gap.clone()), indent);
        self.put(gap, &line);
    }

    /// Puts other white space in the place of some.
    fn put(&mut self, range: Range<usize>, blank: &str) {
        if self.of(range.clone()) != blank {
            self.edits.replace(range, blank);
        }
    }

    fn find(&self, from: usize, mark: &str) -> usize {
        self.of(from..self.text.len()).find(mark).map_or(from, |at| from + at)
    }

    fn of(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }
}
