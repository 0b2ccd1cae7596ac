//! How deep braces and parentheses nest, measured before the parser descends into them.
//!
//! `fluent-syntax` is recursive: a few thousand `{` or `FN(` inside one another overflow the stack of
//! a thread, and nothing can catch that. The scanner follows the parser's own grammar: a quotation
//! mark is a string inside a placeable and a character in a text, and a variant's text ends where a
//! line begins with `[`, `*` or `}`.

use hexaglot_locale::characters::{find_byte, is_one_of};

/// The most placeables and calls within one another, in a file or in a source text.
pub const NESTING: usize = 32;

/// What the scanner found in one entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Nesting {
    /// The most brackets that were open at once.
    pub(crate) depth: usize,
    /// The first bracket beyond [`NESTING`].
    pub(crate) beyond: Option<usize>,
    /// The innermost brace that was open where the scanner stopped.
    pub(crate) open: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frame {
    Text,
    Braces(usize),
    Call,
}

/// Scans an entry from the offset after its `=`.
pub(crate) fn scan(text: &str, from: usize) -> Nesting {
    let mut scanner = Scanner::new(text, from);
    let mut nesting = Nesting::default();
    if !scanner.bytes.get(from..).unwrap_or_default().contains(&b'{') {
        // Most texts have no placeable, and only there does anything nest.
        return nesting;
    }
    while let Some(frame) = scanner.stack.last().copied() {
        let depth = scanner.stack.iter().filter(|frame| **frame != Frame::Text).count();
        nesting.depth = nesting.depth.max(depth);
        if depth > NESTING {
            nesting.beyond = Some(scanner.at.saturating_sub(1));
            break;
        }
        if !scanner.step(frame) {
            break;
        }
    }
    nesting.open = scanner.stack.iter().rev().find_map(|frame| match frame {
        Frame::Braces(at) => Some(*at),
        Frame::Text | Frame::Call => None,
    });
    nesting
}

/// The first characters of lines that Fluent would not take for a text that is meant to go on: each
/// must be written as a string literal.
pub(crate) fn guards(text: &str, from: usize) -> Vec<usize> {
    let mut scanner = Scanner::new(text, from);
    if !scanner.bytes.get(from..).unwrap_or_default().contains(&b'\n') {
        return Vec::new();
    }
    scanner.guards = Some(Vec::new());
    while let Some(frame) = scanner.stack.last().copied() {
        if !scanner.step(frame) {
            break;
        }
    }
    scanner.guards.unwrap_or_default()
}

struct Scanner<'s> {
    bytes: &'s [u8],
    at: usize,
    stack: Vec<Frame>,
    /// Where the outermost text would end, if it is to go on all the same.
    guards: Option<Vec<usize>>,
}

impl<'s> Scanner<'s> {
    fn new(text: &'s str, from: usize) -> Self {
        Scanner { bytes: text.as_bytes(), at: from, stack: vec![Frame::Text], guards: None }
    }

    /// Goes on by one character; false where the parser would give up, or at the end.
    fn step(&mut self, frame: Frame) -> bool {
        let Some(byte) = self.bytes.get(self.at).copied() else { return false };
        let at = self.at;
        self.at += 1;
        match (frame, byte) {
            (_, b'{') => self.stack.push(Frame::Braces(at)),
            (Frame::Text, b'\n') => return self.line(),
            (Frame::Text, b'}') => return false,
            (Frame::Text, _) => self.plain(),
            (_, b'"') => return self.string(),
            (_, b'(') => self.stack.push(Frame::Call),
            (Frame::Braces(_), b'}') | (Frame::Call, b')') => {
                self.stack.pop();
            }
            (_, b'}' | b')') => return false,
            (Frame::Braces(_), b']') => self.stack.push(Frame::Text),
            _ => {}
        }
        true
    }

    /// Passes characters of a text that mean nothing.
    fn plain(&mut self) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        self.at += find_byte(rest, |byte| is_one_of(byte, *b"{}\n")).unwrap_or(rest.len());
    }

    fn string(&mut self) -> bool {
        while let Some(byte) = self.bytes.get(self.at).copied() {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'"' => return true,
                b'\n' => return false,
                _ => {}
            }
        }
        false
    }

    /// At the start of a line inside a text: whether the text goes on, and what follows it.
    fn line(&mut self) -> bool {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let indent = rest.iter().take_while(|byte| **byte == b' ').count();
        let ends = match rest.get(indent) {
            None | Some(b'\r' | b'\n') => false,
            Some(b'{') => false,
            Some(b'.' | b'[' | b'*' | b'}') => true,
            Some(_) => indent == 0,
        };
        if !ends {
            return true;
        }
        if self.stack.len() == 1
            && let Some(guards) = &mut self.guards
        {
            guards.push(self.at + indent);
            self.at += indent + 1;
            return true;
        }
        self.stack.pop();
        let attribute = self.stack.is_empty() && rest.get(indent) == Some(&b'.');
        if attribute && let Some(value) = rest.iter().position(|byte| *byte == b'=') {
            self.at += value + 1;
            self.stack.push(Frame::Text);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::{ast, parser};
    use proptest::prelude::*;

    use super::scan;

    /// The brackets within one another in what the parser has read.
    fn depth(pattern: &ast::Pattern<&str>) -> usize {
        let depths = pattern.elements.iter().map(|element| match element {
            ast::PatternElement::TextElement { .. } => 0,
            ast::PatternElement::Placeable { expression } => 1 + of_expression(expression),
        });
        depths.max().unwrap_or_default()
    }

    fn of_expression(expression: &ast::Expression<&str>) -> usize {
        match expression {
            ast::Expression::Inline(inline) => of_inline(inline),
            ast::Expression::Select { selector, variants } => {
                let variants = variants.iter().map(|variant| depth(&variant.value));
                variants.max().unwrap_or_default().max(of_inline(selector))
            }
        }
    }

    fn of_inline(inline: &ast::InlineExpression<&str>) -> usize {
        match inline {
            ast::InlineExpression::Placeable { expression } => 1 + of_expression(expression),
            ast::InlineExpression::FunctionReference { arguments, .. }
            | ast::InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                1 + arguments.positional.iter().map(of_inline).max().unwrap_or_default()
            }
            _ => 0,
        }
    }

    fn text() -> impl Strategy<Value = String> {
        let pieces = [
            "{",
            "{ ",
            "}",
            "\n    }",
            "\n}",
            "(",
            ")",
            "\"",
            "\" ",
            "\\\"",
            "F(",
            "-t(",
            "$x",
            "$x ->\n",
            "\n    [a] ",
            "\n   *[b] ",
            "\n",
            "\r\n",
            "\n    ",
            "\n.a =",
            "\n    .a = ",
            "a",
            " ",
            "[",
            "]",
            "*",
            ".",
            ",",
            "a: ",
            "#",
        ];
        let random = prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..30);
        let leaf = prop_oneof![
            Just("a".to_owned()),
            Just("{ \"(\" }".to_owned()),
            Just("{ \"{{\" }(\"".to_owned())
        ];
        let valid = leaf.prop_recursive(5, 20, 3, |inner| {
            prop_oneof![
                inner
                    .clone()
                    .prop_map(|inner| format!("{{ $x ->\n    [a] \"({inner}\n   *[b] a\n    }}")),
                (inner.clone(), inner)
                    .prop_map(|(a, b)| format!("{a}{{ F({{ \"}}\" }}, G()) }}{b}")),
            ]
        });
        prop_oneof![random.prop_map(|pieces| pieces.concat()), valid]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2000, ..ProptestConfig::default() })]

        /// The measure may be too large where the text is wrong, and is never too small.
        #[test]
        fn what_the_parser_descends_is_measured(text in text()) {
            let whole = format!("a = {text}\n");
            let body = match parser::parse(whole.as_str()) {
                Ok(resource) | Err((resource, _)) => resource.body,
            };
            let measured = scan(&whole, 3).depth;
            if let Some(ast::Entry::Message(message)) = body.first() {
                let value = message.value.as_ref().map(depth).unwrap_or_default();
                let attributes = message.attributes.iter().map(|attribute| depth(&attribute.value));
                let deepest = attributes.max().unwrap_or_default().max(value);
                prop_assert!(deepest <= measured, "{deepest} > {measured}");
            }
        }
    }
}
