//! Text as the cells of a terminal.
//!
//! `annotate-snippets` lays a report out, but it measures a character alone, drops joiners, prints
//! labels and paths as they are, and takes any column of its grid for one character. So it is given
//! one placeholder for each cell, a character of plane 15 and then fillers, and lays out a text in
//! which every character is one cell wide; [`Cells::reveal`] puts the real text back. Nothing of a
//! file passes through it but printable ASCII.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::str::Chars;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::characters::{has_right_to_left, is_right_to_left, shown};

/// Opens an isolate in which text runs from left to right, as a frame does.
const LEFT_TO_RIGHT: char = '\u{2066}';
/// Opens an isolate that runs as its first letter does.
const OWN_DIRECTION: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// The placeholder of the first text; that of the next is the next character.
const FIRST: u32 = 0xF_0000;
/// The last placeholder: past it a text is shown as U+FFFD.
const LAST: u32 = 0xF_FFFD;
/// Stands for the second and every further cell of a text.
const FILLER: char = '\u{10_0000}';
/// The placeholder of the first place.
const FIRST_PLACE: u32 = 0x10_0001;

/// What a tab is in a line of a file: a grid has no tab stops.
const TAB: &str = "    ";
/// What it is in a message.
const TAB_SYMBOL: &str = "\u{2409}";

/// The texts behind the placeholders of one report.
#[derive(Default)]
pub(super) struct Cells {
    texts: Vec<String>,
    known: BTreeMap<String, u32>,
    places: Vec<String>,
}

/// Lines of a file as placeholders.
pub(super) struct Hidden {
    pub(super) text: String,
    /// Where each unit begins, in the file's text and in `text`; both ascend.
    offsets: Vec<(usize, usize)>,
}

impl Hidden {
    /// The placeholders of a range of the file's text: all cells of every unit that it touches.
    pub(super) fn range(&self, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
        let at = |index: usize| self.offsets.get(index).map_or(self.text.len(), |(_, to)| *to);
        // The last unit that begins at or before the start, and the first at or after the end.
        let first = self.offsets.partition_point(|(from, _)| *from <= range.start);
        let start = if self.text.is_empty() { 0 } else { at(first.saturating_sub(1)) };
        let end = at(self.offsets.partition_point(|(from, _)| *from < range.end));
        if range.is_empty() { start..start } else { start..end.max(start) }
    }
}

/// What takes its cells together: a character with the marks that stand on it, or an emoji with
/// what is joined to it.
pub(super) struct Unit {
    /// The offset in the text that it comes from.
    start: usize,
    /// What is printed.
    pub(super) text: String,
    /// The number of its cells.
    pub(super) width: usize,
}

impl Cells {
    /// Placeholders for a message, on one line. Right-to-left words in it are isolated, so that they
    /// do not take the words and numbers around them along.
    pub(super) fn hide(&mut self, text: &str) -> String {
        let mut units = units(text);
        isolate(&mut units);
        units.iter().map(|unit| self.placeholders(unit)).collect()
    }

    /// Placeholders for lines of a file.
    pub(super) fn hide_lines(&mut self, text: &str) -> Hidden {
        let mut hidden = Hidden { text: String::new(), offsets: Vec::new() };
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let content = line.strip_suffix('\n').map_or(line, |line| {
                // A carriage return before a line feed belongs to the line's end.
                line.strip_suffix('\r').unwrap_or(line)
            });
            for unit in units(content) {
                hidden.offsets.push((offset + unit.start, hidden.text.len()));
                let tab = unit.text == TAB_SYMBOL
                    && content.get(unit.start..).is_some_and(|text| text.starts_with('\t'));
                hidden.text.push_str(&if tab { TAB.to_owned() } else { self.placeholders(&unit) });
            }
            if content.len() < line.len() {
                hidden.offsets.push((offset + content.len(), hidden.text.len()));
                hidden.text.push('\n');
            }
            offset += line.len();
        }
        hidden.offsets.push((offset, hidden.text.len()));
        hidden
    }

    /// A placeholder for a path with its line and column. It takes the place of the line and column
    /// that `annotate-snippets` counts, which are those of the grid.
    pub(super) fn place(&mut self, text: &str) -> String {
        let printed: String = text.chars().map(shown).collect();
        let number = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        self.places.push(if has_right_to_left(&printed) {
            format!("{LEFT_TO_RIGHT}{printed}{END_OF_ISOLATE}")
        } else {
            printed
        });
        char::from_u32(FIRST_PLACE.saturating_add(number)).map(String::from).unwrap_or_default()
    }

    fn placeholders(&mut self, unit: &Unit) -> String {
        if unit.width == 1 && unit.text.len() == 1 {
            return unit.text.clone();
        }
        let next = FIRST.saturating_add(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        let number = match self.known.get(&unit.text) {
            Some(&number) => number,
            None if next > LAST => {
                return char::REPLACEMENT_CHARACTER.to_string().repeat(unit.width);
            }
            None => {
                self.texts.push(unit.text.clone());
                self.known.insert(unit.text.clone(), next);
                next
            }
        };
        let head = char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER);
        std::iter::once(head).chain(std::iter::repeat_n(FILLER, unit.width - 1)).collect()
    }

    /// Puts the texts back into what `annotate-snippets` made of their placeholders.
    pub(super) fn reveal(&self, rendered: &str) -> String {
        let lines = rendered.split('\n').map(|line| closed(&self.reveal_line(line)));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn reveal_line(&self, line: &str) -> String {
        let Some((gutter, source)) = split_gutter(line) else { return self.reveal_text(line) };
        let source = self.reveal_text(source);
        if has_right_to_left(&source) {
            // Carets stay in logical order: they are right in terminals that do not reorder, and in
            // those that do the frame at least stands.
            format!("{gutter}{LEFT_TO_RIGHT}{source}{END_OF_ISOLATE}")
        } else {
            format!("{gutter}{source}")
        }
    }

    fn reveal_text(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text.chars().peekable();
        while let Some(character) = rest.next() {
            let number = u32::from(character);
            if let Some(text) = entry(&self.places, number, FIRST_PLACE) {
                out.push_str(text);
                skip_position(&mut rest);
            } else if let Some(text) = entry(&self.texts, number, FIRST) {
                let mut cells = 1;
                while rest.next_if_eq(&FILLER).is_some() {
                    cells += 1;
                }
                // The edge of a window may cut through a text: what is left of it are its cells.
                let whole = cells == cells_of(text);
                out.push_str(if whole { text } else { "" });
                out.extend(std::iter::repeat_n(' ', if whole { 0 } else { cells }));
            } else {
                out.push(if character == FILLER { ' ' } else { character });
            }
        }
        out
    }
}

/// A line in which every isolate that opens is closed, also where the layout drew over one end of it.
fn closed(line: &str) -> String {
    let mut open = 0usize;
    let mut out = String::with_capacity(line.len());
    for character in line.chars() {
        match character {
            LEFT_TO_RIGHT | OWN_DIRECTION => open += 1,
            END_OF_ISOLATE if open == 0 => continue,
            END_OF_ISOLATE => open -= 1,
            _ => {}
        }
        out.push(character);
    }
    out.extend(std::iter::repeat_n(END_OF_ISOLATE, open));
    out
}

/// The text of a placeholder in the range that begins with `first`.
fn entry(texts: &[String], placeholder: u32, first: u32) -> Option<&str> {
    texts.get(usize::try_from(placeholder.checked_sub(first)?).ok()?).map(String::as_str)
}

/// The position that is printed after a path.
fn skip_position(rest: &mut Peekable<Chars<'_>>) {
    while rest.next_if(|character| *character == ':' || character.is_ascii_digit()).is_some() {}
}

/// A line that shows a line of a file: its gutter with the bar after the number, and the rest.
fn split_gutter(line: &str) -> Option<(&str, &str)> {
    let (gutter, source) = line.split_at(line.find('|')? + 1);
    let mut numbers = gutter.chars();
    let mut found = false;
    while let Some(character) = numbers.next() {
        match character {
            // A style: an escape sequence to its last byte.
            '\u{1B}' => drop(numbers.find(char::is_ascii_alphabetic)),
            '0'..='9' => found = true,
            ' ' | '|' => {}
            _ => return None,
        }
    }
    found.then_some((gutter, source))
}

/// A text on one line, without placeholders.
pub(super) fn line(text: &str) -> String {
    let mut units = units(text);
    isolate(&mut units);
    units.into_iter().map(|unit| unit.text).collect()
}

/// A text as what is printed of it.
pub(super) fn units(text: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for (start, character) in text.char_indices().map(|(start, c)| (start, shown(c))) {
        let width = character.width().unwrap_or(1);
        match units.last_mut() {
            Some(unit) if width == 0 || joins(unit, character) => unit.text.push(character),
            // A mark without a letter stands on a dotted circle, as in the Unicode charts.
            _ if width == 0 => {
                units.push(Unit { start, text: format!("\u{25CC}{character}"), width });
            }
            _ => units.push(Unit { start, text: character.into(), width }),
        }
    }
    for unit in &mut units {
        unit.width = cells_of(&unit.text);
    }
    units
}

/// Whether a wide character is one picture with the emoji before it.
fn joins(unit: &Unit, character: char) -> bool {
    let wide = |character: char| character.width() == Some(2);
    let joined = unit.text.ends_with('\u{200D}') || matches!(character, '\u{1F3FB}'..='\u{1F3FF}');
    joined && wide(character) && unit.text.chars().next().is_some_and(wide)
}

/// The cells of a unit; isolates around it take none.
fn cells_of(unit: &str) -> usize {
    unit.trim_start_matches(OWN_DIRECTION).trim_end_matches(END_OF_ISOLATE).width().max(1)
}

/// Puts an isolate around each right-to-left part: the whole inside of quotation marks, and outside
/// of them the words from the first right-to-left one to the last before a word of another script.
fn isolate(units: &mut [Unit]) {
    let mut at = 0;
    while let Some(unit) = units.get(at) {
        let last = quoted(units, at).map(|close| (at + 1, close - 1));
        let run = || has_right_to_left(&unit.text).then(|| (at, end_of_run(units, at)));
        let Some((first, last)) = last.or_else(run) else {
            at += 1;
            continue;
        };
        if let Some(unit) = units.get_mut(first) {
            unit.text.insert(0, OWN_DIRECTION);
        }
        if let Some(unit) = units.get_mut(last) {
            unit.text.push(END_OF_ISOLATE);
        }
        at = last + 1;
    }
}

/// The closing quotation mark of a quotation that opens here and has right-to-left text in it.
fn quoted(units: &[Unit], open: usize) -> Option<usize> {
    let close = match units.get(open)?.text.as_str() {
        "“" => "”",
        "‘" => "’",
        "«" => "»",
        mark @ ("`" | "\"") => mark,
        _ => return None,
    };
    let inside = units.get(open + 1..)?;
    let length = inside.iter().position(|unit| unit.text == close)?;
    let inside = inside.get(..length)?;
    inside.iter().any(|unit| has_right_to_left(&unit.text)).then_some(open + 1 + length)
}

/// The last right-to-left unit before a letter of another direction.
fn end_of_run(units: &[Unit], start: usize) -> usize {
    let mut end = start;
    for (index, unit) in units.iter().enumerate().skip(start) {
        let Some(character) = unit.text.chars().next() else { continue };
        if is_right_to_left(character) {
            end = index;
        } else if character.is_alphabetic() {
            break;
        }
    }
    end
}
