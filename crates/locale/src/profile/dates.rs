//! How a house writes days, months and ranges.

use serde::Deserialize;

use super::Profile;
use crate::{Date, Lang};

/// How a language writes dates. In the patterns `{d}`, `{m}` and `{y}` are day, month and year;
/// in those of ranges `{d1}` and `{d2}` and so on are those of the first and the last day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DatePatterns {
    /// The twelve months as they stand in a date.
    pub months: Vec<String>,
    /// The twelve months where they stand without a day, if they differ.
    #[serde(default)]
    pub months_alone: Option<Vec<String>>,
    /// One day.
    pub day: String,
    /// A month of a year, without a day.
    pub month: String,
    /// A range within one month.
    pub within_month: String,
    /// A range within one year.
    pub within_year: String,
    /// A range over the end of a year.
    pub across_years: String,
    /// The first of a month, where it is not written `1`.
    #[serde(default)]
    pub first: Option<String>,
}

impl Profile {
    /// A day as the house writes it, with its month in words.
    #[must_use]
    pub fn date(&self, date: Date, lang: Lang) -> String {
        let Some(patterns) = self.dates.get(&lang) else { return date.to_string() };
        let parts = [
            ("{d}", patterns.day_of_month(date)),
            ("{m}", patterns.month_name(date).to_owned()),
            ("{y}", date.year().to_string()),
        ];
        fill(&patterns.day, &parts)
    }

    /// A month of a year, such as `November 2016`.
    #[must_use]
    pub fn month(&self, date: Date, lang: Lang) -> String {
        let Some(patterns) = self.dates.get(&lang) else { return date.to_string() };
        let months = patterns.months_alone.as_ref().unwrap_or(&patterns.months);
        let month = months.get(usize::from(date.month()) - 1).cloned().unwrap_or_default();
        let parts = [("{m}", month), ("{y}", date.year().to_string())];
        fill(&patterns.month, &parts)
    }

    /// A range of days as the house writes it.
    #[must_use]
    pub fn range(&self, first: Date, last: Date, lang: Lang) -> String {
        let Some(patterns) = self.dates.get(&lang) else { return format!("{first}/{last}") };
        if first == last {
            return self.date(first, lang);
        }
        let pattern = if first.year() != last.year() {
            &patterns.across_years
        } else if first.month() != last.month() {
            &patterns.within_year
        } else {
            &patterns.within_month
        };
        let parts = [
            ("{d1}", patterns.day_of_month(first)),
            ("{m1}", patterns.month_name(first).to_owned()),
            ("{y1}", first.year().to_string()),
            ("{d2}", patterns.day_of_month(last)),
            ("{m2}", patterns.month_name(last).to_owned()),
            ("{y2}", last.year().to_string()),
        ];
        fill(pattern, &parts)
    }
}

impl DatePatterns {
    fn month_name(&self, date: Date) -> &str {
        self.months.get(usize::from(date.month()) - 1).map_or("", String::as_str)
    }

    fn day_of_month(&self, date: Date) -> String {
        match &self.first {
            Some(first) if date.day() == 1 => first.clone(),
            _ => date.day().to_string(),
        }
    }
}

fn fill(pattern: &str, parts: &[(&str, String)]) -> String {
    parts.iter().fold(pattern.to_owned(), |text, (name, value)| text.replace(name, value))
}
