//! The text of pages where it stands.

use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst_layout::PagedDocument;

/// Text that is set in one piece: of one face, one size and one direction, on one line. Lengths are in points.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// The page, from 1.
    pub page: usize,
    /// Its left end, from the left edge of the page.
    pub x: f64,
    /// Its baseline, from the upper edge of the page.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// The size of its letters.
    pub size: f64,
    /// The family of its face.
    pub font: String,
    /// Its characters, in the order in which they are read.
    pub text: String,
}

/// All runs, page by page, in the order in which they are drawn.
pub(crate) fn runs(pages: &PagedDocument) -> Vec<Run> {
    let mut runs = Vec::new();
    for (page, number) in pages.pages().iter().zip(1..) {
        add(&page.frame, number, Transform::identity(), &mut runs);
    }
    runs
}

/// Adds the runs of a frame; `outer` brings its places to those of the page.
fn add(frame: &Frame, page: usize, outer: Transform, runs: &mut Vec<Run>) {
    for (place, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let moved = outer.pre_concat(Transform::translate(place.x, place.y));
                add(&group.frame, page, moved.pre_concat(group.transform), runs);
            }
            FrameItem::Text(text) => {
                let start = place.transform(outer);
                let end = Point::new(place.x + text.width(), place.y).transform(outer);
                let points = |length: Abs| length.to_pt();
                runs.push(Run {
                    page,
                    x: points(start.x),
                    y: points(start.y),
                    width: points(end.x - start.x),
                    size: points(text.size),
                    font: text.font.info().family.to_string(),
                    text: text.text.to_string(),
                });
            }
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(_) => {}
        }
    }
}
