//! Acronyms that are not those of the source.

use hexaglot_diag::{Diagnostic, Diagnostics};
use hexaglot_locale::{Lang, Script};

use crate::acronyms::are_near;
use crate::checker::Project;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;

mod known;
mod row;

use known::Known;
use row::{Place, Row};

super::code! {
    /// A translation has the acronym of another body or thing than its source, or a misspelled one. Languages
    /// translate acronyms (ITU, UIT, МСЭ, 国际电联), so that what is right is read from the document and
    /// from `terms.ftl`:
    ///
    /// - An Arabic, Chinese or Russian translation from English has an acronym in Latin letters that the
    ///   source does not have, neither as it is, nor in small letters, nor as the initials of words, nor by
    ///   an agreed term; and an acronym of the source, which most other texts keep, is missing.
    /// - An acronym of three letters or more, which no other text of the document has, is nearly what most
    ///   other texts have for one of the source, or nearly an agreed term, which is missing: a letter is
    ///   another, is missing or is one too many, or two have changed places.
    ///
    /// Write the acronym of the source, or that of the other texts. An acronym is missing where the
    /// translation has it fewer times than the source; its first part stands for it: *CD* for *CD-ROM*, but
    /// not *ITU-R* for *ITU-T*.
    ///
    /// What is not seen: an acronym that is left out, said in words, or added as an explanation; a wrong one
    /// in letters of the language that is not nearly the right one; in English, French and Spanish a
    /// misspelled one where the document has it in no other text, since languages have such pairs (OPEC and
    /// OPEP, IOM and OIM); those beside other words in capitals, which may be emphasis, behind a figure,
    /// which may be units, with points (*U.N.*), and in code; texts with more than 64 of them. Acronyms with
    /// figures are symbols, which `symbols-differ` compares.
    "acronyms-differ"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Document(judge) };

fn judge(texts: &Texts<'_>, project: &Project<'_>, found: &mut Diagnostics) {
    let rows: Vec<Row<'_>> = texts.pairs().map(|pair| Row::new(pair, project)).collect();
    let known = Known::of(&rows);
    let is_outside = texts.document.original == Lang::En && texts.lang.script() != Script::Latin;
    for row in rows.iter().filter(|row| !row.target.is_empty() && row.is_plain()) {
        let mut here = Here { row, known: &known, is_outside, lacking: None };
        for own in row.target.iter().filter(|own| !row.is_asked(own)) {
            found.extend(here.judge(own));
        }
    }
}

/// A text beside its source, and what is known of its document.
struct Here<'r> {
    row: &'r Row<'r>,
    known: &'r Known<'r>,
    /// Whether Latin acronyms are to be those of the source.
    is_outside: bool,
    /// The acronyms of the source for which others may stand, when they have been asked for.
    lacking: Option<Vec<&'r Place<'r>>>,
}

impl<'r> Here<'r> {
    /// What is wrong with an acronym that the source does not have as it is. What explains it is looked for
    /// last, since most are right by what the document has.
    fn judge(&mut self, own: &Place<'_>) -> Option<Diagnostic> {
        let row = self.row;
        let is_alone = self.known.is_alone(own);
        let agreed = is_alone.then(|| row.nearly_agreed(own)).flatten();
        let usual = is_alone.then(|| self.known.nearly(row, own)).flatten();
        let is_outside = self.is_outside && own.is_latin();
        let is_near = agreed.is_some()
            || usual.is_some()
            || is_outside && near(self.lacking(), own).is_some();
        let may_be_other = is_outside && !self.lacking().is_empty();
        if !(is_near || may_be_other) || row.explains(own, is_near) {
            return None;
        }
        match (agreed, usual) {
            (Some((agreed, term)), _) => {
                let words = own.words();
                let message = format!("`{words}` is nearly `{agreed}`, which is agreed for a term");
                let finding = own.finding(&CODE, message).at(term);
                Some(finding.hint(format!("write `{agreed}`")))
            }
            (None, Some((source, other))) => {
                self.lacking().retain(|place| place.key() != source.key());
                let right = other.words();
                let message = format!("`{}` stands where other texts have `{right}`", own.words());
                let finding = own.finding(&CODE, message).at(source.label("the source"));
                let finding = finding.at(other.label("another text"));
                Some(finding.hint(format!("write `{right}`")))
            }
            (None, None) => self.outside(own),
        }
    }

    /// What is wrong with a Latin acronym in a text of another script: it stands for what it is nearly, or
    /// for something that is missing and for which no acronym in letters of the language can stand.
    fn outside(&mut self, own: &Place<'_>) -> Option<Diagnostic> {
        let translated = self.row.target.iter().filter(|own| !own.is_latin()).count();
        let lacking = self.lacking();
        let near = near(lacking, own);
        if near.is_none() && lacking.len() <= translated {
            return None;
        }
        let one = match lacking.as_slice() {
            [one] => Some(*one),
            _ => None,
        };
        let (message, theirs) = if let Some(theirs) = near.or(one) {
            lacking.retain(|place| place.key() != theirs.key());
            let message =
                format!("`{}` stands where the source has `{}`", own.words(), theirs.words());
            (message, theirs.label("the source"))
        } else {
            let message = format!("`{}` is an acronym that the source does not have", own.words());
            (message, lacking.first()?.label("the translation does not have this"))
        };
        let finding = own.finding(&CODE, message).at(theirs);
        Some(finding.hint("write that of the source, or mend the source"))
    }

    /// The acronyms of the source which are missing in the translation, and which most other texts have.
    fn lacking(&mut self) -> &mut Vec<&'r Place<'r>> {
        let (row, known) = (self.row, self.known);
        self.lacking.get_or_insert_with(|| {
            let is_lacking = |place: &&Place<'_>| {
                row.said(place.key()) < row.asked(place.key()) && known.is_kept(row, place.key())
            };
            row.source.iter().filter(is_lacking).collect()
        })
    }
}

/// The acronym that another is nearly.
fn near<'r>(places: &[&'r Place<'r>], own: &Place<'_>) -> Option<&'r Place<'r>> {
    places.iter().copied().find(|place| are_near(place.key(), own.key()))
}
