//! The files of one language, brought up to a document.

use std::collections::BTreeMap;
use std::ops::Range;

use hexaglot_diag::{Diagnostic, Diagnostics, Outcome};
use hexaglot_locale::Lang;

use super::counts::Counts;
use super::edit::{Edits, Side};
use super::index::Index;
use super::lines::{Block, Layout, Line, LineKind, Segment, line_end};
use super::obsolete::{Obsolete, whole_lines};
use super::place::{Places, take_away};
use super::settle::{Known, Settled, leave, missing, settle};
use super::suggestion::{Suggestion, Suggestions};
use super::texts::{SyncTexts, UnitText};
use super::view::{Top, View};
use super::wanted::Current;
use crate::codes::UNUSED_MESSAGE;
use crate::entry::Message;
use crate::file::CatalogFile;
use crate::fingerprint::source_fingerprint;
use crate::states::{Record, States};

/// The files of a language for one document, all of which can be read.
#[derive(Debug, Clone, Copy)]
pub struct SyncFiles<'a> {
    /// The language.
    pub lang: Lang,
    /// Its texts.
    pub catalog: Option<&'a CatalogFile>,
    /// Its texts of removed units.
    pub obsolete: Option<&'a CatalogFile>,
    /// Its record of states.
    pub states: &'a States,
}

/// What becomes of the files of a language; nothing where a file stays as it is.
#[derive(Debug, Default)]
pub struct Synced {
    /// The texts.
    pub catalog: Option<String>,
    /// The texts of removed units, as they must be before the catalog is written: what leaves the
    /// catalog is there by then.
    pub obsolete_before: Option<String>,
    /// The same, as they may be when the catalog has been written: what returns to it is there until
    /// then. So no text is ever in neither file.
    pub obsolete_after: Option<String>,
    /// The record of states.
    pub states: Option<States>,
    /// What has happened.
    pub counts: Counts,
    /// The units that have no text, or an outdated one, by their places in the document.
    pub(super) open: Vec<usize>,
    /// The texts of the others, by the same.
    pub(super) current: BTreeMap<usize, Current>,
}

impl Synced {
    /// Whether a unit has no text, or an outdated one.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.open.is_empty()
    }
}

/// Brings the files of a language up to the texts of a document. `previous` holds the source texts
/// that the last sync wrote, `suggestions` what is shown of other translations, `comments` says whether
/// catalogs have source texts and suggestions.
#[must_use]
pub fn sync_translation(
    texts: &SyncTexts,
    files: &SyncFiles<'_>,
    previous: &BTreeMap<String, String>,
    suggestions: &Suggestions,
    comments: bool,
) -> Outcome<Synced> {
    let text = files.catalog.map_or("", |catalog| catalog.file().text());
    let layout = Layout::read(text);
    let mut run = Run {
        texts,
        files,
        previous,
        suggestions: suggestions.of((texts.original, files.lang)).filter(|_| comments),
        comments,
        text,
        end: line_end(text),
        blocks: Index::new(&layout),
        layout: &layout,
        obsolete: Obsolete::new(files.obsolete),
        states: files.states.clone(),
        edits: Edits::default(),
        cleared: BTreeMap::new(),
        counts: Counts::default(),
        open: Vec::new(),
        current: BTreeMap::new(),
        diagnostics: Diagnostics::new(),
    };
    run.units();
    run.vanished();
    run.headings();
    run.clear();
    run.finish()
}

/// Where a unit stands in the file, or what is to be put there.
enum Place {
    /// It stands there.
    Stands(Range<usize>),
    /// A block is to be put among the others, or after the heading that ends at an offset.
    New(String, Option<usize>),
}

struct Run<'a> {
    texts: &'a SyncTexts,
    files: &'a SyncFiles<'a>,
    previous: &'a BTreeMap<String, String>,
    /// By the fingerprint of the source.
    suggestions: Option<&'a BTreeMap<String, Suggestion>>,
    comments: bool,
    text: &'a str,
    end: &'static str,
    blocks: Index<'a>,
    layout: &'a Layout<'a>,
    obsolete: Obsolete<'a>,
    states: States,
    edits: Edits,
    /// Lines of placeholders that go away, by the block that they stand in.
    cleared: BTreeMap<usize, Vec<Range<usize>>>,
    counts: Counts,
    open: Vec<usize>,
    current: BTreeMap<usize, Current>,
    diagnostics: Diagnostics,
}

impl<'a> Run<'a> {
    /// Each unit of the language, in the order of the document.
    fn units(&mut self) {
        let texts = self.texts;
        let mut places = Places::default();
        let mut last = None;
        let mut waiting = Vec::new();
        for (at, unit) in texts.of(self.files.lang) {
            match self.unit(at, unit) {
                Place::Stands(range) => {
                    let start = self.with_heading(unit, range.start);
                    for block in waiting.drain(..) {
                        places.before(start, block);
                    }
                    last = Some(range.end);
                }
                Place::New(block, Some(heading)) => {
                    places.after(heading, block);
                    last = Some(heading);
                }
                Place::New(block, None) => match last {
                    Some(last) => places.after(last, block),
                    None => waiting.push(block),
                },
            }
        }
        for block in waiting {
            places.after(self.text.len(), block);
        }
        places.insert(self.text, self.end, &mut self.edits);
    }

    fn unit(&mut self, place: usize, unit: &UnitText) -> Place {
        let id = unit.id.as_str();
        let message = self.files.catalog.and_then(|catalog| catalog.message(id));
        if let (Some(message), Some(block)) = (message, self.blocks.messages.get(id).copied()) {
            for (at, segment) in self.blocks.placeholders.remove(id).unwrap_or_default() {
                self.clear_segment(at, segment);
            }
            let known = self.known(id, false);
            let settled = settle(unit, message, &known);
            self.counts.settled += usize::from(settled.is_settled);
            self.sort(place, unit, message, &settled, false);
            let view = self.view_of(unit, &settled);
            let start = block.entry.as_ref().map_or(0, |entry| entry.range.start);
            let changed =
                view.show(self.text, block.own(), Top::above(block, start), &mut self.edits);
            self.counts.changed += usize::from(changed || settled.is_outdated);
            self.states.set(unit.id.clone(), settled.record);
            return Place::Stands(block.range());
        }
        let placeholder = self.blocks.placeholders.remove(id).unwrap_or_default();
        if let Some(block) = self.returned(place, unit) {
            let mut placeholder = placeholder.into_iter();
            let Some((at, segment)) = placeholder.next() else {
                return self.new_place(unit, block);
            };
            self.clear_segment(at, segment);
            placeholder.for_each(|(at, segment)| self.clear_segment(at, segment));
            return self.fill_segment(at, segment, &block);
        }
        self.open.push(place);
        let record = missing(unit, self.files.states.get(id), self.comments);
        self.states.set(unit.id.clone(), record);
        let mut placeholder = placeholder.into_iter();
        match placeholder.next() {
            Some((at, segment)) => {
                placeholder.for_each(|(at, segment)| self.clear_segment(at, segment));
                let first = segment.lines.first().map_or(0, |line| line.range.end);
                let (view, top) = (self.view_of_gap(unit), Top::After(first));
                let changed = view.show(self.text, &segment.lines, top, &mut self.edits);
                self.counts.changed += usize::from(changed);
                let range = segment.range();
                let end = self.layout.blocks.get(at).map_or(range.end, |block| block.range().end);
                Place::Stands(range.start..end)
            }
            None => {
                self.counts.new += 1;
                let lines = self.view_of_gap(unit).lines();
                self.new_place(unit, format!("# missing: {id}{}{lines}", self.end))
            }
        }
    }

    fn known(&self, id: &str, returns: bool) -> Known<'a> {
        Known {
            record: self.files.states.get(id),
            original: self.texts.original,
            previous: self.previous.get(id).map(String::as_str),
            returns,
        }
    }

    /// Whether the text of a unit is current or not.
    fn sort(
        &mut self,
        place: usize,
        unit: &UnitText,
        message: &Message,
        settled: &Settled,
        returns: bool,
    ) {
        if !settled.is_current(unit) {
            self.open.push(place);
        } else if !settled.record.machine {
            self.current.insert(place, Current { span: message.pattern.span, returns });
        }
    }

    /// What stands above a text.
    fn view_of<'v>(&self, unit: &'v UnitText, settled: &'v Settled) -> View<'v>
    where
        'a: 'v,
    {
        let shows_was = self.comments || settled.keeps_was;
        let was = settled.was.as_deref().filter(|_| shows_was);
        let suggestion = self.suggestion(unit).filter(|_| !settled.is_current(unit));
        View { was, suggestion, ..self.view(unit) }
    }

    /// What stands at the place of a text that is not there.
    fn view_of_gap<'v>(&self, unit: &'v UnitText) -> View<'v>
    where
        'a: 'v,
    {
        View { suggestion: self.suggestion(unit), ..self.view(unit) }
    }

    fn suggestion(&self, unit: &UnitText) -> Option<&'a Suggestion> {
        self.suggestions.and_then(|suggestions| suggestions.get(&unit.fingerprint))
    }

    fn view<'v>(&self, unit: &'v UnitText) -> View<'v> {
        View {
            unit,
            original: self.texts.original,
            shows_source: self.comments,
            was: None,
            suggestion: None,
            end: self.end,
        }
    }

    /// A new block, with its heading above it if it is that of a section.
    fn new_place(&self, unit: &UnitText, block: String) -> Place {
        match self.blocks.headings.get(unit.id.as_str()) {
            Some(heading) => Place::New(block, Some(heading.range.end)),
            None if unit.is_heading && self.comments => {
                let (id, line, end) = (&unit.id, &unit.line, self.end);
                Place::New(format!("## {id}: {line}{end}{end}{block}"), None)
            }
            None => Place::New(block, None),
        }
    }

    /// The text of a unit from the file of removed ones, with its lines as they must be.
    fn returned(&mut self, place: usize, unit: &UnitText) -> Option<String> {
        let id = unit.id.as_str();
        let found = self.obsolete.find(id)?;
        let settled = settle(unit, found.message, &self.known(id, true));
        let range = found.block.own_range()?;
        let start = found.block.entry.as_ref().map_or(range.start, |entry| entry.range.start);
        let view = View { end: line_end(found.text), ..self.view_of(unit, &settled) };
        let mut edits = Edits::default();
        view.show(found.text, found.block.own(), Top::Before(start), &mut edits);
        let block = whole_lines(&edits.apply_to(found.text, range), self.end);
        self.sort(place, unit, found.message, &settled, true);
        self.obsolete.take(id);
        self.counts.returned += 1;
        self.states.set(unit.id.clone(), settled.record);
        Some(block)
    }

    /// Puts a text where its placeholder stands.
    fn fill_segment(&mut self, at: usize, segment: &Segment<'_>, block: &str) -> Place {
        let range = segment.range();
        let whole = self.layout.blocks.get(at).map_or(range.clone(), Block::range);
        let mut inserted = String::new();
        if !self.text.get(..range.end).is_some_and(|before| before.ends_with('\n')) {
            inserted.push_str(self.end);
        }
        inserted.push_str(block);
        if whole.end > range.end {
            inserted.push_str(self.end);
        }
        self.edits.insert(range.end, Side::After, inserted);
        // The block goes on, with other lines than it had.
        for line in self.cleared.remove(&at).unwrap_or_default() {
            self.edits.remove(line);
        }
        Place::Stands(range.start..whole.end)
    }

    /// Marks the lines of a placeholder that sync has written.
    fn clear_segment(&mut self, at: usize, segment: &Segment<'_>) {
        let own = |line: &&Line<'_>| line.kind != LineKind::Own;
        let lines = segment.lines.iter().filter(own).map(|line| line.range.clone());
        self.cleared.entry(at).or_default().extend(lines);
    }

    /// Messages and placeholders of what is no unit.
    fn vanished(&mut self) {
        let layout = self.layout;
        for block in &layout.blocks {
            let Some(entry) = block.message().filter(|entry| self.unit_of(entry.id).is_none())
            else {
                continue;
            };
            let Some(range) = block.own_range() else { continue };
            if self.was_unit(entry.id, block) {
                self.obsolete.add(self.text.get(range.clone()).unwrap_or_default());
                self.leave(entry.id);
                self.counts.removed += 1;
                if range == block.range() {
                    take_away(self.text, range, &mut self.edits);
                } else {
                    // The placeholder above must not come to stand above what follows.
                    self.edits.replace(range, blank_before(self.text, block.range().end, self.end));
                }
            } else {
                self.report_unused(entry.id);
            }
        }
        for (_, segments) in std::mem::take(&mut self.blocks.placeholders) {
            for (at, segment) in segments {
                self.clear_segment(at, segment);
            }
        }
    }

    /// The unit of that id that the language has.
    fn unit_of(&self, id: &str) -> Option<&'a UnitText> {
        self.texts.get(id).filter(|unit| unit.is_in(self.files.lang))
    }

    fn leave(&mut self, id: &str) {
        let message = self.files.catalog.and_then(|catalog| catalog.message(id));
        let record = message.and_then(|message| leave(message, &self.known(id, false)));
        if let (Some(record), Ok(id)) = (record, id.parse()) {
            self.states.set(id, record);
        }
    }

    fn was_unit(&self, id: &str, block: &Block<'_>) -> bool {
        let is_seen = |line: &Line<'_>| matches!(line.kind, LineKind::Seen(..) | LineKind::Missing);
        self.files.states.get(id).is_some()
            || self.previous.contains_key(id)
            || block.own().iter().any(is_seen)
    }

    fn report_unused(&mut self, id: &str) {
        let Some(catalog) = self.files.catalog else { return };
        let span = catalog.message(id).map(|message| message.id_span).unwrap_or_default();
        self.diagnostics.push(
            Diagnostic::new(&UNUSED_MESSAGE, format!("`{id}` never was a unit of this document"))
                .at(catalog.file().label(span, "stays here, and is never published"))
                .unit(id)
                .lang(self.files.lang.tag()),
        );
    }

    /// The headings of sections follow the document.
    fn headings(&mut self) {
        for heading in &self.layout.headings {
            match self.unit_of(heading.id) {
                Some(unit) if unit.is_heading => {
                    if !unit.is(heading.text) {
                        let old = self.text.get(heading.range.clone()).unwrap_or_default();
                        let content = old.trim_end_matches(['\r', '\n']).len();
                        let range = heading.range.start..heading.range.start + content;
                        self.edits.replace(range, format!("## {}: {}", unit.id, unit.line));
                    }
                }
                Some(_) => {}
                None => {
                    let was = self.files.states.get(heading.id);
                    let is_heading =
                        was.is_some() && self.is_old_heading(heading.id, heading.text, was);
                    if is_heading {
                        take_away(self.text, heading.range.clone(), &mut self.edits);
                    }
                }
            }
        }
    }

    /// Whether a line shows the text that a unit had, so that it cannot be a translator's own.
    fn is_old_heading(&self, id: &str, text: &str, record: Option<&Record>) -> bool {
        let fingerprint = source_fingerprint(text);
        let recorded = record.and_then(|record| record.source.as_ref()) == Some(&fingerprint);
        let previous =
            self.previous.get(id).is_some_and(|old| source_fingerprint(old) == fingerprint);
        recorded || previous
    }

    /// Takes the lines of placeholders away, and a block of nothing else with its blank line.
    fn clear(&mut self) {
        for (at, lines) in std::mem::take(&mut self.cleared) {
            let Some(block) = self.layout.blocks.get(at) else { continue };
            let all = block.segments.iter().map(|segment| segment.lines.len()).sum::<usize>();
            if block.entry.is_none() && lines.len() == all {
                take_away(self.text, block.range(), &mut self.edits);
            } else {
                lines.into_iter().for_each(|line| self.edits.remove(line));
            }
        }
    }

    fn finish(self) -> Outcome<Synced> {
        let catalog = (!self.edits.is_empty()).then(|| self.edits.apply(self.text));
        let (obsolete_before, obsolete_after) = self.obsolete.finish();
        let value = Synced {
            catalog: catalog.filter(|catalog| catalog != self.text || self.files.catalog.is_none()),
            obsolete_before,
            obsolete_after,
            states: (self.states != *self.files.states).then_some(self.states),
            counts: self.counts,
            open: self.open,
            current: self.current,
        };
        Outcome { value, diagnostics: self.diagnostics }
    }

    /// The start of a unit's block, or of the heading directly above it.
    fn with_heading(&self, unit: &UnitText, start: usize) -> usize {
        let heading = self.blocks.headings.get(unit.id.as_str());
        let between = |range: &Range<usize>| self.text.get(range.end..start);
        heading
            .map(|heading| heading.range.clone())
            .filter(|range| between(range).is_some_and(|between| between.trim().is_empty()))
            .map_or(start, |range| range.start)
    }
}

/// The end of a line, if what follows an offset is not blank.
fn blank_before<'e>(text: &str, at: usize, end: &'e str) -> &'e str {
    let line = text.get(at..).and_then(|rest| rest.lines().next());
    if line.is_some_and(|line| !line.trim().is_empty()) { end } else { "" }
}
