//! Plural categories (CLDR, by way of ICU4X).

use std::sync::OnceLock;

use icu_locale_core::{Locale, locale};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use crate::Lang;
use crate::number::Quantity;

/// A plural category of CLDR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Plural {
    /// Arabic 0.
    Zero,
    /// English 1.
    One,
    /// Arabic 2.
    Two,
    /// Russian 2 to 4.
    Few,
    /// Russian 5 to 20, French 1,000,000.
    Many,
    /// The one that every language has.
    Other,
}

impl Plural {
    /// Every category, by the name that CLDR and the keys of variants use.
    pub const ALL: [(&'static str, Plural); 6] = [
        ("zero", Plural::Zero),
        ("one", Plural::One),
        ("two", Plural::Two),
        ("few", Plural::Few),
        ("many", Plural::Many),
        ("other", Plural::Other),
    ];

    /// The name that CLDR and the keys of variants use.
    #[must_use]
    pub fn name(self) -> &'static str {
        Plural::ALL.iter().find(|(_, plural)| *plural == self).map_or("", |(name, _)| name)
    }
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PluralKind {
    /// How many: 2 meetings.
    #[default]
    Cardinal,
    /// Which one: the 2nd meeting.
    Ordinal,
}

/// The plural rules of a language.
#[derive(Debug)]
pub struct Plurals {
    lang: Lang,
    cardinal: OnceLock<Option<PluralRules>>,
    ordinal: OnceLock<Option<PluralRules>>,
}

impl Plurals {
    /// The rules of a language.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Plurals { lang, cardinal: OnceLock::new(), ordinal: OnceLock::new() }
    }

    /// The category of a number, by exactly the digits that are shown of it: `1` is one in English,
    /// `1.0` is not.
    #[must_use]
    pub fn category(&self, quantity: &Quantity, kind: PluralKind) -> Plural {
        self.rules(kind).map_or(Plural::Other, |rules| rules.category_for(&quantity.0).into())
    }

    /// The rules of ICU4X, made when they are first asked for. The data of all six languages are
    /// compiled in, as a test shows.
    fn rules(&self, kind: PluralKind) -> Option<&PluralRules> {
        let (rules, kind) = match kind {
            PluralKind::Cardinal => (&self.cardinal, PluralRuleType::Cardinal),
            PluralKind::Ordinal => (&self.ordinal, PluralRuleType::Ordinal),
        };
        let options = PluralRulesOptions::default().with_type(kind);
        let make = || PluralRules::try_new(locale_of(self.lang).into(), options).ok();
        rules.get_or_init(make).as_ref()
    }
}

impl From<PluralCategory> for Plural {
    fn from(category: PluralCategory) -> Self {
        match category {
            PluralCategory::Zero => Plural::Zero,
            PluralCategory::One => Plural::One,
            PluralCategory::Two => Plural::Two,
            PluralCategory::Few => Plural::Few,
            PluralCategory::Many => Plural::Many,
            PluralCategory::Other => Plural::Other,
        }
    }
}

const fn locale_of(lang: Lang) -> Locale {
    match lang {
        Lang::Ar => locale!("ar"),
        Lang::Zh => locale!("zh"),
        Lang::En => locale!("en"),
        Lang::Fr => locale!("fr"),
        Lang::Ru => locale!("ru"),
        Lang::Es => locale!("es"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Plural, PluralKind, Plurals};
    use crate::Lang;
    use crate::number::{NumberStyle, Quantity};

    #[test]
    fn every_language_has_its_data() {
        for lang in Lang::ALL {
            let plurals = Plurals::new(lang);
            for kind in [PluralKind::Cardinal, PluralKind::Ordinal] {
                let _ =
                    plurals.category(&Quantity::new("1", NumberStyle::default()).unwrap(), kind);
            }
            assert!(plurals.cardinal.get().unwrap().is_some(), "{lang}");
            assert!(plurals.ordinal.get().unwrap().is_some(), "{lang}");
        }
    }

    /// A sign and zeros before a number do not count; zeros of its fraction do.
    #[test]
    fn what_is_shown_decides() {
        let one = |style| {
            let quantity = Quantity::new("1", style).unwrap();
            Plurals::new(Lang::En).category(&quantity, PluralKind::Cardinal)
        };
        assert_eq!(one(NumberStyle { minimum_integer: 3, ..NumberStyle::default() }), Plural::One);
        assert_eq!(
            one(NumberStyle { minimum_fraction: 1, ..NumberStyle::default() }),
            Plural::Other
        );
        assert_eq!(one(NumberStyle { percent: true, ..NumberStyle::default() }), Plural::Other);
    }
}
