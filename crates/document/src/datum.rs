//! Data: typed values that texts, the masthead and tables use.

use hexaglot_locale::Date;

/// A typed value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Datum {
    /// A day: `{ date: 2016-10-10 }`.
    Date(Date),
    /// A first and a last day: `{ range: [2017-05-15, 2017-05-25] }`.
    Range(Date, Date),
    /// A time of day: `{ time: "15:00" }`; hours 0 to 23, minutes 0 to 59.
    Time {
        /// 0 to 23
        hour: u8,
        /// 0 to 59
        minute: u8,
    },
    /// A number as it was written: `{ number: 55.4 }`. An optional `-`, digits, an optional `.` and
    /// digits; kept as text, since a float would change it.
    Number(String),
    /// A resolution: `{ resolution: { body: itu-pp, number: 179 } }`.
    Resolution(Resolution),
    /// A country or area by its ISO 3166-1 alpha-2 code: `{ country: eg }`.
    Country(String),
    /// A place by the name of its term, `-place-<name>`: `{ place: busan }`.
    Place(String),
    /// Any text that is the same in all languages: `{ string: "A-1" }`.
    Text(String),
}

/// A resolution as it is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolution {
    /// The body that adopted it, by a key of the profile: `itu-pp`, `itu-council`, `un-ga`.
    pub body: String,
    /// Its number or symbol: `179`, `54/175`.
    pub number: String,
    /// When and where it was adopted or last revised.
    pub adoption: Option<Adoption>,
}

/// What a citation of a resolution says of its adoption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Adoption {
    /// Adopted at a conference: `adopted: { place: guadalajara, year: 2010 }`.
    Adopted {
        /// The name of the place's term.
        place: String,
        /// The year.
        year: u16,
    },
    /// Revised at a conference: `revised: { place: busan, year: 2014 }`.
    Revised {
        /// The name of the place's term.
        place: String,
        /// The year.
        year: u16,
    },
    /// Adopted on a day: `date: 1999-12-17`.
    Dated(Date),
}

impl Datum {
    /// The key by which canonical YAML writes it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Datum::Date(_) => "date",
            Datum::Range(..) => "range",
            Datum::Time { .. } => "time",
            Datum::Number(_) => "number",
            Datum::Resolution(_) => "resolution",
            Datum::Country(_) => "country",
            Datum::Place(_) => "place",
            Datum::Text(_) => "string",
        }
    }

    /// The name of the place whose term `-place-<name>` it needs, if any.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        match self {
            Datum::Place(place) => Some(place),
            Datum::Resolution(resolution) => match &resolution.adoption {
                Some(Adoption::Adopted { place, .. } | Adoption::Revised { place, .. }) => {
                    Some(place)
                }
                Some(Adoption::Dated(_)) | None => None,
            },
            _ => None,
        }
    }
}
