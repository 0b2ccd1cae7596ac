//! Cuts a file into pieces that hold one message each, before the parser sees it.
//!
//! A line that begins with an id and `=`, or with `#`, in its first column starts an entry in every
//! file that is valid: a text ends before it, and no expression can hold an `=` or a `#`. Cutting
//! there first means that a fault in one message can never swallow the next, which the parser alone
//! lets happen (`a = {` takes the next message with it).

use std::ops::Range;

/// A piece of a file: the comments directly above an entry, and the entry; or either alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chunk {
    /// Where it stands in the text.
    pub(crate) range: Range<usize>,
    /// The entry, if a line of the piece begins one.
    pub(crate) head: Option<Head>,
}

/// The beginning of a message or term: its name and `=`, at the start of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    /// Where the line begins.
    pub(crate) start: usize,
    /// Whether it is a term.
    pub(crate) term: bool,
    /// Where its name stands, without a hyphen.
    pub(crate) id: Range<usize>,
    /// The offset after its `=`.
    pub(crate) value: usize,
}

/// Cuts a text at its entries. The pieces make the whole text, in order.
pub(crate) fn chunks(text: &str) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    let mut current = Chunk { range: 0..0, head: None };
    let mut in_comment = false;
    for (start, line) in lines(text) {
        let comment = line.starts_with('#');
        let head = head(line, start);
        let begins = (comment || head.is_some()) && !in_comment;
        if begins && start > current.range.start {
            current.range.end = start;
            let next = Chunk { range: start..start, head: None };
            chunks.push(std::mem::replace(&mut current, next));
        }
        current.head = current.head.or(head);
        in_comment = comment;
    }
    current.range.end = text.len();
    chunks.push(current);
    chunks
}

/// The lines of a text with their offsets, line ends included.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    })
}

/// What a line begins, if it is a message or a term. `start` is the line's offset.
pub(crate) fn head(line: &str, start: usize) -> Option<Head> {
    let term = line.starts_with('-');
    let name = if term { line.get(1..)? } else { line };
    let letter = name.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    let part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let length = name.bytes().take_while(|byte| part(*byte)).count();
    let rest = name.get(length..)?;
    let blank = rest.bytes().take_while(|byte| *byte == b' ').count();
    let equals = rest.as_bytes().get(blank) == Some(&b'=');
    let id = start + usize::from(term)..start + usize::from(term) + length;
    let value = id.end + blank + 1;
    (letter && equals).then_some(Head { start, term, id, value })
}
