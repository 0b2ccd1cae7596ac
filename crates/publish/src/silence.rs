//! Letting a finding stand, with a reason.

use std::collections::BTreeMap;

use hexaglot_catalog::{Silence, States};
use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome};
use hexaglot_document::Id;
use hexaglot_locale::Lang;
use rayon::prelude::*;

use crate::build::{BuildOptions, check, select};
use crate::codes::{AMBIGUOUS_FINDING, NOT_FOUND, SOURCE_NOT_SYNCED};
use crate::files::TextFile;
use crate::index::{DocumentRecord, ProjectIndex, read};
use crate::loader::{Editor, FileError, Loader};
use crate::rules::Rules;
use crate::unit_names::UnitNames;

/// Which finding is to be let stand, or reported again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SilenceOptions {
    /// The code of its rule.
    pub rule: String,
    /// The id of its unit.
    pub unit: String,
    /// The language of its text.
    pub lang: Lang,
    /// Ids of documents or globs of ids; none means every document.
    pub documents: Vec<String>,
    /// The words that the rule complains of; without them, it must find one thing alone in that text.
    pub text: Option<String>,
    /// Why it stands; without a reason, it is reported again.
    pub reason: Option<String>,
}

/// A finding that stands because somebody said so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SilencedFinding {
    /// The document.
    pub document: String,
    /// The language of the text.
    pub lang: Lang,
    /// The unit.
    pub unit: Id,
    /// What is silenced, and why.
    pub silence: Silence,
}

/// Lets a finding stand, or has it reported again, and writes that into the record of states of its text.
///
/// The value is what was silenced or is so no more; nothing where the diagnostics say why not.
///
/// # Errors
/// When a file cannot be read or written, or has changed since it was read.
pub fn silence(
    index: &ProjectIndex,
    loader: &dyn Loader,
    editor: &dyn Editor,
    options: &SilenceOptions,
) -> Result<Outcome<Vec<SilencedFinding>>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let records = select(index, &options.documents, &mut diagnostics);
    let names = std::slice::from_ref(&options.unit);
    let names = UnitNames::new(names);
    let is_chosen = !options.documents.is_empty();
    let records = names.documents(index, loader, &records, is_chosen, &|| (), &mut diagnostics)?;
    let mut silenced = Vec::new();
    if !diagnostics.has_errors() {
        for record in records {
            silenced.extend(one(index, loader, editor, record, options)?.collect(&mut diagnostics));
        }
    }
    diagnostics.sort();
    Ok(Outcome { value: silenced, diagnostics })
}

fn one(
    index: &ProjectIndex,
    loader: &dyn Loader,
    editor: &dyn Editor,
    record: &DocumentRecord,
    options: &SilenceOptions,
) -> Result<Outcome<Vec<SilencedFinding>>, FileError> {
    let SilenceOptions { rule, unit, lang, .. } = options;
    let mut diagnostics = Diagnostics::new();
    let path = record.path(&format!("locales/{lang}"), ".state.yaml");
    let file = TextFile::read(loader, path.clone(), &mut diagnostics)?;
    let text = file.file.as_ref();
    let states = text.map(|file| States::parse(file, *lang).collect(&mut diagnostics));
    let mut states = states.unwrap_or_default();
    let Some(before) = states.get(unit).map(|record| record.silenced.clone()) else {
        let message = format!("`{unit}` has no record of its state in {}", lang.english_name());
        diagnostics.push(
            Diagnostic::new(&SOURCE_NOT_SYNCED, message)
                .at(Label::whole_file(path, ""))
                .hint("run `hexaglot sync`, which makes one")
                .unit(unit.as_str())
                .lang(lang.tag()),
        );
        return Ok(Outcome { value: Vec::new(), diagnostics });
    };
    if diagnostics.has_errors() {
        return Ok(Outcome { value: Vec::new(), diagnostics });
    }
    let (changed, after) = match &options.reason {
        Some(reason) => {
            let Some(words) = words(index, loader, record, options, &mut diagnostics)? else {
                return Ok(Outcome { value: Vec::new(), diagnostics });
            };
            let new = Silence::new(rule, &words, reason);
            let mut after = before;
            after.retain(|old| !old.speaks_of(rule, &words));
            after.push(new.clone());
            after.sort();
            (vec![new], after)
        }
        None => before.into_iter().partition(|old| {
            old.rule == *rule && options.text.as_ref().is_none_or(|text| old.speaks_of(rule, text))
        }),
    };
    if changed.is_empty() {
        let message = format!("`{rule}` is not silenced in `{unit}` in {}", lang.english_name());
        let hint = "`hexaglot status --silenced` lists what is";
        diagnostics.push(
            Diagnostic::new(&NOT_FOUND, message)
                .at(Label::whole_file(path, ""))
                .hint(hint)
                .unit(unit.as_str())
                .lang(lang.tag()),
        );
        return Ok(Outcome { value: Vec::new(), diagnostics });
    }
    states.silence(unit, after);
    let written = states.to_yaml(text.map(|file| file.text()));
    file.write(Some(&written), Some(editor), &mut Vec::new())?;
    let Ok(id) = unit.parse::<Id>() else { return Ok(Outcome { value: Vec::new(), diagnostics }) };
    let silenced = |silence| SilencedFinding {
        document: record.stem.clone(),
        lang: *lang,
        unit: id.clone(),
        silence,
    };
    Ok(Outcome { value: changed.into_iter().map(silenced).collect(), diagnostics })
}

/// The words of the finding that is meant.
fn words(
    index: &ProjectIndex,
    loader: &dyn Loader,
    record: &DocumentRecord,
    options: &SilenceOptions,
    diagnostics: &mut Diagnostics,
) -> Result<Option<String>, FileError> {
    let SilenceOptions { rule, unit, lang, .. } = options;
    let checks = BuildOptions {
        documents: vec![record.stem.clone()],
        rules: Rules::Only(vec![rule.clone()]),
        ..BuildOptions::default()
    };
    let mut found = check(index, loader, None, &checks, &|| (), &())?.diagnostics;
    found.retain(|finding| finding.unit.as_ref() == Some(unit) && finding.lang == Some(lang.tag()));
    let mut words: BTreeMap<String, Label> = BTreeMap::new();
    for label in found.iter().filter_map(Diagnostic::location) {
        let silence = Silence::new(rule, label.text(), "");
        if options.text.as_ref().is_none_or(|text| silence.speaks_of(rule, text)) {
            words.insert(silence.text, label.clone());
        }
    }
    let mut rest = words.into_iter();
    match (rest.next(), rest.next()) {
        (Some((words, _)), None) => Ok(Some(words)),
        (None, _) => {
            let message = format!(
                "`{rule}` finds nothing{} in `{unit}` in {}",
                options.text.as_ref().map(|text| format!(" at `{text}`")).unwrap_or_default(),
                lang.english_name()
            );
            let mut finding = Diagnostic::new(&NOT_FOUND, message)
                .at(Label::whole_file(record.file.clone(), ""))
                .hint("`hexaglot check` shows what is found, and the words of each finding");
            finding.labels.extend(found.iter().filter_map(Diagnostic::location).cloned());
            diagnostics.push(finding.unit(unit.as_str()).lang(lang.tag()));
            Ok(None)
        }
        (Some((_, first)), Some((_, second))) => {
            let message = format!("`{rule}` finds several things in `{unit}`");
            diagnostics.push(
                Diagnostic::new(&AMBIGUOUS_FINDING, message)
                    .at(first)
                    .at(second)
                    .hint("say with `--text` at which words")
                    .unit(unit.as_str())
                    .lang(lang.tag()),
            );
            Ok(None)
        }
    }
}

/// What is silenced in the documents and languages that are meant (none: all), in the order of documents,
/// languages and units.
///
/// # Errors
/// When a file cannot be read.
pub fn silenced(
    index: &ProjectIndex,
    loader: &dyn Loader,
    documents: &[String],
    languages: &[Lang],
) -> Result<Outcome<Vec<SilencedFinding>>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let records = select(index, documents, &mut diagnostics);
    let languages = if languages.is_empty() { &index.config.languages } else { languages };
    let found: Vec<Result<Outcome<Vec<SilencedFinding>>, FileError>> =
        records.par_iter().map(|record| of_document(loader, record, languages)).collect();
    let mut all = Vec::new();
    for found in found {
        all.extend(found?.collect(&mut diagnostics));
    }
    diagnostics.sort();
    Ok(Outcome { value: all, diagnostics })
}

fn of_document(
    loader: &dyn Loader,
    record: &DocumentRecord,
    languages: &[Lang],
) -> Result<Outcome<Vec<SilencedFinding>>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let mut all = Vec::new();
    for lang in languages {
        let path = record.path(&format!("locales/{lang}"), ".state.yaml");
        let Some(file) = read(loader, &path, &mut diagnostics)? else { continue };
        let states = States::parse(&file.into(), *lang).collect(&mut diagnostics);
        for (unit, record_of_unit) in states.iter() {
            all.extend(record_of_unit.silenced.iter().map(|silence| SilencedFinding {
                document: record.stem.clone(),
                lang: *lang,
                unit: unit.clone(),
                silence: silence.clone(),
            }));
        }
    }
    Ok(Outcome { value: all, diagnostics })
}
