//! What a generated document needs beside the report's own texts, to be like other documents that are
//! printed: a day, so that it can be archived, a table, and notes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use rayon::prelude::*;

use crate::commands::bench::project::{Generator, ORIGINAL, ProjectFile, put};
use crate::commands::bench::template::Template;

/// How many rows the table has, and how many paragraphs follow it, each with a note.
const ROWS: usize = 12;
const NOTES: usize = 4;

/// Texts of the report, the shortest first.
pub(super) struct Supplement<'a> {
    generator: &'a Generator,
    texts: Vec<BTreeMap<&'static str, Template>>,
}

impl<'a> Supplement<'a> {
    pub(super) fn new(generator: &'a Generator) -> Result<Self, String> {
        let mut texts: Vec<_> = generator.texts()?.into_values().collect();
        texts.retain(|texts| !texts.values().any(|text| text.keeps("{") || text.keeps("<")));
        texts.sort_by_key(|texts| texts.get(ORIGINAL).map(Template::len));
        if texts.is_empty() {
            return Err("the report has no text without a placeable".to_owned());
        }
        Ok(Supplement { generator, texts })
    }

    /// Writes a project of so many documents.
    pub(super) fn write(&self, documents: usize, project: &Path) -> Result<(), String> {
        self.generator.settings(project)?;
        (1..=documents).into_par_iter().try_for_each(|number| {
            self.files(number)?.iter().try_for_each(|(path, text)| put(&project.join(path), text))
        })
    }

    fn files(&self, number: usize) -> Result<Vec<ProjectFile>, String> {
        let mut files = self.generator.files(number, "");
        for (path, text) in &mut files {
            let lang = path.strip_prefix("locales/").and_then(|rest| rest.split('/').next());
            *text = match lang {
                Some(lang) => format!("{text}\n{}", self.messages(number, lang)),
                None => self.document(number, text)?,
            };
        }
        Ok(files)
    }

    /// The report's file with a day in its masthead, a section more, and notes.
    fn document(&self, number: usize, text: &str) -> Result<String, String> {
        let text = text.replacen("\nmasthead:\n", "\nmasthead:\n  date: 2017-05-15\n", 1);
        let (before, after) =
            text.split_once("\nsignature:").ok_or("the report has no signature")?;
        let units: BTreeMap<String, String> = self.units(number, ORIGINAL).into_iter().collect();
        // YAML reads a string of JSON as it is.
        let of = |unit: &str| serde_json::Value::from(units.get(unit).map_or("", String::as_str));
        let mut section = format!(
            "\n  - id: more\n    section: {}\n    body:\n{}",
            of("more"),
            table(number, of)
        );
        let mut notes = String::from("\nnotes:\n");
        for place in 1..=NOTES {
            let (text, note) = (of(&format!("more-p{place}")), of(&format!("more-note{place}")));
            let _ = writeln!(section, "      - {{ id: more-p{place}, p: {text} }}");
            let _ = writeln!(notes, "  - {{ id: more-note{place}, p: {note} }}");
        }
        Ok(format!("{before}{section}{notes}\nsignature:{after}"))
    }

    fn messages(&self, number: usize, lang: &str) -> String {
        let units = self.units(number, lang);
        units.into_iter().map(|(unit, text)| format!("{unit} = {text}\n")).collect()
    }

    /// The units in a language, each with its text, in the order of the document.
    fn units(&self, number: usize, lang: &str) -> Vec<(String, String)> {
        let vocabulary = self.generator.vocabulary(number);
        let mut texts = self.texts.iter().cycle();
        let mut next = |unit: &str| {
            let text = texts.next().and_then(|texts| texts.get(lang));
            let text =
                text.map(|text| vocabulary.render(text, 0, "", ("", ""))).unwrap_or_default();
            format!("{text} {number}.{unit}")
        };
        let mut units = Vec::new();
        let mut add = |unit: String, after: &str| {
            let text = format!("{}{after}", next(unit.trim_start_matches("more-")));
            units.push((unit, text));
        };
        for unit in
            ["more", "more-table", "more-table-name", "more-table-text", "more-table-number"]
        {
            add(unit.to_owned(), "");
        }
        for row in 1..=ROWS {
            add(format!("more-table-r{row}-name"), "");
            add(format!("more-table-r{row}-text"), "");
        }
        for place in 1..=NOTES {
            add(format!("more-p{place}"), &format!("{{ NOTE(\"more-note{place}\") }}"));
            add(format!("more-note{place}"), "");
        }
        units
    }
}

/// The table of a document, whose last column has numbers.
fn table(number: usize, of: impl Fn(&str) -> serde_json::Value) -> String {
    let mut table =
        format!("      - id: more-table\n        table: {}\n        columns:\n", of("more-table"));
    for (column, align) in [("name", "start"), ("text", "start"), ("number", "decimal")] {
        let header = of(&format!("more-table-{column}"));
        let _ =
            writeln!(table, "          - {{ key: {column}, align: {align}, header: {header} }}");
    }
    table.push_str("        rows:\n");
    for row in 1..=ROWS {
        let name = of(&format!("more-table-r{row}-name"));
        let text = of(&format!("more-table-r{row}-text"));
        let tenths = (number * 37 + row * 1511) % 9973;
        let _ = writeln!(
            table,
            "          - {{ key: r{row}, name: {{ text: {name}, header: true }}, text: {text}, \
             number: {{ number: {}.{} }} }}",
            tenths / 10,
            tenths % 10
        );
    }
    table
}
