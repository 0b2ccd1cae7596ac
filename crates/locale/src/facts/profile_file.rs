//! The values of a profile: what stands behind a key or a dash, a list or mapping between brackets as
//! one value.

use std::collections::BTreeMap;

use granit_parser::{Event, Parser, Placement, StructureStyle};
use hexaglot_diag::SourceFile;

use super::{Fact, marks, one_line};

/// Keys whose values say nothing of a house.
const IDENTITY: [&str; 2] = ["hexaglot-profile", "id"];

pub(super) fn facts(file: &SourceFile) -> Vec<Fact> {
    let text = file.text();
    let mut options = granit_parser::options! { emit_unresolved_aliases: true };
    options.set_emit_comments(true);
    let mut reader =
        Reader { file, comments: BTreeMap::new(), open: Vec::new(), facts: Vec::new() };
    let events = Parser::new_from_str_with_options(text, options);
    for (event, span) in events.map_while(Result::ok) {
        let range = span.byte_range().unwrap_or_default();
        reader.event(&event, range.start, range.end);
    }
    reader.facts
}

struct Reader<'f> {
    file: &'f SourceFile,
    /// The comments that stand on lines of their own, by line.
    comments: BTreeMap<usize, String>,
    open: Vec<Open>,
    facts: Vec<Fact>,
}

/// A collection whose end has not come.
enum Open {
    Mapping {
        /// The nearest comment with a mark, above it or what it is in.
        comment: String,
        /// The key whose value has not come, with the line and the comment of it.
        key: Option<(String, usize, String)>,
        /// The keys of the value that is being read.
        path: String,
    },
    Sequence {
        comment: String,
        /// How many items have come.
        items: usize,
    },
    /// One between brackets, or inside of such a one; the outermost has the place at which it begins.
    Flow(Option<usize>),
}

/// Where a value stands.
struct Place {
    line: usize,
    comment: String,
}

impl Reader<'_> {
    fn event(&mut self, event: &Event<'_>, start: usize, end: usize) {
        match event {
            Event::Comment(text, Placement::Above) => {
                let line = self.file.position(start).line;
                self.comments.insert(line, text.trim().to_owned());
            }
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(Open::Flow(Some(from))) => self.value(from, end),
                Some(Open::Flow(None)) | None => {}
                Some(Open::Mapping { .. } | Open::Sequence { .. }) => self.next(),
            },
            Event::SequenceStart(..) | Event::MappingStart(..)
                if matches!(self.open.last(), Some(Open::Flow(_))) =>
            {
                self.open.push(Open::Flow(None));
            }
            Event::SequenceStart(StructureStyle::Flow, ..)
            | Event::MappingStart(StructureStyle::Flow, ..) => {
                self.open.push(Open::Flow(Some(start)));
            }
            Event::SequenceStart(..) => {
                let comment = self.place(start).comment;
                self.open.push(Open::Sequence { comment, items: 0 });
            }
            Event::MappingStart(..) => {
                let comment = self.place(start).comment;
                self.open.push(Open::Mapping { comment, key: None, path: String::new() });
            }
            Event::Scalar(text, ..) => match self.open.last() {
                Some(Open::Flow(_)) => {}
                Some(Open::Mapping { key: None, comment, .. }) => {
                    let line = self.file.position(start).line;
                    let comment = self.above(line).unwrap_or_else(|| comment.clone());
                    let named = (text.to_string(), line, comment);
                    if let Some(Open::Mapping { key, path, .. }) = self.open.last_mut() {
                        path.clone_from(&named.0);
                        *key = Some(named);
                    }
                }
                _ => self.value(start, end),
            },
            _ => {}
        }
    }

    /// A value has come.
    fn value(&mut self, start: usize, end: usize) {
        let Place { line, comment } = self.place(start);
        let key = self.key();
        let value = one_line(self.file.text().get(start..end).unwrap_or_default());
        if !IDENTITY.contains(&key.as_str()) && value != "{}" && value != "[]" {
            let lang = key.split('.').find_map(|step| step.parse().ok());
            let file = self.file.path().clone();
            self.facts.push(Fact { file, line, key, lang, value, comment });
        }
        self.next();
    }

    /// Goes on behind a value.
    fn next(&mut self) {
        match self.open.last_mut() {
            Some(Open::Mapping { key, .. }) => *key = None,
            Some(Open::Sequence { items, .. }) => *items += 1,
            Some(Open::Flow(_)) | None => {}
        }
    }

    /// The line of the value that begins there, or of its key, and its comment.
    fn place(&self, start: usize) -> Place {
        let line = self.file.position(start).line;
        match self.open.last() {
            Some(Open::Mapping { key: Some((_, line, comment)), .. }) => {
                Place { line: *line, comment: comment.clone() }
            }
            Some(Open::Sequence { comment, .. }) => {
                // Of an item whose dash has a line of its own, the comment is that of its first key.
                let above = self.above(line).filter(|_| self.follows_dash(start));
                Place { line, comment: above.unwrap_or_else(|| comment.clone()) }
            }
            Some(Open::Mapping { comment, .. }) => Place { line, comment: comment.clone() },
            Some(Open::Flow(_)) | None => Place { line, comment: String::new() },
        }
    }

    fn follows_dash(&self, start: usize) -> bool {
        let before = self.file.text().get(..start).unwrap_or_default();
        before.trim_end_matches(' ').ends_with('-')
    }

    /// The comment directly above a line, if it has a mark.
    fn above(&self, line: usize) -> Option<String> {
        let lines = (1..line).rev().map_while(|line| self.comments.get(&line));
        let mut lines: Vec<&str> = lines.map(String::as_str).collect();
        lines.reverse();
        let comment = lines.join(" ");
        (!marks(&comment).is_empty()).then_some(comment)
    }

    /// The keys that lead to the value that is being read.
    fn key(&self) -> String {
        let steps = self.open.iter().filter_map(|open| match open {
            Open::Mapping { path, .. } => Some(path.clone()),
            Open::Sequence { items, .. } => Some((items + 1).to_string()),
            Open::Flow(_) => None,
        });
        steps.collect::<Vec<_>>().join(".")
    }
}
