//! Several editions of one document whose pages begin with the same units.
//!
//! The choice is made on measures, never on guesses, and what it says is tried:
//!
//! 1. Each edition is set once as a strip that no page ends (`measure`), on which every piece that may
//!    begin a page (`pieces`) has its height.
//! 2. `pages` chooses where the pages end in all editions: where the longest one has to end its own.
//! 3. The editions are set with these ends, and the typesetter is asked where each piece stands now. Where
//!    that is not as chosen, it is a fact for the next choice. Every round adds one, and there are no more
//!    of them than pieces; most documents need one round.

mod measure;
mod pages;
mod pieces;

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_diag::{Diagnostic, Diagnostics, Outcome};
use hexaglot_edition::Edition;
use rayon::prelude::*;
use typst_layout::PagedDocument;

use crate::PdfOptions;
use crate::codes::{PAGE_SYNOPTIC_OVERFLOW, PAGE_SYNOPTIC_UNEQUAL};
use crate::fonts::PdfFonts;
use crate::setting::Setting;
use crate::sheet::Sheet;
use crate::typeset::{Place, numbers, places};
use measure::{Galley, galley, groups};
use pages::{Ends, Facts, Pages, choose, ends};
use pieces::{Piece, pieces};

/// After so many rounds the pages stay as they are.
const ROUNDS: usize = 60;

/// Editions of one document as PDF files, in the same order, as [`pdf()`](crate::pdf()) makes each of them:
/// every unit is on the same page in all. What one of them has no room for on a page runs over, and is
/// reported; so is anything else that stands on different pages.
#[must_use]
pub fn synoptic(
    editions: &[Edition],
    fonts: &PdfFonts,
    options: &PdfOptions,
) -> Vec<Outcome<Vec<u8>>> {
    let sheets: Vec<Sheet<'_>> =
        editions.par_iter().map(|edition| Sheet::new(edition, fonts, options)).collect();
    if sheets.iter().any(|sheet| sheet.diagnostics.has_errors()) {
        return refuse(sheets, vec![Diagnostics::new(); editions.len()]);
    }
    let mut work = match Work::new(sheets) {
        Ok(work) => work,
        Err((sheets, found)) => return refuse(sheets, found),
    };
    let mut laid_out = work.round();
    for _ in 0..ROUNDS {
        match &laid_out {
            Ok(pages) if work.learn(pages) => laid_out = work.round(),
            _ => break,
        }
    }
    match laid_out {
        Ok(pages) => work.finish(pages),
        Err(found) => refuse(work.sheets, found),
    }
}

/// No files, and what was found in each edition.
fn refuse(sheets: Vec<Sheet<'_>>, found: Vec<Diagnostics>) -> Vec<Outcome<Vec<u8>>> {
    sheets.into_iter().zip(found).map(|(sheet, found)| sheet.finish(Err(found))).collect()
}

/// The pages of all editions; if those of one cannot be made, why, edition by edition.
fn all(
    laid_out: Vec<Result<PagedDocument, Diagnostics>>,
) -> Result<Vec<PagedDocument>, Vec<Diagnostics>> {
    if laid_out.iter().all(Result::is_ok) {
        return Ok(laid_out.into_iter().flatten().collect());
    }
    Err(laid_out.into_iter().map(|pages| pages.err().unwrap_or_default()).collect())
}

/// The work on editions that share their pages.
struct Work<'a> {
    sheets: Vec<Sheet<'a>>,
    /// By edition: the groups of pieces.
    groups: Vec<Vec<Vec<Piece>>>,
    galleys: Vec<Galley>,
    facts: Facts,
    pages: Pages,
}

impl<'a> Work<'a> {
    /// Measures the editions; gives them back with what was found where one cannot be set.
    fn new(mut sheets: Vec<Sheet<'a>>) -> Result<Self, (Vec<Sheet<'a>>, Vec<Diagnostics>)> {
        let strip = Setting { galley: true, marked: true, ..Setting::default() };
        let laid_out = sheets.par_iter_mut().map(|sheet| sheet.lay_out(&strip)).collect();
        let laid_out = match all(laid_out) {
            Ok(laid_out) => laid_out,
            Err(found) => return Err((sheets, found)),
        };
        let pieces: Vec<Vec<Piece>> = sheets.iter().map(|sheet| pieces(&sheet.page)).collect();
        let groups = groups(&pieces);
        let galleys: Vec<Galley> = laid_out
            .iter()
            .zip(&groups)
            .map(|(pages, groups)| galley(groups, &places(pages), &numbers(pages)))
            .collect();
        let facts = Facts::default();
        let pages = choose(&galleys, &facts);
        Ok(Work { sheets, groups, galleys, facts, pages })
    }

    /// Chooses the pages by what is known, and sets all editions so.
    fn round(&mut self) -> Result<Vec<PagedDocument>, Vec<Diagnostics>> {
        self.pages = choose(&self.galleys, &self.facts);
        let pages = &self.pages;
        let editions = self.sheets.par_iter_mut().zip(&self.galleys).zip(&self.groups).enumerate();
        let laid_out = editions.map(|(edition, ((sheet, galley), groups))| {
            sheet.lay_out(&setting(&ends(galley, edition, pages), groups))
        });
        all(laid_out.collect())
    }

    /// Takes the first group that is not where it should be for a fact. Says whether there was one.
    fn learn(&mut self, laid_out: &[PagedDocument]) -> bool {
        let places: Vec<BTreeMap<String, Place>> = laid_out.iter().map(places).collect();
        for group in 0..self.pages.starts.len() {
            let mut learned = false;
            for (edition, places) in places.iter().enumerate() {
                learned |= self.learn_group(edition, group, places);
            }
            if learned {
                return true;
            }
        }
        false
    }

    fn learn_group(
        &mut self,
        edition: usize,
        group: usize,
        places: &BTreeMap<String, Place>,
    ) -> bool {
        let Some(pieces) = self.groups.get(edition).and_then(|groups| groups.get(group)) else {
            return false;
        };
        let start = self.pages.starts.get(group).copied().unwrap_or_default();
        let before = group.checked_sub(1).and_then(|before| self.pages.starts.get(before).copied());
        let begins = before.is_none_or(|before| before != start);
        let page = |label: &String| places.get(label).map(|place| place.page);
        let Some(found) = pieces.first().and_then(|piece| page(&piece.label)) else { return false };
        if found != start {
            return self.facts.opening.insert(group);
        }
        let end = pieces.last().and_then(|piece| piece.end.as_ref()).and_then(page);
        let Some(end) = end.or_else(|| pieces.last().and_then(|piece| page(&piece.label))) else {
            return false;
        };
        let key = (edition, group);
        let own = self.pages.divided.get(&key).copied().unwrap_or(1);
        let notes = self.strays(edition, group, places);
        if end + 1 == start + own && !notes {
            return false;
        }
        if !begins {
            return self.facts.opening.insert(group);
        }
        let now = (end + 1).saturating_sub(start).max(1 + usize::from(notes));
        self.facts.pages.insert(key, now) != Some(now)
    }

    /// Whether a note that is called in a group is not wholly on the page of its call.
    fn strays(&self, edition: usize, group: usize, places: &BTreeMap<String, Place>) -> bool {
        let page = |label: &str| places.get(label).map(|place| place.page);
        let calls = self.galleys.get(edition).into_iter().flat_map(|galley| &galley.calls);
        calls.filter(|(_, by)| **by == group).any(|(note, _)| {
            let (top, end) = (page(&format!("note/{note}")), page(&format!("end/{note}")));
            page(note) != top || top != end
        })
    }

    /// The files, and what is to be said of them.
    fn finish(self, laid_out: Vec<PagedDocument>) -> Vec<Outcome<Vec<u8>>> {
        let places: Vec<BTreeMap<String, Place>> = laid_out.iter().map(places).collect();
        let mut found: Vec<Diagnostics> = places
            .iter()
            .enumerate()
            .map(|(edition, places)| self.overflows(edition, places))
            .collect();
        // It is the same for all, and said once.
        if let Some(first) = found.first_mut() {
            first.append(self.unequal(&places));
        }
        let files = self.sheets.into_par_iter().zip(laid_out).zip(found);
        let files = files.map(|((mut sheet, pages), found)| {
            sheet.diagnostics.append(found);
            sheet.finish(Ok(pages))
        });
        files.collect()
    }

    /// What no page of an edition had room for.
    fn overflows(&self, edition: usize, places: &BTreeMap<String, Place>) -> Diagnostics {
        let mut diagnostics = Diagnostics::new();
        let (Some(sheet), Some(groups)) = (self.sheets.get(edition), self.groups.get(edition))
        else {
            return diagnostics;
        };
        let lang = sheet.edition.lang.tag();
        let page = |label: &String| places.get(label).map(|place| place.page + 1);
        for (divided, group) in self.pages.divided.keys() {
            let Some(pieces) = groups.get(*group).filter(|_| *divided == edition) else { continue };
            let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { continue };
            let from = page(&first.label).unwrap_or_default();
            let to = last.end.as_ref().and_then(page).unwrap_or(from);
            if from < to {
                let unit = first.unit.split('/').next().unwrap_or_default();
                let message = format!(
                    "no page has room for `{unit}` in `{lang}`: it runs over from page {from} to page {to}"
                );
                let sorted = pieces.iter().skip(1).any(|piece| !piece.stays);
                let hint = if sorted {
                    "it begins a list that each language sorts by itself, which no page can divide alike in all"
                } else {
                    "divide it into several units"
                };
                diagnostics.push(
                    Diagnostic::new(&PAGE_SYNOPTIC_OVERFLOW, message)
                        .hint(hint)
                        .lang(lang)
                        .unit(unit),
                );
            }
        }
        diagnostics
    }

    /// What is on different pages, though nothing runs over there.
    fn unequal(&self, editions: &[BTreeMap<String, Place>]) -> Diagnostics {
        let mut diagnostics = Diagnostics::new();
        let over = |page: usize| {
            let divided = self.pages.divided.iter();
            divided
                .filter_map(|((_, group), own)| Some((self.pages.starts.get(*group)?, own)))
                .any(|(start, own)| (*start..start + own).contains(&page))
        };
        let labels = editions.first().into_iter().flatten();
        for (label, place) in labels.filter(|(label, _)| !label.contains('/')) {
            let pages = editions.iter().filter_map(|places| places.get(label));
            let pages: BTreeSet<usize> = pages.map(|place| place.page).collect();
            if pages.len() > 1 && !over(place.page) {
                let numbers: Vec<String> =
                    pages.iter().map(|page| (page + 1).to_string()).collect();
                let message = format!("`{label}` is on different pages: {}", numbers.join(", "));
                diagnostics
                    .push(Diagnostic::new(&PAGE_SYNOPTIC_UNEQUAL, message).unit(label.as_str()));
            }
        }
        diagnostics
    }
}

/// What the template is told of the ends of pages.
fn setting(ends: &Ends, groups: &[Vec<Piece>]) -> Setting {
    let label = |group: usize| {
        let piece = groups.get(group).and_then(|group| group.first());
        piece.map(|piece| piece.label.clone())
    };
    let breaks = ends.breaks.iter().filter_map(|(group, count)| Some((label(*group)?, *count)));
    let spread = ends.spread.iter().filter_map(|(group, space)| Some((label(*group)?, *space)));
    Setting { galley: false, marked: true, breaks: breaks.collect(), spread: spread.collect() }
}
