//! A page to an outline: which element begins a section, a paragraph or a list.

use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome, SourceFile, Span};
use hexaglot_locale::Lang;
use hexaglot_locale::characters::Refused;

use crate::codes::{
    EMPTY_SECTION, HTML_TOO_DEEP, LEFT_OUT_CHARACTER, MARKUP_LEFT_OUT, NO_TITLE, NOT_IMPORTED,
    NOTHING_TO_IMPORT, UNREADABLE_CHARACTER,
};
use crate::elements::{FOREIGN, LISTS, MARKS, PARAGRAPHS, SECTIONS, SILENT, is_block, rank};
use crate::html::{Content, LEVELS, Tree, parse};
use crate::inline::{Gatherer, Loss, LossKind, foreign, words};
use crate::numbering::Numbering;
use crate::outline::{Block, Item, List, Outline, Text, excerpt, one_line};

/// Reads a page in a language.
///
/// An `h1` gives the title, or else the `title` of its head. A heading holds what follows it up to the next
/// one of its own or a higher rank, or up to the end of the `section`, `article` or the like that it is in.
pub(crate) fn outline(file: &SourceFile, lang: Lang) -> Outcome<Outline> {
    let tree = parse(file.text());
    let mut reader = Reader::new(file, lang, &tree);
    match tree.too_deep {
        Some(line) => reader.too_deep(line),
        None => reader.flow(Tree::ROOT),
    }
    reader.finish()
}

struct Reader<'a> {
    file: &'a SourceFile,
    lang: Lang,
    tree: &'a Tree,
    /// Where each line of the file begins.
    lines: Vec<usize>,
    /// Whether a node is a block or holds one.
    blocks: Vec<bool>,
    title: Option<Text>,
    /// The sections that are open, the outermost first; the first is the page itself.
    open: Vec<Open>,
    diagnostics: Diagnostics,
}

/// A section that is open.
struct Open {
    /// The rank of its heading, from 1; the page and quotations have 0.
    rank: u32,
    heading: Option<Text>,
    body: Vec<Block>,
}

impl<'a> Reader<'a> {
    fn new(file: &'a SourceFile, lang: Lang, tree: &'a Tree) -> Self {
        let ends = file.text().match_indices('\n').map(|(at, _)| at + 1);
        Reader {
            file,
            lang,
            tree,
            lines: std::iter::once(0).chain(ends).collect(),
            blocks: blocks(tree),
            title: None,
            open: vec![Open { rank: 0, heading: None, body: Vec::new() }],
            diagnostics: Diagnostics::new(),
        }
    }

    fn finish(mut self) -> Outcome<Outline> {
        self.close(0);
        let body = self.open.pop().map(|page| page.body).unwrap_or_default();
        let title = self.title.take().or_else(|| self.head_title());
        if self.diagnostics.has_errors() {
            // What could not be read may have been all there is.
        } else if body.is_empty() {
            self.report(
                Diagnostic::new(
                    &NOTHING_TO_IMPORT,
                    format!("there is no text in {}", self.file.path()),
                ),
                "begin each paragraph with `<p>`",
            );
        } else if title.is_none() {
            self.report(
                Diagnostic::new(&NO_TITLE, format!("there is no title in {}", self.file.path())),
                "write it as an `<h1>`",
            );
        }
        Outcome { value: Outline { title, body }, diagnostics: self.diagnostics }
    }

    fn report(&mut self, diagnostic: Diagnostic, hint: &str) {
        let label = Label::whole_file(self.file.path().clone(), "");
        self.diagnostics.push(diagnostic.at(label).hint(hint).lang(self.lang.tag()));
    }

    fn too_deep(&mut self, line: usize) {
        let message = format!("more than {LEVELS} elements stand inside one another");
        self.diagnostics.push(
            Diagnostic::new(&HTML_TOO_DEEP, message)
                .at(self.file.label(self.span(line), ""))
                .hint("write the page with fewer levels")
                .lang(self.lang.tag()),
        );
    }

    /// The title in the head of the page.
    fn head_title(&mut self) -> Option<Text> {
        let tree = self.tree;
        let is_title = |number: &usize| {
            let node = tree.node(*number);
            let parent = node.and_then(|node| tree.node(node.parent()?));
            node.is_some_and(|node| node.name() == "title")
                && parent.is_some_and(|parent| parent.name() == "head")
        };
        let number = (0..tree.nodes().len()).find(is_title)?;
        self.text(&tree.node(number)?.children)
    }

    /// Reads what a container holds: blocks, and between them loose words, each run of which is a
    /// paragraph.
    fn flow(&mut self, number: usize) {
        let Some(node) = self.tree.node(number) else { return };
        let mut run: Vec<usize> = Vec::new();
        for child in &node.children {
            if self.blocks.get(*child) == Some(&true) {
                self.paragraph(&std::mem::take(&mut run));
                self.block(*child);
            } else {
                run.push(*child);
            }
        }
        self.paragraph(&run);
    }

    fn block(&mut self, number: usize) {
        let Some(node) = self.tree.node(number) else { return };
        match node.name() {
            name if SILENT.contains(&name) => {}
            name if FOREIGN.contains(&name) => {
                self.lose(&Loss { kind: foreign(self.tree, number), line: node.line });
            }
            name if rank(name).is_some() => self.heading(number, rank(name).unwrap_or(1)),
            name if LISTS.contains(&name) => {
                if let Some(list) = self.list(number, 1) {
                    self.push(Block::List(list));
                }
            }
            "blockquote" => {
                let above = self.open.len();
                self.open.push(Open { rank: 0, heading: None, body: Vec::new() });
                self.flow(number);
                self.close(above + 1);
                let quoted = self.open.pop().map(|quote| quote.body).unwrap_or_default();
                if !quoted.is_empty() {
                    self.push(Block::Quote(quoted));
                }
            }
            name if PARAGRAPHS.contains(&name) && !self.holds_blocks(number) => {
                self.paragraph(&node.children);
            }
            name if SECTIONS.contains(&name) => {
                let above = self.open.len();
                self.flow(number);
                self.close(above);
            }
            name => {
                if MARKS.contains(&name) {
                    let what = format!("`{name}` around whole paragraphs");
                    self.lose_markup(what, words(self.tree, number), node.line);
                }
                self.flow(number);
            }
        }
    }

    fn holds_blocks(&self, number: usize) -> bool {
        let children = self.tree.node(number).map(|node| node.children.as_slice());
        let is_block = |child: &usize| self.blocks.get(*child) == Some(&true);
        children.unwrap_or_default().iter().any(is_block)
    }

    fn heading(&mut self, number: usize, rank: u32) {
        let Some(node) = self.tree.node(number) else { return };
        let Some(text) = self.text(&node.children) else { return };
        if rank == 1 && self.title.is_none() {
            self.title = Some(text);
            return;
        }
        let keeps = self.open.iter().rposition(|open| open.rank < rank).unwrap_or(0);
        // A quotation, as the page, has no rank: no heading in it ends it.
        self.close(keeps + 1);
        self.open.push(Open { rank, heading: Some(text), body: Vec::new() });
    }

    /// Ends the sections inside the outermost `keep`.
    fn close(&mut self, keep: usize) {
        while self.open.len() > keep.max(1) {
            let Some(Open { heading: Some(heading), body, .. }) = self.open.pop() else { continue };
            if body.is_empty() {
                let label = self.file.label(heading.span, "");
                let message = format!("the heading `{}` has no text under it", heading.excerpt());
                self.diagnostics.push(
                    Diagnostic::new(&EMPTY_SECTION, message)
                        .at(label)
                        .hint("it has become a paragraph; write its section in the document")
                        .lang(self.lang.tag()),
                );
                self.push(Block::Paragraph(heading));
            } else {
                self.push(Block::Section { heading, body });
            }
        }
    }

    fn push(&mut self, block: Block) {
        if let Some(open) = self.open.last_mut() {
            open.body.push(block);
        }
    }

    fn paragraph(&mut self, nodes: &[usize]) {
        if let Some(text) = self.text(nodes) {
            self.push(Block::Paragraph(text));
        }
    }

    /// A list; nothing where it has no items.
    fn list(&mut self, number: usize, level: usize) -> Option<List> {
        let node = self.tree.node(number)?;
        if level > hexaglot_document::List::<()>::LEVELS {
            self.lose(&Loss { kind: foreign(self.tree, number), line: node.line });
            return None;
        }
        let numbering = Numbering::of(node);
        for what in &numbering.lost {
            self.lose_markup(what.clone(), words(self.tree, number), node.line);
        }
        let mut items: Vec<Item> = Vec::new();
        for child in &node.children {
            let Some(item) = self.tree.node(*child) else { continue };
            match (item.name(), items.last_mut()) {
                ("li", _) => {
                    let read = self.item(*child, level);
                    if let Some(what) = numbering.lost_of(item, items.len(), read.is_some()) {
                        let words = read.as_ref().map(|item| item.text.words.clone());
                        self.lose_markup(what, words.unwrap_or_default(), item.line);
                    }
                    items.extend(read);
                }
                // A list between items is that of the item before it, as browsers show it.
                (name, Some(Item { list: list @ None, .. })) if LISTS.contains(&name) => {
                    *list = self.list(*child, level + 1);
                }
                (name, _) if SILENT.contains(&name) => {}
                _ => self.stray(*child),
            }
        }
        let Numbering { style, start, .. } = numbering;
        (!items.is_empty()).then_some(List { style, start, items })
    }

    /// An item: its paragraphs are lines of one text, and a list after them is its own. What else it holds
    /// has no place in an item.
    fn item(&mut self, number: usize, level: usize) -> Option<Item> {
        let node = self.tree.node(number)?;
        let mut gatherer = Gatherer::new(self.tree);
        let mut list = None;
        for child in &node.children {
            let Some(inner) = self.tree.node(*child) else { continue };
            match inner.name() {
                name if LISTS.contains(&name) && list.is_none() => {
                    list = self.list(*child, level + 1);
                }
                _ if list.is_some() || self.holds_structure(*child) => self.stray(*child),
                _ => gatherer.node(*child),
            }
        }
        let text = self.gathered(gatherer, node.line);
        if text.is_none() && list.is_some() {
            self.lose(&Loss { kind: foreign(self.tree, number), line: node.line });
        }
        Some(Item { text: text?, list })
    }

    /// Whether there is a heading, a list or a quotation, which lines of one text could not show.
    fn holds_structure(&self, number: usize) -> bool {
        let mut open = vec![number];
        while let Some(node) = open.pop().and_then(|number| self.tree.node(number)) {
            let name = node.name();
            if rank(name).is_some() || LISTS.contains(&name) || name == "blockquote" {
                return true;
            }
            open.extend(&node.children);
        }
        false
    }

    /// Reports what stands where no words can be imported, if there are any.
    fn stray(&mut self, number: usize) {
        let Some(node) = self.tree.node(number) else { return };
        let kind = match foreign(self.tree, number) {
            LossKind::Element { words, .. } if words.trim().is_empty() => return,
            LossKind::Element { name, words } if name.is_empty() => {
                LossKind::Element { name: "text".to_owned(), words }
            }
            kind => kind,
        };
        self.lose(&Loss { kind, line: node.line });
    }

    /// The text of nodes; nothing where they have no words.
    fn text(&mut self, nodes: &[usize]) -> Option<Text> {
        let mut gatherer = Gatherer::new(self.tree);
        for node in nodes {
            gatherer.node(*node);
        }
        let parent =
            nodes.first().and_then(|first| self.tree.node(self.tree.node(*first)?.parent()?));
        let element = parent.filter(|parent| rank(parent.name()).is_some() || parent.name() == "p");
        let first = nodes
            .iter()
            .filter_map(|node| self.tree.node(*node))
            .find(|node| !matches!(&node.content, Content::Text(text) if text.trim().is_empty()));
        let line = element.or(first).map_or(1, |node| node.line);
        self.gathered(gatherer, line)
    }

    fn gathered(&mut self, gatherer: Gatherer<'_>, line: usize) -> Option<Text> {
        let (marked, losses) = gatherer.finish();
        let mut characters: Vec<&Loss> = Vec::new();
        for loss in &losses {
            // One finding a text for each character, however often it stands there.
            if matches!(loss.kind, LossKind::Character(..)) {
                if characters.iter().any(|known| known.kind == loss.kind) {
                    continue;
                }
                characters.push(loss);
            }
            self.lose(loss);
        }
        let marked = marked?;
        let (markup, left_out) = marked.markup();
        for mark in left_out {
            let what = format!("{} at a place where Markdown has none", mark.kind.name());
            let words = marked.words.get(mark.range).unwrap_or_default().to_owned();
            self.lose_markup(what, words, mark.line);
        }
        Some(Text { markup, words: marked.words, span: self.span(line) })
    }

    /// A line of the file, without the white space at its ends.
    fn span(&self, line: usize) -> Span {
        let start = self.lines.get(line - 1).copied().unwrap_or_default();
        let end = self.lines.get(line).copied().unwrap_or(self.file.text().len());
        let text = self.file.text().get(start..end).unwrap_or_default();
        let first = start + (text.len() - text.trim_start().len());
        Span::new(first, first + text.trim().len())
    }

    fn lose_markup(&mut self, what: String, words: String, line: usize) {
        self.lose(&Loss { kind: LossKind::Markup { what, words }, line });
    }

    fn lose(&mut self, loss: &Loss) {
        let (code, message, hint) = match &loss.kind {
            LossKind::Character(character, Refused::PrivateUse | Refused::Noncharacter) => (
                &UNREADABLE_CHARACTER,
                format!("nobody can know what U+{:04X} stands for", u32::from(*character)),
                "write the character that is meant",
            ),
            LossKind::Character(character, reason) => (
                &LEFT_OUT_CHARACTER,
                format!("the control U+{:04X} is left out", u32::from(*character)),
                match reason {
                    Refused::Direction => "hexaglot puts text into order by itself",
                    _ => "no text needs it; look whether a space is meant",
                },
            ),
            LossKind::Markup { what, words } => (
                &MARKUP_LEFT_OUT,
                match excerpt(words).as_str() {
                    "" => format!("{what} is left out"),
                    words => format!("{what}: the words alone are imported, `{words}`"),
                },
                "look at the text in the document",
            ),
            LossKind::Element { name, words } => (
                &NOT_IMPORTED,
                // All its words, since they are nowhere else in what is made.
                match one_line(words).as_str() {
                    "" => format!("`{name}` is not imported"),
                    words => format!("`{name}` is not imported: `{words}`"),
                },
                "write it into the document by hand",
            ),
        };
        let label = self.file.label(self.span(loss.line), "");
        self.diagnostics
            .push(Diagnostic::new(code, message).at(label).hint(hint).lang(self.lang.tag()));
    }
}

/// Of each node, whether it is a block or holds one.
fn blocks(tree: &Tree) -> Vec<bool> {
    let nodes = tree.nodes();
    let mut blocks = vec![false; nodes.len()];
    for (number, _) in nodes.iter().enumerate().filter(|(_, node)| is_block(node.name())) {
        let mut at = Some(number);
        while let Some(number) = at {
            match blocks.get_mut(number) {
                Some(known) if !*known => *known = true,
                _ => break,
            }
            at = nodes.get(number).and_then(|node| node.parent());
        }
    }
    blocks
}
