//! A document as a whole: its head, and what stands before and after its body.

use std::sync::Arc;

use hexaglot_diag::{SourceFile, Span, nearest};
use hexaglot_document::{
    Annex, BlockKind, Citation, Document, Id, Include, Kind, Masthead, Note, Session, Signatory,
    TextMap, Tree, Unit,
};
use hexaglot_locale::Lang;
use hexaglot_locale::codes::UNKNOWN_PROFILE;

use crate::blocks::Holder;
use crate::codes::{BAD_RANGE, ID_NOT_STEM, SELF_INCLUDE, UNKNOWN_KIND, WRONG_TYPE, WRONG_VERSION};
use crate::names::{NAMED, Named, fallback};
use crate::proposals::Place;
use crate::quote::{listed, quoted};
use crate::reader::{Fields, Reader};
use crate::syntax::{Node, Value};

/// The keys of a document in their customary order.
pub(crate) const KEYS: &[&str] = &[
    "hexaglot",
    "id",
    "kind",
    "profile",
    "original",
    "masthead",
    "data",
    "author",
    "title",
    "summary",
    "action",
    "references",
    "body",
    "notes",
    "annexes",
    "signature",
];

/// The keys of the masthead.
pub(crate) const MASTHEAD_KEYS: &[&str] =
    &["organ", "session", "agenda", "symbol", "date", "distribution", "issued"];
/// The keys of a session.
pub(crate) const SESSION_KEYS: &[&str] = &["number", "year", "place", "dates"];
/// The keys of the title and the author, beside those of [`NAMED`]; so are the next three.
pub(crate) const TITLED_KEYS: &[&str] = &["text"];
/// Those of a note.
pub(crate) const NOTE_KEYS: &[&str] = &["p"];
/// Those of an annex that is no other document.
pub(crate) const ANNEX_KEYS: &[&str] = &["annex", "body"];
/// Those of a signatory.
pub(crate) const SIGNATORY_KEYS: &[&str] = &["name", "role"];

/// The version of the format that this program reads.
pub(crate) const VERSION: &str = "1";

/// What stands for a document that could not be read at all.
pub(crate) fn recovery(file: &Arc<SourceFile>) -> Document {
    let title = Unit {
        id: title_id(),
        text: String::new(),
        map: TextMap::whole(Span::default()),
        note: None,
    };
    Document {
        file: file.clone(),
        id: stem(file).parse().unwrap_or_else(|_| fallback()),
        kind: Kind::Report,
        profile: None,
        original: Lang::En,
        masthead: Masthead::default(),
        data: std::collections::BTreeMap::new(),
        tree: Tree {
            author: None,
            title,
            summary: Vec::new(),
            action: Vec::new(),
            references: Vec::new(),
            body: Vec::new(),
            notes: Vec::new(),
            annexes: Vec::new(),
            signature: Vec::new(),
        },
        includes: Vec::new(),
    }
}

fn title_id() -> Id {
    "title".parse().unwrap_or_else(|_| fallback())
}

/// A file's name without its folders and its extension.
fn stem(file: &SourceFile) -> &str {
    let name = file.path().rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml")).unwrap_or(name)
}

impl<'s> Reader<'s> {
    /// A document. Its parts are read in canonical order, data before what names them, so that ids
    /// and continued lists are met as readers meet them.
    pub(crate) fn document(&mut self, root: &'s Node<'s>) -> Document {
        self.names.root = Some(root);
        let mut document = recovery(self.file);
        let Some(fields) = self.mapping("this file", "a document", root, &[KEYS]) else {
            return document;
        };
        if let Some(node) = self.required(&fields, "hexaglot") {
            self.version(node);
        }
        if let Some(id) = self.required(&fields, "id").and_then(|node| self.document_id(node)) {
            document.id = id;
        }
        let kind = self.required(&fields, "kind");
        if let Some(kind) =
            kind.and_then(|node| self.choice("kind", node, &Kind::ALL, &UNKNOWN_KIND))
        {
            document.kind = kind;
        }
        document.profile = fields.get("profile").and_then(|node| self.profile(node));
        let original = self.required(&fields, "original");
        if let Some(lang) = original.and_then(|node| self.lang("original", node)) {
            document.original = lang;
        }
        if let Some(masthead) = fields.get("masthead").and_then(|node| self.masthead(node)) {
            document.masthead = masthead;
        }
        if let Some(node) = fields.get("data") {
            self.data(node);
        }
        (document.tree, document.includes) = self.tree(&fields, document.tree.title);
        self.check_lists();
        self.check_includes(&document);
        document.data = std::mem::take(&mut self.data);
        document
    }

    fn tree(&mut self, fields: &Fields<'_, 's>, untitled: Unit) -> (Tree<Unit>, Vec<Include>) {
        let author =
            fields.get("author").and_then(|node| self.titled("author", "the author", node));
        let title = self.required(fields, "title");
        let title = title.and_then(|node| self.titled("title", "the title", node));
        let summary = self.optional(fields, "summary", Holder::Summary);
        let action = self.optional(fields, "action", Holder::Action);
        let references = fields.get("references").map(|node| self.references(node));
        let body = self.required(fields, "body");
        let body = body.map(|node| self.blocks("body", node, "body", Holder::Body));
        let notes = fields.get("notes").map(|node| self.notes(node));
        let annexes = fields.get("annexes").map(|node| self.annexes(node));
        let (annexes, includes) = annexes.unwrap_or_default();
        let signature = fields.get("signature").map(|node| self.signature(node));
        let tree = Tree {
            author,
            title: title.unwrap_or(untitled),
            summary,
            action,
            references: references.unwrap_or_default(),
            body: body.unwrap_or_default(),
            notes: notes.unwrap_or_default(),
            annexes,
            signature: signature.unwrap_or_default(),
        };
        (tree, includes)
    }

    fn version(&mut self, node: &Node<'s>) {
        let Some(scalar) = self.scalar("hexaglot", "1", node) else { return };
        if scalar.text != VERSION {
            let message = format!("this program reads version 1, not {}", quoted(&scalar.text));
            self.report(&WRONG_VERSION, node.span, message, "write `hexaglot: 1`");
        }
    }

    fn document_id(&mut self, node: &Node<'s>) -> Option<Id> {
        let id = self.id("id", node)?;
        let stem = stem(self.file);
        if id.as_str() != stem {
            let message = format!("the id `{id}` is not the name of the file, {}", quoted(stem));
            let hint = match stem.parse::<Id>() {
                Ok(stem) => format!("write `id: {stem}`, or name the file `{id}.yaml`"),
                Err(_) => format!("name the file `{id}.yaml`"),
            };
            self.report(&ID_NOT_STEM, self.inside(node), message, &hint);
        }
        Some(id)
    }

    fn profile(&mut self, node: &Node<'s>) -> Option<String> {
        let scalar = self.scalar("profile", "the name of a profile", node)?;
        let profiles = self.profiles;
        if profiles.get(&scalar.text).is_none() {
            let hint = match nearest(&scalar.text, profiles.ids()) {
                Some(near) => format!("did you mean `{near}`?"),
                None if profiles.ids().next().is_none() => String::new(),
                None => format!("the profiles are {}", listed(profiles.ids())),
            };
            let message = format!("there is no profile {}", quoted(&scalar.text));
            self.report(&UNKNOWN_PROFILE, self.inside(node), message, &hint);
            return None;
        }
        Some(scalar.text.clone().into_owned())
    }

    fn masthead(&mut self, node: &Node<'s>) -> Option<Masthead> {
        let fields = self.mapping("masthead", "the masthead", node, &[MASTHEAD_KEYS])?;
        let line = |reader: &mut Self, key| {
            fields.get(key).and_then(|node| reader.line(key, node)).map(|line| line.text)
        };
        Some(Masthead {
            organ: fields.get("organ").and_then(|node| self.name("organ", node)),
            session: fields.get("session").and_then(|node| self.session(node)),
            agenda: line(self, "agenda"),
            symbol: line(self, "symbol"),
            date: fields.get("date").and_then(|node| self.date("date", node)),
            distribution: fields
                .get("distribution")
                .and_then(|node| self.name("distribution", node)),
            issued: fields.get("issued").and_then(|node| self.date("issued", node)),
        })
    }

    fn session(&mut self, node: &Node<'s>) -> Option<Session> {
        let fields = self.mapping("session", "a session", node, &[SESSION_KEYS])?;
        let number = fields.get("number").and_then(|node| self.count("number", node));
        let year = self.required(&fields, "year").and_then(|node| self.year(node));
        let place = fields.get("place").and_then(|node| self.name("place", node));
        let dates = fields.get("dates").and_then(|node| self.dates(node));
        Some(Session { number, year: year?, place, dates, span: node.span })
    }

    /// `dates: { range: [2017-05-15, 2017-05-25] }`
    fn dates(&mut self, node: &Node<'s>) -> Option<(hexaglot_locale::Date, hexaglot_locale::Date)> {
        if matches!(node.value, Value::Sequence(_) | Value::Scalar(_)) {
            let hint = "write it as in `{ range: [2017-05-15, 2017-05-25] }`";
            self.report(&BAD_RANGE, node.span, "`dates` is not a range", hint);
            return None;
        }
        let fields = self.mapping("dates", "a range", node, &[&["range"]])?;
        let range = self.required(&fields, "range")?;
        self.range("range", range)
    }

    /// `title` and `author`: a text with an id.
    fn titled(&mut self, key: &str, what: &'static str, node: &Node<'s>) -> Option<Unit> {
        if let Value::Scalar(_) = node.value {
            let message = format!("`{key}` is a text without an id");
            let hint = format!("write `{key}: {{ id: {key}, text: … }}`");
            self.report(&WRONG_TYPE, node.span, message, &hint);
            return None;
        }
        let fields = self.mapping(key, what, node, &[NAMED, TITLED_KEYS])?;
        let named = self.named(&fields, Place::only(key));
        let text = self.required(&fields, "text");
        Some(self.unit(&named, "text", text))
    }

    fn optional(
        &mut self,
        fields: &Fields<'_, 's>,
        key: &'static str,
        holder: Holder,
    ) -> Vec<hexaglot_document::Block<Unit>> {
        fields.get(key).map(|node| self.blocks(key, node, key, holder)).unwrap_or_default()
    }

    /// References are resolutions, written out or named, and paragraphs.
    fn references(&mut self, node: &Node<'s>) -> Vec<Citation<Unit>> {
        let mut references = Vec::new();
        for (node, ordinal) in
            self.sequence("references", "resolutions and paragraphs", node).iter().zip(1..)
        {
            let place = Place::entry("reference", ordinal);
            let Some(fields) = self.open_mapping("an entry of `references`", "a reference", node)
            else {
                continue;
            };
            if let Some(resolution) = fields.get("resolution") {
                self.known(&fields, &[&["resolution"]]);
                references.extend(self.cited_resolution(resolution).map(Citation::Resolution));
                continue;
            }
            let Some(block) = self.block(node, place, Holder::References) else { continue };
            if matches!(block.kind, BlockKind::Paragraph(_)) {
                references.push(Citation::Paragraph(block));
            }
        }
        references
    }

    fn notes(&mut self, node: &Node<'s>) -> Vec<Note<Unit>> {
        let mut notes = Vec::new();
        for (node, ordinal) in self.sequence("notes", "notes", node).iter().zip(1..) {
            let Some(fields) =
                self.mapping("an entry of `notes`", "a note", node, &[NAMED, NOTE_KEYS])
            else {
                continue;
            };
            let named = self.named(&fields, Place::entry("note", ordinal));
            let text = self.required(&fields, "p");
            let text = self.unit(&named, "p", text);
            notes.push(Note { id: named.id, span: named.span, text });
        }
        notes
    }

    /// Annexes stand here with a heading and blocks, or are documents of their own.
    fn annexes(&mut self, node: &Node<'s>) -> (Vec<Annex<Unit>>, Vec<Include>) {
        let (mut annexes, mut includes) = (Vec::new(), Vec::new());
        for (node, ordinal) in self.sequence("annexes", "annexes", node).iter().zip(1..) {
            let Some(fields) = self.open_mapping("an entry of `annexes`", "an annex", node) else {
                continue;
            };
            if let Some(include) = fields.get("include") {
                self.known(&fields, &[&["include"]]);
                let Some(id) = self.id("include", include) else { continue };
                self.register(&id, include.span);
                let place = annexes.len() + includes.len();
                includes.push(Include { id, span: include.span, place });
                continue;
            }
            self.known(&fields, &[NAMED, ANNEX_KEYS, &["include"]]);
            let named = self.named(&fields, Place::entry("annex", ordinal));
            let heading = self.required(&fields, "annex");
            let heading = self.unit(&named, "annex", heading);
            let body = self.required(&fields, "body");
            let body = body.map(|node| self.blocks("body", node, named.id.as_str(), Holder::Body));
            let body = body.unwrap_or_default();
            let Named { id, span, .. } = named;
            annexes.push(Annex { id, span, heading, body, signature: Vec::new() });
        }
        (annexes, includes)
    }

    fn signature(&mut self, node: &Node<'s>) -> Vec<Signatory<Unit>> {
        let mut signature = Vec::new();
        for (node, ordinal) in self.sequence("signature", "signatories", node).iter().zip(1..) {
            let known: &[&[&str]] = &[NAMED, SIGNATORY_KEYS];
            let Some(fields) = self.mapping("an entry of `signature`", "a signatory", node, known)
            else {
                continue;
            };
            let named: Named = self.named(&fields, Place::entry("signatory", ordinal));
            let name = self.required(&fields, "name");
            let name = self.unit(&named, "name", name);
            let role = self.second(&fields, &named, "role");
            signature.push(Signatory { id: named.id, name, role });
        }
        signature
    }

    fn check_includes(&mut self, document: &Document) {
        for include in document.includes.iter().filter(|include| include.id == document.id) {
            let message = format!("the document `{}` includes itself", document.id);
            self.report(&SELF_INCLUDE, include.span, message, "name another document");
        }
    }
}
