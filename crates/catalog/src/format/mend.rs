//! Words that Fluent has lost, joined to the message that they belong to.
//!
//! A message that loses words is broken, and somebody will look at it; one that takes words which are
//! not its own is published. So every line must be certain: one fault that may be another slip, such
//! as a variant outside of its selector, the rest of a merge or an id without `=`, and all of them stay.

use std::ops::Range;

use hexaglot_document::Id;

use super::edge::BLANKS;
use super::indented;
use super::layout::INDENT;
use crate::entry::Message;
use crate::fingerprint::join;
use crate::pattern::Expression;
use crate::sync::{Edits, lines};
use crate::validate::is_category;
use crate::{nesting, syntax};

/// What begins no text at the start of a line.
const MARKS: [char; 4] = ['[', '*', '.', '}'];

/// The edits that join the lost words of a message to it; nothing where it has lost none, or where it
/// is not certain that they are its own.
pub(super) fn mend(text: &str, message: &Message) -> Option<Edits> {
    let lost = message.lost?.range();
    let of = |range: Range<usize>| text.get(range).unwrap_or_default();
    let mut edits = Edits::default();
    let mut at = of(0..lost.start).trim_end_matches(BLANKS).len();
    let chooses = chooses(message);
    if of(0..at).ends_with("->") {
        return None;
    }
    while at < lost.end {
        let rest = of(at..lost.end);
        let start = at + rest.len() - rest.trim_start_matches(BLANKS).len();
        let gap = of(at..start);
        let line = of(start..lost.end).split('\n').next().unwrap_or_default();
        let line = line.trim_end_matches(BLANKS);
        if line.is_empty() {
            // There are only blanks.
            break;
        }
        let indent = gap.rsplit('\n').next().unwrap_or_default();
        let is_parted = gap.matches('\n').count() > 1;
        if is_parted || !is_certain(line, !indent.is_empty(), chooses) {
            return None;
        }
        let breaks = of(0..at).ends_with('\\');
        let guarded = if breaks { &MARKS[..] } else { &['}'] };
        let joined = if breaks { indented(gap, INDENT) } else { join(of(0..at), line).to_owned() };
        edits.replace(at..start, joined);
        if let Some(mark) = line.chars().next().filter(|first| guarded.contains(first)) {
            edits.replace(start..start + mark.len_utf8(), format!("{{\"{mark}\"}}"));
        }
        at = start + line.len();
    }
    blank_lines(text, lost.end, &mut edits);
    Some(edits)
}

/// Takes the blanks out of the empty lines behind the lost words: a tab there is lost too.
fn blank_lines(text: &str, from: usize, edits: &mut Edits) {
    let rest = text.get(from..).unwrap_or_default();
    let end = text.len() - rest.trim_start_matches(BLANKS).len();
    for line in lines(text.get(..end).unwrap_or_default(), from) {
        let blank = text.get(line.clone()).unwrap_or_default().trim_end_matches(['\r', '\n']);
        edits.remove(line.start..line.start + blank.len());
    }
}

/// Whether a message chooses between variants.
fn chooses(message: &Message) -> bool {
    let mut chooses = false;
    for pattern in message.patterns() {
        pattern.walk(&mut |each| chooses |= matches!(each, Expression::Select { .. }));
    }
    chooses
}

/// Whether a line can be nothing but words of the text before it.
fn is_certain(line: &str, is_indented: bool, chooses: bool) -> bool {
    let first = line.chars().next().unwrap_or_default();
    let rest = line.get(first.len_utf8()..).unwrap_or_default();
    let is_whole = nesting::scan(rest, 0).open.is_none();
    let is_text = match first {
        '.' => !syntax::is_attribute(line),
        '[' | '*' => !chooses && !is_variant(line),
        // A brace without words is that of a placeable.
        '}' => !chooses && rest.chars().any(char::is_alphanumeric),
        _ if is_indented => true,
        _ => first.is_alphanumeric() && !is_entry(line),
    };
    is_text && is_whole
}

/// Whether a line may be meant as a variant: a plural category in brackets, or any word after a star.
fn is_variant(line: &str) -> bool {
    let starred = line.strip_prefix('*');
    let Some(rest) = starred.unwrap_or(line).strip_prefix('[') else { return false };
    let Some((key, text)) = rest.split_once(']') else { return false };
    let key = key.trim();
    let part = |character: char| character.is_ascii_alphanumeric() || "-_.".contains(character);
    match starred {
        // Behind a link's words stands its address.
        Some(_) => key.chars().all(part) && !text.starts_with(['(', '[']),
        None => is_category(key),
    }
}

/// Whether a line may be meant as a message of its own, or as a remark.
fn is_entry(line: &str) -> bool {
    let word = line.split([' ', '\t']).next().unwrap_or_default();
    let is_id = word.parse::<Id>().is_ok() && (word == line || word.contains('-'));
    is_id || word.ends_with(':') || line.contains('=')
}
