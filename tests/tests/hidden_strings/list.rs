//! Every string of a page that a person may read or hear, with the language that it is marked with.

use hexaglot_tests::page::{Element, Node, Page};
use serde_json::Value;

/// A string for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Readable {
    /// Where it stands, for messages: `text of p`, `aria-label of <nav …>`.
    pub(crate) place: String,
    /// The tag of the language that it is marked with, by itself or by what it stands in.
    pub(crate) lang: String,
    /// The string.
    pub(crate) text: String,
    /// For the characters of a page, the number of the block that they are in; strings of one block
    /// are read together. Others stand alone.
    pub(crate) block: Option<usize>,
}

/// Attributes whose values are for machines. Every other is for people, so that a new one is looked at
/// until someone says that it need not be.
const MACHINE: &[&str] = &[
    "aria-current",
    "aria-hidden",
    "aria-labelledby",
    "charset",
    "class",
    "colspan",
    "data-edition",
    "datetime",
    "dir",
    "href",
    "hreflang",
    "http-equiv",
    "id",
    "lang",
    "max",
    "min",
    "name",
    "rel",
    "role",
    "rowspan",
    "scope",
    "src",
    "tabindex",
    "type",
    "value",
];

/// Elements that are no blocks: what they hold is read together with what is around them.
const INLINE: &[&str] = &["a", "bdi", "br", "code", "em", "span", "strong", "sup", "time"];

/// Keys of linked data whose values are for machines.
const MACHINE_KEYS: &[&str] =
    &["@context", "@type", "@language", "identifier", "inLanguage", "url"];

/// Lists the strings of a page.
pub(crate) fn readable(page: &Page) -> Vec<Readable> {
    let mut list = List { strings: Vec::new(), blocks: 0 };
    list.element(&page.root, "", 0);
    list.strings
}

struct List {
    strings: Vec<Readable>,
    blocks: usize,
}

impl List {
    fn add(&mut self, place: String, lang: &str, text: &str, block: Option<usize>) {
        if !text.trim().is_empty() {
            let (lang, text) = (lang.to_owned(), text.to_owned());
            self.strings.push(Readable { place, lang, text, block });
        }
    }

    fn element(&mut self, element: &Element, lang: &str, block: usize) {
        let lang = element.attribute("lang").unwrap_or(lang);
        let block = if INLINE.contains(&element.name.as_str()) {
            block
        } else {
            self.blocks += 1;
            self.blocks
        };
        // Of `meta`, the policy and the viewport are for machines, and so is the alternative of nothing.
        let is_machine = element.name == "meta"
            && (element.attribute("http-equiv").is_some()
                || element.attribute("name") == Some("viewport"));
        for (name, value) in &element.attributes {
            if !MACHINE.contains(&name.as_str()) && !is_machine {
                self.add(format!("{name} of {element}"), lang, value, None);
            }
        }
        match (element.name.as_str(), element.attribute("type")) {
            ("style", _) => {
                for text in contents(&element.text()) {
                    self.add("content of the style".to_owned(), lang, &text, None);
                }
            }
            ("script", Some("application/ld+json")) => {
                let data: Value = serde_json::from_str(&element.text()).unwrap();
                self.data("linked data", &data, lang);
            }
            ("script", _) => {
                for text in literals(&element.text()) {
                    self.add("literal of the script".to_owned(), lang, &text, None);
                }
            }
            _ => {
                for child in &element.children {
                    match child {
                        Node::Element(child) => self.element(child, lang, block),
                        Node::Text(text) => {
                            self.add(format!("text of {}", element.name), lang, text, Some(block));
                        }
                    }
                }
            }
        }
    }

    fn data(&mut self, key: &str, value: &Value, lang: &str) {
        match value {
            Value::String(text) => self.add(format!("linked data `{key}`"), lang, text, None),
            Value::Array(values) => values.iter().for_each(|value| self.data(key, value, lang)),
            Value::Object(entries) => {
                let own = entries.get("@language").or(entries.get("inLanguage"));
                let lang = own.and_then(Value::as_str).unwrap_or(lang);
                for (key, value) in
                    entries.iter().filter(|(key, _)| !MACHINE_KEYS.contains(&key.as_str()))
                {
                    self.data(key, value, lang);
                }
            }
            _ => {}
        }
    }
}

/// The strings of the `content` properties of a style.
fn contents(style: &str) -> Vec<String> {
    let values = style.split("content:").skip(1);
    let values = values.map(|rest| rest.split([';', '}']).next().unwrap_or_default());
    values.flat_map(literals).collect()
}

/// What stands in quotation marks of any kind in a script or a style, comments apart.
fn literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in code.lines() {
        let mut rest = line.split("//").next().unwrap_or_default();
        while let Some(start) = rest.find(['"', '\'', '`']) {
            let mark = rest[start..].chars().next().unwrap();
            let inside = &rest[start + 1..];
            let Some(end) = inside.find(mark) else { break };
            found.push(inside[..end].to_owned());
            rest = &inside[end + 1..];
        }
    }
    found
}

/// Strings of every kind of place are listed, with their languages.
#[test]
fn every_kind_of_place_is_listed() {
    let page = Page::parse(
        concat!(
            "<!DOCTYPE html><html lang=fr><head><title>A</title><meta name=description content=B>",
            "<meta property=og:title content=C><meta name=viewport content=width>",
            "<script type=application/ld+json>{\"@type\":\"X\",\"name\":\"D\",\"about\":{\"inLanguage\":\"ru\",",
            "\"name\":\"E\",\"x\":{\"@language\":\"es\",\"@value\":\"F\"}}}</script>",
            "<style>p::after { content: \"G\" attr(href); }</style>",
            "<script>f('H'); // 'no'\nvar x = `I`;</script></head><body>",
            "<img alt=J src=x lang=zh><p title=K>L <em lang=ar>M</em></p><nav aria-label=N></nav>",
            "<div aria-description=O placeholder=P class=no></div></body></html>",
        )
        .as_bytes(),
    );
    let strings = readable(&page);
    let found: Vec<(&str, &str)> =
        strings.iter().map(|each| (each.text.trim(), each.lang.as_str())).collect();
    assert_eq!(
        found,
        [
            ("A", "fr"),
            ("B", "fr"),
            ("og:title", "fr"),
            ("C", "fr"),
            ("E", "ru"),
            ("F", "es"),
            ("D", "fr"),
            ("G", "fr"),
            ("H", "fr"),
            ("I", "fr"),
            ("J", "zh"),
            ("K", "fr"),
            ("L", "fr"),
            ("M", "ar"),
            ("N", "fr"),
            ("O", "fr"),
            ("P", "fr"),
        ]
    );
    assert_eq!(strings[12].block, strings[13].block, "an element of a line is read with its line");
}
