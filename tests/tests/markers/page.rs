//! `docs/reference/markers.md`

use std::fmt::Write;

use hexaglot_locale::facts::{self, Fact};
use hexaglot_locale::{Lang, Profile};

use crate::HOUSES;
use crate::rows::{ENDLESS, Kind, Sequence, profile};

const HEAD: &str = "\
# Markers and numbers

This page is written by the test `markers` from the profiles of the program.

Each row is a table of a profile: the languages that have it, what stands before the text that it numbers, what stands in a reference (where that is the same, `–`), how many there are, and what the profile says of where it is from ([profiles.md](../profiles.md#marks) explains the marks).
`⍽` is a no-break space.
Past the end of a table is the error `no-marker`; the same test tries the last marker of each and the first past it.
";

/// The most markers that a cell shows: a longer table is shown by its first ones and its last.
const WRITTEN: usize = 30;
/// The same of references, whose markers differ only round the number.
const CITED: usize = 3;

pub(crate) fn page() -> String {
    let facts = facts::embedded();
    let mut page = HEAD.to_owned();
    for house in HOUSES {
        let profile = profile(house);
        let file = format!("<hexaglot>/{house}.yaml");
        let facts: Vec<&Fact> = facts.iter().filter(|fact| *fact.file == *file).collect();
        writeln!(page, "\n## {house}").unwrap();
        for kind in Kind::all(&profile) {
            writeln!(page, "\n### {}\n", kind.name()).unwrap();
            table(&mut page, kind, &profile, &facts);
        }
    }
    page
}

/// A row of the table: languages and levels that have the same markers from the same place.
struct Row {
    langs: Vec<Lang>,
    levels: Vec<usize>,
    markers: Sequence,
    key: Option<String>,
}

fn table(page: &mut String, kind: Kind, profile: &Profile, facts: &[&Fact]) {
    let rows = rows(kind, profile);
    if rows.iter().all(|row| row.markers.written.iter().all(String::is_empty)) {
        writeln!(page, "No marker in any language.").unwrap();
        return;
    }
    writeln!(page, "| languages | level | before the text | in a reference | how many | source |")
        .unwrap();
    writeln!(page, "|---|---|---|---|---|---|").unwrap();
    for row in rows {
        let langs: Vec<&str> = row.langs.iter().map(|lang| lang.tag()).collect();
        let levels: Vec<String> = row.levels.iter().map(|level| (level + 1).to_string()).collect();
        let many = match row.markers.written.len() {
            _ if kind.is_uncounted() => "each the same".to_owned(),
            ENDLESS => "no end".to_owned(),
            count => count.to_string(),
        };
        let source =
            row.key.as_ref().and_then(|key| facts.iter().find(|fact| holds(&fact.key, key)));
        writeln!(
            page,
            "| {} | {} | {} | {} | {many} | {} |",
            langs.join(" "),
            levels.join(" "),
            cell(&row.markers.written, WRITTEN),
            if row.markers.cited == row.markers.written {
                "–".to_owned()
            } else {
                cell(&row.markers.cited, CITED)
            },
            source.map_or("figures, as no table stands here", |fact| &fact.comment),
        )
        .unwrap();
    }
}

/// Whether a value of the profile is the table of that key: itself, or one that it is in.
fn holds(fact: &str, key: &str) -> bool {
    key == fact || key.strip_prefix(fact).is_some_and(|rest| rest.starts_with('.'))
}

fn rows(kind: Kind, profile: &Profile) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for lang in Lang::ALL {
        let key = kind.key(profile, lang);
        let mut of_lang: Vec<Row> = Vec::new();
        for level in 0..kind.levels() {
            let markers = kind.markers(profile, lang, level);
            match of_lang.iter_mut().find(|row| row.markers == markers) {
                Some(row) => row.levels.push(level),
                None => of_lang.push(Row {
                    langs: vec![lang],
                    levels: vec![level],
                    markers,
                    key: key.clone(),
                }),
            }
        }
        for row in of_lang {
            let same = |other: &&mut Row| {
                (&other.key, &other.levels, &other.markers) == (&row.key, &row.levels, &row.markers)
            };
            match rows.iter_mut().find(same) {
                Some(other) => other.langs.push(lang),
                None => rows.push(row),
            }
        }
    }
    rows
}

/// Markers as code, the middle of a long table left out.
fn cell(markers: &[String], shown: usize) -> String {
    let code = |marker: &String| format!("`{}`", marker.replace('\u{A0}', "⍽"));
    let list = |markers: &[String]| markers.iter().map(code).collect::<Vec<_>>().join(" ");
    if markers.len() <= shown {
        return list(markers);
    }
    let first = list(markers.get(..shown.min(5)).unwrap_or(markers));
    match markers.last() {
        Some(last) if markers.len() < ENDLESS => format!("{first} … {}", code(last)),
        _ => format!("{first} …"),
    }
}
