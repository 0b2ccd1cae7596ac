//! Importing a text that exists in several languages into a project.

use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome};
use hexaglot_document::Kind;
use hexaglot_import::{Imported, Page, Target};

use crate::codes::{BAD_PATH, DUPLICATE_DOCUMENT, FILE_EXISTS};
use crate::index::{DocumentRecord, ProjectIndex};
use crate::loader::{Editor, FileError, Loader};

/// What is to be made of pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportOptions {
    /// The path of the document below `content/`, without its ending; its last part is the id.
    pub document: String,
    /// What kind of document it is.
    pub kind: Kind,
}

/// Makes a document of a page in its original language, and catalogs of the same text in other languages,
/// and writes them.
///
/// No file takes the place of another: where one of them is there already, or another document has the id,
/// that is an error, and nothing is written, as where anything else is one.
///
/// # Errors
/// When a file cannot be read or written. Files that were written before that stay written.
pub fn import(
    index: &ProjectIndex,
    loader: &dyn Loader,
    editor: &dyn Editor,
    options: &ImportOptions,
    original: &Page,
    translations: &[Page],
) -> Result<Outcome<Imported>, FileError> {
    let mut diagnostics = Diagnostics::new();
    place(index, options, &mut diagnostics);
    if diagnostics.has_errors() {
        return Ok(Outcome { value: Imported::default(), diagnostics });
    }
    let target = Target {
        path: &options.document,
        kind: options.kind,
        profiles: &index.profiles,
        comments: index.config.comments,
    };
    let mut imported =
        hexaglot_import::import(original, translations, &target).collect(&mut diagnostics);
    for file in &imported.files {
        if loader.read(&file.path)?.is_some() {
            diagnostics.push(
                Diagnostic::new(&FILE_EXISTS, format!("there is a file {} already", file.path))
                    .at(Label::whole_file(file.path.as_str(), ""))
                    .hint("import under another name, or move the file away"),
            );
        }
    }
    if diagnostics.has_errors() {
        imported.files.clear();
    }
    for file in &imported.files {
        editor.create(&file.path, file.text.as_bytes())?;
    }
    diagnostics.sort();
    Ok(Outcome { value: imported, diagnostics })
}

/// Reports a path that no document can have, and an id that another document has.
fn place(index: &ProjectIndex, options: &ImportOptions, diagnostics: &mut Diagnostics) {
    let path = format!("content/{}.yaml", options.document);
    let at = || Label::whole_file(path.as_str(), "");
    let record = DocumentRecord::new(&path);
    let is_path = |record: &DocumentRecord| {
        !record.stem.is_empty() && record.below_content() == options.document
    };
    let bad_step = match &record {
        Some(record) if is_path(record) => record.bad_step(),
        _ => Some(options.document.as_str()),
    };
    if let Some(step) = bad_step {
        diagnostics.push(
            Diagnostic::new(&BAD_PATH, format!("`{step}` cannot be a name in the output"))
                .at(at())
                .hint("name it as a folder and an id, such as `council/annual-report`"),
        );
    }
    let known = record.and_then(|record| index.document(&record.stem));
    if let Some(known) = known.filter(|known| known.file != path) {
        let id = &known.stem;
        diagnostics.push(
            Diagnostic::new(&DUPLICATE_DOCUMENT, format!("`{id}` is the id of {}", known.file))
                .at(at())
                .hint("import it under another id"),
        );
    }
}
