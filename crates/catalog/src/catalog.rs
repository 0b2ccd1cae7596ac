//! The Fluent files of one language for one document.

use std::sync::Arc;

use hexaglot_diag::{Diagnostics, Outcome, SourceFile};
use hexaglot_document::{Status, Unit};
use hexaglot_locale::Lang;

use crate::difference::{Piece, difference, similarity};
use crate::entry::Message;
use crate::file::CatalogFile;
use crate::fingerprint::{collapse, source_fingerprint};
use crate::source::SourceTexts;
use crate::states::{Record, States};
use crate::validate;

/// The Fluent files of one language for one document, and its record of states.
#[derive(Debug)]
pub struct Catalog {
    lang: Lang,
    terms: Option<Arc<CatalogFile>>,
    labels: Option<CatalogFile>,
    messages: Option<CatalogFile>,
    states: States,
}

/// How the source of an outdated translation has changed; the texts are on one line each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceChange {
    /// The text that the translation renders, where the record of states or a line above it has it.
    pub was: Option<String>,
    /// The present text.
    pub source: String,
}

impl SourceChange {
    /// [`difference`] of the two texts, where both are known.
    #[must_use]
    pub fn difference(&self) -> Option<Vec<Piece<'_>>> {
        self.was.as_deref().map(|was| difference(was, &self.source))
    }

    /// [`similarity`] of the two texts, where both are known.
    #[must_use]
    pub fn similarity(&self) -> Option<u8> {
        self.was.as_deref().map(|was| similarity(was, &self.source))
    }
}

/// Loads the files of a language for one document, each by the end of its name: `terms.ftl`,
/// `labels.ftl`, `<id>.state.yaml`, and `<id>.ftl`, which any other Fluent file is. Texts of removed
/// units (`<id>.obsolete.ftl`) are no part of a catalog.
#[must_use]
pub fn load(lang: Lang, files: &[Arc<SourceFile>]) -> Outcome<Catalog> {
    let mut diagnostics = Diagnostics::new();
    let mut catalog = Catalog::new(lang, None, None, States::default());
    for file in files {
        let name = file.path().rsplit('/').next().unwrap_or_default();
        if name.ends_with(".state.yaml") {
            catalog.states = States::parse(file, lang).collect(&mut diagnostics);
        } else if name.ends_with(".obsolete.ftl") || !name.ends_with(".ftl") {
            // Nothing that an edition needs.
        } else {
            let parsed = CatalogFile::parse(file, lang).collect(&mut diagnostics);
            match name {
                "terms.ftl" => {
                    validate::validate_terms(&parsed).collect(&mut diagnostics);
                    catalog.terms = Some(Arc::new(parsed));
                }
                "labels.ftl" => catalog.labels = Some(parsed),
                _ => catalog.messages = Some(parsed),
            }
        }
    }
    Outcome { value: catalog, diagnostics }
}

impl Catalog {
    /// A catalog of files that were parsed before, so that `terms.ftl` is parsed once for all
    /// documents.
    #[must_use]
    pub fn new(
        lang: Lang,
        terms: Option<Arc<CatalogFile>>,
        messages: Option<CatalogFile>,
        states: States,
    ) -> Self {
        Catalog { lang, terms, labels: None, messages, states }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of a unit, broken or not.
    #[must_use]
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.as_ref().and_then(|file| file.message(id))
    }

    /// The terms of the language.
    #[must_use]
    pub fn terms(&self) -> Option<&Arc<CatalogFile>> {
        self.terms.as_ref()
    }

    /// The labels that the project overrides, where [`load`] was given them.
    #[must_use]
    pub fn labels(&self) -> Option<&CatalogFile> {
        self.labels.as_ref()
    }

    /// The texts of the document.
    #[must_use]
    pub fn messages(&self) -> Option<&CatalogFile> {
        self.messages.as_ref()
    }

    /// The record of states.
    #[must_use]
    pub fn states(&self) -> &States {
        &self.states
    }

    /// How far the translation of a unit is. `source` are the texts of its document.
    ///
    /// A text that has not changed since its record has the recorded state, or is outdated when its
    /// source has changed. A text that was edited renders what its translator saw, and only the line
    /// above it can tell what that was: git may have merged the edit with a newer source.
    ///
    /// A message that parses and fails in validation is broken too; that is what
    /// [`crate::validate()`] says.
    #[must_use]
    pub fn status(&self, unit: &Unit, source: &SourceTexts) -> Status {
        if self.lang == source.original() {
            return Status::Source;
        }
        let Some(message) = self.message(unit.id.as_str()) else { return Status::Missing };
        if message.broken {
            return Status::Broken;
        }
        let present = Present { unit, source };
        let record = self.states.get(unit.id.as_str());
        match record.and_then(|record| unchanged(record, message)) {
            Some(recorded) if present.is(recorded.source) => recorded.status,
            Some(_) => Status::Outdated,
            None => edited(message, record, &present),
        }
    }

    /// How the source of a unit has changed since it was translated; the unit is outdated. `source` are
    /// the texts of its document.
    #[must_use]
    pub fn source_change(&self, unit: &Unit, source: &SourceTexts) -> SourceChange {
        let was = self.message(unit.id.as_str()).and_then(|message| {
            let record = self.states.get(unit.id.as_str());
            rendered(message, record, &Present { unit, source }).map(collapse)
        });
        SourceChange { was, source: collapse(&unit.text) }
    }

    /// Whether a machine has made the translation of a unit and no person has read or changed it
    /// since.
    #[must_use]
    pub fn is_machine_made(&self, unit: &Unit) -> bool {
        let record = self.states.get(unit.id.as_str());
        let text = self.message(unit.id.as_str());
        record.zip(text).is_some_and(|(record, message)| record.is_machine_made(message))
    }
}

/// The present source of a unit.
struct Present<'a> {
    unit: &'a Unit,
    source: &'a SourceTexts,
}

impl Present<'_> {
    /// Whether a record speaks of it.
    fn is(&self, fingerprint: &str) -> bool {
        self.source.fingerprint(self.unit) == fingerprint
    }

    /// Whether a comment shows it.
    fn is_shown(&self, text: &str) -> bool {
        self.unit.text == text || self.is(&source_fingerprint(text))
    }
}

/// A record that speaks of the text as it is.
struct Unchanged<'a> {
    source: &'a str,
    status: Status,
}

fn unchanged<'a>(record: &'a Record, message: &Message) -> Option<Unchanged<'a>> {
    let status = record.state?.status();
    let speaks = status != Status::Missing && record.has_text(message);
    speaks.then_some(Unchanged { source: record.source.as_ref()?, status })
}

fn edited(message: &Message, record: Option<&Record>, present: &Present<'_>) -> Status {
    let original = present.source.original();
    let seen = message.seen.as_ref().filter(|_| message.seen_lang == Some(original));
    let saw = match (seen, record.and_then(|record| record.source.as_ref())) {
        (Some(seen), _) => present.is_shown(seen),
        (None, Some(synced)) => present.is(synced),
        (None, None) => true,
    };
    let older = message.was.as_ref().is_some_and(|was| !present.is_shown(was));
    // Below such a line alone, even one with the present source, nothing says what was seen.
    let unknown = message.was.is_some() && seen.is_none();
    if saw && !older && !unknown { Status::Translated } else { Status::Outdated }
}

/// The source text that an outdated translation renders, if it stands anywhere: that of its record, or
/// an older one than the present in a line above it.
fn rendered<'m>(
    message: &'m Message,
    record: Option<&'m Record>,
    present: &Present<'_>,
) -> Option<&'m str> {
    let original = present.source.original();
    let seen = message.seen.as_deref().filter(|_| message.seen_lang == Some(original));
    let above = message.was.as_deref();
    let recorded = record.and_then(|record| record.was.as_deref());
    if let Some(unchanged) = record.and_then(|record| unchanged(record, message)) {
        let is_recorded = |text: &&str| source_fingerprint(text) == unchanged.source;
        return [recorded, above, seen].into_iter().flatten().find(is_recorded).or(above);
    }
    [above, seen, recorded].into_iter().flatten().find(|text| !present.is_shown(text))
}
