//! Literals: escapes that stand for nothing, characters that are refused, and lengths.

use hexaglot_diag::{Diagnostic, Diagnostics, Span};

use crate::characters::{refuse, refused};
use crate::codes::{BAD_ESCAPE, LITERAL_TOO_LONG};
use crate::entry::{Context, Message};
use crate::pattern::{Expression, VariantKey};

/// The most bytes of a string literal.
pub const LITERAL: usize = 4096;

/// The most digits of a number in a text, as many as a float keeps. Fluent reads such numbers as floats,
/// prints others where there are more, and its plural rules, by which terms choose, overflow at twenty
/// digits of a fraction. Numbers of a document's data have no such limit.
const DIGITS: usize = 15;

/// The faults that are reported of the literals of one message at most.
const FAULTS: usize = 20;

/// Whether a number has no more digits than Fluent keeps.
fn is_exact(number: &str) -> bool {
    number.bytes().filter(u8::is_ascii_digit).count() <= DIGITS
}

/// Checks the literals of a message; whether any is at fault.
pub(crate) fn check(
    message: &Message,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut faults = Vec::new();
    for pattern in message.patterns() {
        pattern.walk(&mut |expression| match expression {
            Expression::Literal { span, .. } => literal(*span, context, &mut faults),
            Expression::Number { value, span } => number(value, *span, context, &mut faults),
            Expression::Select { variants, .. } => {
                for variant in variants {
                    if let VariantKey::Number(value) = &variant.key {
                        number(value, variant.key_span, context, &mut faults);
                    }
                }
            }
            _ => {}
        });
    }
    let broken = !faults.is_empty();
    let complete = |fault| context.complete(fault, Some(&message.id));
    diagnostics.extend(faults.into_iter().map(complete));
    broken
}

fn number(value: &str, span: Span, context: &Context<'_>, faults: &mut Vec<Diagnostic>) {
    if !is_exact(value) && faults.len() < FAULTS {
        let message = format!("a number has more than {DIGITS} digits");
        let label = (context.locate)(span, "too long");
        faults.push(
            Diagnostic::new(&LITERAL_TOO_LONG, message)
                .at(label)
                .hint("write it as text, or define it in the document's `data`"),
        );
    }
}

fn literal(span: Span, context: &Context<'_>, faults: &mut Vec<Diagnostic>) {
    let inside = span.range().start + 1..span.range().end.saturating_sub(1);
    let text = context.text.get(inside.clone()).unwrap_or_default();
    if text.len() > LITERAL && faults.len() < FAULTS {
        let message = format!("a string literal has {} bytes, more than {LITERAL}", text.len());
        let label = (context.locate)(span, "too long");
        faults.push(Diagnostic::new(&LITERAL_TOO_LONG, message).at(label).hint("write it as text"));
    }
    let mut rest = text;
    while let Some(at) = rest.find('\\')
        && faults.len() < FAULTS
    {
        let start = inside.start + (text.len() - rest.len()) + at;
        let escape = Escape::read(rest.get(at..).unwrap_or_default());
        rest = rest.get(at + escape.length..).unwrap_or_default();
        let span = Span::new(start, start + escape.length);
        let label = |message| (context.locate)(span, message);
        match escape.character {
            None => faults.push(
                Diagnostic::new(&BAD_ESCAPE, "an escape stands for no character")
                    .at(label("no character"))
                    .hint("a brace needs no escape inside quotation marks; write `{\"{\"}`"),
            ),
            Some(character) => {
                // In a literal a line end can only be an escape, and no text wants it as a character.
                let line_end = matches!(character, '\n' | '\r').then_some("a line end");
                let why = refused(character).or(line_end);
                faults.extend(why.map(|why| refuse(character, why, label("refused"))));
            }
        }
    }
}

/// An escape of a string literal that the parser has accepted.
struct Escape {
    length: usize,
    /// What Fluent's formatter makes of it: nothing where it would print U+FFFD.
    character: Option<char>,
}

impl Escape {
    fn read(text: &str) -> Self {
        let digits = match text.as_bytes().get(1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            Some(byte @ (b'\\' | b'"')) => {
                return Escape { length: 2, character: Some(char::from(*byte)) };
            }
            // The parser accepts `\{`, the formatter does not.
            _ => return Escape { length: 2, character: None },
        };
        let code = text.get(2..2 + digits).and_then(|code| u32::from_str_radix(code, 16).ok());
        Escape { length: 2 + digits, character: code.and_then(char::from_u32) }
    }
}
