//! How a house writes days, months, years and ranges.

use serde::Deserialize;

use super::{Digits, Profile};
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
    #[serde(default)]
    pub year_long: Option<String>,
    /// The same in brackets, after a city and in tables, if it is another: `{y} г.`.
    #[serde(default)]
    pub year_short: Option<String>,
    /// A range of years in figures.
    #[serde(default = "years")]
    pub years: String,
    /// The same with its word, if the language has one: `{y1}–{y2} годов`.
    #[serde(default)]
    pub years_long: Option<String>,
    /// The same in headings, if it is another: `{y1}–{y2} гг.`.
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
    /// A time of day: `{h}` and `{min}` are hour and minutes, in two figures each.
    #[serde(default = "time")]
    pub time: String,
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
        self.digits(lang).write(&patterns.date(date, form))
    }

    /// A range of days, or of their years, as the house writes it. Months alone have no ranges: they
    /// are written as days.
    #[must_use]
    pub fn range(&self, first: Date, last: Date, form: DateForm, lang: Lang) -> String {
        let Some(patterns) = self.dates.get(&lang) else { return format!("{first}/{last}") };
        self.digits(lang).write(&patterns.range(first, last, form))
    }

    /// A time of day.
    #[must_use]
    pub fn time(&self, hour: u8, minute: u8, lang: Lang) -> String {
        let parts = [("{h}", format!("{hour:02}")), ("{min}", format!("{minute:02}"))];
        let pattern = self.dates.get(&lang).map_or_else(time, |patterns| patterns.time.clone());
        self.digits(lang).write(&fill(&pattern, &parts))
    }

    fn digits(&self, lang: Lang) -> Digits {
        self.numbers.get(&lang).map_or(Digits::default(), |numbers| numbers.digits)
    }
}

impl DatePatterns {
    fn date(&self, date: Date, form: DateForm) -> String {
        let month = match form.unit {
            DateUnit::Day => &self.months,
            DateUnit::Month => self.months_alone.as_ref().unwrap_or(&self.months),
            DateUnit::Year => return self.year(date, form.year),
        };
        let parts = [
            ("{d}", self.day_of_month(date)),
            ("{m}", name(month, date).to_owned()),
            ("{year}", self.year(date, form.year)),
            ("{y}", date.year().to_string()),
        ];
        let pattern = if form.unit == DateUnit::Day { &self.day } else { &self.month };
        fill(pattern, &parts)
    }

    fn range(&self, first: Date, last: Date, form: DateForm) -> String {
        let same_year = first.year() == last.year();
        let pattern = match form.unit {
            DateUnit::Year if same_year => return self.date(first, form),
            DateUnit::Year => self.years(form.year),
            DateUnit::Day | DateUnit::Month if first == last => {
                return self.date(first, DateForm { unit: DateUnit::Day, ..form });
            }
            DateUnit::Day | DateUnit::Month if !same_year => &self.across_years,
            DateUnit::Day | DateUnit::Month if first.month() != last.month() => &self.within_year,
            DateUnit::Day | DateUnit::Month => &self.within_month,
        };
        let parts = [
            ("{d1}", self.day_of_month(first)),
            ("{m1}", name(&self.months, first).to_owned()),
            ("{year1}", self.year(first, form.year)),
            ("{y1}", first.year().to_string()),
            ("{d2}", self.day_of_month(last)),
            ("{m2}", name(&self.months, last).to_owned()),
            ("{year2}", self.year(last, form.year)),
            ("{y2}", last.year().to_string()),
        ];
        fill(pattern, &parts)
    }

    fn day_of_month(&self, date: Date) -> String {
        match &self.first {
            Some(first) if date.day() == 1 => first.clone(),
            _ => date.day().to_string(),
        }
    }

    fn year(&self, date: Date, word: YearWord) -> String {
        let pattern = word.of("{y}", self.year_long.as_deref(), self.year_short.as_deref());
        fill(pattern, &[("{y}", date.year().to_string())])
    }

    fn years(&self, word: YearWord) -> &str {
        word.of(&self.years, self.years_long.as_deref(), self.years_short.as_deref())
    }
}

impl YearWord {
    /// The pattern with this word; a language that has none has figures alone.
    fn of<'a>(self, figures: &'a str, long: Option<&'a str>, short: Option<&'a str>) -> &'a str {
        let pattern = match self {
            YearWord::Long => long,
            YearWord::Short => short.or(long),
            YearWord::Numeric => None,
        };
        pattern.unwrap_or(figures)
    }
}

fn years() -> String {
    "{y1}–{y2}".to_owned()
}

fn time() -> String {
    "{h}:{min}".to_owned()
}

fn name(months: &[String], date: Date) -> &str {
    months.get(usize::from(date.month()) - 1).map_or("", String::as_str)
}

fn fill(pattern: &str, parts: &[(&str, String)]) -> String {
    parts.iter().fold(pattern.to_owned(), |text, (name, value)| text.replace(name, value))
}
