//! White space that somebody has written around a text.

use std::ops::Range;

use hexaglot_catalog::{Element, Expression};
use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::passage::Passage;
use crate::rule::{Judge, Rule};

super::code! {
    /// A text begins or ends with white space: a no-break space, an ideographic space as an indent, or a
    /// space in a literal, `{ " " }`. Plain blanks at the ends of a text mean nothing, and Fluent drops
    /// them; these stay, and shift the text in its line or its cell of a table. Take them away: the
    /// typesetter indents and parts texts. A space at the end of a variant of a selector is not looked
    /// at, since text may follow.
    "leading-trailing-space"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Text(judge) };

const HINT: &str = "take it away: blanks around a text are the typesetter's";

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = reading.text();
    let inside = text.trim();
    if inside.is_empty() {
        return;
    }
    let start = text.len() - text.trim_start().len();
    let ends = [(0..start, "begins"), (start + inside.len()..text.len(), "ends")];
    for (range, does) in ends {
        if range.is_empty() {
            continue;
        }
        let message = format!("the text {does} with {}", name(text, &range));
        let finding = passage.finding(&CODE, reading, range.clone(), message).hint(HINT);
        found.push(finding.fix(passage.replace(reading, range, "")));
    }
    if reading.is_default() {
        literals(passage, found);
    }
}

/// Literals of blanks at the ends, which a reading has not.
fn literals(passage: &Passage<'_>, found: &mut Diagnostics) {
    let elements = &passage.pattern.elements;
    if elements.len() < 2 {
        return;
    }
    for (element, does) in [(elements.first(), "begins"), (elements.last(), "ends")] {
        if let Some(Element::Placeable { expression: Expression::Literal { value, .. }, span }) =
            element
            && !value.is_empty()
            && value.chars().all(|c| c == ' ')
        {
            let message = format!("the text {does} with a space in a literal");
            found.push(passage.finding_at(&CODE, *span, message).hint(HINT));
        }
    }
}

fn name(text: &str, range: &Range<usize>) -> String {
    let mut characters = text.get(range.clone()).unwrap_or_default().chars();
    match (characters.next(), characters.next()) {
        (Some('\u{00A0}'), None) => "a no-break space (U+00A0)".to_owned(),
        (Some('\u{202F}'), None) => "a narrow no-break space (U+202F)".to_owned(),
        (Some('\u{3000}'), None) => "an ideographic space (U+3000)".to_owned(),
        (Some(one), None) => format!("a blank (U+{:04X})", u32::from(one)),
        _ => "blanks".to_owned(),
    }
}
