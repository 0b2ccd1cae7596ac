//! Programs that do for catalogs of their own kind what hexaglot does for its own: `msgmerge` of gettext
//! brings a message file up to its template, and Mozilla's `compare-locales` checks translations.
#![expect(clippy::disallowed_methods, reason = "it writes catalogs into a scratch folder")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::project::{LANGUAGES, ORIGINAL, put};
use super::python;
use super::template::messages;

/// The package on PyPI, and what it needs.
const COMPARE_LOCALES: &[&str] = &[
    "compare-locales==9.0.5",
    "fluent.syntax==0.19.0",
    "six==1.17.0",
    "toml==0.10.2",
    "typing_extensions==4.16.0",
];

/// What `compare-locales` is told of a project.
const L10N: &str = include_str!("../../../../hexaglot/template/l10n.toml");

/// `msgmerge` for each of some message files, one after another, as it can only be run.
pub(super) fn msgmerge(files: &[PathBuf]) -> Command {
    let mut command = Command::new("sh");
    let script = "for file; do msgmerge --quiet --output-file=/dev/null \"$file.po\" \"$file.pot\" || exit 1; done";
    command.args(["-c", script, "msgmerge"]).args(files);
    command
}

/// `compare-locales` for all languages of a project at once.
pub(super) fn compare_locales(project: &Path) -> Result<Command, String> {
    let folder = python::install("compare-locales", COMPARE_LOCALES)?;
    let settings = project.join("l10n.toml");
    put(&settings, L10N)?;
    let mut command = Command::new(folder.join("bin/compare-locales"));
    command.arg("--quiet").arg(settings).arg(project);
    command.args(LANGUAGES.iter().filter(|lang| **lang != ORIGINAL));
    Ok(command)
}

/// The catalogs of a project as message files of gettext, each beside its template, made from what a
/// sync has written. Returns their paths, without endings.
pub(super) fn as_gettext(project: &Path, folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut paths = Vec::new();
    for lang in LANGUAGES.into_iter().filter(|lang| *lang != ORIGINAL) {
        let root = project.join("locales").join(lang);
        let found = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter();
        for entry in found.filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy();
            let Some(stem) = name.strip_suffix(".ftl").filter(|stem| *stem != "terms") else {
                continue;
            };
            let catalog = fs::read_to_string(entry.path())
                .map_err(|error| format!("cannot read {}: {error}", entry.path().display()))?;
            let (template, po) = gettext(&catalog, lang);
            let path = folder.join(format!("{stem}-{lang}"));
            put(&path.with_extension("pot"), &template)?;
            put(&path.with_extension("po"), &po)?;
            paths.push(path);
        }
    }
    Ok(paths)
}

/// A template and the message file for it. The template's middle text is another one than that of the
/// messages, so that both have one change to follow.
fn gettext(catalog: &str, lang: &str) -> (String, String) {
    let head = |lang: &str| {
        format!(
            "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Language: {lang}\\n\"\n"
        )
    };
    let (mut template, mut po) = (head(""), head(lang));
    let total = messages(catalog, ORIGINAL).count();
    for (place, (id, seen, text)) in messages(catalog, ORIGINAL).enumerate() {
        let edit = if place == total / 2 { " changed" } else { "" };
        let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
        let (seen, text) = (quoted(seen), quoted(text));
        // Writing to a string cannot fail.
        let _ = write!(template, "\nmsgctxt \"{id}\"\nmsgid \"{seen}{edit}\"\nmsgstr \"\"\n");
        let _ = write!(po, "\nmsgctxt \"{id}\"\nmsgid \"{seen}\"\nmsgstr \"{text}\"\n");
    }
    (template, po)
}

#[cfg(test)]
mod tests {
    use super::gettext;

    #[test]
    fn gettext_has_every_message_and_one_change() {
        let catalog = "# en| One \"thing\"\na = Une «chose»\n\n# en| Two\nb = Deux\n";
        let (template, messages) = gettext(catalog, "fr");
        assert!(messages.ends_with("msgctxt \"b\"\nmsgid \"Two\"\nmsgstr \"Deux\"\n"));
        assert!(messages.contains("msgid \"One \\\"thing\\\"\"\nmsgstr \"Une «chose»\"\n"));
        assert_eq!(template.matches(" changed").count(), 1);
    }
}
