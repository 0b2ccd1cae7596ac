//! What the pages of PDF editions show, line by line.

use std::collections::BTreeMap;

use hexaglot_locale::{Direction, Lang};
use hexaglot_pdf::{PdfFonts, PdfOptions, Run, runs};
use hexaglot_publish::{BuildOptions, MemoryLoader, ProjectIndex, editions};
use hexaglot_render::Standards;

/// A line of a page.
#[derive(Debug)]
pub(crate) struct Line {
    /// Its runs in the order in which a reader meets them.
    pub(crate) runs: Vec<Run>,
}

/// The lines of every edition of a project, by document and language.
pub(crate) fn of(
    index: &ProjectIndex,
    loader: &MemoryLoader,
) -> BTreeMap<(String, Lang), Vec<Line>> {
    let editions = editions(index, loader, &BuildOptions::default()).unwrap();
    assert!(editions.diagnostics.is_empty(), "{:#?}", editions.diagnostics);
    // The documents have no date, which some standards demand.
    let mut options = PdfOptions::default();
    options.standards = Standards::new(&[]).unwrap();
    let lines = editions.value.iter().map(|edition| {
        let set = runs(edition, PdfFonts::embedded(), &options);
        assert!(set.diagnostics.is_empty(), "{:#?}", set.diagnostics);
        ((edition.id.to_string(), edition.lang), lines(set.value, edition.lang.direction()))
    });
    lines.collect()
}

/// Runs that are drawn one after the other at one height are a line.
fn lines(runs: Vec<Run>, direction: Direction) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for run in runs {
        match lines.last_mut() {
            Some(line) if line.holds(&run) => line.runs.push(run),
            _ => lines.push(Line { runs: vec![run] }),
        }
    }
    for line in &mut lines {
        line.runs.sort_by(|one, other| one.x.total_cmp(&other.x));
        if direction == Direction::RightToLeft {
            line.turn();
        }
    }
    lines
}

impl Line {
    /// Puts what stands from left to right into the order of a reader who begins at the right: what has no
    /// letter of that direction and no space between is read from left to right all the same.
    fn turn(&mut self) {
        let turns = |run: &Run| run.text.contains(|c: char| ('\u{590}'..='\u{8FF}').contains(&c));
        let mut turned: Vec<Vec<Run>> = Vec::new();
        for run in self.runs.drain(..) {
            let joins = |last: &Run| {
                !turns(&run)
                    && !turns(last)
                    && !run.text.starts_with(char::is_whitespace)
                    && !last.text.ends_with(char::is_whitespace)
            };
            match turned.last_mut() {
                Some(group) if group.last().is_some_and(joins) => group.push(run),
                _ => turned.push(vec![run]),
            }
        }
        self.runs = turned.into_iter().rev().flatten().collect();
    }

    /// Whether a run is of this line: the calls of notes stand a little higher.
    fn holds(&self, run: &Run) -> bool {
        let near = |other: &Run| (run.y - other.y).abs() < 0.6 * run.size.max(other.size);
        self.runs.last().is_some_and(|last| last.page == run.page && near(last))
    }
}

/// The characters of lines in one piece, without what is between the lines.
pub(crate) fn text_of(lines: &[Line]) -> String {
    let texts = lines.iter().flat_map(|line| &line.runs).map(|run| squeezed(&run.text));
    texts.collect()
}

/// A text without white space, and without what steers direction and division and is never seen.
pub(crate) fn squeezed(text: &str) -> String {
    let unseen = |c: &char| {
        c.is_whitespace()
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{AD}')
    };
    text.chars().filter(|c| !unseen(c)).collect()
}
