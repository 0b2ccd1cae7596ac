//! A Fluent file line by line: which lines are sync's own, and which message they stand above.

use std::ops::Range;

use hexaglot_document::Id;
use hexaglot_locale::Lang;

use crate::chunk::head;

/// A file as sync sees it.
#[derive(Debug, Default)]
pub(crate) struct Layout<'t> {
    /// The comments and entries in the order of the file.
    pub(crate) blocks: Vec<Block<'t>>,
    /// The headings of sections, `## <id>: <text>`.
    pub(crate) headings: Vec<Heading<'t>>,
}

/// A comment, and the entry that stands directly below it; or either alone.
#[derive(Debug, Default)]
pub(crate) struct Block<'t> {
    /// The lines of the comment. Each placeholder begins a new segment; the first has none.
    pub(crate) segments: Vec<Segment<'t>>,
    /// The entry.
    pub(crate) entry: Option<Entry<'t>>,
}

/// Lines of a comment that belong together.
#[derive(Debug, Default)]
pub(crate) struct Segment<'t> {
    /// The unit whose placeholder the first line is.
    pub(crate) missing: Option<&'t str>,
    /// The lines, the placeholder's first.
    pub(crate) lines: Vec<Line<'t>>,
}

/// A line of a comment.
#[derive(Debug)]
pub(crate) struct Line<'t> {
    /// Where it stands, with its end.
    pub(crate) range: Range<usize>,
    /// What it is.
    pub(crate) kind: LineKind<'t>,
}

/// What a line of a comment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LineKind<'t> {
    /// `# missing: <id>`
    Missing,
    /// `# <lang>| <source text>`
    Seen(Lang, &'t str),
    /// `# was| <source text>`
    Was(&'t str),
    /// `# tm| <suggestion>`
    Memory(&'t str),
    /// `# note| <text>`
    Note(&'t str),
    /// The translator's own.
    Own,
}

/// A message or term.
#[derive(Debug)]
pub(crate) struct Entry<'t> {
    pub(crate) id: &'t str,
    pub(crate) term: bool,
    /// From its first line to the end of its last one that is not blank, with that line's end.
    pub(crate) range: Range<usize>,
}

/// `## <id>: <text>`
#[derive(Debug)]
pub(crate) struct Heading<'t> {
    pub(crate) id: &'t str,
    pub(crate) text: &'t str,
    pub(crate) range: Range<usize>,
}

impl<'t> Layout<'t> {
    /// Reads a file. A byte order mark at its start belongs to no line.
    pub(crate) fn read(text: &'t str) -> Self {
        let mut layout = Layout::default();
        let mut comment: Vec<Segment<'t>> = Vec::new();
        let mut in_entry = false;
        let skip = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
        for range in lines(text, skip) {
            let line = text.get(range.clone()).unwrap_or_default();
            let content = line.trim_end_matches(['\r', '\n']);
            if let Some(comment_text) = single_comment(content) {
                in_entry = false;
                layout.comment_line(&mut comment, comment_text, range);
            } else if let Some(head) = head(line, range.start) {
                let id = text.get(head.id).unwrap_or_default();
                let entry = Some(Entry { id, term: head.term, range });
                layout.blocks.push(Block { segments: std::mem::take(&mut comment), entry });
                in_entry = true;
            } else {
                layout.alone(&mut comment);
                if content.starts_with('#') {
                    in_entry = false;
                    layout.headings.extend(heading(content, range));
                } else if in_entry && !content.trim().is_empty() {
                    layout.lengthen(range.end);
                }
            }
        }
        layout.alone(&mut comment);
        layout
    }

    fn comment_line(&mut self, comment: &mut Vec<Segment<'t>>, text: &'t str, range: Range<usize>) {
        let kind = kind(text);
        if kind == LineKind::Missing || comment.is_empty() {
            let missing = text.strip_prefix("missing:").map(str::trim);
            comment.push(Segment { missing, lines: Vec::new() });
        }
        if let Some(segment) = comment.last_mut() {
            segment.lines.push(Line { range, kind });
        }
    }

    /// What stands above no entry is a block of its own.
    fn alone(&mut self, comment: &mut Vec<Segment<'t>>) {
        if !comment.is_empty() {
            self.blocks.push(Block { segments: std::mem::take(comment), entry: None });
        }
    }

    fn lengthen(&mut self, end: usize) {
        if let Some(entry) = self.blocks.last_mut().and_then(|block| block.entry.as_mut()) {
            entry.range.end = end;
        }
    }
}

impl<'t> Block<'t> {
    /// The message, if the block has one.
    pub(crate) fn message(&self) -> Option<&Entry<'t>> {
        self.entry.as_ref().filter(|entry| !entry.term)
    }

    /// The lines that belong to its message: not those below the placeholder of another unit.
    pub(crate) fn own(&self) -> &[Line<'t>] {
        match (self.entry.as_ref(), self.segments.last()) {
            (Some(entry), Some(last)) if last.missing.is_none_or(|id| id == entry.id) => {
                &last.lines
            }
            _ => &[],
        }
    }

    /// The placeholders: segments that belong to no message here.
    pub(crate) fn placeholders(&self) -> impl Iterator<Item = (&'t str, &Segment<'t>)> {
        let own = self.own().first().map(|line| line.range.start);
        let foreign = move |segment: &&Segment<'t>| {
            own.is_none() || segment.lines.first().map(|line| line.range.start) != own
        };
        self.segments.iter().filter(foreign).filter_map(|segment| Some((segment.missing?, segment)))
    }

    /// Its message with the lines that belong to it.
    pub(crate) fn own_range(&self) -> Option<Range<usize>> {
        let entry = self.entry.as_ref()?;
        let start = self.own().first().map_or(entry.range.start, |line| line.range.start);
        Some(start..entry.range.end)
    }

    /// The comment and the entry.
    pub(crate) fn range(&self) -> Range<usize> {
        let lines = || self.segments.iter().flat_map(|segment| &segment.lines);
        let entry = self.entry.as_ref().map(|entry| entry.range.clone());
        let start = lines().next().map(|line| line.range.start);
        let end = lines().last().map(|line| line.range.end);
        let whole = entry.unwrap_or_else(|| end.unwrap_or_default()..end.unwrap_or_default());
        start.unwrap_or(whole.start)..whole.end
    }
}

impl Segment<'_> {
    /// From its first line to the end of its last.
    pub(crate) fn range(&self) -> Range<usize> {
        let start = self.lines.first().map_or(0, |line| line.range.start);
        start..self.lines.last().map_or(start, |line| line.range.end)
    }
}

/// The end of the lines of a text: that of its first line.
pub(crate) fn line_end(text: &str) -> &'static str {
    match text.split_once('\n') {
        Some((line, _)) if line.ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// The ranges of lines, their ends included.
pub(crate) fn lines(text: &str, from: usize) -> impl Iterator<Item = Range<usize>> {
    let rest = text.get(from..).unwrap_or_default();
    rest.split_inclusive('\n').scan(from, |at, line| {
        let start = *at;
        *at += line.len();
        Some(start..*at)
    })
}

/// The text of a comment that can stand above a message.
fn single_comment(line: &str) -> Option<&str> {
    let rest = line.strip_prefix('#')?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix(' ') }
}

fn kind(text: &str) -> LineKind<'_> {
    if text.starts_with("missing:") {
        return LineKind::Missing;
    }
    let Some((key, text)) = text.split_once('|') else { return LineKind::Own };
    match (key, key.parse::<Lang>()) {
        ("was", _) => LineKind::Was(text.trim()),
        ("tm", _) => LineKind::Memory(text.trim()),
        ("note", _) => LineKind::Note(text.trim()),
        (_, Ok(lang)) => LineKind::Seen(lang, text.trim()),
        _ => LineKind::Own,
    }
}

fn heading(line: &str, range: Range<usize>) -> Option<Heading<'_>> {
    let (id, text) = line.strip_prefix("## ")?.split_once(':')?;
    id.parse::<Id>().ok()?;
    Some(Heading { id, text: text.trim(), range })
}

#[cfg(test)]
mod tests {
    use super::{Layout, LineKind};

    #[test]
    fn lines_below_another_placeholder_are_not_a_messages_own() {
        let text = "# en| A\n# missing: a\n# en| A\nb = B\n  more\n\n# x\n## s: S\n";
        let layout = Layout::read(text);
        let [message, alone] = layout.blocks.as_slice() else { panic!("{layout:?}") };
        assert!(message.own().is_empty());
        assert_eq!(message.placeholders().map(|(id, _)| id).collect::<Vec<_>>(), ["a"]);
        assert_eq!(text.get(message.own_range().unwrap()), Some("b = B\n  more\n"));
        assert_eq!(alone.segments[0].lines[0].kind, LineKind::Own);
        assert_eq!((layout.headings[0].id, layout.headings[0].text), ("s", "S"));
    }

    #[test]
    fn a_placeholder_belongs_to_the_message_that_is_typed_below_it() {
        let layout = Layout::read("# missing: a\r\n# en| A\r\n# mine\r\na = B\r\n");
        let block = &layout.blocks[0];
        let kinds: Vec<_> = block.own().iter().map(|line| line.kind).collect();
        let seen = LineKind::Seen("en".parse().unwrap(), "A");
        assert_eq!(kinds, [LineKind::Missing, seen, LineKind::Own]);
        assert_eq!(block.placeholders().count(), 0);
    }
}
