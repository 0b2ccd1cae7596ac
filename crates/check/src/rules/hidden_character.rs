//! Characters that nobody sees and that do nothing.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::characters::{Place, beside, characters, quoted_after, quoted_before};
use crate::passage::Passage;
use crate::rule::{Judge, Rule};

super::code! {
    /// A text has a character that cannot be seen, left there by a word processor or a copy from the web: a
    /// soft hyphen (U+00AD), a zero-width space (U+200B), a word joiner (U+2060), a joiner or non-joiner
    /// (U+200D, U+200C) and the like. A search does not find a word that has one inside. Take it away.
    ///
    /// The joiners belong to Arabic script and to emoji and are found beside Latin, Cyrillic and Chinese
    /// letters only. A zero-width space after `/`, `.`, `_`, `?` or `&`, where it lets a line end, and a word
    /// joiner beside punctuation, where it keeps a line from ending, may stay. A soft hyphen inside a word is
    /// found, but not taken away by `--fix`: it may be meant to part a long word in a narrow column.
    "hidden-character"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Text(judge) };

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = reading.text();
    if text.is_ascii() || !text.contains(|c| name(c).is_some()) {
        return;
    }
    let places = characters(reading);
    for (index, place) in places.iter().enumerate().filter(|(_, place)| !place.is_code) {
        let Some(name) = name(place.character) else { continue };
        let sides = beside(&places, index);
        let Some(is_certain) = fault(place.character, sides) else { continue };
        let code = u32::from(place.character);
        let words = match sides {
            (Some(_), Some(_)) => format!(
                "stands between {} and {}",
                quoted_before(text, place.at),
                quoted_after(text, place.end()),
            ),
            (Some(_), None) => "ends the text".to_owned(),
            _ => "begins the text".to_owned(),
        };
        let message = format!("{name} (U+{code:04X}), which nobody sees, {words}");
        let finding = passage.finding(&CODE, reading, place.range(), message);
        let fix = is_certain.then(|| passage.replace(reading, place.range(), "")).flatten();
        found.push(finding.hint("take the character away").fix(fix));
    }
}

const fn name(character: char) -> Option<&'static str> {
    match character {
        '\u{AD}' => Some("a soft hyphen"),
        '\u{34F}' => Some("a grapheme joiner"),
        '\u{200B}' => Some("a zero-width space"),
        '\u{200C}' => Some("a non-joiner"),
        '\u{200D}' => Some("a joiner"),
        '\u{2060}' => Some("a word joiner"),
        '\u{2061}'..='\u{2064}' => Some("an invisible operator"),
        _ => None,
    }
}

/// Whether the character does nothing where it stands; and whether that is certain.
fn fault(hidden: char, (before, after): (Option<Place>, Option<Place>)) -> Option<bool> {
    let (before, after) = (before.map(|it| it.character), after.map(|it| it.character));
    let is_in_word =
        before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
    let is_beside_space = [before, after].iter().any(|side| side.is_none_or(char::is_whitespace));
    match hidden {
        '\u{AD}' => Some(!is_in_word),
        '\u{200B}' => (!matches!(before, Some('/' | '.' | '_' | '?' | '&'))).then_some(true),
        '\u{2060}' => (is_in_word || is_beside_space).then_some(true),
        '\u{200C}' | '\u{200D}' => {
            let is_far = |side: Option<char>| side.is_none_or(|c| !is_joined(c));
            (is_far(before) && is_far(after)).then_some(true)
        }
        _ => Some(true),
    }
}

/// Whether joiners have a meaning beside a character: letters of Arabic script, and what emoji are of.
const fn is_joined(character: char) -> bool {
    matches!(character,
        '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{2190}'..='\u{2BFF}' | '\u{FE0F}'
        | '\u{1F000}'..='\u{1FAFF}')
}
