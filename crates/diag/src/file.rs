//! Files as they were read, and places in them.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::Diagnostic;
use crate::codes::NOT_UTF8;

/// A range of bytes in a file's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// A span; a file is at most 8 MiB, so that 32 bits hold every offset. Larger offsets are
    /// clamped.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Span { start: clamp(start), end: clamp(end.max(start)) }
    }

    /// The same as a range of `usize`, in bytes.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Span::new(range.start, range.end)
    }
}

/// A line and a column, both from 1; a column counts Unicode scalar values, not bytes or cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in Unicode scalar values.
    pub column: usize,
}

/// A text file as it was read: its path for people and its text.
#[derive(Debug)]
pub struct SourceFile {
    path: Arc<str>,
    text: String,
    lines: OnceLock<Vec<usize>>,
}

impl SourceFile {
    /// A file with a path relative to the project, with `/` on every system.
    pub fn new(path: impl Into<Arc<str>>, text: impl Into<String>) -> Self {
        SourceFile { path: path.into(), text: text.into(), lines: OnceLock::new() }
    }

    /// A file from the bytes that were read. A byte order mark stays in the text.
    ///
    /// # Errors
    /// The diagnostic [`NOT_UTF8`] at the first byte that is not UTF-8.
    pub fn decode(path: impl Into<Arc<str>>, bytes: Vec<u8>) -> Result<Self, Box<Diagnostic>> {
        let path = path.into();
        String::from_utf8(bytes).map(|text| SourceFile::new(path.clone(), text)).map_err(|error| {
            let valid = error.utf8_error().valid_up_to();
            let lossy = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let found = error.as_bytes().get(valid).copied().unwrap_or_default();
            let file = SourceFile::new(path, lossy);
            let message = format!("this file is not UTF-8: found the byte 0x{found:02X}");
            let label = file.label(valid..valid + '\u{FFFD}'.len_utf8(), "not UTF-8 from here on");
            Box::new(Diagnostic::new(&NOT_UTF8, message).at(label).hint("save the file as UTF-8"))
        })
    }

    /// The path relative to the project.
    #[must_use]
    pub fn path(&self) -> &Arc<str> {
        &self.path
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line and column of a byte offset; an offset inside a character or past the end is moved
    /// back to the nearest boundary.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = self.text.floor_char_boundary(offset.min(self.text.len()));
        let line = self.line_starts().partition_point(|&start| start <= offset).max(1);
        let start = self.line_starts().get(line - 1).copied().unwrap_or(0);
        let column = self.text.get(start..offset).map_or(0, |text| text.chars().count()) + 1;
        Position { line, column }
    }

    /// A place in this file, with the lines that a report shows. The range is moved to the nearest
    /// character boundaries inside the text.
    #[must_use]
    pub fn label(&self, range: impl Into<Span>, message: impl Into<String>) -> Label {
        let range = range.into().range();
        let start = self.text.floor_char_boundary(range.start.min(self.text.len()));
        let end = self.text.ceil_char_boundary(range.end.clamp(start, self.text.len()));
        Label {
            file: self.path.clone(),
            bytes: start..end,
            start: self.position(start),
            end: self.position(end),
            excerpt: self.excerpt(start, end),
            message: message.into(),
        }
    }

    fn line_starts(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let breaks = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(breaks.map(|(offset, _)| offset + 1)).collect()
        })
    }

    /// The lines around a range, cut at [`Excerpt::LINES`] lines and [`Excerpt::BEFORE`] and
    /// [`Excerpt::AFTER`] bytes on either side, since a paragraph may be one very long line.
    fn excerpt(&self, start: usize, end: usize) -> Excerpt {
        let line = self.position(start).line;
        let starts = self.line_starts();
        let first = starts.get(line - 1).copied().unwrap_or(0);
        let last = starts.get(line - 1 + Excerpt::LINES).map_or(self.text.len(), |next| next - 1);
        let from = self.text.ceil_char_boundary(first.max(start.saturating_sub(Excerpt::BEFORE)));
        let mark_end = end.min(last).min(start + Excerpt::MARK);
        let line_end = self.line_end(mark_end).min(last);
        let to = self.text.floor_char_boundary(line_end.min(mark_end + Excerpt::AFTER)).max(from);
        Excerpt {
            text: self.text.get(from..to).unwrap_or_default().to_owned(),
            line,
            mark: start - from..self.text.floor_char_boundary(mark_end).clamp(start, to) - from,
            cut_before: from > first,
            cut_after: to < line_end,
        }
    }

    fn line_end(&self, offset: usize) -> usize {
        let rest = self.text.as_bytes().get(offset..).unwrap_or_default();
        rest.iter().position(|byte| *byte == b'\n').map_or(self.text.len(), |at| offset + at)
    }
}

impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.text == other.text
    }
}

impl Eq for SourceFile {}

/// A marked place in a file, with what there is to say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The file's path relative to the project.
    pub file: Arc<str>,
    /// The marked bytes of the file.
    pub bytes: Range<usize>,
    /// The first marked character.
    pub start: Position,
    /// The character after the last marked one.
    pub end: Position,
    /// What a report shows of the file.
    pub excerpt: Excerpt,
    /// A few words at the mark; may be empty.
    pub message: String,
}

impl Label {
    /// A file as a whole, where no line can be named: it is not a text, or could not be opened.
    pub fn whole_file(path: impl Into<Arc<str>>, message: impl Into<String>) -> Self {
        SourceFile::new(path, "").label(0..0, message)
    }

    /// The marked text, as far as the excerpt holds it.
    #[must_use]
    pub fn text(&self) -> &str {
        self.excerpt.text.get(self.excerpt.mark.clone()).unwrap_or_default()
    }
}

/// The part of a file that a report shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// One or more lines without the last line's end.
    pub text: String,
    /// The number of the first line.
    pub line: usize,
    /// The marked bytes of `text`.
    pub mark: Range<usize>,
    /// Whether the first line has more text before.
    pub cut_before: bool,
    /// Whether the last line has more text after.
    pub cut_after: bool,
}

impl Excerpt {
    /// Lines at most.
    pub const LINES: usize = 6;
    /// Bytes shown before the mark at most.
    pub const BEFORE: usize = 160;
    /// Bytes shown after the mark at most.
    pub const AFTER: usize = 120;
    /// Bytes marked at most.
    pub const MARK: usize = 400;
}
