//! What a reader sees of a text, for those who tell an author about it.

use hexaglot_document::Inline;
use hexaglot_locale::Direction;

use crate::edition::Frame;
use crate::isolate::isolate;
use crate::names::Names;
use crate::order::{Group, Line, visual_runs};

/// The characters of a plain text from left to right, as an edition of that direction displays them on
/// one line with its isolates: each with the byte at which it stands in the text, and brackets as they
/// are drawn.
#[must_use]
pub fn displayed(text: &str, base: Direction, names: &Names) -> Vec<(usize, char)> {
    let inlines = isolate(vec![Inline::Text(text.to_owned())], base, &Frame::default(), names);
    let line = Line::new("", &inlines, "");
    let (isolated, places) = Group::whole(&line).isolated(&line, &[]);
    let mut characters = Vec::with_capacity(text.len());
    for (run, is_reversed) in visual_runs(&isolated, base) {
        let drawn = isolated.get(run.clone()).unwrap_or_default().char_indices().filter_map(
            |(at, character)| {
                let place = places.get(run.start + at).copied().flatten()?;
                Some((place, if is_reversed { mirrored(character) } else { character }))
            },
        );
        if is_reversed { characters.extend(drawn.rev()) } else { characters.extend(drawn) }
    }
    characters
}

/// The sign that is drawn for a bracket or guillemet from right to left (rule L4 of UAX #9).
#[must_use]
pub const fn mirrored(character: char) -> char {
    match character {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use hexaglot_locale::Direction;

    use super::displayed;
    use crate::names::Names;

    fn check(text: &str, expected: &str) {
        let characters = displayed(text, Direction::RightToLeft, &Names::default());
        let shown: String = characters.iter().map(|(_, character)| character).collect();
        assert_eq!(shown, expected);
        assert!(characters.iter().all(|(at, _)| text.is_char_boundary(*at)));
    }

    /// B13, B23 and B38 of `tests/bidi/bidi-cases.json`, whose isolates are ours; brackets as drawn.
    #[test]
    fn the_characters_stand_as_they_are_seen() {
        check("القرار 179 (المراجَع في بوسان، 2014)", "(2014 ،ناسوب يف ع\u{64E}جارملا) 179 رارقلا");
        check("الهاتف: +41 22 730 5111", "+41 22 730 5111 :فتاهلا");
        check("INSAFE، ONAT والأرجنتين", "نيتنجرألاو ONAT ،INSAFE");
    }
}
