//! The terminal: findings and progress on standard error, results on standard output.

use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use hexaglot_diag::Diagnostics;
use hexaglot_diag::report::{self, HumanOptions};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use terminal_size::{Width, terminal_size_of};

use crate::arguments::{Color, Global, Report};
use crate::failure::Failure;

/// Where findings go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stream {
    Output,
    Error,
}

/// Prints findings as the flags want them.
pub(crate) fn findings(
    global: &Global,
    diagnostics: &Diagnostics,
    stream: Stream,
) -> Result<(), Failure> {
    let color = uses_color(global, stream);
    let text = match global.report {
        Report::Human => {
            let mut options = HumanOptions::default();
            options.color = color;
            let mut text = report::human(diagnostics, &options);
            if !diagnostics.is_empty() {
                text.push_str(&report::summary(diagnostics));
                text.push('\n');
            }
            text
        }
        Report::Json => report::json(diagnostics),
        Report::Sarif => {
            report::sarif(diagnostics, &hexaglot_publish::all_codes(), env!("CARGO_PKG_VERSION"))
        }
        Report::Github => report::github(diagnostics),
    };
    let written = match stream {
        Stream::Output => io::stdout().lock().write_all(text.as_bytes()),
        Stream::Error => io::stderr().lock().write_all(text.as_bytes()),
    };
    written.map_err(Failure::Terminal)
}

/// Whether what goes to a stream is colored.
pub(crate) fn uses_color(global: &Global, stream: Stream) -> bool {
    match global.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            let choice = match stream {
                Stream::Output => AutoStream::choice(&io::stdout()),
                Stream::Error => AutoStream::choice(&io::stderr()),
            };
            choice != ColorChoice::Never
        }
    }
}

/// Prints a result, unless only findings are wanted.
pub(crate) fn result(global: &Global, text: &str) -> Result<(), Failure> {
    if global.quiet { Ok(()) } else { write(text) }
}

/// Prints a line, or lines, to standard output.
pub(crate) fn write(text: &str) -> Result<(), Failure> {
    writeln!(io::stdout().lock(), "{text}").map_err(Failure::Terminal)
}

/// The cells of a line, where standard output is a terminal.
pub(crate) fn width() -> Option<usize> {
    let size = terminal_size_of(io::stdout()).map(|(Width(width), _)| usize::from(width));
    io::stdout().is_terminal().then(|| size.unwrap_or(HumanOptions::default().width))
}

/// Says why the run ended early. Where even that cannot be printed, the exit status says it.
pub(crate) fn failure(failure: &Failure) {
    let mut stream = io::stderr().lock();
    let _ = writeln!(stream, "error: {failure}");
    if let Some(hint) = failure.hint() {
        let _ = writeln!(stream, "  = help: {hint}");
    }
}

/// A bar of the documents that are done: on a terminal, and for more than a few.
pub(crate) fn progress(global: &Global, documents: usize) -> ProgressBar {
    progress_of(global, documents, "documents")
}

/// A bar of what is done of many of a kind, on a terminal.
pub(crate) fn progress_of(global: &Global, count: usize, kind: &str) -> ProgressBar {
    let hidden = global.quiet || !io::stderr().is_terminal();
    let bar = if hidden {
        ProgressBar::hidden()
    } else {
        ProgressBar::with_draw_target(Some(count as u64), ProgressDrawTarget::stderr_with_hz(10))
    };
    let template = format!("{{wide_bar}} {{pos}}/{{len}} {kind}, {{eta}} left");
    match ProgressStyle::with_template(&template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
