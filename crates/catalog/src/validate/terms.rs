//! The terms of a language, validated once for all documents.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_diag::{Diagnostics, Label};

use super::check::{Checker, Parameters, Scope, parameters};
use super::graph::{Cost, Graph, Target};
use super::ground::Ground;
use crate::file::CatalogFile;

/// What texts need to know of terms.
#[derive(Debug, Default)]
pub(crate) struct TermTable {
    shapes: BTreeMap<String, Shape>,
    costs: BTreeMap<Target, Cost>,
    diagnostics: Diagnostics,
}

/// A term as those see it who use it.
#[derive(Debug)]
pub(super) struct Shape {
    value: Parameters,
    pub(super) attributes: BTreeMap<String, Parameters>,
    place: Label,
    broken: bool,
}

impl Shape {
    pub(super) fn parameters(&self, attribute: Option<&str>) -> Option<&Parameters> {
        match attribute {
            None => Some(&self.value),
            Some(name) => self.attributes.get(name),
        }
    }
}

impl TermTable {
    /// Validates the terms of a file.
    pub(crate) fn new(file: &CatalogFile) -> Self {
        let mut table = TermTable::default();
        for term in file.terms() {
            let attributes = term.attributes.iter();
            let attributes = attributes.map(|each| (each.id.clone(), parameters(&each.pattern)));
            let shape = Shape {
                value: parameters(&term.pattern),
                attributes: attributes.collect(),
                place: file.file().label(term.id_span, "the term"),
                broken: term.broken,
            };
            table.shapes.entry(term.id.clone()).or_insert(shape);
        }
        let resolved = table.resolve(file);
        for target in &resolved.broken {
            if let Some(shape) = table.shapes.get_mut(target.id()) {
                shape.broken = true;
            }
        }
        table.costs = resolved.costs;
        table.diagnostics = resolved.diagnostics;
        table
    }

    fn resolve(&self, file: &CatalogFile) -> Resolved {
        let ground = Ground::File(file.file());
        let none = TermTable::default();
        let mut graph = Graph::new(file.lang(), &none);
        for term in file.terms() {
            let attributes = term.attributes.iter();
            let attributes = attributes.map(|each| (Some(each.id.clone()), &each.pattern));
            for (attribute, pattern) in std::iter::once((None, &term.pattern)).chain(attributes) {
                let target = Target::Term(term.id.clone(), attribute);
                if term.broken {
                    graph.add_broken(target);
                } else {
                    let mut checker = Checker::new(Scope::Term, self, &ground);
                    checker.pattern(pattern);
                    graph.add(target, pattern, checker.found, ground.clone());
                }
            }
        }
        let mut diagnostics = Diagnostics::new();
        let resolved = graph.resolve().collect(&mut diagnostics);
        Resolved { broken: resolved.broken, costs: resolved.costs, diagnostics }
    }

    /// The names of all terms.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.shapes.keys().map(String::as_str)
    }

    /// The names of the terms that must not be used.
    pub(super) fn broken(&self) -> impl Iterator<Item = &str> {
        self.shapes.iter().filter(|(_, shape)| shape.broken).map(|(name, _)| name.as_str())
    }

    pub(super) fn shape(&self, name: &str) -> Option<&Shape> {
        self.shapes.get(name)
    }

    /// Where a term of that name stands.
    pub(super) fn place(&self, name: &str) -> Option<Label> {
        self.shape(name).map(|shape| shape.place.clone())
    }

    /// What a term adds to a text that uses it; nothing where it must not be used.
    pub(super) fn cost(&self, target: &Target) -> Option<Cost> {
        let usable = self.shape(target.id()).is_some_and(|shape| !shape.broken);
        self.costs.get(target).copied().filter(|_| usable)
    }

    pub(super) fn diagnostics(&self) -> &Diagnostics {
        &self.diagnostics
    }
}

struct Resolved {
    broken: BTreeSet<Target>,
    costs: BTreeMap<Target, Cost>,
    diagnostics: Diagnostics,
}
