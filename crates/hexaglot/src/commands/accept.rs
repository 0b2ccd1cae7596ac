//! `hexaglot accept`

use hexaglot_catalog::{Acceptance, State};
use hexaglot_diag::Diagnostics;
use hexaglot_publish::{AcceptOptions, AcceptedFiles, AcceptedUnit, Editor, accept};
use serde_json::json;

use crate::arguments::{Accept, AcceptedState, Global, Report};
use crate::commands::{Ending, open_to_change};
use crate::edit::DiskEditor;
use crate::failure::Failure;
use crate::terminal;

pub(crate) fn run(global: &Global, arguments: &Accept) -> Result<Ending, Failure> {
    let mut diagnostics = Diagnostics::new();
    let Some((loader, index)) = open_to_change(global, &mut diagnostics)? else {
        return Ok(Ending::Findings);
    };
    let editor = DiskEditor::new(&loader);
    let editor = (!arguments.check).then_some(&editor).map(|editor| -> &dyn Editor { editor });
    let progress = terminal::progress(global, index.documents.len());
    let accepted = accept(&index, &loader, editor, &options(arguments), &|| progress.inc(1));
    progress.finish_and_clear();
    let accepted = accepted?.collect(&mut diagnostics);
    diagnostics.sort();
    terminal::findings(global, &diagnostics, terminal::Stream::Error)?;
    let mut lines: Vec<String> =
        accepted.iter().map(|files| line(files, global.report, arguments)).collect();
    if global.report == Report::Human {
        lines.extend(closing(&accepted, &diagnostics, arguments));
    }
    if !lines.is_empty() {
        terminal::result(global, &lines.join("\n"))?;
    }
    let open = arguments.check && !accepted.is_empty();
    Ok(if open { Ending::Findings } else { Ending::of(&diagnostics) })
}

fn options(arguments: &Accept) -> AcceptOptions {
    let state = match arguments.state {
        AcceptedState::Translated => State::Translated,
        AcceptedState::Reviewed => State::Reviewed,
        AcceptedState::Final => State::Final,
    };
    AcceptOptions {
        documents: arguments.document.clone(),
        units: arguments.units.clone(),
        languages: arguments.lang.clone(),
        acceptance: if arguments.editorial { Acceptance::Editorial } else { Acceptance::As(state) },
    }
}

/// A document and a language, and what was accepted there.
fn line(files: &AcceptedFiles, report: Report, arguments: &Accept) -> String {
    let AcceptedFiles { document, lang, units, files: paths } = files;
    match report {
        Report::Human => files.to_string(),
        Report::Json | Report::Sarif | Report::Github => {
            let unit = |unit: &AcceptedUnit| {
                json!({
                    "unit": unit.id.as_str(),
                    "before": unit.before.name(),
                    "after": unit.after.name(),
                })
            };
            json!({
                "document": document,
                "lang": lang.tag(),
                "units": units.iter().map(unit).collect::<Vec<_>>(),
                "because": arguments.because,
                "files": paths,
                "written": !arguments.check,
            })
            .to_string()
        }
    }
}

/// What people read below the lines.
fn closing(
    accepted: &[AcceptedFiles],
    diagnostics: &Diagnostics,
    arguments: &Accept,
) -> Option<String> {
    if !accepted.is_empty() {
        return arguments.because.as_ref().map(|because| format!("because: {because}"));
    }
    let nothing = if diagnostics.has_errors() {
        "nothing was accepted"
    } else {
        "there is nothing to accept"
    };
    Some(nothing.to_owned())
}
