//! References that one side has and the other has not.

use hexaglot_diag::Diagnostics;
use hexaglot_document::Number;
use hexaglot_edition::{MarkKind, Reading, cited_number};
use hexaglot_locale::Lang;

use crate::checker::Project;
use crate::passage::Passage;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;
use crate::uses::{Named, ids, missing_from};

super::code! {
    /// A translation leaves out a reference of its source, such as `{ REF("table-1") }`, or refers to
    /// something else. Readers are sent to another place, or to none. A link to the same place is accepted,
    /// and so is its number, written out. Use `REF` with the id of the source. What is not seen: a number
    /// that is written out beside the wrong word, such as that of a table for that of a figure, and a
    /// number of the author's own.
    "references-differ"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Document(judge) };

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    for pair in texts.pairs() {
        let source = texts.source_uses(pair.source).references;
        let target = texts.target_uses(pair.target).references;
        let source = with_own_name(texts, source);
        let target = with_own_name(texts, target);
        for reference in missing_from(&source, &ids(&target)) {
            if !leads(texts, pair.target, reference.id) {
                let id = reference.id;
                let message = format!("the translation leaves out the reference to `{id}`");
                let finding = pair.target.finding_of_all(&CODE, message);
                let finding = finding.at(pair.source.at(reference.span, "the source has it"));
                found.push(finding.hint(format!("use `{{ REF(\"{id}\") }}`")));
            }
        }
        for reference in missing_from(&target, &ids(&source)) {
            if !leads(texts, pair.source, reference.id) {
                let message = format!(
                    "the reference leads to `{}`, and none of the source does",
                    reference.id
                );
                let finding = pair.target.finding_at(&CODE, reference.span, message);
                let finding = finding.at(pair.source.whole("the source"));
                found.push(finding.hint("refer to what the source refers to"));
            }
        }
    }
}

/// The references, those within the document without its name.
fn with_own_name<'a>(texts: &Texts<'_>, references: Vec<Named<'a>>) -> Vec<Named<'a>> {
    let own = texts.document.id.as_str();
    let short = |named: Named<'a>| match named.id.split_once('#') {
        Some((document, id)) if document == own => Named { id, ..named },
        _ => named,
    };
    references.into_iter().map(short).collect()
}

/// Whether a text leads to something by a link or by its number. Where nobody can tell the number, it does.
fn leads(texts: &Texts<'_>, passage: &Passage<'_>, id: &str) -> bool {
    let is_link = |reading: &Reading<'_>| {
        let link = |kind: &MarkKind| matches!(kind, MarkKind::Link(address) if address.strip_prefix('#') == Some(id));
        reading.marks().iter().any(|mark| link(&mark.kind))
    };
    let Some(number) = number(texts, id) else { return true };
    let Some(marker) = cited_number(number, passage.profile, passage.lang) else { return true };
    passage.readings.iter().any(is_link) || passage.said().has_marker(&marker)
}

fn number<'a>(texts: &Texts<'a>, id: &str) -> Option<&'a Number> {
    match id.split_once('#') {
        Some((document, id)) => {
            let cited = texts.source.cited();
            let found = cited.iter().find(|(name, _)| name.as_str() == document);
            found.and_then(|(_, cited)| cited.numbering.get(id))
        }
        None => texts.edition.numbering.get(id),
    }
}
