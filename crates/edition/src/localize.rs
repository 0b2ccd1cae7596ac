//! From a document and a catalog to an edition.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hexaglot_catalog::{Catalog, CatalogFile, House, SourceTexts, validate};
use hexaglot_diag::{Diagnostic, Diagnostics, Outcome};
use hexaglot_document::{
    Alternative, Block, BlockKind, CellContent, Citation, Document, Id, Inline, Node, Status, Text,
    Tree, Unit,
};
use hexaglot_locale::{Date, Direction};

use crate::codes::{
    LINK_IN_ALTERNATIVE, MACHINE_TRANSLATION, MISSING_TRANSLATION, NUMBER_IN_VISUAL_ORDER,
    OUTDATED_TRANSLATION,
};
use crate::edition::{Coverage, Edition, Frame};
use crate::formatter::Formatter;
use crate::furniture::{Labels, PageTexts, ReferenceTexts, missing_places};
use crate::masthead::{masthead, symbol};
use crate::names::Names;
use crate::page::{Part, annex_ids, compose, numbering, page_ids};
use crate::place::Place;
use crate::runs::number_in_visual_order;
use crate::sorted::orders;
use crate::title::shown_title;
use crate::{inline, isolate};

/// What stands around most texts: nothing.
static NO_FRAME: Frame = Frame { before: String::new(), after: String::new() };

/// One document in one language.
///
/// `source` are the document's own texts as Fluent patterns, made once for all languages; `catalog`
/// is that of the edition's language, and gives its terms where that is the original language.
///
/// The edition has the shape, the ids and the numbers of the document. A unit that is missing or
/// broken is an empty text with that status; the diagnostics say why.
#[must_use]
pub fn localize(
    document: &Document,
    source: &SourceTexts,
    catalog: &Catalog,
    house: &Arc<House>,
) -> Outcome<Edition> {
    localize_page(Part { document, source, catalog }, &[], house)
}

/// One document in one language with those that it includes, each localized by itself: they share the
/// house of the host, and the numbers and ids of its page.
///
/// Of an included document the edition has the title, as the heading of the annex, the body, the notes
/// and the signature. Its masthead, author, summary, action and references are the head of a paper of
/// its own, and are not shown. An include that is not among `included` is left out.
#[must_use]
pub fn localize_page(
    host: Part<'_>,
    included: &[Part<'_>],
    house: &Arc<House>,
) -> Outcome<Edition> {
    let mut diagnostics = Diagnostics::new();
    let Part { document, source, .. } = host;
    let others: Vec<_> = included.iter().map(|part| (part.document, part.source)).collect();
    let scheme = house.profile().section_numbers;
    let numbering = Arc::new(numbering((document, source), &others, scheme));
    let documents: Vec<&Document> = others.iter().map(|(document, _)| *document).collect();
    let texts = PageTexts::new(document, &documents, numbering, house, &mut diagnostics);
    let texts = Arc::new(texts);
    let own = Localized::new(host, page_ids(document), &texts, house, &mut diagnostics);
    let footer = own.footer.clone();
    let places = own.formatter.places().clone();
    let (mut cells, mut frames) = (own.cells, own.frames);
    let (mut trees, mut originals) = (BTreeMap::new(), BTreeMap::new());
    let mut coverages = BTreeMap::new();
    for part in included {
        let id = &part.document.id;
        let other =
            Localized::new(*part, annex_ids(part.document), &texts, house, &mut diagnostics);
        cells.extend(other.cells);
        for (id, frame) in other.frames {
            // What stands at the head of the other document, the page does not have.
            frames.entry(id).or_insert(frame);
        }
        originals.insert(id, other.tree.map(&mut |_| part.document.original));
        trees.insert(id, other.tree);
        coverages.insert(id.clone(), other.coverage);
    }
    let originals = if included.is_empty() {
        Vec::new()
    } else {
        let all = compose(document, own.tree.map(&mut |_| document.original), originals);
        all.leaves().into_iter().map(|(lang, _)| *lang).collect()
    };
    let tree = compose(document, own.tree, trees);
    let labels = Labels { document, house };
    frames.extend(labels.annexes(&tree, &texts.markers, &mut diagnostics));
    let edition = Edition {
        id: document.id.clone(),
        kind: document.kind,
        lang: house.lang(),
        original: document.original,
        symbol: symbol(document, house.profile(), house.lang()),
        date: date(document),
        masthead: masthead(document, house, &places, &mut diagnostics),
        headings: labels.headings(&mut diagnostics),
        title: shown_title(&tree.title, house.profile().title_case),
        title_case: house.profile().title_case,
        citations: citations(document, &own.formatter),
        frames,
        cells,
        interface: labels.interface(&mut diagnostics),
        gaps: labels.gaps(&mut diagnostics),
        markers: texts.markers.clone(),
        note_names: texts.note_names(house),
        orders: orders(&tree, house.lang(), house.profile().ideographs),
        ideographs: house.profile().ideographs,
        numbering: Arc::clone(&texts.numbering),
        pictures: Arc::default(),
        ways: BTreeMap::new(),
        pages: house.profile().pages.clone(),
        emphasis: house.profile().emphasis.clone(),
        separator: house.profile().separator.clone(),
        closing_rule: house.profile().closing_rule.clone(),
        footer,
        tree,
        originals,
        coverage: own.coverage,
        included: coverages,
    };
    Outcome { value: edition, diagnostics }
}

/// The day of a document.
fn date(document: &Document) -> Option<Date> {
    let masthead = &document.masthead;
    let session = masthead.session.as_ref().and_then(|session| session.dates);
    masthead.date.or(masthead.issued).or(session.map(|(first, _)| first))
}

/// One document of a page in one language.
struct Localized {
    formatter: Formatter,
    tree: Tree<Text>,
    coverage: Coverage,
    cells: Cells,
    frames: BTreeMap<Id, Frame>,
    footer: Option<Vec<Inline>>,
}

impl Localized {
    /// `ids` are those of the document that the page has.
    fn new(
        part: Part<'_>,
        ids: BTreeSet<&Id>,
        texts: &Arc<PageTexts>,
        house: &Arc<House>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let Part { document, source, catalog } = part;
        let broken = validate(document, source, catalog).collect(diagnostics);
        let references = Arc::new(ReferenceTexts::new(document, source, Arc::clone(texts), house));
        let resources = resources(document, source, catalog);
        let formatter = Formatter::new(document, house, &resources, references);
        missing_places(document, formatter.places(), house, diagnostics);
        let cells = cells(document, &ids, &formatter);
        let labels = Labels { document, house };
        let frames = labels.frames(&document.tree, &texts.markers, diagnostics);
        let mut localizer = Localizer {
            document,
            source,
            catalog,
            formatter: &formatter,
            broken: &broken,
            ids,
            alternatives: alternatives(document),
            frames: &frames,
            names: Names::of(catalog),
            diagnostics,
        };
        let (tree, coverage) = localizer.tree();
        let footer = localizer.footer(house);
        Localized { formatter, tree, coverage, cells, frames, footer }
    }
}

/// What the bundle of an edition holds: the language's terms, and the texts of the units.
fn resources(
    document: &Document,
    source: &SourceTexts,
    catalog: &Catalog,
) -> Vec<Arc<fluent::FluentResource>> {
    let texts = if catalog.lang() == document.original {
        Some(Arc::clone(source.resource()))
    } else {
        catalog.messages().map(CatalogFile::unit_resource)
    };
    catalog.terms().map(|terms| terms.resource()).into_iter().chain(texts).collect()
}

struct Localizer<'a> {
    document: &'a Document,
    source: &'a SourceTexts,
    catalog: &'a Catalog,
    formatter: &'a Formatter,
    broken: &'a BTreeSet<Id>,
    /// The ids that its links can lead to.
    ids: BTreeSet<&'a Id>,
    /// The texts that stand for pictures.
    alternatives: BTreeSet<&'a Id>,
    /// What stands around its texts.
    frames: &'a BTreeMap<Id, Frame>,
    /// The agreed names of the language.
    names: Names,
    diagnostics: &'a mut Diagnostics,
}

impl Localizer<'_> {
    fn tree(&mut self) -> (Tree<Text>, Coverage) {
        let mut coverage = Coverage::default();
        let leaves = self.document.tree.leaves();
        let mut only = leaves.into_iter().map(|(_, only)| only);
        let tree = self.document.tree.map(&mut |unit: &Unit| {
            let lang = self.catalog.lang();
            let present = only.next().flatten().is_none_or(|only| only.contains(&lang));
            // A draft of another language may have a gap to fill from here.
            if !present && lang != self.document.original {
                return Text { lang, status: Status::Source, inlines: Vec::new() };
            }
            let text = self.text(unit);
            if present {
                coverage.0.push((unit.id.clone(), text.status));
            }
            text
        });
        (tree, coverage)
    }

    fn text(&mut self, unit: &Unit) -> Text {
        let lang = self.catalog.lang();
        let place = Place { document: self.document, catalog: self.catalog, unit };
        let status = self.status(unit);
        match status {
            Status::Missing => {
                let message =
                    format!("`{}` has no translation in {}", unit.id, lang.english_name());
                self.diagnostics.push(place.at_source(&MISSING_TRANSLATION, message, lang));
            }
            Status::Outdated => {
                let message =
                    format!("the source of `{}` has changed since it was translated", unit.id);
                self.diagnostics.push(place.diagnostic(&OUTDATED_TRANSLATION, message, ""));
            }
            current if current.is_current() && self.catalog.is_machine_made(unit) => {
                let message = format!("a machine has made this translation of `{}`", unit.id);
                self.diagnostics.push(place.diagnostic(&MACHINE_TRANSLATION, message, ""));
            }
            _ => {}
        }
        let inlines = match status {
            Status::Missing | Status::Broken => None,
            _ => self.inlines(place),
        };
        match inlines {
            Some(inlines) => Text { lang, status, inlines },
            None if status == Status::Missing => Text { lang, status, inlines: Vec::new() },
            None => Text { lang, status: Status::Broken, inlines: Vec::new() },
        }
    }

    fn status(&self, unit: &Unit) -> Status {
        if self.broken.contains(&unit.id) {
            return Status::Broken;
        }
        if self.catalog.lang() == self.document.original {
            let broken = self.source.broken().contains(&unit.id);
            return if broken { Status::Broken } else { Status::Source };
        }
        self.catalog.status(unit, self.source)
    }

    fn inlines(&mut self, place: Place<'_>) -> Option<Vec<Inline>> {
        let formatted = self.formatter.format(place.unit.id.as_str())?;
        if !formatted.errors.is_empty() {
            for refusal in formatted.errors {
                let diagnostic = place.diagnostic(refusal.code, refusal.message, "");
                self.diagnostics.push(refusal.hints.into_iter().fold(diagnostic, Diagnostic::hint));
            }
            return None;
        }
        let ids = &self.ids;
        let exists = |id: &Id| ids.contains(id);
        let inlines = inline::parse(&formatted, &exists, place, self.diagnostics)?;
        if self.alternatives.contains(&place.unit.id)
            && let Some(what) = followed(&inlines)
        {
            let message = format!("the alternative text of a figure holds {what}");
            let hint = "move it to the caption, or to a paragraph beside the figure";
            let diagnostic = place.diagnostic(&LINK_IN_ALTERNATIVE, message, "");
            self.diagnostics.push(diagnostic.hint(hint));
            return None;
        }
        let direction = self.catalog.lang().direction();
        if direction == Direction::RightToLeft
            && let Some(number) = number_in_visual_order(&formatted.text)
        {
            self.diagnostics.push(in_visual_order(number, place));
        }
        let frame = self.frames.get(&place.unit.id).unwrap_or(&NO_FRAME);
        Some(isolate::isolate(inlines, direction, frame, &self.names))
    }

    /// The house's footer is inline text like a unit's, without values.
    fn footer(&mut self, house: &House) -> Option<Vec<Inline>> {
        let text = house.profile().footer.clone()?;
        let formatted = crate::formatter::Formatted {
            text,
            data: Arc::from([]),
            values: Vec::new(),
            errors: Vec::new(),
        };
        let place = Place {
            document: self.document,
            catalog: self.catalog,
            unit: &self.document.tree.title,
        };
        let inlines = inline::parse(&formatted, &|_| false, place, self.diagnostics)?;
        Some(isolate::isolate(inlines, house.lang().direction(), &NO_FRAME, &self.names))
    }
}

/// A number whose last group of digits was typed first.
fn in_visual_order(number: &str, place: Place<'_>) -> Diagnostic {
    let groups: Vec<&str> = number.split(|c: char| !c.is_ascii_digit()).rev().collect();
    let read = groups.join("\u{A0}");
    let message = format!("the number `{number}` is typed in the order in which it is seen");
    let hint = format!("type it in the order in which it is read: `{read}`");
    place.diagnostic(&NUMBER_IN_VISUAL_ORDER, message, number).hint(hint)
}

/// The texts that say what a picture shows.
fn alternatives(document: &Document) -> BTreeSet<&Id> {
    let mut alternatives = BTreeSet::new();
    document.tree.walk(&mut |node| {
        if let Node::Block(Block { kind: BlockKind::Figure(figure), .. }) = node
            && let Alternative::Text(text) = &figure.alternative
        {
            alternatives.insert(&text.id);
        }
    });
    alternatives
}

/// The first thing in a text that readers follow, if any: a place where it is only read out loses it.
/// The words of a reference say where it leads.
fn followed(inlines: &[Inline]) -> Option<&'static str> {
    inlines.iter().find_map(|inline| match inline {
        Inline::Link { .. } => Some("a link"),
        Inline::NoteCall { .. } => Some("the call of a note"),
        other => followed(other.body().unwrap_or_default()),
    })
}

fn citations(document: &Document, formatter: &Formatter) -> BTreeMap<usize, Vec<Inline>> {
    let references = document.tree.references.iter().enumerate();
    references
        .filter_map(|(index, citation)| match citation {
            Citation::Resolution(named) => Some((index, vec![formatter.datum(&named.datum)])),
            Citation::Paragraph(_) => None,
        })
        .collect()
}

/// [`Edition::cells`].
type Cells = BTreeMap<(Id, usize, usize), Vec<Inline>>;

/// The cells of the tables that the page has.
fn cells(document: &Document, ids: &BTreeSet<&Id>, formatter: &Formatter) -> Cells {
    let mut cells = BTreeMap::new();
    document.tree.walk(&mut |node| {
        let Node::Block(Block { id, kind: BlockKind::Table(table), .. }) = node else { return };
        if !ids.contains(id) {
            return;
        }
        for (row, cells_of_row) in table.rows.iter().enumerate() {
            for (column, cell) in cells_of_row.cells.iter().enumerate() {
                if let Some(CellContent::Datum(named)) = cell.as_ref().map(|cell| &cell.content) {
                    cells.insert((id.clone(), row, column), vec![formatter.datum(&named.datum)]);
                }
            }
        }
    });
    cells
}
