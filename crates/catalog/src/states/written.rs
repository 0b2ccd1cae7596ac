//! Files of states in the very form in which sync writes them.
//!
//! Most files have it, and to read it line by line takes a small part of what YAML takes. Where a line
//! has any other form, which is YAML all the same, nothing is read here.

use std::collections::BTreeMap;

use hexaglot_document::Id;
use serde_yaml::Value;

use super::{Record, SILENCE, Silence, State, VERSION, is_fingerprint};
use crate::characters::has_refused;

/// Ids that YAML reads as something else than a text, unless they stand in quotation marks.
pub(crate) const NO_TEXTS: [&str; 3] = ["false", "null", "true"];

/// The records of a file; nothing where it has another form, or a record says too little.
pub(super) fn read(text: &str) -> Option<BTreeMap<Id, Record>> {
    let mut lines = text.lines().peekable();
    while lines.next_if(|line| line.starts_with('#') && !has_refused(line)).is_some() {}
    let (version, number) = VERSION;
    let head = lines.next()?.strip_prefix(version)?.strip_prefix(": ")?;
    if head.parse() != Ok(number) {
        return None;
    }
    let mut records: Vec<(Id, Record)> = Vec::new();
    while let Some(line) = lines.next() {
        let id = line.strip_suffix(':').filter(|id| !NO_TEXTS.contains(id))?;
        let id: Id = id.parse().ok()?;
        // In order, so that none stands twice.
        if records.last().is_some_and(|(last, _)| *last >= id) {
            return None;
        }
        let mut record = Record::default();
        let mut next = |key: &str| {
            let value = lines.peek()?.strip_prefix("  ")?.strip_prefix(key)?.strip_prefix(": ")?;
            lines.next();
            Some(value)
        };
        if let Some(word) = next("state") {
            record.state = Some(State::ALL.iter().find(|(of, _)| *of == word)?.1);
        }
        if let Some(source) = next("source") {
            record.source = Some(fingerprint(source)?);
        }
        if let Some(target) = next("target") {
            record.target = Some(fingerprint(target)?);
        }
        if let Some(was) = next("was") {
            record.was = Some(scalar(was)?);
        }
        if let Some(origin) = next("origin") {
            record.machine = (origin == "machine").then_some(true)?;
        }
        if lines.next_if_eq(&"  silenced:").is_some() {
            let [rule, text, reason] = SILENCE;
            while let Some(line) = lines.next_if(|line| line.starts_with("    - ")) {
                let value = |line: &str, before: &str, key: &str| {
                    scalar(line.strip_prefix(before)?.strip_prefix(key)?.strip_prefix(": ")?)
                };
                record.silenced.push(Silence {
                    rule: value(line, "    - ", rule)?,
                    text: value(lines.next()?, "      ", text)?,
                    reason: value(lines.next()?, "      ", reason)?,
                });
            }
            // Without any it is no list.
            record.silenced.first()?;
        }
        let is_said = record.state.is_some_and(|state| state != State::Missing);
        let is_pair = record.source.is_some() && record.target.is_some();
        // A unit without any key is no mapping.
        if record == Record::default() || is_said && !is_pair {
            return None;
        }
        records.push((id, record));
    }
    Some(records.into_iter().collect())
}

fn fingerprint(quoted: &str) -> Option<String> {
    let digits = quoted.strip_prefix('"')?.strip_suffix('"')?;
    is_fingerprint(digits).then(|| digits.to_owned())
}

/// A text of one line, in any form that YAML has for it.
fn scalar(value: &str) -> Option<String> {
    if has_refused(value) {
        return None;
    }
    // By itself a value could be something else than it is behind its key.
    let pair: Value = serde_yaml::from_str(&format!("was: {value}\n")).ok()?;
    pair.get("was")?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use hexaglot_diag::SourceFile;
    use hexaglot_locale::Lang;
    use proptest::prelude::*;

    use super::read;
    use crate::states::{Reader, States};

    const FILE: &str = "\
# a comment
hexaglot-state: 1
a:
  state: reviewed
  source: \"9f2c41d07a3e\"
  target: \"51bb0c2e88f1\"
  was: 'A text: with a colon'
b-1:
  source: \"9f2c41d07a3e\"
c:
  state: translated
  source: \"9f2c41d07a3e\"
  target: \"51bb0c2e88f1\"
  origin: machine
  silenced:
    - rule: numbers-differ
      text: '12: twelve'
      reason: in words
    - rule: kashida
      text: \"\\u0640\"
      reason: a name
";

    /// What YAML has of a file, unless anything in it is wrong.
    fn as_yaml(text: &str) -> Option<States> {
        let file = Arc::new(SourceFile::new("a.state.yaml", text));
        let mut reader = Reader::new(&file, Lang::Ar);
        let states = reader.read_yaml(text);
        states.filter(|_| reader.diagnostics.is_empty())
    }

    #[test]
    fn what_sync_writes_is_read() {
        let states = as_yaml(FILE).unwrap();
        assert_eq!(states.records.len(), 3);
        assert_eq!(read(FILE), Some(states.records.clone()));
        assert_eq!(read(&states.to_yaml(None)), Some(states.records.clone()));
        let crlf = FILE.replace('\n', "\r\n");
        assert_eq!(read(&crlf), Some(states.records));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 4000, ..ProptestConfig::default() })]

        #[test]
        fn whatever_is_read_is_what_yaml_has(
            at in 0..FILE.len(),
            taken in 0..30_usize,
            put in "[a-c:#\"'\\- \n\r\t{}|>&*!%@0-9é]{0,6}|true:|null|  was: .{0,12}|\n  state: final\n|---\n|  silenced:\n|    - rule: a\n|      text: b\n",
        ) {
            let end = (at + taken).min(FILE.len());
            let text = format!("{}{put}{}", FILE.get(..at).unwrap(), FILE.get(end..).unwrap());
            if let Some(records) = read(&text) {
                prop_assert_eq!(Some(States { records }), as_yaml(&text), "{:?}", text);
            }
        }
    }
}
