//! The rows of the masthead.

use std::collections::BTreeMap;

use hexaglot_catalog::House;
use hexaglot_diag::{Code, Diagnostic, Diagnostics, Span};
use hexaglot_document::{Document, Inline};
use hexaglot_locale::{DateForm, Label, Lang, MastheadContent, MastheadRow, Profile};

use crate::codes::{NO_MARKER, UNKNOWN_DISTRIBUTION, UNKNOWN_ORGAN};
use crate::edition::MastheadLine;
use crate::furniture::Labels;

/// The lines of the masthead that the document has data for; a row without data is left out, never
/// invented.
pub(crate) fn masthead(
    document: &Document,
    house: &House,
    places: &BTreeMap<String, String>,
    diagnostics: &mut Diagnostics,
) -> Vec<MastheadLine> {
    let edition = house.lang();
    let lines = house.profile().masthead.iter().filter_map(|row| {
        let house = house.in_language(row.language(edition));
        let writer =
            Writer { document, labels: Labels { document, house }, house, edition, places };
        let text = writer.row(row, diagnostics)?;
        let inlines = vec![Inline::Text(text)];
        Some(MastheadLine { content: row.content, side: row.side, lang: house.lang(), inlines })
    });
    lines.collect()
}

/// The symbol of a document as a language writes it, such as `X17/1-A`.
pub(crate) fn symbol(document: &Document, profile: &Profile, lang: Lang) -> Option<String> {
    let suffix = profile.symbol_suffixes.get(&lang);
    let suffix = suffix.map_or("", String::as_str);
    Some(format!("{}{suffix}", document.masthead.symbol.as_deref()?))
}

/// Writes one row in its language.
struct Writer<'a> {
    document: &'a Document,
    labels: Labels<'a>,
    /// The house in the language of the row.
    house: &'a House,
    /// The language of the edition.
    edition: Lang,
    /// The names of places in the language of the edition.
    places: &'a BTreeMap<String, String>,
}

impl Writer<'_> {
    fn row(&self, row: &MastheadRow, diagnostics: &mut Diagnostics) -> Option<String> {
        let (profile, lang) = (self.house.profile(), self.house.lang());
        let masthead = &self.document.masthead;
        let mut get = |label, arguments: &[(&str, &str)]| {
            Some(self.labels.get(label, arguments, diagnostics))
        };
        match row.content {
            MastheadContent::Organization => profile.organization.as_ref()?.get(&lang).cloned(),
            MastheadContent::Organ => self.organ(masthead.organ.as_deref()?, diagnostics),
            MastheadContent::Session => {
                let session = masthead.session.as_ref()?;
                let organ = self.organ(masthead.organ.as_deref()?, diagnostics)?;
                let year = session.year.to_string();
                let number = match session.number {
                    Some(number) => self.session_number(number, diagnostics)?,
                    None => "none".to_owned(),
                };
                let arguments = [("organ", organ.as_str()), ("year", &year), ("number", &number)];
                Some(self.labels.get(Label::Session, &arguments, diagnostics))
            }
            MastheadContent::Place => {
                let session = masthead.session.as_ref()?;
                let place = self.places.get(session.place.as_deref()?)?;
                let (first, last) = session.dates?;
                let dates = profile.range(first, last, DateForm::default(), lang);
                get(Label::SessionPlace, &[("place", place), ("dates", &dates)])
            }
            MastheadContent::Agenda => get(Label::Agenda, &[("item", masthead.agenda.as_deref()?)]),
            MastheadContent::Symbol => {
                let symbol = symbol(self.document, profile, self.edition)?;
                get(Label::Symbol, &[("symbol", &symbol)])
            }
            MastheadContent::Distribution => {
                let name = self.distribution(masthead.distribution.as_deref()?, diagnostics)?;
                Some(self.labels.get(Label::Distribution, &[("distribution", &name)], diagnostics))
            }
            MastheadContent::Date => Some(profile.date(masthead.date?, DateForm::default(), lang)),
            MastheadContent::Issued => {
                Some(profile.date(masthead.issued?, DateForm::default(), lang))
            }
            MastheadContent::Language if self.edition == self.document.original => None,
            MastheadContent::Language => {
                get(Label::EditionLanguage, &[("language", self.edition.tag())])
            }
            MastheadContent::Original => {
                let language = get(Label::language(self.document.original), &[])?;
                get(Label::Original, &[("language", &language)])
            }
        }
    }

    fn session_number(&self, number: u32, diagnostics: &mut Diagnostics) -> Option<String> {
        let (profile, lang) = (self.house.profile(), self.house.lang());
        let written = profile.session(number, lang);
        if written.is_none() {
            let message = format!(
                "the profile `{}` has no number for session {number} in {}",
                profile.id,
                lang.english_name()
            );
            let place = self.document.file.label(self.span(), "");
            diagnostics.push(Diagnostic::new(&NO_MARKER, message).at(place).lang(lang.tag()));
        }
        written
    }

    fn organ(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        let organs = &self.house.profile().organs;
        self.name(&UNKNOWN_ORGAN, "organ", key, organs, diagnostics)
    }

    fn distribution(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        let distributions = &self.house.profile().distributions;
        self.name(&UNKNOWN_DISTRIBUTION, "distribution", key, distributions, diagnostics)
    }

    /// Where the session stands in the file; the rest of the masthead has no place of its own.
    fn span(&self) -> Span {
        self.document.masthead.session.as_ref().map(|session| session.span).unwrap_or_default()
    }

    /// The name of what the document gives by a key of the profile.
    fn name(
        &self,
        code: &'static Code,
        what: &str,
        key: &str,
        names: &BTreeMap<String, BTreeMap<Lang, String>>,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        let name = names.get(key).and_then(|names| names.get(&self.house.lang()));
        if name.is_none() {
            let known: Vec<&str> = names.keys().map(String::as_str).collect();
            let profile = &self.house.profile().id;
            let message = format!("the profile `{profile}` has no {what} `{key}`");
            let place = self.document.file.label(self.span(), "");
            let hint = format!("its {what}s are: {}", known.join(", "));
            diagnostics.push(Diagnostic::new(code, message).at(place).hint(hint));
        }
        name.cloned()
    }
}
