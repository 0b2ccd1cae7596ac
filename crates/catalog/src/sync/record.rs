//! Records of states as the text of their file.

use std::fmt::Write as _;

use serde_yaml::Value;

use crate::fingerprint::collapse;
use crate::states::{NO_TEXTS, Record, SILENCE, States, VERSION};
use crate::sync::lines::line_end;

impl States {
    /// The text of the file that holds these states: one unit after another by id, each with its keys
    /// in a fixed order, so that git merges neighbors. `before` is the text that the file has: its
    /// byte order mark, the comment at its head and its line ends are kept.
    #[must_use]
    pub fn to_yaml(&self, before: Option<&str>) -> String {
        let before = before.unwrap_or_default();
        let mut text = String::new();
        let content = before.trim_start_matches('\u{FEFF}');
        if content.len() < before.len() {
            text.push('\u{FEFF}');
        }
        for line in content.split_inclusive('\n').take_while(|line| line.starts_with('#')) {
            text.push_str(line.trim_end());
            text.push('\n');
        }
        let (version, number) = VERSION;
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{version}: {number}");
        for (id, record) in self.iter() {
            let _ = if NO_TEXTS.contains(&id.as_str()) {
                writeln!(text, "\"{id}\":")
            } else {
                writeln!(text, "{id}:")
            };
            write(record, &mut text);
        }
        match line_end(before) {
            "\n" => text,
            other => text.replace('\n', other),
        }
    }
}

fn write(record: &Record, text: &mut String) {
    let mut line = |key: &str, value: &str| {
        let _ = writeln!(text, "  {key}: {value}");
    };
    if let Some(state) = record.state {
        line("state", state.name());
    }
    if let Some(source) = &record.source {
        line("source", &format!("\"{source}\""));
    }
    if let Some(target) = &record.target {
        line("target", &format!("\"{target}\""));
    }
    if let Some(was) = &record.was {
        line("was", &scalar(&collapse(was)));
    }
    if record.machine {
        line("origin", "machine");
    }
    if !record.silenced.is_empty() {
        text.push_str("  silenced:\n");
    }
    let [rule, words, reason] = SILENCE;
    for silence in &record.silenced {
        let _ = writeln!(text, "    - {rule}: {}", scalar(&silence.rule));
        let _ = writeln!(text, "      {words}: {}", scalar(&silence.text));
        let _ = writeln!(text, "      {reason}: {}", scalar(&silence.reason));
    }
}

/// A text without line ends, quoted where YAML needs it.
fn scalar(text: &str) -> String {
    let value = serde_yaml::to_string(&Value::String(text.to_owned())).unwrap_or_default();
    value.trim_end_matches('\n').to_owned()
}
