//! One document with every case of a language in eight kinds of places.

use hexaglot_locale::Lang;

use super::cases::{Case, cases};
use crate::{read, root};

/// A document, and where its cases stand.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Its language.
    pub lang: Lang,
    /// The document.
    pub yaml: String,
    /// The places, in the order of the text edition.
    pub places: Vec<Place>,
}

/// Where a case stands.
#[derive(Debug, Clone)]
pub struct Place {
    /// The case.
    pub case: Case,
    /// What kind of place it is, for messages.
    pub kind: &'static str,
    /// The id of its element.
    pub id: String,
    /// Whether it is the caption of that element.
    pub is_caption: bool,
    /// How often the text stands before it on its line of the text edition.
    pub nth: usize,
}

impl Place {
    /// The selector of its element in a page.
    #[must_use]
    pub fn selector(&self) -> String {
        format!("#{}{}", self.id, if self.is_caption { " > caption" } else { "" })
    }

    /// For messages.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} in a {} ({})", self.case.id, self.kind, self.case.why)
    }
}

/// The name of the document.
const NAME: &str = "bidi";

impl Sheet {
    /// The files of its project, with their paths: the settings, the document, and the terms that cases
    /// call.
    #[must_use]
    pub fn files(&self) -> Vec<(String, String)> {
        let tag = self.lang.tag();
        let mut files = vec![
            ("hexaglot.toml".to_owned(), self.settings()),
            (format!("content/{NAME}.yaml"), self.yaml.clone()),
        ];
        let terms = root().join(format!("tests/bidi/terms/{tag}.ftl"));
        if terms.exists() {
            files.push((format!("locales/{tag}/terms.ftl"), read(&terms)));
        }
        files
    }

    /// The path of its edition in a generation.
    #[must_use]
    pub fn edition(&self, extension: &str) -> String {
        format!("{}/{NAME}.{extension}", self.lang.tag())
    }

    fn settings(&self) -> String {
        format!("languages = [\"{}\"]\nformats = [\"html\", \"text\"]\n", self.lang.tag())
    }
}

/// The sheet of a language with all its cases; nothing if it has none.
#[must_use]
pub fn sheet(lang: Lang) -> Option<Sheet> {
    let cases: Vec<Case> = cases().into_iter().filter(|case| case.lang == lang).collect();
    (!cases.is_empty()).then(|| of(lang, &cases))
}

/// A document of paragraphs, `p0` and so on, with nothing else on their lines.
#[must_use]
pub fn paragraphs(lang: Lang, texts: &[String]) -> Sheet {
    let mut yaml = head(lang);
    for (index, text) in texts.iter().enumerate() {
        yaml.push_str(&format!("  - {{ id: p{index}, p: {} }}\n", quoted(text)));
    }
    Sheet { lang, yaml, places: Vec::new() }
}

/// The head of a document, and a paragraph `start` for links to lead to.
fn head(lang: Lang) -> String {
    let (word, tag) = (word(lang), lang.tag());
    format!(
        "hexaglot: 1\nid: {NAME}\nkind: guide\noriginal: {tag}\ntitle: {{ id: title, text: {word} }}\nbody:\n  - {{ id: start, p: {word} }}\n"
    )
}

/// A word of the language.
fn word(lang: Lang) -> &'static str {
    if lang == Lang::Ar { "نص" } else { "text" }
}

/// A sheet of these cases.
fn of(lang: Lang, cases: &[Case]) -> Sheet {
    let (word, mut yaml) = (word(lang), head(lang));
    let (mut notes, mut places) = (String::from("notes:\n"), Vec::new());
    for case in cases {
        let (id, text) = (case.id.to_lowercase(), quoted(&case.text));
        yaml.push_str(&format!(
            r#"  - id: {id}
    section: {text}
    paragraphs: numbered
    body:
      - {{ id: {id}-numbered, p: {text} }}
      - {{ id: {id}-call, p: '{word}{{ NOTE("{id}-note") }}' }}
      - {{ id: {id}-quote, quote: [{{ id: {id}-plain, p: {text} }}] }}
      - {{ id: {id}-list, list: lettered, items: [{{ id: {id}-item, p: {text} }}] }}
      - id: {id}-table
        table: {text}
        columns: [{{ key: a, header: {text} }}, {{ key: b, header: {text} }}]
        rows: [{{ key: r, a: {text}, b: {text} }}]
"#
        ));
        notes.push_str(&format!("  - {{ id: {id}-note, p: {text} }}\n"));
        let mut place = |kind, suffix: &str, is_caption, nth| {
            let id = format!("{id}{suffix}");
            places.push(Place { case: case.clone(), kind, id, is_caption, nth });
        };
        place("heading", "", false, 0);
        place("numbered paragraph", "-numbered", false, 0);
        place("paragraph", "-plain", false, 0);
        place("list item", "-item", false, 0);
        place("caption", "-table", true, 0);
        place("table header", "-table-a", false, 0);
        place("table header", "-table-b", false, 1);
        place("table cell", "-table-r-a", false, 0);
        place("table cell", "-table-r-b", false, 1);
    }
    places.extend(cases.iter().map(|case| Place {
        case: case.clone(),
        kind: "note",
        id: format!("{}-note", case.id.to_lowercase()),
        is_caption: false,
        nth: 0,
    }));
    Sheet { lang, yaml: yaml + &notes, places }
}

/// A text as a scalar of YAML.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
