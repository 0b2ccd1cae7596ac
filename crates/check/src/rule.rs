//! What a rule is.

use hexaglot_diag::{Code, Diagnostics};
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::checker::{Project, UsedTerms};
use crate::passage::{Pair, Passage};
use crate::rules::spoken_before;
use crate::texts::{Texts, UnitTexts};

/// One thing that a text should not do.
#[derive(Debug)]
pub struct Rule {
    /// Its name, its level, and what it is about.
    pub code: &'static Code,
    /// Whether it runs in a project that does not say.
    pub is_on: bool,
    /// The languages whose texts it judges.
    pub languages: &'static [Lang],
    /// What it judges.
    pub(crate) judge: Judge,
}

/// What a rule reads, and how.
pub(crate) enum Judge {
    /// Each text by itself, the source texts among them; one with selectors once for each reading.
    Text(fn(&Passage<'_>, &Reading<'_>, &mut Diagnostics)),
    /// Each translation that renders the present source, beside it.
    Pair(fn(&Pair<'_>, &Project<'_>, &mut Diagnostics)),
    /// All texts of a document in one language.
    Document(fn(&Texts<'_>, &Project<'_>, &mut Diagnostics)),
    /// The texts of a unit in all languages.
    Editions(fn(&UnitTexts<'_>, &mut Diagnostics)),
    /// What all documents of a project have in common.
    Project(fn(&UsedTerms, &Project<'_>, &mut Diagnostics)),
}

impl std::fmt::Debug for Judge {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Judge::Text(_) => "Text",
            Judge::Pair(_) => "Pair",
            Judge::Document(_) => "Document",
            Judge::Editions(_) => "Editions",
            Judge::Project(_) => "Project",
        })
    }
}

impl Rule {
    /// Whether it judges texts of a language.
    #[must_use]
    pub fn judges(&self, lang: Lang) -> bool {
        self.languages.contains(&lang)
    }

    /// The rules that speak instead of it of words in which both see something.
    pub fn spoken_before(&self) -> impl Iterator<Item = &'static Code> {
        spoken_before(self.code)
    }
}
