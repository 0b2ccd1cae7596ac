//! The tree of a page. It borrows the texts of its edition.

use std::borrow::Cow;

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node<'a> {
    /// An element.
    Element(Element<'a>),
    /// Characters; `encode` escapes them.
    Text(Cow<'a, str>),
    /// The content of a `style` or `script` element, which has no escapes, or elements that have been
    /// encoded already: only constants of this program, JSON that is safe there and what `encode` has
    /// written come here.
    Verbatim(Cow<'a, str>),
}

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element<'a> {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its attributes, in order.
    pub(crate) attributes: Vec<(&'static str, Cow<'a, str>)>,
    /// What it holds.
    pub(crate) children: Vec<Node<'a>>,
}

impl<'a> Element<'a> {
    /// An element without attributes and content.
    pub(crate) fn new(name: &'static str) -> Self {
        Element { name, attributes: Vec::new(), children: Vec::new() }
    }

    /// Adds an attribute.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Adds an attribute, if it has a value.
    pub(crate) fn with_some(
        self,
        name: &'static str,
        value: Option<impl Into<Cow<'a, str>>>,
    ) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Adds a child.
    pub(crate) fn child(mut self, child: impl Into<Node<'a>>) -> Self {
        self.children.push(child.into());
        self
    }

    /// Adds a child, if there is one.
    pub(crate) fn child_some(self, child: Option<impl Into<Node<'a>>>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds children.
    pub(crate) fn children<N: Into<Node<'a>>>(
        mut self,
        children: impl IntoIterator<Item = N>,
    ) -> Self {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }

    /// Adds characters.
    pub(crate) fn text(self, text: impl Into<Cow<'a, str>>) -> Self {
        self.child(Node::Text(text.into()))
    }
}

impl<'a> From<Element<'a>> for Node<'a> {
    fn from(element: Element<'a>) -> Self {
        Node::Element(element)
    }
}
