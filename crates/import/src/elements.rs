//! The elements of HTML, by what an import makes of them. What is in no list is text in a line.

/// Those that say nothing to readers.
pub(crate) const SILENT: &[&str] =
    &["head", "link", "meta", "script", "style", "template", "title", "wbr", "datalist", "rp"];

/// Those of kinds that are not imported.
pub(crate) const FOREIGN: &[&str] = &[
    "area", "audio", "button", "canvas", "dl", "embed", "figure", "form", "iframe", "img", "input",
    "map", "math", "meter", "object", "picture", "pre", "progress", "rt", "select", "svg", "table",
    "textarea", "video",
];

/// Those of [`FOREIGN`] that begin on a line of their own.
const FOREIGN_BLOCKS: &[&str] = &["dl", "figure", "form", "pre", "table"];

/// Those that hold one paragraph, if they hold no others.
pub(crate) const PARAGRAPHS: &[&str] =
    &["p", "address", "dt", "dd", "figcaption", "legend", "summary"];

/// Those that hold blocks, and whose headings end with them.
pub(crate) const SECTIONS: &[&str] =
    &["article", "aside", "details", "footer", "header", "main", "nav", "section"];

/// Lists.
pub(crate) const LISTS: &[&str] = &["ol", "ul", "menu"];

/// Others that hold blocks.
const CONTAINERS: &[&str] = &[
    "blockquote",
    "body",
    "center",
    "dialog",
    "div",
    "fieldset",
    "hgroup",
    "hr",
    "html",
    "li",
    "noscript",
    "search",
];

/// Those that say something of the words in them.
pub(crate) const MARKS: &[&str] =
    &["a", "b", "code", "del", "em", "i", "s", "strike", "strong", "sub", "sup"];

/// Whether an element stands on lines of its own.
pub(crate) fn is_block(name: &str) -> bool {
    [PARAGRAPHS, SECTIONS, LISTS, CONTAINERS, FOREIGN_BLOCKS]
        .iter()
        .any(|list| list.contains(&name))
        || rank(name).is_some()
}

/// The rank of a heading.
pub(crate) fn rank(name: &str) -> Option<u32> {
    let rank = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&rank).then_some(rank)
}
