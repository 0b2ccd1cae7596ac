//! Patterns: what stands beside the `=` of a message, as a tree that owns its text and knows where
//! each part stands.

use hexaglot_diag::Span;
use hexaglot_document::Id;

/// The value of a message, of a term, of an attribute, or of a variant.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pattern {
    /// Texts and placeables in order. Each line of a text is an element of its own.
    pub elements: Vec<Element>,
    /// From its first character to its last.
    pub span: Span,
}

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// Characters, in NFC.
    Text {
        /// The characters; a line end inside a pattern belongs to the line that it ends.
        value: String,
        /// Where they stand.
        span: Span,
    },
    /// `{ … }`
    Placeable {
        /// What stands between the braces.
        expression: Expression,
        /// From brace to brace.
        span: Span,
    },
}

/// What a placeable holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// `"text"`: the way past Fluent's own syntax.
    Literal {
        /// The text that it stands for, with its escapes resolved.
        value: String,
        /// From quotation mark to quotation mark.
        span: Span,
    },
    /// `5` or `-1.50`, as it was written.
    Number {
        /// The digits.
        value: String,
        /// Where they stand.
        span: Span,
    },
    /// `$name`
    Variable {
        /// The name without `$`.
        name: String,
        /// Where it stands, with its `$`.
        span: Span,
    },
    /// `message` or `message.attribute`
    Message {
        /// The id of the message.
        id: String,
        /// The name of its attribute.
        attribute: Option<String>,
        /// Where it stands.
        span: Span,
    },
    /// `-term`, `-term(argument: "value")` or `-term.attribute`
    Term {
        /// The name of the term without its hyphen.
        id: String,
        /// The name of its attribute.
        attribute: Option<String>,
        /// Positional arguments, which Fluent passes over.
        positional: Vec<Expression>,
        /// What the term's variables are.
        arguments: Vec<NamedArgument>,
        /// Where it stands, with its hyphen and its arguments.
        span: Span,
    },
    /// `FUNCTION($argument, name: "value")`
    Function {
        /// Its name.
        name: String,
        /// Where the name stands.
        name_span: Span,
        /// Positional arguments.
        positional: Vec<Expression>,
        /// Named arguments.
        named: Vec<NamedArgument>,
        /// Where it stands, with its arguments.
        span: Span,
    },
    /// `$selector -> [variant] … *[default] …`
    Select {
        /// What chooses.
        selector: Box<Expression>,
        /// What is chosen, in order; one is the default.
        variants: Vec<Variant>,
        /// From the selector to the end of the last variant.
        span: Span,
    },
    /// A placeable in a placeable: `{ { $name } }`.
    Nested(Box<Expression>, Span),
}

/// `name: "value"`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedArgument {
    /// Its name.
    pub name: String,
    /// Where the name stands.
    pub name_span: Span,
    /// A [`Expression::Literal`] or a [`Expression::Number`]: Fluent's syntax has nothing else here.
    pub value: Expression,
}

/// `[key] pattern`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its key.
    pub key: VariantKey,
    /// Where the key stands.
    pub key_span: Span,
    /// What it says.
    pub pattern: Pattern,
    /// Whether it is marked by `*`.
    pub default: bool,
}

/// The key of a variant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum VariantKey {
    /// `[few]`
    Name(String),
    /// `[3]`, as it was written.
    Number(String),
}

impl VariantKey {
    /// The key as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            VariantKey::Name(key) | VariantKey::Number(key) => key,
        }
    }
}

impl Expression {
    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Expression::Literal { span, .. }
            | Expression::Number { span, .. }
            | Expression::Variable { span, .. }
            | Expression::Message { span, .. }
            | Expression::Term { span, .. }
            | Expression::Function { span, .. }
            | Expression::Select { span, .. }
            | Expression::Nested(_, span) => *span,
        }
    }

    /// Meets this expression and every one inside it, in the order in which they are written.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Expression)) {
        visit(self);
        match self {
            Expression::Literal { .. }
            | Expression::Number { .. }
            | Expression::Variable { .. }
            | Expression::Message { .. } => {}
            Expression::Term { positional, arguments: named, .. }
            | Expression::Function { positional, named, .. } => {
                positional.iter().for_each(|argument| argument.walk(visit));
                named.iter().for_each(|argument| argument.value.walk(visit));
            }
            Expression::Select { selector, variants, .. } => {
                selector.walk(visit);
                variants.iter().for_each(|variant| variant.pattern.walk(visit));
            }
            Expression::Nested(inner, _) => inner.walk(visit),
        }
    }

    fn map_spans(&mut self, change: &dyn Fn(Span) -> Span) {
        match self {
            Expression::Literal { span, .. }
            | Expression::Number { span, .. }
            | Expression::Variable { span, .. }
            | Expression::Message { span, .. } => *span = change(*span),
            Expression::Term { positional, arguments: named, span, .. } => {
                *span = change(*span);
                map_arguments(positional, named, change);
            }
            Expression::Function { name_span, positional, named, span, .. } => {
                *span = change(*span);
                *name_span = change(*name_span);
                map_arguments(positional, named, change);
            }
            Expression::Select { selector, variants, span } => {
                *span = change(*span);
                selector.map_spans(change);
                for variant in variants {
                    variant.key_span = change(variant.key_span);
                    variant.pattern.map_spans(change);
                }
            }
            Expression::Nested(inner, span) => {
                *span = change(*span);
                inner.map_spans(change);
            }
        }
    }
}

fn map_arguments(
    positional: &mut [Expression],
    named: &mut [NamedArgument],
    change: &dyn Fn(Span) -> Span,
) {
    positional.iter_mut().for_each(|argument| argument.map_spans(change));
    for argument in named {
        argument.name_span = change(argument.name_span);
        argument.value.map_spans(change);
    }
}

impl Pattern {
    /// Meets every expression of the pattern, those of variants too, in the order in which they are
    /// written.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Expression)) {
        for element in &self.elements {
            if let Element::Placeable { expression, .. } = element {
                expression.walk(visit);
            }
        }
    }

    /// The ids that it calls by `NOTE("…")`, every call.
    #[must_use]
    pub fn note_calls(&self) -> Vec<Id> {
        self.literals_of("NOTE").iter().flat_map(|id| id.parse()).collect()
    }

    /// The literal that each call of a function has as its only positional argument, in order.
    pub(crate) fn literals_of(&self, function: &str) -> Vec<&str> {
        let mut literals = Vec::new();
        self.walk(&mut |expression| {
            if let Expression::Function { name, positional, .. } = expression
                && name == function
                && let [Expression::Literal { value, .. }] = positional.as_slice()
            {
                literals.push(value.as_str());
            }
        });
        literals
    }

    /// Moves every place in the pattern, for a text that was rewritten before it was parsed.
    pub(crate) fn map_spans(&mut self, change: &dyn Fn(Span) -> Span) {
        self.span = change(self.span);
        for element in &mut self.elements {
            match element {
                Element::Text { span, .. } => *span = change(*span),
                Element::Placeable { expression, span } => {
                    *span = change(*span);
                    expression.map_spans(change);
                }
            }
        }
    }
}
