//! The fifty lines of `tests/bidi/bidi-cases.json`: what UAX #9 makes of an input, by FriBidi.

use serde::Deserialize;

use super::display::is_seen;
use crate::{read, root};

/// A line as UAX #9 displays it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Reference {
    /// Its name, `B01` to `B50`.
    pub id: String,
    /// `rtl` or `ltr`.
    pub base: String,
    /// The characters in the order in which they are typed, controls among them.
    pub input: String,
    /// The level of each character, one digit each.
    pub levels: String,
    /// The characters as they are displayed from left to right, brackets mirrored, without controls.
    pub visual_ltr: String,
}

/// The fifty.
///
/// # Panics
/// When the file cannot be read.
#[must_use]
pub fn references() -> Vec<Reference> {
    #[derive(Deserialize)]
    struct File {
        cases: Vec<Reference>,
    }
    let text = read(&root().join("tests/bidi/bidi-cases.json"));
    serde_json::from_str::<File>(&text).expect("bidi-cases.json has cases").cases
}

impl Reference {
    /// The characters from left to right, not mirrored: the levels reversed by rule L2 of UAX #9.
    #[must_use]
    pub fn visual(&self, seen: impl Fn(char) -> bool) -> String {
        self.reordered().into_iter().map(|(character, _)| character).filter(|c| seen(*c)).collect()
    }

    /// The same as a reader sees it, to hold against `visual_ltr`.
    #[must_use]
    pub fn mirrored(&self) -> String {
        let mirrored = |(character, level): (char, u32)| match character {
            '(' if level % 2 == 1 => ')',
            ')' if level % 2 == 1 => '(',
            other => other,
        };
        self.reordered().into_iter().map(mirrored).filter(|c| !is_control(*c)).collect()
    }

    /// The input without controls, as an author may write it.
    #[must_use]
    pub fn without_controls(&self) -> String {
        self.input.chars().filter(|c| !is_control(*c)).collect()
    }

    /// Whether the input has controls, which no text of ours may hold.
    #[must_use]
    pub fn has_controls(&self) -> bool {
        self.input.chars().any(is_control)
    }

    fn reordered(&self) -> Vec<(char, u32)> {
        let levels =
            self.levels.chars().map(|level| level.to_digit(10).expect("a level is a digit"));
        let mut line: Vec<(char, u32)> = self.input.chars().zip(levels).collect();
        let highest = line.iter().map(|(_, level)| *level).max().unwrap_or(0);
        for level in (1..=highest).rev() {
            for run in line.chunk_by_mut(|a, b| (a.1 >= level) == (b.1 >= level)) {
                if run.iter().all(|(_, of)| *of >= level) {
                    run.reverse();
                }
            }
        }
        line
    }
}

/// U+200F and the like, of which a reader sees nothing.
fn is_control(character: char) -> bool {
    !is_seen(character)
        && matches!(character, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
