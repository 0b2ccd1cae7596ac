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
        let Chosen { kept, left_out, .. } = self.choose();
        (self.write(&kept), left_out)
    }

    /// The marks that can be written, and those that cannot.
    ///
    /// A run of stars begins emphasis only before a letter, or behind a space or a mark of punctuation,
    /// and ends it likewise (CommonMark 0.31.2, section 6.2); beside a Chinese character it always does, as
    /// editions read it. Stars that end one mark and begin another would be one run, and so would the signs of
    /// code.
    fn choose(&self) -> Chosen {
        let mut chosen = Chosen::default();
        let marks: Vec<Mark> = self.marks.iter().filter_map(|mark| self.trimmed(mark)).collect();
        for (index, mark) in marks.iter().enumerate() {
            chosen.reach(mark.range.start);
            let inner = marks.get(index + 1..).unwrap_or_default();
            let is_starred = mark.kind.is_starred();
            let ends = !is_starred || self.ends_stars(mark, inner);
            let begins = !is_starred
                || !chosen.follows_stars(mark.range.start) && self.begins_stars(mark, inner);
            if chosen.is_said(mark) || ends && chosen.goes_on(mark) {
                continue;
            }
            if begins && ends && !chosen.is_in_code() {
                chosen.keep(mark.clone());
            } else {
                chosen.left_out.push(mark.clone());
            }
        }
        chosen
    }

    /// A mark without the white space at its ends; nothing where nothing else is in it.
    fn trimmed(&self, mark: &Mark) -> Option<Mark> {
        let words = self.words.get(mark.range.clone())?;
        let start = mark.range.start + (words.len() - words.trim_start().len());
        let end = start + words.trim().len();
        (start < end).then(|| Mark { range: start..end, ..mark.clone() })
    }

    /// Whether stars before a mark would begin it. `later` are the marks after it: where one that begins with
    /// it has signs of its own, these stand behind the star.
    fn begins_stars(&self, mark: &Mark, later: &[Mark]) -> bool {
        let at = mark.range.start;
        let mut here = later.iter().take_while(|later| later.range.start == at);
        let first = self.words.get(at..).and_then(|text| text.chars().next());
        let before = self.words.get(..at).and_then(|text| text.chars().next_back());
        joins(first) && here.all(|inner| inner.kind.is_starred()) || parts(before)
    }

    /// Whether stars behind a mark would end it; likewise.
    fn ends_stars(&self, mark: &Mark, later: &[Mark]) -> bool {
        let at = mark.range.end;
        let mut inside = later.iter().take_while(|later| later.range.start < at);
        let last = self.words.get(..at).and_then(|text| text.chars().next_back());
        let after = self.words.get(at..).and_then(|text| text.chars().next());
        joins(last) && inside.all(|inner| inner.range.end != at || inner.kind.is_starred())
            || parts(after)
    }

    /// Writes the words with marks, which stand in the order in which they begin.
    fn write(&self, marks: &[Mark]) -> String {
        let mut text = String::with_capacity(self.words.len());
        let mut coming = marks.iter().peekable();
        let mut open: Vec<&Mark> = Vec::new();
        let mut previous = None;
        for (at, character) in self.words.char_indices() {
            self.close(&mut open, at, &mut text);
            while let Some(mark) = coming.next_if(|mark| mark.range.start <= at) {
                text.push_str(&self.opening(mark));
                open.push(mark);
            }
            let is_code = open.last().is_some_and(|mark| mark.kind == MarkKind::Code);
            let next = self.words.get(at + character.len_utf8()..).and_then(|t| t.chars().next());
            match character {
                '{' => text.push_str("{ \"{\" }"),
                '}' => text.push_str("{ \"}\" }"),
                '\n' if is_code => text.push(' '),
                '\n' => text.push_str("\\\n"),
                other => {
                    // Before a link it would make a picture of it.
                    let is_image = other == '!'
                        && coming.peek().is_some_and(|mark| {
                            mark.range.start == at + 1 && matches!(mark.kind, MarkKind::Link(_))
                        });
                    if !is_code && (is_image || is_markup(previous, other, next)) {
                        text.push('\\');
                    }
                    text.push(other);
                }
            }
            previous = Some(character);
        }
        self.close(&mut open, self.words.len(), &mut text);
        text
    }

    /// Ends the marks that end at an offset, the inner ones first.
    fn close(&self, open: &mut Vec<&Mark>, at: usize, text: &mut String) {
        while let Some(mark) = open.pop_if(|mark| mark.range.end <= at) {
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

/// Whether a character inside a mark lets stars stand beside it.
fn joins(found: Option<char>) -> bool {
    found.is_some_and(|found| found.is_alphanumeric() || is_han(found))
}

/// Whether what is beside a mark, a character or an end of the text, lets stars stand beside it.
fn parts(found: Option<char>) -> bool {
    found.is_none_or(|found| !found.is_alphanumeric() || is_han(found))
}

/// The marks that are written, as they are met.
#[derive(Debug, Default)]
struct Chosen {
    /// In the order in which they begin.
    kept: Vec<Mark>,
    left_out: Vec<Mark>,
    /// Those of `kept` that have begun and not ended, the outermost first.
    open: Vec<usize>,
    /// Those that end at the place that was reached, the innermost first.
    ended: Vec<usize>,
}

impl Chosen {
    /// Goes on to an offset.
    fn reach(&mut self, at: usize) {
        let end = |kept: &[Mark], mark: usize| kept.get(mark).map_or(0, |mark| mark.range.end);
        while let Some(mark) = self.open.pop_if(|mark| end(&self.kept, *mark) <= at) {
            self.ended.push(mark);
        }
        self.ended.retain(|mark| end(&self.kept, *mark) == at);
    }

    fn keep(&mut self, mark: Mark) {
        self.open.push(self.kept.len());
        self.kept.push(mark);
    }

    fn open(&self) -> impl Iterator<Item = &Mark> {
        self.open.iter().filter_map(|mark| self.kept.get(*mark))
    }

    fn is_in_code(&self) -> bool {
        self.open().any(|outer| outer.kind == MarkKind::Code)
    }

    /// Whether a mark around it says the same.
    fn is_said(&self, mark: &Mark) -> bool {
        self.open().any(|outer| outer.kind == mark.kind)
    }

    /// Lets a mark of the same kind that ends where this one begins go on to its end, if nothing else ends or
    /// begins there.
    fn goes_on(&mut self, mark: &Mark) -> bool {
        let begins_here = self.open().any(|outer| outer.range.start == mark.range.start);
        let [before] = self.ended.as_slice() else { return false };
        let before = *before;
        let Some(kept) = self.kept.get_mut(before) else { return false };
        if begins_here || matches!(mark.kind, MarkKind::Link(_)) || kept.kind != mark.kind {
            return false;
        }
        kept.range.end = mark.range.end;
        self.ended.clear();
        self.open.push(before);
        true
    }

    /// Whether stars at an offset would stand directly behind others that end a mark.
    fn follows_stars(&self, at: usize) -> bool {
        let ends = self.ended.last().and_then(|mark| self.kept.get(*mark));
        let between = self.open().filter(|outer| outer.range.start == at);
        ends.is_some_and(|mark| mark.kind.is_starred())
            && between.into_iter().all(|outer| outer.kind.is_starred())
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
        assert_eq!(markup("ab", &[(Code, 0..1), (Code, 1..2)]), ("`ab`".into(), 0));
        let beside = [(Strong, 0..2), (Strong, 2..3)];
        assert_eq!(markup("ж:ж", &beside), ("**ж**:ж".into(), 1));
        assert_eq!(markup("`", &[(Code, 0..1)]), ("`` ` ``".into(), 0));
        // The stars would stay in the text: no emphasis is better than another text.
        assert_eq!(markup("“x”و", &[(Emphasis, 0..7)]), ("“x”و".into(), 1));
    }

    #[test]
    fn addresses_hold_nothing_that_ends_them() {
        let link = MarkKind::Link("https://example.org/a_(b)?x={y}&z".to_owned());
        let expected = r"[ab](https://example.org/a\_%28b%29?x=%7By%7D\&z)";
        assert_eq!(markup("ab", &[(link, 0..2)]), (expected.into(), 0));
        let link = MarkKind::Link("https://a.example/".to_owned());
        let expected = r"\![ab](https://a.example/)";
        assert_eq!(markup("!ab", &[(link, 1..3)]), (expected.into(), 0), "no picture");
    }
}
