//! Two kinds of apostrophes in one document.

use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::checker::Project;
use crate::passage::Passage;
use crate::prose::prose_with_words;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;
use crate::words::{end_after, start_before};

super::code! {
    /// A document writes some apostrophes straight (`l'Union`) and others curly (`l’Union`) in one language,
    /// as happens where texts of several hands come together. A reader sees it on the page, and a search for
    /// one form does not find the other. Those are reported of which there are fewer; where both are as many,
    /// the straight ones. Write all alike: either form may be that of the house.
    ///
    /// Only apostrophes between two letters are looked at.
    "mixed-apostrophes"
}

pub(crate) static RULE: Rule = Rule {
    code: &CODE,
    is_on: true,
    languages: &[Lang::En, Lang::Fr],
    judge: Judge::Document(judge),
};

const STRAIGHT: char = '\'';
const CURLY: char = '’';

struct Apostrophe<'t> {
    sign: char,
    at: usize,
    passage: &'t Passage<'t>,
    reading: &'t Reading<'t>,
}

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let mut apostrophes = Vec::new();
    for passage in &texts.passages {
        let readings = passage.readings.iter();
        let mut own: Vec<_> = readings.flat_map(|each| inside_words(passage, each)).collect();
        // What is outside of a selector is in several readings.
        let place = |each: &Apostrophe<'_>| each.reading.span(each.at..each.at + 1).start;
        own.sort_by_key(place);
        own.dedup_by_key(|each| place(each));
        apostrophes.append(&mut own);
    }
    let straight = apostrophes.iter().filter(|each| each.sign == STRAIGHT).count();
    let curly = apostrophes.len() - straight;
    let (fewer, others) = if straight > curly { (CURLY, STRAIGHT) } else { (STRAIGHT, CURLY) };
    if straight.min(curly) == 0 {
        return;
    }
    let most = straight.max(curly);
    for Apostrophe { at, passage, reading, .. } in
        apostrophes.into_iter().filter(|each| each.sign == fewer)
    {
        let sign: Range<usize> = at..at + fewer.len_utf8();
        let words = start_before(reading.text(), at)..end_after(reading.text(), sign.end);
        let shown = reading.text().get(words.clone()).unwrap_or_default();
        let message = format!(
            "the apostrophe of `{shown}` is `{fewer}`, and {most} others of the document are `{others}`"
        );
        let finding = passage.finding(&CODE, reading, words, message);
        let finding = finding.hint(format!("write `{others}`"));
        found.push(finding.fix(passage.replace(reading, sign, others.to_string())));
    }
}

fn inside_words<'t>(passage: &'t Passage<'t>, reading: &'t Reading<'t>) -> Vec<Apostrophe<'t>> {
    let text = prose_with_words(reading);
    let mut all = Vec::new();
    let mut before = None;
    let mut characters = text.char_indices().peekable();
    while let Some((at, sign)) = characters.next() {
        let is_letter = |other: Option<char>| other.is_some_and(char::is_alphabetic);
        let after = characters.peek().map(|(_, next)| *next);
        if matches!(sign, STRAIGHT | CURLY) && is_letter(before) && is_letter(after) {
            all.push(Apostrophe { sign, at, passage, reading });
        }
        before = Some(sign);
    }
    all
}
