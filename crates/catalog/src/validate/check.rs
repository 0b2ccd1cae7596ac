//! Checks of the expressions of one text, one by one.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_diag::{Code, Diagnostic, Span, nearest};
use hexaglot_document::{Datum, Document, Node};

use super::FAULTS;
use super::graph::Target;
use super::ground::Ground;
use super::terms::TermTable;
use crate::catalog::Catalog;
use crate::cited::Cited;
use crate::codes::{
    LOST_ARGUMENT, MESSAGE_IN_TERM, UNKNOWN_ATTRIBUTE, UNKNOWN_MESSAGE, UNKNOWN_TERM,
    UNKNOWN_VARIABLE,
};
use crate::pattern::{Element, Expression, Pattern};
use crate::proposal;
use crate::source::SourceTexts;

/// What the texts of a document may name.
pub(super) struct Names<'a> {
    /// The ids of units.
    pub(super) units: BTreeSet<&'a str>,
    /// The ids of everything that has one: blocks, items, notes, annexes.
    pub(super) anchors: BTreeSet<&'a str>,
    /// The ids of notes.
    pub(super) notes: BTreeSet<&'a str>,
    /// The ids of the notes that the source text calls: only they have numbers.
    pub(super) called: BTreeSet<&'a str>,
    /// Other documents that the source text refers to.
    pub(super) cited: &'a Cited,
}

/// The ids of everything in a document that has one.
pub(crate) fn anchors(document: &Document) -> BTreeSet<&str> {
    let mut anchors = BTreeSet::new();
    document.tree.walk(&mut |node| {
        let id = match node {
            Node::Block(block) => &block.id,
            Node::Item(item) => &item.id,
            Node::Named(id, _) => id,
            Node::Leaf(..) | Node::Datum(_) => return,
        };
        anchors.insert(id.as_str());
    });
    anchors.extend(document.includes.iter().map(|include| include.id.as_str()));
    anchors
}

impl<'a> Names<'a> {
    pub(super) fn new(document: &'a Document, source: &'a SourceTexts) -> Self {
        Names {
            units: document.tree.leaves().iter().map(|(unit, _)| unit.id.as_str()).collect(),
            anchors: anchors(document),
            notes: document.tree.notes.iter().map(|note| note.id.as_str()).collect(),
            called: source.note_calls().iter().map(|id| id.as_str()).collect(),
            cited: &source.cited,
        }
    }
}

/// What a text may use.
pub(super) enum Scope<'a> {
    /// The text of a unit: the data of its document, its other texts, all terms.
    Unit { document: &'a Document, names: &'a Names<'a>, texts: &'a Catalog, original: bool },
    /// A term: its own arguments, and other terms.
    Term,
    /// A label: the variables of its documentation, all of them strings.
    Label { variables: Vec<&'static str> },
}

/// What a check has found of one text.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) faults: Vec<Diagnostic>,
    /// The texts that it uses, each where it does.
    pub(super) references: Vec<(Target, Span)>,
}

/// Checks one text.
pub(super) struct Checker<'a> {
    pub(super) scope: Scope<'a>,
    pub(super) terms: &'a TermTable,
    pub(super) ground: &'a Ground<'a>,
    pub(super) found: Found,
    /// Whether Fluent has forgotten the arguments of this term, having met another.
    forgotten: bool,
}

impl<'a> Checker<'a> {
    pub(super) fn new(scope: Scope<'a>, terms: &'a TermTable, ground: &'a Ground<'a>) -> Self {
        Checker { scope, terms, ground, found: Found::default(), forgotten: false }
    }

    pub(super) fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            if let Element::Placeable { expression, .. } = element {
                self.expression(expression);
            }
        }
    }

    pub(super) fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Literal { .. } | Expression::Number { .. } => {}
            Expression::Variable { name, span } => {
                if let Some(datum) = self.variable(name, *span) {
                    self.place_of(datum, *span);
                }
            }
            Expression::Message { id, attribute, span } => {
                self.message(id, attribute.as_deref(), *span);
            }
            Expression::Term { id, attribute, positional, arguments, span } => {
                self.term(id, attribute.as_deref(), *span);
                self.term_arguments(id, attribute.as_deref(), positional, arguments, *span);
            }
            Expression::Function { name, name_span, positional, named, span } => {
                self.call(name, *name_span, positional, named, *span);
            }
            Expression::Nested(inner, _) => self.expression(inner),
            Expression::Select { selector, variants, .. } => {
                self.select(selector, variants);
                // Whichever variant is taken, what follows must hold after it.
                let before = self.forgotten;
                let mut after = before;
                for variant in variants {
                    self.forgotten = before;
                    self.pattern(&variant.pattern);
                    after |= self.forgotten;
                }
                self.forgotten = after;
            }
        }
    }

    /// A variable that is read; its datum, where it is one.
    pub(super) fn variable(&mut self, name: &str, span: Span) -> Option<&'a Datum> {
        match &self.scope {
            Scope::Unit { document, .. } => {
                let document: &Document = document;
                if let Some(named) = document.data.get(name) {
                    return Some(&named.datum);
                }
                let hint = proposal::hint(name, "$", document.data.keys().map(String::as_str));
                let message = format!("the document has no datum `{name}`");
                self.fault(&UNKNOWN_VARIABLE, message, span, "no such datum", hint);
            }
            Scope::Term if self.forgotten => {
                let message = format!("the argument `${name}` is lost behind another term");
                let hint = Some("move it before the other term".to_owned());
                self.fault(&LOST_ARGUMENT, message, span, "Fluent has forgotten it here", hint);
            }
            Scope::Term => {}
            Scope::Label { variables } => {
                if !variables.contains(&name) {
                    let hint = proposal::hint(name, "$", variables.iter().copied());
                    let message = format!("this label is not given `${name}`");
                    self.fault(&UNKNOWN_VARIABLE, message, span, "not given", hint);
                }
            }
        }
        None
    }

    /// The name of the place that a datum writes out is a term.
    pub(super) fn place_of(&mut self, datum: &Datum, span: Span) {
        if let Some(place) = datum.place() {
            self.term(&format!("place-{place}"), None, span);
        }
    }

    fn message(&mut self, id: &str, attribute: Option<&str>, span: Span) {
        match &self.scope {
            Scope::Term => {
                let message = format!("a term cannot refer to the message `{id}`");
                let hint = Some(format!("make a term of it: `-{id}`"));
                return self.fault(&MESSAGE_IN_TERM, message, span, "a message", hint);
            }
            Scope::Label { .. } => {
                let message = format!("a label cannot refer to the message `{id}`");
                return self.fault(&UNKNOWN_MESSAGE, message, span, "a message", None);
            }
            Scope::Unit { names, texts, original, .. } => {
                if !names.units.contains(id) {
                    let units = names.units.iter().copied();
                    let near = nearest(id, units).map(|near| format!("did you mean `{near}`?"));
                    let message = format!("`{id}` is no unit of this document");
                    let hint = near.or(Some(format!("a term has a hyphen: `-{id}`")));
                    return self.fault(&UNKNOWN_MESSAGE, message, span, "no such unit", hint);
                }
                let message = if *original { None } else { texts.message(id) };
                let has = |name: &str| message.is_some_and(|text| text.attribute(name).is_some());
                if let Some(name) = attribute.filter(|name| !has(name)) {
                    let message = format!("`{id}` has no attribute `{name}`");
                    let hint =
                        Some(format!("write `.{name} = …` on an indented line under `{id}`"));
                    return self.fault(
                        &UNKNOWN_ATTRIBUTE,
                        message,
                        span,
                        "no such attribute",
                        hint,
                    );
                }
            }
        }
        let target = Target::Message(id.to_owned(), attribute.map(str::to_owned));
        self.found.references.push((target, span));
    }

    /// A reference to a term, or to its attribute.
    pub(super) fn term(&mut self, id: &str, attribute: Option<&str>, span: Span) {
        self.forgotten = true;
        if matches!(self.scope, Scope::Label { .. }) {
            let message = format!("a label cannot use the term `-{id}`");
            return self.fault(&UNKNOWN_TERM, message, span, "a term", None);
        }
        let Some(term) = self.terms.shape(id) else {
            let message = format!("there is no term `-{id}`");
            let near = proposal::hint(id, "-", self.terms.names());
            let hint = near.or(Some(format!("write `-{id} = …` in `terms.ftl`")));
            return self.fault(&UNKNOWN_TERM, message, span, "no such term", hint);
        };
        if let Some(name) = attribute.filter(|name| !term.attributes.contains_key(*name)) {
            let message = format!("the term `-{id}` has no attribute `{name}`");
            let names = term.attributes.keys().map(String::as_str);
            let near = proposal::hint(name, &format!("-{id}."), names);
            let hint =
                near.or(Some(format!("write `.{name} = …` on an indented line under `-{id}`")));
            return self.fault(&UNKNOWN_ATTRIBUTE, message, span, "no such attribute", hint);
        }
        let target = Target::Term(id.to_owned(), attribute.map(str::to_owned));
        self.found.references.push((target, span));
    }

    pub(super) fn fault(
        &mut self,
        code: &'static Code,
        message: impl Into<String>,
        span: Span,
        label: &str,
        hint: Option<String>,
    ) {
        if self.found.faults.len() >= FAULTS {
            return;
        }
        let mut fault = Diagnostic::new(code, message).at(self.ground.label(span, label));
        fault.hints.extend(hint);
        self.found.faults.push(fault);
    }
}

/// What a pattern takes from whoever calls it: the variables of a term.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parameter {
    /// Whether it is written out, so that a call must give it: Fluent would print its name.
    pub(super) written: bool,
    /// The keys of the selectors that choose by it.
    pub(super) keys: BTreeSet<String>,
}

pub(super) type Parameters = BTreeMap<String, Parameter>;

/// The parameters of a term's pattern.
pub(super) fn parameters(pattern: &Pattern) -> Parameters {
    fn read(pattern: &Pattern, parameters: &mut Parameters) {
        for element in &pattern.elements {
            if let Element::Placeable { expression, .. } = element {
                read_expression(expression, parameters);
            }
        }
    }
    fn read_expression(expression: &Expression, parameters: &mut Parameters) {
        match expression {
            Expression::Variable { name, .. } => {
                parameters.entry(name.clone()).or_default().written = true;
            }
            Expression::Nested(inner, _) => read_expression(inner, parameters),
            Expression::Function { positional, .. } => {
                positional.iter().for_each(|each| read_expression(each, parameters));
            }
            Expression::Select { selector, variants, .. } => {
                if let Expression::Variable { name, .. } = selector.as_ref() {
                    let keys = variants.iter().map(|variant| variant.key.as_str().to_owned());
                    parameters.entry(name.clone()).or_default().keys.extend(keys);
                } else {
                    read_expression(selector, parameters);
                }
                variants.iter().for_each(|variant| read(&variant.pattern, parameters));
            }
            Expression::Literal { .. }
            | Expression::Number { .. }
            | Expression::Message { .. }
            | Expression::Term { .. } => {}
        }
    }
    let mut found = Parameters::new();
    read(pattern, &mut found);
    found
}
