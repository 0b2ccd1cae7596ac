//! `hexaglot status --workload`: how much there is to translate.

use hexaglot_locale::Lang;
use hexaglot_publish::{Count, Counts, DocumentSummary, Work, Workload, workload};
use serde_json::{Map, Value, json};

use crate::arguments::Report;
use crate::commands::table::table;

/// The workload of documents, in the form that is asked for.
pub(super) fn lines(documents: &[DocumentSummary], report: Report, is_csv: bool) -> Vec<String> {
    let workload = workload(documents);
    match report {
        _ if is_csv => csv(&workload),
        Report::Human => human(&workload),
        Report::Json | Report::Sarif | Report::Github => json(&workload),
    }
}

/// A line of a report: a document, or all of them, in a language.
struct Row<'a> {
    /// None for all of them.
    document: Option<&'a str>,
    original: Lang,
    lang: Lang,
    counts: &'a Counts,
}

fn rows(workload: &Workload) -> impl Iterator<Item = Row<'_>> {
    let documents = workload.rows.iter().map(|row| Row {
        document: Some(&row.document),
        original: row.original,
        lang: row.lang,
        counts: &row.counts,
    });
    let totals = workload.totals.iter().map(|((original, lang), counts)| Row {
        document: None,
        original: *original,
        lang: *lang,
        counts,
    });
    documents.chain(totals)
}

impl Row<'_> {
    fn count(&self, work: Work) -> Count {
        self.counts.get(&work).copied().unwrap_or_default()
    }

    fn total(&self) -> Count {
        let counts = self.counts.values();
        counts.fold(Count::default(), |total, count| Count {
            units: total.units + count.units,
            words: total.words + count.words,
        })
    }
}

/// A table of the words.
fn human(workload: &Workload) -> Vec<String> {
    let head = ["document", "original", "lang", "units", "words"].map(str::to_owned);
    let classes = Work::ALL.map(|(name, _)| heading(name));
    let body = rows(workload).map(|row| {
        let total = row.total();
        let document = row.document.unwrap_or("total").to_owned();
        let words = Work::ALL.map(|(_, work)| row.count(work).words.to_string());
        let cells = [
            document,
            row.original.to_string(),
            row.lang.to_string(),
            total.units.to_string(),
            total.words.to_string(),
        ];
        cells.into_iter().chain(words).collect()
    });
    let head = head.into_iter().chain(classes).collect();
    table(&std::iter::once(head).chain(body).collect::<Vec<_>>())
}

/// The heading of a class: bands as per cent.
fn heading(name: &str) -> String {
    name.strip_prefix("changed-").map_or(name.to_owned(), |band| format!("{band}%"))
}

/// A line of JSON a row; that of all documents has none.
fn json(workload: &Workload) -> Vec<String> {
    let line = |row: Row<'_>| {
        let total = row.total();
        let work: Map<String, Value> = Work::ALL
            .into_iter()
            .map(|(name, work)| (name, row.count(work)))
            .map(|(name, Count { units, words })| {
                (name.to_owned(), json!({ "units": units, "words": words }))
            })
            .collect();
        json!({
            "document": row.document,
            "original": row.original.tag(),
            "lang": row.lang.tag(),
            "units": total.units,
            "words": total.words,
            "work": work,
        })
        .to_string()
    };
    rows(workload).map(line).collect()
}

/// Comma-separated values as RFC 4180 has them, with a head; the row of all documents has none. What
/// prints the lines ends each of them with a line feed.
fn csv(workload: &Workload) -> Vec<String> {
    let head = ["document", "original", "lang", "units", "words"].map(str::to_owned);
    let classes = Work::ALL
        .into_iter()
        .flat_map(|(name, _)| [format!("{name}-units"), format!("{name}-words")]);
    let body = rows(workload).map(|row| {
        let total = row.total();
        let counts = Work::ALL.into_iter().map(|(_, work)| row.count(work));
        let counts = std::iter::once(total).chain(counts);
        let names = [row.document.unwrap_or_default(), row.original.tag(), row.lang.tag()];
        let names = names.map(field).into_iter();
        let numbers = counts.flat_map(|count| [count.units.to_string(), count.words.to_string()]);
        names.chain(numbers).collect()
    });
    let head = head.into_iter().chain(classes).collect();
    let line = |cells: Vec<String>| format!("{}\r", cells.join(","));
    std::iter::once(head).chain(body).map(line).collect()
}

/// A field, in quotation marks where it needs them.
fn field(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn a_field_with_a_comma_stands_in_quotation_marks() {
        assert_eq!(field("a"), "a");
        assert_eq!(field("a,b"), "\"a,b\"");
        assert_eq!(field("\"a\""), "\"\"\"a\"\"\"");
    }
}
