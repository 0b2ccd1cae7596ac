//! An acronym that a document writes in two ways which look alike.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::{Lang, Script};

use crate::alphabets::{Alphabet, named, twin};
use crate::characters::{addresses, is_in};
use crate::checker::Project;
use crate::passage::Passage;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;

super::code! {
    /// A document writes an acronym or a name with a hyphen in two ways that look alike: `CWG-COP` with the
    /// hyphen of the keyboard (U+002D) and with the no-break hyphen (U+2011), or `МСЭ-Т` with a Cyrillic
    /// and with a Latin `T`. A search finds only some of them, and some break at the end of a line. Which
    /// is right is for the house to say; the rule shows those that are fewer in the document, beside one of
    /// the others.
    ///
    /// It compares acronyms, which have a part in capitals, and in Arabic, Chinese and Russian all Latin
    /// names whose parts begin with capitals. Addresses and code keep their spelling, and two words whose
    /// letters all differ are not compared.
    "mixed-spellings"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Document(judge) };

/// A name where it stands.
struct Place<'a> {
    passage: &'a Passage<'a>,
    reading: &'a Reading<'a>,
    range: Range<usize>,
}

/// The places of a name by its spelling.
type Spellings<'a> = BTreeMap<&'a str, Vec<Place<'a>>>;

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let mut all: BTreeMap<String, Spellings<'_>> = BTreeMap::new();
    for passage in &texts.passages {
        let mut seen = BTreeSet::new();
        for reading in &passage.readings {
            let is_outside = texts.lang.script() != Script::Latin;
            for (range, name) in names(reading, is_outside) {
                // The readings of a text share what stands outside of its selectors.
                if seen.insert(reading.span(range.clone()).start) {
                    let spellings = all.entry(skeleton(name)).or_default();
                    spellings.entry(name).or_default().push(Place { passage, reading, range });
                }
            }
        }
    }
    for spellings in all.into_values().filter(|spellings| spellings.len() > 1) {
        report(spellings, found);
    }
}

fn report(spellings: Spellings<'_>, found: &mut Diagnostics) {
    let count = |spelling: &str| spellings.get(spelling).map_or(0, Vec::len);
    let first = |places: &[Place<'_>]| {
        places.first().map(|place| place.reading.span(place.range.clone()).start)
    };
    let mut order: Vec<&str> = spellings.keys().copied().collect();
    order.sort_by_key(|spelling| {
        (
            std::cmp::Reverse(count(spelling)),
            spellings.get(spelling).and_then(|places| first(places)),
        )
    });
    let Some((usual, fewer)) = order.split_first() else { return };
    let Some(other) = spellings.get(usual).and_then(|places| places.first()) else { return };
    let times = match count(usual) {
        1 => "once".to_owned(),
        count => format!("{count} times"),
    };
    for spelling in fewer.iter().filter(|spelling| are_alike(usual, spelling)) {
        let is_certain = count(spelling) < count(usual);
        for place in spellings.get(spelling).into_iter().flatten() {
            let Place { passage, reading, range } = place;
            let message = format!(
                "`{spelling}` has {}, but {times} in this document {}",
                difference(spelling, usual),
                difference(usual, spelling),
            );
            let finding = passage.finding(&CODE, reading, range.clone(), message);
            let label =
                other.passage.label(other.reading, other.range.clone(), "the other spelling");
            let finding = finding.at(label).hint("write it in one way throughout the document");
            let fix = is_certain.then(|| passage.replace(reading, range.clone(), *usual)).flatten();
            found.push(finding.fix(fix));
        }
    }
}

/// The acronyms and names with hyphens.
fn names<'r>(reading: &'r Reading<'_>, is_outside: bool) -> Vec<(Range<usize>, &'r str)> {
    let text = reading.text();
    // Most texts have no name with a hyphen.
    if !text.contains(is_hyphen) {
        return Vec::new();
    }
    let addresses = addresses(text);
    let is_inside = |c: char| Alphabet::of(c).is_some() || c.is_ascii_digit() || is_hyphen(c);
    let mut names = Vec::new();
    let mut rest = 0;
    while let Some(start) = text.get(rest..).and_then(|text| text.find(is_inside)) {
        let run = text.get(rest + start..).unwrap_or_default();
        let run = run.get(..run.find(|c| !is_inside(c)).unwrap_or(run.len())).unwrap_or_default();
        let start = rest + start;
        rest = start + run.len();
        let name = run.trim_end_matches(is_hyphen);
        let start = start + name.len() - name.trim_start_matches(is_hyphen).len();
        let name = name.trim_start_matches(is_hyphen);
        if is_name(name, is_outside) && !is_in(&addresses, start) && !reading.is_code(start) {
            names.push((start..start + name.len(), name));
        }
    }
    names
}

const fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}

/// Whether something is an acronym or a name with a hyphen. In a text of another script, what begins with
/// Latin capitals is a name.
fn is_name(name: &str, is_outside: bool) -> bool {
    if !name.contains(is_hyphen) {
        return false;
    }
    let begins = |part: &str| part.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    let is_acronym = |part: &str| {
        part.chars().filter(|c| c.is_uppercase()).count() > 1 && !part.contains(char::is_lowercase)
    };
    let is_latin = name.chars().all(|c| Alphabet::of(c).is_none_or(|own| own == Alphabet::Latin));
    let has_letters = name.chars().any(char::is_uppercase);
    name.split(is_hyphen).all(begins)
        && (name.split(is_hyphen).any(is_acronym) || (is_outside && is_latin && has_letters))
}

/// What all spellings of a name have in common.
fn skeleton(name: &str) -> String {
    let common = |c: char| match c {
        _ if is_hyphen(c) => '-',
        _ => twin(c, Alphabet::Latin).unwrap_or(c),
    };
    name.chars().map(common).collect()
}

/// Whether two spellings are of one name: they differ in hyphens alone, or a part in letters is the same.
fn are_alike(one: &str, other: &str) -> bool {
    let letters = |name: &str| -> String { name.chars().filter(|c| !is_hyphen(*c)).collect() };
    let mut parts = one.split(is_hyphen).zip(other.split(is_hyphen));
    letters(one) == letters(other)
        || parts.any(|(one, other)| one == other && one.contains(char::is_alphabetic))
}

/// In what a spelling is unlike another.
fn difference(spelling: &str, other: &str) -> String {
    let unlike = spelling.chars().zip(other.chars()).find(|(own, other)| own != other);
    match unlike {
        Some(('-', _)) => "the hyphen of the keyboard (U+002D)".to_owned(),
        Some(('\u{2011}', _)) => "the no-break hyphen (U+2011)".to_owned(),
        Some(('\u{2010}', _)) => "the hyphen U+2010".to_owned(),
        Some((letter, _)) => named(&[letter]),
        None => String::new(),
    }
}
