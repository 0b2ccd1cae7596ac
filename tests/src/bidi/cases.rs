//! Cases from the files of `tests/bidi/`.

use std::path::Path;

use hexaglot_locale::{Direction, Lang};
use serde::Deserialize;

use super::display::is_seen;
use super::levels::references;
use crate::disk::children;
use crate::{read, root};

/// A text, and how it is to be displayed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its name.
    pub id: String,
    /// The language of the document in which it stands.
    pub lang: Lang,
    /// The text, as an author writes it.
    pub text: String,
    /// The characters that are seen, in the order in which they are typed.
    pub typed: String,
    /// The same characters from left to right; none are mirrored.
    pub visual: String,
    /// What it shows.
    pub why: String,
}

/// A case as it stands in its file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    #[serde(default = "arabic")]
    lang: String,
    text: String,
    /// The pieces in the order in which they meet the eye of a reader of the language.
    reads: Option<Vec<String>>,
    /// The line of `bidi-cases.json` that has this order.
    like: Option<String>,
    why: String,
    /// Where the wording comes from.
    source: String,
}

fn arabic() -> String {
    "ar".to_owned()
}

/// Every case, file by file.
///
/// # Panics
/// When a file has a case that is none.
#[must_use]
pub fn cases() -> Vec<Case> {
    let folder = root().join("tests/bidi");
    let files = children(&folder).into_iter().filter(|(name, _)| name.ends_with(".toml"));
    files.flat_map(|(name, _)| of_file(&folder.join(name))).collect()
}

fn of_file(file: &Path) -> Vec<Case> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        case: Vec<Row>,
    }
    let parsed = toml::from_str::<File>(&read(file));
    let rows = parsed.unwrap_or_else(|error| panic!("{}: {error}", file.display())).case;
    rows.into_iter()
        .map(|row| case(row).unwrap_or_else(|error| panic!("{}: {error}", file.display())))
        .collect()
}

fn case(row: Row) -> Result<Case, String> {
    let id = row.id;
    let lang: Lang =
        row.lang.parse().map_err(|_| format!("{id}: no language is `{}`", row.lang))?;
    if row.why.is_empty() || row.source.is_empty() {
        return Err(format!("{id} does not say what it shows, or where its words come from"));
    }
    let (typed, visual) = match (row.reads, row.like) {
        (Some(pieces), None) => (seen(&pieces.concat()), visual(&pieces, lang.direction())),
        (None, Some(like)) => {
            let found = references().into_iter().find(|reference| reference.id == like);
            let found = found.ok_or_else(|| format!("{id}: there is no {like}"))?;
            (seen(&found.input), found.visual(is_seen))
        }
        _ => return Err(format!("{id} has to have either `reads` or `like`")),
    };
    Ok(Case { id, lang, text: row.text, typed, visual, why: row.why })
}

fn seen(text: &str) -> String {
    text.chars().filter(|c| is_seen(*c)).collect()
}

/// From left to right what meets the eye piece by piece from the start side: inside a piece, Arabic
/// runs from right to left and everything else, numbers in it too, from left to right.
fn visual(pieces: &[String], base: Direction) -> String {
    let shown = pieces.iter().map(|piece| shown(&seen(piece)));
    match base {
        Direction::LeftToRight => shown.collect(),
        Direction::RightToLeft => shown.rev().collect(),
    }
}

fn shown(piece: &str) -> String {
    if !piece.chars().any(|c| matches!(c, '\u{620}'..='\u{64A}')) {
        return piece.to_owned();
    }
    let mut characters: Vec<char> = piece.chars().rev().collect();
    for run in characters.chunk_by_mut(|a, b| a.is_numeric() == b.is_numeric()) {
        if run.first().is_some_and(|c| c.is_numeric()) {
            run.reverse();
        }
    }
    characters.into_iter().collect()
}
