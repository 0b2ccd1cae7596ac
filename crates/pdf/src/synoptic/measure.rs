//! How much room the pieces of an edition take, measured on one strip that no page ends.

use std::collections::{BTreeMap, BTreeSet};

use crate::synoptic::pieces::Piece;
use crate::typeset::Place;

/// Where a group of pieces stands on the strip, in points.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Extent {
    /// Its upper edge.
    pub(crate) top: f64,
    /// Its lower edge.
    pub(crate) bottom: f64,
    /// What is repeated above it where it begins a page: the headers of a table.
    pub(crate) repeated: f64,
    /// The heights of the notes that are called in it.
    pub(crate) notes: Vec<f64>,
    /// Whether it begins with a row of a table that stands after another: there is no space before it.
    pub(crate) is_row: bool,
    /// Whether it begins a page whatever stands before.
    pub(crate) opens: bool,
}

/// An edition on its strip.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Galley {
    /// The groups in order.
    pub(crate) extents: Vec<Extent>,
    /// The height of a page without its margins.
    pub(crate) room: f64,
    /// By the id of a note, the group that calls it.
    pub(crate) calls: BTreeMap<String, usize>,
    /// What stands above the first note of a page.
    pub(crate) first_note: f64,
    /// What stands above every other.
    pub(crate) next_note: f64,
}

/// Pieces of which each edition has the same, one after another, in whatever order: between two groups
/// there can be the end of a page in all.
pub(crate) fn groups(editions: &[Vec<Piece>]) -> Vec<Vec<Vec<Piece>>> {
    let shared = shared(editions);
    let mut grouped: Vec<Vec<Vec<Piece>>> = Vec::new();
    let cuts = cuts(editions, &shared);
    for pieces in editions {
        let mut groups: Vec<Vec<Piece>> = Vec::new();
        let mut place = 0;
        for piece in pieces {
            let common = shared.contains(piece.unit.as_str());
            if groups.is_empty() || common && place > 0 && cuts.contains(&place) {
                groups.push(Vec::new());
            }
            place += usize::from(common);
            if let Some(last) = groups.last_mut() {
                last.push(piece.clone());
            }
        }
        grouped.push(groups);
    }
    grouped
}

/// The units that all editions have.
fn shared<'a>(editions: &'a [Vec<Piece>]) -> BTreeSet<&'a str> {
    let units = |pieces: &'a Vec<Piece>| -> BTreeSet<&'a str> {
        pieces.iter().map(|piece| piece.unit.as_str()).collect()
    };
    let all = editions.iter().map(units);
    all.reduce(|one, other| &one & &other).unwrap_or_default()
}

/// The places among the shared pieces at which a group can begin: before them all editions have had the
/// same ones, and none has what stays with the one before.
fn cuts(editions: &[Vec<Piece>], shared: &BTreeSet<&str>) -> BTreeSet<usize> {
    let rows: Vec<Vec<&Piece>> = editions
        .iter()
        .map(|pieces| pieces.iter().filter(|piece| shared.contains(piece.unit.as_str())).collect())
        .collect();
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    let mut cuts = BTreeSet::new();
    for place in 0..shared.len() {
        let here: Vec<&Piece> = rows.iter().filter_map(|row| row.get(place).copied()).collect();
        if met.is_empty() && !here.iter().any(|piece| piece.stays) {
            cuts.insert(place);
        }
        for piece in here {
            let times = met.entry(&piece.unit).or_default();
            *times += 1;
            if *times == editions.len() {
                met.remove(piece.unit.as_str());
            }
        }
    }
    cuts
}

/// The strip of an edition, from where things stand on it and the numbers of its template.
pub(crate) fn galley(
    groups: &[Vec<Piece>],
    places: &BTreeMap<String, Place>,
    numbers: &BTreeMap<String, f64>,
) -> Galley {
    let number = |name: &str| numbers.get(name).copied().unwrap_or_default();
    let (room, ascent) = (number("page/room"), number("page/ascent"));
    let top = |piece: &Piece| {
        let Place { page, y } = places.get(&piece.label).copied()?;
        Some(Place { page, y: if piece.in_line { y - ascent } else { y } })
    };
    // What is empty stands nowhere: its group begins with what it shows first.
    let tops: Vec<Option<Place>> = groups.iter().map(|group| group.iter().find_map(top)).collect();
    let notes = notes(places);
    let mut extents: Vec<Extent> = Vec::new();
    let mut calls = BTreeMap::new();
    let mut last = Place { page: 0, y: 0.0 };
    for (index, group) in groups.iter().enumerate() {
        let first = group.first();
        let here = tops.get(index).copied().flatten().unwrap_or(last);
        let next = tops.iter().skip(index + 1).find_map(|top| *top);
        let end = group.last().and_then(|piece| piece.end.as_ref());
        let end = end.and_then(|end| places.get(end)).copied();
        let end = end.or(next.filter(|next| next.page == here.page)).unwrap_or(here);
        last = Place { page: end.page, y: end.y.max(here.y) };
        let called: Vec<&Note> = notes
            .iter()
            .filter(|note| !before(note.call, here))
            .filter(|note| next.is_none_or(|next| before(note.call, next)))
            .collect();
        calls.extend(called.iter().map(|note| (note.id.clone(), index)));
        extents.push(Extent {
            top: here.y,
            bottom: end.y.max(here.y),
            repeated: first.map_or(0.0, |piece| repeated(piece, places)),
            notes: called.iter().map(|note| note.height).collect(),
            is_row: first.is_some_and(|piece| piece.headers.is_some()),
            opens: first.is_some_and(|piece| piece.opens),
        });
    }
    let (first_note, next_note) = spaces(&notes, places);
    Galley { extents, room, calls, first_note, next_note }
}

/// What is repeated above a row where it begins a page. The label of a row stands within its first cell,
/// and so this has the space at the cell's upper edge too.
fn repeated(piece: &Piece, places: &BTreeMap<String, Place>) -> f64 {
    let Some(head) = &piece.headers else { return 0.0 };
    let table = head.trim_start_matches("head/");
    match (places.get(head), places.get(&format!("{table}/0"))) {
        (Some(head), Some(row)) => row.y - head.y,
        _ => 0.0,
    }
}

/// A note: where it is called, and where it stands.
struct Note {
    id: String,
    call: Place,
    top: Place,
    height: f64,
}

fn notes(places: &BTreeMap<String, Place>) -> Vec<Note> {
    let mut notes = Vec::new();
    for (label, top) in places {
        let Some(id) = label.strip_prefix("note/") else { continue };
        let (Some(call), Some(end)) = (places.get(id), places.get(&format!("end/{id}"))) else {
            continue;
        };
        notes.push(Note { id: id.to_owned(), call: *call, top: *top, height: end.y - top.y });
    }
    notes.sort_by(|one, other| {
        one.top.page.cmp(&other.top.page).then(one.top.y.total_cmp(&other.top.y))
    });
    notes
}

/// The space above the first note of a page, and above another.
fn spaces(notes: &[Note], places: &BTreeMap<String, Place>) -> (f64, f64) {
    let (mut first, mut next) = (0.0_f64, 0.0_f64);
    let mut above: Option<&Note> = None;
    for note in notes {
        match above.filter(|above| above.top.page == note.top.page) {
            Some(above) => next = next.max(note.top.y - above.top.y - above.height),
            None => {
                let flow = places
                    .iter()
                    .filter(|(_, place)| place.page == note.top.page && place.y < note.top.y);
                let end = flow.map(|(_, place)| place.y).fold(0.0, f64::max);
                first = first.max(note.top.y - end);
            }
        }
        above = Some(note);
    }
    (first, next)
}

fn before(one: Place, other: Place) -> bool {
    (one.page, one.y) < (other.page, other.y)
}

#[cfg(test)]
mod tests {
    use super::groups;
    use crate::synoptic::pieces::Piece;

    /// Editions by the names of their pieces; one that stays with the piece before begins with `+`.
    fn grouped(editions: &[&str]) -> Vec<String> {
        let piece = |name: &str| Piece {
            label: name.to_owned(),
            end: None,
            unit: name.to_owned(),
            headers: None,
            in_line: false,
            stays: name.starts_with('+'),
            opens: false,
        };
        let pieces: Vec<Vec<Piece>> =
            editions.iter().map(|names| names.split_whitespace().map(piece).collect()).collect();
        let names = |group: &Vec<Piece>| {
            group.iter().map(|piece| piece.unit.as_str()).collect::<Vec<_>>().join(" ")
        };
        let edition =
            |groups: &Vec<Vec<Piece>>| groups.iter().map(names).collect::<Vec<_>>().join(" | ");
        groups(&pieces).iter().map(edition).collect()
    }

    #[test]
    fn a_group_begins_where_all_editions_have_had_the_same() {
        assert_eq!(grouped(&["a b c", "a b c"]), ["a | b | c", "a | b | c"]);
        assert_eq!(grouped(&["a b +c d", "a b +c d"]), ["a | b +c | d", "a | b +c | d"]);
        assert_eq!(grouped(&["a b c d e", "a c d b e"]), ["a | b c d | e", "a | c d b | e"]);
        assert_eq!(grouped(&["a b x c", "a b c"]), ["a | b x | c", "a | b | c"]);
        assert_eq!(grouped(&["a b x", "y a b"]), ["a | b x", "y a | b"]);
        assert_eq!(grouped(&["a x c", "a y c", "a c z"]), ["a x | c", "a y | c", "a | c z"]);
    }
}
