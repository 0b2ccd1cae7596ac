//! Tree to characters: spelling, without decisions.
//!
//! HTML Standard, section 13.1 "Writing HTML documents" and 13.3 "Serializing HTML fragments".

use hexaglot_locale::characters::{find_byte, is_one_of};

use crate::tree::{Element, Node};

/// Whether elements of that name have neither content nor an end tag.
fn is_void(name: &str) -> bool {
    matches!(name, "br" | "hr" | "img" | "link" | "meta")
}

/// Whether the end of an element is the end of a line of the file, so that a page can be read and
/// compared by lines.
#[rustfmt::skip]
fn ends_line(name: &str) -> bool {
    matches!(
        name,
        "html" | "head" | "meta" | "title" | "link" | "style" | "script" | "body"
            | "header" | "nav" | "main" | "footer" | "section" | "aside" | "div"
            | "ul" | "ol" | "li" | "dl" | "dt" | "dd" | "p" | "pre" | "blockquote"
            | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "figure" | "figcaption"
            | "table" | "caption" | "thead" | "tbody" | "tr" | "th" | "td"
    )
}

/// The bytes of most pages.
const PAGE: usize = 48 * 1024;

/// What every page begins with.
pub(crate) const DOCTYPE: &str = "<!DOCTYPE html>\n";

/// Writes a page.
pub(crate) fn encode(root: &Element<'_>) -> String {
    let mut text = String::with_capacity(PAGE);
    text.push_str(DOCTYPE);
    write_element(root, &mut text);
    text
}

/// Writes an element at the end of a text.
pub(crate) fn write_element(element: &Element<'_>, text: &mut String) {
    write_start(element, text);
    for child in &element.children {
        write_node(child, text);
    }
    write_end(element, text);
}

/// Writes the start tag of an element.
pub(crate) fn write_start(element: &Element<'_>, text: &mut String) {
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
}

/// Writes the end tag of an element, if it has one, and the end of its line.
pub(crate) fn write_end(element: &Element<'_>, text: &mut String) {
    if !is_void(element.name) {
        text.push_str("</");
        text.push_str(element.name);
        text.push('>');
    }
    if ends_line(element.name) {
        text.push('\n');
    }
}

fn write_node(node: &Node<'_>, text: &mut String) {
    match node {
        Node::Element(element) => write_element(element, text),
        Node::Text(characters) => escape_text(characters, text),
        Node::Verbatim(characters) => text.push_str(characters),
    }
}

fn escape_text(characters: &str, text: &mut String) {
    escape(characters, [b'&', b'<', b'>', NO_BREAK], text);
}

fn escape_attribute(characters: &str, text: &mut String) {
    escape(characters, [b'&', b'<', b'>', b'"', NO_BREAK], text);
}

/// The first byte of a no-break space, and of some other characters.
const NO_BREAK: u8 = 0xC2;

/// Writes a text with references in the place of the characters that begin with a special byte, and
/// what stands between them as a whole.
fn escape<const COUNT: usize>(characters: &str, special: [u8; COUNT], text: &mut String) {
    let mut rest = characters;
    while let Some(at) = find_byte(rest.as_bytes(), |byte| is_one_of(byte, special))
        && let Some((before, found)) = rest.split_at_checked(at)
    {
        text.push_str(before);
        let mut found = found.chars();
        match found.next() {
            Some('&') => text.push_str("&amp;"),
            Some('<') => text.push_str("&lt;"),
            Some('>') => text.push_str("&gt;"),
            Some('"') => text.push_str("&quot;"),
            Some('\u{A0}') => text.push_str("&nbsp;"),
            other => text.extend(other),
        }
        rest = found.as_str();
    }
    text.push_str(rest);
}
