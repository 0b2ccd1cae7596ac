//! Words that have lost the hamza of their alef.

use std::cell::LazyCell;
use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;
use rustc_hash::FxHashMap;

use self::alef::{Alef, Bare, is_sign};
use crate::arabic::{arabic_words, is_arabic};
use crate::checker::Project;
use crate::passage::Passage;
use crate::prose::prose;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;

mod alef;

super::code! {
    /// A word that begins with `أ`, `إ` or `آ` is written with a bare `ا`, as in `الى` for `إلى`. A reader
    /// takes it for haste, and a search for the word does not find it. Type the hamza.
    ///
    /// Three things tell it. A bare alef at the beginning of a word only joins it to the one before, and stands
    /// before a consonant without a vowel: in derived forms such as `اجتماع` or `استعمال`, in imperatives, and
    /// in `اسم`, `ابن` and `اثنان`. So `ادارة`, `اصدار` and `الاكثر` lack a hamza, whatever they mean. Some
    /// frequent words are known, such as `الى`, `او` and `اول`. And another word lacks it if the document
    /// writes it with a hamza more often, also behind the article or a preposition, where no verb stands
    /// (`ابسط` beside `الأبسط`).
    ///
    /// What may be two words, as `اعلم` may be *know!* and *I know*, is not found, and no hamza on an alef that
    /// should have none, as in `إجتماع`. Behind `و`, `ف` and `لل`, which begin words too (`واشنطن`, `للاجئين`),
    /// fewer words are found.
    "missing-hamza"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Ar], judge: Judge::Document(judge) };

/// Frequent words whose bare form the dictionary of hunspell-ar 3.2 refuses; in common use each is the only
/// word that it can be.
// [K]: it accepts `اكثر`, `افضل`, `اقل` and `اهم` as imperatives, which these verbs of being have in
// grammars alone.
const WORDS: [&str; 34] = [
    "إلى",
    "إليه",
    "إليها",
    "إذا",
    "أو",
    "أيضا",
    "أخرى",
    "أول",
    "أولى",
    "أعضاء",
    "أهداف",
    "أطفال",
    "أنشطة",
    "أمانة",
    "أمم",
    "أمين",
    "إنسان",
    "أساسية",
    "أهمية",
    "أخيرا",
    "أسلوب",
    "أرشيف",
    "أسهل",
    "أولوية",
    "أولويات",
    "إضافة",
    "إدارة",
    "أدوات",
    "أرض",
    "أكثر",
    "أفضل",
    "أقل",
    "أهم",
    "إنترنت",
];
/// Those that are other words behind `و` or `ف`: `والى`, the name `واو` of a letter, the organization `فاو`,
/// `فاهم` and `واهم`.
const ALONE: [&str; 5] = ["إلى", "إليه", "إليها", "أو", "أهم"];
/// Those that are other words without an article.
const WITH_ARTICLE: [&str; 1] = ["أرض"];
/// Particles that have two forms with a hamza, and none without: no word of Arabic is an alef that joins and
/// one letter.
// [K]: `انه` is an imperative in grammars alone.
const PARTICLES: [&str; 14] = [
    "ان",
    "اي",
    "ام",
    "الا",
    "انه",
    "انها",
    "انهم",
    "اننا",
    "والا",
    "وانه",
    "وانها",
    "فانه",
    "فانها",
    "فانهم",
];
/// Words of one or two letters that are no names of letters.
const SHORT_WORDS: [&str; 27] = [
    "من", "في", "عن", "مع", "لا", "ما", "لم", "لن", "قد", "كل", "بل", "هل", "هو", "هي", "كي", "ثم",
    "به", "له", "أن", "إن", "أو", "أي", "أم", "إذ", "ان", "ضد", "و",
];

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let written = LazyCell::new(|| Written::of(texts));
    for (passage, reading) in texts.readings() {
        judge_reading(passage, reading, &written, found);
    }
}

fn judge_reading(
    passage: &Passage<'_>,
    reading: &Reading<'_>,
    written: &LazyCell<Written, impl FnOnce() -> Written>,
    found: &mut Diagnostics,
) {
    if !reading.text().contains('\u{627}') {
        return;
    }
    let text = prose(reading);
    for (start, word) in arabic_words(&text) {
        let Some(bare) = Bare::of(word) else { continue };
        let range = start..start + word.len();
        let is_particle = PARTICLES.contains(&word);
        if word.chars().nth(2).is_none() && is_of_letters(&text, range.clone()) {
            continue;
        }
        let known = known(&bare);
        let right = match bare.alef() {
            _ if known.is_some() => known,
            Alef::Lacking => None,
            _ if is_particle => None,
            Alef::Joining => continue,
            alef @ (Alef::Unclear | Alef::Within) => match written.usual(&bare, &alef) {
                None => continue,
                usual => usual,
            },
        };
        let right = right.map(|letter| bare.with(letter));
        let (message, hint) = match &right {
            Some(right) => {
                (format!("`{word}` lacks the hamza of `{right}`"), format!("write `{right}`"))
            }
            None => (
                format!("`{word}` has a bare alef where only one with a hamza can stand"),
                "write `أ`, `إ` or `آ`, as the word is meant".to_owned(),
            ),
        };
        let fix = right.and_then(|right| passage.replace(reading, range.clone(), right));
        let finding = passage.finding(&CODE, reading, range, message);
        found.push(finding.hint(hint).fix(fix));
    }
}

/// The letter with which a frequent word begins, if it is one.
fn known(bare: &Bare<'_>) -> Option<char> {
    let is_word = |word: &&&str| {
        let mut letters = word.chars();
        letters.next();
        letters.eq(bare.rest().iter().copied())
    };
    let word = WORDS.iter().find(is_word)?;
    let is_other = (bare.has_conjunction && ALONE.contains(word))
        || (bare.has_article && ALONE.contains(word))
        || (!bare.has_article && WITH_ARTICLE.contains(word));
    word.chars().next().filter(|_| !is_other)
}

/// How the words of a document are written that begin with some alef, by what stands behind it.
struct Written(FxHashMap<Vec<char>, Spellings>);

#[derive(Debug, Default)]
struct Spellings {
    bare: usize,
    with_hamza: usize,
    /// The letters with a hamza.
    letters: Vec<char>,
    /// Whether one with a hamza stands behind an article or a preposition.
    is_noun: bool,
}

impl Written {
    fn of(texts: &Texts<'_>) -> Self {
        let mut all: FxHashMap<Vec<char>, Spellings> = FxHashMap::default();
        for reading in texts.passages.iter().flat_map(|passage| &passage.readings) {
            for (_, word) in arabic_words(reading.text()) {
                if let Some((before, letter, rest)) = with_hamza(word) {
                    let rest = rest.chars().filter(|c| !is_sign(*c)).collect();
                    let spellings = all.entry(rest).or_default();
                    spellings.with_hamza += 1;
                    spellings.is_noun |= before.contains(['ل', 'ب', 'ك']);
                    if !spellings.letters.contains(&letter) {
                        spellings.letters.push(letter);
                    }
                } else if let Some(bare) = Bare::of(word) {
                    all.entry(bare.rest().to_vec()).or_default().bare += 1;
                }
            }
        }
        Written(all)
    }

    /// The letter with which the document begins a word more often than with a bare alef, if it is no
    /// imperative.
    fn usual(&self, bare: &Bare<'_>, alef: &Alef) -> Option<char> {
        let spellings = self.0.get(bare.rest())?;
        let [letter] = *spellings.letters else { return None };
        let is_no_verb = spellings.is_noun || *alef == Alef::Within;
        (is_no_verb && spellings.with_hamza > spellings.bare).then_some(letter)
    }
}

/// What stands before the alef with a hamza with which a word begins, that alef, and the rest.
fn with_hamza(word: &str) -> Option<(&str, char, &str)> {
    let at = word.find(['أ', 'إ', 'آ'])?;
    let (before, rest) = word.split_at_checked(at)?;
    let behind = before.strip_prefix(['و', 'ف']).unwrap_or(before);
    let is_written_to = matches!(behind, "" | "ال" | "لل" | "بال" | "كال" | "ب" | "ل" | "ك");
    let mut letters = rest.chars();
    let letter = letters.next().filter(|_| is_written_to)?;
    Some((before, letter, letters.as_str()))
}

/// Whether the name of a letter stands beside a word, as in a name that is spelled (`سي او تو`).
fn is_of_letters(text: &str, word: Range<usize>) -> bool {
    let before = text.get(..word.start).unwrap_or_default().trim_end();
    let before = before.rsplit(|c| !is_arabic(c)).next().unwrap_or_default();
    let after = text.get(word.end..).unwrap_or_default().trim_start();
    let after = after.split(|c| !is_arabic(c)).next().unwrap_or_default();
    [before, after]
        .into_iter()
        .any(|word| matches!(word.chars().count(), 1 | 2) && !SHORT_WORDS.contains(&word))
}
