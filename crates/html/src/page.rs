//! The page of an edition.

use std::collections::BTreeMap;

use hexaglot_document::{Block, Citation, Id, Inline, Node as TreeNode, Signatory, Text};
use hexaglot_edition::Edition;
use hexaglot_locale::{MastheadContent, MastheadSide};

use crate::block::{self, Place};
use crate::inline::{direction, in_language, leaf, nodes};
use crate::tree::{Element, Node};
use crate::{Alternate, HtmlOptions, assets, metadata};

/// The id of the element that holds the document. No unit has it: their ids have no capitals.
pub(crate) const MAIN: &str = "Main";

/// Decides what a page holds.
pub(crate) fn page<'a>(edition: &'a Edition, options: &'a HtmlOptions) -> Element<'a> {
    let switch = (options.editions.len() > 1)
        .then(|| switcher(&edition.interface.languages, &options.editions, edition.lang));
    let body = Element::new("body")
        .child(skip_link(&edition.interface.skip_to_text))
        .child_some(switch)
        .child_some(masthead(edition))
        .child(main(edition, options))
        .child(footer(edition))
        .child(Element::new("script").child(Node::Verbatim(assets::SCRIPT.into())));
    Element::new("html")
        .with("lang", edition.lang.tag())
        .with("dir", direction(edition.lang.direction()))
        .child(metadata::head(edition, options))
        .child(body)
}

/// The way past the head of a page, with its words.
pub(crate) fn skip_link(words: &str) -> Element<'_> {
    Element::new("a").with("class", "skip").with("href", format!("#{MAIN}")).text(words)
}

/// The native names of the languages, each in itself, the page's own marked for assistive technology.
pub(crate) fn switcher<'a>(
    name: &'a str,
    editions: &'a [Alternate],
    current: hexaglot_locale::Lang,
) -> Element<'a> {
    let items = editions.iter().map(|edition| {
        let lang = edition.lang;
        let link = Element::new("a")
            .with("href", &edition.href)
            .with("hreflang", lang.tag())
            .with("lang", lang.tag())
            .with("dir", direction(lang.direction()))
            .with_some("aria-current", (lang == current).then_some("page"))
            .with("data-edition", "")
            .text(lang.native_name());
        Element::new("li").child(link)
    });
    Element::new("nav")
        .with("class", "switcher")
        .with("aria-label", name)
        .child(Element::new("ul").children(items))
}

/// The organ and its session at the start side, what identifies the document at the end side, and below
/// them what some houses put there.
fn masthead<'a>(edition: &'a Edition) -> Option<Element<'a>> {
    let side = |class: &'static str, side: MastheadSide| {
        let lines = edition.masthead.iter().filter(|line| line.side == side);
        let lines = lines.map(|line| {
            let class = match line.content {
                MastheadContent::Session if side == MastheadSide::Start => Some("session"),
                MastheadContent::Organ => Some("session"),
                _ => None,
            };
            let words = nodes(edition, line.lang, &line.inlines);
            let paragraph = Element::new("p").with_some("class", class);
            if line.lang == edition.lang {
                return paragraph.children(words);
            }
            // The row stays at its side of the page, whatever the direction of its language.
            paragraph
                .child(in_language(Element::new("bdi"), line.lang, edition.lang).children(words))
        });
        Element::new("div").with("class", class).children(lines)
    };
    let masthead = Element::new("div")
        .with("class", "masthead")
        .child(side("meeting", MastheadSide::Start))
        .child(side("issue", MastheadSide::End));
    let has_below = edition.masthead.iter().any(|line| line.side == MastheadSide::Below);
    let below = has_below.then(|| side("corner", MastheadSide::Below));
    (!edition.masthead.is_empty()).then(|| Element::new("header").child(masthead).child_some(below))
}

fn main<'a>(edition: &'a Edition, options: &'a HtmlOptions) -> Element<'a> {
    let tree = &edition.tree;
    let draft = options
        .draft
        .then(|| Element::new("p").with("class", "draft").text(&edition.interface.draft_notice));
    // The first units of every document.
    let mut units = edition.coverage.0.iter().map(|(id, _)| id.as_str());
    let author = tree.author.as_ref().map(|author| {
        Element::new("p")
            .with("class", "author")
            .with_some("id", units.next())
            .children(leaf(edition, author))
    });
    let title =
        Element::new("h1").with_some("id", units.next()).children(leaf(edition, &edition.title));
    let mut main = Element::new("main")
        .with("id", MAIN)
        .child_some(draft)
        .child_some(author)
        .child(title)
        .child_some(front_box(edition, options));
    let body = Element::new("div").with("class", "text").children(block::blocks(
        edition,
        &tree.body,
        Place::top(options),
    ));
    main =
        main.child(body).child_some(signature(edition, &tree.signature)).child_some(notes(edition));
    main = main.children(annexes(edition, options));
    let closing = edition.closing_rule.as_ref();
    main.child_some(
        closing.map(|_| Element::new("hr").with("class", "closing").with("aria-hidden", "true")),
    )
}

/// Summary, action required and references: one bordered block with a heading for each.
fn front_box<'a>(edition: &'a Edition, options: &HtmlOptions) -> Option<Element<'a>> {
    let tree = &edition.tree;
    let mut children: Vec<Node> = Vec::new();
    let heading = |text: &'a str| -> Node<'a> { Element::new("h2").text(text).into() };
    let parts: [(&[Block<Text>], &str); 2] =
        [(&tree.summary, &edition.headings.summary), (&tree.action, &edition.headings.action)];
    for (blocks, title) in parts.into_iter().filter(|(blocks, _)| !blocks.is_empty()) {
        children.push(heading(title));
        children.extend(block::blocks(edition, blocks, Place::top(options)));
    }
    if !tree.references.is_empty() {
        children.push(heading(&edition.headings.references));
        for (place, citation) in tree.references.iter().enumerate() {
            match citation {
                Citation::Resolution(_) => {
                    let words: &[Inline] = edition.citations.get(&place).map_or(&[], Vec::as_slice);
                    children.push(
                        Element::new("p").children(nodes(edition, edition.lang, words)).into(),
                    );
                }
                Citation::Paragraph(paragraph) => {
                    children.extend(block::blocks(
                        edition,
                        std::slice::from_ref(paragraph),
                        Place::top(options),
                    ));
                }
            }
        }
    }
    (!children.is_empty()).then(|| Element::new("div").with("class", "box").children(children))
}

fn signature<'a>(edition: &'a Edition, signatories: &'a [Signatory<Text>]) -> Option<Element<'a>> {
    let mut lines = Vec::new();
    for signatory in signatories {
        lines.push(
            Element::new("p")
                .with("id", signatory.id.as_str())
                .children(leaf(edition, &signatory.name)),
        );
        if let Some(role) = &signatory.role {
            lines.push(
                Element::new("p")
                    .with("id", format!("{}-role", signatory.id))
                    .children(leaf(edition, role)),
            );
        }
    }
    (!lines.is_empty()).then(|| Element::new("div").with("class", "signature").children(lines))
}

/// The notes that are called, in the order of their numbers, each with a link to where it is called
/// first.
fn notes<'a>(edition: &'a Edition) -> Option<Element<'a>> {
    let calls = first_calls(edition);
    let mut notes: Vec<_> = edition
        .tree
        .notes
        .iter()
        .filter_map(|note| Some((edition.numbering.get(note.id.as_str())?.path.clone(), note)))
        .collect();
    notes.sort_by(|(a, _), (b, _)| a.cmp(b));
    let items = notes.iter().map(|(_, note)| {
        let number = edition.marker(&note.id).unwrap_or_default();
        let back = calls.get(&note.id).map(|call| {
            Element::new("a")
                .with("href", format!("#{call}"))
                .with("role", "doc-backlink")
                .with("aria-label", &edition.interface.back_to_text)
                .text("↑")
        });
        let text = Element::new("p")
            .child(Element::new("span").with("class", "number").text(number))
            .children(leaf(edition, &note.text))
            .text(" ")
            .child_some(back);
        Element::new("li").with("id", note.id.as_str()).child(text)
    });
    let list = Element::new("ol").with("class", "list").children(items);
    let section = Element::new("section")
        .with("class", "notes")
        .with("role", "doc-endnotes")
        .with("aria-label", &edition.interface.notes)
        .child(Element::new("h2").text(&edition.interface.notes))
        .child(list);
    (!notes.is_empty()).then_some(section)
}

/// The block in which each note is called first; before all of them stand the author and the title.
fn first_calls(edition: &Edition) -> BTreeMap<Id, Id> {
    let mut calls = BTreeMap::new();
    let head = edition.tree.author.iter().chain([&edition.tree.title]);
    for (text, (id, _)) in head.zip(&edition.coverage.0) {
        note_calls(&text.inlines, &mut |note| {
            calls.entry(note.clone()).or_insert_with(|| id.clone());
        });
    }
    let mut place: Option<&Id> = None;
    edition.tree.walk(&mut |node| match node {
        TreeNode::Block(block) => place = Some(&block.id),
        TreeNode::Item(item) => place = Some(&item.id),
        TreeNode::Named(id, _) => place = Some(id),
        TreeNode::Leaf(text, _) => note_calls(&text.inlines, &mut |note| {
            if let Some(place) = place {
                calls.entry(note.clone()).or_insert_with(|| place.clone());
            }
        }),
        TreeNode::Datum(_) => {}
    });
    calls
}

fn note_calls(inlines: &[Inline], found: &mut dyn FnMut(&Id)) {
    for inline in inlines {
        match inline {
            Inline::NoteCall { note, .. } => found(note),
            other => note_calls(other.body().unwrap_or_default(), found),
        }
    }
}

fn annexes<'a>(edition: &'a Edition, options: &HtmlOptions) -> Vec<Element<'a>> {
    let annexes = edition.tree.annexes.iter().map(|annex| {
        let label = edition.frame(&annex.id).before;
        let title = Element::new("h2")
            .with("id", annex.id.as_str())
            .child(Element::new("span").with("class", "annex-label").text(label))
            .child(Element::new("br"))
            .children(leaf(edition, &annex.heading));
        let body = Element::new("div").with("class", "text").children(block::blocks(
            edition,
            &annex.body,
            Place::top(options).below(),
        ));
        let section = Element::new("section").with("aria-labelledby", annex.id.as_str());
        let signature = signature(edition, &annex.signature);
        section.child(title).child(body).child_some(signature)
    });
    annexes.collect()
}

fn footer<'a>(edition: &'a Edition) -> Element<'a> {
    let line = edition
        .footer
        .as_ref()
        .map(|footer| Element::new("p").children(nodes(edition, edition.lang, footer)));
    Element::new("footer").child_some(line)
}
