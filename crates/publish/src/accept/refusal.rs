//! What cannot be accepted, and why.

use hexaglot_diag::{Code, Diagnostic, Diagnostics, Label, Severity};
use hexaglot_locale::Lang;

use super::Place;
use crate::codes::{NOT_ACCEPTED, SOURCE_NOT_SYNCED};
use crate::index::DocumentRecord;

/// Why a text cannot be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The edition does not have the unit.
    NoEdition,
    /// There is no text.
    NoText,
    /// It does not pass the checks.
    Checks,
    /// A machine has made it, and the change of its source says nothing of that.
    Machine,
    /// No sync has seen its present source, so that nobody can have compared the two.
    NotSynced,
}

impl Refusal {
    /// The finding of a unit. For an editorial change what nobody has translated well is left as it is,
    /// and that is no error: nobody has named it in this language.
    pub(super) fn diagnostic(self, place: &Place<'_>, id: &str, is_editorial: bool) -> Diagnostic {
        let lang = place.files.lang;
        let (code, message, hint) = self.words(place, id, is_editorial);
        let is_left = is_editorial && self != Refusal::NotSynced;
        let label = if is_left { "left as it is" } else { "not accepted" };
        let mut diagnostic = Diagnostic::new(code, message).unit(id).hint(hint);
        // The source is the same in all languages, and is reported once.
        diagnostic.lang = (self != Refusal::NotSynced).then_some(lang.tag());
        diagnostic.labels.extend(self.label(place, id, label));
        if is_left {
            diagnostic.severity = Severity::Warning;
        }
        diagnostic
    }

    fn words(
        self,
        place: &Place<'_>,
        id: &str,
        is_editorial: bool,
    ) -> (&'static Code, String, String) {
        let lang = place.files.lang;
        let name = lang.english_name();
        let (message, hint) = match self {
            Refusal::NoEdition => (
                format!("the edition in {name} does not have `{id}`"),
                format!("leave `{lang}` out"),
            ),
            Refusal::NoText => (
                format!("`{id}` has no translation in {name}"),
                format!("translate it in `{}`", place.files.texts.path),
            ),
            Refusal::Checks => (
                format!("the translation of `{id}` in {name} does not pass the checks"),
                if is_editorial {
                    format!("`hexaglot check --lang {lang}` says what is wrong with it")
                } else {
                    "mend what is reported beside this".to_owned()
                },
            ),
            Refusal::Machine => (
                format!("a machine has made the translation of `{id}` in {name}"),
                format!("read it, and accept it with `--lang {lang}`"),
            ),
            Refusal::NotSynced => (
                format!("no sync has seen the present source of `{id}`"),
                "run `hexaglot sync` without `--lang`, and compare the texts again".to_owned(),
            ),
        };
        let code = if self == Refusal::NotSynced { &SOURCE_NOT_SYNCED } else { &NOT_ACCEPTED };
        (code, message, hint)
    }

    /// Where the text stands; or the unit, where its source counts or there is no text.
    fn label(self, place: &Place<'_>, id: &str, label: &str) -> Option<Label> {
        let message = place.files.catalog.as_ref().and_then(|catalog| {
            let message = catalog.message(id)?;
            Some(catalog.file().label(message.id_span, label))
        });
        match self {
            Refusal::Checks | Refusal::Machine => message,
            Refusal::NoEdition | Refusal::NoText | Refusal::NotSynced => {
                place.texts.label(id, label)
            }
        }
    }
}

/// Reports the languages that are the original one of every document whose texts would be accepted.
pub(super) fn original_language(
    documents: &[(&DocumentRecord, Lang)],
    languages: &[Lang],
    diagnostics: &mut Diagnostics,
) {
    let Some((first, _)) = documents.first() else { return };
    for lang in languages {
        if documents.iter().all(|(_, original)| original == lang) {
            let message = format!(
                "{} is the original language: nothing is a translation",
                lang.english_name()
            );
            diagnostics.push(
                Diagnostic::new(&NOT_ACCEPTED, message)
                    .at(Label::whole_file(first.file.as_str(), ""))
                    .lang(lang.tag())
                    .hint("name a language of the translations with `--lang`"),
            );
        }
    }
}
