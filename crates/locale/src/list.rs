//! Lists in a sentence: "A, B and C" (CLDR, by way of ICU4X).

use std::sync::OnceLock;

use icu_list::options::{ListFormatterOptions, ListLength};
use icu_list::{ListFormatter, parts};
use icu_locale_core::{Locale, locale};

use crate::Lang;
use crate::pieces::Pieces;

/// What a list means (`type` of `Intl.ListFormat` in ECMA-402).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ListKind {
    /// All of it: A, B and C.
    #[default]
    Conjunction,
    /// One of it: A, B or C.
    Disjunction,
    /// The parts of one quantity: 5 hours, 12 minutes.
    Unit,
}

/// The lists of one language. What it needs of CLDR it looks up once.
#[derive(Debug)]
pub struct Lists {
    lang: Lang,
    conjunction: OnceLock<Option<ListFormatter>>,
    disjunction: OnceLock<Option<ListFormatter>>,
    unit: OnceLock<Option<ListFormatter>>,
}

impl Lists {
    /// The lists of a language.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Lists {
            lang,
            conjunction: OnceLock::new(),
            disjunction: OnceLock::new(),
            unit: OnceLock::new(),
        }
    }

    /// What stands between elements: one text fewer than there are elements. The elements come as they
    /// are read, since Spanish writes *e* for *y* before an *i*, and *u* for *o* before an *o*.
    #[must_use]
    pub fn between(&self, elements: &[String], kind: ListKind) -> Vec<String> {
        let Some(formatter) = self.formatter(kind) else {
            return elements.iter().skip(1).map(|_| ", ".to_owned()).collect();
        };
        // An element is never empty here, so that each of its neighbors shows.
        let shown = elements.iter().map(|text| if text.is_empty() { "-" } else { text.as_str() });
        let mut between = Vec::new();
        let mut elements = 0;
        for (part, text) in Pieces::of(&formatter.format(shown)).list {
            if part == Some(parts::ELEMENT) {
                elements += 1;
                between.resize(elements - 1, String::new());
            } else if elements > 0 {
                between.push(text);
            }
        }
        between
    }

    /// The formatter of ICU4X, made when it is first asked for. The data of all six languages are
    /// compiled in, as a test shows.
    fn formatter(&self, kind: ListKind) -> Option<&ListFormatter> {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        let preferences = locale_of(self.lang).into();
        let cell = match kind {
            ListKind::Conjunction => &self.conjunction,
            ListKind::Disjunction => &self.disjunction,
            ListKind::Unit => &self.unit,
        };
        let make = || match kind {
            ListKind::Conjunction => ListFormatter::try_new_and(preferences, options).ok(),
            ListKind::Disjunction => ListFormatter::try_new_or(preferences, options).ok(),
            ListKind::Unit => ListFormatter::try_new_unit(preferences, options).ok(),
        };
        cell.get_or_init(make).as_ref()
    }
}

/// The ICU locale of a language. English is that of the world (`en-001`), which has no comma before
/// the last element, as the United Nations have none.
const fn locale_of(lang: Lang) -> Locale {
    match lang {
        Lang::Ar => locale!("ar"),
        Lang::Zh => locale!("zh"),
        Lang::En => locale!("en-001"),
        Lang::Fr => locale!("fr"),
        Lang::Ru => locale!("ru"),
        Lang::Es => locale!("es"),
    }
}

#[cfg(test)]
mod tests {
    use super::{ListKind, Lists};
    use crate::Lang;

    fn joined(lang: Lang, elements: &[&str], kind: ListKind) -> String {
        let elements: Vec<String> = elements.iter().map(|text| (*text).to_owned()).collect();
        let between = Lists::new(lang).between(&elements, kind);
        assert_eq!(between.len() + 1, elements.len());
        let pairs = elements.into_iter().zip(between.into_iter().chain([String::new()]));
        pairs.map(|(element, after)| element + &after).collect()
    }

    /// Expected values: CLDR 48, `listPatterns.json` (standard, or, unit) of ar, zh, en-001, fr, ru, es.
    #[test]
    fn lists_are_those_of_cldr() {
        let rows = [
            (Lang::Ar, "A وB وC", "A أو B أو C", "A، وB، وC"),
            (Lang::Zh, "A、B和C", "A、B或C", "ABC"),
            (Lang::En, "A, B and C", "A, B or C", "A, B, C"),
            (Lang::Fr, "A, B et C", "A, B ou C", "A, B et C"),
            (Lang::Ru, "A, B и C", "A, B или C", "A B C"),
            (Lang::Es, "A, B y C", "A, B o C", "A, B y C"),
        ];
        for (lang, conjunction, disjunction, unit) in rows {
            assert!(Lists::new(lang).formatter(ListKind::Conjunction).is_some(), "{lang}");
            let three = ["A", "B", "C"];
            assert_eq!(joined(lang, &three, ListKind::Conjunction), conjunction);
            assert_eq!(joined(lang, &three, ListKind::Disjunction), disjunction);
            assert_eq!(joined(lang, &three, ListKind::Unit), unit);
        }
        assert_eq!(joined(Lang::Zh, &["甲", "乙"], ListKind::Conjunction), "甲和乙");
    }

    /// Expected values: Nueva gramática básica de la lengua española, by way of UTS #35, "List
    /// Patterns": *e* before the sound of an *i* that begins no diphthong, *u* before that of an *o*.
    #[test]
    fn spanish_changes_its_conjunctions() {
        let and = |last| joined(Lang::Es, &["España", last], ListKind::Conjunction);
        let or = |last| joined(Lang::Es, &["siete", last], ListKind::Disjunction);
        assert_eq!(and("Italia"), "España e Italia");
        assert_eq!(and("hielo"), "España y hielo");
        assert_eq!(or("ocho"), "siete u ocho");
        assert_eq!(or("nueve"), "siete o nueve");
    }
}
