//! A story of a project, and what is true in it: which source each translator saw. It is written from
//! the table of statuses, and knows nothing of how hexaglot works it out.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use hexaglot_document::Status;
use hexaglot_publish::{MemoryLoader, ProjectIndex};
use hexaglot_tests::outcome::open;

use crate::actions::{Action, Where};
use crate::files::{CATALOG, DOCUMENT, Lines, OBSOLETE, RECORD, text};

/// The ids that units can have beside the fixed ones.
const IDS: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];
/// The units that are always there: the title, the section that holds the others, and its last one.
const FIXED: [&str; 3] = ["title", "agenda", "last"];
pub(crate) const JUNK: &str = "[junk";

/// What is known of a project, without and with source texts in its catalogs: the same in every story.
static INDEXES: LazyLock<[ProjectIndex; 2]> = LazyLock::new(|| {
    [false, true].map(|comments| {
        let settings = format!("languages = [\"ar\", \"en\"]\n[catalogs]\ncomments = {comments}\n");
        let project = MemoryLoader::default().with("hexaglot.toml", settings).with(DOCUMENT, "");
        open(&project).value
    })
});

#[derive(Debug)]
pub(crate) struct Story {
    pub(crate) project: MemoryLoader,
    comments: bool,
    pub(crate) units: Vec<Unit>,
    /// How many words translators have written.
    written: usize,
    /// The translations, each by the one word that it has of its own.
    pub(crate) texts: BTreeMap<String, Translation>,
    /// What people have said: of a unit, a source and a translation.
    pub(crate) said: BTreeMap<(String, String, String), Status>,
    /// The sources that the last sync showed.
    pub(crate) shown: BTreeMap<String, String>,
    /// The source that the record of a unit speaks of, and whether of a translation.
    pub(crate) recorded: BTreeMap<String, (String, bool)>,
    /// The sources that the last sync saw, whether it could show them or not.
    pub(crate) seen_by_sync: BTreeMap<String, String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Unit {
    pub(crate) id: String,
    version: u8,
    wrapped: bool,
    note: bool,
}

#[derive(Debug)]
pub(crate) struct Translation {
    /// The source that its translator saw.
    pub(crate) saw: String,
    /// Whether no sync has seen it.
    pub(crate) new: bool,
    /// Whether the line of an older source was left above it on purpose.
    pub(crate) unsettled: bool,
    /// Whether it was written in the plain way, so that its state must be exactly what was said.
    pub(crate) plain: bool,
}

impl Unit {
    fn new(id: &str) -> Self {
        Unit { id: id.to_owned(), version: 0, wrapped: false, note: false }
    }

    pub(crate) fn source(&self) -> String {
        format!("Source of {} version {}", self.id, self.version)
    }

    fn yaml(&self, key: &str, indent: &str) -> String {
        let source = self.source();
        let source = if self.wrapped {
            format!(">-\n{indent}    {}", source.replace(" of ", &format!("\n{indent}    of ")))
        } else {
            source
        };
        let note = if self.note {
            format!("\n{indent}  note-to-translators: see {}", self.id)
        } else {
            String::new()
        };
        format!("{indent}- id: {}\n{indent}  {key}: {source}{note}\n", self.id)
    }
}

impl Story {
    pub(crate) fn new(comments: bool) -> Self {
        let mut story = Story {
            project: MemoryLoader::default(),
            comments,
            units: ["title", "agenda", "a", "b", "last"].map(Unit::new).into(),
            written: 0,
            texts: BTreeMap::new(),
            said: BTreeMap::new(),
            shown: BTreeMap::new(),
            recorded: BTreeMap::new(),
            seen_by_sync: BTreeMap::new(),
        };
        story.put_document();
        story
    }

    pub(crate) fn index(&self) -> &'static ProjectIndex {
        let [without, with] = &*INDEXES;
        if self.comments { with } else { without }
    }

    /// The highest status that is true of a unit's text; nothing where it renders another source than
    /// the present one, or is not there.
    pub(crate) fn allowed(&self, id: &str) -> Option<Status> {
        let unit = self.units.iter().find(|unit| unit.id == id)?;
        let text = self.text_of(id)?;
        self.said.get(&(id.to_owned(), unit.source(), text)).copied()
    }

    /// Whether a text has come to its present source in the plain way. A record speaks of one pair: what
    /// was said of the text and an older source is true as well, and stands nowhere.
    pub(crate) fn is_plain(&self, id: &str) -> bool {
        let Some(unit) = self.units.iter().find(|unit| unit.id == id) else { return false };
        let text = self.text_of(id).and_then(|text| self.texts.get(&text));
        text.is_some_and(|text| text.plain && text.saw == unit.source())
    }

    /// The files, for a report.
    pub(crate) fn shown(&self) -> String {
        let paths = [DOCUMENT, CATALOG, OBSOLETE, RECORD];
        paths.map(|path| format!("--- {path}\n{}", text(&self.project, path))).join("\n")
    }

    /// What is true after any sync: it has seen the present sources.
    pub(crate) fn seen(&mut self) {
        let sources = self.units.iter().map(|unit| (unit.id.clone(), unit.source()));
        self.seen_by_sync.extend(sources);
    }

    /// What is true after a sync, which was not refused. `before` is the catalog that it read.
    pub(crate) fn synced(&mut self, before: &str) {
        let lines = Lines::read(before);
        let ids: Vec<String> = FIXED.iter().chain(&IDS).map(|id| (*id).to_owned()).collect();
        for id in ids {
            let Some(word) = word_of(&lines, &id) else { continue };
            let text = self.texts.get_mut(&word);
            let Some(text) = text.filter(|text| text.new && !text.unsettled) else { continue };
            text.new = false;
            self.recorded.insert(id.clone(), (text.saw.clone(), true));
            // The record speaks of this text now: an earlier one that comes back is outdated.
            let earlier = self.said.keys().filter(|(of, _, other)| *of == id && *other != word);
            for (.., earlier) in earlier {
                if let Some(text) = self.texts.get_mut(earlier) {
                    text.plain = false;
                }
            }
        }
        for unit in &self.units {
            self.shown.insert(unit.id.clone(), unit.source());
            let recorded = self.recorded.get(&unit.id);
            let after = Lines::read(&text(&self.project, CATALOG));
            // Without source texts in catalogs the record of a placeholder keeps the first source.
            let moves = recorded.is_none_or(|(_, pair)| !pair && self.comments);
            if word_of(&after, &unit.id).is_none() && moves {
                self.recorded.insert(unit.id.clone(), (unit.source(), false));
            }
        }
    }

    pub(crate) fn act(&mut self, action: &Action) {
        match action {
            Action::Rewrite(at, version) => {
                let at = at % self.units.len();
                self.units[at].version = *version;
            }
            Action::Rewrap(at) => {
                let at = at % self.units.len();
                self.units[at].wrapped ^= true;
            }
            Action::Note(at) => {
                let at = at % self.units.len();
                self.units[at].note ^= true;
            }
            Action::Add(at, id) => {
                let id = IDS[id % IDS.len()];
                if self.units.iter().all(|unit| unit.id != id) {
                    let at = 2 + at % (self.units.len() - 2);
                    self.units.insert(at, Unit::new(id));
                }
            }
            Action::Remove(at) => {
                if let Some(at) = self.free(*at) {
                    self.units.remove(at);
                }
            }
            Action::Move(from, to) => {
                if let Some(from) = self.free(*from) {
                    let unit = self.units.remove(from);
                    let to = 2 + to % (self.units.len() - 2);
                    self.units.insert(to, unit);
                }
            }
            Action::Rename(from, to) => {
                let id = IDS[to % IDS.len()];
                if self.units.iter().all(|unit| unit.id != id)
                    && let Some(from) = self.free(*from)
                {
                    id.clone_into(&mut self.units[from].id);
                }
            }
            Action::Edit(at, form, keep) => self.edit(*at, *form, *keep),
            Action::Type(at, form, place) => self.type_text(*at, *form, *place),
            Action::Sync | Action::Accept(..) => {}
            other => self.in_catalog(other),
        }
        self.put_document();
    }

    /// A unit that may go: its place.
    fn free(&self, at: usize) -> Option<usize> {
        let free = self.units.len() - FIXED.len();
        (free > 0).then(|| 2 + at % free)
    }

    fn catalog(&self) -> Option<Lines> {
        let text = text(&self.project, CATALOG);
        (!text.is_empty()).then(|| Lines::read(&text))
    }

    pub(crate) fn text_of(&self, id: &str) -> Option<String> {
        word_of(&self.catalog()?, id)
    }

    /// A new word in one of the forms that a message can have.
    fn message(&mut self, id: &str, form: u8) -> (String, Vec<String>) {
        self.written += 1;
        let word = format!("t{}", self.written);
        // Every line is the only one of its kind, so that it can be found again.
        let lines = match form {
            0 => format!("{id} = {word} كلمة"),
            1 => format!("{id} =\n    {word} كلمة\n    ثانية {word}"),
            2 => format!("{id} = {word}\n    .short = خاصية {word}"),
            3 => format!(
                "{id} =   {word} {{ $people ->\n    [one] {word}\n   *[other]  {word} كلمات\n  }} {word}"
            ),
            _ => format!("{id} =  {word}  {{ \"كلمة\" }}   "),
        };
        (word, lines.lines().map(str::to_owned).collect())
    }

    fn edit(&mut self, at: usize, form: u8, keep: bool) {
        let id = self.units[at % self.units.len()].id.clone();
        let Some(mut lines) = self.catalog() else { return };
        if lines.message(&id).is_none() || !self.shown.contains_key(&id) {
            return;
        }
        if !keep {
            lines.delete_above(&id, &["# was| "]);
        }
        let (word, message) = self.message(&id, form);
        let Some(range) = lines.message(&id) else { return };
        lines.lines.splice(range, message);
        let unsettled = lines.has_above(&id, "# was| ");
        let sees = lines.has_above(&id, "# en| ");
        self.put(CATALOG, lines.write());
        self.wrote(&id, word, sees, unsettled);
    }

    fn type_text(&mut self, at: usize, form: u8, place: Where) {
        let id = self.units[at % self.units.len()].id.clone();
        let Some(mut lines) = self.catalog() else { return };
        if lines.message(&id).is_some() || !self.shown.contains_key(&id) {
            return;
        }
        let (word, message) = self.message(&id, form);
        let below = match place {
            Where::Below => lines.placeholder(&id),
            Where::AtTheEnd => None,
            Where::BelowAnother(other) => {
                let other = self.units[other % self.units.len()].id.clone();
                lines.placeholder(&other)
            }
        };
        match below {
            Some(range) => {
                lines.lines.splice(range.end..range.end, message);
            }
            None => {
                lines.lines.push(String::new());
                lines.lines.extend(message);
            }
        }
        let own = lines.placeholder(&id).is_some_and(|placeholder| {
            lines.message(&id).is_some_and(|message| message.start == placeholder.end)
        });
        let sees = own && lines.has_above(&id, "# en| ");
        self.put(CATALOG, lines.write());
        self.wrote(&id, word, sees, false);
    }

    /// A translator has written a text.
    fn wrote(&mut self, id: &str, word: String, sees: bool, unsettled: bool) {
        let saw = self.saw(id, sees);
        if !unsettled {
            self.say(id, &saw, &word, Status::Translated);
        }
        let plain = sees && !unsettled;
        self.texts.insert(word, Translation { saw, new: true, unsettled, plain });
    }

    /// What the table takes the writer of a text to have seen.
    fn saw(&self, id: &str, sees: bool) -> String {
        let recorded = self.recorded.get(id).map(|(source, _)| source);
        let shown = self.shown.get(id);
        let saw = if sees { shown } else { recorded.or(shown) };
        saw.cloned().unwrap_or_default()
    }

    pub(crate) fn say(&mut self, id: &str, source: &str, word: &str, status: Status) {
        let key = (id.to_owned(), source.to_owned(), word.to_owned());
        let said = self.said.entry(key).or_insert(status);
        *said = (*said).min(status);
    }

    /// The lines above a text that no sync has settled have changed.
    fn lines_changed(&mut self, id: &str) {
        let Some(lines) = self.catalog() else { return };
        let Some(word) = word_of(&lines, id) else { return };
        let (sees, was) = (lines.has_above(id, "# en| "), lines.has_above(id, "# was| "));
        let saw = self.saw(id, sees);
        let Some(text) = self.texts.get_mut(&word) else { return };
        if !text.new {
            return;
        }
        text.plain = false;
        text.unsettled = text.unsettled && was;
        text.saw.clone_from(&saw);
        if !text.unsettled {
            self.say(id, &saw, &word, Status::Translated);
        }
    }

    fn in_catalog(&mut self, action: &Action) {
        let Some(mut lines) = self.catalog() else { return };
        let id = |at: usize| self.units[at % self.units.len()].id.clone();
        let mut changed = Vec::new();
        match action {
            Action::DeleteText(at) => {
                if let Some(range) = lines.message(&id(*at)) {
                    lines.lines.drain(range);
                }
            }
            Action::DeleteSourceLine(at) => {
                lines.delete_above(&id(*at), &["# en| "]);
                changed.push(id(*at));
            }
            Action::DeleteWasLine(at) => {
                lines.delete_above(&id(*at), &["# was| "]);
                changed.push(id(*at));
            }
            Action::Comment(at) => {
                if let Some(range) = lines.message(&id(*at)) {
                    self.written += 1;
                    lines.lines.insert(range.start, format!("# c{}", self.written));
                }
            }
            Action::BlankLine(at) => {
                if let Some(range) = lines.message(&id(*at)) {
                    let top = lines.comment(range.start).start;
                    lines.lines.insert(top, "  ".to_owned());
                }
            }
            Action::DropComments => {
                lines.lines.retain(|line| !line.starts_with('#'));
                changed = self.units.iter().map(|unit| unit.id.clone()).collect();
                changed.extend(IDS.map(str::to_owned));
            }
            Action::TurnLineEnds => lines.end = if lines.end == "\n" { "\r\n" } else { "\n" },
            Action::ToggleMark => lines.mark ^= true,
            Action::Junk => lines.lines.push(JUNK.to_owned()),
            Action::Mend => lines.lines.retain(|line| line != JUNK),
            _ => {}
        }
        self.put(CATALOG, lines.write());
        changed.sort();
        changed.dedup();
        changed.iter().for_each(|id| self.lines_changed(id));
    }

    fn put(&mut self, path: &str, text: String) {
        self.project = std::mem::take(&mut self.project).with(path, text);
    }

    fn put_document(&mut self) {
        let mut yaml = "hexaglot: 1\nid: a\nkind: report\noriginal: en\ndata:\n  people: { number: 3 }\ntitle:\n".to_owned();
        for (at, unit) in self.units.iter().enumerate() {
            let text = match at {
                0 => unit.yaml("text", "").replacen("- ", "  ", 1),
                1 => format!("body:\n{}    body:\n", unit.yaml("section", "  ")),
                _ => unit.yaml("p", "      "),
            };
            yaml.push_str(&text);
        }
        self.put(DOCUMENT, yaml);
    }
}

/// The word of its own that a message has.
pub(crate) fn word_of(lines: &Lines, id: &str) -> Option<String> {
    let message = lines.lines.get(lines.message(id)?)?.join(" ");
    let words = message.split(|c: char| !c.is_ascii_alphanumeric());
    let is_word = |word: &&str| {
        let number = word.strip_prefix('t');
        number
            .is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
    };
    words.rev().find(is_word).map(str::to_owned)
}
