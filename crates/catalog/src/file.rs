//! One Fluent file: its messages and terms, and the resource that Fluent formats them from.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use fluent::FluentResource;
use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome, Severity, SourceFile, Span};
use hexaglot_document::Id;
use hexaglot_locale::Lang;

use crate::characters::{self, Characters, nfc};
use crate::chunk::{self, chunks};
use crate::codes::{DUPLICATE_MESSAGE, FILE_TOO_LARGE, NAME_COLLISION, NOT_NFC};
use crate::entry::{self, Context, Message};
use crate::validate::TermTable;
use crate::{functions, selecting, syntax};

/// The most bytes of a file.
pub const FILE: usize = 8 * 1024 * 1024;

/// One parsed Fluent file. What could not be read whole is in it and marked as broken.
#[derive(Debug)]
pub struct CatalogFile {
    file: Arc<SourceFile>,
    lang: Lang,
    messages: Entries,
    terms: Entries,
    bom: bool,
    /// Whether the whole text is in Normalization Form C.
    normal: bool,
    resource: OnceLock<Arc<FluentResource>>,
    unit_resource: OnceLock<Arc<FluentResource>>,
    term_table: OnceLock<TermTable>,
}

/// Messages or terms in the order of the file, and by id.
#[derive(Debug, Default)]
struct Entries {
    list: Vec<Message>,
    by_id: BTreeMap<String, usize>,
}

impl Entries {
    fn get(&self, id: &str) -> Option<&Message> {
        self.by_id.get(id).and_then(|index| self.list.get(*index))
    }

    /// Adds an entry. Returns the one that has its id already; both are then broken.
    fn add(&mut self, mut entry: Message) -> Option<&Message> {
        match self.by_id.get(&entry.id).copied() {
            None => {
                self.by_id.insert(entry.id.clone(), self.list.len());
                self.list.push(entry);
                None
            }
            Some(first) => {
                entry.broken = true;
                self.list.push(entry);
                let first = self.list.get_mut(first)?;
                first.broken = true;
                Some(first)
            }
        }
    }

    fn break_entry(&mut self, id: &str) {
        if let Some(entry) = self.by_id.get(id).and_then(|index| self.list.get_mut(*index)) {
            entry.broken = true;
        }
    }
}

impl CatalogFile {
    /// Reads a file of a language. Every fault is found, not the first alone.
    #[must_use]
    pub fn parse(file: &Arc<SourceFile>, lang: Lang) -> Outcome<CatalogFile> {
        let mut diagnostics = Diagnostics::new();
        let mut parsed = CatalogFile {
            file: Arc::clone(file),
            lang,
            messages: Entries::default(),
            terms: Entries::default(),
            bom: file.text().starts_with('\u{FEFF}'),
            normal: false,
            resource: OnceLock::new(),
            unit_resource: OnceLock::new(),
            term_table: OnceLock::new(),
        };
        if file.text().len() > FILE {
            let message = format!("this file has {} bytes, more than {FILE}", file.text().len());
            let diagnostic = Diagnostic::new(&FILE_TOO_LARGE, message)
                .at(Label::whole_file(Arc::clone(file.path()), ""))
                .hint("divide the document");
            diagnostics.push(diagnostic.lang(lang.tag()));
        } else {
            parsed.read(&mut diagnostics);
        }
        Outcome { value: parsed, diagnostics }
    }

    /// The message of that id.
    #[must_use]
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.get(id)
    }

    /// Every message in the order of the file, those of duplicate ids too.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.messages.list.iter()
    }

    /// The term of that name, which is given without its hyphen.
    #[must_use]
    pub fn term(&self, id: &str) -> Option<&Message> {
        self.terms.get(id)
    }

    /// Every term in the order of the file.
    pub fn terms(&self) -> impl Iterator<Item = &Message> {
        self.terms.list.iter()
    }

    /// The file that it was read from.
    #[must_use]
    pub fn file(&self) -> &Arc<SourceFile> {
        &self.file
    }

    /// The language that it was read as.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether the file begins with a byte order mark, which whoever rewrites it must keep.
    #[must_use]
    pub fn has_bom(&self) -> bool {
        self.bom
    }

    /// What Fluent formats terms and labels from: the entries that are whole, byte for byte, and
    /// nothing else. So a message that lost its end can never be published, however it is asked for.
    ///
    /// `terms.ftl` gives its terms, any other file the messages whose ids can be those of units: what
    /// stands in the wrong file must not take the place of what stands in the right one.
    #[must_use]
    pub fn resource(&self) -> Arc<FluentResource> {
        let make = || self.formatted_from(|entry| Cow::Borrowed(self.written(entry)));
        Arc::clone(self.resource.get_or_init(make))
    }

    /// What Fluent formats units from: the same, with its selectors as calls of
    /// [`functions::CATEGORY`].
    #[must_use]
    pub fn unit_resource(&self) -> Arc<FluentResource> {
        let make = || {
            self.formatted_from(|entry| {
                let start = entry.span.range().start;
                selecting::by_category(self.written(entry), start, entry.patterns())
            })
        };
        Arc::clone(self.unit_resource.get_or_init(make))
    }

    fn formatted_from<'a>(
        &'a self,
        text_of: impl Fn(&'a Message) -> Cow<'a, str>,
    ) -> Arc<FluentResource> {
        let entries = if self.is_terms() { &self.terms } else { &self.messages };
        let entries = entries.list.iter().filter(|entry| !entry.broken);
        let named = entries.filter(|entry| self.is_terms() || entry.id.parse::<Id>().is_ok());
        let mut text = String::with_capacity(self.file.text().len());
        for entry in named {
            // As Fluent reads it: normalised, and ended by a line end.
            let entry = text_of(entry);
            text.push_str(&if self.normal { entry } else { Cow::Owned(nfc(&entry).into_owned()) });
            text.push('\n');
        }
        Arc::new(resource(text))
    }

    fn is_terms(&self) -> bool {
        self.file.path().rsplit('/').next() == Some("terms.ftl")
    }

    /// Its terms as texts see them, validated once.
    pub(crate) fn term_table(&self) -> &TermTable {
        self.term_table.get_or_init(|| TermTable::new(self))
    }

    /// The text of an entry, as it stands in the file.
    fn written(&self, entry: &Message) -> &str {
        self.file.text().get(entry.span.range()).unwrap_or_default()
    }

    fn read(&mut self, diagnostics: &mut Diagnostics) {
        let file = Arc::clone(&self.file);
        // A mark at the start would make junk of the first entry. Offsets stay those of the file.
        let skip = if self.bom { '\u{FEFF}'.len_utf8() } else { 0 };
        let text = file.text().get(skip..).unwrap_or_default();
        let locate = |span: Span, message: &str| {
            file.label(span.range().start + skip..span.range().end + skip, message)
        };
        let mut found = Diagnostics::new();
        let Characters { refused, normal } = characters::check(text, &locate, &mut found);
        self.normal = normal;
        let context = Context { text, normal, lang: self.lang, unit: None, locate: &locate };
        diagnostics.extend(found.into_iter().map(|each| each.lang(self.lang.tag())));
        let mut last: Option<(bool, String)> = None;
        for chunk in chunks(text) {
            let piece = entry::read(&chunk, &context, diagnostics);
            if let Some(stray) = &piece.stray {
                let id = last.as_ref().map(|(_, id)| id.as_str());
                diagnostics.push(context.complete(syntax::lost(stray, id, &context), id));
                if let Some((term, id)) = &last {
                    self.entries(*term).break_entry(id);
                }
            }
            if let (Some(mut message), Some(head)) = (piece.message, &chunk.head) {
                let range = message.span.range();
                let first = refused.partition_point(|at| *at < range.start);
                message.broken |= refused.get(first).is_some_and(|at| *at < range.end);
                let entry = text.get(message.span.range()).unwrap_or_default();
                if !message.broken && !normal && !composes(entry) {
                    message.broken = true;
                    let diagnostic = uncomposable(&message, &context);
                    diagnostics.push(context.complete(diagnostic, Some(&message.id)));
                }
                last = Some((head.term, message.id.clone()));
                self.add(message, head, skip, &context, diagnostics);
            }
        }
    }

    fn entries(&mut self, term: bool) -> &mut Entries {
        if term { &mut self.terms } else { &mut self.messages }
    }

    fn add(
        &mut self,
        mut message: Message,
        head: &chunk::Head,
        skip: usize,
        context: &Context<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let name = if head.term { format!("-{}", message.id) } else { message.id.clone() };
        let here = message.id_span;
        if let Some(other) = self.namesake(&message.id, head.term) {
            message.broken = true;
            let diagnostic =
                Diagnostic::new(&NAME_COLLISION, format!("`{name}` and {other} have one name"))
                    .at((context.locate)(here, "this name"))
                    .hint(format!(
                        "give {} another name",
                        if head.term { "the term" } else { "the message" }
                    ));
            diagnostics.push(context.complete(diagnostic, Some(&message.id)));
            let id = message.id.clone();
            self.entries(!head.term).break_entry(&id);
        }
        shift(&mut message, skip);
        let id = message.id.clone();
        if let Some(first) = self.entries(head.term).add(message) {
            let first = first.id_span.range();
            let first = first.start.saturating_sub(skip)..first.end.saturating_sub(skip);
            let diagnostic =
                Diagnostic::new(&DUPLICATE_MESSAGE, format!("`{name}` stands twice in this file"))
                    .at((context.locate)(here, "the second"))
                    .at((context.locate)(first.into(), "the first"))
                    .hint("delete the one that is wrong; until then neither is published");
            diagnostics.push(context.complete(diagnostic, Some(&id)));
        }
    }

    /// What has the name of an entry in the one table in which Fluent keeps everything.
    fn namesake(&self, id: &str, term: bool) -> Option<String> {
        if functions::function(id).is_some() {
            return Some(format!("the function `{id}`"));
        }
        let (other, mark) = if term { (&self.messages, "") } else { (&self.terms, "-") };
        other.get(id).map(|_| format!("`{mark}{id}`"))
    }
}

/// Moves an entry's places from the text without a byte order mark to the file.
fn shift(message: &mut Message, skip: usize) {
    if skip == 0 {
        return;
    }
    let change = |span: Span| Span::new(span.range().start + skip, span.range().end + skip);
    message.id_span = change(message.id_span);
    message.span = change(message.span);
    message.lost = message.lost.map(change);
    message.pattern.map_spans(&change);
    for attribute in &mut message.attributes {
        attribute.id_span = change(attribute.id_span);
        attribute.pattern.map_spans(&change);
    }
}

/// Whether an entry is still one when it is normalised: a combining mark directly behind a character
/// of Fluent's own syntax would make another character of both.
fn composes(entry: &str) -> bool {
    match nfc(entry) {
        Cow::Borrowed(_) => true,
        Cow::Owned(entry) => {
            FluentResource::try_new(entry).is_ok_and(|resource| resource.entries().count() == 1)
        }
    }
}

fn uncomposable(message: &Message, context: &Context<'_>) -> Diagnostic {
    let text =
        format!("a combining mark of `{}` belongs to a character of Fluent's syntax", message.id);
    let mut diagnostic = Diagnostic::new(&NOT_NFC, text)
        .at((context.locate)(message.span, "not readable once it is composed"))
        .hint("write a letter before the combining mark");
    diagnostic.severity = Severity::Error;
    diagnostic
}

/// A resource of entries that were read whole before: what the parser still refuses is left out.
pub(crate) fn resource(text: String) -> FluentResource {
    FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource)
}
