//! What a house has markers and numbers for.

use std::sync::Arc;

use hexaglot_locale::{
    Lang, ListStyle, MarkerLang, MarkerPlace, Markers, Profile, Profiles, SectionNumbers,
};

/// Longer than any table: what goes so far has no end.
pub(crate) const ENDLESS: usize = 200;
/// The levels of nested lists.
const LEVELS: usize = 3;

/// What has a marker or number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    List(ListStyle),
    /// A heading of a level, from 0.
    Heading(usize),
    Paragraph,
    Annex,
    Session,
}

/// The markers of a kind in a language at a level, from that of the first on, as far as there are any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sequence {
    pub(crate) written: Vec<String>,
    pub(crate) cited: Vec<String>,
}

pub(crate) fn profile(id: &str) -> Arc<Profile> {
    Arc::clone(Profiles::load(&[]).value.get(id).unwrap())
}

impl Kind {
    /// Every kind of a house.
    pub(crate) fn all(profile: &Profile) -> Vec<Kind> {
        let lists = ListStyle::ALL.into_iter().map(|(_, style)| Kind::List(style));
        let headings = (0..profile.headings.len()).map(Kind::Heading);
        let outline = profile.section_numbers == SectionNumbers::Outline;
        let paragraph = outline.then_some(Kind::Paragraph);
        lists.chain(headings).chain(paragraph).chain([Kind::Annex, Kind::Session]).collect()
    }

    pub(crate) fn name(self) -> String {
        match self {
            Kind::List(style) => format!("list: {}", style.name()),
            Kind::Heading(level) => format!("headings, level {}", level + 1),
            Kind::Paragraph => "paragraphs".to_owned(),
            Kind::Annex => "annexes".to_owned(),
            Kind::Session => "sessions".to_owned(),
        }
    }

    /// How many levels it is shown at.
    pub(crate) fn levels(self) -> usize {
        if matches!(self, Kind::List(_)) { LEVELS } else { 1 }
    }

    /// The key of its table for a language.
    pub(crate) fn key(self, profile: &Profile, lang: Lang) -> Option<String> {
        let (key, tables): (String, &Markers) = match self {
            Kind::List(style) => {
                (format!("markers.{}", style.name()), profile.markers.get(&style)?)
            }
            Kind::Heading(level) => {
                (format!("headings.{}", level + 1), profile.headings.get(level)?)
            }
            Kind::Paragraph => {
                ("paragraph-numbers".to_owned(), profile.paragraph_numbers.as_ref()?)
            }
            Kind::Annex => ("annex-numbers".to_owned(), profile.annex_numbers.as_ref()?),
            Kind::Session => ("session-numbers".to_owned(), profile.session_numbers.as_ref()?),
        };
        let own = tables.contains_key(&MarkerLang::Lang(lang));
        Some(format!("{key}.{}", if own { lang.tag() } else { "all" }))
    }

    pub(crate) fn markers(self, profile: &Profile, lang: Lang, level: usize) -> Sequence {
        let until_end = |place| {
            let end = if self.is_uncounted() { 1 } else { ENDLESS };
            let number = |number| self.marker(profile, lang, level, number, place);
            (1..=end).map_while(number).collect()
        };
        Sequence { written: until_end(MarkerPlace::Text), cited: until_end(MarkerPlace::Reference) }
    }

    /// The number of its markers in a language, where they have an end.
    pub(crate) fn end(self, profile: &Profile, lang: Lang) -> Option<usize> {
        let count = self.markers(profile, lang, 0).written.len();
        (!self.is_uncounted() && count < ENDLESS).then_some(count)
    }

    /// Whether all of them are the same.
    pub(crate) fn is_uncounted(self) -> bool {
        matches!(self, Kind::List(style) if style.is_uncounted())
    }

    fn marker(
        self,
        profile: &Profile,
        lang: Lang,
        level: usize,
        number: usize,
        place: MarkerPlace,
    ) -> Option<String> {
        let counted = u32::try_from(number).unwrap();
        match self {
            Kind::List(style) => profile.marker(style, lang, number - 1, level, place),
            Kind::Heading(depth) => {
                let path: Vec<u32> = vec![1; depth].into_iter().chain([counted]).collect();
                profile.section(&path, lang, place)
            }
            Kind::Paragraph => profile.paragraph(&[counted], lang, place),
            Kind::Annex => profile.annex(&[counted], lang, place),
            Kind::Session => profile.session(counted, lang),
        }
    }
}
