//! Spaces between the words of a text.

use std::ops::Range;

/// A place where words are parted: one space or some in a row.
#[derive(Debug, Clone)]
pub(crate) struct Gap {
    /// The bytes of the spaces.
    pub range: Range<usize>,
    /// The character before; none at the beginning of a line.
    pub before: Option<char>,
    /// The character after; none at the end of a line.
    pub after: Option<char>,
}

/// Whether a character is a space within a line: a plain, a no-break, a narrow no-break or a thin one.
pub(crate) fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')
}

/// The gaps of a text, in order.
pub(crate) fn gaps(text: &str) -> impl Iterator<Item = Gap> {
    let mut characters = text.char_indices().peekable();
    let mut before = None;
    std::iter::from_fn(move || {
        loop {
            let (start, character) = characters.next()?;
            if !is_space(character) {
                before = Some(character);
                continue;
            }
            let mut end = start + character.len_utf8();
            while let Some((at, next)) = characters.next_if(|(_, next)| is_space(*next)) {
                end = at + next.len_utf8();
            }
            let inner = |character: &char| *character != '\n';
            let after = characters.peek().map(|(_, next)| *next).filter(inner);
            return Some(Gap { range: start..end, before: before.filter(inner), after });
        }
    })
}

#[cfg(test)]
mod tests {
    use super::gaps;

    #[test]
    fn gaps_know_what_they_part() {
        let found: Vec<_> =
            gaps(" a \u{A0}b\n c ").map(|gap| (gap.range, gap.before, gap.after)).collect();
        assert_eq!(
            found,
            [
                (0..1, None, Some('a')),
                (2..5, Some('a'), Some('b')),
                (7..8, None, Some('c')),
                (9..10, Some('c'), None),
            ]
        );
    }
}
