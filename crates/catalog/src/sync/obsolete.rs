//! The texts of removed units: `<id>.obsolete.ftl`.

use std::collections::{BTreeMap, BTreeSet};

use super::edit::Edits;
use super::lines::{Block, Layout, line_end};
use super::place::{Places, take_away};
use crate::entry::Message;
use crate::file::CatalogFile;

/// The file of a language's removed texts, and what becomes of it.
#[derive(Debug)]
pub(super) struct Obsolete<'a> {
    text: &'a str,
    layout: Layout<'a>,
    /// The last text of each unit, and where it stands in the layout.
    messages: BTreeMap<&'a str, (&'a Message, usize)>,
    /// The texts with their comments, to know those that stand here already.
    blocks: BTreeSet<&'a str>,
    /// What is taken out.
    taken: Edits,
    added: Places,
    is_added_to: bool,
}

/// A text that comes back.
pub(super) struct Returned<'a, 'b> {
    pub(super) text: &'a str,
    pub(super) block: &'b Block<'a>,
    pub(super) message: &'a Message,
}

impl<'a> Obsolete<'a> {
    pub(super) fn new(file: Option<&'a CatalogFile>) -> Self {
        let text = file.map_or("", |file| file.file().text());
        let layout = Layout::read(text);
        let mut places = BTreeMap::new();
        for (at, block) in layout.blocks.iter().enumerate() {
            places.extend(block.message().map(|entry| (entry.id, at)));
        }
        let messages = file.into_iter().flat_map(CatalogFile::messages);
        let messages = messages.filter_map(|message| {
            let id = message.id.as_str();
            Some((id, (message, *places.get(id)?)))
        });
        let messages = messages.collect();
        let blocks = layout.blocks.iter().filter_map(|block| text.get(block.own_range()?));
        Obsolete {
            text,
            blocks: blocks.map(str::trim_end).collect(),
            layout,
            messages,
            taken: Edits::default(),
            added: Places::default(),
            is_added_to: false,
        }
    }

    /// The last text that a unit had.
    pub(super) fn find(&self, id: &str) -> Option<Returned<'a, '_>> {
        let (message, at) = *self.messages.get(id)?;
        let block = self.layout.blocks.get(at)?;
        Some(Returned { text: self.text, block, message })
    }

    /// Takes the last text of a unit out of the file.
    pub(super) fn take(&mut self, id: &str) {
        let range = self.find(id).and_then(|returned| returned.block.own_range());
        if let Some(range) = range {
            take_away(self.text, range, &mut self.taken);
        }
    }

    /// Adds a text with its comments, unless it stands there already.
    pub(super) fn add(&mut self, block: &str) {
        if !self.blocks.contains(block.trim_end()) {
            self.added.after(self.text.len(), whole_lines(block, line_end(block)));
            self.is_added_to = true;
        }
    }

    /// The file's text before the catalog is written, with what is added here, and after it, without
    /// what is taken from here; nothing where it does not change.
    pub(super) fn finish(self) -> (Option<String>, Option<String>) {
        let mut edits = Edits::default();
        self.added.insert(self.text, line_end(self.text), &mut edits);
        let before = self.is_added_to.then(|| edits.apply(self.text));
        let takes = !self.taken.is_empty();
        edits.append(self.taken);
        (before, takes.then(|| edits.apply(self.text)))
    }
}

/// A block that ends with the end of a line.
pub(super) fn whole_lines(block: &str, end: &str) -> String {
    if block.ends_with('\n') { block.to_owned() } else { format!("{block}{end}") }
}

/// The texts of a document that is gone, added as they stand to those that were removed before.
#[must_use]
pub fn retire(obsolete: Option<&str>, catalog: &str) -> String {
    let before = obsolete.unwrap_or_default();
    let added = if before.is_empty() { catalog } else { catalog.trim_start_matches('\u{FEFF}') };
    if before.contains(added.trim_end()) {
        return before.to_owned();
    }
    let end = line_end(catalog);
    let mut places = Places::default();
    places.after(before.len(), whole_lines(added, end));
    let mut edits = Edits::default();
    places.insert(before, end, &mut edits);
    edits.apply(before)
}
