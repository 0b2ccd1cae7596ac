//! References between texts: circles, sizes, and what cannot be used because of what it uses.
//!
//! Texts are settled from those that use nothing upwards, without recursion: a chain of terms may be
//! as long as a file.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_diag::{Diagnostic, Diagnostics, Outcome, Span};
use hexaglot_locale::Lang;

use super::check::Found;
use super::ground::Ground;
use super::terms::TermTable;
use super::{BYTES, FAULTS, PLACEABLES};
use crate::codes::{BROKEN_REFERENCE, CYCLE, EXPANDED_TOO_LONG, TOO_MANY_PLACEABLES};
use crate::literal::LITERAL;
use crate::pattern::{Element, Expression, Pattern};

/// A text that others can use: the value of a message or term, or an attribute.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    Message(String, Option<String>),
    Term(String, Option<String>),
}

impl Target {
    /// The id of the message, or the name of the term without its hyphen.
    pub(super) fn id(&self) -> &str {
        match self {
            Target::Message(id, _) | Target::Term(id, _) => id,
        }
    }

    fn name(&self) -> String {
        match self {
            Target::Message(id, None) => id.clone(),
            Target::Message(id, Some(attribute)) => format!("{id}.{attribute}"),
            Target::Term(id, None) => format!("-{id}"),
            Target::Term(id, Some(attribute)) => format!("-{id}.{attribute}"),
        }
    }
}

/// How much a text is with everything that it uses, in its longest case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Cost {
    placeables: usize,
    bytes: usize,
}

impl Cost {
    fn add(&mut self, other: Cost) {
        self.placeables = self.placeables.saturating_add(other.placeables);
        self.bytes = self.bytes.saturating_add(other.bytes);
    }

    fn max(self, other: Cost) -> Cost {
        Cost {
            placeables: self.placeables.max(other.placeables),
            bytes: self.bytes.max(other.bytes),
        }
    }
}

struct Node<'a> {
    pattern: &'a Pattern,
    references: Vec<(Target, Span)>,
    ground: Ground<'a>,
}

/// Texts and the references between them.
pub(super) struct Graph<'a> {
    lang: Lang,
    /// The terms that messages use; they are settled already.
    terms: &'a TermTable,
    nodes: BTreeMap<Target, Node<'a>>,
    broken: BTreeSet<Target>,
    diagnostics: Diagnostics,
}

/// What the texts are once all references are followed.
pub(super) struct Settled {
    pub(super) broken: BTreeSet<Target>,
    pub(super) costs: BTreeMap<Target, Cost>,
}

impl<'a> Graph<'a> {
    pub(super) fn new(lang: Lang, terms: &'a TermTable) -> Self {
        Graph {
            lang,
            terms,
            nodes: BTreeMap::new(),
            broken: BTreeSet::new(),
            diagnostics: Diagnostics::new(),
        }
    }

    /// Adds a text with what the check of its expressions has found.
    pub(super) fn add(
        &mut self,
        target: Target,
        pattern: &'a Pattern,
        found: Found,
        ground: Ground<'a>,
    ) {
        if !found.faults.is_empty() {
            self.broken.insert(target.clone());
        }
        for fault in found.faults {
            self.report(fault, &target);
        }
        self.nodes.insert(target, Node { pattern, references: found.references, ground });
    }

    /// Adds a text that could not be read, which has been reported.
    pub(super) fn add_broken(&mut self, target: Target) {
        self.broken.insert(target);
    }

    fn report(&mut self, diagnostic: Diagnostic, target: &Target) {
        let diagnostic = diagnostic.lang(self.lang.tag());
        let unit = matches!(target, Target::Message(..));
        self.diagnostics.push(if unit { diagnostic.unit(target.id()) } else { diagnostic });
    }

    /// Follows all references.
    pub(super) fn resolve(mut self) -> Outcome<Settled> {
        let mut costs = BTreeMap::new();
        let mut waiting: BTreeMap<Target, usize> = BTreeMap::new();
        let mut users: BTreeMap<Target, Vec<Target>> = BTreeMap::new();
        let mut ready: Vec<Target> = Vec::new();
        for (target, node) in &self.nodes {
            let inner = node.references.iter().filter(|(used, _)| self.nodes.contains_key(used));
            for (used, _) in inner.clone() {
                users.entry(used.clone()).or_default().push(target.clone());
            }
            match inner.count() {
                0 => ready.push(target.clone()),
                count => {
                    waiting.insert(target.clone(), count);
                }
            }
        }
        while let Some(target) = ready.pop() {
            waiting.remove(&target);
            self.settle(&target, &mut costs);
            for user in users.remove(&target).unwrap_or_default() {
                if let Some(count) = waiting.get_mut(&user) {
                    *count -= 1;
                    if *count == 0 {
                        ready.push(user);
                    }
                }
            }
        }
        let endless: BTreeSet<Target> = waiting.into_keys().collect();
        self.circles(&endless);
        let settled = Settled { broken: self.broken, costs };
        Outcome { value: settled, diagnostics: self.diagnostics }
    }

    /// Settles a text whose references are settled.
    fn settle(&mut self, target: &Target, costs: &mut BTreeMap<Target, Cost>) {
        let Some(node) = self.nodes.get(target) else { return };
        let known = |used: &Target| match used {
            _ if self.broken.contains(used) => None,
            _ if self.nodes.contains_key(used) => costs.get(used).copied(),
            Target::Term(..) => self.terms.cost(used),
            Target::Message(..) => None,
        };
        let mut faults: Vec<Diagnostic> = Vec::new();
        let unknown = node.references.iter().filter(|(used, _)| known(used).is_none());
        for (used, span) in unknown.take(FAULTS) {
            faults.push(self.unusable(node, used, *span));
        }
        let cost = cost(node.pattern, &|used| known(used).unwrap_or_default());
        let whole = |message| node.ground.label(node.pattern.span, message);
        if cost.placeables > PLACEABLES {
            let message = format!(
                "`{}` has {} placeables with everything that it uses, more than {PLACEABLES}",
                target.name(),
                cost.placeables
            );
            faults.push(
                Diagnostic::new(&TOO_MANY_PLACEABLES, message)
                    .at(whole("too many placeables"))
                    .hint("write some of them out, or divide the text"),
            );
        }
        if cost.bytes > BYTES {
            let message = format!(
                "`{}` is longer than {BYTES} bytes with everything that it uses",
                target.name()
            );
            faults.push(
                Diagnostic::new(&EXPANDED_TOO_LONG, message)
                    .at(whole("too long"))
                    .hint("divide the text"),
            );
        }
        costs.insert(target.clone(), cost);
        if !faults.is_empty() {
            self.broken.insert(target.clone());
        }
        for fault in faults {
            self.report(fault, target);
        }
    }

    fn unusable(&self, node: &Node<'_>, used: &Target, span: Span) -> Diagnostic {
        let name = used.name();
        let language = self.lang.english_name();
        let (message, hint) = match used {
            Target::Message(..) if !self.nodes.contains_key(used) => (
                format!("`{name}` has no text in {language} that could be used here"),
                format!("translate or mend `{name}`"),
            ),
            _ => (
                format!("`{name}` cannot be used, since it cannot be formatted itself"),
                format!("mend `{name}`"),
            ),
        };
        let diagnostic = Diagnostic::new(&BROKEN_REFERENCE, message)
            .at(node.ground.label(span, "used here"))
            .hint(hint);
        match self.terms.place(used.id()).filter(|_| matches!(used, Target::Term(..))) {
            Some(place) => diagnostic.at(place),
            None => diagnostic,
        }
    }

    /// Reports each circle once, and what leads into one.
    fn circles(&mut self, endless: &BTreeSet<Target>) {
        let next = |target: &Target| {
            let references = self.nodes.get(target).map(|node| node.references.as_slice());
            let inner = references.unwrap_or_default().iter();
            inner
                .filter(|(used, _)| endless.contains(used))
                .map(|(used, span)| (used.clone(), *span))
                .next()
        };
        let mut in_circle: BTreeSet<Target> = BTreeSet::new();
        let mut walked: BTreeSet<Target> = BTreeSet::new();
        let mut faults = Vec::new();
        for start in endless {
            let mut path: Vec<(Target, Span)> = Vec::new();
            let mut at = start.clone();
            while !walked.contains(&at)
                && let Some((used, span)) = next(&at)
            {
                walked.insert(at.clone());
                path.push((at, span));
                at = used;
            }
            if let Some(first) = path.iter().position(|(target, _)| *target == at) {
                let circle = path.split_off(first);
                in_circle.extend(circle.iter().map(|(target, _)| target.clone()));
                faults.extend(self.circle(&circle).map(|fault| (at, fault)));
            }
        }
        for target in endless.iter().filter(|target| !in_circle.contains(target)) {
            if let (Some(node), Some((used, span))) = (self.nodes.get(target), next(target)) {
                faults.push((target.clone(), self.unusable(node, &used, span)));
            }
        }
        for (target, fault) in faults {
            self.report(fault, &target);
        }
        self.broken.extend(endless.iter().cloned());
    }

    fn circle(&self, circle: &[(Target, Span)]) -> Option<Diagnostic> {
        let (first, _) = circle.first()?;
        let names = circle.iter().map(|(target, _)| target).chain([first]);
        let names: Vec<String> = names.map(|target| format!("`{}`", target.name())).collect();
        let message = format!("texts refer to one another in a circle: {}", names.join(" → "));
        let mut diagnostic = Diagnostic::new(&CYCLE, message).hint("write one of them out");
        for (target, span) in circle {
            if let Some(node) = self.nodes.get(target) {
                diagnostic = diagnostic.at(node.ground.label(*span, ""));
            }
        }
        Some(diagnostic)
    }
}

/// The most bytes between two elements of a list.
const BETWEEN: usize = 16;

/// What a pattern comes to, as Fluent counts it: placeables of patterns, not of placeables.
fn cost(pattern: &Pattern, known: &dyn Fn(&Target) -> Cost) -> Cost {
    let mut sum = Cost::default();
    for element in &pattern.elements {
        match element {
            Element::Text { value, .. } => sum.add(Cost { placeables: 0, bytes: value.len() }),
            Element::Placeable { expression, .. } => {
                sum.add(Cost { placeables: 1, bytes: 0 });
                sum.add(expression_cost(expression, known));
            }
        }
    }
    sum
}

fn expression_cost(expression: &Expression, known: &dyn Fn(&Target) -> Cost) -> Cost {
    let bytes = |bytes| Cost { placeables: 0, bytes };
    match expression {
        Expression::Literal { value, .. } | Expression::Number { value, .. } => bytes(value.len()),
        Expression::Function { positional, .. } => {
            // What it writes is one code point; a list writes its elements, with words between.
            let mut sum = bytes('\u{F0000}'.len_utf8());
            for argument in positional {
                sum.add(expression_cost(argument, known));
                sum.add(bytes(BETWEEN));
            }
            sum
        }
        // A datum, or the literal that a term is given.
        Expression::Variable { .. } => bytes(LITERAL),
        Expression::Nested(inner, _) => expression_cost(inner, known),
        Expression::Message { id, attribute, .. } => {
            known(&Target::Message(id.clone(), attribute.clone()))
        }
        Expression::Term { id, attribute, .. } => {
            known(&Target::Term(id.clone(), attribute.clone()))
        }
        Expression::Select { selector, variants, .. } => {
            let mut sum = expression_cost(selector, known);
            let longest = variants.iter().map(|variant| cost(&variant.pattern, known));
            sum.add(longest.fold(Cost::default(), Cost::max));
            sum
        }
    }
}
