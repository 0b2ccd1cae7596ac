//! A pattern as those read it who write it: its words without markup, and where each of them stands.

use std::ops::Range;

use comrak::nodes::{Node, NodeValue, Sourcepos};
use comrak::{Arena, parse_document};
use hexaglot_catalog::{Element, Expression, Pattern, VariantKey};
use hexaglot_diag::Span;

use crate::inline::{Joined, is_literal, join_lines, line_starts, options, step};

/// What stands in the text of a reading for something that is no text of its own: a value, a term, a
/// reference.
pub const OBJECT: char = '\u{FFFC}';

/// The first of the code points that stand for objects while Markdown is read; letters to Markdown.
const FIRST: u32 = 0xF_0000;

/// A pattern with one variant of each of its selectors, without its markup.
#[derive(Debug, Clone, Default)]
pub struct Reading<'a> {
    text: String,
    runs: Vec<Run>,
    objects: Vec<Object<'a>>,
    marks: Vec<Mark>,
    choices: Vec<Choice<'a>>,
    is_default: bool,
}

/// A placeable that is no text of its own: a variable, a term, a message or a function.
#[derive(Debug, Clone, Copy)]
pub struct Object<'a> {
    /// The byte of the text at which it stands as [`OBJECT`]; nothing where it stands in an address.
    pub at: Option<usize>,
    /// What it is.
    pub expression: &'a Expression,
    /// Where it stands, from brace to brace.
    pub span: Span,
}

/// A part of the text that is marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// By what.
    pub kind: MarkKind,
    /// The bytes of the text that are inside.
    pub range: Range<usize>,
}

/// What marks a part of a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// `*emphasis*`
    Emphasis,
    /// `**strong emphasis**`
    Strong,
    /// `` `code` ``
    Code,
    /// `[text](address)`, with its address.
    Link(String),
}

/// A variant that a reading has taken.
#[derive(Debug, Clone, Copy)]
pub struct Choice<'a> {
    /// What chooses.
    pub selector: &'a Expression,
    /// The key of the variant.
    pub key: &'a VariantKey,
}

/// A part of the text and its place.
#[derive(Debug, Clone, Copy)]
struct Run {
    at: usize,
    length: usize,
    span: Span,
    /// Whether the text and the file advance together.
    is_exact: bool,
}

/// The readings of a pattern: one for a pattern without selectors, else so many that each variant is in
/// one of them.
#[must_use]
pub fn readings(pattern: &Pattern) -> Vec<Reading<'_>> {
    (0..width(pattern)).map(|which| reading(pattern, which)).collect()
}

impl<'a> Reading<'a> {
    /// The reading of nothing.
    pub const EMPTY: Reading<'static> = Reading {
        text: String::new(),
        runs: Vec::new(),
        objects: Vec::new(),
        marks: Vec::new(),
        choices: Vec::new(),
        is_default: true,
    };

    /// The words, with [`OBJECT`] for each placeable that is no text, and a line feed for a hard break.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The placeables that are no text, in the order in which they are written.
    #[must_use]
    pub fn objects(&self) -> &[Object<'a>] {
        &self.objects
    }

    /// What is emphasized, code or a link, the outer before the inner.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The variants that were taken.
    #[must_use]
    pub fn choices(&self) -> &[Choice<'a>] {
        &self.choices
    }

    /// Whether every selector has its default variant.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.is_default
    }

    /// The object that stands at a byte of the text.
    #[must_use]
    pub fn object(&self, at: usize) -> Option<&Object<'a>> {
        self.objects.iter().find(|object| object.at == Some(at))
    }

    /// The bytes of the text at which notes are called, in order. A call stands for no word.
    pub fn notes(&self) -> impl Iterator<Item = usize> {
        let notes = self.objects.iter().filter(|object| match object.expression {
            Expression::Function { name, .. } => name == "NOTE",
            _ => false,
        });
        notes.filter_map(|object| object.at)
    }

    /// Whether a byte of the text is inside code.
    #[must_use]
    pub fn is_code(&self, at: usize) -> bool {
        let code = self.marks.iter().filter(|mark| mark.kind == MarkKind::Code);
        code.into_iter().any(|mark| mark.range.contains(&at))
    }

    /// Where bytes of the text stand: in a file of Fluent as offsets in the file, in a source text as
    /// offsets in the text of its unit.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        let start = self.run(range.start).map_or(0, |run| match run.is_exact {
            true => run.span.start + offset(range.start - run.at),
            false => run.span.start,
        });
        if range.is_empty() {
            let is_end = range.start >= self.text.len();
            let end = self.runs.last().filter(|_| is_end).map_or(start, |run| run.span.end);
            return Span { start: end, end };
        }
        let end = self.run(range.end - 1).map_or(start, |run| match run.is_exact {
            true => run.span.start + offset(range.end - run.at),
            false => run.span.end,
        });
        Span { start, end: end.max(start) }
    }

    /// Whether bytes of the text stand in the file as they are, side by side, so that they can be
    /// replaced there.
    #[must_use]
    pub fn is_verbatim(&self, range: &Range<usize>) -> bool {
        let holds = |run: &Run| range.start >= run.at && range.end <= run.at + run.length;
        self.run(range.start).is_some_and(|run| run.is_exact && holds(run))
    }

    /// The last run that begins at or before a byte.
    fn run(&self, at: usize) -> Option<&Run> {
        let after = self.runs.partition_point(|run| run.at <= at);
        self.runs.get(after.saturating_sub(1))
    }

    /// Adds words that stand in the file as they are.
    fn push_exact(&mut self, words: &str, start: u32) {
        let span = Span { start, end: start + offset(words.len()) };
        self.push_run(words, span, true);
    }

    fn push(&mut self, character: char, span: Span, is_exact: bool) {
        self.push_run(character.encode_utf8(&mut [0; 4]), span, is_exact);
    }

    fn push_run(&mut self, words: &str, span: Span, is_exact: bool) {
        let (at, length) = (self.text.len(), words.len());
        if length == 0 {
            return;
        }
        self.text.push_str(words);
        if let Some(run) = self.runs.last_mut()
            && run.is_exact
            && is_exact
            && run.span.end == span.start
        {
            run.length += length;
            run.span.end = span.end;
            return;
        }
        self.runs.push(Run { at, length, span, is_exact });
    }
}

/// How many readings a pattern has: those of a selector are the readings of all its variants, and
/// selectors beside one another go forward together.
fn width(pattern: &Pattern) -> usize {
    let placeables = pattern.elements.iter().filter_map(|element| match element {
        Element::Placeable { expression, .. } => Some(inner(expression)),
        Element::Text { .. } => None,
    });
    let widths = placeables.map(|expression| match expression {
        Expression::Select { variants, .. } => {
            variants.iter().map(|variant| width(&variant.pattern)).sum()
        }
        _ => 1,
    });
    widths.max().unwrap_or(1).max(1)
}

fn inner(mut expression: &Expression) -> &Expression {
    while let Expression::Nested(inside, _) = expression {
        expression = inside;
    }
    expression
}

fn reading(pattern: &Pattern, which: usize) -> Reading<'_> {
    let mut written = Written { is_default: true, ..Written::default() };
    written.pattern(pattern, which);
    written.read()
}

/// A text as it is given to Markdown.
#[derive(Default)]
struct Written<'a> {
    text: String,
    runs: Vec<Run>,
    objects: Vec<Object<'a>>,
    choices: Vec<Choice<'a>>,
    is_default: bool,
}

impl<'a> Written<'a> {
    fn pattern(&mut self, pattern: &'a Pattern, which: usize) {
        for element in &pattern.elements {
            match element {
                Element::Text { value, span } => self.push(value, *span),
                Element::Placeable { expression, span } => {
                    self.expression(inner(expression), *span, which);
                }
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression, outer: Span, which: usize) {
        match expression {
            Expression::Literal { value, span } => {
                let inside = Span { start: span.start + 1, end: span.end.max(2) - 1 };
                let is_same = inside.range().len() == value.len();
                self.push(value, if is_same { inside } else { outer });
            }
            Expression::Number { value, span } => self.push(value, *span),
            Expression::Select { selector, variants, .. } => {
                let mut before = 0;
                let taken = variants.iter().find_map(|variant| {
                    let first = before;
                    before += width(&variant.pattern);
                    (which < before).then(|| (variant, which - first))
                });
                let default = || variants.iter().find(|each| each.default).map(|each| (each, 0));
                let Some((variant, which)) = taken.or_else(default) else { return };
                self.is_default &= variant.default;
                self.choices.push(Choice { selector, key: &variant.key });
                self.pattern(&variant.pattern, which);
            }
            _ => {
                let index = u32::try_from(self.objects.len()).unwrap_or(u32::MAX);
                let stands = char::from_u32(FIRST.saturating_add(index));
                let Some(stands) = stands.filter(|_| self.objects.len() < 0xFFF0) else { return };
                self.objects.push(Object { at: None, expression, span: outer });
                let mut buffer = [0; 4];
                self.push(stands.encode_utf8(&mut buffer), outer);
            }
        }
    }

    fn push(&mut self, text: &str, span: Span) {
        let (at, length) = (self.text.len(), text.len());
        self.text.push_str(text);
        let is_exact = span.range().len() == length;
        self.runs.push(Run { at, length, span, is_exact });
    }

    fn read(self) -> Reading<'a> {
        let objects = self.objects.clone();
        let mut reader =
            Reader { reading: Reading { objects, ..Reading::default() }, runs: &self.runs };
        if is_literal(&self.text) {
            let start = self.text.len() - self.text.trim_start_matches(' ').len();
            let inside = self.text.trim_matches(' ');
            reader.literal(inside, start);
        } else {
            let joined = join_lines(&self.text);
            let arena = Arena::new();
            let root = parse_document(&arena, &joined.text, options());
            let lines = line_starts(&joined.text);
            for paragraph in root.children() {
                for child in paragraph.children() {
                    reader.node(child, &joined, &lines);
                }
            }
        }
        let mut reading = reader.reading;
        reading.choices = self.choices;
        reading.is_default = self.is_default;
        reading
    }
}

/// Reads a text as Markdown does, and keeps where everything stands.
struct Reader<'w, 'a> {
    reading: Reading<'a>,
    /// Where the text before Markdown stands.
    runs: &'w [Run],
}

impl Reader<'_, '_> {
    fn node(&mut self, node: Node<'_>, joined: &Joined, lines: &[usize]) {
        let data = node.data.borrow();
        let range = bytes(data.sourcepos, lines, joined.text.len());
        let kind = match &data.value {
            NodeValue::Text(text) => return self.characters(text, range.start, joined),
            NodeValue::LineBreak | NodeValue::SoftBreak => {
                return self.joined('\n', range.start..range.start + 1, joined);
            }
            NodeValue::Code(code) => {
                let start = self.reading.text.len();
                let source = joined.text.get(range.clone()).unwrap_or_default();
                let inside = source.find(code.literal.as_str()).unwrap_or_default();
                for (at, character) in code.literal.char_indices() {
                    let at = range.start + inside + at;
                    self.joined(character, at..at + character.len_utf8(), joined);
                }
                let range = start..self.reading.text.len();
                return self.reading.marks.push(Mark { kind: MarkKind::Code, range });
            }
            NodeValue::Emph => Some(MarkKind::Emphasis),
            NodeValue::Strong => Some(MarkKind::Strong),
            NodeValue::Link(link) => {
                let shown = link.url.chars().map(|c| if index(c).is_some() { OBJECT } else { c });
                Some(MarkKind::Link(shown.collect()))
            }
            _ => None,
        };
        let (start, place) = (self.reading.text.len(), self.reading.marks.len());
        for child in node.children() {
            self.node(child, joined, lines);
        }
        if let Some(kind) = kind {
            let range = start..self.reading.text.len();
            self.reading.marks.insert(place, Mark { kind, range });
        }
    }

    /// The characters of a text, beside what they were written as.
    fn characters(&mut self, text: &str, start: usize, joined: &Joined) {
        let source = joined.text.get(start..).unwrap_or_default();
        let mut rest = source;
        for character in text.chars() {
            let (_, next) = step(rest, character);
            let from = start + source.len() - rest.len();
            let to = start + source.len() - next.len();
            self.joined(character, from..to, joined);
            rest = next;
        }
    }

    /// A character that stands in the joined text for bytes of it.
    fn joined(&mut self, character: char, range: Range<usize>, joined: &Joined) {
        let last = range.end.max(range.start + 1) - 1;
        // Nobody has written the guards.
        if let (Some(start), Some(end)) = (joined.written(range.start), joined.written(last)) {
            self.push(character, start..end + 1);
        }
    }

    /// A text without markup that begins at a byte of the text before Markdown.
    fn literal(&mut self, text: &str, start: usize) {
        for run in self.runs {
            let (from, to) = (run.at.max(start), (run.at + run.length).min(start + text.len()));
            let Some(words) = text.get(from.saturating_sub(start)..to.saturating_sub(start)) else {
                continue;
            };
            if run.is_exact && !words.starts_with(|c| index(c).is_some()) {
                let start = run.span.start + offset(from - run.at);
                self.reading.push_exact(words, start);
            } else {
                for (at, character) in words.char_indices() {
                    self.push(character, from + at..from + at + character.len_utf8());
                }
            }
        }
    }

    /// A character that stands for bytes of the text before Markdown.
    fn push(&mut self, character: char, range: Range<usize>) {
        let run = |at: usize| {
            let after = self.runs.partition_point(|run| run.at <= at);
            self.runs.get(after.saturating_sub(1))
        };
        let (first, last) = (run(range.start), run(range.end.max(range.start + 1) - 1));
        let (Some(first), Some(last)) = (first, last) else { return };
        let start = match first.is_exact {
            true => first.span.start + offset(range.start - first.at),
            false => first.span.start,
        };
        let end = match last.is_exact {
            true => last.span.start + offset(range.end - last.at),
            false => last.span.end,
        };
        let is_exact = first.is_exact && last.at == first.at && range.len() == character.len_utf8();
        let span = Span { start, end: end.max(start) };
        match index(character).and_then(|index| self.reading.objects.get_mut(index)) {
            Some(object) => {
                object.at = Some(self.reading.text.len());
                let span = object.span;
                self.reading.push(OBJECT, span, false);
            }
            None => self.reading.push(character, span, is_exact),
        }
    }
}

/// The index of the object that a code point stands for.
fn index(character: char) -> Option<usize> {
    let index = u32::from(character).checked_sub(FIRST)?;
    usize::try_from(index).ok().filter(|index| *index < 0xFFF0)
}

/// The bytes that a node was written as.
fn bytes(position: Sourcepos, lines: &[usize], length: usize) -> Range<usize> {
    let byte = |line: usize, column: usize| {
        lines.get(line.saturating_sub(1)).map_or(0, |start| start + column.saturating_sub(1))
    };
    let start = byte(position.start.line, position.start.column).min(length);
    let end = (byte(position.end.line, position.end.column) + 1).min(length);
    start..end.max(start)
}

fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
