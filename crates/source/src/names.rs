//! Ids: reading them, composing them, and that no two are the same.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_diag::{Diagnostic, Span};
use hexaglot_document::{BadId, Id, TextMap, Unit};

use crate::UNITS;
use crate::codes::{BAD_ID, DUPLICATE_ID, LONG_ID, TOO_MANY_UNITS};
use crate::proposals::{Place, parts};
use crate::quote::quoted;
use crate::reader::{Fields, Reader};
use crate::syntax::Node;

/// The ids of a document.
#[derive(Debug, Default)]
pub(crate) struct Names<'s> {
    /// Those that were read so far, and where each stands.
    pub(crate) kept: BTreeMap<Id, Span>,
    /// The whole document, once it is being read.
    pub(crate) root: Option<&'s Node<'s>>,
    /// Those that no proposal may have, gathered when the first one is made.
    pub(crate) taken: Option<BTreeSet<Id>>,
    /// By what proposals begin with, the first number that may be free.
    pub(crate) next: BTreeMap<String, usize>,
}

/// An id and where it stands; where it is missing, the place of what lacks it.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    pub(crate) id: Id,
    pub(crate) span: Span,
    /// What the author tells translators of the texts that have this id.
    pub(crate) note: Option<String>,
}

/// The keys that go with every id.
pub(crate) const NAMED: &[&str] = &["id", "note-to-translators"];

impl<'s> Reader<'s> {
    /// The `id` of a mapping, and its `note-to-translators`. Something without a good id gets one
    /// that no other has, so that reading goes on.
    pub(crate) fn named(&mut self, fields: &Fields<'_, 's>, place: Place<'_>) -> Named {
        let note = fields.get("note-to-translators");
        let note =
            note.and_then(|node| self.line("note-to-translators", node)).map(|line| line.text);
        let Some(entry) = fields.entry("id") else {
            let id = self.names.propose(place, &parts(fields.entries));
            self.names.kept.insert(id.clone(), fields.head());
            self.missing_id(fields, &id);
            return Named { id, span: fields.head(), note };
        };
        let id = match self.id("id", &entry.value) {
            Some(id) => {
                self.register(&id, entry.value.span);
                id
            }
            None => {
                let id = self.names.propose(place, &parts(fields.entries));
                self.names.kept.insert(id.clone(), entry.value.span);
                id
            }
        };
        Named { id, span: entry.value.span, note }
    }

    /// An id, not yet kept.
    pub(crate) fn id(&mut self, name: &str, node: &Node<'s>) -> Option<Id> {
        let scalar = self.scalar(name, "an id", node)?;
        match scalar.text.parse() {
            Ok(id) => Some(id),
            Err(error) => {
                let span = self.inside(node);
                self.bad_id(&scalar.text, error, span);
                None
            }
        }
    }

    fn bad_id(&mut self, text: &str, error: BadId, span: Span) {
        let code = if matches!(error, BadId::Long(_)) { &LONG_ID } else { &BAD_ID };
        let hint = match (error, slug(text)) {
            (BadId::Long(_), _) => "shorten it".to_owned(),
            (_, Some(id)) => format!("write `{id}`"),
            (_, None) => "write words in lower-case letters with hyphens between them".to_owned(),
        };
        self.report(code, span, format!("{} is not an id: {error}", quoted(text)), &hint);
    }

    /// Keeps an id, and reports it if another has it.
    pub(crate) fn register(&mut self, id: &Id, span: Span) {
        if let Some(first) = self.names.kept.get(id) {
            if !self.findings.room(&DUPLICATE_ID) {
                return;
            }
            let labels =
                [self.file.label(span, "the second"), self.file.label(*first, "the first")];
            let mut diagnostic =
                Diagnostic::new(&DUPLICATE_ID, format!("the id `{id}` stands twice"));
            for label in labels {
                diagnostic = diagnostic.at(label);
            }
            self.findings
                .push(diagnostic.hint("give the newer of them another id").unit(id.as_str()));
            return;
        }
        self.names.kept.insert(id.clone(), span);
    }

    /// The id of a second text: `<id>-<part>`. `at` is the part of the file to change if it cannot
    /// be one.
    pub(crate) fn composed(&mut self, owner: &Named, part: &str, at: Span) -> Named {
        let id = match owner.id.join(part) {
            Ok(id) => {
                self.register(&id, at);
                id
            }
            Err(_) => {
                let whole = format!("{}-{part}", owner.id);
                let length = whole.len();
                let message = format!(
                    "the composed id {} has {length} characters, at most {} are allowed",
                    quoted(&whole),
                    Id::MAX
                );
                self.report(&LONG_ID, at, message, "shorten this id");
                // The count of units makes the ordinal new at once.
                let place = Place::entry(owner.id.as_str(), self.units + 1);
                let id = self.names.propose(place, &BTreeSet::new());
                self.names.kept.insert(id.clone(), at);
                id
            }
        };
        Named { id, span: at, note: owner.note.clone() }
    }

    /// The unit of a text; an empty one where the text is missing or was refused.
    pub(crate) fn unit(&mut self, named: &Named, name: &str, node: Option<&Node<'s>>) -> Unit {
        let count = self.findings.count();
        let text = node.and_then(|node| self.text(name, node));
        self.findings.concern(count, named.id.as_str());
        self.units += 1;
        if self.units == UNITS + 1 {
            let message = format!("this document has more than {UNITS} units");
            self.report(
                &TOO_MANY_UNITS,
                named.span,
                message,
                "divide it, and include the parts as annexes",
            );
        }
        let (text, map) = match text {
            Some(text) => (text.text, text.map),
            None => (String::new(), TextMap::whole(named.span)),
        };
        Unit { id: named.id.clone(), text, map, note: named.note.clone() }
    }

    /// The unit of a second text, if the mapping has it.
    pub(crate) fn second(
        &mut self,
        fields: &Fields<'_, 's>,
        owner: &Named,
        key: &str,
    ) -> Option<Unit> {
        let node = fields.get(key)?;
        let named = self.composed(owner, key, owner.span);
        Some(self.unit(&named, key, Some(node)))
    }
}

/// An id for what has none and can get none by its place.
pub(crate) fn fallback() -> Id {
    #[expect(clippy::expect_used, reason = "a constant, which is an id")]
    "unnamed".parse().expect("an id")
}

/// The nearest id to a text in another form: its Latin letters and digits. Nothing where it begins with no
/// letter, or would be too long.
#[must_use]
pub fn slug(text: &str) -> Option<Id> {
    let mut slug = String::new();
    for character in text.trim().chars().take(Id::MAX + 1) {
        match character.to_ascii_lowercase() {
            letter @ ('a'..='z' | '0'..='9') => slug.push(letter),
            '-' | '_' | ' ' | '.' | '/' if !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    let slug = slug.trim_start_matches(|first: char| !first.is_ascii_lowercase());
    slug.trim_end_matches('-').parse().ok()
}
