//! Walking a tree in canonical order.

use hexaglot_diag::Span;
use hexaglot_locale::Lang;

use crate::{
    Alternative, Block, BlockKind, CellContent, Citation, Id, Item, List, NamedDatum, Signatory,
    Table, Tree,
};

/// What a walk meets, in canonical order: the order of the document, a block before what is in it.
#[derive(Debug)]
pub enum Node<'a, L> {
    /// A block; what it holds follows.
    Block(&'a Block<L>),
    /// An item of a list; its text and its list follow.
    Item(&'a Item<L>),
    /// Anything else that has an id: a note, an annex, a signatory, an entry of a glossary.
    Named(&'a Id, Span),
    /// A leaf, and the editions that have it (none means all).
    Leaf(&'a L, Option<&'a [Lang]>),
    /// A datum that stands by itself: a citation or a cell.
    Datum(&'a NamedDatum),
}

/// What happens at each node.
type Visit<'v, 'a, L> = dyn FnMut(Node<'a, L>) + 'v;
/// The editions that have a node; none means all.
type Only<'a> = Option<&'a [Lang]>;

impl<L> Tree<L> {
    /// Meets every node in canonical order.
    pub fn walk<'a>(&'a self, visit: &mut Visit<'_, 'a, L>) {
        self.walk_front(visit);
        self.walk_text(visit);
    }

    /// Meets what stands at the head: author, title, summary, action and references. Of an included
    /// document, only the title is shown.
    pub fn walk_front<'a>(&'a self, visit: &mut Visit<'_, 'a, L>) {
        leaves(&self.author, None, visit);
        visit(Node::Leaf(&self.title, None));
        blocks(&self.summary, None, visit);
        blocks(&self.action, None, visit);
        for citation in &self.references {
            match citation {
                Citation::Resolution(datum) => visit(Node::Datum(datum)),
                Citation::Paragraph(paragraph) => block(paragraph, None, visit),
            }
        }
    }

    /// Meets everything but the head.
    pub fn walk_text<'a>(&'a self, visit: &mut Visit<'_, 'a, L>) {
        blocks(&self.body, None, visit);
        for note in &self.notes {
            visit(Node::Named(&note.id, note.span));
            visit(Node::Leaf(&note.text, None));
        }
        for annex in &self.annexes {
            visit(Node::Named(&annex.id, annex.span));
            visit(Node::Leaf(&annex.heading, None));
            blocks(&annex.body, None, visit);
            signature(&annex.signature, visit);
        }
        signature(&self.signature, visit);
    }

    /// Every leaf in canonical order, with the editions that have it (none means all).
    #[must_use]
    pub fn leaves(&self) -> Vec<(&L, Option<&[Lang]>)> {
        let mut leaves = Vec::new();
        self.walk(&mut |node| {
            if let Node::Leaf(leaf, only) = node {
                leaves.push((leaf, only));
            }
        });
        leaves
    }
}

fn signature<'a, L>(signature: &'a [Signatory<L>], visit: &mut Visit<'_, 'a, L>) {
    for signatory in signature {
        visit(Node::Named(&signatory.id, Span::default()));
        visit(Node::Leaf(&signatory.name, None));
        leaves(&signatory.role, None, visit);
    }
}

fn leaves<'a, L>(
    leaves: impl IntoIterator<Item = &'a L>,
    only: Only<'a>,
    visit: &mut Visit<'_, 'a, L>,
) where
    L: 'a,
{
    for leaf in leaves {
        visit(Node::Leaf(leaf, only));
    }
}

fn blocks<'a, L>(blocks: &'a [Block<L>], only: Only<'a>, visit: &mut Visit<'_, 'a, L>) {
    for each in blocks {
        block(each, only, visit);
    }
}

fn block<'a, L>(block: &'a Block<L>, only: Only<'a>, visit: &mut Visit<'_, 'a, L>) {
    let only = block.only.as_deref().or(only);
    visit(Node::Block(block));
    match &block.kind {
        BlockKind::Section(section) => {
            visit(Node::Leaf(&section.heading, only));
            blocks(&section.body, only, visit);
        }
        BlockKind::Paragraph(paragraph) => {
            visit(Node::Leaf(&paragraph.text, only));
            if let Some(items) = &paragraph.list {
                list(items, only, visit);
            }
        }
        BlockKind::List(items) => list(items, only, visit),
        BlockKind::Table(cells) => table(cells, only, visit),
        BlockKind::Figure(figure) => {
            visit(Node::Leaf(&figure.caption, only));
            if let Alternative::Text(text) = &figure.alternative {
                visit(Node::Leaf(text, only));
            }
        }
        BlockKind::Quote(quote) => {
            blocks(&quote.body, only, visit);
            leaves(&quote.source, only, visit);
        }
        BlockKind::Admonition(text) => visit(Node::Leaf(text, only)),
        BlockKind::Glossary(glossary) => {
            for entry in &glossary.entries {
                visit(Node::Named(&entry.id, block.span));
                visit(Node::Leaf(&entry.term, only));
                visit(Node::Leaf(&entry.definition, only));
            }
        }
        BlockKind::Code(_) => {}
    }
}

fn list<'a, L>(list_: &'a List<L>, only: Only<'a>, visit: &mut Visit<'_, 'a, L>) {
    for item in &list_.items {
        let only = item.only.as_deref().or(only);
        visit(Node::Item(item));
        visit(Node::Leaf(&item.text, only));
        if let Some(nested) = &item.list {
            list(nested, only, visit);
        }
    }
}

fn table<'a, L>(table: &'a Table<L>, only: Only<'a>, visit: &mut Visit<'_, 'a, L>) {
    visit(Node::Leaf(&table.caption, only));
    leaves(table.columns.iter().map(|column| &column.header), only, visit);
    leaves(table.groups.iter().map(|group| &group.header), only, visit);
    for cell in table.rows.iter().flat_map(|row| row.cells.iter().flatten()) {
        match &cell.content {
            CellContent::Text(text) => visit(Node::Leaf(text, only)),
            CellContent::Datum(datum) => visit(Node::Datum(datum)),
            CellContent::Empty => {}
        }
    }
    leaves(&table.source, only, visit);
}
