//! Lists and their items.

use std::collections::BTreeSet;

use hexaglot_diag::{Span, nearest};
use hexaglot_document::{Id, Item, List, Unit};
use hexaglot_locale::ListStyle;

use crate::codes::{LIST_TOO_DEEP, MISSING_KEY, SORTED_NUMBERS, UNKNOWN_LIST};
use crate::kinds::COMMON;
use crate::names::{NAMED, Named};
use crate::proposals::Place;

use crate::reader::{Fields, Reader};
use crate::syntax::Node;

/// The keys of a list, whether it is a block or stands in a paragraph.
pub(crate) const LIST_KEYS: &[&str] = &["list", "start", "continues", "sorted", "items"];

/// The keys of an item, beside those of its id and its list.
pub(crate) const ITEM_KEYS: &[&str] = &["p"];

/// What holds a list, and the lists that continue one which did not stand before them.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    holders: BTreeSet<Id>,
    pending: Vec<(Id, Span)>,
}

impl Lists {
    pub(crate) fn holds(&self, id: &Id) -> bool {
        self.holders.contains(id)
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.holders.iter().map(Id::as_str)
    }

    pub(crate) fn pending(&self) -> impl Iterator<Item = (&Id, Span)> {
        self.pending.iter().map(|(id, span)| (id, *span))
    }
}

impl<'s> Reader<'s> {
    /// The list of a paragraph or of an item, if it has one.
    pub(crate) fn introduced(
        &mut self,
        fields: &Fields<'_, 's>,
        named: &Named,
        level: usize,
    ) -> Option<List<Unit>> {
        if fields.get("list").is_some() {
            return Some(self.list(fields, named, level));
        }
        let stray = LIST_KEYS.iter().find_map(|key| fields.entry(key))?;
        let message = format!("{} has `{}` and no `list`", fields.what, stray.key);
        self.report(&MISSING_KEY, stray.key_span, message, "add `list: lettered`, or another kind");
        None
    }

    /// A list. `level` counts from 0 in nested lists.
    pub(crate) fn list(
        &mut self,
        fields: &Fields<'_, 's>,
        named: &Named,
        level: usize,
    ) -> List<Unit> {
        if let Some(entry) = fields.entry("list")
            && level == List::<Unit>::LEVELS
        {
            let message = format!(
                "this list is on level {}, at most {} exist",
                level + 1,
                List::<Unit>::LEVELS
            );
            let hint = "make a section of the outermost list, or one text of the innermost";
            self.report(&LIST_TOO_DEEP, entry.key_span, message, hint);
        }
        let style = fields.get("list").and_then(|node| self.word("list", node, &ListStyle::ALL));
        self.one_of(fields, &["start", "continues"]);
        let start = fields.get("start").and_then(|node| self.count("start", node));
        let continues = fields.get("continues").and_then(|node| {
            let id = self.id("continues", node)?;
            if !self.lists.holds(&id) {
                self.lists.pending.push((id.clone(), node.span));
            }
            Some(id)
        });
        let sorted = fields.get("sorted").and_then(|node| self.flag("sorted", node));
        if sorted == Some(true)
            && style.is_some_and(|style| !style.is_uncounted())
            && let Some(entry) = fields.entry("sorted")
        {
            let message = "a list that counts its items cannot be sorted".to_owned();
            let hint = "take `sorted` away, or make it a list of bullets";
            self.report(&SORTED_NUMBERS, entry.key_span, message, hint);
        }
        let items = self.required(fields, "items");
        let items = items.map(|node| self.filled("items", "items", node)).unwrap_or_default();
        let places = (1..).map(|ordinal| Place::entry(named.id.as_str(), ordinal));
        let items = items
            .iter()
            .zip(places)
            .filter_map(|(node, place)| self.item(node, place, level))
            .collect();
        self.lists.holders.insert(named.id.clone());
        List {
            style: style.unwrap_or(ListStyle::Plain),
            start: start.unwrap_or(1),
            continues,
            sorted: sorted.unwrap_or(false),
            items,
        }
    }

    /// An item: a paragraph, which may introduce a list of the next level.
    fn item(&mut self, node: &Node<'s>, place: Place<'_>, level: usize) -> Option<Item<Unit>> {
        let known: &[&[&str]] = &[NAMED, ITEM_KEYS, LIST_KEYS, COMMON];
        let fields = self.mapping("an entry of `items`", "an item", node, known)?;
        let named = self.named(&fields, place);
        let only = fields.get("only").and_then(|node| self.only(node));
        let number = fields.get("number").and_then(|node| self.number_label(node));
        let text = self.required(&fields, "p");
        let text = self.unit(&named, "p", text);
        let list = self.introduced(&fields, &named, level + 1);
        Some(Item { id: named.id, span: named.span, only, number, text, list })
    }

    /// Reports the `continues` that name no list before them. Called when all lists are known.
    pub(crate) fn check_lists(&mut self) {
        let lists = std::mem::take(&mut self.lists);
        for (id, span) in lists.pending() {
            self.unknown_list(&lists, id, span);
        }
    }

    fn unknown_list(&mut self, lists: &Lists, id: &Id, span: Span) {
        if !self.findings.room(&UNKNOWN_LIST) {
            return;
        }
        let (message, hint) = if lists.holds(id) {
            let message = format!("the list `{id}` does not end before this one begins");
            (message, "continue a list that stands before it".to_owned())
        } else {
            let hint = match nearest(id.as_str(), lists.ids()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "name a list, or the paragraph that holds it".to_owned(),
            };
            (format!("`{id}` holds no list"), hint)
        };
        self.report(&UNKNOWN_LIST, span, message, &hint);
    }
}
