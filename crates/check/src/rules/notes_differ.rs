//! Notes that one side calls and the other does not.

use hexaglot_diag::Diagnostics;
use hexaglot_locale::Lang;

use crate::checker::Project;
use crate::rule::{Judge, Rule};
use crate::texts::Texts;
use crate::uses::{ids, missing_from};

super::code! {
    /// A translation does not call a note that its source calls by `{ NOTE("…") }`, or calls another one.
    /// The note then stands at the end of the edition without a way to it, or beside a text that it does not
    /// belong to. Call the notes of the source, each at the words that it explains.
    "notes-differ"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Document(judge) };

fn judge(texts: &Texts<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    for pair in texts.pairs() {
        let source = texts.source_uses(pair.source).notes;
        let target = texts.target_uses(pair.target).notes;
        for note in missing_from(&source, &ids(&target)) {
            let message = format!("the translation does not call the note `{}`", note.id);
            let finding = pair.target.finding_of_all(&CODE, message);
            let finding = finding.at(pair.source.at(note.span, "the source calls it"));
            let call = format!("{{ NOTE(\"{}\") }}", note.id);
            found.push(finding.hint(format!("write `{call}` after the words that it explains")));
        }
        for note in missing_from(&target, &ids(&source)) {
            let message = format!("the source does not call the note `{}` here", note.id);
            let finding = pair.target.finding_at(&CODE, note.span, message);
            let finding = finding.at(pair.source.whole("the source"));
            found.push(finding.hint("take the call out, or call the note of the source"));
        }
    }
}
