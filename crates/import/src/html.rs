//! An HTML page as a browser reads it: the tree that html5ever builds, with the line of each node.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{Attribute, ExpandedName, ParseOpts, QualName, local_name, ns, parse_document};

/// Reads a page. Every text is one: faults of HTML are mended as the HTML Standard says.
///
/// Where more than [`LEVELS`] nodes stand inside one another, what follows is not read to the end: html5ever
/// would take the square of the time for it.
pub(crate) fn parse(text: &str) -> Tree {
    let options = ParseOpts {
        // What a page shows without scripts is what it says.
        tree_builder: TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() },
        ..ParseOpts::default()
    };
    let mut parser = parse_document(Builder::default(), options);
    let mut rest = text;
    while !rest.is_empty() && parser.tokenizer.sink.sink.too_deep.get().is_none() {
        let (piece, later) =
            rest.split_at_checked(rest.floor_char_boundary(PIECE)).unwrap_or((rest, ""));
        parser.process(piece.into());
        rest = later;
    }
    let mut tree = parser.finish();
    tree.too_deep = tree.too_deep.or_else(|| tree.beyond_levels());
    tree
}

/// The most nodes inside one another.
pub(crate) const LEVELS: usize = 128;

/// How many bytes are read between one look at the levels and the next.
const PIECE: usize = 16 << 10;

/// The tree of a page. Its nodes are named by their numbers.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    /// The line on which more than [`LEVELS`] stand inside one another, if they do anywhere.
    pub(crate) too_deep: Option<usize>,
}

/// A node of a page.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) content: Content,
    /// The line on which its start tag ends, or, of a text, a line of it; from 1.
    pub(crate) line: usize,
    pub(crate) children: Vec<usize>,
    parent: Option<usize>,
    /// How many nodes it was in when it was put there.
    level: usize,
}

/// What a node is.
#[derive(Debug)]
pub(crate) enum Content {
    Element {
        name: String,
        attributes: Vec<(String, String)>,
    },
    Text(String),
    /// The page itself, comments and the like.
    Other,
}

impl Tree {
    /// The number of the page itself.
    pub(crate) const ROOT: usize = 0;

    pub(crate) fn node(&self, number: usize) -> Option<&Node> {
        self.nodes.get(number)
    }

    /// The line of a node that stands in more than [`LEVELS`] others: where a node was moved, what is in it
    /// has another level than when it was put there.
    fn beyond_levels(&self) -> Option<usize> {
        let mut open = vec![(Tree::ROOT, 0)];
        while let Some((number, level)) = open.pop() {
            let node = self.node(number)?;
            if level > LEVELS {
                return Some(node.line);
            }
            open.extend(node.children.iter().map(|child| (*child, level + 1)));
        }
        None
    }

    pub(crate) fn nodes(&self) -> &[Node] {
        &self.nodes
    }
}

impl Node {
    /// The name of an element; empty of anything else.
    pub(crate) fn name(&self) -> &str {
        match &self.content {
            Content::Element { name, .. } => name,
            _ => "",
        }
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let Content::Element { attributes, .. } = &self.content else { return None };
        attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn parent(&self) -> Option<usize> {
        self.parent
    }
}

/// A node as html5ever holds it.
#[derive(Debug, Clone)]
struct Handle {
    number: usize,
    /// Of what is no element, an empty name.
    name: Rc<QualName>,
}

/// Builds a page. html5ever changes it through shared references.
struct Builder {
    nodes: RefCell<Vec<Node>>,
    line: Cell<usize>,
    too_deep: Cell<Option<usize>>,
}

impl Default for Builder {
    fn default() -> Self {
        let builder =
            Builder { nodes: RefCell::default(), line: Cell::new(1), too_deep: Cell::new(None) };
        builder.add(Content::Other);
        builder
    }
}

impl Builder {
    fn add(&self, content: Content) -> usize {
        let mut nodes = self.nodes.borrow_mut();
        let line = self.line.get();
        nodes.push(Node { content, line, children: Vec::new(), parent: None, level: 0 });
        nodes.len() - 1
    }

    fn add_other(&self) -> Handle {
        let number = self.add(Content::Other);
        Handle { number, name: Rc::new(QualName::new(None, ns!(), local_name!(""))) }
    }

    /// Puts a node or a text among the children of another, before the child at `at`. A text joins the
    /// one before it.
    fn insert(&self, parent: usize, at: usize, child: NodeOrText<Handle>) {
        let child = match child {
            NodeOrText::AppendNode(handle) => handle.number,
            NodeOrText::AppendText(text) => {
                if self.joined(parent, at, &text) {
                    return;
                }
                self.add(Content::Text(text.to_string()))
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        let mut level = 0;
        if let Some(node) = nodes.get_mut(parent) {
            node.children.insert(at.min(node.children.len()), child);
            level = node.level + 1;
        }
        if let Some(node) = nodes.get_mut(child) {
            node.parent = Some(parent);
            node.level = level;
        }
        if level > LEVELS && self.too_deep.get().is_none() {
            self.too_deep.set(Some(self.line.get()));
        }
    }

    fn joined(&self, parent: usize, at: usize, text: &str) -> bool {
        let mut nodes = self.nodes.borrow_mut();
        let before = at.checked_sub(1);
        let before = before.and_then(|at| nodes.get(parent)?.children.get(at).copied());
        match before.and_then(|before| nodes.get_mut(before)).map(|node| &mut node.content) {
            Some(Content::Text(before)) => {
                before.push_str(text);
                true
            }
            _ => false,
        }
    }

    fn children(&self, node: usize) -> usize {
        self.nodes.borrow().get(node).map_or(0, |node| node.children.len())
    }

    /// The parent of a node, and its place there.
    fn place(&self, node: usize) -> Option<(usize, usize)> {
        let nodes = self.nodes.borrow();
        let parent = nodes.get(node)?.parent?;
        let at = nodes.get(parent)?.children.iter().rposition(|child| *child == node)?;
        Some((parent, at))
    }
}

impl TreeSink for Builder {
    type Handle = Handle;
    type Output = Tree;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Tree {
        Tree { nodes: self.nodes.into_inner(), too_deep: self.too_deep.get() }
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        let name = Rc::new(QualName::new(None, ns!(), local_name!("")));
        Handle { number: Tree::ROOT, name }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        target.name.expanded()
    }

    fn create_element(
        &self,
        name: QualName,
        attributes: Vec<Attribute>,
        _: ElementFlags,
    ) -> Handle {
        let attributes = attributes.into_iter().map(pair).collect();
        let number = self.add(Content::Element { name: name.local.to_string(), attributes });
        Handle { number, name: Rc::new(name) }
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        self.add_other()
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.add_other()
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(parent.number, self.children(parent.number), child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &Handle,
        prev_element: &Handle,
        child: NodeOrText<Handle>,
    ) {
        if self.place(element.number).is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(prev_element, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    /// What a template holds is no part of the page, so it hangs on nothing.
    fn get_template_contents(&self, _: &Handle) -> Handle {
        self.add_other()
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        one.number == other.number
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        if let NodeOrText::AppendNode(child) = &child {
            self.remove_from_parent(child);
        }
        if let Some((parent, at)) = self.place(sibling.number) {
            self.insert(parent, at, child);
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, new: Vec<Attribute>) {
        let mut nodes = self.nodes.borrow_mut();
        let content = nodes.get_mut(target.number).map(|node| &mut node.content);
        if let Some(Content::Element { attributes, .. }) = content {
            for (name, value) in new.into_iter().map(pair) {
                if !attributes.iter().any(|(known, _)| *known == name) {
                    attributes.push((name, value));
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        let place = self.place(target.number);
        let mut nodes = self.nodes.borrow_mut();
        if let Some((parent, at)) = place
            && let Some(parent) = nodes.get_mut(parent)
        {
            parent.children.remove(at);
        }
        if let Some(node) = nodes.get_mut(target.number) {
            node.parent = None;
        }
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        let mut nodes = self.nodes.borrow_mut();
        let moved = nodes.get_mut(node.number).map(|node| std::mem::take(&mut node.children));
        let moved = moved.unwrap_or_default();
        for child in &moved {
            if let Some(child) = nodes.get_mut(*child) {
                child.parent = Some(new_parent.number);
            }
        }
        if let Some(parent) = nodes.get_mut(new_parent.number) {
            parent.children.extend(moved);
        }
    }

    fn set_current_line(&self, line: u64) {
        self.line.set(usize::try_from(line).unwrap_or(usize::MAX).max(1));
    }
}

fn pair(attribute: Attribute) -> (String, String) {
    (attribute.name.local.to_string(), attribute.value.to_string())
}
