//! Bringing the catalogs of a project up to its documents.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};

use hexaglot_catalog::codes::LEFT_ALONE;
use hexaglot_catalog::{
    Counts, Suggestions, SyncTexts, Synced, SyncedSource, Wanted, sync_source, sync_translation,
};
use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome};
use hexaglot_locale::Lang;
use rayon::prelude::*;

use crate::build::select;
use crate::files::{CatalogFiles, read_document, too_large};
use crate::index::{DocumentRecord, ProjectIndex};
use crate::loader::{Editor, FileError, Loader};
use crate::retired::retired;
use crate::suggestions::suggestions;

/// How many bytes of catalogs are kept while their documents wait for suggestions; parsed, in memory, they
/// are some times as many. The documents beyond are read a second and a third time, so that memory does
/// not grow with the project.
const KEPT: usize = 16 << 20;

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
    let pass = SyncPass { index, loader, editor, options, room: AtomicUsize::new(KEPT) };
    let mut all = Vec::new();
    for (_, synced) in pass.documents(&records, progress)? {
        all.extend(synced.collect(&mut diagnostics));
    }
    if options.documents.is_empty() {
        all.extend(retired(index, loader, editor, &options.languages)?.collect(&mut diagnostics));
    }
    diagnostics.sort();
    Ok(Outcome { value: all, diagnostics })
}

pub(crate) struct SyncPass<'a> {
    pub(crate) index: &'a ProjectIndex,
    loader: &'a dyn Loader,
    editor: Option<&'a dyn Editor>,
    options: &'a SyncOptions,
    /// The bytes of files for which there is room among those that are kept.
    room: AtomicUsize,
}

/// A document and its catalogs, brought up to it, before anything is written.
pub(crate) struct SyncedDocument {
    pub(crate) texts: SyncTexts,
    source: (CatalogFiles, SyncedSource),
    /// The other languages.
    pub(crate) translations: Vec<(CatalogFiles, Outcome<Synced>)>,
}

/// What has become of a document, for which there were no suggestions yet.
enum First {
    /// Its files are written.
    Written(Outcome<Vec<SyncedFiles>>),
    /// It waits for suggestions, kept as it is where there is room.
    Wants(Wanted, Option<Box<Outcome<SyncedDocument>>>),
}

/// The documents that are kept while they wait for suggestions, by their files, with what is wrong with
/// them beside their translations.
pub(crate) type Kept<'r> = BTreeMap<&'r str, Outcome<SyncedDocument>>;

impl SyncedDocument {
    /// The bytes of its catalogs' files.
    fn size(&self) -> usize {
        let translations = self.translations.iter().map(|(files, _)| files.size());
        translations.sum::<usize>() + self.source.0.size()
    }
}

impl SyncPass<'_> {
    /// The documents in their order, with what has become of them. Those that have texts to translate
    /// wait until the others are written, and then for what the project has translated elsewhere:
    /// where nothing is to be translated, no document is read twice.
    fn documents<'r>(
        &self,
        records: &[&'r DocumentRecord],
        progress: &(dyn Fn() + Sync),
    ) -> Result<BTreeMap<&'r str, Outcome<Vec<SyncedFiles>>>, FileError> {
        let first = |record: &&'r DocumentRecord| {
            let first = self.first(record)?;
            if matches!(first, First::Written(_)) {
                progress();
            }
            Ok((*record, first))
        };
        let firsts: Vec<_> = records.par_iter().map(first).collect::<Result<_, FileError>>()?;
        let (mut done, mut waiting) = (BTreeMap::new(), Vec::new());
        let (mut kept, mut wanted) = (Kept::new(), Wanted::default());
        for (record, first) in firsts {
            match first {
                First::Written(outcome) => {
                    done.insert(record.file.as_str(), outcome);
                }
                First::Wants(texts, document) => {
                    waiting.push(record);
                    wanted.append(texts);
                    kept.extend(document.map(|document| (record.file.as_str(), *document)));
                }
            }
        }
        if waiting.is_empty() {
            return Ok(done);
        }
        let suggestions = suggestions(self, &wanted.index(), &kept)?;
        let waiting: Vec<_> =
            waiting.into_iter().map(|record| (record, kept.remove(record.file.as_str()))).collect();
        let second = |(record, kept): (&'r DocumentRecord, Option<Outcome<SyncedDocument>>)| {
            let mut diagnostics = Diagnostics::new();
            let document = match kept {
                Some(kept) => {
                    Some(self.with_suggestions(kept.collect(&mut diagnostics), &suggestions))
                }
                None => self.document(record, &suggestions, &mut diagnostics)?,
            };
            let value = match document {
                Some(document) => self.write_document(record, document, &mut diagnostics)?,
                None => Vec::new(),
            };
            progress();
            Ok((record.file.as_str(), Outcome { value, diagnostics }))
        };
        let seconds: Vec<_> =
            waiting.into_par_iter().map(second).collect::<Result<_, FileError>>()?;
        done.extend(seconds);
        Ok(done)
    }

    fn first(&self, record: &DocumentRecord) -> Result<First, FileError> {
        let mut diagnostics = Diagnostics::new();
        let document = self.document(record, &Suggestions::default(), &mut diagnostics)?;
        let Some(document) = document else {
            return Ok(First::Written(Outcome { value: Vec::new(), diagnostics }));
        };
        if self.index.config.comments {
            let mut wanted = Wanted::default();
            for (files, synced) in &document.translations {
                wanted.add(&document.texts, files.lang, &synced.value);
            }
            if !wanted.is_empty() {
                let kept = self.has_room(document.size());
                let document = kept.then(|| Box::new(Outcome { value: document, diagnostics }));
                return Ok(First::Wants(wanted, document));
            }
        }
        let value = self.write_document(record, document, &mut diagnostics)?;
        Ok(First::Written(Outcome { value, diagnostics }))
    }

    /// Whether a document of so many bytes can be kept; if so, there is less room for others.
    fn has_room(&self, size: usize) -> bool {
        let taken = |room: usize| room.checked_sub(size);
        self.room.fetch_update(Ordering::Relaxed, Ordering::Relaxed, taken).is_ok()
    }

    /// A document that was brought up to without suggestions, with them.
    fn with_suggestions(
        &self,
        mut document: SyncedDocument,
        suggestions: &Suggestions,
    ) -> SyncedDocument {
        let SyncedDocument { texts, source, translations } = &mut document;
        let (previous, comments) = (&source.1.previous, self.index.config.comments);
        for (files, synced) in translations.iter_mut().filter(|(_, synced)| synced.value.is_open())
        {
            *synced = sync_translation(texts, &files.input(), previous, suggestions, comments);
        }
        document
    }

    /// A document, brought up to in the languages that are asked for.
    fn document(
        &self,
        record: &DocumentRecord,
        suggestions: &Suggestions,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<SyncedDocument>, FileError> {
        let mut languages = |texts: &SyncTexts| Some(self.translations(texts.original()));
        self.synced(record, &mut languages, suggestions, diagnostics)
    }

    /// A document and its catalogs in the languages that its texts ask for; nothing where it is left
    /// alone, and where they ask for nothing.
    pub(crate) fn synced(
        &self,
        record: &DocumentRecord,
        languages: &mut dyn FnMut(&SyncTexts) -> Option<Vec<Lang>>,
        suggestions: &Suggestions,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<SyncedDocument>, FileError> {
        let mut found = Diagnostics::new();
        let document = read_document(self.index, self.loader, record, &mut found)?;
        let has_errors = found.has_errors();
        diagnostics.append(found);
        let Some(document) = document else {
            if has_errors {
                diagnostics.push(left_alone(&record.file, "the catalogs of this document"));
            }
            return Ok(None);
        };
        let texts = SyncTexts::new(&document);
        let Some(languages) = languages(&texts) else { return Ok(None) };
        let Some(source) = self.source(record, &texts, diagnostics)? else { return Ok(None) };
        let mut translations = Vec::new();
        for lang in languages {
            let Some(files) = self.read(record, lang, diagnostics)? else { continue };
            let (previous, comments) = (&source.1.previous, self.index.config.comments);
            let input = files.input();
            let synced = sync_translation(&texts, &input, previous, suggestions, comments);
            translations.push((files, synced));
        }
        Ok(Some(SyncedDocument { texts, source, translations }))
    }

    /// Writes the files of a document that have changed.
    fn write_document(
        &self,
        record: &DocumentRecord,
        document: SyncedDocument,
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<SyncedFiles>, FileError> {
        let mut all = Vec::new();
        for (files, synced) in document.translations {
            let synced = synced.collect(diagnostics);
            all.extend(self.write(record, &files, &synced, diagnostics)?);
        }
        if self.takes(document.texts.original()) {
            // Last: until the others are written, it is the memory of what they were.
            let (files, source) = document.source;
            let mut synced = Synced::default();
            (synced.catalog, synced.states) = (source.catalog, source.states);
            all.extend(self.write(record, &files, &synced, diagnostics)?);
        }
        all.sort_by_key(|files| files.lang);
        Ok(all)
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
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<(CatalogFiles, SyncedSource)>, FileError> {
        let Some(files) = self.read(record, texts.original(), diagnostics)? else {
            return Ok(None);
        };
        let synced = sync_source(texts, files.catalog.as_ref(), &files.states);
        let is_edited = synced.diagnostics.has_errors();
        let synced = synced.collect(diagnostics);
        if is_edited {
            diagnostics.push(left_alone(&record.file, "the catalogs of this document"));
        }
        Ok((!is_edited).then_some((files, synced)))
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
