//! Dates that are not those of the source.

use std::collections::BTreeSet;
use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_locale::Lang;

use crate::checker::Project;
use crate::numbers::Comparison;
use crate::passage::Pair;
use crate::rule::{Judge, Rule};

super::code! {
    /// Source and translation both give a date, and it is not the same: another day, month or year. Dates are
    /// compared by what they say, with the months of every house: 10 October 2016, 10 تشرين الأول/أكتوبر 2016,
    /// 2016年10月10日, 10/10/2016. A year that stands once for two dates counts for both. Write the date of the
    /// source, as a value where it is one. What is not seen: days in words beside another month, months in
    /// Chinese numerals, and months without a day or a year whose names are words of another kind too, such as
    /// *May*, *mars*, `مارس`, *Julio* with a capital. A date that is missing altogether is found by
    /// `numbers-differ`.
    "dates-differ"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Pair(judge) };

fn judge(pair: &Pair<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    for (source, target) in pair.readings() {
        let difference = Comparison::new(pair.source.numbers(source), pair.target.numbers(target));
        for (theirs, own) in difference.dates {
            let quote =
                |text: &str, range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
            let written = quote(target.text(), own.range.clone());
            let message = format!(
                "the date `{written}` stands where the source has `{}`",
                quote(source.text(), theirs.range.clone())
            );
            if seen.insert((target.span(own.range.clone()).start, message.clone())) {
                let finding = pair.target.finding(&CODE, target, own.range.clone(), message);
                let label = pair.source.label(source, theirs.range.clone(), "the source");
                found.push(finding.at(label).hint("write the date of the source"));
            }
        }
    }
}
