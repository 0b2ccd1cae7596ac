//! What `hexaglot sync` and `hexaglot accept` promise of every project, whatever authors and translators do in between.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test fails where it cannot go on, and reads how long it is to run"
)]

mod accepting;
mod actions;
mod files;
mod interrupted;
mod limits;
mod model;
mod suggestions;

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use hexaglot_catalog::{Acceptance, Catalog, CatalogFile, SourceTexts, States};
use hexaglot_diag::{Diagnostics, SourceFile};
use hexaglot_locale::{Lang, Profiles};
use hexaglot_publish::{AcceptOptions, MemoryLoader, SyncOptions};
use hexaglot_tests::accept;
use hexaglot_tests::changed::Statuses;
use hexaglot_tests::sync::{invariants, statuses_agree, synced};
use proptest::prelude::*;
use proptest::test_runner::Config;

use crate::accepting::Expected;
use crate::actions::{Action, actions};
use crate::files::{CATALOG, DOCUMENT, Lines, OBSOLETE, RECORD, own_lines, text, words};
use crate::model::Story;

/// Reading the profiles takes longer than a story.
static PROFILES: LazyLock<Profiles> = LazyLock::new(|| Profiles::load(&[]).value);

/// How many random stories are tried: a few, or as many as the variable says.
fn cases() -> u32 {
    std::env::var("HEXAGLOT_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(3000)
}

proptest! {
    #![proptest_config(Config {
        cases: cases(),
        failure_persistence: None,
        max_shrink_iters: 1000,
        ..Config::default()
    })]

    #[test]
    fn nothing_is_lost_and_no_state_is_too_high(
        comments in prop::bool::weighted(0.8),
        actions in actions(),
    ) {
        let mut story = Story::new(comments);
        let all = actions.iter().chain([&Action::Mend, &Action::Sync]);
        for (at, action) in all.enumerate() {
            let step = match action {
                Action::Sync => sync_step(&mut story),
                Action::Accept(unit, acceptance) => accept_step(&mut story, *unit, *acceptance),
                other => {
                    story.act(other);
                    Ok(())
                }
            };
            step.map_err(|fault| {
                let history = format!("{:?}", actions.get(..=at).unwrap_or(&actions));
                TestCaseError::fail(format!("{fault}\nafter {history}\n{}", story.shown()))
            })?;
        }
    }
}

/// One `sync`, and everything that must hold of it.
fn sync_step(story: &mut Story) -> Result<(), String> {
    let before = story.project.clone();
    let index = story.index();
    let options = SyncOptions::default();
    no_state_is_too_high(&before, story)?;
    let mut diagnostics = Diagnostics::new();
    let (after, files) = synced(index, &before, &options, &mut diagnostics);
    invariants(index, &before, &after, &options, &files)?;
    statuses_agree(&statuses(&before), &statuses(&after))?;
    let is_left_alone = diagnostics.has_errors();
    if is_left_alone {
        for path in [CATALOG, OBSOLETE, RECORD] {
            if before.files().get(path) != after.files().get(path) {
                return Err(format!("{path} was changed though it should be left alone"));
            }
        }
    }
    no_word_is_lost(&before, &after)?;
    untouched_bytes_are_equal(&before, &after)?;
    story.project = after;
    story.seen();
    if !is_left_alone {
        story.synced(&text(&before, CATALOG));
    }
    no_state_is_too_high(&story.project, story)?;
    if !is_left_alone {
        what_is_settled_counts(story)?;
    }
    Ok(())
}

/// One `accept`, and everything that must hold of it.
fn accept_step(
    story: &mut Story,
    unit: Option<usize>,
    acceptance: Acceptance,
) -> Result<(), String> {
    let before = story.project.clone();
    let index = story.index();
    let named = unit.map(|at| story.id(at));
    let statuses_before = statuses(&before);
    let of_units = statuses_before.iter().map(|((.., unit), status)| (unit.clone(), *status));
    let expected = story.expected(named.as_deref(), acceptance, &of_units.collect());
    let options = AcceptOptions {
        documents: Vec::new(),
        units: named.into_iter().collect(),
        languages: vec![Lang::Ar],
        acceptance,
    };
    let mut diagnostics = Diagnostics::new();
    let (after, files) = accept::accepted(index, &before, &options, &mut diagnostics);
    accept::invariants(index, &before, &after, &options, &files)?;
    accept::statuses_agree(&statuses_before, &statuses(&after), &files)?;
    untouched_bytes_are_equal(&before, &after)?;
    let units: Vec<_> = files.iter().flat_map(|files| &files.units).collect();
    let has_come = match &expected {
        Expected::Refused => diagnostics.has_errors() && units.is_empty(),
        Expected::Accepted(expected) => {
            !diagnostics.has_errors()
                && units.len() == expected.len()
                && units.iter().all(|unit| {
                    let state = expected.get(unit.id.as_str());
                    state.is_some_and(|state| state.is_none_or(|state| state == unit.after))
                })
        }
    };
    if !has_come {
        return Err(format!("{expected:?} was expected, but {units:?} came with {diagnostics:?}"));
    }
    story.project = after;
    for unit in units {
        story.accept(unit.id.as_str(), unit.after, acceptance == Acceptance::Editorial)?;
    }
    no_state_is_too_high(&story.project, story)
}

fn no_word_is_lost(before: &MemoryLoader, after: &MemoryLoader) -> Result<(), String> {
    let (old, new) = (words(before), words(after));
    match old.iter().find(|word| !new.contains(*word)) {
        Some(lost) => Err(format!("the word {lost} is lost")),
        None => Ok(()),
    }
}

/// Whatever is neither sync's line nor blank is the same afterwards, byte for byte and in its order;
/// and where no block comes or goes, so is every blank line.
fn untouched_bytes_are_equal(before: &MemoryLoader, after: &MemoryLoader) -> Result<(), String> {
    let (old, new) = (text(before, CATALOG), text(after, CATALOG));
    let (old_lines, new_lines) = (own_lines(&old, false), own_lines(&new, false));
    let kept: Vec<&&str> = old_lines.iter().filter(|line| new_lines.contains(line)).collect();
    let mut rest = new_lines.iter();
    if !kept.iter().all(|line| rest.any(|other| *other == **line)) {
        return Err(format!("lines were reordered:\n{old}\n---\n{new}"));
    }
    let removed = text(after, OBSOLETE);
    let removed = own_lines(&removed, false);
    let trimmed = |line: &str| line.trim_end_matches(['\r', '\n']).to_owned();
    let all: Vec<String> = new_lines.iter().chain(&removed).map(|line| trimmed(line)).collect();
    let obsolete = text(before, OBSOLETE);
    let old_all = old_lines.iter().copied().chain(own_lines(&obsolete, false));
    if let Some(gone) = old_all.map(trimmed).find(|line| !all.contains(line)) {
        return Err(format!("the line {gone:?} has changed:\n{old}\n---\n{new}"));
    }
    let placeholders = |text: &str| -> BTreeSet<String> {
        let lines = text.trim_start_matches('\u{FEFF}').lines();
        lines.filter(|line| line.starts_with("# missing: ")).map(str::to_owned).collect()
    };
    // A message directly below another unit's placeholder is parted from it when it gets lines.
    let stands = old_lines == new_lines
        && placeholders(&old) == placeholders(&new)
        && !Lines::read(&old).has_message_below_a_placeholder();
    if stands && own_lines(&old, true) != own_lines(&new, true) {
        return Err(format!("blank lines have changed:\n{old}\n---\n{new}"));
    }
    Ok(())
}

/// The status of each unit in Arabic, from its files alone.
fn statuses(project: &MemoryLoader) -> Statuses {
    let file = |path| Arc::new(SourceFile::new(path, text(project, path)));
    let document = hexaglot_source::parse(&file(DOCUMENT), &PROFILES).value;
    let messages = project.files().contains_key(CATALOG);
    let messages = messages.then(|| CatalogFile::parse(&file(CATALOG), Lang::Ar).value);
    let states = project.files().contains_key(RECORD);
    let states = states.then(|| States::parse(&file(RECORD), Lang::Ar).value);
    let catalog = Catalog::new(Lang::Ar, None, messages, states.unwrap_or_default());
    let source = SourceTexts::new(&document).value;
    let units = document.tree.leaves().into_iter().map(|(unit, _)| {
        let key = ("a".to_owned(), "ar".to_owned(), unit.id.to_string());
        (key, catalog.status(unit, &source))
    });
    units.collect()
}

fn no_state_is_too_high(project: &MemoryLoader, story: &Story) -> Result<(), String> {
    for ((.., unit), status) in statuses(project) {
        let allowed = story.allowed(&unit);
        if status.is_current() && (allowed.is_none_or(|allowed| status < allowed)) {
            return Err(format!("{unit} is {status:?}, but at most {allowed:?} is true"));
        }
    }
    Ok(())
}

/// The other side: what a translator has done in the plain way counts.
fn what_is_settled_counts(story: &Story) -> Result<(), String> {
    for ((.., unit), status) in statuses(&story.project) {
        if story.is_plain(&unit) && story.allowed(&unit).is_some_and(|allowed| status != allowed) {
            return Err(format!("{unit} is {status:?}, but should be {:?}", story.allowed(&unit)));
        }
    }
    Ok(())
}
