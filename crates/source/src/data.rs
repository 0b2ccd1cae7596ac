//! Data: typed values, where they are defined and where they are named.

use std::collections::BTreeMap;

use hexaglot_diag::{Diagnostic, Span, nearest};
use hexaglot_document::{Adoption, BadId, Datum, Id, NamedDatum, Resolution};
use hexaglot_locale::{Date, countries};

use crate::codes::{
    BAD_COUNTRY, BAD_DATE, BAD_DATUM, BAD_NAME, BAD_NUMBER, BAD_RANGE, BAD_TIME, CONFLICTING_KEYS,
    MISSING_KEY, UNKNOWN_DATUM, WRONG_DATUM,
};
use crate::names::slug;
use crate::quote::{listed, quoted};
use crate::reader::{Fields, Reader};
use crate::syntax::{Node, Value};

/// The data of a document by name.
pub(crate) type Data = BTreeMap<String, NamedDatum>;

/// The keys that say of which kind a datum is.
pub(crate) const KINDS: &[&str] =
    &["date", "range", "time", "number", "resolution", "country", "place", "string"];

/// The keys of a resolution.
pub(crate) const RESOLUTION_KEYS: &[&str] =
    &["body", "number", "symbol", "adopted", "revised", "date"];
/// The keys of its adoption.
pub(crate) const ADOPTION_KEYS: &[&str] = &["place", "year"];

/// The most characters of a number.
const NUMBER: usize = 100;

impl<'s> Reader<'s> {
    /// `data:`, a mapping of names to data.
    pub(crate) fn data(&mut self, node: &Node<'s>) {
        let Some(fields) = self.open_mapping("data", "the data", node) else { return };
        for entry in fields.entries {
            if let Err(error) = entry.key.parse::<Id>() {
                self.bad_name("a datum", &entry.key, error, entry.key_span);
            }
            if let Some(datum) = self.datum(&entry.key, &entry.value) {
                self.data.insert(entry.key.clone().into_owned(), datum);
            }
        }
    }

    /// A datum, which has one key alone.
    fn datum(&mut self, name: &str, node: &Node<'s>) -> Option<NamedDatum> {
        if matches!(node.value, Value::Scalar(_)) {
            let message = format!("the datum {} is not of any kind", quoted(name));
            let hint = "say of which: `{ date: 2016-10-10 }`, `{ number: 55.4 }`, `{ string: … }`";
            self.report(&BAD_DATUM, node.span, message, hint);
            return None;
        }
        let fields = self.open_mapping(name, "a datum", node)?;
        if fields.entries.iter().any(|entry| KINDS.contains(&&*entry.key)) {
            self.known(&fields, &[KINDS]);
        }
        self.datum_of(&fields)
    }

    /// The datum of a mapping that has one of [`KINDS`] among its keys.
    pub(crate) fn datum_of(&mut self, fields: &Fields<'_, 's>) -> Option<NamedDatum> {
        let mut kinds = fields.entries.iter().filter(|entry| KINDS.contains(&&*entry.key));
        let Some(entry) = kinds.next() else {
            let kinds = || KINDS.iter().copied();
            let near = fields.entries.iter().find_map(|entry| nearest(&entry.key, kinds()));
            let hint = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("give it one of {}", listed(kinds())),
            };
            self.report(
                &BAD_DATUM,
                fields.head(),
                format!("{} is not of any kind", fields.what),
                &hint,
            );
            return None;
        };
        if let Some(second) = kinds.next() {
            let message =
                format!("a datum is of one kind, this one is `{}` and `{}`", entry.key, second.key);
            self.findings.push(
                Diagnostic::new(&BAD_DATUM, message)
                    .at(self.file.label(second.key_span, "the second"))
                    .at(self.file.label(entry.key_span, "the first"))
                    .hint("take one of them away"),
            );
        }
        let value = &entry.value;
        let datum = match &*entry.key {
            "date" => self.date("date", value).map(Datum::Date),
            "range" => self.range("range", value).map(|(first, last)| Datum::Range(first, last)),
            "time" => self.time(value),
            "number" => self.number(value).map(Datum::Number),
            "resolution" => self.resolution(value).map(Datum::Resolution),
            "country" => self.country(value).map(Datum::Country),
            "place" => self.name("place", value).map(Datum::Place),
            _ => self.line("string", value).map(|line| Datum::Text(line.text)),
        };
        datum.map(|datum| NamedDatum { datum, span: fields.span })
    }

    /// The datum that a scalar names, if it is exactly `$name`. The outer nothing means that it is
    /// no such scalar, the inner one that its name is unknown, which is reported.
    pub(crate) fn reference(&mut self, node: &Node<'s>) -> Option<Option<NamedDatum>> {
        let Value::Scalar(scalar) = &node.value else { return None };
        let name = scalar.text.strip_prefix('$')?;
        name.parse::<Id>().ok()?;
        let span = self.inside(node);
        let found =
            self.data.get(name).map(|datum| NamedDatum { datum: datum.datum.clone(), span });
        if found.is_none() && self.findings.room(&UNKNOWN_DATUM) {
            let near = nearest(name, self.data.keys().map(String::as_str)).map(str::to_owned);
            let hint = match near {
                Some(near) => format!("did you mean `${near}`?"),
                None => "define it under `data`".to_owned(),
            };
            self.report(&UNKNOWN_DATUM, span, format!("`${name}` names no datum"), &hint);
        }
        Some(found)
    }

    /// A resolution, written out or named.
    pub(crate) fn cited_resolution(&mut self, node: &Node<'s>) -> Option<NamedDatum> {
        if let Some(found) = self.reference(node) {
            let datum = found?;
            if !matches!(datum.datum, Datum::Resolution(_)) {
                let message = format!(
                    "this datum is of the kind `{}`, a resolution is expected",
                    datum.datum.kind()
                );
                self.report(
                    &WRONG_DATUM,
                    datum.span,
                    message,
                    "name a datum of the kind `resolution`",
                );
                return None;
            }
            return Some(datum);
        }
        let resolution = self.resolution(node)?;
        Some(NamedDatum { datum: Datum::Resolution(resolution), span: node.span })
    }

    pub(crate) fn date(&mut self, name: &str, node: &Node<'s>) -> Option<Date> {
        let scalar = self.scalar(name, "a day such as 2016-10-10", node)?;
        let date = scalar.text.parse::<Date>();
        if date.is_err() {
            let hint = match last_day(&scalar.text) {
                Some(day) => format!("the last day of that month is {day}"),
                None => "write year, month and day as in 2016-10-10".to_owned(),
            };
            let message = format!("{} is not a day of the calendar", quoted(&scalar.text));
            self.report(&BAD_DATE, self.inside(node), message, &hint);
        }
        date.ok()
    }

    /// A first and a last day. They may be the same, as those of a session are that lasts a day.
    pub(crate) fn range(&mut self, name: &str, node: &Node<'s>) -> Option<(Date, Date)> {
        let days = match &node.value {
            Value::Sequence(days) => days.as_slice(),
            Value::Scalar(_) => &[],
            Value::Empty | Value::Mapping(..) | Value::Refused => {
                self.sequence(name, "two days", node)
            }
        };
        let [first, last] = days else {
            if matches!(node.value, Value::Sequence(_) | Value::Scalar(_)) {
                let message = format!("`{name}` is not a first and a last day");
                self.report(
                    &BAD_RANGE,
                    node.span,
                    message,
                    "write it as in `[2017-05-15, 2017-05-25]`",
                );
            }
            return None;
        };
        let (from, to) = (self.date(name, first), self.date(name, last));
        let (from, to) = (from?, to?);
        if from > to {
            let message = format!("`{name}` ends on {to}, before it begins on {from}");
            self.report(&BAD_RANGE, node.span, message, "write the first day first");
            return None;
        }
        Some((from, to))
    }

    fn time(&mut self, node: &Node<'s>) -> Option<Datum> {
        let scalar = self.scalar("time", "a time such as 15:00", node)?;
        let part = |text: &str, most: u8| {
            let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse::<u8>().ok().filter(|number| digits && *number <= most)
        };
        let time = scalar.text.split_once(':').and_then(|(hour, minute)| {
            Some(Datum::Time { hour: part(hour, 23)?, minute: part(minute, 59)? })
        });
        if time.is_none() {
            let message = format!("{} is not a time of day", quoted(&scalar.text));
            self.report(
                &BAD_TIME,
                self.inside(node),
                message,
                "write hours and minutes as in 09:30, up to 23:59",
            );
        }
        time
    }

    fn number(&mut self, node: &Node<'s>) -> Option<String> {
        let scalar = self.scalar("number", "a number", node)?;
        let text = &*scalar.text;
        let digits =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let (whole, fraction) = match text.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (text, None),
        };
        let whole = whole.strip_prefix('-').unwrap_or(whole);
        let padded = whole.len() > 1 && whole.starts_with('0');
        let good = digits(whole) && fraction.is_none_or(digits) && !padded && text.len() <= NUMBER;
        if !good {
            let hint = if padded {
                "leave out the zeros before it"
            } else if text.len() > NUMBER {
                "a number has at most 100 characters"
            } else {
                "write digits with a point for decimals as in -1234.5: each language parts thousands in its own way"
            };
            self.report(
                &BAD_NUMBER,
                self.inside(node),
                format!("{} is not a number", quoted(text)),
                hint,
            );
            return None;
        }
        Some(text.to_owned())
    }

    fn country(&mut self, node: &Node<'s>) -> Option<String> {
        let scalar = self.scalar("country", "a code such as `eg`", node)?;
        let is_code =
            scalar.text.len() == 2 && scalar.text.bytes().all(|byte| byte.is_ascii_lowercase());
        let good = is_code && countries::is_known(&scalar.text);
        if !good {
            let lower = scalar.text.to_ascii_lowercase();
            let hint = match countries::nearest(&scalar.text) {
                _ if countries::is_known(&lower) => format!("write `{lower}`"),
                Some((code, name)) => format!("did you mean `{}` ({name})?", code.to_lowercase()),
                None => "write the two letters of ISO 3166-1, such as `eg`".to_owned(),
            };
            let message = match is_code {
                true => format!("{} is no country of which there is a name", quoted(&scalar.text)),
                false => format!("{} is not a code of a country", quoted(&scalar.text)),
            };
            self.report(&BAD_COUNTRY, self.inside(node), message, &hint);
        }
        good.then(|| scalar.text.clone().into_owned())
    }

    /// A name that profiles or terms know, in the form of an id.
    pub(crate) fn name(&mut self, key: &str, node: &Node<'s>) -> Option<String> {
        let scalar = self.scalar(key, "a name", node)?;
        match scalar.text.parse::<Id>() {
            Ok(id) => Some(id.as_str().to_owned()),
            Err(error) => {
                self.bad_name(&format!("`{key}`"), &scalar.text, error, self.inside(node));
                None
            }
        }
    }

    fn bad_name(&mut self, of: &str, text: &str, error: BadId, span: Span) {
        let hint = slug(text).map_or_else(String::new, |name| format!("write `{name}`"));
        let reason = error.to_string().replace("an id", "a name");
        self.report(
            &BAD_NAME,
            span,
            format!("{} is no name for {of}: {reason}", quoted(text)),
            &hint,
        );
    }

    pub(crate) fn year(&mut self, node: &Node<'s>) -> Option<u16> {
        let scalar = self.scalar("year", "a year such as 2017", node)?;
        let digits =
            scalar.text.len() == 4 && scalar.text.bytes().all(|byte| byte.is_ascii_digit());
        let year = scalar.text.parse::<u16>().ok().filter(|year| digits && *year > 0);
        if year.is_none() {
            let message = format!("{} is not a year", quoted(&scalar.text));
            self.report(&BAD_DATE, self.inside(node), message, "write four digits as in 2017");
        }
        year
    }

    fn resolution(&mut self, node: &Node<'s>) -> Option<Resolution> {
        let fields = self.mapping("resolution", "a resolution", node, &[RESOLUTION_KEYS])?;
        let body = self.required(&fields, "body").and_then(|node| self.name("body", node));
        let number = match self.one_of(&fields, &["number", "symbol"]) {
            Some((key, node)) => self.line(key, node),
            None => {
                let hint = "add `number:`, such as 179 or 54/175";
                self.report(&MISSING_KEY, fields.head(), "a resolution has no `number`", hint);
                None
            }
        };
        let adoption = self.one_of(&fields, &["adopted", "revised", "date"]).and_then(
            |(key, node)| match key {
                "date" => self.date(key, node).map(Adoption::Dated),
                _ => {
                    let fields =
                        self.mapping(key, "the adoption of a resolution", node, &[ADOPTION_KEYS])?;
                    let place =
                        self.required(&fields, "place").and_then(|node| self.name("place", node));
                    let year = self.required(&fields, "year").and_then(|node| self.year(node));
                    let (place, year) = (place?, year?);
                    Some(match key {
                        "adopted" => Adoption::Adopted { place, year },
                        _ => Adoption::Revised { place, year },
                    })
                }
            },
        );
        Some(Resolution { body: body?, number: number?.text, adoption })
    }

    /// The first of keys that exclude each other; a second one is reported.
    pub(crate) fn one_of<'n>(
        &mut self,
        fields: &Fields<'n, 's>,
        keys: &[&'static str],
    ) -> Option<(&'static str, &'n Node<'s>)> {
        let mut found = keys.iter().filter_map(|key| fields.entry(key).map(|entry| (*key, entry)));
        let (key, first) = found.next()?;
        if let Some((other, second)) = found.next() {
            self.conflict(fields.what, (key, first.key_span), (other, second.key_span));
        }
        Some((key, &first.value))
    }

    /// Reports two keys that exclude each other.
    pub(crate) fn conflict(&mut self, what: &str, first: (&str, Span), second: (&str, Span)) {
        let message =
            format!("{what} has `{}` and `{}`, which exclude each other", first.0, second.0);
        self.findings.push(
            Diagnostic::new(&CONFLICTING_KEYS, message)
                .at(self.file.label(second.1, ""))
                .at(self.file.label(first.1, ""))
                .hint("take one of them away"),
        );
    }
}

/// The last day of the month, if that is what is wrong with a date.
fn last_day(text: &str) -> Option<Date> {
    let month = text.get(..8)?;
    let day = text.get(8..).filter(|day| day.len() == 2)?.parse::<u8>().ok()?;
    (day > 28).then(|| (28..=31).rev().find_map(|day| format!("{month}{day}").parse().ok()))?
}
