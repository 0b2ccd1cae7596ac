//! What may be isolated in a text: each unit of it by itself.

use std::ops::Range;

use hexaglot_document::{Inline, plain_text};
use hexaglot_locale::{Direction, Lang, Script};

use crate::letters::{has_right_to_left, is_left_to_right};
use crate::names::Names;
use crate::order::OBJECT;
use crate::runs::runs;

/// Wraps every unit in an isolate. Emphasis is no border to a name or a quotation; links, references,
/// values and code are.
pub(crate) fn candidates(inlines: Vec<Inline>, base: Direction, names: &Names) -> Vec<Inline> {
    let runs = match inlines.as_slice() {
        [Inline::Text(text)] => names.join(text, runs(text, base)),
        inlines => {
            let mut text = String::new();
            write(inlines, &mut text);
            names.join(&text, runs(&text, base))
        }
    };
    wrap(inlines, 0, &runs, base, names)
}

/// The characters in which runs are found; what is a unit by its structure is an object in them.
fn write(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(characters) => text.push_str(characters),
            Inline::Emphasis(body) | Inline::Strong(body) => write(body, text),
            _ => text.push(OBJECT),
        }
    }
}

/// Isolates the runs in inlines of which the first begins at the offset `start`. The runs are in order,
/// and within them.
fn wrap(
    inlines: Vec<Inline>,
    start: usize,
    runs: &[Range<usize>],
    base: Direction,
    names: &Names,
) -> Vec<Inline> {
    let mut at = start;
    let nodes: Vec<Node> = inlines
        .into_iter()
        .map(|inline| {
            let range = at..at + length(&inline);
            at = range.end;
            Node { range, inline }
        })
        .collect();
    let Placed { here, inside } = place(&nodes, runs);
    let mut parts = Vec::with_capacity(nodes.len());
    for Node { range, inline } in nodes {
        match inline {
            Inline::Text(text) => cut(&text, range.start, within(&here, &range), &mut parts),
            Inline::Emphasis(body) => {
                let body = wrap(body, range.start, within(&inside, &range), base, names);
                parts.push(Node { range, inline: Inline::Emphasis(body) });
            }
            Inline::Strong(body) => {
                let body = wrap(body, range.start, within(&inside, &range), base, names);
                parts.push(Node { range, inline: Inline::Strong(body) });
            }
            other => parts.push(Node { range, inline: structure(other, base, names) }),
        }
    }
    gather(parts, here, base.opposite())
}

/// An inline, and where its characters are.
struct Node {
    range: Range<usize>,
    inline: Inline,
}

/// Where runs are isolated.
#[derive(Default)]
struct Placed {
    /// Among the nodes themselves.
    here: Vec<Range<usize>>,
    /// Inside of one that is emphasis.
    inside: Vec<Range<usize>>,
}

/// A run that begins or ends in the middle of emphasis, and outside on the other side, is none: its
/// parts are runs by themselves, if they have letters or digits.
fn place(nodes: &[Node], runs: &[Range<usize>]) -> Placed {
    let mut placed = Placed::default();
    for run in runs {
        let first = nodes.partition_point(|node| node.range.end <= run.start);
        let nodes = nodes.get(first..).unwrap_or_default().iter();
        let touched = nodes.take_while(|node| node.range.start < run.end);
        let emphasis = touched.clone().filter(|node| !matches!(node.inline, Inline::Text(_)));
        let cuts = |node: &Node| node.range.start < run.start || run.end < node.range.end;
        if touched.clone().count() > 1 && !emphasis.clone().any(cuts) {
            placed.here.push(run.clone());
            continue;
        }
        for node in touched {
            let part = run.start.max(node.range.start)..run.end.min(node.range.end);
            match &node.inline {
                Inline::Text(text) => {
                    let own = part.start - node.range.start..part.end - node.range.start;
                    let of_letters = |text: &str| text.contains(char::is_alphanumeric);
                    if text.get(own).is_some_and(of_letters) {
                        placed.here.push(part);
                    }
                }
                _ => placed.inside.push(part),
            }
        }
    }
    placed
}

/// Those of the runs that lie at least in part in the range.
fn within<'a>(runs: &'a [Range<usize>], range: &Range<usize>) -> &'a [Range<usize>] {
    let first = runs.partition_point(|run| run.end <= range.start);
    let last = runs.partition_point(|run| run.start < range.end);
    runs.get(first..last).unwrap_or_default()
}

/// Cuts a text where runs begin and end.
fn cut(text: &str, start: usize, runs: &[Range<usize>], parts: &mut Vec<Node>) {
    let mut at = 0;
    let edges = runs.iter().flat_map(|run| [run.start, run.end]);
    for edge in edges.map(|edge| edge.saturating_sub(start).min(text.len())).chain([text.len()]) {
        if let Some(part) = text.get(at..edge).filter(|part| !part.is_empty()) {
            let inline = Inline::Text(part.to_owned());
            parts.push(Node { range: start + at..start + edge, inline });
            at = edge;
        }
    }
}

/// Puts the parts of each run into an isolate.
fn gather(parts: Vec<Node>, runs: Vec<Range<usize>>, direction: Direction) -> Vec<Inline> {
    let mut result = Vec::with_capacity(parts.len());
    let mut parts = parts.into_iter().peekable();
    for run in runs {
        while let Some(part) = parts.next_if(|part| part.range.start < run.start) {
            result.push(part.inline);
        }
        let mut body = Vec::new();
        while let Some(part) = parts.next_if(|part| part.range.start < run.end) {
            body.push(part.inline);
        }
        result.push(isolated(body, direction));
    }
    result.extend(parts.map(|part| part.inline));
    result
}

/// How many bytes `write` writes.
fn length(inline: &Inline) -> usize {
    match inline {
        Inline::Text(text) => text.len(),
        Inline::Emphasis(body) | Inline::Strong(body) => body.iter().map(length).sum(),
        _ => OBJECT.len_utf8(),
    }
}

/// What is no text: a unit by itself, or something that holds units.
fn structure(inline: Inline, base: Direction, names: &Names) -> Inline {
    match inline {
        Inline::Code(_) => isolated(vec![inline], Direction::LeftToRight),
        Inline::Link { .. } | Inline::Reference { .. } | Inline::Value { .. } => {
            match own_direction(&inline).filter(|own| *own != base) {
                Some(own) => isolated(vec![inline], own),
                None => holding(inline, base, names),
            }
        }
        other => other,
    }
}

/// The units inside a link, reference or value that has the direction of the paragraph.
fn holding(inline: Inline, base: Direction, names: &Names) -> Inline {
    match inline {
        Inline::Link { address, body } => {
            Inline::Link { address, body: candidates(body, base, names) }
        }
        Inline::Reference { target, body } => {
            Inline::Reference { target, body: candidates(body, base, names) }
        }
        Inline::Value { datum, body } => {
            Inline::Value { datum, body: candidates(body, base, names) }
        }
        other => other,
    }
}

/// The direction of what a node shows: that of its letters, if they all have the same. Numbers have
/// none, and are judged as in any text.
fn own_direction(inline: &Inline) -> Option<Direction> {
    let text = plain_text(std::slice::from_ref(inline));
    match (text.chars().any(is_left_to_right), has_right_to_left(&text)) {
        (true, false) => Some(Direction::LeftToRight),
        (false, true) => Some(Direction::RightToLeft),
        _ => None,
    }
}

/// Arabic is the one language here that is written from right to left, so that a run of it has a
/// language; a run of Latin letters may be in any.
fn isolated(body: Vec<Inline>, direction: Direction) -> Inline {
    let lang = Lang::ALL.into_iter().find(|lang| lang.script() == Script::Arabic);
    let lang = lang.filter(|_| direction == Direction::RightToLeft);
    Inline::Isolate { lang, direction: Some(direction), body }
}
