//! The index of a project: one small record a document.

use std::collections::BTreeMap;

use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome, SourceFile};
use hexaglot_document::{DocumentId, Id};
use hexaglot_edition::is_device;
use hexaglot_locale::Profiles;
use hexaglot_locale::characters::refused;
use hexaglot_locale::codes::UNKNOWN_PROFILE;

use crate::codes::{BAD_PATH, BAD_TOML, DUPLICATE_DOCUMENT, NOT_A_FILE, YML_FILE};
use crate::config::Config;
use crate::digest::Digest;
use crate::loader::{Entry, EntryKind, FileError, Loader};

/// The file of the settings.
pub const CONFIG: &str = "hexaglot.toml";

/// What is known of a project before any document is read.
#[derive(Debug, Clone)]
pub struct ProjectIndex {
    /// The settings.
    pub config: Config,
    /// The profiles that its documents may name.
    pub profiles: Profiles,
    /// A record for each document, by the path of its file.
    pub documents: Vec<DocumentRecord>,
    /// The BLAKE3 hash of the project's own profiles, in hexadecimal digits.
    pub profile_digest: String,
}

/// What the index holds of one document: at most some 2 KiB, since it stays in memory for all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRecord {
    /// The path of its file: `content/<folder>/<id>.yaml`.
    pub file: String,
    /// The folder below `content/`, `locales/<lang>/` and `output/<lang>/`, without slashes at its
    /// ends; empty for none.
    pub folder: String,
    /// The stem of its file.
    pub stem: String,
}

impl DocumentRecord {
    /// The record of a file `content/**/*.yaml`.
    pub(crate) fn new(path: &str) -> Option<Self> {
        let inside = path.strip_prefix("content/")?.strip_suffix(".yaml")?;
        let (folder, stem) = inside.rsplit_once('/').unwrap_or(("", inside));
        Some(DocumentRecord {
            file: path.to_owned(),
            folder: folder.to_owned(),
            stem: stem.to_owned(),
        })
    }

    /// A path of this document below a root: `<root>/<folder>/<stem><ending>`.
    #[must_use]
    pub fn path(&self, root: &str, ending: &str) -> String {
        if self.folder.is_empty() {
            format!("{root}/{}{ending}", self.stem)
        } else {
            format!("{root}/{}/{}{ending}", self.folder, self.stem)
        }
    }

    /// The path below `content/`, without its ending.
    #[must_use]
    pub fn below_content(&self) -> String {
        self.path("", "").trim_start_matches('/').to_owned()
    }

    /// The first step of the path that cannot be a name in the output.
    pub(crate) fn bad_step(&self) -> Option<&str> {
        let folders = self.folder.split('/').filter(|_| !self.folder.is_empty());
        let is_list = self.folder.is_empty() && self.stem == "index";
        let mut steps = folders.chain([self.stem.as_str()]);
        steps.find(|step| !is_portable(step) || is_list)
    }

    /// The id, where the stem is one.
    #[must_use]
    pub fn id(&self) -> Option<DocumentId> {
        self.stem.parse::<Id>().ok()
    }
}

impl ProjectIndex {
    /// Reads the settings and profiles of a project and lists its documents.
    ///
    /// # Errors
    /// When a file or folder cannot be read.
    pub fn open(loader: &dyn Loader) -> Result<Outcome<ProjectIndex>, FileError> {
        let mut diagnostics = Diagnostics::new();
        let config = match read(loader, CONFIG, &mut diagnostics)? {
            Some(file) => Config::parse(&file).collect(&mut diagnostics),
            None => Config::default(),
        };
        if diagnostics.iter().any(|diagnostic| diagnostic.code == &BAD_TOML) {
            // Defaults in the place of the project's own settings would only find faults that are none.
            let index = ProjectIndex {
                config,
                profiles: Profiles::default(),
                documents: Vec::new(),
                profile_digest: String::new(),
            };
            return Ok(Outcome { value: index, diagnostics });
        }
        let profiles = profile_files(loader, &mut diagnostics)?;
        let mut digest = Digest::default();
        for file in &profiles {
            digest.add(Some(file.path()));
            digest.add(Some(file.text()));
        }
        let profiles = Profiles::load(&profiles).collect(&mut diagnostics);
        if profiles.get(&config.profile).is_none() {
            let message = format!("there is no profile `{}`", config.profile);
            let known: Vec<&str> = profiles.ids().collect();
            diagnostics.push(
                Diagnostic::new(&UNKNOWN_PROFILE, message)
                    .at(Label::whole_file(CONFIG, "the project's profile"))
                    .hint(format!("the profiles are {}", known.join(", "))),
            );
        }
        let documents = documents(sorted(loader.list("content")?), &mut diagnostics);
        let profile_digest = digest.finish();
        let index = ProjectIndex { config, profiles, documents, profile_digest };
        Ok(Outcome { value: index, diagnostics })
    }

    /// The document of an id.
    #[must_use]
    pub fn document(&self, id: &str) -> Option<&DocumentRecord> {
        self.documents.iter().find(|document| document.stem == id)
    }
}

/// Whether a name can be that of a file or folder on every system.
pub(crate) fn is_portable(name: &str) -> bool {
    let bad = |c: char| {
        matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '\t' | '\n' | '\r')
            || refused(c).is_some()
    };
    !is_device(name)
        && !name.is_empty()
        && !name.starts_with('.')
        && !name.ends_with(['.', ' '])
        && !name.contains(bad)
}

/// A text file of the project; one that is not UTF-8 is reported and then missing.
pub(crate) fn read(
    loader: &dyn Loader,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Option<SourceFile>, FileError> {
    let Some(bytes) = loader.read(path)? else { return Ok(None) };
    match SourceFile::decode(path, bytes) {
        Ok(file) => Ok(Some(file)),
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            Ok(None)
        }
    }
}

/// The project's own profiles, in order.
pub(crate) fn profile_files(
    loader: &dyn Loader,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<SourceFile>, FileError> {
    let mut files = Vec::new();
    for entry in sorted(loader.list("profiles")?) {
        if entry.kind == EntryKind::File && entry.path.ends_with(".yaml") {
            files.extend(read(loader, &entry.path, diagnostics)?);
        }
    }
    Ok(files)
}

fn sorted(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort();
    entries
}

fn documents(entries: Vec<Entry>, diagnostics: &mut Diagnostics) -> Vec<DocumentRecord> {
    let mut documents: Vec<DocumentRecord> = Vec::new();
    let mut stems: BTreeMap<String, String> = BTreeMap::new();
    for Entry { path, kind } in entries {
        if kind == EntryKind::File && path.ends_with(".yml") {
            diagnostics.push(
                Diagnostic::new(
                    &YML_FILE,
                    format!("`{path}` is not read, since documents end in `.yaml`"),
                )
                .at(Label::whole_file(path.as_str(), ""))
                .hint("rename it"),
            );
        }
        let Some(record) = DocumentRecord::new(&path) else { continue };
        if kind == EntryKind::Folder {
            diagnostics.push(
                Diagnostic::new(&NOT_A_FILE, format!("`{path}` is a folder, not a document"))
                    .at(Label::whole_file(path.as_str(), ""))
                    .hint("rename the folder, or move the document out of it"),
            );
            continue;
        }
        if let Some(step) = record.bad_step() {
            diagnostics.push(
                Diagnostic::new(&BAD_PATH, format!("`{step}` cannot be a name in the output"))
                    .at(Label::whole_file(path.as_str(), ""))
                    .hint("rename it"),
            );
            continue;
        }
        match stems.insert(record.stem.clone(), path.clone()) {
            Some(first) => diagnostics.push(
                Diagnostic::new(
                    &DUPLICATE_DOCUMENT,
                    format!("two documents have the id `{}`", record.stem),
                )
                .at(Label::whole_file(path.as_str(), "the second"))
                .at(Label::whole_file(first.as_str(), "the first"))
                .hint("give one of them another id and file name"),
            ),
            None => documents.push(record),
        }
    }
    documents
}

#[cfg(test)]
mod tests {
    use super::is_portable;

    /// Microsoft, "Naming Files, Paths, and Namespaces": reserved characters and names.
    #[test]
    fn names_are_those_that_every_system_can_have() {
        for bad in [
            "",
            ".",
            "..",
            ".a",
            "a.",
            "a ",
            "a\\b",
            "a:b",
            "a*",
            "a?",
            "\"a",
            "<a",
            "a>",
            "a|b",
            "con",
            "NUL",
            "aux.b",
            "Com1",
            "lpt9.txt",
            "a\tb",
            "a\0",
            "a\u{202E}",
            "a\u{E000}",
        ] {
            assert!(!is_portable(bad), "{bad:?}");
        }
        for good in
            ["a", "2017", "c17-cwg.cop", "a b", "\u{627}", "console", "com", "com10", "a#b", "100%"]
        {
            assert!(is_portable(good), "{good:?}");
        }
    }
}
