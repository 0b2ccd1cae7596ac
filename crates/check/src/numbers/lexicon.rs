//! The words for numbers of each language that parts its words.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::OnceLock;

use hexaglot_locale::Lang;
use rustc_hash::FxHashMap;

use super::folding::{Beginnings, Folded, fold, without_prefixes};
use super::value::Value;

/// The number words of a language, and in Chinese, whose numerals are characters, other words that count.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    words: FxHashMap<String, Meaning>,
    /// The beginnings of words.
    stems: BTreeMap<String, Meaning>,
    /// Several words, or one of Chinese, which nothing parts from the next, and what they mean.
    phrases: Vec<(Vec<String>, Value)>,
    /// The first letters of both.
    beginnings: Beginnings,
}

/// What a word may mean as a number.
#[derive(Debug, Default)]
pub(crate) struct Meaning {
    pub values: Vec<Value>,
    /// What it adds to a number of several words, or multiplies it by; nothing where it is no numeral.
    pub numeral: Option<Value>,
}

impl Lexicon {
    /// The words of a language.
    pub(crate) fn of(lang: Lang) -> &'static Lexicon {
        static LEXICONS: [OnceLock<Lexicon>; 6] = [const { OnceLock::new() }; 6];
        static NONE: OnceLock<Lexicon> = OnceLock::new();
        let place = Lang::ALL.iter().position(|each| *each == lang).unwrap_or_default();
        let lexicon = LEXICONS.get(place).unwrap_or(&NONE);
        lexicon.get_or_init(|| Lexicon::parse(file(lang), lang))
    }

    /// What a folded word may mean as a number, if it may.
    pub(crate) fn meaning(&self, folded: &str, lang: Lang) -> Option<&Meaning> {
        match lang {
            Lang::Ar => without_prefixes(folded).find_map(|form| self.form(form)),
            _ => self.form(folded),
        }
    }

    /// What a text of these words says by phrases. In Chinese a phrase may stand anywhere in a word.
    pub(crate) fn phrases(&self, words: &[Folded<'_>], lang: Lang) -> impl Iterator<Item = Value> {
        let stands_at = move |phrase: &[String], at: usize| {
            let words = words.get(at..).unwrap_or_default();
            words.len() >= phrase.len()
                && words.iter().zip(phrase).all(|(word, own)| match lang {
                    Lang::Zh => word.word.contains(own),
                    _ => word.folded == *own,
                })
        };
        let is_said = move |phrase: &[String]| (0..words.len()).any(|at| stands_at(phrase, at));
        self.phrases.iter().filter(move |(phrase, _)| is_said(phrase)).map(|(_, value)| *value)
    }

    fn form(&self, word: &str) -> Option<&Meaning> {
        if !self.beginnings.has(word) {
            return None;
        }
        if let Some(meaning) = self.words.get(word) {
            return Some(meaning);
        }
        // Every stem that begins the word also begins whatever stands between it and the word in the
        // alphabet; so the last stem before the word is it, or shares it.
        let mut rest = word;
        loop {
            let before = (Bound::Unbounded, Bound::Included(rest));
            let (stem, meaning) = self.stems.range::<str, _>(before).next_back()?;
            let shared = shared_beginning(stem, rest);
            if shared == stem.len() {
                return Some(meaning);
            }
            rest = rest.get(..shared)?;
        }
    }

    fn parse(text: &str, lang: Lang) -> Lexicon {
        let mut lexicon = Lexicon::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let is_numeral = line.contains(':');
            let Some((values, words)) = line.split_once([':', '~']) else { continue };
            let values: Vec<Value> = values.split(' ').filter_map(Value::parse).collect();
            for word in words.split(' ').filter(|word| !word.is_empty()) {
                if is_phrase(word, lang) {
                    let phrase: Vec<String> =
                        word.split('_').map(|word| fold(word, lang).into_owned()).collect();
                    lexicon.phrases.extend(values.iter().map(|value| (phrase.clone(), *value)));
                    continue;
                }
                lexicon.beginnings.add(&fold(word.trim_end_matches('*'), lang));
                let meaning = match word.strip_suffix('*') {
                    Some(stem) => lexicon.stems.entry(fold(stem, lang).into_owned()).or_default(),
                    None => lexicon.words.entry(fold(word, lang).into_owned()).or_default(),
                };
                meaning.values.extend(&values);
                meaning.numeral =
                    meaning.numeral.or(values.first().copied().filter(|_| is_numeral));
            }
        }
        lexicon
    }
}

fn is_phrase(word: &str, lang: Lang) -> bool {
    lang == Lang::Zh || word.contains('_')
}

fn file(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => include_str!("words/ar.txt"),
        Lang::En => include_str!("words/en.txt"),
        Lang::Es => include_str!("words/es.txt"),
        Lang::Fr => include_str!("words/fr.txt"),
        Lang::Ru => include_str!("words/ru.txt"),
        Lang::Zh => include_str!("words/zh.txt"),
    }
}

/// The length of what two words begin with alike.
fn shared_beginning(first: &str, second: &str) -> usize {
    let alike = first.chars().zip(second.chars()).take_while(|(first, second)| first == second);
    alike.map(|(character, _)| character.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use hexaglot_locale::Lang;

    use super::{Lexicon, Value, file, fold, is_phrase};

    fn first(word: &str, lang: Lang) -> Option<Value> {
        Lexicon::of(lang).meaning(&fold(word, lang), lang)?.values.first().copied()
    }

    #[test]
    fn words_are_known_in_their_forms() {
        let known = [
            ("Twelfth", Lang::En, 12),
            ("l’onzième", Lang::Fr, 11),
            ("VIGÉSIMA", Lang::Es, 20),
            ("двенадцатое", Lang::Ru, 12),
            ("двухсторонний", Lang::Ru, 2),
            ("трёх", Lang::Ru, 3),
            ("والثلاثين", Lang::Ar, 30),
            ("للثاني", Lang::Ar, 2),
            ("وعشرون", Lang::Ar, 20),
            ("الأوَّل", Lang::Ar, 1),
        ];
        for (word, lang, value) in known {
            assert_eq!(first(word, lang), Some(Value::whole(value)), "{word}");
        }
    }

    /// No look at two letters hides a word.
    #[test]
    fn every_word_of_the_lists_is_known() {
        for lang in Lang::ALL {
            let lines = file(lang).lines().filter(|line| !line.starts_with('#'));
            let words = lines.filter_map(|line| line.split_once([':', '~']));
            for word in words.flat_map(|(_, words)| words.split_whitespace()) {
                if is_phrase(word, lang) {
                    continue;
                }
                let word = word.trim_end_matches('*');
                assert!(Lexicon::of(lang).form(&fold(word, lang)).is_some(), "{word}");
            }
        }
    }

    #[test]
    fn other_words_are_no_numbers() {
        let others =
            [("семья", Lang::Ru), ("centre", Lang::Fr), ("often", Lang::En), ("", Lang::Ar)];
        for (word, lang) in others {
            assert_eq!(first(word, lang), None, "{word}");
        }
    }
}
