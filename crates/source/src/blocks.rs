//! Blocks, each by the key that says what it is.

use std::collections::BTreeMap;

use hexaglot_document::{
    Alternative, Block, BlockKind, Code, Entry as Term, Figure, Glossary, NumberLabel, Paragraph,
    ParagraphNumbers, Quote, Section, Unit,
};
use hexaglot_locale::Lang;

use crate::codes::{
    BAD_LANGUAGE, BAD_NUMBER_OVERRIDE, FIGURE_ALTERNATIVE, MISPLACED_BLOCK, PATH_OUTSIDE,
};
use crate::kinds::KindOfBlock;
use crate::names::{NAMED, Named};
use crate::proposals::Place;
use crate::quote::quoted;
use crate::reader::{Fields, Reader};
use crate::syntax::{Node, Value};

/// The keys of an entry of a glossary, beside those of [`NAMED`].
pub(crate) const ENTRY_KEYS: &[&str] = &["term", "p"];

/// How the paragraphs of a section are numbered.
pub(crate) const PARAGRAPHS: [(&str, ParagraphNumbers); 2] =
    [("plain", ParagraphNumbers::Plain), ("numbered", ParagraphNumbers::Numbered)];

/// What holds a block, which decides what may stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holder {
    /// The body of a document, section, annex or quotation: any block.
    Body,
    /// The summary: paragraphs and lists.
    Summary,
    /// What is asked of the reader: paragraphs and lists.
    Action,
    /// The references: paragraphs.
    References,
}

impl Holder {
    fn name(self) -> &'static str {
        match self {
            Holder::Body => "body",
            Holder::Summary => "summary",
            Holder::Action => "action",
            Holder::References => "references",
        }
    }

    fn takes(self, kind: &KindOfBlock) -> bool {
        match self {
            Holder::Body => true,
            Holder::Summary | Holder::Action => matches!(kind.key, "p" | "list"),
            Holder::References => kind.key == "p",
        }
    }
}

impl<'s> Reader<'s> {
    /// A list of blocks. `parent` begins the ids that are proposed for those that have none.
    pub(crate) fn blocks(
        &mut self,
        name: &str,
        node: &Node<'s>,
        parent: &str,
        holder: Holder,
    ) -> Vec<Block<Unit>> {
        let nodes = match holder {
            Holder::Body => self.filled(name, "blocks", node),
            _ => self.sequence(name, "blocks", node),
        };
        let places = (1..).map(|ordinal| Place::entry(parent, ordinal));
        nodes
            .iter()
            .zip(places)
            .filter_map(|(node, place)| self.block(node, place, holder))
            .collect()
    }

    pub(crate) fn block(
        &mut self,
        node: &Node<'s>,
        place: Place<'_>,
        holder: Holder,
    ) -> Option<Block<Unit>> {
        let name = format!("an entry of `{}`", holder.name());
        let mut fields = self.open_mapping(&name, "a block", node)?;
        let (kind, second) = self.kind(&fields);
        if let Some(kind) = kind {
            fields.what = kind.what;
            let others = second.map_or(&[][..], |second| second.keys);
            self.known(&fields, &[kind.keys, others].concat());
            if !holder.takes(kind) {
                let place = holder.name();
                let hint = if holder == Holder::References {
                    "a reference is `resolution: $name` or a paragraph"
                } else {
                    "make it a paragraph or a list, or move it to the body"
                };
                let span = fields.entry(kind.key).map_or(fields.head(), |entry| entry.key_span);
                self.report(
                    &MISPLACED_BLOCK,
                    span,
                    format!("{} cannot stand in `{place}`", kind.what),
                    hint,
                );
            }
        } else if fields.get("include").is_some() {
            return None;
        }
        let named = self.named(&fields, place);
        let only = fields.get("only").and_then(|node| self.only(node));
        let number = fields.get("number").and_then(|node| self.number_label(node));
        let kind = self.content(kind?, &fields, &named)?;
        Some(Block { id: named.id, span: named.span, only, number, kind })
    }

    fn content(
        &mut self,
        kind: &KindOfBlock,
        fields: &Fields<'_, 's>,
        named: &Named,
    ) -> Option<BlockKind<Unit>> {
        let first = fields.get(kind.key);
        Some(match kind.key {
            "section" => BlockKind::Section(self.section(fields, named)),
            "p" => BlockKind::Paragraph(Paragraph {
                text: self.unit(named, "p", first),
                numbered: fields.get("numbered").and_then(|node| self.flag("numbered", node)),
                list: self.introduced(fields, named, 0),
            }),
            "list" => BlockKind::List(self.list(fields, named, 0)),
            "table" => BlockKind::Table(self.table(fields, named)),
            "figure" => BlockKind::Figure(self.figure(fields, named)),
            "quote" => BlockKind::Quote(Quote {
                body: first
                    .map(|node| self.blocks("quote", node, named.id.as_str(), Holder::Body))
                    .unwrap_or_default(),
                source: self.second(fields, named, "source"),
            }),
            "note" => BlockKind::Admonition(self.unit(named, "note", first)),
            "glossary" => BlockKind::Glossary(self.glossary(fields, named)),
            "code" => BlockKind::Code(Code {
                language: fields
                    .get("language")
                    .and_then(|node| self.line("language", node))
                    .map(|line| line.text),
                text: first.and_then(|node| self.literal("code", node)).unwrap_or_default(),
            }),
            _ => return None,
        })
    }

    fn section(&mut self, fields: &Fields<'_, 's>, named: &Named) -> Section<Unit> {
        let heading = self.unit(named, "section", fields.get("section"));
        let numbered = fields.get("numbered").and_then(|node| self.flag("numbered", node));
        let paragraphs =
            fields.get("paragraphs").and_then(|node| self.word("paragraphs", node, &PARAGRAPHS));
        let body = self.required(fields, "body");
        let body = body.map(|node| self.blocks("body", node, named.id.as_str(), Holder::Body));
        Section {
            heading,
            numbered: numbered.unwrap_or(true),
            paragraphs: paragraphs.unwrap_or_default(),
            body: body.unwrap_or_default(),
        }
    }

    fn figure(&mut self, fields: &Fields<'_, 's>, named: &Named) -> Figure<Unit> {
        let caption = self.unit(named, "figure", fields.get("figure"));
        let file = self.required(fields, "file").and_then(|node| self.path(node));
        let alt = fields.entry("alt");
        let decorative = fields.entry("decorative");
        let is_decorative = decorative.and_then(|entry| self.flag("decorative", &entry.value));
        let text = self.second(fields, named, "alt");
        let fault = match (alt, decorative, is_decorative) {
            (Some(alt), Some(_), Some(true)) => {
                Some((alt.key_span, "a decorative figure has an `alt`"))
            }
            (None, Some(entry), Some(false)) => {
                Some((entry.key_span, "a figure that says something has no `alt`"))
            }
            (None, None, _) => {
                Some((fields.head(), "a figure has neither `alt` nor `decorative: true`"))
            }
            _ => None,
        };
        if let Some((span, message)) = fault {
            let hint = "say in `alt` what the picture shows, or write `decorative: true` if it says nothing";
            self.report(&FIGURE_ALTERNATIVE, span, message, hint);
        }
        let alternative = text.map_or(Alternative::Decorative, Alternative::Text);
        Figure { caption, file: file.unwrap_or_default(), alternative }
    }

    /// A path below the folder of the document, with `/` on every system.
    fn path(&mut self, node: &Node<'s>) -> Option<String> {
        let path = self.line("file", node)?.text;
        let mut parts = path.split('/');
        let outside = path.starts_with('/')
            || path.contains(['\\', ':'])
            || parts.any(|part| matches!(part, "" | "." | ".."));
        if outside {
            let message = format!("{} is not a path below the document's folder", quoted(&path));
            let hint = "write it relative to this file as in `figures/map.svg`";
            self.report(&PATH_OUTSIDE, self.inside(node), message, hint);
            return None;
        }
        Some(path)
    }

    fn glossary(&mut self, fields: &Fields<'_, 's>, owner: &Named) -> Glossary<Unit> {
        let sorted = fields.get("sorted").and_then(|node| self.flag("sorted", node));
        let mut entries = Vec::new();
        let nodes = fields.get("glossary").map(|node| self.filled("glossary", "terms", node));
        for (node, ordinal) in nodes.unwrap_or_default().iter().zip(1..) {
            let known: &[&[&str]] = &[NAMED, ENTRY_KEYS];
            let name = "an entry of `glossary`";
            let Some(fields) = self.mapping(name, "an entry of a glossary", node, known) else {
                continue;
            };
            let named = self.named(&fields, Place::entry(owner.id.as_str(), ordinal));
            let term = self.required(&fields, "term");
            let term = self.unit(&named, "term", term);
            let text = self.required(&fields, "p");
            let definition = self.composed(&named, "definition", named.span);
            let definition = self.unit(&definition, "p", text);
            entries.push(Term { id: named.id, term, definition });
        }
        Glossary { entries, sorted: sorted.unwrap_or(false) }
    }

    /// `only: [ar]`
    pub(crate) fn only(&mut self, node: &Node<'s>) -> Option<Vec<Lang>> {
        let mut langs = Vec::new();
        for node in self.filled("only", "languages", node) {
            let Some(lang) = self.lang("only", node) else { continue };
            if langs.contains(&lang) {
                self.report(
                    &BAD_LANGUAGE,
                    node.span,
                    format!("`only` names `{lang}` twice"),
                    "take one of them away",
                );
                continue;
            }
            langs.push(lang);
        }
        (!langs.is_empty()).then_some(langs)
    }

    /// `number: "5 bis"` or `number: { all: "1.a", ar: "1-أ" }`
    pub(crate) fn number_label(&mut self, node: &Node<'s>) -> Option<NumberLabel> {
        match &node.value {
            Value::Scalar(_) => {
                let all = self.line("number", node)?.text;
                Some(NumberLabel { all, by_lang: BTreeMap::new() })
            }
            Value::Mapping(_, entries) => {
                let mut label = NumberLabel { all: String::new(), by_lang: BTreeMap::new() };
                for entry in entries {
                    let text = self.line(&entry.key, &entry.value).map(|line| line.text);
                    match (&*entry.key, entry.key.parse::<Lang>()) {
                        ("all", _) => label.all = text.unwrap_or_default(),
                        (_, Ok(lang)) => {
                            label.by_lang.insert(lang, text.unwrap_or_default());
                        }
                        (other, Err(_)) => {
                            let message = format!("{} is no language of a number", quoted(other));
                            let hint =
                                "its keys are `all` and the languages ar, zh, en, fr, ru, es";
                            self.report(&BAD_NUMBER_OVERRIDE, entry.key_span, message, hint);
                        }
                    }
                }
                if !entries.iter().any(|entry| entry.key == "all") {
                    let hint = "add `all:` with the number in the other languages";
                    self.report(&BAD_NUMBER_OVERRIDE, node.span, "this number has no `all`", hint);
                }
                Some(label)
            }
            Value::Sequence(_) => {
                let hint = "write a text such as \"5 bis\", or a mapping such as { all: \"1.a\", ar: \"1-أ\" }";
                self.report(&BAD_NUMBER_OVERRIDE, node.span, "`number` is a list", hint);
                None
            }
            Value::Empty | Value::Refused => {
                self.wrong_type("number", "a text or a mapping of languages", node);
                None
            }
        }
    }
}
