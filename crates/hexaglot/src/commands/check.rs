//! `hexaglot check`

mod known;
mod timings;
mod totals;

use hexaglot_diag::Diagnostics;
use hexaglot_publish::{Cache, DocumentSummary, Rules, all_codes, check, fix};
use serde_json::json;

use crate::arguments::{Check, Global, Report};
use crate::commands::pdf_fonts::with_fonts;
use crate::commands::{Ending, cache, open, options};
use crate::edit::DiskEditor;
use crate::failure::Failure;
use crate::terminal;
use known::Known;
use timings::Timings;

pub(crate) fn run(global: &Global, arguments: &Check) -> Result<Ending, Failure> {
    has_place(global.report, arguments)?;
    let mut diagnostics = Diagnostics::new();
    let known = Known::read(arguments)?;
    let (loader, index) = open(global, &mut diagnostics)?;
    let mut options = options(&arguments.selection);
    options.rules = rules(&arguments.rule)?;
    let options = with_fonts(options, global, &index.config, &arguments.fonts)?;
    let progress = terminal::progress(global, index.documents.len());
    let timings = Timings::default();
    let mut documents = None;
    if arguments.fix && !diagnostics.has_errors() {
        let editor = DiskEditor::new(&loader);
        // A round goes over all documents; nobody knows how many there will be.
        let files = fix(&index, &loader, &editor, &options, &|| progress.tick());
        progress.finish_and_clear();
        let files = files?.collect(&mut diagnostics);
        let lines: Vec<String> = files
            .iter()
            .map(|file| match global.report {
                Report::Json => json!({ "file": file.file, "fixed": file.fixed }).to_string(),
                Report::Human | Report::Sarif | Report::Github => file.to_string(),
            })
            .collect();
        // A report in one piece has no room for other lines.
        if !lines.is_empty() && matches!(global.report, Report::Human | Report::Json) {
            terminal::result(global, &lines.join("\n"))?;
        }
    } else {
        let cache = cache(global, &arguments.cache).filter(|_| !arguments.timings);
        let cache = cache.as_ref().map(|cache| -> &dyn Cache { cache });
        let checked = check(&index, &loader, cache, &options, &|| progress.inc(1), &timings);
        progress.finish_and_clear();
        documents = Some(checked?.collect(&mut diagnostics));
    }
    diagnostics.sort();
    let hidden = known.apply(&mut diagnostics)?;
    if arguments.summary {
        terminal::write(&totals::lines(&diagnostics, global.report))?;
    } else {
        report(global, &diagnostics)?;
    }
    if arguments.timings {
        terminal::write(&timings.lines(global.report))?;
    }
    if global.report == Report::Human {
        finish(global, arguments, &diagnostics, documents.as_deref(), hidden)?;
    }
    Ok(Ending::of(&diagnostics))
}

/// Refuses flags whose lines would break a report that other programs read in one piece.
fn has_place(report: Report, arguments: &Check) -> Result<(), Failure> {
    let flags = [("--summary", arguments.summary), ("--timings", arguments.timings)];
    match (report, flags.into_iter().find(|(_, is_given)| *is_given)) {
        (Report::Sarif | Report::Github, Some((flag, _))) => Err(Failure::NoPlace(flag)),
        _ => Ok(()),
    }
}

/// The rules that were asked for.
fn rules(names: &[String]) -> Result<Rules, Failure> {
    let codes = all_codes();
    for name in names {
        if !codes.iter().any(|code| code.name == name) {
            return Err(Failure::UnknownCode(name.clone()));
        }
    }
    Ok(if names.is_empty() { Rules::All } else { Rules::Only(names.to_vec()) })
}

fn report(global: &Global, diagnostics: &Diagnostics) -> Result<(), Failure> {
    // A report for machines is what was asked for: the result, which can be sent to a file.
    let stream = match global.report {
        Report::Human => terminal::Stream::Error,
        Report::Json | Report::Sarif | Report::Github => terminal::Stream::Output,
    };
    terminal::findings(global, diagnostics, stream)
}

/// What a person is told when nothing is left to mend.
fn finish(
    global: &Global,
    arguments: &Check,
    diagnostics: &Diagnostics,
    documents: Option<&[DocumentSummary]>,
    hidden: usize,
) -> Result<(), Failure> {
    if let Some(path) = &arguments.write_baseline {
        return terminal::result(global, &format!("{} known: {}", counted(hidden), path.display()));
    }
    if !diagnostics.is_empty() {
        return Ok(());
    }
    let findings = match hidden {
        0 => "no findings".to_owned(),
        count => format!("no new findings; {} known", counted(count)),
    };
    match documents.map(<[_]>::len) {
        Some(1) => terminal::result(global, &format!("1 document checked, {findings}")),
        Some(count) => terminal::result(global, &format!("{count} documents checked, {findings}")),
        None => terminal::result(global, &findings),
    }
}

/// A number of findings, as the subject of a sentence.
fn counted(findings: usize) -> String {
    match findings {
        1 => "1 finding is".to_owned(),
        count => format!("{count} findings are"),
    }
}
