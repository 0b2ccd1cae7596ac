//! Where the characters of a scalar stand in the file.
//!
//! YAML's value has lost its line ends, indentation and escapes. The aligner walks the raw text and
//! the value in lockstep and says of each piece of the value which raw text it comes from, and
//! whether that is the same text, an escape, or the end of lines.

use std::ops::Range;

use granit_parser::ScalarStyle;
use hexaglot_diag::Span;

use crate::syntax::Scalar;

/// A piece of a scalar: a range of the value and the range of the file that it comes from, both in
/// bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) kind: PieceKind,
    pub(crate) text: Range<usize>,
    pub(crate) raw: Range<usize>,
}

/// How a piece of the value comes from the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PieceKind {
    /// Both are the same text.
    Typed,
    /// One character that is written as an escape.
    Escape,
    /// The ends of lines, with the white space that belongs to the layout of the file. In the value
    /// they are a space, line feeds, or nothing.
    LineEnd {
        /// How many lines end.
        breaks: usize,
        /// Whether a backslash stands before the first in double quotes, which hides it from YAML.
        escaped: bool,
    },
}

/// The pieces of a scalar in order. Together they are the whole value. Returns nothing where the
/// parser's value does not follow from the raw text, which no known input brings about.
pub(crate) fn align(source: &str, span: Span, scalar: &Scalar<'_>) -> Option<Vec<Piece>> {
    let quoted = matches!(scalar.style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted);
    let margin = usize::from(quoted);
    let range = span.range();
    let (start, end) = (range.start + margin, range.end.checked_sub(margin)?);
    let raw = source.get(start..end)?;
    let mut aligner =
        Aligner { start, raw, at: 0, value: &scalar.text, done: 0, pieces: Vec::new() };
    match scalar.style {
        ScalarStyle::Literal | ScalarStyle::Folded => aligner.block(scalar.indent)?,
        _ => aligner.flow(scalar.style)?,
    }
    Some(aligner.pieces)
}

/// The characters of a double-quoted scalar that are written as escapes, and where.
pub(crate) fn escapes(source: &str, span: Span, scalar: &Scalar<'_>) -> Vec<(char, Span)> {
    let pieces = align(source, span, scalar).unwrap_or_default();
    let escapes = pieces.into_iter().filter(|piece| piece.kind == PieceKind::Escape);
    escapes
        .filter_map(|piece| {
            let character = scalar.text.get(piece.text)?.chars().next()?;
            Some((character, piece.raw.into()))
        })
        .collect()
}

struct Aligner<'a> {
    /// Where the raw text begins in the file.
    start: usize,
    raw: &'a str,
    /// How much of the raw text is aligned.
    at: usize,
    value: &'a str,
    /// How much of the value is aligned.
    done: usize,
    pieces: Vec<Piece>,
}

impl Aligner<'_> {
    /// The raw text that is still to be aligned.
    fn left(&self) -> &str {
        self.raw.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.left().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn skip(&mut self, character: char) -> bool {
        let found = self.peek() == Some(character);
        if found {
            self.at += character.len_utf8();
        }
        found
    }

    fn rest(&self) -> &str {
        self.value.get(self.done..).unwrap_or_default()
    }

    /// Takes a piece whose raw text begins at `from` and whose value has `length` bytes.
    fn piece(&mut self, kind: PieceKind, from: usize, length: usize) {
        let raw = self.start + from..self.start + self.at;
        let text = self.done..self.done + length;
        self.done += length;
        match self.pieces.last_mut() {
            Some(last)
                if kind == PieceKind::Typed && last.kind == kind && last.raw.end == raw.start =>
            {
                last.text.end = text.end;
                last.raw.end = raw.end;
            }
            _ => self.pieces.push(Piece { kind, text, raw }),
        }
    }

    /// Takes raw text that is the next of the value too: a character, and all after it up to one at
    /// which another piece may begin, which is of ASCII.
    fn typed(&mut self, begins: impl Fn(u8) -> bool) -> Option<()> {
        let from = self.at;
        let first = self.next()?.len_utf8();
        let more = self.left().bytes().take_while(|byte| !begins(*byte)).count();
        self.at += more;
        let typed = self.raw.get(from..self.at)?;
        self.rest().starts_with(typed).then(|| {
            self.piece(PieceKind::Typed, from, first + more);
        })
    }

    /// Passes a line end of any kind.
    fn line_break(&mut self) -> bool {
        match self.peek() {
            Some('\r') => {
                self.next();
                self.skip('\n');
                true
            }
            _ => self.skip('\n'),
        }
    }

    fn blanks(&mut self) {
        self.at += self.left().bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    }

    /// Plain and quoted scalars: white space around line ends is layout.
    fn flow(&mut self, style: ScalarStyle) -> Option<()> {
        while let Some(character) = self.peek() {
            match character {
                ' ' | '\t' | '\n' | '\r' => self.space()?,
                '\'' if style == ScalarStyle::SingleQuoted => {
                    let from = self.at;
                    self.next();
                    self.next();
                    self.piece(PieceKind::Escape, from, 1);
                }
                '\\' if style == ScalarStyle::DoubleQuoted => self.escape()?,
                _ => {
                    self.typed(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\'' | b'\\'))?
                }
            }
        }
        self.rest().is_empty().then_some(())
    }

    /// White space: typed, unless a line ends in it.
    fn space(&mut self) -> Option<()> {
        let from = self.at;
        let blanks = self.raw.get(from..)?.trim_start_matches([' ', '\t']);
        if !blanks.starts_with(['\n', '\r']) {
            return self.typed(|byte| !matches!(byte, b' ' | b'\t'));
        }
        let breaks = self.breaks();
        let (length, layout) = if breaks == 1 { (1, b' ') } else { (breaks - 1, b'\n') };
        let found = self.rest().get(..length)?;
        let right = found.bytes().all(|byte| byte == layout);
        right.then(|| self.piece(PieceKind::LineEnd { breaks, escaped: false }, from, length))
    }

    /// Passes line ends and the blanks around them, and counts them.
    fn breaks(&mut self) -> usize {
        let mut breaks = 0;
        self.blanks();
        while self.line_break() {
            breaks += 1;
            self.blanks();
        }
        breaks
    }

    /// A backslash in double quotes.
    fn escape(&mut self) -> Option<()> {
        let from = self.at;
        self.next();
        if matches!(self.peek(), Some('\n' | '\r')) {
            let breaks = self.breaks();
            let length = breaks - 1;
            let found = self.rest().get(..length)?;
            return found.bytes().all(|byte| byte == b'\n').then(|| {
                self.piece(PieceKind::LineEnd { breaks, escaped: true }, from, length);
            });
        }
        let letter = self.next()?;
        let digits = match letter {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let mut code = 0;
        for _ in 0..digits {
            code = code * 16 + self.next()?.to_digit(16)?;
        }
        if digits == 4 && (0xD800..0xDC00).contains(&code) {
            for _ in 0..r"\uDC00".len() {
                self.next()?;
            }
        }
        let length = self.rest().chars().next()?.len_utf8();
        self.piece(PieceKind::Escape, from, length);
        Some(())
    }

    /// Literal and folded scalars: the indentation is layout, all other white space is text.
    fn block(&mut self, indent: usize) -> Option<()> {
        let empty = self.line_feeds(usize::MAX);
        if empty > 0 {
            self.piece(PieceKind::LineEnd { breaks: empty, escaped: false }, 0, empty);
        }
        while let Some(character) = self.peek() {
            if !matches!(character, '\n' | '\r') {
                self.typed(|byte| matches!(byte, b'\n' | b'\r'))?;
                continue;
            }
            let from = self.at;
            let mut breaks = 0;
            while self.line_break() {
                breaks += 1;
                let mut column = 0;
                while column < indent && self.skip(' ') {
                    column += 1;
                }
            }
            let folded = breaks == 1 && self.rest().starts_with(' ');
            let length = if folded { 1 } else { self.line_feeds(breaks) };
            self.piece(PieceKind::LineEnd { breaks, escaped: false }, from, length);
        }
        // The white space at the end of the last line is outside the span of the raw text.
        let rest = self.rest();
        let layout = rest.trim_start_matches([' ', '\t', '\n']).is_empty();
        let length = rest.len();
        if length > 0 {
            let from = self.raw.len();
            self.piece(PieceKind::LineEnd { breaks: 1, escaped: false }, from, length);
        }
        layout.then_some(())
    }

    /// How many line feeds are next in the value, at most `most`.
    fn line_feeds(&self, most: usize) -> usize {
        self.rest().bytes().take(most).take_while(|byte| *byte == b'\n').count()
    }
}
