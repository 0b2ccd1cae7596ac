//! Whether a text says in its own words what a value says.
//!
//! A translator may write any value out, and then in the form that the sentence needs: another case, an
//! adjective, other separators. So what counts is what is in a value: its numbers, and the stems of its
//! words.

use std::collections::BTreeSet;

use hexaglot_catalog::{Expression, Pattern};
use hexaglot_document::{Datum, Resolution};
use hexaglot_edition::readings;
use hexaglot_locale::{Date, DateForm, DateUnit, Lang, Profile, countries, is_han};

use crate::numbers::{self, Value};
use crate::words::words;

/// How many letters two forms of a word have in common.
const STEM: usize = 4;

/// A text, made comparable.
#[derive(Debug)]
pub(crate) struct Written {
    text: String,
    lang: Lang,
    /// Its numbers, in figures or in words.
    values: BTreeSet<Value>,
}

/// What a datum is written with.
pub(crate) struct Wording<'a> {
    /// The house.
    pub(crate) profile: &'a Profile,
    /// The text of the term `-place-<name>`.
    pub(crate) place: &'a dyn Fn(&str) -> Option<&'a Pattern>,
}

impl Written {
    /// A text of a language, of which there may be several readings.
    pub(crate) fn new<'t>(texts: impl IntoIterator<Item = &'t str>, lang: Lang) -> Self {
        let (mut text, mut values) = (String::new(), BTreeSet::new());
        for each in texts {
            text.extend(each.chars().flat_map(folded));
            text.push('\n');
            values.extend(numbers::values(each, lang));
        }
        Written { text, lang, values }
    }

    /// Whether the text says what a datum says. Of a datum of which nobody can tell how it is written, it
    /// does.
    pub(crate) fn says(
        &self,
        datum: &Datum,
        function: Option<&Expression>,
        wording: &Wording<'_>,
    ) -> bool {
        match datum {
            Datum::Date(date) => self.has_date(*date, unit(function), wording.profile),
            Datum::Range(first, last) => {
                let unit = unit(function);
                let both = [first, last].into_iter();
                both.clone().all(|date| self.has_date(*date, unit, wording.profile))
            }
            Datum::Time { hour, minute } => {
                let (hour, minute) = (u64::from(*hour), u64::from(*minute));
                let hours = [hour, hour % 12, if hour % 12 == 0 { 12 } else { hour }];
                hours.iter().any(|hour| self.has_number(*hour))
                    && (minute == 0 || self.has_number(minute))
            }
            Datum::Number(number) => Value::parse(number).is_none_or(|value| {
                let value = if is_percent(function) { value.times_ten(2) } else { value };
                self.values.contains(&value)
            }),
            Datum::Resolution(Resolution { number, .. }) => self.has_phrase(number),
            Datum::Country(code) => {
                countries::name(code, self.lang).is_none_or(|name| self.has_words(name))
            }
            Datum::Place(name) => match (wording.place)(name) {
                Some(pattern) => readings(pattern).iter().any(|name| self.has_words(name.text())),
                None => true,
            },
            Datum::Text(text) => self.has_phrase(text),
        }
    }

    /// Whether the text has the number of a reference, such as `4.1` or `b)`.
    pub(crate) fn has_marker(&self, marker: &str) -> bool {
        let marker: String = marker.chars().flat_map(folded).collect();
        let marker = marker.trim_matches(|c: char| !c.is_alphanumeric());
        let is_letter = marker.chars().all(char::is_alphabetic);
        !marker.is_empty()
            && self.text.match_indices(marker).any(|(at, _)| match is_letter {
                // A letter alone is a marker only before its bracket: `a` is a word too.
                true => !self.goes_on_before(at) && self.closes(at + marker.len()),
                false => !self.goes_on_before(at) && !self.goes_on_after(at + marker.len()),
            })
    }

    fn closes(&self, at: usize) -> bool {
        let after = self.text.get(at..).unwrap_or_default();
        after.trim_start().starts_with([')', '）'])
    }

    /// Whether a word or a number such as `4.1` goes on at a place.
    fn goes_on_after(&self, at: usize) -> bool {
        let mut after = self.text.get(at..).unwrap_or_default().chars();
        let (next, second) = (after.next(), after.next());
        goes_on(next, second)
    }

    /// The same before it.
    fn goes_on_before(&self, at: usize) -> bool {
        let mut before = self.text.get(..at).unwrap_or_default().chars();
        let (next, second) = (before.next_back(), before.next_back());
        goes_on(next, second)
    }

    /// Whether the text has a phrase as it is, but for its capitals and its kinds of spaces and hyphens.
    fn has_phrase(&self, phrase: &str) -> bool {
        let phrase: String = phrase.chars().flat_map(folded).collect();
        let is_inside = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        self.text.match_indices(phrase.trim()).any(|(at, found)| {
            let (before, after) = self.beside(at, found.len());
            !is_inside(before) && !is_inside(after)
        })
    }

    /// Whether each word of a name is in the text in some form.
    fn has_words(&self, name: &str) -> bool {
        let name: String = name.chars().flat_map(folded).collect();
        if name.chars().any(is_han) {
            return self.text.contains(name.trim());
        }
        let all: Vec<String> = words(&name).map(|(_, word)| bare(word, self.lang)).collect();
        let long: Vec<&String> = all.iter().filter(|word| word.chars().count() >= STEM).collect();
        let needed = if long.is_empty() { all.iter().collect() } else { long };
        needed.into_iter().all(|word| self.has_word(word))
    }

    fn has_word(&self, word: &str) -> bool {
        let stem: String = word.chars().take(STEM).collect();
        // In Arabic prepositions and conjunctions are written together with the word after them.
        let is_form = |other: &str| match self.lang {
            Lang::Ar => other.contains(&stem),
            _ => without_elision(other).starts_with(&stem),
        };
        words(&self.text).any(|(_, other)| is_form(other))
    }

    fn has_date(&self, date: Date, unit: DateUnit, profile: &Profile) -> bool {
        let year = || self.has_number(date.year().into());
        let month = || {
            let form = DateForm { unit: DateUnit::Month, ..DateForm::default() };
            let name = profile.date(date, form, self.lang);
            let name: String = name.chars().flat_map(folded).collect();
            self.has_month_in_figures(date.month())
                || words(&name).any(|(_, word)| self.has_month(word))
        };
        let day = || self.has_number(date.day().into());
        match unit {
            DateUnit::Year => year(),
            DateUnit::Month => year() && month(),
            DateUnit::Day => self.has_date_in_figures(date) || (year() && month() && day()),
        }
    }

    /// Whether the text has a date such as `10/10/2016` or `2016-10-10`.
    fn has_date_in_figures(&self, date: Date) -> bool {
        let (year, month, day) = (date.year(), date.month(), date.day());
        ["/", ".", "-"].iter().any(|sign| {
            self.has_phrase(&format!("{year}{sign}{month:02}{sign}{day:02}"))
                || self.has_phrase(&format!("{day:02}{sign}{month:02}{sign}{year}"))
                || self.has_phrase(&format!("{day}{sign}{month}{sign}{year}"))
                || self.has_phrase(&format!("{month}{sign}{day}{sign}{year}"))
        })
    }

    /// Whether the text has a month as Chinese writes it: `10月`.
    fn has_month_in_figures(&self, month: u8) -> bool {
        self.text.match_indices(&format!("{month}月")).any(|(at, _)| !self.goes_on_before(at))
    }

    /// Whether the text has a word of the name of a month, which inflects at its end: `мая`, `май`.
    fn has_month(&self, word: &str) -> bool {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        // The word for "year" and prepositions stand beside every month.
        let beside = ["года", "год", "году", "г", "de", "del", "年", "عام", "سنة"];
        if letters != word.chars().count() || beside.contains(&word) {
            return false;
        }
        let stem: String = word.chars().take((letters - 1).clamp(2, STEM)).collect();
        words(&self.text).any(|(_, other)| match self.lang {
            Lang::Ar => other.contains(word),
            _ => without_elision(other).starts_with(&stem),
        })
    }

    fn has_number(&self, number: u64) -> bool {
        self.values.contains(&Value::whole(number.into()))
    }

    fn beside(&self, at: usize, length: usize) -> (Option<char>, Option<char>) {
        let before = self.text.get(..at).and_then(|text| text.chars().next_back());
        let after = self.text.get(at + length..).and_then(|text| text.chars().next());
        (before, after)
    }
}

fn goes_on(next: Option<char>, second: Option<char>) -> bool {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let is_inside = next.is_some_and(|c| c.is_alphanumeric() && !is_han(c));
    is_inside || (matches!(next, Some('.' | '-')) && is_digit(second))
}

/// A word without the article that is written together with it.
fn bare(word: &str, lang: Lang) -> String {
    let without = match lang {
        Lang::Ar => word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2),
        _ => Some(without_elision(word)),
    };
    without.unwrap_or(word).to_owned()
}

/// A word without what stands before its apostrophe: `l’Égypte`.
fn without_elision(word: &str) -> &str {
    word.split_once(['\'', '’']).map_or(word, |(_, rest)| rest)
}

/// A character as it is compared: lower case, digits of ASCII, one kind of space and of hyphen, and neither
/// vowel signs nor kashida.
fn folded(character: char) -> impl Iterator<Item = char> {
    let one = match character {
        '\u{A0}' | '\u{202F}' | '\u{2009}' => Some(' '),
        '\u{2010}' | '\u{2011}' => Some('-'),
        '\u{0640}' | '\u{064B}'..='\u{0652}' | '\u{AD}' => None,
        '\u{0660}'..='\u{0669}' => digit(character, 0x0660),
        '\u{06F0}'..='\u{06F9}' => digit(character, 0x06F0),
        '\u{FF10}'..='\u{FF19}' => digit(character, 0xFF10),
        other => Some(other),
    };
    one.into_iter().flat_map(char::to_lowercase)
}

fn digit(character: char, zero: u32) -> Option<char> {
    char::from_digit(u32::from(character).checked_sub(zero)?, 10)
}

/// How much of a date its function writes.
fn unit(function: Option<&Expression>) -> DateUnit {
    match argument(function, "dateStyle") {
        Some("month") => DateUnit::Month,
        Some("year") => DateUnit::Year,
        _ => DateUnit::Day,
    }
}

fn is_percent(function: Option<&Expression>) -> bool {
    argument(function, "style") == Some("percent")
}

fn argument<'a>(function: Option<&'a Expression>, name: &str) -> Option<&'a str> {
    let Expression::Function { named, .. } = function? else { return None };
    let argument = named.iter().find(|argument| argument.name == name)?;
    match &argument.value {
        Expression::Literal { value, .. } => Some(value),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use hexaglot_locale::Lang;

    use super::Written;

    #[test]
    fn names_are_found_in_other_forms() {
        let russian = Written::new(["делегация Российской Федерации в Пусане"], Lang::Ru);
        assert!(russian.has_words("Российская Федерация") && russian.has_words("Пусан"));
        assert!(!russian.has_words("Республика Корея"));
        let arabic = Written::new(["وفد بجمهورية مصر العربية"], Lang::Ar);
        assert!(arabic.has_words("جمهورية مصر العربية") && !arabic.has_words("بوسان"));
        assert!(Written::new(["en mai"], Lang::Fr).has_month("mai"));
        assert!(Written::new(["15 мая"], Lang::Ru).has_month("май"));
    }

    #[test]
    fn a_marker_is_more_than_a_letter() {
        let text = Written::new(["see a point of paragraph 4.1, b) and table 2"], Lang::En);
        assert!(text.has_marker("4.1") && text.has_marker("b)") && text.has_marker("2"));
        assert!(!text.has_marker("a)") && !text.has_marker("1"));
    }
}
