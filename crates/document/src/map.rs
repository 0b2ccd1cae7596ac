//! Mapping the leaves of a tree: the branches are copied as they are.

use crate::{
    Alternative, Annex, Block, BlockKind, Cell, CellContent, Citation, Column, ColumnGroup, Entry,
    Figure, Glossary, Item, List, Note, Paragraph, Quote, Row, Section, Signatory, Table, Tree,
};

/// What happens to each leaf.
type Change<'a, L, M> = dyn FnMut(&L) -> M + 'a;

impl<L> Tree<L> {
    /// The same tree with other leaves, in the order of [`Tree::walk`]. Nothing else can change:
    /// that is what makes six editions parallel.
    pub fn map<M>(&self, change: &mut Change<'_, L, M>) -> Tree<M> {
        Tree {
            author: self.author.as_ref().map(&mut *change),
            title: change(&self.title),
            summary: blocks(&self.summary, change),
            action: blocks(&self.action, change),
            references: self.references.iter().map(|citation| citation.map(change)).collect(),
            body: blocks(&self.body, change),
            notes: self.notes.iter().map(|note| note.map(change)).collect(),
            annexes: self.annexes.iter().map(|annex| annex.map(change)).collect(),
            signature: self.signature.iter().map(|signatory| signatory.map(change)).collect(),
        }
    }
}

fn blocks<L, M>(blocks: &[Block<L>], change: &mut Change<'_, L, M>) -> Vec<Block<M>> {
    blocks.iter().map(|block| block.map(change)).collect()
}

impl<L> Block<L> {
    fn map<M>(&self, change: &mut Change<'_, L, M>) -> Block<M> {
        Block {
            id: self.id.clone(),
            span: self.span,
            only: self.only.clone(),
            number: self.number.clone(),
            kind: self.kind.map(change),
        }
    }
}

impl<L> BlockKind<L> {
    fn map<M>(&self, change: &mut Change<'_, L, M>) -> BlockKind<M> {
        match self {
            BlockKind::Section(section) => BlockKind::Section(Section {
                heading: change(&section.heading),
                numbered: section.numbered,
                paragraphs: section.paragraphs,
                body: blocks(&section.body, change),
            }),
            BlockKind::Paragraph(paragraph) => BlockKind::Paragraph(Paragraph {
                text: change(&paragraph.text),
                numbered: paragraph.numbered,
                list: paragraph.list.as_ref().map(|list| list.map(change)),
            }),
            BlockKind::List(list) => BlockKind::List(list.map(change)),
            BlockKind::Table(table) => BlockKind::Table(table.map(change)),
            BlockKind::Figure(figure) => BlockKind::Figure(Figure {
                caption: change(&figure.caption),
                file: figure.file.clone(),
                alternative: match &figure.alternative {
                    Alternative::Text(text) => Alternative::Text(change(text)),
                    Alternative::Decorative => Alternative::Decorative,
                },
            }),
            BlockKind::Quote(quote) => BlockKind::Quote(Quote {
                body: blocks(&quote.body, change),
                source: quote.source.as_ref().map(change),
            }),
            BlockKind::Admonition(text) => BlockKind::Admonition(change(text)),
            BlockKind::Glossary(glossary) => BlockKind::Glossary(Glossary {
                entries: glossary.entries.iter().map(|entry| entry.map(change)).collect(),
                sorted: glossary.sorted,
            }),
            BlockKind::Code(code) => BlockKind::Code(code.clone()),
        }
    }
}

impl<L> List<L> {
    fn map<M>(&self, change: &mut Change<'_, L, M>) -> List<M> {
        List {
            style: self.style,
            start: self.start,
            continues: self.continues.clone(),
            sorted: self.sorted,
            items: self.items.iter().map(|item| item.map(change)).collect(),
        }
    }
}

impl<L> Item<L> {
    fn map<M>(&self, change: &mut Change<'_, L, M>) -> Item<M> {
        Item {
            id: self.id.clone(),
            span: self.span,
            only: self.only.clone(),
            number: self.number.clone(),
            text: change(&self.text),
            list: self.list.as_ref().map(|list| list.map(change)),
        }
    }
}

impl<L> Table<L> {
    fn map<M>(&self, change: &mut Change<'_, L, M>) -> Table<M> {
        Table {
            caption: change(&self.caption),
            columns: self.columns.iter().map(|column| column.map(change)).collect(),
            groups: self
                .groups
                .iter()
                .map(|group| ColumnGroup { key: group.key.clone(), header: change(&group.header) })
                .collect(),
            rows: self.rows.iter().map(|row| row.map(change)).collect(),
            sorted: self.sorted,
            source: self.source.as_ref().map(change),
        }
    }
}

impl<L> Column<L> {
    fn map<M>(&self, change: &mut Change<'_, L, M>) -> Column<M> {
        Column {
            key: self.key.clone(),
            header: change(&self.header),
            alignment: self.alignment,
            under: self.under.clone(),
        }
    }
}

impl<L> Row<L> {
    fn map<M>(&self, change: &mut Change<'_, L, M>) -> Row<M> {
        let cells = self.cells.iter().map(|cell| cell.as_ref().map(|cell| cell.map(change)));
        Row { key: self.key.clone(), cells: cells.collect() }
    }
}

impl<L> Cell<L> {
    fn map<M>(&self, change: &mut Change<'_, L, M>) -> Cell<M> {
        Cell {
            content: match &self.content {
                CellContent::Text(text) => CellContent::Text(change(text)),
                CellContent::Datum(datum) => CellContent::Datum(datum.clone()),
                CellContent::Empty => CellContent::Empty,
            },
            colspan: self.colspan,
            rowspan: self.rowspan,
            header: self.header,
        }
    }
}

impl<L> Entry<L> {
    fn map<M>(&self, change: &mut Change<'_, L, M>) -> Entry<M> {
        Entry {
            id: self.id.clone(),
            term: change(&self.term),
            definition: change(&self.definition),
        }
    }
}

impl<L> Citation<L> {
    fn map<M>(&self, change: &mut Change<'_, L, M>) -> Citation<M> {
        match self {
            Citation::Resolution(datum) => Citation::Resolution(datum.clone()),
            Citation::Paragraph(block) => Citation::Paragraph(block.map(change)),
        }
    }
}

impl<L> Note<L> {
    fn map<M>(&self, change: &mut Change<'_, L, M>) -> Note<M> {
        Note { id: self.id.clone(), span: self.span, text: change(&self.text) }
    }
}

impl<L> Annex<L> {
    fn map<M>(&self, change: &mut Change<'_, L, M>) -> Annex<M> {
        Annex {
            id: self.id.clone(),
            span: self.span,
            heading: change(&self.heading),
            body: blocks(&self.body, change),
            signature: self.signature.iter().map(|signatory| signatory.map(change)).collect(),
        }
    }
}

impl<L> Signatory<L> {
    fn map<M>(&self, change: &mut Change<'_, L, M>) -> Signatory<M> {
        Signatory {
            id: self.id.clone(),
            name: change(&self.name),
            role: self.role.as_ref().map(change),
        }
    }
}
