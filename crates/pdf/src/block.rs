//! Blocks to what the template sets.

use hexaglot_document::{Alternative, Block as Source, BlockKind, Figure, Id, List, Text};
use hexaglot_fonts::Variant;
use hexaglot_locale::ListStyle;

use crate::convert::Converter;
use crate::inline::alternative;
use crate::tree::{Block, Item, ListMarkers, Unit};

/// Points a CSS pixel.
const POINTS: f64 = 0.75;

impl Converter<'_> {
    /// The blocks that this edition has; `level` is that of a heading among them, from 1.
    pub(crate) fn blocks(&mut self, blocks: &[Source<Text>], level: usize) -> Vec<Block> {
        let edition = self.edition;
        let mut set = Vec::new();
        for block in blocks.iter().filter(|block| edition.has_block(block)) {
            self.block(block, level, &mut set);
        }
        set
    }

    fn block(&mut self, block: &Source<Text>, level: usize, set: &mut Vec<Block>) {
        let id = block.id.to_string();
        let one = match &block.kind {
            BlockKind::Section(section) => {
                let marker = self.marker(&block.id, Variant::BOLD);
                let heading = self.unit(Some(id), marker, Variant::BOLD, &section.heading);
                let body = self.blocks(&section.body, level + 1);
                Block::Section { heading, level, body }
            }
            BlockKind::Paragraph(paragraph) => {
                let marker = self.marker(&block.id, Variant::REGULAR);
                let text = self.unit(Some(id), marker, Variant::REGULAR, &paragraph.text);
                set.push(Block::Paragraph { text });
                let Some(list) = &paragraph.list else { return };
                self.list(None, &block.id, list)
            }
            BlockKind::List(list) => self.list(Some(id), &block.id, list),
            BlockKind::Table(table) => Block::Table(self.table(&block.id, table)),
            BlockKind::Figure(figure) => self.figure(&block.id, figure),
            BlockKind::Quote(quote) => {
                self.shown.insert(id.clone());
                let body = self.blocks(&quote.body, level);
                let source = self.source(&block.id, quote.source.as_ref());
                Block::Quote { id, body, source }
            }
            BlockKind::Admonition(text) => {
                let body = self.framed(&id, &block.id, Variant::REGULAR, text);
                self.shown.insert(id.clone());
                Block::Admonition { text: Unit { id: Some(id), marker: None, body } }
            }
            BlockKind::Glossary(glossary) => {
                self.shown.insert(id.clone());
                let mut entries = Vec::new();
                for entry in self.edition.entries(&block.id, glossary) {
                    let own = entry.id.to_string();
                    let definition = Some(format!("{own}-definition"));
                    let term = self.unit(Some(own), None, Variant::BOLD, &entry.term);
                    let text = self.unit(definition, None, Variant::REGULAR, &entry.definition);
                    entries.push((term, text));
                }
                Block::Glossary { id, entries }
            }
            BlockKind::Code(code) => {
                self.shown.insert(id.clone());
                self.check_code_block(&id, &code.text);
                Block::Code { id, text: code.text.trim_end_matches('\n').to_owned() }
            }
        };
        set.push(one);
    }

    /// A list in the block or item `holder`.
    fn list(&mut self, id: Option<String>, holder: &Id, list: &List<Text>) -> Block {
        self.shown.extend(id.clone());
        let (markers, ordered) = match list.style {
            ListStyle::Lettered => (ListMarkers::Letters, true),
            ListStyle::Roman => (ListMarkers::Roman, true),
            ListStyle::Decimal | ListStyle::Operative => (ListMarkers::Figures, true),
            ListStyle::Bullet | ListStyle::Dash => (ListMarkers::Signs, false),
            ListStyle::Plain | ListStyle::Preambular => (ListMarkers::None, false),
        };
        let mut items = Vec::new();
        for item in self.edition.items(holder, list) {
            let marker = self.marker(&item.id, Variant::REGULAR);
            let id = Some(item.id.to_string());
            let text = self.unit(id, marker, Variant::REGULAR, &item.text);
            let list = item.list.as_ref().map(|list| Box::new(self.list(None, &item.id, list)));
            items.push(Item { text, list });
        }
        Block::List { id, markers, ordered, items }
    }

    fn figure(&mut self, id: &Id, figure: &Figure<Text>) -> Block {
        let edition = self.edition;
        let name = id.to_string();
        let caption = self.framed(&name, id, Variant::BOLD, &figure.caption);
        self.shown.insert(name.clone());
        let picture = edition.pictures.get(id);
        let file = picture.map(|picture| {
            let file = format!("picture-{}.{}", self.pictures.len(), picture.kind.extension());
            self.pictures.push((file.clone(), picture));
            file
        });
        let size = picture.and_then(|picture| picture.size);
        let alt = match &figure.alternative {
            Alternative::Text(text) => Some(alternative(text)),
            Alternative::Decorative => None,
        };
        let width = size.map(|(width, _)| f64::from(width) * POINTS);
        Block::Figure { id: name, caption, file, width, alt }
    }

    /// Where a table or quotation comes from.
    pub(crate) fn source(&mut self, id: &Id, text: Option<&Text>) -> Option<Unit> {
        let (text, own) = (text?, id.join("source").ok()?);
        let name = own.to_string();
        let body = self.framed(&name, &own, Variant::REGULAR, text);
        self.shown.insert(name.clone());
        Some(Unit { id: Some(name), marker: None, body })
    }
}
