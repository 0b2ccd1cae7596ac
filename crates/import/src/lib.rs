//! A text that exists in several languages as HTML → a canonical document and its catalogs.
//!
//! 1. `html` reads each page as a browser does, and `read` makes an `outline` of it: headings,
//!    paragraphs, lists. `inline` gathers the words of each text, and `markup` writes them as a unit has them.
//! 2. `pairs` finds which texts answer to which, by the structure of the pages, and where that leaves a
//!    choice, by their `length`; `align` makes one document of that.
//! 3. `yaml` writes the document, and `catalogs` the translations with their records.
//!
//! What cannot be taken over is named, with its place and its words: nothing is lost without a word.
//!
//! ```
//! use std::sync::Arc;
//! use hexaglot_diag::SourceFile;
//! use hexaglot_document::Kind;
//! use hexaglot_import::{Page, Target, import};
//! use hexaglot_locale::{Lang, Profiles};
//!
//! let page = |lang, text: &str| {
//!     let file = SourceFile::new(format!("{lang}.html"), text);
//!     Page { lang, file: Arc::new(file) }
//! };
//! let original = page(Lang::En, "<h1>Report</h1> <p>The meeting was opened.");
//! let french = page(Lang::Fr, "<h1>Rapport</h1> <p>La séance est ouverte.");
//! let profiles = Profiles::default();
//! let target = Target { path: "report", kind: Kind::Report, profiles: &profiles, comments: true };
//! let outcome = import(&original, &[french], &target);
//! assert!(outcome.diagnostics.is_empty());
//! let paths: Vec<&str> = outcome.value.files.iter().map(|file| file.path.as_str()).collect();
//! assert_eq!(paths[0], "content/report.yaml");
//! assert!(paths.contains(&"locales/fr/report.ftl"));
//! ```

mod align;
mod catalogs;
pub mod codes;
mod elements;
mod html;
mod inline;
mod length;
mod markup;
mod numbering;
mod outline;
mod pairs;
mod read;
mod yaml;

use std::collections::BTreeSet;
use std::sync::Arc;

use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome, SourceFile};
use hexaglot_document::{Document, Kind};
use hexaglot_locale::{Lang, Profiles};
use hexaglot_source::{missing_ids, parse, with_insertions};

use crate::align::{Aligned, Answer, Unit, align};
use crate::codes::{LANGUAGE_TWICE, LEFT_OVER, NO_COUNTERPART, PAIRED_BY_LENGTH, TOO_MANY_TO_PAIR};
use crate::outline::{Outline, Text, excerpt};

/// A text as HTML in a language.
#[derive(Debug, Clone)]
pub struct Page {
    /// The language.
    pub lang: Lang,
    /// The HTML.
    pub file: Arc<SourceFile>,
}

/// What is to be made of pages.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// The path of the document below `content/`, without its ending; its last part is the id.
    pub path: &'a str,
    /// What kind of document it is.
    pub kind: Kind,
    /// The house styles of the project.
    pub profiles: &'a Profiles,
    /// Whether catalogs have the source text above each message.
    pub comments: bool,
}

impl Target<'_> {
    fn document(&self) -> String {
        format!("content/{}.yaml", self.path)
    }

    fn catalog(&self, lang: Lang, ending: &str) -> String {
        format!("locales/{lang}/{}{ending}", self.path)
    }

    fn id(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}

/// What an import makes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// The files, the document first; none where anything is an error.
    pub files: Vec<ImportedFile>,
    /// What became of each translation, in the order in which they were given.
    pub translations: Vec<Counts>,
}

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedFile {
    /// Its path in the project.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// The units of a translation, by how they were paired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// The language.
    pub lang: Lang,
    /// Paired by the structure of the pages.
    pub by_structure: usize,
    /// Paired by their lengths.
    pub by_length: usize,
    /// Units that nothing answers to.
    pub missing: usize,
    /// Texts that answer to no unit.
    pub left_over: usize,
}

/// Makes a document of a page in its original language, and catalogs of the same text in other languages.
///
/// The value has no files where any diagnostic is an error. Warnings name what was not taken over, and what was
/// paired by lengths alone.
#[must_use]
pub fn import(original: &Page, translations: &[Page], target: &Target<'_>) -> Outcome<Imported> {
    let mut diagnostics = Diagnostics::new();
    languages(original, translations, &mut diagnostics);
    let read = |page: &Page| read::outline(&page.file, page.lang);
    let source = read(original).collect(&mut diagnostics);
    let others: Vec<Outline> =
        translations.iter().map(|page| read(page).collect(&mut diagnostics)).collect();
    let mut imported = Imported::default();
    if !diagnostics.has_errors() {
        let aligned = align(&source, &others);
        too_many(translations, &aligned, &mut diagnostics);
        if aligned.too_many.is_empty() {
            imported = made(original, translations, &aligned, target, &mut diagnostics);
        }
    }
    if diagnostics.has_errors() {
        imported.files.clear();
    }
    diagnostics.sort();
    Outcome { value: imported, diagnostics }
}

/// The files of pages that are aligned, and what became of each translation.
fn made(
    original: &Page,
    translations: &[Page],
    aligned: &Aligned<'_>,
    target: &Target<'_>,
    diagnostics: &mut Diagnostics,
) -> Imported {
    let (file, document) = document(original.lang, aligned, target, diagnostics);
    report(&document, original, translations, aligned, diagnostics);
    let mut files = vec![file];
    files.extend(catalogs::catalogs(&document, translations, aligned, target, diagnostics));
    Imported { files, translations: counts(translations, aligned) }
}

/// Reports languages that are given twice.
fn languages(original: &Page, translations: &[Page], diagnostics: &mut Diagnostics) {
    let mut known = BTreeSet::from([original.lang]);
    for page in translations.iter().filter(|page| !known.insert(page.lang)) {
        let message = format!("{} is given twice", page.lang.english_name());
        diagnostics.push(
            Diagnostic::new(&LANGUAGE_TWICE, message)
                .at(Label::whole_file(page.file.path().clone(), ""))
                .hint("name one file for each language")
                .lang(page.lang.tag()),
        );
    }
}

/// Reports translations with more texts than lengths can pair.
fn too_many(translations: &[Page], aligned: &Aligned<'_>, diagnostics: &mut Diagnostics) {
    for page in aligned.too_many.iter().filter_map(|number| translations.get(*number)) {
        let message = format!("{} has too many texts to be paired by length", page.file.path());
        diagnostics.push(
            Diagnostic::new(&TOO_MANY_TO_PAIR, message)
                .at(Label::whole_file(page.file.path().clone(), ""))
                .hint(
                    "give both pages the same headings, so that only what is under one is compared",
                )
                .lang(page.lang.tag()),
        );
    }
}

/// The document, and what its reader makes of it.
fn document(
    original: Lang,
    aligned: &Aligned<'_>,
    target: &Target<'_>,
    diagnostics: &mut Diagnostics,
) -> (ImportedFile, Document) {
    let head = yaml::Head { id: target.id(), kind: target.kind, original };
    let path = target.document();
    let bare = yaml::document(&head, aligned);
    let file = Arc::new(SourceFile::new(path.clone(), bare.clone()));
    let insertions = missing_ids(&file, target.profiles).collect(diagnostics);
    let text = with_insertions(&bare, &insertions);
    let file = Arc::new(SourceFile::new(path.clone(), text.clone()));
    let document = parse(&file, target.profiles).collect(diagnostics);
    (ImportedFile { path, text }, document)
}

/// Names what lengths alone have paired, and what answers to nothing.
fn report(
    document: &Document,
    original: &Page,
    translations: &[Page],
    aligned: &Aligned<'_>,
    diagnostics: &mut Diagnostics,
) {
    let leaves = document.tree.leaves();
    for (unit, leaf) in aligned.units.iter().zip(leaves) {
        let Some(source) = unit.original.first() else { continue };
        for (page, answer) in translations.iter().zip(&unit.translations) {
            let finding = match answer.texts.first() {
                Some(first) if answer.is_guessed() => guessed(unit, answer, first, page, original),
                Some(_) => continue,
                None => Diagnostic::new(
                    &NO_COUNTERPART,
                    format!("nothing in {} answers to `{}`", page.file.path(), source.excerpt()),
                )
                .hint("translate it, or say with `only` that this language does not have it"),
            };
            let finding = finding.at(original.file.label(source.span, ""));
            diagnostics.push(finding.unit(leaf.0.id.as_str()).lang(page.lang.tag()));
        }
    }
    for left in &aligned.left_over {
        let Some(page) = translations.get(left.translation) else { continue };
        let message = format!("`{}` answers to nothing in the original", left.text.excerpt());
        diagnostics.push(
            Diagnostic::new(&LEFT_OVER, message)
                .at(page.file.label(left.text.span, ""))
                .hint("it is kept as a comment in the catalog: write it where it belongs")
                .lang(page.lang.tag()),
        );
    }
}

fn guessed(
    unit: &Unit<'_>,
    answer: &Answer<'_>,
    first: &Text,
    page: &Page,
    original: &Page,
) -> Diagnostic {
    let words: Vec<&str> = unit.original.iter().map(|text| text.words.as_str()).collect();
    let (ours, theirs) = (unit.original.len(), answer.texts.len());
    let plural = |count: usize| if count == 1 { "text" } else { "texts" };
    let message = format!(
        "{theirs} {} in {} and {ours} in {} were paired by length: `{}`, `{}`",
        plural(theirs),
        page.file.path(),
        original.file.path(),
        first.excerpt(),
        excerpt(&words.join(" ")),
    );
    Diagnostic::new(&PAIRED_BY_LENGTH, message)
        .at(page.file.label(first.span, ""))
        .hint("compare both, move what belongs elsewhere, and accept it: no release has it before")
}

fn counts(translations: &[Page], aligned: &Aligned<'_>) -> Vec<Counts> {
    let count = |(number, page): (usize, &Page)| {
        let answers = || aligned.units.iter().filter_map(|unit| unit.translations.get(number));
        let left_over = aligned.left_over.iter().filter(|left| left.translation == number).count();
        let missing = answers().filter(|answer| answer.texts.is_empty()).count();
        let by_length = answers().filter(|answer| answer.is_guessed()).count();
        Counts {
            lang: page.lang,
            by_structure: answers().count() - missing - by_length,
            by_length,
            missing,
            left_over,
        }
    };
    translations.iter().enumerate().map(count).collect()
}
