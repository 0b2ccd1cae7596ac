//! Spanish questions and exclamations, which open too.

use std::ops::Range;

use hexaglot_diag::{Diagnostic, Diagnostics};
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::enclosures::opening;
use crate::passage::Passage;
use crate::prose::{is_code, prose_with_words};
use crate::rule::{Judge, Rule};
use crate::words::{end_after, start_before, words};

super::code! {
    /// A Spanish question or exclamation ends with its mark but does not begin with `¿` or `¡`, or begins with
    /// one and does not end; a reader learns too late how to read the sentence. Write the missing mark where
    /// the question begins, which may be within the sentence: `Si no hay acuerdo, ¿qué procede?`
    ///
    /// A mark alone between brackets or quotation marks, `(?)`, is none; nor is one within a name, as in
    /// `Yahoo! ha …`. A sentence that has as many common words of English or French as of Spanish is
    /// taken for a title in that language; so are names, and a single word that is not common in Spanish.
    "inverted-mark"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Es], judge: Judge::Text(judge) };

/// Common words of Spanish `[K]`; names have some of them with a capital: `Los Angeles`.
const SPANISH: [&str; 14] =
    ["el", "las", "los", "del", "al", "por", "para", "con", "una", "su", "sus", "hay", "ha", "lo"];

/// Words that ask in Spanish `[K]`, with a capital or without.
const ASKING: [&str; 10] =
    ["qué", "cómo", "cuál", "cuáles", "quién", "quiénes", "cuándo", "cuánto", "cuántos", "dónde"];

/// Letters that neither English nor French writes.
const SPANISH_LETTERS: [char; 5] = ['á', 'í', 'ó', 'ú', 'ñ'];

/// Common words of English and French that Spanish has not `[K]`.
const FOREIGN: [&str; 58] = [
    "the", "of", "is", "are", "was", "do", "does", "did", "what", "why", "how", "who", "where",
    "when", "which", "you", "your", "it", "this", "that", "we", "they", "to", "and", "for", "with",
    "will", "not", "my", "our", "from", "be", "have", "let's", "let’s", "what's", "what’s",
    "who's", "who’s", "est", "vous", "nous", "qui", "quoi", "pourquoi", "comment", "où", "et",
    "des", "du", "dans", "pour", "avec", "il", "elle", "sont", "pas", "ça",
];

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = prose_with_words(reading);
    let mut open: Option<usize> = None;
    let mut sentence = 0;
    let mut before = None;
    let mut characters = text.char_indices().peekable();
    while let Some((at, sign)) = characters.next() {
        let end = at + sign.len_utf8();
        let after = characters.peek().map(|(_, next)| *next);
        match sign {
            '¿' | '¡' => {
                // `¡¿` and `¿¡` open one sentence.
                if let Some(open) = open.filter(|_| !matches!(before, Some('¿' | '¡'))) {
                    found.push(unclosed(passage, reading, open));
                }
                open = Some(at);
            }
            '?' | '!' if matches!(after, Some('?' | '!')) => {}
            '?' | '!' if open.take().is_some() => sentence = end,
            '?' | '!' => {
                let is_behind_word =
                    !matches!(before, None | Some('(' | '[' | '“' | '«' | '"' | '‘' | ' '));
                if is_behind_word && ends_spanish(&text, sentence, at..end) {
                    unopened(passage, reading, at..end, found);
                }
                sentence = end;
            }
            '.' if after.is_none_or(char::is_whitespace) => sentence = end,
            '\n' => sentence = end,
            _ => {}
        }
        before = Some(sign);
    }
    if let Some(open) = open {
        let end = text.trim_end().len();
        let last = passage.label(reading, start_before(&text, end)..end, "nothing closes it here");
        found.push(unclosed(passage, reading, open).at(last));
    }
}

/// Whether a mark ends a Spanish sentence, which begins at a byte of a text.
fn ends_spanish(text: &str, start: usize, mark: Range<usize>) -> bool {
    let before = text.get(start..mark.start).unwrap_or_default();
    let after = text.get(mark.end..).unwrap_or_default();
    // What stands between brackets or quotation marks is a sentence of its own.
    let open = after.chars().next().and_then(opening);
    match open.and_then(|open| before.rsplit_once(open)) {
        Some((_, inside)) => is_spanish(inside),
        // A name may have the mark: `la empresa Yahoo!`
        None if text.get(mark) == Some("!") && ends_with_name(before) => {
            closes_sentence(after) && Common::of(before).are_spanish()
        }
        None => closes_sentence(after) && is_spanish(before),
    }
}

/// Whether what follows a mark begins a sentence or is none: behind the mark of a name one goes on.
fn closes_sentence(after: &str) -> bool {
    let rest =
        after.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '”' | '»' | ')'));
    !after.starts_with(char::is_alphanumeric)
        && !rest.starts_with(|c: char| c.is_lowercase() || matches!(c, ',' | ';' | '/' | '='))
}

fn ends_with_name(sentence: &str) -> bool {
    let last = words(sentence).skip(1).last();
    last.is_some_and(|(_, word)| word.starts_with(char::is_uppercase))
}

fn is_spanish(sentence: &str) -> bool {
    let common = Common::of(sentence);
    common.are_spanish() || (is_prose(sentence) && common.foreign == 0)
}

/// How many words of a sentence are common in Spanish, and in English or French.
#[derive(Debug, Default)]
struct Common {
    spanish: usize,
    foreign: usize,
}

impl Common {
    fn of(sentence: &str) -> Self {
        let mut common = Common::default();
        for (_, word) in words(sentence) {
            let small = word.to_lowercase();
            // A capital may be that of a name, as in Bogotá.
            let is_own = || SPANISH.contains(&word) || word.contains(SPANISH_LETTERS);
            if FOREIGN.contains(&&*small) {
                common.foreign += 1;
            } else if ASKING.contains(&&*small) || (small == word && is_own()) {
                common.spanish += 1;
            }
        }
        common
    }

    const fn are_spanish(&self) -> bool {
        self.spanish > self.foreign
    }
}

/// Whether a sentence has several words and not all of them are names or code.
fn is_prose(sentence: &str) -> bool {
    let all = || words(sentence).map(|(_, word)| word);
    let is_small = |word: &str| word.starts_with(char::is_lowercase) && !is_code(word);
    all().nth(1).is_some() && all().any(is_small)
}

fn unopened(
    passage: &Passage<'_>,
    reading: &Reading<'_>,
    mark: Range<usize>,
    found: &mut Diagnostics,
) {
    let text = reading.text();
    let inverted = if text.get(mark.clone()) == Some("?") { '¿' } else { '¡' };
    let words = start_before(text, mark.start)..mark.end;
    let shown = text.get(words.clone()).unwrap_or_default();
    let message = format!("the sentence that ends with `{shown}` has no `{inverted}`");
    let hint = format!("write `{inverted}` where the question or exclamation begins");
    found.push(passage.finding(&CODE, reading, words, message).hint(hint));
}

fn unclosed(passage: &Passage<'_>, reading: &Reading<'_>, at: usize) -> Diagnostic {
    let text = reading.text();
    let closing = if text.get(at..).is_some_and(|text| text.starts_with('¿')) { '?' } else { '!' };
    let words = at..end_after(text, at);
    let shown = text.get(words.clone()).unwrap_or_default();
    let message = format!("the sentence that begins with `{shown}` has no `{closing}`");
    let hint = format!("write `{closing}` where the question or exclamation ends");
    passage.finding(&CODE, reading, words, message).hint(hint)
}
