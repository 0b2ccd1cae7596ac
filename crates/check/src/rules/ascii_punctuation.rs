//! Narrow punctuation in Chinese.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::{OBJECT, Reading};
use hexaglot_locale::Lang;

use crate::characters::{Place, beside, characters, is_ideograph, quoted_before};
use crate::enclosures::{Enclosure, Mark, differ_in_width, enclosures, partner};
use crate::passage::Passage;
use crate::prose::prose_with_words;
use crate::rule::{Judge, Rule};

super::code! {
    /// A Chinese sentence has a comma, a full stop, a colon or the like of the Latin keyboard, which is half
    /// as wide as the characters and stands too near to them: `平等,并` for `平等，并`. Type `，。：；？！`.
    /// Between the parts of a foreign name stands `·`, not a full stop. Numbers and times, Latin phrases
    /// and addresses keep their own punctuation, and so does the number of a heading (`1.引言`).
    ///
    /// Brackets are found only where a narrow one and a wide one are a pair: houses differ in the width of
    /// those around the letters of lists and the years of resolutions. A comma between two values that
    /// are not written out is not found.
    "ascii-punctuation"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Zh], judge: Judge::Text(judge) };

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let places = characters(reading);
    for (index, place) in places.iter().enumerate().filter(|(_, place)| !place.is_code) {
        if let Some(wide) = wide(place.character)
            && let Some(certain) = fault(&places, index)
        {
            let spaces = places.get(index + 1..).unwrap_or_default().iter();
            let spaces = spaces.take_while(|place| place.character == ' ').count();
            let with_spaces = place.at..place.end() + spaces;
            let fix = certain.then(|| passage.replace(reading, with_spaces, wide)).flatten();
            let before = quoted_before(reading.text(), place.at);
            let message = format!("a narrow `{}` stands after {before}", place.character);
            let finding = passage.finding(&CODE, reading, place.range(), message);
            let hint = match place.character {
                '.' => "write `。`, or `·` between the parts of a name".to_owned(),
                _ => format!("write `{wide}`"),
            };
            found.push(finding.hint(hint).fix(fix));
        }
    }
    for (narrow, wide) in unlike_brackets(reading) {
        let place = narrow.at..narrow.end();
        let fix = passage.replace(reading, place.clone(), wide);
        let message = format!("the narrow `{}` is in a pair with a wide bracket", narrow.sign);
        let finding = passage.finding(&CODE, reading, place, message);
        found.push(finding.hint(format!("write `{wide}`")).fix(fix));
    }
}

const fn wide(narrow: char) -> Option<&'static str> {
    match narrow {
        ',' => Some("，"),
        '.' => Some("。"),
        ':' => Some("："),
        ';' => Some("；"),
        '?' => Some("？"),
        '!' => Some("！"),
        _ => None,
    }
}

/// Whether a mark of punctuation belongs to the Chinese sentence; and whether it is certain what it should
/// be.
fn fault(places: &[Place], index: usize) -> Option<bool> {
    let mark = places.get(index)?.character;
    let (before, next) = beside(places, index);
    let before = before?;
    let rest = places.get(index + 1..).unwrap_or_default();
    let after = rest.iter().find(|place| place.character != ' ').map(|place| place.character);
    let is_last = after.is_none_or(|after| after == '\n');
    let is_chinese = after.is_some_and(|after| is_ideograph(after) || is_opening(after));
    if is_chinese_end(before.character) {
        if mark != '.' {
            return Some(true);
        }
        // Neither the beginning of an ellipsis nor the name of a file; between two ideographs it may be
        // the point in a name.
        let is_alone = next.is_none_or(|next| next.character == ' ' || next.character == '\n');
        return (is_last || is_chinese).then_some(is_last || is_alone);
    }
    let is_latin =
        before.character.is_ascii_alphanumeric() || matches!(before.character, ')' | '%');
    let is_object = before.character == OBJECT;
    match mark {
        '.' => None,
        // In `1:国` it is a ratio; with a space it may belong to a Latin name, as on the screen of a program.
        ':' if before.character.is_ascii_digit() => None,
        ':' if next.is_some_and(|next| next.character == ' ') => None,
        _ => ((is_latin || is_object) && is_chinese).then_some(is_object),
    }
}

/// Whether a character ends something Chinese.
const fn is_chinese_end(character: char) -> bool {
    is_ideograph(character) || matches!(character, '》' | '）' | '」' | '』' | '】' | '〕' | '〉')
}

const fn is_opening(character: char) -> bool {
    matches!(character, '《' | '（' | '「' | '『' | '【' | '〔' | '〈')
}

/// The narrow ones of brackets whose counterpart is wide, with what they should be.
fn unlike_brackets(reading: &Reading<'_>) -> Vec<(Mark, char)> {
    let text = prose_with_words(reading);
    // Most texts have brackets of one width.
    if !text.contains(['(', ')', '[', ']']) || !text.contains(['（', '）', '［', '］']) {
        return Vec::new();
    }
    let whole = enclosures(&text, Lang::Zh).whole.into_iter();
    let unlike = whole.filter(|each| differ_in_width(each.open.sign, each.close.sign));
    let narrow = unlike.map(|Enclosure { open, close, .. }| match open.sign.is_ascii() {
        true => (open, partner(close.sign)),
        false => (close, partner(open.sign)),
    });
    narrow.collect()
}
