//! Punctuation that was typed where it is seen, not where it is read.

use std::ops::Range;

use hexaglot_diag::{Diagnostic, Diagnostics, Fix, Label};
use hexaglot_edition::{OBJECT, Reading, mirrored};
use hexaglot_locale::Lang;

use crate::arabic::{is_arabic, word_after, word_before};
use crate::brackets::{opens, unpaired};
use crate::enclosures::Mark;
use crate::passage::Passage;
use crate::prose::{HIDDEN, prose};
use crate::rule::{Judge, Rule};
use crate::words::start_before;

super::code! {
    /// A mark of an Arabic text stands where it looks right in an editor for Latin text: a full stop or
    /// comma before the first word, a bracket that closes where one opens or the other way round, a
    /// bullet or the number of a heading after the last word. Such an editor shows `.اجتمع الفريق` with
    /// the stop on the left, where an Arabic sentence ends. An edition in Arabic shows the stop on the
    /// right, before the sentence, and a screen reader reads it there. Type each mark in the order in
    /// which it is read.
    ///
    /// Brackets are found where they have no partner, so that markers as in `أ ) نص` are left alone; round
    /// quotation marks are not judged, since both ways are in use. A mark typed before the last word of a
    /// sentence is found by `arabic-spacing`. Words in visual order cannot be told from others; numbers in
    /// visual order are found by `number-in-visual-order`. Raw controls of direction are refused in every
    /// file, so that no text has isolates that do not balance.
    "visual-order-punctuation"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Ar], judge: Judge::Text(judge) };

/// Among how many brackets the other one of a pair is looked for.
const NEAR: usize = 32;

const BULLETS: [char; 5] = ['•', '●', '▪', '◦', '‣'];

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    if !reading.text().contains(is_arabic) {
        return;
    }
    let text = prose(reading);
    let here = Here { passage, reading, text: &text };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let inside = line.trim();
        let from = start + line.len() - line.trim_start().len();
        let range = from..from + inside.len();
        found.append(here.first_mark(range.clone()).into_iter().collect());
        found.append(here.last_mark(range).into_iter().collect());
        start += line.len();
    }
    here.brackets(found);
}

/// A text, and its prose with the same places.
struct Here<'t> {
    passage: &'t Passage<'t>,
    reading: &'t Reading<'t>,
    text: &'t str,
}

impl Here<'_> {
    fn finding(&self, range: Range<usize>, message: String) -> Diagnostic {
        self.passage.finding(&CODE, self.reading, range, message)
    }

    fn label(&self, range: Range<usize>, message: &str) -> Label {
        self.passage.label(self.reading, range, message)
    }

    fn replace(&self, range: Range<usize>, right: String) -> Option<Fix> {
        self.passage.replace(self.reading, range, right)
    }

    fn words(&self, range: Range<usize>) -> &str {
        self.reading.text().get(range).unwrap_or_default()
    }

    /// A mark before the first word of a line. The points of an ellipsis may stand there.
    fn first_mark(&self, line: Range<usize>) -> Option<Diagnostic> {
        let text = self.text.get(line.clone())?;
        let mark = text.chars().next().filter(|mark| is_mark(*mark))?;
        let after = text.get(mark.len_utf8()..)?;
        let rest = after.trim_start();
        // A colon and a space may go on from a label before the text.
        let begins = rest.trim_start_matches(is_opening).starts_with(is_arabic);
        if !begins || mark == ':' && rest.len() < after.len() {
            return None;
        }
        let end = line.start + mark.len_utf8();
        let word = word_after(self.reading.text(), end);
        // Where there is one sentence, and nothing ends it, it is plain where the mark belongs.
        let is_open = rest.ends_with(|c| is_word(c) || c == ')') && !rest.contains(['.', '؟', '!']);
        let moved = format!("{}{mark}", self.words(line.end - rest.len()..line.end));
        let fix = self.replace(line.clone(), moved).filter(|_| is_open);
        let finding = self.finding(
            line.start..end,
            format!("the `{mark}` before `{word}` is typed where it is seen, not where it is read"),
        );
        let finding = match is_open {
            true => {
                finding.at(self.label(start_before(self.text, line.end)..line.end, "its place"))
            }
            false => finding,
        };
        Some(finding.hint("type it after the last word of its sentence").fix(fix))
    }

    /// A bullet or the number of a heading after the last word of a line.
    fn last_mark(&self, line: Range<usize>) -> Option<Diagnostic> {
        let text = self.text.get(line.clone())?;
        let last = text.rsplit([' ', '\u{A0}']).next()?;
        let before = text.get(..text.len() - last.len())?.trim_end();
        let is_bullet = last.chars().all(|c| BULLETS.contains(&c)) && !text.starts_with(BULLETS);
        let number = last.strip_prefix('.').unwrap_or_default();
        let is_number = (1..=2).contains(&number.len())
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && !before.contains(|c: char| is_mark(c) || c.is_numeric());
        if !before.ends_with(is_arabic) || !(is_bullet || is_number) {
            return None;
        }
        let start = line.end - last.len();
        let word = word_before(self.reading.text(), start);
        let finding = self.finding(
            start..line.end,
            format!("the `{last}` after `{word}` is typed where it is seen, not where it is read"),
        );
        Some(finding.hint("take it away if the document gives the line a marker or a number, else type it before the first word"))
    }

    /// Brackets that have no partner, and stand where the other one would. After a letter by itself, one
    /// that closes is that of a marker (`أ )نص`), if none follows that opens.
    fn brackets(&self, found: &mut Diagnostics) {
        let unpaired = unpaired(self.text);
        let (turned, right): (Vec<Mark>, Vec<Mark>) =
            unpaired.into_iter().partition(|bracket| self.is_turned(*bracket));
        let mut brackets = turned.into_iter().peekable();
        while let Some(first) = brackets.next() {
            let is_partner = |second: &Mark| {
                opens(*second) && !opens(first) && second.sign == mirrored(first.sign)
            };
            match brackets.next_if(is_partner) {
                Some(second) => found.push(self.turned_pair(first, second)),
                None if self.is_of_marker(first) => {}
                None => found.push(self.turned_bracket(first, &right)),
            }
        }
    }

    fn turned_pair(&self, first: Mark, second: Mark) -> Diagnostic {
        let inside = self.words(first.end()..second.at);
        let (open, close) = (second.sign, first.sign);
        let range = first.at..second.end();
        let fix = self.replace(range.clone(), format!("{open}{inside}{close}"));
        let message = format!("the brackets of `{close}{inside}{open}` are the wrong way round");
        self.finding(range, message).hint(format!("write `{open}{inside}{close}`")).fix(fix)
    }

    fn turned_bracket(&self, bracket: Mark, right: &[Mark]) -> Diagnostic {
        let sign = bracket.sign;
        let message = if opens(bracket) {
            let word = word_before(self.reading.text(), bracket.at);
            format!("`{sign}`, which opens, stands after `{word}` as if it closed")
        } else {
            let word = word_after(self.reading.text(), bracket.end());
            format!("`{sign}`, which closes, stands before `{word}` as if it opened")
        };
        let hint = format!("write `{}` here if it belongs to these words", mirrored(sign));
        let finding = self.finding(bracket.at..bracket.end(), message).hint(hint);
        // What opens and seems to close has the other one before it, and the reverse.
        let (before, after) = right.split_at(right.partition_point(|other| other.at < bracket.at));
        let is_same = |other: &&Mark| other.sign == bracket.sign;
        let other = match opens(bracket) {
            true => before.iter().rev().take(NEAR).find(is_same),
            false => after.iter().take(NEAR).find(is_same),
        };
        match other {
            Some(other) => finding.at(self.label(other.at..other.end(), "the other one")),
            None => finding,
        }
    }

    /// Whether a bracket that opens stands at the end of a word, or one that closes at its beginning.
    fn is_turned(&self, bracket: Mark) -> bool {
        let before = self.text.get(..bracket.at).unwrap_or_default();
        let after = self.text.get(bracket.end()..).unwrap_or_default();
        if opens(bracket) {
            before.ends_with(is_word) && !after.starts_with(|c| is_word(c) || is_opening(c))
        } else {
            after.starts_with(is_word) && !before.ends_with(|c: char| !c.is_whitespace())
        }
    }

    fn is_of_marker(&self, bracket: Mark) -> bool {
        let before = self.text.get(..bracket.at).unwrap_or_default();
        let word = before.trim_end_matches([' ', '\u{A0}']);
        let letters = word.chars().rev().take_while(|c| is_word(*c)).take(3).count();
        !opens(bracket) && (1..=2).contains(&letters)
    }
}

fn is_mark(character: char) -> bool {
    matches!(character, '.' | ',' | '،' | '؛' | ';' | ':' | '!' | '؟' | '?')
}

fn is_opening(character: char) -> bool {
    matches!(character, '(' | '[' | '{' | '«' | '"' | '“')
}

/// Whether a character is part of a word, or of what stands for words.
fn is_word(character: char) -> bool {
    is_arabic(character) || character.is_alphanumeric() || matches!(character, HIDDEN | OBJECT)
}
