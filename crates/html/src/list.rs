//! Lists to elements. The markers are text, since they are the house's own and a browser's counters
//! know nothing of them; the list stays a list to assistive technology.

use hexaglot_document::{Id, List, Text};
use hexaglot_edition::Edition;
use hexaglot_locale::ListStyle;

use crate::block::{anchor, number};
use crate::inline::leaf;
use crate::tree::Element;

/// A list in the block or item `holder`.
pub(crate) fn list<'a>(edition: &'a Edition, holder: &Id, each: &'a List<Text>) -> Element<'a> {
    let name = match each.style {
        ListStyle::Bullet | ListStyle::Dash | ListStyle::Plain | ListStyle::Preambular => "ul",
        ListStyle::Lettered | ListStyle::Roman | ListStyle::Decimal | ListStyle::Operative => "ol",
    };
    let link = &edition.interface.link_to_paragraph;
    let items = edition.items(holder, each).into_iter().map(|item| {
        let text =
            Element::new("p").children(leaf(edition, &item.text)).child(anchor(&item.id, link));
        Element::new("li")
            .with("id", item.id.as_str())
            .children(number(edition, &item.id))
            .child(text)
            .child_some(item.list.as_ref().map(|nested| list(edition, &item.id, nested)))
    });
    Element::new(name).with("class", "list").children(items)
}
