//! How a house writes ordinals in figures.

use serde::Deserialize;

use crate::Plural;

/// A form of ordinals, and where it is right; what it does not say of itself, it does not depend on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OrdinalForm {
    /// The gender of the noun.
    #[serde(default)]
    pub gender: Option<Gender>,
    /// The case of the noun, by a word.
    #[serde(default)]
    pub case: Option<String>,
    /// The category of the number by CLDR's rules for ordinals: `one` is 1st and 21st in English.
    #[serde(default)]
    pub number: Option<Plural>,
    /// The form, in which `{n}` is the number.
    pub form: String,
}

/// The gender of a noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// Masculine
    Masculine,
    /// Feminine
    Feminine,
    /// Neuter
    Neuter,
}

impl Gender {
    /// Every gender, by the name that texts and profiles use.
    pub const ALL: [(&'static str, Gender); 3] = [
        ("masculine", Gender::Masculine),
        ("feminine", Gender::Feminine),
        ("neuter", Gender::Neuter),
    ];

    /// The name that texts and profiles use.
    #[must_use]
    pub fn name(self) -> &'static str {
        Gender::ALL.iter().find(|(_, gender)| *gender == self).map_or("", |(name, _)| name)
    }

    /// The gender of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Gender> {
        Gender::ALL.iter().find(|(each, _)| *each == name).map(|(_, gender)| *gender)
    }
}
