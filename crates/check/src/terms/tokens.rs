//! A text as the words that terms are looked for in.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::LazyLock;

use hexaglot_catalog::Expression;
use hexaglot_edition::{MarkKind, OBJECT, Reading};
use hexaglot_locale::Lang;
use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

use crate::words::words;

/// A word, a character of Chinese, or an object.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    /// Its bytes in the text of the reading.
    pub(crate) bytes: Range<usize>,
    /// By what it is known again; those alone that some term has.
    pub(crate) keys: Vec<u32>,
    /// The term that an object refers to.
    pub(crate) term: Option<usize>,
    /// Whether only blanks or hyphens part it from the token before it.
    pub(crate) follows: bool,
}

/// The tokens of a text.
#[derive(Debug)]
pub(crate) struct Tokens<'t> {
    pub(crate) text: &'t str,
    pub(crate) list: Vec<Token>,
    /// Where a dictionary parts Chinese words, once somebody has asked.
    breaks: OnceCell<Vec<usize>>,
}

impl<'t> Tokens<'t> {
    pub(crate) fn new(text: &'t str, list: Vec<Token>) -> Self {
        Tokens { text, list, breaks: OnceCell::new() }
    }

    /// Whether bytes of a Chinese text are whole words as a dictionary parts them.
    pub(crate) fn is_whole(&self, bytes: &Range<usize>) -> bool {
        static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
            LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));
        let breaks = self.breaks.get_or_init(|| SEGMENTER.segment_str(self.text).collect());
        breaks.binary_search(&bytes.start).is_ok() && breaks.binary_search(&bytes.end).is_ok()
    }

    /// Whether a hyphen makes bytes of the text a part of a longer word.
    pub(crate) fn is_part(&self, bytes: &Range<usize>) -> bool {
        let before = self.text.get(..bytes.start).and_then(|text| text.chars().next_back());
        let after = self.text.get(bytes.end..).and_then(|text| text.chars().next());
        before.is_some_and(is_hyphen) || after.is_some_and(is_hyphen)
    }
}

/// What a text is made of before its words are known: each with its bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Piece<'t> {
    Word(&'t str),
    /// Code, which is no language.
    Code,
    Object(Option<&'t Expression>),
}

/// The pieces of a reading, with their bytes and whether each follows the one before it.
pub(crate) fn pieces<'t>(
    lang: Lang,
    reading: &'t Reading<'_>,
) -> impl Iterator<Item = (Range<usize>, bool, Piece<'t>)> {
    let text = reading.text();
    let codes: Vec<&Range<usize>> = reading
        .marks()
        .iter()
        .filter(|mark| mark.kind == MarkKind::Code)
        .map(|mark| &mark.range)
        .collect();
    let is_code = move |at: usize| {
        let after = codes.partition_point(|range| range.start <= at);
        after.checked_sub(1).and_then(|last| codes.get(last)).is_some_and(|code| at < code.end)
    };
    let mut objects = reading.objects().iter().filter(|object| object.at.is_some()).peekable();
    let mut end = 0;
    bytes_of_pieces(lang, text).map(move |bytes| {
        let between = text.get(end..bytes.start).unwrap_or_default();
        let follows = between.chars().all(|c| c.is_whitespace() || is_hyphen(c));
        end = bytes.end;
        let word = text.get(bytes.clone()).unwrap_or_default();
        let piece = if word.starts_with(OBJECT) {
            let object = objects.next_if(|object| object.at == Some(bytes.start));
            Piece::Object(object.map(|object| object.expression))
        } else if is_code(bytes.start) {
            Piece::Code
        } else {
            Piece::Word(word)
        };
        (bytes, follows, piece)
    })
}

/// The words and objects of a text; in Chinese each character that is no blank.
pub(crate) fn bytes_of_pieces(
    lang: Lang,
    text: &str,
) -> Box<dyn Iterator<Item = Range<usize>> + '_> {
    let length = |at: usize, character: char| at..at + character.len_utf8();
    if lang == Lang::Zh {
        let characters = text.char_indices().filter(|(_, c)| !c.is_whitespace());
        return Box::new(characters.map(move |(at, c)| length(at, c)));
    }
    let mut words = words(text).map(|(bytes, _)| bytes).peekable();
    let mut objects = text.match_indices(OBJECT).map(move |(at, _)| length(at, OBJECT)).peekable();
    Box::new(std::iter::from_fn(move || {
        let is_word = match (words.peek(), objects.peek()) {
            (Some(word), Some(object)) => word.start < object.start,
            (word, _) => word.is_some(),
        };
        if is_word { words.next() } else { objects.next() }
    }))
}

fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}')
}
