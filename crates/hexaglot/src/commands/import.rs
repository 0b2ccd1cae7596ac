//! `hexaglot import`

use std::path::Path;
use std::sync::Arc;

use hexaglot_diag::{Diagnostics, SourceFile};
use hexaglot_import::{Counts, Imported, Page};
use hexaglot_locale::Lang;
use hexaglot_publish::{ImportOptions, import};
use serde_json::json;

use crate::arguments::{Global, Import, Report};
use crate::commands::{Ending, open_to_change};
use crate::disk::read_file;
use crate::edit::DiskEditor;
use crate::failure::Failure;
use crate::terminal;

pub(crate) fn run(global: &Global, arguments: &Import) -> Result<Ending, Failure> {
    let mut diagnostics = Diagnostics::new();
    let Some((loader, index)) = open_to_change(global, &mut diagnostics)? else {
        return Ok(Ending::Findings);
    };
    let all = std::iter::once(&arguments.original).chain(&arguments.translation);
    let mut pages = Vec::new();
    for (lang, file) in all {
        pages.extend(page(*lang, file, &mut diagnostics)?);
    }
    let imported = match pages.split_first() {
        Some((original, translations)) if !diagnostics.has_errors() => {
            let editor = DiskEditor::new(&loader);
            let options =
                ImportOptions { document: arguments.document.clone(), kind: arguments.kind };
            import(&index, &loader, &editor, &options, original, translations)?
                .collect(&mut diagnostics)
        }
        _ => Imported::default(),
    };
    diagnostics.sort();
    terminal::findings(global, &diagnostics, terminal::Stream::Error)?;
    if !imported.files.is_empty() {
        terminal::result(global, &lines(&imported, global.report, &arguments.document))?;
    }
    Ok(Ending::of(&diagnostics))
}

/// A page of the command line; nothing where it is no text.
fn page(lang: Lang, path: &Path, diagnostics: &mut Diagnostics) -> Result<Option<Page>, Failure> {
    let bytes = read_file(path)?;
    match SourceFile::decode(path.display().to_string(), bytes) {
        Ok(file) => Ok(Some(Page { lang, file: Arc::new(file) })),
        Err(fault) => {
            diagnostics.push(fault.lang(lang.tag()));
            Ok(None)
        }
    }
}

/// What has become of each translation, and the files.
fn lines(imported: &Imported, report: Report, document: &str) -> String {
    let translations = imported.translations.iter().map(|counts| match report {
        Report::Human => human(document, counts),
        Report::Json | Report::Sarif | Report::Github => json!({
            "document": document,
            "lang": counts.lang.tag(),
            "by_structure": counts.by_structure,
            "by_length": counts.by_length,
            "missing": counts.missing,
            "left_over": counts.left_over,
        })
        .to_string(),
    });
    let files = imported.files.iter().map(|file| match report {
        Report::Human => format!("made {}", file.path),
        Report::Json | Report::Sarif | Report::Github => {
            json!({ "document": document, "file": file.path }).to_string()
        }
    });
    translations.chain(files).collect::<Vec<_>>().join("\n")
}

fn human(document: &str, counts: &Counts) -> String {
    let Counts { lang, by_structure, by_length, missing, left_over } = counts;
    format!(
        "{document} {lang}: {by_structure} paired by structure, {by_length} by length, {missing} missing, {left_over} left over"
    )
}
