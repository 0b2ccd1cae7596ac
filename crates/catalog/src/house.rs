//! A house style with its labels in one language.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use fluent::{FluentArgs, FluentResource};
use fluent_bundle::concurrent::FluentBundle;
use hexaglot_diag::{Diagnostic, Diagnostics, Label as Place, Outcome, SourceFile, nearest};
use hexaglot_locale::{Label, Lang, Profile, labels};

use crate::codes::{MISSING_LABEL, UNKNOWN_LABEL};
use crate::entry::Message;
use crate::file::CatalogFile;
use crate::validate;

/// A profile with its labels in one language: what hexaglot itself puts into an edition.
///
/// It serves all documents of the house and all threads.
pub struct House {
    lang: Lang,
    profile: Arc<Profile>,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// The same house in the languages in which rows of the masthead stand.
    others: BTreeMap<Lang, House>,
}

impl House {
    /// Gathers the labels of a language: the project's, under them the profile's, under them those
    /// of every house. `project` is the project's `labels.ftl`, which its caller has parsed, with the
    /// faults of its syntax reported.
    #[must_use]
    pub fn new(lang: Lang, profile: Arc<Profile>, project: Option<&CatalogFile>) -> Outcome<House> {
        let rows: BTreeSet<Lang> = profile.masthead.iter().map(|row| row.language(lang)).collect();
        let others = rows.into_iter().filter(|other| *other != lang).map(|other| {
            // What is wrong with them is reported where a row needs it.
            (other, House::alone(other, Arc::clone(&profile), None).value)
        });
        let others = others.collect();
        let mut outcome = House::alone(lang, profile, project);
        outcome.value.others = others;
        outcome
    }

    fn alone(lang: Lang, profile: Arc<Profile>, project: Option<&CatalogFile>) -> Outcome<House> {
        let mut diagnostics = Diagnostics::new();
        let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
        bundle.set_use_isolating(false);
        let base_path = format!("<hexaglot>/labels/{lang}.ftl");
        let base = read(base_path, labels::base(lang).to_owned(), lang, &mut diagnostics);
        let profile_path = format!("<{}>/labels/{lang}.ftl", profile.id);
        let own = read(profile_path, profile.label_text(lang), lang, &mut diagnostics);
        let mut known = BTreeSet::new();
        for file in [Some(&base), Some(&own), project].into_iter().flatten() {
            let broken = validate::validate_labels(file).collect(&mut diagnostics);
            for message in file.messages() {
                report_unknown(file, message, &mut diagnostics);
                if !message.broken && !broken.contains(&message.id) {
                    known.insert(message.id.clone());
                } else {
                    // What is broken over a label must not leave the one under it in its place.
                    known.remove(&message.id);
                }
            }
            bundle.add_resource_overriding(file.resource());
        }
        for label in Label::ALL.iter().filter(|label| !known.contains(label.key())) {
            diagnostics.push(missing(*label, lang, &profile));
        }
        Outcome { value: House { lang, profile, bundle, others: BTreeMap::new() }, diagnostics }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The house in the language of a row of its masthead, with the labels of the profile and of every
    /// house; for other languages it is itself.
    #[must_use]
    pub fn in_language(&self, lang: Lang) -> &House {
        self.others.get(&lang).unwrap_or(self)
    }

    /// The house style.
    #[must_use]
    pub fn profile(&self) -> &Arc<Profile> {
        &self.profile
    }

    /// A label with its arguments, which are strings: numbers and dates come as the house writes them.
    /// Nothing where no file has the label, or where it uses an argument that is not given;
    /// [`House::new`] has reported both.
    #[must_use]
    pub fn label(&self, label: Label, arguments: &[(&str, &str)]) -> Option<String> {
        let message = self.bundle.get_message(label.key())?;
        let arguments: FluentArgs<'_> = arguments.iter().copied().collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(message.value()?, Some(&arguments), &mut errors);
        // In a file a label may go over several lines; a page or a line of text has it in one.
        errors.is_empty().then(|| text.replace('\n', " "))
    }
}

impl fmt::Debug for House {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("House")
            .field("lang", &self.lang)
            .field("profile", &self.profile.id)
            .finish()
    }
}

fn read(path: String, text: String, lang: Lang, diagnostics: &mut Diagnostics) -> CatalogFile {
    CatalogFile::parse(&Arc::new(SourceFile::new(path, text)), lang).collect(diagnostics)
}

fn report_unknown(file: &CatalogFile, message: &Message, diagnostics: &mut Diagnostics) {
    let keys = || Label::ALL.iter().map(|label| label.key());
    if keys().any(|key| key == message.id) {
        return;
    }
    let label = file.file().label(message.id_span, "no label");
    let mut diagnostic = Diagnostic::new(&UNKNOWN_LABEL, format!("`{}` is no label", message.id))
        .at(label)
        .lang(file.lang().tag());
    let near = nearest(&message.id, keys());
    diagnostic.hints.extend(near.map(|near| format!("did you mean `{near}`?")));
    diagnostics.push(diagnostic);
}

fn missing(label: Label, lang: Lang, profile: &Profile) -> Diagnostic {
    let key = label.key();
    let message = format!("the label `{key}` has no text in {}", lang.english_name());
    Diagnostic::new(&MISSING_LABEL, message)
        .at(Place::whole_file(format!("locales/{lang}/labels.ftl"), ""))
        .hint(format!(
            "write `{key} = …` in `labels.ftl`, or under `labels` in the profile `{}`",
            profile.id
        ))
        .lang(lang.tag())
}
