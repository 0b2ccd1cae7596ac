//! How deep braces and parentheses nest, measured before the parser descends into them.
//!
//! `fluent-syntax` is recursive: a few thousand `{` or `FN(` inside one another overflow the stack of
//! a thread, and nothing can catch that. The scanner follows the parser's own grammar: a quotation
//! mark is a string inside a placeable and a character in a text, and a variant's text ends where a
//! line begins with `[`, `*` or `}`.

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
            (Frame::Text, _) => {}
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
