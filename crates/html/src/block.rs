//! Blocks to elements.

use hexaglot_document::{
    Alternative, Block, BlockKind, Figure, Glossary, Id, Quote, Section, Text, plain_text,
};
use hexaglot_edition::{Edition, Frame};

use crate::HtmlOptions;
use crate::inline::{direction, leaf};
use crate::list::list;
use crate::table::table;
use crate::tree::{Element, Node};

/// Where blocks stand. The title is an `h1`; no level is skipped, and below the sixth there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// How many headings of the document are over them.
    headings: usize,
    /// How many folders their page is below the top of the output.
    folders: usize,
}

impl Place {
    /// The place of a document's own blocks.
    pub(crate) fn top(options: &HtmlOptions) -> Place {
        Place { headings: 0, folders: options.path.matches('/').count() }
    }

    pub(crate) fn below(self) -> Place {
        Place { headings: self.headings + 1, ..self }
    }

    fn heading(self) -> &'static str {
        ["h2", "h3", "h4", "h5"].get(self.headings).copied().unwrap_or("h6")
    }

    /// The address of a path of the output.
    fn address(self, path: &str) -> String {
        format!("{}{}", "../".repeat(self.folders), hexaglot_render::address(path))
    }
}

/// The blocks that this edition has.
pub(crate) fn blocks<'a>(
    edition: &'a Edition,
    blocks: &'a [Block<Text>],
    place: Place,
) -> Vec<Node<'a>> {
    let blocks = blocks.iter().filter(|block| edition.has_block(block));
    blocks.flat_map(|each| block(edition, each, place)).collect()
}

fn block<'a>(edition: &'a Edition, block: &'a Block<Text>, place: Place) -> Vec<Node<'a>> {
    let id = &block.id;
    match &block.kind {
        BlockKind::Section(each) => vec![section(edition, id, each, place).into()],
        BlockKind::Paragraph(paragraph) => {
            let items = paragraph.list.as_ref().map(|items| list(edition, id, items).into());
            let link = &edition.interface.link_to_paragraph;
            std::iter::once(numbered(edition, "p", id, &paragraph.text, link).into())
                .chain(items)
                .collect()
        }
        BlockKind::List(items) => vec![list(edition, id, items).with("id", id.as_str()).into()],
        BlockKind::Table(cells) => vec![table(edition, id, cells).into()],
        BlockKind::Figure(each) => vec![figure(edition, id, each, place).into()],
        BlockKind::Quote(each) => vec![quote(edition, id, each, place).into()],
        BlockKind::Admonition(text) => {
            let note = Element::new("p").with("class", "note").with("id", id.as_str());
            vec![note.children(framed(edition, id, text)).into()]
        }
        BlockKind::Glossary(each) => vec![glossary(edition, id, each).into()],
        BlockKind::Code(code) => {
            let text = Element::new("code").text(code.text.clone());
            vec![Element::new("pre").with("id", id.as_str()).with("dir", "ltr").child(text).into()]
        }
    }
}

fn section<'a>(
    edition: &'a Edition,
    id: &'a Id,
    section: &'a Section<Text>,
    place: Place,
) -> Element<'a> {
    let link = &edition.interface.link_to_section;
    let heading = numbered(edition, place.heading(), id, &section.heading, link);
    Element::new("section").with("aria-labelledby", id.as_str()).child(heading).children(blocks(
        edition,
        &section.body,
        place.below(),
    ))
}

/// A heading or paragraph: its number in the gutter, its text, and the link to itself.
fn numbered<'a>(
    edition: &'a Edition,
    name: &'static str,
    id: &'a Id,
    text: &'a Text,
    link: &'a str,
) -> Element<'a> {
    Element::new(name)
        .with("id", id.as_str())
        .children(number(edition, id))
        .children(leaf(edition, text))
        .child(anchor(id, link))
}

/// The number or marker of a block or item. The space after it parts it from the text where the page
/// is read without its style.
pub(crate) fn number<'a>(edition: &'a Edition, id: &Id) -> Vec<Node<'a>> {
    match edition.marker(id).map(|marker| marker.trim_matches(char::is_whitespace)) {
        Some(marker) if !marker.is_empty() => {
            let number = Element::new("span").with("class", "number").text(marker);
            vec![number.into(), Node::Text(" ".into())]
        }
        _ => Vec::new(),
    }
}

/// The link of a heading or paragraph to itself, shown on hover and on focus.
pub(crate) fn anchor<'a>(id: &Id, name: &'a str) -> Element<'a> {
    Element::new("a")
        .with("class", "anchor")
        .with("href", format!("#{id}"))
        .with("aria-label", name)
        .text("#")
}

/// A text with what the house puts around it.
pub(crate) fn framed<'a>(edition: &'a Edition, id: &Id, text: &'a Text) -> Vec<Node<'a>> {
    let Frame { before, after } = edition.frame(id);
    let around = |text: String| (!text.is_empty()).then_some(Node::Text(text.into()));
    around(before).into_iter().chain(leaf(edition, text)).chain(around(after)).collect()
}

/// Where a table, figure or quotation comes from.
pub(crate) fn source<'a>(
    edition: &'a Edition,
    id: &Id,
    text: Option<&'a Text>,
) -> Option<Element<'a>> {
    let (text, id) = (text?, id.join("source").ok()?);
    let line = Element::new("p").with("class", "source").with("id", id.to_string());
    Some(line.children(framed(edition, &id, text)))
}

fn figure<'a>(
    edition: &'a Edition,
    id: &'a Id,
    figure: &'a Figure<Text>,
    place: Place,
) -> Element<'a> {
    let picture = edition.pictures.get(id).map(|picture| {
        let size = picture.size.map(|(width, height)| (width.to_string(), height.to_string()));
        let (width, height) = size.unzip();
        let image = Element::new("img")
            .with("src", place.address(&picture.path))
            .with_some("width", width)
            .with_some("height", height);
        match &figure.alternative {
            Alternative::Text(text) if text.lang == edition.lang => {
                image.with("alt", plain_text(&text.inlines))
            }
            // In a draft, it may be in another language than the page.
            Alternative::Text(text) => image
                .with("alt", plain_text(&text.inlines))
                .with("lang", text.lang.tag())
                .with("dir", direction(text.lang.direction())),
            Alternative::Decorative => image.with("alt", ""),
        }
    });
    let caption = Element::new("figcaption").children(framed(edition, id, &figure.caption));
    Element::new("figure").with("id", id.as_str()).child_some(picture).child(caption)
}

fn quote<'a>(
    edition: &'a Edition,
    id: &'a Id,
    quote: &'a Quote<Text>,
    place: Place,
) -> Element<'a> {
    Element::new("blockquote")
        .with("id", id.as_str())
        .children(blocks(edition, &quote.body, place))
        .child_some(source(edition, id, quote.source.as_ref()))
}

fn glossary<'a>(edition: &'a Edition, id: &'a Id, glossary: &'a Glossary<Text>) -> Element<'a> {
    let entries = edition.entries(id, glossary).into_iter().flat_map(|entry| {
        let term =
            Element::new("dt").with("id", entry.id.as_str()).children(leaf(edition, &entry.term));
        let definition = Element::new("dd")
            .with("id", format!("{}-definition", entry.id))
            .children(leaf(edition, &entry.definition));
        [term, definition]
    });
    Element::new("dl").with("id", id.as_str()).children(entries)
}
