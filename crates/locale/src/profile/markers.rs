//! How a house writes numbers and markers.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Digits, Profile};
use crate::Lang;

/// How sections and their paragraphs are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionNumbers {
    /// `4`, and `4.1` for the first numbered paragraph of section 4.
    #[default]
    Decimal,
    /// Sections count level by level, and numbered paragraphs through the whole document; in each
    /// annex both begin again. [`Profile::headings`] and [`Profile::paragraph_numbers`] say how they
    /// are written.
    Outline,
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

/// Markers by language: its own, or those of `all`.
pub type Markers = BTreeMap<MarkerLang, MarkerTable>;

/// Where a marker comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum MarkerTable {
    /// One marker an item, in order; past its end is an error. For a list whose items all have the
    /// same marker, one marker a level.
    Table(Vec<String>),
    /// A pattern in which `{n}` is the item's number.
    Pattern(String),
    /// A number that is cited otherwise than it is written before its text.
    Forms(MarkerForms),
}

/// Patterns in which `{n}` is the number, and `{n-arab}` the same in Arabic-Indic digits.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MarkerForms {
    /// What stands for `{n}`, in order, where it is not a figure; past its end is an error.
    #[serde(default)]
    pub numbers: Option<Vec<String>>,
    /// Before the text.
    pub written: ByLevel,
    /// Where a text refers to it.
    pub cited: ByLevel,
}

/// Patterns by the level of nested lists. In a profile it is one for all of them, or a list from the
/// outermost inwards, of which the last stands for all deeper ones.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub struct ByLevel {
    outermost: String,
    deeper: Vec<String>,
}

impl ByLevel {
    /// The pattern of a level, which counts from 0.
    fn at(&self, level: usize) -> &str {
        let deeper = level.checked_sub(1).map(|index| self.deeper.get(index));
        match deeper {
            None => &self.outermost,
            Some(own) => own.or(self.deeper.last()).unwrap_or(&self.outermost),
        }
    }
}

/// Patterns as a profile writes them.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    All(String),
    Each(Vec<String>),
}

impl TryFrom<Written> for ByLevel {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let patterns = match written {
            Written::All(pattern) => vec![pattern],
            Written::Each(patterns) => patterns,
        };
        let mut patterns = patterns.into_iter();
        let outermost = patterns.next().ok_or("a list of patterns has one for each level")?;
        Ok(ByLevel { outermost, deeper: patterns.collect() })
    }
}

/// Where a number or marker is to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkerPlace {
    /// Before the text that it numbers.
    Text,
    /// In a reference.
    Reference,
}

impl MarkerTable {
    /// The marker of that number, from 1, at that level, from 0. Returns nothing past the end of a table.
    #[must_use]
    pub fn marker(&self, number: usize, level: usize, place: MarkerPlace) -> Option<String> {
        let index = number.checked_sub(1)?;
        match self {
            MarkerTable::Table(markers) => markers.get(index).cloned(),
            MarkerTable::Pattern(pattern) => Some(fill(pattern, &number.to_string())),
            MarkerTable::Forms(forms) => {
                let figure = match &forms.numbers {
                    Some(numbers) => numbers.get(index)?.clone(),
                    None => number.to_string(),
                };
                let pattern = match place {
                    MarkerPlace::Text => &forms.written,
                    MarkerPlace::Reference => &forms.cited,
                };
                Some(fill(pattern.at(level), &figure))
            }
        }
    }
}

fn fill(pattern: &str, number: &str) -> String {
    pattern.replace("{n-arab}", &Digits::Arab.write(number)).replace("{n}", number)
}

/// The table of a language.
pub(super) fn table(tables: &Markers, lang: Lang) -> Option<&MarkerTable> {
    tables.get(&MarkerLang::Lang(lang)).or_else(|| tables.get(&MarkerLang::All))
}

impl Profile {
    /// The marker of an item. `index` counts from 0 in its list, `level` from 0 in nested lists.
    /// Returns nothing past the end of a table, and an empty text where the kind has no marker.
    #[must_use]
    pub fn marker(
        &self,
        style: ListStyle,
        lang: Lang,
        index: usize,
        level: usize,
        place: MarkerPlace,
    ) -> Option<String> {
        let Some(tables) = self.markers.get(&style) else { return Some(String::new()) };
        match table(tables, lang)? {
            MarkerTable::Table(markers) if style.is_uncounted() => {
                markers.get(level).or(markers.last()).cloned()
            }
            table => table.marker(index + 1, level, place),
        }
    }

    /// The number of a section by its path. Returns nothing past the end of a table.
    #[must_use]
    pub fn section(&self, path: &[u32], lang: Lang, place: MarkerPlace) -> Option<String> {
        match self.section_numbers {
            SectionNumbers::Decimal => Some(decimal(path)),
            SectionNumbers::Outline if place == MarkerPlace::Text => {
                self.heading(path.len().checked_sub(1)?, path, lang, place)
            }
            // A heading alone would be ambiguous, as there is an A in every I.
            SectionNumbers::Outline => {
                let levels = (0..path.len()).map(|level| self.heading(level, path, lang, place));
                Some(levels.collect::<Option<Vec<_>>>()?.join("."))
            }
        }
    }

    fn heading(
        &self,
        level: usize,
        path: &[u32],
        lang: Lang,
        place: MarkerPlace,
    ) -> Option<String> {
        table(self.headings.get(level)?, lang)?.marker(*path.get(level)? as usize, 0, place)
    }

    /// The number of a paragraph by its path.
    #[must_use]
    pub fn paragraph(&self, path: &[u32], lang: Lang, place: MarkerPlace) -> Option<String> {
        numbered(self.paragraph_numbers.as_ref(), path, lang, place)
    }

    /// The number of a session.
    #[must_use]
    pub fn session(&self, number: u32, lang: Lang) -> Option<String> {
        numbered(self.session_numbers.as_ref(), &[number], lang, MarkerPlace::Text)
    }

    /// The number of an annex by its path; an annex that stands alone has none.
    #[must_use]
    pub fn annex(&self, path: &[u32], lang: Lang, place: MarkerPlace) -> Option<String> {
        numbered(self.annex_numbers.as_ref(), path, lang, place)
    }
}

/// A number by the house's own table, or with stops between its parts.
fn numbered(
    tables: Option<&Markers>,
    path: &[u32],
    lang: Lang,
    place: MarkerPlace,
) -> Option<String> {
    match (tables, path) {
        (Some(tables), [number]) => table(tables, lang)?.marker(*number as usize, 0, place),
        _ => Some(decimal(path)),
    }
}

/// `4.1`
fn decimal(path: &[u32]) -> String {
    path.iter().map(u32::to_string).collect::<Vec<_>>().join(".")
}
