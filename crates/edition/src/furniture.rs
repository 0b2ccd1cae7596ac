//! What the house puts around the texts: markers, frames, masthead, headings.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hexaglot_catalog::{House, SourceTexts};
use hexaglot_diag::{Diagnostic, Diagnostics, Span};
use hexaglot_document::{
    Block, BlockKind, Document, DocumentId, Id, Item, Node, Number, NumberKind, NumberLabel,
    Numbering, Status, Target, Tree,
};
use hexaglot_locale::{Label, Lang, ListStyle, MarkerPlace, Profile};

use crate::codes::{MISSING_PLACE, NO_MARKER, UNWRITTEN_LABEL};
use crate::edition::{Frame, Headings, Interface};
use crate::formatter::place_names;
use crate::page::annex_ids;

/// What stands for the text itself while a label is formatted around it; no input can hold it.
const INSIDE: &str = "\u{F0000}";

/// How each number of a page looks in one language, and how it is cited.
#[derive(Debug)]
pub(crate) struct PageTexts {
    pub(crate) numbering: Arc<Numbering>,
    pub(crate) markers: BTreeMap<Id, String>,
    /// The same where a text refers to them.
    cited_markers: BTreeMap<Id, String>,
    /// The document whose page it is.
    host: DocumentId,
    /// Those that it includes, each with the ids that the page has of it.
    included: BTreeMap<DocumentId, BTreeSet<Id>>,
}

/// What the references of one document lead to.
#[derive(Debug)]
pub(crate) struct ReferenceTexts {
    document: DocumentId,
    page: Arc<PageTexts>,
    /// The documents on other pages that this one refers to.
    cited: BTreeMap<DocumentId, PageTexts>,
}

impl ReferenceTexts {
    /// The references of one document of a page.
    pub(crate) fn new(
        document: &Document,
        source: &SourceTexts,
        page: Arc<PageTexts>,
        house: &House,
    ) -> Self {
        let cited = source.cited().iter().map(|(id, cited)| {
            // What is wrong with another document is reported where that is built.
            let found = &mut Diagnostics::new();
            let numbering = Arc::new(cited.numbering.clone());
            let texts = PageTexts::new(&cited.document, &[], numbering, house, found);
            (id.clone(), texts)
        });
        let cited = cited.collect();
        ReferenceTexts { document: document.id.clone(), page, cited }
    }

    /// What `id` or `document#id` leads to, and the texts of the page that it is on. Nothing, where the
    /// page does not have it.
    pub(crate) fn find(&self, name: &str) -> Option<(&PageTexts, Target)> {
        let (document, id) = name.split_once('#').unwrap_or((self.document.as_str(), name));
        let id: Id = id.parse().ok()?;
        let included = self.page.included.get(document);
        if document == self.page.host.as_str() || included.is_some_and(|ids| ids.contains(&id)) {
            return Some((&*self.page, Target::Here(id)));
        }
        let (document, texts) = self.cited.get_key_value(document)?;
        Some((texts, Target::There { document: document.clone(), id }))
    }

    /// The number of a note.
    pub(crate) fn note(&self, id: &Id) -> Option<u32> {
        self.page.note(id)
    }
}

impl PageTexts {
    /// The markers of everything on a page that has a number. A list that is longer than its marker
    /// table is an error at its item.
    pub(crate) fn new(
        document: &Document,
        included: &[&Document],
        numbering: Arc<Numbering>,
        house: &House,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let included: Vec<_> = included.iter().map(|other| (*other, annex_ids(other))).collect();
        let mut overrides = own_labels(document);
        for (other, ids) in &included {
            overrides.extend(own_labels(other).into_iter().filter(|(id, _)| ids.contains(id)));
        }
        let mut markers = BTreeMap::new();
        let mut cited_markers = BTreeMap::new();
        for (id, number) in numbering.iter() {
            if let Some(label) = overrides.get(id) {
                let label = label.get(house.lang());
                markers.insert(id.clone(), label.to_owned());
                cited_markers.insert(id.clone(), label.to_owned());
                continue;
            }
            let marker = |place| marker(number, house.profile(), house.lang(), place);
            match (marker(MarkerPlace::Text), marker(MarkerPlace::Reference)) {
                (Some(written), Some(cited)) => {
                    markers.insert(id.clone(), written);
                    cited_markers.insert(id.clone(), cited);
                }
                _ => {
                    let holder = included.iter().find(|(_, ids)| ids.contains(id));
                    let holder = holder.map_or(document, |(other, _)| other);
                    diagnostics.push(no_marker(holder, id, house));
                }
            }
        }
        let owned = |ids: BTreeSet<&Id>| ids.into_iter().cloned().collect();
        let included = included.into_iter().map(|(other, ids)| (other.id.clone(), owned(ids)));
        let included = included.collect();
        PageTexts { numbering, markers, cited_markers, host: document.id.clone(), included }
    }

    /// How a reference to that id reads: `paragraph 5.1`.
    pub(crate) fn reference(
        &self,
        id: &Id,
        show: &str,
        case: Option<&str>,
        house: &House,
    ) -> Option<String> {
        let number = self.numbering.get(id.as_str())?;
        let label = match number.kind {
            NumberKind::Section => Label::ReferenceSection,
            // Those of a resolution are paragraphs, and a label of the author's stands for one.
            NumberKind::Item(ListStyle::Operative, 0) | NumberKind::Paragraph => {
                Label::ReferenceParagraph
            }
            NumberKind::Item(..) if number.path.is_empty() => Label::ReferenceParagraph,
            NumberKind::Item(..) => Label::ReferenceItem,
            NumberKind::Table => Label::ReferenceTable,
            NumberKind::Figure => Label::ReferenceFigure,
            NumberKind::Note => Label::ReferenceNote,
            NumberKind::Annex => Label::ReferenceAnnex,
        };
        let cited = self.cited(id)?;
        let (own, around) = cited.split_last()?;
        let own = if own.is_empty() { "none" } else { own };
        let within = within(around, house)?;
        let case = case.unwrap_or("nominative");
        let arguments = [("number", own), ("within", &within), ("show", show), ("case", case)];
        house.label(label, &arguments)
    }

    /// How each note is spoken of: `note 1`.
    pub(crate) fn note_names(&self, house: &House) -> BTreeMap<Id, String> {
        let notes = self.numbering.iter().filter(|(_, number)| number.kind == NumberKind::Note);
        let names = notes
            .filter_map(|(id, _)| Some((id.clone(), self.reference(id, "full", None, house)?)));
        names.collect()
    }

    fn note(&self, id: &Id) -> Option<u32> {
        let number =
            self.numbering.get(id.as_str()).filter(|number| number.kind == NumberKind::Note)?;
        number.path.first().copied()
    }

    /// The number by which it is cited, after those of what is around it: of an item, `6.1` and `a)`.
    /// Nothing where the item, or one around it, has a bullet: readers could not find it by that.
    fn cited(&self, id: &Id) -> Option<Vec<&str>> {
        let number = self.numbering.get(id.as_str())?;
        let own = self.cited_markers.get(id)?.trim_matches(|c: char| c.is_whitespace());
        // A label of the author's is the whole of it.
        let NumberKind::Item(style, _) = number.kind else { return Some(vec![own]) };
        if number.path.is_empty() {
            return Some(vec![own]);
        }
        if style.is_uncounted() {
            return None;
        }
        let mut cited = match &number.within {
            Some(within) if self.numbering.get(within.as_str()).is_some() => self.cited(within)?,
            _ => Vec::new(),
        };
        cited.retain(|number| !number.is_empty());
        cited.push(own);
        Some(cited)
    }

    /// Whether that is an item, and the nearest thing around it that can be cited.
    pub(crate) fn around_item(&self, id: &Id) -> (bool, Option<&Id>) {
        let is_item = |number: &&Number| matches!(number.kind, NumberKind::Item(..));
        let item = |id: &Id| self.numbering.get(id.as_str()).filter(is_item);
        let outer = |id: &Id| item(id).and_then(|number| number.within.as_ref());
        let mut around = std::iter::successors(outer(id), |id| outer(id));
        (item(id).is_some(), around.find(|id| self.cited(id).is_some()))
    }
}

/// The numbers of what is around an item, as its label joins them; `none` where there are none.
fn within(around: &[&str], house: &House) -> Option<String> {
    let Some((outermost, inner)) = around.split_first() else { return Some("none".to_owned()) };
    inner.iter().try_fold((*outermost).to_owned(), |within, number| {
        let arguments =
            [("number", *number), ("within", &within), ("show", "number"), ("case", "nominative")];
        house.label(Label::ReferenceItem, &arguments)
    })
}

/// How a reference writes a number in a house, such as `4.1`, without the words beside it and without what
/// is around it. Nothing where a label of the author's stands for the number, or where the house has none for
/// so long a list.
#[must_use]
pub fn cited_number(number: &Number, profile: &Profile, lang: Lang) -> Option<String> {
    let written = marker(number, profile, lang, MarkerPlace::Reference)?;
    let written = written.trim();
    (!written.is_empty()).then(|| written.to_owned())
}

/// How a number looks in a house. Nothing where the house has none for so long a list.
fn marker(number: &Number, profile: &Profile, lang: Lang, place: MarkerPlace) -> Option<String> {
    let path = number.path.as_slice();
    match number.kind {
        // What has a label of the author's in its own document has no path.
        NumberKind::Item(..) | NumberKind::Section | NumberKind::Paragraph if path.is_empty() => {
            Some(String::new())
        }
        NumberKind::Item(style, level) => {
            let index = path.first().map_or(0, |first| first.saturating_sub(1)) as usize;
            profile.marker(style, lang, index, level, place)
        }
        NumberKind::Section => profile.section(path, lang, place),
        NumberKind::Paragraph => profile.paragraph(path, lang, place),
        NumberKind::Annex => profile.annex(path, lang, place),
        NumberKind::Table | NumberKind::Figure | NumberKind::Note => {
            Some(path.first().map(u32::to_string).unwrap_or_default())
        }
    }
}

/// The labels that authors gave to blocks and items, by id.
fn own_labels(document: &Document) -> BTreeMap<&Id, &NumberLabel> {
    let mut labels = BTreeMap::new();
    document.tree.walk(&mut |node| {
        let (id, number) = match node {
            Node::Block(Block { id, number: Some(number), .. })
            | Node::Item(Item { id, number: Some(number), .. }) => (id, number),
            _ => return,
        };
        labels.insert(id, number);
    });
    labels
}

fn no_marker(document: &Document, id: &Id, house: &House) -> Diagnostic {
    let mut span = Span::default();
    document.tree.walk(&mut |node| match node {
        Node::Item(item) if item.id == *id => span = item.span,
        Node::Block(block) if block.id == *id => span = block.span,
        _ => {}
    });
    let profile = &house.profile().id;
    let message = format!(
        "the profile `{profile}` has no marker for so long a list in {}",
        house.lang().english_name()
    );
    Diagnostic::new(&NO_MARKER, message)
        .at(document.file.label(span, "this item has none"))
        .hint("use a list of another kind, or split it")
        .unit(id.as_str())
        .lang(house.lang().tag())
}

/// A place that the document needs and the language does not name.
pub(crate) fn missing_places(
    document: &Document,
    places: &BTreeMap<String, String>,
    house: &House,
    diagnostics: &mut Diagnostics,
) {
    for name in place_names(document).iter().filter(|name| !places.contains_key(*name)) {
        let datum = document.data.values().find(|named| named.datum.place() == Some(name));
        let session = document.masthead.session.as_ref().map(|session| session.span);
        let span = datum.map(|named| named.span).or(session).unwrap_or_default();
        let lang = house.lang();
        diagnostics.push(
            Diagnostic::new(
                &MISSING_PLACE,
                format!("`{name}` has no name in {}", lang.english_name()),
            )
            .at(document.file.label(span, ""))
            .hint(format!("add `-place-{name} = …` to `locales/{lang}/terms.ftl`"))
            .lang(lang.tag()),
        );
    }
}

/// The labels of one edition; a label that cannot be written is reported once.
pub(crate) struct Labels<'a> {
    pub(crate) document: &'a Document,
    pub(crate) house: &'a House,
}

impl Labels<'_> {
    pub(crate) fn get(
        &self,
        label: Label,
        arguments: &[(&str, &str)],
        diagnostics: &mut Diagnostics,
    ) -> String {
        self.house.label(label, arguments).unwrap_or_else(|| {
            let lang = self.house.lang();
            let message =
                format!("the label `{}` cannot be written in {}", label.key(), lang.english_name());
            let whole = self.document.file.label(Span::default(), "");
            diagnostics.push(Diagnostic::new(&UNWRITTEN_LABEL, message).at(whole).lang(lang.tag()));
            String::new()
        })
    }

    /// What a label puts before and after the text that it frames.
    pub(crate) fn frame(
        &self,
        label: Label,
        argument: &str,
        number: &str,
        diagnostics: &mut Diagnostics,
    ) -> Frame {
        let whole = self.get(label, &[(argument, INSIDE), ("number", number)], diagnostics);
        match whole.split_once(INSIDE) {
            Some((before, after)) => Frame { before: before.to_owned(), after: after.to_owned() },
            None => Frame { before: whole, after: String::new() },
        }
    }

    pub(crate) fn headings(&self, diagnostics: &mut Diagnostics) -> Headings {
        let tree = &self.document.tree;
        let mut heading = |needed: bool, label| {
            if needed { self.get(label, &[], diagnostics) } else { String::new() }
        };
        Headings {
            summary: heading(!tree.summary.is_empty(), Label::Summary),
            action: heading(!tree.action.is_empty(), Label::Action),
            references: heading(!tree.references.is_empty(), Label::References),
        }
    }

    pub(crate) fn interface(&self, diagnostics: &mut Diagnostics) -> Interface {
        let mut word = |label| self.get(label, &[], diagnostics);
        Interface {
            skip_to_text: word(Label::SkipToText),
            languages: word(Label::Languages),
            link_to_section: word(Label::LinkToSection),
            link_to_paragraph: word(Label::LinkToParagraph),
            back_to_text: word(Label::BackToText),
            notes: word(Label::Notes),
            draft_notice: word(Label::DraftNotice),
        }
    }

    pub(crate) fn gaps(&self, diagnostics: &mut Diagnostics) -> BTreeMap<Status, String> {
        let labels = [
            (Status::Missing, Label::DraftMissing),
            (Status::Outdated, Label::DraftOutdated),
            (Status::Broken, Label::DraftBroken),
        ];
        labels
            .into_iter()
            .map(|(status, label)| (status, self.get(label, &[], diagnostics)))
            .collect()
    }

    /// Captions, admonitions and sources.
    pub(crate) fn frames<L>(
        &self,
        tree: &Tree<L>,
        markers: &BTreeMap<Id, String>,
        diagnostics: &mut Diagnostics,
    ) -> BTreeMap<Id, Frame> {
        let mut frames = BTreeMap::new();
        let mut blocks = Vec::new();
        tree.walk(&mut |node| {
            if let Node::Block(block) = node {
                blocks.push(block);
            }
        });
        for block in blocks {
            let number = markers.get(&block.id).map_or("", String::as_str);
            let (own, source) = match &block.kind {
                BlockKind::Table(table) => {
                    let source = table.source.as_ref().map(|_| Label::Source);
                    (Some((Label::CaptionTable, "caption")), source)
                }
                BlockKind::Figure(_) => (Some((Label::CaptionFigure, "caption")), None),
                BlockKind::Admonition(_) => (Some((Label::Note, "text")), None),
                BlockKind::Quote(quote) => {
                    (None, quote.source.as_ref().map(|_| Label::SourceQuotation))
                }
                _ => (None, None),
            };
            if let Some((label, argument)) = own {
                frames.insert(block.id.clone(), self.frame(label, argument, number, diagnostics));
            }
            if let (Some(label), Ok(id)) = (source, block.id.join("source")) {
                frames.insert(id, self.frame(label, "text", "", diagnostics));
            }
        }
        frames
    }

    /// What stands above the headings of annexes, on a line of its own.
    pub(crate) fn annexes<L>(
        &self,
        tree: &Tree<L>,
        markers: &BTreeMap<Id, String>,
        diagnostics: &mut Diagnostics,
    ) -> BTreeMap<Id, Frame> {
        let mut frames = BTreeMap::new();
        for annex in &tree.annexes {
            let number = markers.get(&annex.id).map_or("", String::as_str);
            let number = if number.is_empty() { "none" } else { number };
            let before = self.get(Label::Annex, &[("number", number)], diagnostics);
            frames.insert(annex.id.clone(), Frame { before, after: String::new() });
        }
        frames
    }
}
