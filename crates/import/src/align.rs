//! Original and translations as one: which texts answer to which.
//!
//! `pairs` says of each translation what answers to what. Several paragraphs that answer to one are one unit,
//! and so are they in all languages, since all editions have the same units.

use std::collections::BTreeSet;
use std::ops::Range;

use hexaglot_locale::ListStyle;

use crate::length::{Measure, Scale};
use crate::outline::{Block, Item, List, Outline, Text, items, texts};
use crate::pairs::{Pairing, certain, item_measures, measures, pair};

/// A document in all its languages.
#[derive(Debug, Default)]
pub(crate) struct Aligned<'a> {
    pub(crate) body: Vec<Part>,
    /// The texts in the order of the document; the first is the title.
    pub(crate) units: Vec<Unit<'a>>,
    pub(crate) left_over: Vec<LeftOver<'a>>,
    /// The numbers of the translations that have more texts than lengths can pair.
    pub(crate) too_many: BTreeSet<usize>,
}

/// A part of the document; its texts are numbers of units.
#[derive(Debug)]
pub(crate) enum Part {
    Section { heading: usize, body: Vec<Part> },
    Paragraph(usize),
    List(Items),
    Quote(Vec<Part>),
}

/// A list of the document.
#[derive(Debug)]
pub(crate) struct Items {
    pub(crate) style: ListStyle,
    pub(crate) start: u32,
    pub(crate) items: Vec<(usize, Option<Items>)>,
}

/// One text in all languages.
#[derive(Debug)]
pub(crate) struct Unit<'a> {
    /// Its paragraphs in the original: one, if none of the translations joins it with others.
    pub(crate) original: Vec<&'a Text>,
    /// Of each translation, in the order in which they were given.
    pub(crate) translations: Vec<Answer<'a>>,
}

/// What answers to a unit in a translation.
#[derive(Debug, Clone, Default)]
pub(crate) struct Answer<'a> {
    /// Its paragraphs; none where nothing answers.
    pub(crate) texts: Vec<&'a Text>,
    /// Whether lengths alone say so.
    is_guess: bool,
}

impl Answer<'_> {
    /// Whether there is an answer, and lengths alone say so.
    pub(crate) fn is_guessed(&self) -> bool {
        self.is_guess && !self.texts.is_empty()
    }
}

/// A text of a translation that answers to nothing.
#[derive(Debug)]
pub(crate) struct LeftOver<'a> {
    /// The number of the translation.
    pub(crate) translation: usize,
    /// How many units stand before it.
    pub(crate) after: usize,
    pub(crate) text: &'a Text,
}

/// Aligns translations with their original.
pub(crate) fn align<'a>(original: &'a Outline, translations: &'a [Outline]) -> Aligned<'a> {
    let scales = translations.iter().map(|translation| {
        let mut pairs = Vec::new();
        certain(&original.body, &translation.body, &mut pairs);
        Scale::measured(&pairs)
    });
    let mut aligner = Aligner { scales: scales.collect(), aligned: Aligned::default() };
    let titles = translations
        .iter()
        .map(|translation| Answer { texts: translation.title.iter().collect(), is_guess: false });
    aligner.unit(original.title.iter().collect(), titles.collect());
    let bodies = translations
        .iter()
        .map(|translation| Counterpart { those: translation.body.as_slice(), is_guess: false });
    aligner.aligned.body = aligner.blocks(&original.body, &bodies.collect::<Vec<_>>());
    aligner.aligned
}

/// What a translation has for a part of the original, and whether lengths alone say so.
#[derive(Debug, Clone, Copy, Default)]
struct Counterpart<T> {
    those: T,
    is_guess: bool,
}

struct Aligner<'a> {
    /// Of each translation.
    scales: Vec<Scale>,
    aligned: Aligned<'a>,
}

impl<'a> Aligner<'a> {
    fn unit(&mut self, original: Vec<&'a Text>, translations: Vec<Answer<'a>>) -> usize {
        self.aligned.units.push(Unit { original, translations });
        self.aligned.units.len() - 1
    }

    /// Aligns the blocks of the original with those of each translation, which may have none.
    fn blocks(&mut self, original: &'a [Block], others: &[Counterpart<&'a [Block]>]) -> Vec<Part> {
        let pairings = self.pairings(original, others, measures);
        let mut parts = Vec::new();
        let mut from = 0;
        for to in ends(original.len(), &pairings) {
            let taken = original.get(from..to).unwrap_or_default();
            let answers = self.answers(from..to, &pairings, others, Self::leave_blocks);
            parts.extend(self.part(taken, &answers));
            from = to;
        }
        // What is left over after the last one.
        self.answers(from..from + 1, &pairings, others, Self::leave_blocks);
        parts
    }

    /// Makes one part of blocks that no translation parts: one block, or paragraphs that are joined.
    fn part(
        &mut self,
        taken: &'a [Block],
        answers: &[Counterpart<Vec<&'a Block>>],
    ) -> Option<Part> {
        Some(match taken.first()? {
            Block::Section { heading, body } => {
                let heading = self.unit(vec![heading], texts_of(answers, head));
                let bodies = parts_of(answers, |block| match block {
                    Block::Section { body, .. } => Some(body.as_slice()),
                    _ => None,
                });
                Part::Section { heading, body: self.blocks(body, &bodies) }
            }
            Block::Quote(body) => {
                let bodies = parts_of(answers, |block| match block {
                    Block::Quote(body) => Some(body.as_slice()),
                    _ => None,
                });
                Part::Quote(self.blocks(body, &bodies))
            }
            Block::List(list) => {
                let lists = parts_of(answers, |block| match block {
                    Block::List(list) => Some(list.items.as_slice()),
                    _ => None,
                });
                Part::List(self.list(list, &lists))
            }
            Block::Paragraph(_) => {
                let original = taken.iter().filter_map(head).collect();
                Part::Paragraph(self.unit(original, texts_of(answers, head)))
            }
        })
    }

    /// Aligns the items of a list. None are joined: each has a number of its own.
    fn list(&mut self, original: &'a List, others: &[Counterpart<&'a [Item]>]) -> Items {
        let pairings = self.pairings(&original.items, others, item_measures);
        let mut items = Vec::new();
        for (at, item) in original.items.iter().enumerate() {
            let answers = self.answers(at..at + 1, &pairings, others, Self::leave_items);
            let unit = self.unit(vec![&item.text], texts_of(&answers, |item| Some(&item.text)));
            let inner = parts_of(&answers, |item| Some(item.list.as_ref()?.items.as_slice()));
            let list = item.list.as_ref().map(|list| self.list(list, &inner));
            if list.is_none() {
                for (number, found) in inner.iter().enumerate() {
                    self.leave_items(number, found.those);
                }
            }
            items.push((unit, list));
        }
        let end = original.items.len();
        self.answers(end..end + 1, &pairings, others, Self::leave_items);
        Items { style: original.style, start: original.start, items }
    }

    /// What answers to what in each translation.
    fn pairings<T>(
        &mut self,
        original: &[T],
        others: &[Counterpart<&'a [T]>],
        measures: fn(&[T]) -> Vec<Measure>,
    ) -> Vec<Vec<Pairing>> {
        let ours = measures(original);
        let mut all = Vec::new();
        for (number, (other, scale)) in others.iter().zip(&self.scales).enumerate() {
            let pairings = pair(&ours, &measures(other.those), *scale, other.is_guess);
            if pairings.is_none() {
                self.aligned.too_many.insert(number);
            }
            all.push(pairings.unwrap_or_default());
        }
        all
    }

    /// What each translation has for a stretch of the original. What answers to nothing before it is left
    /// over.
    fn answers<T>(
        &mut self,
        stretch: Range<usize>,
        pairings: &[Vec<Pairing>],
        others: &[Counterpart<&'a [T]>],
        leave: fn(&mut Self, usize, &'a [T]),
    ) -> Vec<Counterpart<Vec<&'a T>>> {
        let mut answers = Vec::new();
        for (number, (pairings, other)) in pairings.iter().zip(others).enumerate() {
            let mut found = Counterpart { those: Vec::new(), is_guess: false };
            let first =
                pairings.partition_point(|pairing| pairing.step.original.start < stretch.start);
            let rest = pairings.get(first..).unwrap_or_default();
            for pairing in
                rest.iter().take_while(|pairing| pairing.step.original.start < stretch.end)
            {
                let those = other.those.get(pairing.step.translation.clone()).unwrap_or_default();
                if pairing.step.original.is_empty() {
                    leave(self, number, those);
                } else {
                    found.is_guess |= pairing.is_guess;
                    found.those.extend(those);
                }
            }
            answers.push(found);
        }
        answers
    }

    fn leave_blocks(&mut self, translation: usize, blocks: &'a [Block]) {
        texts(blocks, &mut |text| self.leave(translation, text));
    }

    fn leave_items(&mut self, translation: usize, left: &'a [Item]) {
        items(left, &mut |text| self.leave(translation, text));
    }

    fn leave(&mut self, translation: usize, text: &'a Text) {
        let after = self.aligned.units.len();
        self.aligned.left_over.push(LeftOver { translation, after, text });
    }
}

/// The texts that answer to one text.
fn texts_of<'a, T>(
    answers: &[Counterpart<Vec<&'a T>>],
    text: fn(&'a T) -> Option<&'a Text>,
) -> Vec<Answer<'a>> {
    let answer = |found: &Counterpart<Vec<&'a T>>| Answer {
        texts: found.those.iter().filter_map(|one| text(one)).collect(),
        is_guess: found.is_guess,
    };
    answers.iter().map(answer).collect()
}

/// What stands in the one thing of each translation that answers.
fn parts_of<'a, T, U>(
    answers: &[Counterpart<Vec<&'a T>>],
    inside: fn(&'a T) -> Option<&'a [U]>,
) -> Vec<Counterpart<&'a [U]>> {
    let part = |found: &Counterpart<Vec<&'a T>>| Counterpart {
        those: found.those.first().and_then(|one| inside(one)).unwrap_or_default(),
        is_guess: found.is_guess,
    };
    answers.iter().map(part).collect()
}

/// The first text of a block that has one of its own.
fn head(block: &Block) -> Option<&Text> {
    match block {
        Block::Section { heading, .. } => Some(heading),
        Block::Paragraph(text) => Some(text),
        Block::List(_) | Block::Quote(_) => None,
    }
}

/// Where the parts of the original end: wherever no translation joins two blocks.
fn ends(blocks: usize, pairings: &[Vec<Pairing>]) -> Vec<usize> {
    let inside = |pairing: &Pairing| pairing.step.original.start + 1..pairing.step.original.end;
    let joined: BTreeSet<usize> = pairings.iter().flatten().flat_map(inside).collect();
    (1..=blocks).filter(|end| !joined.contains(end)).collect()
}
