//! What may begin a page, in the order of an edition.

use crate::tree::{Block, Page, Signatory, Table};

/// What no page divides while it has room for it: a heading, a paragraph, an item of a list, a row of a table, a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The label of its beginning.
    pub(crate) label: String,
    /// The label of its end; none where it ends with what follows.
    pub(crate) end: Option<String>,
    /// The id of the unit that it shows, by which it is the same piece in all editions.
    pub(crate) unit: String,
    /// Of a row of a table, the label of what is above its headers.
    pub(crate) headers: Option<String>,
    /// Whether its label stands within a line, where letters stand, and not at the upper edge.
    pub(crate) in_line: bool,
    /// Whether it stays with the piece before it.
    pub(crate) stays: bool,
    /// Whether it begins a page whatever stands before.
    pub(crate) opens: bool,
}

/// The pieces of an edition.
pub(crate) fn pieces(page: &Page) -> Vec<Piece> {
    let mut pieces = Pieces { all: Vec::new(), under_heading: false };
    let title = page.title.id.as_deref().unwrap_or_default();
    // The masthead, the title and the box of summary, action and references.
    pieces.push(Piece {
        label: "page/head".to_owned(),
        end: None,
        unit: title.to_owned(),
        headers: None,
        in_line: false,
        stays: false,
        opens: false,
    });
    pieces.blocks(&page.body);
    pieces.signature(&page.signature);
    for annex in &page.annexes {
        let before = pieces.all.len();
        pieces.heading(annex.heading.id.as_deref());
        if let Some(heading) = pieces.all.get_mut(before) {
            heading.opens = true;
        }
        pieces.blocks(&annex.body);
        pieces.signature(&annex.signature);
    }
    if page.closing {
        pieces.block("page/closing");
        pieces.stays();
    }
    pieces.all
}

struct Pieces {
    all: Vec<Piece>,
    /// Whether the last one is a heading.
    under_heading: bool,
}

impl Pieces {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Section { heading, body, .. } => {
                    self.heading(heading.id.as_deref());
                    self.blocks(body);
                }
                Block::Paragraph { text } | Block::Admonition { text } => {
                    self.block(text.id.as_deref().unwrap_or_default());
                }
                Block::Figure { id, .. } | Block::Quote { id, .. } | Block::Code { id, .. } => {
                    self.block(id);
                }
                Block::List { .. } => self.list(block),
                Block::Glossary { entries, .. } => {
                    let ids = entries.iter().filter_map(|(term, _)| term.id.as_deref());
                    ids.for_each(|id| self.entry(id));
                }
                Block::Table(table) => self.table(table),
            }
        }
    }

    /// A heading stays with what is under it.
    fn heading(&mut self, id: Option<&str>) {
        self.block(id.unwrap_or_default());
        self.under_heading = true;
        if let Some(heading) = self.all.last_mut() {
            heading.end = None;
        }
    }

    /// The items of a list, each before those of its own list.
    fn list(&mut self, list: &Block) {
        let Block::List { items, .. } = list else { return };
        for item in items {
            self.block(item.text.id.as_deref().unwrap_or_default());
            if let Some(list) = &item.list {
                self.list(list);
            }
        }
    }

    /// An entry of a glossary.
    fn entry(&mut self, id: &str) {
        self.block(id);
        if let Some(entry) = self.all.last_mut() {
            entry.in_line = true;
        }
    }

    /// A caption stays with the first row, and the source with the last.
    fn table(&mut self, table: &Table) {
        self.heading(Some(&table.id));
        let mut spanned = 0;
        for (place, row) in table.rows.iter().enumerate() {
            let label = format!("{}/{place}", table.id);
            let end = (place + 1 == table.rows.len()).then(|| format!("end/{}", table.id));
            self.push(Piece {
                end,
                // Rows of data alone have no unit; which of them it is does not matter then.
                unit: row.iter().find_map(|cell| cell.id.clone()).unwrap_or(label.clone()),
                label,
                headers: Some(format!("head/{}", table.id)),
                in_line: false,
                stays: spanned > place,
                opens: false,
            });
            let rows = row.iter().map(|cell| usize::try_from(cell.rowspan).unwrap_or_default());
            spanned = spanned.max(place + rows.max().unwrap_or_default());
        }
        if let Some(source) = &table.source {
            self.block(source.id.as_deref().unwrap_or_default());
            self.stays();
        }
    }

    fn signature(&mut self, all: &[Signatory]) {
        if let Some(first) = all.first() {
            self.block(first.name.id.as_deref().unwrap_or_default());
            self.stays();
        }
    }

    fn block(&mut self, id: &str) {
        self.push(Piece {
            label: id.to_owned(),
            end: Some(format!("end/{id}")),
            unit: id.to_owned(),
            headers: None,
            in_line: false,
            stays: false,
            opens: false,
        });
    }

    fn stays(&mut self) {
        if let Some(last) = self.all.last_mut() {
            last.stays = true;
        }
    }

    fn push(&mut self, mut piece: Piece) {
        piece.stays |= self.under_heading;
        self.under_heading = false;
        self.all.push(piece);
    }
}
