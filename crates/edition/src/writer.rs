//! How a language and a house write a datum.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_catalog::House;
use hexaglot_document::{Adoption, Datum, Inline, Resolution};
use hexaglot_locale::list::Lists;
use hexaglot_locale::number::{NumberStyle, Numbers};
use hexaglot_locale::{DateForm, Label, Ordinals, Plurals, countries};

/// How a value is to be written: the options of the functions of Fluent patterns, but for `NUMBER`, which
/// writes its own.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Style<'a> {
    /// How a date or a range of dates is written.
    pub(crate) date: DateForm,
    /// `full` (the default), `word` or `number`; the symbol of a resolution is no label.
    pub(crate) show: Option<&'a str>,
    /// A grammatical case, for labels that inflect.
    pub(crate) case: Option<&'a str>,
}

/// What a language and a house write numbers and lists with, made once an edition.
#[derive(Debug)]
pub(crate) struct Formats {
    pub(crate) numbers: Numbers,
    pub(crate) ordinals: Ordinals,
    pub(crate) plurals: Plurals,
    pub(crate) lists: Lists,
}

impl Formats {
    pub(crate) fn new(house: &House) -> Self {
        let (lang, profile) = (house.lang(), house.profile());
        Formats {
            numbers: Numbers::new(lang, profile),
            ordinals: Ordinals::new(lang, Arc::clone(profile)),
            plurals: Plurals::new(lang),
            lists: Lists::new(lang),
        }
    }
}

/// Writes data in one language and one house.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Writer<'a> {
    pub(crate) house: &'a House,
    pub(crate) formats: &'a Formats,
    /// The names of places in the language, by the names of their terms without `-place-`.
    pub(crate) places: &'a BTreeMap<String, String>,
}

impl Writer<'_> {
    /// The datum as a node that shows it as the language writes it.
    pub(crate) fn inline(self, datum: &Datum, style: Style<'_>) -> Inline {
        let body = vec![Inline::Text(self.text(datum, style))];
        Inline::Value { datum: datum.clone(), body }
    }

    fn text(self, datum: &Datum, style: Style<'_>) -> String {
        let (profile, lang) = (self.house.profile(), self.house.lang());
        match datum {
            Datum::Date(date) => profile.date(*date, style.date, lang),
            Datum::Range(first, last) => profile.range(*first, *last, style.date, lang),
            Datum::Time { hour, minute } => profile.time(*hour, *minute, lang),
            Datum::Number(number) => {
                let written = self.formats.numbers.write(number, NumberStyle::default());
                written.unwrap_or_else(|| number.clone())
            }
            Datum::Resolution(resolution) => self.resolution(resolution, style),
            Datum::Country(code) => {
                countries::name(code, lang).map_or_else(|| code.to_uppercase(), str::to_owned)
            }
            Datum::Place(place) => self.place(place),
            Datum::Text(text) => text.clone(),
        }
    }

    fn resolution(self, resolution: &Resolution, style: Style<'_>) -> String {
        let profile = self.house.profile();
        let number = ("number", resolution.number.as_str());
        let show = ("show", style.show.unwrap_or("full"));
        let case = ("case", style.case.unwrap_or("nominative"));
        let (label, arguments) = match &resolution.adoption {
            Some(Adoption::Revised { place, year }) => (
                Label::ResolutionRevised,
                vec![("place", self.place(place)), ("year", year.to_string())],
            ),
            Some(Adoption::Adopted { place, year }) => (
                Label::ResolutionAdopted,
                vec![("place", self.place(place)), ("year", year.to_string())],
            ),
            Some(Adoption::Dated(date)) => (
                Label::ResolutionDated,
                vec![("date", profile.date(*date, style.date, self.house.lang()))],
            ),
            None => {
                let label = profile.resolutions.get(&resolution.body).copied();
                (label.unwrap_or(Label::Resolution), Vec::new())
            }
        };
        let own = arguments.iter().map(|(name, value)| (*name, value.as_str()));
        let arguments: Vec<(&str, &str)> = own.chain([number, show, case]).collect();
        self.house.label(label, &arguments).unwrap_or_else(|| resolution.number.clone())
    }

    /// The symbol of a resolution, such as `A/RES/54/175`, if the house gives one to those of its body.
    pub(crate) fn symbol(self, resolution: &Resolution) -> Option<String> {
        let pattern = self.house.profile().resolution_symbols.get(&resolution.body)?;
        Some(pattern.replace("{n}", &resolution.number))
    }

    pub(crate) fn place(self, place: &str) -> String {
        self.places.get(place).cloned().unwrap_or_default()
    }
}
