//! Names that the terms of a language hold: what has been agreed upon is one unit, also where plain text
//! would be parted.

use std::ops::Range;

use hexaglot_catalog::{Catalog, Element, Expression, Pattern};
use hexaglot_locale::Direction;

use crate::letters::{has_right_to_left, is_left_to_right};
use crate::runs::runs;

/// The names of a language that read in the other direction than its text and are more than one run of
/// it, such as `ITU Telecom World 2016` in Arabic, whose year would be the sentence's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names(Vec<String>);

impl Names {
    /// Those among the terms of a catalog. A term that says different things in different cases has
    /// none.
    #[must_use]
    pub fn of(catalog: &Catalog) -> Self {
        let base = catalog.lang().direction();
        let terms = catalog.terms().into_iter().flat_map(|file| file.terms());
        let texts = terms.filter(|term| !term.broken).filter_map(|term| plain(&term.pattern));
        Names(texts.filter(|text| is_foreign(text, base) && is_parted(text, base)).collect())
    }

    /// The runs of a text in which each name is within one of them. `runs` are in order, and so is what
    /// comes back.
    pub(crate) fn join(&self, text: &str, mut runs: Vec<Range<usize>>) -> Vec<Range<usize>> {
        let whole = |name: &String| {
            let places = text.match_indices(name.as_str()).map(|(at, name)| at..at + name.len());
            places.filter(|place| stands_alone(text, place)).collect::<Vec<_>>()
        };
        let named: Vec<Range<usize>> = self.0.iter().flat_map(whole).collect();
        if named.is_empty() {
            return runs;
        }
        runs.extend(named);
        runs.sort_by_key(|run| run.start);
        let mut joined: Vec<Range<usize>> = Vec::with_capacity(runs.len());
        for run in runs {
            match joined.last_mut().filter(|last| run.start < last.end) {
                Some(last) => last.end = last.end.max(run.end),
                None => joined.push(run),
            }
        }
        joined
    }
}

/// The text of a pattern of text and literals alone, on one line.
fn plain(pattern: &Pattern) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            Element::Text { value, .. }
            | Element::Placeable { expression: Expression::Literal { value, .. }, .. } => {
                text.push_str(value);
            }
            Element::Placeable { .. } => return None,
        }
    }
    Some(text.trim().replace('\n', " "))
}

/// Whether a text has letters of the other direction, and of that alone.
fn is_foreign(text: &str, base: Direction) -> bool {
    match base {
        Direction::RightToLeft => text.chars().any(is_left_to_right) && !has_right_to_left(text),
        Direction::LeftToRight => has_right_to_left(text) && !text.chars().any(is_left_to_right),
    }
}

fn is_parted(text: &str, base: Direction) -> bool {
    !matches!(runs(text, base).as_slice(), [run] if *run == (0..text.len()))
}

/// Whether no letter or digit of the name's own kind touches it, so that it is no part of a longer word.
fn stands_alone(text: &str, place: &Range<usize>) -> bool {
    let touches = |c: char| is_left_to_right(c) || c.is_ascii_digit();
    let before = text.get(..place.start).and_then(|text| text.chars().next_back());
    let after = text.get(place.end..).and_then(|text| text.chars().next());
    !before.is_some_and(touches) && !after.is_some_and(touches)
}
