//! What only one of two texts says by numbers.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Date, Dated, Figure, Numbers, Symbol, Value};

/// The numbers, dates and symbols of a source and of its translation that do not meet.
#[derive(Debug, Default)]
pub(crate) struct Comparison<'n> {
    /// Dates of the source, and the other date that the translation has instead.
    pub dates: Vec<(&'n Dated, &'n Dated)>,
    /// What the translation lacks.
    pub missing: Vec<Words<'n>>,
    /// What the source has not.
    pub extra: Vec<Words<'n>>,
    /// The symbols that the translation lacks.
    pub symbols_missing: Vec<&'n Symbol>,
    /// The symbols that the source has not.
    pub symbols_extra: Vec<&'n Symbol>,
}

/// Words that say a number or a date.
#[derive(Debug, Clone)]
pub(crate) struct Words<'n> {
    pub range: Range<usize>,
    /// None where it is a date.
    pub values: &'n [Value],
}

impl<'n> Comparison<'n> {
    /// Compares two texts; what one says by figures, the other may say in any way.
    pub(crate) fn new(source: &'n Numbers, target: &'n Numbers) -> Self {
        let mut dates_missing = source.dates_not_in(target);
        let mut dates_extra = target.dates_not_in(source);
        let both = dates_missing.len().min(dates_extra.len());
        let rest = dates_missing.split_off(both).into_iter().map(words);
        let mut missing: Vec<Words<'n>> = rest.chain(source.figures_not_in(target)).collect();
        let rest = dates_extra.split_off(both).into_iter().map(words);
        let mut extra: Vec<Words<'n>> = rest.chain(target.figures_not_in(source)).collect();
        missing.sort_by_key(|words| words.range.start);
        extra.sort_by_key(|words| words.range.start);
        let mut symbols_missing = source.symbols_not_in(target);
        let mut symbols_extra = target.symbols_not_in(source);
        let (unlike, other) = (source.unlike(target), target.unlike(source));
        if !unlike.is_empty() && !other.is_empty() {
            symbols_missing.extend(unlike);
            symbols_extra.extend(other);
        }
        let dates = dates_missing.into_iter().zip(dates_extra).collect();
        Comparison { dates, missing, extra, symbols_missing, symbols_extra }
    }
}

fn words(dated: &Dated) -> Words<'_> {
    Words { range: dated.range.clone(), values: &[] }
}

impl Numbers {
    fn figures_not_in<'n>(&'n self, other: &Numbers) -> Vec<Words<'n>> {
        let apart = self.figures.iter().filter(|figure| !other.says(figure));
        let words = apart.map(|figure| {
            let values = if figure.values.is_empty() { &figure.parts } else { &figure.values };
            Words { range: figure.range.clone(), values }
        });
        let mut seen = BTreeSet::new();
        words.filter(|words| seen.insert(words.values)).collect()
    }

    fn says(&self, figure: &Figure) -> bool {
        let all = |values: &[Value]| {
            !values.is_empty() && values.iter().all(|value| self.said.contains(value))
        };
        figure.values.iter().any(|value| self.said.contains(value)) || all(&figure.parts)
    }

    /// Each date once that another text does not say.
    fn dates_not_in(&self, other: &Numbers) -> Vec<&Dated> {
        let mut seen = BTreeSet::new();
        let certain = self.dates.iter().filter(|dated| !dated.is_ambiguous);
        let apart = certain.filter(|dated| {
            seen.insert(&dated.dates) && !dated.dates.iter().any(|date| other.says_date(date, self))
        });
        apart.collect()
    }

    /// Whether a date of another text is said here, though its day or year may stand elsewhere.
    fn says_date(&self, date: &Date, from: &Numbers) -> bool {
        let day_fits = |own: &Option<u128>| match (date.day, *own) {
            (None, _) => true,
            (Some(day), Some(own)) if day == own => true,
            // The first and last day of a range: in one language the month stands with the first, in
            // the other with the last.
            (Some(day), Some(own)) => {
                self.plain.contains(&Value::whole(day)) && from.plain.contains(&Value::whole(own))
            }
            (Some(day), None) => self.plain.contains(&Value::whole(day)),
        };
        let year_fits = |years: &BTreeSet<Option<u128>>| match date.year {
            None => true,
            Some(year) if years.contains(&Some(year)) => true,
            Some(year) => years.contains(&None) && self.said.contains(&Value::whole(year)),
        };
        let month = (date.month, None)..(date.month + 1, None);
        self.calendar.range(month).any(|((_, day), years)| day_fits(day) && year_fits(years))
    }

    /// Each symbol once that another text does not say, neither as it is nor by its figures.
    fn symbols_not_in(&self, other: &Numbers) -> Vec<&Symbol> {
        let known = other.symbol_parts();
        let mut seen = BTreeSet::new();
        let are_said = |symbol: &Symbol| {
            let is_said =
                |values: &Vec<Value>| values.iter().any(|value| other.said.contains(value));
            !symbol.values.is_empty() && symbol.values.iter().all(is_said)
        };
        let apart = self.symbols.iter().filter(|symbol| {
            !known.contains(&symbol.parts) && !are_said(symbol) && seen.insert(&symbol.parts)
        });
        apart.collect()
    }

    /// Each symbol once that is the same in all languages and that another text has not, although it has
    /// its figures in a symbol of that kind.
    fn unlike(&self, other: &Numbers) -> Vec<&Symbol> {
        let known = other.symbol_parts();
        let exact = other.symbols.iter().filter(|symbol| symbol.is_exact);
        let figures: BTreeSet<Vec<Value>> = exact.map(Symbol::figures).collect();
        let mut seen = BTreeSet::new();
        let apart = self.symbols.iter().filter(|symbol| {
            symbol.is_exact
                && !symbol.values.is_empty()
                && figures.contains(&symbol.figures())
                && !known.contains(&symbol.parts)
                && seen.insert(&symbol.parts)
        });
        apart.collect()
    }

    fn symbol_parts(&self) -> BTreeSet<&Vec<String>> {
        self.symbols.iter().map(|symbol| &symbol.parts).collect()
    }
}
