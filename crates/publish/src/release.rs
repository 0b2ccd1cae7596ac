//! What keeps a document from being published.

use std::collections::BTreeMap;

use hexaglot_diag::{Diagnostic, Diagnostics, Severity};
use hexaglot_document::{Document, Status};
use hexaglot_edition::codes::{MACHINE_TRANSLATION, MISSING_TRANSLATION, OUTDATED_TRANSLATION};
use hexaglot_edition::{Coverage, Edition};
use hexaglot_locale::Lang;

use crate::build::Mode;
use crate::codes::BELOW_REQUIRED_STATE;
use crate::included::Included;
use crate::page::Page;

/// Whether any finding keeps the document from being published. A draft shows what is broken in a
/// translation as a gap; what is broken in the document itself, it cannot show.
pub(crate) fn refuses(mode: Mode, page: &Page<'_>, diagnostics: &Diagnostics) -> bool {
    let mut errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    let is_translation =
        |error: &Diagnostic| error.lang.is_some_and(|lang| lang != page.original_of(error).tag());
    match mode {
        Mode::Release | Mode::Partial => diagnostics.has_errors(),
        Mode::Draft => errors.any(|error| !is_translation(error)),
    }
}

/// What a release demands beyond what is always demanded.
pub(crate) fn require(
    state: Status,
    page: &Page<'_>,
    editions: &[Edition],
    diagnostics: &mut Diagnostics,
) {
    for diagnostic in diagnostics.iter_mut() {
        if [&MISSING_TRANSLATION, &OUTDATED_TRANSLATION, &MACHINE_TRANSLATION]
            .contains(&diagnostic.code)
        {
            diagnostic.severity = Severity::Error;
        }
    }
    for edition in editions {
        require_states(state, page.document, edition.lang, &edition.coverage, diagnostics);
        for Included { document, .. } in page.included {
            if let Some(coverage) = edition.included.get(&document.id) {
                require_states(state, document, edition.lang, coverage, diagnostics);
            }
        }
    }
}

/// The units of a document whose state is below what a release requires.
fn require_states(
    require: Status,
    document: &Document,
    lang: Lang,
    coverage: &Coverage,
    diagnostics: &mut Diagnostics,
) {
    let below: Vec<_> =
        coverage.0.iter().filter(|(_, status)| status.is_current() && *status > require).collect();
    if below.is_empty() {
        return;
    }
    let leaves = document.tree.leaves().into_iter();
    let spans: BTreeMap<_, _> = leaves.map(|(unit, _)| (&unit.id, unit.map.span())).collect();
    for (id, status) in below {
        let (is, needs) = (status.name(), require.name());
        let message = format!("`{id}` is {is}, and a release requires {needs}");
        let span = spans.get(id).copied().unwrap_or_default();
        diagnostics.push(
            Diagnostic::new(&BELOW_REQUIRED_STATE, message)
                .at(document.file.label(span, ""))
                .unit(id.as_str())
                .lang(lang.tag()),
        );
    }
}
