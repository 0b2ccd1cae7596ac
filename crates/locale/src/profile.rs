//! House styles as data.

use std::collections::BTreeMap;

use hexaglot_diag::{Diagnostic, Diagnostics, Outcome, SourceFile, Span};
use serde::Deserialize;
use serde_yaml::Value;

use crate::characters::refused;
use crate::codes::BAD_PROFILE;
use crate::{HanOrder, Label, Lang, Script, TitleCase};

mod dates;
mod emphasis;
mod markers;
mod masthead;
mod numbers;
mod ordinals;
mod pages;
mod profiles;
mod typography;

pub use dates::{DateForm, DatePatterns, DateUnit, YearWord};
pub use emphasis::Emphasis;
pub use markers::{
    ByLevel, ListStyle, MarkerForms, MarkerLang, MarkerPlace, MarkerTable, Markers, SectionNumbers,
};
pub use masthead::{MastheadContent, MastheadRow, MastheadSide};
pub use numbers::{Digits, NumberPatterns};
pub use ordinals::{Gender, OrdinalForm};
pub use pages::{PageLayout, TitlePlace};
#[cfg(test)]
use profiles::EMBEDDED;
pub use profiles::Profiles;
pub(crate) use profiles::embedded;
pub use typography::{HanLatin, QuotationMarks, Typography};

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
    /// The organization, where a row of the masthead names it.
    #[serde(default)]
    pub organization: Option<BTreeMap<Lang, String>>,
    /// The organs whose sessions a masthead may name, by key.
    pub organs: BTreeMap<String, BTreeMap<Lang, String>>,
    /// The labels of the resolutions of a body, by its key, where the house cites them otherwise
    /// than by the form of their adoption.
    pub resolutions: BTreeMap<String, Label>,
    /// The symbols of the resolutions of a body, by its key: patterns in which `{n}` is the number.
    #[serde(default)]
    pub resolution_symbols: BTreeMap<String, String>,
    /// The distributions of which a masthead may be, by key.
    #[serde(default)]
    pub distributions: BTreeMap<String, BTreeMap<Lang, String>>,
    /// What follows the symbol in each language, such as `-A`.
    pub symbol_suffixes: BTreeMap<Lang, String>,
    /// Between a number or marker and its text.
    pub separator: String,
    /// How sections and their paragraphs are numbered.
    pub section_numbers: SectionNumbers,
    /// The numbers of headings, level by level; for [`SectionNumbers::Outline`].
    #[serde(default)]
    pub headings: Vec<Markers>,
    /// The numbers of paragraphs; for [`SectionNumbers::Outline`].
    #[serde(default)]
    pub paragraph_numbers: Option<Markers>,
    /// The numbers of sessions, where they are not figures.
    #[serde(default)]
    pub session_numbers: Option<Markers>,
    /// The numbers of annexes, where they are not figures.
    #[serde(default)]
    pub annex_numbers: Option<Markers>,
    /// The markers of lists by kind; a language has its own or those of `all`.
    pub markers: BTreeMap<ListStyle, Markers>,
    /// How emphasis looks in each script.
    #[serde(default = "emphasis::customary")]
    pub emphasis: BTreeMap<Script, Emphasis>,
    /// How the house sets the title of a document.
    #[serde(default)]
    pub title_case: TitleCase,
    /// How it lays out pages.
    #[serde(default)]
    pub pages: PageLayout,
    /// By what Chinese puts sorted lists into their order.
    #[serde(default)]
    pub ideographs: HanOrder,
    /// What the house writes in numbers otherwise than CLDR says.
    #[serde(default)]
    pub numbers: BTreeMap<Lang, NumberPatterns>,
    /// Quotation marks and spaces before marks, by which texts are checked.
    #[serde(default)]
    pub typography: BTreeMap<Lang, Typography>,
    /// Ordinals in figures; a language that has none writes them in words.
    #[serde(default)]
    pub ordinals: BTreeMap<Lang, Vec<OrdinalForm>>,
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

    /// The labels of a language as the text of a Fluent file.
    #[must_use]
    pub fn label_text(&self, lang: Lang) -> String {
        let labels = self.labels.get(&lang).into_iter().flatten();
        labels
            .map(|(key, value)| format!("{key} = {}\n", value.trim_end().replace('\n', "\n    ")))
            .collect()
    }

    /// The marks of a language; a house that says nothing of them is asked nothing.
    #[must_use]
    pub fn typography(&self, lang: Lang) -> &Typography {
        self.typography.get(&lang).unwrap_or(&typography::UNSAID)
    }

    fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.hexaglot_profile != 1 {
            faults.push(format!(
                "`hexaglot-profile: {}` is not a version that this program reads",
                self.hexaglot_profile
            ));
        }
        if self.section_numbers == SectionNumbers::Outline {
            if self.headings.is_empty() {
                faults.push("`section-numbers: outline` needs `headings`".to_owned());
            }
            if self.paragraph_numbers.is_none() {
                faults.push("`section-numbers: outline` needs `paragraph-numbers`".to_owned());
            }
        }
        let placed = |row: &&MastheadRow| row.content == MastheadContent::Place;
        if self.masthead.iter().filter(placed).any(|row| !row.language.is_empty()) {
            faults.push("`place` in `masthead` cannot stand in another language".to_owned());
        }
        for lang in Lang::ALL {
            match self.dates.get(&lang) {
                None => faults.push(format!("`dates` has no patterns for {lang}")),
                Some(patterns) => {
                    let named = [Some(&patterns.months), patterns.months_alone.as_ref()];
                    for months in named.into_iter().flatten().filter(|names| names.len() != 12) {
                        let count = months.len();
                        faults.push(format!("`dates` names {count} months for {lang}, not 12"));
                    }
                }
            }
            let numbers = self.numbers.get(&lang).into_iter();
            for fault in numbers.flat_map(|patterns| patterns.faults(lang == Lang::Ar)) {
                faults.push(format!("`numbers` in {lang} {fault}"));
            }
            for fault in self.typography(lang).faults(lang) {
                faults.push(format!("`typography` in {lang} {fault}"));
            }
            let forms = self.ordinals.get(&lang).into_iter().flatten();
            for form in forms.filter(|form| !form.form.contains("{n}")) {
                faults.push(format!(
                    "`ordinals` in {lang} has the form `{}` without `{{n}}`",
                    form.form
                ));
            }
            if !self.emphasis.contains_key(&lang.script()) {
                faults.push(format!("`emphasis` says nothing of the script of {lang}"));
            }
            if self.organization.as_ref().is_some_and(|names| !names.contains_key(&lang)) {
                faults.push(format!("`organization` has no name in {lang}"));
            }
            for (table, keys) in [("organs", &self.organs), ("distributions", &self.distributions)]
            {
                for (key, names) in keys.iter().filter(|(_, names)| !names.contains_key(&lang)) {
                    faults.push(format!(
                        "`{table}` names `{key}` in {} languages, but not in {lang}",
                        names.len()
                    ));
                }
            }
            for (style, tables) in &self.markers {
                if markers::table(tables, lang).is_none() {
                    faults.push(format!("`markers` has no {} table for {lang}", style.name()));
                }
            }
            let others = self.headings.iter().map(|tables| ("headings", tables));
            let others = others
                .chain(self.paragraph_numbers.iter().map(|tables| ("paragraph-numbers", tables)))
                .chain(self.session_numbers.iter().map(|tables| ("session-numbers", tables)))
                .chain(self.annex_numbers.iter().map(|tables| ("annex-numbers", tables)));
            for (key, _) in others.filter(|(_, tables)| markers::table(tables, lang).is_none()) {
                faults.push(format!("`{key}` has no table for {lang}"));
            }
        }
        for (body, _) in self.resolution_symbols.iter().filter(|(_, form)| !form.contains("{n}")) {
            faults.push(format!("`resolution-symbols` has a pattern for `{body}` without `{{n}}`"));
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

#[cfg(test)]
mod tests {
    use super::{DateForm, ListStyle, MarkerPlace, Profiles};
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
        assert_eq!(profile.date(day, DateForm::default(), Lang::Ar), "10\u{A0}أكتوبر\u{A0}2016");
        assert_eq!(profile.date(day, DateForm::default(), Lang::En), "10\u{A0}October 2016");
        assert_eq!(
            profile.date(day, DateForm::default(), Lang::Es),
            "10\u{A0}de\u{A0}octubre de 2016"
        );
        assert_eq!(
            profile.date(day, DateForm::default(), Lang::Ru),
            "10\u{A0}октября 2016\u{A0}года"
        );
        assert_eq!(profile.date(day, DateForm::default(), Lang::Zh), "2016年10月10日");
        assert_eq!(
            profile.date(Date::new(2017, 2, 1).unwrap(), DateForm::default(), Lang::Fr),
            "1er\u{A0}février 2017"
        );
        let (first, last) = (Date::new(2017, 5, 15).unwrap(), Date::new(2017, 5, 25).unwrap());
        assert_eq!(
            profile.range(first, last, DateForm::default(), Lang::Ar),
            "25-15\u{A0}مايو\u{A0}2017"
        );
        assert_eq!(
            profile.range(first, last, DateForm::default(), Lang::En),
            "15-25\u{A0}May 2017"
        );
        assert_eq!(
            profile.range(first, last, DateForm::default(), Lang::Ru),
            "15–25\u{A0}мая 2017\u{A0}года"
        );
        assert_eq!(profile.range(first, last, DateForm::default(), Lang::Zh), "2017年5月15-25日");
        assert_eq!(
            profile.marker(ListStyle::Lettered, Lang::Ar, 0, 0, MarkerPlace::Text).unwrap(),
            "\u{A0}أ\u{A0})"
        );
        assert_eq!(
            profile.marker(ListStyle::Lettered, Lang::Ar, 1, 0, MarkerPlace::Text).unwrap(),
            "ب)"
        );
        assert_eq!(
            profile.marker(ListStyle::Lettered, Lang::Ru, 1, 0, MarkerPlace::Text).unwrap(),
            "b)"
        );
        assert_eq!(profile.marker(ListStyle::Lettered, Lang::Ar, 99, 0, MarkerPlace::Text), None);
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
            assert_eq!(profile.date(day, DateForm::default(), lang), one);
            assert_eq!(profile.range(first, last, DateForm::default(), lang), range);
        }
    }
}
