//! Spaces beside the punctuation of Arabic.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::{OBJECT, Reading};
use hexaglot_locale::Lang;

use crate::arabic::is_arabic;
use crate::characters::{quoted_after, quoted_before};
use crate::passage::Passage;
use crate::prose::prose;
use crate::rule::{Judge, Rule};

super::code! {
    /// A mark of an Arabic text stands after a space, or against the next word. `،`, `؛`, `؟`, `:` and
    /// the full stop follow their word without a space, and a space follows them, as in other languages.
    /// A mark after a space may begin a line by itself, and one against the next word looks in an editor
    /// for Latin text as if it stood where it should.
    ///
    /// A full stop between two letters may belong to an abbreviation or an address and is left alone, and
    /// so are the points of an ellipsis, numbers, code and addresses. The call of a note stands against the
    /// mark that it follows.
    "arabic-spacing"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Ar], judge: Judge::Text(judge) };

const MARKS: [char; 5] = ['،', '؛', '؟', ':', '.'];
const SPACES: [char; 3] = [' ', '\u{A0}', '\u{202F}'];

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    if !reading.text().contains(MARKS) {
        return;
    }
    let text = prose(reading);
    let notes: Vec<usize> = reading.notes().collect();
    for (at, mark) in text.match_indices(MARKS) {
        let end = at + mark.len();
        let is_called = notes.binary_search(&end).is_ok();
        let Some(fault) = Fault::of(&text, at, mark, is_called) else { continue };
        let next = || quoted_after(reading.text(), end);
        let (start, right, hint, message) = match fault {
            Fault::SpaceBefore(space) => {
                let word = quoted_before(reading.text(), space);
                let message = format!("a space stands before the `{mark}` after {word}");
                (space, mark.to_owned(), "take the space away", message)
            }
            Fault::NoneAfter => {
                let message = format!("no space follows the `{mark}` before {}", next());
                (at, format!("{mark} "), "put a space after it", message)
            }
            Fault::OnWrongSide(space) => {
                let word = quoted_before(reading.text(), space);
                let message = format!("the `{mark}` of {word} stands against {}", next());
                (space, format!("{mark} "), "put the space after it", message)
            }
        };
        let fix = passage.replace(reading, start..end, right);
        found.push(passage.finding(&CODE, reading, start..end, message).hint(hint).fix(fix));
    }
}

/// What is wrong beside a mark. A space before it begins at a byte.
enum Fault {
    SpaceBefore(usize),
    NoneAfter,
    OnWrongSide(usize),
}

impl Fault {
    /// What is wrong beside the mark at a byte of a text, where the call of a note may follow it.
    fn of(text: &str, at: usize, mark: &str, is_called: bool) -> Option<Self> {
        let (before, after) = (text.get(..at)?, text.get(at + mark.len()..)?);
        let word = before.trim_end_matches(SPACES);
        let last = word.chars().next_back().filter(|last| ends_word(*last))?;
        // As far as spaces go, the text ends at the call of a note.
        let next = after.chars().next().filter(|_| !is_called);
        // After a mark that follows a quotation, the next quotation begins.
        let begins = next.is_some_and(|next| begins_word(mark, next) || (last, next) == ('"', '"'));
        let is_spaced = word.len() < before.len();
        let rest = after.trim_start_matches(SPACES);
        let is_colon_or_stop = matches!(mark, ":" | ".");
        // `1 : 2`, `0،7`
        let is_number = (is_colon_or_stop || !is_spaced)
            && last.is_ascii_digit()
            && rest.starts_with(|c: char| c.is_ascii_digit());
        // `Original : anglais`
        let is_latin = is_colon_or_stop && is_latin(last) && rest.starts_with(is_latin);
        // `. . .`
        let is_ellipsis = mark == "." && rest.starts_with('.');
        if is_number || is_latin || is_ellipsis {
            return None;
        }
        match (is_spaced, begins) {
            (true, true) => Some(Fault::OnWrongSide(word.len())),
            (true, false) if next.is_none_or(ends_mark) => Some(Fault::SpaceBefore(word.len())),
            (false, true) if is_parted(mark, word, after) => Some(Fault::NoneAfter),
            _ => None,
        }
    }
}

/// Whether a mark can follow a character: the end of a word, of a bracket or quotation, or an object.
fn ends_word(character: char) -> bool {
    is_arabic(character)
        || character.is_alphanumeric()
        || matches!(character, ')' | ']' | '»' | '”' | '"' | '%' | OBJECT)
}

/// Whether a word begins after a mark that should not begin there.
fn begins_word(mark: &str, character: char) -> bool {
    match mark {
        ":" | "." => is_arabic(character),
        _ => is_arabic(character) || character.is_alphanumeric() || character == OBJECT,
    }
}

/// Whether nothing follows a mark that could be part of it.
fn ends_mark(character: char) -> bool {
    SPACES.contains(&character) || matches!(character, '\n' | ')' | ']' | '»' | '”' | '"')
}

/// Whether a mark between two words parts them: not the full stop, which may be that of an abbreviation,
/// nor the colon of a single letter or a number.
fn is_parted(mark: &str, before: &str, after: &str) -> bool {
    let is_word = |characters: &mut dyn Iterator<Item = char>| {
        characters.take(2).filter(|character| is_arabic(*character)).count() == 2
    };
    match mark {
        "." => false,
        ":" => is_word(&mut before.chars().rev()) && is_word(&mut after.chars()),
        _ => true,
    }
}

fn is_latin(character: char) -> bool {
    character.is_alphabetic() && !is_arabic(character)
}
