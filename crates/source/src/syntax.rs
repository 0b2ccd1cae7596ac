//! YAML events to a tree in which everything has its place.

use std::borrow::Cow;
use std::collections::BTreeMap;

use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};
use hexaglot_diag::{Code, Diagnostic, SourceFile, Span};

use crate::codes::{
    ALIAS, ANCHOR, BAD_KEY, DUPLICATE_KEY, EMPTY_FILE, TAG, TOO_DEEP, TWO_DOCUMENTS,
};
use crate::findings::Findings;
use crate::quote::quoted;
use crate::{LEVELS, characters, scalar, slips};

/// A value and its place: of a collection, from its first entry to its last; of an empty value, the
/// key that has none.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node<'s> {
    pub(crate) span: Span,
    pub(crate) value: Value<'s>,
}

/// A value, not yet of any type that a document knows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value<'s> {
    /// Nothing after the key or the dash.
    Empty,
    Scalar(Scalar<'s>),
    Sequence(Vec<Node<'s>>),
    Mapping(StructureStyle, Vec<Entry<'s>>),
    /// What was refused and reported already: an alias, or what stands too deep.
    Refused,
}

/// A scalar as YAML reads it. Its node's span is its raw text, of a block without the header.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Scalar<'s> {
    pub(crate) text: Cow<'s, str>,
    pub(crate) style: ScalarStyle,
    /// The indentation of a block scalar's lines.
    pub(crate) indent: usize,
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry<'s> {
    pub(crate) key: Cow<'s, str>,
    pub(crate) key_span: Span,
    pub(crate) value: Node<'s>,
}

/// Reads `source`, which is the file's text without refused characters. Returns nothing where the
/// file holds no document or is not YAML.
pub(crate) fn parse<'s>(
    file: &SourceFile,
    source: &'s str,
    findings: &mut Findings,
) -> Option<Node<'s>> {
    let mut options = granit_parser::options! {
        emit_anchor_events: true,
        emit_unresolved_aliases: true,
    };
    options.set_emit_comments(false);
    let mut builder = Builder { file, source, findings, open: Vec::new(), skipped: 0, root: None };
    let mut documents = 0;
    for event in Parser::new_from_str_with_options(source, options) {
        match event {
            Ok((Event::DocumentStart(..), span)) => {
                documents += 1;
                if documents > 1 {
                    builder.two_documents(place(&span));
                    break;
                }
            }
            Ok((event, span)) => builder.event(event, &span),
            Err(error) => {
                // An alias, anchor or tag on this line is the fault; what follows is its effect.
                let at = error.marker().byte_offset().unwrap_or(source.len());
                let line = file.position(at).line;
                if !builder.findings.last_is(line, &[&ALIAS, &ANCHOR, &TAG]) {
                    builder.findings.push(slips::diagnose(file, source, &error));
                }
                return None;
            }
        }
    }
    if builder.root.as_ref().is_none_or(|root| root.value == Value::Empty) {
        let diagnostic = Diagnostic::new(&EMPTY_FILE, "this file holds no document");
        let hint = "begin with `hexaglot: 1`, `id`, `kind`, `original`, `title` and `body`";
        findings.push(diagnostic.at(file.label(0..0, "")).hint(hint));
        return None;
    }
    builder.root
}

fn place(span: &granit_parser::Span) -> Span {
    span.byte_range().unwrap_or_default().into()
}

/// Makes the tree without recursion, so that no nesting can exhaust the stack.
struct Builder<'b, 's> {
    file: &'b SourceFile,
    source: &'s str,
    findings: &'b mut Findings,
    open: Vec<Open<'s>>,
    /// How many collections are open below the deepest level that is read.
    skipped: usize,
    root: Option<Node<'s>>,
}

/// A collection whose end has not come.
enum Open<'s> {
    Sequence {
        start: u32,
        items: Vec<Node<'s>>,
    },
    Mapping {
        style: StructureStyle,
        start: u32,
        entries: Vec<Entry<'s>>,
        key: Option<Key<'s>>,
        seen: BTreeMap<Cow<'s, str>, Span>,
    },
}

/// A key whose value has not come.
enum Key<'s> {
    Word(Cow<'s, str>, Span),
    /// A key that was reported; its value is dropped.
    Refused,
}

impl<'s> Builder<'_, 's> {
    fn event(&mut self, event: Event<'s>, span: &granit_parser::Span) {
        if self.skipped > 0 {
            match event {
                Event::SequenceStart(..) | Event::MappingStart(..) => self.skipped += 1,
                Event::SequenceEnd | Event::MappingEnd => self.skipped -= 1,
                _ => {}
            }
            return;
        }
        let tag = span.tag_span().map(|tag| place(&tag));
        if let Some(tag) = tag.or_else(|| event.tag().map(|_| place(span))) {
            self.refuse(&TAG, "a tag", tag);
        }
        let span = place(span);
        match event {
            Event::Scalar(text, style, ..) => {
                let node = self.scalar(text, style, span);
                self.attach(node);
            }
            Event::SequenceStart(..) => {
                self.enter(span, Open::Sequence { start: span.start, items: Vec::new() });
            }
            Event::MappingStart(style, ..) => self.enter(
                span,
                Open::Mapping {
                    style,
                    start: span.start,
                    entries: Vec::new(),
                    key: None,
                    seen: BTreeMap::new(),
                },
            ),
            Event::SequenceEnd | Event::MappingEnd => self.leave(span),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.refuse(&ALIAS, "an alias", span);
                self.attach(Node { span, value: Value::Refused });
            }
            Event::Anchor(..) => self.refuse(&ANCHOR, "an anchor", span),
            _ => {}
        }
    }

    fn refuse(&mut self, code: &'static Code, what: &str, span: Span) {
        if !self.findings.room(code) {
            return;
        }
        let found = quoted(self.source.get(span.range()).unwrap_or_default());
        let message = format!("{found} is {what} to YAML, and documents have none");
        self.findings.push(
            Diagnostic::new(code, message)
                .at(self.file.label(span, ""))
                .hint("if it is part of a text, such as emphasis, write the text as a `>-` block"),
        );
    }

    fn scalar(&mut self, text: Cow<'s, str>, style: ScalarStyle, span: Span) -> Node<'s> {
        if style == ScalarStyle::Plain && span.start == span.end {
            return Node { span, value: Value::Empty };
        }
        let raw = self.source.get(span.range()).unwrap_or_default();
        let block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        let mut scalar = Scalar { text, style, indent: 0 };
        let mut span = span;
        if block {
            let line = self.source.get(..span.range().start).unwrap_or_default();
            scalar.indent = line.chars().rev().take_while(|found| *found == ' ').count();
            let content = raw.trim_end_matches([' ', '\t', '\n', '\r']).len();
            span = Span::new(span.range().start, span.range().start + content);
        } else if style == ScalarStyle::DoubleQuoted && raw.contains('\\') {
            for (character, place) in scalar::escapes(self.source, span, &scalar) {
                characters::escape(self.file, character, place, self.findings);
            }
        }
        Node { span, value: Value::Scalar(scalar) }
    }

    fn enter(&mut self, span: Span, open: Open<'s>) {
        if self.open.len() < LEVELS {
            self.open.push(open);
            return;
        }
        let message = format!("this stands more than {LEVELS} levels deep");
        self.findings.push(
            Diagnostic::new(&TOO_DEEP, message)
                .at(self.file.label(span, ""))
                .hint("look for a line that is indented too deep"),
        );
        self.skipped = 1;
        self.attach(Node { span, value: Value::Refused });
    }

    /// `end` is the closing bracket of a flow collection, and empty for a block collection, whose
    /// last entry then is its end.
    fn leave(&mut self, end: Span) {
        let closed = |start: u32, last: Option<u32>| Span {
            start,
            end: if end.start < end.end { end.end } else { last.unwrap_or(start) },
        };
        let node = match self.open.pop() {
            None => return,
            Some(Open::Sequence { start, items }) => Node {
                span: closed(start, items.last().map(|item| item.span.end)),
                value: Value::Sequence(items),
            },
            Some(Open::Mapping { style, start, entries, .. }) => Node {
                span: closed(start, entries.last().map(|entry| entry.value.span.end)),
                value: Value::Mapping(style, entries),
            },
        };
        self.attach(node);
    }

    fn attach(&mut self, node: Node<'s>) {
        match self.open.last_mut() {
            None => self.root = self.root.take().or(Some(node)),
            Some(Open::Sequence { items, .. }) => items.push(node),
            Some(Open::Mapping { key: key @ None, .. }) => {
                *key = Some(match node.value {
                    Value::Scalar(scalar) => Key::Word(scalar.text, node.span),
                    Value::Refused => Key::Refused,
                    Value::Empty | Value::Sequence(_) | Value::Mapping(..) => {
                        let diagnostic = Diagnostic::new(&BAD_KEY, "this key is not a word");
                        self.findings.push(
                            diagnostic
                                .at(self.file.label(node.span, ""))
                                .hint("if it begins a text, write the text as a `>-` block"),
                        );
                        Key::Refused
                    }
                });
            }
            Some(Open::Mapping { entries, key, seen, .. }) => {
                let Some(Key::Word(word, span)) = key.take() else { return };
                if let Some(first) = seen.get(&word) {
                    if !self.findings.room(&DUPLICATE_KEY) {
                        return;
                    }
                    let message = format!("the key {} stands twice in this mapping", quoted(&word));
                    self.findings.push(
                        Diagnostic::new(&DUPLICATE_KEY, message)
                            .at(self.file.label(span, "the second"))
                            .at(self.file.label(*first, "the first"))
                            .hint("take one of them away"),
                    );
                    return;
                }
                seen.insert(word.clone(), span);
                let empty = node.value == Value::Empty;
                let value = Node { span: if empty { span } else { node.span }, ..node };
                entries.push(Entry { key: word, key_span: span, value });
            }
        }
    }

    fn two_documents(&mut self, span: Span) {
        self.findings.push(
            Diagnostic::new(&TWO_DOCUMENTS, "this file holds a second document")
                .at(self.file.label(span, "it begins here"))
                .hint("move it to a file of its own"),
        );
    }
}
