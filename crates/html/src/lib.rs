//! Edition to HTML: one page that needs nothing but itself.
//!
//! 1. `page` and its neighbors decide: an edition becomes a tree of elements (`tree`).
//! 2. `encode` spells: escaping, void elements, nothing else.
//!
//! A page makes no request and runs no script but its own, whose hash its Content-Security-Policy
//! names. Its style knows no left and no right, so that Arabic is mirrored by `dir` alone.

mod assets;
mod block;
mod encode;
mod index;
mod inline;
mod list;
mod metadata;
mod page;
mod status;
mod table;
mod tree;

use hexaglot_diag::Outcome;
use hexaglot_edition::Edition;
use hexaglot_locale::Lang;

pub use index::{IndexEntry, IndexPage, IndexTitle, write_index};
pub use status::{StatusPage, StatusRow, status_page};

/// What a page says of its place among others.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct HtmlOptions {
    /// All editions of the document that are published, this one among them, with the addresses of
    /// their pages relative to this one. Default: none, and the page has no switcher.
    pub editions: Vec<Alternate>,
    /// The page's path in the output, such as `ar/a/b.html`: pictures are addressed from it.
    pub path: String,
    /// The address under which the output will stand, with a slash at its end. Default: none, and the
    /// page has no canonical and no absolute links.
    pub base_url: Option<String>,
    /// Whether the page says that it is a draft. Default: no.
    pub draft: bool,
}

/// An edition of the same document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternate {
    /// Its language.
    pub lang: Lang,
    /// The address of its page, relative to the page that links to it.
    pub href: String,
    /// The path of its page in the output.
    pub path: String,
}

/// An edition as one HTML page: UTF-8, without a byte order mark.
#[must_use]
pub fn html(edition: &Edition, options: &HtmlOptions) -> Outcome<Vec<u8>> {
    Outcome::clean(encode::encode(&page::page(edition, options)).into_bytes())
}
