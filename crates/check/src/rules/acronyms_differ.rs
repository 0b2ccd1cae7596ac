//! Acronyms that are not those of the source.

use hexaglot_diag::{Diagnostic, Diagnostics, Label};
use hexaglot_locale::{Lang, Script};

use crate::acronyms::{are_near, count, have_same_letters};
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
    ///   an agreed term; and an acronym of the source, which most other texts, if there are any, keep, is
    ///   missing.
    /// - An acronym of three letters or more, which no other text of the document has, is nearly what most
    ///   other texts have for one of the source, or nearly an agreed term, which is missing: a letter is
    ///   another, is missing or is one too many, or two have changed places.
    ///
    /// Write the acronym of the source, or that of the other texts. An acronym is missing where the
    /// translation has it fewer times than the source, or, where other letters stand for it, not at all; its
    /// first part stands for it: *CD* for *CD-ROM*, but not *ITU-R* for *ITU-T*.
    ///
    /// What is not seen: an acronym that is left out, said in words, or added as an explanation; a wrong one
    /// in letters of the language that is not nearly the right one, or that may stand for another acronym of
    /// the source, as *OIM* does for IOM beside *OIT* for ILO; in English, French and Spanish a
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

/// What an acronym should be that the source does not have as it is.
enum Right<'r> {
    /// What is agreed for a term, nearly; and the term.
    Agreed(&'r str, Label),
    /// What other texts have for an acronym of the source, nearly: the two.
    Usual(&'r Place<'r>, &'r Place<'r>),
    /// An acronym of the source, nearly.
    Source(&'r Place<'r>),
    /// One of those that are missing.
    OneOf(Vec<&'r Place<'r>>),
}

impl<'r> Here<'r> {
    /// What is wrong with an acronym that the source does not have as it is. What explains it is looked for
    /// last, since most are right by what the document has.
    fn judge(&mut self, own: &Place<'_>) -> Option<Diagnostic> {
        let right = self.right(own)?;
        let is_near = !matches!(right, Right::OneOf(_));
        if self.row.explains(own, is_near) {
            return None;
        }
        // Another one does not stand for the same.
        let place = match &right {
            Right::Usual(place, _) | Right::Source(place) => Some(*place),
            Right::OneOf(places) => places.first().copied(),
            Right::Agreed(..) => None,
        };
        self.lacking().retain(|other| place.is_none_or(|place| other.key() != place.key()));
        Some(right.instead_of(own))
    }

    fn right(&mut self, own: &Place<'_>) -> Option<Right<'r>> {
        let (row, known) = (self.row, self.known);
        // In Latin letters, acronyms are those of the source; others are as the language has them.
        let is_kept = self.is_outside && own.is_latin();
        if known.is_alone(own) {
            let is_clear =
                |is_one: &dyn Fn(&Place<'_>) -> bool| is_kept || !known.has_another(row, is_one);
            let agreed = row.nearly_agreed(own);
            let agreed = agreed
                .filter(|agreed| is_clear(&|place| count(agreed.of, place.key()) > 0))
                .map(|agreed| Right::Agreed(agreed.words, agreed.term));
            let usual = || {
                let usual = known.nearly(row, own);
                usual
                    .filter(|(right, other)| {
                        // What is kept as it is stands beside others that are, or are said in words.
                        let is_as_it_is = right.key() == other.key();
                        is_clear(&|place| {
                            place.key() == right.key()
                                || (is_as_it_is && !have_same_letters(place.key(), own.key()))
                        })
                    })
                    .map(|(place, other)| Right::Usual(place, other))
            };
            if let Some(right) = agreed.or_else(usual) {
                return Some(right);
            }
        }
        if !is_kept {
            return None;
        }
        // Each acronym in letters of the language may stand for one that is missing.
        let translated = row.target.iter().filter(|own| !own.is_latin()).count();
        let lacking = self.lacking();
        let near = lacking.iter().find(|place| are_near(place.key(), own.key()));
        match near {
            Some(near) => Some(Right::Source(near)),
            None if lacking.len() <= translated => None,
            // What the source has without brackets is not what explains a name in them.
            None if own.is_in_brackets() && !lacking.iter().any(|place| place.is_in_brackets()) => {
                None
            }
            None => Some(Right::OneOf(lacking.clone())),
        }
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

impl Right<'_> {
    /// The finding at the acronym that stands instead of it.
    fn instead_of(self, own: &Place<'_>) -> Diagnostic {
        let words = own.words();
        let finding = |message: String| own.finding(&CODE, message);
        let of_source = "write that of the source, or mend the source";
        match self {
            Right::Agreed(agreed, term) => {
                finding(format!("`{words}` is nearly `{agreed}`, which is agreed for a term"))
                    .at(term)
                    .hint(format!("write `{agreed}`"))
            }
            Right::Usual(place, other) => {
                let right = other.words();
                finding(format!("`{words}` stands where other texts have `{right}`"))
                    .at(place.label("the source"))
                    .at(other.label("another text"))
                    .hint(format!("write `{right}`"))
            }
            Right::Source(place) => {
                let right = place.words();
                finding(format!("`{words}` stands where the source has `{right}`"))
                    .at(place.label("the source"))
                    .hint(of_source)
            }
            Right::OneOf(places) => {
                let message = match places.as_slice() {
                    [one] => format!("`{words}` stands where the source has `{}`", one.words()),
                    _ => format!("`{words}` is an acronym that the source does not have"),
                };
                let finding = finding(message).hint(of_source);
                places
                    .iter()
                    .fold(finding, |finding, place| finding.at(place.label("this is missing")))
            }
        }
    }
}
