//! The words of a piece of a page, with the marks on them.

use hexaglot_locale::characters::{Refused, refused};
use hexaglot_locale::is_han;
use icu_normalizer::ComposingNormalizerBorrowed;

use crate::elements::{FOREIGN, SILENT, is_block};
use crate::html::{Content, Tree};
use crate::markup::{Mark, MarkKind, Marked};

/// Gathers the words of nodes one after another.
#[derive(Debug)]
pub(crate) struct Gatherer<'p> {
    tree: &'p Tree,
    marked: Marked,
    /// White space that counts only if a word follows it.
    space: Space,
    losses: Vec<Loss>,
}

/// Something of a page that does not come into the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Loss {
    pub(crate) kind: LossKind,
    /// The line in the page.
    pub(crate) line: usize,
}

/// What is lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LossKind {
    /// A character that no text may hold.
    Character(char, Refused),
    /// Markup whose words are there.
    Markup { what: String, words: String },
    /// An element of a kind that is not imported, and its words.
    Element { name: String, words: String },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Space {
    None,
    Blank,
    LineEnd,
    Break,
}

/// What an element does to the words in it.
enum Role {
    /// Nothing: the words alone count.
    Plain,
    Marks(MarkKind),
    /// The words count, and what the element says of them is lost.
    Loses(&'static str),
    Break,
    /// It says nothing to readers.
    Silent,
    /// Its kind is not imported.
    Foreign,
}

impl<'p> Gatherer<'p> {
    pub(crate) fn new(tree: &'p Tree) -> Self {
        let (marked, space) = (Marked::default(), Space::None);
        Gatherer { tree, marked, space, losses: Vec::new() }
    }

    /// The words and marks; nothing where there is no word.
    pub(crate) fn finish(mut self) -> (Option<Marked>, Vec<Loss>) {
        self.trim();
        let is_text = !self.marked.words.is_empty();
        (is_text.then_some(self.marked), self.losses)
    }

    /// Ends a paragraph inside one text: what follows is on a line of its own.
    fn line(&mut self) {
        self.space = Space::Break;
    }

    /// Adds the words of a node.
    pub(crate) fn node(&mut self, number: usize) {
        let Some(node) = self.tree.node(number) else { return };
        if let Content::Text(text) = &node.content {
            self.text(text, node.line);
            return;
        }
        let start = self.marked.words.len();
        let line = node.line;
        let kind = match self.role(number) {
            Role::Silent => return,
            Role::Break => return self.line(),
            Role::Foreign => {
                self.losses.push(Loss { kind: foreign(self.tree, number), line });
                return;
            }
            Role::Loses(what) => {
                let (what, words) = (what.to_owned(), words(self.tree, number));
                self.losses.push(Loss { kind: LossKind::Markup { what, words }, line });
                None
            }
            Role::Plain => None,
            Role::Marks(kind) => Some(kind),
        };
        let is_block = is_block(node.name());
        if is_block {
            self.line();
        }
        let mark = self.marked.marks.len();
        if let Some(kind) = kind.clone() {
            self.marked.marks.push(Mark { kind, range: start..start, line });
        }
        for child in &node.children {
            self.node(*child);
        }
        let end = self.marked.words.len();
        if let Some(mark) = self.marked.marks.get_mut(mark).filter(|_| kind.is_some()) {
            mark.range.end = end;
        }
        if is_block {
            self.line();
        }
    }

    fn role(&self, number: usize) -> Role {
        let Some(node) = self.tree.node(number) else { return Role::Silent };
        match node.name() {
            "em" | "i" => Role::Marks(MarkKind::Emphasis),
            "strong" | "b" => Role::Marks(MarkKind::Strong),
            "code" => Role::Marks(MarkKind::Code),
            "a" => match node.attribute("href") {
                Some(address) if is_public(address) => {
                    Role::Marks(MarkKind::Link(address.trim().to_owned()))
                }
                Some(_) => Role::Loses("a link that leads nowhere outside its page"),
                None => Role::Plain,
            },
            "sub" => Role::Loses("lowered letters"),
            "sup" => Role::Loses("raised letters"),
            "s" | "strike" | "del" => Role::Loses("struck letters"),
            "br" => Role::Break,
            name if SILENT.contains(&name) => Role::Silent,
            name if FOREIGN.contains(&name) => Role::Foreign,
            _ => Role::Plain,
        }
    }

    fn text(&mut self, text: &str, line: usize) {
        let normal = ComposingNormalizerBorrowed::new_nfc().normalize(text);
        for character in normal.chars() {
            match character {
                '\n' | '\r' => self.space = self.space.max(Space::LineEnd),
                // White space of HTML; a no-break space is none.
                ' ' | '\t' | '\u{C}' => self.space = self.space.max(Space::Blank),
                _ => match refused(character) {
                    Some(reason) => {
                        let kind = LossKind::Character(character, reason);
                        self.losses.push(Loss { kind, line });
                    }
                    None => self.character(character),
                },
            }
        }
    }

    /// Takes away the white space at the end of a line, which says nothing there: no-break spaces too.
    fn trim(&mut self) {
        let Marked { words, marks } = &mut self.marked;
        let end = words.trim_end().len();
        if end == words.len() {
            return;
        }
        words.truncate(end);
        for mark in marks {
            mark.range = mark.range.start.min(end)..mark.range.end.min(end);
        }
    }

    /// Adds a character, and the white space before it. A line end between Chinese characters is none, as
    /// in canonical YAML (and in CSS Text 3, section 4.1.3).
    fn character(&mut self, character: char) {
        let is_first = self.marked.words.is_empty() || self.space == Space::Break;
        if is_first && character.is_whitespace() {
            return;
        }
        if self.space == Space::Break {
            self.trim();
        }
        let words = &mut self.marked.words;
        if let Some(before) = words.chars().next_back() {
            match self.space {
                Space::None => {}
                Space::LineEnd if is_han(before) && is_han(character) => {}
                Space::Blank | Space::LineEnd => words.push(' '),
                Space::Break => words.push('\n'),
            }
        }
        self.space = Space::None;
        words.push(character);
    }
}

/// What is lost with an element of a kind that is not imported.
pub(crate) fn foreign(tree: &Tree, number: usize) -> LossKind {
    let name = tree.node(number).map_or_else(String::new, |node| node.name().to_owned());
    LossKind::Element { name, words: words(tree, number) }
}

/// The words of a node, those that stand for pictures included.
pub(crate) fn words(tree: &Tree, number: usize) -> String {
    let mut words = String::new();
    let mut open = vec![number];
    while let Some(number) = open.pop() {
        let Some(node) = tree.node(number) else { continue };
        match &node.content {
            Content::Text(text) => words.push_str(text),
            Content::Element { name, .. } if SILENT.contains(&name.as_str()) => continue,
            _ => words.push_str(node.attribute("alt").unwrap_or_default()),
        }
        words.push(' ');
        open.extend(node.children.iter().rev());
    }
    words
}

/// Whether an address leads to the same place from every page.
fn is_public(address: &str) -> bool {
    let address = address.trim();
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let is_known = matches!(scheme.as_deref(), Some("http" | "https" | "mailto"));
    is_known && !address.chars().any(|found| found.is_control() || refused(found).is_some())
}
