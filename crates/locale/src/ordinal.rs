//! Ordinals in figures: 12th, 12e, 12-й, 第12.

use std::sync::Arc;

use crate::number::{NumberStyle, Numbers, Quantity};
use crate::profile::{Gender, OrdinalForm, Profile};
use crate::{Lang, PluralKind, Plurals};

/// The case of a noun that stands alone, where a text names none.
const NOMINATIVE: &str = "nominative";

/// Writes ordinals in one language and one house.
#[derive(Debug)]
pub struct Ordinals {
    lang: Lang,
    profile: Arc<Profile>,
}

/// Why there is no such ordinal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoOrdinal {
    /// It is no whole number, or it is below zero.
    NotWhole,
    /// The house writes none in this language.
    NoForms,
    /// It depends on the gender of the noun, or on its case: none has these. Those that there are.
    NoForm {
        /// The genders.
        genders: Vec<Gender>,
        /// The cases.
        cases: Vec<String>,
    },
}

impl Ordinals {
    /// The ordinals of a language in a house.
    #[must_use]
    pub fn new(lang: Lang, profile: Arc<Profile>) -> Self {
        Ordinals { lang, profile }
    }

    /// Writes an ordinal. `case` is that of its noun, by the words of the profile; without one it is
    /// the nominative.
    ///
    /// # Errors
    ///
    /// Where the house has no form for it: grammar is never made up.
    pub fn write(
        &self,
        number: &str,
        gender: Option<Gender>,
        case: Option<&str>,
        numbers: &Numbers,
        plurals: &Plurals,
    ) -> Result<String, NoOrdinal> {
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NoOrdinal::NotWhole);
        }
        let style = NumberStyle::default();
        let quantity = Quantity::new(number, style).ok_or(NoOrdinal::NotWhole)?;
        let plural = plurals.category(&quantity, PluralKind::Ordinal);
        let case = case.unwrap_or(NOMINATIVE);
        let fits = |form: &&OrdinalForm| {
            form.gender.is_none_or(|own| Some(own) == gender)
                && form.case.as_deref().is_none_or(|own| own == case)
                && form.number.is_none_or(|own| own == plural)
        };
        match self.forms().iter().find(fits) {
            Some(form) => Ok(form.form.replace("{n}", &numbers.quantity(&quantity, style))),
            None => Err(self.nothing()),
        }
    }

    fn forms(&self) -> &[OrdinalForm] {
        self.profile.ordinals.get(&self.lang).map_or(&[], Vec::as_slice)
    }

    fn nothing(&self) -> NoOrdinal {
        if self.forms().is_empty() {
            return NoOrdinal::NoForms;
        }
        let (mut genders, mut cases) = (Vec::new(), Vec::new());
        for form in self.forms() {
            genders.extend(form.gender.filter(|gender| !genders.contains(gender)));
            cases.extend(form.case.clone().filter(|case| !cases.contains(case)));
        }
        NoOrdinal::NoForm { genders, cases }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{NoOrdinal, Ordinals};
    use crate::number::Numbers;
    use crate::profile::{Gender, Profiles};
    use crate::{Lang, Plurals};

    fn write(
        profile: &str,
        lang: Lang,
        number: &str,
        gender: Option<Gender>,
        case: Option<&str>,
    ) -> Result<String, NoOrdinal> {
        let profiles = Profiles::load(&[]).value;
        let profile = profiles.get(profile).unwrap();
        let (numbers, plurals) = (Numbers::new(lang, profile), Plurals::new(lang));
        Ordinals::new(lang, Arc::clone(profile)).write(number, gender, case, &numbers, &plurals)
    }

    /// Expected values: CLDR 48, `rbnf` of each language (`digits-ordinal` and its genders and cases);
    /// the Spanish ones of the houses are un-conventions.md 2 (42ª sesión, 22ª reunión).
    #[test]
    fn ordinals_have_their_sources_forms() {
        let (masculine, feminine) = (Some(Gender::Masculine), Some(Gender::Feminine));
        let neuter = Some(Gender::Neuter);
        for (number, expected) in [
            ("1", "1st"),
            ("2", "2nd"),
            ("3", "3rd"),
            ("12", "12th"),
            ("21", "21st"),
            ("113", "113th"),
        ] {
            assert_eq!(write("plain", Lang::En, number, feminine, None).unwrap(), expected);
        }
        let rows = [
            (Lang::Fr, "1", masculine, None, "1er"),
            (Lang::Fr, "1", feminine, None, "1re"),
            (Lang::Fr, "12", feminine, None, "12e"),
            (Lang::Es, "12", feminine, None, "12.ª"),
            (Lang::Ru, "12", masculine, None, "12-й"),
            (Lang::Ru, "12", neuter, Some("genitive"), "12-го"),
            (Lang::Ru, "12", feminine, Some("accusative"), "12-ю"),
            (Lang::Zh, "12", None, None, "第12"),
        ];
        for (lang, number, gender, case, expected) in rows {
            assert_eq!(write("plain", lang, number, gender, case).unwrap(), expected);
        }
        assert_eq!(write("un-hq", Lang::Es, "42", feminine, None).unwrap(), "42ª");
        assert_eq!(write("itu-council", Lang::Ru, "24", neuter, None).unwrap(), "24-е");
    }

    #[test]
    fn what_no_source_has_is_refused() {
        assert_eq!(write("un-hq", Lang::Ar, "12", None, None), Err(NoOrdinal::NoForms));
        for bad in ["1.5", "-1", "x", ""] {
            assert_eq!(
                write("un-hq", Lang::En, bad, None, None),
                Err(NoOrdinal::NotWhole),
                "{bad}"
            );
        }
        let genders = vec![Gender::Masculine, Gender::Feminine];
        let without = NoOrdinal::NoForm { genders, cases: Vec::new() };
        assert_eq!(write("un-hq", Lang::Fr, "2", None, None), Err(without.clone()));
        assert_eq!(write("un-hq", Lang::Fr, "2", Some(Gender::Neuter), None), Err(without));
        let case = write("un-hq", Lang::Ru, "2", Some(Gender::Neuter), Some("vocative"));
        assert!(matches!(case, Err(NoOrdinal::NoForm { cases, .. }) if cases.len() == 6));
    }
}
