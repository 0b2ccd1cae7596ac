//! Putting the catalogs of a project into their safe form.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use hexaglot_catalog::codes::DUPLICATE_MESSAGE;
use hexaglot_catalog::{CatalogFile, Formatted, States, format, is_generated};
use hexaglot_diag::{Diagnostic, Diagnostics, Outcome, Severity, SourceFile};
use hexaglot_locale::Lang;
use rayon::prelude::*;

use crate::build::select;
use crate::files::{TextFile, too_large};
use crate::index::{ProjectIndex, read};
use crate::loader::{Editor, EntryKind, FileError, Loader};

/// Which catalogs to format.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormatOptions {
    /// Ids of documents or globs of ids; none means every catalog, those of terms, labels and removed
    /// documents too.
    pub documents: Vec<String>,
    /// The languages; none means all that the project has files of.
    pub languages: Vec<Lang>,
}

/// A catalog that has another form than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormattedFile {
    /// The path of its file.
    pub file: String,
    /// Its language.
    pub lang: Lang,
    /// The messages and terms that have another form, in the order of the file; none where only the
    /// white space between them has.
    pub changed: Vec<String>,
    /// Those of them that had lost words, and have them again.
    pub mended: Vec<String>,
}

impl fmt::Display for FormattedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        match self.changed.len() {
            0 => f.write_str("white space between messages"),
            1 => f.write_str("1 message"),
            count => write!(f, "{count} messages"),
        }?;
        match self.mended.len() {
            0 => Ok(()),
            count => write!(f, ", {count} mended"),
        }
    }
}

/// Puts the catalogs of a project into their safe form, and with an editor writes them. Source catalogs,
/// which `sync` generates, stay as they are. `progress` is called once for each document.
///
/// The value has the files that have another form, or would have without an editor, in the order of
/// their paths. The diagnostics are the errors of what cannot be read and stays as it is.
///
/// # Errors
/// When a file cannot be read or written, or has changed since it was read. Files that were written
/// before that stay written.
pub fn format_catalogs(
    index: &ProjectIndex,
    loader: &dyn Loader,
    editor: Option<&dyn Editor>,
    options: &FormatOptions,
    progress: &(dyn Fn() + Sync),
) -> Result<Outcome<Vec<FormattedFile>>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let catalogs = catalogs(index, loader, options, &mut diagnostics)?;
    let documents: BTreeSet<String> =
        index.documents.iter().map(|document| document.path("", "")).collect();
    let pass = FormatPass::new(loader, editor)?;
    let formatted: Vec<Result<Outcome<Vec<FormattedFile>>, FileError>> = catalogs
        .par_iter()
        .map(|(document, files)| {
            let formatted = pass.files(files);
            if documents.contains(document) {
                progress();
            }
            formatted
        })
        .collect();
    let mut all = Vec::new();
    for formatted in formatted {
        all.extend(formatted?.collect(&mut diagnostics));
    }
    all.sort_by(|a, b| a.file.cmp(&b.file));
    diagnostics.sort();
    Ok(Outcome { value: all, diagnostics })
}

/// The paths of the catalogs that are meant, with their languages, by what they belong to: a document, or
/// a name that several languages have, as in [`DocumentRecord::path`](crate::DocumentRecord::path).
fn catalogs(
    index: &ProjectIndex,
    loader: &dyn Loader,
    options: &FormatOptions,
    diagnostics: &mut Diagnostics,
) -> Result<BTreeMap<String, Vec<(Lang, String)>>, FileError> {
    let selected = select(index, &options.documents, diagnostics);
    let selected: BTreeSet<String> =
        selected.iter().map(|document| document.path("", "")).collect();
    let mut catalogs: BTreeMap<String, Vec<(Lang, String)>> = BTreeMap::new();
    for entry in loader.list("locales")?.into_iter().filter(|entry| entry.kind == EntryKind::File) {
        let Some((lang, name)) = catalog(&entry.path) else { continue };
        let is_selected = options.documents.is_empty() || selected.contains(&name);
        if is_selected && (options.languages.is_empty() || options.languages.contains(&lang)) {
            catalogs.entry(name).or_default().push((lang, entry.path));
        }
    }
    Ok(catalogs)
}

/// The language of a catalog, and the name of what it belongs to.
fn catalog(path: &str) -> Option<(Lang, String)> {
    let (lang, rest) = path.strip_prefix("locales/")?.split_once('/')?;
    let name = rest.strip_suffix(".ftl")?;
    let document = name.strip_suffix(".obsolete").unwrap_or(name);
    Some((lang.parse().ok()?, format!("/{document}")))
}

struct FormatPass<'a> {
    loader: &'a dyn Loader,
    editor: Option<&'a dyn Editor>,
    /// The terms of each language in their safe form: in one run everything sees the same.
    terms: BTreeMap<Lang, CatalogFile>,
}

impl<'a> FormatPass<'a> {
    fn new(loader: &'a dyn Loader, editor: Option<&'a dyn Editor>) -> Result<Self, FileError> {
        let mut terms = BTreeMap::new();
        for lang in Lang::ALL {
            let path = format!("locales/{lang}/terms.ftl");
            // What is wrong with it is reported when its own turn comes.
            let Some(file) = read(loader, &path, &mut Diagnostics::new())? else { continue };
            let file = CatalogFile::parse(&Arc::new(file), lang).value;
            let formatted = format(&file, None).text;
            terms.insert(lang, formatted.map_or(file, |text| parse(&path, &text, lang).value));
        }
        Ok(FormatPass { loader, editor, terms })
    }

    fn files(&self, files: &[(Lang, String)]) -> Result<Outcome<Vec<FormattedFile>>, FileError> {
        let mut diagnostics = Diagnostics::new();
        let mut all = Vec::new();
        for (lang, path) in files {
            all.extend(self.file(*lang, path, &mut diagnostics)?);
        }
        Ok(Outcome { value: all, diagnostics })
    }

    fn file(
        &self,
        lang: Lang,
        path: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<FormattedFile>, FileError> {
        let text_file = TextFile::read(self.loader, path.to_owned(), diagnostics)?;
        let Some(file) = text_file.file.as_ref() else { return Ok(None) };
        let Outcome { value: catalog, diagnostics: mut found } = CatalogFile::parse(file, lang);
        if is_generated(&catalog, &self.states(lang, path)?) {
            return Ok(None);
        }
        let Formatted { text, changed, mended } = format(&catalog, self.terms.get(&lang));
        if let Some(diagnostic) = text.as_deref().and_then(|text| too_large(path, text)) {
            diagnostics.push(diagnostic.lang(lang.tag()));
            return Ok(None);
        }
        let mut files = Vec::new();
        text_file.write(text.as_deref(), self.editor, &mut files)?;
        match (&text, self.editor) {
            (Some(text), Some(_)) => found = parse(path, text, lang).diagnostics,
            _ => found.retain(|fault| !mended.iter().any(|name| is_of(fault, name))),
        }
        // Warnings are the affair of `check`, and a unit may have been removed more than once.
        let is_obsolete = path.ends_with(".obsolete.ftl");
        found.retain(|fault| {
            fault.severity == Severity::Error && !(is_obsolete && fault.code == &DUPLICATE_MESSAGE)
        });
        diagnostics.append(found);
        let formatted = FormattedFile { file: path.to_owned(), lang, changed, mended };
        Ok(text.is_some().then_some(formatted))
    }

    /// The states beside a catalog.
    fn states(&self, lang: Lang, path: &str) -> Result<States, FileError> {
        let path = format!("{}.state.yaml", path.strip_suffix(".ftl").unwrap_or(path));
        // What is wrong with them is the affair of `check`.
        let file = read(self.loader, &path, &mut Diagnostics::new())?.map(Arc::new);
        Ok(file.map(|file| States::parse(&file, lang).value).unwrap_or_default())
    }
}

fn parse(path: &str, text: &str, lang: Lang) -> Outcome<CatalogFile> {
    CatalogFile::parse(&Arc::new(SourceFile::new(path, text)), lang)
}

/// Whether a finding is about a message or term.
fn is_of(fault: &Diagnostic, name: &str) -> bool {
    fault.unit.as_deref() == Some(name.trim_start_matches('-'))
}
