//! What single characters do to a terminal.

/// The character that is printed for a character: control characters become symbols, so that no
/// file can move the cursor, and bidi controls become visible, so that no file can turn the text
/// that stands beside it.
pub(super) fn shown(character: char) -> char {
    match character {
        '\u{00}'..='\u{1F}' => symbol(character),
        '\u{7F}' => '\u{2421}',
        // C1, which has no symbols of its own: `\u{9B}` opens an escape sequence like `ESC [`.
        '\u{80}'..='\u{9F}'
        // Bidi_Control.
        | '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        // Line and paragraph separators, interlinear annotation, noncharacters.
        | '\u{2028}' | '\u{2029}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FFF9}'..='\u{FFFB}'
        | '\u{FFFE}' | '\u{FFFF}' => char::REPLACEMENT_CHARACTER,
        _ => character,
    }
}

/// The picture of a C0 control, from the block Control Pictures, which has their order.
fn symbol(control: char) -> char {
    char::from_u32(0x2400 + u32::from(control)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// Whether a text has a character that is written from right to left.
pub(super) fn has_right_to_left(text: &str) -> bool {
    text.chars().any(is_right_to_left)
}

/// Whether a character stands in a block that UAX #9 gives to right-to-left scripts. The numbers
/// and marks of these blocks count as well: terminals reorder them too.
pub(super) fn is_right_to_left(character: char) -> bool {
    matches!(
        character,
        '\u{0590}'..='\u{08FF}'
            | '\u{FB1D}'..='\u{FDCF}'
            | '\u{FDF0}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFE}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_shown_is_a_control() {
        assert!(('\0'..=char::MAX).map(shown).all(|shown| !shown.is_control()));
        assert_eq!(shown('\u{1B}'), '␛');
        assert_eq!(shown('\n'), '␊');
    }

    #[test]
    fn joiners_are_text() {
        for joiner in ['\u{00AD}', '\u{200C}', '\u{200D}'] {
            assert_eq!(shown(joiner), joiner);
        }
    }
}
