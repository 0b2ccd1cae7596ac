//! Validation: everything that would go wrong while Fluent formats a text, found before it does.
//!
//! Fluent's formatter panics on some texts, loses the arguments of some terms, and is silent about
//! most of what is wrong; its errors have no place. So each pattern is checked here, in our own tree:
//!
//! 1. [`check`] looks at each expression of a text by itself; [`call`] at functions and arguments,
//!    [`selector`] at selectors and their variants.
//! 2. [`graph`] follows the references between texts: circles, sizes, and what is broken because it
//!    uses something that is.
//! 3. [`terms`] does both for `terms.ftl`, once for all documents.

mod call;
mod check;
mod graph;
mod ground;
mod selector;
mod terms;

use std::collections::BTreeSet;

use hexaglot_diag::{Diagnostic, Diagnostics, Label as Place, Outcome, Span, nearest};
use hexaglot_document::{Document, Id, Unit};
use hexaglot_locale::Label;

pub(crate) use check::anchors;
pub(crate) use selector::is_category;
pub(crate) use terms::TermTable;

use crate::catalog::Catalog;
use crate::codes::{MISPLACED_ENTRY, NAME_COLLISION, UNUSED_MESSAGE};
use crate::file::CatalogFile;
use crate::pattern::Pattern;
use crate::source::SourceTexts;
use check::{Checker, Names, Scope};
use graph::{Graph, Target};
use ground::Ground;

/// The most placeables of a text with everything that it uses. fluent-bundle gives up beyond 100, and
/// panics where the hundred-and-first stands in a nested placeable.
pub const PLACEABLES: usize = 99;

/// The most bytes of a text with everything that it uses; a value counts as little.
pub const BYTES: usize = 1 << 20;

/// The faults that are reported of one text at most: who mends twenty will find the others.
const FAULTS: usize = 20;

/// Validates the texts of a document in the language of a catalog: those of `source` in the original
/// language, the catalog's in any other. Returns the units that must not be formatted, with a
/// diagnostic for each reason.
#[must_use]
pub fn validate(
    document: &Document,
    source: &SourceTexts,
    catalog: &Catalog,
) -> Outcome<BTreeSet<Id>> {
    let mut diagnostics = Diagnostics::new();
    let mut broken = BTreeSet::new();
    let none = TermTable::default();
    let terms = catalog.terms().map_or(&none, |file| file.term_table());
    let names = Names::new(document, source);
    let original = catalog.lang() == document.original;
    let mut graph = Graph::new(catalog.lang(), terms);
    for (unit, _) in document.tree.leaves() {
        let text = if original {
            UnitText::of_source(document, source, unit)
        } else {
            UnitText::of_catalog(catalog, unit)
        };
        let Some(text) = text else {
            if original || catalog.message(unit.id.as_str()).is_some() {
                broken.insert(unit.id.clone());
            }
            continue;
        };
        if let Some(term) = terms.place(unit.id.as_str()) {
            let diagnostic = collision(unit, &text, term);
            diagnostics.push(diagnostic.lang(catalog.lang().tag()));
            broken.insert(unit.id.clone());
        }
        for (attribute, pattern) in text.patterns {
            let scope = Scope::Unit { document, names: &names, texts: catalog, original };
            let mut checker = Checker::new(scope, terms, &text.ground);
            checker.pattern(pattern);
            let target = Target::Message(unit.id.to_string(), attribute);
            graph.add(target, pattern, checker.found, text.ground.clone());
        }
    }
    let unusable = graph.resolve().collect(&mut diagnostics).broken;
    broken.extend(unusable.iter().filter_map(|target| target.id().parse::<Id>().ok()));
    if let Some(file) = catalog.messages().filter(|_| !original) {
        strangers(file, &names, &mut diagnostics);
    }
    Outcome { value: broken, diagnostics }
}

/// Validates a file of terms, once for all documents. Returns the names of the terms that must not be
/// used; a text that uses one is broken, which [`validate`] reports at its place.
#[must_use]
pub fn validate_terms(file: &CatalogFile) -> Outcome<BTreeSet<String>> {
    let table = file.term_table();
    let mut diagnostics = table.diagnostics().clone();
    for message in file.messages() {
        let text = format!("`{}` is a message among terms", message.id);
        diagnostics.push(
            Diagnostic::new(&MISPLACED_ENTRY, text)
                .at(file.file().label(message.id_span, "a message"))
                .hint(format!("a term begins with a hyphen: `-{}`", message.id))
                .lang(file.lang().tag()),
        );
    }
    Outcome { value: table.broken().map(str::to_owned).collect(), diagnostics }
}

/// Validates a file of labels: they have the variables that their documentation names, and no others.
/// Returns the ids of those that must not be used.
pub(crate) fn validate_labels(file: &CatalogFile) -> Outcome<BTreeSet<String>> {
    let none = TermTable::default();
    let ground = Ground::File(file.file());
    let mut graph = Graph::new(file.lang(), &none);
    for message in file.messages().filter(|message| !message.broken) {
        let Some(label) = Label::ALL.iter().find(|label| label.key() == message.id) else {
            continue;
        };
        let variables = documented_variables(label.documentation());
        let mut checker = Checker::new(Scope::Label { variables }, &none, &ground);
        checker.pattern(&message.pattern);
        let target = Target::Message(message.id.clone(), None);
        graph.add(target, &message.pattern, checker.found, ground.clone());
    }
    graph
        .resolve()
        .map(|resolved| resolved.broken.iter().map(|target| target.id().to_owned()).collect())
}

/// The variables that the documentation of a label names: the words `$name` in code marks.
fn documented_variables(documentation: &'static str) -> Vec<&'static str> {
    let code = documentation.split('`').skip(1).step_by(2);
    code.filter_map(|word| word.strip_prefix('$')).collect()
}

/// The text of a unit in the language that is validated: its value and, by name, its attributes.
struct UnitText<'a> {
    patterns: Vec<(Option<String>, &'a Pattern)>,
    ground: Ground<'a>,
    /// Where its name stands, and what to say there.
    name: (Span, &'static str),
}

impl<'a> UnitText<'a> {
    fn of_source(document: &'a Document, source: &'a SourceTexts, unit: &'a Unit) -> Option<Self> {
        let pattern = source.pattern(unit.id.as_str())?;
        let ground = Ground::Unit(document, unit);
        let name = (pattern.span, "the unit");
        Some(UnitText { patterns: vec![(None, pattern)], ground, name })
    }

    fn of_catalog(catalog: &'a Catalog, unit: &Unit) -> Option<Self> {
        let file = catalog.messages()?.file();
        let message = catalog.message(unit.id.as_str()).filter(|message| !message.broken)?;
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|each| (Some(each.id.clone()), &each.pattern));
        let patterns = std::iter::once((None, &message.pattern)).chain(attributes).collect();
        let name = (message.id_span, "the message");
        Some(UnitText { patterns, ground: Ground::File(file), name })
    }
}

fn collision(unit: &Unit, text: &UnitText<'_>, term: Place) -> Diagnostic {
    let id = &unit.id;
    let (name, message) = text.name;
    Diagnostic::new(&NAME_COLLISION, format!("the unit `{id}` and the term `-{id}` have one name"))
        .at(text.ground.label(name, message))
        .at(term)
        .hint("give the term another name in all languages, or the unit another id")
        .unit(id.as_str())
}

/// What stands in a document's file and belongs to none of its units.
fn strangers(file: &CatalogFile, names: &Names<'_>, diagnostics: &mut Diagnostics) {
    let tag = file.lang().tag();
    for message in file.messages().filter(|message| !names.units.contains(message.id.as_str())) {
        let text = format!("`{}` is the id of no unit of this document", message.id);
        let hint = match nearest(&message.id, names.units.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "delete it, or give it the id of the unit that it translates".to_owned(),
        };
        diagnostics.push(
            Diagnostic::new(&UNUSED_MESSAGE, text)
                .at(file.file().label(message.id_span, "no such unit"))
                .hint(hint)
                .lang(tag),
        );
    }
    for term in file.terms() {
        let text = format!("the term `-{}` stands in the file of a document", term.id);
        diagnostics.push(
            Diagnostic::new(&MISPLACED_ENTRY, text)
                .at(file.file().label(term.id_span, "a term"))
                .hint(format!("move it to `locales/{tag}/terms.ftl`"))
                .lang(tag),
        );
    }
}
