//! Sync's lines above a message: what they show, and the edits that make them show it.

use hexaglot_locale::Lang;

use super::edit::{Edits, Side};
use super::lines::{Block, Line, LineKind};
use super::suggestion::Suggestion;
use super::texts::UnitText;

/// What stands above a message or below a placeholder.
#[derive(Debug)]
pub(super) struct View<'a> {
    pub(super) unit: &'a UnitText,
    pub(super) original: Lang,
    /// Whether the source text stands there.
    pub(super) shows_source: bool,
    pub(super) was: Option<&'a str>,
    /// A translation that stands elsewhere.
    pub(super) suggestion: Option<&'a Suggestion>,
    /// The end of a line.
    pub(super) end: &'a str,
}

/// Where lines are to be added, if there are none of their kind.
#[derive(Debug, Clone, Copy)]
pub(super) enum Top {
    /// Before this offset, which begins a line.
    Before(usize),
    /// The same, after a blank line: what stands above belongs to something else.
    Apart(usize),
    /// After the line of a placeholder that ends there.
    After(usize),
}

impl Top {
    /// Above the message of a block, which begins at `start`.
    pub(super) fn above(block: &Block<'_>, start: usize) -> Self {
        match block.own().first() {
            Some(line) => Top::Before(line.range.start),
            None if block.segments.is_empty() => Top::Before(start),
            None => Top::Apart(start),
        }
    }
}

impl View<'_> {
    /// All its lines.
    pub(super) fn lines(&self) -> String {
        [self.seen(), self.was(), self.memory(), self.note()].into_iter().flatten().collect()
    }

    fn seen(&self) -> Option<String> {
        let line = || format!("# {}| {}{}", self.original, self.unit.line, self.end);
        self.shows_source.then(line)
    }

    fn was(&self) -> Option<String> {
        self.was.map(|was| format!("# was| {was}{}", self.end))
    }

    fn memory(&self) -> Option<String> {
        self.suggestion.map(|suggestion| format!("# tm| {}{}", suggestion.shown(), self.end))
    }

    fn note(&self) -> Option<String> {
        self.unit.note.as_ref().map(|note| format!("# note| {note}{}", self.end))
    }

    /// Changes the lines of a comment so that they show what they must. What shows it already stays
    /// as it is. Returns whether a source text was shown there and another one is now.
    pub(super) fn show(&self, text: &str, lines: &[Line<'_>], top: Top, edits: &mut Edits) -> bool {
        let last = |is: fn(&LineKind<'_>) -> bool| lines.iter().rposition(|line| is(&line.kind));
        let seen = last(|kind| matches!(kind, LineKind::Seen(..)));
        // A line with an older source that stands before the present one says nothing.
        let was = last(|kind| matches!(kind, LineKind::Was(_))).filter(|was| Some(*was) > seen);
        let was = was.filter(|_| self.was.is_some());
        let seen = seen.filter(|_| self.shows_source);
        // A suggestion stands below both of them.
        let memory = last(|kind| matches!(kind, LineKind::Memory(_)));
        let memory = memory.filter(|memory| Some(*memory) > seen && Some(*memory) > was);
        let memory =
            memory.filter(|_| self.suggestion.is_some() && was.is_some() == self.was.is_some());
        let notes: Vec<&str> = lines.iter().filter_map(note_of).collect();
        let keeps_notes = notes.iter().copied().eq(self.unit.note.as_deref());
        let mut is_changed = false;
        for (at, line) in lines.iter().enumerate() {
            match line.kind {
                LineKind::Seen(lang, shown) if Some(at) == seen => {
                    if lang != self.original || !self.unit.is(shown) {
                        is_changed = true;
                        self.rewrite(text, line, self.seen(), edits);
                    }
                }
                LineKind::Was(shown) if Some(at) == was => {
                    if !self.was.is_some_and(|was| is_same(was, shown)) {
                        self.rewrite(text, line, self.was(), edits);
                    }
                }
                LineKind::Memory(shown) if Some(at) == memory => {
                    if self.suggestion.is_none_or(|suggestion| suggestion.shown() != shown) {
                        self.rewrite(text, line, self.memory(), edits);
                    }
                }
                LineKind::Note(_) if keeps_notes => {}
                LineKind::Own => {}
                LineKind::Missing if matches!(top, Top::After(_)) => {}
                LineKind::Missing
                | LineKind::Seen(..)
                | LineKind::Was(_)
                | LineKind::Memory(_)
                | LineKind::Note(_) => edits.remove(line.range.clone()),
            }
        }
        let added = |line: Option<String>, stands: bool| line.filter(|_| !stands);
        let mut first = added(self.seen(), seen.is_some()).unwrap_or_default();
        let rest = [
            added(self.was(), was.is_some()),
            added(self.memory(), memory.is_some()),
            added(self.note(), keeps_notes),
        ];
        let rest: String = rest.into_iter().flatten().collect();
        match memory.or(was).or(seen).and_then(|at| lines.get(at)) {
            Some(line) if !rest.is_empty() => {
                insert_after(text, line.range.end, &rest, self.end, edits);
            }
            Some(_) => {}
            None => first.push_str(&rest),
        }
        self.insert_at(text, top, first, edits);
        is_changed
    }

    /// Inserts lines above all others.
    fn insert_at(&self, text: &str, top: Top, lines: String, edits: &mut Edits) {
        match top {
            _ if lines.is_empty() => {}
            Top::After(at) => insert_after(text, at, &lines, self.end, edits),
            Top::Before(at) => edits.insert(at, Side::Before, lines),
            Top::Apart(at) => edits.insert(at, Side::Before, format!("{}{lines}", self.end)),
        }
    }

    fn rewrite(&self, text: &str, line: &Line<'_>, new: Option<String>, edits: &mut Edits) {
        let old = text.get(line.range.clone()).unwrap_or_default();
        let content = old.trim_end_matches(['\r', '\n']).len();
        let new = new.unwrap_or_default();
        let range = line.range.start..line.range.start + content;
        edits.replace(range, new.strip_suffix(self.end).unwrap_or(&new));
    }
}

/// Inserts lines after one that may be the last of its file and have no end.
fn insert_after(text: &str, at: usize, lines: &str, end: &str, edits: &mut Edits) {
    let before = text.get(..at).unwrap_or_default();
    if before.ends_with('\n') {
        edits.insert(at, Side::After, lines);
    } else {
        let lines = lines.strip_suffix(end).unwrap_or(lines);
        edits.insert(at, Side::After, format!("{end}{lines}"));
    }
}

fn note_of<'t>(line: &Line<'t>) -> Option<&'t str> {
    match line.kind {
        LineKind::Note(note) => Some(note),
        _ => None,
    }
}

fn is_same(a: &str, b: &str) -> bool {
    a == b || crate::source_fingerprint(a) == crate::source_fingerprint(b)
}
