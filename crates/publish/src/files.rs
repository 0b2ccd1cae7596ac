//! The files that people write, as they were read: a document, and its catalog in a language.

use std::sync::Arc;

use hexaglot_catalog::codes::{DUPLICATE_MESSAGE, FILE_TOO_LARGE};
use hexaglot_catalog::{CatalogFile, FILE, STATES_FILE, SourceTexts, States, SyncFiles};
use hexaglot_diag::{Diagnostic, Diagnostics, Label, Severity, SourceFile};
use hexaglot_document::Document;
use hexaglot_locale::Lang;

use crate::index::{DocumentRecord, ProjectIndex, read};
use crate::loader::{Editor, FileError, Loader};

/// A document; nothing where it has an error, since a unit that could not be read would be taken for
/// one that was removed.
pub(crate) fn read_document(
    index: &ProjectIndex,
    loader: &dyn Loader,
    record: &DocumentRecord,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Document>, FileError> {
    let mut found = Diagnostics::new();
    let document = read(loader, &record.file, &mut found)?.map(|file| {
        let document = hexaglot_source::parse(&Arc::new(file), &index.profiles).collect(&mut found);
        SourceTexts::new(&document).collect(&mut found);
        document
    });
    let is_whole = !found.has_errors();
    diagnostics.append(found);
    Ok(document.filter(|_| is_whole))
}

/// The files of a document in a language, all of which can be read whole.
pub(crate) struct CatalogFiles {
    pub(crate) lang: Lang,
    pub(crate) texts: TextFile,
    pub(crate) obsolete: TextFile,
    pub(crate) record: TextFile,
    pub(crate) catalog: Option<CatalogFile>,
    pub(crate) removed: Option<CatalogFile>,
    pub(crate) states: States,
}

impl CatalogFiles {
    /// Reads them; nothing where one of them has an error. Its warnings are the affair of `check`.
    pub(crate) fn read(
        loader: &dyn Loader,
        record: &DocumentRecord,
        lang: Lang,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Self>, FileError> {
        let mut found = Diagnostics::new();
        let root = format!("locales/{lang}");
        let mut file = |ending| TextFile::read(loader, record.path(&root, ending), &mut found);
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
        found.retain(|diagnostic| diagnostic.severity == Severity::Error);
        diagnostics.append(found);
        let states = states.unwrap_or_default();
        let files = CatalogFiles { lang, texts, obsolete, record, catalog, removed, states };
        Ok(is_whole.then_some(files))
    }

    /// Their bytes.
    pub(crate) fn size(&self) -> usize {
        let files = [&self.texts, &self.obsolete, &self.record].into_iter();
        files.filter_map(|file| file.file.as_ref()).map(|file| file.text().len()).sum()
    }

    /// What sync needs of them.
    pub(crate) fn input(&self) -> SyncFiles<'_> {
        SyncFiles {
            lang: self.lang,
            catalog: self.catalog.as_ref(),
            obsolete: self.removed.as_ref(),
            states: &self.states,
        }
    }
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
    pub(crate) fn holding(&self, text: Option<&str>) -> TextFile {
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

/// That a file would be longer than can be read again, if it would be.
pub(crate) fn too_large(path: &str, text: &str) -> Option<Diagnostic> {
    let most = if path.ends_with(".state.yaml") { STATES_FILE } else { FILE };
    let message = format!("this file would have {} bytes, more than {most}", text.len());
    (text.len() > most).then(|| {
        Diagnostic::new(&FILE_TOO_LARGE, message)
            .at(Label::whole_file(path, "left as it is, with the files beside it"))
            .hint("divide the document")
    })
}
