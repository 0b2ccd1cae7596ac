//! `hexaglot fmt`

use hexaglot_diag::Diagnostics;
use hexaglot_publish::{Editor, FormatOptions, FormattedFile, format_catalogs};
use serde_json::json;

use crate::arguments::{Fmt, Global, Report};
use crate::commands::{Ending, open_to_change};
use crate::edit::DiskEditor;
use crate::failure::Failure;
use crate::terminal;

pub(crate) fn run(global: &Global, arguments: &Fmt) -> Result<Ending, Failure> {
    let mut diagnostics = Diagnostics::new();
    let Some((loader, index)) = open_to_change(global, &mut diagnostics)? else {
        return Ok(Ending::Findings);
    };
    let editor = DiskEditor::new(&loader);
    let editor = (!arguments.check).then_some(&editor).map(|editor| -> &dyn Editor { editor });
    let options =
        FormatOptions { documents: arguments.documents.clone(), languages: arguments.lang.clone() };
    let progress = terminal::progress(global, index.documents.len());
    let formatted = format_catalogs(&index, &loader, editor, &options, &|| progress.inc(1));
    progress.finish_and_clear();
    let formatted = formatted?.collect(&mut diagnostics);
    diagnostics.sort();
    terminal::findings(global, &diagnostics, terminal::Stream::Error)?;
    let lines: Vec<String> =
        formatted.iter().map(|file| line(file, global.report, arguments.check)).collect();
    if !lines.is_empty() {
        terminal::result(global, &lines.join("\n"))?;
    }
    if global.report == Report::Human && formatted.is_empty() && diagnostics.is_empty() {
        terminal::result(global, "the catalogs are in their safe form")?;
    }
    let open = arguments.check && !formatted.is_empty();
    Ok(if open { Ending::Findings } else { Ending::of(&diagnostics) })
}

/// A file, and what has changed in it.
fn line(formatted: &FormattedFile, report: Report, checks: bool) -> String {
    let FormattedFile { file, lang, changed, mended } = formatted;
    match report {
        Report::Human => formatted.to_string(),
        Report::Json | Report::Sarif | Report::Github => json!({
            "file": file,
            "lang": lang.tag(),
            "changed": changed,
            "mended": mended,
            "written": !checks,
        })
        .to_string(),
    }
}
