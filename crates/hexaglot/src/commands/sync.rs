//! `hexaglot sync`

use hexaglot_diag::Diagnostics;
use hexaglot_publish::{Editor, SyncOptions, SyncedFiles, sync};
use serde_json::json;

use crate::arguments::{Global, Report, Sync};
use crate::commands::{Ending, open_to_change};
use crate::edit::DiskEditor;
use crate::failure::Failure;
use crate::terminal;

pub(crate) fn run(global: &Global, arguments: &Sync) -> Result<Ending, Failure> {
    let mut diagnostics = Diagnostics::new();
    let Some((loader, index)) = open_to_change(global, &mut diagnostics)? else {
        return Ok(Ending::Findings);
    };
    let editor = DiskEditor::new(&loader);
    let editor = (!arguments.check).then_some(&editor).map(|editor| -> &dyn Editor { editor });
    let options = SyncOptions {
        documents: arguments.selection.documents.clone(),
        languages: arguments.selection.lang.clone(),
    };
    let progress = terminal::progress(global, index.documents.len());
    let synced = sync(&index, &loader, editor, &options, &|| progress.inc(1));
    progress.finish_and_clear();
    let synced = synced?.collect(&mut diagnostics);
    diagnostics.sort();
    terminal::findings(global, &diagnostics, terminal::Stream::Error)?;
    let lines: Vec<String> =
        synced.iter().map(|files| line(files, global.report, arguments.check)).collect();
    if !lines.is_empty() {
        terminal::result(global, &lines.join("\n"))?;
    }
    if global.report == Report::Human && synced.is_empty() && diagnostics.is_empty() {
        terminal::result(global, "the catalogs are up to their documents")?;
    }
    let open = arguments.check && !synced.is_empty();
    Ok(if open { Ending::Findings } else { Ending::of(&diagnostics) })
}

/// A document and a language, and what has happened there.
fn line(files: &SyncedFiles, report: Report, checks: bool) -> String {
    let SyncedFiles { document, lang, counts, .. } = files;
    match report {
        Report::Human => files.to_string(),
        Report::Json | Report::Sarif | Report::Github => json!({
            "document": document,
            "lang": lang.tag(),
            "new": counts.new,
            "changed": counts.changed,
            "removed": counts.removed,
            "returned": counts.returned,
            "settled": counts.settled,
            "files": files.files,
            "written": !checks,
        })
        .to_string(),
    }
}
