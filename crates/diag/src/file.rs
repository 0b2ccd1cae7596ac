//! Files as they were read, and places in them.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use crate::Diagnostic;
use crate::codes::NOT_UTF8;
use crate::counts::{CharacterCounts, begun};

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
    /// The first byte of each line.
    lines: OnceLock<Vec<usize>>,
    /// Made when a column of a long line is first asked for.
    counts: OnceLock<CharacterCounts>,
}

impl SourceFile {
    /// A file with a path relative to the project, with `/` on every system.
    pub fn new(path: impl Into<Arc<str>>, text: impl Into<String>) -> Self {
        let (path, text) = (path.into(), text.into());
        SourceFile { path, text, lines: OnceLock::new(), counts: OnceLock::new() }
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
    /// back to the nearest boundary. A byte order mark is not counted, as editors do not count it.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = self.text.floor_char_boundary(offset.min(self.text.len()));
        let line = self.line_of(offset);
        Position { line, column: self.characters(self.line_start(line), offset) + 1 }
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
            is_whole_text: false,
            message: message.into(),
        }
    }

    fn line_starts(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let breaks = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(breaks.map(|(offset, _)| offset + 1)).collect()
        })
    }

    /// The line that a byte is in.
    fn line_of(&self, offset: usize) -> usize {
        self.line_starts().partition_point(|&start| start <= offset).max(1)
    }

    /// The characters between two boundaries; none where the second comes first.
    fn characters(&self, start: usize, end: usize) -> usize {
        if end.saturating_sub(start) <= CharacterCounts::STEP {
            return self.text.get(start..end).map_or(0, |text| begun(text.as_bytes()));
        }
        let counts = self.counts.get_or_init(|| CharacterCounts::new(&self.text));
        counts.before(&self.text, end) - counts.before(&self.text, start)
    }

    /// The first byte of a line, after the byte order mark if there is one.
    fn line_start(&self, line: usize) -> usize {
        match self.line_starts().get(line - 1) {
            Some(0) | None if self.text.starts_with('\u{FEFF}') => '\u{FEFF}'.len_utf8(),
            start => start.copied().unwrap_or(0),
        }
    }

    /// The lines around a range, cut at [`Excerpt::LINES`] lines, [`Excerpt::MARK`] marked bytes, and
    /// [`Excerpt::BEFORE`] and [`Excerpt::AFTER`] bytes on either side, since a paragraph may be one
    /// very long line.
    fn excerpt(&self, start: usize, end: usize) -> Excerpt {
        let line = self.position(start).line;
        let first = self.line_start(line).min(start);
        let last_line = self.line_starts().get(line + Excerpt::LINES - 2);
        let last = last_line.map_or(self.text.len(), |&start| self.line_end(start));
        // A mark that takes in the end of a line shows nothing of the lines after it.
        let trimmed =
            |end| start + self.text.get(start..end).map_or(0, |t| trim_line_ends(t).len());
        let marked = trimmed(end);
        let limit = last.min(start + Excerpt::MARK);
        let mark_end = trimmed(self.text.floor_char_boundary(marked.min(limit)));
        let line_end = self.line_end(mark_end);
        let from = self.text.ceil_char_boundary(first.max(start.saturating_sub(Excerpt::BEFORE)));
        let to = if mark_end < marked {
            mark_end
        } else {
            self.text.floor_char_boundary(line_end.min(mark_end + Excerpt::AFTER))
        };
        Excerpt {
            text: self.text.get(from..to).unwrap_or_default().to_owned(),
            line,
            mark: start - from..mark_end - from,
            cut_before: from > first,
            cut_after: mark_end < marked || to < line_end,
        }
    }

    /// The end of the line at an offset, before its line feed or carriage return and line feed; the
    /// offset itself if it stands between these two.
    fn line_end(&self, offset: usize) -> usize {
        let Some(next) = self.line_starts().get(self.line_of(offset)) else {
            return self.text.len();
        };
        let line = self.text.get(offset..next - 1).unwrap_or_default();
        offset + line.strip_suffix('\r').unwrap_or(line).len()
    }
}

/// A text without the line ends at its end.
fn trim_line_ends(mut text: &str) -> &str {
    while let Some(line) = text.strip_suffix('\n') {
        text = line.strip_suffix('\r').unwrap_or(line);
    }
    text
}

impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.text == other.text
    }
}

impl Eq for SourceFile {}

/// A marked place in a file, with what there is to say of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Whether it is marked because the text as a whole is meant, and not these words of it.
    #[serde(default)]
    pub is_whole_text: bool,
    /// A few words at the mark; may be empty.
    pub message: String,
}

impl Label {
    /// A file as a whole, where no line can be named: it is not a text, or could not be opened.
    pub fn whole_file(path: impl Into<Arc<str>>, message: impl Into<String>) -> Self {
        let start = Position { line: 1, column: 1 };
        Label {
            file: path.into(),
            bytes: 0..0,
            start,
            end: start,
            excerpt: Excerpt { line: 0, ..Excerpt::default() },
            is_whole_text: true,
            message: message.into(),
        }
    }

    /// Whether it stands for a file as a whole, so that its lines and columns say nothing.
    #[must_use]
    pub fn is_whole_file(&self) -> bool {
        self.excerpt.line == 0
    }

    /// The marked text, as far as the excerpt holds it.
    #[must_use]
    pub fn text(&self) -> &str {
        self.excerpt.text.get(self.excerpt.mark.clone()).unwrap_or_default()
    }
}

/// The part of a file that a report shows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Excerpt {
    /// One or more lines without the last line's end.
    pub text: String,
    /// The number of the first line; 0 where no line can be named.
    pub line: usize,
    /// The marked bytes of `text`, without line ends at the end of the mark.
    pub mark: Range<usize>,
    /// Whether the first line has more text before.
    pub cut_before: bool,
    /// Whether the last line, or the mark, has more text after.
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
