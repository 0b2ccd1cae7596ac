//! What is wrong where Fluent's parser gives up, in words that say how to mend it.
//!
//! The parser names the token that it wanted; a translator needs to know which words would be lost.

use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind};
use hexaglot_diag::{Code, Diagnostic, Span};

use crate::codes::{
    BAD_ATTRIBUTE, BAD_COMMENT, BAD_ESCAPE, BAD_EXPRESSION, LOST_TEXT, NESTED_TOO_DEEP, NO_VALUE,
    STRAY_BRACE, TAB_INDENTATION, UNCLOSED_BRACE,
};
use crate::entry::Context;
use crate::nesting::NESTING;
use crate::slice::Slice;

/// Characters of lost text that a message quotes.
const QUOTED: usize = 60;
const ONE_LINE: &str = "write the message on one line";
const CLOSE: &str = "close it with `}`, or write the character `{` as `{\"{\"}`";

/// An error of the parser inside an entry.
pub(crate) struct Fault<'a> {
    /// The text up to the end of the entry.
    pub(crate) text: &'a str,
    /// Where the parser gave up.
    pub(crate) at: usize,
    pub(crate) kind: ErrorKind,
    /// The innermost brace that was open there.
    pub(crate) open: Option<usize>,
}

impl Fault<'_> {
    /// The character at which the parser gave up; nothing at the end of a line.
    fn found(&self) -> Option<char> {
        rest(self.text, self.at).chars().next().filter(|found| !matches!(found, '\r' | '\n'))
    }

    /// The last character before that place that is no blank.
    fn before(&self) -> Span {
        let before = self.text.get(..self.text.floor_char_boundary(self.at)).unwrap_or_default();
        let last = before.trim_end().char_indices().next_back();
        last.map_or(Span::new(self.at, self.at), |(at, last)| Span::new(at, at + last.len_utf8()))
    }
}

pub(crate) fn too_deep(at: usize, context: &Context<'_>) -> Diagnostic {
    let message = format!("placeables or calls stand more than {NESTING} deep within one another");
    Diagnostic::new(&NESTED_TOO_DEEP, message)
        .at((context.locate)(Span::new(at, at + 1), "too deep"))
        .hint("write the text without placeables inside placeables")
}

pub(crate) fn bad_comment(range: &Range<usize>, context: &Context<'_>) -> Diagnostic {
    Diagnostic::new(&BAD_COMMENT, "a comment needs a space after its `#`")
        .at((context.locate)(Span::from(range.clone()), "Fluent takes this for no comment"))
        .hint("write `# ` and then the comment")
}

/// Text after a message that belongs to no message of its own.
pub(crate) fn lost(range: &Range<usize>, id: Option<&str>, context: &Context<'_>) -> Diagnostic {
    let words = context.text.get(range.clone()).unwrap_or_default();
    let label = |message| (context.locate)(Span::from(range.clone()), message);
    let whose = id.map_or_else(String::new, |id| format!(" of `{id}`"));
    let indent = indentation(context.text, range.start);
    if words.starts_with('\t') || indent.contains('\t') {
        let message =
            format!("a tab at the start of a line ends the text{whose}: {}", quote(words));
        return Diagnostic::new(&TAB_INDENTATION, message)
            .at(label("lost"))
            .hint(format!("{ONE_LINE}, or indent with spaces"));
    }
    if words.starts_with('.') && is_attribute(words) {
        return attribute(range, &whose, context);
    }
    let (cause, hint) = match words.chars().next() {
        Some(first @ ('[' | '*' | '.' | '}')) => (
            format!("a line that begins with `{first}` ends the text"),
            format!("{ONE_LINE}, or write `{first}` as `{{\"{first}\"}}`"),
        ),
        _ if id.is_none() => {
            let cause = "a line that begins no message belongs to none".to_owned();
            (cause, "write `# ` before it, or an id and `=`".to_owned())
        }
        _ if indent.is_empty() => (
            "a line without indentation ends the text".to_owned(),
            format!("{ONE_LINE}, or indent the line with spaces"),
        ),
        _ => ("Fluent cannot read a line after the text".to_owned(), ONE_LINE.to_owned()),
    };
    Diagnostic::new(
        &LOST_TEXT,
        format!("{cause}{whose}, and these words are lost: {}", quote(words)),
    )
    .at(label("lost"))
    .hint(hint)
}

/// What is wrong inside an entry that begins as it should.
pub(crate) fn fault(fault: &Fault<'_>, id: &str, context: &Context<'_>) -> Diagnostic {
    let (code, message, hint) = describe(fault, id);
    let (span, label) = match fault.kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            (Span::new(fault.at, fault.at + word(fault.text, fault.at).len()), "no text")
        }
        ErrorKind::ForbiddenCallee => {
            let before = fault.text.get(..fault.at).unwrap_or_default();
            (Span::new(before.rfind('{').map_or(fault.at, |open| open + 1), fault.at), "here")
        }
        // Where something is missing, the last character before it is marked.
        ErrorKind::MissingValue => (fault.before(), "after this"),
        _ if fault.found().is_none() => (fault.before(), "the line ends here"),
        _ => (Span::new(fault.at, fault.at + 1), "here"),
    };
    let diagnostic = Diagnostic::new(code, message).at((context.locate)(span, label)).hint(hint);
    match fault.open.filter(|_| *code == UNCLOSED_BRACE) {
        Some(open) => {
            diagnostic.at((context.locate)(Span::new(open, open + 1), "the placeable begins here"))
        }
        None => diagnostic,
    }
}

type Described = (&'static Code, String, String);

fn describe(fault: &Fault<'_>, id: &str) -> Described {
    let say = |code, message: &str, hint: &str| (code, message.to_owned(), hint.to_owned());
    let expression = |message: &str, hint: &str| say(&BAD_EXPRESSION, message, hint);
    let found = word(fault.text, fault.at);
    match &fault.kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => (
            &NO_VALUE,
            format!("`{id}` has no text"),
            "write the text beside `=`, or delete the line".to_owned(),
        ),
        ErrorKind::UnbalancedClosingBrace => say(
            &STRAY_BRACE,
            "this `}` closes nothing",
            "write the character as `{\"}\"}`; the `}` of a selector stands on a line of its own",
        ),
        ErrorKind::ExpectedToken(_) | ErrorKind::ExpectedInlineExpression
            if fault.found().is_none() =>
        {
            say(&UNCLOSED_BRACE, "a placeable is not closed", CLOSE)
        }
        ErrorKind::ExpectedToken('}') => (
            &UNCLOSED_BRACE,
            format!("a placeable is not closed: found `{found}` where `}}` must stand"),
            CLOSE.to_owned(),
        ),
        ErrorKind::ExpectedInlineExpression => (
            &BAD_EXPRESSION,
            format!("`{found}` cannot stand in a placeable"),
            "a placeable holds `$data`, `-term`, `FUNCTION($data)` or `\"text\"`; write the character \
             `{` as `{\"{\"}`"
                .to_owned(),
        ),
        ErrorKind::ExpectedToken(token) => (
            &BAD_EXPRESSION,
            format!("found `{found}` where `{token}` must stand"),
            format!("write `{token}` here"),
        ),
        ErrorKind::ExpectedCharRange { range } if range.contains("a-z") => expression(
            "a name begins with a letter from a to z",
            "write the name directly after its mark, without a space",
        ),
        ErrorKind::ExpectedCharRange { range } if range.contains("\\n") || range.contains('\n') => {
            expression("the variants of a selector begin on a line of their own", "break the line after `->`")
        }
        ErrorKind::ExpectedCharRange { .. } => expression("a number needs a digit here", "write a digit"),
        ErrorKind::ForbiddenCallee => {
            expression("the name of a function is in capitals", "write the name in capitals")
        }
        ErrorKind::MissingDefaultVariant => expression(
            "a selector needs one default variant",
            "mark the variant that holds otherwise with `*`, as in `*[other]`",
        ),
        ErrorKind::MultipleDefaultVariants => {
            expression("a selector has two default variants", "mark one variant with `*`")
        }
        ErrorKind::MissingValue => {
            expression("a variant has no text", "write its text beside its key, or `{\"\"}` for none")
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => expression(
            "a selector chooses by a number, by a term's argument, or by the attribute of a term",
            "write `$data ->`, `NUMBER($data) ->` or `-term.attribute ->`",
        ),
        ErrorKind::TermAttributeAsPlaceable => {
            expression("the attribute of a term can only be a selector", "refer to the term itself")
        }
        ErrorKind::UnterminatedStringLiteral => {
            expression("a string literal is not closed on its line", "close it with `\"`")
        }
        ErrorKind::PositionalArgumentFollowsNamed => expression(
            "an argument without a name stands after one with a name",
            "write arguments without names first",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => (
            &BAD_EXPRESSION,
            format!("the argument `{name}` stands twice"),
            "delete one of them".to_owned(),
        ),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => say(
            &BAD_ESCAPE,
            "a backslash in a string literal begins no escape that Fluent knows",
            "write `\\\\` for a backslash, `\\\"` for a quotation mark, `\\uXXXX` for a character",
        ),
        ErrorKind::ExpectedLiteral => expression(
            "a named argument is a string literal or a number",
            "write its value in quotation marks",
        ),
    }
}

/// What is wrong with an attribute, which the parser does not say: read as a message, it says.
fn attribute(range: &Range<usize>, whose: &str, context: &Context<'_>) -> Diagnostic {
    let start = range.start + 1;
    let attribute = rest(context.text.get(..range.end).unwrap_or_default(), start);
    let error = parser::parse(Slice { text: attribute, start }).err();
    let error = error.and_then(|(_, errors)| errors.into_iter().next());
    let name = attribute.split(['=', ' ', '\n']).next().unwrap_or_default();
    let Some(error) = error else {
        let label = (context.locate)(Span::from(range.clone()), "lost");
        return Diagnostic::new(
            &BAD_ATTRIBUTE,
            format!("Fluent cannot read the attribute `.{name}`{whose}"),
        )
        .at(label)
        .hint("an attribute is `.name = text` on an indented line of its own");
    };
    let text = context.text.get(..range.end).unwrap_or_default();
    let open = text.get(start..).and_then(|text| text.rfind('{')).map(|at| start + at);
    let cause = Fault { text, at: start + error.pos.start, kind: error.kind, open };
    let mut diagnostic = fault(&cause, &format!(".{name}"), context);
    diagnostic.message =
        format!("the attribute `.{name}`{whose} cannot be read: {}", diagnostic.message);
    diagnostic.code = &BAD_ATTRIBUTE;
    diagnostic
}

/// Whether a line that begins with a dot means an attribute, not an ellipsis.
pub(crate) fn is_attribute(words: &str) -> bool {
    let line = words.lines().next().unwrap_or_default();
    let letter =
        line.get(1..2).is_some_and(|first| first.bytes().all(|byte| byte.is_ascii_alphabetic()));
    letter && line.contains('=')
}

fn indentation(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default();
    before.rsplit('\n').next().unwrap_or_default()
}

fn rest(text: &str, at: usize) -> &str {
    text.get(text.ceil_char_boundary(at.min(text.len()))..).unwrap_or_default()
}

/// The word at a place, or the character.
fn word(text: &str, at: usize) -> String {
    let rest = rest(text, at);
    let word: String =
        rest.chars().take_while(|each| each.is_alphanumeric()).take(QUOTED).collect();
    if word.is_empty() { rest.chars().take(1).collect() } else { word }
}

/// Lost words as one line, cut where they are many.
fn quote(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let quoted: String = line.chars().take(QUOTED).collect();
    if quoted.len() < line.len() { format!("`{quoted}…`") } else { format!("`{quoted}`") }
}
