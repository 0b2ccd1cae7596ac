//! `hexaglot status`

mod facts;
mod units;
mod workload;

use hexaglot_diag::Diagnostics;
use hexaglot_diag::report::line;
use hexaglot_document::Status as UnitStatus;
use hexaglot_html::{StatusPage, StatusRow, status_page};
use hexaglot_locale::Lang;
use hexaglot_publish::{
    Cache, Detail, DocumentSummary, EditionSummary, SilencedFinding, check, silenced,
};
use serde_json::json;

use crate::arguments::{Global, Report, Selection, Status};
use crate::commands::table::table;
use crate::commands::{Ending, cache, open, options, silence};
use crate::failure::Failure;
use crate::terminal::Stream;
use crate::{output, terminal};

pub(crate) fn run(global: &Global, arguments: &Status) -> Result<Ending, Failure> {
    if arguments.facts {
        return list_facts(global, &arguments.selection.lang);
    }
    if arguments.silenced {
        return list_silenced(global, &arguments.selection);
    }
    let mut diagnostics = Diagnostics::new();
    let (loader, index) = open(global, &mut diagnostics)?;
    let mut options = options(&arguments.selection);
    options.detail = match (arguments.units, arguments.workload) {
        (true, _) => Detail::Units,
        (false, true) => Detail::Workload,
        (false, false) => Detail::Counts,
    };
    let cache = cache(global, &arguments.cache);
    let cache = cache.as_ref().map(|cache| -> &dyn Cache { cache });
    let progress = terminal::progress(global, index.documents.len());
    let checked = check(&index, &loader, cache, &options, &|| progress.inc(1), &());
    progress.finish_and_clear();
    let documents = checked?.collect(&mut diagnostics);
    if let Some(path) = &arguments.html {
        output::write(path, &status_page(&page(&documents)))?;
    }
    let lines = match (global.report, options.detail) {
        (Report::Human, Detail::Counts) => table(&rows(&documents)),
        (Report::Human, Detail::Units) => {
            units::human(&documents, terminal::uses_color(global, Stream::Output))
        }
        (_, Detail::Counts) => lines(&documents, edition_json),
        (_, Detail::Units) => lines(&documents, units::json),
        (report, Detail::Workload) => workload::lines(&documents, report, arguments.csv),
    };
    terminal::write(&lines.join("\n"))?;
    // Findings are the affair of `check`; here only what keeps a document from being counted at all.
    let unread = documents.iter().filter(|document| document.editions.is_empty()).count();
    Ok(if unread > 0 { Ending::Findings } else { Ending::Clean })
}

/// The findings that people have let stand.
fn list_silenced(global: &Global, selection: &Selection) -> Result<Ending, Failure> {
    let mut diagnostics = Diagnostics::new();
    let (loader, index) = open(global, &mut diagnostics)?;
    let found = silenced(&index, &loader, &selection.documents, &selection.lang)?;
    let found = found.collect(&mut diagnostics);
    let lines = match global.report {
        Report::Human => {
            let row = |each: &SilencedFinding| {
                let SilencedFinding { document, lang, unit, silence } = each;
                let words = format!("“{}”", line(&silence.text));
                let cells = [document, lang.tag(), unit.as_str(), &silence.rule, &words];
                [cells.map(str::to_owned).to_vec(), vec![line(&silence.reason)]].concat()
            };
            table(&found.iter().map(row).collect::<Vec<_>>())
        }
        Report::Json | Report::Sarif | Report::Github => found.iter().map(silence::json).collect(),
    };
    match lines.as_slice() {
        [] if global.report == Report::Human => terminal::result(global, "nothing is silenced")?,
        [] => {}
        lines => terminal::write(&lines.join("\n"))?,
    }
    // A record that cannot be read may hold more.
    terminal::findings(global, &diagnostics, Stream::Error)?;
    Ok(Ending::of(&diagnostics))
}

/// The open values of house styles and labels; with languages, those that are for one of them.
fn list_facts(global: &Global, languages: &[Lang]) -> Result<Ending, Failure> {
    // What is wrong with settings and documents is the affair of `check`.
    let (loader, _) = open(global, &mut Diagnostics::new())?;
    let mut unread = Diagnostics::new();
    let mut facts = hexaglot_publish::facts(&loader)?.collect(&mut unread);
    if !languages.is_empty() {
        facts.retain(|fact| fact.lang.is_some_and(|lang| languages.contains(&lang)));
    }
    let lines = match global.report {
        Report::Human => facts::human(&facts),
        Report::Json | Report::Sarif | Report::Github => facts::json(&facts),
    };
    terminal::findings(global, &unread, Stream::Error)?;
    terminal::write(&lines.join("\n"))?;
    Ok(Ending::of(&unread))
}

/// The statuses that a column counts, after the current ones.
const BEHIND: [UnitStatus; 3] = [UnitStatus::Outdated, UnitStatus::Missing, UnitStatus::Broken];

fn total(edition: &EditionSummary) -> (usize, usize) {
    (edition.units.total(), edition.words.total())
}

fn units(edition: &EditionSummary, status: UnitStatus) -> usize {
    edition.units.get(status)
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

fn lines(
    documents: &[DocumentSummary],
    line: fn(&DocumentSummary, &EditionSummary) -> Vec<serde_json::Value>,
) -> Vec<String> {
    let lines = documents.iter().flat_map(|document| {
        document.editions.iter().flat_map(move |edition| line(document, edition))
    });
    lines.map(|line| line.to_string()).collect()
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
                states: edition.units.iter().collect(),
            }
        })
    });
    StatusPage { rows: rows.collect() }
}
