//! `hexaglot status`

use hexaglot_diag::Diagnostics;
use hexaglot_document::Status as UnitStatus;
use hexaglot_html::{StatusPage, StatusRow, status_page};
use hexaglot_publish::{DocumentSummary, EditionSummary, check};
use serde_json::json;

use crate::arguments::{Global, Report, Status};
use crate::commands::{Ending, open, options};
use crate::failure::Failure;
use crate::{output, terminal};

pub(crate) fn run(global: &Global, arguments: &Status) -> Result<Ending, Failure> {
    let mut diagnostics = Diagnostics::new();
    let (loader, index) = open(global, &mut diagnostics)?;
    let mut options = options(&arguments.selection);
    options.keep_statuses = arguments.units;
    let progress = terminal::progress(global, index.documents.len());
    let checked = check(&index, &loader, &options, &|| progress.inc(1));
    progress.finish_and_clear();
    let documents = checked?.collect(&mut diagnostics);
    if let Some(path) = &arguments.html {
        output::write(path, &status_page(&page(&documents)))?;
    }
    terminal::write(&match (global.report, arguments.units) {
        (Report::Human, false) => table(&rows(&documents)),
        (Report::Human, true) => table(&unit_rows(&documents)),
        (_, false) => lines(&documents, edition_json),
        (_, true) => lines(&documents, units_json),
    })?;
    // Findings are the affair of `check`; here only what keeps a document from being counted at all.
    let unread = documents.iter().filter(|document| document.editions.is_empty()).count();
    Ok(if unread > 0 { Ending::Findings } else { Ending::Clean })
}

/// The statuses that a column counts, after the current ones.
const BEHIND: [UnitStatus; 3] = [UnitStatus::Outdated, UnitStatus::Missing, UnitStatus::Broken];

fn total(edition: &EditionSummary) -> (usize, usize) {
    (edition.units.values().sum(), edition.words.values().sum())
}

fn units(edition: &EditionSummary, status: UnitStatus) -> usize {
    edition.units.get(&status).copied().unwrap_or(0)
}

fn current(edition: &EditionSummary) -> usize {
    let current = edition.units.iter().filter(|(status, _)| status.is_current());
    current.map(|(_, units)| units).sum()
}

fn rows(documents: &[DocumentSummary]) -> Vec<Vec<String>> {
    let head = ["document", "lang", "units", "words", "current", "outdated", "missing", "broken"];
    let body = documents.iter().flat_map(|document| {
        document.editions.iter().map(|edition| {
            let (all, words) = total(edition);
            let behind = BEHIND.map(|status| units(edition, status).to_string());
            let row =
                [document.id.clone(), edition.lang.to_string(), all.to_string(), words.to_string()];
            row.into_iter().chain([current(edition).to_string()]).chain(behind).collect()
        })
    });
    std::iter::once(head.map(str::to_owned).to_vec()).chain(body).collect()
}

fn unit_rows(documents: &[DocumentSummary]) -> Vec<Vec<String>> {
    let head = ["document", "lang", "unit", "status"].map(str::to_owned).to_vec();
    let body = documents.iter().flat_map(|document| {
        document.editions.iter().flat_map(move |edition| {
            edition.statuses.iter().map(move |(unit, status)| {
                vec![
                    document.id.clone(),
                    edition.lang.to_string(),
                    unit.to_string(),
                    status.name().to_owned(),
                ]
            })
        })
    });
    std::iter::once(head).chain(body).collect()
}

/// Columns that are as wide as their widest cell; cells of digits stand at its end. All of it is
/// ASCII.
fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(String::len).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| {
            let number = cell.bytes().all(|byte| byte.is_ascii_digit());
            if number { format!("{cell:>width$}") } else { format!("{cell:<width$}") }
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn lines(
    documents: &[DocumentSummary],
    line: fn(&DocumentSummary, &EditionSummary) -> Vec<serde_json::Value>,
) -> String {
    let lines = documents.iter().flat_map(|document| {
        document.editions.iter().flat_map(move |edition| line(document, edition))
    });
    lines.map(|line| line.to_string()).collect::<Vec<_>>().join("\n")
}

fn edition_json(document: &DocumentSummary, edition: &EditionSummary) -> Vec<serde_json::Value> {
    let (units, words) = total(edition);
    let states: serde_json::Map<_, _> = edition
        .units
        .iter()
        .map(|(status, units)| (status.name().to_owned(), json!(units)))
        .collect();
    vec![json!({
        "document": document.id,
        "lang": edition.lang.tag(),
        "units": units,
        "words": words,
        "states": states,
    })]
}

fn units_json(document: &DocumentSummary, edition: &EditionSummary) -> Vec<serde_json::Value> {
    let units = edition.statuses.iter();
    let line = |(unit, status): &(hexaglot_document::UnitId, UnitStatus)| {
        json!({
            "document": document.id,
            "lang": edition.lang.tag(),
            "unit": unit.as_str(),
            "status": status.name(),
        })
    };
    units.map(line).collect()
}

fn page(documents: &[DocumentSummary]) -> StatusPage {
    let rows = documents.iter().flat_map(|document| {
        document.editions.iter().map(|edition| {
            let (units, words) = total(edition);
            StatusRow {
                document: document.id.clone(),
                lang: edition.lang,
                units,
                words,
                current: current(edition),
                states: edition.units.iter().map(|(status, units)| (*status, *units)).collect(),
            }
        })
    });
    StatusPage { rows: rows.collect() }
}
