//! The order in which the characters of a line are displayed, by the crate `unicode-bidi`.

use hexaglot_locale::Direction;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use super::document::Place;

/// Whether a reader sees a character: white space has no place of its own, a mark that of its letter.
#[must_use]
pub fn is_seen(character: char) -> bool {
    !character.is_whitespace()
        && !matches!(
            bidi_class(character),
            BidiClass::NSM
                | BidiClass::BN
                | BidiClass::FSI
                | BidiClass::LRI
                | BidiClass::RLI
                | BidiClass::PDI
                | BidiClass::LRE
                | BidiClass::RLE
                | BidiClass::LRO
                | BidiClass::RLO
                | BidiClass::PDF
        )
        && !matches!(character, '\u{200E}' | '\u{200F}' | '\u{61C}')
}

/// The characters of a line that are seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Displayed {
    /// As they are typed.
    pub typed: Vec<char>,
    /// From left to right, as places in `typed`.
    pub visual: Vec<usize>,
}

/// Displays a line.
#[must_use]
pub fn display(line: &str, base: Direction) -> Displayed {
    let level = match base {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    };
    let info = BidiInfo::new(line, Some(level));
    let seen: Vec<(usize, char)> = line.char_indices().filter(|(_, c)| is_seen(*c)).collect();
    let mut visual: Vec<usize> = Vec::with_capacity(seen.len());
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let from = seen.partition_point(|(at, _)| *at < run.start);
            let to = seen.partition_point(|(at, _)| *at < run.end);
            let reversed = levels.get(run.start).is_some_and(|level| level.is_rtl());
            if reversed { visual.extend((from..to).rev()) } else { visual.extend(from..to) }
        }
    }
    Displayed { typed: seen.into_iter().map(|(_, character)| character).collect(), visual }
}

/// What is wrong with the case of a place on its line: its characters are in another order, or do not
/// stand together, after what is typed before them and before what is typed after them. `nth` is how
/// often they stand on the line before.
#[must_use]
pub fn fault(place: &Place, line: &str, nth: usize) -> Option<String> {
    let base = place.case.lang.direction();
    let shown = display(line, base);
    let wanted: Vec<char> = place.case.typed.chars().collect();
    let starts = shown.typed.windows(wanted.len()).enumerate();
    let mut starts = starts.filter(|(_, window)| *window == wanted).map(|(at, _)| at);
    // Of texts that overlap themselves there are none.
    let Some(start) = starts.nth(nth) else { return Some("it is not there".to_owned()) };
    let end = start + wanted.len();
    let is_own = |at: &usize| (start..end).contains(at);
    let own = shown.visual.iter().filter(|at| is_own(at));
    let visual: String = own.filter_map(|at| shown.typed.get(*at)).collect();
    if visual != place.case.visual {
        let wanted = &place.case.visual;
        return Some(format!(
            "from left to right it stands as\n  {visual}\nand not as\n  {wanted}"
        ));
    }
    let mut around: Vec<&[usize]> = shown.visual.split(is_own).collect();
    if base == Direction::RightToLeft {
        around.reverse();
    }
    let (first, last) = (around.first(), around.last());
    let in_turn = first
        .is_some_and(|before| before.len() == start && before.iter().all(|at| *at < start))
        && last.is_some_and(|after| after.len() == shown.typed.len() - end);
    (!in_turn).then(|| "it does not stand between what is typed before and after it".to_owned())
}
