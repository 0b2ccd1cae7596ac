//! Generated projects whose documents have any number of texts: paragraphs like those of the report.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use rayon::prelude::*;

use super::project::{Generator, LANGUAGES, ORIGINAL, ProjectFile, Vocabulary, put};
use super::template::{Piece, Template};

/// Makes documents of paragraphs, each one of the report with its words exchanged as a [`Generator`]
/// exchanges them.
#[derive(Debug)]
pub(super) struct Series<'a> {
    generator: &'a Generator,
    /// The report's file up to its body.
    head: Template,
    /// The texts of that, in each language but the original.
    head_texts: Vec<Text>,
    paragraphs: Vec<Text>,
    /// The units of a document.
    units: usize,
}

/// The text of a unit of the report in each language, and the unit.
type Text = (String, BTreeMap<&'static str, Template>);

impl<'a> Series<'a> {
    /// A series whose documents have so many units, with texts of at most so many bytes in the original
    /// language. Texts that refer to other units are left out.
    pub(super) fn new(
        generator: &'a Generator,
        units: usize,
        longest: usize,
    ) -> Result<Self, String> {
        let head = generator.head()?;
        let of_head = |unit: &str| {
            head.0.iter().any(|piece| matches!(piece, Piece::EndOfUnit(of) if of == unit))
        };
        let (head_texts, mut paragraphs): (Vec<Text>, Vec<Text>) =
            generator.texts()?.into_iter().partition(|(unit, _)| of_head(unit));
        paragraphs.retain(|(_, texts)| {
            let refers = |text: &Template| text.keeps("(\"");
            let fits = texts.get(ORIGINAL).is_some_and(|text| text.len() <= longest);
            fits && texts.len() == LANGUAGES.len() && !texts.values().any(refers)
        });
        if paragraphs.is_empty() || units <= head_texts.len() {
            return Err(format!("the report has no texts for documents of {units} units"));
        }
        Ok(Series { generator, head, head_texts, paragraphs, units })
    }

    /// Writes a project of so many documents.
    pub(super) fn write(&self, documents: usize, project: &Path) -> Result<(), String> {
        self.generator.settings(project)?;
        (1..=documents).into_par_iter().try_for_each(|number| {
            let mut files = vec![self.document(number, "")];
            files.extend(self.catalogs(number));
            files.into_iter().try_for_each(|(path, text)| put(&project.join(path), &text))
        })
    }

    /// Writes the documents once more, each with an edit at the end of its middle paragraph.
    pub(super) fn change(
        &self,
        documents: usize,
        edit: &str,
        project: &Path,
    ) -> Result<(), String> {
        (1..=documents).into_par_iter().try_for_each(|number| {
            let (path, text) = self.document(number, edit);
            put(&project.join(path), &text)
        })
    }

    fn document(&self, number: usize, edit: &str) -> ProjectFile {
        let vocabulary = self.generator.vocabulary(number);
        let path = self.generator.path(number);
        let mut text = vocabulary.render(&self.head, number, &path, ("", ""));
        text.push_str("body:\n");
        let middle = self.units.div_ceil(2);
        for (place, paragraph) in self.paragraphs() {
            let edit = if place == middle { edit } else { "" };
            let words = self.text(paragraph, ORIGINAL, &vocabulary);
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "  - id: p-{place}\n    p: >-\n      {words} {number}.{place}{edit}"
            );
        }
        (format!("content/{path}.yaml"), text)
    }

    fn catalogs(&self, number: usize) -> impl Iterator<Item = ProjectFile> {
        let vocabulary = self.generator.vocabulary(number);
        let path = self.generator.path(number);
        LANGUAGES.into_iter().filter(|lang| *lang != ORIGINAL).map(move |lang| {
            let mut text = String::new();
            for (unit, texts) in &self.head_texts {
                let words = self.text(texts, lang, &vocabulary);
                let _ = writeln!(text, "{unit} = {words} {number}\n");
            }
            for (place, paragraph) in self.paragraphs() {
                let words = self.text(paragraph, lang, &vocabulary);
                let _ = writeln!(text, "p-{place} = {words} {number}.{place}\n");
            }
            (format!("locales/{lang}/{path}.ftl"), text)
        })
    }

    /// The paragraphs of a document, each with its number.
    fn paragraphs(&self) -> impl Iterator<Item = (usize, &BTreeMap<&'static str, Template>)> {
        let paragraphs = self.paragraphs.iter().map(|(_, texts)| texts).cycle();
        (1..=self.units - self.head_texts.len()).zip(paragraphs)
    }

    fn text(
        &self,
        texts: &BTreeMap<&'static str, Template>,
        lang: &str,
        vocabulary: &Vocabulary<'_>,
    ) -> String {
        let text = texts.get(lang);
        text.map(|text| vocabulary.render(text, 0, "", ("", ""))).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Series;
    use crate::commands::bench::project::{Generator, LANGUAGES};

    #[test]
    fn a_document_has_the_units_that_were_asked_for() {
        let generator = Generator::new().unwrap();
        let series = Series::new(&generator, 89, usize::MAX).unwrap();
        let document = series.document(3, "").1;
        let units = document.lines().filter(|line| line.trim_start().starts_with("p: ")).count();
        // The author and the title have no `p`.
        assert_eq!(units, 87);
        let catalogs: Vec<_> = series.catalogs(3).collect();
        assert_eq!(catalogs.len(), LANGUAGES.len() - 1);
        for (path, catalog) in catalogs {
            let messages = catalog.lines().filter(|line| line.contains(" = ")).count();
            assert_eq!(messages, 89, "{path}");
        }
    }

    #[test]
    fn an_edit_changes_one_text() {
        let generator = Generator::new().unwrap();
        let series = Series::new(&generator, 20, usize::MAX).unwrap();
        let (before, after) = (series.document(1, "").1, series.document(1, " changed").1);
        let changed = before.lines().zip(after.lines()).filter(|(before, after)| before != after);
        assert_eq!(changed.count(), 1);
    }
}
