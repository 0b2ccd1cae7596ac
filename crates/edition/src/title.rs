//! The title as the head of an edition shows it.

use hexaglot_document::{Inline, Text};
use hexaglot_locale::{TitleCase, capitals};

/// The title as the house sets it. Code and the words of links are literal and stay.
pub(crate) fn shown_title(title: &Text, case: TitleCase) -> Text {
    let mut title = title.clone();
    if case == TitleCase::Capitals {
        let mut before = None;
        let lang = title.lang;
        let mut set = |characters: &str| {
            let set = capitals(characters, lang, before);
            before = characters.chars().next_back();
            set
        };
        title.inlines = in_capitals(title.inlines, &mut set);
    }
    title
}

fn in_capitals(inlines: Vec<Inline>, set: &mut dyn FnMut(&str) -> String) -> Vec<Inline> {
    let one = |inline| match inline {
        Inline::Text(characters) => Inline::Text(set(&characters)),
        Inline::Emphasis(body) => Inline::Emphasis(in_capitals(body, set)),
        Inline::Strong(body) => Inline::Strong(in_capitals(body, set)),
        Inline::Reference { target, body } => {
            Inline::Reference { target, body: in_capitals(body, set) }
        }
        Inline::Value { datum, body } => Inline::Value { datum, body: in_capitals(body, set) },
        Inline::Isolate { lang, direction, body } => {
            Inline::Isolate { lang, direction, body: in_capitals(body, set) }
        }
        Inline::Code(_) | Inline::Link { .. } | Inline::Break | Inline::NoteCall { .. } => inline,
    };
    inlines.into_iter().map(one).collect()
}
