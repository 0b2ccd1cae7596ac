//! The head of a page.

use std::borrow::Cow;

use hexaglot_document::plain_text;
use hexaglot_edition::Edition;
use hexaglot_locale::Lang;
use hexaglot_render::address;
use serde_json::{Value, json};

use crate::inline::in_language;
use crate::tree::{Element, Node};
use crate::{Alternate, HtmlOptions, assets};

pub(crate) fn head<'a>(edition: &'a Edition, options: &'a HtmlOptions) -> Element<'a> {
    let title = Title::of(edition);
    let data = linked_data(edition, options, &title);
    common(title, edition.lang, &[&data, assets::SCRIPT])
        .children(alternates(edition, options))
        .child(
            Element::new("script")
                .with("type", "application/ld+json")
                .child(Node::Verbatim(data.into())),
        )
        .child(Element::new("style").child(Node::Verbatim(assets::STYLE.into())))
}

/// The title as the browser shows it: without markup. In a draft it may be in another language than
/// its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Title<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) lang: Lang,
}

impl Title<'_> {
    fn of(edition: &Edition) -> Self {
        let title = &edition.tree.title;
        Title { text: plain_text(&title.inlines).into(), lang: title.lang }
    }
}

/// What every page in `lang` with these scripts begins with.
pub(crate) fn common<'a>(title: Title<'a>, lang: Lang, scripts: &[&str]) -> Element<'a> {
    let meta = |name: &'static str, content: &'static str| {
        Element::new("meta").with("name", name).with("content", content)
    };
    Element::new("head")
        .child(Element::new("meta").with("charset", "utf-8"))
        .child(
            Element::new("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", assets::policy(scripts)),
        )
        .child(meta("viewport", "width=device-width, initial-scale=1"))
        .child(in_language(Element::new("title"), title.lang, lang).text(title.text))
}

/// The other editions; with the address of the output, as absolute links and with a canonical one.
fn alternates<'a>(edition: &'a Edition, options: &'a HtmlOptions) -> Vec<Element<'a>> {
    let link = |rel: &'static str, lang: Option<&'static str>, href: String| {
        Element::new("link").with("rel", rel).with_some("hreflang", lang).with("href", href)
    };
    let mut links = Vec::new();
    if let Some(base) = &options.base_url {
        links.push(link("canonical", None, format!("{base}{}", address(&options.path))));
    }
    let address = |alternate| alternate_address(alternate, options);
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

/// The address of another edition: absolute, if the output has an address.
fn alternate_address(alternate: &Alternate, options: &HtmlOptions) -> String {
    match &options.base_url {
        Some(base) => format!("{base}{}", address(&alternate.path)),
        None => alternate.href.clone(),
    }
}

/// What the page is, in the terms of schema.org.
fn linked_data(edition: &Edition, options: &HtmlOptions, title: &Title<'_>) -> String {
    // JSON-LD 1.1, section 4.2.4: a string in a language.
    let name = if title.lang == edition.lang {
        json!(title.text)
    } else {
        json!({ "@value": title.text, "@language": title.lang.tag() })
    };
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "identifier": edition.id.as_str(),
        "name": name,
        "inLanguage": edition.lang.tag(),
    });
    let others = |wanted: &dyn Fn(Lang) -> bool| -> Vec<Value> {
        let others = options
            .editions
            .iter()
            .filter(|other| other.lang != edition.lang && wanted(other.lang));
        others
            .map(|other| {
                let address = alternate_address(other, options);
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
