//! The record of states: what people have said of each text, beside what it was when they said it.

mod places;
mod written;

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome, SourceFile, Span};
use hexaglot_document::{Id, Status};
use hexaglot_locale::Lang;
use serde_yaml::Value;

use crate::codes::{BAD_STATE_RECORD, FILE_TOO_LARGE};
use crate::entry::Message;
use crate::file::FILE;
use crate::fingerprint::target_fingerprint;
use crate::proposal;
use places::{Places, without_mark};
pub(crate) use written::NO_TEXTS;

/// The most bytes of a file of states. A record has more bytes than a short text, so that a catalog of
/// the length that it may have has records.
pub const STATES_FILE: usize = 2 * FILE;

/// The key that gives the version of the format, and its value.
pub(crate) const VERSION: (&str, u64) = ("hexaglot-state", 1);
/// The keys of a record, in the order in which they are written.
const KEYS: [&str; 6] = ["state", "source", "target", "was", "origin", "silenced"];
/// The keys of a finding that is silenced, in the order in which they are written.
pub(crate) const SILENCE: [&str; 3] = ["rule", "text", "reason"];

/// The states of one document in one language, by unit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct States {
    records: BTreeMap<Id, Record>,
}

/// What is recorded of one unit: it speaks of a pair of texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// What a person has said of the translation; none in the original language.
    pub state: Option<State>,
    /// The fingerprint of the source text.
    pub source: Option<String>,
    /// The fingerprint of the translation.
    pub target: Option<String>,
    /// The source text that the translation renders, while it is outdated.
    pub was: Option<String>,
    /// Whether a machine has made the translation and no person has read it since.
    pub machine: bool,
    /// The findings that a person has let stand.
    pub silenced: Vec<Silence>,
}

/// A finding of a rule that a person has looked at and lets stand, with the reason. It holds as long as the
/// rule complains of the same words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Silence {
    /// The code of the rule.
    pub rule: String,
    /// The words that the rule complains of.
    pub text: String,
    /// Why they stand.
    pub reason: String,
}

impl Silence {
    /// A finding with the words that it complains of, and the reason, each in one line.
    #[must_use]
    pub fn new(rule: &str, text: &str, reason: &str) -> Self {
        let one_line = |text: &str| text.replace(['\r', '\n'], " ");
        Silence { rule: rule.to_owned(), text: one_line(text), reason: one_line(reason) }
    }

    /// Whether it speaks of a finding of that rule at these words.
    #[must_use]
    pub fn speaks_of(&self, rule: &str, text: &str) -> bool {
        self.rule == rule && *self == Silence::new(rule, text, &self.reason)
    }
}

impl Record {
    /// Whether a translation is the one that it speaks of, however that is written.
    #[must_use]
    pub fn has_text(&self, message: &Message) -> bool {
        let target = self.target.as_ref();
        target.is_some_and(|target| *target == target_fingerprint(&message.pattern))
    }

    /// Whether a machine has made a translation, and no person has read or changed it since.
    #[must_use]
    pub fn is_machine_made(&self, message: &Message) -> bool {
        self.machine && self.has_text(message)
    }
}

/// What a person has said of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// There is none yet.
    Missing,
    /// It is translated.
    Translated,
    /// A second person has read it.
    Reviewed,
    /// It is final.
    Final,
}

impl State {
    /// Every state by the word that records use, lowest first.
    pub const ALL: [(&'static str, State); 4] = [
        ("missing", State::Missing),
        ("translated", State::Translated),
        ("reviewed", State::Reviewed),
        ("final", State::Final),
    ];

    /// The state that a status is of; nothing for one that no record has.
    pub(crate) fn of(status: Status) -> Option<State> {
        let states = State::ALL.map(|(_, state)| state);
        states.into_iter().find(|state| state.status() == status)
    }

    /// The word that records use.
    #[must_use]
    pub fn name(self) -> &'static str {
        State::ALL.iter().find(|(_, state)| *state == self).map_or("", |(word, _)| word)
    }

    /// The status of a unit whose pair of texts is the recorded one.
    #[must_use]
    pub fn status(self) -> Status {
        match self {
            State::Missing => Status::Missing,
            State::Translated => Status::Translated,
            State::Reviewed => Status::Reviewed,
            State::Final => Status::Final,
        }
    }
}

impl States {
    /// Reads a `.state.yaml` file. What cannot be read is an error and is left out: states are a
    /// person's work, and a guess at them would publish what nobody has approved.
    #[must_use]
    pub fn parse(file: &Arc<SourceFile>, lang: Lang) -> Outcome<States> {
        let mut reader = Reader::new(file, lang);
        let value = reader.read().unwrap_or_default();
        Outcome { value, diagnostics: reader.diagnostics }
    }

    /// The record of a unit.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Record> {
        self.records.get(id)
    }

    /// Every record by unit.
    pub fn iter(&self) -> impl Iterator<Item = (&Id, &Record)> {
        self.records.iter()
    }

    /// Puts a record in the place of a unit's old one. What was silenced stays: each such finding says by
    /// itself of which words it speaks.
    pub fn set(&mut self, id: Id, record: Record) {
        let old = self.records.remove(&id);
        let silenced = match old {
            Some(old) if record.silenced.is_empty() => old.silenced,
            _ => record.silenced,
        };
        self.records.insert(id, Record { silenced, ..record });
    }

    /// Says which findings of a unit are silenced. Returns whether there is a record to hold them.
    pub fn silence(&mut self, id: &str, silenced: Vec<Silence>) -> bool {
        let record = self.records.get_mut(id);
        let is_there = record.is_some();
        record.into_iter().for_each(|record| record.silenced.clone_from(&silenced));
        is_there
    }
}

impl FromIterator<(Id, Record)> for States {
    fn from_iter<I: IntoIterator<Item = (Id, Record)>>(iter: I) -> Self {
        States { records: iter.into_iter().collect() }
    }
}

struct Reader<'a> {
    file: &'a SourceFile,
    lang: Lang,
    places: OnceCell<Places<'a>>,
    diagnostics: Diagnostics,
}

impl<'a> Reader<'a> {
    fn new(file: &'a SourceFile, lang: Lang) -> Self {
        Reader { file, lang, places: OnceCell::new(), diagnostics: Diagnostics::new() }
    }

    fn read(&mut self) -> Option<States> {
        let text = self.file.text();
        if text.len() > STATES_FILE {
            let message = format!("this file has {} bytes, more than {STATES_FILE}", text.len());
            let label = Label::whole_file(Arc::clone(self.file.path()), "");
            let diagnostic = Diagnostic::new(&FILE_TOO_LARGE, message).at(label);
            self.diagnostics.push(diagnostic.lang(self.lang.tag()));
            return None;
        }
        let text = without_mark(text);
        // A file as sync has left it is what nearly all are, and it is as YAML has it.
        match written::read(text) {
            Some(records) => Some(States { records }),
            None => self.read_yaml(text),
        }
    }

    fn read_yaml(&mut self, text: &str) -> Option<States> {
        let value: Value = match serde_yaml::from_str(text) {
            Ok(value) => value,
            Err(error) => {
                let span = self.place_of(&error);
                let message = format!("this record cannot be read: {error}");
                let hint = "take it from the repository's history; in a merge keep both sides";
                self.fault_with(span, message, None, Some(hint.to_owned()));
                return None;
            }
        };
        let Value::Mapping(mapping) = value else {
            self.fault(Span::default(), "a record of states is a mapping by unit".to_owned(), None);
            return None;
        };
        let (version, number) = VERSION;
        let found = mapping.get(version);
        if found.and_then(Value::as_u64) != Some(number) {
            let message = match found {
                None => format!("a record of states begins with `{version}: {number}`"),
                Some(_) => format!("this `{version}` is not a version that this program reads"),
            };
            let span = self.place(version);
            self.fault(span, message, None);
            return None;
        }
        let mut states = States::default();
        for (key, value) in mapping.iter().filter(|(key, _)| key.as_str() != Some(version)) {
            match (key.as_str().map(str::parse::<Id>), value) {
                (Some(Ok(id)), Value::Mapping(record)) => {
                    if let Some(record) = self.record(&id, record) {
                        states.records.insert(id, record);
                    }
                }
                (Some(Ok(id)), _) => {
                    let span = self.place(id.as_str());
                    let message = format!("the record of `{id}` is no mapping");
                    self.fault(span, message, Some(id.as_str()));
                }
                _ => {
                    let name = text_of(key);
                    let span = self.place(&name);
                    self.fault(span, format!("`{name}` is not the id of a unit"), None);
                }
            }
        }
        Some(states)
    }

    fn record(&mut self, id: &Id, mapping: &serde_yaml::Mapping) -> Option<Record> {
        let before = self.diagnostics.len();
        let mut record = Record::default();
        for (key, value) in mapping {
            let name = text_of(key);
            let mut fault = |message: String, hint: Option<String>| {
                let span = self.places().within(id.as_str(), &name);
                self.fault_with(span, message, Some(id.as_str()), hint);
            };
            let text = value.as_str();
            match name.as_str() {
                "state" => {
                    let state = State::ALL.iter().find(|(word, _)| Some(*word) == text);
                    record.state = state.map(|(_, state)| *state);
                    if state.is_none() {
                        let words = State::ALL.map(|(word, _)| word);
                        let hint = proposal::hint(&text_of(value), "", words);
                        fault(format!("`{}` is not a state", text_of(value)), hint);
                    }
                }
                "source" | "target" => {
                    let fingerprint = text.filter(|text| is_fingerprint(text)).map(str::to_owned);
                    if fingerprint.is_none() {
                        let message =
                            format!("`{name}` is 12 hexadecimal digits in quotation marks");
                        fault(
                            message,
                            Some("take the line from the repository's history".to_owned()),
                        );
                    }
                    let place =
                        if name == "source" { &mut record.source } else { &mut record.target };
                    *place = fingerprint;
                }
                "was" => {
                    record.was = text.map(str::to_owned);
                    if text.is_none() {
                        fault(
                            "`was` is a text".to_owned(),
                            Some("put it in quotation marks".to_owned()),
                        );
                    }
                }
                "origin" => {
                    record.machine = text == Some("machine");
                    if !record.machine {
                        fault("`origin` can only be `machine`".to_owned(), None);
                    }
                }
                "silenced" => match silenced(value) {
                    Some(silenced) => record.silenced = silenced,
                    None => {
                        let [rule, words, reason] = SILENCE;
                        let message = format!(
                            "`silenced` is a list of findings, each with `{rule}`, `{words}` and `{reason}`"
                        );
                        fault(message, Some("write it with `hexaglot silence`".to_owned()));
                    }
                },
                other => {
                    fault(format!("unknown key `{other}`"), proposal::hint(other, "", KEYS));
                }
            }
        }
        let said = matches!(record.state, Some(state) if state != State::Missing);
        let pair = record.source.is_some() && record.target.is_some();
        if self.diagnostics.len() == before && said && !pair {
            let span = self.place(id.as_str());
            let message = format!("the record of `{id}` has a state without `source` and `target`");
            self.fault(span, message, Some(id.as_str()));
        }
        (self.diagnostics.len() == before).then_some(record)
    }

    fn fault(&mut self, span: Span, message: String, unit: Option<&str>) {
        self.fault_with(span, message, unit, None);
    }

    fn fault_with(
        &mut self,
        span: Span,
        message: String,
        unit: Option<&str>,
        hint: Option<String>,
    ) {
        let mut diagnostic = Diagnostic::new(&BAD_STATE_RECORD, message)
            .at(self.file.label(span, ""))
            .lang(self.lang.tag());
        diagnostic.unit = unit.map(str::to_owned);
        diagnostic.hints.extend(hint);
        self.diagnostics.push(diagnostic);
    }

    /// Where an error of the parser is. Of a duplicate key it names only the key.
    fn place_of(&self, error: &serde_yaml::Error) -> Span {
        let skip = self.file.text().len() - without_mark(self.file.text()).len();
        let at = skip + error.location().map_or(0, |location| location.index());
        let text = error.to_string();
        let key =
            text.strip_prefix("duplicate entry with key \"").and_then(|key| key.strip_suffix('"'));
        let second = key.and_then(|key| self.file.text().rfind(&format!("\n{key}:")));
        match (second, key) {
            (Some(at), Some(key)) => Span::new(at + 1, at + 1 + key.len()),
            _ => Span::new(at, at + 1),
        }
    }

    /// Where the key of a unit stands.
    fn place(&self, key: &str) -> Span {
        self.places().unit(key)
    }

    fn places(&self) -> &Places<'_> {
        self.places.get_or_init(|| Places::read(self.file.text()))
    }
}

/// A list of findings that are silenced.
fn silenced(value: &Value) -> Option<Vec<Silence>> {
    let one = |value: &Value| {
        let mapping = value.as_mapping().filter(|mapping| mapping.len() == SILENCE.len())?;
        let [rule, text, reason] = SILENCE.map(|key| mapping.get(key)?.as_str().map(str::to_owned));
        Some(Silence { rule: rule?, text: text?, reason: reason? })
    };
    value.as_sequence()?.iter().map(one).collect()
}

fn is_fingerprint(text: &str) -> bool {
    text.len() == crate::fingerprint::DIGITS
        && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// A key or value as it reads, for a message.
fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => serde_yaml::to_string(other).unwrap_or_default().trim_end().to_owned(),
    }
}
