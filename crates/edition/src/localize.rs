//! From a document and a catalog to an edition.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hexaglot_catalog::{Catalog, CatalogFile, House, SourceTexts, validate};
use hexaglot_diag::{Diagnostic, Diagnostics, Outcome};
use hexaglot_document::{
    AnnexBody, Block, BlockKind, CellContent, Citation, Document, Id, Inline, Node, Numbering,
    Status, Text, Unit,
};

use crate::codes::{MACHINE_TRANSLATION, MISSING_TRANSLATION, NOT_YET, OUTDATED_TRANSLATION};
use crate::edition::{Coverage, Edition};
use crate::formatter::Formatter;
use crate::furniture::{Labels, ReferenceTexts, missing_places};
use crate::place::Place;
use crate::sorted::orders;
use crate::{inline, isolate};

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
    let mut diagnostics = Diagnostics::new();
    let broken = validate(document, source, catalog).collect(&mut diagnostics);
    let numbering = Arc::new(Numbering::new(
        &document.tree,
        house.profile().section_numbers,
        source.note_calls(),
    ));
    let references = Arc::new(ReferenceTexts::new(
        document,
        source,
        Arc::clone(&numbering),
        house,
        &mut diagnostics,
    ));
    let formatter = Formatter::new(
        document,
        house,
        &resources(document, source, catalog),
        Arc::clone(&references),
    );
    missing_places(document, formatter.places(), house, &mut diagnostics);
    unpublishable(document, &mut diagnostics);
    let mut localizer = Localizer {
        document,
        source,
        catalog,
        formatter: &formatter,
        broken: &broken,
        ids: ids(document),
        diagnostics: &mut diagnostics,
    };
    let (tree, coverage) = localizer.tree();
    let labels = Labels { document, house };
    let footer = localizer.footer(house);
    let edition = Edition {
        id: document.id.clone(),
        kind: document.kind,
        lang: house.lang(),
        original: document.original,
        masthead: labels.masthead(formatter.places(), &mut diagnostics),
        headings: labels.headings(&mut diagnostics),
        citations: citations(document, &formatter),
        frames: labels.frames(&references.markers, &mut diagnostics),
        cells: cells(document, &formatter),
        interface: labels.interface(&mut diagnostics),
        gaps: labels.gaps(&mut diagnostics),
        markers: references.markers.clone(),
        orders: orders(&tree, house.lang()),
        numbering,
        pictures: Arc::default(),
        separator: house.profile().separator.clone(),
        closing_rule: house.profile().closing_rule.clone(),
        footer,
        tree,
        coverage,
    };
    Outcome { value: edition, diagnostics }
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
        catalog.messages().map(CatalogFile::resource)
    };
    catalog.terms().map(|terms| terms.resource()).into_iter().chain(texts).collect()
}

/// Every id of a document that a link can lead to.
fn ids(document: &Document) -> BTreeSet<&str> {
    let mut ids = BTreeSet::new();
    document.tree.walk(&mut |node| match node {
        Node::Block(block) => {
            ids.insert(block.id.as_str());
        }
        Node::Item(item) => {
            ids.insert(item.id.as_str());
        }
        Node::Named(id, _) => {
            ids.insert(id.as_str());
        }
        Node::Leaf(unit, _) => {
            ids.insert(unit.id.as_str());
        }
        Node::Datum(_) => {}
    });
    ids
}

/// What the model has and no renderer shows yet.
fn unpublishable(document: &Document, diagnostics: &mut Diagnostics) {
    for annex in &document.tree.annexes {
        if matches!(annex.body, AnnexBody::Include) {
            let message = "an annex that is another document cannot be published yet";
            let place = document.file.label(annex.span, "");
            diagnostics.push(Diagnostic::new(&NOT_YET, message).at(place));
        }
    }
}

struct Localizer<'a> {
    document: &'a Document,
    source: &'a SourceTexts,
    catalog: &'a Catalog,
    formatter: &'a Formatter,
    broken: &'a BTreeSet<Id>,
    ids: BTreeSet<&'a str>,
    diagnostics: &'a mut Diagnostics,
}

impl Localizer<'_> {
    fn tree(&mut self) -> (hexaglot_document::Tree<Text>, Coverage) {
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
        self.catalog.status(unit, self.document.original)
    }

    fn inlines(&mut self, place: Place<'_>) -> Option<Vec<Inline>> {
        let formatted = self.formatter.format(place.unit.id.as_str())?;
        if !formatted.errors.is_empty() {
            for (code, message) in &formatted.errors {
                self.diagnostics.push(place.diagnostic(code, message.clone(), ""));
            }
            return None;
        }
        let ids = &self.ids;
        let inlines = inline::parse(&formatted, &|id| ids.contains(id), place, self.diagnostics)?;
        Some(isolate::isolate(inlines, self.catalog.lang().direction()))
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
        Some(isolate::isolate(inlines, house.lang().direction()))
    }
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

fn cells(document: &Document, formatter: &Formatter) -> BTreeMap<(Id, usize, usize), Vec<Inline>> {
    let mut cells = BTreeMap::new();
    document.tree.walk(&mut |node| {
        let Node::Block(Block { id, kind: BlockKind::Table(table), .. }) = node else { return };
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
