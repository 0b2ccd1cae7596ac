//! Minus signs in ranges.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::characters::{Place, beside, characters};
use crate::passage::Passage;
use crate::rule::{Judge, Rule};

super::code! {
    /// A range has a minus sign (U+2212) between its figures: `22−23 января` for `22–23 января`. It looks
    /// like a dash; but a screen reader says "minus", a search for the range does not find it, and no line
    /// ends after it. Write the dash or the hyphen that the house has in ranges.
    ///
    /// It is found where figures stand on both sides without a space and the text has no other sign of
    /// arithmetic. In Arabic, where the sign moves figures about, the rule does not judge.
    "minus-for-dash"
}

pub(crate) static RULE: Rule = Rule {
    code: &CODE,
    is_on: true,
    languages: &[Lang::Zh, Lang::En, Lang::Fr, Lang::Ru, Lang::Es],
    judge: Judge::Text(judge),
};

const MINUS: char = '\u{2212}';

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = reading.text();
    if !text.contains(MINUS) || text.contains(['=', '+', '×', '÷', '≈', '<', '>', '≤', '≥', '±'])
    {
        return;
    }
    let places = characters(reading);
    for (index, place) in places.iter().enumerate().filter(|(_, place)| place.character == MINUS) {
        let (before, after) = beside(&places, index);
        let is_digit = |place: Option<Place>| place.is_some_and(|it| it.character.is_ascii_digit());
        if place.is_code || !is_digit(before) || !is_digit(after) {
            continue;
        }
        let range = figures(&places, index);
        let words = text.get(range).unwrap_or_default();
        let message = format!("the range `{words}` has a minus sign (U+2212)");
        let finding = passage.finding(&CODE, reading, place.range(), message);
        found.push(finding.hint("write the dash or the hyphen that the house has in ranges"));
    }
}

/// The bytes of the figures on both sides of a sign.
fn figures(places: &[Place], index: usize) -> std::ops::Range<usize> {
    let is_figure = |place: &&Place| place.character.is_ascii_digit();
    let before = places.get(..index).unwrap_or_default();
    let after = places.get(index + 1..).unwrap_or_default();
    let start = before.iter().rev().take_while(is_figure).last().map_or(0, |place| place.at);
    let end = after.iter().take_while(is_figure).last().map_or(start, Place::end);
    start..end
}
