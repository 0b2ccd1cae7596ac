//! What authors and translators do in a project, by hand.

use std::path::{Path, PathBuf};

use crate::commands::external::project::{read, write};

/// A project of one document, `a`, in a folder.
#[derive(Debug, Clone, Copy)]
pub(super) struct Project<'a> {
    pub(super) folder: &'a Path,
}

/// What a translator finds of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// No text.
    Placeholder,
    /// A text that renders the original.
    Text,
    /// A text that renders an older original.
    Outdated,
}

impl Start {
    pub(super) const ALL: [Start; 3] = [Start::Placeholder, Start::Text, Start::Outdated];
}

impl Project<'_> {
    /// Writes the settings and the document, whose texts have these ids. The first is the title.
    pub(super) fn write(&self, texts: &[(&str, &str)], comments: bool) -> Result<(), String> {
        let settings = format!(
            "languages = [\"ar\", \"en\", \"fr\"]\nformats = [\"text\"]\n[catalogs]\ncomments = {comments}\n"
        );
        write(&self.folder.join("hexaglot.toml"), &settings)?;
        self.write_document(texts)
    }

    pub(super) fn write_document(&self, texts: &[(&str, &str)]) -> Result<(), String> {
        let mut yaml = "hexaglot: 1\nid: a\nkind: report\noriginal: en\ntitle:\n".to_owned();
        for (at, (id, text)) in texts.iter().enumerate() {
            let block = match at {
                0 => format!("  id: {id}\n  text: {text}\nbody:\n"),
                _ => format!("  - id: {id}\n    p: {text}\n"),
            };
            yaml.push_str(&block);
        }
        write(&self.folder.join("content/a.yaml"), &yaml)
    }

    /// Renders the original of a unit.
    pub(super) fn translate(
        &self,
        start: Start,
        lang: &str,
        id: &str,
        text: &str,
    ) -> Result<(), String> {
        match start {
            Start::Placeholder => self.type_text(lang, id, text),
            Start::Text | Start::Outdated => self.edit_text(lang, id, text),
        }
    }

    /// Types a first text directly below its placeholder.
    pub(super) fn type_text(&self, lang: &str, id: &str, text: &str) -> Result<(), String> {
        self.edit(lang, |lines| {
            let placeholder = format!("# missing: {id}");
            let start = lines.iter().position(|line| *line == placeholder)?;
            let below = lines.get(start..)?.iter().take_while(|line| line.starts_with('#')).count();
            lines.insert(start + below, format!("{id} = {text}"));
            Some(())
        })
    }

    /// Writes a text anew, and takes the line of an older source above it away.
    fn edit_text(&self, lang: &str, id: &str, text: &str) -> Result<(), String> {
        self.edit(lang, |lines| {
            let at = message(lines, id)?;
            *lines.get_mut(at)? = format!("{id} = {text}");
            let comment =
                lines.get(..at)?.iter().rev().take_while(|line| line.starts_with('#')).count();
            let is_was = |line: &String| line.starts_with("# was|");
            if let Some(was) = lines.get(at - comment..at)?.iter().position(is_was) {
                lines.remove(at - comment + was);
            }
            Some(())
        })
    }

    /// Adds a remark of the translator's own directly above a text.
    pub(super) fn remark(&self, lang: &str, id: &str) -> Result<(), String> {
        self.edit(lang, |lines| {
            lines.insert(message(lines, id)?, format!("# a remark on {id}"));
            Some(())
        })
    }

    fn edit(
        &self,
        lang: &str,
        change: impl FnOnce(&mut Vec<String>) -> Option<()>,
    ) -> Result<(), String> {
        let path = self.catalog(lang);
        let mut lines: Vec<String> = read(&path)?.lines().map(str::to_owned).collect();
        change(&mut lines).ok_or_else(|| format!("{} has no such place", path.display()))?;
        write(&path, &(lines.join("\n") + "\n"))
    }

    fn catalog(&self, lang: &str) -> PathBuf {
        self.folder.join(format!("locales/{lang}/a.ftl"))
    }
}

fn message(lines: &[String], id: &str) -> Option<usize> {
    let head = format!("{id} =");
    lines.iter().position(|line| line.starts_with(&head))
}
