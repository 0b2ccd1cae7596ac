//! Spaces between Chinese and Latin.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::characters::{is_ideograph, quoted_after, quoted_before};
use crate::checker::Project;
use crate::passage::Passage;
use crate::rule::{Judge, Rule};
use crate::spaces::{Side, Space, finding, spaces};
use crate::texts::Texts;

super::code! {
    /// A space stands between an ideograph and a figure, a Latin word or a value: `2018 年` for `2018年`. The
    /// documents of the United Nations and of ITU have no such spaces; typesetters open the line a little
    /// there by themselves. Take them away. A space beside code or an address may stay.
    ///
    /// Other houses part the two with a space, so the rule is off unless a project turns it on: in the Chinese
    /// of Debian, which writes so, it finds nine spaces in 1,000 words. A document that does so throughout has
    /// one finding, with the count.
    "han-latin-space"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: false, languages: &[Lang::Zh], judge: Judge::Document(judge) };

/// So many spaces, if they are the most, are a custom.
const CUSTOM: usize = 20;

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let mut all: Vec<(&Passage<'_>, &Reading<'_>, Space)> = Vec::new();
    let mut without = 0;
    for passage in &texts.passages {
        for reading in &passage.readings {
            let spaces = spaces(reading).into_iter().filter(is_between);
            all.extend(spaces.map(|space| (passage, reading, space)));
            without += closed(reading.text());
        }
    }
    let count = all.len();
    if count < CUSTOM || count <= without {
        let findings = all.into_iter();
        found.extend(
            findings.map(|(passage, reading, space)| finding(&CODE, passage, reading, &space)),
        );
    } else if let Some((passage, reading, space)) = all.into_iter().next() {
        let (text, range) = (reading.text(), space.range);
        let (left, right) = (quoted_before(text, range.start), quoted_after(text, range.end));
        let message = format!(
            "this document has {count} spaces between Chinese and Latin, the first between {left} and {right}"
        );
        let finding = passage.finding(&CODE, reading, range, message);
        found.push(finding.hint("take them away, or turn the rule off if the house writes so"));
    }
}

// [V] un-conventions.md 4: neither the texts of the United Nations nor the documents of ITU have a space there.
fn is_between(space: &Space) -> bool {
    matches!(space.sides, (Side::Ideograph, Side::Latin) | (Side::Latin, Side::Ideograph))
}

/// How often Chinese and Latin stand side by side without a space.
fn closed(text: &str) -> usize {
    let is_latin = |character: char| character.is_ascii_alphanumeric();
    let pairs = text.chars().zip(text.chars().skip(1));
    let closed = pairs.filter(|(left, right)| {
        (is_ideograph(*left) && is_latin(*right)) || (is_latin(*left) && is_ideograph(*right))
    });
    closed.count()
}
