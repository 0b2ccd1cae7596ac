//! What comes out of a project, as text that people can read and a test can compare.

use std::collections::BTreeMap;

use hexaglot_diag::report::{HumanOptions, human};
use hexaglot_diag::{Diagnostics, Outcome};
use hexaglot_publish::{
    BuildOptions, MANIFEST, MemoryLoader, MemorySink, Mode, ProjectIndex, build, check,
};
use hexaglot_render::Format;

use crate::accept;
use crate::collect::{Case, Suite};
use crate::embedded::name_embedded;
use crate::format;
use crate::ids;
use crate::import;
use crate::project::Project;
use crate::settings::{self, Settings};
use crate::shared_pages;
use crate::sync;

/// The file of the findings in `expected/`.
pub const FINDINGS: &str = "diagnostics.txt";

/// Files by their paths in `expected/`.
pub type Files = BTreeMap<String, String>;

/// Does with a case what its settings say: the files that its `expected/` must have.
///
/// # Errors
/// Of a case of `ids`, `import`, `sync`, `accept` or `fmt`, when something does not hold that must hold for every
/// file.
///
/// # Panics
/// When its folder cannot be read.
pub fn outcome(case: &Case) -> Result<Files, String> {
    match case.suite {
        Suite::Suite | Suite::Invalid => {
            let settings = Settings::of(&case.folder);
            match settings.mode {
                Some(settings::Mode::Sync) => sync::outcome(&case.folder, &settings),
                Some(settings::Mode::Accept) => accept::outcome(&case.folder, &settings),
                Some(settings::Mode::Fmt) => format::outcome(&case.folder, &settings),
                Some(settings::Mode::Pages) => shared_pages::outcome(&case.folder),
                _ => Ok(published(case)),
            }
        }
        Suite::Ids => ids::outcome(&case.folder),
        Suite::Import => import::outcome(&case.folder),
    }
}

/// What comes out of a project.
fn published(case: &Case) -> Files {
    let settings = Settings::of(&case.folder);
    let project = Project::read(&case.folder);
    let mode = settings.mode.unwrap_or(match case.suite {
        Suite::Suite => settings::Mode::Release,
        Suite::Invalid | Suite::Ids | Suite::Import => settings::Mode::Check,
    });
    let mut diagnostics = Diagnostics::new();
    let mut index = open(&project.loader).collect(&mut diagnostics);
    if !project.has_settings {
        index.config.languages.clone_from(&project.languages);
        index.config.formats = vec![Format::Text];
        index.config.isolates = settings.isolates.unwrap_or(true);
    }
    let mut options = BuildOptions::default();
    options.documents = settings.documents;
    let mode = match mode {
        settings::Mode::Release => Some(Mode::Release),
        settings::Mode::Partial => Some(Mode::Partial),
        settings::Mode::Draft => Some(Mode::Draft),
        settings::Mode::Check
        | settings::Mode::Sync
        | settings::Mode::Accept
        | settings::Mode::Fmt
        | settings::Mode::Pages => None,
    };
    let mut files = Files::new();
    match mode {
        Some(mode) => {
            options.mode = mode;
            let broken = diagnostics.has_errors();
            let built = run(&index, &project.loader, &options).collect(&mut diagnostics);
            // A case of `invalid` is there for its findings alone.
            let shows = !broken && case.suite == Suite::Suite;
            let built = built.filter(|_| shows).into_iter().flatten();
            files.extend(built.filter(|(path, _)| path != MANIFEST).map(|(path, bytes)| {
                let text = escape(&name_embedded(&String::from_utf8_lossy(&bytes)));
                (path, text)
            }));
        }
        None => {
            let checked = check(&index, &project.loader, None, &options, &|| (), &());
            checked.expect("memory can be read").collect(&mut diagnostics);
        }
    }
    diagnostics.sort();
    if !diagnostics.is_empty() {
        let report = human(&diagnostics, &HumanOptions::default());
        files.insert(FINDINGS.to_owned(), escape(&report));
    }
    files
}

/// Opens a project in memory.
///
/// # Panics
/// Never: memory can always be read.
#[must_use]
pub fn open(loader: &MemoryLoader) -> Outcome<ProjectIndex> {
    ProjectIndex::open(loader).expect("memory can be read")
}

/// Builds a project in memory. The value is nothing where the generation may not be published, and
/// otherwise its files, the manifest among them.
///
/// # Panics
/// Never: memory can always be read.
#[must_use]
pub fn run(
    index: &ProjectIndex,
    loader: &MemoryLoader,
    options: &BuildOptions,
) -> Outcome<Option<BTreeMap<String, Vec<u8>>>> {
    let sink = MemorySink::default();
    let built = build(index, loader, &sink, None, options, &|| ()).expect("memory can be read");
    let Outcome { value: summary, diagnostics } = built;
    let value = summary.is_publishable().then(|| sink.into_files());
    Outcome { value, diagnostics }
}

/// Writes the controls that steer the direction of text as `\u{2066}`, and with them byte order marks
/// and private-use characters, so that an expectation shows them and no editor loses or obeys them.
/// Spaces, U+00A0 too, stay as they are.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\u{61C}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
            | '\u{E000}'..='\u{F8FF}' => escaped.extend(character.escape_unicode()),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn controls_are_escaped_and_spaces_are_not() {
        assert_eq!(escape("a\u{2067}\u{A0}b\u{2069}"), "a\\u{2067}\u{A0}b\\u{2069}");
    }
}
