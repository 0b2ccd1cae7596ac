//! Numbering: computed once for a document, the same for all its editions.

use std::collections::BTreeMap;

use hexaglot_locale::{ListStyle, SectionNumbers};

use crate::{Block, BlockKind, Id, Item, List, ParagraphNumbers, Section, Tree};

/// The numbers of everything in a document that has one, by id.
///
/// A number is a path such as `[4, 1]`, never a text: how it looks is a matter of the house and the
/// language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbering {
    numbers: BTreeMap<Id, Number>,
}

/// The number of one block, item, note or annex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// What is numbered.
    pub kind: NumberKind,
    /// Its number: `[4, 1]` is the first numbered paragraph of section 4, or with
    /// [`SectionNumbers::Outline`] its first section. Of an item, its place in
    /// its list, from 1. Empty where a label of the author's stands instead.
    pub path: Vec<u32>,
    /// The id of the numbered thing around an item or inside an annex, which its citation names.
    pub within: Option<Id>,
}

/// What a number belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NumberKind {
    /// A section.
    Section,
    /// A paragraph.
    Paragraph,
    /// An item of a list, with the kind of its list and its level from 0.
    Item(ListStyle, usize),
    /// A table.
    Table,
    /// A figure.
    Figure,
    /// A note, by its first call.
    Note,
    /// An annex.
    Annex,
}

impl Numbering {
    /// Numbers a tree. `calls` are the ids of the notes in the order in which the source texts call
    /// them; repeated calls and calls of notes that do not exist are passed over.
    #[must_use]
    pub fn new<'a, L>(
        tree: &Tree<L>,
        sections: SectionNumbers,
        calls: impl IntoIterator<Item = &'a Id>,
    ) -> Self {
        let mut counter = Counter {
            numbering: Numbering::default(),
            sections,
            paragraphs: 0,
            tables: 0,
            figures: 0,
        };
        counter.blocks(&tree.body, &Scope::default(), &mut 0);
        counter.annexes(tree);
        let mut notes = 0;
        for call in calls {
            let exists = tree.notes.iter().any(|note| note.id == *call);
            if exists && counter.numbering.get(call.as_str()).is_none() {
                notes += 1;
                counter.set(call, NumberKind::Note, vec![notes], None);
            }
        }
        counter.numbering
    }

    /// The number of that id, if it has one.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Number> {
        self.numbers.get(id)
    }

    /// Every number by id.
    pub fn iter(&self) -> impl Iterator<Item = (&Id, &Number)> {
        self.numbers.iter()
    }
}

/// What numbers inside a section or annex begin with.
#[derive(Debug, Clone, Default)]
struct Scope {
    prefix: Vec<u32>,
    paragraphs: ParagraphNumbers,
    within: Option<Id>,
}

impl Scope {
    fn path(&self, number: u32) -> Vec<u32> {
        self.prefix.iter().copied().chain([number]).collect()
    }
}

struct Counter {
    numbering: Numbering,
    sections: SectionNumbers,
    /// The paragraphs so far, where they run through the document.
    paragraphs: u32,
    tables: u32,
    figures: u32,
}

impl Counter {
    fn set(&mut self, id: &Id, kind: NumberKind, path: Vec<u32>, within: Option<Id>) {
        self.numbering.numbers.insert(id.clone(), Number { kind, path, within });
    }

    /// With decimal numbers, numbered sections and numbered paragraphs of one section share its count,
    /// so that no two have the same number.
    fn blocks<L>(&mut self, blocks: &[Block<L>], scope: &Scope, count: &mut u32) {
        for block in blocks.iter().filter(|block| block.only.is_none()) {
            let mut next = |path: &Scope| {
                if block.number.is_some() {
                    return Vec::new();
                }
                *count += 1;
                path.path(*count)
            };
            match &block.kind {
                BlockKind::Section(section) => {
                    let path = section.numbered.then(|| next(scope));
                    self.section(block, section, path, scope);
                }
                BlockKind::Paragraph(paragraph) => {
                    let default = scope.paragraphs == ParagraphNumbers::Numbered;
                    if block.number.is_some() || paragraph.numbered.unwrap_or(default) {
                        let path = match self.sections {
                            SectionNumbers::Decimal => next(scope),
                            SectionNumbers::Outline if block.number.is_some() => Vec::new(),
                            SectionNumbers::Outline => {
                                self.paragraphs += 1;
                                vec![self.paragraphs]
                            }
                        };
                        self.set(&block.id, NumberKind::Paragraph, path, scope.within.clone());
                    }
                    if let Some(list) = &paragraph.list {
                        self.list(&block.id, list, 0);
                    }
                }
                BlockKind::List(list) => self.list(&block.id, list, 0),
                BlockKind::Table(_) => {
                    self.tables += u32::from(block.number.is_none());
                    let path = if block.number.is_none() { vec![self.tables] } else { Vec::new() };
                    self.set(&block.id, NumberKind::Table, path, None);
                }
                BlockKind::Figure(_) => {
                    self.figures += u32::from(block.number.is_none());
                    let path = if block.number.is_none() { vec![self.figures] } else { Vec::new() };
                    self.set(&block.id, NumberKind::Figure, path, None);
                }
                BlockKind::Quote(_)
                | BlockKind::Admonition(_)
                | BlockKind::Glossary(_)
                | BlockKind::Code(_) => {}
            }
        }
    }

    fn section<L>(
        &mut self,
        block: &Block<L>,
        section: &Section<L>,
        path: Option<Vec<u32>>,
        scope: &Scope,
    ) {
        let prefix = path.clone().unwrap_or_else(|| scope.prefix.clone());
        if let Some(path) = path {
            self.set(&block.id, NumberKind::Section, path, scope.within.clone());
        }
        let inner = Scope { prefix, paragraphs: section.paragraphs, within: scope.within.clone() };
        self.blocks(&section.body, &inner, &mut 0);
    }

    fn list<L>(&mut self, id: &Id, list: &List<L>, level: usize) {
        let mut place = self.first_place(list);
        for item in list.items.iter().filter(|item| item.only.is_none()) {
            let path = if item.number.is_some() { Vec::new() } else { vec![place] };
            // A list may begin at the greatest number that there is.
            place = place.saturating_add(u32::from(item.number.is_none()));
            self.item(id, item, NumberKind::Item(list.style, level), path);
        }
    }

    fn item<L>(&mut self, within: &Id, item: &Item<L>, kind: NumberKind, path: Vec<u32>) {
        let level = if let NumberKind::Item(_, level) = kind { level } else { 0 };
        self.set(&item.id, kind, path, Some(within.clone()));
        if let Some(list) = &item.list {
            self.list(&item.id, list, level + 1);
        }
    }

    /// The place of a list's first item: after the last item of the list that it continues.
    fn first_place<L>(&self, list: &List<L>) -> u32 {
        let Some(continued) = &list.continues else { return list.start };
        let places = self.numbering.numbers.values().filter(|number| {
            matches!(number.kind, NumberKind::Item(..)) && number.within.as_ref() == Some(continued)
        });
        places
            .filter_map(|number| number.path.first())
            .max()
            .map_or(list.start, |last| last.saturating_add(1))
    }

    /// Annexes count among themselves, and the paragraphs of each begin again.
    fn annexes<L>(&mut self, tree: &Tree<L>) {
        for (number, annex) in (1..).zip(&tree.annexes) {
            let path = if tree.annexes.len() > 1 { vec![number] } else { Vec::new() };
            self.set(&annex.id, NumberKind::Annex, path, None);
            self.paragraphs = 0;
            let scope = Scope { within: Some(annex.id.clone()), ..Scope::default() };
            self.blocks(&annex.body, &scope, &mut 0);
        }
    }
}
