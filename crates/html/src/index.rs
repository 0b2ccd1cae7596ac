//! The lists of documents: one in each language, and one of all languages.

use std::io::{self, Write};

use hexaglot_locale::Lang;

use crate::inline::{direction, in_language};
use crate::metadata::Title;
use crate::page::{MAIN, skip_link, switcher};
use crate::tree::{Element, Node};
use crate::{Alternate, assets, encode, metadata};

/// A list of documents, without the documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexPage {
    /// The language of the page; its titles may be in others.
    pub lang: Lang,
    /// The heading in that language.
    pub heading: String,
    /// Names the links to the other languages.
    pub languages: String,
    /// The link past the head.
    pub skip_to_text: String,
    /// The lists in the other languages, this one among them.
    pub editions: Vec<Alternate>,
}

/// A document in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexEntry {
    /// Its symbol, or its id where it has none.
    pub symbol: String,
    /// Its titles: one in the list of a language, all in the list of all languages.
    pub titles: Vec<IndexTitle>,
}

/// A title that leads to an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexTitle {
    /// The language of the edition.
    pub lang: Lang,
    /// The language of the title: in a draft it may be the original's.
    pub title_lang: Lang,
    /// The title, as plain text.
    pub title: String,
    /// The address of the edition's page, relative to the list.
    pub href: String,
}

/// Writes a list of documents as one HTML page, with the documents in the order of `entries`. Each is
/// written before the next is asked for: a list is as long as the project.
///
/// # Errors
/// When the writer fails.
pub fn write_index(
    page: &IndexPage,
    entries: impl Iterator<Item = IndexEntry>,
    writer: &mut dyn Write,
) -> io::Result<()> {
    let title = Title { text: page.heading.as_str().into(), lang: page.lang };
    let head = metadata::common(title, page.lang, &[])
        .child(Element::new("style").child(Node::Verbatim(assets::STYLE.into())));
    let skip = skip_link(&page.skip_to_text);
    let switcher =
        (page.editions.len() > 1).then(|| switcher(&page.languages, &page.editions, page.lang));
    let header = Element::new("header").child_some(switcher);
    let heading = Element::new("h1").text(page.heading.as_str());
    let root = Element::new("html")
        .with("lang", page.lang.tag())
        .with("dir", direction(page.lang.direction()));
    let (body, main) = (Element::new("body"), Element::new("main").with("id", MAIN));
    let list = Element::new("dl").with("class", "documents");

    let mut text = String::from(encode::DOCTYPE);
    encode::write_start(&root, &mut text);
    encode::write_element(&head, &mut text);
    encode::write_start(&body, &mut text);
    encode::write_element(&skip, &mut text);
    encode::write_element(&header, &mut text);
    encode::write_start(&main, &mut text);
    encode::write_element(&heading, &mut text);
    encode::write_start(&list, &mut text);
    for entry in entries {
        write_entry(&entry, page.lang, &mut text);
        writer.write_all(text.as_bytes())?;
        text.clear();
    }
    for element in [list, main, body, root] {
        encode::write_end(&element, &mut text);
    }
    writer.write_all(text.as_bytes())
}

/// Writes a document's entry at the end of a text.
fn write_entry(entry: &IndexEntry, lang: Lang, text: &mut String) {
    let symbol = Element::new("bdi").with("dir", "ltr").text(&entry.symbol);
    encode::write_element(&Element::new("dt").child(symbol), text);
    for title in &entry.titles {
        let link = Element::new("a").with("href", &title.href).with("hreflang", title.lang.tag());
        let link = in_language(link, title.title_lang, lang).text(&title.title);
        encode::write_element(&Element::new("dd").child(named(link, title)), text);
    }
}

/// A title that is not in the language of its edition does not tell one edition from another: it is
/// followed by the name of the language.
fn named<'a>(link: Element<'a>, title: &IndexTitle) -> Element<'a> {
    if title.title_lang == title.lang {
        return link;
    }
    let name = Element::new("bdi")
        .with("lang", title.lang.tag())
        .with("dir", direction(title.lang.direction()))
        .text(title.lang.native_name());
    link.text(" (").child(name).text(")")
}
