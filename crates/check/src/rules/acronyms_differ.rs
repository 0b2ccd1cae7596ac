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
    /// translate acronyms (ITU, UIT, МСЭ, 国际电联), and most often keep no letter of them, so that what is
    /// right is read from the document and from `terms.ftl`:
    ///
    /// - An Arabic, Chinese or Russian text of an English document has an acronym in Latin letters that the
    ///   source has not, neither as it is, nor in small letters, nor as the initials of words, nor by an
    ///   agreed term; and it has one of the source fewer times than that, which other texts keep.
    /// - An acronym of three letters or more, which no other text of the document has, is one letter away
    ///   from what most other texts have for one of the source, or from that of an agreed term, or has two
    ///   letters of it in another order.
    ///
    /// A part of an acronym counts as said by the whole, and the whole by its first part: *CD* for *CD-ROM*,
    /// but not *ITU-R* for *ITU-T*. What is not seen: an acronym that is left out, or added as an
    /// explanation; in Arabic and Chinese, one that is said in words; a wrong one in the letters of the
    /// language itself that is not nearly the right one; a misspelled one where the document has the
    /// acronym nowhere else, since that may be how the language has it (OPEC is OPEP in French, IOM is OIM);
    /// those of two or more capital words side by side, which may be emphasis; those behind a figure, which
    /// may be units; those with points (*U.N.*) or in code. Acronyms with figures are symbols
    /// (`symbols-differ`).
    "acronyms-differ"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Document(judge) };

fn judge(texts: &Texts<'_>, project: &Project<'_>, found: &mut Diagnostics) {
    let rows: Vec<Row<'_>> = texts.pairs().map(|pair| Row::new(pair, project)).collect();
    let known = Known::of(&rows);
    let is_outside = texts.document.original == Lang::En && texts.lang.script() != Script::Latin;
    for row in rows.iter().filter(|row| row.is_plain()) {
        let here = Here { row, known: &known, is_outside };
        here.judge(project, found);
    }
}

/// A text beside its source, and what is known of its document.
struct Here<'r> {
    row: &'r Row<'r>,
    known: &'r Known<'r>,
    /// Whether Latin acronyms are to be those of the source.
    is_outside: bool,
}

impl<'r> Here<'r> {
    fn judge(&self, project: &Project<'_>, found: &mut Diagnostics) {
        let strange = self.row.target.iter().filter(|own| !self.row.explains(own));
        let strange: Vec<&Place<'_>> = strange.collect();
        if strange.is_empty() {
            return;
        }
        let terms = self.row.terms(project);
        let strange = strange.into_iter().filter(|own| !terms.explain(own));
        let mut lacking = self.lacking();
        for own in strange {
            let is_alone = self.known.is_alone(own);
            if let Some(agreed) = terms.near(own).filter(|_| is_alone) {
                let words = own.words();
                let message = format!("`{words}` is nearly `{agreed}`, which is agreed for a term");
                found.push(own.finding(&CODE, message).hint(format!("write `{agreed}`")));
            } else if let Some((source, other)) =
                self.known.nearly(self.row, own).filter(|_| is_alone)
            {
                lacking.retain(|place| place.key() != source.key());
                let right = other.words();
                let message = format!("`{}` stands where other texts have `{right}`", own.words());
                let finding = own.finding(&CODE, message).at(source.label("the source"));
                found
                    .push(finding.at(other.label("another text")).hint(format!("write `{right}`")));
            } else if self.is_outside && own.is_latin() {
                found.extend(self.outside(own, &mut lacking, is_alone));
            }
        }
    }

    /// The acronyms of the source for which others may stand. In Russian each acronym in Cyrillic may stand
    /// for one.
    fn lacking(&self) -> Vec<&'r Place<'r>> {
        let lacking = self.known.lacking(self.row);
        let own = self.row.target.iter().filter(|own| !own.is_latin()).count();
        if lacking.len() > own { lacking } else { Vec::new() }
    }

    /// What is wrong with a Latin acronym that the source has not.
    fn outside(
        &self,
        own: &Place<'_>,
        lacking: &mut Vec<&'r Place<'r>>,
        is_alone: bool,
    ) -> Option<Diagnostic> {
        let is_near = |place: &&Place<'_>| are_near(place.key(), own.key());
        let near = lacking.iter().copied().find(is_near);
        let near = near.or_else(|| self.row.source.iter().find(is_near).filter(|_| is_alone));
        let instead = near.or(match lacking.as_slice() {
            [one] => Some(*one),
            _ => None,
        });
        if let Some(instead) = instead {
            let (own_words, theirs) = (own.words(), instead.words());
            let message = format!("`{own_words}` stands where the source has `{theirs}`");
            let finding = own.finding(&CODE, message).at(instead.label("the source"));
            lacking.retain(|place| place.key() != instead.key());
            return Some(finding.hint("write that of the source, or mend the source"));
        }
        let first = lacking.first()?;
        let message = format!("`{}` is an acronym that the source does not have", own.words());
        let finding = own.finding(&CODE, message).at(first.label("this is missing"));
        Some(finding.hint("write that of the source, or mend the source"))
    }
}
