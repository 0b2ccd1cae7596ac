//! What a build has made: its summary, and the manifest that lists it.

use std::collections::BTreeMap;

use hexaglot_document::{Document, Status, UnitId, plain_text};
use hexaglot_edition::Edition;
use hexaglot_locale::{Lang, is_han};
use hexaglot_render::Format;
use serde::{Serialize, Serializer};

use crate::build::Mode;
use crate::index::DocumentRecord;

/// The manifest's path in a generation.
pub const MANIFEST: &str = "manifest.jsonl";

/// What a build has made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// How it was built.
    pub mode: Mode,
    /// The languages.
    pub languages: Vec<Lang>,
    /// The documents, by path.
    pub documents: Vec<DocumentSummary>,
    /// Whether anything that all documents share has errors.
    pub shared_errors: bool,
}

/// What a build has made of one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DocumentSummary {
    /// Its id.
    pub id: String,
    /// The path of its file.
    pub path: String,
    /// What it is.
    pub kind: &'static str,
    /// Its symbol, without the language's suffix.
    pub symbol: Option<String>,
    /// Its original language, where the file says it.
    pub original: Option<Lang>,
    /// Whether nothing of it was published.
    pub refused: bool,
    /// Its editions.
    pub editions: Vec<EditionSummary>,
}

/// What a build has made of one edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EditionSummary {
    /// Its language.
    pub lang: Lang,
    /// Its title, as plain text.
    pub title: String,
    /// Its units by status, of those that it has.
    #[serde(serialize_with = "counts")]
    pub units: BTreeMap<Status, Count>,
    /// The status of each unit, in the order of the document; empty unless it was asked for.
    #[serde(skip)]
    pub statuses: Vec<(UnitId, Status)>,
    /// Its files.
    pub files: Vec<FileSummary>,
}

/// How many units, and how many words their source texts have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Units.
    pub units: usize,
    /// Words; in Chinese, characters.
    pub words: usize,
}

/// A file of a generation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileSummary {
    /// Its format.
    pub format: &'static str,
    /// Its path in the generation.
    pub path: String,
    /// Its length in bytes.
    pub bytes: usize,
    /// The BLAKE3 hash of its bytes, in hexadecimal digits.
    pub blake3: String,
}

impl Summary {
    /// Whether the generation may become the published one: nothing was refused, or a partial release
    /// or draft was asked for and has something in it.
    #[must_use]
    pub fn is_publishable(&self) -> bool {
        let refused = self.documents.iter().filter(|document| document.refused).count();
        match self.mode {
            Mode::Release => !self.shared_errors && refused == 0,
            Mode::Partial | Mode::Draft => refused < self.documents.len(),
        }
    }

    /// The number of files.
    #[must_use]
    pub fn files(&self) -> usize {
        let editions = self.documents.iter().flat_map(|document| &document.editions);
        editions.map(|edition| edition.files.len()).sum()
    }

    /// The manifest: a head line, then a line a document, by path. It has no time and no path of the
    /// machine, so that the same inputs give the same bytes.
    #[must_use]
    pub fn manifest(&self) -> String {
        let head = Head {
            manifest: 1,
            hexaglot: env!("CARGO_PKG_VERSION"),
            mode: self.mode.name(),
            languages: &self.languages,
        };
        let documents = self.documents.iter().map(json);
        std::iter::once(json(&head)).chain(documents).collect()
    }

    /// The name of the generation: twelve digits of the manifest's hash, so that equal generations
    /// have the same name.
    #[must_use]
    pub fn generation(&self) -> String {
        let hash = blake3::hash(self.manifest().as_bytes()).to_hex();
        format!("generation-{}", hash.get(..12).unwrap_or_default())
    }
}

#[derive(Serialize)]
struct Head<'a> {
    manifest: u32,
    hexaglot: &'static str,
    mode: &'static str,
    languages: &'a [Lang],
}

/// A line of JSON. These types have only strings, numbers and lists, which serde_json can always
/// write.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).map(|line| line + "\n").unwrap_or_default()
}

impl DocumentSummary {
    pub(crate) fn new(record: &DocumentRecord) -> Self {
        DocumentSummary {
            id: record.stem.clone(),
            path: record.file.clone(),
            kind: "",
            symbol: None,
            original: None,
            refused: true,
            editions: Vec::new(),
        }
    }

    pub(crate) fn describe(&mut self, document: &Document) {
        self.kind = document.kind.name();
        self.symbol.clone_from(&document.masthead.symbol);
        self.original = Some(document.original);
    }
}

impl EditionSummary {
    /// The summary of an edition without its files; with `keep_statuses`, of each unit too.
    pub(crate) fn new(edition: &Edition, document: &Document, keep_statuses: bool) -> Self {
        let sources: BTreeMap<&UnitId, &str> =
            document.tree.leaves().iter().map(|(unit, _)| (&unit.id, unit.text.as_str())).collect();
        let mut units: BTreeMap<Status, Count> = BTreeMap::new();
        for (id, status) in &edition.coverage.0 {
            let count = units.entry(*status).or_default();
            count.units += 1;
            count.words += sources.get(id).map_or(0, |text| words(text));
        }
        EditionSummary {
            lang: edition.lang,
            title: plain_text(&edition.tree.title.inlines),
            units,
            statuses: if keep_statuses { edition.coverage.0.clone() } else { Vec::new() },
            files: Vec::new(),
        }
    }
}

/// The words of a text: what stands between spaces and has a letter or digit, and each ideograph by
/// itself.
fn words(text: &str) -> usize {
    let (mut words, mut inside) = (0, false);
    for character in text.chars() {
        if character.is_whitespace() {
            inside = false;
        } else if is_han(character) {
            words += usize::from(character.is_alphabetic());
        } else if !inside && character.is_alphanumeric() {
            words += 1;
            inside = true;
        }
    }
    words
}

/// In the manifest, the units of each status alone.
fn counts<S: Serializer>(
    counts: &BTreeMap<Status, Count>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(counts.iter().map(|(status, count)| (status.name(), count.units)))
}

impl FileSummary {
    pub(crate) fn new(format: Format, path: String, bytes: &[u8]) -> Self {
        let blake3 = blake3::hash(bytes).to_hex().to_string();
        FileSummary { format: format.name(), path, bytes: bytes.len(), blake3 }
    }
}
