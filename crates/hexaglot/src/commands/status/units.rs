//! `hexaglot status --units`: each unit, and how the source of each outdated one has changed.

use clap::builder::styling::{AnsiColor, Style};
use hexaglot_catalog::{Change, Piece, SourceChange};
use hexaglot_diag::report;
use hexaglot_publish::{DocumentSummary, EditionSummary, UnitSummary};
use serde_json::{Value, json};

use crate::commands::table::table;

/// What a line below an outdated unit begins with.
const INDENT: &str = "    ";

/// A table of the units, with the change of its source below each outdated one.
pub(super) fn human(documents: &[DocumentSummary], color: bool) -> Vec<String> {
    let head = ["document", "lang", "unit", "status"].map(str::to_owned).to_vec();
    let units = || documents.iter().flat_map(each);
    let rows = units().map(|(document, edition, unit)| {
        let (id, status) = (unit.id.to_string(), unit.status.name().to_owned());
        vec![document.id.clone(), edition.lang.to_string(), id, status]
    });
    let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
    let below = units().map(|(.., unit)| below(unit, color));
    let below = std::iter::once(None).chain(below);
    let lines = table(&rows).into_iter().zip(below);
    lines.flat_map(|(row, below)| std::iter::once(row).chain(below)).collect()
}

/// A line of JSON a unit.
pub(super) fn json(document: &DocumentSummary, edition: &EditionSummary) -> Vec<Value> {
    edition.each_unit.iter().map(|unit| unit_json(document, edition, unit)).collect()
}

fn each(
    document: &DocumentSummary,
) -> impl Iterator<Item = (&DocumentSummary, &EditionSummary, &UnitSummary)> {
    document.editions.iter().flat_map(move |edition| {
        edition.each_unit.iter().map(move |unit| (document, edition, unit))
    })
}

fn below(unit: &UnitSummary, color: bool) -> Option<String> {
    let change = unit.change.as_ref()?;
    let Some(pieces) = change.difference() else {
        return Some(format!("{INDENT}the source that it renders is not known"));
    };
    let pieces = pieces.into_iter().map(|piece| shown(piece, color));
    Some(std::iter::once(INDENT.to_owned()).chain(pieces).collect())
}

/// A piece as git writes the difference of words.
fn shown(piece: Piece<'_>, color: bool) -> String {
    let text = report::line(piece.text);
    let (text, shade) = match piece.change {
        Change::Keep => return text,
        Change::Delete => (format!("[-{text}-]"), AnsiColor::Red),
        Change::Insert => (format!("{{+{text}+}}"), AnsiColor::Green),
    };
    if !color {
        return text;
    }
    let style = Style::new().fg_color(Some(shade.into()));
    format!("{style}{text}{style:#}")
}

fn unit_json(document: &DocumentSummary, edition: &EditionSummary, unit: &UnitSummary) -> Value {
    let mut line = json!({
        "document": document.id,
        "lang": edition.lang.tag(),
        "unit": unit.id.as_str(),
        "status": unit.status.name(),
    });
    if let (Some(change), Value::Object(line)) = (&unit.change, &mut line) {
        line.extend(change_json(change));
    }
    line
}

fn change_json(change: &SourceChange) -> [(String, Value); 3] {
    let pieces = change.difference().map(|pieces| pieces.into_iter().map(piece_json));
    [
        ("was".to_owned(), json!(change.was)),
        ("source".to_owned(), json!(change.source)),
        ("difference".to_owned(), json!(pieces.map(Iterator::collect::<Vec<_>>))),
    ]
}

fn piece_json(piece: Piece<'_>) -> Value {
    match piece.change {
        Change::Keep => json!({ "keep": piece.text }),
        Change::Delete => json!({ "delete": piece.text }),
        Change::Insert => json!({ "insert": piece.text }),
    }
}
