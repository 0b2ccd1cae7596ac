//! The head of a page.

use std::borrow::Cow;

use hexaglot_edition::Edition;
use hexaglot_locale::Lang;
use serde_json::{Value, json};

use crate::page::plain_title;
use crate::tree::{Element, Node};
use crate::{HtmlOptions, assets};

pub(crate) fn head<'a>(edition: &'a Edition, options: &'a HtmlOptions) -> Element<'a> {
    let title = plain_title(edition);
    let data = linked_data(edition, options, &title);
    common(title)
        .children(alternates(edition, options))
        .child(
            Element::new("script")
                .with("type", "application/ld+json")
                .child(Node::Verbatim(data.into())),
        )
        .child(Element::new("style").child(Node::Verbatim(assets::STYLE.into())))
}

/// What every page begins with.
pub(crate) fn common<'a>(title: impl Into<Cow<'a, str>>) -> Element<'a> {
    let meta = |name: &'static str, content: &'static str| {
        Element::new("meta").with("name", name).with("content", content)
    };
    Element::new("head")
        .child(Element::new("meta").with("charset", "utf-8"))
        .child(
            Element::new("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", assets::POLICY.clone()),
        )
        .child(meta("viewport", "width=device-width, initial-scale=1"))
        .child(Element::new("title").text(title))
}

/// The other editions; with the address of the output, as absolute links and with a canonical one.
fn alternates<'a>(edition: &'a Edition, options: &'a HtmlOptions) -> Vec<Element<'a>> {
    let link = |rel: &'static str, lang: Option<&'static str>, href: String| {
        Element::new("link").with("rel", rel).with_some("hreflang", lang).with("href", href)
    };
    let mut links = Vec::new();
    if let Some(base) = &options.base_url {
        links.push(link("canonical", None, format!("{base}{}", options.path)));
    }
    let address = |alternate: &crate::Alternate| match &options.base_url {
        Some(base) => format!("{base}{}", alternate.path),
        None => alternate.href.clone(),
    };
    if options.editions.len() > 1 {
        for alternate in &options.editions {
            links.push(link("alternate", Some(alternate.lang.tag()), address(alternate)));
        }
        let original = options.editions.iter().find(|alternate| alternate.lang == edition.original);
        links.extend(
            original.map(|alternate| link("alternate", Some("x-default"), address(alternate))),
        );
    }
    links
}

/// What the page is, in the terms of schema.org.
fn linked_data(edition: &Edition, options: &HtmlOptions, title: &str) -> String {
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "identifier": edition.id.as_str(),
        "name": title,
        "inLanguage": edition.lang.tag(),
    });
    let others = |wanted: &dyn Fn(Lang) -> bool| -> Vec<Value> {
        let others = options
            .editions
            .iter()
            .filter(|other| other.lang != edition.lang && wanted(other.lang));
        others
            .map(|other| {
                let address = match &options.base_url {
                    Some(base) => format!("{base}{}", other.path),
                    None => other.href.clone(),
                };
                json!({ "@type": "CreativeWork", "inLanguage": other.lang.tag(), "url": address })
            })
            .collect()
    };
    let (key, works) = if edition.lang == edition.original {
        ("workTranslation", others(&|_| true))
    } else {
        ("translationOfWork", others(&|lang| lang == edition.original))
    };
    if let (Some(object), false) = (data.as_object_mut(), works.is_empty()) {
        object.insert(key.to_owned(), Value::Array(works));
    }
    // Inside a script element `</` would end it, and `<!--` would change how the rest is read.
    data.to_string().replace('<', "\\u003C").replace('>', "\\u003E").replace('&', "\\u0026")
}
