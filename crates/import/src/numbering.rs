//! The numbers of a list: what the document can say of them, and what it cannot.

use hexaglot_locale::ListStyle;

use crate::html::Node;

/// How the items of a list are numbered.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Numbering {
    pub(crate) style: ListStyle,
    /// The number of the first item.
    pub(crate) start: u32,
    /// What the page says of the numbers and the document cannot.
    pub(crate) lost: Vec<String>,
}

impl Numbering {
    pub(crate) fn of(list: &Node) -> Self {
        let mut numbering = Numbering { style: ListStyle::Bullet, start: 1, lost: Vec::new() };
        if list.name() != "ol" {
            return numbering;
        }
        let marker = list.attribute("type");
        numbering.style = match marker {
            Some("a" | "A") => ListStyle::Lettered,
            Some("i" | "I") => ListStyle::Roman,
            _ => ListStyle::Decimal,
        };
        if matches!(marker, Some("A" | "I")) {
            numbering.lost.push("numbers in capital letters".to_owned());
        }
        let start = list.attribute("start").and_then(integer);
        if list.attribute("reversed").is_some() {
            numbering.lost.push("numbers that count down".to_owned());
        } else if let Some(start) = start {
            // From a higher one on, a document might not be able to count all its items.
            match u16::try_from(start) {
                Ok(start) if start > 0 => numbering.start = u32::from(start),
                _ => numbering.lost.push(format!("the number {start} of the first item")),
            }
        }
        numbering
    }

    /// What the page says of the number of an item and the document cannot. `before` is how many items
    /// have a text before it, `has_text` whether it has one itself.
    pub(crate) fn lost_of(&self, item: &Node, before: usize, has_text: bool) -> Option<String> {
        if self.style == ListStyle::Bullet {
            return None;
        }
        if !has_text {
            return Some("an item without a text, which the page counts,".to_owned());
        }
        let value = item.attribute("value").and_then(integer)?;
        let number = i64::try_from(before).ok()?.checked_add(i64::from(self.start));
        (number != Some(value)).then(|| format!("the number {value} of an item and those after it"))
    }
}

/// An attribute as a whole number, by the rules for parsing integers of the HTML Standard: what follows the
/// digits is nothing.
fn integer(text: &str) -> Option<i64> {
    let text = text.trim_ascii_start();
    let sign = usize::from(text.starts_with(['-', '+']));
    let digits = text.bytes().skip(sign).take_while(u8::is_ascii_digit).count();
    text.get(..sign + digits)?.parse().ok()
}
