//! Figures, and the symbols that have figures in them.

use std::ops::Range;

use hexaglot_edition::OBJECT;
use hexaglot_locale::Lang;

use super::digits::{digit, digits_length, number, suffix_length};
use super::folding::fold;
use super::han;
use super::lexicon::Lexicon;
use super::symbol::Symbol;
use super::value::Value;

/// A number in figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Figure {
    /// The figures, with what is written to them: `12th`, `2.5 million`.
    pub range: Range<usize>,
    /// What they may mean: 1.250 is 1,250 to some.
    pub values: Vec<Value>,
    /// The numbers that they are put together of, each of which may stand for itself: 15 and 30 of 15:30.
    pub parts: Vec<Value>,
}

impl Figure {
    /// The number, where it is written by nothing but digits.
    pub(crate) fn whole(&self) -> Option<u128> {
        self.values.first()?.as_whole()
    }
}

/// The figures and the symbols of a text, each in its order.
pub(crate) fn figures(text: &str, lang: Lang) -> (Vec<Figure>, Vec<Symbol>) {
    // Most texts say nothing by figures.
    if !text.contains(|c| c == '@' || matches!(c, '½' | '¼' | '¾') || digit(c).is_some()) {
        return (Vec::new(), Vec::new());
    }
    let mut scan = Scan { text, lang, figures: Vec::new(), symbols: Vec::new() };
    let mut rest = 0;
    while let Some(start) = text.get(rest..).and_then(|after| after.find(is_inside)) {
        let start = rest + start;
        rest = start + chunk_length(text.get(start..).unwrap_or_default());
        scan.chunk(start..rest);
    }
    scan.group();
    scan.multiply();
    // The minutes of a full hour, which others leave out.
    scan.figures.retain(|figure| {
        let is_zero = figure.values == [Value::whole(0)] && figure.parts.is_empty();
        !is_zero || text.get(figure.range.clone()).is_some_and(|zero| zero.chars().count() == 1)
    });
    (scan.figures, scan.symbols)
}

/// A letter that is written to digits in symbols and endings, or a digit.
pub(super) fn is_inside(character: char) -> bool {
    digit(character).is_some()
        || character.is_ascii_alphabetic()
        || matches!(character, 'º' | 'ª' | '\u{C0}'..='\u{24F}' | '\u{400}'..='\u{4FF}' | '½' | '¼' | '¾')
}

/// What joins letters and digits of one symbol or number, when a letter or digit follows.
fn is_joiner(character: char) -> bool {
    is_dash(character) || matches!(character, '.' | ',' | '/' | ':' | '_' | '@' | '٫' | '٬')
}

fn is_dash(character: char) -> bool {
    matches!(character, '-' | '‐' | '\u{2011}' | '–' | '—' | '−' | '～' | '~')
}

fn chunk_length(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let goes_on = is_inside(character)
            || (is_joiner(character)
                && characters.peek().is_some_and(|(_, next)| is_inside(*next)));
        if !goes_on {
            return at;
        }
    }
    text.len()
}

struct Scan<'t> {
    text: &'t str,
    lang: Lang,
    figures: Vec<Figure>,
    symbols: Vec<Symbol>,
}

impl Scan<'_> {
    /// What is written without a space, between other characters.
    fn chunk(&mut self, range: Range<usize>) {
        let Some(chunk) = self.text.get(range.clone()) else { return };
        if chunk.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return;
        }
        if chunk.contains('@') {
            self.symbols.push(Symbol::address(range, chunk));
        } else if chunk.contains(|c| digit(c).is_some()) {
            match Symbol::read(range.clone(), chunk) {
                Some(symbol) => self.symbols.push(symbol),
                None => self.numbers(range.start, chunk),
            }
        } else {
            self.fractions(range.start, chunk);
        }
    }

    /// The numbers of a chunk that is no symbol: `25-28`, `mid-2016`, `12-й`, `1990s`.
    fn numbers(&mut self, start: usize, chunk: &str) {
        let mut years = None;
        let mut at = 0;
        while let Some(first) = chunk.get(at..).and_then(|rest| rest.find(|c| digit(c).is_some())) {
            let from = at + first;
            let rest = chunk.get(from..).unwrap_or_default();
            let length = digits_length(rest);
            let suffix = rest.get(length..).map_or(0, suffix_length);
            let range = start + from..start + from + length + suffix;
            let digits = rest.get(..length).unwrap_or_default();
            at = from + length + suffix;
            let Some(mut figure) = number(range, digits, years) else { continue };
            let ending = rest.get(length..length + suffix).unwrap_or_default();
            self.ending(&mut figure, ending);
            years = (figure.whole().filter(|_| digits.len() == 4)).filter(|year| *year > 999);
            self.figures.push(figure);
        }
    }

    /// What is written to digits: `1990s` are also the nineties, `2bn` are two thousand millions.
    fn ending(&self, figure: &mut Figure, ending: &str) {
        let Some(value) = figure.values.first().copied() else { return };
        let power = match ending {
            "k" => 3,
            "m" | "M" | "mn" => 6,
            "bn" | "Md" => 9,
            _ => 0,
        };
        if power > 0 {
            figure.values.push(value.times_ten(power));
        }
        if matches!(ending, "s" | "-е" | "-х" | "½") {
            figure.values.extend(value.as_whole().map(|year| Value::whole(year % 100)));
        }
        if ending == "½" {
            // Two and a half are five halves.
            let half = value.times_ten(1).plus(Value::whole(5)).map(|tenths| tenths.times_ten(-1));
            figure.values = half.into_iter().collect();
        }
    }

    /// Fractions that are one character.
    fn fractions(&mut self, start: usize, chunk: &str) {
        for (at, character) in chunk.char_indices() {
            let hundredths = match character {
                '½' => 50,
                '¼' => 25,
                '¾' => 75,
                _ => continue,
            };
            let range = start + at..start + at + character.len_utf8();
            let value = Value::whole(hundredths);
            self.figures.push(Figure {
                range,
                values: vec![value.times_ten(-2), value],
                parts: Vec::new(),
            });
        }
    }

    /// Joins the thousands of a number that are parted by a space: `100 000`.
    fn group(&mut self) {
        let mut joined: Vec<Figure> = Vec::with_capacity(self.figures.len());
        for figure in std::mem::take(&mut self.figures) {
            let last = joined.last_mut();
            if let Some(last) = last
                && let Some(group) = self.grouped(last, &figure)
            {
                *last = group;
            } else {
                joined.push(figure);
            }
        }
        self.figures = joined;
    }

    fn grouped(&self, first: &Figure, next: &Figure) -> Option<Figure> {
        let between = self.text.get(first.range.end..next.range.start)?;
        let is_plain = between == " ";
        let is_space = matches!(between, "\u{A0}" | "\u{202F}" | "\u{2009}" | "’" | "'");
        if !is_space && (!is_plain || self.lang == Lang::En) {
            return None;
        }
        let (before, after) = (self.digits(&first.range)?, self.digits(&next.range)?);
        let (whole, fraction) = after.split_once(['.', ',']).unwrap_or((&after, ""));
        let head = before.split(' ').next().unwrap_or_default();
        let all: String = before.chars().filter(|c| *c != ' ').collect();
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.len() != 3 || head.len() > 3 || !is_number(head) || !is_number(&all) {
            return None;
        }
        let mut values = vec![Value::decimal(&format!("{all}{whole}"), fraction)?];
        if self.lang == Lang::Ar && all.starts_with('0') {
            // Thousands in visual order, which another rule reports.
            values.extend(Value::decimal(&format!("{whole}{all}"), ""));
        }
        let own = if first.parts.is_empty() { &first.values } else { &first.parts };
        let parts = own.iter().chain(&next.values).copied().filter(|_| is_plain);
        Some(Figure { range: first.range.start..next.range.end, values, parts: parts.collect() })
    }

    /// The text of a figure in European digits, with a space for each space.
    fn digits(&self, range: &Range<usize>) -> Option<String> {
        let text = self.text.get(range.clone())?;
        let plain = |character: char| {
            let space = matches!(character, '\u{A0}' | '\u{202F}' | '\u{2009}' | '’' | '\'');
            digit(character).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(if space {
                ' '
            } else {
                character
            })
        };
        Some(text.chars().map(plain).collect())
    }

    /// Applies the words for powers of ten that follow figures: `2.5 million`, 3.5万, `15 h 30`.
    fn multiply(&mut self) {
        let mut done: Vec<Figure> = Vec::with_capacity(self.figures.len());
        for mut figure in std::mem::take(&mut self.figures) {
            let power = self.power(figure.range.end);
            if let Some((end, power)) = power {
                figure.values = figure.values.iter().map(|value| value.times_ten(power)).collect();
                figure.parts.clear();
                figure.range.end = end;
            }
            if let Some(last) = done.last_mut() {
                let between = self.text.get(last.range.end..figure.range.start).unwrap_or_default();
                let after = self.text.get(figure.range.end..).unwrap_or_default();
                let joined =
                    time(last, between, &figure).or_else(|| decade(last, between, &figure, after));
                if let Some(joined) = joined {
                    *last = joined;
                    continue;
                }
                if between.is_empty()
                    && let (Some(sum), Some(_)) = (sum(last, &figure), han_end(self.text, last))
                {
                    // 1亿2000万
                    *last = sum;
                    continue;
                }
                if let Some((_, power)) = power
                    && is_range(between)
                {
                    // 2 to 3 million
                    let first = last.values.first().copied();
                    last.values.extend(first.map(|value| value.times_ten(power)));
                }
            }
            self.afternoon(&mut figure);
            done.push(figure);
        }
        self.figures = done;
    }

    /// The end of the words for powers of ten that follow a byte, and by which power they multiply.
    fn power(&self, end: usize) -> Option<(usize, i32)> {
        if self.lang == Lang::Zh {
            let after = self.text.get(end..)?;
            let spaces = after.trim_start_matches([' ', '余', '多', '几', '来']);
            let powers: Vec<i32> = spaces.chars().map_while(han::power).collect();
            let length: usize = powers.len() * '万'.len_utf8();
            let start = end + after.len() - spaces.len();
            return (!powers.is_empty()).then(|| (start + length, powers.iter().sum()));
        }
        let (mut end, mut power) = (end, 0);
        // Three words are a thousand million millions, which nobody has yet counted.
        for _ in 0..3 {
            let Some(after) = self.text.get(end..) else { break };
            let word = after.trim_start_matches([' ', '\u{A0}', '\u{202F}', '-']);
            let start = end + after.len() - word.len();
            let length = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
            let word = word.get(..length).unwrap_or_default();
            let word = Some(word).filter(|word| word.len() <= 60);
            let folded = word.map(|word| fold(word, self.lang));
            let meaning = folded.and_then(|word| Lexicon::of(self.lang).meaning(&word, self.lang));
            let numeral = meaning.and_then(|meaning| meaning.numeral);
            let Some(more) = numeral.and_then(power_of_ten) else { break };
            power += more;
            end = start + length;
        }
        (power > 0).then_some((end, power))
    }

    /// An hour after noon may be said by twelve hours more: `3 p.m.`
    fn afternoon(&self, figure: &mut Figure) {
        let before: String = self
            .text
            .get(..figure.range.start)
            .map_or_else(String::new, |before| before.chars().rev().take(3).collect());
        let after: String = self.text.get(figure.range.end..).map_or_else(String::new, |after| {
            after.chars().filter(|c| !c.is_whitespace() && *c != '.').take(2).collect()
        });
        let is_afternoon = match self.lang {
            Lang::En | Lang::Es => after == "pm",
            Lang::Zh => before.starts_with("午下") || before.starts_with("上晚"),
            _ => false,
        };
        if is_afternoon {
            let twelve = |value: &Value| Value::whole(12).plus(*value).into_iter();
            let whole: Vec<Value> = figure.values.iter().flat_map(twelve).collect();
            // Half past three is 3.30, and 15.30.
            let parted: Vec<Value> = figure
                .values
                .iter()
                .filter_map(|value| {
                    value.times_ten(2).plus(Value::whole(1200)).map(|value| value.times_ten(-2))
                })
                .collect();
            figure.values.extend(whole.into_iter().chain(parted));
            figure.parts.extend(figure.parts.first().and_then(|hour| hour.plus(Value::whole(12))));
        }
    }
}

/// The exponent of a power of ten from a hundred on.
fn power_of_ten(value: Value) -> Option<i32> {
    [2, 3, 6, 9, 12].into_iter().find(|power| value == Value::whole(1).times_ten(*power))
}

fn sum(first: &Figure, next: &Figure) -> Option<Figure> {
    let value = first.values.first()?.plus(*next.values.first()?)?;
    Some(Figure {
        range: first.range.start..next.range.end,
        values: vec![value],
        parts: Vec::new(),
    })
}

fn han_end(text: &str, figure: &Figure) -> Option<i32> {
    han::power(text.get(figure.range.clone())?.chars().next_back()?)
}

/// Hours and minutes that a word or sign parts: `15 h 30`, 15时30分.
fn time(hour: &Figure, between: &str, minute: &Figure) -> Option<Figure> {
    let is_time = matches!(between.trim(), "h" | "時" | "时" | "点");
    let (hours, minutes) = (hour.whole()?, minute.whole()?);
    if !is_time || hours > 24 || minutes > 59 {
        return None;
    }
    let parts = [hour.values.as_slice(), minute.values.as_slice()].concat();
    let values = vec![Value::whole(hours * 100 + minutes).times_ten(-2)];
    Some(Figure { range: hour.range.start..minute.range.end, values, parts })
}

/// The nineties with their century: 20世纪90年代.
fn decade(century: &Figure, between: &str, decade: &Figure, after: &str) -> Option<Figure> {
    let (centuries, years) = (century.whole()?, decade.whole()?);
    if between != "世纪" || !after.starts_with("年代") || !(1..100).contains(&centuries) {
        return None;
    }
    let values = vec![Value::whole((centuries - 1) * 100 + years), Value::whole(years)];
    Some(Figure { range: century.range.start..decade.range.end, values, parts: Vec::new() })
}

/// Whether words between two figures make them a range or a pair: short, and no end of a clause.
fn is_range(between: &str) -> bool {
    let between = between.trim();
    between.chars().count() <= 5
        && between.chars().all(|c| c.is_alphabetic() || is_dash(c) || c == ' ')
        && !between.contains(OBJECT)
}
