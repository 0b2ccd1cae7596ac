//! Words with marks on them, and how a unit writes them: Fluent, and inline Markdown in it.

use std::ops::Range;

use hexaglot_locale::is_han;

/// Words, and what is marked in them.
#[derive(Debug, Default)]
pub(crate) struct Marked {
    /// White space is one space; a line end is a hard break.
    pub(crate) words: String,
    /// In the order in which they begin, the outer one first. Each is inside another or beside it.
    pub(crate) marks: Vec<Mark>,
}

/// A part of the words that is marked.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    pub(crate) kind: MarkKind,
    /// In bytes.
    pub(crate) range: Range<usize>,
    /// The line of its element in the page.
    pub(crate) line: usize,
}

/// What a mark says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum MarkKind {
    Emphasis,
    Strong,
    Code,
    /// A link to an address that any page may lead to.
    Link(String),
}

impl MarkKind {
    fn is_starred(&self) -> bool {
        matches!(self, MarkKind::Emphasis | MarkKind::Strong)
    }

    /// The word by which messages call it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            MarkKind::Emphasis => "emphasis",
            MarkKind::Strong => "strong emphasis",
            MarkKind::Code => "code",
            MarkKind::Link(_) => "a link",
        }
    }
}

impl Marked {
    /// The text of a unit that says this, and the marks that Markdown cannot write at their places.
    pub(crate) fn markup(&self) -> (String, Vec<Mark>) {
        let (marks, left_out) = self.writable();
        (self.write(&marks), left_out)
    }

    /// The marks that can be written, and those that cannot.
    ///
    /// A run of stars begins emphasis only before a letter, or behind a space or a mark of punctuation,
    /// and ends it likewise (CommonMark 0.31.2, section 6.2); beside a Chinese character it always does, as
    /// editions read it. Stars that end one mark and begin another would be one run.
    fn writable(&self) -> (Vec<Mark>, Vec<Mark>) {
        let mut kept: Vec<Mark> = Vec::new();
        let mut left_out = Vec::new();
        let marks: Vec<Mark> = self.marks.iter().filter_map(|mark| self.trimmed(mark)).collect();
        for (index, mark) in marks.iter().enumerate() {
            let within = |outer: &&Mark| {
                outer.range.start <= mark.range.start && mark.range.end <= outer.range.end
            };
            if kept.iter().filter(within).any(|outer| outer.kind == mark.kind) {
                continue;
            }
            let inside_code = kept.iter().filter(within).any(|outer| outer.kind == MarkKind::Code);
            let ends_here = |other: &&mut Mark| other.range.end == mark.range.start;
            let mut neighbors: Vec<&mut Mark> =
                kept.iter_mut().filter(ends_here).filter(|other| other.kind.is_starred()).collect();
            if mark.kind.is_starred() && !inside_code && !neighbors.is_empty() {
                match neighbors.as_mut_slice() {
                    [before] if before.kind == mark.kind => before.range.end = mark.range.end,
                    _ => left_out.push(mark.clone()),
                }
                continue;
            }
            let inner = marks.get(index + 1..).unwrap_or_default();
            if inside_code || mark.kind.is_starred() && !self.is_flanked(mark, inner) {
                left_out.push(mark.clone());
            } else {
                kept.push(mark.clone());
            }
        }
        (kept, left_out)
    }

    /// A mark without the white space at its ends; nothing where nothing else is in it.
    fn trimmed(&self, mark: &Mark) -> Option<Mark> {
        let words = self.words.get(mark.range.clone())?;
        let start = mark.range.start + (words.len() - words.trim_start().len());
        let end = start + words.trim().len();
        (start < end).then(|| Mark { range: start..end, ..mark.clone() })
    }

    /// Whether stars at both ends of a mark would begin and end it. `inner` are the marks after it: where
    /// one of them has signs of its own at an end, these stand beside the star.
    fn is_flanked(&self, mark: &Mark, inner: &[Mark]) -> bool {
        let words = self.words.get(mark.range.clone()).unwrap_or_default();
        let signs = || inner.iter().filter(|inner| !inner.kind.is_starred());
        let begins = signs().any(|inner| inner.range.start == mark.range.start);
        let ends = signs().any(|inner| inner.range.end == mark.range.end);
        let joins = |found: Option<char>| {
            found.is_some_and(|found| found.is_alphanumeric() || is_han(found))
        };
        let parts = |found: Option<char>| {
            found.is_none_or(|found| !found.is_alphanumeric() || is_han(found))
        };
        let before = self.words.get(..mark.range.start).and_then(|text| text.chars().next_back());
        let after = self.words.get(mark.range.end..).and_then(|text| text.chars().next());
        (joins(words.chars().next()) && !begins || parts(before))
            && (joins(words.chars().next_back()) && !ends || parts(after))
    }

    fn write(&self, marks: &[Mark]) -> String {
        let mut text = String::with_capacity(self.words.len());
        let mut previous = None;
        let mut code = false;
        for (at, character) in self.words.char_indices() {
            self.close(marks, at, &mut text, &mut code);
            for mark in marks.iter().filter(|mark| mark.range.start == at) {
                code |= mark.kind == MarkKind::Code;
                text.push_str(&self.opening(mark));
            }
            let next = self.words.get(at + character.len_utf8()..).and_then(|t| t.chars().next());
            match character {
                '{' => text.push_str("{ \"{\" }"),
                '}' => text.push_str("{ \"}\" }"),
                '\n' if code => text.push(' '),
                '\n' => text.push_str("\\\n"),
                other => {
                    if !code && is_markup(previous, other, next) {
                        text.push('\\');
                    }
                    text.push(other);
                }
            }
            previous = Some(character);
        }
        self.close(marks, self.words.len(), &mut text, &mut code);
        text
    }

    /// Ends the marks that end at an offset, the inner ones first.
    fn close(&self, marks: &[Mark], at: usize, text: &mut String, code: &mut bool) {
        for mark in marks.iter().rev().filter(|mark| mark.range.end == at) {
            *code &= mark.kind != MarkKind::Code;
            match &mark.kind {
                MarkKind::Link(address) => {
                    text.push_str("](");
                    text.push_str(&destination(address));
                    text.push(')');
                }
                // The same signs, from the other side.
                _ => text.extend(self.opening(mark).chars().rev()),
            }
        }
    }

    fn opening(&self, mark: &Mark) -> String {
        match mark.kind {
            MarkKind::Emphasis => "*".to_owned(),
            MarkKind::Strong => "**".to_owned(),
            MarkKind::Link(_) => "[".to_owned(),
            MarkKind::Code => {
                let words = self.words.get(mark.range.clone()).unwrap_or_default();
                let runs = words.split(|found| found != '`').map(str::len);
                let fence = "`".repeat(runs.max().unwrap_or(0) + 1);
                let space = if words.starts_with('`') || words.ends_with('`') { " " } else { "" };
                fence + space
            }
        }
    }
}

/// Whether Markdown would take a character between two others for its own.
fn is_markup(before: Option<char>, character: char, after: Option<char>) -> bool {
    let is_letter = |found: Option<char>| found.is_some_and(char::is_alphanumeric);
    match character {
        '\\' | '`' | '*' | '[' | ']' | '<' => true,
        '_' => !(is_letter(before) && is_letter(after)),
        '&' => after.is_some_and(|after| after == '#' || after.is_ascii_alphanumeric()),
        _ => false,
    }
}

/// A link's address as Markdown writes it. What neither it nor Fluent could hold is percent-encoded, which
/// leads to the same place (RFC 3986, section 2.1).
fn destination(address: &str) -> String {
    let mut text = String::with_capacity(address.len());
    for character in address.chars() {
        match character {
            ' ' | '<' | '>' | '{' | '}' | '\\' | '(' | ')' | '"' => {
                text.push_str(&format!("%{:02X}", u32::from(character)));
            }
            '&' | '*' | '_' => text.extend(['\\', character]),
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Mark, MarkKind, Marked};

    fn markup(words: &str, marks: &[(MarkKind, std::ops::Range<usize>)]) -> (String, usize) {
        let marks = marks.iter().map(|(kind, range)| Mark {
            kind: kind.clone(),
            range: range.clone(),
            line: 1,
        });
        let marked = Marked { words: words.to_owned(), marks: marks.collect() };
        let (text, left_out) = marked.markup();
        (text, left_out.len())
    }

    #[test]
    fn words_that_look_like_markup_stay_words() {
        for (words, expected) in [
            ("a*b [c] <d>", r"a\*b \[c\] \<d>"),
            ("{ $x }", "{ \"{\" } $x { \"}\" }"),
            ("snake_case _x_", r"snake_case \_x\_"),
            ("AT & T, R&D &#38; \\", r"AT & T, R\&D \&#38; \\"),
            ("one\ntwo", "one\\\ntwo"),
        ] {
            assert_eq!(markup(words, &[]), (expected.to_owned(), 0));
        }
    }

    #[test]
    fn marks_are_written_where_markdown_reads_them() {
        use MarkKind::{Code, Emphasis, Strong};
        assert_eq!(markup("a bold c", &[(Strong, 1..7)]), ("a **bold** c".into(), 0));
        assert_eq!(markup("ab", &[(Emphasis, 0..1), (Emphasis, 1..2)]), ("*ab*".into(), 0));
        assert_eq!(markup("ab", &[(Emphasis, 0..1), (Strong, 1..2)]), ("*a*b".into(), 1));
        assert_eq!(markup("a b", &[(Strong, 0..3), (Emphasis, 2..3)]), ("**a *b***".into(), 0));
        assert_eq!(markup("x`y*", &[(Code, 0..4)]), ("``x`y*``".into(), 0));
        assert_eq!(markup("`", &[(Code, 0..1)]), ("`` ` ``".into(), 0));
        // The stars would stay in the text: no emphasis is better than another text.
        assert_eq!(markup("“x”و", &[(Emphasis, 0..7)]), ("“x”و".into(), 1));
    }

    #[test]
    fn addresses_hold_nothing_that_ends_them() {
        let link = MarkKind::Link("https://example.org/a_(b)?x={y}&z".to_owned());
        let expected = r"[ab](https://example.org/a\_%28b%29?x=%7By%7D\&z)";
        assert_eq!(markup("ab", &[(link, 0..2)]), (expected.into(), 0));
    }
}
