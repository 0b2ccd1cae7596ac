//! Where a space is missing.

use std::ops::Range;

use hexaglot_locale::Lang;

use super::{Custom, House, ends_words, is_closing, is_punctuation};

/// A place where a space is missing.
pub(super) struct Lost {
    /// The byte at which it should stand.
    pub at: usize,
    /// The mark before or after it.
    sign: char,
    /// Whether it is missing behind that mark.
    pub is_after: bool,
    /// The space.
    pub space: char,
}

impl Lost {
    pub(super) fn place(&self) -> String {
        format!("{} `{}`", if self.is_after { "behind" } else { "before" }, self.sign)
    }

    /// The bytes of the mark.
    pub(super) fn mark(&self) -> Range<usize> {
        let length = self.sign.len_utf8();
        if self.is_after { self.at - length..self.at } else { self.at..self.at + length }
    }
}

/// The spaces that a text lacks.
pub(super) fn spaces(text: &str, house: &House<'_>) -> Vec<Lost> {
    let mut lost = Vec::new();
    let guillemets = house.inside_guillemets();
    let mut before = None;
    let mut characters = text.char_indices().peekable();
    while let Some((at, sign)) = characters.next() {
        let end = at + sign.len_utf8();
        let after = characters.peek().map(|(_, next)| *next);
        if !is_punctuation(sign) && !matches!(sign, '«' | '»') {
            before = Some(sign);
            continue;
        }
        let neighbours = Neighbours { text, at, end, before, after };
        if neighbours.needs_space_after(sign, house.lang) {
            lost.push(Lost { at: end, sign, is_after: true, space: ' ' });
        }
        if let Custom::Space(space) = house.before(sign)
            && neighbours.ends_phrase()
        {
            lost.push(Lost { at, sign, is_after: false, space });
        }
        if let (Custom::Space(space), '«' | '»') = (guillemets, sign) {
            let is_after = sign == '«';
            let inside = if is_after { after } else { before };
            if inside.is_some_and(|inside| !inside.is_whitespace()) {
                lost.push(Lost { at: if is_after { end } else { at }, sign, is_after, space });
            }
        }
        before = Some(sign);
    }
    lost
}

/// What stands around a mark.
struct Neighbours<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    before: Option<char>,
    after: Option<char>,
}

/// How far a word is looked at.
const FAR: usize = 24;

impl Neighbours<'_> {
    /// Whether the mark ends a phrase, so that nothing but a space or the end follows.
    fn ends_phrase(&self) -> bool {
        let before =
            self.before.is_some_and(|before| before.is_alphanumeric() || ends_words(before));
        before && self.after.is_none_or(|after| after.is_whitespace() || is_closing(after))
    }

    fn needs_space_after(&self, sign: char, lang: Lang) -> bool {
        let (Some(before), Some(after)) = (self.before, self.after) else { return false };
        if matches!(sign, '«' | '»') {
            return false;
        }
        let is_behind_words = before.is_alphanumeric() || ends_words(before);
        if !is_behind_words || !after.is_alphabetic() {
            return false;
        }
        let (word, next) = (self.word_before(), self.word_after());
        match sign {
            ',' | ';' | '،' | '؛' => {
                (word.len() != 1 || next.len() > 1) && !self.has(is_technical)
            }
            '؟' => true,
            ':' => self.is_colon_of_sentence(&word, &next),
            '.' | '!' | '?' if lang != Lang::Ar => {
                word.len() > 2
                    && is_word_or_acronym(&word)
                    && next.first().is_some_and(|first| first.is_uppercase())
                    && next.get(1).is_some_and(|second| second.is_lowercase())
                    && !self.is_name()
            }
            _ => false,
        }
    }

    /// Whether a colon stands between two words of a sentence, and not in a name such as `xml:lang`.
    fn is_colon_of_sentence(&self, word: &[char], next: &[char]) -> bool {
        const PREFIX: usize = 4;
        let is_prefix = word.len() <= PREFIX && word.iter().all(char::is_ascii_lowercase);
        word.len() > 1
            && next.len() > 1
            && !is_prefix
            && word.iter().all(|c| c.is_alphabetic())
            && !self.is_name()
    }

    /// Whether what the mark stands in has signs of a name or an address: other points and the like.
    fn is_name(&self) -> bool {
        self.has(|c| is_technical(c) || c.is_numeric() || matches!(c, '.' | ':' | '/'))
    }

    /// Whether there is such a sign in what the mark stands in, up to the next spaces and without
    /// punctuation at its end.
    fn has(&self, is_sign: impl Fn(char) -> bool) -> bool {
        let before = self.text.get(..self.at).unwrap_or_default().chars().rev();
        let before = before.take(FAR).take_while(|c| !c.is_whitespace());
        let after = self.text.get(self.end..).unwrap_or_default().chars();
        let after: String = after.take(FAR).take_while(|c| !c.is_whitespace()).collect();
        let after = after.trim_end_matches(|c: char| !c.is_alphanumeric());
        before.chain(after.chars()).any(is_sign)
    }

    fn word_before(&self) -> Vec<char> {
        let before = self.text.get(..self.at).unwrap_or_default().chars().rev();
        let mut word: Vec<char> = before.take_while(|c| c.is_alphanumeric()).take(FAR).collect();
        word.reverse();
        word
    }

    fn word_after(&self) -> Vec<char> {
        let after = self.text.get(self.end..).unwrap_or_default().chars();
        after.take_while(|c| c.is_alphanumeric()).take(FAR).collect()
    }
}

fn is_technical(sign: char) -> bool {
    matches!(sign, '_' | '=' | '#' | '@' | '\\' | '<')
}

/// Whether it ends as a word does, or is of capitals alone.
fn is_word_or_acronym(word: &[char]) -> bool {
    word.last().is_some_and(|last| last.is_lowercase()) || word.iter().all(|c| c.is_uppercase())
}
