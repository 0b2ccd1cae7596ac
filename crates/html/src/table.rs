//! Tables to elements. The order of the columns follows the direction of the page by itself.

use hexaglot_document::{Alignment, Cell, CellContent, Column, Id, Row, Table, Text};
use hexaglot_edition::Edition;

use crate::block::{framed, source};
use crate::inline::{leaf, nodes};
use crate::tree::{Element, Node};

/// A table that scrolls by itself where the page is narrower than it is.
pub(crate) fn table(edition: &Edition, id: &Id, table: &Table<Text>) -> Element {
    let caption = Element::new("caption").children(framed(edition, id, &table.caption));
    let rows =
        table.rows.iter().enumerate().map(|(place, each)| row(edition, id, table, place, each));
    let grid = Element::new("table")
        .with("id", id.as_str())
        .child(caption)
        .child(head(edition, table))
        .child(Element::new("tbody").children(rows));
    Element::new("div")
        .with("class", "scroll")
        .with("role", "group")
        .with("tabindex", "0")
        .with("aria-labelledby", id.as_str())
        .child(grid)
        .child_some(source(edition, id, table.source.as_ref()))
}

fn head(edition: &Edition, table: &Table<Text>) -> Element {
    let headers = |columns: Vec<&Column<Text>>| {
        columns
            .into_iter()
            .map(|column| {
                let header = Element::new("th")
                    .with("scope", "col")
                    .with_some("class", class(column.alignment));
                header.children(leaf(edition, &column.header))
            })
            .collect::<Vec<_>>()
    };
    if table.groups.is_empty() {
        let row = Element::new("tr").children(headers(table.columns.iter().collect()));
        return Element::new("thead").child(row);
    }
    let mut first = Element::new("tr");
    let mut rest = table.columns.as_slice();
    while let Some(column) = rest.first() {
        let span = rest
            .iter()
            .take_while(|each| each.under.is_some() && each.under == column.under)
            .count();
        let group = table.groups.iter().find(|group| Some(&group.key) == column.under.as_ref());
        let (header, span) = match group {
            Some(group) => {
                let header =
                    Element::new("th").with("scope", "colgroup").with("colspan", span.to_string());
                (header.with("class", "center").children(leaf(edition, &group.header)), span)
            }
            None => {
                let header = Element::new("th").with("scope", "col").with("rowspan", "2");
                let header = header.with_some("class", class(column.alignment));
                (header.children(leaf(edition, &column.header)), 1)
            }
        };
        first = first.child(header);
        rest = rest.get(span.max(1)..).unwrap_or_default();
    }
    let under = table.columns.iter().filter(|column| column.under.is_some()).collect();
    let second = Element::new("tr").children(headers(under));
    Element::new("thead").child(first).child(second)
}

fn row(edition: &Edition, id: &Id, table: &Table<Text>, place: usize, row: &Row<Text>) -> Element {
    let cells = row.cells.iter().enumerate().filter_map(|(column, each)| {
        let alignment =
            table.columns.get(column).map(|column| column.alignment).unwrap_or_default();
        let words = edition.cells.get(&(id.clone(), place, column)).map(|words| nodes(words));
        Some(cell(edition, each.as_ref()?, alignment, words))
    });
    Element::new("tr").with("id", format!("{id}-{}", row.key)).children(cells)
}

fn cell(
    edition: &Edition,
    cell: &Cell<Text>,
    alignment: Alignment,
    datum: Option<Vec<Node>>,
) -> Element {
    let span = |span: u32| (span > 1).then(|| span.to_string());
    let element =
        if cell.header { Element::new("th").with("scope", "row") } else { Element::new("td") };
    let content = match &cell.content {
        CellContent::Text(text) => leaf(edition, text),
        CellContent::Datum(_) => datum.unwrap_or_default(),
        CellContent::Empty => Vec::new(),
    };
    element
        .with_some("class", class(alignment))
        .with_some("colspan", span(cell.colspan))
        .with_some("rowspan", span(cell.rowspan))
        .children(content)
}

fn class(alignment: Alignment) -> Option<&'static str> {
    match alignment {
        Alignment::Start => None,
        Alignment::Center => Some("center"),
        Alignment::End => Some("end"),
        Alignment::Decimal => Some("decimal"),
    }
}
