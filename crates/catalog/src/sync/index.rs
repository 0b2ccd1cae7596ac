//! Where what belongs to units stands in a file.

use std::collections::BTreeMap;

use super::lines::{Block, Heading, Layout, Segment};

/// Where the messages, placeholders and headings of units stand.
pub(super) struct Index<'a> {
    pub(super) messages: BTreeMap<&'a str, &'a Block<'a>>,
    pub(super) placeholders: BTreeMap<&'a str, Vec<(usize, &'a Segment<'a>)>>,
    pub(super) headings: BTreeMap<&'a str, &'a Heading<'a>>,
}

impl<'a> Index<'a> {
    pub(super) fn new(layout: &'a Layout<'a>) -> Self {
        let (messages, placeholders) = (BTreeMap::new(), BTreeMap::new());
        let mut index = Index { messages, placeholders, headings: BTreeMap::new() };
        for heading in &layout.headings {
            index.headings.entry(heading.id).or_insert(heading);
        }
        for (at, block) in layout.blocks.iter().enumerate() {
            if let Some(entry) = block.message() {
                index.messages.insert(entry.id, block);
            }
            for (id, segment) in block.placeholders() {
                index.placeholders.entry(id).or_default().push((at, segment));
            }
        }
        index
    }
}
