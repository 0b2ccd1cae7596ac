//! Which group begins which page, in all editions: the choice by itself, from heights alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::synoptic::measure::Galley;

/// The space between blocks grows by this share of itself at most.
pub(crate) const SPREAD: f64 = 0.6;

/// What the typesetter rounds away, in points.
const SLACK: f64 = 0.01;

/// A divided group leaves some lines empty at the foot of a page, which its strip does not show. So many
/// points of each page are not counted on.
const DIVIDED: f64 = 50.0;

/// What earlier rounds have shown.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Facts {
    /// The groups that must begin a page, since the page before had no room for them.
    pub(crate) opening: BTreeSet<usize>,
    /// By edition and group, on how many pages a group stands that no page has room for.
    pub(crate) pages: BTreeMap<(usize, usize), usize>,
}

/// The pages of all editions.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Pages {
    /// The page on which each group begins, from 0: the same in all editions.
    pub(crate) starts: Vec<usize>,
    /// By edition and group, on how many pages a group stands that no page has room for.
    pub(crate) divided: BTreeMap<(usize, usize), usize>,
}

/// Chooses the pages: a group that does not fit on a page any more in some edition begins the next one in
/// all of them.
pub(crate) fn choose(galleys: &[Galley], facts: &Facts) -> Pages {
    let count = galleys.iter().map(|galley| galley.extents.len()).max().unwrap_or_default();
    let mut pages = Pages { starts: Vec::new(), divided: BTreeMap::new() };
    let mut page = 0;
    // What of the page is taken in each edition.
    let mut taken: Vec<Taken> = galleys.iter().map(|_| Taken::default()).collect();
    for group in 0..count {
        let opens =
            facts.opening.contains(&group) || galleys.iter().any(|galley| opens(galley, group));
        let fits = galleys
            .iter()
            .zip(&taken)
            .all(|(galley, taken)| taken.with(galley, group).is_some_and(|with| with.fits(galley)));
        if group > 0 && (opens || !fits) {
            page += 1;
            taken.iter_mut().for_each(|taken| *taken = Taken::default());
        }
        pages.starts.push(page);
        let mut most = 1;
        for (edition, (galley, taken)) in galleys.iter().zip(&mut taken).enumerate() {
            let Some(with) = taken.with(galley, group) else { continue };
            *taken = with;
            if taken.fits(galley) && !facts.pages.contains_key(&(edition, group)) {
                continue;
            }
            let own = facts.pages.get(&(edition, group)).copied();
            let own = own.unwrap_or_else(|| divided(taken.height(), galley.room).0);
            pages.divided.insert((edition, group), own);
            most = most.max(own);
        }
        if most > 1 {
            page += most - 1;
            for (edition, (galley, taken)) in galleys.iter().zip(&mut taken).enumerate() {
                let own = pages.divided.get(&(edition, group)).copied().unwrap_or(1);
                let (_, rest) = divided(taken.height(), galley.room);
                // In the others what follows begins the page.
                *taken = if own == most {
                    Taken { flow: rest, last: Some(group), ..Taken::default() }
                } else {
                    Taken::default()
                };
            }
        }
    }
    pages
}

/// What of a page is taken.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Taken {
    flow: f64,
    notes: f64,
    /// Whether there are notes.
    noted: bool,
    /// The last group.
    last: Option<usize>,
}

impl Taken {
    /// The page with one more group.
    fn with(self, galley: &Galley, group: usize) -> Option<Taken> {
        let extent = galley.extents.get(group)?;
        let mut with = Taken { last: Some(group), ..self };
        with.flow += extent.bottom - extent.top;
        with.flow += match self.last.and_then(|last| galley.extents.get(last)) {
            Some(last) => (extent.top - last.bottom).max(0.0),
            None => extent.repeated,
        };
        for height in &extent.notes {
            with.notes += height + if with.noted { galley.next_note } else { galley.first_note };
            with.noted = true;
        }
        Some(with)
    }

    fn height(&self) -> f64 {
        self.flow + self.notes
    }

    fn fits(&self, galley: &Galley) -> bool {
        self.height() <= galley.room - SLACK
    }
}

fn opens(galley: &Galley, group: usize) -> bool {
    galley.extents.get(group).is_some_and(|extent| extent.opens)
}

/// On how many pages something stands that is so high, and how much of the last one it takes.
fn divided(height: f64, room: f64) -> (usize, f64) {
    let (mut pages, mut rest) = (1, height);
    while rest > room && room > 0.0 {
        pages += 1;
        rest -= (room - DIVIDED).max(room / 2.0);
    }
    (pages, rest)
}

/// What an edition's own pages need, so that they are those of all.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Ends {
    /// How many pages end before a group.
    pub(crate) breaks: BTreeMap<usize, usize>,
    /// The points that are added to the space before a group.
    pub(crate) spread: BTreeMap<usize, f64>,
}

/// Where the pages of one edition end, and what its shorter ones have between their blocks.
pub(crate) fn ends(galley: &Galley, edition: usize, pages: &Pages) -> Ends {
    let mut ends = Ends::default();
    let mut from = 0;
    while from < pages.starts.len() {
        let page = pages.starts.get(from).copied().unwrap_or_default();
        let next = pages.starts.iter().skip(from).position(|start| *start != page);
        let to = next.map_or(pages.starts.len(), |next| from + next);
        let mut taken = Taken::default();
        for group in from..to {
            taken = taken.with(galley, group).unwrap_or(taken);
        }
        // Where the page begins with the rest of a divided group, how much that takes is not known well.
        let divided = (from.saturating_sub(1)..to)
            .any(|group| pages.divided.keys().any(|(_, divided)| *divided == group));
        // What ends here ends with its last page, as it is.
        let last = to == pages.starts.len() || opens(galley, to);
        if !divided && !last {
            let added = spread(galley, from, to, galley.room - SLACK - taken.height());
            ends.spread.extend(added);
        }
        if to < pages.starts.len() && !opens(galley, to) {
            let own = pages.divided.get(&(edition, to - 1)).copied().unwrap_or(1);
            let start = pages.starts.get(to).copied().unwrap_or_default();
            let before = pages.starts.get(to - 1).copied().unwrap_or_default();
            let count = start.saturating_sub(before + own - 1);
            if count > 0 {
                ends.breaks.insert(to, count);
            }
        }
        from = to;
    }
    ends
}

/// What a page has left goes between its blocks, within the limit.
fn spread(galley: &Galley, from: usize, to: usize, left: f64) -> BTreeMap<usize, f64> {
    let mut spaces = Vec::new();
    for group in from + 1..to {
        let (Some(extent), Some(last)) = (galley.extents.get(group), galley.extents.get(group - 1))
        else {
            continue;
        };
        if !extent.is_row {
            spaces.push((group, extent.top - last.bottom));
        }
    }
    let least = spaces.iter().map(|(_, space)| *space).fold(f64::INFINITY, f64::min);
    let share = left / spaces.len() as f64;
    let added = share.min(least * SPREAD);
    if !added.is_finite() || added <= SLACK {
        return BTreeMap::new();
    }
    spaces.into_iter().map(|(group, _)| (group, added)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::{Facts, Pages, SLACK, SPREAD, choose, ends};
    use crate::synoptic::measure::{Extent, Galley};

    const ROOM: f64 = 700.0;

    /// A group by the space before it, its height, its notes, and whether it is a row.
    type Group = (f64, f64, Vec<f64>, bool);

    fn galley(groups: &[Group], opening: &[usize]) -> Galley {
        let mut y = 70.0;
        let mut extents = Vec::new();
        for (group, (space, height, notes, is_row)) in groups.iter().enumerate() {
            let top = y + if *is_row { 0.0 } else { *space };
            y = top + height;
            extents.push(Extent {
                top,
                bottom: y,
                repeated: if *is_row { 20.0 } else { 0.0 },
                notes: notes.clone(),
                is_row: *is_row,
                opens: opening.contains(&group),
            });
        }
        let calls = BTreeMap::new();
        Galley { extents, room: ROOM, calls, first_note: 25.0, next_note: 6.0 }
    }

    fn galleys(highest: f64) -> impl Strategy<Value = Vec<Galley>> {
        let notes = prop::collection::vec(8.0..60.0, 0..2);
        let group = (2.0..20.0, 10.0..highest, notes, prop::bool::weighted(0.2));
        let edition = move |count: usize| prop::collection::vec(group.clone(), count);
        let editions = (1_usize..40)
            .prop_flat_map(move |count| prop::collection::vec(edition(count), 1..=6))
            .boxed();
        (editions, prop::collection::vec(1_usize..40, 0..3)).prop_map(|(editions, opening)| {
            editions.iter().map(|groups| galley(groups, &opening)).collect()
        })
    }

    /// The height of groups on a page of their own, from the strip alone.
    fn height(galley: &Galley, from: usize, to: usize) -> f64 {
        let extents = &galley.extents[from..to];
        let notes: Vec<f64> = extents.iter().flat_map(|extent| extent.notes.clone()).collect();
        let above = match notes.len() {
            0 => 0.0,
            count => galley.first_note + galley.next_note * (count - 1) as f64,
        };
        let flow = extents[extents.len() - 1].bottom - extents[0].top;
        extents[0].repeated + flow + above + notes.iter().sum::<f64>()
    }

    /// The first group of each page, and the one after its last.
    fn spans(pages: &Pages) -> Vec<(usize, usize)> {
        let count = pages.starts.len();
        let firsts: Vec<usize> = (0..count)
            .filter(|group| *group == 0 || pages.starts[*group] != pages.starts[group - 1])
            .collect();
        let ends = firsts.iter().skip(1).copied().chain([count]);
        firsts.iter().copied().zip(ends).collect()
    }

    proptest! {
        #[test]
        fn a_page_is_full_in_some_edition_and_overfull_in_none(galleys in galleys(400.0)) {
            let pages = choose(&galleys, &Facts::default());
            prop_assert!(pages.divided.is_empty());
            prop_assert_eq!(pages.starts.len(), galleys[0].extents.len());
            for (page, (from, to)) in spans(&pages).into_iter().enumerate() {
                prop_assert_eq!(pages.starts[from], page);
                for galley in &galleys {
                    prop_assert!(height(galley, from, to) <= ROOM);
                    prop_assert!(galley.extents[from + 1..to].iter().all(|extent| !extent.opens));
                }
                if to < pages.starts.len() && !galleys[0].extents[to].opens {
                    let full = |galley: &Galley| height(galley, from, to + 1) > ROOM - 2.0 * SLACK;
                    prop_assert!(galleys.iter().any(full), "group {} would fit on page {}", to, page);
                }
            }
        }

        #[test]
        fn what_no_page_has_room_for_begins_one_and_what_follows_goes_on(galleys in galleys(2000.0)) {
            let pages = choose(&galleys, &Facts::default());
            for (group, starts) in pages.starts.windows(2).enumerate() {
                prop_assert!(starts[0] <= starts[1]);
                let own: Vec<usize> =
                    (0..galleys.len()).filter_map(|edition| pages.divided.get(&(edition, group)).copied()).collect();
                let most = own.into_iter().max().unwrap_or(1);
                prop_assert!((starts[0] + most - 1..=starts[0] + most).contains(&starts[1]));
            }
            for (edition, group) in pages.divided.keys() {
                prop_assert!(height(&galleys[*edition], *group, group + 1) > ROOM - 2.0 * SLACK);
                prop_assert!(*group == 0 || pages.starts[*group] > pages.starts[group - 1]);
            }
        }

        #[test]
        fn a_typesetter_that_is_told_the_ends_has_every_group_on_its_page(galleys in galleys(400.0)) {
            let facts = Facts::default();
            let pages = choose(&galleys, &facts);
            for (edition, galley) in galleys.iter().enumerate() {
                let ends = ends(galley, edition, &pages);
                let (mut page, mut first, mut added) = (0, 0, 0.0);
                for (group, extent) in galley.extents.iter().enumerate() {
                    let more = ends.spread.get(&group).copied().unwrap_or_default();
                    if group > 0 {
                        let space = extent.top - galley.extents[group - 1].bottom;
                        prop_assert!(more <= space * SPREAD + SLACK);
                        let count = ends.breaks.get(&group).copied().unwrap_or_default()
                            + usize::from(extent.opens);
                        if count > 0 {
                            prop_assert_eq!(more, 0.0);
                            (page, first, added) = (page + count, group, 0.0);
                        }
                    }
                    added += more;
                    prop_assert!(height(galley, first, group + 1) + added <= ROOM + SLACK);
                    prop_assert_eq!(page, pages.starts[group]);
                }
            }
        }
    }
}
