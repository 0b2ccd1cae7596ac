//! Two ways to write the tanwin of one ending.

use std::collections::BTreeSet;
use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::arabic::is_arabic;
use crate::checker::Project;
use crate::passage::Passage;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;

super::code! {
    /// A document writes the ending `-an` both as `علماً`, with the tanwin on the alef, and as `علمًا`, with
    /// the tanwin on the letter before it. Both are right, and the two look nearly alike; but a search for
    /// the one does not find the other, and translation memories take them for two words. The findings are
    /// at the words in the minority. Documents of ITU and the United Nations have `علماً`, which also wins
    /// a tie. The ending `لاً` is no fault beside `علمًا`, since in many fonts a tanwin on the lam breaks
    /// the two letters apart.
    "mixed-tanwin"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Ar], judge: Judge::Document(judge) };

const ON_ALEF: &str = "\u{627}\u{64B}";
const BEFORE_ALEF: &str = "\u{64B}\u{627}";
const LAM: char = '\u{644}';

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let before_alef = endings(texts, BEFORE_ALEF);
    let mut on_alef = endings(texts, ON_ALEF);
    on_alef.retain(|ending| !ending.is_of_lam());
    let (few, right, many) = if on_alef.len() >= before_alef.len() {
        (before_alef, ON_ALEF, on_alef.len())
    } else {
        (on_alef, BEFORE_ALEF, before_alef.len())
    };
    if many == 0 {
        return;
    }
    let place = if right == ON_ALEF { "before its alef" } else { "on its alef" };
    let others = if many == 1 { "another word" } else { "the others" };
    for ending in few {
        let Ending { passage, reading, range, stem } = ending;
        let words = range.start - stem.len()..range.end;
        let word = reading.text().get(words.clone()).unwrap_or_default();
        let message = format!("`{word}` has its tanwin {place}, unlike {others} of the document");
        let fix = passage.replace(reading, range, right);
        let finding = passage.finding(&CODE, reading, words, message);
        found.push(
            finding.hint(format!("write `{stem}{right}`, as {many} of its words do")).fix(fix),
        );
    }
}

/// The end of a word, and the word before it.
struct Ending<'t> {
    passage: &'t Passage<'t>,
    reading: &'t Reading<'t>,
    range: Range<usize>,
    stem: &'t str,
}

impl Ending<'_> {
    fn is_of_lam(&self) -> bool {
        let letters = self.stem.trim_end_matches(|c| matches!(c, '\u{64B}'..='\u{65F}'));
        letters.ends_with(LAM)
    }
}

fn endings<'t>(texts: &'t Texts<'t>, ending: &str) -> Vec<Ending<'t>> {
    let mut endings = Vec::new();
    for passage in &texts.passages {
        // What stands beside a selector is in several readings.
        let mut seen = BTreeSet::new();
        for reading in &passage.readings {
            let text = reading.text();
            let places = text.match_indices(ending).map(|(at, _)| at..at + ending.len());
            endings.extend(places.filter_map(|range| {
                let is_inside = text.get(range.end..)?.starts_with(is_arabic);
                let is_first = seen.insert(reading.span(range.clone()).start);
                let stem = text.get(..range.start)?.rsplit(|c| !is_arabic(c)).next()?;
                let ends = !is_inside && is_first && !reading.is_code(range.start);
                ends.then_some(Ending { passage, reading, range, stem })
            }));
        }
    }
    endings
}
