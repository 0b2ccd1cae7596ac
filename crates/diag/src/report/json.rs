//! The report for programs: one JSON object a line.

use std::io;

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

use super::characters::shown;
use crate::{Diagnostic, Diagnostics, Fix, Label};

/// One line a finding. The keys and their order are a promise to the programs that read them.
#[derive(Serialize)]
struct Finding<'a> {
    code: &'a str,
    severity: &'a str,
    message: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    text: Option<&'a str>,
    unit: Option<&'a str>,
    lang: Option<&'a str>,
    hints: &'a [String],
    fix: Option<&'a Fix>,
}

/// Each finding as a JSON object on a line of its own, with the keys `code severity message file
/// line column end_line end_column text unit lang hints fix` in that order.
///
/// What is not known is `null`. Lines and columns count from 1, a column counts Unicode scalar
/// values, and the end is the place after the last marked character. `text` is the marked text as
/// far as the finding holds it. `fix` has the `bytes` of the file, `start` and `end`, and their `replacement`.
#[must_use]
pub fn json(diagnostics: &Diagnostics) -> String {
    diagnostics.iter().map(|diagnostic| to_json(&finding(diagnostic)) + "\n").collect()
}

fn finding(diagnostic: &Diagnostic) -> Finding<'_> {
    let place = diagnostic.location().filter(|label| !label.is_whole_file());
    Finding {
        code: diagnostic.code.name,
        severity: diagnostic.severity.name(),
        message: &diagnostic.message,
        file: diagnostic.location().map(|label| &*label.file),
        line: place.map(|label| label.start.line),
        column: place.map(|label| label.start.column),
        end_line: place.map(|label| label.end.line),
        end_column: place.map(|label| label.end.column),
        text: place.map(Label::text),
        unit: diagnostic.unit.as_deref(),
        lang: diagnostic.lang,
        hints: &diagnostic.hints,
        fix: diagnostic.fix.as_ref(),
    }
}

/// A value as JSON on one line.
pub(crate) fn to_json(value: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    // Strings and numbers written into memory: there is nothing here that can fail.
    let written = value.serialize(&mut Serializer::with_formatter(&mut bytes, Harmless));
    debug_assert!(written.is_ok(), "a report cannot be written: {written:?}");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Compact JSON that is harmless in a terminal: also the controls that JSON allows in strings (DEL,
/// C1, bidi controls) are written as escapes, which mean the same to every reader.
struct Harmless;

impl Formatter for Harmless {
    fn write_string_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>
    where
        W: ?Sized + io::Write,
    {
        let mut plain = CompactFormatter;
        for part in fragment.split_inclusive(|character| shown(character) != character) {
            match part.chars().next_back().filter(|&last| shown(last) != last) {
                None => plain.write_string_fragment(writer, part)?,
                Some(last) => {
                    let before = part.strip_suffix(last).unwrap_or_default();
                    plain.write_string_fragment(writer, before)?;
                    for unit in last.encode_utf16(&mut [0; 2]) {
                        write!(writer, "\\u{unit:04x}")?;
                    }
                }
            }
        }
        Ok(())
    }
}
