//! Characters by their direction: the classes of UAX #9 that the rules ask for, each with a way past
//! the search in their table for the characters that most texts consist of.

use hexaglot_locale::Direction;
use hexaglot_locale::characters::find_byte;
use unicode_bidi::{BidiClass, bidi_class};

/// Whether a character is written from right to left.
pub(crate) fn is_right_to_left(character: char) -> bool {
    match character {
        // Nothing before Hebrew is, and none of the full-width forms; that spares most the search.
        '\0'..'\u{590}' | '\u{FF00}'..='\u{FFEF}' => false,
        // The letters of Arabic.
        '\u{620}'..='\u{64A}' => true,
        other => matches!(bidi_class(other), BidiClass::R | BidiClass::AL),
    }
}

/// Whether a text has a character that is written from right to left; of U+200F, which no text may
/// hold, it does not ask.
pub(crate) fn has_right_to_left(text: &str) -> bool {
    // The first bytes of U+0580 to U+0FFF, U+F000 to U+FFFF, and of what lies above.
    let may_be = |byte| matches!(byte, 0xD6..=0xE0 | 0xEF..);
    find_byte(text.as_bytes(), may_be).is_some() && text.chars().any(is_right_to_left)
}

/// Whether a character is a letter (or a sign that counts as one) written from left to right.
pub(crate) fn is_left_to_right(character: char) -> bool {
    match character {
        '\0'..='\u{7F}' => character.is_ascii_alphabetic(),
        // The Arabic blocks have letters from right to left, marks, digits and signs; dashes and
        // quotation marks have no direction.
        '\u{600}'..='\u{6FF}' | '\u{2010}'..='\u{2027}' => false,
        other => bidi_class(other) == BidiClass::L,
    }
}

/// The direction of a letter; what is no letter has none.
#[must_use]
pub fn letter_direction(character: char) -> Option<Direction> {
    if is_left_to_right(character) {
        Some(Direction::LeftToRight)
    } else {
        is_right_to_left(character).then_some(Direction::RightToLeft)
    }
}

/// Whether a character is a letter of that direction.
pub(crate) fn is_letter_of(character: char, direction: Direction) -> bool {
    match direction {
        Direction::LeftToRight => is_left_to_right(character),
        Direction::RightToLeft => is_right_to_left(character),
    }
}

/// Whether a character is a European digit, which takes the direction of the letters before it.
pub(crate) fn is_digit(character: char) -> bool {
    match character {
        '\0'..='\u{7F}' => character.is_ascii_digit(),
        '\u{600}'..='\u{6EF}' => false,
        other => bidi_class(other) == BidiClass::EN,
    }
}

/// Whether a character is an Arabic-Indic digit: numbers of these stand among Arabic as they are.
pub(crate) fn is_arabic_digit(character: char) -> bool {
    matches!(character, '\u{660}'..='\u{669}' | '\u{66B}' | '\u{66C}')
}

/// Whether a character is a sign that belongs to the number or name beside it, such as `%`, `$`, `°`
/// or `#`. Those of Arabic are no such signs: they stand on the left of their number (CLDR's `ar`
/// writes U+066A before U+061C).
pub(crate) fn is_sign(character: char) -> bool {
    match character {
        '\0'..='\u{7F}' => matches!(character, '#' | '$' | '%'),
        '\u{600}'..='\u{6FF}' => false,
        other => bidi_class(other) == BidiClass::ET,
    }
}

/// Whether a character is a mark on the letter before it.
#[must_use]
pub fn is_mark(character: char) -> bool {
    character > '\u{7F}' && bidi_class(character) == BidiClass::NSM
}

#[cfg(test)]
mod tests {
    use unicode_bidi::{BidiClass, bidi_class};

    use super::{
        has_right_to_left, is_digit, is_left_to_right, is_mark, is_right_to_left, is_sign,
    };

    #[test]
    fn classes_are_those_of_unicode() {
        for character in '\0'..=char::MAX {
            let class = bidi_class(character);
            let right = matches!(class, BidiClass::R | BidiClass::AL);
            assert_eq!(is_right_to_left(character), right, "{character:?}");
            let text = character.to_string();
            assert_eq!(has_right_to_left(&text), right && character != '\u{200F}', "{character:?}");
            assert_eq!(is_left_to_right(character), class == BidiClass::L, "{character:?}");
            assert_eq!(is_mark(character), class == BidiClass::NSM, "{character:?}");
            if !('\u{600}'..='\u{6FF}').contains(&character) {
                assert_eq!(is_digit(character), class == BidiClass::EN, "{character:?}");
                assert_eq!(is_sign(character), class == BidiClass::ET, "{character:?}");
            }
        }
    }
}
