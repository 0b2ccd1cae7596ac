//! Quotation marks of another language or house.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::{Lang, QuotationMarks, is_han};

use crate::enclosures::{Enclosure, enclosures, is_quotation_mark};
use crate::passage::Passage;
use crate::prose::prose_with_words;
use crate::rule::{Judge, Rule};

super::code! {
    /// A quotation has marks that the house does not use in the language: `"…"` where it writes `«…»`,
    /// English ones in a French text; or the marks of an outer quotation stand inside that quotation, where
    /// the house has others. The profile says which marks it accepts (`typography`, `quotation-marks` and
    /// `inner-quotation-marks`); a house that says nothing is not asked. Write those that the hint shows.
    ///
    /// Apostrophes, the signs of inches and code are no quotation marks, and in Chinese straight marks around
    /// words of another script are left alone. Marks without a partner belong to `unbalanced-brackets`.
    /// Arabic is not judged: which marks its houses refuse is not known.
    "quotation-marks"
}

pub(crate) static RULE: Rule = Rule {
    code: &CODE,
    is_on: true,
    languages: &[Lang::Zh, Lang::En, Lang::Fr, Lang::Ru, Lang::Es],
    judge: Judge::Text(judge),
};

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let typography = passage.profile.typography(passage.lang);
    if typography.quotation_marks.is_empty() {
        return;
    }
    let text = prose_with_words(reading);
    let whole = enclosures(&text, passage.lang).whole;
    let quotations = whole.iter().filter(|each| is_quotation_mark(each.open.sign));
    // Those come first that close first: what stands inside another one comes before it.
    let mut last_inside = None;
    for quotation in quotations {
        let marks = typography.marks_within(quotation.within);
        let has_inner = last_inside.is_some_and(|at| at > quotation.open.at);
        last_inside = Some(quotation.close.at);
        let is_accepted = marks
            .iter()
            .any(|marks| (marks.open, marks.close) == (quotation.open.sign, quotation.close.sign));
        let inside = text.get(quotation.open.end()..quotation.close.at).unwrap_or_default();
        if is_accepted || (passage.lang == Lang::Zh && !inside.contains(is_han)) {
            continue;
        }
        let Some(right) = marks.first() else { continue };
        report(passage, reading, quotation, right, has_inner, found);
    }
}

fn report(
    passage: &Passage<'_>,
    reading: &Reading<'_>,
    quotation: &Enclosure,
    right: &QuotationMarks,
    has_inner: bool,
    found: &mut Diagnostics,
) {
    let Enclosure { open, close, within } = *quotation;
    let language = passage.lang.english_name();
    let message = match within {
        Some(outer) if outer == open.sign => format!(
            "the quotation in `{}…{}` stands in another one with the same marks",
            open.sign, close.sign
        ),
        _ => format!(
            "the house does not quote by `{}…{}` in {language}{}",
            open.sign,
            close.sign,
            if within.is_some() { " inside another quotation" } else { "" }
        ),
    };
    let words = open.at..close.end();
    let inside = reading.text().get(open.end()..close.at).unwrap_or_default();
    let mended = right.enclose(inside.trim_matches([' ', '\u{A0}', '\u{202F}']));
    // Fixes of quotations in one another would lie in one another too.
    let fix = passage.replace(reading, words.clone(), mended).filter(|_| !has_inner);
    let finding = passage.finding(&CODE, reading, words, message);
    found.push(finding.hint(format!("write `{}`", right.enclose("…"))).fix(fix));
}
