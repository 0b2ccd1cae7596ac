//! Which rules run, and over what.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hexaglot_catalog::{Catalog, CatalogFile, Silence, SourceTexts};
use hexaglot_diag::{Diagnostic, Diagnostics};
use hexaglot_document::{Document, Id};
use hexaglot_edition::place_names;
use hexaglot_locale::Lang;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::codes::UNUSED_SILENCE;
use crate::passage::Passage;
use crate::rule::{Judge, Rule};
use crate::terms::{Likeness, TermBase, TermBases};
use crate::texts::{Language, Texts, UnitTexts};

/// The rules of a project, and what its documents share.
#[derive(Debug)]
pub struct Checker {
    rules: Vec<&'static Rule>,
    terms: BTreeMap<Lang, Arc<CatalogFile>>,
    term_bases: TermBases,
}

/// What a rule can know of the project.
#[derive(Debug, Clone, Copy)]
pub struct Project<'a> {
    /// `terms.ftl` of each language that has one.
    pub terms: &'a BTreeMap<Lang, Arc<CatalogFile>>,
    term_bases: &'a TermBases,
}

impl<'a> Project<'a> {
    /// The terms of a language, ready to be found in its texts.
    pub(crate) fn term_base(&self, lang: Lang, likeness: Likeness) -> Option<&'a TermBase> {
        self.term_bases.get(lang, likeness)
    }
}

/// The terms that the texts of a project use, gathered document by document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsedTerms(BTreeSet<(Lang, String)>);

impl UsedTerms {
    /// The terms that a document can use in a language: those in its own texts and in their translations,
    /// and the names of its places.
    #[must_use]
    pub fn of(document: &Document, source: &SourceTexts, catalog: &Catalog) -> Self {
        let places = place_names(document).into_iter().map(|place| format!("place-{place}"));
        let used = catalog.used_terms(source).into_keys().chain(places);
        UsedTerms(used.map(|term| (catalog.lang(), term)).collect())
    }

    /// Adds those of other documents.
    pub fn append(&mut self, other: UsedTerms) {
        self.0.extend(other.0);
    }

    /// Whether any text uses a term, which is named without its hyphen.
    #[must_use]
    pub fn contains(&self, lang: Lang, term: &str) -> bool {
        self.0.contains(&(lang, term.to_owned()))
    }
}

/// Sees how long the parts of a check take. It is for the caller to know a clock.
pub trait Watch: Sync {
    /// Calls `run`, which is the work of a part on one document, in one language or in all. A part is a
    /// rule, by the name of its code, or what has to be done before any rule can read.
    fn watch(&self, part: &'static str, run: &mut dyn FnMut());
}

/// Sees nothing.
impl Watch for () {
    fn watch(&self, _: &'static str, run: &mut dyn FnMut()) {
        run();
    }
}

/// The part in which texts are parted from their markup.
const READING: &str = "(reading texts)";

impl Checker {
    /// A checker with some of [`RULES`](crate::RULES), for a project with these terms.
    #[must_use]
    pub fn new(
        rules: impl IntoIterator<Item = &'static Rule>,
        terms: BTreeMap<Lang, Arc<CatalogFile>>,
    ) -> Self {
        let term_bases = TermBases::new(&terms);
        Checker { rules: rules.into_iter().collect(), terms, term_bases }
    }

    /// Whether any rule runs.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        self.rules.is_empty()
    }

    /// What the rules find in a document. `languages` are the languages in which it is checked, its
    /// original language among them or not; languages go in parallel.
    #[must_use]
    pub fn check(&self, languages: &[Language<'_>], watch: &dyn Watch) -> Diagnostics {
        let Some(first) = languages.first() else { return Diagnostics::new() };
        let (mut sources, mut texts) = (BTreeMap::new(), Vec::new());
        watch.watch(READING, &mut || sources = first.sources());
        texts.par_extend(languages.par_iter().filter_map(|each| read(each, &sources, watch)));
        let project = Project { terms: &self.terms, term_bases: &self.term_bases };
        let found: Vec<Diagnostics> =
            texts.par_iter().map(|texts| self.language(texts, &project, watch)).collect();
        let mut diagnostics: Diagnostics = found.into_iter().flatten().collect();
        // What they say is said of the original text.
        if texts.iter().any(Texts::is_original) {
            diagnostics.append(self.editions(&sources, &texts, watch));
        }
        self.let_stand(&texts, &mut diagnostics);
        diagnostics.sort();
        diagnostics
    }

    /// Whether any rule needs all documents of the project.
    #[must_use]
    pub fn needs_project(&self) -> bool {
        self.rules.iter().any(|rule| matches!(rule.judge, Judge::Project(_)))
    }

    /// What the rules find in a project when all its documents have been checked.
    #[must_use]
    pub fn check_project(&self, used: &UsedTerms, watch: &dyn Watch) -> Diagnostics {
        let project = Project { terms: &self.terms, term_bases: &self.term_bases };
        let mut found = Diagnostics::new();
        for rule in &self.rules {
            if let Judge::Project(judge) = rule.judge {
                watch.watch(rule.code.name, &mut || judge(used, &project, &mut found));
            }
        }
        found.sort();
        found
    }

    /// The rules for which one language is enough.
    fn language(&self, texts: &Texts<'_>, project: &Project<'_>, watch: &dyn Watch) -> Diagnostics {
        let mut found = Diagnostics::new();
        for rule in self.rules.iter().filter(|rule| rule.judges(texts.lang)) {
            watch.watch(rule.code.name, &mut || match rule.judge {
                Judge::Text(judge) => {
                    for (passage, reading) in texts.readings() {
                        judge(passage, reading, &mut found);
                    }
                }
                Judge::Pair(judge) => {
                    for pair in texts.pairs() {
                        judge(&pair, project, &mut found);
                    }
                }
                Judge::Document(judge) => judge(texts, project, &mut found),
                Judge::Editions(_) | Judge::Project(_) => {}
            });
        }
        found
    }

    /// Takes the findings away that people have let stand, and reports what is let stand and not found.
    fn let_stand(&self, all: &[Texts<'_>], found: &mut Diagnostics) {
        for texts in all {
            let states = texts.catalog.states();
            let silences =
                |unit: &str| states.get(unit).into_iter().flat_map(|each| &each.silenced);
            let mut met: BTreeSet<(String, &Silence)> = BTreeSet::new();
            found.retain(|finding| {
                let (Some(unit), Some(label)) = (&finding.unit, finding.location()) else {
                    return true;
                };
                if finding.lang != Some(texts.lang.tag()) {
                    return true;
                }
                let speaks = |each: &&Silence| each.speaks_of(finding.code.name, label.text());
                let silence = silences(unit).find(speaks);
                met.extend(silence.map(|silence| (unit.clone(), silence)));
                silence.is_none()
            });
            for passage in &texts.passages {
                let unit = passage.unit.id.as_str();
                for silence in silences(unit) {
                    let is_met = met.contains(&(unit.to_owned(), silence));
                    if !is_met && self.has_judged(&silence.rule, passage, all.len()) {
                        found.push(unused(passage, silence));
                    }
                }
            }
        }
    }

    /// Whether a rule has looked at a text, when so many languages were checked.
    fn has_judged(&self, rule: &str, passage: &Passage<'_>, languages: usize) -> bool {
        let Some(rule) = self.rules.iter().find(|each| each.code.name == rule) else {
            return false;
        };
        match rule.judge {
            Judge::Text(_) => true,
            // What renders an older source is compared with nothing.
            Judge::Pair(_) | Judge::Document(_) => passage.status.is_current(),
            Judge::Editions(_) => languages == Lang::ALL.len(),
            Judge::Project(_) => false,
        }
    }

    /// The rules that compare all languages.
    fn editions(
        &self,
        sources: &BTreeMap<&Id, Passage<'_>>,
        texts: &[Texts<'_>],
        watch: &dyn Watch,
    ) -> Diagnostics {
        let mut found = Diagnostics::new();
        let rules: Vec<_> = self
            .rules
            .iter()
            .filter_map(|rule| match rule.judge {
                Judge::Editions(judge) => Some((rule, judge)),
                _ => None,
            })
            .collect();
        if rules.is_empty() {
            return found;
        }
        let mut translations: BTreeMap<&Id, Vec<&Passage<'_>>> = BTreeMap::new();
        for pair in texts.iter().flat_map(Texts::pairs) {
            translations.entry(&pair.target.unit.id).or_default().push(pair.target);
        }
        for (rule, judge) in rules {
            watch.watch(rule.code.name, &mut || {
                for (id, source) in sources {
                    let translations = translations.get(id).cloned().unwrap_or_default();
                    judge(&UnitTexts { source, translations }, &mut found);
                }
            });
        }
        found
    }
}

fn read<'a>(
    language: &Language<'a>,
    sources: &'a BTreeMap<&'a Id, Passage<'a>>,
    watch: &dyn Watch,
) -> Option<Texts<'a>> {
    let mut texts = None;
    watch.watch(READING, &mut || texts = Some(language.texts(sources)));
    texts
}

fn unused(passage: &Passage<'_>, silence: &Silence) -> Diagnostic {
    let Silence { rule, text, .. } = silence;
    let message = format!(
        "`{rule}` is silenced for `{text}` in `{}`, and finds no such thing",
        passage.unit.id
    );
    let hint = format!(
        "take it away: `hexaglot silence {rule} {} --lang {} --remove`",
        passage.unit.id,
        passage.lang.tag()
    );
    passage.finding_of_all(&UNUSED_SILENCE, message).hint(hint)
}
