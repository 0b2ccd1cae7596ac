//! `hexaglot ids`

use hexaglot_diag::Diagnostics;
use hexaglot_publish::{DocumentIds, Editor, MissingId, missing_ids};
use serde_json::json;

use crate::arguments::{Global, Ids, Report};
use crate::commands::{Ending, open};
use crate::edit::DiskEditor;
use crate::failure::Failure;
use crate::terminal;

pub(crate) fn run(global: &Global, arguments: &Ids) -> Result<Ending, Failure> {
    let mut diagnostics = Diagnostics::new();
    let (loader, index) = open(global, &mut diagnostics)?;
    let editor = DiskEditor::new(&loader);
    let editor = arguments.write.then_some(&editor).map(|editor| -> &dyn Editor { editor });
    let progress = terminal::progress(global, index.documents.len());
    let found = missing_ids(&index, &loader, editor, &arguments.documents, &|| progress.inc(1));
    progress.finish_and_clear();
    let documents = found?.collect(&mut diagnostics);
    diagnostics.sort();
    terminal::findings(global, &diagnostics, terminal::Stream::Error)?;
    let list = lines(&documents, global.report, arguments.write);
    if !list.is_empty() {
        terminal::result(global, &list)?;
    }
    if global.report == Report::Human {
        terminal::result(global, &summary(&documents, &diagnostics, arguments.write))?;
    }
    let open = !documents.is_empty() && !arguments.write;
    Ok(if open { Ending::Findings } else { Ending::of(&diagnostics) })
}

/// A line for each id: its place and itself.
fn lines(documents: &[DocumentIds], report: Report, written: bool) -> String {
    let line = |file: &str, missing: &MissingId| {
        let (id, position) = (&missing.id, missing.position);
        match report {
            Report::Human => format!("{file}:{}:{} {id}", position.line, position.column),
            Report::Json | Report::Sarif | Report::Github => json!({
                "file": file,
                "line": position.line,
                "column": position.column,
                "id": id.as_str(),
                "written": written,
            })
            .to_string(),
        }
    };
    let lines = documents.iter().flat_map(|document| {
        document.missing.iter().map(move |missing| line(&document.file, missing))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn summary(documents: &[DocumentIds], left: &Diagnostics, written: bool) -> String {
    let ids: usize = documents.iter().map(|document| document.missing.len()).sum();
    let plural = |count: usize, what: &str| {
        if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
    };
    let (ids, files) = (plural(ids, "id"), plural(documents.len(), "file"));
    match (documents.is_empty(), written) {
        (true, _) if left.is_empty() => "no id is missing".to_owned(),
        (true, _) => "there is no id to write".to_owned(),
        (false, true) => format!("{ids} written into {files}"),
        (false, false) => format!("{ids} missing in {files}; `hexaglot ids --write` writes them"),
    }
}
