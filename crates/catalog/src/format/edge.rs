//! What stands beside a line end inside a text, which says what the line end is.

use hexaglot_locale::is_han;

use crate::file::CatalogFile;
use crate::nesting::NESTING;
use crate::pattern::{Element, Expression, Pattern};

/// Blanks that are nothing at the start and the end of a line.
pub(super) const BLANKS: [char; 4] = [' ', '\t', '\r', '\n'];

/// What a line end becomes on one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineEnd {
    /// Nothing: it stands between Han characters.
    Nothing,
    Space,
    /// It stays: a backslash makes it a hard break, or what stands beside it cannot be told.
    Line,
}

/// A character at the edge of a line, as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    Han,
    /// The same in a text that this one refers to. A build joins Han characters of both; a fingerprint
    /// knows the reference alone, and would change with the line end.
    ReferredHan,
    /// It makes the line end a hard break, unless other backslashes take that meaning from it.
    Backslash,
    Other,
}

/// Which end of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    First,
    Last,
}

/// What the texts of a file can refer to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Neighbors<'a> {
    pub(super) file: &'a CatalogFile,
    pub(super) terms: &'a CatalogFile,
}

impl Neighbors<'_> {
    /// What a line end between two pieces of a text becomes.
    pub(super) fn between(&self, before: &Element, after: &Element) -> LineEnd {
        let here = Place { depth: 0, in_term: false };
        match (self.edge(before, Side::Last, here), self.edge(after, Side::First, here)) {
            (Some(Edge::Backslash) | None, _) | (_, None) => LineEnd::Line,
            (Some(Edge::Other), Some(_)) | (Some(_), Some(Edge::Other)) => LineEnd::Space,
            (Some(Edge::Han), Some(Edge::Han)) => LineEnd::Nothing,
            _ => LineEnd::Line,
        }
    }

    /// The edge of a piece; nothing where only a build can tell, or where it is a blank.
    fn edge(&self, element: &Element, side: Side, place: Place) -> Option<Edge> {
        match element {
            Element::Text { value, .. } => edge_of_text(value.trim_matches(BLANKS), side),
            Element::Placeable { expression, .. } => self.edge_of(expression, side, place),
        }
    }

    fn edge_of(&self, expression: &Expression, side: Side, place: Place) -> Option<Edge> {
        match expression {
            Expression::Literal { value, .. } => edge_of_text(value, side),
            // A build writes it as a value, which no character beside it touches.
            Expression::Number { .. } | Expression::Function { .. } => Some(Edge::Other),
            Expression::Variable { .. } => (!place.in_term).then_some(Edge::Other),
            Expression::Message { id, attribute, .. } => {
                let message = self.file.message(id).filter(|message| !message.broken)?;
                let pattern = match attribute {
                    Some(name) => &message.attribute(name)?.pattern,
                    None => &message.pattern,
                };
                referred(self.edge_of_pattern(pattern, side, place))
            }
            Expression::Term { id, attribute, .. } => {
                let term = self.terms.term(id).filter(|term| !term.broken)?;
                let pattern = match attribute {
                    Some(name) => &term.attribute(name)?.pattern,
                    None => &term.pattern,
                };
                referred(self.edge_of_pattern(pattern, side, Place { in_term: true, ..place }))
            }
            Expression::Select { variants, .. } => {
                let mut edges = variants
                    .iter()
                    .map(|variant| self.edge_of_pattern(&variant.pattern, side, place));
                let first = edges.next()?;
                first.filter(|_| edges.all(|edge| edge == first))
            }
            Expression::Nested(inner, _) => self.edge_of(inner, side, place),
        }
    }

    fn edge_of_pattern(&self, pattern: &Pattern, side: Side, place: Place) -> Option<Edge> {
        let mut shown = pattern.elements.iter().filter(|element| match element {
            Element::Text { value, .. } => !value.trim_matches(BLANKS).is_empty(),
            Element::Placeable { .. } => true,
        });
        let element = match side {
            Side::First => shown.next(),
            Side::Last => shown.next_back(),
        };
        let place = Place { depth: place.depth + 1, ..place };
        element.filter(|_| place.depth <= NESTING).and_then(|each| self.edge(each, side, place))
    }
}

/// Where an expression stands.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// How many texts it was reached through: they may refer to one another in a circle.
    depth: usize,
    /// Whether variables are the arguments of a term, which are texts.
    in_term: bool,
}

/// The edge of a text that another refers to.
fn referred(edge: Option<Edge>) -> Option<Edge> {
    edge.map(|edge| if edge == Edge::Han { Edge::ReferredHan } else { edge })
}

fn edge_of_text(text: &str, side: Side) -> Option<Edge> {
    let character = match side {
        Side::First => text.chars().next(),
        Side::Last => text.chars().next_back(),
    };
    match character? {
        '\\' if side == Side::Last => Some(Edge::Backslash),
        blank if BLANKS.contains(&blank) => None,
        character if is_han(character) => Some(Edge::Han),
        _ => Some(Edge::Other),
    }
}
