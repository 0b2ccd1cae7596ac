//! `hexaglot status --facts`: the values of house styles and labels that somebody has to confirm.

use std::collections::BTreeMap;

use hexaglot_diag::report;
use hexaglot_locale::Lang;
use hexaglot_locale::facts::{Fact, Mark};
use serde_json::{Value, json};

use crate::commands::table::table;

/// The most characters of a value in the table; a line of JSON has the whole.
const SHOWN: usize = 60;

/// A table of the open values, and one that counts all by file, language and mark.
pub(super) fn human(facts: &[Fact]) -> Vec<String> {
    let head = ["file", "line", "key", "lang", "mark", "value"].map(str::to_owned).to_vec();
    let open = facts.iter().filter(|fact| fact.is_open()).map(|fact| {
        let (file, line, key) = (fact.file.to_string(), fact.line.to_string(), fact.key.clone());
        vec![file, line, key, tag(fact.lang), letters(fact), shown(&fact.value)]
    });
    let open: Vec<Vec<String>> = std::iter::once(head).chain(open).collect();
    let mut lines = table(&open);
    lines.push(String::new());
    lines.extend(table(&counts(facts)));
    lines
}

/// A line of JSON an open value.
pub(super) fn json(facts: &[Fact]) -> Vec<String> {
    facts.iter().filter(|fact| fact.is_open()).map(|fact| line(fact).to_string()).collect()
}

fn line(fact: &Fact) -> Value {
    json!({
        "file": &*fact.file,
        "line": fact.line,
        "key": fact.key,
        "lang": fact.lang.map(Lang::tag),
        "marks": letters(fact).chars().filter(char::is_ascii_uppercase).collect::<Vec<_>>(),
        "value": fact.value,
        "comment": fact.comment,
    })
}

/// The marks as letters; a hyphen where there is none.
fn letters(fact: &Fact) -> String {
    let marks = fact.marks();
    let letters = Mark::ALL.iter().filter(|(_, mark)| marks.contains(mark));
    let letters: String = letters.map(|(letter, _)| *letter).collect();
    if letters.is_empty() { "-".to_owned() } else { letters }
}

fn tag(lang: Option<Lang>) -> String {
    lang.map_or_else(|| "-".to_owned(), |lang| lang.to_string())
}

fn shown(value: &str) -> String {
    match value.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", report::line(value.get(..end).unwrap_or_default())),
        None => report::line(value),
    }
}

/// How many values there are, how many of them are open, and how many of those have no mark.
fn counts(facts: &[Fact]) -> Vec<Vec<String>> {
    let mut counts: BTreeMap<(String, String), [usize; 3]> = BTreeMap::new();
    for fact in facts {
        let all = ("all".to_owned(), "-".to_owned());
        for row in [(fact.file.to_string(), tag(fact.lang)), all] {
            let [values, open, unmarked] = counts.entry(row).or_default();
            *values += 1;
            *open += usize::from(fact.is_open());
            *unmarked += usize::from(fact.marks().is_empty());
        }
    }
    let head = ["file", "lang", "values", "to confirm", "without a mark"].map(str::to_owned);
    let (total, files): (Vec<_>, Vec<_>) =
        counts.into_iter().partition(|((file, _), _)| file == "all");
    let rows = files.into_iter().chain(total).map(|((file, lang), counts)| {
        [file, lang].into_iter().chain(counts.map(|count| count.to_string())).collect()
    });
    std::iter::once(head.to_vec()).chain(rows).collect()
}
