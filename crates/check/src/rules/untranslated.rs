//! Words of the source that nobody has translated.

use std::ops::Range;
use std::sync::LazyLock;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::{MarkKind, Reading};
use hexaglot_locale::{Lang, Script};
use rustc_hash::FxHashSet;

use crate::characters::is_of_script;
use crate::checker::Project;
use crate::enclosures::{closes, closing};
use crate::passage::Pair;
use crate::prose::prose;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;
use crate::words::{words, words_and_ideographs};

super::code! {
    /// A translation is its source, or keeps words of it in a row: somebody has pasted the source to
    /// translate it later, or has overlooked the end of a sentence. Translate it.
    ///
    /// What is the same in every language is no fault: names, acronyms, numbers, code, addresses, and
    /// words in quotation marks, brackets or emphasis, where translators put titles and expressions of
    /// another language. So three words in a row are asked for, and some of them must be no names: they
    /// begin with a small letter, or another text of the document has them so. Between English, French
    /// and Spanish, which share words, three must be no names, or two longer ones in a row of four. A text
    /// that is its source as a whole, such as a heading in capitals, is seen if sentences of the document
    /// have its words in small letters, four of them if it could be a name (`Save the Children`); one of a word
    /// or two (`Introduction`) only where the scripts differ.
    "untranslated"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Document(judge) };

/// How many words in a row are compared.
const ROW: usize = 3;
/// How many ideographs in a row are no name.
const IDEOGRAPHS: usize = 5;
/// The fewest letters of a word that is taken for one, and not for a unit of measurement or a part of a name.
const LETTERS: usize = 4;

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let small: Small<'_> = LazyLock::new(Box::new(|| small_words(texts)));
    for pair in texts.pairs() {
        let mut readings = pair.readings();
        // Variants have most of their words in common, so that one finding is enough.
        let first = readings.find_map(|(original, reading)| {
            left(&pair, original, reading, &small).map(|left| (original, reading, left))
        });
        if let Some((original, reading, left)) = first {
            push(&pair, original, reading, left, found);
        }
    }
}

/// The words that sentences of the source have in small letters, which most documents are not asked for.
type Small<'t> = LazyLock<FxHashSet<&'t str>, Box<dyn Fn() -> FxHashSet<&'t str> + 't>>;

fn small_words<'t>(texts: &'t Texts<'_>) -> FxHashSet<&'t str> {
    let readings = texts.sources.values().flat_map(|source| &source.readings);
    let sentences = readings.map(Reading::text).filter(|text| words(text).nth(ROW).is_some());
    let all = sentences.flat_map(words).map(|(_, word)| word);
    all.filter(|word| word.starts_with(char::is_lowercase)).collect()
}

/// The first words that are left, in the translation and in the source.
struct Left {
    words: Range<usize>,
    source: Range<usize>,
    is_all: bool,
}

fn push(
    pair: &Pair<'_>,
    original: &Reading<'_>,
    reading: &Reading<'_>,
    left: Left,
    found: &mut Diagnostics,
) {
    let Pair { source, target } = pair;
    let words = reading.text().get(left.words.clone()).unwrap_or_default();
    let message = match left.is_all {
        true => format!("`{}` is the source text, not a translation", shortened(words)),
        false => format!("`{}` is left in the language of the source", shortened(words)),
    };
    let finding = target.finding(&CODE, reading, left.words, message);
    let finding = finding.at(source.label(original, left.source, "the same words in the source"));
    found.push(finding.hint(
        "translate it; a title or an expression of another language stands in quotation marks or emphasis",
    ));
}

fn shortened(words: &str) -> String {
    const LONGEST: usize = 60;
    match words.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or(words)),
        None => words.to_owned(),
    }
}

fn left(
    pair: &Pair<'_>,
    original: &Reading<'_>,
    reading: &Reading<'_>,
    small: &Small<'_>,
) -> Option<Left> {
    let script = pair.source.lang.script();
    let same_script = script == pair.target.lang.script();
    if !is_of(reading.text(), script) {
        return None;
    }
    // Few translations have three words of the source in a row, in any order.
    let known = pair.source.words(original);
    if known.len() >= ROW && !has_row(reading.text(), known) {
        return None;
    }

    let source_prose = prose(original);
    let source = tokens(&source_prose);
    let own = hide_citations(prose(reading).into_owned(), reading);
    let target = tokens(&own);
    if target.len() < ROW {
        let is_source = !same_script && is_short_source(&own, &target, &source, script, small);
        let left = || Some(Left { words: whole(&target)?, source: whole(&source)?, is_all: true });
        return if is_source { left() } else { None };
    }
    if is_whole_source(&target, &source, small) {
        return Some(Left { words: whole(&target)?, source: whole(&source)?, is_all: true });
    }
    let rows: FxHashSet<[&str; ROW]> = source.windows(ROW).filter_map(row).collect();
    let mut start = 0;
    while start + ROW <= target.len() {
        let windows = target.get(start..).unwrap_or_default().windows(ROW);
        let length =
            windows.take_while(|words| row(words).is_some_and(|row| rows.contains(&row))).count();
        if length == 0 {
            start += 1;
            continue;
        }
        let run = target.get(start..start + length + ROW - 1).unwrap_or_default();
        start += length;
        if !is_text(run, script, same_script) {
            continue;
        }
        let first = row(run.get(..ROW)?)?;
        let at = source.windows(ROW).position(|words| row(words) == Some(first))?;
        let end = (at + run.len()).min(source.len());
        let source = whole(source.get(at..end)?)?;
        let is_all = run.len() == target.len();
        return Some(Left { words: whole(run)?, source, is_all });
    }
    None
}

/// Whether some words in a row are all known.
fn has_row(text: &str, known: &FxHashSet<String>) -> bool {
    let mut row = 0;
    words_and_ideographs(text).any(|(_, word)| {
        row = if known.contains(word) { row + 1 } else { 0 };
        row == ROW
    })
}

/// From the first word to the last.
fn whole(tokens: &[Token<'_>]) -> Option<Range<usize>> {
    Some(tokens.first()?.range.start..tokens.last()?.range.end)
}

/// Whether a text of a word or two is its source, and no name.
fn is_short_source(
    text: &str,
    target: &[Token<'_>],
    source: &[Token<'_>],
    script: Script,
    small: &Small<'_>,
) -> bool {
    let is_one = target.len() == 1;
    target.iter().map(|token| token.text).eq(source.iter().map(|token| token.text))
        && target.iter().skip(1).all(|token| token.follows)
        && !text.contains(['/', '_', '=', '.'])
        && target.iter().any(|token| {
            is_of(token.text, script) && token.is_long() && token.is_common(is_one, small)
        })
}

/// Whether a text of more words is its source, and no name. The words of a heading may all have capitals, so
/// those are asked for that sentences of the document have without. A name may be made of such words too
/// (Free Software Foundation, Save the Children): where more than the first word has a capital, there have to
/// be more.
fn is_whole_source(target: &[Token<'_>], source: &[Token<'_>], small: &Small<'_>) -> bool {
    if !target.iter().map(|token| token.text).eq(source.iter().map(|token| token.text)) {
        return false;
    }
    let is_word = |token: &Token<'_>| {
        token.text.chars().nth(1).is_some() && token.text.starts_with(char::is_alphabetic)
    };
    let is_common = |token: &&Token<'_>| {
        small.contains(token.text) || (!token.is_small() && token.is_common(false, small))
    };
    let common: Vec<_> = target.iter().filter(is_common).collect();
    let all: Vec<_> = target.iter().filter(|token| is_word(token)).collect();
    let is_sentence = all.iter().skip(1).all(|token| !token.text.starts_with(char::is_uppercase));
    all.len() >= ROW
        && (common.len() > ROW
            || (is_sentence
                && common.len() > 1
                && common.iter().any(|token| token.is_small())
                && common.iter().any(|token| token.is_long())))
}

/// Whether words in a row, of a language of a script, are more than names.
fn is_text(run: &[Token<'_>], script: Script, same_script: bool) -> bool {
    let written = run.iter().filter(|token| is_of(token.text, script)).count();
    let small = run.iter().filter(|token| token.is_small());
    match script {
        Script::Han => written >= IDEOGRAPHS,
        Script::Arabic => written >= ROW,
        Script::Latin | Script::Cyrillic => {
            // Names have small words too, short ones: Office of the United Nations.
            let long = small.clone().filter(|token| token.is_long()).count();
            let small = small.count();
            small >= ROW
                || (!same_script && written >= ROW && long >= ROW - 1)
                || (run.len() > ROW && small >= ROW - 1 && long >= if same_script { 2 } else { 1 })
        }
    }
}

/// A word, or an ideograph.
struct Token<'t> {
    range: Range<usize>,
    text: &'t str,
    /// Whether nothing but blanks parts it from the one before.
    follows: bool,
}

impl Token<'_> {
    fn is_small(&self) -> bool {
        self.text.starts_with(char::is_lowercase)
    }

    /// Whether it is no name: a small word beside another, or one with a capital that the sentences of the
    /// document have without. A small word by itself may be code or a unit of measurement.
    fn is_common(&self, is_one: bool, small: &Small<'_>) -> bool {
        if self.is_small() {
            return !is_one;
        }
        let is_capitalized = !self.text.chars().skip(1).any(|c| !c.is_lowercase());
        is_capitalized && small.contains(&*self.text.to_lowercase())
    }

    fn is_long(&self) -> bool {
        self.text.chars().count() >= LETTERS
    }
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut end = 0;
    let tokens = words_and_ideographs(text).map(|(range, word)| {
        let between = text.get(end..range.start).unwrap_or_default();
        let follows = between.chars().all(|c| c == ' ' || c == '\u{A0}');
        end = range.end;
        Token { range, text: word, follows }
    });
    tokens.collect()
}

/// Words between which nothing but blanks stands.
fn row<'t>(tokens: &[Token<'t>]) -> Option<[&'t str; ROW]> {
    let [first, second, third] = tokens else { return None };
    (second.follows && third.follows).then_some([first.text, second.text, third.text])
}

/// Whether a word is written in a script.
fn is_of(word: &str, script: Script) -> bool {
    word.chars().any(|character| is_of_script(character, script))
}

/// Makes what stands in quotation marks, brackets or emphasis no words.
fn hide_citations(text: String, reading: &Reading<'_>) -> String {
    let emphasized = reading.marks().iter().filter(|mark| mark.kind == MarkKind::Emphasis);
    let mut hidden: Vec<Range<usize>> = emphasized.map(|mark| mark.range.clone()).collect();
    let mut open: Option<(char, usize)> = None;
    for (at, character) in text.char_indices() {
        match open {
            Some((sign, start)) if closes(sign, character) => {
                hidden.push(start..at);
                open = None;
            }
            Some(_) => {}
            // Arabic may begin with the mark that closes elsewhere, which is seen from the right.
            None if closing(character).is_some() || character == '”' => {
                open = Some((character, at))
            }
            None => {}
        }
    }
    if hidden.is_empty() {
        return text;
    }
    let mut bytes = text.clone().into_bytes();
    for range in hidden {
        if let Some(bytes) = bytes.get_mut(range) {
            bytes.fill(b'\x1A');
        }
    }
    String::from_utf8(bytes).unwrap_or(text)
}
