//! Errors of YAML's syntax, said in the words of an author.

use std::ops::Range;

use granit_parser::{ErrorKind, ScanError};
use hexaglot_diag::{Diagnostic, SourceFile, Span};

use crate::LEVELS;
use crate::codes::{TAB_INDENTATION, TOO_DEEP, YAML_SYNTAX};
use crate::quote::quoted;

const AS_BLOCK: &str = "write the text as a `>-` block: the key, `>-`, and the text on the next lines, indented deeper";

/// The one diagnostic of a file that is not YAML.
pub(crate) fn diagnose(file: &SourceFile, source: &str, error: &ScanError) -> Diagnostic {
    let at = error.marker().byte_offset().unwrap_or(source.len());
    let at = source.floor_char_boundary(at.min(source.len()));
    let line = Line::around(source, at);
    match error.kind() {
        ErrorKind::TabInIndentation
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabNotAllowed
        | ErrorKind::TabInPlainScalar
        | ErrorKind::TabAtBlockScalarStart => {
            let tab = tab(source, line.start).unwrap_or(Span::new(at, at));
            Diagnostic::new(&TAB_INDENTATION, "this line is indented by a tab")
                .at(file.label(tab, "a tab"))
                .hint("indent by spaces alone")
        }
        ErrorKind::RecursionLimitExceeded => {
            let message = format!("this stands more than {LEVELS} levels deep");
            Diagnostic::new(&TOO_DEEP, message)
                .at(file.label(at..at, ""))
                .hint("look for a line that is indented too deep")
        }
        kind => {
            let slip = slip(kind, source, &line, at);
            let character = source.get(at..).and_then(|rest| rest.chars().next());
            let here = at..at + character.map_or(0, char::len_utf8);
            let label = file.label(slip.at.unwrap_or(here), "");
            let diagnostic = Diagnostic::new(&YAML_SYNTAX, slip.message).at(label);
            slip.hints.into_iter().fold(diagnostic, Diagnostic::hint)
        }
    }
}

struct Slip {
    message: String,
    /// Where it is, if not where the parser gave up.
    at: Option<Range<usize>>,
    hints: Vec<String>,
}

impl Slip {
    fn new(message: impl Into<String>, hints: &[&str]) -> Self {
        let hints = hints.iter().map(|hint| (*hint).to_owned()).collect();
        Slip { message: message.into(), at: None, hints }
    }
}

fn slip(kind: &ErrorKind, source: &str, line: &Line<'_>, at: usize) -> Slip {
    match kind {
        ErrorKind::MappingValueNotAllowed => colon(line, at),
        ErrorKind::InvalidColonPlacement => bracket(line).unwrap_or_else(|| {
            Slip::new(
                "a bracket or a brace that is open above this place is not closed",
                &["close it", AS_BLOCK],
            )
        }),
        ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::MisplacedFlowCollectionEnd
        | ErrorKind::MismatchedFlowCollectionEnd { .. }
        | ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::UnexpectedEndOfPlainScalar
        | ErrorKind::SimpleKeyExpected
        | ErrorKind::ExpectedNodeContent => {
            bracket(line).unwrap_or_else(|| structure(kind, line, at))
        }
        ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar => Slip::new(
            "this quotation mark opens a text that no other closes",
            &["close it on the text's last line", AS_BLOCK],
        ),
        ErrorKind::InvalidTrailingDoubleQuotedScalar
        | ErrorKind::InvalidTrailingSingleQuotedScalar => {
            Slip::new("text follows the closing quotation mark, which ends a value", &[AS_BLOCK])
        }
        ErrorKind::UnexpectedCharacter { character } => Slip::new(
            format!("{} cannot begin a value", quoted(&character.to_string())),
            &[AS_BLOCK],
        ),
        ErrorKind::MissingAnchorOrAliasName => Slip::new(
            "`*` and `&` have a meaning of their own at the start of a value",
            &[AS_BLOCK],
        ),
        ErrorKind::BlockSequenceEntryNotAllowed => Slip::new(
            "a dash and a space begin an entry of a list, which cannot follow its key on one line",
            &["begin the list on the next line", AS_BLOCK],
        ),
        ErrorKind::InvalidBlockScalarHeader => Slip::new(
            "text follows `|` or `>` on the same line",
            &["begin the text on the next line, indented deeper than its key"],
        ),
        ErrorKind::InvalidBlockScalarIndent => Slip::new(
            "this line of a block is indented less than its first",
            &["indent all lines of a block alike"],
        ),
        ErrorKind::CommentInterceptedScalar => Slip::new(
            "a comment stands in the middle of a text",
            &[
                "move the comment above the key",
                "if ` #` belongs to the text, write it as a `>-` block",
            ],
        ),
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate => {
            let hints = ["write two backslashes for one", AS_BLOCK];
            let mut slip =
                Slip::new("a backslash in double quotes begins no escape that YAML knows", &hints);
            slip.at = escape(source, at);
            slip
        }
        other => Slip::new(format!("this is not YAML: {other}"), &[AS_BLOCK]),
    }
}

/// A colon and a space inside a plain text; or a key that is indented so deep that it continues the
/// text above.
fn colon(line: &Line<'_>, at: usize) -> Slip {
    let before = line.text.get(..at - line.start).unwrap_or_default().trim();
    let word = before.strip_prefix("- ").unwrap_or(before).trim();
    let key = !word.is_empty()
        && word
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if key {
        let mut slip = Slip::new(
            format!("{} continues the text above, since it is indented deeper", quoted(word)),
            &["if it is a key, indent it as the key above", AS_BLOCK],
        );
        slip.at = Some(at - word.len()..at);
        return slip;
    }
    let mut slip = bracket(line).unwrap_or_else(|| {
        Slip::new(
            "a colon before a space or a line end makes a key of the text before it",
            &[AS_BLOCK],
        )
    });
    slip.at = slip.at.filter(|range| range.start <= at);
    slip
}

/// A text that begins with a brace or a bracket: `p: { -group } met`.
fn bracket(line: &Line<'_>) -> Option<Slip> {
    let (start, value) = line.value()?;
    let first = value.chars().next()?;
    let what = match first {
        '{' => "a mapping",
        '[' => "a list",
        '}' | ']' => "the end of a mapping or list that was not opened",
        _ => return None,
    };
    let hint = match first {
        '{' | '[' => format!("if it is {what}, let it end with the line"),
        _ => "take it away".to_owned(),
    };
    Some(Slip {
        message: format!("a value that begins with `{first}` is {what} to YAML"),
        at: Some(start..start + 1),
        hints: vec![AS_BLOCK.to_owned(), hint],
    })
}

/// The first backslash after the quotation mark at `from` that begins no escape.
fn escape(source: &str, from: usize) -> Option<Range<usize>> {
    let mut characters = source.get(from..)?.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        if character != '\\' {
            continue;
        }
        let (next, letter) = characters.next()?;
        let digits = match letter {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ if "0abtnvfre \"/\\N_LP\t\n\r".contains(letter) => 0,
            _ => return Some(from + at..from + next + letter.len_utf8()),
        };
        let code = source.get(from + next + 1..from + next + 1 + digits);
        if code.is_none_or(|code| !code.bytes().all(|byte| byte.is_ascii_hexdigit())) {
            return Some(from + at..from + next + 1);
        }
    }
    None
}

/// What is wrong with the structure itself.
fn structure(kind: &ErrorKind, line: &Line<'_>, at: usize) -> Slip {
    match kind {
        ErrorKind::SimpleKeyExpected => Slip::new(
            "this line is neither a key with a value nor part of the text above",
            &["indent the lines of a text deeper than its key"],
        ),
        ErrorKind::ExpectedBlockSequenceEntry => Slip::new(
            "this line is in a list and does not begin with a dash",
            &["indent it as the keys of the entry above"],
        ),
        ErrorKind::ExpectedBlockMappingKey if line.text.trim_start().starts_with("- ") => {
            Slip::new(
                "an entry of a list stands among the keys of a mapping",
                &["indent it as the entries above"],
            )
        }
        ErrorKind::ExpectedBlockMappingKey if line.is_blank_before(at) => Slip::new(
            "this line is indented like none of the keys above",
            &["indent it as its siblings, or as part of the text above"],
        ),
        ErrorKind::UnclosedFlowCollection { open } => {
            Slip::new(format!("`{open}` is never closed"), &["close it"])
        }
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
            Slip::new(format!("`{open}` is closed by `{close}`"), &["close it by its own sign"])
        }
        other => Slip::new(format!("this is not YAML: {other}"), &[AS_BLOCK]),
    }
}

/// The line of a fault.
struct Line<'s> {
    start: usize,
    text: &'s str,
}

impl<'s> Line<'s> {
    fn around(source: &'s str, at: usize) -> Self {
        let (before, after) = source.split_at_checked(at).unwrap_or((source, ""));
        let start = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
        let end = after.find(['\n', '\r']).map_or(source.len(), |end| at + end);
        Line { start, text: source.get(start..end).unwrap_or_default() }
    }

    /// What follows the first key of the line, and where it begins.
    fn value(&self) -> Option<(usize, &'s str)> {
        let colon = self.text.find(": ")?;
        let rest = self.text.get(colon + 1..)?;
        let value = rest.trim_start();
        Some((self.start + self.text.len() - value.len(), value))
    }

    fn is_blank_before(&self, at: usize) -> bool {
        self.text.get(..at - self.start).is_some_and(|before| before.trim().is_empty())
    }
}

/// The first tab that indents the line at `start` or one of the few after it: the parser notices a
/// tab where it reads on, sometimes a line too early.
fn tab(source: &str, start: usize) -> Option<Span> {
    let mut at = start;
    for line in source.get(start..)?.split_inclusive('\n').take(4) {
        let blank = line.len() - line.trim_start_matches([' ', '\t']).len();
        let found = line.get(..blank).and_then(|blank| blank.find('\t'));
        if let Some(tab) = found {
            return Some(Span::new(at + tab, at + tab + 1));
        }
        at += line.len();
    }
    None
}
