//! What each language puts into an order of its own: sorted lists, tables and glossaries.

use std::collections::BTreeMap;

use hexaglot_document::{
    Block, BlockKind, Cell, CellContent, Entry, Glossary, Id, Item, List, Node, Row, Table, Text,
    Tree, plain_text,
};
use hexaglot_locale::{Collation, HanOrder, Lang};

use crate::edition::Edition;

/// The order of what is sorted, by the id of the block or item that holds it: places in its items or
/// entries. The tree itself keeps the order of the document, which is the same in six editions.
pub(crate) type Orders = BTreeMap<Id, Vec<usize>>;

impl Edition {
    /// The items of a list that this edition has, in its order. `holder` is the block or item in
    /// which the list stands.
    #[must_use]
    pub fn items<'a>(&self, holder: &Id, list: &'a List<Text>) -> Vec<&'a Item<Text>> {
        let mut items = self.in_order(holder, &list.items);
        items.retain(|item| self.has_item(item));
        items
    }

    /// The entries of a glossary in the order of this edition.
    #[must_use]
    pub fn entries<'a>(&self, id: &Id, glossary: &'a Glossary<Text>) -> Vec<&'a Entry<Text>> {
        self.in_order(id, &glossary.entries)
    }

    /// The rows of a table in the order of this edition, each with its place in the document.
    #[must_use]
    pub fn rows<'a>(&self, id: &Id, table: &'a Table<Text>) -> Vec<(usize, &'a Row<Text>)> {
        match self.orders.get(id) {
            Some(places) => {
                places.iter().filter_map(|place| Some((*place, table.rows.get(*place)?))).collect()
            }
            None => table.rows.iter().enumerate().collect(),
        }
    }

    fn in_order<'a, T>(&self, holder: &Id, all: &'a [T]) -> Vec<&'a T> {
        match self.orders.get(holder) {
            Some(places) => places.iter().filter_map(|place| all.get(*place)).collect(),
            None => all.iter().collect(),
        }
    }
}

/// The order that a language gives to everything in a tree that asks for one.
pub(crate) fn orders(tree: &Tree<Text>, lang: Lang, ideographs: HanOrder) -> Orders {
    let mut sorted: Vec<(Id, Vec<String>)> = Vec::new();
    let texts = |list: &List<Text>| list.items.iter().map(|item| words(&item.text)).collect();
    tree.walk(&mut |node| {
        let (id, list) = match node {
            Node::Block(Block { id, kind: BlockKind::List(list), .. }) => (id, Some(list)),
            Node::Block(Block { id, kind: BlockKind::Paragraph(paragraph), .. }) => {
                (id, paragraph.list.as_ref())
            }
            Node::Item(Item { id, list, .. }) => (id, list.as_ref()),
            Node::Block(Block { id, kind: BlockKind::Glossary(glossary), .. }) => {
                if glossary.sorted {
                    let terms = glossary.entries.iter().map(|entry| words(&entry.term));
                    sorted.push((id.clone(), terms.collect()));
                }
                return;
            }
            Node::Block(Block { id, kind: BlockKind::Table(table), .. }) => {
                if table.sorted {
                    let rows = table.rows.iter().map(|row| first_words(&row.cells));
                    sorted.push((id.clone(), rows.collect()));
                }
                return;
            }
            _ => return,
        };
        if let Some(list) = list.filter(|list| list.sorted) {
            sorted.push((id.clone(), texts(list)));
        }
    });
    if sorted.is_empty() {
        return Orders::new();
    }
    let collation = Collation::new(lang, ideographs);
    sorted.into_iter().map(|(id, texts)| (id, order(&texts, &collation))).collect()
}

fn words(text: &Text) -> String {
    plain_text(&text.inlines)
}

/// The text of a row's first cell. A table whose first cells are not all texts is not sorted: the
/// reader of documents refuses it.
fn first_words(cells: &[Option<Cell<Text>>]) -> String {
    match cells.first().and_then(Option::as_ref).map(|cell| &cell.content) {
        Some(CellContent::Text(text)) => words(text),
        _ => String::new(),
    }
}

/// The places of texts in the order of a language; equal texts keep theirs.
fn order(texts: &[String], collation: &Collation) -> Vec<usize> {
    let mut places: Vec<(usize, &String)> = texts.iter().enumerate().collect();
    places.sort_by(|(_, one), (_, other)| collation.compare(one, other));
    places.into_iter().map(|(place, _)| place).collect()
}
