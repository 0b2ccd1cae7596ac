//! Brackets and quotation marks without a partner.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::checker::Project;
use crate::enclosures::{Enclosure, Mark, differ_in_width, enclosures, is_quotation_mark, partner};
use crate::passage::Passage;
use crate::prose::prose_with_words;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;
use crate::words::{end_after, start_before};

super::code! {
    /// A bracket or a quotation mark opens and nothing closes it, or closes what nothing has opened, so that
    /// a reader does not know where the remark or the quotation ends. Write the one that is missing, or take
    /// the other away. A full-width bracket that a plain one closes is reported too, in Chinese by
    /// `ascii-punctuation`.
    ///
    /// The bracket of a marker is no fault: `a) … b) …`, `article 5 b)`, `أ )`; nor is an interval such as
    /// `[0, 1)`. A quotation of several paragraphs may open in each of them and close in the last. Where a
    /// bracket is missing behind a letter or a number of one or two digits, as in `see annex 5)`, it is taken
    /// for that of a marker. Single quotation marks may be apostrophes and are not judged.
    "unbalanced-brackets"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Document(judge) };

/// How many bytes of other marks may stand between a quotation mark and the edge of its text.
const EDGE: usize = 32;

/// A mark that opens a quotation at the beginning of a text, which a later one may close.
struct Continued<'t> {
    mark: Mark,
    passage: &'t Passage<'t>,
    reading: &'t Reading<'t>,
}

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let mut continued: Vec<Continued<'_>> = Vec::new();
    for passage in &texts.passages {
        for reading in &passage.readings {
            let text = prose_with_words(reading);
            let enclosures = enclosures(&text, texts.lang);
            for enclosure in &enclosures.whole {
                width(passage, reading, enclosure, found);
                // The last paragraph of a quotation opens as those before it do.
                if begins(&text, enclosure.open) {
                    close(&mut continued, enclosure.close.sign);
                }
            }
            for mark in enclosures.unclosed {
                if mark.sign == '"' && ends(&text, mark) && close(&mut continued, mark.sign) {
                    continue;
                }
                if begins(&text, mark) && reading.is_default() {
                    continued.push(Continued { mark, passage, reading });
                } else {
                    unclosed(passage, reading, mark, found);
                }
            }
            for mark in enclosures.unopened {
                if ends(&text, mark) && close(&mut continued, mark.sign) {
                    continue;
                }
                // Spanish and French may begin each paragraph of a quotation with the mark that closes.
                let is_repeated = |open: &Continued<'_>| partner(open.mark.sign) == mark.sign;
                if begins(&text, mark) && continued.iter().any(is_repeated) {
                    continue;
                }
                unopened(passage, reading, mark, found);
            }
        }
    }
    for Continued { mark, passage, reading } in continued {
        unclosed(passage, reading, mark, found);
    }
}

/// Closes a quotation of several paragraphs. Gives whether one was open.
fn close(continued: &mut Vec<Continued<'_>>, sign: char) -> bool {
    let before = continued.len();
    continued.retain(|open| partner(open.mark.sign) != sign);
    continued.len() < before
}

/// Whether a quotation mark has no word before it in its text.
fn begins(text: &str, mark: Mark) -> bool {
    let before = text.get(..mark.at).filter(|before| before.len() <= EDGE);
    is_quotation_mark(mark.sign) && before.is_some_and(|text| !text.contains(char::is_alphanumeric))
}

/// Whether a quotation mark has no word after it in its text.
fn ends(text: &str, mark: Mark) -> bool {
    let after = text.get(mark.end()..).filter(|after| after.len() <= EDGE);
    is_quotation_mark(mark.sign) && after.is_some_and(|text| !text.contains(char::is_alphanumeric))
}

fn unclosed(passage: &Passage<'_>, reading: &Reading<'_>, mark: Mark, found: &mut Diagnostics) {
    let words = mark.at..end_after(reading.text(), mark.end());
    let shown = reading.text().get(words.clone()).unwrap_or_default();
    let message = format!("nothing closes what `{}` opens at `{shown}`", mark.sign);
    let finding = passage.finding(&CODE, reading, words, message);
    found.push(finding.hint(format!("write `{}` where it ends", partner(mark.sign))));
}

fn unopened(passage: &Passage<'_>, reading: &Reading<'_>, mark: Mark, found: &mut Diagnostics) {
    let words = start_before(reading.text(), mark.at)..mark.end();
    let shown = reading.text().get(words.clone()).unwrap_or_default();
    let message = format!("nothing opens what `{}` closes at `{shown}`", mark.sign);
    let finding = passage.finding(&CODE, reading, words, message);
    found.push(finding.hint(format!("write `{}` where it begins", partner(mark.sign))));
}

fn width(
    passage: &Passage<'_>,
    reading: &Reading<'_>,
    enclosure: &Enclosure,
    found: &mut Diagnostics,
) {
    let Enclosure { open, close, .. } = *enclosure;
    if passage.lang == Lang::Zh || !differ_in_width(open.sign, close.sign) {
        return;
    }
    let message = format!("`{}` is closed by `{}`, which has another width", open.sign, close.sign);
    let words = start_before(reading.text(), close.at)..close.end();
    let opened = passage.label(reading, open.at..open.end(), "opened here");
    let finding = passage.finding(&CODE, reading, words, message).at(opened);
    found.push(finding.hint(format!("write `{}` or change the other", partner(open.sign))));
}
