//! The white space between messages: an empty line is empty, and a file ends in one line end.

use std::ops::Range;

use super::{entries, line_end_of};
use crate::file::CatalogFile;
use crate::sync::{Edits, Side, line_end, lines};

/// The edits of what stands between the messages of a file, comments left out.
pub(super) fn edits(file: &CatalogFile) -> Edits {
    let text = file.file().text();
    let mut edits = Edits::default();
    // Fluent knows no other white space: a tab or a lone carriage return is a word to it.
    let mut content = text;
    while let Some(rest) = [" ", "\r\n", "\n"].iter().find_map(|end| content.strip_suffix(end)) {
        content = rest;
    }
    if !content.trim_start_matches('\u{FEFF}').is_empty() {
        empty_lines(file, content, &mut edits);
        file_end(text, content.len(), &mut edits);
    }
    edits
}

/// Takes the spaces out of the empty lines, those inside messages left out.
fn empty_lines(file: &CatalogFile, content: &str, edits: &mut Edits) {
    let messages: Vec<Range<usize>> = entries(file)
        .iter()
        .map(|entry| entry.span.range().start..entry.lost.unwrap_or(entry.span).range().end)
        .collect();
    for line in lines(content, 0) {
        let blank = content.get(line.clone()).unwrap_or_default().trim_end_matches(['\r', '\n']);
        let next = messages.partition_point(|message| message.end <= line.start);
        let is_inside = messages.get(next).is_some_and(|message| message.start < line.start);
        if !blank.is_empty() && blank.trim_matches(' ').is_empty() && !is_inside {
            edits.remove(line.start..line.start + blank.len());
        }
    }
}

/// Ends the file by one line end. What stands on the last line behind its words may belong to a comment.
fn file_end(text: &str, content: usize, edits: &mut Edits) {
    let rest = text.get(content..).unwrap_or_default();
    let blank = rest.split('\n').next().unwrap_or_default().trim_end_matches('\r');
    match line_end_of(rest.get(blank.len()..).unwrap_or_default()) {
        Some(end) if end.len() + blank.len() < rest.len() => {
            edits.remove(content + blank.len() + end.len()..text.len());
        }
        Some(_) => {}
        // It would become a line end with what is inserted.
        None if text.ends_with('\r') => {}
        None => edits.insert(text.len(), Side::After, line_end(text)),
    }
}
