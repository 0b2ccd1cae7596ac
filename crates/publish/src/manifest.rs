//! What a build has made: its summary, and the manifest that lists it.

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};

use hexaglot_document::{Document, Kind, UnitId, plain_text};
use hexaglot_edition::{Edition, Picture};
use hexaglot_locale::{Lang, word_count};
use hexaglot_render::Format;
use serde::{Deserialize, Serialize};

use crate::build::Mode;
use crate::by_status::ByStatus;
use crate::hash::FileHash;
use crate::index::DocumentRecord;
use crate::units::UnitSummary;
use crate::workload::Standings;

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
    /// Whether two documents have a file of the same name, so that one has overwritten the other.
    pub collisions: bool,
}

/// What a build has made of one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentSummary {
    /// Its id.
    pub id: String,
    /// The path of its file.
    pub path: String,
    /// What it is, where the file says it.
    pub kind: Option<Kind>,
    /// Its symbol, without the language's suffix.
    pub symbol: Option<String>,
    /// Its original language, where the file says it.
    pub original: Option<Lang>,
    /// Whether nothing of it was published.
    pub refused: bool,
    /// The pictures that all its editions show.
    pub assets: Vec<AssetSummary>,
    /// Its editions.
    pub editions: Vec<EditionSummary>,
    /// How far its units are; empty unless [`crate::Detail::Workload`] was asked for.
    #[serde(skip)]
    pub(crate) standings: Standings,
}

/// What a build has made of one edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionSummary {
    /// Its language.
    pub lang: Lang,
    /// Its title, as plain text.
    pub title: String,
    /// The language of the title: in a draft it may be the original's.
    pub title_lang: Lang,
    /// Its units by status, of those that it has.
    pub units: ByStatus,
    /// The words of their source texts; in Chinese, characters.
    pub words: ByStatus,
    /// Each unit, in the order of the document; empty unless [`crate::Detail::Units`] was asked for.
    #[serde(skip)]
    pub each_unit: Vec<UnitSummary>,
    /// Its files.
    pub files: Vec<FileSummary>,
}

/// A file of a generation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileSummary {
    /// Its format.
    pub format: Format,
    /// Its path in the generation.
    pub path: String,
    /// Its length in bytes.
    pub bytes: usize,
    /// The hash of its bytes.
    pub blake3: FileHash,
}

/// A picture of a generation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssetSummary {
    /// Its path in the generation.
    pub path: String,
    /// Its length in bytes.
    pub bytes: usize,
    /// The hash of its bytes.
    pub blake3: FileHash,
}

impl Summary {
    /// Whether the generation may become the published one: nothing was refused, or a partial release
    /// or draft was asked for and has something in it. No file may have overwritten another.
    #[must_use]
    pub fn is_publishable(&self) -> bool {
        if self.collisions {
            return false;
        }
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

    /// The manifest of what was made.
    pub(crate) fn manifest(&self) -> Manifest<'_, impl Iterator<Item = &DocumentSummary> + Clone> {
        let (mode, languages) = (self.mode, self.languages.as_slice());
        Manifest { mode, languages, documents: self.documents.iter() }
    }

    /// The name of the generation: twelve digits of the manifest's hash, so that equal generations have
    /// the same name.
    #[must_use]
    pub fn generation(&self) -> String {
        generation_name(&self.manifest().blake3())
    }
}

/// [`Summary::generation`] of a manifest with this hash.
pub(crate) fn generation_name(manifest: &FileHash) -> String {
    format!("generation-{manifest:.12}")
}

/// The manifest: a head line, then a line a document, by path. It has no time and no path of the
/// machine, so that the same inputs give the same bytes.
pub(crate) struct Manifest<'a, D> {
    pub(crate) mode: Mode,
    pub(crate) languages: &'a [Lang],
    pub(crate) documents: D,
}

impl<'a, D: Iterator<Item = &'a DocumentSummary> + Clone> Manifest<'a, D> {
    /// Writes it line by line.
    ///
    /// # Errors
    /// When the writer fails.
    pub(crate) fn write(&self, mut writer: &mut dyn Write) -> io::Result<()> {
        let head = Head {
            manifest: 1,
            hexaglot: env!("CARGO_PKG_VERSION"),
            mode: self.mode.name(),
            languages: self.languages,
        };
        serde_json::to_writer(&mut writer, &head)?;
        writer.write_all(b"\n")?;
        for document in self.documents.clone() {
            serde_json::to_writer(&mut writer, document)?;
            writer.write_all(b"\n")?;
        }
        Ok(())
    }

    /// Its hash.
    pub(crate) fn blake3(&self) -> FileHash {
        // BLAKE3 is fastest with long pieces. A hasher takes whatever it is given.
        let mut hasher = BufWriter::with_capacity(64 * 1024, blake3::Hasher::new());
        let _ = self.write(&mut hasher).and_then(|()| hasher.flush());
        hasher.get_ref().finalize().into()
    }
}

#[derive(Serialize)]
struct Head<'a> {
    manifest: u32,
    hexaglot: &'static str,
    mode: &'static str,
    languages: &'a [Lang],
}

impl DocumentSummary {
    pub(crate) fn new(record: &DocumentRecord) -> Self {
        DocumentSummary {
            id: record.stem.clone(),
            path: record.file.clone(),
            kind: None,
            symbol: None,
            original: None,
            refused: true,
            assets: Vec::new(),
            editions: Vec::new(),
            standings: Standings::default(),
        }
    }

    pub(crate) fn describe(&mut self, document: &Document) {
        self.kind = Some(document.kind);
        self.symbol.clone_from(&document.masthead.symbol);
        self.original = Some(document.original);
    }
}

impl EditionSummary {
    /// The summary of an edition without its files and single units; `sizes` are [`unit_words`] of its
    /// document.
    pub(crate) fn new(edition: &Edition, sizes: &BTreeMap<&UnitId, usize>) -> Self {
        let (mut units, mut words) = (ByStatus::default(), ByStatus::default());
        for (id, status) in &edition.coverage.0 {
            units.add(*status, 1);
            words.add(*status, sizes.get(id).copied().unwrap_or(0));
        }
        EditionSummary {
            lang: edition.lang,
            title: plain_text(&edition.tree.title.inlines),
            title_lang: edition.tree.title.lang,
            units,
            words,
            each_unit: Vec::new(),
            files: Vec::new(),
        }
    }
}

/// How many words the source text of each unit has; in Chinese, characters.
pub(crate) fn unit_words(document: &Document) -> BTreeMap<&UnitId, usize> {
    let leaves = document.tree.leaves().into_iter();
    leaves.map(|(unit, _)| (&unit.id, word_count(&unit.text))).collect()
}

impl FileSummary {
    pub(crate) fn new(format: Format, path: String, bytes: &[u8]) -> Self {
        FileSummary { format, path, bytes: bytes.len(), blake3: FileHash::of(bytes) }
    }
}

impl AssetSummary {
    pub(crate) fn new(picture: &Picture) -> Self {
        AssetSummary {
            path: picture.path.clone(),
            bytes: picture.bytes.len(),
            blake3: picture.blake3.into(),
        }
    }
}
