//! The characters that each language needs, of CLDR.

use std::sync::LazyLock;

use crate::characters::Characters;

/// A line for each language and set, which `cargo xtask fonts` makes of CLDR: the tag, the name of the set, and
/// its characters as ranges of hexadecimal numbers.
const EXEMPLARS: &str = include_str!("../data/exemplars.tsv");
/// The set of the letters without which nobody writes the language.
const LETTERS: &str = "exemplar";

/// A language, and the characters that its texts are made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// The tag, `ar`.
    pub tag: &'static str,
    /// The letters without which nobody writes it, and their capitals.
    pub letters: Characters,
    /// These, and what names, loanwords, numbers and punctuation add.
    pub characters: Characters,
}

/// The languages whose characters are known: the six of hexaglot.
pub fn languages() -> &'static [Language] {
    static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| read(EXEMPLARS));
    &LANGUAGES
}

fn read(table: &'static str) -> Vec<Language> {
    let rows: Vec<Row> = table.lines().filter_map(row).collect();
    let mut tags: Vec<&str> = rows.iter().map(|row| row.tag).collect();
    tags.dedup();
    let language = |tag| {
        let of_it = || rows.iter().filter(move |row| row.tag == tag);
        let letters = of_it().filter(|row| row.set == LETTERS);
        Language {
            tag,
            letters: letters.flat_map(|row| with_capitals(&row.chars)).collect(),
            characters: of_it().flat_map(|row| with_capitals(&row.chars)).collect(),
        }
    };
    tags.into_iter().map(language).collect()
}

struct Row {
    tag: &'static str,
    set: &'static str,
    chars: Vec<char>,
}

fn row(line: &'static str) -> Option<Row> {
    let mut cells = line.split('\t');
    let (tag, set, ranges) = (cells.next()?, cells.next()?, cells.next()?);
    Some(Row { tag, set, chars: ranges.split(' ').flat_map(range).collect() })
}

/// The characters of `61` or of `61-7A`.
fn range(text: &str) -> impl Iterator<Item = char> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let code = |digits| u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
    code(first).zip(code(last)).into_iter().flat_map(|(first, last)| first..=last)
}

/// CLDR names small letters alone.
fn with_capitals(chars: &[char]) -> impl Iterator<Item = char> {
    chars.iter().flat_map(|char| std::iter::once(*char).chain(char.to_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::{languages, range};

    #[test]
    fn the_six_languages_have_their_letters() {
        let tags: Vec<&str> = languages().iter().map(|language| language.tag).collect();
        assert_eq!(tags, ["ar", "zh", "en", "fr", "ru", "es"]);
        let letters = ["ق", "国", "zZ", "œŒ", "ёЁ", "ñÑ"];
        for (language, letters) in languages().iter().zip(letters) {
            assert!(letters.chars().all(|char| language.letters.contains(char)), "{letters}");
        }
    }

    #[test]
    fn a_range_has_both_of_its_ends() {
        assert_eq!(range("61-63").collect::<String>(), "abc");
        assert_eq!(range("451").collect::<String>(), "ё");
    }
}
