//! A person's word on texts as they stand: they become current without an edit, or their states rise.

use hexaglot_document::{Id, Status};

use super::edit::Edits;
use super::index::Index;
use super::lines::{Layout, line_end};
use super::texts::SyncTexts;
use super::view::{Top, View};
use crate::entry::Message;
use crate::file::CatalogFile;
use crate::fingerprint::target_fingerprint;
use crate::states::{Record, State};

/// What a person says of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acceptance {
    /// They render the present source, and are at least in this state.
    As(State),
    /// The change of the source calls nobody back: what was said of them holds of the present source.
    Editorial,
}

impl Acceptance {
    /// The state to which a text comes; nothing where that changes nothing, or is not said of it.
    /// `status` is how far the text is after all checks, `record` what was said of it.
    ///
    /// A current text never sinks. Of an outdated one a person says only that it renders the present
    /// source, so that the state it had counts no more. For an editorial change it does; of a text that
    /// a machine has made nobody has said anything that could hold.
    #[must_use]
    pub fn state(
        self,
        status: Status,
        record: Option<&Record>,
        message: &Message,
    ) -> Option<State> {
        let is_machine_made = record.is_some_and(|record| record.is_machine_made(message));
        match self {
            Acceptance::As(state) if status == Status::Outdated => {
                Some(state.max(State::Translated))
            }
            Acceptance::As(state) => {
                let before = State::of(status).filter(|before| *before != State::Missing)?;
                let after = state.max(before);
                (after != before || is_machine_made).then_some(after)
            }
            Acceptance::Editorial if status == Status::Outdated && !is_machine_made => {
                let record = record.filter(|record| record.has_text(message));
                let before = record.and_then(|record| record.state);
                Some(before.unwrap_or(State::Translated).max(State::Translated))
            }
            Acceptance::Editorial => None,
        }
    }
}

/// What becomes of the files of a language in which texts are accepted.
#[derive(Debug, Clone, Default)]
pub struct Accepted {
    /// What changes in the catalog: lines of sync above the texts.
    pub edits: Edits,
    /// The records that take the place of the old ones.
    pub records: Vec<(Id, Record)>,
}

/// Accepts the texts of units, each as what it is from now on. `comments` says whether catalogs have
/// source texts. A unit that the document or the catalog does not have is passed over.
///
/// The record of a text then speaks of it and of the present source, and the lines above it are those
/// of a text that is current, as sync writes them: after a sync, another one changes nothing.
#[must_use]
pub fn accept(
    texts: &SyncTexts,
    catalog: &CatalogFile,
    units: &[(Id, State)],
    comments: bool,
) -> Accepted {
    let text = catalog.file().text();
    let layout = Layout::read(text);
    let index = Index::new(&layout);
    let mut accepted = Accepted::default();
    for (id, state) in units {
        let Some(unit) = texts.get(id.as_str()) else { continue };
        let Some(message) = catalog.message(id.as_str()) else { continue };
        if let Some(block) = index.messages.get(id.as_str()) {
            let view = View {
                unit,
                original: texts.original,
                shows_source: comments,
                was: None,
                suggestion: None,
                end: line_end(text),
            };
            let start = block.entry.as_ref().map_or(0, |entry| entry.range.start);
            view.show(text, block.own(), Top::above(block, start), &mut accepted.edits);
        }
        let record = Record {
            state: Some(*state),
            source: Some(unit.fingerprint.clone()),
            target: Some(target_fingerprint(&message.pattern)),
            ..Record::default()
        };
        accepted.records.push((id.clone(), record));
    }
    accepted
}
