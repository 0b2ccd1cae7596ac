//! Inlines to characters.

use std::ops::Range;

use hexaglot_document::{Inline, LinkAddress, plain_text};
use hexaglot_edition::{POP, letter_direction, needed_isolates, opening};
use hexaglot_locale::Direction;

use crate::TextOptions;

/// The characters of a text: emphasis is lost to plain text, the address of a link follows its words,
/// a note call stands in brackets.
pub(crate) fn characters(inlines: &[Inline], base: Direction, options: &TextOptions) -> String {
    let mut writer = Writer { options, text: String::new(), depth: 0, added: Vec::new() };
    writer.write(inlines);
    let Writer { text, added, .. } = writer;
    // Among letters of one direction, what is added finds its place by itself.
    let is_foreign = |c| letter_direction(c).is_some_and(|letter| letter != base);
    if added.is_empty() || !options.isolates || !text.chars().any(is_foreign) {
        return text;
    }
    isolated(&text, &added, base)
}

/// A text with isolates around those of its parts that would be displaced without.
pub(crate) fn isolated(text: &str, parts: &[(Range<usize>, Direction)], base: Direction) -> String {
    let needed = needed_isolates(text, parts, base);
    let mut line = String::with_capacity(text.len() + 6 * parts.len());
    let mut end = 0;
    for ((part, direction), _) in parts.iter().zip(needed).filter(|(_, needed)| *needed) {
        line.push_str(text.get(end..part.start).unwrap_or_default());
        line.push(opening(Some(*direction)));
        line.push_str(text.get(part.clone()).unwrap_or_default());
        line.push(POP);
        end = part.end;
    }
    line.push_str(text.get(end..).unwrap_or_default());
    line
}

struct Writer<'a> {
    options: &'a TextOptions,
    text: String,
    /// How many isolates stand around.
    depth: usize,
    /// What plain text has beside the words, with its direction; in an isolate it has that of it.
    added: Vec<(Range<usize>, Direction)>,
}

impl Writer<'_> {
    fn write(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(characters) | Inline::Code(characters) => {
                    self.text.push_str(characters);
                }
                Inline::Emphasis(body)
                | Inline::Strong(body)
                | Inline::Reference { body, .. }
                | Inline::Value { body, .. } => self.write(body),
                Inline::Break => self.text.push('\n'),
                Inline::Link { address, body } => {
                    self.write(body);
                    self.write_address(address, body);
                }
                // A number and its brackets would count as part of a word before them that has the
                // other direction (UAX #9, W7 and N0).
                Inline::NoteCall { number, .. } => self.add(&format!("[{number}]")),
                Inline::Isolate { direction, body, .. } if self.options.isolates => {
                    self.text.push(opening(*direction));
                    self.depth += 1;
                    self.write(body);
                    self.depth -= 1;
                    self.text.push(POP);
                }
                Inline::Isolate { body, .. } => self.write(body),
            }
        }
    }

    /// The address of a link whose words do not show it already; it reads from left to right in any
    /// text.
    fn write_address(&mut self, address: &LinkAddress, body: &[Inline]) {
        let LinkAddress::External(address) = address else { return };
        let shown = plain_text(body);
        if shown == *address || address.strip_prefix("mailto:") == Some(&shown) {
            return;
        }
        self.text.push_str(" (");
        self.add(address);
        self.text.push(')');
    }

    fn add(&mut self, characters: &str) {
        let start = self.text.len();
        self.text.push_str(characters);
        if self.depth == 0 {
            self.added.push((start..self.text.len(), Direction::LeftToRight));
        }
    }
}
