//! Isolation: runs keep their own order inside text of the other direction.
//!
//! What an author means is decided by structure (links, references, code, values) and, in plain text,
//! by [`runs`](crate::runs). Each such run is a candidate. It is isolated only where UAX #9 would
//! otherwise display the paragraph in another order: an isolate that changes nothing is noise to
//! everyone who edits the output later.

use hexaglot_document::{Inline, plain_text};
use hexaglot_locale::{Direction, Lang, Script};

use crate::edition::Frame;
use crate::letters::{has_right_to_left, is_digit, is_left_to_right};
use crate::order::{Line, needed};
use crate::runs::runs;

/// The same text with isolates where its order needs them, for a paragraph of the direction `base` in
/// which it stands between `frame.before` and `frame.after`.
#[must_use]
pub fn isolate(inlines: Vec<Inline>, base: Direction, frame: &Frame) -> Vec<Inline> {
    if !has_other_direction(&inlines, base) {
        return inlines;
    }
    let candidates = candidates(inlines, base);
    let kept = needed(&Line::new(&frame.before, &candidates, &frame.after), base);
    keep(candidates, &kept, &mut 0)
}

/// Whether anything in the text could be displayed out of order.
fn has_other_direction(inlines: &[Inline], base: Direction) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Text(text) => match base {
            Direction::RightToLeft => text.chars().any(|c| is_left_to_right(c) || is_digit(c)),
            Direction::LeftToRight => has_right_to_left(text),
        },
        Inline::Code(_) => true,
        other => other.body().is_some_and(|body| has_other_direction(body, base)),
    })
}

/// Wraps every run that is a unit of its own in an isolate.
fn candidates(inlines: Vec<Inline>, base: Direction) -> Vec<Inline> {
    inlines.into_iter().flat_map(|inline| candidate(inline, base)).collect()
}

fn candidate(inline: Inline, base: Direction) -> Vec<Inline> {
    match inline {
        Inline::Text(text) => split(&text, base),
        Inline::Code(_) => vec![isolated(vec![inline], Direction::LeftToRight)],
        Inline::Emphasis(body) => vec![Inline::Emphasis(candidates(body, base))],
        Inline::Strong(body) => vec![Inline::Strong(candidates(body, base))],
        Inline::Link { .. } | Inline::Reference { .. } | Inline::Value { .. } => {
            match own_direction(&inline).filter(|own| *own != base) {
                Some(own) => vec![isolated(vec![inline], own)],
                None => vec![within(inline, base)],
            }
        }
        Inline::NoteCall { .. } | Inline::Break | Inline::Isolate { .. } => vec![inline],
    }
}

/// The runs inside a link, reference or value that has the direction of the paragraph.
fn within(inline: Inline, base: Direction) -> Inline {
    match inline {
        Inline::Link { address, body } => Inline::Link { address, body: candidates(body, base) },
        Inline::Reference { target, body } => {
            Inline::Reference { target, body: candidates(body, base) }
        }
        Inline::Value { datum, body } => Inline::Value { datum, body: candidates(body, base) },
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

fn split(text: &str, base: Direction) -> Vec<Inline> {
    let mut inlines = Vec::new();
    let mut end = 0;
    let direction = match base {
        Direction::RightToLeft => Direction::LeftToRight,
        Direction::LeftToRight => Direction::RightToLeft,
    };
    let piece = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default().to_owned();
    for run in runs(text, base) {
        if run.start > end {
            inlines.push(Inline::Text(piece(end..run.start)));
        }
        end = run.end;
        inlines.push(isolated(vec![Inline::Text(piece(run))], direction));
    }
    if end < text.len() {
        inlines.push(Inline::Text(piece(end..text.len())));
    }
    inlines
}

/// Arabic is the one language here that is written from right to left, so that a run of it has a
/// language; a run of Latin letters may be in any.
fn isolated(body: Vec<Inline>, direction: Direction) -> Inline {
    let lang = Lang::ALL.into_iter().find(|lang| lang.script() == Script::Arabic);
    let lang = lang.filter(|_| direction == Direction::RightToLeft);
    Inline::Isolate { lang, direction: Some(direction), body }
}

/// Takes out the isolates that are not kept.
fn keep(inlines: Vec<Inline>, kept: &[bool], next: &mut usize) -> Vec<Inline> {
    let mut result: Vec<Inline> = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Isolate { lang, direction, body } => {
                let keeps = kept.get(*next).copied().unwrap_or(true);
                *next += 1;
                let body = keep(body, kept, next);
                if keeps {
                    result.push(Inline::Isolate { lang, direction, body });
                } else {
                    body.into_iter().for_each(|inline| push_merged(&mut result, inline));
                }
            }
            Inline::Emphasis(body) => result.push(Inline::Emphasis(keep(body, kept, next))),
            Inline::Strong(body) => result.push(Inline::Strong(keep(body, kept, next))),
            Inline::Link { address, body } => {
                result.push(Inline::Link { address, body: keep(body, kept, next) });
            }
            Inline::Reference { target, body } => {
                result.push(Inline::Reference { target, body: keep(body, kept, next) });
            }
            Inline::Value { datum, body } => {
                result.push(Inline::Value { datum, body: keep(body, kept, next) });
            }
            other => push_merged(&mut result, other),
        }
    }
    result
}

/// Texts that touch become one again.
fn push_merged(inlines: &mut Vec<Inline>, inline: Inline) {
    match (inlines.last_mut(), inline) {
        (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
        (_, inline) => inlines.push(inline),
    }
}

#[cfg(test)]
mod tests {
    use super::isolate;
    use crate::edition::Frame;
    use hexaglot_document::{Inline, plain_text};
    use hexaglot_locale::Direction;
    use proptest::prelude::*;

    /// The text with `[` and `]` where isolates stand.
    fn shown(inlines: &[Inline]) -> String {
        inlines
            .iter()
            .map(|inline| match inline {
                Inline::Isolate { body, .. } => format!("[{}]", shown(body)),
                other => plain_text(std::slice::from_ref(other)),
            })
            .collect()
    }

    fn check(text: &str, base: Direction, expected: &str) {
        assert_eq!(
            shown(&isolate(vec![Inline::Text(text.into())], base, &Frame::default())),
            expected
        );
    }

    #[test]
    fn only_what_would_be_displaced_is_isolated() {
        let arabic = |text, expected| check(text, Direction::RightToLeft, expected);
        arabic("عقد الفريق (CWG\u{2011}COP) اجتماعه", "عقد الفريق (CWG\u{2011}COP) اجتماعه");
        arabic("شركة Trend Micro وشركة", "شركة Trend Micro وشركة");
        arabic("يوم 2017-02-02 كان", "يوم [2017-02-02] كان");
        arabic("لغة C++ هنا", "لغة [C++] هنا");
        // Two names beside one Arabic comma need one isolate to run from right to left.
        arabic("INSAFE، ONAT كلمة", "INSAFE، [ONAT] كلمة");
        arabic("الفقرات 2-3 من", "الفقرات 2-3 من");
        arabic("الوثيقة C17/14(Rev.1)-A", "الوثيقة C17/14(Rev.1)-A");
    }

    #[test]
    fn arabic_beside_numbers_is_isolated_in_english() {
        check("see القرار 179 for", Direction::LeftToRight, "see [القرار] 179 for");
        check("the word حماية here", Direction::LeftToRight, "the word حماية here");
    }

    proptest! {
        /// Isolates add nothing and lose nothing.
        #[test]
        fn the_characters_stay(text in "[a-zA-Z0-9 .,()\u{60C}\u{627}-\u{64A}+/-]{0,60}") {
            for base in [Direction::LeftToRight, Direction::RightToLeft] {
                let isolated = isolate(vec![Inline::Text(text.clone())], base, &Frame::default());
                prop_assert_eq!(plain_text(&isolated), text.clone());
            }
        }
    }
}
