//! What answers to what between the blocks of two pages, or the items of two lists.
//!
//! Headings, lists and quotations are the fixed points: where two pages have the same ones in the same order,
//! these pair, and between them as many paragraphs as there are on both sides pair one to one. Where the
//! numbers differ, `length` proposes pairs.

use std::collections::BTreeMap;
use std::ops::Range;

use hexaglot_locale::is_han;

use crate::length::{Measure, Scale, Shape, Step, pair_by_length};
use crate::outline::{Block, Item, texts};

/// A step through both sequences, and whether lengths alone propose it.
#[derive(Debug)]
pub(crate) struct Pairing {
    pub(crate) step: Step,
    pub(crate) is_guess: bool,
}

/// What answers to what between two sequences, in their order. `is_guess` says that lengths alone have paired
/// what holds them. Nothing where more texts than lengths can pair have no fixed point between them.
pub(crate) fn pair(
    original: &[Measure],
    translation: &[Measure],
    scale: Scale,
    is_guess: bool,
) -> Option<Vec<Pairing>> {
    let mut pairings = Vec::new();
    for gap in gaps(original, translation) {
        let (start, other) = (gap.original.start, gap.translation.start);
        if gap.is_certain {
            pairings.extend(gap.original.zip(gap.translation).map(|(one, other)| Pairing {
                step: Step { original: one..one + 1, translation: other..other + 1 },
                is_guess,
            }));
            continue;
        }
        let texts = original.get(gap.original).unwrap_or_default();
        let answers = translation.get(gap.translation).unwrap_or_default();
        pairings.extend(pair_by_length(texts, answers, scale)?.into_iter().map(|step| Pairing {
            step: Step {
                original: step.original.start + start..step.original.end + start,
                translation: step.translation.start + other..step.translation.end + other,
            },
            is_guess: true,
        }));
    }
    Some(pairings)
}

/// A stretch of both sequences that answer to one another as a whole.
struct Gap {
    original: Range<usize>,
    translation: Range<usize>,
    /// Whether they pair one to one.
    is_certain: bool,
}

/// Cuts two sequences at their fixed points, if these are the same on both sides.
fn gaps(original: &[Measure], translation: &[Measure]) -> Vec<Gap> {
    let fixed = |side: &[Measure]| -> Vec<(usize, Shape)> {
        let shapes = side.iter().map(|measure| measure.shape).enumerate();
        shapes.filter(|(_, shape)| !matches!(shape, Shape::Paragraph | Shape::Item)).collect()
    };
    let (ours, theirs) = (fixed(original), fixed(translation));
    let shapes = |side: &[(usize, Shape)]| side.iter().map(|(_, shape)| *shape).collect::<Vec<_>>();
    let mut gaps = Vec::new();
    let (mut from, mut other) = (0, 0);
    if shapes(&ours) == shapes(&theirs) {
        for ((one, _), (another, _)) in ours.iter().zip(&theirs) {
            gaps.push((from..*one, other..*another));
            gaps.push((*one..one + 1, *another..another + 1));
            (from, other) = (one + 1, another + 1);
        }
    }
    gaps.push((from..original.len(), other..translation.len()));
    let shapes_of = |side: &[Measure], range: &Range<usize>| -> Vec<Shape> {
        side.get(range.clone()).unwrap_or_default().iter().map(|measure| measure.shape).collect()
    };
    let gap = |(ours, theirs): (Range<usize>, Range<usize>)| Gap {
        is_certain: shapes_of(original, &ours) == shapes_of(translation, &theirs),
        original: ours,
        translation: theirs,
    };
    gaps.into_iter().map(gap).collect()
}

/// The lengths of the texts that the structure of two pages pairs.
pub(crate) fn certain(original: &[Block], translation: &[Block], pairs: &mut Vec<(usize, usize)>) {
    for gap in
        gaps(&measures(original), &measures(translation)).into_iter().filter(|gap| gap.is_certain)
    {
        let ours = original.get(gap.original).unwrap_or_default();
        let theirs = translation.get(gap.translation).unwrap_or_default();
        for both in ours.iter().zip(theirs) {
            match both {
                (Block::Section { body, .. }, Block::Section { body: other, .. })
                | (Block::Quote(body), Block::Quote(other)) => certain(body, other, pairs),
                (Block::List(list), Block::List(other))
                    if list.items.len() == other.items.len() =>
                {
                    let both = list.items.iter().zip(&other.items);
                    pairs.extend(both.map(|(one, other)| (one.text.length(), other.text.length())));
                }
                (Block::Paragraph(text), Block::Paragraph(other)) => {
                    pairs.push((text.length(), other.length()));
                }
                _ => {}
            }
        }
    }
}

/// What is known of blocks before they are paired.
pub(crate) fn measures(blocks: &[Block]) -> Vec<Measure> {
    let openings: Vec<Option<String>> = blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(text) => opening(&text.words),
            _ => None,
        })
        .collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for opening in openings.iter().flatten() {
        *counts.entry(opening).or_default() += 1;
    }
    let is_formula = |opening: &Option<String>| {
        opening.as_deref().and_then(|opening| counts.get(opening)).is_some_and(|count| *count > 1)
    };
    let measures = blocks.iter().zip(&openings).map(|(block, opening)| {
        let mut length = 0;
        texts(std::slice::from_ref(block), &mut |text| length += text.length());
        let shape = match block {
            Block::Section { .. } => Shape::Section,
            Block::Paragraph(_) => Shape::Paragraph,
            Block::List(_) => Shape::List,
            Block::Quote(_) => Shape::Quote,
        };
        Measure { length, shape, is_formula: is_formula(opening) }
    });
    measures.collect()
}

/// What is known of items before they are paired.
pub(crate) fn item_measures(items: &[Item]) -> Vec<Measure> {
    let measure =
        |item: &Item| Measure { length: item.text.length(), shape: Shape::Item, is_formula: false };
    items.iter().map(measure).collect()
}

/// What a paragraph begins with: its first word, or its first two characters where words have no spaces
/// between them.
fn opening(words: &str) -> Option<String> {
    let first: String = words.chars().take_while(|found| found.is_alphabetic()).collect();
    if first.chars().next().is_some_and(is_han) {
        return Some(first.chars().take(2).collect());
    }
    (!first.is_empty()).then(|| first.to_lowercase())
}
