//! What hexaglot says of each text.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::commands::external::project::Hexaglot;

/// The status of each unit, by `<document> <language> <unit>`.
pub(super) type Statuses = BTreeMap<String, String>;

pub(super) fn statuses(hexaglot: &Hexaglot, folder: &Path) -> Result<Statuses, String> {
    let output = hexaglot.output(folder, &["status", "--units", "--report", "json"])?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut statuses = Statuses::new();
    for line in text.lines() {
        let line: Value = serde_json::from_str(line)
            .map_err(|error| format!("status prints a line that is no JSON: {error}: {line}"))?;
        let [document, lang, unit, status] = ["document", "lang", "unit", "status"]
            .map(|key| line.get(key).and_then(Value::as_str).unwrap_or_default());
        statuses.insert(format!("{document} {lang} {unit}"), status.to_owned());
    }
    if statuses.is_empty() {
        let words = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{} has no units:\n{words}", folder.display()));
    }
    Ok(statuses)
}

/// Whether a text of that status renders the present original.
pub(super) fn is_current(status: &str) -> bool {
    matches!(status, "translated" | "reviewed" | "final")
}
