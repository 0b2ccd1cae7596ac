//! Hyphens that stand for dashes.

use std::collections::HashSet;
use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::characters::{Place, characters, is_in, quoted_after, quoted_before};
use crate::passage::Passage;
use crate::prose::prose;
use crate::rule::{Judge, Rule};

super::code! {
    /// A hyphen stands between spaces where a dash belongs, as on a typewriter: `МСЭ - организация` for
    /// `МСЭ – организация`; or two hyphens stand for a dash. A hyphen joins; a reader who meets one between
    /// spaces looks for the other half of a word. Which dash it is, and with what spaces, is for the house
    /// to say. Between two figures of a range no space belongs.
    ///
    /// The hyphen of a range (`15-25`) and of half a word (`short- and long-term`) is right. In Arabic and
    /// Chinese the rule says nothing: in Arabic documents of ITU the hyphen with spaces is the dash. A
    /// hyphen in a clause with an equals sign is left alone, and so is one that begins a text or is alone in
    /// emphasis, as the sign of a key is.
    "hyphen-for-dash"
}

pub(crate) static RULE: Rule = Rule {
    code: &CODE,
    is_on: true,
    languages: &[Lang::En, Lang::Fr, Lang::Ru, Lang::Es],
    judge: Judge::Text(judge),
};

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = reading.text();
    if !text.contains('-') {
        return;
    }
    let places = characters(reading);
    // The sign of a key, as in “press **-**”.
    let is_sign = |range: &Range<usize>| {
        text.get(range.clone()).is_some_and(|word| word.trim_matches('-').is_empty())
    };
    let signs = reading.marks().iter().filter(|mark| is_sign(&mark.range));
    let named: HashSet<usize> = signs.map(|mark| mark.range.start).collect();
    let equations = equations(&prose(reading));
    let mut index = 0;
    while index < places.len() {
        let (before, rest) = places.split_at(index);
        let count = rest.iter().take_while(|place| place.character == '-').count();
        index += count.max(1);
        let (hyphens, after) = rest.split_at(count);
        let Some(dash) = Dash::new(before, hyphens, after) else { continue };
        let range = dash.start..dash.start + count;
        if named.contains(&range.start) || is_in(&equations, range.start) {
            continue;
        }
        let left = quoted_before(text, dash.left.end());
        let right = quoted_after(text, dash.right.at);
        let message = match count {
            1 => format!("a hyphen with spaces stands between {left} and {right}"),
            _ => format!("`{}` stands between {left} and {right}", "-".repeat(count)),
        };
        let is_digit = |place: Place| place.character.is_ascii_digit();
        let hint = match is_digit(dash.left) && is_digit(dash.right) {
            true => "write a range without spaces, or with the dash of the house",
            false => "write the dash of the house, `–` or `—`",
        };
        found.push(passage.finding(&CODE, reading, range, message).hint(hint));
    }
}

/// The clauses that have an equals sign, in which a hyphen may be a minus.
fn equations(prose: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !prose.contains('=') {
        return found;
    }
    let (mut start, mut before) = (0, '\n');
    for (at, sign) in prose.char_indices().chain([(prose.len(), '\n')]) {
        // The stop of `0.5` parts nothing.
        if matches!(sign, ';' | '\n') || (before == '.' && sign.is_whitespace()) {
            if prose.get(start..at).is_some_and(|clause| clause.contains('=')) {
                found.push(start..at);
            }
            start = at;
        }
        before = sign;
    }
    found
}

/// Hyphens that stand for a dash.
struct Dash {
    /// The byte at which they begin.
    start: usize,
    /// The last character before them that is no space, and the first after them.
    left: Place,
    right: Place,
}

impl Dash {
    fn new(before: &[Place], hyphens: &[Place], after: &[Place]) -> Option<Self> {
        let is_space = |place: &&Place| matches!(place.character, ' ' | '\u{A0}' | '\u{202F}');
        let first = hyphens.first().filter(|first| !first.is_code)?;
        let left = before.iter().rev().find(|place| !is_space(place))?;
        let right = after.iter().find(|place| !is_space(place))?;
        let spaces =
            [before.last(), after.first()].map(|place| place.is_some_and(|place| is_space(&place)));
        let is_dash = match (hyphens.len(), spaces) {
            (1..=3, [true, true]) => is_said(left.character) && is_said(right.character),
            // Without spaces it is a typewriter's dash in English; `xn--` begins an encoded domain.
            (2..=3, [false, false]) => {
                let is_encoded =
                    before.iter().rev().map(|place| place.character).take(2).eq("nx".chars());
                left.character.is_alphabetic() && right.character.is_alphabetic() && !is_encoded
            }
            _ => false,
        };
        is_dash.then_some(Dash { start: first.at, left: *left, right: *right })
    }
}

/// Whether a character belongs to what is said: neither a line end nor a sign that makes a sum or a row of
/// signs of it.
fn is_said(character: char) -> bool {
    !matches!(
        character,
        '\n' | '-'
            | '+'
            | '×'
            | '*'
            | '/'
            | '<'
            | '>'
            | '|'
            | '–'
            | '—'
            | '«'
            | '»'
            | '“'
            | '”'
            | '"'
    )
}
