//! The functions that a text may call, as a table: validation reads it, and `edition` registers
//! functions of these names, and beside them [`CATEGORY`] alone.

use std::ops::RangeInclusive;

/// A function.
#[derive(Debug, PartialEq, Eq)]
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// Its arguments without a name.
    pub positional: Positional,
    /// Its arguments with names, all of them optional.
    pub named: &'static [Parameter],
    /// Whether a selector may choose by its result. Fluent chooses by numbers and strings, and takes
    /// the default for anything else without a word.
    pub selects: bool,
    /// Whether a term may call it. Terms serve all documents, so that they can name nothing of one.
    pub in_terms: bool,
}

/// What a function is given.
#[derive(Debug, PartialEq, Eq)]
pub enum Positional {
    /// A datum of one of these kinds, by the names of [`hexaglot_document::Datum::kind`].
    Datum(&'static [&'static str]),
    /// A datum that is a number, or a number as it is written.
    Number,
    /// The same, whole and not below zero.
    Whole,
    /// The id, in quotation marks, of anything in the document.
    Reference,
    /// The id, in quotation marks, of a note of the document.
    Note,
    /// The tag, in quotation marks, of one of the six languages.
    Language,
    /// A datum that is a country, or its code in quotation marks.
    Country,
    /// The elements of a list: two and more data, terms, calls of functions, numbers and texts in
    /// quotation marks.
    Elements,
}

impl Positional {
    /// The most elements of a list.
    pub const ELEMENTS: usize = 50;

    /// How many arguments without a name it stands for.
    #[must_use]
    pub fn count(&self) -> RangeInclusive<usize> {
        match self {
            Positional::Elements => 2..=Positional::ELEMENTS,
            _ => 1..=1,
        }
    }
}

/// An argument with a name.
#[derive(Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// What it can be.
    pub value: ParameterValue,
}

/// What an argument with a name can be.
#[derive(Debug, PartialEq, Eq)]
pub enum ParameterValue {
    /// One of these words, in quotation marks.
    Word(&'static [&'static str]),
    /// A whole number from the first of these to the second.
    Integer(u8, u8),
    /// Any text in quotation marks: the labels say which they know.
    Text,
}

const SHOW: Parameter = word("show", &["full", "word", "number"]);
/// A grammatical case, which the labels of languages that inflect choose by.
const CASE: Parameter = Parameter { name: "case", value: ParameterValue::Text };

/// The function that `hexaglot` itself calls of the number that a selector chooses by; no text may.
///
/// fluent-bundle would choose by the rules of CLDR 37, where French and Spanish have no `many`, and
/// panics at some numbers.
pub const CATEGORY: &str = "CATEGORY";

/// Every function. The options of `NUMBER`, `DATETIME` and `LIST` have the names of ECMA-402;
/// `yearDisplay` is ours, after the model of `unitDisplay`.
///
/// fluent-bundle's own `NUMBER` makes a text of as many zeros as it is asked for, and is never
/// registered.
pub static FUNCTIONS: &[Function] = &[
    Function {
        name: "NUMBER",
        positional: Positional::Number,
        named: &[
            word("style", &["decimal", "percent"]),
            word("type", &["cardinal", "ordinal"]),
            integer("minimumIntegerDigits", 1, 21),
            integer("minimumFractionDigits", 0, 100),
            integer("maximumFractionDigits", 0, 100),
            word("useGrouping", &["auto", "always", "min2", "true", "false"]),
            word("signDisplay", &["auto", "always", "exceptZero", "never"]),
            word("numberingSystem", &["latn", "arab"]),
        ],
        selects: true,
        in_terms: false,
    },
    Function {
        name: "ORDINAL",
        positional: Positional::Whole,
        named: &[word("gender", &["masculine", "feminine", "neuter"]), CASE],
        selects: false,
        in_terms: false,
    },
    Function {
        name: "DATETIME",
        positional: Positional::Datum(&["date", "range", "time"]),
        named: &[
            word("dateStyle", &["long", "month", "year"]),
            word("yearDisplay", &["long", "short", "numeric"]),
        ],
        selects: false,
        in_terms: false,
    },
    Function {
        name: "LIST",
        positional: Positional::Elements,
        named: &[word("type", &["conjunction", "disjunction", "unit"])],
        selects: false,
        in_terms: false,
    },
    Function {
        name: "RESOLUTION",
        positional: Positional::Datum(&["resolution"]),
        named: &[word("show", &["full", "word", "number", "symbol"]), CASE],
        selects: false,
        in_terms: false,
    },
    Function {
        name: "REF",
        positional: Positional::Reference,
        named: &[SHOW, CASE],
        selects: false,
        in_terms: false,
    },
    Function {
        name: "NOTE",
        positional: Positional::Note,
        named: &[],
        selects: false,
        in_terms: false,
    },
    Function {
        name: "LANGUAGE",
        positional: Positional::Language,
        named: &[],
        selects: false,
        in_terms: true,
    },
    Function {
        name: "COUNTRY",
        positional: Positional::Country,
        named: &[],
        selects: false,
        in_terms: true,
    },
];

const fn word(name: &'static str, words: &'static [&'static str]) -> Parameter {
    Parameter { name, value: ParameterValue::Word(words) }
}

const fn integer(name: &'static str, least: u8, most: u8) -> Parameter {
    Parameter { name, value: ParameterValue::Integer(least, most) }
}

/// The function of that name.
#[must_use]
pub fn function(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name == name)
}

impl Function {
    /// Its argument of that name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.named.iter().find(|parameter| parameter.name == name)
    }
}
