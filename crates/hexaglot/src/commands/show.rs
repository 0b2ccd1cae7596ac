//! `hexaglot show`
//!
//! A terminal may put Arabic in order or not, and then each line by itself, in the direction of its first
//! letter or always from left to right. So no line has a label beside a text: labels stand above it. Each
//! line of a text from right to left stands in an isolate of that direction (U+2067 … U+2069), which
//! puts its words in order wherever isolates are known, also where the line begins with a number, a Latin
//! word or a placeable. The isolate opens behind the spaces that indent every text: tmux, and whatever
//! else keeps characters without width with the cell before them, drops one at the start of a line. A
//! terminal that knows no order prints the letters as they are written, and nothing can change that. What
//! goes to a file or another program has neither isolates nor indentation: there they would only be
//! copied, and a catalog with isolates is refused.

use hexaglot_diag::Diagnostics;
use hexaglot_diag::report::wrapped;
use hexaglot_locale::{Direction, Lang};
use hexaglot_publish::{ShowOptions, ShownText, ShownUnit, show};
use serde_json::json;

use crate::arguments::{Global, Report, Show};
use crate::commands::{Ending, open};
use crate::failure::Failure;
use crate::terminal;

const INDENT: &str = "  ";
/// Fewer cells than this cannot hold a word.
const NARROWEST: usize = 20;

const RIGHT_TO_LEFT: char = '\u{2067}';
const OWN_DIRECTION: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

pub(crate) fn run(global: &Global, arguments: &Show) -> Result<Ending, Failure> {
    let mut diagnostics = Diagnostics::new();
    let (loader, index) = open(global, &mut diagnostics)?;
    let options = ShowOptions {
        units: arguments.units.clone(),
        documents: arguments.document.clone(),
        languages: arguments.lang.clone(),
    };
    let progress = terminal::progress(global, index.documents.len());
    let shown = show(&index, &loader, &options, &|| progress.inc(1));
    progress.finish_and_clear();
    let shown = shown?.collect(&mut diagnostics);
    diagnostics.sort();
    terminal::findings(global, &diagnostics, terminal::Stream::Error)?;
    if !shown.is_empty() {
        terminal::write(&match global.report {
            Report::Human => human(&shown, terminal::width()),
            Report::Json | Report::Sarif | Report::Github => {
                lines(&shown, |lang| arguments.lang.is_empty() || arguments.lang.contains(&lang))
            }
        })?;
    }
    Ok(Ending::of(&diagnostics))
}

/// The units for people: lines of at most `width` cells, or as they are written where there is none.
fn human(units: &[ShownUnit], width: Option<usize>) -> String {
    units.iter().map(|unit| human_unit(unit, width)).collect::<Vec<_>>().join("\n\n")
}

fn human_unit(unit: &ShownUnit, width: Option<usize>) -> String {
    let mut lines = vec![format!("{} {}", unit.document, unit.unit)];
    for text in std::iter::once(&unit.source).chain(&unit.translations) {
        lines.push(String::new());
        lines.push(head(text, width.is_some()));
        lines.extend(text.text.iter().flat_map(|each| text_lines(each, text.lang, width)));
        if let Some(was) = &text.was {
            lines.push("was:".to_owned());
            lines.extend(text_lines(was, unit.original, width));
        }
        if let Some(note) = unit.note.as_ref().filter(|_| text.lang == unit.original) {
            lines.push("note to translators:".to_owned());
            lines.extend(text_lines(note, unit.original, width));
        }
    }
    lines.join("\n")
}

/// The line above a text. A path may have folders of any script.
fn head(text: &ShownText, is_terminal: bool) -> String {
    let path = wrapped(&text.path, usize::MAX).concat();
    let path = if is_terminal && !path.is_ascii() {
        format!("{OWN_DIRECTION}{path}{END_OF_ISOLATE}")
    } else {
        path
    };
    let line = text.line.map_or_else(String::new, |line| format!(":{line}"));
    format!("{} {} {path}{line}", text.lang, text.status.name())
}

/// The lines of a text as they are written; in a terminal, cut to its width and indented.
fn text_lines(text: &str, lang: Lang, width: Option<usize>) -> Vec<String> {
    let is_right_to_left = lang.script().direction() == Direction::RightToLeft;
    let room = width.map_or(usize::MAX, |width| width.saturating_sub(INDENT.len()).max(NARROWEST));
    let lines = text.lines().flat_map(|line| wrapped(line, room));
    let printed = |line: String| match width {
        None => line,
        Some(_) if line.is_empty() => line,
        Some(_) if is_right_to_left => format!("{INDENT}{RIGHT_TO_LEFT}{line}{END_OF_ISOLATE}"),
        Some(_) => format!("{INDENT}{line}"),
    };
    lines.map(printed).collect()
}

/// A line of JSON for each unit and language.
fn lines(units: &[ShownUnit], is_asked: impl Fn(Lang) -> bool) -> String {
    let lines = units.iter().flat_map(|unit| {
        let texts = std::iter::once(&unit.source).chain(&unit.translations);
        texts.filter(|text| is_asked(text.lang)).map(|text| json_line(unit, text))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn json_line(unit: &ShownUnit, text: &ShownText) -> String {
    json!({
        "document": unit.document,
        "unit": unit.unit.as_str(),
        "lang": text.lang.tag(),
        "status": text.status.name(),
        "text": text.text,
        "source": unit.source.text,
        "was": text.was,
        "note": unit.note,
        "path": text.path,
        "line": text.line,
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::text_lines;
    use hexaglot_locale::Lang;

    #[test]
    fn a_line_of_arabic_is_isolated_behind_its_indentation_on_a_terminal() {
        let text = "{ $n } تقرير الاجتماع الأول";
        let lines = ["  \u{2067}{ $n } تقرير\u{2069}", "  \u{2067}الاجتماع الأول\u{2069}"];
        assert_eq!(text_lines(text, Lang::Ar, Some(22)), lines);
        assert_eq!(text_lines(text, Lang::Ar, None), [text]);
        assert_eq!(text_lines("Report", Lang::En, Some(80)), ["  Report"]);
    }
}
