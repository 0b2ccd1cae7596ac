//! Words that have lost the hamza of their alef.

use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::arabic::{arabic_words, is_arabic};
use crate::passage::Passage;
use crate::prose::prose;
use crate::rule::{Judge, Rule};

super::code! {
    /// A word that begins with `أ`, `إ` or `آ` is written with a bare `ا`, as in `الى` for `إلى`. A reader
    /// takes it for haste, and a search for the word does not find it. Type the hamza.
    ///
    /// The rule knows a short list of frequent words of which the bare form is no word, and the letters
    /// `و` and `ف` before them. Where the bare form may be two words, as `ان` may be `أن` or `إن`, or is a
    /// word itself, as `احد` is, nothing is found. Nor is a hamza on an alef that should have none, as in
    /// `إجتماع`.
    "missing-hamza"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Ar], judge: Judge::Text(judge) };

/// Bare forms that the dictionary of hunspell-ar 3.2 refuses, and which are one word with a hamza that it
/// accepts.
const WORDS: [(&str, &str); 22] = [
    ("الى", "إلى"),
    ("اذا", "إذا"),
    ("او", "أو"),
    ("ايضا", "أيضا"),
    ("ايض\u{64B}ا", "أيض\u{64B}ا"),
    ("اخرى", "أخرى"),
    ("الاخرى", "الأخرى"),
    ("الاول", "الأول"),
    ("الاولى", "الأولى"),
    ("اعضاء", "أعضاء"),
    ("الاعضاء", "الأعضاء"),
    ("اهداف", "أهداف"),
    ("الاهداف", "الأهداف"),
    ("الاطفال", "الأطفال"),
    ("الانشطة", "الأنشطة"),
    ("الامانة", "الأمانة"),
    ("الامم", "الأمم"),
    ("الامين", "الأمين"),
    ("الانسان", "الإنسان"),
    ("الاساسية", "الأساسية"),
    ("الارض", "الأرض"),
    ("اهمية", "أهمية"),
];

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    if !reading.text().contains('\u{627}') {
        return;
    }
    let text = prose(reading);
    for (start, word) in arabic_words(&text) {
        let Some((bare, right)) = mended(word) else { continue };
        let range = start..start + word.len();
        if bare == "او" && is_of_letters(&text, range.clone()) {
            continue;
        }
        let message = format!("`{word}` lacks the hamza of `{right}`");
        let fix = passage.replace(reading, range.clone(), &*right);
        let finding = passage.finding(&CODE, reading, range, message);
        found.push(finding.hint(format!("write `{right}`")).fix(fix));
    }
}

/// The bare form that a word is or has after `و` or `ف`, and the word with its hamza.
fn mended(word: &str) -> Option<(&'static str, String)> {
    let (prefix, stem) = match word.strip_prefix(['و', 'ف']) {
        // `واو` and `والى` are words, and `فاو` is an organization.
        Some(stem) if !matches!(stem, "او" | "الى") => {
            word.split_at_checked(word.len() - stem.len())?
        }
        _ => ("", word),
    };
    let letters = stem.trim_end_matches('\u{64B}');
    let (bare, right) = WORDS.iter().find(|(bare, _)| *bare == letters)?;
    let end = stem.get(letters.len()..)?;
    Some((bare, format!("{prefix}{right}{end}")))
}

/// Whether words of one or two letters stand beside a word, as in a name that is spelled (`سي او تو`).
fn is_of_letters(text: &str, word: Range<usize>) -> bool {
    let is_short = |letters: usize| (1..=2).contains(&letters);
    let before = text.get(..word.start).unwrap_or_default().trim_end().chars().rev();
    let after = text.get(word.end..).unwrap_or_default().trim_start().chars();
    is_short(before.take_while(|c| is_arabic(*c)).take(3).count())
        || is_short(after.take_while(|c| is_arabic(*c)).take(3).count())
}
