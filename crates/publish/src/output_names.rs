//! The names of a document's files in the output.

use std::collections::BTreeMap;

use hexaglot_diag::{Diagnostic, Diagnostics, Label};
use hexaglot_document::Document;
use hexaglot_locale::Lang;
use hexaglot_render::Format;

use crate::codes::{BAD_PATH, DUPLICATE_OUTPUT};
use crate::config::FileNames;
use crate::index::{DocumentRecord, ProjectIndex, is_portable};
use crate::manifest::DocumentSummary;
use crate::site::relative;

/// What the files of a document are called in each language, without folder of the language and ending:
/// by its id, or by its symbol with what the house adds to that in the language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OutputNames {
    folder: String,
    names: BTreeMap<Lang, String>,
}

impl OutputNames {
    pub(crate) fn new(record: &DocumentRecord, document: &Document, index: &ProjectIndex) -> Self {
        let profile = document.profile.as_deref().unwrap_or(&index.config.profile);
        let profile = index.profiles.get(profile);
        let symbol = document.masthead.symbol.as_deref();
        let symbol = symbol.filter(|_| index.config.file_names == FileNames::Symbol);
        let name = |lang: Lang| match symbol {
            Some(symbol) => {
                let suffix = profile.and_then(|profile| profile.symbol_suffixes.get(&lang));
                file_name(&format!("{symbol}{}", suffix.map_or("", String::as_str)))
            }
            None => record.stem.clone(),
        };
        let names = Lang::ALL.into_iter().map(|lang| (lang, name(lang))).collect();
        OutputNames { folder: record.folder.clone(), names }
    }

    /// The path of a file in the output.
    pub(crate) fn path(&self, lang: Lang, format: Format) -> String {
        format!("{lang}/{}.{}", self.below_language(lang), format.extension())
    }

    /// The path of an edition's page in the output.
    pub(crate) fn page(&self, lang: Lang) -> String {
        self.path(lang, Format::Html)
    }

    /// The way from an edition of this document to that of another in the same language, without its
    /// ending.
    pub(crate) fn way(&self, other: &OutputNames, lang: Lang) -> String {
        relative(&self.below_language(lang), &other.below_language(lang))
    }

    fn below_language(&self, lang: Lang) -> String {
        let name = self.names.get(&lang).map_or("", String::as_str);
        if self.folder.is_empty() { name.to_owned() } else { format!("{}/{name}", self.folder) }
    }

    /// Refuses a symbol that cannot be the name of a file. The stems of documents have been looked at
    /// when the project was opened.
    pub(crate) fn check(&self, record: &DocumentRecord, diagnostics: &mut Diagnostics) {
        let is_list = |name: &str| self.folder.is_empty() && name.eq_ignore_ascii_case("index");
        let bad = self.names.values().find(|name| !is_portable(name) || is_list(name));
        if let Some(name) = bad.filter(|name| **name != record.stem) {
            let message = format!("the symbol makes the file name `{name}`, which cannot be one");
            diagnostics.push(
                Diagnostic::new(&BAD_PATH, message)
                    .at(Label::whole_file(record.file.as_str(), ""))
                    .hint("change the symbol, or leave `site.file-names` at `id`"),
            );
        }
    }
}

/// A symbol as the name of a file: `C18/9-A` becomes `C18-9-A`.
fn file_name(symbol: &str) -> String {
    let parts = |c: char| {
        c.is_whitespace() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
    };
    symbol.replace(parts, "-")
}

/// Finds documents of which one would overwrite the other: they have the same symbol, or one has the
/// symbol of which the other's id is made.
pub(crate) fn check_collisions(
    names: FileNames,
    documents: &[DocumentSummary],
    diagnostics: &mut Diagnostics,
) {
    if names == FileNames::Id {
        // Ids are unique, which is known since the project was opened.
        return;
    }
    let mut holders: BTreeMap<String, &DocumentSummary> = BTreeMap::new();
    for document in documents {
        let names: Vec<String> = names_taken(document).collect();
        let other = names.iter().find_map(|name| holders.get(name).copied());
        holders.extend(names.into_iter().map(|name| (name, document)));
        let Some(other) = other else { continue };
        let message = match &document.symbol {
            Some(symbol) => format!("the file names of `{symbol}` are taken"),
            None => format!("the file names of `{}` are taken", document.id),
        };
        diagnostics.push(
            Diagnostic::new(&DUPLICATE_OUTPUT, message)
                .at(Label::whole_file(document.path.as_str(), "the second"))
                .at(Label::whole_file(other.path.as_str(), "the first"))
                .hint("give one of them another symbol, or leave `site.file-names` at `id`"),
        );
    }
}

/// The symbol as a name in the document's folder, which a document has before any file is made of it,
/// and the files. Some systems do not tell capitals from small letters.
fn names_taken(document: &DocumentSummary) -> impl Iterator<Item = String> {
    let folder = document.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let symbol =
        document.symbol.iter().map(move |symbol| format!("{folder}/{}", file_name(symbol)));
    let files = document.editions.iter().flat_map(|edition| &edition.files);
    symbol.chain(files.map(|file| file.path.clone())).map(|name| name.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_symbol_is_a_file_name_without_strokes_and_spaces() {
        assert_eq!(file_name("C18/9-A"), "C18-9-A");
        assert_eq!(file_name("C17/77(Rev.1)-R"), "C17-77(Rev.1)-R");
        assert_eq!(file_name("A/RES/64/292"), "A-RES-64-292");
        assert_eq!(file_name("CL 151/9"), "CL-151-9");
    }
}
