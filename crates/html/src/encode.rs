//! Tree to characters: spelling, without decisions.
//!
//! HTML Standard, section 13.1 "Writing HTML documents" and 13.3 "Serializing HTML fragments".

use crate::tree::{Element, Node};

/// Elements without content and end tag.
const VOID: &[&str] = &["br", "hr", "img", "link", "meta"];
/// Elements whose end is the end of a line of the file: a page can be read and compared by lines.
const LINES: &[&str] = &[
    "html",
    "head",
    "meta",
    "title",
    "link",
    "style",
    "script",
    "body",
    "header",
    "nav",
    "main",
    "footer",
    "section",
    "div",
    "ul",
    "ol",
    "li",
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "dl",
    "dt",
    "dd",
    "figure",
    "figcaption",
    "blockquote",
    "pre",
    "aside",
];

/// Writes a page.
pub(crate) fn encode(root: &Element) -> String {
    let mut text = String::from("<!DOCTYPE html>\n");
    write_element(root, &mut text);
    text
}

fn write_element(element: &Element, text: &mut String) {
    text.push('<');
    text.push_str(element.name);
    for (name, value) in &element.attributes {
        text.push(' ');
        text.push_str(name);
        text.push_str("=\"");
        escape_attribute(value, text);
        text.push('"');
    }
    text.push('>');
    if !VOID.contains(&element.name) {
        for child in &element.children {
            write_node(child, text);
        }
        text.push_str("</");
        text.push_str(element.name);
        text.push('>');
    }
    if LINES.contains(&element.name) {
        text.push('\n');
    }
}

fn write_node(node: &Node, text: &mut String) {
    match node {
        Node::Element(element) => write_element(element, text),
        Node::Text(characters) => escape_text(characters, text),
        Node::Verbatim(characters) => text.push_str(characters),
    }
}

fn escape_text(characters: &str, text: &mut String) {
    for character in characters.chars() {
        match character {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '\u{A0}' => text.push_str("&nbsp;"),
            other => text.push(other),
        }
    }
}

fn escape_attribute(characters: &str, text: &mut String) {
    for character in characters.chars() {
        match character {
            '"' => text.push_str("&quot;"),
            other => escape_text(other.encode_utf8(&mut [0; 4]), text),
        }
    }
}
