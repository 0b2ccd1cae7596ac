//! The cases of the platforms: small projects with what translators type, and the repository itself.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use toml::Table;

use super::platforms::Played;
use super::report::Report;
use crate::commands::external::project::{Hexaglot, copy_project, read, write};
use crate::process::root;

/// The language in which the documents of all cases are written.
pub(super) const ORIGINAL: &str = "en";

/// A project in which translators work on a platform.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) name: String,
    /// The project, as its last sync has left it.
    pub(super) project: PathBuf,
    /// What is typed on the platform, as `<lang>/<path>.ftl`.
    pub(super) typed: PathBuf,
    /// Files of the project that its author changes before the platform writes, and has synced then.
    pub(super) changed: Option<PathBuf>,
    /// Files that the author changes when the platform has written, before there is a sync.
    pub(super) changed_later: Option<PathBuf>,
    /// The units whose text counts as current though its translator saw an older original, since no file can
    /// tell: the first section of that name in docs/translators.md.
    pub(super) untold: BTreeSet<String>,
    settings: Table,
    expected: Option<PathBuf>,
}

impl Case {
    /// The cases in a folder, by their names.
    pub(super) fn all(folder: &Path) -> Result<Vec<Case>, String> {
        let entries = std::fs::read_dir(folder)
            .map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
        let mut folders: Vec<PathBuf> =
            entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
        folders.sort();
        folders.iter().map(|folder| Case::read(folder)).collect()
    }

    fn read(folder: &Path) -> Result<Case, String> {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let settings: Table = read(&folder.join("case.toml"))?
            .parse()
            .map_err(|error| format!("case.toml of {name}: {error}"))?;
        if !settings.get("rule").is_some_and(toml::Value::is_str) {
            return Err(format!("case.toml of {name} has no rule"));
        }
        let part = |name: &str| Some(folder.join(name)).filter(|path| path.exists());
        Ok(Case {
            untold: texts(settings.get("untold")),
            name,
            project: folder.to_owned(),
            typed: folder.join("typed"),
            changed: part("changed"),
            changed_later: part("changed-later"),
            settings,
            expected: Some(folder.join("expected")),
        })
    }

    /// This repository: in every language some texts are missing and are typed, and some are edited.
    pub(super) fn repository(folder: &Path, hexaglot: &Hexaglot) -> Result<Case, String> {
        let (project, typed) = (folder.join("project"), folder.join("typed"));
        copy_project(root(), &project)?;
        let locales = project.join("locales");
        for entry in walkdir::WalkDir::new(&locales).sort_by_file_name() {
            let entry = entry.map_err(|error| format!("cannot list locales: {error}"))?;
            let path = entry.path().strip_prefix(&locales).unwrap_or(entry.path());
            let is_catalog = path.extension().is_some_and(|extension| extension == "ftl");
            if is_catalog && !path.starts_with(ORIGINAL) && !path.ends_with("terms.ftl") {
                let (kept, new) = parted(&read(entry.path())?);
                write(entry.path(), &kept)?;
                write(&typed.join(path), &new)?;
            }
        }
        hexaglot.run(&project, &["sync"])?;
        Ok(Case {
            name: "repository".to_owned(),
            project,
            typed,
            changed: None,
            changed_later: None,
            untold: BTreeSet::new(),
            settings: Table::new(),
            expected: None,
        })
    }

    /// The words that a platform itself takes away, each as `<path>: <id>: <word>`.
    pub(super) fn loses(&self, platform: &str) -> BTreeSet<String> {
        texts(self.settings.get("loses").and_then(|loses| loses.get(platform)))
    }

    /// Holds what has come of the case against its `expected/<platform>/`, or writes it there.
    pub(super) fn compare(
        &self,
        platform: &str,
        played: &Played,
        report: &mut Report,
    ) -> Result<(), String> {
        let Some(expected) = self.expected.as_ref().map(|folder| folder.join(platform)) else {
            return Ok(());
        };
        let statuses = played.statuses.iter().map(|(unit, status)| format!("{unit}: {status}\n"));
        let mut files = played.files.clone();
        files.insert("statuses.txt".to_owned(), statuses.collect());
        if std::env::var_os("HEXAGLOT_BLESS").is_some() {
            if expected.exists() {
                std::fs::remove_dir_all(&expected)
                    .map_err(|error| format!("cannot clear {}: {error}", expected.display()))?;
            }
            return files.iter().try_for_each(|(path, text)| write(&expected.join(path), text));
        }
        for (path, text) in &files {
            if read(&expected.join(path)).ok().as_ref() != Some(text) {
                let place = format!("{} in {platform}", self.name);
                report.finding("expected", &place, &format!("{path} is now:\n{text}"));
            }
        }
        for entry in walkdir::WalkDir::new(&expected).into_iter().filter_map(Result::ok) {
            let path = entry.path().strip_prefix(&expected).unwrap_or(entry.path());
            if entry.file_type().is_file() && !files.contains_key(&path.display().to_string()) {
                report.finding(
                    "expected",
                    &self.name,
                    &format!("nothing makes {}", path.display()),
                );
            }
        }
        Ok(())
    }
}

/// A catalog without every seventh message, and what is typed: every second of those as it was, and every
/// fifth of the others with a word more. Messages of the repository stand on one line each.
fn parted(text: &str) -> (String, String) {
    let (mut kept, mut typed) = (String::new(), String::new());
    let mut messages = 0;
    for line in text.split_inclusive('\n') {
        let is_message = line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains(" = ");
        messages += usize::from(is_message);
        match (is_message, messages % 7, messages % 14, messages % 5) {
            (true, 0, 0, _) => typed.push_str(line),
            (true, 0, ..) => {}
            (true, _, _, 0) => {
                typed.push_str(&format!("{} ({messages})\n", line.trim_end()));
                kept.push_str(line);
            }
            _ => kept.push_str(line),
        }
    }
    (kept, typed)
}

fn texts(value: Option<&toml::Value>) -> BTreeSet<String> {
    let list = value.and_then(toml::Value::as_array).into_iter().flatten();
    list.filter_map(toml::Value::as_str).map(str::to_owned).collect()
}
