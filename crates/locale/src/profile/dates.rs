//! How a house writes days, months, years and ranges.

use serde::Deserialize;

use super::Profile;
use crate::{Date, Lang};

/// How a language writes dates. In the patterns `{d}`, `{m}` and `{y}` are day, month and year in
/// figures, and `{year}` is the year with its word; in those of ranges `{d1}`, `{d2}`, `{year1}` and
/// so on are those of the first and the last day. Which of them stands first, the pattern says.
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
    /// A year with its word, if the language has one: `{y} года`.
    #[serde(default = "figures")]
    pub year: String,
    /// The same in brackets, after a city and in tables: `{y} г.`.
    #[serde(default)]
    pub year_short: Option<String>,
    /// A range of years with their word: `{y1}–{y2} годов`.
    #[serde(default = "figures_of_two")]
    pub years: String,
    /// The same in headings: `{y1}–{y2} гг.`.
    #[serde(default)]
    pub years_short: Option<String>,
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

/// How a date is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DateForm {
    /// How much of it.
    pub unit: DateUnit,
    /// With which word its year stands.
    pub year: YearWord,
}

/// How much of a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DateUnit {
    /// Day, month and year.
    #[default]
    Day,
    /// Month and year.
    Month,
    /// The year alone.
    Year,
}

/// The word that some languages set after a year: in Russian it depends on where the date stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum YearWord {
    /// Whole, as in a sentence or a masthead: «10 октября 2016 года».
    #[default]
    Long,
    /// Abbreviated, as in brackets, after a city or in a heading: «10 октября 2016 г.».
    Short,
    /// None, so that the sentence can have it in another case: «в 2016 году».
    Numeric,
}

impl Profile {
    /// A date as the house writes it, with its month in words.
    #[must_use]
    pub fn date(&self, date: Date, form: DateForm, lang: Lang) -> String {
        let Some(patterns) = self.dates.get(&lang) else { return date.to_string() };
        let month = match form.unit {
            DateUnit::Day => &patterns.months,
            DateUnit::Month => patterns.months_alone.as_ref().unwrap_or(&patterns.months),
            DateUnit::Year => return patterns.year(date, form.year),
        };
        let parts = [
            ("{d}", patterns.day_of_month(date)),
            ("{m}", name(month, date).to_owned()),
            ("{year}", patterns.year(date, form.year)),
            ("{y}", date.year().to_string()),
        ];
        let pattern = if form.unit == DateUnit::Day { &patterns.day } else { &patterns.month };
        fill(pattern, &parts)
    }

    /// A range of days, or of their years, as the house writes it. Months alone have no ranges: they
    /// are written as days.
    #[must_use]
    pub fn range(&self, first: Date, last: Date, form: DateForm, lang: Lang) -> String {
        let Some(patterns) = self.dates.get(&lang) else { return format!("{first}/{last}") };
        let same_year = first.year() == last.year();
        let pattern = match form.unit {
            DateUnit::Year if same_year => return self.date(first, form, lang),
            DateUnit::Year => patterns.years(form.year),
            DateUnit::Day | DateUnit::Month if first == last => {
                return self.date(first, DateForm { unit: DateUnit::Day, ..form }, lang);
            }
            DateUnit::Day | DateUnit::Month if !same_year => &patterns.across_years,
            DateUnit::Day | DateUnit::Month if first.month() != last.month() => {
                &patterns.within_year
            }
            DateUnit::Day | DateUnit::Month => &patterns.within_month,
        };
        let parts = [
            ("{d1}", patterns.day_of_month(first)),
            ("{m1}", name(&patterns.months, first).to_owned()),
            ("{year1}", patterns.year(first, form.year)),
            ("{y1}", first.year().to_string()),
            ("{d2}", patterns.day_of_month(last)),
            ("{m2}", name(&patterns.months, last).to_owned()),
            ("{year2}", patterns.year(last, form.year)),
            ("{y2}", last.year().to_string()),
        ];
        fill(pattern, &parts)
    }
}

impl DatePatterns {
    fn day_of_month(&self, date: Date) -> String {
        match &self.first {
            Some(first) if date.day() == 1 => first.clone(),
            _ => date.day().to_string(),
        }
    }

    fn year(&self, date: Date, word: YearWord) -> String {
        let pattern = match (word, &self.year_short) {
            (YearWord::Numeric, _) => FIGURES,
            (YearWord::Short, Some(short)) => short,
            (YearWord::Short | YearWord::Long, _) => &self.year,
        };
        fill(pattern, &[("{y}", date.year().to_string())])
    }

    fn years(&self, word: YearWord) -> &str {
        match (word, &self.years_short) {
            (YearWord::Short, Some(short)) => short,
            _ => &self.years,
        }
    }
}

const FIGURES: &str = "{y}";

fn figures() -> String {
    FIGURES.to_owned()
}

fn figures_of_two() -> String {
    "{y1}–{y2}".to_owned()
}

fn name(months: &[String], date: Date) -> &str {
    months.get(usize::from(date.month()) - 1).map_or("", String::as_str)
}

fn fill(pattern: &str, parts: &[(&str, String)]) -> String {
    parts.iter().fold(pattern.to_owned(), |text, (name, value)| text.replace(name, value))
}
