//! Where whole blocks come into a file or go out of it: the only places where blank lines change.

use std::collections::BTreeMap;
use std::ops::Range;

use super::edit::{Edits, Side};

/// Blocks that come into a file.
#[derive(Debug, Default)]
pub(super) struct Places {
    after: BTreeMap<usize, Vec<String>>,
    before: BTreeMap<usize, Vec<String>>,
}

impl Places {
    /// A block after what ends at an offset.
    pub(super) fn after(&mut self, at: usize, block: String) {
        self.after.entry(at).or_default().push(block);
    }

    /// A block before what begins at an offset.
    pub(super) fn before(&mut self, at: usize, block: String) {
        self.before.entry(at).or_default().push(block);
    }

    /// Parts the blocks from one another and from what stands there by one blank line each.
    pub(super) fn insert(self, text: &str, end: &str, edits: &mut Edits) {
        for (at, blocks) in self.after {
            let mut inserted = String::new();
            if !is_line_start(text, at) {
                inserted.push_str(end);
            }
            for block in blocks {
                let is_first = inserted.is_empty();
                if !(is_first && (is_file_start(text, at) || ends_blank(text, at))) {
                    inserted.push_str(end);
                }
                inserted.push_str(&block);
            }
            if text.len() > at && !is_blank(text, at) {
                inserted.push_str(end);
            }
            edits.insert(at, Side::Between, inserted);
        }
        for (at, blocks) in self.before {
            let mut inserted = String::new();
            if !is_file_start(text, at) && !ends_blank(text, at) {
                inserted.push_str(end);
            }
            for block in blocks {
                inserted.push_str(&block);
                inserted.push_str(end);
            }
            edits.insert(at, Side::Between, inserted);
        }
    }
}

/// Takes whole lines away, and with them one of two blank lines that would meet.
pub(super) fn take_away(text: &str, range: Range<usize>, edits: &mut Edits) {
    let at_end = range.end >= text.len();
    let ends_before_blank = at_end || is_blank(text, range.end);
    if ends_before_blank && ends_blank(text, range.start) {
        edits.remove(previous_line(text, range.start)..range.end);
    } else if is_file_start(text, range.start) && !at_end && ends_before_blank {
        edits.remove(range.start..line_after(text, range.end));
    } else {
        edits.remove(range);
    }
}

fn is_file_start(text: &str, at: usize) -> bool {
    matches!(text.get(..at), Some("" | "\u{FEFF}"))
}

fn is_line_start(text: &str, at: usize) -> bool {
    is_file_start(text, at) || text.get(..at).is_some_and(|before| before.ends_with('\n'))
}

/// Whether the line that begins at an offset is blank.
fn is_blank(text: &str, at: usize) -> bool {
    let line = text.get(at..line_after(text, at)).unwrap_or_default();
    !line.is_empty() && line.trim().is_empty()
}

/// Whether the line before an offset is blank.
fn ends_blank(text: &str, at: usize) -> bool {
    !is_file_start(text, at) && is_line_start(text, at) && is_blank(text, previous_line(text, at))
}

/// Where the line before an offset begins.
fn previous_line(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    let before = before.strip_suffix('\n').unwrap_or(before);
    let mark = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    before.rfind('\n').map_or(mark, |line| line + 1)
}

/// Where the line that begins at an offset ends, its end included.
fn line_after(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.find('\n').map_or(text.len(), |line| at + line + 1)
}

#[cfg(test)]
mod tests {
    use super::{Places, take_away};
    use crate::sync::Edits;

    fn taken(text: &str, block: &str) -> String {
        let at = text.find(block).unwrap();
        let mut edits = Edits::default();
        take_away(text, at..at + block.len(), &mut edits);
        edits.apply(text)
    }

    #[test]
    fn one_blank_line_goes_with_a_block() {
        assert_eq!(taken("a = A\n\nb = B\n\nc = C\n", "b = B\n"), "a = A\n\nc = C\n");
        assert_eq!(taken("a = A\n\nb = B\n", "b = B\n"), "a = A\n");
        assert_eq!(taken("a = A\n\nb = B\n", "a = A\n"), "b = B\n");
        assert_eq!(taken("a = A\nb = B\nc = C\n", "b = B\n"), "a = A\nc = C\n");
        assert_eq!(taken("a = A\n\nb = B\nc = C\n", "b = B\n"), "a = A\n\nc = C\n");
        assert_eq!(taken("\u{FEFF}a = A\n", "a = A\n"), "\u{FEFF}");
    }

    fn placed(text: &str, after: usize) -> String {
        let mut places = Places::default();
        places.after(after, "# x\n".to_owned());
        places.after(after, "# y\n".to_owned());
        let mut edits = Edits::default();
        places.insert(text, "\n", &mut edits);
        edits.apply(text)
    }

    #[test]
    fn blocks_are_parted_by_blank_lines() {
        assert_eq!(placed("", 0), "# x\n\n# y\n");
        assert_eq!(placed("a = A\nb = B\n", 6), "a = A\n\n# x\n\n# y\n\nb = B\n");
        assert_eq!(placed("a = A\n\nb = B\n", 6), "a = A\n\n# x\n\n# y\n\nb = B\n");
        assert_eq!(placed("a = A", 5), "a = A\n\n# x\n\n# y\n");
        assert_eq!(placed("### head\n\n", 10), "### head\n\n# x\n\n# y\n");
    }
}
