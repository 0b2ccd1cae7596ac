//! Ids for what has none: by position, and such that no id of the document is the same.

use std::collections::BTreeSet;
use std::ops::Bound;

use hexaglot_document::Id;

use crate::UNITS;
use crate::names::{Names, fallback};
use crate::syntax::{Entry, Node, Value};

/// Where in a document something stands, to propose an id for it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    /// The id of what holds it, or the name of the part of the document.
    parent: &'a str,
    /// Its number in there, from 1; none where nothing else can stand there.
    ordinal: Option<usize>,
}

impl<'a> Place<'a> {
    /// The place of an entry by its number, from 1: its id is `<parent>-<ordinal>`.
    pub(crate) fn entry(parent: &'a str, ordinal: usize) -> Self {
        Place { parent, ordinal: Some(ordinal) }
    }

    /// The place of something that stands alone there: its id is `<parent>`.
    pub(crate) fn only(parent: &'a str) -> Self {
        Place { parent, ordinal: None }
    }
}

impl<'s> Names<'s> {
    /// An id that no other has, present or proposed, by position. The ids composed of it and `parts`
    /// are free too and not too long, if any id makes them so.
    pub(crate) fn propose(&mut self, place: Place<'_>, parts: &BTreeSet<String>) -> Id {
        if self.taken.is_none() {
            self.taken = Some(self.root.map(written).unwrap_or_default());
        }
        let longest = parts.iter().map(|part| part.len() + 1).max().unwrap_or(0);
        let id = self
            .first_free(place, Id::MAX.saturating_sub(longest), parts)
            .or_else(|| self.first_free(place, Id::MAX, parts))
            .unwrap_or_else(fallback);
        let composed = parts.iter().filter_map(|part| id.join(part).ok());
        self.taken.get_or_insert_default().extend(composed);
        id
    }

    /// The first free id of at most `limit` characters, counting up from the place's own number.
    fn first_free(
        &mut self,
        place: Place<'_>,
        limit: usize,
        parts: &BTreeSet<String>,
    ) -> Option<Id> {
        let alone = place.ordinal.is_none().then(|| numbered(place.parent, None, limit)).flatten();
        if let Some((_, id)) = alone.filter(|(_, id)| self.is_free(id, parts)) {
            return Some(id);
        }
        let mut ordinal = place.ordinal.unwrap_or(2);
        for _ in 0..=UNITS {
            let (stem, id) = numbered(place.parent, Some(ordinal), limit)?;
            if self.is_free(&id, parts) {
                return Some(id);
            }
            // Long parents are cut to the same stem: where one has been, the next need not look.
            let next = self.next.entry(stem).or_default();
            *next = (*next).max(ordinal + 1);
            ordinal = *next;
        }
        None
    }

    /// Whether neither the id nor one that is composed of it stands anywhere.
    fn is_free(&self, id: &Id, parts: &BTreeSet<String>) -> bool {
        let taken = self.taken.as_ref();
        if self.kept.contains_key(id) || taken.is_some_and(|taken| taken.contains(id)) {
            return false;
        }
        if parts.is_empty() {
            return true;
        }
        // A table may have very many parts, and few ids begin like one that is free.
        let prefix = format!("{id}-");
        let from = (Bound::Included(prefix.as_str()), Bound::Unbounded);
        let kept = self.kept.range::<str, _>(from).map(|(id, _)| id);
        let taken = taken.into_iter().flat_map(|taken| taken.range::<str, _>(from));
        let is_part = |id: &Id| id.as_str().strip_prefix(&prefix).map(|rest| parts.contains(rest));
        !kept.map_while(is_part).any(|found| found) && !taken.map_while(is_part).any(|found| found)
    }
}

/// A parent's id, cut so that it has at most `limit` characters with the ordinal, and both together.
fn numbered(parent: &str, ordinal: Option<usize>, limit: usize) -> Option<(String, Id)> {
    let suffix = ordinal.map(|ordinal| format!("-{ordinal}")).unwrap_or_default();
    let room = limit.checked_sub(suffix.len())?;
    let stem = parent.get(..room.min(parent.len()))?.trim_end_matches('-');
    let id = format!("{stem}{suffix}").parse().ok()?;
    Some((stem.to_owned(), id))
}

/// Every id that stands in a document, also where none is read, and every id composed of one.
fn written(root: &Node<'_>) -> BTreeSet<Id> {
    let mut ids = BTreeSet::new();
    let mut nodes = vec![root];
    while let Some(node) = nodes.pop() {
        match &node.value {
            Value::Sequence(items) => nodes.extend(items),
            Value::Mapping(_, entries) => {
                for entry in entries.iter().filter(|entry| matches!(&*entry.key, "id" | "include"))
                {
                    let Some(id) = id(&entry.value) else { continue };
                    ids.extend(parts(entries).iter().filter_map(|part| id.join(part).ok()));
                    ids.insert(id);
                }
                nodes.extend(entries.iter().map(|entry| &entry.value));
            }
            Value::Empty | Value::Scalar(_) | Value::Refused => {}
        }
    }
    ids
}

fn id(node: &Node<'_>) -> Option<Id> {
    let Value::Scalar(scalar) = &node.value else { return None };
    scalar.text.parse().ok()
}

/// What follows the id of a mapping in the ids of its other texts: `source`, `<row>-<column>`.
pub(crate) fn parts(entries: &[Entry<'_>]) -> BTreeSet<String> {
    let mut parts = BTreeSet::new();
    for entry in entries {
        match (&*entry.key, &entry.value.value) {
            ("source" | "alt" | "role", _) => {
                parts.insert(entry.key.clone().into_owned());
            }
            ("term", _) => {
                parts.insert("definition".to_owned());
            }
            ("columns" | "groups", Value::Sequence(items)) => {
                parts.extend(items.iter().filter_map(|item| Some(key(item)?.to_string())));
            }
            ("rows", Value::Sequence(rows)) => cells(rows, &mut parts),
            _ => {}
        }
    }
    parts
}

/// The key of a column, a group or a row.
fn key(node: &Node<'_>) -> Option<Id> {
    let Value::Mapping(_, entries) = &node.value else { return None };
    id(&entries.iter().find(|entry| entry.key == "key")?.value)
}

/// The parts of the cells that hold a text. A table with more cells than a document has units is not
/// read.
fn cells(rows: &[Node<'_>], parts: &mut BTreeSet<String>) {
    for row in rows {
        let (Some(key), Value::Mapping(_, entries)) = (key(row), &row.value) else { continue };
        let texts = entries.iter().filter(|entry| match &entry.value.value {
            Value::Scalar(scalar) => entry.key != "key" && !scalar.text.starts_with('$'),
            Value::Mapping(_, cell) => cell.iter().any(|entry| entry.key == "text"),
            Value::Empty | Value::Sequence(_) | Value::Refused => false,
        });
        parts.extend(texts.map(|entry| format!("{key}-{}", entry.key)));
        if parts.len() > UNITS {
            return;
        }
    }
}
