//! An edition as a source of Typst, as an author would write it: for the compiler that hexaglot is measured
//! beside. Nothing of the program uses it.

use std::fmt::Write as _;

use hexaglot_document::{
    Block, BlockKind, CellContent, Citation, Id, Inline, LinkAddress, List, Signatory, Table,
    Target, Text, plain_text,
};
use hexaglot_edition::{Edition, POP, opening};
use hexaglot_locale::{Direction, MastheadSide, Script};

/// The source; it imports the page that stands in `peers/typst`.
pub(super) fn markup(edition: &Edition) -> String {
    let mut writer = Writer { edition, out: String::new(), called: Vec::new() };
    writer.edition();
    writer.out
}

struct Writer<'a> {
    edition: &'a Edition,
    out: String,
    /// The notes that have been called.
    called: Vec<&'a str>,
}

impl<'a> Writer<'a> {
    fn edition(&mut self) {
        let edition = self.edition;
        let tree = &edition.tree;
        self.settings();
        let (first, second) =
            (self.masthead(MastheadSide::Start), self.masthead(MastheadSide::End));
        let start = if is_right_to_left(edition) { "right" } else { "left" };
        self.line(&format!("#masthead({start})[{first}][{second}]"));
        let mut head = String::new();
        for text in tree.author.iter() {
            let _ = write!(head, "#par[{}]", self.inlines(&text.inlines));
        }
        let title = self.inlines(&edition.title.inlines);
        self.line(&format!("#align(center)[{head}\n#title[{title}]\n#v(1em)]\n"));
        let (headings, before) = (&edition.headings, std::mem::take(&mut self.out));
        for (heading, blocks) in
            [(&headings.summary, &tree.summary), (&headings.action, &tree.action)]
        {
            if !blocks.is_empty() {
                self.line(&format!("= {}\n", escaped(heading, edition)));
                self.blocks(blocks, 1);
            }
        }
        if !tree.references.is_empty() {
            self.line(&format!("= {}\n", escaped(&headings.references, edition)));
            self.references(&tree.references);
        }
        let front = std::mem::replace(&mut self.out, before);
        self.line(&format!("#front({start})[\n{front}]\n#pad({start}: gutter)["));
        self.blocks(&tree.body, 1);
        self.line("]");
        self.signature(&tree.signature);
        if edition.closing_rule.is_some() {
            self.line("#align(center, pdf.artifact(line(length: 35mm, stroke: 0.8pt)))");
        }
    }

    fn masthead(&mut self, side: MastheadSide) -> String {
        let lines = self.edition.masthead.iter().filter(|line| line.side == side);
        lines.map(|line| self.inlines(&line.inlines)).collect::<Vec<_>>().join(" \\\n")
    }

    fn settings(&mut self) {
        let edition = self.edition;
        let script = edition.lang.script();
        let (size, line) = match script {
            Script::Arabic => (14.5, 1.7),
            Script::Han => (10.5, 1.7),
            Script::Latin | Script::Cyrillic => (11.0, 1.45),
        };
        let fonts = match script {
            Script::Arabic => r#""Amiri", "Libertinus Serif""#,
            Script::Han => r#""Noto Serif SC", "Libertinus Serif""#,
            Script::Latin | Script::Cyrillic => r#""Libertinus Serif","#,
        };
        let title = plain_text(&edition.tree.title.inlines).replace(['"', '\\', '\n'], " ");
        let date = edition.date.map(|date| {
            format!("datetime(year: {}, month: {}, day: {})", date.year(), date.month(), date.day())
        });
        // What is repeated beside the text can have no links.
        let footer = edition.footer.as_ref().map(|inlines| escaped(&plain_text(inlines), edition));
        let symbol = edition.symbol.as_ref().map(|symbol| escaped(symbol, edition));
        let content =
            |text: Option<String>| text.map_or("none".to_owned(), |text| format!("[{text}]"));
        let settings = format!(
            "#import \"/page.typ\": *\n#show: page-of.with(\n  lang: \"{}\", rtl: {}, fonts: ({fonts}), size: {size}pt, \
             line: {line}, justify: {},\n  title: \"{title}\", date: {},\n  symbol: {}, footer: {},\n)\n",
            edition.lang,
            is_right_to_left(edition),
            matches!(script, Script::Arabic | Script::Han),
            date.unwrap_or("none".to_owned()),
            content(symbol),
            content(footer)
        );
        self.line(&settings);
    }

    fn references(&mut self, references: &'a [Citation<Text>]) {
        for (place, citation) in references.iter().enumerate() {
            match citation {
                Citation::Resolution(_) => {
                    let words = self.edition.citations.get(&place).map_or(&[][..], Vec::as_slice);
                    let words = self.inlines(words);
                    self.line(&format!("#par[{words}]"));
                }
                Citation::Paragraph(block) => self.block(block, 1),
            }
        }
    }

    fn blocks(&mut self, blocks: &'a [Block<Text>], level: usize) {
        for block in blocks.iter().filter(|block| self.edition.has_block(block)) {
            self.block(block, level);
        }
    }

    fn block(&mut self, block: &'a Block<Text>, level: usize) {
        let id = &block.id;
        match &block.kind {
            BlockKind::Section(section) => {
                let heading = self.inlines(&section.heading.inlines);
                let marker = self.marker(id);
                let heading = match marker.as_str() {
                    "" => heading,
                    marker => format!("#h(-gutter)#box(width: gutter)[{marker}]{heading}"),
                };
                self.line(&format!("#heading(level: {level})[{heading}]<{id}>\n"));
                self.blocks(&section.body, level + 1);
            }
            BlockKind::Paragraph(paragraph) => {
                let text = self.inlines(&paragraph.text.inlines);
                let entry = match self.marker(id).as_str() {
                    "" => format!("#par[{text}]<{id}>\n"),
                    marker => format!("#entry[{marker}][{text}]<{id}>\n"),
                };
                self.line(&entry);
                if let Some(list) = &paragraph.list {
                    let list = self.list(id, list);
                    self.line(&list);
                }
            }
            BlockKind::List(list) => {
                let list = self.list(id, list);
                self.line(&list);
            }
            BlockKind::Table(table) => self.table(id, table),
            BlockKind::Quote(quote) => {
                self.line("#quote(block: true)[");
                self.blocks(&quote.body, level);
                self.line("]");
            }
            BlockKind::Admonition(text) => {
                let text = self.framed(id, text);
                self.line(&format!("#par[{text}]<{id}>\n"));
            }
            BlockKind::Code(code) => {
                let lines: Vec<&str> = code.text.lines().collect();
                self.line(&format!("```\n{}\n```", lines.join("\n")));
            }
            // No document of the measurement has any.
            BlockKind::Figure(_) | BlockKind::Glossary(_) => {}
        }
    }

    fn list(&mut self, holder: &Id, list: &'a List<Text>) -> String {
        let edition = self.edition;
        let (mut markers, mut bodies) = (String::new(), String::new());
        for item in edition.items(holder, list) {
            let _ = write!(markers, "[{}], ", self.marker(&item.id));
            let _ = write!(bodies, "[#par[{}]<{}>", self.inlines(&item.text.inlines), item.id);
            if let Some(list) = &item.list {
                bodies.push('\n');
                bodies.push_str(&self.list(&item.id, list));
            }
            bodies.push_str("]\n");
        }
        format!("#items(({markers})){}\n", bodies.trim_end().replace("]\n[", "]["))
    }

    fn table(&mut self, id: &Id, table: &'a Table<Text>) {
        let edition = self.edition;
        let mut head = String::new();
        for column in &table.columns {
            let _ = write!(head, "[{}], ", self.inlines(&column.header.inlines));
        }
        let mut cells = String::new();
        for (place, row) in edition.rows(id, table) {
            for (at, cell) in row.cells.iter().enumerate() {
                let Some(cell) = cell else { continue };
                let words = match &cell.content {
                    CellContent::Text(text) => self.inlines(&text.inlines),
                    CellContent::Datum(_) => {
                        let words = edition.cells.get(&(id.clone(), place, at));
                        self.inlines(words.map_or(&[][..], Vec::as_slice))
                    }
                    CellContent::Empty => String::new(),
                };
                let words = if cell.header { format!("*{words}*") } else { words };
                let _ = write!(cells, "[{words}], ");
            }
            cells.push('\n');
        }
        let (columns, caption) = (table.columns.len(), self.framed(id, &table.caption));
        self.line(&format!(
            "#figure(kind: table, supplement: none, numbering: none, caption: figure.caption(position: top)[{caption}],\
             \n  rows({columns}, ({head}), {cells}))<{id}>\n"
        ));
    }

    fn signature(&mut self, signatories: &'a [Signatory<Text>]) {
        let mut lines = String::new();
        for signatory in signatories {
            let _ = write!(lines, "#par[{}]", self.inlines(&signatory.name.inlines));
            for role in signatory.role.iter() {
                let _ = write!(lines, "#par[{}]", self.inlines(&role.inlines));
            }
        }
        self.line(&format!("#signature[{lines}]"));
    }

    fn framed(&mut self, id: &Id, text: &'a Text) -> String {
        let frame = self.edition.frame(id);
        let (before, after) =
            (escaped(&frame.before, self.edition), escaped(&frame.after, self.edition));
        format!("{before}{}{after}", self.inlines(&text.inlines))
    }

    fn marker(&self, id: &Id) -> String {
        let marker = self.edition.marker(id).unwrap_or_default();
        escaped(marker.trim_matches(char::is_whitespace), self.edition)
    }

    fn inlines(&mut self, inlines: &'a [Inline]) -> String {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&mut self, inline: &'a Inline) -> String {
        match inline {
            Inline::Text(text) => escaped(text, self.edition),
            Inline::Emphasis(body) => format!("#emph[{}]", self.inlines(body)),
            Inline::Strong(body) => format!("#strong[{}]", self.inlines(body)),
            Inline::Code(text) => format!("`{text}`"),
            Inline::Break => " \\\n".to_owned(),
            Inline::Link { address: LinkAddress::External(address), body } => {
                format!("#link(\"{address}\")[{}]", self.inlines(body))
            }
            Inline::Link { address: LinkAddress::Internal(id), body }
            | Inline::Reference { target: Target::Here(id), body } => {
                format!("#link(<{id}>)[{}]", self.inlines(body))
            }
            Inline::Reference { target: Target::There { .. }, body }
            | Inline::Value { body, .. } => self.inlines(body),
            Inline::NoteCall { note, .. } => self.note(note.as_str()),
            Inline::Isolate { direction, body, .. } => {
                format!("{}{}{POP}", opening(*direction), self.inlines(body))
            }
        }
    }

    fn note(&mut self, id: &'a str) -> String {
        if self.called.contains(&id) {
            return format!("#footnote(<{id}>)");
        }
        self.called.push(id);
        let notes = &self.edition.tree.notes;
        let note = notes.iter().find(|note| note.id.as_str() == id);
        let text = note.map(|note| self.inlines(&note.text.inlines)).unwrap_or_default();
        format!("#footnote[{text}]<{id}>")
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }
}

fn is_right_to_left(edition: &Edition) -> bool {
    edition.lang.direction() == Direction::RightToLeft
}

/// A text in which no character means anything to Typst; in Arabic with its Latin words set smaller.
fn escaped(text: &str, edition: &Edition) -> String {
    let is_arabic = edition.lang.script() == Script::Arabic;
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_latin = |c: char| is_arabic && c.is_ascii_alphanumeric();
        let end = rest.find(|c| is_latin(c) != is_latin(first)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if is_latin(first) {
            let _ = write!(out, "#latin[{run}]");
        } else {
            for c in run.chars() {
                // Typst takes a backslash before any of these.
                if c.is_ascii_punctuation() {
                    out.push('\\');
                }
                out.push(c);
            }
        }
        rest = after;
    }
    out
}
