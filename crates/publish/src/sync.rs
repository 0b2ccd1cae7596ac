//! Bringing the catalogs of a project up to its documents.

use std::collections::BTreeSet;
use std::fmt;

use hexaglot_catalog::codes::LEFT_ALONE;
use hexaglot_catalog::{
    Counts, SyncFiles, SyncTexts, Synced, SyncedSource, sync_source, sync_translation,
};
use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome};
use hexaglot_locale::Lang;
use rayon::prelude::*;

use crate::build::select;
use crate::files::{CatalogFiles, read_document, too_large};
use crate::index::{DocumentRecord, ProjectIndex};
use crate::loader::{Editor, FileError, Loader};
use crate::retired::retired;

/// What to bring up to what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SyncOptions {
    /// Ids or globs of ids; none means every document.
    pub documents: Vec<String>,
    /// The languages; none means those of the project, and the documents' own.
    pub languages: Vec<Lang>,
}

/// The files of one document in one language, of which some have changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncedFiles {
    /// The document's path below `content/`, without its ending.
    pub document: String,
    /// The language.
    pub lang: Lang,
    /// What has become of its texts.
    pub counts: Counts,
    /// The paths of the files that have changed.
    pub files: Vec<String>,
}

impl fmt::Display for SyncedFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts { new, changed, removed, returned, settled } = self.counts;
        let counts = [
            (new, "new"),
            (changed, "changed"),
            (removed, "removed"),
            (returned, "returned"),
            (settled, "settled"),
        ];
        let counts: Vec<String> = counts.map(|(count, what)| format!("{count} {what}")).into();
        write!(f, "{} {}: {}", self.document, self.lang, counts.join(", "))
    }
}

/// Brings the catalogs of documents up to them, and with an editor writes what has changed. Documents
/// are taken in parallel in rayon's current pool, each by itself. `progress` is called after each.
///
/// A document that cannot be read without an error is left alone in all languages, and a language of
/// which a file cannot be read is left alone for that document; each is an error.
///
/// The value has the documents and languages of which files have changed, or would without an editor.
///
/// # Errors
/// When a file cannot be read or written, or has changed since it was read. Files that were written
/// before that stay written.
pub fn sync(
    index: &ProjectIndex,
    loader: &dyn Loader,
    editor: Option<&dyn Editor>,
    options: &SyncOptions,
    progress: &(dyn Fn() + Sync),
) -> Result<Outcome<Vec<SyncedFiles>>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let records = select(index, &options.documents, &mut diagnostics);
    let pass = SyncPass { index, loader, editor, options };
    let synced: Vec<Result<Outcome<Vec<SyncedFiles>>, FileError>> = records
        .par_iter()
        .map(|record| {
            let synced = pass.document(record);
            progress();
            synced
        })
        .collect();
    let mut all = Vec::new();
    for synced in synced {
        all.extend(synced?.collect(&mut diagnostics));
    }
    if options.documents.is_empty() {
        all.extend(retired(index, loader, editor, &options.languages)?.collect(&mut diagnostics));
    }
    diagnostics.sort();
    Ok(Outcome { value: all, diagnostics })
}

struct SyncPass<'a> {
    index: &'a ProjectIndex,
    loader: &'a dyn Loader,
    editor: Option<&'a dyn Editor>,
    options: &'a SyncOptions,
}

impl SyncPass<'_> {
    fn document(&self, record: &DocumentRecord) -> Result<Outcome<Vec<SyncedFiles>>, FileError> {
        let mut diagnostics = Diagnostics::new();
        let mut all = Vec::new();
        let document = read_document(self.index, self.loader, record, &mut diagnostics)?;
        let Some(document) = document else {
            if diagnostics.has_errors() {
                diagnostics.push(left_alone(&record.file, "the catalogs of this document"));
            }
            return Ok(Outcome { value: all, diagnostics });
        };
        let texts = SyncTexts::new(&document);
        let original = document.original;
        let Some((source, files)) = self.source(record, &texts, original, &mut diagnostics)? else {
            return Ok(Outcome { value: all, diagnostics });
        };
        for lang in self.translations(original) {
            let files = self.read(record, lang, &mut diagnostics)?;
            let Some(files) = files else { continue };
            let input = SyncFiles {
                lang,
                catalog: files.catalog.as_ref(),
                obsolete: files.removed.as_ref(),
                states: &files.states,
            };
            let comments = self.index.config.comments;
            let synced = sync_translation(&texts, &input, &source.previous, comments);
            let synced = synced.collect(&mut diagnostics);
            all.extend(self.write(record, &files, &synced, &mut diagnostics)?);
        }
        if self.takes(original) {
            // Last: until the others are written, it is the memory of what they were.
            let synced =
                Synced { catalog: source.catalog, states: source.states, ..Synced::default() };
            all.extend(self.write(record, &files, &synced, &mut diagnostics)?);
        }
        all.sort_by_key(|files| files.lang);
        Ok(Outcome { value: all, diagnostics })
    }

    fn takes(&self, lang: Lang) -> bool {
        self.options.languages.is_empty() || self.options.languages.contains(&lang)
    }

    fn translations(&self, original: Lang) -> Vec<Lang> {
        let languages = if self.options.languages.is_empty() {
            &self.index.config.languages
        } else {
            &self.options.languages
        };
        let languages: BTreeSet<Lang> = languages.iter().copied().collect();
        languages.into_iter().filter(|lang| *lang != original).collect()
    }

    /// What becomes of the source catalog; nothing where it was edited or cannot be read.
    fn source(
        &self,
        record: &DocumentRecord,
        texts: &SyncTexts,
        original: Lang,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<(SyncedSource, CatalogFiles)>, FileError> {
        let Some(files) = self.read(record, original, diagnostics)? else { return Ok(None) };
        let synced = sync_source(texts, files.catalog.as_ref(), &files.states);
        let is_edited = synced.diagnostics.has_errors();
        let synced = synced.collect(diagnostics);
        if is_edited {
            diagnostics.push(left_alone(&record.file, "the catalogs of this document"));
        }
        Ok((!is_edited).then_some((synced, files)))
    }

    /// The files of a language; nothing where one of them cannot be read whole.
    fn read(
        &self,
        record: &DocumentRecord,
        lang: Lang,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<CatalogFiles>, FileError> {
        let files = CatalogFiles::read(self.loader, record, lang, diagnostics)?;
        if files.is_none() {
            let path = record.path(&format!("locales/{lang}"), ".ftl");
            let diagnostic = left_alone(&path, "this catalog and its states");
            diagnostics.push(diagnostic.lang(lang.tag()));
        }
        Ok(files)
    }

    /// Writes what has changed, in an order in which no text is ever in no file and no state is ever
    /// higher than its text. Where a file would be longer than can be read again, nothing is written.
    fn write(
        &self,
        record: &DocumentRecord,
        files: &CatalogFiles,
        synced: &Synced,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<SyncedFiles>, FileError> {
        let mut changed = Vec::new();
        let states = synced.states.as_ref().map(|states| {
            let before = files.record.file.as_ref().map(|file| file.text());
            states.to_yaml(before)
        });
        let before = synced.obsolete_before.as_deref();
        let texts = [
            (&files.record, states.as_deref()),
            (&files.obsolete, before),
            (&files.texts, synced.catalog.as_deref()),
            (&files.obsolete, synced.obsolete_after.as_deref()),
        ];
        let too_large = texts.iter().find_map(|(file, text)| too_large(&file.path, (*text)?));
        if let Some(diagnostic) = too_large {
            diagnostics.push(diagnostic.lang(files.lang.tag()));
            return Ok(None);
        }
        files.record.write(states.as_deref(), self.editor, &mut changed)?;
        files.obsolete.write(before, self.editor, &mut changed)?;
        files.texts.write(synced.catalog.as_deref(), self.editor, &mut changed)?;
        let obsolete = files.obsolete.holding(before);
        obsolete.write(synced.obsolete_after.as_deref(), self.editor, &mut changed)?;
        changed.sort();
        Ok((!changed.is_empty()).then(|| SyncedFiles {
            document: record.below_content(),
            lang: files.lang,
            counts: synced.counts,
            files: changed,
        }))
    }
}

/// That the files of a document are left alone, in a language or in all.
pub(crate) fn left_alone(path: &str, what: &str) -> Diagnostic {
    Diagnostic::new(&LEFT_ALONE, format!("{what} are left alone"))
        .at(Label::whole_file(path, ""))
        .hint("mend what is reported beside this, and run `hexaglot sync` again")
}
