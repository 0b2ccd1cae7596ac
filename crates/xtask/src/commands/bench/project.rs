//! Generated projects: documents like the report of this repository, each different.
#![expect(clippy::disallowed_methods, reason = "it writes projects into a scratch folder")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::template::{Piece, Template, messages};
use crate::process::root;

/// The languages of the report, its original one first.
pub(super) const LANGUAGES: [&str; 6] = ["en", "ar", "zh", "fr", "ru", "es"];

pub(super) const ORIGINAL: &str = "en";

/// Makes documents from the report of this repository.
///
/// A document has the report's structure, data and placeables; its words are those of the report,
/// exchanged among each other in an order that its number alone decides, and each text ends with that
/// number.
#[derive(Debug)]
pub(super) struct Generator {
    /// The path of the report below `content/`, without its ending.
    path: String,
    document: Template,
    catalogs: BTreeMap<&'static str, Template>,
    /// The words of each language, in order.
    words: BTreeMap<&'static str, Vec<String>>,
}

/// One file of a project: its path in it, and what it holds.
pub(super) type ProjectFile = (String, String);

impl Generator {
    pub(super) fn new() -> Result<Self, String> {
        let content = root().join("content");
        let report = report(&content)?;
        let path = report.strip_prefix(&content).unwrap_or(&report).with_extension("");
        let id = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let path = path.to_string_lossy().into_owned();
        let document = Template::of_document(&text(&report)?, &id, ORIGINAL);
        let mut catalogs = BTreeMap::new();
        for lang in LANGUAGES.into_iter().filter(|lang| *lang != ORIGINAL) {
            let catalog = text(&root().join("locales").join(lang).join(format!("{path}.ftl")))?;
            catalogs.insert(lang, Template::of_catalog(&catalog, &id, lang, ORIGINAL));
        }
        let mut words: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
        for template in catalogs.values().chain([&document]) {
            for piece in &template.0 {
                if let Piece::Word { lang, word } = piece {
                    words.entry(*lang).or_default().insert(word.clone());
                }
            }
        }
        let words =
            words.into_iter().map(|(lang, words)| (lang, words.into_iter().collect())).collect();
        Ok(Generator { path, document, catalogs, words })
    }

    /// Writes a project of so many documents, and beside it the texts of its original language as
    /// Fluent files, for programs that read nothing else.
    pub(super) fn write(
        &self,
        documents: usize,
        project: &Path,
        flat: &Path,
    ) -> Result<(), String> {
        self.settings(project)?;
        (1..=documents).into_par_iter().try_for_each(|number| {
            for (path, text) in self.files(number, "") {
                put(&project.join(path), &text)?;
            }
            let (path, text) = self.flat(number);
            put(&flat.join(path), &text)
        })
    }

    /// Writes a project of so many copies of the report, each with an id of its own and the words of the
    /// report: in exchanged words rules find much that no text has.
    pub(super) fn write_copies(&self, documents: usize, project: &Path) -> Result<(), String> {
        self.settings(project)?;
        (1..=documents).into_par_iter().try_for_each(|number| {
            self.files_in(&Vocabulary::own(), number, "")
                .into_iter()
                .try_for_each(|(path, text)| put(&project.join(path), &text))
        })
    }

    /// Writes what all documents of a project share.
    pub(super) fn settings(&self, project: &Path) -> Result<(), String> {
        let names = ["hexaglot.toml".to_owned()].into_iter().chain(terms());
        names
            .into_iter()
            .try_for_each(|name| put(&project.join(&name), &text(&root().join(&name))?))
    }

    /// The report's file up to its body.
    pub(super) fn head(&self) -> Result<Template, String> {
        let report = text(&root().join(format!("content/{}.yaml", self.path)))?;
        let (head, _) = report.split_once("\nbody:\n").ok_or("the report has no body")?;
        let id = self.path.rsplit('/').next().unwrap_or_default();
        Ok(Template::of_document(head, id, ORIGINAL))
    }

    /// The texts of the report that have one line, in every language that has them so, by their units.
    pub(super) fn texts(
        &self,
    ) -> Result<BTreeMap<String, BTreeMap<&'static str, Template>>, String> {
        let mut texts: BTreeMap<String, BTreeMap<_, _>> = BTreeMap::new();
        for lang in self.catalogs.keys() {
            let catalog = self.catalog(lang)?;
            for (unit, source, translation) in messages(&catalog, ORIGINAL) {
                let of_unit = texts.entry(unit.to_owned()).or_default();
                of_unit.insert(*lang, Template::of_text(translation, lang));
                of_unit.entry(ORIGINAL).or_insert_with(|| Template::of_text(source, ORIGINAL));
            }
        }
        Ok(texts)
    }

    /// The report's catalog in a language; in the original one, that which sync has written.
    pub(super) fn catalog(&self, lang: &str) -> Result<String, String> {
        text(&root().join(format!("locales/{lang}/{}.ftl", self.path)))
    }

    /// Which word stands for which in a document.
    pub(super) fn vocabulary(&self, number: usize) -> Vocabulary<'_> {
        Vocabulary::new(&self.words, number)
    }

    /// Writes one document and its catalogs once more, with one paragraph changed in all languages.
    pub(super) fn change(&self, number: usize, edit: &str, project: &Path) -> Result<(), String> {
        self.files(number, edit)
            .into_iter()
            .try_for_each(|(path, text)| put(&project.join(path), &text))
    }

    /// The document and its catalogs. An edit is a word at the end of its last paragraph.
    pub(super) fn files(&self, number: usize, edit: &str) -> Vec<ProjectFile> {
        self.files_in(&self.vocabulary(number), number, edit)
    }

    fn files_in(&self, vocabulary: &Vocabulary<'_>, number: usize, edit: &str) -> Vec<ProjectFile> {
        let path = self.path(number);
        let changed = (self.last_paragraph(), edit);
        let render = |template: &Template| vocabulary.render(template, number, &path, changed);
        let document = [(format!("content/{path}.yaml"), render(&self.document))];
        let catalogs = self.catalogs.iter();
        let catalogs = catalogs
            .map(|(lang, template)| (format!("locales/{lang}/{path}.ftl"), render(template)));
        document.into_iter().chain(catalogs).collect()
    }

    /// The original texts as a Fluent file: those that stand in the comments of any catalog.
    fn flat(&self, number: usize) -> ProjectFile {
        let vocabulary = self.vocabulary(number);
        let path = self.path(number);
        let Some(catalog) = self.catalogs.values().next() else {
            return (path, String::new());
        };
        let catalog = vocabulary.render(catalog, number, &path, ("", ""));
        let mut flat = String::new();
        for (unit, source, _) in messages(&catalog, ORIGINAL) {
            let _ = writeln!(flat, "{unit} = {source}");
        }
        (format!("{path}.ftl"), flat)
    }

    fn last_paragraph(&self) -> &str {
        let mut units = self.document.0.iter().rev().filter_map(|piece| match piece {
            Piece::EndOfUnit(unit) => Some(unit.as_str()),
            _ => None,
        });
        // The very last two are a name and a role.
        units.nth(2).unwrap_or_default()
    }

    /// The path of a document, without its ending; at most a thousand stand in one folder.
    pub(super) fn path(&self, number: usize) -> String {
        let (folder, stem) = self.path.rsplit_once('/').unwrap_or(("series", &self.path));
        format!("{folder}-{:02}/{stem}-{number:05}", number / 1000)
    }
}

/// Which word stands for which in one document.
pub(super) struct Vocabulary<'a> {
    words: BTreeMap<&'static str, BTreeMap<&'a str, &'a str>>,
    /// Whether each text ends with the number of the document.
    is_numbered: bool,
}

impl<'a> Vocabulary<'a> {
    fn new(words: &'a BTreeMap<&'static str, Vec<String>>, number: usize) -> Self {
        let mut random = fastrand::Rng::with_seed(number as u64);
        let languages = words.iter().map(|(lang, words)| {
            let mut others: Vec<&str> = words.iter().map(String::as_str).collect();
            random.shuffle(&mut others);
            (*lang, words.iter().map(String::as_str).zip(others).collect())
        });
        Vocabulary { words: languages.collect(), is_numbered: true }
    }

    /// Each word stands for itself, and texts end as they do.
    const fn own() -> Self {
        Vocabulary { words: BTreeMap::new(), is_numbered: false }
    }

    /// A file of a document. `changed` is a unit, and what comes to stand at the end of its text.
    pub(super) fn render(
        &self,
        template: &Template,
        number: usize,
        path: &str,
        (changed, edit): (&str, &str),
    ) -> String {
        let mut out = String::new();
        for piece in &template.0 {
            match piece {
                Piece::Fixed(text) => out.push_str(text),
                Piece::DocumentId => out.push_str(path.rsplit('/').next().unwrap_or_default()),
                Piece::Number => {
                    let _ = write!(out, "{number}");
                }
                Piece::Word { lang, word } => out.push_str(self.word(lang, word)),
                Piece::EndOfUnit(unit) => {
                    if self.is_numbered {
                        let _ = write!(out, " {number}");
                    }
                    if unit == changed {
                        out.push_str(edit);
                    }
                }
            }
        }
        out
    }

    fn word<'w>(&self, lang: &str, word: &'w str) -> &'w str
    where
        'a: 'w,
    {
        self.words.get(lang).and_then(|words| words.get(word)).copied().unwrap_or(word)
    }
}

/// The first document of this repository.
fn report(content: &Path) -> Result<PathBuf, String> {
    let found = walkdir::WalkDir::new(content).sort_by_file_name().into_iter();
    let mut found = found.filter_map(Result::ok).map(walkdir::DirEntry::into_path);
    let is_report = |path: &PathBuf| {
        path.extension().is_some_and(|extension| extension == "yaml")
            && text(path).is_ok_and(|text| text.lines().any(|line| line == "kind: report"))
    };
    found.find(is_report).ok_or_else(|| format!("there is no report in {}", content.display()))
}

fn terms() -> impl Iterator<Item = String> {
    LANGUAGES.into_iter().map(|lang| format!("locales/{lang}/terms.ftl"))
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// Writes a file and the folders that it needs.
pub(super) fn put(path: &Path, text: &str) -> Result<(), String> {
    let write = || {
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)
    };
    write().map_err(|error| format!("cannot write {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Generator;

    /// The texts of a catalog, by their ids.
    fn texts(catalog: &str) -> BTreeMap<&str, &str> {
        catalog
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once(" = "))
            .collect()
    }

    /// The words of a file, whatever its line ends.
    fn words(text: &str) -> Vec<&str> {
        text.split_whitespace().collect()
    }

    #[test]
    fn no_two_documents_have_a_text_in_common() {
        let generator = Generator::new().unwrap();
        let (first, second) = (generator.files(1, ""), generator.files(2, ""));
        for ((path, first), (_, second)) in first.iter().zip(&second).skip(1) {
            let (first, second) = (texts(first), texts(second));
            assert!(first.len() > 30, "{path}");
            for (id, text) in &first {
                assert_ne!(second.get(id), Some(text), "{path}: {id}");
            }
        }
    }

    #[test]
    fn catalogs_quote_the_texts_of_the_document() {
        let generator = Generator::new().unwrap();
        let files = generator.files(7, " changed");
        let document = words(&files[0].1);
        for (path, catalog) in &files[1..] {
            let quoted: Vec<&str> =
                catalog.lines().filter_map(|line| line.strip_prefix("# en| ")).collect();
            assert!(quoted.len() > 30, "{path}");
            for text in quoted {
                let text = words(text);
                assert!(
                    document.windows(text.len()).any(|window| window == text),
                    "{path}: {text:?}"
                );
            }
        }
    }

    #[test]
    fn an_edit_changes_one_text_of_each_file() {
        let generator = Generator::new().unwrap();
        for ((path, before), (_, after)) in
            generator.files(3, "").iter().zip(&generator.files(3, " changed")).skip(1)
        {
            let (before, after) = (texts(before), texts(after));
            let changed = before.iter().filter(|(id, text)| after.get(*id) != Some(*text));
            assert_eq!(changed.count(), 1, "{path}");
        }
    }
}
