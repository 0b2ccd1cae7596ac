//! One run of text, piece by piece, cluster by cluster, and word by word.

use std::ops::Range;

use hexaglot_edition::{is_mark, letter_direction};
use hexaglot_locale::Direction;
use typst::ecow::EcoString;
use typst::layout::{Abs, Em, FrameItem, Point};
use typst::text::{Glyph, TextItem};

/// The direction of a piece: that of its clusters, and where there is but one, of its letters. Signs have none.
pub(super) fn direction(text: &TextItem) -> Option<Direction> {
    let turns = text.glyphs.windows(2).filter_map(|pair| match pair {
        [left, right] if left.range.start < right.range.start => Some(Direction::LeftToRight),
        [left, right] if left.range.start > right.range.start => Some(Direction::RightToLeft),
        _ => None,
    });
    turns.chain(text.text.chars().filter_map(letter_direction)).next()
}

/// What the typesetter has set in one piece, where it stands. It begins a new one where a glyph is raised; a
/// cluster that has such a glyph and another one is in both pieces.
pub(super) struct Piece<'a> {
    pub(super) place: Point,
    pub(super) text: &'a TextItem,
}

impl<'a> Piece<'a> {
    /// Whether the piece that is drawn next belongs to the same run from right to left: it stands beside this one
    /// on the right, and is read before it.
    pub(super) fn goes_on(&self, right: &Piece<'_>) -> bool {
        let (own, other) = (self.text, right.text);
        let is_alike = (&own.font, own.size, &own.fill, &own.stroke, own.lang, own.region)
            == (&other.font, other.size, &other.fill, &other.stroke, other.lang, other.region);
        let is_beside = (self.place.x + own.width()).approx_eq(right.place.x)
            && (self.place.y - right.place.y).abs() < own.size;
        is_alike && is_beside && self.is_read_after(right)
    }

    fn is_read_after(&self, right: &Piece<'_>) -> bool {
        let directions = [direction(self.text), direction(right.text)];
        let Some((own, other)) = self.border(right) else { return false };
        if directions.contains(&Some(Direction::LeftToRight)) {
            false
        } else if own.span.0 == other.span.0 {
            own.span.1 >= other.span.1
        } else {
            // They are of two texts, and neither has a place in that of the other. Letters stand in their order.
            directions == [Some(Direction::RightToLeft); 2]
        }
    }

    /// The glyph of this piece that is read first, and the one of the other that is read last.
    fn border<'b>(&'b self, right: &'b Piece<'_>) -> Option<(&'b Glyph, &'b Glyph)> {
        self.text.glyphs.last().zip(right.text.glyphs.first())
    }

    /// Whether the cluster that is read first here is also the last one there.
    fn shares(&self, right: &Piece<'_>) -> bool {
        let Some((own, other)) = self.border(right) else { return false };
        // A place in a text is counted up to 65,535 bytes, and is 0 beyond them.
        let is_sure =
            own.span.1 > 0 || [own, other].iter().any(|glyph| glyph.x_advance == Em::zero());
        is_sure
            && own.span == other.span
            && self.text.text.get(own.range()) == right.text.text.get(other.range())
    }

    /// Its clusters, in the order in which they are read.
    fn clusters(&self) -> Result<Vec<Cluster<'a>>, String> {
        let text: &'a TextItem = self.text;
        let mut place = self.place;
        let mut clusters: Vec<Cluster<'a>> = Vec::new();
        let mut end = usize::MAX;
        for glyph in &text.glyphs {
            let range = glyph.range();
            let own = (place, glyph);
            place.x += glyph.x_advance.at(text.size);
            match clusters.last_mut() {
                Some(cluster) if cluster.range == range => cluster.glyphs.push(own),
                _ if range.end > end => {
                    return Err(format!(
                        "the glyphs of “{}” stand in an order that is not known",
                        text.text
                    ));
                }
                _ => {
                    end = range.start;
                    let text = read(text.text.get(range.clone()).unwrap_or_default());
                    clusters.push(Cluster { range, text, glyphs: vec![own] });
                }
            }
        }
        clusters.reverse();
        Ok(clusters)
    }
}

/// The characters without the controls of direction around them, which are not read: else a full stop would mean
/// one thing, and at the end of an isolate another.
fn read(text: &str) -> &str {
    let without = text.trim_matches(|character| matches!(character, '\u{2066}'..='\u{2069}'));
    if without.is_empty() { text } else { without }
}

/// Glyphs that stand for the same characters together, from left to right.
pub(super) struct Cluster<'a> {
    /// The bytes of these in their piece.
    range: Range<usize>,
    pub(super) text: &'a str,
    glyphs: Vec<(Point, &'a Glyph)>,
}

impl<'a> Cluster<'a> {
    pub(super) fn ids(&self) -> impl Iterator<Item = u16> {
        self.glyphs.iter().map(|(_, glyph)| glyph.id)
    }

    /// A letter and its marks each by themselves, where there are glyphs for both.
    fn parted(self) -> Vec<Cluster<'a>> {
        let letter = self.text.trim_end_matches(is_mark).len();
        match (self.text.split_at(letter), self.glyphs.split_last()) {
            ((letter, marks), Some((right, left)))
                if ![letter.len(), marks.len(), left.len()].contains(&0) =>
            {
                let middle = self.range.start + letter.len();
                let (letters, rest) = (self.range.start..middle, middle..self.range.end);
                vec![
                    Cluster { range: letters, text: letter, glyphs: vec![*right] },
                    Cluster { range: rest, text: marks, glyphs: left.to_vec() },
                ]
            }
            _ => vec![self],
        }
    }

    /// Its baseline, if it is one glyph.
    fn baseline(&self) -> Option<Abs> {
        match self.glyphs.as_slice() {
            [(place, _)] => Some(place.y),
            _ => None,
        }
    }

    /// Whether the cluster that is read next is of the same word, and can be shown with it in one string.
    fn goes_on(&self, next: &Cluster<'_>) -> bool {
        let is_new_word = self.text.contains(' ') && !next.text.contains(' ');
        !is_new_word && self.baseline().is_some() && self.baseline() == next.baseline()
    }
}

/// The clusters of a run from right to left in the order in which they are read; its pieces stand there from left
/// to right.
pub(super) fn clusters<'a>(run: &[Piece<'a>]) -> Result<Vec<Cluster<'a>>, String> {
    let mut clusters: Vec<Cluster<'a>> = Vec::new();
    let mut before: Option<&Piece<'a>> = None;
    for piece in run.iter().rev() {
        let mut own = piece.clusters()?.into_iter();
        if before.is_some_and(|before| piece.shares(before))
            && let (Some(last), Some(first)) = (clusters.last_mut(), own.next())
        {
            last.glyphs.splice(0..0, first.glyphs);
        }
        clusters.extend(own);
        before = Some(piece);
    }
    Ok(clusters.into_iter().flat_map(Cluster::parted).collect())
}

/// A run from right to left as words, in the order in which they are read, each where it stands. What is not sure
/// to be shown in one string with its neighbors is a word by itself.
pub(super) fn words(
    run: &[Piece<'_>],
    is_sure: impl Fn(&Cluster<'_>) -> bool,
) -> Result<Vec<(Point, FrameItem)>, String> {
    let Some(piece) = run.first() else { return Ok(Vec::new()) };
    let clusters = clusters(run)?;
    let words = clusters.chunk_by(|one, next| one.goes_on(next) && is_sure(one) && is_sure(next));
    words.map(|word| item(word, piece.text)).collect()
}

/// A word that is set like a text.
fn item(word: &[Cluster<'_>], like: &TextItem) -> Result<(Point, FrameItem), String> {
    let left = word.last().and_then(|cluster| cluster.glyphs.first());
    let (place, _) = *left.ok_or("a word has no glyphs")?;
    let mut text = EcoString::new();
    let mut glyphs = Vec::new();
    for cluster in word {
        let byte = |at: usize| u16::try_from(at).map_err(|_| "a word is too long".to_owned());
        let start = byte(text.len())?;
        text.push_str(cluster.text);
        let range = start..byte(text.len())?;
        for (own, glyph) in cluster.glyphs.iter().rev() {
            // A place grows downwards, and the offset of a glyph upwards.
            let y_offset = glyph.y_offset + Em::from_abs(place.y - own.y, like.size);
            glyphs.push(Glyph { range: range.clone(), y_offset, ..(*glyph).clone() });
        }
    }
    glyphs.reverse();
    Ok((place, FrameItem::Text(TextItem { text, glyphs, ..like.clone() })))
}

#[cfg(test)]
mod tests {
    use typst::syntax::Span;
    use typst::text::{FontVariant, FontVariations, Lang};
    use typst::visualize::{Color, Paint};

    use super::*;
    use crate::fonts::PdfFonts;

    /// A piece of which each glyph is named by what it stands for, from left to right: its byte and its text.
    fn piece(text: &str, glyphs: &[(u16, u16, f64)], start: u16) -> TextItem {
        let glyph = |(id, (from, to, width)): (u16, &(u16, u16, f64))| Glyph {
            id,
            x_advance: Em::new(*width),
            x_offset: Em::zero(),
            y_advance: Em::zero(),
            y_offset: Em::zero(),
            range: *from..*to,
            span: (Span::detached(), start + from),
        };
        TextItem {
            font: PdfFonts::embedded().face(0).unwrap().instantiate(
                FontVariant::default(),
                Abs::pt(10.0),
                &FontVariations::default(),
            ),
            size: Abs::pt(10.0),
            fill: Paint::Solid(Color::BLACK),
            stroke: None,
            lang: Lang::ARABIC,
            region: None,
            text: text.into(),
            glyphs: (1..).zip(glyphs).map(glyph).collect(),
        }
    }

    fn read(pieces: &[(f64, f64, &TextItem)]) -> Vec<(String, f64)> {
        let mut run = Vec::new();
        for (x, y, text) in pieces {
            run.push(Piece { place: Point::new(Abs::pt(*x), Abs::pt(*y)), text });
        }
        assert!(run.windows(2).all(|pair| pair[0].goes_on(&pair[1])));
        let words = words(&run, |_| true).unwrap().into_iter();
        words
            .map(|(place, item)| match item {
                FrameItem::Text(text) => (text.text.to_string(), place.x.to_pt()),
                other => panic!("{other:?}"),
            })
            .collect()
    }

    fn word(text: &str, x: f64) -> (String, f64) {
        (text.to_owned(), x)
    }

    #[test]
    fn the_word_on_the_right_is_first() {
        let one =
            piece("با في", &[(7, 9, 1.0), (5, 7, 1.0), (4, 5, 0.5), (2, 4, 1.0), (0, 2, 1.0)], 0);
        assert_eq!(read(&[(0.0, 0.0, &one)]), [word("با ", 20.0), word("في", 0.0)]);
    }

    #[test]
    fn a_raised_letter_is_read_where_it_stands() {
        let left = piece("جلس", &[(4, 6, 1.0), (2, 4, 1.0), (0, 2, 1.0)], 2);
        let right = piece("م", &[(0, 2, 1.0)], 0);
        let words = read(&[(0.0, 5.0, &left), (30.0, 3.0, &right)]);
        assert_eq!(words, [word("م", 30.0), word("جلس", 0.0)]);
    }

    #[test]
    fn a_cluster_in_two_pieces_is_read_once() {
        let mark = piece("اً", &[(0, 4, 0.0)], 2);
        let rest = piece("داً", &[(2, 6, 1.0), (0, 2, 1.0)], 0);
        let words = read(&[(0.0, 3.0, &mark), (0.0, 5.0, &rest)]);
        assert_eq!(words, [word("دا", 0.0), word("ً", 0.0)]);
    }

    #[test]
    fn what_is_read_from_left_to_right_does_not_go_on() {
        let left = piece("م", &[(0, 2, 1.0)], 0);
        let stop = piece(".", &[(0, 1, 0.5)], 2);
        let place = |x| Point::with_x(Abs::pt(x));
        let (left, stop) =
            (Piece { place: place(0.0), text: &left }, Piece { place: place(10.0), text: &stop });
        assert!(!left.goes_on(&stop));
    }

    #[test]
    fn an_order_that_is_neither_is_refused() {
        let one = piece("باف", &[(2, 4, 1.0), (4, 6, 1.0), (0, 2, 1.0)], 0);
        let run = [Piece { place: Point::zero(), text: &one }];
        assert!(words(&run, |_| true).is_err());
    }
}
