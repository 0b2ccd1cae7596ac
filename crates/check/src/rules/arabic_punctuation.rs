//! Latin punctuation in Arabic.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::{OBJECT, Reading};
use hexaglot_locale::Lang;

use crate::arabic::{is_arabic, word_after, word_before};
use crate::passage::Passage;
use crate::prose::prose;
use crate::rule::{Judge, Rule};

super::code! {
    /// A comma, semicolon or question mark of Latin letters stands in an Arabic sentence, as a keyboard
    /// that was not switched over leaves it. Arabic has its own: `،` (U+060C), `؛` (U+061B) and `؟`
    /// (U+061F), which turn to the other side. Type those.
    ///
    /// Numbers such as `0,7`, code, addresses and what stands between two Latin words or two numbers are
    /// left alone. A question mark or semicolon after a Latin word is not judged either: it may be the
    /// end of a title.
    "arabic-punctuation"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Ar], judge: Judge::Text(judge) };

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    if !reading.text().contains([',', ';', '?']) {
        return;
    }
    let text = prose(reading);
    for (at, mark) in text.match_indices([',', ';', '?']) {
        let Some(arabic) = arabic_mark(mark) else { continue };
        let end = at + mark.len();
        let (before, after) = (text.get(..at), text.get(end..));
        let (Some(before), Some(after)) = (before, after) else { continue };
        let last = before.trim_end_matches(is_between).chars().next_back();
        let is_after_arabic = last.is_some_and(is_arabic);
        // A sign between spaces may be what the text speaks of.
        let is_sign =
            mark != "," && before.ends_with(' ') && !after.is_empty() && !after.starts_with(' ');
        let is_of_arabic =
            is_after_arabic && !is_sign || mark == "," && is_comma_of_arabic(last, after);
        if !is_of_arabic {
            continue;
        }
        let where_it_is = match word_before(reading.text(), at) {
            "" => format!("before `{}`", word_after(reading.text(), end)),
            word => format!("after `{word}`"),
        };
        let finding = passage.finding(
            &CODE,
            reading,
            at..end,
            format!("the `{mark}` {where_it_is} is that of Latin letters"),
        );
        // Inside a word, a question mark may stand for a letter that was lost.
        let is_lost = mark == "?" && after.starts_with(is_arabic);
        let fix = passage.replace(reading, at..end, arabic);
        let hint = match is_lost {
            true => format!("write the letter that was lost, or `{arabic}` and a space"),
            false => format!("write `{arabic}`"),
        };
        found.push(finding.hint(hint).fix(fix.filter(|_| is_after_arabic && !is_lost)));
    }
}

fn arabic_mark(mark: &str) -> Option<&'static str> {
    match mark {
        "," => Some("،"),
        ";" => Some("؛"),
        "?" => Some("؟"),
        _ => None,
    }
}

/// What may stand between a word and its comma: a bracket or quotation mark that closes, or a space.
fn is_between(character: char) -> bool {
    matches!(character, ')' | ']' | '»' | '”' | '’' | '"' | ' ' | '\u{A0}' | '\u{202F}')
}

/// Whether a comma after a number, a Latin word or an object parts it from an Arabic word.
fn is_comma_of_arabic(before: Option<char>, after: &str) -> bool {
    let is_word = before.is_some_and(|c| c.is_alphanumeric() || c == OBJECT);
    is_word && after.trim_start_matches([' ', '\u{A0}']).starts_with(is_arabic)
}
