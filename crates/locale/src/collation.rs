//! The order of words in a language.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::{Locale, locale};
use serde::Deserialize;

use crate::Lang;

/// By what ideographs are put into an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HanOrder {
    /// By how they are read.
    #[default]
    Pinyin,
    /// By the number of their strokes.
    Stroke,
}

/// The order in which a language lists words, as CLDR has it.
#[derive(Debug)]
pub struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    /// The order of a language; in Chinese, one of those of ideographs.
    #[must_use]
    pub fn new(lang: Lang, ideographs: HanOrder) -> Self {
        let preferences = CollatorPreferences::from(&locale_of(lang, ideographs));
        // The data of all six languages are compiled in, as a test shows.
        Collation(Collator::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// Which of two texts stands first.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        match &self.0 {
            Some(collator) => collator.compare(one, other),
            None => one.cmp(other),
        }
    }
}

const fn locale_of(lang: Lang, ideographs: HanOrder) -> Locale {
    match lang {
        Lang::Ar => locale!("ar"),
        Lang::Zh => match ideographs {
            HanOrder::Pinyin => locale!("zh-u-co-pinyin"),
            HanOrder::Stroke => locale!("zh-u-co-stroke"),
        },
        Lang::En => locale!("en"),
        Lang::Fr => locale!("fr"),
        Lang::Ru => locale!("ru"),
        Lang::Es => locale!("es"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_data() {
        for lang in Lang::ALL {
            for order in [HanOrder::Pinyin, HanOrder::Stroke] {
                assert!(Collation::new(lang, order).0.is_some(), "{lang}");
            }
        }
    }

    /// From the standard, not from the formatter: by UTS #10 and the tailorings of CLDR, accents count
    /// after all letters (and from the front, but in Canadian French), ñ is a letter of Spanish after
    /// n, ё and أ differ from е and ا only in the second place, and Chinese stands by pinyin (Ālābó,
    /// Bāxī, Éluósī, Fǎguó, Zhōngguó).
    #[test]
    fn words_stand_as_the_language_has_them() {
        let lists: [(Lang, &[&str]); 6] = [
            (Lang::Ar, &["الأردن", "البحرين", "اليمن", "تونس", "مصر"]),
            (Lang::Zh, &["阿拉伯", "巴西", "俄罗斯", "法国", "中国"]),
            (Lang::En, &["coté", "Côte d’Ivoire", "Egypt", "Zambia"]),
            (Lang::Fr, &["cote", "coté", "côte", "côté", "Égypte", "Éthiopie", "Zambie"]),
            (Lang::Ru, &["ёлка", "ель", "Россия", "Франция"]),
            (Lang::Es, &["nube", "nutria", "ñandú", "oso"]),
        ];
        for (lang, words) in lists {
            let mut sorted: Vec<&str> = words.iter().rev().copied().collect();
            let collation = Collation::new(lang, HanOrder::Pinyin);
            sorted.sort_by(|one, other| collation.compare(one, other));
            assert_eq!(sorted, words, "{lang}");
        }
    }

    /// Two strokes, four, five, eight and nine (kTotalStrokes of the Unicode Han Database).
    #[test]
    fn ideographs_may_stand_by_their_strokes() {
        let words = ["人", "中", "古", "法", "俄"];
        let collation = Collation::new(Lang::Zh, HanOrder::Stroke);
        let mut sorted = ["古", "俄", "法", "中", "人"];
        sorted.sort_by(|one, other| collation.compare(one, other));
        assert_eq!(sorted, words);
    }
}
