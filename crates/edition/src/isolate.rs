//! Isolation: runs keep their own order inside text of the other direction.
//!
//! What an author means is decided by structure (links, references, code, values), by the agreed [`names`](crate::names) and, in plain text,
//! by [`runs`](crate::runs). Each such run is a candidate. It is isolated only where UAX #9 would
//! otherwise display the paragraph in another order: an isolate that changes nothing is noise to
//! everyone who edits the output later.

use hexaglot_document::Inline;
use hexaglot_locale::Direction;

use crate::candidates::candidates;
use crate::edition::Frame;
use crate::letters::{has_right_to_left, is_digit, is_left_to_right};
use crate::names::Names;
use crate::order::{Line, needed};

/// The same text with isolates where its order needs them, for a paragraph of the direction `base` in
/// which it stands between `frame.before` and `frame.after`. `names` are units that plain text would part.
#[must_use]
pub fn isolate(inlines: Vec<Inline>, base: Direction, frame: &Frame, names: &Names) -> Vec<Inline> {
    if !has_other_direction(&inlines, base) {
        return inlines;
    }
    let candidates = candidates(inlines, base, names);
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
    use crate::names::Names;
    use hexaglot_document::{Inline, plain_text};
    use hexaglot_locale::Direction;
    use proptest::prelude::*;

    /// The text with `[` and `]` where isolates stand.
    fn shown(inlines: &[Inline]) -> String {
        inlines
            .iter()
            .map(|inline| match inline {
                Inline::Isolate { body, .. } => format!("[{}]", shown(body)),
                Inline::Strong(body) => shown(body),
                other => plain_text(std::slice::from_ref(other)),
            })
            .collect()
    }

    fn check(text: &str, base: Direction, expected: &str) {
        assert_eq!(
            shown(&isolate(
                vec![Inline::Text(text.into())],
                base,
                &Frame::default(),
                &Names::default()
            )),
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

    /// Emphasis is no border: the words of a name, and a quotation, may be in it in part.
    #[test]
    fn units_go_through_emphasis() {
        let strong = |text: &str| Inline::Strong(vec![Inline::Text(text.into())]);
        let text = |text: &str| Inline::Text(text.into());
        let arabic = |inlines: Vec<Inline>, expected: &str| {
            let shown = shown(&isolate(
                inlines,
                Direction::RightToLeft,
                &Frame::default(),
                &Names::default(),
            ));
            assert_eq!(shown, expected);
        };
        arabic(
            vec![text("شركة "), strong("Trend"), text(" Micro 2017 هنا")],
            "شركة Trend Micro [2017] هنا",
        );
        arabic(vec![text("قال \""), strong("Yes!"), text("\" ثم")], "قال \"[Yes!]\" ثم");
        arabic(vec![strong("2"), text("-3 فقرات")], "2-[3] فقرات");
        // A unit that begins inside of emphasis and ends outside cannot be held together.
        arabic(vec![text("لغة "), strong("هنا C"), text("++ هنا")], "لغة هنا C++ هنا");
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
                let isolated = isolate(vec![Inline::Text(text.clone())], base, &Frame::default(), &Names::default());
                prop_assert_eq!(plain_text(&isolated), text.clone());
            }
        }
    }
}
