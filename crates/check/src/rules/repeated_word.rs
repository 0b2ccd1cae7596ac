//! Words that stand twice in a row.

use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::{Lang, chinese_words, is_han};

use crate::passage::Passage;
use crate::prose::prose;
use crate::rule::{Judge, Rule};
use crate::words::words;

super::code! {
    /// A word stands twice in a row, as it happens when a sentence is changed. Take one away.
    ///
    /// Numbers and names are not looked at, nor words with punctuation between them. Each language doubles some
    /// words in good style, which are left alone: `had had`, `nous nous`, `очень очень`. `--fix` takes away
    /// only what nothing doubles, such as an article; of English prepositions both may be meant, as in `the
    /// amount asked for for 2018`. In Arabic, where a noun that is doubled means one by one (`بنداً بنداً`),
    /// only particles and nouns with the article are looked at. In Chinese a dictionary tells the words; of
    /// those with one character only `的`, `了`, `是`, `在` and `和` are looked at, since many others are doubled,
    /// and not where they are part of a word (`目的的`, `为了了解`).
    "repeated-word"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Text(judge) };

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = prose(reading);
    if passage.lang == Lang::Zh {
        return chinese(passage, reading, &text, found);
    }
    let mut before: Option<(Range<usize>, &str)> = None;
    for (range, word) in words(&text) {
        if let Some((first, other)) = before.replace((range.clone(), word))
            && is_same(other, word)
            && are_beside(&text, &first, &range)
            && is_fault(passage.lang, &text, word, range.end)
        {
            let is_certain = particles(passage.lang).contains(&&*other.to_lowercase());
            push(passage, reading, first.start..range.end, first.end, is_certain, found);
        }
    }
}

/// Words that differ at most by the capital at the beginning of the first.
fn is_same(first: &str, second: &str) -> bool {
    if first == second {
        return true;
    }
    let (mut one, mut other) = (first.chars(), second.chars());
    let letters = (one.next(), other.next());
    let (Some(capital), Some(small)) = letters else { return false };
    let is_longer = !one.as_str().is_empty();
    is_longer && one.as_str() == other.as_str() && capital.to_lowercase().eq(std::iter::once(small))
}

/// Whether nothing but blanks is between two words, and neither is part of a compound.
fn are_beside(text: &str, first: &Range<usize>, second: &Range<usize>) -> bool {
    let between = text.get(first.end..second.start).unwrap_or_default();
    let before = text.get(..first.start).and_then(|text| text.chars().next_back());
    let after = text.get(second.end..).and_then(|text| text.chars().next());
    let joins = |c: Option<char>| matches!(c, Some('-' | '‐' | '\u{2011}' | '/' | '.' | '_' | '@'));
    let joins_after = |c: Option<char>| c != Some('.') && joins(c);
    between.chars().all(|c| c == ' ' || c == '\u{A0}') && !joins(before) && !joins_after(after)
}

fn is_fault(lang: Lang, text: &str, word: &str, end: usize) -> bool {
    if word.contains(char::is_numeric) {
        return false;
    }
    // A name: Duran Duran.
    if word.starts_with(char::is_uppercase) && text.contains(char::is_lowercase) {
        return false;
    }
    if lang == Lang::Ar {
        let is_definite = word.starts_with("ال") && word.chars().count() > 4;
        return particles(lang).contains(&word) || (is_definite && word != "العام");
    }
    let small = word.to_lowercase();
    let is_name_next = || {
        let after = text.get(end..).unwrap_or_default().trim_start();
        after.starts_with(char::is_uppercase)
    };
    // `les mémoires de de Gaulle`
    if matches!(lang, Lang::Fr | Lang::Es) && small == "de" && is_name_next() {
        return false;
    }
    !doubled(lang).contains(&&*small) && !begins_expression(lang, &small, text.get(end..))
}

/// Whether the second of the words belongs to an expression with what follows: `situé à à peine 10 km`.
fn begins_expression(lang: Lang, word: &str, after: Option<&str>) -> bool {
    let after = after.unwrap_or_default().trim_start();
    let follows = |words: &&str| {
        let rest = after.strip_prefix(*words);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let mut expressions = expressions(lang).iter();
    expressions.any(|(first, words)| first.contains(&word) && words.iter().any(follows))
}

/// Words that begin an expression with one of others, which may stand behind the same word `[K]`: adverbs, and
/// indirect questions (`depende de de dónde`).
const fn expressions(lang: Lang) -> &'static [(&'static [&'static str], &'static [&'static str])] {
    match lang {
        Lang::Fr => &[
            (&["à"], &["peine", "peu près", "la fois", "tout le moins"]),
            (&["de"], &["plus en plus", "moins en moins"]),
            (&["par"], &["exemple"]),
            (&["à", "de", "sur", "par"], &["quoi", "qui", "quel", "quelle", "quels", "quelles"]),
        ],
        Lang::Es => &[
            (&["por"], &["lo menos", "lo general", "ejemplo"]),
            (&["a"], &["lo sumo"]),
            (&["en"], &["torno"]),
            (
                &["a", "con", "de", "en", "por"],
                &["qué", "quién", "quiénes", "cuál", "cuáles", "cuándo", "cuánto", "dónde"],
            ),
        ],
        Lang::Ru => &[(&["в"], &["среднем", "основном", "целом", "значительной"])],
        Lang::Ar | Lang::En | Lang::Zh => &[],
    }
}

/// Words that good style doubles `[K]`; they do nothing but keep the rule quiet.
const fn doubled(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &["had", "that", "is", "was", "do", "her", "no", "so", "very", "who"],
        // `en en`: `tout en en tenant compte`
        Lang::Fr => &["nous", "vous", "en", "faire", "si", "très", "non", "oui"],
        Lang::Es => &["no", "muy", "sí", "casi", "ya", "así"],
        Lang::Ru => {
            &["очень", "да", "нет", "так", "чуть", "еле", "едва", "вот", "их", "его", "её", "ее"]
        }
        Lang::Ar | Lang::Zh => &[],
    }
}

/// Words that nothing doubles `[K]`: one of them can be taken away without a thought. Of 36,000 words of Arabic,
/// 110,000 of French and Spanish and 45,000 of Russian, none was doubled but by mistake. English prepositions
/// are not among them, which end a clause before another (`the treaty it acceded to to protect`), nor what
/// begins many expressions (`à à peine`, `por por lo menos`), what may be a noun or the name of a letter (`à la
/// une une enquête`, `de la a a la z`, `annex a a list`) or part of a word (`凡是是`).
const fn particles(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &["the", "an", "and", "or"],
        Lang::Fr => &["le", "les", "des", "du", "et", "au", "aux", "dans", "sur", "de"],
        Lang::Es => &["el", "los", "las", "del", "al", "en", "con", "de"],
        Lang::Ru => &["и", "в", "на", "с", "по", "к", "от", "для", "о", "из", "у", "или"],
        Lang::Ar => &[
            "في",
            "إلى",
            "عن",
            "على",
            "أن",
            "إن",
            "التي",
            "الذي",
            "الذين",
            "هذا",
            "هذه",
            "ذلك",
            "تلك",
            "أو",
            "قد",
            "وفي",
            "وعلى",
        ],
        Lang::Zh => &["的", "了", "在", "和"],
    }
}

fn chinese(passage: &Passage<'_>, reading: &Reading<'_>, text: &str, found: &mut Diagnostics) {
    let mut start = 0;
    for clause in text.split_inclusive(|c: char| !is_han(c) || !c.is_alphabetic()) {
        for (first, second) in said_twice(clause) {
            if is_chinese_fault(clause, &first, &second) {
                let word = clause.get(first.clone()).unwrap_or_default();
                let is_certain = particles(Lang::Zh).contains(&word);
                let words = start + first.start..start + second.end;
                push(passage, reading, words, start + first.end, is_certain, found);
            }
        }
        start += clause.len();
    }
}

/// What a clause of ideographs has twice in a row, if it is no longer than a word.
fn said_twice(clause: &str) -> Vec<(Range<usize>, Range<usize>)> {
    const LONGEST: usize = 5;
    let ideographs: Vec<(usize, char)> = clause.char_indices().collect();
    let place = |at: usize| ideographs.get(at).map_or(clause.len(), |(place, _)| *place);
    let mut twice = Vec::new();
    for length in 1..=LONGEST {
        let mut same = 0;
        let pairs = ideographs.iter().zip(ideographs.iter().skip(length));
        for (at, ((_, one), (_, other))) in pairs.enumerate() {
            same = if one == other { same + 1 } else { 0 };
            if same == length {
                let first = at + 1 - length;
                twice.push((
                    place(first)..place(first + length),
                    place(first + length)..place(first + 2 * length),
                ));
                same = 0;
            }
        }
    }
    twice
}

/// Whether what stands twice is a word, as a dictionary has it; a particle is one unless it belongs to a word
/// with what stands beside it.
fn is_chinese_fault(clause: &str, first: &Range<usize>, second: &Range<usize>) -> bool {
    let said = clause.get(first.clone()).unwrap_or_default();
    if let Some((ends, begins)) = words_with_particle(said) {
        let before = clause.get(..first.start).unwrap_or_default();
        let after = clause.get(second.end..).unwrap_or_default();
        return !before.ends_with(|c| ends.contains(c))
            && !after.starts_with(|c| begins.contains(c));
    }
    said.chars().count() > 1
        && !is_doubled_for_each(said)
        && chinese_words(said).next().is_some_and(|(_, word)| word == said)
}

/// With what characters a particle makes words, in which it may stand beside itself: those before it (`目的的`)
/// and after it (`为了了解`). The words are those of jieba 0.42.1 whose sense is not that of the particle, and
/// 了却 and 和美 `[K]`.
fn words_with_particle(particle: &str) -> Option<(&'static str, &'static str)> {
    Some(match particle {
        "的" => ("目标", "确哥士黎"),
        "了" => ("不得", "解结断如然事却"),
        "是" => ("国", "否非夜"),
        "在" => ("存现所内外潜实自何健", "于世业乎位内册场外家座建意手押校案线编职读野"),
        "和" => (
            "中共协平总掺搅暖柔求温祥维缓议调谐谦附随饱亲",
            "平谐解约睦善尚声弦暖服歌煦缓蔼谈议气亲美",
        ),
        _ => return None,
    })
}

/// Numerals, and measures that are doubled for “one by one”: `一步一步`, `一片一片`.
fn is_doubled_for_each(word: &str) -> bool {
    word.chars().all(is_numeral) || (word.starts_with('一') && word.chars().count() == 2)
}

fn is_numeral(character: char) -> bool {
    "〇零一二三四五六七八九十百千万亿两".contains(character)
}

fn push(
    passage: &Passage<'_>,
    reading: &Reading<'_>,
    words: Range<usize>,
    first_end: usize,
    is_certain: bool,
    found: &mut Diagnostics,
) {
    let shown = reading.text().get(words.clone()).unwrap_or_default();
    let message = format!("`{shown}` says a word twice");
    let fix = is_certain.then(|| passage.replace(reading, first_end..words.end, "")).flatten();
    found.push(passage.finding(&CODE, reading, words, message).hint("take one away").fix(fix));
}
