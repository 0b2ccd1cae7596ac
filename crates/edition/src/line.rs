//! Lines that a renderer puts together of several texts, each of which is to be displayed as it is by
//! itself.

use std::ops::Range;

use hexaglot_locale::Direction;

use crate::letters::{has_right_to_left, is_arabic_digit, is_letter_of};
use crate::order::{EFFORT, Group, Line, POP, brackets_pair, visual_order};

/// For each part of a line that is put together of several texts, whether it must be isolated so that
/// it is displayed as it is by itself, and in its turn. `text` is the line, its isolates written as
/// U+2066 to U+2069; the parts are ranges of its bytes with their direction, in order, none in another.
#[must_use]
pub fn needed_isolates(
    text: &str,
    parts: &[(Range<usize>, Direction)],
    base: Direction,
) -> Vec<bool> {
    if keep_their_place(text, parts, base) {
        return vec![false; parts.len()];
    }
    let runs = parts.iter().map(|(part, direction)| (part.clone(), Some(*direction))).collect();
    let line = Line::of(text.to_owned(), runs);
    let mut kept = vec![true; parts.len()];
    // The isolates inside the parts may not be cut through.
    Group::whole(&line).judge(&line, base, &mut kept);
    kept
}

/// Whether it is plain that no part needs an isolate, as of nearly all: each begins with a letter of
/// the line's direction, no bracket reaches into it, and no letter or digit follows it outside.
fn keep_their_place(text: &str, parts: &[(Range<usize>, Direction)], base: Direction) -> bool {
    if base == Direction::LeftToRight && !has_right_to_left(text) {
        return !text.chars().any(is_arabic_digit);
    }
    let slice = |range: Range<usize>| text.get(range).unwrap_or_default();
    let mut open = 0_usize;
    let mut end = 0;
    for (index, (part, direction)) in parts.iter().enumerate() {
        let between = slice(end..part.start);
        let follows = index > 0 && between.contains(char::is_alphanumeric);
        for character in between.chars() {
            match character {
                '(' | '[' | '{' => open += 1,
                ')' | ']' | '}' => open = open.saturating_sub(1),
                _ => {}
            }
        }
        let own = slice(part.clone()).chars().next().is_some_and(|c| is_letter_of(c, base));
        if follows || open > 0 || !own || *direction != base || !brackets_pair(slice(part.clone()))
        {
            return false;
        }
        end = part.end;
    }
    !slice(end..text.len()).contains(char::is_alphanumeric)
}

/// A line without those of its isolates that change nothing: what a text needs by itself, it may not
/// need behind its marker. The isolates are written as U+2066 to U+2069.
#[must_use]
pub fn without_needless(line: String, base: Direction) -> String {
    let mut pairs = pairs(&line);
    if pairs.is_empty() || pairs.len().saturating_mul(line.len()) > EFFORT {
        return line;
    }
    let mut places: Vec<Option<usize>> = vec![None; line.len()];
    for (at, character) in line.char_indices().filter(|(_, c)| !is_isolate(*c)) {
        if let Some(place) = places.get_mut(at) {
            *place = Some(at + character.len_utf8());
        }
    }
    let meant = visual_order(&line, &places, base);
    let mut kept = line;
    while let Some((opening, pop)) = pairs.pop() {
        let (mut text, mut rest) = (kept.clone(), places.clone());
        for control in [pop, opening] {
            text.replace_range(control..control + POP.len_utf8(), "");
            rest.drain(control..control + POP.len_utf8());
        }
        if visual_order(&text, &rest, base) == meant {
            (kept, places) = (text, rest);
            let moved = |at: usize| {
                at - POP.len_utf8() * (usize::from(at > opening) + usize::from(at > pop))
            };
            pairs.iter_mut().for_each(|pair| *pair = (moved(pair.0), moved(pair.1)));
        }
    }
    kept
}

/// Where the isolates of a line begin and end.
fn pairs(line: &str) -> Vec<(usize, usize)> {
    let (mut open, mut pairs) = (Vec::new(), Vec::new());
    for (at, character) in line.char_indices().filter(|(_, c)| is_isolate(*c)) {
        if character == POP {
            pairs.extend(open.pop().map(|opening| (opening, at)));
        } else {
            open.push(at);
        }
    }
    pairs
}

fn is_isolate(character: char) -> bool {
    matches!(character, '\u{2066}'..='\u{2069}')
}
