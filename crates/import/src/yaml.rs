//! The document as canonical YAML, without the ids that `hexaglot ids` proposes.

use std::collections::BTreeSet;

use hexaglot_document::{Id, Kind};
use hexaglot_locale::{Lang, is_han};
use hexaglot_source::slug;
use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::align::{Aligned, Items, Part, Unit};
use crate::outline::Text;

/// What stands at the head of a document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Head<'a> {
    pub(crate) id: &'a str,
    pub(crate) kind: Kind,
    pub(crate) original: Lang,
}

/// Writes a document. Sections have an id where their heading gives one.
pub(crate) fn document(head: &Head<'_>, aligned: &Aligned<'_>) -> String {
    let Head { id, kind, original } = head;
    let mut writer = Writer { text: String::new(), ids: BTreeSet::new(), units: &aligned.units };
    writer.line(0, &format!("hexaglot: 1\nid: {id}\nkind: {}\noriginal: {original}", kind.name()));
    writer.line(0, "title:");
    writer.unit(1, "text", 0);
    writer.line(0, "body:");
    writer.parts(1, &aligned.body);
    writer.text
}

/// The paragraphs of a unit as its text: each on a line of its own.
pub(crate) fn joined(texts: &[&Text]) -> String {
    texts.iter().map(|text| text.markup.as_str()).collect::<Vec<_>>().join("\\\n")
}

struct Writer<'a> {
    text: String,
    ids: BTreeSet<Id>,
    units: &'a [Unit<'a>],
}

/// How far one level is indented.
const INDENT: &str = "  ";

/// Where lines are folded, in characters.
const WIDTH: usize = 112;

impl Writer<'_> {
    fn line(&mut self, level: usize, line: &str) {
        self.text.push_str(&INDENT.repeat(level));
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A key with the text of a unit.
    fn unit(&mut self, level: usize, key: &str, unit: usize) {
        let text = self.units.get(unit).map(|unit| joined(&unit.original)).unwrap_or_default();
        if is_plain(&text) {
            self.line(level, &format!("{key}: {text}"));
            return;
        }
        self.line(level, &format!("{key}: >-"));
        let indent = INDENT.repeat(level + if key.starts_with("- ") { 2 } else { 1 });
        for line in fold(&text, WIDTH.saturating_sub(indent.len())) {
            self.text.push_str(&indent);
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    fn parts(&mut self, level: usize, parts: &[Part]) {
        for part in parts {
            match part {
                Part::Section { heading, body } => {
                    match self.section_id(*heading) {
                        Some(id) => {
                            self.line(level, &format!("- id: {id}"));
                            self.unit(level + 1, "section", *heading);
                        }
                        None => self.unit(level, "- section", *heading),
                    }
                    self.line(level + 1, "numbered: false");
                    self.line(level + 1, "body:");
                    self.parts(level + 2, body);
                }
                Part::Paragraph(unit) => self.unit(level, "- p", *unit),
                Part::Quote(body) => {
                    self.line(level, "- quote:");
                    self.parts(level + 2, body);
                }
                Part::List(list) => self.list(level, "- list", list),
            }
        }
    }

    fn list(&mut self, level: usize, key: &str, list: &Items) {
        self.line(level, &format!("{key}: {}", list.style.name()));
        let inside = level + usize::from(key.starts_with('-'));
        if list.start > 1 {
            self.line(inside, &format!("start: {}", list.start));
        }
        self.line(inside, "items:");
        for (unit, inner) in &list.items {
            self.unit(inside + 1, "- p", *unit);
            if let Some(list) = inner {
                self.list(inside + 2, "list", list);
            }
        }
    }

    /// An id of the words of a heading, if they have Latin letters and digits alone, and no other section
    /// has it. Short, so that what is in the section can have ids that begin with it.
    fn section_id(&mut self, heading: usize) -> Option<Id> {
        const LONGEST: usize = 24;
        let words = &self.units.get(heading)?.original.first()?.words;
        let letters: String = DecomposingNormalizerBorrowed::new_nfd()
            .normalize(words)
            .chars()
            .filter(|found| !matches!(found, '\u{300}'..='\u{36F}'))
            .collect();
        if letters.chars().any(|found| found.is_alphanumeric() && !found.is_ascii()) {
            return None;
        }
        let mut short = String::new();
        for word in
            letters.split(|found: char| !found.is_alphanumeric()).filter(|word| !word.is_empty())
        {
            if short.len() + word.len() > LONGEST {
                break;
            }
            short.push_str(word);
            short.push('-');
        }
        let id = slug(&short).filter(|id| id.as_str() != "title")?;
        self.ids.insert(id.clone()).then_some(id)
    }
}

/// Whether a text can stand beside its key as it is.
fn is_plain(text: &str) -> bool {
    const LONGEST: usize = 80;
    let is_safe = |found: char| found.is_alphanumeric() || " ,.;-–()’“”«»".contains(found);
    text.chars().count() <= LONGEST
        && text.chars().all(is_safe)
        && text.starts_with(char::is_alphabetic)
        && !matches!(text, "null" | "true" | "false")
}

/// The lines of a text in a folded block. A line ends only at a space that the reader puts back: not beside
/// Chinese, where a line end is nothing, and not in a placeable, where it stays.
fn fold(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let mut taken = String::new();
        let mut length = 0;
        for word in pieces(line) {
            let word_length = word.chars().count();
            if length > 0 && length + 1 + word_length > width {
                lines.push(std::mem::take(&mut taken));
                length = 0;
            }
            if length > 0 {
                taken.push(' ');
                length += 1;
            }
            taken.push_str(word);
            length += word_length;
        }
        lines.push(taken);
    }
    lines
}

/// A line cut at the spaces at which it may be folded.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut from, mut is_literal, mut before) = (0, false, None);
    for (at, character) in line.char_indices() {
        match (before, character) {
            // The one placeable that an import writes: `{ "{" }`, or the same with the other brace.
            (Some('"'), '{' | '}') => {}
            (_, '{') => is_literal = true,
            (_, '}') => is_literal = false,
            (_, ' ') if !is_literal => {
                let after = line.get(at + 1..).and_then(|rest| rest.chars().next());
                let joins = |found: Option<char>| {
                    found.is_none_or(|found| found == '\\' || found == ' ' || is_han(found))
                };
                if !joins(before) && !joins(after) {
                    pieces.push(line.get(from..at).unwrap_or_default());
                    from = at + 1;
                }
            }
            _ => {}
        }
        before = Some(character);
    }
    pieces.push(line.get(from..).unwrap_or_default());
    pieces
}

#[cfg(test)]
mod tests {
    use super::{fold, is_plain};

    #[test]
    fn lines_end_where_the_reader_puts_a_space_back() {
        assert_eq!(fold("one two three", 7), ["one two", "three"]);
        assert_eq!(fold("一 二 abc def", 3), ["一 二 abc", "def"]);
        assert_eq!(fold("a { \"{\" } { \"}\" } b", 3), ["a", "{ \"{\" }", "{ \"}\" }", "b"]);
        assert_eq!(fold("one\\\ntwo", 99), ["one\\", "two"]);
    }

    #[test]
    fn what_yaml_could_take_for_its_own_is_not_plain() {
        assert!(is_plain("Article 1"));
        for text in ["a: b", "- a", "null", "a #b", "'a'", "[a", "a\\\nb", "&a", "1."] {
            assert!(!is_plain(text), "{text}");
        }
    }
}
