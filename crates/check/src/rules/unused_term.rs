//! Terms that no text uses.

use hexaglot_diag::{Diagnostic, Diagnostics};
use hexaglot_locale::Lang;

use crate::checker::{Project, UsedTerms};
use crate::rule::{Judge, Rule};

super::code! {
    /// A term of `terms.ftl` stands in no text of the project, neither in its language nor in the original
    /// one, and names no place that a document needs. It may be a slip in the name, or what is left of a text
    /// that is gone. Take it out, or use it as `{ -term }`. The rule is off unless a project turns it on: a
    /// term that no text uses may stand there as an agreed translation, with which texts are compared. It
    /// runs only where all documents are checked.
    "unused-term"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: false, languages: &Lang::ALL, judge: Judge::Project(judge) };

fn judge(used: &UsedTerms, project: &Project<'_>, found: &mut Diagnostics) {
    for (lang, file) in project.terms.iter().filter(|(lang, _)| RULE.judges(**lang)) {
        for term in file.terms().filter(|term| !used.contains(*lang, &term.id)) {
            let message = format!("no text uses the term `-{}`", term.id);
            let label = file.file().label(term.id_span, "");
            let finding = Diagnostic::new(&CODE, message).at(label).lang(lang.tag());
            found.push(finding.hint(format!("take it out, or use it as `{{ -{} }}`", term.id)));
        }
    }
}
