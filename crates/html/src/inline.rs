//! Inlines to nodes.

use hexaglot_document::{Datum, Inline, LinkAddress, Target, Text, plain_text};
use hexaglot_edition::Edition;
use hexaglot_locale::{Direction, Emphasis, Lang};
use hexaglot_render::address;

use crate::tree::{Element, Node};

/// The value of `dir`.
pub(crate) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

/// Marks what holds a text in `lang`, where that is not the language around it.
pub(crate) fn in_language(element: Element, lang: Lang, around: Lang) -> Element {
    if lang == around {
        return element;
    }
    element.with("lang", lang.tag()).with("dir", direction(lang.direction()))
}

/// A leaf: its inlines; in another language than the page's, or before a translation that is not
/// current, marked as such.
pub(crate) fn leaf<'a>(edition: &'a Edition, text: &'a Text) -> Vec<Node<'a>> {
    let nodes = nodes(edition, text.lang, &text.inlines);
    let gap = edition.gaps.get(&text.status).filter(|_| !text.status.is_current());
    if gap.is_none() && text.lang == edition.lang {
        return nodes;
    }
    let marked = in_language(Element::new("span").children(nodes), text.lang, edition.lang);
    match gap {
        Some(gap) => {
            let label = Element::new("span").with("class", "gap-label").text(gap.clone());
            vec![label.into(), Node::Text(" ".into()), marked.with("class", "gap").into()]
        }
        None => vec![marked.into()],
    }
}

/// Inlines as nodes.
pub(crate) fn nodes<'a>(edition: &'a Edition, lang: Lang, inlines: &'a [Inline]) -> Vec<Node<'a>> {
    inlines.iter().map(|inline| node(edition, lang, inline)).collect()
}

fn node<'a>(edition: &'a Edition, lang: Lang, inline: &'a Inline) -> Node<'a> {
    let nodes = |body: &'a [Inline]| nodes(edition, lang, body);
    match inline {
        Inline::Text(text) => Node::Text(text.into()),
        Inline::Emphasis(body) => Element::new("em")
            .with_some("class", emphasis(edition, lang))
            .children(nodes(body))
            .into(),
        Inline::Strong(body) => Element::new("strong").children(nodes(body)).into(),
        Inline::Code(text) => Element::new("code").with("dir", "ltr").text(text).into(),
        Inline::Break => Element::new("br").into(),
        Inline::Link { address: LinkAddress::External(address), body } => {
            let shown = plain_text(body) == *address;
            let class = if shown { "external shown" } else { "external" };
            Element::new("a")
                .with("class", class)
                .with("href", address)
                .children(nodes(body))
                .into()
        }
        Inline::Link { address: LinkAddress::Internal(id), body }
        | Inline::Reference { target: Target::Here(id), body } => {
            Element::new("a").with("href", format!("#{id}")).children(nodes(body)).into()
        }
        Inline::Reference { target: Target::There { document, id }, body } => {
            let way = edition.ways.get(document);
            // Of a document that is nowhere the words alone are left.
            let name = if way.is_some() { "a" } else { "span" };
            let address = way.map(|way| format!("{}.html#{id}", address(way)));
            Element::new(name).with_some("href", address).children(nodes(body)).into()
        }
        Inline::NoteCall { note, number } => {
            let link = Element::new("a")
                .with("href", format!("#{note}"))
                .with("role", "doc-noteref")
                .text(number.to_string());
            // A number after another one and a full stop would be one number with it (UAX #9, W4).
            Element::new("sup").with("dir", "ltr").child(link).into()
        }
        Inline::Value { datum, body } => value(datum, nodes(body)),
        Inline::Isolate { lang: lang_of_run, direction: run, body } => match body.as_slice() {
            // Code has its direction by itself.
            [code @ Inline::Code(_)] => node(edition, lang, code),
            body => Element::new("bdi")
                .with_some("lang", lang_of_run.map(|lang| lang.tag()))
                .with_some("dir", run.map(direction))
                .children(self::nodes(edition, lang_of_run.unwrap_or(lang), body))
                .into(),
        },
    }
}

/// How the style of the page marks emphasis in a script, where it is not italic.
fn emphasis(edition: &Edition, lang: Lang) -> Option<&'static str> {
    match edition.emphasis.get(&lang.script())? {
        Emphasis::Italic => None,
        Emphasis::Bold => Some("bold"),
        Emphasis::Dots => Some("dots"),
        Emphasis::Kai => Some("kai"),
    }
}

/// Days and times say in their markup what they are; of other data only the text is shown.
fn value<'a>(datum: &'a Datum, body: Vec<Node<'a>>) -> Node<'a> {
    let moment = match datum {
        Datum::Date(date) => Some(date.to_string()),
        Datum::Time { hour, minute } => Some(format!("{hour:02}:{minute:02}")),
        _ => None,
    };
    match (moment, body) {
        (Some(moment), nodes) => {
            Element::new("time").with("datetime", moment).children(nodes).into()
        }
        (None, mut nodes) if nodes.len() == 1 => nodes.remove(0),
        (None, nodes) => Element::new("span").children(nodes).into(),
    }
}
