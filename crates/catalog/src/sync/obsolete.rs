//! The texts of removed units: `<id>.obsolete.ftl`.

use std::collections::BTreeMap;

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
    messages: BTreeMap<&'a str, &'a Message>,
    edits: Edits,
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
        let messages = file.into_iter().flat_map(CatalogFile::messages);
        Obsolete {
            text,
            layout: Layout::read(text),
            // Of several texts that one unit had, the last one is kept here.
            messages: messages.map(|message| (message.id.as_str(), message)).collect(),
            edits: Edits::default(),
            added: Places::default(),
            is_added_to: false,
        }
    }

    /// The last text that a unit had.
    pub(super) fn find(&self, id: &str) -> Option<Returned<'a, '_>> {
        let message = self.messages.get(id)?;
        let is_it = |block: &&Block<'a>| block.message().is_some_and(|entry| entry.id == id);
        let block = self.layout.blocks.iter().rfind(is_it)?;
        Some(Returned { text: self.text, block, message })
    }

    /// Takes the last text of a unit out of the file.
    pub(super) fn take(&mut self, id: &str) {
        let range = self.find(id).and_then(|returned| returned.block.own_range());
        if let Some(range) = range {
            take_away(self.text, range, &mut self.edits);
        }
    }

    /// Adds a text with its comments, unless it stands there already.
    pub(super) fn add(&mut self, block: &str) {
        let stands = |each: &Block<'a>| {
            let range = each.own_range().unwrap_or_default();
            self.text.get(range).is_some_and(|text| text.trim_end() == block.trim_end())
        };
        if !self.layout.blocks.iter().any(stands) {
            self.added.after(self.text.len(), whole_lines(block, line_end(block)));
            self.is_added_to = true;
        }
    }

    /// The file's new text, and before it what it must hold while the catalog still has what is added
    /// here and not yet what is taken from here; nothing where they do not differ from what it has.
    pub(super) fn finish(self) -> (Option<String>, Option<String>) {
        let takes = !self.edits.is_empty();
        if !takes && !self.is_added_to {
            return (None, None);
        }
        let mut added = Edits::default();
        let mut all = self.edits;
        let end = line_end(self.text);
        self.added.insert(self.text, end, &mut added);
        let first = (takes && self.is_added_to).then(|| added.apply(self.text));
        all.append(added);
        (first, Some(all.apply(self.text)))
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
