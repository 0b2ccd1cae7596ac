//! Days, months and years where a text names a month.

use std::ops::Range;

use hexaglot_locale::Lang;

use super::figures::Figure;
use super::folding::Folded;
use super::months::{Month, months};

/// A date, as far as it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Date {
    pub day: Option<u128>,
    pub month: u8,
    pub year: Option<u128>,
}

impl From<hexaglot_locale::Date> for Date {
    fn from(date: hexaglot_locale::Date) -> Date {
        let (day, year) = (Some(date.day().into()), Some(date.year().into()));
        Date { day, month: date.month(), year }
    }
}

/// A date where a text says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Dated {
    pub range: Range<usize>,
    /// What it may mean: 10/11/2016 is in October to some.
    pub dates: Vec<Date>,
    /// Whether its words may mean something else than a month.
    pub is_ambiguous: bool,
}

/// The dates of a text, and the figures that belong to none.
pub(crate) fn dates(
    text: &str,
    words: &[Folded<'_>],
    lang: Lang,
    figures: Vec<Figure>,
) -> (Vec<Dated>, Vec<Figure>) {
    let mut finder =
        Finder { text, lang, is_used: vec![false; figures.len()], figures, found: Vec::new() };
    finder.by_numbers();
    if lang == Lang::Zh {
        finder.by_characters();
    }
    for month in months(text, words, lang) {
        finder.by_name(month);
    }
    finder.found.sort_by_key(|dated| dated.range.start);
    let is_free = |(figure, is_used): (Figure, bool)| (!is_used).then_some(figure);
    let free = finder.figures.into_iter().zip(finder.is_used).filter_map(is_free).collect();
    (finder.found, free)
}

struct Finder<'t> {
    text: &'t str,
    lang: Lang,
    figures: Vec<Figure>,
    /// Of each figure, whether it belongs to a date.
    is_used: Vec<bool>,
    found: Vec<Dated>,
}

impl Finder<'_> {
    /// 10/10/2016, 10.10.2016, 2016-10-10
    fn by_numbers(&mut self) {
        for at in 0..self.figures.len() {
            let Some(first) = self.figures.get(at) else { break };
            if let (true, [a, b, c]) = (first.values.is_empty(), first.parts.as_slice())
                && let (Some(a), Some(b), Some(c)) = (a.as_whole(), b.as_whole(), c.as_whole())
            {
                let range = first.range.clone();
                self.numeric(range, [a, b, c], at..at + 1);
                continue;
            }
            let (Some(second), Some(third)) = (self.figures.get(at + 1), self.figures.get(at + 2))
            else {
                continue;
            };
            let signs = [self.between(first, second), self.between(second, third)];
            if matches!(signs, ["/", "/"] | ["-", "-"] | ["\u{2011}", "\u{2011}"])
                && let (Some(a), Some(b), Some(c)) = (first.whole(), second.whole(), third.whole())
            {
                let range = first.range.start..third.range.end;
                self.numeric(range, [a, b, c], at..at + 3);
            }
        }
    }

    fn numeric(&mut self, range: Range<usize>, [a, b, c]: [u128; 3], figures: Range<usize>) {
        let date = |day: u128, month: u128, year: u128| {
            let month = u8::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
            let is_date = (1..=31).contains(&day) && is_year(year);
            is_date.then_some(Date { day: Some(day), month, year: Some(year) })
        };
        let dates: Vec<Date> =
            [date(a, b, c), date(b, a, c), date(c, b, a)].into_iter().flatten().collect();
        if !dates.is_empty() && !self.are_used(&figures) {
            self.take(figures);
            self.found.push(Dated { range, dates, is_ambiguous: false });
        }
    }

    /// 2016年10月10日
    fn by_characters(&mut self) {
        for at in 0..self.figures.len() {
            let Some(figure) = self.figures.get(at) else { break };
            // Some houses have spaces between Chinese and figures: 2016 年 10 月 10 日.
            let after = self.text.get(figure.range.end..).unwrap_or_default();
            let spaces = after.len() - after.trim_start_matches(' ').len();
            let after = after.get(spaces..).unwrap_or_default();
            let number = figure.whole().and_then(|number| u8::try_from(number).ok());
            let Some(month) = number.filter(|month| (1..=12).contains(month)) else { continue };
            if !after.starts_with('月') || self.are_used(&(at..at + 1)) {
                continue;
            }
            let mut range = figure.range.start..figure.range.end + spaces + '月'.len_utf8();
            let (mut first, mut last) = (at, at + 1);
            let (mut year, mut day) = (None, None);
            if let Some(before) = at.checked_sub(1).and_then(|at| self.figures.get(at))
                && self.between(before, figure).trim() == "年"
            {
                (year, first, range.start) =
                    (before.whole().filter(|y| is_year(*y)), at - 1, before.range.start);
            }
            if let Some(next) = self.figures.get(at + 1)
                && self.between(figure, next).trim() == "月"
                && let Some(number) = next.whole().filter(|day| (1..=31).contains(day))
            {
                (day, last, range.end) = (Some(number), at + 2, next.range.end);
                let after = self.text.get(range.end..).unwrap_or_default();
                let word = after.trim_start_matches(' ');
                let is_day = word.starts_with(['日', '号']);
                range.end += if is_day { after.len() - word.len() + '日'.len_utf8() } else { 0 };
            }
            if year.is_none() {
                first = at;
                range.start = figure.range.start;
            }
            self.take(first..last);
            let dates = vec![Date { day, month, year }];
            self.found.push(Dated { range, dates, is_ambiguous: false });
        }
    }

    /// 10 October 2016, October 10, 2016, October 2016
    fn by_name(&mut self, name: Month) {
        let mut range = name.range;
        let (mut day, mut year) = (None, None);
        let after = self.figures.partition_point(|figure| figure.range.start < range.start);
        if let Some(at) = after.checked_sub(1).filter(|at| !self.are_used(&(*at..*at + 1)))
            && let Some(figure) = self.figures.get(at)
            && let Some(number) = figure.whole().filter(|day| (1..=31).contains(day))
            && self.joins_day(figure.range.end..range.start)
        {
            (day, range.start) = (Some(number), figure.range.start);
            self.take(at..at + 1);
        }
        let mut next = after;
        if day.is_none()
            && self.lang == Lang::En
            && let Some(figure) =
                self.figures.get(next).filter(|_| !self.are_used(&(next..next + 1)))
            && let Some(number) = figure.whole().filter(|day| (1..=31).contains(day))
            && matches!(self.text.get(range.end..figure.range.start), Some(" " | "\u{A0}"))
        {
            (day, range.end) = (Some(number), figure.range.end);
            self.take(next..next + 1);
            next += 1;
        }
        if let Some(figure) = self.figures.get(next).filter(|_| !self.are_used(&(next..next + 1)))
            && let Some(number) = figure.whole().filter(|year| is_year(*year))
            && self.joins_year(range.end..figure.range.start)
        {
            (year, range.end) = (Some(number), figure.range.end);
            self.take(next..next + 1);
        }
        let is_ambiguous = name.is_ambiguous && day.is_none() && year.is_none();
        let dates = vec![Date { day, month: name.number, year }];
        self.found.push(Dated { range, dates, is_ambiguous });
    }

    fn joins_day(&self, between: Range<usize>) -> bool {
        let Some(between) = self.text.get(between) else { return false };
        matches!(between.trim(), "" | "de" | "of" | "-" | "." | "من") && between.len() < 8
    }

    fn joins_year(&self, between: Range<usize>) -> bool {
        let Some(between) = self.text.get(between) else { return false };
        let words = ["", ",", "de", "del", "of", "،", ".", "عام", "من عام", "سنة", "لعام"];
        between.len() < 20 && words.contains(&between.trim())
    }

    fn between(&self, first: &Figure, next: &Figure) -> &str {
        self.text.get(first.range.end..next.range.start).unwrap_or("\u{FFFC}")
    }

    fn are_used(&self, figures: &Range<usize>) -> bool {
        self.is_used.get(figures.clone()).is_none_or(|used| used.iter().any(|used| *used))
    }

    fn take(&mut self, figures: Range<usize>) {
        self.is_used.get_mut(figures).into_iter().flatten().for_each(|used| *used = true);
    }
}

fn is_year(number: u128) -> bool {
    (1000..3000).contains(&number)
}
