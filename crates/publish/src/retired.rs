//! The catalogs of documents that are gone.

use std::collections::BTreeSet;

use hexaglot_catalog::codes::MISPLACED_CATALOG;
use hexaglot_catalog::{CatalogFile, Counts, States, is_generated, retire};
use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome};
use hexaglot_locale::Lang;

use crate::files::{TextFile, too_large};
use crate::index::ProjectIndex;
use crate::loader::{Editor, EntryKind, FileError, Loader};
use crate::sync::{SyncedFiles, left_alone};

/// Moves the catalogs of documents that are gone to the texts of removed units, whole. A source
/// catalog, which was generated, is removed.
pub(crate) fn retired(
    index: &ProjectIndex,
    loader: &dyn Loader,
    editor: Option<&dyn Editor>,
    languages: &[Lang],
) -> Result<Outcome<Vec<SyncedFiles>>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let mut all = Vec::new();
    let documents: BTreeSet<String> =
        index.documents.iter().map(|document| document.path("", "")).collect();
    let mut entries = loader.list("locales")?;
    entries.sort();
    for entry in entries.into_iter().filter(|entry| entry.kind == EntryKind::File) {
        let Some((lang, document)) = catalog(&entry.path) else { continue };
        if documents.contains(&format!("/{document}"))
            || !(languages.is_empty() || languages.contains(&lang))
        {
            continue;
        }
        let stem = document.rsplit('/').next().unwrap_or(document);
        if let Some(moved) = index.document(stem) {
            let message = format!("`{}` belongs to no document", entry.path);
            let place = moved.path(&format!("locales/{lang}"), ".ftl");
            diagnostics.push(
                Diagnostic::new(&MISPLACED_CATALOG, message)
                    .at(Label::whole_file(entry.path.as_str(), ""))
                    .lang(lang.tag())
                    .hint(format!(
                        "the document is `{}`: move the catalog to `{place}`",
                        moved.file
                    )),
            );
            continue;
        }
        if loader.read(&format!("content/{document}.yaml"))?.is_some() {
            // A document that the project refuses is not gone.
            continue;
        }
        all.extend(retire_catalog(loader, editor, lang, document, &mut diagnostics)?);
    }
    Ok(Outcome { value: all, diagnostics })
}

/// The language of a path that is a catalog, and the path of its document below `content/`.
fn catalog(path: &str) -> Option<(Lang, &str)> {
    let (lang, rest) = path.strip_prefix("locales/")?.split_once('/')?;
    let document = rest.strip_suffix(".ftl")?;
    let shared = matches!(document, "terms" | "labels") || document.ends_with(".obsolete");
    Some((lang.parse().ok()?, document)).filter(|_| !shared)
}

fn retire_catalog(
    loader: &dyn Loader,
    editor: Option<&dyn Editor>,
    lang: Lang,
    document: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Option<SyncedFiles>, FileError> {
    let before = diagnostics.len();
    let path = |ending| format!("locales/{lang}/{document}{ending}");
    let texts = TextFile::read(loader, path(".ftl"), diagnostics)?;
    let obsolete = TextFile::read(loader, path(".obsolete.ftl"), diagnostics)?;
    let Some(catalog) = texts.file.as_ref().filter(|_| diagnostics.len() == before) else {
        diagnostics.push(left_alone(&texts.path, "this catalog and its states").lang(lang.tag()));
        return Ok(None);
    };
    let mut files = Vec::new();
    // What cannot be read of either only keeps the catalog from being taken for a generated one.
    let record = TextFile::read(loader, path(".state.yaml"), &mut Diagnostics::new())?;
    let states = record.file.map(|file| States::parse(&file, lang).value).unwrap_or_default();
    let parsed = CatalogFile::parse(catalog, lang);
    if parsed.diagnostics.has_errors() || !is_generated(&parsed.value, &states) {
        let old = obsolete.file.as_ref().map(|file| file.text());
        let new = retire(old, catalog.text());
        if let Some(diagnostic) = too_large(&obsolete.path, &new) {
            diagnostics.push(diagnostic.lang(lang.tag()));
            return Ok(None);
        }
        obsolete.write(
            Some(&new).filter(|new| Some(new.as_str()) != old).map(String::as_str),
            editor,
            &mut files,
        )?;
    }
    files.push(texts.path.clone());
    if let Some(editor) = editor {
        editor.remove(&texts.path, catalog.text().as_bytes())?;
    }
    files.sort();
    let counts = Counts::default();
    Ok(Some(SyncedFiles { document: document.to_owned(), lang, counts, files }))
}
