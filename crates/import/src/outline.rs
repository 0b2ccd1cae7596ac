//! What an import keeps of a page: headings, paragraphs and lists, each with its text.

use hexaglot_diag::Span;
use hexaglot_locale::ListStyle;

/// A page in one language.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    pub(crate) title: Option<Text>,
    pub(crate) body: Vec<Block>,
}

/// A part of a page.
#[derive(Debug)]
pub(crate) enum Block {
    Section { heading: Text, body: Vec<Block> },
    Paragraph(Text),
    List(List),
    Quote(Vec<Block>),
}

/// A list.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) style: ListStyle,
    /// The number of its first item.
    pub(crate) start: u32,
    pub(crate) items: Vec<Item>,
}

/// An item of a list, and the list that it introduces.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) text: Text,
    pub(crate) list: Option<List>,
}

/// A heading, a paragraph or an item.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    /// As a unit has it: Fluent and inline Markdown, a hard break as a backslash and a line end.
    pub(crate) markup: String,
    /// The words alone; a hard break is a line end.
    pub(crate) words: String,
    /// Where it stands in its file.
    pub(crate) span: Span,
}

impl Text {
    /// How long it is, in characters.
    pub(crate) fn length(&self) -> usize {
        self.words.chars().count()
    }

    /// The words on one line, cut where there are many.
    pub(crate) fn excerpt(&self) -> String {
        excerpt(&self.words)
    }
}

/// A few words of a text on one line.
pub(crate) fn excerpt(words: &str) -> String {
    const SHOWN: usize = 60;
    let line = one_line(words);
    let mut shown: String = line.chars().take(SHOWN).collect();
    if line.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// A text on one line.
pub(crate) fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Visits the texts of blocks in the order of the page.
pub(crate) fn texts<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Text)) {
    for block in blocks {
        match block {
            Block::Section { heading, body } => {
                visit(heading);
                texts(body, visit);
            }
            Block::Paragraph(text) => visit(text),
            Block::List(list) => items(&list.items, visit),
            Block::Quote(body) => texts(body, visit),
        }
    }
}

/// Visits the texts of a list's items.
pub(crate) fn items<'a>(list: &'a [Item], visit: &mut dyn FnMut(&'a Text)) {
    for item in list {
        visit(&item.text);
        if let Some(list) = &item.list {
            items(&list.items, visit);
        }
    }
}
