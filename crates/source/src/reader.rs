//! Reading values by what is asked for, and going on after each fault.

use std::sync::Arc;

use granit_parser::{ScalarStyle, StructureStyle};
use hexaglot_diag::{Code, Diagnostic, Diagnostics, SourceFile, Span, nearest};
use hexaglot_document::TextMap;
use hexaglot_locale::Profiles;

use crate::codes::{
    COMMENT_LIKE_TEXT, EMPTY_LIST, EMPTY_TEXT, EMPTY_VALUE, MISSING_KEY, NOT_NFC, SECOND_PARAGRAPH,
    UNKNOWN_KEY, WRONG_TYPE,
};
use crate::data::Data;
use crate::findings::Findings;
use crate::ids::Gap;
use crate::lists::Lists;
use crate::names::Names;
use crate::quote::{listed, quoted};
use crate::syntax::{Entry, Node, Scalar, Value};
use crate::{characters, text};

/// What reading a document keeps in mind.
pub(crate) struct Reader<'s> {
    pub(crate) file: &'s Arc<SourceFile>,
    pub(crate) source: &'s str,
    pub(crate) profiles: &'s Profiles,
    pub(crate) findings: Findings,
    pub(crate) names: Names<'s>,
    pub(crate) gaps: Vec<Gap>,
    pub(crate) data: Data,
    pub(crate) lists: Lists,
    pub(crate) units: usize,
}

/// A mapping while it is read, and what it is, such as `a section`.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'n, 's> {
    pub(crate) what: &'static str,
    pub(crate) span: Span,
    pub(crate) style: StructureStyle,
    pub(crate) entries: &'n [Entry<'s>],
}

impl<'n, 's> Fields<'n, 's> {
    pub(crate) fn entry(&self, key: &str) -> Option<&'n Entry<'s>> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&'n Node<'s>> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// Where the mapping begins: its first key.
    pub(crate) fn head(&self) -> Span {
        self.entries.first().map_or(self.span, |entry| entry.key_span)
    }
}

/// A text and its place.
pub(crate) struct Located {
    pub(crate) text: String,
    pub(crate) map: TextMap,
}

impl<'s> Reader<'s> {
    pub(crate) fn new(
        file: &'s Arc<SourceFile>,
        source: &'s str,
        profiles: &'s Profiles,
        findings: Findings,
    ) -> Self {
        Reader {
            file,
            source,
            profiles,
            findings,
            names: Names::default(),
            gaps: Vec::new(),
            data: Data::default(),
            lists: Lists::default(),
            units: 0,
        }
    }

    pub(crate) fn finish(self) -> (Diagnostics, Vec<Gap>) {
        (self.findings.finish(), self.gaps)
    }

    /// Reports a fault at a place.
    pub(crate) fn report(
        &mut self,
        code: &'static Code,
        span: Span,
        message: impl Into<String>,
        hint: &str,
    ) {
        if !self.findings.room(code) {
            return;
        }
        let mut diagnostic = Diagnostic::new(code, message).at(self.file.label(span, ""));
        if !hint.is_empty() {
            diagnostic = diagnostic.hint(hint);
        }
        self.findings.push(diagnostic);
    }

    /// Reports that something is of another type than `expected`. `name` is a key, or words with a
    /// space between them, such as ``an entry of `body` ``.
    pub(crate) fn wrong_type(&mut self, name: &str, expected: &str, node: &Node<'_>) {
        let name = if name.contains(' ') { name.to_owned() } else { quoted(name) };
        let (found, hint) = match &node.value {
            Value::Refused => return,
            Value::Empty => {
                let message = format!("{name} has no value, {expected} is expected");
                self.report(&EMPTY_VALUE, node.span, message, "give it one, or take the key away");
                return;
            }
            Value::Scalar(scalar) => (format!("the text {}", quoted(&scalar.text)), ""),
            Value::Sequence(_) if self.is_flow(node) => {
                ("a list".to_owned(), "if it begins a text, write the text as a `>-` block")
            }
            Value::Mapping(..) if self.is_flow(node) => {
                ("a mapping".to_owned(), "if it begins a text, write the text as a `>-` block")
            }
            Value::Sequence(_) => ("a list".to_owned(), ""),
            Value::Mapping(..) => ("a mapping".to_owned(), ""),
        };
        let message = format!("{name} is {found}, {expected} is expected");
        let hint = match (&node.value, expected) {
            (_, "a text") => hint,
            (Value::Scalar(_), "a block" | "an item") => {
                "begin it with `id:`, and give the text a key, such as `p:`"
            }
            _ => "",
        };
        self.report(&WRONG_TYPE, self.first_line(node.span), message, hint);
    }

    fn is_flow(&self, node: &Node<'_>) -> bool {
        let raw = self.source.get(node.span.range()).unwrap_or_default();
        raw.starts_with(['{', '['])
    }

    /// The part of a place that is on its first line: a label over a whole block shows nothing.
    fn first_line(&self, span: Span) -> Span {
        let raw = self.source.get(span.range()).unwrap_or_default();
        let end = raw.find(['\n', '\r']).unwrap_or(raw.len());
        Span::new(span.range().start, span.range().start + end)
    }

    /// A mapping, whose keys are those of `known`.
    pub(crate) fn mapping<'n>(
        &mut self,
        name: &str,
        what: &'static str,
        node: &'n Node<'s>,
        known: &[&[&str]],
    ) -> Option<Fields<'n, 's>> {
        let fields = self.open_mapping(name, what, node)?;
        self.known(&fields, known);
        Some(fields)
    }

    /// A mapping, whose keys are still to be looked over.
    pub(crate) fn open_mapping<'n>(
        &mut self,
        name: &str,
        what: &'static str,
        node: &'n Node<'s>,
    ) -> Option<Fields<'n, 's>> {
        let Value::Mapping(style, entries) = &node.value else {
            let expected = if name.contains(' ') { what } else { "a mapping" };
            self.wrong_type(name, expected, node);
            return None;
        };
        Some(Fields { what, span: node.span, style: *style, entries })
    }

    /// Reports the keys that are not among those known.
    pub(crate) fn known(&mut self, fields: &Fields<'_, 's>, known: &[&[&str]]) {
        let words = || known.iter().flat_map(|keys| keys.iter().copied());
        for entry in fields.entries.iter().filter(|entry| !words().any(|word| word == entry.key)) {
            if !self.findings.room(&UNKNOWN_KEY) {
                continue;
            }
            let message = format!("{} has no key {}", fields.what, quoted(&entry.key));
            let hint = match nearest(&entry.key, words()) {
                Some(word) => format!("did you mean `{word}`?"),
                None => format!("its keys are {}", listed(words())),
            };
            self.report(&UNKNOWN_KEY, entry.key_span, message, &hint);
        }
    }

    /// The value of a key that must be there. Where another key looks like it, that one has been
    /// reported as unknown, and the same mistake is not reported twice.
    pub(crate) fn required<'n>(
        &mut self,
        fields: &Fields<'n, 's>,
        key: &str,
    ) -> Option<&'n Node<'s>> {
        let found = fields.get(key);
        let mistyped = || fields.entries.iter().any(|entry| nearest(&entry.key, [key]).is_some());
        if found.is_none() && !mistyped() && self.findings.room(&MISSING_KEY) {
            self.findings.push(
                Diagnostic::new(&MISSING_KEY, format!("{} has no `{key}`", fields.what))
                    .at(self.file.label(fields.head(), "it begins here"))
                    .hint(format!("add `{key}:`")),
            );
        }
        found
    }

    /// A list; nothing where it is something else, which is reported.
    pub(crate) fn sequence<'n>(
        &mut self,
        name: &str,
        of: &str,
        node: &'n Node<'s>,
    ) -> &'n [Node<'s>] {
        let Value::Sequence(items) = &node.value else {
            self.wrong_type(name, &format!("a list of {of}"), node);
            return &[];
        };
        items
    }

    /// A list that must have entries.
    pub(crate) fn filled<'n>(
        &mut self,
        name: &str,
        of: &str,
        node: &'n Node<'s>,
    ) -> &'n [Node<'s>] {
        let items = self.sequence(name, of, node);
        if matches!(&node.value, Value::Sequence(items) if items.is_empty()) {
            let message = format!("`{name}` is an empty list");
            self.report(&EMPTY_LIST, node.span, message, &format!("give it {of}"));
        }
        items
    }

    /// A scalar, of whatever style.
    pub(crate) fn scalar<'n>(
        &mut self,
        name: &str,
        expected: &str,
        node: &'n Node<'s>,
    ) -> Option<&'n Scalar<'s>> {
        let Value::Scalar(scalar) = &node.value else {
            self.wrong_type(name, expected, node);
            return None;
        };
        Some(scalar)
    }

    /// The text of a unit, in NFC.
    pub(crate) fn text(&mut self, name: &str, node: &Node<'s>) -> Option<Located> {
        if node.value == Value::Empty {
            let message = format!("`{name}` has no text");
            self.report(&EMPTY_TEXT, node.span, message, "write the text, or take its block away");
            return None;
        }
        let scalar = self.scalar(name, "a text", node)?;
        let flowed = text::flow(self.source, node.span, scalar);
        if flowed.text.is_empty() {
            let message = format!("`{name}` is an empty text");
            self.report(&EMPTY_TEXT, node.span, message, "write the text, or take its block away");
            return None;
        }
        if let Some(second) = flowed.paragraph.filter(|_| self.findings.room(&SECOND_PARAGRAPH)) {
            self.findings.push(
                Diagnostic::new(
                    &SECOND_PARAGRAPH,
                    format!("`{name}` has an empty line in its text"),
                )
                .at(self.file.label(second, "a second paragraph begins here"))
                .hint("a unit is one paragraph: make two of it, each with an id")
                .hint("for a new line inside the paragraph, end the line with a backslash"),
            );
        }
        if scalar.style == ScalarStyle::Plain {
            self.comment_like_text(node);
        }
        Some(self.normal(flowed.text, flowed.map))
    }

    /// Warns of ` #5` after a plain text: to YAML it is a comment, to the author perhaps a number.
    fn comment_like_text(&mut self, node: &Node<'s>) {
        let end = node.span.range().end;
        let line = self.source.get(end..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let comment = line.trim_start_matches([' ', '\t']);
        let is_spaced =
            |comment: &str| comment.is_empty() || comment.starts_with([' ', '\t', '#', '!']);
        if comment.strip_prefix('#').is_none_or(is_spaced) {
            return;
        }
        let word = comment.split([' ', '\t']).next().unwrap_or_default();
        let start = end + line.len() - comment.len();
        let message =
            format!("{} and what follows are a comment, and not part of the text", quoted(word));
        self.findings.push(
            Diagnostic::new(&COMMENT_LIKE_TEXT, message)
                .at(self.file.label(start..start + word.len(), ""))
                .hint("if it belongs to the text, write the text as a `>-` block")
                .hint("if it is a comment, put a space after `#`"),
        );
    }

    /// A text in NFC, with a warning if it was not.
    fn normal(&mut self, text: String, map: TextMap) -> Located {
        match characters::normalized(&text) {
            None => Located { text, map },
            Some((normal, first)) => {
                let place = map.locate(first);
                if self.findings.room(&NOT_NFC) {
                    self.findings.push(characters::not_nfc(self.file, place));
                }
                Located { text: normal, map: TextMap::whole(map.span()) }
            }
        }
    }

    /// A text on one line that is no unit: a symbol, a remark to translators.
    pub(crate) fn line(&mut self, name: &str, node: &Node<'s>) -> Option<Located> {
        let scalar = self.scalar(name, "a text", node)?;
        let flowed = text::flow(self.source, node.span, scalar);
        let text = flowed.text.replace("\\\n", " ").replace('\n', " ");
        if text.is_empty() {
            let message = format!("`{name}` is an empty text");
            self.report(&EMPTY_TEXT, node.span, message, "write it, or take the key away");
            return None;
        }
        Some(self.normal(text, flowed.map))
    }

    /// Literal text with its lines; the line ends after the last are dropped.
    pub(crate) fn literal(&mut self, name: &str, node: &Node<'s>) -> Option<String> {
        if node.value == Value::Empty {
            let message = format!("`{name}` has no text");
            self.report(&EMPTY_TEXT, node.span, message, "write the text, or take its block away");
            return None;
        }
        let scalar = self.scalar(name, "a text", node)?;
        let text = scalar.text.trim_end_matches(['\n', ' ', '\t']);
        if text.is_empty() {
            let message = format!("`{name}` is an empty text");
            self.report(&EMPTY_TEXT, node.span, message, "write the text, or take its block away");
            return None;
        }
        Some(self.normal(text.to_owned(), TextMap::whole(node.span)).text)
    }

    /// Where a scalar's text stands, without its quotation marks.
    pub(crate) fn inside(&self, node: &Node<'_>) -> Span {
        match &node.value {
            Value::Scalar(Scalar {
                style: ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted,
                ..
            }) => Span {
                start: node.span.start + 1,
                end: node.span.end.saturating_sub(1).max(node.span.start + 1),
            },
            _ => node.span,
        }
    }
}
