//! The functions that a text may call, as a table: validation reads it, and `edition` registers
//! functions of these names and nothing else.

/// A function.
#[derive(Debug, PartialEq, Eq)]
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// Its one argument without a name.
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
    /// The id, in quotation marks, of anything in the document.
    Reference,
    /// The id, in quotation marks, of a note of the document.
    Note,
    /// The tag, in quotation marks, of one of the six languages.
    Language,
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
    /// A whole number from 0 to this.
    Integer(u8),
    /// Any text in quotation marks: the labels say which they know.
    Text,
}

const SHOW: Parameter =
    Parameter { name: "show", value: ParameterValue::Word(&["full", "word", "number"]) };
/// A grammatical case, which the labels of languages that inflect choose by.
const CASE: Parameter = Parameter { name: "case", value: ParameterValue::Text };

/// Every function.
///
/// Minimum and maximum of fraction digits are those of ECMA-402. fluent-bundle's own `NUMBER` has no
/// maximum, makes a text of as many zeros as it is asked for, and is never registered.
pub static FUNCTIONS: &[Function] = &[
    Function {
        name: "NUMBER",
        positional: Positional::Number,
        named: &[
            Parameter { name: "minimumFractionDigits", value: ParameterValue::Integer(100) },
            Parameter { name: "maximumFractionDigits", value: ParameterValue::Integer(100) },
            Parameter { name: "useGrouping", value: ParameterValue::Word(&["true", "false"]) },
        ],
        selects: true,
        in_terms: false,
    },
    Function {
        name: "DATETIME",
        positional: Positional::Datum(&["date", "range", "time"]),
        named: &[Parameter { name: "dateStyle", value: ParameterValue::Word(&["long", "month"]) }],
        selects: false,
        in_terms: false,
    },
    Function {
        name: "RESOLUTION",
        positional: Positional::Datum(&["resolution"]),
        named: &[SHOW, CASE],
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
];

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
