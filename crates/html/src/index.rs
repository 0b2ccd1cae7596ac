//! The lists of documents: one in each language, and one of all languages.

use hexaglot_diag::Outcome;
use hexaglot_locale::Lang;

use crate::inline::{direction, in_language};
use crate::metadata::Title;
use crate::page::switcher;
use crate::tree::{Element, Node};
use crate::{Alternate, assets, encode, metadata};

/// A list of documents.
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
    /// The documents, in order.
    pub documents: Vec<IndexEntry>,
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

/// A list of documents as one HTML page.
#[must_use]
pub fn index(page: &IndexPage) -> Outcome<Vec<u8>> {
    let title = Title { text: page.heading.as_str().into(), lang: page.lang };
    let head = metadata::common(title, page.lang, &[])
        .child(Element::new("style").child(Node::Verbatim(assets::STYLE.into())));
    let skip = Element::new("a")
        .with("class", "skip")
        .with("href", "#text")
        .text(page.skip_to_text.clone());
    let switcher =
        (page.editions.len() > 1).then(|| switcher(&page.languages, &page.editions, page.lang));
    let main = Element::new("main")
        .with("id", "text")
        .child(Element::new("h1").text(page.heading.clone()))
        .child(documents(page));
    let body = Element::new("body")
        .child(skip)
        .child(Element::new("header").child_some(switcher))
        .child(main);
    let root = Element::new("html")
        .with("lang", page.lang.tag())
        .with("dir", direction(page.lang.direction()))
        .child(head)
        .child(body);
    Outcome::clean(encode::encode(&root).into_bytes())
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

/// The entries of the list. Each is spelled by itself: a list is as long as the project, and its tree
/// would be several times as large as the page.
fn documents(page: &IndexPage) -> Element<'_> {
    let mut entries = String::new();
    for document in &page.documents {
        let symbol = Element::new("bdi").with("dir", "ltr").text(&document.symbol);
        encode::write_element(&Element::new("dt").child(symbol), &mut entries);
        for title in &document.titles {
            let link =
                Element::new("a").with("href", &title.href).with("hreflang", title.lang.tag());
            let link = in_language(link, title.title_lang, page.lang).text(&title.title);
            encode::write_element(&Element::new("dd").child(named(link, title)), &mut entries);
        }
    }
    Element::new("dl").with("class", "documents").child(Node::Verbatim(entries.into()))
}
