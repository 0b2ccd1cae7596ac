//! Edition to tree: every decision of the PDF that is not one of layout.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_diag::Diagnostics;
use hexaglot_document::{
    Block as SourceBlock, Citation, Id, Signatory as Source, Text, plain_text,
};
use hexaglot_edition::{Edition, POP, Picture, opening};
use hexaglot_fonts::{Chain, Variant};
use hexaglot_locale::{Direction, Lang, MastheadContent, MastheadSide};

use crate::PdfOptions;
use crate::fonts::PdfFonts;
use crate::inline::Around;
use crate::style::style;
use crate::tree::{Annex, Front, Inline, Line, Marker, Masthead, Note, Page, Signatory, Unit};

/// What is given to the typesetter: the page, and its pictures by the names that it has for them.
pub(crate) struct Converted<'a> {
    pub(crate) page: Page,
    pub(crate) pictures: Vec<(String, &'a Picture)>,
    pub(crate) diagnostics: Diagnostics,
}

/// Decides what the pages hold.
pub(crate) fn convert<'a>(
    edition: &'a Edition,
    fonts: &'a PdfFonts,
    options: &'a PdfOptions,
) -> Converted<'a> {
    let mut converter = Converter::new(edition, fonts, options, BTreeSet::new());
    let mut page = converter.page();
    let hidden: BTreeSet<String> = converter.cited.difference(&converter.shown).cloned().collect();
    // What the edition cites and does not show is found when all of it has been met.
    if !hidden.is_empty() {
        converter = Converter::new(edition, fonts, options, hidden);
        page = converter.page();
    }
    Converted { page, pictures: converter.pictures, diagnostics: converter.diagnostics }
}

/// The work on one edition.
pub(crate) struct Converter<'a> {
    pub(crate) edition: &'a Edition,
    pub(crate) fonts: &'a PdfFonts,
    pub(crate) options: &'a PdfOptions,
    /// The ids that are cited although the edition does not show them.
    pub(crate) hidden: BTreeSet<String>,
    /// The ids that something leads to.
    pub(crate) cited: BTreeSet<String>,
    /// The ids of what the pages show.
    pub(crate) shown: BTreeSet<String>,
    /// The notes that have been called.
    pub(crate) called: BTreeSet<String>,
    pub(crate) pictures: Vec<(String, &'a Picture)>,
    pub(crate) diagnostics: Diagnostics,
    /// The families that text in each language asks.
    pub(crate) chains: BTreeMap<Lang, Chain<'a>>,
    /// The characters without a glyph of which has been told.
    pub(crate) told: BTreeSet<(String, char)>,
}

impl<'a> Converter<'a> {
    fn new(
        edition: &'a Edition,
        fonts: &'a PdfFonts,
        options: &'a PdfOptions,
        hidden: BTreeSet<String>,
    ) -> Self {
        Converter {
            edition,
            fonts,
            options,
            hidden,
            cited: BTreeSet::new(),
            shown: BTreeSet::new(),
            called: BTreeSet::new(),
            pictures: Vec::new(),
            diagnostics: Diagnostics::new(),
            chains: BTreeMap::new(),
            told: BTreeSet::new(),
        }
    }

    fn page(&mut self) -> Page {
        let edition = self.edition;
        let tree = &edition.tree;
        let draft = self.options.draft.then(|| edition.interface.draft_notice.clone());
        // The first units of every document.
        let mut units = edition.coverage.0.iter().map(|(id, _)| id.to_string());
        let author = tree.author.as_ref().map(|author| {
            let id = units.next();
            self.unit(id, None, Variant::REGULAR, author)
        });
        let title = self.unit(units.next(), None, Variant::BOLD, &edition.title);
        let masthead = self.masthead();
        let front = self.front();
        let body = self.blocks(&tree.body, 1);
        let signature = self.signature(&tree.signature);
        let annexes = self.annexes();
        let notes = self.notes();
        let around = Around { unit: "", lang: edition.lang, variant: Variant::REGULAR };
        let footer = edition.footer.as_ref().map(|footer| {
            // What is repeated beside the text can hold no link that assistive technology finds.
            self.words_of(around, footer)
        });
        Page {
            lang: edition.lang.tag(),
            rtl: edition.lang.direction() == Direction::RightToLeft,
            name: plain_text(&tree.title.inlines).replace('\n', " "),
            date: edition.date.map(|date| (date.year(), date.month(), date.day())),
            style: style(edition, self.fonts),
            masthead,
            draft,
            author,
            title,
            front,
            body,
            signature,
            annexes,
            notes,
            closing: edition.closing_rule.is_some(),
            footer,
            symbol: edition.symbol.clone(),
            back_to_text: edition.interface.back_to_text.clone(),
        }
    }

    fn masthead(&mut self) -> Masthead {
        let edition = self.edition;
        let mut masthead = Masthead::default();
        for line in &edition.masthead {
            let strong = match line.content {
                MastheadContent::Session => line.side == MastheadSide::Start,
                MastheadContent::Organ => true,
                _ => false,
            };
            let variant = if strong { Variant::BOLD } else { Variant::REGULAR };
            let text = Text {
                lang: line.lang,
                status: hexaglot_document::Status::Source,
                inlines: line.inlines.clone(),
            };
            let body = self.leaf("", variant, &text);
            let side = match line.side {
                MastheadSide::Start => &mut masthead.start,
                MastheadSide::End => &mut masthead.end,
                MastheadSide::Below => &mut masthead.below,
            };
            side.push(Line { strong, body });
        }
        masthead
    }

    fn front(&mut self) -> Vec<Front> {
        let edition = self.edition;
        let tree = &edition.tree;
        let mut front = Vec::new();
        let parts: [(&[SourceBlock<Text>], &str); 2] =
            [(&tree.summary, &edition.headings.summary), (&tree.action, &edition.headings.action)];
        for (blocks, heading) in parts.into_iter().filter(|(blocks, _)| !blocks.is_empty()) {
            self.words(Variant::BOLD, heading);
            front.push(Front { heading: heading.to_owned(), body: self.blocks(blocks, 1) });
        }
        if !tree.references.is_empty() {
            let heading = edition.headings.references.clone();
            self.words(Variant::BOLD, &heading);
            front.push(Front { heading, body: self.references() });
        }
        front
    }

    fn references(&mut self) -> Vec<crate::tree::Block> {
        let edition = self.edition;
        let mut body = Vec::new();
        for (place, citation) in edition.tree.references.iter().enumerate() {
            match citation {
                Citation::Resolution(_) => {
                    let words = edition.citations.get(&place).map_or(&[][..], Vec::as_slice);
                    let around = Around { unit: "", lang: edition.lang, variant: Variant::REGULAR };
                    let text = Unit { id: None, marker: None, body: self.inlines(around, words) };
                    body.push(crate::tree::Block::Paragraph { text });
                }
                Citation::Paragraph(paragraph) => {
                    body.extend(self.blocks(std::slice::from_ref(paragraph), 1));
                }
            }
        }
        body
    }

    /// A text with the id that leads to it.
    pub(crate) fn unit(
        &mut self,
        id: Option<String>,
        marker: Option<Marker>,
        variant: Variant,
        text: &Text,
    ) -> Unit {
        let body = self.leaf(id.as_deref().unwrap_or_default(), variant, text);
        self.shown.extend(id.clone());
        Unit { id, marker, body }
    }

    pub(crate) fn signature(&mut self, signatories: &[Source<Text>]) -> Vec<Signatory> {
        let mut lines = Vec::new();
        for signatory in signatories {
            let id = signatory.id.to_string();
            let role = signatory
                .role
                .as_ref()
                .map(|role| self.unit(Some(format!("{id}-role")), None, Variant::REGULAR, role));
            let name = self.unit(Some(id), None, Variant::REGULAR, &signatory.name);
            lines.push(Signatory { name, role });
        }
        lines
    }

    fn annexes(&mut self) -> Vec<Annex> {
        let edition = self.edition;
        let mut annexes = Vec::new();
        for annex in &edition.tree.annexes {
            let label = edition.frame(&annex.id).before;
            self.words(Variant::BOLD, &label);
            let id = Some(annex.id.to_string());
            let heading = self.unit(id, None, Variant::BOLD, &annex.heading);
            let body = self.blocks(&annex.body, 2);
            let signature = self.signature(&annex.signature);
            annexes.push(Annex { label, heading, body, signature });
        }
        annexes
    }

    /// The notes that are called.
    fn notes(&mut self) -> BTreeMap<String, Note> {
        let edition = self.edition;
        let mut notes = BTreeMap::new();
        for note in &edition.tree.notes {
            if edition.numbering.get(note.id.as_str()).is_none() {
                continue;
            }
            let id = note.id.to_string();
            let Some(mut marker) = self.marker(&note.id, Variant::REGULAR) else { continue };
            // Isolated, lest it count as part of a number before the call.
            marker.body.insert(0, Inline::Text(opening(Some(Direction::LeftToRight)).to_string()));
            marker.body.push(Inline::Text(POP.to_string()));
            let body = self.leaf(&id, Variant::REGULAR, &note.text);
            self.shown.insert(id.clone());
            let name = edition.note_names.get(&note.id).cloned().unwrap_or_default();
            notes.insert(id, Note { marker, name, body });
        }
        notes
    }

    /// The number or marker of a block or item, without the spaces of plain text.
    pub(crate) fn marker(&mut self, id: &Id, variant: Variant) -> Option<Marker> {
        let text = self.edition.marker(id)?.trim_matches(char::is_whitespace).to_owned();
        let body = self.words(variant, &text);
        (!text.is_empty()).then_some(Marker { text, body })
    }

    /// A text with what the house puts around it.
    pub(crate) fn framed(
        &mut self,
        id: &str,
        own: &Id,
        variant: Variant,
        text: &Text,
    ) -> Vec<Inline> {
        let frame = self.edition.frame(own);
        let mut body = Vec::new();
        if !frame.before.is_empty() {
            body.extend(self.words(variant, &frame.before));
        }
        body.extend(self.leaf(id, variant, text));
        if !frame.after.is_empty() {
            body.extend(self.words(variant, &frame.after));
        }
        body
    }
}
