//! Lists to elements. The markers are text, since they are the house's own and a browser's counters
//! know nothing of them; the list stays a list to assistive technology.

use hexaglot_document::{Id, List, Text};
use hexaglot_edition::Edition;
use hexaglot_locale::ListStyle;

use crate::block::{anchor, number};
use crate::inline::leaf;
use crate::tree::Element;

/// A list; `id` is its own where no paragraph introduces it.
pub(crate) fn list<'a>(
    edition: &'a Edition,
    id: Option<&'a Id>,
    list_: &'a List<Text>,
) -> Element<'a> {
    let name = match list_.style {
        ListStyle::Bullet | ListStyle::Dash | ListStyle::Plain | ListStyle::Preambular => "ul",
        ListStyle::Lettered | ListStyle::Roman | ListStyle::Decimal | ListStyle::Operative => "ol",
    };
    let items = list_.items.iter().filter(|item| edition.has_item(item)).map(|item| {
        let text =
            Element::new("p").children(leaf(edition, &item.text)).child(anchor(edition, &item.id));
        Element::new("li")
            .with("id", item.id.as_str())
            .children(number(edition, &item.id))
            .child(text)
            .child_some(item.list.as_ref().map(|nested| list(edition, None, nested)))
    });
    Element::new(name).with("class", "list").with_some("id", id.map(Id::as_str)).children(items)
}
