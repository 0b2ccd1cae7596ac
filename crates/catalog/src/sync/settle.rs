//! What the record says of a text from now on: the table of statuses, applied.

use hexaglot_locale::Lang;

use super::texts::UnitText;
use crate::entry::Message;
use crate::fingerprint::{collapse, source_fingerprint, target_fingerprint};
use crate::states::{Record, State};

/// What is recorded of a text, and the older source that stands above it.
#[derive(Debug)]
pub(super) struct Settled {
    pub(super) record: Record,
    /// The source that the text renders, while it is outdated and that is known.
    pub(super) was: Option<String>,
    /// Whether the line of that source must stand even where catalogs have no source texts: nothing
    /// else says that the text is outdated.
    pub(super) keeps_was: bool,
    /// Whether a new pair of texts was recorded, and the text renders the present source.
    pub(super) is_settled: bool,
    /// Whether the text has become outdated.
    pub(super) is_outdated: bool,
}

impl Settled {
    /// Whether the text of a unit renders its present source.
    pub(super) fn is_current(&self, unit: &UnitText) -> bool {
        !self.keeps_was && self.record.source.as_ref() == Some(&unit.fingerprint)
    }
}

/// What is known of a text beside itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) record: Option<&'a Record>,
    pub(super) original: Lang,
    /// The source text that the last sync wrote.
    pub(super) previous: Option<&'a str>,
    /// Whether the text comes back from among those of removed units.
    pub(super) returns: bool,
}

/// Decides what a text renders. A record speaks of a pair of texts: only a newer pair takes its place.
pub(super) fn settle(unit: &UnitText, message: &Message, known: &Known<'_>) -> Settled {
    let target = target_fingerprint(&message.pattern);
    let seen = message.seen.as_deref().filter(|_| message.seen_lang == Some(known.original));
    let above = message.was.as_deref().filter(|was| !unit.is(was));
    let speaks = |record: &&Record| {
        record.target.as_ref() == Some(&target)
            && record.source.is_some()
            && record.state.is_some_and(|state| state != State::Missing)
    };
    if let Some(record) = known.record.filter(speaks) {
        return unchanged(unit, record, [above, seen, known.previous]);
    }
    // Over an edited text that line stays until its translator takes it away, and until then nobody has
    // said what the text renders. When its source is the present one again, the line above it is not.
    let older = || seen.filter(|seen| message.was.is_some() && !unit.is(seen));
    if let Some(above) = above.or_else(older) {
        let first = Record {
            state: Some(State::Missing),
            source: Some(source_fingerprint(above)),
            ..Record::default()
        };
        return Settled {
            record: known.record.cloned().unwrap_or(first),
            was: Some(collapse(above)),
            keeps_was: true,
            is_settled: false,
            is_outdated: false,
        };
    }
    let recorded = known.record.and_then(|record| record.source.as_deref());
    // Of several texts that the unit had, the record may speak of another one.
    let has_other = known.returns && known.record.is_some_and(|record| record.target.is_some());
    // Below that line alone nothing says what was seen, even if it has the present source.
    let is_unknown = message.was.is_some() && seen.is_none();
    let (source, text) = match (seen, recorded) {
        _ if has_other || is_unknown => (source_fingerprint(""), None),
        (Some(seen), _) if unit.is(seen) => (unit.fingerprint.clone(), None),
        (Some(seen), _) => (source_fingerprint(seen), Some(seen)),
        // No text of a unit is empty, so that this is the source of no unit.
        (None, _) if known.returns => (source_fingerprint(""), None),
        (None, Some(source)) => {
            let was = known.record.and_then(|record| record.was.as_deref());
            let mut texts = [was, known.previous].into_iter().flatten();
            let text = texts.find(|text| source_fingerprint(text) == source);
            (source.to_owned(), text)
        }
        (None, None) => (unit.fingerprint.clone(), None),
    };
    let is_current = source == unit.fingerprint;
    let was = text.filter(|_| !is_current).map(collapse);
    let record = Record {
        state: Some(State::Translated),
        source: Some(source),
        target: Some(target),
        was: was.clone(),
        ..Record::default()
    };
    Settled { record, was, keeps_was: false, is_settled: is_current, is_outdated: !is_current }
}

/// The record of a text whose unit is gone: an edit that no sync has seen is settled, so that it counts
/// when the text comes back.
pub(super) fn leave(message: &Message, known: &Known<'_>) -> Option<Record> {
    let target = target_fingerprint(&message.pattern);
    if message.was.is_some()
        || known.record.and_then(|record| record.target.as_ref()) == Some(&target)
    {
        return None;
    }
    let seen = message.seen.as_deref().filter(|_| message.seen_lang == Some(known.original));
    let recorded = || known.record.and_then(|record| record.source.clone());
    let source = seen.or(known.previous).map(source_fingerprint);
    let source = if seen.is_some() { source } else { recorded().or(source) };
    source.map(|source| Record {
        state: Some(State::Translated),
        source: Some(source),
        target: Some(target),
        ..Record::default()
    })
}

/// What becomes of a record whose text is as it was. `older` are texts one of which may be the
/// recorded source.
fn unchanged(unit: &UnitText, record: &Record, older: [Option<&str>; 3]) -> Settled {
    let mut record = record.clone();
    let is_current = record.source.as_ref() == Some(&unit.fingerprint);
    let mut is_outdated = false;
    if is_current {
        record.was = None;
    } else if record.was.is_none() {
        let recorded = |text: &&str| record.source == Some(source_fingerprint(text));
        record.was = older.into_iter().flatten().find(recorded).map(collapse);
        is_outdated = record.was.is_some();
    }
    let [above, ..] = older;
    let was = record.was.clone().or_else(|| above.map(str::to_owned)).filter(|_| !is_current);
    Settled { record, was, keeps_was: false, is_settled: false, is_outdated }
}

/// The record of a unit that has no text: what its placeholder shows. What was said of a text that is
/// gone stays.
///
/// Without source texts in catalogs a placeholder shows none, and only the record can tell which source
/// the translator saw, who may be on another branch. There it keeps the first, until `accept`.
pub(super) fn missing(unit: &UnitText, record: Option<&Record>, comments: bool) -> Record {
    let keeps = |record: &&Record| {
        record.state != Some(State::Missing) || (!comments && record.source.is_some())
    };
    record.filter(keeps).cloned().unwrap_or_else(|| Record {
        state: Some(State::Missing),
        source: Some(unit.fingerprint.clone()),
        ..Record::default()
    })
}
