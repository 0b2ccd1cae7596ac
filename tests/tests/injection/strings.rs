//! The hostile strings, from `tests/injection/strings.toml`.

use hexaglot_tests::{read, root};
use serde::Deserialize;

/// A string that tries to be more than a string.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hostile {
    /// What it is after.
    pub(crate) attacks: String,
    /// The string.
    pub(crate) text: String,
    /// The elements that it rightly makes where a text is Markdown.
    #[serde(default)]
    pub(crate) elements: Vec<String>,
    /// What a reader sees of it there, if not the string itself.
    pub(crate) shows: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Strings {
    string: Vec<Hostile>,
}

/// All of them.
pub(crate) fn strings() -> Vec<Hostile> {
    let text = read(&root().join("tests/injection/strings.toml"));
    toml::from_str::<Strings>(&text).unwrap().string
}

/// A word that is none of it: what the same place looks like when nobody attacks it. It is a good id,
/// name and path.
pub(crate) const HARMLESS: &str = "harmless";

impl Hostile {
    /// The harmless word in the form of a hostile string.
    pub(crate) fn harmless() -> Hostile {
        Hostile {
            attacks: "nothing".to_owned(),
            text: HARMLESS.to_owned(),
            elements: Vec::new(),
            shows: None,
        }
    }

    /// Whether Fluent reads it otherwise than as its characters.
    pub(crate) fn speaks_fluent(&self) -> bool {
        self.text.contains(['{', '}', '\n'])
    }

    /// What a reader may see of it: the string, or what its Markdown shows. White space counts for
    /// nothing.
    pub(crate) fn sights(&self) -> Vec<String> {
        let sights = std::iter::once(&self.text).chain(&self.shows);
        let mut sights: Vec<String> = sights.map(|text| without_space(text)).collect();
        sights.extend(["", "/"].map(|kept| percent_encoded(&self.text, kept)));
        sights
    }

    /// As a Fluent string literal in a placeable.
    pub(crate) fn literal(&self) -> String {
        let mut literal = String::from("{\"");
        for character in self.text.chars() {
            match character {
                '"' => literal.push_str("\\\""),
                '\\' => literal.push_str("\\\\"),
                // A literal cannot hold a line end.
                '\n' | '\r' => {
                    literal.push_str(&format!("\\u{:04X}", u32::from(character)));
                }
                other => literal.push(other),
            }
        }
        literal.push_str("\"}");
        literal
    }

    /// As a Fluent string literal that escapes every character.
    pub(crate) fn escaped_literal(&self) -> String {
        let escape = |character: char| format!("\\U{:06X}", u32::from(character));
        format!("{{\"{}\"}}", self.text.chars().map(escape).collect::<String>())
    }
}

/// A text as a piece of an address (RFC 3986, section 2.3), some characters kept.
fn percent_encoded(text: &str, kept: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        let character = char::from(byte);
        if character.is_ascii_alphanumeric()
            || "-._~".contains(character)
            || kept.contains(character)
        {
            encoded.push(character);
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// A text without its white space.
pub(crate) fn without_space(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}
