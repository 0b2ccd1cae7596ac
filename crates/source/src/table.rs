//! Tables: columns and groups, and rows in which every place has a cell or is spanned by one.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_diag::{Diagnostic, Span, nearest};
use hexaglot_document::{Alignment, Cell, CellContent, Column, ColumnGroup, Id, Row, Table, Unit};

use crate::UNITS;
use crate::codes::{
    BAD_GROUP, BAD_SPAN, COVERED_CELL, DUPLICATE_ID, RESERVED_KEY, SORTED_ROWS, TOO_MANY_UNITS,
    UNKNOWN_COLUMN, UNKNOWN_GROUP,
};
use crate::data::KINDS;
use crate::names::Named;
use crate::proposals::Place;
use crate::quote::{listed, quoted};
use crate::reader::{Fields, Reader};
use crate::syntax::{Entry, Node, Value};

/// The key of a row's own key, which no column can have.
pub(crate) const KEY: &str = "key";
/// The keys of a column.
pub(crate) const COLUMN_KEYS: &[&str] = &[KEY, "header", "align", "under", "note-to-translators"];
/// The keys of a group of columns.
pub(crate) const GROUP_KEYS: &[&str] = &[KEY, "header", "note-to-translators"];
/// How the cells of a column are aligned.
pub(crate) const ALIGNMENTS: [(&str, Alignment); 4] = [
    ("start", Alignment::Start),
    ("center", Alignment::Center),
    ("end", Alignment::End),
    ("decimal", Alignment::Decimal),
];
/// The keys of a cell that is a mapping, beside its content.
pub(crate) const SPANS: &[&str] = &["colspan", "rowspan", "header", "note-to-translators"];

/// The key of a cell's text.
pub(crate) const CELL_KEYS: &[&str] = &["text"];

/// A column while the rows are read: how many rows a cell above still spans, and where that stands.
#[derive(Debug, Clone, Copy, Default)]
struct Cover {
    rows: u32,
    by: Span,
}

/// A column's or group's key, and where the name of its group stands.
struct Header {
    key: Id,
    under: Option<(Id, Span)>,
}

impl<'s> Reader<'s> {
    pub(crate) fn table(&mut self, fields: &Fields<'_, 's>, named: &Named) -> Table<Unit> {
        let caption = self.unit(named, "table", fields.get("table"));
        let columns = self.required(fields, "columns");
        let columns = columns.map(|node| self.columns(node, named)).unwrap_or_default();
        let groups = fields.get("groups").map(|node| self.groups(node, named)).unwrap_or_default();
        let headers: Vec<Header> = columns
            .iter()
            .map(|(_, header)| Header { key: header.key.clone(), under: header.under.clone() })
            .collect();
        self.check_groups(&headers, &groups);
        let rows = self.required(fields, "rows");
        let rows = rows.map(|node| self.rows(node, named, &headers)).unwrap_or_default();
        let sorted = fields
            .entry("sorted")
            .filter(|entry| self.flag("sorted", &entry.value).unwrap_or_default());
        if let Some(entry) = sorted {
            self.check_sorted(entry, &rows);
        }
        let source = self.second(fields, named, "source");
        Table {
            caption,
            columns: columns.into_iter().map(|(column, _)| column).collect(),
            groups: groups.into_iter().map(|(group, _)| group).collect(),
            rows,
            sorted: sorted.is_some(),
            source,
        }
    }

    /// Rows can be put into another order if each begins with a text and none is joined to another.
    fn check_sorted(&mut self, entry: &Entry<'s>, rows: &[Row<Unit>]) {
        let first_is_text = |row: &Row<Unit>| {
            let first = row.cells.first().and_then(Option::as_ref);
            first.is_some_and(|cell| matches!(cell.content, CellContent::Text(_)))
        };
        let fault = |row: &Row<Unit>| {
            if row.cells.iter().flatten().any(|cell| cell.rowspan > 1) {
                Some(format!("a cell of the row `{}` spans rows of a sorted table", row.key))
            } else if !first_is_text(row) {
                Some(format!("the first cell of the row `{}` has no text to sort by", row.key))
            } else {
                None
            }
        };
        if let Some(message) = rows.iter().find_map(fault) {
            let hint =
                "take `sorted` away, or begin each row with a text and let no cell span rows";
            self.report(&SORTED_ROWS, entry.key_span, message, hint);
        }
    }

    fn columns(&mut self, node: &Node<'s>, table: &Named) -> Vec<(Column<Unit>, Header)> {
        let mut columns = Vec::new();
        for node in self.filled("columns", "columns", node) {
            let Some(fields) =
                self.mapping("an entry of `columns`", "a column", node, &[COLUMN_KEYS])
            else {
                continue;
            };
            let Some((key, header)) = self.header(&fields, table) else { continue };
            if key.as_str() == KEY {
                let span = fields.get(KEY).map_or(fields.head(), |node| node.span);
                self.report(
                    &RESERVED_KEY,
                    span,
                    "a column cannot have the key `key`",
                    "rows have their own keys under it",
                );
            }
            let alignment =
                fields.get("align").and_then(|node| self.word("align", node, &ALIGNMENTS));
            let under =
                fields.get("under").and_then(|node| Some((self.id("under", node)?, node.span)));
            let column = Column {
                key: key.clone(),
                header,
                alignment: alignment.unwrap_or_default(),
                under: under.as_ref().map(|(id, _)| id.clone()),
            };
            columns.push((column, Header { key, under }));
        }
        columns
    }

    fn groups(&mut self, node: &Node<'s>, table: &Named) -> Vec<(ColumnGroup<Unit>, Span)> {
        let mut groups = Vec::new();
        for node in self.sequence("groups", "groups", node) {
            let Some(fields) = self.mapping("an entry of `groups`", "a group", node, &[GROUP_KEYS])
            else {
                continue;
            };
            let span = fields.get(KEY).map_or(fields.head(), |node| node.span);
            let Some((key, header)) = self.header(&fields, table) else { continue };
            groups.push((ColumnGroup { key, header }, span));
        }
        groups
    }

    /// The key and the header of a column or group; the unit's id is `<table>-<key>`.
    fn header(&mut self, fields: &Fields<'_, 's>, table: &Named) -> Option<(Id, Unit)> {
        let header = self.required(fields, "header");
        let node = self.required(fields, KEY)?;
        let key = self.id(KEY, node)?;
        let mut named = self.composed(table, key.as_str(), node.span);
        named.note = self.cell_note(fields).or(named.note);
        let unit = self.unit(&named, "header", header);
        Some((key, unit))
    }

    fn cell_note(&mut self, fields: &Fields<'_, 's>) -> Option<String> {
        let note = fields.get("note-to-translators")?;
        self.line("note-to-translators", note).map(|line| line.text)
    }

    /// Every group stands over columns that stand side by side.
    fn check_groups(&mut self, columns: &[Header], groups: &[(ColumnGroup<Unit>, Span)]) {
        let known: BTreeSet<&Id> = groups.iter().map(|(group, _)| &group.key).collect();
        let mut closed: BTreeSet<&Id> = BTreeSet::new();
        let mut last = None;
        for column in columns {
            let under = column.under.as_ref();
            if let Some((group, span)) = under {
                if !known.contains(group) {
                    if !self.findings.room(&UNKNOWN_GROUP) {
                        continue;
                    }
                    let hint = match nearest(group.as_str(), known.iter().map(|id| id.as_str())) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => "define it under `groups`".to_owned(),
                    };
                    self.report(
                        &UNKNOWN_GROUP,
                        *span,
                        format!("`{group}` is no group of this table"),
                        &hint,
                    );
                } else if last != Some(group) && !closed.insert(group) {
                    let message =
                        format!("the columns of the group `{group}` do not stand side by side");
                    self.report(
                        &BAD_GROUP,
                        *span,
                        message,
                        "put them side by side, or make two groups",
                    );
                }
            }
            last = under.map(|(group, _)| group);
        }
        for (group, span) in groups.iter().filter(|(group, _)| !closed.contains(&group.key)) {
            let message = format!("no column is under the group `{}`", group.key);
            self.report(
                &BAD_GROUP,
                *span,
                message,
                "name it in `under` of a column, or take it away",
            );
        }
    }

    fn rows(&mut self, node: &Node<'s>, table: &Named, columns: &[Header]) -> Vec<Row<Unit>> {
        let nodes = self.filled("rows", "rows", node);
        let mut keys: BTreeMap<Id, Span> = BTreeMap::new();
        let mut covers = vec![Cover::default(); columns.len()];
        let mut rows = Vec::new();
        let count = nodes.len().saturating_mul(columns.len());
        if count > UNITS {
            let message = format!("this table has {count} cells, at most {UNITS} are read");
            self.report(&TOO_MANY_UNITS, table.span, message, "make several tables of it");
            return rows;
        }
        let known: BTreeSet<&str> = columns.iter().map(|column| column.key.as_str()).collect();
        for (node, ordinal) in nodes.iter().zip(1..) {
            let Some(fields) = self.open_mapping("an entry of `rows`", "a row", node) else {
                continue;
            };
            let key = match self.required(&fields, KEY) {
                Some(node) => self.row_key(node, &mut keys),
                None => None,
            };
            let key = key.unwrap_or_else(|| {
                self.names.propose(Place::entry("row", ordinal), &BTreeSet::new())
            });
            self.check_columns(&fields, &known);
            let left = u32::try_from(nodes.len() - ordinal).unwrap_or(u32::MAX);
            let cells = self.cells(&fields, table, &key, columns, &mut covers, left);
            rows.push(Row { key, cells });
        }
        rows
    }

    fn row_key(&mut self, node: &Node<'s>, keys: &mut BTreeMap<Id, Span>) -> Option<Id> {
        let key = self.id(KEY, node)?;
        if let Some(first) = keys.get(&key) {
            self.findings.push(
                Diagnostic::new(
                    &DUPLICATE_ID,
                    format!("the key `{key}` of a row stands twice in this table"),
                )
                .at(self.file.label(node.span, "the second"))
                .at(self.file.label(*first, "the first"))
                .hint("give the newer of them another key"),
            );
            return None;
        }
        keys.insert(key.clone(), node.span);
        Some(key)
    }

    fn check_columns(&mut self, fields: &Fields<'_, 's>, known: &BTreeSet<&str>) {
        for entry in
            fields.entries.iter().filter(|entry| entry.key != KEY && !known.contains(&*entry.key))
        {
            if !self.findings.room(&UNKNOWN_COLUMN) {
                continue;
            }
            let hint = match nearest(&entry.key, known.iter().copied().chain([KEY])) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the columns are {}", listed(known.iter().copied().take(20))),
            };
            let message = format!("{} is no column of this table", quoted(&entry.key));
            self.report(&UNKNOWN_COLUMN, entry.key_span, message, &hint);
        }
    }

    /// The cells of a row. `left` is the number of rows after it.
    fn cells(
        &mut self,
        fields: &Fields<'_, 's>,
        table: &Named,
        row: &Id,
        columns: &[Header],
        covers: &mut [Cover],
        left: u32,
    ) -> Vec<Option<Cell<Unit>>> {
        let written: BTreeMap<&str, &Entry<'s>> =
            fields.entries.iter().map(|entry| (&*entry.key, entry)).collect();
        let mut cells = Vec::new();
        // How many columns the last cell still spans, how many rows, and where it stands.
        let mut across = (0, Cover::default());
        for (index, column) in columns.iter().enumerate() {
            let entry = written.get(column.key.as_str()).copied();
            let above = covers.get(index).copied().unwrap_or_default();
            let beside = (across.0 > 0).then_some(across.1);
            if let Some(by) = beside.map(|cover| cover.by).or((above.rows > 0).then_some(above.by))
            {
                if let Some(entry) = entry {
                    self.covered(entry, by);
                }
                if beside.is_some() && above.rows > 0 {
                    self.report(
                        &BAD_SPAN,
                        across.1.by,
                        "two cells span the same place",
                        "shorten one of the spans",
                    );
                    across.0 = 0;
                }
                cells.push(None);
            } else {
                let cell = match entry {
                    Some(entry) => self.cell(entry, table, row),
                    None => {
                        Cell { content: CellContent::Empty, colspan: 1, rowspan: 1, header: false }
                    }
                };
                let by = entry.map_or(fields.head(), |entry| entry.key_span);
                let columns_left = u32::try_from(columns.len() - index - 1).unwrap_or(u32::MAX);
                let cell = self.inside_table(cell, by, columns_left, left);
                across = (cell.colspan, Cover { rows: cell.rowspan, by });
                cells.push(Some(cell));
            }
            if let Some(cover) = covers.get_mut(index) {
                if across.0 > 0 {
                    across.0 -= 1;
                    *cover = across.1;
                }
                cover.rows = cover.rows.saturating_sub(1);
            }
        }
        cells
    }

    fn covered(&mut self, entry: &Entry<'s>, by: Span) {
        if !self.findings.room(&COVERED_CELL) {
            return;
        }
        let message =
            format!("the place of `{}` in this row is spanned by another cell", entry.key);
        self.findings.push(
            Diagnostic::new(&COVERED_CELL, message)
                .at(self.file.label(entry.key_span, ""))
                .at(self.file.label(by, "this cell spans it"))
                .hint("take the cell away, or shorten the span"),
        );
    }

    /// The cell with spans that end inside the table.
    fn inside_table(
        &mut self,
        mut cell: Cell<Unit>,
        at: Span,
        columns: u32,
        rows: u32,
    ) -> Cell<Unit> {
        for (span, left, what) in
            [(&mut cell.colspan, columns, "column"), (&mut cell.rowspan, rows, "row")]
        {
            if *span - 1 > left {
                let message = format!(
                    "this cell spans {span} {what}s, and the table has {} from here on",
                    left + 1
                );
                self.report(&BAD_SPAN, at, message, "shorten the span");
                *span = left + 1;
            }
        }
        cell
    }

    /// A cell: a text, a datum, or a mapping that holds one of them and says what it spans.
    fn cell(&mut self, entry: &Entry<'s>, table: &Named, row: &Id) -> Cell<Unit> {
        let node = &entry.value;
        let mut cell = Cell { content: CellContent::Empty, colspan: 1, rowspan: 1, header: false };
        let part = format!("{row}-{}", entry.key);
        let Value::Mapping(..) = node.value else {
            cell.content = self.cell_content(&entry.key, node, table, &part, entry.key_span, None);
            return cell;
        };
        let known: &[&[&str]] = &[CELL_KEYS, KINDS, SPANS];
        let Some(fields) = self.mapping(&entry.key, "a cell", node, known) else { return cell };
        let note = self.cell_note(&fields);
        if let Some(span) = fields.get("colspan").and_then(|node| self.count("colspan", node)) {
            cell.colspan = span;
        }
        if let Some(span) = fields.get("rowspan").and_then(|node| self.count("rowspan", node)) {
            cell.rowspan = span;
        }
        cell.header =
            fields.get("header").and_then(|node| self.flag("header", node)).unwrap_or(false);
        let datum = fields.entries.iter().find(|entry| KINDS.contains(&&*entry.key));
        cell.content = match (fields.entry("text"), datum) {
            (Some(text), datum) => {
                if let Some(datum) = datum {
                    self.conflict("a cell", ("text", text.key_span), (&datum.key, datum.key_span));
                }
                self.cell_content("text", &text.value, table, &part, entry.key_span, note)
            }
            (None, Some(_)) => {
                self.datum_of(&fields).map_or(CellContent::Empty, CellContent::Datum)
            }
            // A cell without content may still span others.
            (None, None) => CellContent::Empty,
        };
        cell
    }

    fn cell_content(
        &mut self,
        name: &str,
        node: &Node<'s>,
        table: &Named,
        part: &str,
        at: Span,
        note: Option<String>,
    ) -> CellContent<Unit> {
        if let Some(datum) = self.reference(node) {
            return datum.map_or(CellContent::Empty, CellContent::Datum);
        }
        let mut named = self.composed(table, part, at);
        named.note = note.or(named.note);
        CellContent::Text(self.unit(&named, name, Some(node)))
    }
}
