//! Texts from right to left, in the order in which they are read.
//!
//! The typesetter sets the glyphs of a line from left to right, whichever way they are read. A file that is made
//! of that has an Arabic line with its last word first, and a raised letter behind what is read after it. So
//! before the file is made, each run from right to left is parted into words, and these stand in the order in
//! which they are read. Within a word the glyphs stay as they are set: the file says of them that they are
//! reversed, as ISO 32000-1, section 14.8.2.3.3, has it, and all that extracts text knows how to take them.
//!
//! The pages look as they did: nothing moves.

mod run;

use std::borrow::Cow;
use std::collections::HashMap;

use hexaglot_locale::Direction;
use typst::layout::{Frame, FrameItem, Point};
use typst::model::Document as _;
use typst::text::FontInstance;
use typst_layout::PagedDocument;

use run::{Cluster, Piece, clusters, direction, words};

/// The same pages, with every text in the order in which it is read.
///
/// # Errors
///
/// Where glyphs stand in an order that is known here as neither.
pub(crate) fn in_reading_order(pages: &PagedDocument) -> Result<Cow<'_, PagedDocument>, String> {
    if !pages.pages().iter().any(|page| has_right_to_left(&page.frame)) {
        return Ok(Cow::Borrowed(pages));
    }
    let mut meanings = Meanings::default();
    for page in pages.pages() {
        meanings.add(&page.frame)?;
    }
    let mut read = pages.pages().to_vec();
    for page in &mut read {
        if has_right_to_left(&page.frame) {
            page.frame = frame(&page.frame, &meanings)?;
        }
    }
    Ok(Cow::Owned(PagedDocument::new(read.into(), pages.info().clone())))
}

fn has_right_to_left(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => has_right_to_left(&group.frame),
        FrameItem::Text(text) => direction(text) == Some(Direction::RightToLeft),
        _ => false,
    })
}

/// A frame with every text in the order in which it is read.
fn frame(old: &Frame, meanings: &Meanings<'_>) -> Result<Frame, String> {
    let mut items = Vec::new();
    for part in parts(old) {
        match part {
            Part::Run(pieces) => {
                let style = pieces.last().map(|piece| piece.text);
                let is_sure = |cluster: &Cluster<'_>| {
                    style.is_some_and(|style| meanings.is_sure(&style.font, cluster))
                };
                items.extend(words(&pieces, is_sure)?);
            }
            Part::Other(place, FrameItem::Group(group)) => {
                let mut group = group.clone();
                group.frame = frame(&group.frame, meanings)?;
                items.push((*place, FrameItem::Group(group)));
            }
            Part::Other(place, item) => items.push((*place, item.clone())),
        }
    }
    let mut new = old.clone();
    new.clear();
    new.push_multiple(items);
    Ok(new)
}

/// What a frame holds.
enum Part<'a> {
    /// The pieces of a run that is not from left to right, as they stand from left to right.
    Run(Vec<Piece<'a>>),
    Other(&'a Point, &'a FrameItem),
}

fn parts(frame: &Frame) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    for (place, item) in frame.items() {
        match item {
            FrameItem::Text(text) if direction(text) != Some(Direction::LeftToRight) => {
                let piece = Piece { place: *place, text };
                match parts.last_mut() {
                    Some(Part::Run(run)) if run.last().is_some_and(|left| left.goes_on(&piece)) => {
                        run.push(piece)
                    }
                    _ => parts.push(Part::Run(vec![piece])),
                }
            }
            other => parts.push(Part::Other(place, other)),
        }
    }
    parts
}

/// What each glyph stands for, and `None` where it is now this and now that.
///
/// A file has one meaning of a glyph. Where it stands for something else, the file says so beside it, which ends
/// the string that it is in, and what is reversed may not be of several strings.
#[derive(Default)]
struct Meanings<'a> {
    fonts: HashMap<&'a FontInstance, HashMap<u16, Option<&'a str>>>,
}

impl<'a> Meanings<'a> {
    fn add(&mut self, frame: &'a Frame) -> Result<(), String> {
        for part in parts(frame) {
            match part {
                Part::Run(pieces) => {
                    let Some(font) = pieces.last().map(|piece| &piece.text.font) else { continue };
                    let known = self.fonts.entry(font).or_default();
                    for cluster in clusters(&pieces)? {
                        cluster.ids().for_each(|id| note(known, id, cluster.text));
                    }
                }
                Part::Other(_, FrameItem::Group(group)) => self.add(&group.frame)?,
                Part::Other(_, FrameItem::Text(text)) => {
                    let known = self.fonts.entry(&text.font).or_default();
                    for glyph in &text.glyphs {
                        note(known, glyph.id, text.text.get(glyph.range()).unwrap_or_default());
                    }
                }
                Part::Other(..) => {}
            }
        }
        Ok(())
    }

    /// Whether the glyphs of a cluster stand for the same wherever they are.
    fn is_sure(&self, font: &FontInstance, cluster: &Cluster<'_>) -> bool {
        let known = self.fonts.get(font);
        cluster.ids().all(|id| {
            known.and_then(|known| known.get(&id)).is_some_and(|meaning| meaning.is_some())
        })
    }
}

fn note<'a>(known: &mut HashMap<u16, Option<&'a str>>, id: u16, text: &'a str) {
    let meaning = known.entry(id).or_insert(Some(text));
    if *meaning != Some(text) {
        *meaning = None;
    }
}
