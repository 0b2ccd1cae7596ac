//! Formatting patterns through a Fluent bundle.
//!
//! Every value that a pattern places leaves the bundle as one code point of plane 15, whose offset is
//! its place in a table beside the text. So a value is a letter to Markdown, survives in emphasis and
//! in addresses, and can never be markup. Private-use characters are refused in all input.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fluent::types::{FluentNumber, FluentNumberOptions, FluentType};
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use hexaglot_catalog::House;
use hexaglot_diag::Code;
use hexaglot_document::{Datum, Document, Id, Inline, Target};
use hexaglot_locale::number::NumberStyle;
use hexaglot_locale::{Label, Lang};

use crate::codes::{TEXT_TOO_LONG, UNNUMBERED_REFERENCE, UNRESOLVED_TEXT};
use crate::furniture::{PageTexts, ReferenceTexts};
use crate::value::{Style, Writer};

/// The first code point that stands for a value, and how many there are.
const FIRST: u32 = 0xF_0000;
const COUNT: usize = 0xFFFE;
/// A number carries its place in the table here, since the bundle's formatter is a bare function.
const TAG: &str = "hexaglot-value-";

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

/// Why a text could not be resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: &'static Code,
    pub(crate) message: String,
    /// Ways out.
    pub(crate) hints: Vec<String>,
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

/// The place in the table that a character stands for.
fn value_index(character: char) -> Option<usize> {
    let index = u32::from(character).checked_sub(FIRST)? as usize;
    (index < COUNT).then_some(index)
}

/// The character that stands for a place in the table.
fn value_character(index: usize) -> Option<char> {
    let offset = u32::try_from(index).ok().filter(|_| index < COUNT)?;
    char::from_u32(FIRST + offset)
}

/// Formats the messages of one document in one language.
pub(crate) struct Formatter {
    bundle: FluentBundle<Arc<FluentResource>>,
    arguments: FluentArgs<'static>,
    data: Arc<[Inline]>,
    table: Arc<Table>,
}

/// What the functions of a bundle need: they outlive the call that made them.
#[derive(Debug)]
struct Table {
    lang: Lang,
    house: Arc<House>,
    places: BTreeMap<String, String>,
    data: Vec<Datum>,
    references: Arc<ReferenceTexts>,
    state: Mutex<State>,
}

/// What the functions have made of the text that is being formatted.
#[derive(Debug, Default)]
struct State {
    values: Vec<Inline>,
    errors: Vec<Refusal>,
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
        let lang = house.lang();
        let mut bundle = FluentBundle::new(vec![lang.identifier()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => {
                tagged_index(number).and_then(value_character).map(String::from)
            }
            _ => None,
        }));
        for resource in resources {
            // Validation has refused what could collide; the first of two messages stands.
            let _ = bundle.add_resource(Arc::clone(resource));
        }
        let places = places(document, &mut bundle);
        let data: Vec<Datum> = document.data.values().map(|named| named.datum.clone()).collect();
        let table = Arc::new(Table {
            lang,
            house: Arc::clone(house),
            places,
            data,
            references,
            state: Mutex::default(),
        });
        for (name, function) in FUNCTIONS {
            let table = Arc::clone(&table);
            let _ = bundle
                .add_function(name, move |positional, named| function(&table, positional, named));
        }
        let mut arguments = FluentArgs::new();
        for (index, (name, named)) in document.data.iter().enumerate() {
            arguments.set(name.clone(), argument(index, &named.datum));
        }
        let writer = table.writer();
        let data = table.data.iter().map(|datum| writer.inline(datum, Style::default())).collect();
        Formatter { bundle, arguments, data, table }
    }

    /// Writes a datum by itself, as a cell or a citation shows it.
    pub(crate) fn datum(&self, datum: &Datum) -> Inline {
        self.table.writer().inline(datum, Style::default())
    }

    /// The names of the places that the document's data and masthead need.
    pub(crate) fn places(&self) -> &BTreeMap<String, String> {
        &self.table.places
    }

    /// Formats a message. Returns nothing when the bundle has none of that id.
    pub(crate) fn format(&self, id: &str) -> Option<Formatted> {
        let pattern = self.bundle.get_message(id)?.value()?;
        *self.table.state() = State::default();
        let mut errors = Vec::new();
        let text =
            self.bundle.format_pattern(pattern, Some(&self.arguments), &mut errors).into_owned();
        let state = std::mem::take(&mut *self.table.state());
        let errors = errors
            .iter()
            .map(|error| refusal(&UNRESOLVED_TEXT, error.to_string()))
            .chain(state.errors)
            .collect();
        Some(Formatted { text, data: Arc::clone(&self.data), values: state.values, errors })
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

/// The places whose names the masthead and the data of a document need.
pub(crate) fn place_names(document: &Document) -> Vec<String> {
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

/// A datum as an argument of a pattern. Numbers stay numbers, so that selectors choose by them.
fn argument(index: usize, datum: &Datum) -> FluentValue<'static> {
    let number = match datum {
        Datum::Number(number) => number.parse::<f64>().ok().map(|value| (number, value)),
        _ => None,
    };
    match number {
        Some((text, value)) => {
            let digits = text.split_once('.').map(|(_, fraction)| fraction.len());
            FluentValue::Number(tagged_number(value, digits, index))
        }
        None => FluentValue::Custom(Box::new(Slot(index))),
    }
}

fn tagged_number(value: f64, fraction: Option<usize>, index: usize) -> FluentNumber {
    let options = FluentNumberOptions {
        currency: Some(format!("{TAG}{index}")),
        minimum_fraction_digits: fraction,
        ..FluentNumberOptions::default()
    };
    FluentNumber::new(value, options)
}

fn tagged_index(number: &FluentNumber) -> Option<usize> {
    number.options.currency.as_deref()?.strip_prefix(TAG)?.parse().ok()
}

/// A value's place in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Slot(usize);

impl FluentType for Slot {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        value_character(self.0).map(String::from).unwrap_or_default().into()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        value_character(self.0).map(String::from).unwrap_or_default().into()
    }
}

impl Table {
    fn state(&self) -> MutexGuard<'_, State> {
        // No holder of the lock can leave the state half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn writer(&self) -> Writer<'_> {
        Writer { house: &self.house, places: &self.places }
    }

    fn slot(&self, inline: Inline) -> Slot {
        let mut state = self.state();
        let first = self.data.len();
        if first + state.values.len() >= COUNT {
            let message = format!("this text places more than {COUNT} values");
            state.errors.push(refusal(&TEXT_TOO_LONG, message));
        } else {
            state.values.push(inline);
        }
        Slot((first + state.values.len()).saturating_sub(1))
    }

    fn value(&self, inline: Inline) -> FluentValue<'static> {
        FluentValue::Custom(Box::new(self.slot(inline)))
    }

    fn refuse(&self, code: &'static Code, message: String) -> FluentValue<'static> {
        self.refuse_with(refusal(code, message))
    }

    fn refuse_with(&self, refusal: Refusal) -> FluentValue<'static> {
        self.state().errors.push(refusal);
        FluentValue::Error
    }

    /// The datum that an argument stands for.
    fn datum(&self, argument: Option<&FluentValue<'_>>) -> Option<Datum> {
        let index = match argument? {
            FluentValue::Custom(custom) => custom.as_ref().as_any().downcast_ref::<Slot>()?.0,
            FluentValue::Number(number) => match tagged_index(number) {
                Some(index) => index,
                None => return Some(Datum::Number(number.as_string().into_owned())),
            },
            _ => return None,
        };
        self.data.get(index).cloned()
    }
}

type Function = for<'a> fn(&Table, &[FluentValue<'a>], &FluentArgs) -> FluentValue<'a>;

/// The functions of patterns. `hexaglot_catalog` holds the table of their arguments and has validated
/// every call against it.
const FUNCTIONS: [(&str, Function); 6] = [
    ("NUMBER", number),
    ("DATETIME", date_time),
    ("RESOLUTION", resolution),
    ("REF", reference),
    ("NOTE", note),
    ("LANGUAGE", language),
];

fn text<'a>(value: Option<&'a FluentValue<'_>>) -> Option<&'a str> {
    match value {
        Some(FluentValue::String(text)) => Some(text),
        _ => None,
    }
}

fn digits(value: Option<&FluentValue<'_>>) -> Option<u8> {
    match value {
        Some(FluentValue::Number(number)) if number.value.fract() == 0.0 => {
            number.as_string().parse().ok().filter(|digits| *digits <= NumberStyle::DIGITS)
        }
        _ => None,
    }
}

fn number<'a>(
    table: &Table,
    positional: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    let Some(datum @ Datum::Number(_)) = table.datum(positional.first()) else {
        return table.refuse(&UNRESOLVED_TEXT, "`NUMBER` has no number".to_owned());
    };
    let mut style = NumberStyle::default();
    style.minimum_fraction = digits(named.get("minimumFractionDigits")).unwrap_or(0);
    style.maximum_fraction = digits(named.get("maximumFractionDigits"));
    style.grouping = text(named.get("useGrouping")) != Some("false");
    let value = match positional.first() {
        Some(FluentValue::Number(number)) => number.value,
        _ => 0.0,
    };
    let inline = table.writer().inline(&datum, Style { number: Some(style), ..Style::default() });
    let Slot(index) = table.slot(inline);
    FluentValue::Number(tagged_number(value, Some(usize::from(style.minimum_fraction)), index))
}

fn date_time<'a>(
    table: &Table,
    positional: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    match table.datum(positional.first()) {
        Some(datum @ (Datum::Date(_) | Datum::Range(..) | Datum::Time { .. })) => {
            let month = text(named.get("dateStyle")) == Some("month");
            table.value(table.writer().inline(&datum, Style { month, ..Style::default() }))
        }
        _ => table.refuse(&UNRESOLVED_TEXT, "`DATETIME` has no date".to_owned()),
    }
}

fn resolution<'a>(
    table: &Table,
    positional: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    match table.datum(positional.first()) {
        Some(datum @ Datum::Resolution(_)) => {
            let style = Style {
                show: text(named.get("show")),
                case: text(named.get("case")),
                ..Style::default()
            };
            table.value(table.writer().inline(&datum, style))
        }
        _ => table.refuse(&UNRESOLVED_TEXT, "`RESOLUTION` has no resolution".to_owned()),
    }
}

fn reference<'a>(
    table: &Table,
    positional: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    let named_id = text(positional.first()).unwrap_or_default();
    let (show, case) = (text(named.get("show")).unwrap_or("full"), text(named.get("case")));
    let Some((page, target)) = table.references.find(named_id) else {
        let message = format!("`REF(\"{named_id}\")` refers to something that has no number");
        return table.refuse(&UNNUMBERED_REFERENCE, message);
    };
    let (Target::Here(id) | Target::There { id, .. }) = &target;
    match page.reference(id, show, case, &table.house) {
        Some(body) => table.value(Inline::Reference { target, body: vec![Inline::Text(body)] }),
        None => table.refuse_with(unnumbered(page, named_id, id)),
    }
}

/// Why something cannot be cited by its number: it has none, or it is an item whose marker is a
/// bullet, or that stands in such an item.
fn unnumbered(references: &PageTexts, named_id: &str, id: &Id) -> Refusal {
    let (is_item, around) = references.around_item(id);
    let what = if is_item { "an item" } else { "something" };
    let message = format!("`REF(\"{named_id}\")` refers to {what} that has no number");
    let mut refusal = refusal(&UNNUMBERED_REFERENCE, message);
    if is_item {
        let hint = "give its list letters or numbers, and each list around it: `list: lettered`";
        refusal.hints.push(hint.to_owned());
    }
    refusal.hints.extend(around.map(|outer| {
        let document = named_id.split_once('#').map(|(document, _)| format!("{document}#"));
        let document = document.unwrap_or_default();
        format!("refer to what is around it: `REF(\"{document}{outer}\")`")
    }));
    refusal
}

fn refusal(code: &'static Code, message: String) -> Refusal {
    Refusal { code, message, hints: Vec::new() }
}

fn note<'a>(table: &Table, positional: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    let id: Option<Id> = text(positional.first()).and_then(|id| id.parse().ok());
    let Some(note) = id else {
        return table.refuse(&UNRESOLVED_TEXT, "`NOTE` has no id".to_owned());
    };
    match table.references.note(&note) {
        Some(number) => table.value(Inline::NoteCall { note, number }),
        None => table.refuse(
            &UNRESOLVED_TEXT,
            format!("the note `{note}` is called here, but nowhere in the source text"),
        ),
    }
}

fn language<'a>(table: &Table, positional: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    let lang: Option<Lang> = text(positional.first()).and_then(|tag| tag.parse().ok());
    let name = lang.and_then(|lang| table.house.label(Label::language(lang), &[]));
    match name {
        Some(name) => table.value(Inline::Text(name)),
        None => table
            .refuse(&UNRESOLVED_TEXT, format!("`LANGUAGE` names no language in {}", table.lang)),
    }
}
