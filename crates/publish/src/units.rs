//! What a pass keeps of single units, which takes memory for each.

use std::collections::BTreeMap;

use hexaglot_catalog::{Catalog, SourceChange, SourceTexts};
use hexaglot_document::{Document, Status, UnitId};
use hexaglot_edition::Coverage;

/// How much a summary says of single units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Detail {
    /// Nothing: they are counted.
    #[default]
    Counts,
    /// The status of each, and how the source of each outdated one has changed.
    Units,
    /// What [`crate::workload()`] counts.
    Workload,
}

/// One unit of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitSummary {
    /// Its id.
    pub id: UnitId,
    /// How far its translation is.
    pub status: Status,
    /// How its source has changed, where the translation is outdated.
    pub change: Option<SourceChange>,
}

/// How the sources of outdated units have changed.
pub(crate) type Changes = BTreeMap<UnitId, SourceChange>;

/// How the sources of the outdated units of an edition have changed. `catalog` is that of the document
/// in its language, `source` are its texts.
pub(crate) fn changes(
    document: &Document,
    source: &SourceTexts,
    catalog: &Catalog,
    coverage: &Coverage,
) -> Changes {
    let mut units: BTreeMap<&UnitId, _> = BTreeMap::new();
    units.extend(document.tree.leaves().into_iter().map(|(unit, _)| (&unit.id, unit)));
    let outdated = coverage.0.iter().filter(|(_, status)| *status == Status::Outdated);
    let changes = outdated.filter_map(|(id, _)| {
        let unit = units.get(id)?;
        Some((id.clone(), catalog.source_change(unit, source)))
    });
    changes.collect()
}

/// The units of an edition, in the order of the document.
pub(crate) fn summaries(coverage: &Coverage, mut changes: Changes) -> Vec<UnitSummary> {
    let units = coverage.0.iter();
    let summary = |(id, status): &(UnitId, Status)| UnitSummary {
        id: id.clone(),
        status: *status,
        change: changes.remove(id),
    };
    units.map(summary).collect()
}
