//! Spaces where Chinese has none at all.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::passage::Passage;
use crate::rule::{Judge, Rule};
use crate::spaces::{Side, finding, spaces};

super::code! {
    /// A space stands between two ideographs, as a copy of a PDF leaves it, or beside punctuation of full
    /// width, which brings its own space with it. Such a word is not found by a search, and a hole is in
    /// the line. Take the space away.
    ///
    /// Between ideographs it is found only in a text with punctuation, since headings and names are opened
    /// with spaces (`目 录`), and not after the number of an article (`第一条 `) or beside markup; nor where the
    /// text has spaces between Chinese and Latin too, which is another rule's affair.
    "space-in-chinese"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Zh], judge: Judge::Text(judge) };

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let spaces = spaces(reading);
    let is_open =
        spaces.iter().any(|space| matches!(space.sides, (Side::Latin, _) | (_, Side::Latin)));
    let is_sentence = reading.text().contains(['，', '。', '；', '：']);
    for space in spaces {
        let is_fault = match space.sides {
            (Side::Punctuation, _) | (_, Side::Punctuation) => true,
            (Side::Ideograph, Side::Ideograph) => {
                is_sentence && !is_open && space.is_plain && !space.is_custom
            }
            _ => false,
        };
        if is_fault {
            found.push(finding(&CODE, passage, reading, &space));
        }
    }
}
