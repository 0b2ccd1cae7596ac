//! What a block is: told from its keys.

use hexaglot_diag::{Diagnostic, nearest};

use crate::codes::{MISPLACED_BLOCK, TWO_KINDS, UNKNOWN_BLOCK};
use crate::lists::LIST_KEYS;
use crate::names::NAMED;
use crate::quote::{listed, quoted};
use crate::reader::{Fields, Reader};

/// The key that makes a block what it is, with the other keys that go with it.
pub(crate) struct KindOfBlock {
    pub(crate) key: &'static str,
    /// What messages call it.
    pub(crate) what: &'static str,
    /// The keys that it may have.
    pub(crate) keys: &'static [&'static [&'static str]],
}

/// The keys that every block may have beside those of [`NAMED`].
pub(crate) const COMMON: &[&str] = &["only", "number"];

/// Every kind.
pub(crate) const KINDS: [KindOfBlock; 9] = [
    KindOfBlock {
        key: "section",
        what: "a section",
        keys: &[NAMED, &["section", "numbered", "paragraphs", "body"], COMMON],
    },
    KindOfBlock {
        key: "p",
        what: "a paragraph",
        keys: &[NAMED, &["p", "numbered"], LIST_KEYS, COMMON],
    },
    KindOfBlock { key: "list", what: "a list", keys: &[NAMED, LIST_KEYS, COMMON] },
    KindOfBlock {
        key: "table",
        what: "a table",
        keys: &[NAMED, &["table", "columns", "groups", "rows", "sorted", "source"], COMMON],
    },
    KindOfBlock {
        key: "figure",
        what: "a figure",
        keys: &[NAMED, &["figure", "file", "alt", "decorative"], COMMON],
    },
    KindOfBlock { key: "quote", what: "a quotation", keys: &[NAMED, &["quote", "source"], COMMON] },
    KindOfBlock { key: "note", what: "an admonition", keys: &[NAMED, &["note"], COMMON] },
    KindOfBlock {
        key: "glossary",
        what: "a glossary",
        keys: &[NAMED, &["glossary", "sorted"], COMMON],
    },
    KindOfBlock {
        key: "code",
        what: "a block of code",
        keys: &[NAMED, &["code", "language"], COMMON],
    },
];

/// What others call the kinds of blocks.
const SYNONYMS: &[(&str, &str)] = &[
    ("paragraph", "p"),
    ("para", "p"),
    ("text", "p"),
    ("heading", "section"),
    ("header", "section"),
    ("title", "section"),
    ("items", "list"),
    ("bullets", "list"),
    ("image", "figure"),
    ("img", "figure"),
    ("picture", "figure"),
    ("blockquote", "quote"),
    ("quotation", "quote"),
    ("admonition", "note"),
    ("terms", "glossary"),
];

impl<'s> Reader<'s> {
    /// The kind of a block, and a second one that it must not have. `p` with `list` is a paragraph.
    pub(crate) fn kind(
        &mut self,
        fields: &Fields<'_, 's>,
    ) -> (Option<&'static KindOfBlock>, Option<&'static KindOfBlock>) {
        let kind_of = |key: &str| KINDS.iter().find(|kind| kind.key == key);
        let mut kinds: Vec<_> = fields
            .entries
            .iter()
            .filter_map(|entry| Some((kind_of(&entry.key)?, entry.key_span)))
            .collect();
        if fields.get("p").is_some() {
            kinds.retain(|(kind, _)| kind.key != "list");
        }
        if let [(first, at), (second, other), ..] = kinds.as_slice() {
            let message = format!(
                "a block is of one kind, this one has `{}` and `{}`",
                first.key, second.key
            );
            self.findings.push(
                Diagnostic::new(&TWO_KINDS, message)
                    .at(self.file.label(*other, "the second"))
                    .at(self.file.label(*at, "the first"))
                    .hint("make it two blocks, each with its id"),
            );
        }
        let mut kinds = kinds.into_iter().map(|(kind, _)| kind);
        let first = kinds.next();
        if first.is_none() {
            self.no_kind(fields);
        }
        (first, kinds.next())
    }

    fn no_kind(&mut self, fields: &Fields<'_, 's>) {
        if let Some(include) = fields.entry("include") {
            let hint = "move it to `annexes`";
            self.report(
                &MISPLACED_BLOCK,
                include.key_span,
                "`include` stands only under `annexes`",
                hint,
            );
            return;
        }
        let words = || KINDS.iter().map(|kind| kind.key);
        let meant = fields.entries.iter().find_map(|entry| {
            let synonym =
                SYNONYMS.iter().find(|(word, _)| *word == entry.key).map(|(_, kind)| *kind);
            Some((entry, synonym.or_else(|| nearest(&entry.key, words()))?))
        });
        let (span, message, hint) = match meant {
            Some((entry, kind)) => (
                entry.key_span,
                format!("{} does not say what this block is", quoted(&entry.key)),
                format!("did you mean `{kind}`?"),
            ),
            None => (
                fields.head(),
                "this block has no key that says what it is".to_owned(),
                format!("give it one of {}", listed(words())),
            ),
        };
        self.report(&UNKNOWN_BLOCK, span, message, &hint);
    }
}
