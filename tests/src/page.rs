//! HTML pages as a browser's parser reads them (`html5ever`), for tests that must not trust the
//! renderer's own tree.

use std::fmt;

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::QuirksMode;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What the parser had to forgive; a sound page has none.
    pub errors: Vec<String>,
    /// The comments in it; a page of ours has none.
    pub comments: Vec<String>,
    /// The element `html`.
    pub root: Element,
}

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Its name in lower case.
    pub name: String,
    /// Its attributes in the order of the page.
    pub attributes: Vec<(String, String)>,
    /// What it holds.
    pub children: Vec<Node>,
}

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Characters.
    Text(String),
}

impl Page {
    /// Parses a page as a browser that runs scripts.
    ///
    /// # Panics
    /// When its bytes are not UTF-8, since a page of ours always is.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Self {
        // What `noscript` holds is text.
        Page::parse_with(bytes, true)
    }

    /// Parses a page as a browser that runs no scripts.
    ///
    /// # Panics
    /// When its bytes are not UTF-8.
    #[must_use]
    pub fn parse_without_scripts(bytes: &[u8]) -> Self {
        Page::parse_with(bytes, false)
    }

    fn parse_with(bytes: &[u8], scripting: bool) -> Self {
        let text = std::str::from_utf8(bytes).expect("a page is UTF-8");
        let mut options = ParseOpts::default();
        options.tokenizer.exact_errors = true;
        options.tree_builder.exact_errors = true;
        options.tree_builder.scripting_enabled = scripting;
        let dom = parse_document(RcDom::default(), options).one(text);
        let mut errors: Vec<String> =
            dom.errors.borrow().iter().map(|error| error.to_string()).collect();
        if dom.quirks_mode.get() != QuirksMode::NoQuirks {
            errors.push("the page is in quirks mode".to_owned());
        }
        let mut comments = Vec::new();
        let mut roots = children(&dom.document, &mut comments);
        let root = match roots.pop() {
            Some(Node::Element(root)) => root,
            _ => panic!("a parsed page has a root"),
        };
        Page { errors, comments, root }
    }

    /// Every element of the page in its order, each with those that it stands in, the nearest last.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Element, &[&'a Element])) {
        walk(&self.root, &mut Vec::new(), visit);
    }

    /// Every element of the page in its order.
    #[must_use]
    pub fn elements(&self) -> Vec<&Element> {
        let mut elements = Vec::new();
        self.walk(&mut |element, _| elements.push(element));
        elements
    }

    /// Every element of that name.
    #[must_use]
    pub fn named(&self, name: &str) -> Vec<&Element> {
        let mut elements = self.elements();
        elements.retain(|element| element.name == name);
        elements
    }

    /// The element of that id.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<&Element> {
        self.elements().into_iter().find(|element| element.attribute("id") == Some(id))
    }

    /// The one element of that name.
    ///
    /// # Panics
    /// When there is none, or more than one.
    #[must_use]
    pub fn one(&self, name: &str) -> &Element {
        match self.named(name).as_slice() {
            [element] => element,
            elements => panic!("the page has {} elements `{name}`", elements.len()),
        }
    }
}

impl Element {
    /// The value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether the element is of that class.
    #[must_use]
    pub fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split(' ').any(|each| each == class))
    }

    /// All characters in it, those of styles and scripts too.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        for child in &self.children {
            match child {
                Node::Text(characters) => text.push_str(characters),
                Node::Element(element) => text.push_str(&element.text()),
            }
        }
        text
    }

    /// The characters that a reader sees: those of styles and scripts are left out.
    #[must_use]
    pub fn visible_text(&self) -> String {
        let mut text = String::new();
        for child in &self.children {
            match child {
                Node::Text(characters) => text.push_str(characters),
                Node::Element(element) if matches!(element.name.as_str(), "script" | "style") => {}
                Node::Element(element) => text.push_str(&element.visible_text()),
            }
        }
        text
    }
}

/// The start tag, for messages.
impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}", self.name)?;
        for (name, value) in &self.attributes {
            write!(f, " {name}={value:?}")?;
        }
        f.write_str(">")
    }
}

fn walk<'a>(
    element: &'a Element,
    above: &mut Vec<&'a Element>,
    visit: &mut dyn FnMut(&'a Element, &[&'a Element]),
) {
    visit(element, above);
    above.push(element);
    for child in &element.children {
        if let Node::Element(child) = child {
            walk(child, above, visit);
        }
    }
    above.pop();
}

fn children(handle: &Handle, comments: &mut Vec<String>) -> Vec<Node> {
    let mut nodes = Vec::new();
    for child in handle.children.borrow().iter() {
        match &child.data {
            NodeData::Text { contents } => nodes.push(Node::Text(contents.borrow().to_string())),
            NodeData::Element { name, attrs, .. } => {
                let attributes = attrs.borrow();
                let attributes = attributes
                    .iter()
                    .map(|each| (each.name.local.to_string(), each.value.to_string()))
                    .collect();
                let children = children(child, comments);
                let name = name.local.to_string();
                nodes.push(Node::Element(Element { name, attributes, children }));
            }
            NodeData::Comment { contents } => comments.push(contents.to_string()),
            NodeData::ProcessingInstruction { .. } => comments.push("<?…>".to_owned()),
            NodeData::Document | NodeData::Doctype { .. } => {}
        }
    }
    nodes
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn a_page_is_read_as_a_browser_reads_it() {
        let page = Page::parse(
            b"<!DOCTYPE html><html lang=en><title>&lt;b></title><p id=a>x<!-- y --><b>z</b></html>",
        );
        assert_eq!(page.one("title").text(), "<b>");
        assert_eq!(page.by_id("a").unwrap().text(), "xz");
        assert_eq!(page.root.attribute("lang"), Some("en"));
        assert_eq!(page.comments, [" y "]);
        assert!(page.errors.is_empty(), "{:?}", page.errors);
    }

    #[test]
    fn what_a_parser_forgives_is_seen() {
        assert!(!Page::parse(b"<p>x</b>").errors.is_empty());
    }
}
