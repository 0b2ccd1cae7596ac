//! What is true of a story when somebody accepts its texts.

use std::collections::BTreeMap;

use hexaglot_catalog::{Acceptance, State};
use hexaglot_document::Status;

use crate::files::{CATALOG, Lines, text};
use crate::model::{JUNK, Story, word_of};

/// What must come of accepting.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// Nothing is written.
    Refused,
    /// These texts are accepted; none says how a change that calls nobody back ends.
    Accepted(BTreeMap<String, Option<State>>),
}

impl Story {
    /// The id of a unit that is named by a number.
    pub(crate) fn id(&self, at: usize) -> String {
        self.units[at % self.units.len()].id.clone()
    }

    /// What must come of accepting a unit, or all. `statuses` is how far each text is.
    pub(crate) fn expected(
        &self,
        named: Option<&str>,
        acceptance: Acceptance,
        statuses: &BTreeMap<String, Status>,
    ) -> Expected {
        let lines = Lines::read(&text(&self.project, CATALOG));
        if lines.lines.iter().any(|line| line == JUNK) {
            return Expected::Refused;
        }
        let mut accepted = BTreeMap::new();
        for unit in self.units.iter().filter(|unit| named.is_none_or(|named| named == unit.id)) {
            if word_of(&lines, &unit.id).is_none() {
                if named.is_some() && acceptance != Acceptance::Editorial {
                    return Expected::Refused;
                }
                continue;
            }
            let after = match (acceptance, statuses.get(&unit.id)) {
                (Acceptance::Editorial, Some(Status::Outdated)) => None,
                (Acceptance::As(state), Some(Status::Outdated)) => Some(state),
                // The highest status comes first.
                (Acceptance::As(state), Some(status)) if state.status() < *status => Some(state),
                _ => continue,
            };
            if self.seen_by_sync.get(&unit.id) != Some(&unit.source()) {
                return Expected::Refused;
            }
            accepted.insert(unit.id.clone(), after);
        }
        Expected::Accepted(accepted)
    }

    /// Somebody has said that the text of a unit renders its present source, and is in that state.
    ///
    /// # Errors
    /// When nobody has said of a text in whose record such a state stands that it is in it.
    pub(crate) fn accept(
        &mut self,
        id: &str,
        after: State,
        is_editorial: bool,
    ) -> Result<(), String> {
        let Some(unit) = self.units.iter().find(|unit| unit.id == id).cloned() else {
            return Err(format!("there is no unit {id}"));
        };
        let Some(word) = self.text_of(id) else { return Err(format!("{id} has no text")) };
        let status = after.status();
        if is_editorial && after != State::Translated {
            let recorded = self.recorded.get(id).map(|(source, _)| source.clone());
            let key = (id.to_owned(), recorded.unwrap_or_default(), word.clone());
            if self.said.get(&key).is_none_or(|said| status < *said) {
                return Err(format!("nobody has said of {id} that it is {after:?}"));
            }
        }
        let source = unit.source();
        self.say(id, &source, &word, status);
        self.shown.insert(id.to_owned(), source.clone());
        self.recorded.insert(id.to_owned(), (source.clone(), true));
        let is_highest = self.allowed(id) == Some(status);
        if let Some(text) = self.texts.get_mut(&word) {
            text.saw = source;
            text.new = false;
            text.unsettled = false;
            // More may have been said of the same texts before.
            text.plain &= is_highest;
        }
        Ok(())
    }
}
