//! The source catalog: the document's own texts as Fluent, for tools that need them so.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use hexaglot_diag::{Diagnostic, Diagnostics, Outcome};

use super::lines::line_end;
use super::texts::{SyncTexts, UnitText};
use crate::codes::{EDITED_SOURCE, UNIT_MOVED};
use crate::entry::Message;
use crate::file::CatalogFile;
use crate::fingerprint::{collapse, source_fingerprint};
use crate::states::{Record, States};

/// What a source catalog begins with.
const HEAD: &str = "### GENERATED";

/// What becomes of the source catalog.
#[derive(Debug, Default)]
pub struct SyncedSource {
    /// Its text; nothing where it stays as it is.
    pub catalog: Option<String>,
    /// Its states: the fingerprint of each text.
    pub states: Option<States>,
    /// The source texts that it had, by unit.
    pub previous: BTreeMap<String, String>,
}

/// Generates the source catalog of a document anew. `catalog` is the one that stands there, `states`
/// its record.
///
/// A message that somebody has edited there is an error, and the value must not be written then: what
/// the document says counts, and the edit would be lost. A unit that has another place among the
/// others than it had is reported, since words such as "Recalling also" depend on it.
#[must_use]
pub fn sync_source(
    texts: &SyncTexts,
    catalog: Option<&CatalogFile>,
    states: &States,
) -> Outcome<SyncedSource> {
    let mut diagnostics = Diagnostics::new();
    let mut synced = SyncedSource::default();
    let old = catalog.map_or("", |catalog| catalog.file().text());
    for message in catalog.into_iter().flat_map(CatalogFile::messages) {
        let text = text_of(old, message);
        if is_edited(texts, states, message, &text) {
            diagnostics.push(edited(texts, catalog, message));
        }
        synced.previous.insert(message.id.clone(), text);
    }
    if let Some(catalog) = catalog {
        moved(texts, catalog, &mut diagnostics);
    }
    let mut text = generate(texts);
    if old.contains('\n') && line_end(old) == "\r\n" {
        text = text.replace('\n', "\r\n");
    }
    synced.catalog = (text != old).then_some(text);
    let mut recorded = states.clone();
    for unit in &texts.units {
        let source = Some(unit.fingerprint.clone());
        recorded.set(unit.id.clone(), Record { source, ..Record::default() });
    }
    synced.states = (recorded != *states).then_some(recorded);
    Outcome { value: synced, diagnostics }
}

/// Whether a file is a source catalog as it was generated: nothing in it is lost with it. Its head alone
/// does not say so, since Pontoon copies that into translations.
#[must_use]
pub fn is_generated(catalog: &CatalogFile, states: &States) -> bool {
    let file = catalog.file().text();
    let as_recorded = |message: &Message| {
        let recorded = states.get(&message.id).and_then(|record| record.source.as_ref());
        recorded == Some(&source_fingerprint(&text_of(file, message)))
    };
    let has_head = file.trim_start_matches('\u{FEFF}').starts_with(HEAD);
    has_head && catalog.messages().next().is_some() && catalog.messages().all(as_recorded)
}

fn generate(texts: &SyncTexts) -> String {
    let mut text = format!(
        "{HEAD} from {} by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.\n",
        texts.file.path()
    );
    // Writing to a string cannot fail.
    for unit in &texts.units {
        if unit.is_heading {
            let _ = write!(text, "\n## {}: {}\n", unit.id, unit.line);
        }
        text.push('\n');
        if let Some(note) = &unit.note {
            let _ = writeln!(text, "# note| {note}");
        }
        let _ = writeln!(text, "{}", unit.message);
    }
    text
}

/// The text of a message as its unit has it.
fn text_of(file: &str, message: &Message) -> String {
    let raw = file.get(message.pattern.span.range()).unwrap_or_default();
    let mut lines = raw.lines();
    let first = lines.next().unwrap_or_default().to_owned();
    let text = lines.fold(first, |text, line| format!("{text}\n{}", unguarded(line)));
    collapse(&text)
}

/// A line of a text that may begin with a string literal in the place of Fluent's own syntax.
fn unguarded(line: &str) -> String {
    let text = line.trim_start();
    for guarded in ["[", "*", ".", "}"] {
        if let Some(rest) = text.strip_prefix(&format!("{{\"{guarded}\"}}")) {
            return format!("{guarded}{rest}");
        }
    }
    text.to_owned()
}

fn is_edited(texts: &SyncTexts, states: &States, message: &Message, text: &str) -> bool {
    let is_present = texts.get(&message.id).is_some_and(|unit| unit.is(text));
    let recorded = states.get(&message.id).and_then(|record| record.source.as_ref());
    !is_present && recorded != Some(&source_fingerprint(text))
}

fn edited(texts: &SyncTexts, catalog: Option<&CatalogFile>, message: &Message) -> Diagnostic {
    let id = message.id.as_str();
    let unit = texts.get(id);
    let text = format!("the source text of `{id}` was edited in the source catalog");
    let mut diagnostic = Diagnostic::new(&EDITED_SOURCE, text).unit(id);
    if let Some(unit) = unit {
        diagnostic = diagnostic.at(texts.file.label(unit.span, "the text is written here"));
    }
    if let Some(catalog) = catalog {
        diagnostic = diagnostic.at(catalog.file().label(message.id_span, "edited here"));
    }
    diagnostic.lang(texts.original.tag()).hint(match unit {
        Some(_) => "make the edit in the document, and take the source catalog from the repository",
        None => "the document has no such unit: add it there, and take the source catalog from the repository",
    })
}

/// Reports the units that changed their place: all but the longest run of those that kept their order.
fn moved(texts: &SyncTexts, catalog: &CatalogFile, diagnostics: &mut Diagnostics) {
    let old: BTreeMap<&str, usize> =
        catalog.messages().enumerate().map(|(at, message)| (message.id.as_str(), at)).collect();
    let common: Vec<(&UnitText, usize)> =
        texts.units.iter().filter_map(|unit| Some((unit, *old.get(unit.id.as_str())?))).collect();
    let kept = increasing(&common.iter().map(|(_, at)| *at).collect::<Vec<_>>());
    for (unit, _) in common.iter().filter(|(_, at)| !kept.contains(at)) {
        diagnostics.push(
            Diagnostic::new(&UNIT_MOVED, format!("`{}` has moved", unit.id))
                .at(texts.file.label(unit.span, "stands elsewhere than before"))
                .unit(unit.id.as_str())
                .hint("see in each language whether its words still fit, such as “Recalling also”"),
        );
    }
}

/// A longest increasing subsequence.
fn increasing(numbers: &[usize]) -> BTreeSet<usize> {
    // By length less one: where the subsequence of that length with the least last number ends.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers.get(*end).is_some_and(|n| n < number));
        before.push(length.checked_sub(1).and_then(|length| ends.get(length).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut kept = BTreeSet::new();
    let mut next = ends.last().copied();
    while let Some(at) = next {
        kept.extend(numbers.get(at));
        next = before.get(at).copied().flatten();
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::increasing;

    #[test]
    fn the_longest_run_in_order_is_what_has_not_moved() {
        assert_eq!(Vec::from_iter(increasing(&[3, 0, 1, 2, 4])), [0, 1, 2, 4]);
        assert_eq!(Vec::from_iter(increasing(&[1, 2, 0])), [1, 2]);
        assert!(increasing(&[]).is_empty());
    }
}
