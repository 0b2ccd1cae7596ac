//! How many findings there are of each kind in each language.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_diag::Diagnostics;
use serde_json::json;

use crate::arguments::Report;
use crate::commands::table::table;

/// A table with a line for each code, or for programs an object for each code and language.
pub(crate) fn lines(diagnostics: &Diagnostics, report: Report) -> String {
    let mut counts: BTreeMap<(&str, &str), BTreeMap<Option<&str>, usize>> = BTreeMap::new();
    for finding in diagnostics {
        let kind = (finding.code.name, finding.severity.name());
        *counts.entry(kind).or_default().entry(finding.lang).or_default() += 1;
    }
    if report != Report::Human {
        let lines = counts.iter().flat_map(|((code, severity), by_lang)| {
            by_lang.iter().map(move |(lang, count)| {
                json!({ "code": code, "severity": severity, "lang": lang, "count": count })
                    .to_string()
            })
        });
        return lines.collect::<Vec<_>>().join("\n");
    }
    let languages: BTreeSet<Option<&str>> =
        counts.values().flat_map(|by_lang| by_lang.keys().copied()).collect();
    let mut head = vec!["finding".to_owned(), "level".to_owned()];
    head.extend(languages.iter().map(|lang| lang.unwrap_or("–").to_owned()));
    head.push("all".to_owned());
    let mut rows = vec![head];
    for ((code, severity), by_lang) in &counts {
        let mut row = vec![(*code).to_owned(), (*severity).to_owned()];
        let count = |lang| by_lang.get(lang).copied().unwrap_or_default();
        row.extend(languages.iter().map(|lang| count(lang).to_string()));
        row.push(by_lang.values().sum::<usize>().to_string());
        rows.push(row);
    }
    table(&rows).join("\n")
}
