//! Mending what needs nobody's judgement.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use hexaglot_catalog::{CatalogFile, SourceTexts, source_fingerprint, target_fingerprint};
use hexaglot_diag::{Diagnostics, Fix, Outcome, Severity, SourceFile};
use hexaglot_document::Document;
use hexaglot_locale::Lang;

use crate::build::{BuildOptions, check};
use crate::files::{CatalogFiles, TextFile, too_large};
use crate::index::{DocumentRecord, ProjectIndex};
use crate::loader::{Editor, FileError, Loader};

/// How often the project is checked anew: what is mended can stand beside something else to mend.
const ROUNDS: usize = 8;

/// A file in which something was mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedFile {
    /// Its path.
    pub file: String,
    /// How many findings were mended in it.
    pub fixed: usize,
}

impl fmt::Display for FixedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.fixed {
            1 => write!(f, "{}: 1 finding mended", self.file),
            count => write!(f, "{}: {count} findings mended", self.file),
        }
    }
}

/// Applies the fixes of all findings, as often as there are any.
///
/// A fix never makes a file worse: it is left out where the file would have another error, other units, or
/// a translation that was approved of another source afterwards. So what would change the text of a
/// document of which there are translations is left to a person; white space and the form in which
/// characters are composed do not count as text. A translation keeps the state that it had.
///
/// The value has the files that were mended, in the order of their paths; the diagnostics are what is left.
/// `progress` is called for each document in each round.
///
/// # Errors
/// When a file cannot be read or written, or has changed since it was read. Files that were written before
/// that stay written.
pub fn fix(
    index: &ProjectIndex,
    loader: &dyn Loader,
    editor: &dyn Editor,
    options: &BuildOptions,
    progress: &(dyn Fn() + Sync),
) -> Result<Outcome<Vec<FixedFile>>, FileError> {
    let mut all: BTreeMap<String, usize> = BTreeMap::new();
    let mut found = Diagnostics::new();
    for _ in 0..ROUNDS {
        found = check(index, loader, None, options, progress, &())?.diagnostics;
        let round = Round { index, loader, editor };
        let fixed = round.run(&found)?;
        if fixed.is_empty() {
            break;
        }
        for (file, count) in fixed {
            *all.entry(file).or_default() += count;
        }
    }
    let files = all.into_iter().map(|(file, fixed)| FixedFile { file, fixed }).collect();
    Ok(Outcome { value: files, diagnostics: found })
}

struct Round<'a> {
    index: &'a ProjectIndex,
    loader: &'a dyn Loader,
    editor: &'a dyn Editor,
}

/// The fixes of a file by unit. They are applied or left unit by unit.
type Fixes<'a> = BTreeMap<Option<&'a str>, Vec<&'a Fix>>;

impl Round<'_> {
    /// The files that were mended, and how many fixes were applied in each.
    fn run(&self, found: &Diagnostics) -> Result<Vec<(String, usize)>, FileError> {
        let mut files: BTreeMap<&str, Fixes<'_>> = BTreeMap::new();
        let mut uncomposed: BTreeSet<&str> = BTreeSet::new();
        for finding in found {
            let Some(label) = finding.location() else { continue };
            if [&hexaglot_catalog::codes::NOT_NFC, &hexaglot_source::codes::NOT_NFC]
                .contains(&finding.code)
            {
                uncomposed.insert(&label.file);
            }
            if let Some(fix) = &finding.fix {
                let fixes = files.entry(&label.file).or_default();
                fixes.entry(finding.unit.as_deref()).or_default().push(fix);
            }
        }
        let mut fixed = Vec::new();
        // In a file that is composed anew, every place is another one afterwards.
        for path in &uncomposed {
            fixed.extend(self.compose(path)?);
        }
        files.retain(|path, _| !uncomposed.contains(path));
        for (path, fixes) in &files {
            fixed.extend(self.mend(path, fixes)?);
        }
        Ok(fixed)
    }

    fn compose(&self, path: &str) -> Result<Option<(String, usize)>, FileError> {
        let file = TextFile::read(self.loader, path.to_owned(), &mut Diagnostics::new())?;
        let Some(text) = file.file.as_ref().map(|file| file.text()) else { return Ok(None) };
        let composed = hexaglot_catalog::characters::nfc(text);
        if composed == text || !self.is_sound(path, text, &composed)? {
            return Ok(None);
        }
        file.write(Some(&*composed), Some(self.editor), &mut Vec::new())?;
        Ok(Some((path.to_owned(), 1)))
    }

    fn mend(&self, path: &str, fixes: &Fixes<'_>) -> Result<Option<(String, usize)>, FileError> {
        let file = TextFile::read(self.loader, path.to_owned(), &mut Diagnostics::new())?;
        let Some(before) = file.file.as_ref().map(|file| file.text()) else { return Ok(None) };
        let every: Vec<&Fix> = fixes.values().flatten().copied().collect();
        let mut mended = apply(before, &every);
        if !self.is_sound(path, before, &mended.0)? {
            // One unit spoils it; the others can be mended all the same.
            let mut sound = Vec::new();
            for of_unit in fixes.values() {
                if self.is_sound(path, before, &apply(before, of_unit).0)? {
                    sound.extend(of_unit);
                }
            }
            mended = apply(before, &sound);
        }
        let (after, count) = mended;
        if count == 0 || too_large(path, &after).is_some() {
            return Ok(None);
        }
        // The record first: it speaks of the text as it will be, and of no other, should this end here.
        self.keep_states(path, &after)?;
        file.write(Some(&after), Some(self.editor), &mut Vec::new())?;
        Ok(Some((path.to_owned(), count)))
    }

    /// Whether a file is as good afterwards as it was before.
    fn is_sound(&self, path: &str, before: &str, after: &str) -> Result<bool, FileError> {
        if let Some(lang) = catalog_lang(path) {
            return Ok(catalog_is_sound(path, lang, before, after));
        }
        let Some(record) = self.index.documents.iter().find(|record| record.file == path) else {
            return Ok(false);
        };
        let (before, errors) = self.document(path, before);
        let (after, errors_after) = self.document(path, after);
        let (before, after) = (texts(&before), texts(&after));
        if errors_after > errors || !before.keys().eq(after.keys()) {
            return Ok(false);
        }
        let changed = before.iter().filter(|(id, text)| after.get(*id) != Some(text));
        let changed: Vec<&str> = changed.map(|(id, _)| id.as_str()).collect();
        Ok(changed.is_empty() || !self.is_translated(record, &changed)?)
    }

    fn document(&self, path: &str, text: &str) -> (Document, usize) {
        let file = Arc::new(SourceFile::new(path, text));
        let mut found = Diagnostics::new();
        let document = hexaglot_source::parse(&file, &self.index.profiles).collect(&mut found);
        SourceTexts::new(&document).collect(&mut found);
        (document, found.count(Severity::Error))
    }

    /// Whether any language has a text of one of these units.
    fn is_translated(&self, record: &DocumentRecord, ids: &[&str]) -> Result<bool, FileError> {
        for lang in Lang::ALL {
            let files = CatalogFiles::read(self.loader, record, lang, &mut Diagnostics::new())?;
            let has = |catalog: &CatalogFile| ids.iter().any(|id| catalog.message(id).is_some());
            // What cannot be read may have one.
            if files.is_none_or(|files| files.catalog.as_ref().is_some_and(has)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Lets the records that speak of the texts of a catalog speak of them as they will be.
    fn keep_states(&self, path: &str, after: &str) -> Result<(), FileError> {
        let Some(lang) = catalog_lang(path) else { return Ok(()) };
        let root = format!("locales/{lang}");
        let mut documents = self.index.documents.iter();
        let Some(record) = documents.find(|record| record.path(&root, ".ftl") == path) else {
            return Ok(());
        };
        let files = CatalogFiles::read(self.loader, record, lang, &mut Diagnostics::new())?;
        let Some(mut files) = files else { return Ok(()) };
        let Some(catalog) = files.catalog.as_ref() else { return Ok(()) };
        let mended = parse(path, lang, after);
        let mut changed = Vec::new();
        for (id, record) in files.states.iter() {
            let texts = catalog.message(id.as_str()).zip(mended.message(id.as_str()));
            let Some((before, after)) = texts.filter(|(before, _)| record.has_text(before)) else {
                continue;
            };
            let target = target_fingerprint(&after.pattern);
            if before.pattern != after.pattern && record.target.as_ref() != Some(&target) {
                let mut record = record.clone();
                record.target = Some(target);
                changed.push((id.clone(), record));
            }
        }
        if changed.is_empty() {
            return Ok(());
        }
        changed.into_iter().for_each(|(id, record)| files.states.set(id, record));
        let before = files.record.file.as_ref().map(|file| file.text());
        let text = files.states.to_yaml(before);
        files.record.write(Some(&text), Some(self.editor), &mut Vec::new())
    }
}

/// The language of a catalog by its path.
fn catalog_lang(path: &str) -> Option<Lang> {
    let rest = path.strip_prefix("locales/").filter(|rest| rest.ends_with(".ftl"))?;
    rest.split_once('/')?.0.parse().ok()
}

fn parse(path: &str, lang: Lang, text: &str) -> CatalogFile {
    CatalogFile::parse(&Arc::new(SourceFile::new(path, text)), lang).value
}

fn catalog_is_sound(path: &str, lang: Lang, before: &str, after: &str) -> bool {
    let outline = |text: &str| {
        let file = Arc::new(SourceFile::new(path, text));
        let Outcome { value: catalog, diagnostics } = CatalogFile::parse(&file, lang);
        let messages: Vec<(String, bool)> =
            catalog.messages().map(|message| (message.id.clone(), message.broken)).collect();
        (messages, diagnostics.count(Severity::Error))
    };
    let ((ids, errors), (ids_after, errors_after)) = (outline(before), outline(after));
    ids == ids_after && errors_after <= errors
}

/// The fingerprints of a document's texts by unit.
fn texts(document: &Document) -> BTreeMap<String, String> {
    let leaves = document.tree.leaves().into_iter();
    leaves.map(|(unit, _)| (unit.id.to_string(), source_fingerprint(&unit.text))).collect()
}

/// A text with fixes, and how many there are. Of two that touch the same place, the first is applied.
fn apply(text: &str, fixes: &[&Fix]) -> (String, usize) {
    let mut fixes: Vec<&Fix> = fixes.to_vec();
    fixes.sort_by(|a, b| {
        (a.bytes.start, a.bytes.end, &a.replacement).cmp(&(
            b.bytes.start,
            b.bytes.end,
            &b.replacement,
        ))
    });
    fixes.dedup();
    let (mut mended, mut rest, mut count) = (String::with_capacity(text.len()), 0, 0);
    for fix in fixes {
        // Two insertions at one place would stand in an order that nobody has chosen.
        let touches = count > 0 && fix.bytes.start <= rest && fix.bytes.is_empty();
        let Some(between) = text.get(rest..fix.bytes.start).filter(|_| !touches) else { continue };
        if text.get(fix.bytes.clone()).is_none() {
            continue;
        }
        mended.push_str(between);
        mended.push_str(&fix.replacement);
        rest = fix.bytes.end;
        count += 1;
    }
    mended.push_str(text.get(rest..).unwrap_or_default());
    (mended, count)
}
