//! Bringing the catalogs of a project up to its documents.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use hexaglot_catalog::codes::{DUPLICATE_MESSAGE, FILE_TOO_LARGE, LEFT_ALONE};
use hexaglot_catalog::{
    CatalogFile, Counts, FILE, SourceTexts, States, SyncFiles, SyncTexts, Synced, SyncedSource,
    sync_source, sync_translation,
};
use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome, Severity, SourceFile};
use hexaglot_locale::Lang;
use rayon::prelude::*;

use crate::build::select;
use crate::index::{DocumentRecord, ProjectIndex, read};
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

/// A text file of a language, as it was read.
#[derive(Debug, Default)]
pub(crate) struct TextFile {
    pub(crate) path: String,
    pub(crate) file: Option<Arc<SourceFile>>,
}

impl TextFile {
    pub(crate) fn read(
        loader: &dyn Loader,
        path: String,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, FileError> {
        let file = read(loader, &path, diagnostics)?.map(Arc::new);
        Ok(TextFile { path, file })
    }

    /// The file with the text that was put into it, if one was.
    fn holding(&self, text: Option<&str>) -> TextFile {
        let path = self.path.clone();
        let written = text.map(|text| Arc::new(SourceFile::new(path.as_str(), text)));
        TextFile { file: written.or_else(|| self.file.clone()), path }
    }

    /// Puts a text into the file, if there is one to put and an editor; names the file in `changed`. A
    /// file that would be empty is removed.
    pub(crate) fn write(
        &self,
        text: Option<&str>,
        editor: Option<&dyn Editor>,
        changed: &mut Vec<String>,
    ) -> Result<(), FileError> {
        let Some(text) = text else { return Ok(()) };
        if !changed.contains(&self.path) {
            changed.push(self.path.clone());
        }
        match (editor, &self.file) {
            (None, _) => Ok(()),
            (Some(editor), None) => editor.create(&self.path, text.as_bytes()),
            (Some(editor), Some(file)) if text.trim_start_matches('\u{FEFF}').is_empty() => {
                editor.remove(&self.path, file.text().as_bytes())
            }
            (Some(editor), Some(file)) => {
                editor.replace(&self.path, file.text().as_bytes(), text.as_bytes())
            }
        }
    }
}

/// The files of a language, as they were read.
struct Files {
    lang: Lang,
    texts: TextFile,
    obsolete: TextFile,
    record: TextFile,
    catalog: Option<CatalogFile>,
    removed: Option<CatalogFile>,
    states: States,
}

impl SyncPass<'_> {
    fn document(&self, record: &DocumentRecord) -> Result<Outcome<Vec<SyncedFiles>>, FileError> {
        let mut diagnostics = Diagnostics::new();
        let mut all = Vec::new();
        let Some(file) = read(self.loader, &record.file, &mut diagnostics)? else {
            return Ok(Outcome { value: all, diagnostics });
        };
        let parsed = hexaglot_source::parse(&Arc::new(file), &self.index.profiles);
        let document = parsed.collect(&mut diagnostics);
        SourceTexts::new(&document).collect(&mut diagnostics);
        if diagnostics.has_errors() {
            diagnostics.push(left_alone(&record.file, "the catalogs of this document"));
            return Ok(Outcome { value: all, diagnostics });
        }
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
    ) -> Result<Option<(SyncedSource, Files)>, FileError> {
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
    ) -> Result<Option<Files>, FileError> {
        let mut found = Diagnostics::new();
        let root = format!("locales/{lang}");
        let mut file = |ending| TextFile::read(self.loader, record.path(&root, ending), &mut found);
        let (texts, obsolete) = (file(".ftl")?, file(".obsolete.ftl")?);
        let record = file(".state.yaml")?;
        let parse = |file: &TextFile, found: &mut Diagnostics| {
            file.file.as_ref().map(|file| CatalogFile::parse(file, lang).collect(found))
        };
        let catalog = parse(&texts, &mut found);
        let mut found_in_removed = Diagnostics::new();
        let removed = parse(&obsolete, &mut found_in_removed);
        // A unit may have been removed more than once.
        found_in_removed.retain(|each| each.code != &DUPLICATE_MESSAGE);
        found.append(found_in_removed);
        let states = record.file.as_ref().map(|file| States::parse(file, lang).collect(&mut found));
        let is_whole = !found.has_errors();
        // Warnings are the affair of `check`.
        found.retain(|diagnostic| diagnostic.severity == Severity::Error);
        diagnostics.append(found);
        if !is_whole {
            let diagnostic = left_alone(&texts.path, "this catalog and its states");
            diagnostics.push(diagnostic.lang(lang.tag()));
            return Ok(None);
        }
        let states = states.unwrap_or_default();
        Ok(Some(Files { lang, texts, obsolete, record, catalog, removed, states }))
    }

    /// Writes what has changed, in an order in which no text is ever in no file and no state is ever
    /// higher than its text. Where a file would be longer than can be read again, nothing is written.
    fn write(
        &self,
        record: &DocumentRecord,
        files: &Files,
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
            document: record.path("", "").trim_start_matches('/').to_owned(),
            lang: files.lang,
            counts: synced.counts,
            files: changed,
        }))
    }
}

/// That a file would be longer than can be read again, if it would be.
pub(crate) fn too_large(path: &str, text: &str) -> Option<Diagnostic> {
    let message = format!("this file would have {} bytes, more than {FILE}", text.len());
    (text.len() > FILE).then(|| {
        Diagnostic::new(&FILE_TOO_LARGE, message)
            .at(Label::whole_file(path, "left as it is, with the files beside it"))
            .hint("divide the document")
    })
}

/// That the files of a document are left alone, in a language or in all.
pub(crate) fn left_alone(path: &str, what: &str) -> Diagnostic {
    Diagnostic::new(&LEFT_ALONE, format!("{what} are left alone"))
        .at(Label::whole_file(path, ""))
        .hint("mend what is reported beside this, and run `hexaglot sync` again")
}
