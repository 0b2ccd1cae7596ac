//! The catalogs and records of a document that was imported, as a sync writes them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use hexaglot_catalog::{
    CatalogFile, Record, States, Suggestions, SyncFiles, SyncTexts, fluent, sync_source,
    sync_translation,
};
use hexaglot_diag::{Diagnostics, SourceFile};
use hexaglot_document::{Document, TextMap, Unit};
use hexaglot_locale::Lang;

use crate::align::{Aligned, Answer};
use crate::yaml::joined;
use crate::{ImportedFile, Page, Target};

/// Makes the files of all languages below `locales/`.
///
/// The texts go through the same sync that would follow, so that they have its comments and records: each
/// is recorded as translated from the text of the original as it is now, and none as reviewed. A guess is
/// recorded as the work of a machine, so that no release has it before a person has compared it.
pub(crate) fn catalogs(
    document: &Document,
    translations: &[Page],
    aligned: &Aligned<'_>,
    target: &Target<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<ImportedFile> {
    let texts = SyncTexts::new(document);
    let mut files = Vec::new();
    let source = sync_source(&texts, None, &States::default()).collect(diagnostics);
    push(&mut files, target, document.original, source.catalog, source.states);
    for (number, page) in translations.iter().enumerate() {
        let path = target.catalog(page.lang, ".ftl");
        let file = SourceFile::new(path, messages(document, page, number, aligned));
        let catalog = CatalogFile::parse(&Arc::new(file), page.lang).collect(diagnostics);
        let before = SyncFiles {
            lang: page.lang,
            catalog: Some(&catalog),
            obsolete: None,
            states: &States::default(),
        };
        let none = (BTreeMap::new(), Suggestions::default());
        let synced = sync_translation(&texts, &before, &none.0, &none.1, target.comments);
        let synced = synced.collect(diagnostics);
        let text = synced.catalog.unwrap_or_else(|| catalog.file().text().to_owned());
        let states = synced.states.map(|states| with_guesses(states, document, number, aligned));
        push(&mut files, target, page.lang, Some(text), states);
    }
    files
}

fn push(
    files: &mut Vec<ImportedFile>,
    target: &Target<'_>,
    lang: Lang,
    catalog: Option<String>,
    states: Option<States>,
) {
    let states = states.map(|states| states.to_yaml(None));
    for (ending, text) in [(".ftl", catalog), (".state.yaml", states)] {
        let file = text.map(|text| ImportedFile { path: target.catalog(lang, ending), text });
        files.extend(file);
    }
}

/// The records of a translation: what lengths alone have paired has a machine as its origin.
fn with_guesses(
    mut states: States,
    document: &Document,
    number: usize,
    aligned: &Aligned<'_>,
) -> States {
    for ((leaf, _), unit) in document.tree.leaves().into_iter().zip(&aligned.units) {
        let is_guess = unit.translations.get(number).is_some_and(Answer::is_guessed);
        if let Some(record) = states.get(leaf.id.as_str()).filter(|_| is_guess) {
            let record = Record { machine: true, ..record.clone() };
            states.set(leaf.id.clone(), record);
        }
    }
    states
}

/// The messages of a translation, and as comments what answers to nothing.
fn messages(document: &Document, page: &Page, number: usize, aligned: &Aligned<'_>) -> String {
    let mut text = String::new();
    let mut left_over =
        aligned.left_over.iter().filter(|left| left.translation == number).peekable();
    let leaves = document.tree.leaves();
    for at in 0..=leaves.len() {
        while let Some(left) = left_over.next_if(|left| left.after <= at) {
            let line = page.file.position(left.text.span.range().start).line;
            // A hard break stays a backslash, as sync shows those of a source.
            let markup = left.text.markup.replace('\n', " ");
            // Writing to a string cannot fail.
            let _ = writeln!(text, "# left over from line {line} of what was imported: {markup}\n");
        }
        let answer = aligned.units.get(at).and_then(|unit| unit.translations.get(number));
        let (Some((unit, _)), Some(answer)) = (leaves.get(at), answer) else { continue };
        if answer.texts.is_empty() {
            continue;
        }
        if answer.is_guessed() {
            text.push_str("# paired by length: compare it with the original, and accept it\n");
        }
        let unit = Unit {
            id: unit.id.clone(),
            text: joined(&answer.texts),
            map: TextMap::default(),
            note: None,
        };
        let _ = writeln!(text, "{}\n", fluent(&unit));
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}
