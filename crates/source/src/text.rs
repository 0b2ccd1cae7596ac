//! A scalar's text as the text of a unit: one paragraph.

use hexaglot_diag::Span;
use hexaglot_document::TextMap;
use hexaglot_locale::is_han;

use crate::scalar::{Piece, PieceKind, align};
use crate::syntax::Scalar;

/// The text of a unit and what there is to say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flowed {
    pub(crate) text: String,
    pub(crate) map: TextMap,
    /// Where a second paragraph begins, if an empty line parts one.
    pub(crate) paragraph: Option<Span>,
}

/// Makes one paragraph of a scalar:
///
/// - A line end, with the blanks around it, becomes a space, or nothing between Han characters. A
///   space that was typed inside a line stays.
/// - A backslash at the end of a line is a hard break, in every style: it stays, with a line feed
///   after it. That holds in double quotes too, although YAML means another thing by it there; two
///   backslashes are one that is escaped, and no break.
/// - Inside a placeable, `{ … }`, lines stay lines, for the variants of a selector.
/// - Blanks at both ends are dropped.
pub(crate) fn flow(source: &str, span: Span, scalar: &Scalar<'_>) -> Flowed {
    let pieces = align(source, span, scalar);
    let known = pieces.is_some();
    let mut weaver = Weaver {
        out: String::new(),
        runs: Vec::new(),
        next: None,
        braces: Braces::default(),
        join: None,
        paragraph: None,
    };
    for piece in pieces.unwrap_or_else(|| guess(&scalar.text, span)) {
        let text = scalar.text.get(piece.text.clone()).unwrap_or_default();
        match piece.kind {
            PieceKind::LineEnd { breaks, escaped } => {
                weaver.line_end(breaks, escaped, piece.raw.start);
            }
            PieceKind::Escape if text == "\n" => weaver.line_end(1, false, piece.raw.start),
            PieceKind::Escape | PieceKind::Typed => {
                weaver.text(text, piece.raw.start);
            }
        }
    }
    let end = weaver.out.trim_end_matches(BLANKS).len();
    weaver.out.truncate(end);
    let map = if known { TextMap::new(weaver.runs, span) } else { TextMap::whole(span) };
    Flowed { text: weaver.out, map, paragraph: weaver.paragraph }
}

const BLANKS: [char; 3] = [' ', '\t', '\n'];

/// The pieces of a value whose raw text is not understood: its own lines.
fn guess(value: &str, span: Span) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (at, line) in value.match_indices(|_: char| true) {
        let kind = match line {
            "\n" => PieceKind::LineEnd { breaks: 1, escaped: false },
            _ => PieceKind::Typed,
        };
        pieces.push(Piece { kind, text: at..at + line.len(), raw: span.range() });
    }
    pieces
}

struct Weaver {
    out: String,
    runs: Vec<(u32, u32)>,
    /// The place in the file that follows the last character.
    next: Option<usize>,
    braces: Braces,
    /// A line end, until it is known what follows it.
    join: Option<Join>,
    paragraph: Option<Span>,
}

#[derive(Clone, Copy)]
struct Join {
    breaks: usize,
    hard: bool,
    /// Whether the backslash of the hard break is still to be written.
    backslash: bool,
    raw: usize,
}

impl Weaver {
    /// Notes where what is added next stands in the file, if it does not stand directly behind what
    /// was added last.
    fn begin_run(&mut self, raw: usize) {
        if self.next != Some(raw) {
            let run = Span::new(self.out.len(), raw);
            self.runs.push((run.start, u32::try_from(raw).unwrap_or(u32::MAX)));
        }
    }

    fn push(&mut self, character: char, raw: usize) {
        self.begin_run(raw);
        self.out.push(character);
        self.next = Some(raw + character.len_utf8());
    }

    /// Adds text without line ends, which stands in the file as it is.
    fn text(&mut self, text: &str, raw: usize) {
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            let at = raw + (text.len() - rest.len());
            let plain = self.plain(rest);
            if plain > 0 {
                let (taken, left) = rest.split_at_checked(plain).unwrap_or((rest, ""));
                self.begin_run(at);
                self.out.push_str(taken);
                self.next = Some(at + taken.len());
                self.braces.dash = taken.ends_with('-');
                rest = left;
            } else {
                self.character(character, at);
                rest = rest.get(character.len_utf8()..).unwrap_or_default();
            }
        }
    }

    /// How many bytes at the start of a text are mere text, outside of placeables and not at a line's
    /// start.
    fn plain(&self, text: &str) -> usize {
        if self.join.is_some() || self.out.is_empty() || self.braces.is_open() {
            return 0;
        }
        text.bytes().take_while(|byte| !matches!(byte, b'{' | b'}')).count()
    }

    fn character(&mut self, character: char, raw: usize) {
        let blank = matches!(character, ' ' | '\t');
        if blank && (self.join.is_some() || self.out.is_empty()) {
            return;
        }
        if let Some(join) = self.join.take() {
            self.join(join, character, raw);
        }
        self.braces.step(character);
        self.push(character, raw);
    }

    fn line_end(&mut self, breaks: usize, escaped: bool, raw: usize) {
        if self.braces.is_open() {
            self.braces.step('\n');
            for _ in 0..breaks.max(1) {
                self.push('\n', raw);
            }
            return;
        }
        if let Some(join) = &mut self.join {
            join.breaks += breaks;
            return;
        }
        if self.out.is_empty() {
            return;
        }
        if !escaped {
            let kept = self.out.trim_end_matches([' ', '\t']).len();
            if kept < self.out.len() {
                self.out.truncate(kept);
                while self.runs.pop_if(|(text, _)| *text as usize >= kept).is_some() {}
                self.next = None;
            }
        }
        let backslashes = self.out.bytes().rev().take_while(|byte| *byte == b'\\').count();
        let hard = escaped || backslashes % 2 == 1;
        self.join = Some(Join { breaks, hard, backslash: escaped, raw });
    }

    fn join(&mut self, join: Join, after: char, at: usize) {
        if join.breaks > 1 && self.paragraph.is_none() {
            self.paragraph = Some(Span::new(at, at + after.len_utf8()));
        }
        let before = self.out.chars().next_back().unwrap_or(' ');
        if join.hard {
            if join.backslash {
                self.push('\\', join.raw);
            }
            self.push('\n', join.raw + usize::from(join.backslash));
        } else if !is_joined(before, after) {
            self.push(' ', join.raw);
        }
    }
}

/// Whether a line end between two characters is nothing: both are Han, or one of them is and the
/// other is a mark that Chinese shares with other scripts. Without the second rule a Chinese text
/// would get a space wherever a line begins or ends with a quotation mark.
fn is_joined(before: char, after: char) -> bool {
    let is_shared =
        |mark| matches!(mark, '\u{2014}' | '\u{2018}'..='\u{201D}' | '\u{2026}' | '\u{B7}');
    match (is_han(before), is_han(after)) {
        (true, true) => true,
        (true, false) => is_shared(after),
        (false, true) => is_shared(before),
        (false, false) => false,
    }
}

/// Follows Fluent's braces, as far as it takes to know whether a line ends inside a placeable.
#[derive(Default)]
struct Braces {
    open: Vec<Mode>,
    literal: Option<Literal>,
    dash: bool,
}

/// Where in a placeable the text is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// An expression, in which quotation marks begin a literal.
    Expression,
    /// The variants of a selector, in which they are text.
    Variants,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Literal {
    Plain,
    AfterBackslash,
}

impl Braces {
    fn is_open(&self) -> bool {
        !self.open.is_empty()
    }

    fn step(&mut self, character: char) {
        match (self.literal, character) {
            (Some(_), '\n') | (Some(Literal::Plain), '"') => self.literal = None,
            (Some(Literal::Plain), '\\') => self.literal = Some(Literal::AfterBackslash),
            (Some(_), _) => self.literal = Some(Literal::Plain),
            (None, '{') => self.open.push(Mode::Expression),
            (None, '}') => {
                self.open.pop();
            }
            (None, '"') if self.open.last() == Some(&Mode::Expression) => {
                self.literal = Some(Literal::Plain);
            }
            (None, '>') if self.dash => {
                if let Some(mode) = self.open.last_mut() {
                    *mode = Mode::Variants;
                }
            }
            (None, _) => {}
        }
        self.dash = character == '-';
    }
}

#[cfg(test)]
mod tests {
    use granit_parser::ScalarStyle;
    use hexaglot_diag::Span;

    use super::flow;
    use crate::syntax::{Node, Scalar, Value};

    /// The value of the key `t` in a YAML text, and the text itself.
    fn read(yaml: &str) -> (Span, Scalar<'_>) {
        let file = std::sync::Arc::new(hexaglot_diag::SourceFile::new("a.yaml", yaml));
        let mut findings = crate::findings::Findings::new(&file);
        let root = crate::syntax::parse(&file, yaml, &mut findings).unwrap();
        let Value::Mapping(_, entries) = root.value else { panic!("not a mapping") };
        let Some(Node { span, value: Value::Scalar(scalar) }) =
            entries.into_iter().find(|entry| entry.key == "t").map(|entry| entry.value)
        else {
            panic!("not a scalar")
        };
        (span, scalar)
    }

    fn text(yaml: &str) -> String {
        let (span, scalar) = read(yaml);
        flow(yaml, span, &scalar).text
    }

    /// One text in all five styles, with LF and CRLF: each letter is found where it stands, each
    /// space that a line end became at that line end.
    #[test]
    fn every_character_is_found_in_the_file() {
        let styles = [
            ("t: ab cd\n  ef\n", ScalarStyle::Plain),
            ("t: 'ab cd\n  ef'\n", ScalarStyle::SingleQuoted),
            ("t: \"ab cd \n  ef\"\n", ScalarStyle::DoubleQuoted),
            ("t: >\n\n  ab cd\n  ef\n\n", ScalarStyle::Folded),
            ("t: >-\n  ab cd  \n  ef", ScalarStyle::Folded),
            ("t: |\n    ab cd\n    ef\n", ScalarStyle::Literal),
            ("k: 1\nt: |2-\n   ab cd\n     ef\n", ScalarStyle::Literal),
            ("\u{FEFF}t: |+\n  ab cd\n  ef\n\n\n", ScalarStyle::Literal),
        ];
        for (yaml, style) in styles {
            for yaml in [yaml.to_owned(), yaml.replace('\n', "\r\n")] {
                let (span, scalar) = read(&yaml);
                assert_eq!(scalar.style, style);
                let flowed = flow(&yaml, span, &scalar);
                assert_eq!(flowed.text, "ab cd ef", "{yaml:?}");
                for (at, letter) in flowed.text.char_indices() {
                    let found = flowed.map.locate(Span::new(at, at + 1)).range();
                    if at == 5 {
                        let rest = yaml.get(found.start..).unwrap().trim_start_matches(' ');
                        assert!(rest.starts_with(['\n', '\r']), "{yaml:?} at {found:?}");
                    } else {
                        assert_eq!(yaml.get(found).unwrap(), letter.to_string(), "{yaml:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn escapes_are_found_where_they_begin() {
        for (yaml, expected, places) in [
            ("t: 'it''s'\n", "it's", vec![4, 5, 6, 8]),
            (r#"t: "a\u00E9\x41\"b""#, "aéA\"b", vec![4, 5, 11, 15, 17]),
            (r#"t: "\uD83D\uDE00!""#, "😀!", vec![4, 16]),
        ] {
            let (span, scalar) = read(yaml);
            let flowed = flow(yaml, span, &scalar);
            assert_eq!(flowed.text, expected);
            let found: Vec<u32> = flowed
                .text
                .char_indices()
                .map(|(at, letter)| flowed.map.locate(Span::new(at, at + letter.len_utf8())).start)
                .collect();
            assert_eq!(found, places, "{yaml}");
        }
    }

    #[test]
    fn line_ends_vanish_between_han_characters() {
        assert_eq!(
            text("t: >-\n  会议于\n  日内瓦，\n  举行\n  of ITU\n  中 文\n"),
            "会议于日内瓦，举行 of ITU 中 文"
        );
        assert_eq!(text("t: >-\n  会议\n  “通过”\n  了——\n  决议\n"), "会议“通过”了——决议");
        assert_eq!(text("t: >-\n  the “new”\n  “agenda”\n"), "the “new” “agenda”");
        assert_eq!(text("t: 主席\n  先生\n"), "主席先生");
        assert_eq!(text("t: \"主席\n  先生\"\n"), "主席先生");
    }

    #[test]
    fn a_backslash_at_the_end_of_a_line_breaks_it() {
        for yaml in [
            "t: |\n  one\\\n  two\n",
            "t: >-\n  one\\\n  two\n",
            "t: one\\\n  two\n",
            "t: 'one\\\n  two'\n",
            "t: \"one\\\\\n  two\"\n",
            "t: \"one\\\n  two\"\n",
            "t: \"one\\\\\\ntwo\"\n",
            "t: >-\r\n  one\\\r\n  two\r\n",
        ] {
            assert_eq!(text(yaml), "one\\\ntwo", "{yaml:?}");
        }
        assert_eq!(text("t: |\n  one\\\\\n  two\n"), "one\\\\ two", "the backslash is escaped");
    }

    #[test]
    fn lines_stay_lines_in_placeables() {
        let selector = "some { $n ->\n    [one] a \"b {\n  $x }\n   *[other] c\n} text";
        let yaml = format!("t: |-\n  {}\n  end\n", selector.replace('\n', "\n  "));
        assert_eq!(text(&yaml), format!("{selector} end"));
        assert_eq!(text("t: >-\n  a { \"{\" }\n  b\n"), "a { \"{\" } b");
        assert_eq!(text("t: >-\n  a {\n  $x\n  } b\n"), "a {\n$x\n} b");
    }

    #[test]
    fn an_empty_line_begins_a_second_paragraph() {
        let yaml = "t: >-\n  one\n\n  two\n";
        let (span, scalar) = read(yaml);
        let flowed = flow(yaml, span, &scalar);
        assert_eq!(flowed.text, "one two");
        assert_eq!(flowed.paragraph.map(Span::range), Some(15..16));
    }
}
