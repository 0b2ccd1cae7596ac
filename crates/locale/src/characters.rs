//! Characters that no input of a project may hold: documents, catalogs, data, house styles, names of
//! files, comments and escapes included.

/// Why a character is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It steers a terminal or a printer, ends a line or a paragraph, or is a byte order mark.
    Control,
    /// It steers the direction of text: hexaglot alone writes such characters.
    Direction,
    /// It has no meaning outside one font, and stands for values while a text is formatted.
    PrivateUse,
    /// Unicode declares it to be no character.
    Noncharacter,
}

/// Why a character is refused, if it is. Tabs and line ends are not; soft hyphen, ZWJ and ZWNJ are
/// text.
#[must_use]
pub const fn refused(character: char) -> Option<Refused> {
    match character {
        // Most text, asked for first.
        ' '..='~' | '\u{A0}'..='\u{61B}' | '\u{61D}'..='\u{200D}' | '\u{2070}'..='\u{D7FF}' => None,
        '\t' | '\n' | '\r' => None,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' => {
            Some(Refused::Control)
        }
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some(Refused::Direction)
        }
        '\u{FDD0}'..='\u{FDEF}' => Some(Refused::Noncharacter),
        _ if character as u32 & 0xFFFE == 0xFFFE => Some(Refused::Noncharacter),
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => Some(Refused::PrivateUse),
        _ => None,
    }
}

/// The offset of the first byte of a kind, of which most texts have few or none.
///
/// Sixteen bytes are looked at together, of which the compiler makes a few instructions: to look for
/// them one by one takes several times as long.
pub fn find_byte(text: &[u8], is: impl Fn(u8) -> bool) -> Option<usize> {
    const BLOCK: usize = 16;
    let blocks = text.chunks_exact(BLOCK);
    let without = |block: &&[u8]| !block.iter().fold(false, |found, byte| found | is(*byte));
    let start = blocks.take_while(without).count() * BLOCK;
    let rest = text.get(start..).unwrap_or_default();
    rest.iter().position(|byte| is(*byte)).map(|at| start + at)
}

/// Whether a byte is one of some, without a branch, as [`find_byte`] needs it to be fast.
#[must_use]
pub fn is_one_of<const COUNT: usize>(byte: u8, some: [u8; COUNT]) -> bool {
    some.iter().fold(false, |found, one| found | (byte == *one))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{find_byte, refused};

    proptest! {
        #[test]
        fn the_first_byte_of_a_kind_is_found(text in "[a-dé]{0,40}") {
            for kind in [b'a', 0xC3] {
                let expected = text.bytes().position(|byte| byte == kind);
                prop_assert_eq!(find_byte(text.as_bytes(), |byte| byte == kind), expected);
            }
        }
    }

    /// The general categories Cc, Zl, Zp, Co and Cn of the Unicode Character Database, and of Cf the
    /// characters of the property Bidi_Control and U+FEFF.
    #[test]
    fn exactly_the_listed_characters_are_refused() {
        for bad in "\0\u{1}\u{B}\u{1F}\u{7F}\u{85}\u{9F}\u{61C}\u{200E}\u{200F}\u{2028}\u{2029}\u{202A}\u{202E}\
                    \u{2066}\u{2069}\u{E000}\u{F8FF}\u{F0000}\u{10FFFD}\u{FDD0}\u{FDEF}\u{FFFE}\u{FFFF}\u{1FFFE}\
                    \u{10FFFF}\u{FEFF}"
            .chars()
        {
            assert!(refused(bad).is_some(), "{bad:?}");
        }
        for good in "\t\n\r ~\u{A0}\u{AD}\u{200B}\u{200C}\u{200D}\u{202F}\u{2060}\u{FFFD}\u{FDF0}أ中\u{1F600}".chars() {
            assert!(refused(good).is_none(), "{good:?}");
        }
    }
}
