//! Edition to lines: every decision of the text edition.

use hexaglot_document::{
    Alternative, Annex, Block, BlockKind, Cell, CellContent, Citation, Column, Id, Inline, List,
    Note, Signatory, Status, Table, Text,
};
use hexaglot_edition::{Edition, Frame, MastheadLine, without_needless};

use crate::TextOptions;
use crate::inline::{characters, isolated};

/// Lines that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct TextBlock(pub(crate) Vec<Line>);

/// A line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Line {
    /// How many levels it is indented by.
    pub(crate) level: usize,
    /// A number or marker with what parts it from the text; empty for most.
    pub(crate) marker: String,
    /// The text.
    pub(crate) text: String,
}

/// Decides what stands on which line.
pub(crate) fn convert(edition: &Edition, options: &TextOptions) -> Vec<TextBlock> {
    let mut converter = Converter { edition, options, blocks: Vec::new(), level: 0 };
    converter.front();
    converter.body(&edition.tree.body);
    converter.signature(&edition.tree.signature);
    converter.notes(&edition.tree.notes);
    for annex in &edition.tree.annexes {
        converter.annex(annex);
    }
    converter.end();
    converter.blocks.retain(|block| !block.0.is_empty());
    converter.blocks
}

struct Converter<'a> {
    edition: &'a Edition,
    options: &'a TextOptions,
    blocks: Vec<TextBlock>,
    level: usize,
}

impl Converter<'_> {
    fn push(&mut self, text: impl Into<String>) {
        let line = Line { level: self.level, marker: String::new(), text: text.into() };
        self.blocks.push(TextBlock(vec![line]));
    }

    /// Inlines in the language of the edition.
    fn characters(&self, inlines: &[Inline]) -> String {
        characters(inlines, self.edition.lang.direction(), self.options)
    }

    /// A leaf; where it is not current, what the edition puts before such a text.
    fn leaf(&self, text: &Text) -> String {
        let words = characters(&text.inlines, text.lang.direction(), self.options);
        match self.edition.gaps.get(&text.status) {
            Some(gap) if !text.status.is_current() && text.status != Status::Source => {
                self.isolated(&format!("{gap} "), text, words)
            }
            _ => words,
        }
    }

    /// A text in another language stands by itself in the line.
    fn isolated(&self, before: &str, text: &Text, words: String) -> String {
        if text.lang == self.edition.lang {
            return format!("{before}{words}");
        }
        let isolate = Inline::Isolate {
            lang: Some(text.lang),
            direction: Some(text.lang.direction()),
            body: vec![Inline::Text(words)],
        };
        format!("{before}{}", self.characters(&[isolate]))
    }

    /// A line of the masthead; one in a language of the other direction stands by itself.
    fn masthead_line(&self, line: &MastheadLine) -> String {
        let direction = line.lang.direction();
        if direction == self.edition.lang.direction() {
            return self.characters(&line.inlines);
        }
        let isolate = Inline::Isolate {
            lang: Some(line.lang),
            direction: Some(direction),
            body: line.inlines.clone(),
        };
        self.characters(&[isolate])
    }

    fn framed(&self, id: &Id, text: &Text) -> String {
        let Frame { before, after } = self.edition.frame(id);
        format!("{before}{}{after}", self.leaf(text))
    }

    /// A text behind its marker, without the marker.
    fn behind(&self, marker: &str, text: &Text) -> String {
        let line = self.joined(marker, &[self.leaf(text)], "");
        line.get(marker.len()..).unwrap_or_default().to_owned()
    }

    /// A line of several texts, each of which is displayed as it is by itself.
    fn joined(&self, before: &str, texts: &[String], separator: &str) -> String {
        let base = self.edition.lang.direction();
        let mut line = before.to_owned();
        let mut parts = Vec::with_capacity(texts.len());
        for (index, text) in texts.iter().enumerate() {
            if index > 0 {
                line.push_str(separator);
            }
            // An isolate ends with its line.
            for text in text.split_inclusive('\n') {
                let start = line.len();
                line.push_str(text);
                parts.push((start..line.trim_end_matches('\n').len(), base));
            }
        }
        if !self.options.isolates || (before.is_empty() && texts.len() == 1) {
            return line;
        }
        without_needless(isolated(&line, &parts, base), base)
    }

    /// The marker of an id with what parts it from the text.
    fn marker(&self, id: &Id) -> String {
        match self.edition.marker(id) {
            Some(marker) if !marker.is_empty() => format!("{marker}{}", self.edition.separator),
            _ => String::new(),
        }
    }

    fn front(&mut self) {
        let edition = self.edition;
        let lines = edition
            .masthead
            .iter()
            .map(|line| Line { text: self.masthead_line(line), ..Line::default() });
        self.blocks.push(TextBlock(lines.collect()));
        if let Some(author) = &edition.tree.author {
            self.push(self.leaf(author));
        }
        self.push(self.leaf(&edition.title));
        if !edition.tree.summary.is_empty() {
            self.push(edition.headings.summary.clone());
            self.body(&edition.tree.summary);
        }
        if !edition.tree.action.is_empty() {
            self.push(edition.headings.action.clone());
            self.body(&edition.tree.action);
        }
        if !edition.tree.references.is_empty() {
            self.push(edition.headings.references.clone());
            for (index, citation) in edition.tree.references.iter().enumerate() {
                match citation {
                    Citation::Resolution(_) => {
                        let words = edition.citations.get(&index).map_or(&[][..], Vec::as_slice);
                        self.push(self.characters(words));
                    }
                    Citation::Paragraph(block) => self.block(block),
                }
            }
        }
    }

    fn body(&mut self, blocks: &[Block<Text>]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block<Text>) {
        if !self.edition.has_block(block) {
            return;
        }
        match &block.kind {
            BlockKind::Section(section) => {
                self.numbered(&block.id, &section.heading);
                self.body(&section.body);
            }
            BlockKind::Paragraph(paragraph) => {
                self.numbered(&block.id, &paragraph.text);
                if let Some(list) = &paragraph.list {
                    self.list(&block.id, list, 0);
                }
            }
            BlockKind::List(list) => {
                self.blocks.push(TextBlock::default());
                self.list(&block.id, list, 0);
            }
            BlockKind::Table(table) => self.table(&block.id, table),
            BlockKind::Figure(figure) => {
                self.push(self.framed(&block.id, &figure.caption));
                if let Alternative::Text(text) = &figure.alternative {
                    self.append(Line {
                        level: self.level,
                        text: format!("[{}]", self.leaf(text)),
                        ..Line::default()
                    });
                }
            }
            BlockKind::Quote(quote) => {
                self.level += 1;
                self.body(&quote.body);
                self.source(&block.id, quote.source.as_ref());
                self.level -= 1;
            }
            BlockKind::Admonition(text) => self.push(self.framed(&block.id, text)),
            BlockKind::Glossary(glossary) => {
                for entry in self.edition.entries(&block.id, glossary) {
                    self.push(self.leaf(&entry.term));
                    let text = self.leaf(&entry.definition);
                    self.append(Line { level: self.level + 1, text, ..Line::default() });
                }
            }
            BlockKind::Code(code) => {
                let lines = code.text.lines().map(|line| Line {
                    level: self.level + 1,
                    text: line.to_owned(),
                    ..Line::default()
                });
                self.blocks.push(TextBlock(lines.collect()));
            }
        }
    }

    /// A text behind its number, if it has one.
    fn numbered(&mut self, id: &Id, text: &Text) {
        let marker = self.marker(id);
        let line = Line { level: self.level, text: self.behind(&marker, text), marker };
        self.blocks.push(TextBlock(vec![line]));
    }

    /// Adds a line to the block that was begun last.
    fn append(&mut self, line: Line) {
        match self.blocks.last_mut() {
            Some(block) => block.0.push(line),
            None => self.blocks.push(TextBlock(vec![line])),
        }
    }

    /// A list in the block or item `holder`.
    fn list(&mut self, holder: &Id, list: &List<Text>, level: usize) {
        for item in self.edition.items(holder, list) {
            let marker = self.marker(&item.id);
            let text = self.behind(&marker, &item.text);
            self.append(Line { level: self.level + level, marker, text });
            if let Some(nested) = &item.list {
                self.list(&item.id, nested, level + 1);
            }
        }
    }

    fn table(&mut self, id: &Id, table: &Table<Text>) {
        self.push(self.framed(id, &table.caption));
        if !table.groups.is_empty() {
            self.append_row(&self.group_row(table));
        }
        let headers: Vec<String> =
            table.columns.iter().map(|column| self.leaf(&column.header)).collect();
        self.append_row(&headers);
        for (row, cells) in self.edition.rows(id, table) {
            let cells = cells.cells.iter().enumerate();
            let row: Vec<String> =
                cells.map(|(column, cell)| self.cell(id, row, column, cell.as_ref())).collect();
            self.append_row(&row);
        }
        if let (Some(source), Ok(id)) = (&table.source, id.join("source")) {
            let text = self.framed(&id, source);
            self.append(Line { level: self.level, text, ..Line::default() });
        }
    }

    /// The headers over several columns, each above the first of them.
    fn group_row(&self, table: &Table<Text>) -> Vec<String> {
        let header = |(index, column): (usize, &Column<Text>)| {
            let before = index.checked_sub(1).and_then(|index| table.columns.get(index));
            let goes_on = before.is_some_and(|before| before.under == column.under);
            let key = column.under.as_ref().filter(|_| !goes_on)?;
            let group = table.groups.iter().find(|group| group.key == *key)?;
            Some(self.leaf(&group.header))
        };
        table.columns.iter().enumerate().map(|place| header(place).unwrap_or_default()).collect()
    }

    fn cell(&self, id: &Id, row: usize, column: usize, cell: Option<&Cell<Text>>) -> String {
        match cell.map(|cell| &cell.content) {
            Some(CellContent::Text(text)) => self.leaf(text),
            Some(CellContent::Datum(_)) => {
                let words = self.edition.cells.get(&(id.clone(), row, column));
                words.map(|words| self.characters(words)).unwrap_or_default()
            }
            Some(CellContent::Empty) | None => String::new(),
        }
    }

    /// A row is one line, so that a break in a cell is a space.
    fn append_row(&mut self, cells: &[String]) {
        let cells: Vec<String> =
            cells.iter().map(|cell| cell.replace(" \n", " ").replace('\n', " ")).collect();
        let text = self.joined("", &cells, " | ");
        self.append(Line { level: self.level, text, ..Line::default() });
    }

    fn source(&mut self, id: &Id, source: Option<&Text>) {
        if let (Some(source), Ok(id)) = (source, id.join("source")) {
            self.push(self.framed(&id, source));
        }
    }

    fn signature(&mut self, signature: &[Signatory<Text>]) {
        for signatory in signature {
            self.push(self.leaf(&signatory.name));
            if let Some(role) = &signatory.role {
                let text = self.leaf(role);
                self.append(Line { text, ..Line::default() });
            }
        }
    }

    /// The notes that are called, in the order of their numbers.
    fn notes(&mut self, notes: &[Note<Text>]) {
        let mut called: Vec<_> = notes
            .iter()
            .filter_map(|note| Some((self.edition.numbering.get(note.id.as_str())?, note)))
            .collect();
        called.sort_by(|(a, _), (b, _)| a.path.cmp(&b.path));
        let lines = called.iter().map(|(_, note)| {
            let number = self.edition.marker(&note.id).unwrap_or_default();
            let marker = format!("[{number}]{}", self.edition.separator);
            Line { text: self.behind(&marker, &note.text), marker, ..Line::default() }
        });
        self.blocks.push(TextBlock(lines.collect()));
    }

    fn annex(&mut self, annex: &Annex<Text>) {
        self.push(self.edition.frame(&annex.id).before);
        let text = self.leaf(&annex.heading);
        self.append(Line { text, ..Line::default() });
        self.body(&annex.body);
        self.signature(&annex.signature);
    }

    fn end(&mut self) {
        if let Some(rule) = &self.edition.closing_rule {
            self.push(rule.clone());
        }
        if let Some(footer) = &self.edition.footer {
            self.push(self.characters(footer));
        }
    }
}
