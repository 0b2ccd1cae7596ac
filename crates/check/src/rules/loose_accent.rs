//! Accents that are part of no letter.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::passage::Passage;
use crate::rule::{Judge, Rule};
use crate::words::words;

super::code! {
    /// A letter has an accent that is a character by itself and makes no letter of the language with it, such
    /// as a second accent typed over `é`, or the stress of a dictionary in `за́мок`. Few fonts place such an
    /// accent well, and a search does not find the word. Type the letter without it. Texts are read in NFC,
    /// so that a letter and an accent which Unicode has as one letter are never found.
    ///
    /// The rule is off by default: names of other languages and Russian words that would be misread have
    /// such accents rightly.
    "loose-accent"
}

pub(crate) static RULE: Rule = Rule {
    code: &CODE,
    is_on: false,
    languages: &[Lang::En, Lang::Fr, Lang::Ru, Lang::Es],
    judge: Judge::Text(judge),
};

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = reading.text();
    if text.is_ascii() {
        return;
    }
    for (start, word) in words(text).map(|(range, word)| (range.start, word)) {
        let mut letter = None;
        for (at, character) in word.char_indices() {
            if !is_accent(character) {
                letter = Some((at, character));
                continue;
            }
            let (from, to) = (letter.map_or(at, |(from, _)| from), at + character.len_utf8());
            let is_figure = letter.is_some_and(|(_, letter)| letter.is_numeric());
            if is_figure || reading.is_code(start + at) {
                continue;
            }
            let code = u32::from(character);
            let message = match letter {
                None => format!("an accent (U+{code:04X}) stands over no letter"),
                Some(_) => format!("`{word}` has an accent (U+{code:04X}) that makes no letter"),
            };
            let finding = passage.finding(&CODE, reading, start + from..start + to, message);
            found
                .push(finding.hint("type the letter without the accent, unless its word needs it"));
        }
    }
}

const fn is_accent(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{34E}' | '\u{350}'..='\u{36F}')
}
