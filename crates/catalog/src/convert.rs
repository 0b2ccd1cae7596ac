//! From the parser's borrowed tree to our own.
//!
//! The parser's slices carry offsets; the places of braces, quotation marks and brackets, which the
//! tree does not hold, are found beside them. Between an expression and the bracket that closes it
//! only blanks and commas can stand, so that the next such bracket is the right one.

use std::borrow::Cow;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use hexaglot_diag::Span;

use crate::characters::nfc;
use crate::pattern::{Element, Expression, NamedArgument, Pattern, Variant, VariantKey};
use crate::slice::Slice;

/// Converts trees of one text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Convert<'s> {
    /// The text from whose start the slices count.
    pub(crate) text: &'s str,
    /// Whether that text is known to be in Normalization Form C.
    pub(crate) normal: bool,
}

impl Convert<'_> {
    pub(crate) fn pattern(&self, pattern: &ast::Pattern<Slice<'_>>) -> Pattern {
        let elements: Vec<Element> =
            pattern.elements.iter().map(|each| self.element(each)).collect();
        let start = elements.first().map_or(0, |first| element_span(first).start);
        let end = elements.last().map_or(0, |last| element_span(last).end);
        Pattern { elements, span: Span { start, end: end.max(start) } }
    }

    fn element(&self, element: &ast::PatternElement<Slice<'_>>) -> Element {
        match element {
            ast::PatternElement::TextElement { value } => {
                let text = if self.normal { Cow::Borrowed(value.text) } else { nfc(value.text) };
                Element::Text { value: text.into_owned(), span: span(value) }
            }
            ast::PatternElement::Placeable { expression } => {
                let expression = self.expression(expression);
                let span = self.braces(expression.span());
                Element::Placeable { expression, span }
            }
        }
    }

    fn expression(&self, expression: &ast::Expression<Slice<'_>>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                let selector = Box::new(self.inline(selector));
                let variants: Vec<Variant> =
                    variants.iter().map(|variant| self.variant(variant)).collect();
                let start = selector.span().start;
                let end = variants.last().map_or(start, |variant| variant.pattern.span.end);
                Expression::Select { selector, variants, span: Span { start, end } }
            }
        }
    }

    fn variant(&self, variant: &ast::Variant<Slice<'_>>) -> Variant {
        let (key, slice) = match &variant.key {
            ast::VariantKey::Identifier { name } => (VariantKey::Name(name.text.to_owned()), name),
            ast::VariantKey::NumberLiteral { value } => {
                (VariantKey::Number(value.text.to_owned()), value)
            }
        };
        Variant {
            key,
            key_span: span(slice),
            pattern: self.pattern(&variant.value),
            default: variant.default,
        }
    }

    fn inline(&self, expression: &ast::InlineExpression<Slice<'_>>) -> Expression {
        match expression {
            ast::InlineExpression::StringLiteral { value } => Expression::Literal {
                value: nfc(&unescape_unicode_to_string(value.text)).into_owned(),
                span: Span::new(value.start.saturating_sub(1), value.end() + 1),
            },
            ast::InlineExpression::NumberLiteral { value } => {
                Expression::Number { value: value.text.to_owned(), span: span(value) }
            }
            ast::InlineExpression::VariableReference { id } => Expression::Variable {
                name: id.name.text.to_owned(),
                span: Span::new(id.name.start.saturating_sub(1), id.name.end()),
            },
            ast::InlineExpression::MessageReference { id, attribute } => Expression::Message {
                id: id.name.text.to_owned(),
                attribute: attribute.as_ref().map(|attribute| attribute.name.text.to_owned()),
                span: Span::new(id.name.start, last_name(id, attribute.as_ref()).end()),
            },
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let name_end = last_name(id, attribute.as_ref()).end();
                let (positional, named) = self.arguments(arguments.as_ref());
                let end = match arguments {
                    Some(_) => self.closing(&positional, &named, name_end),
                    None => name_end,
                };
                Expression::Term {
                    id: id.name.text.to_owned(),
                    attribute: attribute.as_ref().map(|attribute| attribute.name.text.to_owned()),
                    positional,
                    arguments: named,
                    span: Span::new(id.name.start.saturating_sub(1), end),
                }
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let (positional, named) = self.arguments(Some(arguments));
                let end = self.closing(&positional, &named, id.name.end());
                Expression::Function {
                    name: id.name.text.to_owned(),
                    name_span: span(&id.name),
                    positional,
                    named,
                    span: Span::new(id.name.start, end),
                }
            }
            ast::InlineExpression::Placeable { expression } => {
                let inner = self.expression(expression);
                let span = self.braces(inner.span());
                Expression::Nested(Box::new(inner), span)
            }
        }
    }

    fn arguments(
        &self,
        arguments: Option<&ast::CallArguments<Slice<'_>>>,
    ) -> (Vec<Expression>, Vec<NamedArgument>) {
        let Some(arguments) = arguments else { return (Vec::new(), Vec::new()) };
        let positional = arguments.positional.iter().map(|each| self.inline(each)).collect();
        let named = arguments.named.iter().map(|argument| NamedArgument {
            name: argument.name.name.text.to_owned(),
            name_span: span(&argument.name.name),
            value: self.inline(&argument.value),
        });
        (positional, named.collect())
    }

    /// The end of the parenthesis that closes arguments.
    fn closing(&self, positional: &[Expression], named: &[NamedArgument], callee: usize) -> usize {
        let last = positional.iter().chain(named.iter().map(|argument| &argument.value)).last();
        self.next(last.map_or(callee, |last| last.span().range().end), ')')
    }

    /// From the brace before an expression to the brace after it.
    fn braces(&self, inner: Span) -> Span {
        let range = inner.range();
        let before = self.text.get(..range.start).unwrap_or_default();
        Span::new(before.rfind('{').unwrap_or(range.start), self.next(range.end, '}'))
    }

    fn next(&self, from: usize, bracket: char) -> usize {
        let rest = self.text.get(from..).unwrap_or_default();
        rest.find(bracket).map_or(from, |at| from + at + bracket.len_utf8())
    }
}

pub(crate) fn span(slice: &Slice<'_>) -> Span {
    Span::new(slice.start, slice.end())
}

fn last_name<'a, 's>(
    id: &'a ast::Identifier<Slice<'s>>,
    attribute: Option<&'a ast::Identifier<Slice<'s>>>,
) -> &'a Slice<'s> {
    attribute.map_or(&id.name, |attribute| &attribute.name)
}

fn element_span(element: &Element) -> Span {
    match element {
        Element::Text { span, .. } | Element::Placeable { span, .. } => *span,
    }
}
