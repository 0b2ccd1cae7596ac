//! Tables to what the template sets.

use hexaglot_document::{
    Alignment, Cell as Source, CellContent, Column, Datum, Id, Row, Table as SourceTable, Text,
    plain_text,
};
use hexaglot_fonts::Variant;

use crate::convert::Converter;
use crate::inline::Around;
use crate::tree::{Cell, Table};

impl Converter<'_> {
    /// A table with its headers, its rows in the order of the edition, and its source.
    pub(crate) fn table(&mut self, id: &Id, table: &SourceTable<Text>) -> Table {
        let name = id.to_string();
        let caption = self.framed(&name, id, Variant::BOLD, &table.caption);
        self.shown.insert(name.clone());
        let head = self.head(id, table);
        let mut rows = Vec::new();
        for (place, row) in self.edition.rows(id, table) {
            rows.push(self.row(id, table, place, row));
        }
        let columns = table.columns.iter().map(|column| alignment(column.alignment)).collect();
        let source = self.source(id, table.source.as_ref());
        Table { id: name, caption, columns, head, rows, source }
    }

    /// One row of headers; two where some columns stand under the header of a group.
    fn head(&mut self, id: &Id, table: &SourceTable<Text>) -> Vec<Vec<Cell>> {
        if table.groups.is_empty() {
            let columns = table.columns.iter().enumerate();
            return vec![columns.map(|(at, column)| self.header(id, at, column, 1)).collect()];
        }
        let (mut first, mut second) = (Vec::new(), Vec::new());
        let mut at = 0;
        while let Some(column) = table.columns.get(at) {
            let group = table.groups.iter().find(|group| Some(&group.key) == column.under.as_ref());
            let Some(group) = group else {
                first.push(self.header(id, at, column, 2));
                at += 1;
                continue;
            };
            let rest = table.columns.iter().enumerate().skip(at);
            let under: Vec<_> = rest.take_while(|(_, each)| each.under == column.under).collect();
            let own = format!("{id}-{}", group.key);
            let body = self.leaf(&own, Variant::BOLD, &group.header);
            self.shown.insert(own.clone());
            first.push(Cell {
                id: Some(own),
                column: at,
                colspan: u32::try_from(under.len()).unwrap_or(u32::MAX),
                rowspan: 1,
                header: false,
                group: true,
                body,
                decimal: None,
            });
            at += under.len();
            for (place, column) in under {
                second.push(self.header(id, place, column, 1));
            }
        }
        vec![first, second]
    }

    fn header(&mut self, id: &Id, at: usize, column: &Column<Text>, rowspan: u32) -> Cell {
        let own = format!("{id}-{}", column.key);
        let body = self.leaf(&own, Variant::BOLD, &column.header);
        self.shown.insert(own.clone());
        Cell {
            id: Some(own),
            column: at,
            colspan: 1,
            rowspan,
            header: false,
            group: false,
            body,
            decimal: None,
        }
    }

    fn row(
        &mut self,
        id: &Id,
        table: &SourceTable<Text>,
        place: usize,
        row: &Row<Text>,
    ) -> Vec<Cell> {
        let mut cells = Vec::new();
        for (at, (cell, column)) in row.cells.iter().zip(&table.columns).enumerate() {
            let Some(cell) = cell else { continue };
            let own = format!("{id}-{}-{}", row.key, column.key);
            cells.push(self.cell((id, place, at), cell, own, column.alignment));
        }
        cells
    }

    fn cell(
        &mut self,
        (table, row, column): (&Id, usize, usize),
        cell: &Source<Text>,
        own: String,
        alignment: Alignment,
    ) -> Cell {
        let edition = self.edition;
        let variant = if cell.header { Variant::BOLD } else { Variant::REGULAR };
        let mut decimal = None;
        let (id, body) = match &cell.content {
            CellContent::Text(text) => {
                let body = self.leaf(&own, variant, text);
                self.shown.insert(own.clone());
                (Some(own), body)
            }
            CellContent::Datum(named) => {
                let words = edition.cells.get(&(table.clone(), row, column));
                let words = words.map_or(&[][..], Vec::as_slice);
                if let (Alignment::Decimal, Datum::Number(number)) = (alignment, &named.datum) {
                    decimal = at_the_sign(number, &plain_text(words));
                }
                let around = Around { unit: &own, lang: edition.lang, variant };
                (None, self.inlines(around, words))
            }
            CellContent::Empty => (None, Vec::new()),
        };
        Cell {
            id,
            column,
            colspan: cell.colspan,
            rowspan: cell.rowspan,
            header: cell.header,
            group: false,
            body,
            decimal,
        }
    }
}

fn alignment(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::Start => "start",
        Alignment::Center => "center",
        Alignment::End => "end",
        Alignment::Decimal => "decimal",
    }
}

/// A written number before its decimal sign and from it on. The datum says how many digits follow the
/// sign; what the sign is, the house decides.
fn at_the_sign(number: &str, written: &str) -> Option<(String, String)> {
    let digits = number.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    if digits == 0 {
        return Some((written.to_owned(), String::new()));
    }
    let mut places = written.char_indices().rev().filter(|(_, c)| c.is_numeric());
    let (first, _) = places.nth(digits - 1)?;
    let (sign, _) = written.get(..first)?.char_indices().next_back()?;
    let (before, after) = written.split_at_checked(sign)?;
    Some((before.to_owned(), after.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::at_the_sign;

    #[test]
    fn a_number_is_parted_at_its_sign() {
        let parted = |number, written| at_the_sign(number, written);
        let both = |before: &str, after: &str| Some((before.to_owned(), after.to_owned()));
        assert_eq!(parted("55.4", "55,4"), both("55", ",4"));
        assert_eq!(parted("1250.50", "1\u{A0}250.50"), both("1\u{A0}250", ".50"));
        assert_eq!(parted("1250", "1,250"), both("1,250", ""));
        assert_eq!(parted("0.5", "٠٫٥"), both("٠", "٫٥"));
        assert_eq!(parted("0.5", ""), None);
    }
}
