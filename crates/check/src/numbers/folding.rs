//! Words as they are looked up.

use std::borrow::Cow;
use std::ops::Range;

use hexaglot_locale::Lang;

use crate::words::words;

/// A word of a text.
#[derive(Debug)]
pub(crate) struct Folded<'t> {
    /// Its bytes.
    pub range: Range<usize>,
    /// As it is written.
    pub word: &'t str,
    /// As it is looked up.
    pub folded: Cow<'t, str>,
}

/// The words of a text. In Chinese, which has no words for its numbers and months, they stay as they are.
pub(crate) fn folded_words(text: &str, lang: Lang) -> Vec<Folded<'_>> {
    let folded = |word| if lang == Lang::Zh { Cow::Borrowed(word) } else { fold(word, lang) };
    words(text).map(|(range, word)| Folded { range, word, folded: folded(word) }).collect()
}

/// How the words of a list begin: a look at two letters spares most words of a text to be looked up.
#[derive(Debug)]
pub(crate) struct Beginnings([u64; 64]);

impl Beginnings {
    /// Whether some word of the list may begin as this one does.
    pub(crate) fn has(&self, word: &str) -> bool {
        let (row, bit) = Self::place(word);
        self.0.get(row).is_some_and(|row| row & bit != 0)
    }

    /// Adds a word of at least two letters, or the beginning of words.
    pub(crate) fn add(&mut self, word: &str) {
        let (row, bit) = Self::place(word);
        if let Some(row) = self.0.get_mut(row) {
            *row |= bit;
        }
    }

    fn place(word: &str) -> (usize, u64) {
        let mut letters = word.chars().map(|letter| letter as usize);
        let (first, second) = (letters.next().unwrap_or(0), letters.next().unwrap_or(0));
        ((first ^ (second >> 3)) % 64, 1 << ((second ^ (first >> 2)) % 64))
    }
}

impl Default for Beginnings {
    fn default() -> Self {
        Beginnings([0; 64])
    }
}

/// A word in small letters, without the accents and signs that some write and some do not.
pub(crate) fn fold(word: &str, lang: Lang) -> Cow<'_, str> {
    if word.chars().all(is_folded) {
        return Cow::Borrowed(word);
    }
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            letter if is_folded(letter) => folded.push(letter),
            // Letters that are small, or that have no capitals.
            'ß'..='ÿ' | '\u{0620}'..='\u{0670}' => folded.extend(plain(letter)),
            _ => folded.extend(letter.to_lowercase().filter_map(plain)),
        }
    }
    if lang == Lang::Fr { without_elided(folded) } else { Cow::Owned(folded) }
}

/// Whether a letter is one of the many that stay as they are.
const fn is_folded(letter: char) -> bool {
    matches!(letter, 'a'..='z' | '0'..='9' | 'а'..='я' | 'ا' | 'ب' | 'ت'..='غ' | 'ف'..='و' | 'ي')
}

fn plain(letter: char) -> Option<char> {
    Some(match letter {
        '\u{00AD}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0301}' => return None,
        'à' | 'â' | 'á' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ó' => 'o',
        'û' | 'ù' | 'ú' | 'ü' => 'u',
        'ç' => 'c',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        other => other,
    })
}

/// French writes an article to a word by an apostrophe.
fn without_elided(word: String) -> Cow<'static, str> {
    match word.rsplit_once(['\'', '’']) {
        Some((_, rest)) => Cow::Owned(rest.to_owned()),
        None => Cow::Owned(word),
    }
}

/// An Arabic word, and what it is without the conjunctions, prepositions and the article before it.
pub(crate) fn without_prefixes(word: &str) -> impl Iterator<Item = &str> {
    let conjoined = word.strip_prefix(['و', 'ف']);
    let bare = [Some(word), conjoined].into_iter().flatten();
    bare.flat_map(|word| {
        let governed = word.strip_prefix(['ب', 'ل', 'ك']);
        let definite = [Some(word), governed].into_iter().flatten();
        definite.flat_map(|word| {
            let short = word.strip_prefix("لل").or_else(|| word.strip_prefix('ل'));
            [Some(word), word.strip_prefix("ال"), short].into_iter().flatten()
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{is_folded, plain};

    /// What is taken for folded without a look is so.
    #[test]
    fn letters_that_stay_are_folded() {
        for letter in ('\0'..=char::MAX).filter(|letter| is_folded(*letter)) {
            assert!(letter.to_lowercase().eq([letter]), "{letter}");
            assert_eq!(plain(letter), Some(letter));
        }
    }
}
