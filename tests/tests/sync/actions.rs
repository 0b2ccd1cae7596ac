//! What authors, translators and reviewers do.

use hexaglot_catalog::{Acceptance, State};
use proptest::prelude::*;

/// One step of a story. A unit is named by a number, which counts round the units that there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Action {
    /// The author writes a unit anew: one of a few texts, so that an old one can come back.
    Rewrite(usize, u8),
    /// The author breaks the lines of a text otherwise, or adds a note.
    Rewrap(usize),
    Note(usize),
    Add(usize, usize),
    Remove(usize),
    Move(usize, usize),
    Rename(usize, usize),
    /// The translator writes a text anew, in one of a few forms; with `true` the line of the old source
    /// stays above it.
    Edit(usize, u8, bool),
    /// The translator writes a first text below its placeholder, or elsewhere.
    Type(usize, u8, Where),
    DeleteText(usize),
    DeleteSourceLine(usize),
    DeleteWasLine(usize),
    Comment(usize),
    BlankLine(usize),
    /// Another tool rewrites the catalog without its comments.
    DropComments,
    /// Another tool changes how lines end.
    TurnLineEnds,
    ToggleMark,
    /// The end of the file is no Fluent for a while.
    Junk,
    Mend,
    /// Somebody accepts a text, or all of them.
    Accept(Option<usize>, Acceptance),
    Sync,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Where {
    Below,
    AtTheEnd,
    BelowAnother(usize),
}

fn action() -> impl Strategy<Value = Action> {
    let unit = || 0_usize..8;
    let form = || 0_u8..5;
    let place = prop_oneof![
        4 => Just(Where::Below),
        1 => Just(Where::AtTheEnd),
        1 => unit().prop_map(Where::BelowAnother),
    ];
    prop_oneof![
        10 => Just(Action::Sync),
        5 => (unit(), 0_u8..4).prop_map(|(unit, text)| Action::Rewrite(unit, text)),
        1 => unit().prop_map(Action::Rewrap),
        1 => unit().prop_map(Action::Note),
        3 => (unit(), unit()).prop_map(|(at, id)| Action::Add(at, id)),
        3 => unit().prop_map(Action::Remove),
        2 => (unit(), unit()).prop_map(|(from, to)| Action::Move(from, to)),
        2 => (unit(), unit()).prop_map(|(from, to)| Action::Rename(from, to)),
        5 => (unit(), form(), any::<bool>()).prop_map(|(unit, form, keep)| {
            Action::Edit(unit, form, keep)
        }),
        8 => (unit(), form(), place).prop_map(|(unit, form, place)| {
            Action::Type(unit, form, place)
        }),
        1 => unit().prop_map(Action::DeleteText),
        2 => unit().prop_map(Action::DeleteSourceLine),
        2 => unit().prop_map(Action::DeleteWasLine),
        2 => unit().prop_map(Action::Comment),
        1 => unit().prop_map(Action::BlankLine),
        1 => Just(Action::DropComments),
        1 => Just(Action::TurnLineEnds),
        1 => Just(Action::ToggleMark),
        1 => Just(Action::Junk),
        1 => Just(Action::Mend),
        6 => (prop::option::weighted(0.6, unit()), acceptance()).prop_map(|(unit, acceptance)| {
            Action::Accept(unit, acceptance)
        }),
    ]
}

fn acceptance() -> impl Strategy<Value = Acceptance> {
    prop_oneof![
        2 => Just(Acceptance::As(State::Translated)),
        2 => Just(Acceptance::As(State::Reviewed)),
        1 => Just(Acceptance::As(State::Final)),
        2 => Just(Acceptance::Editorial),
    ]
}

/// A story. Half of them begin where every unit has a text, so that much can become of it.
pub(crate) fn actions() -> impl Strategy<Value = Vec<Action>> {
    (any::<bool>(), prop::collection::vec(action(), 4..28)).prop_map(|(is_translated, actions)| {
        let texts = (0..5).map(|unit| Action::Type(unit, 0, Where::Below));
        let begin = std::iter::once(Action::Sync).chain(texts).chain([Action::Sync]);
        begin.filter(|_| is_translated).chain(actions).collect()
    })
}
