//! The comment above a message: sync's lines, and the translator's own.

use hexaglot_locale::Lang;

/// What sync has written above a message.
///
/// The lines are a view for people. The record of states is the truth, save for one thing: what a
/// translator saw when they edited a text, which only the line above it can tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct SyncLines {
    pub(crate) seen: Option<(Lang, String)>,
    pub(crate) was: Option<String>,
    pub(crate) notes: Vec<String>,
}

impl SyncLines {
    /// Reads the lines above the message `id`. Lines under the placeholder of another unit
    /// (`# missing: <id>`) belong to that unit, even where no blank line parts them from here. Of
    /// two lines of one kind, which only a merge can leave, the nearer one holds.
    pub(crate) fn read<'a>(lines: impl Iterator<Item = &'a str>, id: &str) -> Self {
        let mut own = SyncLines::default();
        let mut foreign = false;
        for line in lines {
            if let Some(unit) = line.strip_prefix("missing:") {
                own = SyncLines::default();
                foreign = unit.trim() != id;
            } else if !foreign && let Some((key, text)) = line.split_once('|') {
                own.line(key, text.trim());
            }
        }
        own
    }

    fn line(&mut self, key: &str, text: &str) {
        match (key, key.parse::<Lang>()) {
            ("was", _) => self.was = Some(text.to_owned()),
            ("note", _) => self.notes.push(text.to_owned()),
            (_, Ok(lang)) => {
                self.seen = Some((lang, text.to_owned()));
                self.was = None;
            }
            _ => {}
        }
    }
}
