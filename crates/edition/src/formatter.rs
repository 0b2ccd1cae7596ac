//! Formatting patterns through a Fluent bundle.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use hexaglot_catalog::House;
use hexaglot_document::{Datum, Document, Inline};

use crate::codes::UNRESOLVED_TEXT;
use crate::functions::FUNCTIONS;
use crate::furniture::ReferenceTexts;
use crate::values::{Refusal, Slot, Values, value_index};
use crate::writer::Style;

/// A pattern's text, and the values that its code points stand for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Formatted {
    pub(crate) text: String,
    /// The document's data, the same for every text.
    pub(crate) data: Arc<[Inline]>,
    /// The values that this text's functions have made; they follow the data.
    pub(crate) values: Vec<Inline>,
    /// What Fluent, or one of the functions, could not do.
    pub(crate) errors: Vec<Refusal>,
}

impl Formatted {
    /// The value that a character stands for.
    pub(crate) fn value(&self, character: char) -> Option<&Inline> {
        let index = value_index(character)?;
        match index.checked_sub(self.data.len()) {
            Some(index) => self.values.get(index),
            None => self.data.get(index),
        }
    }
}

/// Formats the messages of one document in one language.
pub(crate) struct Formatter {
    bundle: FluentBundle<Arc<FluentResource>>,
    arguments: FluentArgs<'static>,
    values: Arc<Values>,
}

impl Formatter {
    /// A formatter for one document in one language. `resources` are the catalog's terms and the
    /// messages of its units.
    pub(crate) fn new(
        document: &Document,
        house: &Arc<House>,
        resources: &[Arc<FluentResource>],
        references: Arc<ReferenceTexts>,
    ) -> Self {
        let mut bundle = FluentBundle::new(vec![house.lang().identifier()]);
        bundle.set_use_isolating(false);
        for resource in resources {
            // Validation has refused what could collide; the first of two messages stands.
            let _ = bundle.add_resource(Arc::clone(resource));
        }
        let places = places(document, &mut bundle);
        let data: Vec<Datum> = document.data.values().map(|named| named.datum.clone()).collect();
        let values = Arc::new(Values::new(house, places, data, references));
        for (name, function) in FUNCTIONS {
            let values = Arc::clone(&values);
            let _ = bundle
                .add_function(name, move |positional, named| function(&values, positional, named));
        }
        let names = document.data.keys().enumerate();
        let arguments =
            names.map(|(index, name)| (name.clone(), FluentValue::from(Slot(index)))).collect();
        Formatter { bundle, arguments, values }
    }

    /// Writes a datum by itself, as a cell or a citation shows it.
    pub(crate) fn datum(&self, datum: &Datum) -> Inline {
        self.values.writer().inline(datum, Style::default())
    }

    /// The names of the places that the document's data and masthead need.
    pub(crate) fn places(&self) -> &BTreeMap<String, String> {
        &self.values.places
    }

    /// Formats a message. Returns nothing when the bundle has none of that id.
    pub(crate) fn format(&self, id: &str) -> Option<Formatted> {
        let pattern = self.bundle.get_message(id)?.value()?;
        self.values.take();
        let mut errors = Vec::new();
        let text =
            self.bundle.format_pattern(pattern, Some(&self.arguments), &mut errors).into_owned();
        let made = self.values.take();
        let errors = errors
            .iter()
            .map(|error| Refusal::new(&UNRESOLVED_TEXT, error.to_string()))
            .chain(made.errors)
            .collect();
        let data = Arc::clone(&self.values.shown);
        Some(Formatted { text, data, values: made.values, errors })
    }
}

/// The name of each place that the document needs, through a message that refers to its term: a
/// bundle gives out messages alone. No unit's id has capitals.
fn places(
    document: &Document,
    bundle: &mut FluentBundle<Arc<FluentResource>>,
) -> BTreeMap<String, String> {
    let needed = place_names(document);
    let text: String =
        needed.iter().map(|name| format!("PLACE-{name} = {{ -place-{name} }}\n")).collect();
    if let Ok(resource) = FluentResource::try_new(text) {
        let _ = bundle.add_resource(Arc::new(resource));
    }
    let mut places = BTreeMap::new();
    for name in needed {
        let Some(pattern) =
            bundle.get_message(&format!("PLACE-{name}")).and_then(|message| message.value())
        else {
            continue;
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, None, &mut errors);
        if errors.is_empty() {
            // In a file a term may go over several lines; a name is one.
            places.insert(name, text.replace('\n', " "));
        }
    }
    places
}

/// The places whose names the masthead and the data of a document need: each is the term `-place-<name>`.
#[must_use]
pub fn place_names(document: &Document) -> Vec<String> {
    let session = document.masthead.session.as_ref().and_then(|session| session.place.clone());
    let data = document.data.values().filter_map(|named| named.datum.place().map(str::to_owned));
    let mut citations = Vec::new();
    document.tree.walk(&mut |node| {
        if let hexaglot_document::Node::Datum(named) = node {
            citations.extend(named.datum.place().map(str::to_owned));
        }
    });
    let mut names: Vec<String> = session.into_iter().chain(data).chain(citations).collect();
    names.sort_unstable();
    names.dedup();
    names
}
