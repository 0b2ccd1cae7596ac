//! The report for people: a message, the lines that it speaks of, and how to mend them.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    Annotation, AnnotationKind, Element, Level, Origin, Padding, Renderer, Snippet,
};

use super::cells::Cells;
use super::characters::has_right_to_left;
use super::excerpts::{Shown, shown};
use crate::{Diagnostic, Diagnostics, Label, Severity};

/// How [`human`] prints.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HumanOptions {
    /// Whether to color with escape sequences. Nothing is said by color alone.
    pub color: bool,
    /// The cells of a line of the terminal. Longer lines of a file are shown around their marks;
    /// messages are left to the terminal, which wraps them.
    pub width: usize,
}

impl Default for HumanOptions {
    /// Without color, and 100 cells wide.
    fn default() -> Self {
        HumanOptions { color: false, width: 100 }
    }
}

impl HumanOptions {
    /// The same with or without color.
    #[must_use]
    pub fn color(mut self, color: bool) -> Self {
        self.color = color;
        self
    }

    /// The same for another width.
    #[must_use]
    pub fn width(mut self, width: usize) -> Self {
        self.width = width;
        self
    }
}

/// Fewer cells than this cannot hold a gutter and a word.
const NARROWEST: usize = 40;

/// The cells beside the source at most: a line number, bars and spaces.
const GUTTER: usize = 20;

/// Characters of a marked text that a note quotes at most.
const QUOTED: usize = 80;

/// Findings in the manner of rustc, parted by empty lines.
///
/// Carets stand under the cells that the marked text takes: Chinese takes two cells a character, a
/// combining mark none, an emoji with what is joined to it two. A line of a file with right-to-left
/// characters is isolated (U+2066 … U+2069), so that the frame around it stands where a terminal
/// reorders text; its carets are in logical order, right where a terminal does not reorder, and so
/// the marked text is also quoted in words. Controls are shown as symbols.
#[must_use]
pub fn human(diagnostics: &Diagnostics, options: &HumanOptions) -> String {
    let findings = diagnostics.iter().map(|diagnostic| finding(diagnostic, options) + "\n");
    findings.collect::<Vec<_>>().join("\n")
}

fn finding(diagnostic: &Diagnostic, options: &HumanOptions) -> String {
    let mut width = options.width.max(NARROWEST);
    let mut cells = Cells::default();
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(cells.hide(&diagnostic.message)).id(diagnostic.code.name);
    let mut elements: Vec<Element<'_>> = Vec::new();
    let mut notes = Vec::new();
    for place in shown(&diagnostic.labels) {
        if let Some(label) = place.whole_file() {
            elements.push(Origin::path(cells.place(&label.file)).into());
            // Beside other places the note has to say of which it is.
            let note = || match diagnostic.labels.len() {
                1 => label.message.clone(),
                _ => format!("{}: {}", label.file, label.message),
            };
            notes.extend((!label.message.is_empty()).then(note));
        } else {
            let (snippet, longest) = snippet(&place, &mut cells);
            // The middle of a mark of more than two lines of the terminal is left out, but where
            // other marks lie in it that goes wrong: then it is shown whole.
            if place.labels.len() > 1 {
                width = width.max(longest / 2 + GUTTER);
            }
            elements.push(snippet.into());
        }
    }
    notes.extend(marked_texts(diagnostic));
    let more = !(notes.is_empty() && diagnostic.hints.is_empty());
    if more && matches!(elements.last(), Some(Element::Origin(_))) {
        // The bar before the notes, which stands below lines of a file by itself.
        elements.push(Padding.into());
    }
    elements.extend(notes.iter().map(|note| Level::NOTE.message(cells.hide(note)).into()));
    let hints = diagnostic.hints.iter();
    elements.extend(hints.map(|hint| Level::HELP.message(cells.hide(hint)).into()));
    let renderer = if options.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(width);
    cells.reveal(&renderer.render(&[title.elements(elements)]))
}

/// A place as placeholders, and the cells of the longest mark in it.
fn snippet(place: &Shown<'_>, cells: &mut Cells) -> (Snippet<'static, Annotation<'static>>, usize) {
    // What is cut off is told apart from what `annotate-snippets` leaves out for want of width.
    let before = if place.cut_before { "…" } else { "" };
    let after = if place.cut_after { "…" } else { "" };
    let source = cells.hide_lines(&format!("{before}{}{after}", place.text));
    let mut longest = 0;
    let annotations = place.labels.iter().map(|(number, label)| {
        let kind = if *number == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        let mark = place.mark(label);
        let span = source.range(mark.start + before.len()..mark.end + before.len());
        // One character is one cell here.
        longest = longest.max(source.text.get(span.clone()).map_or(0, |mark| mark.chars().count()));
        let message = (!label.message.is_empty()).then(|| cells.hide(&label.message));
        kind.span(span).label(message)
    });
    let annotations: Vec<_> = annotations.collect();
    let path = place.labels.first().map(|(_, label)| cells.place(&position(label)));
    let snippet = Snippet::source(source.text).line_start(place.line).path(path);
    (snippet.annotations(annotations), longest)
}

fn position(label: &Label) -> String {
    format!("{}:{}:{}", label.file, label.start.line, label.start.column)
}

/// Marked texts in words, where carets may stand under other words in a terminal that reorders.
fn marked_texts(diagnostic: &Diagnostic) -> impl Iterator<Item = String> {
    let quoted = |label: &Label| {
        diagnostic.message.contains(label.text()) || label.message.contains(label.text())
    };
    let labels = diagnostic.labels.iter().enumerate();
    labels.filter(move |(_, label)| has_right_to_left(label.text()) && !quoted(label)).map(
        |(number, label)| {
            let mut text: String = label.text().chars().take(QUOTED).collect();
            if text.len() < label.text().len() {
                text.push('…');
            }
            match number {
                0 => format!("marked text: “{text}”"),
                _ => format!("marked text at {}: “{text}”", position(label)),
            }
        },
    )
}
