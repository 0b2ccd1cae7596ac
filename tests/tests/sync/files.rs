//! Catalogs as a translator edits them: line by line, with nothing of hexaglot.

use std::collections::BTreeSet;
use std::ops::Range;

use hexaglot_publish::MemoryLoader;

pub(crate) const DOCUMENT: &str = "content/a.yaml";
pub(crate) const CATALOG: &str = "locales/ar/a.ftl";
pub(crate) const OBSOLETE: &str = "locales/ar/a.obsolete.ftl";
pub(crate) const RECORD: &str = "locales/ar/a.state.yaml";

/// A file of a project; empty where there is none.
pub(crate) fn text(project: &MemoryLoader, path: &str) -> String {
    let bytes = project.files().get(path).cloned().unwrap_or_default();
    String::from_utf8(bytes).unwrap()
}

/// The words of translators in a language's files: `t` and `c` with a number, each written once. A line
/// that shows a word elsewhere is no place of it.
pub(crate) fn words(project: &MemoryLoader) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for path in [CATALOG, OBSOLETE] {
        let text = text(project, path);
        let lines = text.lines().filter(|line| !line.starts_with("# tm| "));
        let text = lines.collect::<Vec<_>>().join("\n");
        let parts = text.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_owned);
        all.extend(parts.filter(|word| {
            let number = word.strip_prefix(['t', 'c']);
            number.is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
        }));
    }
    all
}

/// The lines that are not sync's, with their ends; blank ones too if asked for.
pub(crate) fn own_lines(text: &str, blank: bool) -> Vec<&str> {
    let text = text.trim_start_matches('\u{FEFF}');
    let own = |line: &&str| !is_syncs(line) && (blank || !line.trim().is_empty());
    text.split_inclusive('\n').filter(own).collect()
}

pub(crate) fn is_syncs(line: &str) -> bool {
    ["# en| ", "# was| ", "# tm| ", "# note| ", "# missing: ", "## "]
        .iter()
        .any(|key| line.starts_with(key))
}

/// The lines of a file, without their ends, and what ends them.
#[derive(Debug, Clone)]
pub(crate) struct Lines {
    pub(crate) lines: Vec<String>,
    pub(crate) end: &'static str,
    pub(crate) mark: bool,
}

impl Lines {
    pub(crate) fn read(text: &str) -> Self {
        let mark = text.starts_with('\u{FEFF}');
        let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let lines = text.trim_start_matches('\u{FEFF}').lines().map(str::to_owned).collect();
        Lines { lines, end, mark }
    }

    pub(crate) fn write(&self) -> String {
        let mark = if self.mark { "\u{FEFF}" } else { "" };
        let lines = self.lines.iter().map(|line| format!("{line}{}", self.end));
        format!("{mark}{}", lines.collect::<String>())
    }

    /// The lines of a message.
    pub(crate) fn message(&self, id: &str) -> Option<Range<usize>> {
        let head = format!("{id} =");
        let start = self.lines.iter().position(|line| line.starts_with(&head))?;
        let rest = self.lines.get(start + 1..).unwrap_or_default();
        let more = rest.iter().take_while(|line| line.starts_with(' ')).count();
        Some(start..start + 1 + more)
    }

    /// The lines of the comment directly above a line.
    pub(crate) fn comment(&self, at: usize) -> Range<usize> {
        let above = self.lines.get(..at).unwrap_or_default();
        let lines = above.iter().rev().take_while(|line| line.starts_with("# ")).count();
        at - lines..at
    }

    /// The lines of a unit's placeholder.
    pub(crate) fn placeholder(&self, id: &str) -> Option<Range<usize>> {
        let head = format!("# missing: {id}");
        let start = self.lines.iter().position(|line| *line == head)?;
        let rest = self.lines.get(start + 1..).unwrap_or_default();
        let is_more = |line: &&String| line.starts_with("# ") && !line.starts_with("# missing");
        Some(start..start + 1 + rest.iter().take_while(is_more).count())
    }

    /// Deletes the lines above a message that begin with a key; whether there were any.
    pub(crate) fn delete_above(&mut self, id: &str, keys: &[&str]) -> bool {
        let Some(message) = self.message(id) else { return false };
        let comment = self.comment(message.start);
        let lines = self.lines.len();
        let mut at = 0;
        self.lines.retain(|line| {
            let goes = comment.contains(&at) && keys.iter().any(|key| line.starts_with(key));
            at += 1;
            !goes
        });
        self.lines.len() < lines
    }

    pub(crate) fn has_message_below_a_placeholder(&self) -> bool {
        self.lines.iter().enumerate().any(|(at, line)| {
            let comment = self.lines.get(self.comment(at)).unwrap_or_default();
            let is_message = line.contains(" =") && !line.starts_with(['#', ' ']);
            is_message && comment.iter().any(|line| line.starts_with("# missing: "))
        })
    }

    pub(crate) fn has_above(&self, id: &str, key: &str) -> bool {
        self.message(id).is_some_and(|message| {
            let comment = self.lines.get(self.comment(message.start)).unwrap_or_default();
            comment.iter().any(|line| line.starts_with(key))
        })
    }
}
