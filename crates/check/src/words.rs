//! Words and their places in a text.

use std::ops::Range;

use hexaglot_locale::is_han;

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

/// The words of a text, and in Chinese its ideographs one by one.
pub(crate) fn words_and_ideographs(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let has_ideographs = text.contains(is_han);
    words(text).flat_map(move |(range, word)| {
        let mut rest = word;
        std::iter::from_fn(move || {
            let length = match rest.chars().next()? {
                first if is_han(first) => first.len_utf8(),
                _ if has_ideographs => rest.find(is_han).unwrap_or(rest.len()),
                _ => rest.len(),
            };
            let start = range.end - rest.len();
            let (piece, after) = rest.split_at_checked(length)?;
            rest = after;
            Some((start..start + length, piece))
        })
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
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let follows = |next: Option<&(usize, char)>| next.is_some_and(|(_, next)| is_inside(*next));
        let joins = matches!(character, '\'' | '’') && follows(characters.peek());
        if !is_inside(character) && !joins {
            return at;
        }
    }
    text.len()
}

/// Whether a character belongs to a word: a letter, a digit, a combining mark of Latin or Cyrillic, a vowel
/// sign of Arabic or a kashida, a soft hyphen, or one of the joiners.
pub(crate) fn is_inside(character: char) -> bool {
    match character {
        // The letters of the six languages, which need not be looked up: every text is asked for its words.
        'a'..='z' | 'A'..='Z' | '0'..='9' => true,
        '\u{0}'..='\u{7F}' => false,
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ' | 'А'..='я' | 'Ё' | 'ё' => true,
        '\u{0300}'..='\u{036F}' | '\u{0620}'..='\u{0669}' | '\u{0670}' => true,
        '\u{4E00}'..='\u{9FFF}' => true,
        '\u{00AD}' | '\u{200C}' | '\u{200D}' => true,
        _ => character.is_alphanumeric(),
    }
}

/// Whether a character is a letter; those of the six languages need not be looked up.
pub(crate) fn is_letter(character: char) -> bool {
    match character {
        'a'..='z' | 'A'..='Z' | 'А'..='я' | '\u{0620}'..='\u{064A}' => true,
        '\u{0}'..='\u{7F}' => false,
        _ => character.is_alphabetic(),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_inside, is_letter, words};

    /// What is decided without looking it up is decided as it would be.
    #[test]
    fn letters_and_digits_are_inside() {
        for character in '\0'..=char::MAX {
            let is_sign = matches!(
                character,
                '\u{0300}'..='\u{036F}'
                    | '\u{0640}'
                    | '\u{064B}'..='\u{065F}'
                    | '\u{0670}'
                    | '\u{00AD}'
                    | '\u{200C}'
                    | '\u{200D}'
            );
            assert_eq!(is_letter(character), character.is_alphabetic(), "{character:?}");
            assert_eq!(
                is_inside(character),
                character.is_alphanumeric() || is_sign,
                "{character:?}"
            );
        }
    }

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
