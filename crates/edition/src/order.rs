//! Which isolates a line needs: those without which UAX #9 would display another order.
//!
//! What a run does to the order ends at the next letters of the paragraph's own direction on either
//! side, so that each group of runs between two such letters is judged by itself. Brackets alone
//! reach farther (rule N0); a group whose brackets do not pair grows until they do.

use std::ops::Range;

use hexaglot_document::Inline;
use hexaglot_locale::Direction;
use unicode_bidi::{BidiInfo, Level};

use crate::letters::{is_arabic_digit, is_digit, is_left_to_right, is_letter_of, is_right_to_left};

/// The most work that the search for needless isolates may take for one group, in bytes times runs.
/// Beyond it every run is isolated, which is right too, and longer.
pub(crate) const EFFORT: usize = 1 << 16;
/// How far a group grows in search of the partners of its brackets, in bytes.
const REACH: usize = 1 << 10;

/// U+FFFC: a note call is an object to the text around it.
pub(crate) const OBJECT: char = '\u{FFFC}';
/// U+2069 POP DIRECTIONAL ISOLATE
pub const POP: char = '\u{2069}';

/// The control that begins an isolate (UAX #9, section 2.4): that of its first letter's direction, if
/// none is named.
#[must_use]
pub fn opening(direction: Option<Direction>) -> char {
    match direction {
        Some(Direction::LeftToRight) => '\u{2066}',
        Some(Direction::RightToLeft) => '\u{2067}',
        None => '\u{2068}',
    }
}

/// The characters of a text, and the runs that may be isolated, as ranges of its bytes.
#[derive(Debug, Default)]
pub(crate) struct Line {
    text: String,
    runs: Vec<(Range<usize>, Option<Direction>)>,
}

impl Line {
    /// A text, and its runs.
    pub(crate) fn of(text: String, runs: Vec<(Range<usize>, Option<Direction>)>) -> Self {
        Line { text, runs }
    }

    /// A line of inlines between other words; their isolates are the runs, in order. No isolate stands
    /// in another.
    pub(crate) fn new(before: &str, inlines: &[Inline], after: &str) -> Self {
        let mut line = Line { text: before.to_owned(), runs: Vec::new() };
        line.write(inlines);
        line.text.push_str(after);
        line
    }

    fn write(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(characters) | Inline::Code(characters) => {
                    self.text.push_str(characters)
                }
                Inline::Break => self.text.push('\n'),
                // A raised number, displayed by itself: an object to the text around it.
                Inline::NoteCall { .. } => self.text.push(OBJECT),
                Inline::Isolate { direction, body, .. } => {
                    let start = self.text.len();
                    self.write(body);
                    self.runs.push((start..self.text.len(), *direction));
                }
                other => self.write(other.body().unwrap_or_default()),
            }
        }
    }

    fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }
}

/// For each run whether it must be isolated.
pub(crate) fn needed(line: &Line, base: Direction) -> Vec<bool> {
    let mut kept = vec![true; line.runs.len()];
    let mut first = 0;
    while first < line.runs.len() {
        let group = Group::around(line, first, base);
        group.judge(line, base, &mut kept);
        first = group.runs.end.max(first + 1);
    }
    kept
}

/// Runs that can bear on each other, and the text that bears on them.
#[derive(Debug)]
pub(crate) struct Group {
    runs: Range<usize>,
    text: Range<usize>,
}

impl Group {
    pub(crate) fn whole(line: &Line) -> Self {
        Group { runs: 0..line.runs.len(), text: 0..line.text.len() }
    }

    fn around(line: &Line, first: usize, base: Direction) -> Self {
        let start = line.runs.get(first).map_or(0, |(run, _)| run.start);
        let mut group = Group { runs: first..first, text: before(line, start, base)..start };
        group.extend(line, base);
        while !group.brackets_pair(line) && group.text.len() < REACH {
            let size = group.text.len();
            group.text.start = before(line, group.text.start, base);
            group.extend(line, base);
            if group.text.len() == size {
                break;
            }
        }
        group
    }

    /// Goes on to the next letter of the paragraph's direction, and takes in the runs that it meets.
    fn extend(&mut self, line: &Line, base: Direction) {
        self.text.end = after(line, self.text.end, base);
        while let Some((run, _)) = line.runs.get(self.runs.end)
            && run.start < self.text.end
        {
            self.runs.end += 1;
            if run.end >= self.text.end {
                self.text.end = after(line, run.end, base);
            }
        }
        while let Some((run, _)) =
            self.runs.start.checked_sub(1).and_then(|last| line.runs.get(last))
            && run.end > self.text.start
        {
            self.runs.start -= 1;
            self.text.start = self.text.start.min(run.start);
        }
    }

    /// Whether each bracket has its partner, whichever runs are isolated: a bracket in a run that is
    /// isolated has none outside, and the one that it leaves alone may find another farther on.
    fn brackets_pair(&self, line: &Line) -> bool {
        let mut outside = String::with_capacity(self.text.len());
        let mut end = self.text.start;
        for (run, _) in line.runs.get(self.runs.clone()).unwrap_or_default() {
            if !brackets_pair(line.slice(run.clone())) {
                return false;
            }
            outside.push_str(line.slice(end..run.start));
            end = run.end;
        }
        outside.push_str(line.slice(end..self.text.end));
        brackets_pair(&outside)
    }

    /// Takes out one isolate after another, as long as the order stays.
    pub(crate) fn judge(&self, line: &Line, base: Direction, kept: &mut [bool]) {
        if self.keeps_its_place(line, base) {
            self.runs.clone().for_each(|run| set(kept, run, false));
            return;
        }
        self.runs.clone().for_each(|run| set(kept, run, true));
        if self.runs.len().saturating_mul(self.text.len()) > EFFORT {
            return;
        }
        let meant = self.order(line, base, kept);
        for run in self.runs.clone() {
            set(kept, run, false);
            if self.order(line, base, kept) != meant {
                set(kept, run, true);
            }
        }
    }

    /// Whether it is plain that no isolate is needed, as in nearly all groups: it is one run from left
    /// to right among Arabic letters, which begins with a letter and ends with a letter or digit, so
    /// that it is one run to UAX #9 too; or digits that a space or a letter of Arabic parts from all
    /// others.
    fn keeps_its_place(&self, line: &Line, base: Direction) -> bool {
        let [(run, Some(Direction::LeftToRight))] =
            line.runs.get(self.runs.clone()).unwrap_or_default()
        else {
            return false;
        };
        let text = line.slice(run.clone());
        let (Some(first), Some(last)) = (text.chars().next(), text.chars().next_back()) else {
            return false;
        };
        let name = is_left_to_right(first)
            && (is_left_to_right(last) || is_digit(last))
            && !text.chars().any(is_arabic_digit);
        let number = text.bytes().all(|byte| byte.is_ascii_digit());
        let outside = [line.slice(self.text.start..run.start), line.slice(run.end..self.text.end)];
        let is_quiet = |c: char| {
            matches!(c, ' ' | '(' | ')' | ':' | '.' | ',' | '،' | '؛') || is_right_to_left(c)
        };
        base == Direction::RightToLeft
            && (name || number)
            && outside.iter().all(|text| text.chars().all(is_quiet))
            && self.brackets_pair(line)
    }

    /// The order in which the characters are displayed from left to right, as offsets in the line.
    fn order(&self, line: &Line, base: Direction, kept: &[bool]) -> Vec<usize> {
        let (text, places) = self.isolated(line, kept);
        visual_order(&text, &places, base)
    }

    /// The text of the group with the isolates that are kept, and for each of its bytes that begins a
    /// character of the line the offset of that character.
    pub(crate) fn isolated(&self, line: &Line, kept: &[bool]) -> (String, Vec<Option<usize>>) {
        let mut text = String::with_capacity(self.text.len() + 6 * self.runs.len());
        let mut places = Vec::with_capacity(self.text.len() + 6 * self.runs.len());
        let mut copy = |range: Range<usize>, text: &mut String| {
            for (at, character) in line.slice(range.clone()).char_indices() {
                text.push(character);
                places.push(Some(range.start + at));
                places.resize(text.len(), None);
            }
            places.resize(text.len(), None);
        };
        let mut end = self.text.start;
        for index in self.runs.clone() {
            let Some((run, direction)) = line.runs.get(index) else { continue };
            copy(end..run.start, &mut text);
            let isolated = kept.get(index).copied().unwrap_or(true);
            if isolated {
                text.push(opening(*direction));
            }
            copy(run.start..run.start, &mut text);
            copy(run.clone(), &mut text);
            if isolated {
                text.push(POP);
            }
            copy(run.end..run.end, &mut text);
            end = run.end;
        }
        copy(end..self.text.end, &mut text);
        (text, places)
    }
}

/// The order of UAX #9 from left to right. `places` names the bytes of the text that count, by which
/// the result names them.
pub(crate) fn visual_order(text: &str, places: &[Option<usize>], base: Direction) -> Vec<usize> {
    let mut order = Vec::with_capacity(text.len());
    for (run, is_reversed) in visual_runs(text, base) {
        let places = places.get(run).unwrap_or_default().iter().flatten().copied();
        if is_reversed { order.extend(places.rev()) } else { order.extend(places) }
    }
    order
}

/// The runs of UAX #9 from left to right, and whether each is displayed from right to left.
pub(crate) fn visual_runs(text: &str, base: Direction) -> Vec<(Range<usize>, bool)> {
    let level = match base {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    };
    let info = BidiInfo::new(text, Some(level));
    let mut displayed = Vec::new();
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        displayed.extend(runs.into_iter().map(|run| {
            let is_reversed = levels.get(run.start).is_some_and(|level| level.is_rtl());
            (run, is_reversed)
        }));
    }
    displayed
}

fn set(kept: &mut [bool], index: usize, value: bool) {
    if let Some(place) = kept.get_mut(index) {
        *place = value;
    }
}

/// The offset of the last letter of the paragraph's direction before `offset`; after a line end, that
/// of the line's start.
fn before(line: &Line, offset: usize, base: Direction) -> usize {
    let found = line
        .slice(0..offset)
        .char_indices()
        .rev()
        .find(|(_, c)| is_letter_of(*c, base) || *c == '\n');
    match found {
        Some((at, '\n')) => at + 1,
        Some((at, _)) => at,
        None => 0,
    }
}

/// The offset after the first letter of the paragraph's direction from `offset` on; before a line end,
/// that of the line's end.
fn after(line: &Line, offset: usize, base: Direction) -> usize {
    let found = line
        .slice(offset..line.text.len())
        .char_indices()
        .find(|(_, c)| is_letter_of(*c, base) || *c == '\n');
    match found {
        Some((at, '\n')) => offset + at,
        Some((at, own)) => offset + at + own.len_utf8(),
        None => line.text.len(),
    }
}

/// Whether each bracket has its partner.
pub(crate) fn brackets_pair(text: &str) -> bool {
    let mut open = Vec::new();
    for character in text.chars() {
        match character {
            '(' | '[' | '{' => open.push(character),
            ')' | ']' | '}' => {
                let partner = match character {
                    ')' => '(',
                    ']' => '[',
                    _ => '{',
                };
                if open.pop() != Some(partner) {
                    return false;
                }
            }
            _ => {}
        }
    }
    open.is_empty()
}

#[cfg(test)]
mod tests {
    use super::{Group, Line, needed};
    use crate::runs::runs;
    use hexaglot_locale::Direction;
    use proptest::prelude::*;

    fn line(text: &str, base: Direction) -> Line {
        let direction = base.opposite();
        let runs = runs(text, base).into_iter().map(|run| (run, Some(direction))).collect();
        Line { text: text.to_owned(), runs }
    }

    fn displayed(text: &str, base: Direction) -> (Vec<usize>, Vec<usize>) {
        let line = line(text, base);
        let whole = Group::whole(&line);
        let meant = whole.order(&line, base, &vec![true; line.runs.len()]);
        (whole.order(&line, base, &needed(&line, base)), meant)
    }

    /// The isolates without which the order would be the same.
    fn needless(text: &str, base: Direction) -> Vec<String> {
        let line = line(text, base);
        let kept = needed(&line, base);
        let whole = Group::whole(&line);
        let meant = whole.order(&line, base, &kept);
        let alone = |index: usize| {
            let mut without = kept.clone();
            without[index] = false;
            kept[index] && whole.order(&line, base, &without) == meant
        };
        let needless = (0..kept.len()).filter(|index| alone(*index));
        needless.map(|index| line.slice(line.runs[index].0.clone()).to_owned()).collect()
    }

    /// The isolate of `a]a` takes away the partner of the first bracket, which then finds the last.
    #[test]
    fn a_bracket_may_pair_beyond_an_isolate() {
        for base in [Direction::LeftToRight, Direction::RightToLeft] {
            let (shown, meant) = displayed("a[a\u{627}a]a\u{627}]", base);
            assert_eq!(shown, meant);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        /// What is judged group by group holds for the line as a whole.
        #[test]
        fn the_line_is_displayed_as_if_every_run_were_isolated(
            text in "([a-z]{1,3}|[0-9]{1,3}|[\u{627}-\u{62B}]{1,3}|[ .,()\\[\\]\u{60C}/+-]|[%\"\u{2013}\u{661}\u{66A}]){0,24}",
        ) {
            for base in [Direction::LeftToRight, Direction::RightToLeft] {
                let (shown, meant) = displayed(&text, base);
                prop_assert_eq!(shown, meant);
                prop_assert_eq!(needless(&text, base), Vec::<String>::new());
            }
        }
    }
}
