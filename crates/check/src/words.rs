//! Words and their places in a text.

use std::ops::Range;

/// The words of a text: what is made of letters, marks and digits, with apostrophes inside. A hyphen parts
/// words, and so does an object. In Chinese, where nothing parts words, a sentence is one.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text.get(rest..)?.find(is_inside)?;
        let after = text.get(start..)?;
        let end = start + word_length(after);
        rest = end;
        Some((start..end, text.get(start..end)?))
    })
}

/// Where what stands before a byte without white space begins, to be shown beside a mark.
pub(crate) fn start_before(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    let shown = before.chars().rev().take(SHOWN).take_while(|c| !c.is_whitespace());
    at - shown.map(char::len_utf8).sum::<usize>()
}

/// Where what stands behind a byte without white space ends.
pub(crate) fn end_after(text: &str, at: usize) -> usize {
    let after = text.get(at..).unwrap_or_default();
    let shown = after.chars().take(SHOWN).take_while(|c| !c.is_whitespace());
    at + shown.map(char::len_utf8).sum::<usize>()
}

/// How many characters of a word are shown at most: in Chinese nothing parts words.
const SHOWN: usize = 20;

fn word_length(text: &str) -> usize {
    let mut length = 0;
    for (at, character) in text.char_indices() {
        let after = text.get(at + character.len_utf8()..).and_then(|rest| rest.chars().next());
        let joins = matches!(character, '\'' | '’') && after.is_some_and(is_inside);
        if !is_inside(character) && !joins {
            break;
        }
        length = at + character.len_utf8();
    }
    length
}

/// Whether a character belongs to a word: a letter, a digit, a combining mark of Latin or Cyrillic, a vowel
/// sign of Arabic or a kashida, a soft hyphen, or one of the joiners.
fn is_inside(character: char) -> bool {
    character.is_alphanumeric()
        || matches!(
            character,
            '\u{0300}'..='\u{036F}'
                | '\u{0640}'
                | '\u{064B}'..='\u{065F}'
                | '\u{0670}'
                | '\u{00AD}'
                | '\u{200C}'
                | '\u{200D}'
        )
}

#[cfg(test)]
mod tests {
    use super::words;

    fn all(text: &str) -> Vec<&str> {
        words(text).map(|(_, word)| word).collect()
    }

    #[test]
    fn punctuation_and_objects_part_words() {
        assert_eq!(all("l’UIT-T, « d'ici » 2016."), ["l’UIT", "T", "d'ici", "2016"]);
        assert_eq!(all("a\u{FFFC}b ’c’"), ["a", "b", "c"]);
        assert_eq!(all("علماً، محـمد"), ["علماً", "محـمد"]);
    }
}
