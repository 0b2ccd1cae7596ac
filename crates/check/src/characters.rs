//! The characters of a reading with their places, and the letters among them by what they look like.

use std::ops::Range;

use hexaglot_edition::{MarkKind, OBJECT, Reading};
use hexaglot_locale::{Script, is_han};

use crate::alphabets::Alphabet;
use crate::arabic::is_arabic;

/// A character of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// The byte of the text at which it begins.
    pub(crate) at: usize,
    /// The character.
    pub(crate) character: char,
    /// Whether it is inside code.
    pub(crate) is_code: bool,
}

impl Place {
    /// Its bytes.
    pub(crate) fn range(&self) -> Range<usize> {
        self.at..self.end()
    }

    /// The byte after it.
    pub(crate) fn end(&self) -> usize {
        self.at + self.character.len_utf8()
    }
}

/// The characters of a reading.
pub(crate) fn characters(reading: &Reading<'_>) -> Vec<Place> {
    // Code holds no marks, so that its ranges stand in the order of the text.
    let code = reading.marks().iter().filter(|mark| mark.kind == MarkKind::Code);
    let mut code = code.map(|mark| &mark.range).peekable();
    let places = reading.text().char_indices().map(|(at, character)| {
        while code.next_if(|range| range.end <= at).is_some() {}
        let is_code = code.peek().is_some_and(|range| range.contains(&at));
        Place { at, character, is_code }
    });
    places.collect()
}

/// The places before and after that at an index.
pub(crate) fn beside(places: &[Place], index: usize) -> (Option<Place>, Option<Place>) {
    let before = index.checked_sub(1).and_then(|before| places.get(before));
    (before.copied(), places.get(index + 1).copied())
}

/// The runs of characters of a kind in a text, with the bytes at which they begin.
pub(crate) fn runs(
    text: &str,
    is_of: impl Fn(char) -> bool,
) -> impl Iterator<Item = (usize, &str)> {
    let mut end = 0;
    std::iter::from_fn(move || {
        let rest = text.get(end..)?;
        let start = rest.find(&is_of)?;
        let run = rest.get(start..)?.split(|c| !is_of(c)).next()?;
        let place = end + start;
        end = place + run.len();
        Some((place, run))
    })
}

/// Whether a character is a Chinese ideograph, the iteration mark and the round zero among them.
pub(crate) const fn is_ideograph(character: char) -> bool {
    matches!(character,
        '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a character is punctuation as wide as an ideograph.
pub(crate) const fn is_wide_punctuation(character: char) -> bool {
    matches!(character,
        '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301B}'
        | '！' | '（' | '）' | '，' | '．' | '：' | '；' | '？')
}

/// Whether a character is of a script: a letter, or a mark on one.
pub(crate) fn is_of_script(character: char, script: Script) -> bool {
    match script {
        Script::Arabic => is_arabic(character),
        Script::Han => is_han(character),
        Script::Latin => Alphabet::of(character) == Some(Alphabet::Latin),
        Script::Cyrillic => Alphabet::of(character) == Some(Alphabet::Cyrillic),
    }
}

/// Where the addresses of a text stand: those of the web and of mail.
pub(crate) fn addresses(text: &str) -> Vec<Range<usize>> {
    const SIGNS: [&str; 3] = ["://", "@", "www."];
    let mut found: Vec<Range<usize>> = Vec::new();
    // Most texts have none.
    if !SIGNS.iter().any(|sign| text.contains(sign)) {
        return found;
    }
    let is_inside = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"');
    let mut rest = 0;
    while let Some(after) = text.get(rest..) {
        let Some(start) = after.find(is_inside).map(|start| rest + start) else { break };
        let run = text.get(start..).unwrap_or_default();
        let mut end = start + run.find(|c| !is_inside(c)).unwrap_or(run.len());
        let run = text.get(start..end).unwrap_or_default();
        if SIGNS.iter().any(|sign| run.contains(sign)) {
            let after = text.get(end..).unwrap_or_default();
            if run.contains("://") && run.ends_with(is_joint) && after.starts_with(is_foreign) {
                let ends = |c: char| !is_inside(c) && !is_foreign(c);
                end += after.find(ends).unwrap_or(after.len());
            }
            found.push(start..end);
        }
        rest = end;
    }
    found
}

/// Whether what follows a character of an address belongs to it, though it may be in another script.
const fn is_joint(character: char) -> bool {
    matches!(character, '/' | '.' | '_' | '-' | '=' | '#' | '&' | '+' | '(')
}

/// Whether a character of another script may stand in an address. Behind Chinese ones no space would tell
/// where it ends.
fn is_foreign(character: char) -> bool {
    let is_word = character.is_alphanumeric() || is_arabic(character);
    !character.is_ascii() && is_word && !is_han(character)
}

/// Whether a byte is in one of some ranges, which stand in order.
pub(crate) fn is_in(ranges: &[Range<usize>], at: usize) -> bool {
    let after = ranges.partition_point(|range| range.end <= at);
    ranges.get(after).is_some_and(|range| range.contains(&at))
}

/// What stands before a byte of a text, as a finding quotes it: some ideographs, a word of another script, or
/// "a value".
pub(crate) fn quoted_before(text: &str, at: usize) -> String {
    let before = text.get(..at).unwrap_or_default();
    quoted(text.get(at - extent(before.chars().rev())..at))
}

/// What stands after a byte of a text, likewise.
pub(crate) fn quoted_after(text: &str, at: usize) -> String {
    let after = text.get(at..).unwrap_or_default();
    quoted(after.get(..extent(after.chars())))
}

fn quoted(words: Option<&str>) -> String {
    match words {
        None | Some("") => "a value".to_owned(),
        Some(words) => format!("`{words}`"),
    }
}

/// The length of the words that are quoted of a text, in bytes.
fn extent(characters: impl Iterator<Item = char>) -> usize {
    const IDEOGRAPHS: usize = 4;
    const LONGEST: usize = 24;
    let mut characters = characters.take(LONGEST).enumerate().peekable();
    let is_han = characters.peek().is_some_and(|(_, first)| is_ideograph(*first));
    let own = characters.take_while(|(place, character)| {
        let is_alike = is_ideograph(*character) == is_han && !(is_han && *place >= IDEOGRAPHS);
        let ends = character.is_whitespace() || is_wide_punctuation(*character);
        is_alike && *character != OBJECT && (!ends || *place == 0)
    });
    own.map(|(_, character)| character.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use super::{addresses, is_in};

    #[test]
    fn addresses_end_where_their_characters_do() {
        let text = "网址为：http://a.int/ITU-T/x。见www.itu.int 或 tsb@itu.int";
        let found = addresses(text);
        let words: Vec<&str> = found.iter().filter_map(|range| text.get(range.clone())).collect();
        assert_eq!(words, ["http://a.int/ITU-T/x", "www.itu.int", "tsb@itu.int"]);
        assert!(is_in(&found, text.find("ITU").unwrap()));
        assert!(!is_in(&found, text.find('见').unwrap()));
    }

    #[test]
    fn addresses_go_on_in_other_scripts_behind_a_sign() {
        for (text, address) in [
            ("في https://ar.a.org/wiki/سلام_عام، ثم", "https://ar.a.org/wiki/سلام_عام"),
            ("см. https://ru.a.org/Устав/1; далее", "https://ru.a.org/Устав/1;"),
            ("وwww.itu.intوغيره", "www.itu.int"),
            ("见https://zh.a.org/条约。然后", "https://zh.a.org/"),
        ] {
            let found = addresses(text);
            let words: Vec<_> = found.iter().map(|range| text.get(range.clone())).collect();
            assert_eq!(words, [Some(address)]);
        }
    }
}
