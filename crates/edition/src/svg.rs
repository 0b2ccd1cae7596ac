//! SVG pictures: only what draws, and only what is in the file itself.
//!
//! A browser runs no script of a picture in an `<img>`; but a picture is also opened by itself, and is
//! read by other programs. So nothing that acts or that is elsewhere is published: what is not known
//! to be safe is refused, with its place.

use hexaglot_diag::{Diagnostic, Diagnostics, Outcome, SourceFile};
use roxmltree::{Document, Node, NodeType, ParsingOptions};

use crate::codes::{BAD_PICTURE, UNSAFE_PICTURE};

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The elements of SVG 2 and of Filter Effects that draw or hold what draws.
const ELEMENTS: &[&str] = &[
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "filter",
    "g",
    "image",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "metadata",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "style",
    "svg",
    "switch",
    "symbol",
    "text",
    "textPath",
    "title",
    "tspan",
    "use",
    "view",
];

/// The namespaces of what drawing programs and libraries write beside a picture: data that no viewer
/// shows.
const INERT: &[&str] = &[
    "http://www.inkscape.org/namespaces/inkscape",
    "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://creativecommons.org/ns#",
    "http://purl.org/dc/elements/1.1/",
    "http://purl.org/dc/terms/",
];

/// Nodes at most, so that no small file becomes a large tree.
const NODES: u32 = 200_000;

/// Checks the file of a picture; the value is its size in CSS pixels.
pub(crate) fn check(file: &SourceFile) -> Outcome<Option<(u32, u32)>> {
    let options = ParsingOptions { nodes_limit: NODES, ..ParsingOptions::default() };
    let document = match Document::parse_with_options(file.text(), options) {
        Ok(document) => document,
        Err(error) => {
            let place = offset(file.text(), error.pos());
            let diagnostic = Diagnostic::new(&BAD_PICTURE, format!("this is not SVG: {error}"))
                .at(file.label(place..place, "here"))
                .hint("save the picture as plain SVG, without a document type");
            return Outcome { value: None, diagnostics: [diagnostic].into_iter().collect() };
        }
    };
    let mut checker = Checker { file, diagnostics: Diagnostics::new() };
    let root = document.root_element();
    if !is(&root, "svg") {
        checker.refuse_picture(&root);
    }
    document.descendants().for_each(|node| checker.node(&node));
    Outcome { value: size(&root), diagnostics: checker.diagnostics }
}

/// The byte at a row and column of the parser, which count from 1, in characters.
fn offset(text: &str, place: roxmltree::TextPos) -> usize {
    let row = usize::try_from(place.row).unwrap_or(1);
    let column = usize::try_from(place.col).unwrap_or(1);
    let before = text.split_inclusive('\n').take(row.saturating_sub(1));
    let start: usize = before.map(str::len).sum();
    let line = text.get(start..).unwrap_or_default().chars().take(column.saturating_sub(1));
    start + line.map(char::len_utf8).sum::<usize>()
}

fn is(node: &Node<'_, '_>, name: &str) -> bool {
    node.tag_name().name() == name && node.tag_name().namespace() == Some(SVG)
}

struct Checker<'a> {
    file: &'a SourceFile,
    diagnostics: Diagnostics,
}

impl Checker<'_> {
    fn node(&mut self, node: &Node<'_, '_>) {
        match node.node_type() {
            NodeType::Element => self.element(node),
            NodeType::PI => {
                self.refuse(node.range(), "an instruction to the reading program".to_owned());
            }
            NodeType::Root | NodeType::Comment | NodeType::Text => {}
        }
    }

    fn element(&mut self, node: &Node<'_, '_>) {
        let name = node.tag_name();
        let known = match name.namespace() {
            Some(SVG) => ELEMENTS.contains(&name.name()),
            Some(namespace) => INERT.contains(&namespace),
            None => false,
        };
        if !known {
            let start = node.range().start;
            self.refuse(start..start + 1 + name.name().len(), format!("`<{}>`", name.name()));
        }
        if is(node, "style") {
            let css = node.descendants().filter_map(|child| child.text()).collect::<String>();
            if !is_safe_sheet(&css) {
                self.refuse(node.range(), "a style that loads something".to_owned());
            }
        }
        for attribute in node.attributes() {
            let acts = attribute.name().to_ascii_lowercase().starts_with("on");
            let is_link =
                attribute.name() == "href" && matches!(attribute.namespace(), None | Some(XLINK));
            let is_base = attribute.name() == "base" && attribute.namespace() == Some(XML);
            let is_safe = if is_link {
                is_inside(attribute.value())
            } else {
                let inert = attribute.namespace().is_some_and(|each| INERT.contains(&each));
                inert || !acts && !is_base && is_safe_style(attribute.value())
            };
            if !is_safe {
                let what = format!("the attribute `{}`", attribute.name());
                self.refuse(attribute.range(), what);
            }
        }
    }

    fn refuse(&mut self, range: std::ops::Range<usize>, what: String) {
        let message = format!("{what} has no place in a published picture");
        let diagnostic = Diagnostic::new(&UNSAFE_PICTURE, message)
            .at(self.file.label(range, "this could act, or load something"))
            .hint("take it out, or save the picture as plain SVG");
        self.diagnostics.push(diagnostic);
    }

    fn refuse_picture(&mut self, root: &Node<'_, '_>) {
        let start = root.range().start;
        let message = "this is XML and not an SVG picture".to_owned();
        let diagnostic = Diagnostic::new(&BAD_PICTURE, message)
            .at(self.file.label(start..start + 1, "the root is not `<svg>` of SVG's namespace"))
            .hint(format!("begin with `<svg xmlns=\"{SVG}\">`"));
        self.diagnostics.push(diagnostic);
    }
}

/// An address of something in the file itself, or a picture of points that is written out.
fn is_inside(address: &str) -> bool {
    let address = address.trim();
    let pictures = ["data:image/png;base64,", "data:image/jpeg;base64,"];
    address.starts_with('#') || pictures.iter().any(|start| address.starts_with(start))
}

/// Whether a style sheet refers to nothing outside the file.
fn is_safe_sheet(css: &str) -> bool {
    !css.contains('@') && is_safe_style(css)
}

/// Whether declarations, or the value of one, refer to nothing outside the file. An escape could hide
/// anything: it is refused.
fn is_safe_style(css: &str) -> bool {
    let css = css.to_ascii_lowercase();
    let addresses = css.split("url(").skip(1);
    let mut inside = addresses.map(|rest| rest.trim_start_matches([' ', '"', '\'']));
    let loads = ["image(", "image-set(", "src("].iter().any(|function| css.contains(function));
    !css.contains('\\') && !loads && inside.all(|address| address.starts_with('#'))
}

/// The size that a picture gives itself, else that of what it shows, in CSS pixels.
fn size(root: &Node<'_, '_>) -> Option<(u32, u32)> {
    let length = |name| {
        let value = root.attribute(name)?.trim();
        pixels(value.strip_suffix("px").unwrap_or(value))
    };
    let shown = || {
        let numbers = root.attribute("viewBox")?.split([' ', ',', '\n', '\t']);
        let numbers: Vec<&str> = numbers.filter(|number| !number.is_empty()).collect();
        let [_, _, width, height] = numbers.as_slice() else { return None };
        pixels(width).zip(pixels(height))
    };
    length("width").zip(length("height")).or_else(shown)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number has been found to be in the range"
)]
fn pixels(number: &str) -> Option<u32> {
    let number: f64 = number.parse().ok()?;
    (1.0..=1e6).contains(&number).then_some(number.round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(inner: &str) -> (Option<(u32, u32)>, Vec<String>) {
        let text = format!(
            "<svg xmlns=\"{SVG}\" xmlns:xlink=\"{XLINK}\" viewBox=\"0 0 40 20\">{inner}</svg>"
        );
        let outcome = check(&SourceFile::new("a.svg", text));
        let marked = |found: &Diagnostic| found.location().unwrap().text().to_owned();
        (outcome.value, outcome.diagnostics.iter().map(marked).collect())
    }

    #[test]
    fn what_draws_is_safe() {
        let inner = "<defs><linearGradient id='g'><stop offset='0'/></linearGradient></defs><style>.a { fill: url(#g) }</style><g class='a' style='fill: url(\"#g\")'><use xlink:href='#g'/><text>1 < &lt; 2</text><image href='data:image/png;base64,AAAA'/></g>";
        assert_eq!(checked(&inner.replace("1 < ", "1 ")), (Some((40, 20)), Vec::new()));
    }

    #[test]
    fn what_acts_or_is_elsewhere_is_refused() {
        let cases = [
            ("<script>alert(1)</script>", "<script"),
            ("<foreignObject/>", "<foreignObject"),
            ("<a href='#x'/>", "<a"),
            ("<animate attributeName='href' to='javascript:x'/>", "<animate"),
            ("<set attributeName='onclick' to='x'/>", "<set"),
            ("<g onload='x()'/>", "onload='x()'"),
            ("<g OnLoad='x()'/>", "OnLoad='x()'"),
            ("<use href='https://example.org/a.svg#b'/>", "href='https://example.org/a.svg#b'"),
            ("<use xlink:href='//example.org/'/>", "xlink:href='//example.org/'"),
            ("<image href='file:///etc/passwd'/>", "href='file:///etc/passwd'"),
            ("<image href='data:image/svg+xml;base64,AA'/>", "href='data:image/svg+xml;base64,AA'"),
            (
                "<g style='fill: url(https://example.org/)'/>",
                "style='fill: url(https://example.org/)'",
            ),
            ("<g fill='url( \"//e.org/\" )'/>", "fill='url( \"//e.org/\" )'"),
            ("<g xml:base='https://example.org/'/>", "xml:base='https://example.org/'"),
            (
                "<style>@import 'https://example.org/';</style>",
                "<style>@import 'https://example.org/';</style>",
            ),
            ("<style>a { b: \\75rl(x) }</style>", "<style>a { b: \\75rl(x) }</style>"),
            ("<?xml-stylesheet href='a.css'?>", "<?xml-stylesheet href='a.css'?>"),
            ("<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", "<script"),
        ];
        for (inner, marked) in cases {
            let (_, found) = checked(inner);
            assert_eq!(found.len(), 1, "{inner}: {found:?}");
            if !inner.starts_with("<h:") {
                assert_eq!(found, [marked], "{inner}");
            }
        }
    }

    #[test]
    fn what_is_no_svg_is_refused() {
        let bad = |text: &str| check(&SourceFile::new("a.svg", text)).diagnostics;
        for text in [
            "<svg/>",
            "<html xmlns='http://www.w3.org/1999/xhtml'/>",
            "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
            "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
        ] {
            let found = bad(text);
            assert!(found.iter().any(|each| each.code == &BAD_PICTURE), "{text}: {found:?}");
        }
    }
}
