//! Inlines to what the template sets.

use hexaglot_document::{Inline as Source, LinkAddress, Target, Text, plain_text};
use hexaglot_edition::{POP, opening};
use hexaglot_fonts::{Style, Variant};
use hexaglot_locale::{Direction, Emphasis, Lang, Script};
use hexaglot_render::address;

use crate::convert::Converter;
use crate::latin::{Piece, pieces};
use crate::style::beside;
use crate::tree::{Inline, Node};

/// What is around a piece of text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Around<'u> {
    /// The id of the unit, for what is found in it; empty for what belongs to none.
    pub(crate) unit: &'u str,
    /// The language.
    pub(crate) lang: Lang,
    /// The face.
    pub(crate) variant: Variant,
}

impl Converter<'_> {
    /// A leaf; one in another language than the page's, or before which a draft says that it is not
    /// current, is marked as such.
    pub(crate) fn leaf(&mut self, unit: &str, variant: Variant, text: &Text) -> Vec<Inline> {
        let lang = self.edition.lang;
        let gap = self.edition.gaps.get(&text.status).filter(|_| !text.status.is_current());
        let mut body = self.inlines(Around { unit, lang: text.lang, variant }, &text.inlines);
        if text.lang != lang {
            let opening = opening(Some(text.lang.direction()));
            body.insert(0, Inline::Text(opening.to_string()));
            body.push(Inline::Text(POP.to_string()));
            body = vec![self.language(text.lang, body)];
        }
        match gap {
            Some(label) => {
                self.check(Around { unit: "", lang, variant: bold(variant) }, label);
                vec![Inline::Node(Node::Gap { label: label.clone(), body })]
            }
            None => body,
        }
    }

    /// Inlines, characters beside characters put together.
    pub(crate) fn inlines(&mut self, around: Around<'_>, inlines: &[Source]) -> Vec<Inline> {
        let mut set = Vec::new();
        for inline in inlines {
            self.inline(around, inline, &mut set);
        }
        set
    }

    fn inline(&mut self, around: Around<'_>, inline: &Source, set: &mut Vec<Inline>) {
        let node = match inline {
            Source::Text(text) => return self.characters(around, text, set),
            Source::Value { body, .. } => {
                return body.iter().for_each(|inline| self.inline(around, inline, set));
            }
            Source::Isolate { lang, direction, body } => {
                return self.isolate(around, *lang, *direction, body, set);
            }
            Source::Emphasis(body) => {
                let variant = match self.edition.emphasis.get(&around.lang.script()) {
                    Some(Emphasis::Bold) => bold(around.variant),
                    Some(Emphasis::Dots | Emphasis::Kai) => around.variant,
                    Some(Emphasis::Italic) | None => {
                        Variant { style: Style::Italic, ..around.variant }
                    }
                };
                Node::Emphasis { body: self.inlines(Around { variant, ..around }, body) }
            }
            Source::Strong(body) => {
                let variant = bold(around.variant);
                Node::Strong { body: self.inlines(Around { variant, ..around }, body) }
            }
            Source::Code(text) => {
                self.check_code(around, text);
                // Code runs from left to right in any text.
                push(opening(Some(Direction::LeftToRight)), set);
                set.push(Inline::Node(Node::Code { text: text.clone() }));
                return push(POP, set);
            }
            Source::Break => Node::Break,
            Source::Link { address: LinkAddress::External(address), body } => {
                Node::Link { address: address.clone(), body: self.inlines(around, body) }
            }
            Source::Link { address: LinkAddress::Internal(id), body }
            | Source::Reference { target: Target::Here(id), body } => {
                let body = self.inlines(around, body);
                // The edition may lack what another one shows.
                if self.hidden.contains(id.as_str()) {
                    return set.extend(body);
                }
                self.cited.insert(id.to_string());
                Node::Reference { id: id.to_string(), body }
            }
            Source::Reference { target: Target::There { document, id }, body } => {
                let body = self.inlines(around, body);
                // Of a document that is nowhere the words alone are left.
                let Some(way) = self.edition.ways.get(document) else { return set.extend(body) };
                let address = format!("{}.pdf#{id}", address(way));
                Node::Link { address, body }
            }
            Source::NoteCall { note, .. } => {
                let first = self.called.insert(note.to_string());
                Node::NoteCall { note: note.to_string(), first }
            }
        };
        set.push(Inline::Node(node));
    }

    /// A run that takes no part in the order around it: the typesetter knows the characters of UAX #9.
    fn isolate(
        &mut self,
        around: Around<'_>,
        lang: Option<Lang>,
        direction: Option<Direction>,
        body: &[Source],
        set: &mut Vec<Inline>,
    ) {
        // Code has its direction by itself.
        if let [code @ Source::Code(_)] = body {
            return self.inline(around, code, set);
        }
        push(opening(direction), set);
        match lang.filter(|lang| *lang != around.lang) {
            Some(lang) => {
                let body = self.inlines(Around { lang, ..around }, body);
                set.push(self.language(lang, body));
            }
            None => body.iter().for_each(|inline| self.inline(around, inline, set)),
        }
        push(POP, set);
    }

    /// A text in another language than the page's.
    fn language(&self, lang: Lang, body: Vec<Inline>) -> Inline {
        let scale = beside(lang.script(), self.edition.lang.script());
        Inline::Node(Node::Language { lang: lang.tag(), scale, body })
    }

    /// Characters; in a script that is set larger than Latin, Latin letters by themselves.
    fn characters(&mut self, around: Around<'_>, text: &str, set: &mut Vec<Inline>) {
        self.check(around, text);
        if self.has_latin_size() && matches!(around.lang.script(), Script::Latin | Script::Cyrillic)
        {
            return set.push(Inline::Node(Node::Latin { text: text.to_owned() }));
        }
        if !self.has_latin_size() || around.lang != self.edition.lang {
            return push_text(text, set);
        }
        for piece in pieces(text) {
            match piece {
                Piece::Latin(text) => {
                    set.push(Inline::Node(Node::Latin { text: text.to_owned() }));
                }
                Piece::Other(text) => push_text(text, set),
            }
        }
    }

    /// Inlines without the links among them.
    pub(crate) fn words_of(&mut self, around: Around<'_>, inlines: &[Source]) -> Vec<Inline> {
        let unlinked = |inline: &Source| match inline {
            Source::Link { body, .. } | Source::Reference { body, .. } => body.clone(),
            other => vec![other.clone()],
        };
        let inlines: Vec<Source> = inlines.iter().flat_map(unlinked).collect();
        self.inlines(around, &inlines)
    }

    /// Words of the house in the language of the page.
    pub(crate) fn words(&mut self, variant: Variant, text: &str) -> Vec<Inline> {
        let mut set = Vec::new();
        let around = Around { unit: "", lang: self.edition.lang, variant };
        self.characters(around, text, &mut set);
        set
    }
}

/// The text of an alternative, which has no markup.
pub(crate) fn alternative(text: &Text) -> String {
    plain_text(&text.inlines)
}

/// A face made bold.
fn bold(variant: Variant) -> Variant {
    Variant { weight: Variant::BOLD.weight, ..variant }
}

fn push(character: char, set: &mut Vec<Inline>) {
    push_text(character.encode_utf8(&mut [0; 4]), set);
}

fn push_text(text: &str, set: &mut Vec<Inline>) {
    match set.last_mut() {
        Some(Inline::Text(before)) => before.push_str(text),
        _ => set.push(Inline::Text(text.to_owned())),
    }
}
