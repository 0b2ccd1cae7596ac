//! The state of the translations as a page for a coordinator, in English as all of the tool is.

use hexaglot_document::Status;
use hexaglot_locale::Lang;

use crate::inline::direction;
use crate::metadata::Title;
use crate::tree::{Element, Node};
use crate::{assets, encode, metadata};

/// How far each document is in each language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusPage {
    /// A row a document and language, in order.
    pub rows: Vec<StatusRow>,
}

/// How far one document is in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusRow {
    /// The document's id.
    pub document: String,
    /// The language.
    pub lang: Lang,
    /// Its units.
    pub units: usize,
    /// The words of their source texts.
    pub words: usize,
    /// The units that render the present source.
    pub current: usize,
    /// The units by status, of those that it has.
    pub states: Vec<(Status, usize)>,
}

/// The page: UTF-8.
#[must_use]
pub fn status_page(page: &StatusPage) -> Vec<u8> {
    let title = Title { text: "State of the translations".into(), lang: Lang::En };
    let head = metadata::common(title, Lang::En, &[])
        .child(Element::new("style").child(Node::Verbatim(assets::STYLE.into())));
    let header = ["Document", "Language", "Current", "Units", "Words", "States"];
    let header = header.map(|title| Element::new("th").with("scope", "col").text(title));
    let table = Element::new("table")
        .with("id", "states")
        .child(Element::new("caption").text("Units by document and language"))
        .child(Element::new("thead").child(Element::new("tr").children(header)))
        .child(Element::new("tbody").children(page.rows.iter().map(row)));
    let scroll = Element::new("div")
        .with("class", "scroll")
        .with("role", "region")
        .with("tabindex", "0")
        .with("aria-labelledby", "states")
        .child(table);
    let main = Element::new("main")
        .child(Element::new("h1").text("State of the translations"))
        .child(scroll);
    let root = Element::new("html")
        .with("lang", "en")
        .with("dir", "ltr")
        .child(head)
        .child(Element::new("body").child(main));
    encode::encode(&root).into_bytes()
}

fn row<'a>(row: &'a StatusRow) -> Element<'a> {
    let share = row.current.saturating_mul(100).checked_div(row.units).unwrap_or(0);
    let bar = Element::new("meter")
        .with("min", "0")
        .with("max", row.units.max(1).to_string())
        .with("value", row.current.to_string())
        .with("aria-label", format!("{} of {} units are current", row.current, row.units))
        .text(format!("{share}\u{A0}%"));
    let native = Element::new("span")
        .with("lang", row.lang.tag())
        .with("dir", direction(row.lang.direction()))
        .text(row.lang.native_name());
    let states = row.states.iter().map(|(status, count)| format!("{} {count}", status.name()));
    let number = |number: usize| Element::new("td").with("class", "end").text(number.to_string());
    Element::new("tr")
        .child(Element::new("th").with("scope", "row").text(row.document.clone()))
        .child(Element::new("td").child(native))
        .child(Element::new("td").child(bar).text(format!(" {share}\u{A0}%")))
        .child(number(row.units))
        .child(number(row.words))
        .child(Element::new("td").text(states.collect::<Vec<_>>().join(", ")))
}
