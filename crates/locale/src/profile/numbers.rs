//! How a house writes numbers.

use serde::Deserialize;

/// What a house writes otherwise than CLDR says of the language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct NumberPatterns {
    /// The digits, of dates too.
    pub digits: Digits,
    /// Between the whole and the fraction.
    pub decimal: Option<String>,
    /// Between the thousands; a space is one at which no line breaks.
    pub group: Option<String>,
    /// How many digits stand before the first group at least: 1 parts 1 000, 2 leaves it whole.
    pub minimum_grouping: Option<u8>,
    /// The pattern of percentages, in which `{n}` is the number.
    pub percent: Option<String>,
}

/// Digits, by the names of Unicode's numbering systems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Digits {
    /// European digits.
    #[default]
    Latn,
    /// Arabic-Indic digits, in Arabic alone.
    Arab,
}

impl Digits {
    /// A text with its figures in these digits.
    #[must_use]
    pub fn write(self, text: &str) -> String {
        let digit = |c: char| match (self, c.to_digit(10)) {
            (Digits::Arab, Some(value)) => char::from_u32(0x0660 + value).unwrap_or(c),
            _ => c,
        };
        text.chars().map(digit).collect()
    }
}

impl NumberPatterns {
    /// What is wrong with them.
    pub(super) fn faults(&self, is_arabic: bool) -> Vec<&'static str> {
        let breaks = |sign: &Option<String>| sign.as_ref().is_some_and(|sign| sign.contains(' '));
        let faults = [
            (
                breaks(&self.group) || breaks(&self.decimal) || breaks(&self.percent),
                "has a space at which a line could break: write `\\u00A0` or `\\u202F`",
            ),
            (
                self.minimum_grouping.is_some_and(|least| !(1..=2).contains(&least)),
                "has a `minimum-grouping` that is neither 1 nor 2",
            ),
            (
                self.percent.as_ref().is_some_and(|percent| !percent.contains("{n}")),
                "has a `percent` without `{n}`",
            ),
            (self.digits == Digits::Arab && !is_arabic, "cannot have Arabic-Indic digits"),
        ];
        faults.into_iter().filter_map(|(wrong, fault)| wrong.then_some(fault)).collect()
    }
}
