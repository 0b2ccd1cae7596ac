//! Lines that were stretched by hand.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::arabic::arabic_words;
use crate::passage::Passage;
use crate::prose::prose;
use crate::rule::{Judge, Rule};

super::code! {
    /// An Arabic word is stretched by a kashida (U+0640), as typewriters did to fill a line. A search
    /// does not find such a word, and a program reads it as another one. Take the character away; the
    /// typesetter stretches lines.
    ///
    /// At the end of a word it may stay: `هـ` is how the fifth letter of a list is written, lest it look
    /// like a digit, and `لـ` is a preposition before a name in Latin letters. Code and addresses are left
    /// alone.
    "kashida"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Ar], judge: Judge::Text(judge) };

const KASHIDA: char = '\u{0640}';

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    if !reading.text().contains(KASHIDA) {
        return;
    }
    for (start, word) in arabic_words(&prose(reading)) {
        let stem = word.trim_matches(KASHIDA);
        if !stem.contains(KASHIDA) {
            continue;
        }
        let start = start + word.len() - word.trim_start_matches(KASHIDA).len();
        let range = start..start + stem.len();
        let right: String = stem.chars().filter(|character| *character != KASHIDA).collect();
        let message = format!("`{stem}` is stretched by a kashida");
        let finding = passage.finding(&CODE, reading, range.clone(), message);
        let hint = format!("write `{right}`: the typesetter stretches lines where it must");
        found.push(finding.hint(hint).fix(passage.replace(reading, range, right)));
    }
}
