//! Tables to elements. The order of the columns follows the direction of the page by itself.

use hexaglot_document::{Alignment, Cell, CellContent, Column, Id, Row, Table, Text};
use hexaglot_edition::Edition;

use crate::block::{framed, source};
use crate::inline::{leaf, nodes};
use crate::tree::{Element, Node};

/// A table that scrolls by itself where the page is narrower than it is.
pub(crate) fn table<'a>(edition: &'a Edition, id: &'a Id, table: &'a Table<Text>) -> Element<'a> {
    let caption = Element::new("caption").children(framed(edition, id, &table.caption));
    let rows = edition.rows(id, table).into_iter();
    let rows = rows.map(|(place, each)| row(edition, id, table, place, each));
    let grid = Element::new("table")
        .with("id", id.as_str())
        .child(caption)
        .child(head(edition, id, table))
        .child(Element::new("tbody").children(rows));
    Element::new("div")
        .with("class", "scroll")
        .with("role", "region")
        .with("tabindex", "0")
        .with("aria-labelledby", id.as_str())
        .child(grid)
        .child_some(source(edition, id, table.source.as_ref()))
}

/// One row of headers; two where some columns stand under the header of a group.
fn head<'a>(edition: &'a Edition, id: &'a Id, table: &'a Table<Text>) -> Element<'a> {
    let header = |column: &'a Column<Text>| {
        Element::new("th")
            .with("id", format!("{id}-{}", column.key))
            .with("scope", "col")
            .with_some("class", class(column.alignment))
            .children(leaf(edition, &column.header))
    };
    if table.groups.is_empty() {
        return Element::new("thead")
            .child(Element::new("tr").children(table.columns.iter().map(header)));
    }
    let mut first = Element::new("tr");
    let mut rest = table.columns.as_slice();
    while let Some(column) = rest.first() {
        let under =
            rest.iter().take_while(|each| each.under.is_some() && each.under == column.under);
        let span = under.count().max(1);
        let group = table.groups.iter().find(|group| Some(&group.key) == column.under.as_ref());
        first = first.child(match group {
            Some(group) => Element::new("th")
                .with("id", format!("{id}-{}", group.key))
                .with("scope", "colgroup")
                .with("colspan", span.to_string())
                .with("class", "center")
                .children(leaf(edition, &group.header)),
            None => header(column).with("rowspan", "2"),
        });
        rest = rest.get(span..).unwrap_or_default();
    }
    let under = table.columns.iter().filter(|column| column.under.is_some());
    Element::new("thead").child(first).child(Element::new("tr").children(under.map(header)))
}

fn row<'a>(
    edition: &'a Edition,
    id: &'a Id,
    table: &'a Table<Text>,
    place: usize,
    row: &'a Row<Text>,
) -> Element<'a> {
    let cells = row.cells.iter().enumerate().filter_map(|(column, each)| {
        let header = table.columns.get(column)?;
        let unit = format!("{id}-{}-{}", row.key, header.key);
        let words = edition
            .cells
            .get(&(id.clone(), place, column))
            .map(|words| nodes(edition, edition.lang, words));
        Some(cell(edition, each.as_ref()?, unit, header.alignment, words))
    });
    Element::new("tr").children(cells)
}

fn cell<'a>(
    edition: &'a Edition,
    cell: &'a Cell<Text>,
    unit: String,
    alignment: Alignment,
    datum: Option<Vec<Node<'a>>>,
) -> Element<'a> {
    let span = |span: u32| (span > 1).then(|| span.to_string());
    let element =
        if cell.header { Element::new("th").with("scope", "row") } else { Element::new("td") };
    let content = match &cell.content {
        CellContent::Text(text) => leaf(edition, text),
        CellContent::Datum(_) => datum.unwrap_or_default(),
        CellContent::Empty => Vec::new(),
    };
    let is_unit = matches!(cell.content, CellContent::Text(_));
    element
        .with_some("id", is_unit.then_some(unit))
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
