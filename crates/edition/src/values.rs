//! The values of a text: what stands beside it while Fluent formats it.
//!
//! Every value leaves the bundle as one code point of plane 15, whose offset is its place in a table. So
//! a value is a letter to Markdown, survives in emphasis and in addresses, and can never be markup.
//! Private-use characters are refused in all input.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fluent::FluentValue;
use fluent::types::FluentType;
use hexaglot_catalog::House;
use hexaglot_diag::Code;
use hexaglot_document::{Datum, Inline, plain_text};
use hexaglot_locale::number::{NumberStyle, Quantity};
use hexaglot_locale::{Lang, PluralKind};

use crate::codes::TEXT_TOO_LONG;
use crate::furniture::ReferenceTexts;
use crate::writer::{Formats, Style, Writer};

/// The first code point that stands for a value, and how many there are.
const FIRST: u32 = 0xF_0000;
const COUNT: usize = 0xFFFE;

/// The place in the table that a character stands for.
pub(crate) fn value_index(character: char) -> Option<usize> {
    let index = u32::from(character).checked_sub(FIRST)? as usize;
    (index < COUNT).then_some(index)
}

/// The character that stands for a place in the table.
fn value_character(index: usize) -> Option<char> {
    let offset = u32::try_from(index).ok().filter(|_| index < COUNT)?;
    char::from_u32(FIRST + offset)
}

/// Why a text could not be resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: &'static Code,
    pub(crate) message: String,
    /// Ways out.
    pub(crate) hints: Vec<String>,
}

impl Refusal {
    pub(crate) fn new(code: &'static Code, message: impl Into<String>) -> Self {
        Refusal { code, message: message.into(), hints: Vec::new() }
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

/// A value's place in the table, as Fluent hands it on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slot(pub(crate) usize);

impl Slot {
    fn text(self) -> Cow<'static, str> {
        value_character(self.0).map(String::from).unwrap_or_default().into()
    }
}

impl From<Slot> for FluentValue<'_> {
    fn from(slot: Slot) -> Self {
        FluentValue::Custom(Box::new(slot))
    }
}

impl FluentType for Slot {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(*self)
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.text()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        self.text()
    }
}

/// What the functions of a bundle need: they outlive the call that made them.
#[derive(Debug)]
pub(crate) struct Values {
    pub(crate) lang: Lang,
    pub(crate) house: Arc<House>,
    pub(crate) formats: Formats,
    pub(crate) places: BTreeMap<String, String>,
    pub(crate) data: Vec<Datum>,
    /// The data as they are shown, the same for every text.
    pub(crate) shown: Arc<[Inline]>,
    pub(crate) references: Arc<ReferenceTexts>,
    made: Mutex<Made>,
}

/// What the functions have made of the text that is being formatted.
#[derive(Debug, Default)]
pub(crate) struct Made {
    /// They follow the data.
    pub(crate) values: Vec<Inline>,
    /// Those of them that are numbers, by place: what is shown, and what it counts.
    quantities: BTreeMap<usize, (Quantity, PluralKind)>,
    pub(crate) errors: Vec<Refusal>,
}

impl Values {
    pub(crate) fn new(
        house: &Arc<House>,
        places: BTreeMap<String, String>,
        data: Vec<Datum>,
        references: Arc<ReferenceTexts>,
    ) -> Self {
        let formats = Formats::new(house);
        let writer = Writer { house, formats: &formats, places: &places };
        let shown = data.iter().map(|datum| writer.inline(datum, Style::default()));
        let shown = shown.collect();
        Values {
            lang: house.lang(),
            house: Arc::clone(house),
            formats,
            places,
            data,
            shown,
            references,
            made: Mutex::default(),
        }
    }

    /// Takes what the functions have made since the last time.
    pub(crate) fn take(&self) -> Made {
        std::mem::take(&mut *self.made())
    }

    fn made(&self) -> MutexGuard<'_, Made> {
        // No holder of the lock can leave it half changed.
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn writer(&self) -> Writer<'_> {
        Writer { house: &self.house, formats: &self.formats, places: &self.places }
    }

    /// Puts a value into the table.
    pub(crate) fn value(&self, inline: Inline) -> FluentValue<'static> {
        self.add(inline).into()
    }

    /// Puts a number into the table, by which selectors may choose.
    pub(crate) fn number(
        &self,
        inline: Inline,
        quantity: Quantity,
        kind: PluralKind,
    ) -> FluentValue<'static> {
        let slot = self.add(inline);
        self.made().quantities.insert(slot.0, (quantity, kind));
        slot.into()
    }

    fn add(&self, inline: Inline) -> Slot {
        let mut made = self.made();
        let first = self.data.len();
        if first + made.values.len() >= COUNT {
            let message = format!("this text places more than {COUNT} values");
            made.errors.push(Refusal::new(&TEXT_TOO_LONG, message));
        } else {
            made.values.push(inline);
        }
        Slot((first + made.values.len()).saturating_sub(1))
    }

    pub(crate) fn refuse(&self, refusal: Refusal) -> FluentValue<'static> {
        self.made().errors.push(refusal);
        FluentValue::Error
    }

    /// The datum that an argument stands for; a number may be written in the text itself.
    pub(crate) fn datum(&self, argument: Option<&FluentValue<'_>>) -> Option<Datum> {
        match argument? {
            FluentValue::Number(number) => Some(Datum::Number(number.as_string().into_owned())),
            other => self.data.get(slot(other)?.0).cloned(),
        }
    }

    /// The number that an argument is, and what it counts.
    pub(crate) fn quantity(&self, argument: &FluentValue<'_>) -> Option<(Quantity, PluralKind)> {
        let number = match argument {
            FluentValue::Number(number) => number.as_string().into_owned(),
            other => {
                let Slot(index) = slot(other)?;
                match self.data.get(index) {
                    Some(Datum::Number(number)) => number.clone(),
                    Some(_) => return None,
                    None => return self.made().quantities.get(&index).cloned(),
                }
            }
        };
        Some((Quantity::new(&number, NumberStyle::default())?, PluralKind::Cardinal))
    }

    /// An argument as it stands in the text that Fluent formats: the character of a value, or a text.
    pub(crate) fn written(&self, argument: &FluentValue<'_>) -> Option<String> {
        match argument {
            FluentValue::String(text) => Some(text.clone().into_owned()),
            FluentValue::Number(_) => {
                let datum = self.datum(Some(argument))?;
                Some(self.add(self.writer().inline(&datum, Style::default())).text().into_owned())
            }
            other => Some(slot(other)?.text().into_owned()),
        }
    }

    /// A text as it is read, with its values in the places of their characters.
    pub(crate) fn read(&self, text: &str) -> String {
        let made = self.made();
        let mut read = String::with_capacity(text.len());
        for character in text.chars() {
            let value = value_index(character).and_then(|index| {
                let own = index.checked_sub(self.data.len());
                own.map_or_else(|| self.shown.get(index), |own| made.values.get(own))
            });
            match value {
                Some(value) => read.push_str(&plain_text(std::slice::from_ref(value))),
                None => read.push(character),
            }
        }
        read
    }
}

fn slot(value: &FluentValue<'_>) -> Option<Slot> {
    match value {
        FluentValue::Custom(custom) => custom.as_ref().as_any().downcast_ref::<Slot>().copied(),
        _ => None,
    }
}
