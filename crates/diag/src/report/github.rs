//! The report for GitHub Actions: workflow commands, which become annotations of a pull request.

use std::fmt::Write;

use super::characters::shown;
use crate::{Diagnostic, Diagnostics, Label};

/// Each finding as a workflow command on a line of its own; hints follow the message.
///
/// GitHub takes columns only where a mark begins and ends on one line, and refuses an annotation
/// that breaks this rule, so a mark of several lines has lines alone.
#[must_use]
pub fn github(diagnostics: &Diagnostics) -> String {
    diagnostics.iter().map(|diagnostic| command(diagnostic) + "\n").collect()
}

fn command(diagnostic: &Diagnostic) -> String {
    let mut properties = diagnostic.location().map_or_else(String::new, place);
    // GitHub titles an annotation by its title alone, so the code stands there.
    properties.push_str("title=");
    properties.push_str(&property(diagnostic.code.name));
    let hints = diagnostic.hints.iter().map(|hint| format!("\nhelp: {hint}"));
    let message = diagnostic.message.clone() + &hints.collect::<String>();
    format!("::{} {properties}::{}", diagnostic.severity.name(), data(&message))
}

/// The properties that say where, each with the comma after it.
fn place(label: &Label) -> String {
    let mut out = format!("file={},", property(&label.file));
    if label.is_whole_file() {
        return out;
    }
    // The last marked line: a mark that ends with a line's end takes in nothing of the next line.
    let ends_before = label.end.column == 1 && label.end.line > label.start.line;
    let end_line = label.end.line - usize::from(ends_before);
    // Writing to a string cannot fail.
    let _ = if label.start.line != end_line {
        write!(out, "line={},endLine={end_line},", label.start.line)
    } else if ends_before {
        write!(out, "line={},col={},endLine={end_line},", label.start.line, label.start.column)
    } else {
        write!(
            out,
            "line={},col={},endLine={end_line},endColumn={},",
            label.start.line, label.start.column, label.end.column
        )
    };
    out
}

/// The value of a property, which a comma or a colon would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// The message of a command, which a line's end would end.
fn data(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '%' => out.push_str("%25"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            // The log is shown in a terminal as well.
            _ => out.push(shown(character)),
        }
    }
    out
}
