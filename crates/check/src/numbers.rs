//! What a text counts, dates and cites by figures, and what it says of the same by words.
//!
//! 1. [`figures`] finds figures and symbols, whatever [`digits`] and signs they are written with.
//! 2. [`dates`] takes those that belong to a date.
//! 3. [`spelled`] reads numbers in words. A text need not say by words what another has in figures, so
//!    words excuse a figure and never ask for one.
//! 4. [`Comparison`] tells what only one of two texts has.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_catalog::Expression;
use hexaglot_document::{Adoption, Datum, Document, Resolution};
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::prose::prose_with_mail;

mod comparison;
mod dates;
mod digits;
mod figures;
mod folding;
mod han;
mod lexicon;
mod months;
mod spelled;
mod symbol;
mod value;

pub(crate) use comparison::{Comparison, Words};
pub(crate) use dates::{Date, Dated};
pub(crate) use figures::Figure;
use folding::folded_words;
pub(crate) use symbol::Symbol;
pub(crate) use value::Value;

/// What a reading says by numbers.
#[derive(Debug, Default)]
pub(crate) struct Numbers {
    /// The figures that belong to no date and no symbol.
    pub figures: Vec<Figure>,
    /// The dates.
    pub dates: Vec<Dated>,
    /// The symbols that have figures.
    pub symbols: Vec<Symbol>,
    /// The years of each month and day that are said, in dates and by data.
    calendar: BTreeMap<(u8, Option<u128>), BTreeSet<Option<u128>>>,
    /// What is said beside dates and symbols, in figures or in words or by a datum.
    plain: BTreeSet<Value>,
    /// All that is said.
    said: BTreeSet<Value>,
}

impl Numbers {
    /// What a reading of a document's text says. Code and addresses say nothing.
    pub(crate) fn of(reading: &Reading<'_>, document: &Document, lang: Lang) -> Numbers {
        let text = prose_with_mail(reading);
        let (figures, symbols) = figures::figures(&text, lang);
        let words = folded_words(&text, lang);
        let (dates, figures) = dates::dates(&text, &words, lang, figures);
        let mut numbers = Numbers { figures, dates, symbols, ..Numbers::default() };
        numbers.plain.extend(spelled::spelled(&text, &words, lang));
        let all = |figure: &Figure| [figure.values.clone(), figure.parts.clone()].concat();
        numbers.plain.extend(numbers.figures.iter().flat_map(all));
        let objects = reading.objects().iter().map(|object| object.expression);
        for expression in objects.chain(reading.choices().iter().map(|choice| choice.selector)) {
            for name in variables(expression) {
                if let Some(named) = document.data.get(name) {
                    numbers.datum(&named.datum, lang);
                }
            }
        }
        let dates: Vec<Date> = numbers.dates.iter().flat_map(|dated| dated.dates.clone()).collect();
        dates.into_iter().for_each(|date| numbers.date(date));
        numbers.said.extend(&numbers.plain);
        numbers
            .said
            .extend(numbers.symbols.iter().flat_map(|symbol| symbol.values.iter().flatten()));
        numbers
    }

    /// Adds what a datum says.
    fn datum(&mut self, datum: &Datum, lang: Lang) {
        match datum {
            Datum::Date(date) => self.date((*date).into()),
            Datum::Range(first, last) => {
                self.date((*first).into());
                self.date((*last).into());
                let days = [first.day(), last.day()];
                self.plain.extend(days.map(|day| Value::whole(day.into())));
            }
            Datum::Time { hour, minute } => {
                let (hour, minute) = (u128::from(*hour), u128::from(*minute));
                let at = [hour, hour % 12, minute].map(Value::whole);
                self.plain.extend(at);
                self.plain.insert(Value::whole(hour * 100 + minute).times_ten(-2));
            }
            Datum::Number(number) => {
                let value = Value::parse(number);
                // Where it is written as a share of a hundred.
                self.plain.extend(value.iter().flat_map(|value| [*value, value.times_ten(2)]));
            }
            Datum::Resolution(resolution) => self.resolution(resolution, lang),
            Datum::Text(text) | Datum::Country(text) | Datum::Place(text) => {
                self.figures_of(text, lang)
            }
        }
    }

    fn resolution(&mut self, resolution: &Resolution, lang: Lang) {
        self.figures_of(&resolution.number, lang);
        match &resolution.adoption {
            Some(Adoption::Adopted { year, .. } | Adoption::Revised { year, .. }) => {
                self.plain.insert(Value::whole((*year).into()));
            }
            Some(Adoption::Dated(date)) => self.date((*date).into()),
            None => {}
        }
    }

    fn figures_of(&mut self, text: &str, lang: Lang) {
        let (figures, symbols) = figures::figures(text, lang);
        self.plain
            .extend(figures.iter().flat_map(|figure| figure.values.iter().chain(&figure.parts)));
        self.symbols_said(&symbols);
    }

    fn symbols_said(&mut self, symbols: &[Symbol]) {
        self.plain.extend(symbols.iter().flat_map(|symbol| symbol.values.iter().flatten()));
    }

    fn date(&mut self, date: Date) {
        self.calendar.entry((date.month, date.day)).or_default().insert(date.year);
        self.said.extend([date.day, date.year].into_iter().flatten().map(Value::whole));
    }
}

/// Every value that a text may say, in figures, in words or within a symbol.
pub(crate) fn values(text: &str, lang: Lang) -> BTreeSet<Value> {
    let (figures, symbols) = figures::figures(text, lang);
    let words = folded_words(text, lang);
    let mut values: BTreeSet<Value> = spelled::spelled(text, &words, lang).into_iter().collect();
    values.extend(figures.iter().flat_map(|figure| figure.values.iter().chain(&figure.parts)));
    values.extend(symbols.iter().flat_map(|symbol| symbol.values.iter().flatten()));
    values
}

/// The variables in an expression, without those of variants.
fn variables(expression: &Expression) -> Vec<&str> {
    match expression {
        Expression::Variable { name, .. } => vec![name.as_str()],
        Expression::Function { positional, .. } | Expression::Term { positional, .. } => {
            positional.iter().flat_map(variables).collect()
        }
        Expression::Select { selector, .. } => variables(selector),
        Expression::Nested(inside, _) => variables(inside),
        Expression::Literal { .. } | Expression::Number { .. } | Expression::Message { .. } => {
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use hexaglot_locale::Lang;

    use super::{dates, figures, folded_words, spelled};

    /// Whatever stands beside whatever else, what is found stands in the text.
    #[test]
    fn any_text_can_be_read() {
        let long = "9".repeat(39);
        let pieces = [
            "12",
            "000",
            "2016",
            "½",
            "/",
            "-",
            ".",
            ",",
            " ",
            "\u{A0}",
            "月",
            "年",
            "万",
            "亿",
            "二",
            "May",
            "مليون",
            "تشرين",
            "XX",
            "th",
            "@",
            "\u{1}",
            &long,
        ];
        for (lang, first) in
            Lang::ALL.into_iter().flat_map(|lang| pieces.map(|first| (lang, first)))
        {
            for (second, third) in
                pieces.iter().flat_map(|second| pieces.map(|third| (second, third)))
            {
                let text = format!("{first}{second}{third}{first}{second}");
                let (figures, symbols) = figures::figures(&text, lang);
                let words = folded_words(&text, lang);
                let (dates, figures) = dates::dates(&text, &words, lang, figures);
                spelled::spelled(&text, &words, lang);
                let ranges = figures.iter().map(|figure| &figure.range);
                let ranges = ranges.chain(symbols.iter().map(|symbol| &symbol.range));
                for range in ranges.chain(dates.iter().map(|dated| &dated.range)) {
                    assert!(
                        text.get(range.clone()).is_some_and(|words| !words.is_empty()),
                        "{text}"
                    );
                }
            }
        }
    }
}
