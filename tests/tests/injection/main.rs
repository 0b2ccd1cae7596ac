//! Nothing that a project holds can become markup, a script, a style, an attribute or an unsafe link:
//! each string of `tests/injection/strings.toml` in each position of its projects.
//!
//! A string is refused with a known code, or it is published as the characters that it is: then every
//! page has the tags of the page with a harmless word in the same place, as a browser's parser reads
//! them, and nothing that no page has.
//!
//! 1. [`strings`] reads the strings, [`positions`] finds where they go.
//! 2. [`builds`] builds a project with a string in its place.
//! 3. [`pages`] says what an output may be.
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the helpers of these tests reach for, the projects of the repository have"
)]

mod builds;
mod documents;
mod pages;
mod positions;
mod shared;
mod strings;

use std::collections::BTreeSet;

use hexaglot_tests::page::Page;
use rayon::prelude::*;

use crate::builds::Built;
use crate::pages::{Shape, character_faults, characters, faults};
use crate::strings::{HARMLESS, Hostile, strings, without_space};

/// A position as the page with a harmless word shows it.
#[derive(Debug, Default)]
struct Baseline {
    /// The outputs with the harmless word by path; none where even that is refused.
    outputs: Vec<(String, Vec<u8>, Option<Shape>, bool)>,
}

impl Baseline {
    fn of(outputs: &[(String, Vec<u8>)]) -> Baseline {
        let outputs = outputs.iter().map(|(path, bytes)| {
            let page = path.ends_with(".html").then(|| Page::parse(bytes));
            let shows = shown(bytes, page.as_ref()).contains(HARMLESS);
            (path.clone(), bytes.clone(), page.as_ref().map(Shape::of), shows)
        });
        Baseline { outputs: outputs.collect() }
    }

    /// Whether a reader can see what stands at the position.
    fn is_shown(&self) -> bool {
        self.outputs.iter().any(|(.., shows)| *shows)
    }
}

/// The characters of an output, a page or a text, without white space and the isolates of a text.
fn shown(bytes: &[u8], page: Option<&Page>) -> String {
    if let Some(page) = page {
        return characters(page);
    }
    let text = without_space(std::str::from_utf8(bytes).unwrap());
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// What is wrong with the outputs of a position in which a string stands. `literal` says that the
/// string must be seen as it is wherever the harmless word was.
fn output_faults(
    hostile: &Hostile,
    outputs: &[(String, Vec<u8>)],
    baseline: &Baseline,
    literal: bool,
) -> Vec<String> {
    if baseline.outputs.len() != outputs.len() {
        let (ours, theirs) = (outputs.len(), baseline.outputs.len());
        return vec![format!("{ours} outputs, and with a harmless word {theirs}")];
    }
    let mut found = Vec::new();
    for ((path, bytes), (_, harmless, shape, shows)) in outputs.iter().zip(&baseline.outputs) {
        if bytes == harmless && !shows {
            continue;
        }
        let mut add = |fault: String| found.push(format!("{path}: {fault}"));
        let page = shape.as_ref().map(|_| Page::parse(bytes));
        match (shape, &page) {
            (Some(shape), Some(page)) => {
                faults(path, bytes, page).into_iter().for_each(&mut add);
                Shape::of(page).difference(shape, hostile).into_iter().for_each(&mut add);
            }
            _ => {
                let text = std::str::from_utf8(bytes).unwrap();
                text.lines()
                    .flat_map(|line| character_faults(line, true))
                    .chain(character_faults(text, true))
                    .for_each(&mut add);
            }
        }
        // In plain text the address of a link follows its words.
        let literal = literal && *shows && (shape.is_some() || hostile.elements.is_empty());
        if literal {
            let shown = shown(bytes, page.as_ref());
            if !hostile.sights().iter().any(|sight| shown.contains(sight)) {
                add("the string is not seen as it is".to_owned());
            }
        }
    }
    found
}

/// What a test has done, so that nothing drops out in silence.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Tally {
    published: usize,
    refused: usize,
}

/// Runs a check for each string, in parallel, and fails with every fault that it found.
fn every_string(check: impl Fn(&Hostile) -> (Vec<String>, Tally) + Sync) -> Tally {
    let strings = strings();
    let results: Vec<(Vec<String>, Tally)> = strings
        .par_iter()
        .map(|hostile| {
            let (faults, tally) = check(hostile);
            let attack = format!("{} ({:?})", hostile.attacks, hostile.text);
            (faults.into_iter().map(|fault| format!("{attack}: {fault}")).collect(), tally)
        })
        .collect();
    let mut tally = Tally::default();
    let mut faults = Vec::new();
    for (found, each) in results {
        faults.extend(found);
        tally.published += each.published;
        tally.refused += each.refused;
    }
    let shown = faults.iter().take(60).cloned().collect::<Vec<_>>().join("\n");
    assert!(faults.is_empty(), "{} faults of {tally:?}:\n{shown}", faults.len());
    tally
}

/// The outputs of one document of a build.
fn outputs_of(built: &Built, stem: &str) -> Vec<(String, Vec<u8>)> {
    let is_its = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or_default();
        name.strip_prefix(stem).is_some_and(|rest| rest.starts_with('.'))
    };
    let files = built.files.iter().filter(|(path, _)| is_its(path));
    files.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
}

#[test]
fn there_are_strings_of_every_kind() {
    let strings = strings();
    let different: BTreeSet<&str> = strings.iter().map(|each| each.text.as_str()).collect();
    assert_eq!(different.len(), strings.len(), "a string stands twice");
    let attacks: BTreeSet<&str> = strings.iter().map(|each| each.attacks.as_str()).collect();
    assert_eq!(attacks.len(), strings.len(), "two strings are after the same");
    assert!(strings.len() >= 120, "{} strings", strings.len());
}
