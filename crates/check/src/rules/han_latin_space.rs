//! The space between Chinese and Latin.

use hexaglot_diag::{Diagnostic, Diagnostics};
use hexaglot_edition::Reading;
use hexaglot_locale::{HanLatin, Lang};

use crate::characters::{quoted_after, quoted_before};
use crate::passage::Passage;
use crate::rule::{Judge, Rule};
use crate::spaces::{Joint, Side, Space, finding, joints, spaces};

super::code! {
    /// A space stands between an ideograph and a figure or a Latin word where the house joins them, `2018 年`
    /// for `2018年`, or none where it parts them. The profile says which it does (`typography`, `han-latin`):
    /// the United Nations and ITU join them, since typesetters open the line a little there by themselves; a
    /// house that says nothing is not asked.
    ///
    /// Where they are joined, a space beside a value, a bracket or a percent sign is found too. What stands
    /// beside code or an address is left alone, and so is a capital that is part of a Chinese word (`U盘`).
    "han-latin-space"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Zh], judge: Judge::Text(judge) };

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    match passage.profile.typography(passage.lang).han_latin {
        Some(HanLatin::Joined) => {
            let between = spaces(reading).into_iter().filter(is_between);
            found.extend(between.map(|space| finding(&CODE, passage, reading, &space)));
        }
        Some(HanLatin::Spaced) => {
            let joints = joints(reading).into_iter();
            found.extend(joints.map(|joint| joined(passage, reading, &joint)));
        }
        None => {}
    }
}

fn is_between(space: &Space) -> bool {
    matches!(space.sides, (Side::Ideograph, Side::Latin) | (Side::Latin, Side::Ideograph))
}

fn joined(passage: &Passage<'_>, reading: &Reading<'_>, joint: &Joint) -> Diagnostic {
    let (text, Joint { left, right }) = (reading.text(), joint);
    let (before, after) = (quoted_before(text, right.at), quoted_after(text, right.at));
    let message = format!("no space stands between {before} and {after}");
    let words = left.at..right.end();
    let mended = format!("{} {}", left.character, right.character);
    let fix = passage.replace(reading, words.clone(), mended);
    passage.finding(&CODE, reading, words, message).hint("write one").fix(fix)
}
