//! Editions: what a renderer sees of a document.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_document::{
    Block, DocumentId, Id, Inline, Item, Kind, Numbering, Status, Text, Tree, UnitId,
};
use hexaglot_locale::{
    Date, Emphasis, HanOrder, Lang, MastheadContent, MastheadSide, PageLayout, Script, TitleCase,
};

use crate::picture::Picture;
use crate::sorted::{Orders, orders};
use crate::title::shown_title;

/// One document in one language: everything that a renderer knows.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    /// The document's id.
    pub id: DocumentId,
    /// What the document is.
    pub kind: Kind,
    /// The edition's language.
    pub lang: Lang,
    /// The document's original language.
    pub original: Lang,
    /// The symbol as this language writes it, such as `X17/1-A`, where the document has one.
    pub symbol: Option<String>,
    /// The day of the document: its date, or the day on which it was issued, or the first day of its session.
    pub date: Option<Date>,
    /// The lines of the masthead, in the order of the house.
    pub masthead: Vec<MastheadLine>,
    /// The headings of the front matter.
    pub headings: Headings,
    /// The title as the head of the edition shows it: in capitals, where the house asks for them and the
    /// script has them.
    pub title: Text,
    pub(crate) title_case: TitleCase,
    /// The structure and the texts. It has the shape and the ids of the document, whatever the
    /// language.
    pub tree: Tree<Text>,
    /// The citations at the head that are resolutions, as the language writes them, by their place in
    /// `tree.references`.
    pub citations: BTreeMap<usize, Vec<Inline>>,
    /// The order of sorted lists and glossaries, by what holds them: see [`Edition::items`].
    pub(crate) orders: Orders,
    /// By what ideographs are sorted.
    pub(crate) ideographs: HanOrder,
    /// The numbers, the same in all editions.
    pub numbering: Arc<Numbering>,
    /// How each number looks in this edition, by the id of what it belongs to: `4.1`, `ب)`, `•`.
    pub markers: BTreeMap<Id, String>,
    /// How the text of this edition speaks of each note: `note 1`.
    pub note_names: BTreeMap<Id, String>,
    /// What stands around a text of that id: `Table 1 – ` before a caption, `NOTE – ` before an
    /// admonition.
    pub frames: BTreeMap<Id, Frame>,
    /// Data that stand in the cells of tables, as the language writes them, by table, row and column.
    pub cells: BTreeMap<(Id, usize, usize), Vec<Inline>>,
    /// The pictures of the figures, by the figure's id, the same in all editions; without one, a figure
    /// cannot be shown.
    pub pictures: Arc<BTreeMap<Id, Picture>>,
    /// The ways to the documents on other pages that it refers to: from the folder of its file to theirs
    /// in the same language, without the ending: `../council/report`.
    pub ways: BTreeMap<DocumentId, String>,
    /// How the house lays out pages.
    pub pages: PageLayout,
    /// How emphasis looks in each script.
    pub emphasis: BTreeMap<Script, Emphasis>,
    /// Between a number or marker and its text.
    pub separator: String,
    /// The rule that closes the document, if the house draws one.
    pub closing_rule: Option<String>,
    /// The line at the foot, if the house has one.
    pub footer: Option<Vec<Inline>>,
    /// What a page says by itself to those who read it on a screen.
    pub interface: Interface,
    /// What stands before a text that is not current, by status: a draft alone shows it.
    pub gaps: BTreeMap<Status, String>,
    /// The original language of each leaf, where some of them belong to included documents; else empty.
    pub(crate) originals: Vec<Lang>,
    /// How far the translation of the document is, without what it includes.
    pub coverage: Coverage,
    /// How far that of each document is that it includes.
    pub included: BTreeMap<DocumentId, Coverage>,
}

/// A line of the masthead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MastheadLine {
    /// What it says.
    pub content: MastheadContent,
    /// The side at which it stands.
    pub side: MastheadSide,
    /// The language in which it says that; some houses have rows in another than the edition's.
    pub lang: Lang,
    /// How the language says it.
    pub inlines: Vec<Inline>,
}

/// The headings of the front matter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Headings {
    /// Above the summary.
    pub summary: String,
    /// Above the action required.
    pub action: String,
    /// Above the references.
    pub references: String,
}

/// What a page says by itself: the words of its links and landmarks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Interface {
    /// The link that leads past the head to the text.
    pub skip_to_text: String,
    /// Names the links to the other languages.
    pub languages: String,
    /// Names the link of a heading to itself.
    pub link_to_section: String,
    /// Names the link of a paragraph to itself.
    pub link_to_paragraph: String,
    /// Names the link of a note to its call.
    pub back_to_text: String,
    /// The heading of the notes.
    pub notes: String,
    /// At the head of a draft.
    pub draft_notice: String,
}

/// What stands before and after a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Frame {
    /// Before it.
    pub before: String,
    /// After it.
    pub after: String,
}

/// The status of every unit that an edition has, in the order of the document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Coverage(pub Vec<(UnitId, Status)>);

impl Coverage {
    /// The number of units of one status.
    #[must_use]
    pub fn count(&self, status: Status) -> usize {
        self.0.iter().filter(|(_, each)| *each == status).count()
    }

    /// Whether every unit renders the present source.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.0.iter().all(|(_, status)| status.is_current())
    }
}

impl Edition {
    /// Whether this edition has the block: `only` may keep it to others.
    #[must_use]
    pub fn has_block(&self, block: &Block<Text>) -> bool {
        block.only.as_ref().is_none_or(|only| only.contains(&self.lang))
    }

    /// Whether this edition has the item.
    #[must_use]
    pub fn has_item(&self, item: &Item<Text>) -> bool {
        item.only.as_ref().is_none_or(|only| only.contains(&self.lang))
    }

    /// The marker of a block, item or note.
    #[must_use]
    pub fn marker(&self, id: &Id) -> Option<&str> {
        self.markers.get(id).map(String::as_str)
    }

    /// What stands around the text of that id; nothing, for most.
    #[must_use]
    pub fn frame(&self, id: &Id) -> Frame {
        self.frames.get(id).cloned().unwrap_or_default()
    }

    /// Whether anything of the edition has no text.
    #[must_use]
    pub fn has_gaps(&self) -> bool {
        let all = self.included.values().chain([&self.coverage]);
        all.into_iter().any(|each| each.count(Status::Missing) + each.count(Status::Broken) > 0)
    }

    /// The same edition with its gaps filled from those in the original languages: for a draft, which
    /// shows what is not yet translated as the source text in its own language. `editions` are the same
    /// document in other languages.
    #[must_use]
    pub fn fill_gaps(mut self, editions: &[Edition]) -> Edition {
        let sources: BTreeMap<Lang, Vec<&Text>> = editions
            .iter()
            .map(|edition| (edition.lang, edition.tree.leaves()))
            .map(|(lang, leaves)| (lang, leaves.into_iter().map(|(text, _)| text).collect()))
            .collect();
        let (mut place, original, originals) = (0, self.original, &self.originals);
        self.tree = self.tree.map(&mut |text: &Text| {
            let lang = originals.get(place).unwrap_or(&original);
            let source = sources.get(lang).and_then(|leaves| leaves.get(place));
            place += 1;
            match (text.status, source) {
                (Status::Missing | Status::Broken, Some(source)) => {
                    Text { lang: source.lang, status: text.status, inlines: source.inlines.clone() }
                }
                _ => text.clone(),
            }
        });
        self.title = shown_title(&self.tree.title, self.title_case);
        self.orders = orders(&self.tree, self.lang, self.ideographs);
        self
    }
}
