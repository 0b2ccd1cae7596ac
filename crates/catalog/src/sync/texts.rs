//! The texts of a document as its catalogs need them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hexaglot_diag::{Label, SourceFile, Span};
use hexaglot_document::{BlockKind, Document, Id, Node};
use hexaglot_locale::Lang;

use crate::fingerprint::{collapse, source_fingerprint};
use crate::source::fluent;
use crate::states::States;

/// The texts of a document in its order, worked out once for all its catalogs.
#[derive(Debug)]
pub struct SyncTexts {
    pub(super) file: Arc<SourceFile>,
    pub(super) original: Lang,
    pub(super) units: Vec<UnitText>,
    /// Where each unit stands among them.
    places: BTreeMap<Id, usize>,
}

/// One text of a document.
#[derive(Debug)]
pub(super) struct UnitText {
    pub(super) id: Id,
    /// The text on one line.
    pub(super) line: String,
    /// The text as a message.
    pub(super) message: String,
    pub(super) fingerprint: String,
    /// The note to translators, on one line.
    pub(super) note: Option<String>,
    /// Whether it is the heading of a section or annex.
    pub(super) is_heading: bool,
    /// Where it stands in the document's file.
    pub(super) span: Span,
    /// The editions that have it; none means all.
    only: Option<Vec<Lang>>,
}

impl SyncTexts {
    /// The texts of a document, which must be free of errors: a unit that could not be read would be
    /// taken for one that was removed.
    #[must_use]
    pub fn new(document: &Document) -> Self {
        let headings = headings(document);
        let leaves = document.tree.leaves().into_iter();
        let units: Vec<UnitText> = leaves
            .map(|(unit, only)| UnitText {
                id: unit.id.clone(),
                line: collapse(&unit.text),
                message: fluent(unit),
                fingerprint: source_fingerprint(&unit.text),
                note: unit.note.as_deref().map(collapse).filter(|note| !note.is_empty()),
                is_heading: headings.contains(&unit.id),
                span: unit.map.span(),
                only: only.map(<[Lang]>::to_vec),
            })
            .collect();
        let places = units.iter().enumerate().map(|(at, unit)| (unit.id.clone(), at)).collect();
        SyncTexts { file: Arc::clone(&document.file), original: document.original, units, places }
    }

    /// The language of the document.
    #[must_use]
    pub fn original(&self) -> Lang {
        self.original
    }

    /// The text of a unit, whatever editions have it.
    pub(super) fn get(&self, id: &str) -> Option<&UnitText> {
        self.units.get(*self.places.get(id)?)
    }

    /// A label of the text of a unit in the document's file; nothing where the document has no such unit.
    #[must_use]
    pub fn label(&self, id: &str, message: &str) -> Option<Label> {
        self.get(id).map(|unit| self.file.label(unit.span, message))
    }

    /// Whether the last sync has seen the present text of a unit. `source` are the states of the
    /// original language.
    #[must_use]
    pub fn is_synced(&self, id: &str, source: &States) -> bool {
        let synced = source.get(id).and_then(|record| record.source.as_ref());
        self.get(id).is_some_and(|unit| synced == Some(&unit.fingerprint))
    }

    /// The texts that the edition in a language has, with their places among all.
    pub(super) fn of(&self, lang: Lang) -> impl Iterator<Item = (usize, &UnitText)> {
        self.units.iter().enumerate().filter(move |(_, unit)| unit.is_in(lang))
    }
}

impl UnitText {
    /// Whether the edition in a language has it.
    pub(super) fn is_in(&self, lang: Lang) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(&lang))
    }

    /// Whether a text is this one, however its lines are broken.
    pub(super) fn is(&self, text: &str) -> bool {
        self.line == text || self.fingerprint == source_fingerprint(text)
    }
}

fn headings(document: &Document) -> BTreeSet<Id> {
    let mut headings = BTreeSet::new();
    document.tree.walk(&mut |node| {
        if let Node::Block(block) = node
            && let BlockKind::Section(section) = &block.kind
        {
            headings.insert(section.heading.id.clone());
        }
    });
    headings.extend(document.tree.annexes.iter().map(|annex| annex.heading.id.clone()));
    headings
}
