//! Sync's lines above a message: what they show, and the edits that make them show it.

use hexaglot_locale::Lang;

use super::edit::{Edits, Side};
use super::lines::{Block, Line, LineKind};
use super::texts::UnitText;

/// What stands above a message or below a placeholder.
#[derive(Debug)]
pub(super) struct View<'a> {
    pub(super) unit: &'a UnitText,
    pub(super) original: Lang,
    /// Whether the source text stands there.
    pub(super) shows_source: bool,
    pub(super) was: Option<&'a str>,
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
        [self.seen(), self.was(), self.note()].into_iter().flatten().collect()
    }

    fn seen(&self) -> Option<String> {
        let line = || format!("# {}| {}{}", self.original, self.unit.line, self.end);
        self.shows_source.then(line)
    }

    fn was(&self) -> Option<String> {
        self.was.map(|was| format!("# was| {was}{}", self.end))
    }

    fn note(&self) -> Option<String> {
        self.unit.note.as_ref().map(|note| format!("# note| {note}{}", self.end))
    }

    /// Changes the lines of a comment so that they show what they must. What shows it already stays
    /// as it is. Returns whether a source text was shown there and another one is now.
    pub(super) fn show(&self, text: &str, lines: &[Line<'_>], top: Top, edits: &mut Edits) -> bool {
        let seen = lines.iter().rposition(|line| matches!(line.kind, LineKind::Seen(..)));
        // A line with an older source that stands before the present one says nothing.
        let was = lines.iter().rposition(|line| matches!(line.kind, LineKind::Was(_)));
        let was = was.filter(|was| seen.is_none_or(|seen| *was > seen));
        let notes: Vec<&str> = lines.iter().filter_map(note_of).collect();
        let keeps_notes = notes.iter().copied().eq(self.unit.note.as_deref());
        let mut add = Added { after: None, text: String::new() };
        let mut is_changed = false;
        for (at, line) in lines.iter().enumerate() {
            match line.kind {
                LineKind::Seen(lang, shown) if Some(at) == seen && self.shows_source => {
                    add.after = Some(line);
                    if lang != self.original || !self.unit.is(shown) {
                        is_changed = true;
                        self.rewrite(text, line, self.seen(), edits);
                    }
                }
                LineKind::Was(shown) if Some(at) == was && self.was.is_some() => {
                    add.after = Some(line);
                    if !self.was.is_some_and(|was| is_same(was, shown)) {
                        self.rewrite(text, line, self.was(), edits);
                    }
                }
                LineKind::Note(_) if keeps_notes => {}
                LineKind::Own => {}
                LineKind::Missing if matches!(top, Top::After(_)) => {}
                LineKind::Missing | LineKind::Seen(..) | LineKind::Was(_) | LineKind::Note(_) => {
                    edits.remove(line.range.clone());
                }
            }
        }
        let has_seen = seen.is_some() && self.shows_source;
        let has_was = was.is_some() && self.was.is_some();
        for line in [
            self.seen().filter(|_| !has_seen),
            self.was().filter(|_| !has_was),
            self.note().filter(|_| !keeps_notes),
        ] {
            add.text.extend(line);
        }
        if !has_seen && self.shows_source {
            // The source comes first.
            add.after = None;
        }
        add.insert(text, top, self.end, edits);
        is_changed
    }

    fn rewrite(&self, text: &str, line: &Line<'_>, new: Option<String>, edits: &mut Edits) {
        let old = text.get(line.range.clone()).unwrap_or_default();
        let content = old.trim_end_matches(['\r', '\n']).len();
        let new = new.unwrap_or_default();
        let range = line.range.start..line.range.start + content;
        edits.replace(range, new.strip_suffix(self.end).unwrap_or(&new));
    }
}

/// Lines that are added.
struct Added<'a> {
    after: Option<&'a Line<'a>>,
    text: String,
}

impl Added<'_> {
    fn insert(self, text: &str, top: Top, end: &str, edits: &mut Edits) {
        if self.text.is_empty() {
            return;
        }
        match (self.after, top) {
            (Some(line), _) => insert_after(text, line.range.end, &self.text, end, edits),
            (None, Top::After(at)) => insert_after(text, at, &self.text, end, edits),
            (None, Top::Before(at)) => edits.insert(at, Side::Before, self.text),
            (None, Top::Apart(at)) => {
                edits.insert(at, Side::Before, format!("{end}{}", self.text));
            }
        }
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
