//! Notes that a translation calls in another order than its source.

use std::collections::BTreeSet;

use hexaglot_diag::Diagnostics;
use hexaglot_document::NumberKind;
use hexaglot_locale::Lang;

use crate::checker::Project;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;
use crate::uses::Named;

super::code! {
    /// A translation calls notes in another order than its source. Notes have the same numbers in all
    /// editions, by the order in which the source first calls them, so that the reader of this edition
    /// meets note 2 before note 1. Word the sentence so that the words which the notes explain stand in the
    /// order of the source. Later calls of a note may stand anywhere.
    "note-order"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Document(judge) };

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    let mut called = BTreeSet::new();
    for passage in texts.passages.iter().filter(|_| texts.lang != texts.document.original) {
        let mut last: Option<(u32, Named<'_>)> = None;
        for note in texts.target_uses(passage).notes {
            let Some(number) = number(texts, note.id).filter(|number| called.insert(*number))
            else {
                continue;
            };
            let before = last.filter(|(other, _)| *other > number);
            let Some((other, earlier)) = before else {
                last = Some((number, note));
                continue;
            };
            let message = format!(
                "the note `{}`, number {number}, is called after `{}`, number {other}",
                note.id, earlier.id
            );
            let finding = passage.finding_at(&CODE, note.span, message);
            let finding = finding.at(passage.at(earlier.span, "called before it"));
            found.push(finding.hint("call the notes in the order of the source"));
        }
    }
}

fn number(texts: &Texts<'_>, id: &str) -> Option<u32> {
    let number = texts.edition.numbering.get(id)?;
    number.path.first().copied().filter(|_| number.kind == NumberKind::Note)
}
