//! `hexaglot import` on pages: the suite `tests/import`, and what holds for every import.

use std::path::Path;
use std::sync::Arc;

use hexaglot_diag::report::{HumanOptions, human};
use hexaglot_diag::{Diagnostics, SourceFile};
use hexaglot_document::Kind;
use hexaglot_import::Page;
use hexaglot_locale::Lang;
use hexaglot_publish::{
    BuildOptions, FormatOptions, ImportOptions, MemoryEditor, MemoryLoader, SyncOptions, check,
    format_catalogs, import, sync,
};

use crate::disk::read;
use crate::outcome::{FINDINGS, Files, escape, open};
use crate::project::Project;
use crate::settings::Settings;

/// The path of the document that a case imports, below `content/`.
pub const DOCUMENT: &str = "imported";

/// What comes out of a case: the files that were made, and what was found.
///
/// # Errors
/// When anything does not hold that must hold for every import.
///
/// # Panics
/// When the folder cannot be read.
pub fn outcome(folder: &Path) -> Result<Files, String> {
    let settings = Settings::of(folder);
    let original = settings.original.as_deref().unwrap_or(Lang::En.tag());
    let mut pages: Vec<Page> = Vec::new();
    for lang in Lang::ALL {
        // A second page of a language is `en.2.html`.
        for name in [format!("{lang}.html"), format!("{lang}.2.html")] {
            let path = folder.join(&name);
            if path.is_file() {
                pages.push(Page { lang, file: Arc::new(SourceFile::new(name, read(&path))) });
            }
        }
    }
    pages.sort_by_key(|page| page.lang.tag() != original);
    let [original, translations @ ..] = pages.as_slice() else {
        return Err("a case has a page for each language: `en.html`, `ar.html`".to_owned());
    };
    let project = Project::read(folder).loader;
    let (made, diagnostics) = run(&project, original, translations);
    let mut files = Files::new();
    for (path, bytes) in made.files() {
        if project.files().get(path) != Some(bytes) {
            files.insert(path.clone(), escape(&String::from_utf8_lossy(bytes)));
        }
    }
    if diagnostics.has_errors() != files.is_empty() {
        return Err("files are written where there is no error, and only there".to_owned());
    }
    if !files.is_empty() {
        holds(&made)?;
    }
    if !diagnostics.is_empty() {
        files.insert(FINDINGS.to_owned(), escape(&human(&diagnostics, &HumanOptions::default())));
    }
    Ok(files)
}

/// A project after an import.
///
/// # Panics
/// Never: memory can always be read.
#[must_use]
pub fn run(
    project: &MemoryLoader,
    original: &Page,
    translations: &[Page],
) -> (MemoryLoader, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let index = open(project).collect(&mut diagnostics);
    let editor = MemoryEditor::new(project);
    let options = ImportOptions { document: DOCUMENT.to_owned(), kind: Kind::Report };
    let imported = import(&index, project, &editor, &options, original, translations);
    imported.expect("memory can be read").collect(&mut diagnostics);
    (project.clone().edited(editor), diagnostics)
}

/// What holds of every project after an import: it has no error, and neither `sync` nor `fmt` has anything
/// left to do.
///
/// # Errors
/// What does not hold.
///
/// # Panics
/// Never: memory can always be read.
pub fn holds(project: &MemoryLoader) -> Result<(), String> {
    let index = open(project).value;
    let mut diagnostics = Diagnostics::new();
    let checked = check(&index, project, None, &BuildOptions::default(), &|| (), &());
    checked.expect("memory can be read").collect(&mut diagnostics);
    if diagnostics.has_errors() {
        let report = human(&diagnostics, &HumanOptions::default());
        return Err(format!("what was imported has errors:\n{report}"));
    }
    let languages: Vec<Lang> = Lang::ALL
        .into_iter()
        .filter(|lang| {
            project.files().keys().any(|path| path.starts_with(&format!("locales/{lang}/")))
        })
        .collect();
    let options = SyncOptions { documents: Vec::new(), languages };
    let synced = sync(&index, project, None, &options, &|| ()).expect("memory can be read").value;
    if let Some(files) = synced.first() {
        return Err(format!("a sync would change something: {files}"));
    }
    let formatted = format_catalogs(&index, project, None, &FormatOptions::default(), &|| ());
    match formatted.expect("memory can be read").value.first() {
        Some(file) => Err(format!("`hexaglot fmt` would change something: {file}")),
        None => Ok(()),
    }
}
