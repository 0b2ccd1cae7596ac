//! `hexaglot.toml`.

use std::collections::BTreeMap;
use std::ops::Range;

use hexaglot_diag::{Diagnostic, Diagnostics, Outcome, Severity, SourceFile, nearest};
use hexaglot_document::Status;
use hexaglot_locale::Lang;
use hexaglot_render::{Format, Standard, Standards};
use serde::Serialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::codes::{BAD_SETTING, BAD_TOML, UNKNOWN_SETTING};

/// The settings of a project. Each has a default, so that an empty file is a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Config {
    /// The languages in which every document is published, in the order of the United Nations.
    pub languages: Vec<Lang>,
    /// The id of the profile of documents that name none.
    pub profile: String,
    /// The formats that a build makes when none is asked for.
    pub formats: Vec<Format>,
    /// The lowest status that a release publishes: translated, reviewed or final.
    pub require: Status,
    /// The levels of checks that differ from their defaults; none is "off".
    pub checks: BTreeMap<String, Option<Severity>>,
    /// The address under which the output will stand; empty for none.
    pub base_url: String,
    /// What the files of an edition are called.
    pub file_names: FileNames,
    /// Whether plain text has isolates.
    pub isolates: bool,
    /// The standards that PDF editions claim.
    pub standards: Standards,
    /// Whether the PDF editions of a document have the same units on each page.
    pub page_synoptic: bool,
    /// Whether catalogs have the source text above each message.
    pub comments: bool,
}

/// What the files of an edition are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileNames {
    /// By the id of the document, the same in all languages: `ar/report.html`.
    Id,
    /// By its symbol, with what the house adds to that in each language: `ar/C17-15-A.html`. A document
    /// without a symbol has its id.
    Symbol,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            languages: Lang::ALL.to_vec(),
            profile: "itu-council".to_owned(),
            formats: vec![Format::Html, Format::Text],
            require: Status::Translated,
            checks: BTreeMap::new(),
            base_url: String::new(),
            file_names: FileNames::Id,
            isolates: true,
            standards: Standards::default(),
            page_synoptic: false,
            comments: true,
        }
    }
}

impl Config {
    /// Reads the settings. A fault costs its own key alone; the others are read.
    #[must_use]
    pub fn parse(file: &SourceFile) -> Outcome<Config> {
        let mut reader = Reader { file, diagnostics: Diagnostics::new() };
        let mut config = Config::default();
        match DeTable::parse(file.text()) {
            Ok(table) => reader.root(table.get_ref(), &mut config),
            Err(error) => {
                let span = error.span().unwrap_or_default();
                reader.diagnostics.push(
                    Diagnostic::new(&BAD_TOML, format!("this is not TOML: {}", error.message()))
                        .at(file.label(span, "")),
                );
            }
        }
        Outcome { value: config, diagnostics: reader.diagnostics }
    }
}

type Entries<'a, 'i> = Vec<(&'a str, Range<usize>, &'a Spanned<DeValue<'i>>)>;

struct Reader<'a> {
    file: &'a SourceFile,
    diagnostics: Diagnostics,
}

impl Reader<'_> {
    fn root(&mut self, table: &DeTable<'_>, config: &mut Config) {
        for (key, span, value) in entries(table) {
            match key {
                "languages" => self.languages(value, &mut config.languages),
                "profile" => self.string(key, value, &mut config.profile),
                "formats" => self.formats(value, &mut config.formats),
                "release" => self.table(value, key, &["require"], |reader, _, value| {
                    reader.require(value, &mut config.require);
                }),
                "checks" => self.checks(value, &mut config.checks),
                "site" => {
                    self.table(value, key, &["base-url", "file-names"], |reader, key, value| {
                        match key {
                            "base-url" => reader.base_url(value, &mut config.base_url),
                            _ => reader.file_names(value, &mut config.file_names),
                        }
                    })
                }
                "text" => self.table(value, key, &["isolates"], |reader, key, value| {
                    reader.boolean(key, value, &mut config.isolates);
                }),
                "pdf" => {
                    self.table(value, key, &["standards", "page-synoptic"], |reader, key, value| {
                        match key {
                            "standards" => reader.standards(value, &mut config.standards),
                            _ => reader.boolean(key, value, &mut config.page_synoptic),
                        }
                    })
                }
                "catalogs" => self.table(value, key, &["comments"], |reader, key, value| {
                    reader.boolean(key, value, &mut config.comments);
                }),
                unknown => self.unknown(unknown, span, TOP),
            }
        }
    }

    fn table(
        &mut self,
        value: &Spanned<DeValue<'_>>,
        name: &str,
        known: &[&str],
        mut read: impl FnMut(&mut Self, &str, &Spanned<DeValue<'_>>),
    ) {
        let DeValue::Table(table) = value.get_ref() else {
            return self.refuse(value, format!("`{name}` is a table: write `[{name}]`"));
        };
        for (key, span, value) in entries(table) {
            if known.contains(&key) {
                read(self, key, value)
            } else {
                self.unknown(key, span, known)
            }
        }
    }

    fn languages(&mut self, value: &Spanned<DeValue<'_>>, languages: &mut Vec<Lang>) {
        let Some(tags) = self.strings("languages", value) else { return };
        let mut read = Vec::new();
        for (tag, value) in tags {
            match tag.parse::<Lang>() {
                Ok(lang) if read.contains(&lang) => {
                    self.refuse(value, format!("`{tag}` stands here twice"))
                }
                Ok(lang) => read.push(lang),
                Err(error) => self.refuse(value, error.to_string()),
            }
        }
        if read.is_empty() {
            return self.refuse(value, "`languages` names no language".to_owned());
        }
        read.sort_unstable();
        *languages = read;
    }

    fn formats(&mut self, value: &Spanned<DeValue<'_>>, formats: &mut Vec<Format>) {
        let Some(names) = self.strings("formats", value) else { return };
        let mut read = Vec::new();
        for (name, value) in names {
            match name.parse::<Format>() {
                Ok(format) if read.contains(&format) => {
                    self.refuse(value, format!("`{name}` stands here twice"))
                }
                Ok(format) => read.push(format),
                Err(error) => self.refuse(value, error.to_string()),
            }
        }
        *formats = read;
    }

    fn standards(&mut self, value: &Spanned<DeValue<'_>>, standards: &mut Standards) {
        let Some(names) = self.strings("standards", value) else { return };
        let mut read = Vec::new();
        for (name, value) in names {
            match name.parse::<Standard>() {
                Ok(standard) if read.contains(&standard) => {
                    self.refuse(value, format!("`{name}` stands here twice"))
                }
                Ok(standard) => read.push(standard),
                Err(error) => self.refuse(value, error.to_string()),
            }
        }
        match Standards::new(&read) {
            Ok(read) => *standards = read,
            Err(error) => {
                let label = self.file.label(value.span(), "");
                let refused = Diagnostic::new(&BAD_SETTING, error.to_string()).at(label);
                self.diagnostics.push(refused.hint(error.hint()));
            }
        }
    }

    fn require(&mut self, value: &Spanned<DeValue<'_>>, require: &mut Status) {
        match value.get_ref().as_str() {
            Some("translated") => *require = Status::Translated,
            Some("reviewed") => *require = Status::Reviewed,
            Some("final") => *require = Status::Final,
            _ => self
                .refuse(value, "`require` is \"translated\", \"reviewed\" or \"final\"".to_owned()),
        }
    }

    fn checks(
        &mut self,
        value: &Spanned<DeValue<'_>>,
        checks: &mut BTreeMap<String, Option<Severity>>,
    ) {
        let DeValue::Table(table) = value.get_ref() else {
            return self.refuse(value, "`checks` is a table: write `[checks]`".to_owned());
        };
        for (key, span, value) in entries(table) {
            let level = match value.get_ref().as_str() {
                Some("error") => Some(Severity::Error),
                Some("warning") => Some(Severity::Warning),
                Some("off") => None,
                _ => {
                    self.refuse(value, format!("`{key}` is \"error\", \"warning\" or \"off\""));
                    continue;
                }
            };
            let code = crate::all_codes().into_iter().find(|code| code.name == key);
            match code {
                None if OF_PDF.contains(&key) => {}
                None => self.unknown(key, span, &[]),
                Some(code)
                    if code.severity == Severity::Error && level != Some(Severity::Error) =>
                {
                    self.refuse(value, format!("`{key}` is always an error"));
                }
                Some(_) => {
                    checks.insert(key.to_owned(), level);
                }
            }
        }
    }

    fn strings<'v, 'i>(
        &mut self,
        key: &str,
        value: &'v Spanned<DeValue<'i>>,
    ) -> Option<Vec<(&'v str, &'v Spanned<DeValue<'i>>)>> {
        let DeValue::Array(array) = value.get_ref() else {
            self.refuse(value, format!("`{key}` is a list, such as `{key} = [\"…\"]`"));
            return None;
        };
        let mut strings = Vec::new();
        for item in array.iter() {
            match item.get_ref().as_str() {
                Some(text) => strings.push((text, item)),
                None => self.refuse(item, format!("`{key}` is a list of strings")),
            }
        }
        Some(strings)
    }

    fn string(&mut self, key: &str, value: &Spanned<DeValue<'_>>, string: &mut String) {
        match value.get_ref().as_str() {
            Some(text) => text.clone_into(string),
            None => self.refuse(value, format!("`{key}` is a string")),
        }
    }

    fn file_names(&mut self, value: &Spanned<DeValue<'_>>, names: &mut FileNames) {
        match value.get_ref().as_str() {
            Some("id") => *names = FileNames::Id,
            Some("symbol") => *names = FileNames::Symbol,
            _ => self.refuse(value, "`file-names` is `\"id\"` or `\"symbol\"`".to_owned()),
        }
    }

    /// An address of the web: it is written into every page.
    fn base_url(&mut self, value: &Spanned<DeValue<'_>>, base_url: &mut String) {
        let mut read = String::new();
        self.string("base-url", value, &mut read);
        if read.is_empty() || is_web_address(&read) {
            *base_url = read;
            return;
        }
        let message = "`base-url` is an address such as `https://example.org/documents`, without query and fragment";
        self.refuse(value, message.to_owned());
    }

    fn boolean(&mut self, key: &str, value: &Spanned<DeValue<'_>>, boolean: &mut bool) {
        match value.get_ref().as_bool() {
            Some(read) => *boolean = read,
            None => self.refuse(value, format!("`{key}` is true or false")),
        }
    }

    fn refuse(&mut self, value: &Spanned<DeValue<'_>>, message: String) {
        let label = self.file.label(value.span(), "");
        self.diagnostics.push(Diagnostic::new(&BAD_SETTING, message).at(label));
    }

    fn unknown(&mut self, key: &str, span: Range<usize>, known: &[&str]) {
        let mut diagnostic =
            Diagnostic::new(&UNKNOWN_SETTING, format!("there is no setting `{key}` here"))
                .at(self.file.label(span, ""));
        if let Some(near) = nearest(key, known.iter().copied()) {
            diagnostic = diagnostic.hint(format!("did you mean `{near}`?"));
        } else if !known.is_empty() {
            diagnostic = diagnostic.hint(format!("the settings here are: {}", known.join(", ")));
        }
        self.diagnostics.push(diagnostic);
    }
}

/// Whether a text is an absolute address of the web with a host and at most a path, of characters that
/// an address may have (RFC 3986, section 2).
fn is_web_address(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/[]@!$&'()*+,;=%".contains(c);
    rest.is_some_and(|rest| {
        rest.chars().all(allowed)
            && rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[')
    })
}

/// The warnings of a renderer that a program may be without. It reads what a project says of them, which is of
/// no use to it.
const OF_PDF: &[&str] =
    &["missing-glyph", "undated-archive", "page-synoptic-overflow", "page-synoptic-unequal"];

/// The keys of the file outside its tables.
const TOP: &[&str] =
    &["languages", "profile", "formats", "release", "checks", "site", "text", "pdf", "catalogs"];

/// The entries of a table in the order of the file.
fn entries<'a, 'i>(table: &'a DeTable<'i>) -> Entries<'a, 'i> {
    let mut entries: Entries<'a, 'i> =
        table.iter().map(|(key, value)| (key.get_ref().as_ref(), key.span(), value)).collect();
    entries.sort_by_key(|(_, span, _)| span.start);
    entries
}

#[cfg(all(test, feature = "pdf"))]
mod tests {
    use hexaglot_diag::Severity;

    use super::OF_PDF;

    #[test]
    fn a_program_without_pdf_knows_its_warnings() {
        let codes = hexaglot_pdf::codes::ALL.iter();
        let warnings = codes.filter(|code| code.severity == Severity::Warning);
        assert_eq!(warnings.map(|code| code.name).collect::<Vec<_>>(), OF_PDF);
    }
}
