//! One message or term: what the parser made of a piece of a file, and what is wrong with it.

use std::ops::Range;

use fluent_syntax::{ast, parser};
use hexaglot_diag::{Diagnostic, Diagnostics, Label, Span};
use hexaglot_locale::Lang;

use crate::chunk::{Chunk, Head};
use crate::codes::NO_VALUE;
use crate::comment::SyncLines;
use crate::convert::{self, Convert};
use crate::pattern::Pattern;
use crate::slice::Slice;
use crate::{literal, nesting, syntax};

/// A message, or a term under its name without the hyphen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// Where the id stands.
    pub id_span: Span,
    /// From its id to the end of its last attribute, without the comment above it.
    pub span: Span,
    /// Its value; empty where it is broken and has none.
    pub pattern: Pattern,
    /// Its attributes, in order.
    pub attributes: Vec<Attribute>,
    /// The source text that its translator saw: the `# <lang>|` line above it.
    pub seen: Option<String>,
    /// The language of that line.
    pub seen_lang: Option<Lang>,
    /// The source text that an earlier translation rendered: the `# was|` line above it.
    pub was: Option<String>,
    /// The notes to translators above it: the `# note|` lines.
    pub notes: Vec<String>,
    /// Whether it must not be formatted: it could not be read whole, or its id is not its own.
    pub broken: bool,
    /// The words after it that Fluent cannot read as its own, and that break it.
    pub lost: Option<Span>,
}

/// An attribute of a message or term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name, without the dot.
    pub id: String,
    /// Where the name stands.
    pub id_span: Span,
    /// Its value.
    pub pattern: Pattern,
}

impl Message {
    /// The attribute of that name.
    #[must_use]
    pub fn attribute(&self, id: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.id == id)
    }

    /// Its value and the values of its attributes.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        std::iter::once(&self.pattern).chain(self.attributes.iter().map(|each| &each.pattern))
    }

    fn broken(text: &str, head: &Head, range: &Range<usize>) -> Self {
        Message {
            id: text.get(head.id.clone()).unwrap_or_default().to_owned(),
            id_span: head.id.clone().into(),
            span: Span::new(head.start, trimmed(text, head.start..range.end).end),
            pattern: Pattern::default(),
            attributes: Vec::new(),
            seen: None,
            seen_lang: None,
            was: None,
            notes: Vec::new(),
            broken: true,
            lost: None,
        }
    }
}

/// The text that is read, and where its parts stand for a reader.
pub(crate) struct Context<'a> {
    pub(crate) text: &'a str,
    /// Whether it is known to be in Normalization Form C.
    pub(crate) normal: bool,
    pub(crate) lang: Lang,
    /// The id of the unit, where the text is that of one unit.
    pub(crate) unit: Option<&'a str>,
    /// Makes a label of a place in the text.
    pub(crate) locate: &'a dyn Fn(Span, &str) -> Label,
}

impl Context<'_> {
    /// Names the language and the unit of a diagnostic.
    pub(crate) fn complete(&self, diagnostic: Diagnostic, id: Option<&str>) -> Diagnostic {
        let diagnostic = diagnostic.lang(self.lang.tag());
        match self.unit.or(id) {
            Some(id) => diagnostic.unit(id),
            None => diagnostic,
        }
    }
}

/// What a piece of a file holds.
pub(crate) struct Piece {
    /// Its message or term.
    pub(crate) message: Option<Message>,
    /// Text that belongs to the message before the piece, if to any.
    pub(crate) stray: Option<Range<usize>>,
}

/// Reads a piece of a file.
pub(crate) fn read(chunk: &Chunk, context: &Context<'_>, diagnostics: &mut Diagnostics) -> Piece {
    let text = context.text;
    let depth = chunk
        .head
        .as_ref()
        .map(|head| nesting::scan(text.get(..chunk.range.end).unwrap_or_default(), head.value));
    if let (Some(head), Some(at)) = (&chunk.head, depth.as_ref().and_then(|depth| depth.beyond)) {
        let message = Message::broken(text, head, &chunk.range);
        diagnostics.push(context.complete(syntax::too_deep(at, context), Some(&message.id)));
        return Piece { message: Some(message), stray: None };
    }
    let (body, errors) = match parser::parse(Slice::of(text, chunk.range.clone())) {
        Ok(resource) => (resource.body, Vec::new()),
        Err((resource, errors)) => (resource.body, errors),
    };
    let mut reader =
        Reader { chunk, context, message: None, lost: None, stray: None, failed: false };
    let mut errors = errors.into_iter();
    for entry in &body {
        reader.entry(entry, &mut errors, depth.as_ref(), diagnostics);
    }
    reader.finish(diagnostics)
}

struct Reader<'a> {
    chunk: &'a Chunk,
    context: &'a Context<'a>,
    message: Option<Message>,
    /// What stands after the message and is no Fluent.
    lost: Option<Range<usize>>,
    stray: Option<Range<usize>>,
    /// Whether the entry itself could not be read; what follows it is a consequence.
    failed: bool,
}

impl Reader<'_> {
    fn entry(
        &mut self,
        entry: &ast::Entry<Slice<'_>>,
        errors: &mut impl Iterator<Item = parser::ParserError>,
        depth: Option<&nesting::Nesting>,
        diagnostics: &mut Diagnostics,
    ) {
        match entry {
            ast::Entry::Message(message) => {
                let value = message.value.as_ref();
                let comment = message.comment.as_ref();
                self.convert(&message.id, value, &message.attributes, comment, diagnostics);
            }
            ast::Entry::Term(term) => {
                let comment = term.comment.as_ref();
                self.convert(&term.id, Some(&term.value), &term.attributes, comment, diagnostics);
            }
            ast::Entry::Junk { content } => {
                if let Some(error) = errors.next() {
                    self.junk(content, error, depth, diagnostics);
                }
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_) => {}
        }
    }

    fn convert(
        &mut self,
        id: &ast::Identifier<Slice<'_>>,
        value: Option<&ast::Pattern<Slice<'_>>>,
        attributes: &[ast::Attribute<Slice<'_>>],
        comment: Option<&ast::Comment<Slice<'_>>>,
        diagnostics: &mut Diagnostics,
    ) {
        let Some(head) = &self.chunk.head else { return };
        let convert = Convert { text: self.context.text, normal: self.context.normal };
        let lines = comment.into_iter().flat_map(|comment| &comment.content).map(|line| line.text);
        let sync = SyncLines::read(lines, id.name.text);
        let attributes: Vec<Attribute> = attributes
            .iter()
            .map(|attribute| Attribute {
                id: attribute.id.name.text.to_owned(),
                id_span: convert::span(&attribute.id.name),
                pattern: convert.pattern(&attribute.value),
            })
            .collect();
        let mut message = Message::broken(self.context.text, head, &self.chunk.range);
        message.broken = value.is_none();
        message.pattern = value.map(|value| convert.pattern(value)).unwrap_or_default();
        message.attributes = attributes;
        message.was = sync.was;
        message.notes = sync.notes;
        (message.seen_lang, message.seen) = sync.seen.unzip();
        message.span.end = message.patterns().map(|each| each.span.end).max().unwrap_or_default();
        if value.is_none() {
            let label = (self.context.locate)(message.id_span, "no text");
            let diagnostic = Diagnostic::new(&NO_VALUE, format!("`{}` has no text", message.id))
                .at(label)
                .hint("write the text beside `=`; attributes alone are no translation");
            diagnostics.push(self.context.complete(diagnostic, Some(&message.id)));
        }
        if literal::check(&message, self.context, diagnostics) {
            message.broken = true;
        }
        self.message = Some(message);
    }

    fn junk(
        &mut self,
        content: &Slice<'_>,
        error: parser::ParserError,
        depth: Option<&nesting::Nesting>,
        diagnostics: &mut Diagnostics,
    ) {
        let range = trimmed(self.context.text, content.start..content.end());
        let own = self.chunk.head.as_ref().filter(|head| head.start == content.start);
        // The parser counts from the start of the piece.
        let at = self.chunk.range.start + error.pos.start;
        if let Some(head) = own {
            let message = Message::broken(self.context.text, head, &self.chunk.range);
            let text = self.context.text.get(..self.chunk.range.end).unwrap_or_default();
            let open = depth.and_then(|depth| depth.open);
            let fault = syntax::Fault { text, at, kind: error.kind, open };
            let diagnostic = syntax::fault(&fault, &message.id, self.context);
            diagnostics.push(self.context.complete(diagnostic, Some(&message.id)));
            self.message = Some(message);
            self.failed = true;
        } else if self.failed {
            // A consequence of the fault before it.
        } else if self.message.is_some() {
            match &mut self.lost {
                Some(lost) => lost.end = range.end,
                None => self.lost = Some(range),
            }
        } else if content.text.starts_with('#') {
            diagnostics
                .push(self.context.complete(syntax::bad_comment(&range, self.context), None));
        } else {
            let start = self.stray.as_ref().map_or(range.start, |stray| stray.start);
            self.stray = Some(start..range.end);
        }
    }

    fn finish(mut self, diagnostics: &mut Diagnostics) -> Piece {
        if let (Some(message), Some(lost)) = (&mut self.message, &self.lost) {
            message.broken = true;
            message.lost = Some(lost.clone().into());
            let diagnostic = syntax::lost(lost, Some(&message.id), self.context);
            diagnostics.push(self.context.complete(diagnostic, Some(&message.id)));
        }
        Piece { message: self.message, stray: self.stray }
    }
}

/// The range without blanks at its ends.
pub(crate) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (part.len() - part.trim_start_matches([' ', '\r', '\n']).len());
    let end = start + part.get(start - range.start..).unwrap_or_default().trim_end().len();
    start..end
}
