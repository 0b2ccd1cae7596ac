//! The report of this repository as a template: its words can be exchanged, nothing else.

/// A file of the report, cut into what stays and what differs from document to document.
#[derive(Debug, Clone, Default)]
pub(super) struct Template(pub(super) Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// What every document has.
    Fixed(String),
    /// The id of the document.
    DocumentId,
    /// The number of the document.
    Number,
    /// A word of a text, in a language.
    Word { lang: &'static str, word: String },
    /// The end of a unit's text. It is where the number of the document stands, so that no two
    /// documents have a text in common.
    EndOfUnit(String),
}

impl Template {
    /// A document.
    pub(super) fn of_document(yaml: &str, id: &str, lang: &'static str) -> Self {
        let mut template = Template::default();
        let mut unit = String::new();
        let mut lines = yaml.lines().peekable();
        while let Some(line) = lines.next() {
            let indent = line.len() - line.trim_start_matches([' ', '-']).len();
            let (head, rest) = line.split_at(indent);
            let Some((key, value)) = rest.split_once(": ") else {
                template.fixed(line);
                template.fixed("\n");
                continue;
            };
            match key {
                "id" if value == id => {
                    template.fixed("id: ");
                    template.0.push(Piece::DocumentId);
                    template.fixed("\n");
                    continue;
                }
                "id" => value.clone_into(&mut unit),
                "symbol" => {
                    let start = value.split_once('/').map_or("", |(start, _)| start);
                    template.fixed(&format!("{head}symbol: {start}/"));
                    template.0.push(Piece::Number);
                    template.fixed("\n");
                    continue;
                }
                _ => {}
            }
            let of = match key {
                "p" | "section" | "text" | "name" => Some(unit.clone()),
                "role" => Some(format!("{unit}-role")),
                "note-to-translators" => None,
                _ => {
                    template.fixed(line);
                    template.fixed("\n");
                    continue;
                }
            };
            let mut text = String::new();
            if value == ">-" {
                let inside = " ".repeat(indent + 1);
                while let Some(line) = lines.next_if(|line| line.starts_with(&inside)) {
                    text.push_str(if text.is_empty() { "" } else { "\n" });
                    text.push_str(line);
                }
            } else {
                text = format!("{}{}", " ".repeat(indent + 2), plain(value));
            }
            template.fixed(&format!("{head}{key}: >-\n"));
            template.text(&text, lang);
            template.0.extend(of.map(Piece::EndOfUnit));
            template.fixed("\n");
        }
        template
    }

    /// A catalog: its own texts are in `lang`, those of its comments in `original`.
    pub(super) fn of_catalog(
        ftl: &str,
        id: &str,
        lang: &'static str,
        original: &'static str,
    ) -> Self {
        let mut template = Template::default();
        let source = format!("# {original}| ");
        let mut lines = ftl.lines();
        while let Some(line) = lines.next() {
            if let Some(text) = line.strip_prefix(&source) {
                template.fixed(&source);
                template.text(text, original);
                let next = lines.clone().find_map(message).map(|(unit, _)| unit.to_owned());
                template.0.extend(next.map(Piece::EndOfUnit));
            } else if let Some(text) = line.strip_prefix("# note| ") {
                template.fixed("# note| ");
                template.text(text, original);
            } else if let Some((start, end)) = line.split_once(id) {
                template.fixed(start);
                template.0.push(Piece::DocumentId);
                template.fixed(end);
            } else if let Some((unit, text)) = message(line) {
                template.fixed(&format!("{unit} = "));
                template.text(text, lang);
                template.0.push(Piece::EndOfUnit(unit.to_owned()));
            } else {
                template.fixed(line);
            }
            template.fixed("\n");
        }
        template
    }

    /// A text alone.
    pub(super) fn of_text(text: &str, lang: &'static str) -> Self {
        let mut template = Template::default();
        template.text(text, lang);
        template
    }

    /// Whether any of what stays has a text in it.
    pub(super) fn keeps(&self, text: &str) -> bool {
        self.0.iter().any(|piece| matches!(piece, Piece::Fixed(fixed) if fixed.contains(text)))
    }

    /// How many bytes it has before words are exchanged.
    pub(super) fn len(&self) -> usize {
        let lengths = self.0.iter().map(|piece| match piece {
            Piece::Fixed(text) | Piece::Word { word: text, .. } => text.len(),
            Piece::DocumentId | Piece::Number | Piece::EndOfUnit(_) => 0,
        });
        lengths.sum()
    }

    fn fixed(&mut self, text: &str) {
        match self.0.last_mut() {
            Some(Piece::Fixed(last)) => last.push_str(text),
            _ => self.0.push(Piece::Fixed(text.to_owned())),
        }
    }

    /// A text: the words in its language's own script, outside of placeables and addresses, are those
    /// that differ.
    fn text(&mut self, text: &str, lang: &'static str) {
        let (least, mut depth) = (if lang == "zh" { 1 } else { 3 }, 0_usize);
        let mut rest = text.chars().peekable();
        while let Some(character) = rest.next() {
            match character {
                '{' | '<' => depth += 1,
                '}' | '>' => depth = depth.saturating_sub(1),
                _ => {}
            }
            let mut word = character.to_string();
            if depth == 0 && is_letter(character, lang) && lang != "zh" {
                while let Some(next) = rest.next_if(|next| is_letter(*next, lang)) {
                    word.push(next);
                }
            }
            if depth == 0 && is_letter(character, lang) && word.chars().count() >= least {
                self.0.push(Piece::Word { lang, word });
            } else {
                self.fixed(&word);
            }
        }
    }
}

/// The messages of a catalog that have one line: the id, the source text above it, and the text.
pub(super) fn messages<'c>(
    catalog: &'c str,
    original: &str,
) -> impl Iterator<Item = (&'c str, &'c str, &'c str)> {
    let source = format!("# {original}| ");
    let mut seen = "";
    catalog.lines().filter_map(move |line| {
        if let Some(text) = line.strip_prefix(&source) {
            seen = text;
        }
        message(line).map(|(id, text)| (id, seen, text))
    })
}

/// The id and the text of a message on one line.
fn message(line: &str) -> Option<(&str, &str)> {
    let (id, text) = line.split_once(" = ")?;
    let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    let is_id = id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|letter| fits(letter) || letter == '-');
    (is_id && !text.ends_with("->")).then_some((id, text))
}

/// What a plain or quoted scalar of one line says.
fn plain(value: &str) -> &str {
    match value.strip_prefix('"').and_then(|value| value.strip_suffix('"')) {
        Some(quoted) => quoted,
        None => value.split_once(" #").map_or(value, |(value, _)| value).trim_end(),
    }
}

/// Whether a character is a letter of the language's script.
fn is_letter(character: char, lang: &str) -> bool {
    let script = match lang {
        "ar" => '\u{600}'..='\u{6FF}',
        "zh" => '\u{4E00}'..='\u{9FFF}',
        "ru" => '\u{400}'..='\u{4FF}',
        _ => 'A'..='\u{24F}',
    };
    character.is_alphabetic() && script.contains(&character)
}
