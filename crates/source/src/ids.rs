//! Missing ids: where each is to be inserted, so that no other byte of the file changes.

use std::sync::Arc;

use granit_parser::StructureStyle;
use hexaglot_diag::{Diagnostic, Diagnostics, Outcome, SourceFile, Span, nearest};
use hexaglot_document::Id;
use hexaglot_locale::Profiles;

use crate::codes::MISSING_ID;
use crate::reader::{Fields, Reader};
use crate::{FILE_BYTES, read, too_large};

/// An id that a document lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insertion {
    /// The byte of the file before which the text is to be inserted.
    pub at: usize,
    /// What is to be inserted: the key and the id, with what parts them from the next key.
    pub text: String,
    /// The id.
    pub id: Id,
}

/// Something without an id.
#[derive(Debug)]
pub(crate) struct Gap {
    id: Id,
    what: &'static str,
    head: Span,
    /// Where its id can be inserted, and the text.
    insertion: Option<(usize, String)>,
}

/// Finds what has no id, and an id for each by its position: the insertions in the order of the
/// file, each at a place of its own.
///
/// [`parse`](crate::parse) reads the file with the insertions as it reads the file without them, but
/// for the findings that the ids were missing. A file that is not YAML has none, and neither has a
/// mapping that begins in an unusual way, such as with an anchor: the diagnostics are those of all
/// that was left alone, and of nothing else.
#[must_use]
pub fn missing_ids(file: &Arc<SourceFile>, profiles: &Profiles) -> Outcome<Vec<Insertion>> {
    let (_, findings, gaps) = read(file, profiles);
    let Some(gaps) = gaps else {
        return Outcome { value: Vec::new(), diagnostics: findings };
    };
    let mut diagnostics = Diagnostics::new();
    let mut insertions = Vec::new();
    for gap in gaps {
        if gap.insertion.is_none() {
            diagnostics.push(gap.diagnostic(file));
        }
        let Gap { id, insertion, .. } = gap;
        insertions.extend(insertion.map(|(at, text)| Insertion { at, text, id }));
    }
    insertions.sort_by_key(|insertion| insertion.at);
    let inserted: usize = insertions.iter().map(|insertion| insertion.text.len()).sum();
    let bytes = file.text().len() + inserted;
    if bytes > FILE_BYTES {
        insertions.clear();
        diagnostics.push(too_large(file, bytes));
    }
    diagnostics.sort();
    Outcome { value: insertions, diagnostics }
}

/// The text of a file with insertions, which stand in the order of their places.
#[must_use]
pub fn with_insertions(text: &str, insertions: &[Insertion]) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut from = 0;
    for insertion in insertions {
        whole.push_str(text.get(from..insertion.at).unwrap_or_default());
        whole.push_str(&insertion.text);
        from = insertion.at;
    }
    whole.push_str(text.get(from..).unwrap_or_default());
    whole
}

impl Gap {
    fn diagnostic(&self, file: &SourceFile) -> Diagnostic {
        let Gap { id, what, .. } = self;
        let hint = match self.insertion {
            Some(_) => {
                format!(
                    "give it one that names its matter, or let `hexaglot ids --write` write `id: {id}`"
                )
            }
            None => format!("give it one that names its matter, or else `id: {id}`"),
        };
        let label = file.label(self.head, "");
        Diagnostic::new(&MISSING_ID, format!("{what} has no id")).at(label).hint(hint)
    }
}

impl<'s> Reader<'s> {
    /// Keeps and reports that a mapping has no id. Where another key is meant to be it, that one has
    /// been reported as unknown, and a second id would be one too many.
    pub(crate) fn missing_id(&mut self, fields: &Fields<'_, 's>, id: &Id) {
        let mistyped = |key: &str| key.eq_ignore_ascii_case("id") || nearest(key, ["id"]).is_some();
        if fields.entries.iter().any(|entry| mistyped(&entry.key)) {
            return;
        }
        let insertion = insertion(self.source, fields, id);
        let gap = Gap { id: id.clone(), what: fields.what, head: fields.head(), insertion };
        if self.findings.room(&MISSING_ID) {
            self.findings.push(gap.diagnostic(self.file));
        }
        self.gaps.push(gap);
    }
}

/// Where in a mapping its id is to be inserted, and with what text: before its first key. Nothing
/// where something else than a key begins it.
fn insertion(source: &str, fields: &Fields<'_, '_>, id: &Id) -> Option<(usize, String)> {
    let span = fields.span.range();
    let first = fields.entries.first().map(|entry| entry.key_span.range().start);
    match fields.style {
        StructureStyle::Block => {
            let indent = indent(source, span.start)?;
            begins(source.get(span.start..first?)?)
                .then(|| (span.start, format!("id: {id}{}{indent}", line_end(source, span.start))))
        }
        StructureStyle::Flow => {
            // One pair in a list may stand there without braces.
            let inside = source.get(span.clone())?.strip_prefix('{')?;
            let start = span.start + 1;
            let Some(first) = first else {
                let blank = inside.strip_suffix('}')?;
                let end = if blank.is_empty() { " " } else { "" };
                return blank.trim().is_empty().then(|| (start, format!(" id: {id}{end}")));
            };
            let before = source.get(start..first)?;
            let key = if is_blank(before) { before.len() } else { before.rfind('?')? };
            let is_first = is_blank(before.get(..key)?) && begins(before.get(key..)?);
            // JSON stays JSON.
            let is_json = source.get(first..)?.starts_with('"');
            let text = if is_json { format!("\"id\": \"{id}\", ") } else { format!("id: {id}, ") };
            is_first.then_some((start + key, text))
        }
    }
}

/// The indentation of further keys of a block mapping that begins at `start`: as many spaces as the
/// dashes and spaces before it.
fn indent(source: &str, start: usize) -> Option<String> {
    let before = source.get(..start)?;
    let line = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
    let before = before.get(line..)?.trim_start_matches('\u{FEFF}');
    let is_plain = before.chars().all(|found| matches!(found, ' ' | '-' | '?' | ':'));
    is_plain.then(|| " ".repeat(before.len()))
}

/// Whether a key follows at once, or after the question mark that may stand before it.
fn begins(before: &str) -> bool {
    before.is_empty() || before.strip_prefix('?').is_some_and(is_blank)
}

/// Whether there is nothing but white space and comments.
fn is_blank(text: &str) -> bool {
    let mut lines = text.split(['\n', '\r']).map(str::trim);
    lines.all(|line| line.is_empty() || line.starts_with('#'))
}

/// The line end of the line at `at`; on a last line without one, that of the file's first line.
fn line_end(source: &str, at: usize) -> &'static str {
    let rest = source.get(at..).and_then(|rest| rest.find('\n')).map(|end| at + end);
    let end = rest.or_else(|| source.find('\n')).and_then(|end| source.get(..end));
    if end.is_some_and(|line| line.ends_with('\r')) { "\r\n" } else { "\n" }
}
