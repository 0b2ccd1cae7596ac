//! A document's own texts as Fluent messages.
//!
//! The source text is Fluent as every translation is, so that numbers and selectors work in it; but
//! it stands in YAML, and each place in it must be shown there.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use fluent::FluentResource;
use hexaglot_diag::{Diagnostics, Label, Outcome, Span};
use hexaglot_document::{Document, Id, Unit};
use hexaglot_locale::Lang;

use crate::characters::has_refused;
use crate::chunk::{Chunk, head};
use crate::cited::Cited;
use crate::entry::{self, Context};
use crate::file;
use crate::fingerprint::source_fingerprint;
use crate::pattern::Pattern;
use crate::{nesting, selecting};

/// What every line after the first begins with, so that it belongs to its message.
const INDENT: &str = "    ";

/// The texts of a document's units, parsed once for all languages. The spans of their patterns are
/// offsets in [`Unit::text`].
#[derive(Debug)]
pub struct SourceTexts {
    original: Lang,
    patterns: BTreeMap<Id, Pattern>,
    /// Of every text; made when the first language has a record that speaks of it.
    fingerprints: BTreeMap<Id, OnceLock<String>>,
    resource: Arc<FluentResource>,
    note_calls: Vec<Id>,
    broken: BTreeSet<Id>,
    pub(crate) cited: Cited,
}

impl SourceTexts {
    /// Parses the texts of a document. Faults are shown at their places in its file.
    #[must_use]
    pub fn new(document: &Document) -> Outcome<SourceTexts> {
        let mut diagnostics = Diagnostics::new();
        let mut texts = SourceTexts {
            original: document.original,
            patterns: BTreeMap::new(),
            fingerprints: BTreeMap::new(),
            resource: Arc::new(file::resource(String::new())),
            note_calls: Vec::new(),
            broken: BTreeSet::new(),
            cited: Cited::default(),
        };
        let mut source = String::new();
        for (unit, _) in document.tree.leaves() {
            texts.fingerprints.insert(unit.id.clone(), OnceLock::new());
            match parse(document, unit, &mut diagnostics) {
                Some((pattern, text)) => {
                    source.push_str(&text);
                    source.push('\n');
                    texts.note_calls.extend(pattern.note_calls());
                    texts.patterns.insert(unit.id.clone(), pattern);
                }
                None => {
                    texts.broken.insert(unit.id.clone());
                }
            }
        }
        texts.resource = Arc::new(file::resource(source));
        Outcome { value: texts, diagnostics }
    }

    /// The text of a unit, unless it cannot be read.
    #[must_use]
    pub fn pattern(&self, id: &str) -> Option<&Pattern> {
        self.patterns.get(id)
    }

    /// The language of the document.
    #[must_use]
    pub fn original(&self) -> Lang {
        self.original
    }

    /// The fingerprint of a unit of the document.
    #[must_use]
    pub(crate) fn fingerprint(&self, unit: &Unit) -> Cow<'_, str> {
        let make = || source_fingerprint(&unit.text);
        match self.fingerprints.get(&unit.id) {
            Some(fingerprint) => Cow::Borrowed(fingerprint.get_or_init(make)),
            None => Cow::Owned(make()),
        }
    }

    /// Every text that can be read, by the id of its unit.
    pub fn patterns(&self) -> impl Iterator<Item = (&Id, &Pattern)> {
        self.patterns.iter()
    }

    /// What Fluent formats the texts from: those that can be read, with their selectors as calls of
    /// [`CATEGORY`](crate::functions::CATEGORY).
    #[must_use]
    pub fn resource(&self) -> &Arc<FluentResource> {
        &self.resource
    }

    /// The ids that the texts call by `NOTE("…")`, every call, in canonical order.
    #[must_use]
    pub fn note_calls(&self) -> &[Id] {
        &self.note_calls
    }

    /// The units whose texts cannot be read.
    #[must_use]
    pub fn broken(&self) -> &BTreeSet<Id> {
        &self.broken
    }
}

/// A label of a range of a unit's text, in the file of its document.
pub(crate) fn label(document: &Document, unit: &Unit, span: Span, message: &str) -> Label {
    document.file.label(unit.map.locate(span), message)
}

fn parse(
    document: &Document,
    unit: &Unit,
    diagnostics: &mut Diagnostics,
) -> Option<(Pattern, String)> {
    // What reads the YAML has said why there is no text.
    if unit.text.is_empty() {
        return None;
    }
    let layout = Layout::new(unit);
    let locate = |span: Span, message: &str| label(document, unit, layout.in_unit(span), message);
    let context = Context {
        text: &layout.fluent,
        normal: false,
        lang: document.original,
        unit: Some(unit.id.as_str()),
        locate: &locate,
    };
    let chunk = Chunk { range: 0..layout.fluent.len(), head: head(&layout.fluent, 0) };
    let piece = entry::read(&chunk, &context, diagnostics);
    let mut message = piece.message.filter(|message| !message.broken)?;
    // What reads the YAML has reported these; a value's code point must not be among them.
    if has_refused(&unit.text) {
        return None;
    }
    let fluent = selecting::by_category(&layout.fluent, 0, message.patterns()).into_owned();
    message.pattern.map_spans(&|span| layout.in_unit(span));
    Some((message.pattern, fluent))
}

/// A unit's text as a message of a Fluent file, without its last line end.
#[must_use]
pub fn fluent(unit: &Unit) -> String {
    Layout::new(unit).fluent
}

/// A unit's text as a message of a Fluent file, and the way back.
struct Layout {
    fluent: String,
    /// Offsets in the message and in the unit's text, and how far both advance together.
    runs: Vec<(usize, usize, usize)>,
}

impl Layout {
    /// Writes a unit as `id = text`. Lines are indented; a line of plain text (after a hard break)
    /// that Fluent would take for its own syntax begins with a string literal instead.
    fn new(unit: &Unit) -> Self {
        let mut plain = Layout { fluent: format!("{} = ", unit.id), runs: Vec::new() };
        let value = plain.fluent.len();
        for (at, line) in lines(&unit.text) {
            if at > 0 {
                plain.fluent.push_str(INDENT);
            }
            plain.copy(line, at);
        }
        let guards = nesting::guards(&plain.fluent, value);
        if guards.is_empty() {
            return plain;
        }
        let mut guarded = Layout { fluent: String::new(), runs: Vec::new() };
        let mut from = 0;
        for at in guards {
            guarded.copy(plain.fluent.get(from..at).unwrap_or_default(), from);
            guarded.fluent.push_str("{\"");
            guarded.copy(plain.fluent.get(at..at + 1).unwrap_or_default(), at);
            guarded.fluent.push_str("\"}");
            from = at + 1;
        }
        guarded.copy(plain.fluent.get(from..).unwrap_or_default(), from);
        // Both maps in one: each run of the second is cut at the runs of the first.
        guarded.runs = guarded.runs.iter().flat_map(|run| plain.through(*run)).collect();
        guarded
    }

    fn copy(&mut self, text: &str, from: usize) {
        self.runs.push((self.fluent.len(), from, text.len()));
        self.fluent.push_str(text);
    }

    fn through(&self, (at, from, length): (usize, usize, usize)) -> Vec<(usize, usize, usize)> {
        let cut = self.runs.iter().filter_map(|(fluent, text, run)| {
            let start = from.max(*fluent);
            let end = (from + length).min(fluent + run);
            (start < end).then(|| (at + start - from, text + start - fluent, end - start))
        });
        cut.collect()
    }

    /// The range of the unit's text that a range of the message stands for. What the unit does not
    /// have stands for the character after it.
    fn in_unit(&self, span: Span) -> Span {
        let range = span.range();
        let start = self.offset(range.start);
        let end = if range.end > range.start { self.offset(range.end - 1) + 1 } else { start };
        Span::new(start, end)
    }

    fn offset(&self, offset: usize) -> usize {
        let after = self.runs.partition_point(|(fluent, ..)| *fluent <= offset);
        let run = after.checked_sub(1).and_then(|index| self.runs.get(index));
        match (run, self.runs.get(after)) {
            (Some((fluent, text, length)), _) if offset < fluent + length => text + offset - fluent,
            (_, Some((_, text, _))) => *text,
            (Some((_, text, length)), None) => text + length,
            (None, None) => 0,
        }
    }
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    })
}
