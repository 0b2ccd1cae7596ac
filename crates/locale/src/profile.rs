//! House styles as data.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_diag::{Diagnostic, Diagnostics, Outcome, SourceFile, Span};
use serde::Deserialize;
use serde_yaml::Value;

use crate::characters::refused;
use crate::codes::BAD_PROFILE;
use crate::{Date, Label, Lang};

/// A house style: one YAML file.
///
/// Everything in it is text or a table; what a document says and how it is built are not its affair.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Profile {
    /// The version of the format, 1.
    pub hexaglot_profile: u32,
    /// The name by which documents and `hexaglot.toml` choose it.
    pub id: String,
    /// The rows of the masthead, in order.
    pub masthead: Vec<MastheadRow>,
    /// The organs whose sessions a masthead may name, by key.
    pub organs: BTreeMap<String, BTreeMap<Lang, String>>,
    /// The labels of the resolutions of a body, by its key, where the house cites them otherwise
    /// than by the form of their adoption.
    pub resolutions: BTreeMap<String, Label>,
    /// What follows the symbol in each language, such as `-A`.
    pub symbol_suffixes: BTreeMap<Lang, String>,
    /// Between a number or marker and its text.
    pub separator: String,
    /// How sections and their paragraphs are numbered.
    pub section_numbers: SectionNumbers,
    /// The markers of lists by kind; a language has its own or those of `all`.
    pub markers: BTreeMap<ListStyle, BTreeMap<MarkerLang, MarkerTable>>,
    /// Months and patterns of dates.
    pub dates: BTreeMap<Lang, DatePatterns>,
    /// The rule that closes a document, if the house draws one.
    #[serde(default)]
    pub closing_rule: Option<String>,
    /// The line at the foot of the first page, if the house has one: inline text, as a unit's.
    #[serde(default)]
    pub footer: Option<String>,
    /// The labels of this house, as Fluent messages by id.
    pub labels: BTreeMap<Lang, BTreeMap<String, String>>,
}

/// A row of the masthead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MastheadRow {
    /// The organ and its session.
    Session,
    /// Where and when the session is held.
    Place,
    /// The agenda item.
    Agenda,
    /// The document's symbol.
    Symbol,
    /// The document's day.
    Date,
    /// The original language.
    Original,
}

/// How sections and their paragraphs are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionNumbers {
    /// `4`, and `4.1` for the first numbered paragraph of section 4.
    #[default]
    Decimal,
}

/// The kind of a list's markers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListStyle {
    /// a) b) c), أ) ب) ج)
    Lettered,
    /// i) ii) iii)
    Roman,
    /// 1) 2) 3)
    Decimal,
    /// •
    Bullet,
    /// –
    Dash,
    /// No marker.
    Plain,
    /// The paragraphs of a preamble.
    Preambular,
    /// The operative paragraphs of a resolution.
    Operative,
}

impl ListStyle {
    /// Every kind, by the name that canonical YAML uses.
    pub const ALL: [(&'static str, ListStyle); 8] = [
        ("lettered", ListStyle::Lettered),
        ("roman", ListStyle::Roman),
        ("decimal", ListStyle::Decimal),
        ("bullet", ListStyle::Bullet),
        ("dash", ListStyle::Dash),
        ("plain", ListStyle::Plain),
        ("preambular", ListStyle::Preambular),
        ("operative", ListStyle::Operative),
    ];

    /// Whether each item has the same marker, so that nothing is counted.
    #[must_use]
    pub fn is_uncounted(self) -> bool {
        matches!(
            self,
            ListStyle::Bullet | ListStyle::Dash | ListStyle::Plain | ListStyle::Preambular
        )
    }

    /// The name that canonical YAML uses.
    #[must_use]
    pub fn name(self) -> &'static str {
        ListStyle::ALL.iter().find(|(_, style)| *style == self).map_or("", |(name, _)| name)
    }
}

/// The language of a marker table: one of the six, or all that have none of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkerLang {
    /// Languages without a table of their own.
    All,
    /// A language.
    #[serde(untagged)]
    Lang(Lang),
}

/// Where a marker comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum MarkerTable {
    /// One marker an item, in order; past its end is an error. For a list whose items all have the
    /// same marker, one marker a level.
    Table(Vec<String>),
    /// A pattern in which `{n}` is the item's number.
    Pattern(String),
}

/// How a language writes dates. In the patterns `{d}`, `{m}` and `{y}` are day, month and year;
/// in those of ranges `{d1}` and `{d2}` and so on are those of the first and the last day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DatePatterns {
    /// The twelve months as they stand in a date.
    pub months: Vec<String>,
    /// The twelve months where they stand without a day, if they differ.
    #[serde(default)]
    pub months_alone: Option<Vec<String>>,
    /// One day.
    pub day: String,
    /// A month of a year, without a day.
    pub month: String,
    /// A range within one month.
    pub within_month: String,
    /// A range within one year.
    pub within_year: String,
    /// A range over the end of a year.
    pub across_years: String,
    /// The first of a month, where it is not written `1`.
    #[serde(default)]
    pub first: Option<String>,
}

impl Profile {
    /// Reads a profile. It is checked whole: what a language lacks is found here, not while an
    /// edition is made.
    #[must_use]
    pub fn parse(file: &SourceFile) -> Outcome<Option<Profile>> {
        let profile: Profile = match serde_yaml::from_str(file.text()) {
            Ok(profile) => profile,
            Err(error) => {
                let at = error.location().map_or(0, |location| location.index());
                let diagnostic =
                    Diagnostic::new(&BAD_PROFILE, format!("this profile cannot be read: {error}"))
                        .at(file.label(at..at, ""));
                return Outcome { value: None, diagnostics: [diagnostic].into_iter().collect() };
            }
        };
        if let Some(character) = refused_in(file.text()) {
            let fault = format!(
                "this profile holds U+{:04X}, which no text may hold",
                u32::from(character)
            );
            let diagnostic =
                Diagnostic::new(&BAD_PROFILE, fault).at(file.label(Span::default(), ""));
            return Outcome { value: None, diagnostics: [diagnostic].into_iter().collect() };
        }
        let mut diagnostics = Diagnostics::new();
        for fault in profile.faults() {
            diagnostics
                .push(Diagnostic::new(&BAD_PROFILE, fault).at(file.label(Span::default(), "")));
        }
        Outcome { value: Some(profile), diagnostics }
    }

    /// The marker of an item. `index` counts from 0 in its list, `level` from 0 in nested lists.
    /// Returns nothing past the end of a table, and an empty text where the kind has no marker.
    #[must_use]
    pub fn marker(
        &self,
        style: ListStyle,
        lang: Lang,
        index: usize,
        level: usize,
    ) -> Option<String> {
        let Some(tables) = self.markers.get(&style) else { return Some(String::new()) };
        let table = tables.get(&MarkerLang::Lang(lang)).or_else(|| tables.get(&MarkerLang::All))?;
        match table {
            MarkerTable::Pattern(pattern) => Some(pattern.replace("{n}", &(index + 1).to_string())),
            MarkerTable::Table(markers) if style.is_uncounted() => {
                markers.get(level).or(markers.last()).cloned()
            }
            MarkerTable::Table(markers) => markers.get(index).cloned(),
        }
    }

    /// A day as the house writes it, with its month in words.
    #[must_use]
    pub fn date(&self, date: Date, lang: Lang) -> String {
        let Some(patterns) = self.dates.get(&lang) else { return date.to_string() };
        let parts = [
            ("{d}", patterns.day_of_month(date)),
            ("{m}", patterns.month_name(date).to_owned()),
            ("{y}", date.year().to_string()),
        ];
        fill(&patterns.day, &parts)
    }

    /// A month of a year, such as `November 2016`.
    #[must_use]
    pub fn month(&self, date: Date, lang: Lang) -> String {
        let Some(patterns) = self.dates.get(&lang) else { return date.to_string() };
        let months = patterns.months_alone.as_ref().unwrap_or(&patterns.months);
        let month = months.get(usize::from(date.month()) - 1).cloned().unwrap_or_default();
        let parts = [("{m}", month), ("{y}", date.year().to_string())];
        fill(&patterns.month, &parts)
    }

    /// A range of days as the house writes it.
    #[must_use]
    pub fn range(&self, first: Date, last: Date, lang: Lang) -> String {
        let Some(patterns) = self.dates.get(&lang) else { return format!("{first}/{last}") };
        if first == last {
            return self.date(first, lang);
        }
        let pattern = if first.year() != last.year() {
            &patterns.across_years
        } else if first.month() != last.month() {
            &patterns.within_year
        } else {
            &patterns.within_month
        };
        let parts = [
            ("{d1}", patterns.day_of_month(first)),
            ("{m1}", patterns.month_name(first).to_owned()),
            ("{y1}", first.year().to_string()),
            ("{d2}", patterns.day_of_month(last)),
            ("{m2}", patterns.month_name(last).to_owned()),
            ("{y2}", last.year().to_string()),
        ];
        fill(pattern, &parts)
    }

    /// The labels of a language as the text of a Fluent file.
    #[must_use]
    pub fn label_text(&self, lang: Lang) -> String {
        let labels = self.labels.get(&lang).into_iter().flatten();
        labels
            .map(|(key, value)| format!("{key} = {}\n", value.trim_end().replace('\n', "\n    ")))
            .collect()
    }

    fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.hexaglot_profile != 1 {
            faults.push(format!(
                "`hexaglot-profile: {}` is not a version that this program reads",
                self.hexaglot_profile
            ));
        }
        for lang in Lang::ALL {
            match self.dates.get(&lang) {
                None => faults.push(format!("`dates` has no patterns for {lang}")),
                Some(patterns) if patterns.months.len() != 12 => {
                    faults.push(format!(
                        "`dates` names {} months for {lang}, not 12",
                        patterns.months.len()
                    ));
                }
                Some(_) => {}
            }
            for (organ, names) in self.organs.iter().filter(|(_, names)| !names.contains_key(&lang))
            {
                faults.push(format!(
                    "`organs` names `{organ}` in {} languages, but not in {lang}",
                    names.len()
                ));
            }
            for (style, tables) in &self.markers {
                let own = tables.contains_key(&MarkerLang::Lang(lang));
                if !own && !tables.contains_key(&MarkerLang::All) {
                    faults.push(format!("`markers` has no {} table for {lang}", style.name()));
                }
            }
        }
        for key in self.labels.values().flat_map(BTreeMap::keys) {
            if !Label::ALL.iter().any(|label| label.key() == key) {
                faults.push(format!("`labels` has the unknown label `{key}`"));
            }
        }
        faults
    }
}

/// The first refused character of a profile, comments included, whether it stands there itself or as an
/// escape. Labels are Fluent and may have lines; every other text is a line.
fn refused_in(yaml: &str) -> Option<char> {
    fn find(value: &Value, lines: bool) -> Option<char> {
        let bad = |c: char| refused(c).is_some() || (c == '\n' && !lines) || c == '\r';
        match value {
            Value::String(text) => text.chars().find(|c| bad(*c)),
            Value::Sequence(values) => values.iter().find_map(|value| find(value, lines)),
            Value::Tagged(tagged) => find(&tagged.value, lines),
            Value::Mapping(entries) => entries.iter().find_map(|(key, value)| {
                let lines = lines || key.as_str() == Some("labels");
                find(key, false).or_else(|| find(value, lines))
            }),
            _ => None,
        }
    }
    let typed = yaml.trim_start_matches('\u{FEFF}').chars().find(|c| refused(*c).is_some());
    typed.or_else(|| find(&serde_yaml::from_str(yaml).ok()?, false))
}

impl DatePatterns {
    fn month_name(&self, date: Date) -> &str {
        self.months.get(usize::from(date.month()) - 1).map_or("", String::as_str)
    }

    fn day_of_month(&self, date: Date) -> String {
        match &self.first {
            Some(first) if date.day() == 1 => first.clone(),
            _ => date.day().to_string(),
        }
    }
}

fn fill(pattern: &str, parts: &[(&str, String)]) -> String {
    parts.iter().fold(pattern.to_owned(), |text, (name, value)| text.replace(name, value))
}

impl serde::Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Label {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = String::deserialize(deserializer)?;
        let label = Label::ALL.iter().find(|label| label.key() == key);
        label.copied().ok_or_else(|| serde::de::Error::custom(format!("`{key}` is not a label")))
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        tag.parse().map_err(serde::de::Error::custom)
    }
}

/// The profiles that a project may name: the embedded ones and its own.
#[derive(Debug, Clone, Default)]
pub struct Profiles(BTreeMap<String, Arc<Profile>>);

/// The profiles in the program, by file name.
const EMBEDDED: &[(&str, &str)] = &[
    ("itu-council.yaml", include_str!("../data/profiles/itu-council.yaml")),
    ("plain.yaml", include_str!("../data/profiles/plain.yaml")),
];

impl Profiles {
    /// The embedded profiles, and over them those of `files` (a project's `profiles/*.yaml`).
    #[must_use]
    pub fn load(files: &[SourceFile]) -> Outcome<Profiles> {
        let embedded = EMBEDDED
            .iter()
            .map(|(name, text)| SourceFile::new(format!("<hexaglot>/{name}"), *text));
        let mut profiles = Profiles::default();
        let mut diagnostics = Diagnostics::new();
        for file in embedded {
            profiles.add(Profile::parse(&file).collect(&mut diagnostics));
        }
        for file in files {
            profiles.add(Profile::parse(file).collect(&mut diagnostics));
        }
        Outcome { value: profiles, diagnostics }
    }

    /// The profile of that id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Arc<Profile>> {
        self.0.get(id)
    }

    /// The ids of all profiles, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    fn add(&mut self, profile: Option<Profile>) {
        if let Some(profile) = profile {
            self.0.insert(profile.id.clone(), Arc::new(profile));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ListStyle, Profiles};
    use crate::{Date, Lang};

    #[test]
    fn embedded_profiles_have_no_faults() {
        let profiles = Profiles::load(&[]);
        assert!(profiles.diagnostics.is_empty(), "{:?}", profiles.diagnostics);
    }

    /// Whether it stands in a text, a comment or an escape; but labels may have lines.
    #[test]
    fn no_profile_holds_a_refused_character() {
        let (_, text) = super::EMBEDDED[0];
        let codes = |text: String| {
            let file = hexaglot_diag::SourceFile::new("profiles/a.yaml", text);
            let read = super::Profile::parse(&file);
            (read.value.is_some(), read.diagnostics.len())
        };
        assert_eq!(codes(text.to_owned()), (true, 0));
        for bad in ["\\u202E", "\u{202E}", "\\uE000", "\\x01", "\\u2029", "\\n", "\\r"] {
            let text = text.replace("closing-rule: \"_", &format!("closing-rule: \"{bad}_"));
            assert_eq!(codes(text), (false, 1), "{bad:?}");
        }
        assert_eq!(codes(format!("# \u{F0000}\n{text}")), (false, 1));
    }

    /// Expected values: the Arabic edition of C17/15 and the date rows of the ITU documents that
    /// the profile cites beside each pattern.
    #[test]
    fn dates_and_markers_are_those_of_the_house() {
        let profiles = Profiles::load(&[]).value;
        let profile = profiles.get("itu-council").unwrap();
        let day = Date::new(2016, 10, 10).unwrap();
        assert_eq!(profile.date(day, Lang::Ar), "10\u{A0}أكتوبر\u{A0}2016");
        assert_eq!(profile.date(day, Lang::En), "10\u{A0}October 2016");
        assert_eq!(profile.date(day, Lang::Es), "10\u{A0}de\u{A0}octubre de 2016");
        assert_eq!(profile.date(day, Lang::Ru), "10\u{A0}октября 2016\u{A0}года");
        assert_eq!(profile.date(day, Lang::Zh), "2016年10月10日");
        assert_eq!(profile.date(Date::new(2017, 2, 1).unwrap(), Lang::Fr), "1er\u{A0}février 2017");
        let (first, last) = (Date::new(2017, 5, 15).unwrap(), Date::new(2017, 5, 25).unwrap());
        assert_eq!(profile.range(first, last, Lang::Ar), "25-15\u{A0}مايو\u{A0}2017");
        assert_eq!(profile.range(first, last, Lang::En), "15-25\u{A0}May 2017");
        assert_eq!(profile.range(first, last, Lang::Ru), "15–25\u{A0}мая 2017\u{A0}года");
        assert_eq!(profile.range(first, last, Lang::Zh), "2017年5月15-25日");
        assert_eq!(profile.marker(ListStyle::Lettered, Lang::Ar, 0, 0).unwrap(), "\u{A0}أ\u{A0})");
        assert_eq!(profile.marker(ListStyle::Lettered, Lang::Ar, 1, 0).unwrap(), "ب)");
        assert_eq!(profile.marker(ListStyle::Lettered, Lang::Ru, 1, 0).unwrap(), "b)");
        assert_eq!(profile.marker(ListStyle::Lettered, Lang::Ar, 99, 0), None);
    }

    /// Expected values: CLDR 48, `dateStyle: "long"` of ar, zh, en-001, fr, ru and es, with the no-break
    /// spaces that the profile names and the French `1er`.
    #[test]
    fn plain_dates_are_the_long_form_of_cldr() {
        let profiles = Profiles::load(&[]).value;
        let profile = profiles.get("plain").unwrap();
        let day = Date::new(2016, 10, 1).unwrap();
        let (first, last) = (Date::new(2016, 12, 15).unwrap(), Date::new(2017, 1, 2).unwrap());
        let rows = [
            (Lang::Ar, "1\u{A0}أكتوبر 2016", "15\u{A0}ديسمبر 2016 – 2\u{A0}يناير 2017"),
            (Lang::Zh, "2016年10月1日", "2016年12月15日至2017年1月2日"),
            (Lang::En, "1\u{A0}October 2016", "15\u{A0}December 2016 – 2\u{A0}January 2017"),
            (Lang::Fr, "1er\u{A0}octobre 2016", "15\u{A0}décembre 2016 – 2\u{A0}janvier 2017"),
            (
                Lang::Ru,
                "1\u{A0}октября 2016\u{A0}г.",
                "15\u{A0}декабря 2016\u{A0}г. – 2\u{A0}января 2017\u{A0}г.",
            ),
            (
                Lang::Es,
                "1\u{A0}de\u{A0}octubre de 2016",
                "15\u{A0}de\u{A0}diciembre de 2016 – 2\u{A0}de\u{A0}enero de 2017",
            ),
        ];
        for (lang, one, range) in rows {
            assert_eq!(profile.date(day, lang), one);
            assert_eq!(profile.range(first, last, lang), range);
        }
    }
}
