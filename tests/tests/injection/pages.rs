//! What an output may be: its pages as a browser reads them, its texts, its paths.

use hexaglot_tests::embedded::{SCRIPT, STYLE, source_hash};
use hexaglot_tests::page::{Element, Node, Page};
use serde_json::Value;

use crate::strings::{Hostile, without_space};

/// The elements of all pages, with the attributes that they may have.
const ELEMENTS: &[(&str, &[&str])] = &[
    ("html", &["lang", "dir"]),
    ("head", &[]),
    ("meta", &["charset", "http-equiv", "name", "content"]),
    ("title", &["lang", "dir"]),
    ("link", &["rel", "hreflang", "href"]),
    ("style", &[]),
    ("script", &["type"]),
    ("body", &[]),
    ("header", &[]),
    ("nav", &["class", "aria-label"]),
    ("main", &["id"]),
    ("footer", &[]),
    ("section", &["class", "role", "aria-label", "aria-labelledby"]),
    ("div", &["class", "role", "tabindex", "aria-labelledby"]),
    ("h1", &["id"]),
    ("h2", &["id"]),
    ("h3", &["id"]),
    ("h4", &["id"]),
    ("h5", &["id"]),
    ("h6", &["id"]),
    ("p", &["class", "id"]),
    (
        "a",
        &[
            "class",
            "href",
            "hreflang",
            "lang",
            "dir",
            "role",
            "aria-current",
            "aria-label",
            "data-edition",
        ],
    ),
    ("ul", &["class", "id"]),
    ("ol", &["class", "id"]),
    ("li", &["id"]),
    ("dl", &["class", "id"]),
    ("dt", &["id"]),
    ("dd", &["id"]),
    ("blockquote", &["id"]),
    ("figure", &["id"]),
    ("figcaption", &[]),
    ("img", &["src", "alt", "width", "height", "lang", "dir"]),
    ("pre", &["id", "dir", "tabindex"]),
    ("code", &["dir"]),
    ("table", &["id"]),
    ("caption", &[]),
    ("thead", &[]),
    ("tbody", &[]),
    ("tr", &[]),
    ("th", &["id", "scope", "class", "colspan", "rowspan"]),
    ("td", &["id", "class", "colspan", "rowspan"]),
    // One of the names that a profile can choose from.
    ("em", &["class"]),
    ("strong", &[]),
    ("sup", &["dir"]),
    ("br", &[]),
    ("hr", &["class", "aria-hidden"]),
    ("span", &["class", "lang", "dir"]),
    ("bdi", &["lang", "dir"]),
    ("time", &["datetime"]),
    ("meter", &["min", "max", "value", "aria-label"]),
];

/// What must not differ between a page and the same page with a harmless word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shape {
    /// The tags in order, with the names of their attributes: `<p class`, `</p`. Of isolates, which
    /// depend on the letters of a text, there are none.
    pub(crate) tags: Vec<String>,
    /// The linked data with every string replaced by nothing.
    linked_data: Vec<Value>,
    policies: Vec<String>,
}

/// What a page at a path of the output may not have, whatever stands in it; empty for a sound page.
pub(crate) fn faults(path: &str, bytes: &[u8], page: &Page) -> Vec<String> {
    let mut faults = page_faults(page, path.matches('/').count());
    // Without scripts a browser reads `noscript` otherwise, and nothing else (HTML Standard, 13.2.6).
    let has_noscript = String::from_utf8_lossy(bytes).to_ascii_lowercase().contains("noscript");
    if has_noscript && *page != Page::parse_without_scripts(bytes) {
        faults.push("the page differs where scripts are off".to_owned());
    }
    faults
}

/// What a page as a browser reads it may not have; it lies in so many folders.
fn page_faults(page: &Page, folders: usize) -> Vec<String> {
    let mut faults: Vec<String> = page.errors.clone();
    faults.extend(page.comments.iter().map(|comment| format!("a comment: {comment}")));
    for element in page.elements() {
        faults.extend(element_faults(element, folders));
    }
    faults.extend(character_faults(&page.root.text(), false));
    faults
}

fn element_faults(element: &Element, folders: usize) -> Vec<String> {
    let mut faults = Vec::new();
    let known = ELEMENTS.iter().find(|(name, _)| *name == element.name);
    for (name, value) in &element.attributes {
        let allowed = known.is_some_and(|(_, attributes)| attributes.contains(&name.as_str()));
        if !allowed {
            faults.push(format!("{element} has `{name}`"));
        }
        if matches!(name.as_str(), "href" | "src") && !is_safe(value, folders) {
            faults.push(format!("{element} leads to {value:?}"));
        }
        faults.extend(character_faults(value, false));
    }
    if known.is_none() {
        faults.push(format!("{element} is no element of a page"));
    }
    let own = match element.name.as_str() {
        "style" => Some(&STYLE),
        "script" if element.attribute("type").is_none() => Some(&SCRIPT),
        _ => None,
    };
    if own.is_some_and(|own| element.text() != **own) {
        faults.push(format!("{element} is not that of the program"));
    }
    faults
}

/// Whether an address leads to the web, to mail, or to a place inside the output, from a page in so many
/// folders.
fn is_safe(address: &str, folders: usize) -> bool {
    // As a browser reads it (URL Standard, section 4.4): it strips controls and spaces at the ends and
    // tabs and line ends everywhere, and takes `\` for `/`.
    let address: String = address.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let address = address.trim_matches(|c: char| c <= ' ').replace('\\', "/").to_ascii_lowercase();
    let first = address.split(['/', '?', '#']).next().unwrap_or_default();
    if first.contains(':') {
        return ["http://", "https://", "mailto:"].iter().any(|safe| address.starts_with(safe));
    }
    let up = address.split(['?', '#']).next().unwrap_or_default().replace("%2e", ".");
    let up = up.split('/').filter(|step| *step == "..").count();
    !address.starts_with('/') && up <= folders
}

/// Characters that no output may hold: controls, private use, noncharacters; of direction, plain text
/// may have isolates that are closed in their line.
pub(crate) fn character_faults(text: &str, isolates: bool) -> Vec<String> {
    let mut faults = Vec::new();
    let mut open = 0_usize;
    for character in text.chars() {
        let code = u32::from(character);
        let bad = match character {
            '\n' if isolates && open > 0 => true,
            '\t' | '\n' => false,
            '\u{2066}'..='\u{2068}' if isolates => {
                open += 1;
                false
            }
            '\u{2069}' if isolates && open > 0 => {
                open -= 1;
                false
            }
            '\u{2028}' | '\u{2029}' | '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}' => true,
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true,
            '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{F0000}'..='\u{10FFFF}' => true,
            _ => character.is_control() || code & 0xFFFE == 0xFFFE,
        };
        if bad {
            faults.push(format!("the character U+{code:04X}"));
        }
    }
    faults
}

/// What a path of the output may not be.
pub(crate) fn path_faults(path: &str) -> Vec<String> {
    let steps = path.split('/');
    let bad = path.contains(['\\', ':', '<', '>', '"', '|', '?', '*'])
        || path.chars().any(char::is_control)
        || !character_faults(path, false).is_empty()
        || steps
            .clone()
            .any(|step| step.is_empty() || step.starts_with('.') || step.ends_with(['.', ' ']))
        || steps.clone().any(is_device);
    bad.then(|| format!("the path {path:?}")).into_iter().collect()
}

/// Names that Windows gives to devices, whatever follows their first dot.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim().to_ascii_lowercase();
    let numbered = stem.strip_prefix("com").or(stem.strip_prefix("lpt"));
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || numbered.is_some_and(|rest| rest.len() == 1 && rest.chars().all(|c| c.is_ascii_digit()))
}

impl Shape {
    pub(crate) fn of(page: &Page) -> Shape {
        let mut tags = Vec::new();
        write_tags(&page.root, &mut tags);
        let data = page.named("script").into_iter();
        let data = data.filter(|each| each.attribute("type") == Some("application/ld+json"));
        let data: Vec<String> = data.map(Element::text).collect();
        let policies = page.named("meta").into_iter();
        let policies = policies.filter(|meta| meta.attribute("http-equiv").is_some());
        // A policy names the hash of the linked data, which differ.
        let hashes: Vec<String> = data.iter().map(|data| source_hash(data)).collect();
        let known = |policy: String| {
            hashes.iter().fold(policy, |policy, hash| policy.replace(hash, "of the linked data"))
        };
        let policies = policies.map(|meta| known(meta.to_string())).collect();
        let linked_data =
            data.iter().map(|data| blank(serde_json::from_str(data).unwrap())).collect();
        Shape { tags, linked_data, policies }
    }

    /// How this page differs from the one with the harmless word, apart from the elements that the
    /// Markdown of the string makes; nothing, if it does not.
    pub(crate) fn difference(&self, harmless: &Shape, hostile: &Hostile) -> Option<String> {
        if self.linked_data != harmless.linked_data {
            return Some("the linked data have another shape".to_owned());
        }
        if self.policies != harmless.policies {
            return Some("the policy is another".to_owned());
        }
        let mut ours = self.tags.iter();
        let mut theirs = harmless.tags.iter().peekable();
        let mut made: Vec<String> = Vec::new();
        for tag in ours.by_ref() {
            if theirs.next_if(|each| *each == tag).is_some() {
                continue;
            }
            let end = tag.strip_prefix("</");
            if end.is_some() && made.last().map(String::as_str) == end {
                made.pop();
                continue;
            }
            let name = tag.trim_start_matches('<').split(' ').next().unwrap_or_default();
            if end.is_none() && hostile.elements.iter().any(|element| element == name) {
                made.push(name.to_owned());
                continue;
            }
            return Some(format!("`{tag}` stands where {:?} should", theirs.peek()));
        }
        theirs.next().map(|tag| format!("`{tag}` is missing"))
    }
}

fn write_tags(element: &Element, tags: &mut Vec<String>) {
    // What isolation alone makes: isolates, and a span around a value that has some.
    let shown = element.name != "bdi" && (element.name != "span" || !element.attributes.is_empty());
    if shown {
        let attributes = element.attributes.iter().map(|(name, _)| format!(" {name}"));
        tags.push(format!("<{}{}", element.name, attributes.collect::<String>()));
    }
    for child in &element.children {
        if let Node::Element(child) = child {
            write_tags(child, tags);
        }
    }
    if shown {
        tags.push(format!("</{}", element.name));
    }
}

fn blank(value: Value) -> Value {
    match value {
        Value::String(_) => Value::Null,
        Value::Array(values) => values.into_iter().map(blank).collect(),
        Value::Object(entries) => {
            entries.into_iter().map(|(key, value)| (key, blank(value))).collect()
        }
        other => other,
    }
}

/// Everything in a page that is not its markup, without white space: characters and values.
pub(crate) fn characters(page: &Page) -> String {
    let mut text = page.root.visible_text();
    for (_, value) in page.elements().into_iter().flat_map(|element| &element.attributes) {
        text.push('\n');
        text.push_str(value);
    }
    without_space(&text)
}

#[test]
fn unsafe_addresses_are_known() {
    for address in [
        "javascript:alert(1)",
        " JAVA\tSCRIPT:alert(1)",
        "\u{1}javascript:x",
        "data:,x",
        "//example.org/",
        "/etc/passwd",
        "\\\\host\\x",
        "file:///x",
        "../../../x",
        "%2e%2e/../../x",
        "C:\\x",
        "vbscript:x",
    ] {
        assert!(!is_safe(address, 2), "{address:?}");
    }
    for address in
        ["#a", "a.html", "../../ar/a.html", "https://example.org/", "mailto:a@b.org", "a/b:c"]
    {
        assert!(is_safe(address, 2), "{address:?}");
    }
}

#[test]
fn unsound_pages_are_found_out() {
    let page = |body: &str| {
        format!("<!DOCTYPE html><html><head><title>x</title></head><body>{body}</body></html>")
    };
    let sound = |body: &str| {
        let page = page(body);
        faults("a/b.html", page.as_bytes(), &Page::parse(page.as_bytes()))
    };
    assert_eq!(sound("<p id=a>x</p>"), Vec::<String>::new());
    for body in [
        "<p onclick=x>",
        "<p style=x>",
        "<b>x</b>",
        "<!-- x -->",
        "<a href=javascript:x>x</a>",
        "</b>",
        "<script>x</script>",
        "<style>x</style>",
        "<p>\u{202E}</p>",
        "<p>&#x1;</p>",
        "<iframe></iframe>",
        "<noscript><p></noscript>",
        "<img src=//a alt=x>",
        "<p>\u{F0000}</p>",
    ] {
        assert_ne!(sound(body), Vec::<String>::new(), "{body}");
    }
}

#[test]
fn another_shape_is_found_out() {
    let shape = |body: &str| {
        Shape::of(&Page::parse(format!("<!DOCTYPE html><title>x</title><p>{body}</p>").as_bytes()))
    };
    let mut link = Hostile::harmless();
    link.elements = vec!["a".to_owned()];
    let harmless = shape("x");
    assert_eq!(shape("<bdi>y</bdi>").difference(&harmless, &link), None);
    assert_eq!(shape("<a href=#x>y</a>z").difference(&harmless, &link), None);
    assert!(shape("<a href=#x>y</a>").difference(&harmless, &Hostile::harmless()).is_some());
    assert!(shape("<em>y</em>").difference(&harmless, &link).is_some());
    assert!(harmless.difference(&shape("<em>y</em>"), &link).is_some());
}

#[test]
fn bad_paths_and_characters_are_known() {
    for path in
        ["../a", "/a", "a\\b", "a:b", "a//b", "a/nul.html", "a\u{202E}", "a\nb", "a./b", ".a"]
    {
        assert_ne!(path_faults(path), Vec::<String>::new(), "{path:?}");
    }
    assert_eq!(path_faults("ar/council/c17.html"), Vec::<String>::new());
    assert!(!character_faults("\u{2066}a\n\u{2069}", true).is_empty());
    assert!(!character_faults("\u{2069}", true).is_empty());
    assert!(!character_faults("\u{2066}a\u{2069}", false).is_empty());
    assert!(character_faults("a\u{2066}b\u{2068}c\u{2069}\u{2069}\n\t", true).is_empty());
}
