//! Letters of Persian and Urdu that look like those of Arabic.

use std::collections::BTreeSet;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::arabic::arabic_words;
use crate::passage::Passage;
use crate::prose::prose;
use crate::rule::{Judge, Rule};

super::code! {
    /// An Arabic word has a letter of Persian or Urdu that looks like one of Arabic, such as `ک` (U+06A9)
    /// for `ك`. It comes from another keyboard. A search for the word does not find it, and a program
    /// sorts it elsewhere. Type the Arabic letter. (Persian figures are found by `mixed-digits`.)
    ///
    /// A word with a letter that Arabic has not, such as `پ` or `گ`, is taken for one of the other
    /// language and left alone. The yeh of Persian (U+06CC) at the end of a word is found, but only an
    /// author can say whether it is `ي` or `ى`. That a word ends in `ه` where `ة` was meant, or in `ى`
    /// where `ي` was, is not found: both are words, and the second is how Egypt writes.
    "persian-letter"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Ar], judge: Judge::Text(judge) };

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    if !reading.text().contains(|c| Slip::of(c).is_some()) {
        return;
    }
    let text = prose(reading);
    for (start, word) in
        arabic_words(&text).filter(|(_, word)| !word.contains(is_of_other_language))
    {
        let range = start..start + word.len();
        let slips: BTreeSet<char> = word.chars().filter(|c| Slip::of(*c).is_some()).collect();
        let Some(first) = slips.first().copied() else { continue };
        let right = mended(word);
        let finding = |message| passage.finding(&CODE, reading, range.clone(), message);
        found.push(if word.ends_with(YEH) {
            let stem = right.strip_suffix(YEH).unwrap_or_default();
            finding(format!("`{word}` ends in the yeh of Persian (U+06CC)"))
                .hint(format!("write `{stem}ي`, or `{stem}ى` if it ends in an alef"))
        } else {
            let code = u32::from(first);
            finding(format!("`{first}` (U+{code:04X}) in `{word}` is a letter of Persian or Urdu"))
                .hint(format!("write `{right}`"))
                .fix(passage.replace(reading, range.clone(), right))
        });
    }
}

const YEH: char = '\u{6CC}';

/// The word in letters of Arabic, save a yeh of Persian at its end. By itself, heh is written as the
/// marker of a list.
fn mended(word: &str) -> String {
    let letters = word.chars().count();
    let mended = word.char_indices().map(|(at, character)| match Slip::of(character) {
        Some(Slip::Heh) if letters == 1 => "هـ".to_owned(),
        Some(Slip::Yeh) if word.len() == at + YEH.len_utf8() => character.to_string(),
        Some(slip) => slip.letter().to_string(),
        None => character.to_string(),
    });
    mended.collect()
}

/// What a letter was typed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slip {
    Kaf,
    Heh,
    TehMarbuta,
    Yeh,
}

impl Slip {
    /// The names of the characters in the Unicode Character Database say of which letter each is a kind.
    fn of(character: char) -> Option<Self> {
        match character {
            // KEHEH, SWASH KAF
            '\u{6A9}' | '\u{6AA}' => Some(Slip::Kaf),
            // HEH DOACHASHMEE, HEH GOAL, AE
            '\u{6BE}' | '\u{6C1}' | '\u{6D5}' => Some(Slip::Heh),
            // TEH MARBUTA GOAL
            '\u{6C3}' => Some(Slip::TehMarbuta),
            // FARSI YEH
            YEH => Some(Slip::Yeh),
            _ => None,
        }
    }

    fn letter(self) -> char {
        match self {
            Slip::Kaf => 'ك',
            Slip::Heh => 'ه',
            Slip::TehMarbuta => 'ة',
            Slip::Yeh => 'ي',
        }
    }
}

/// Whether a letter is none of Arabic and looks like none.
fn is_of_other_language(character: char) -> bool {
    matches!(character, '\u{671}'..='\u{6D3}') && Slip::of(character).is_none()
}
