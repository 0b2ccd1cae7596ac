//! Platforms of translation: what they write, and what hexaglot makes of it.
//!
//! A platform reads the source catalog and the translation, lets translators type, and writes the
//! translation's file anew, each in its own way. Then there is `hexaglot sync`, and no word may be lost and
//! no state be wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use super::cases::{Case, ORIGINAL};
use super::kept::{Words, changed_bytes, lost, words};
use super::messages::messages;
use super::parsers::Written;
use super::report::Report;
use super::statuses::{Statuses, is_current, statuses};
use super::tools::Tools;
use crate::commands::external::project::{Hexaglot, copy, copy_project, read, temporary_folder};
use crate::process::run as run_program;

/// A platform, and the script that replays how it writes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Platform {
    pub(super) name: &'static str,
    script: &'static str,
}

pub(super) const PLATFORMS: [Platform; 2] = [
    Platform { name: "pontoon", script: "pontoon.py" },
    Platform { name: "weblate", script: "weblate.py" },
];

/// What a case has come to.
pub(super) struct Played {
    /// The status of each unit of a translation.
    pub(super) statuses: Statuses,
    /// The files below `locales/` that are not as the case has them, by their paths there.
    pub(super) files: Written,
}

/// Plays a case: the platform writes, and sync follows.
pub(super) fn play(
    case: &Case,
    platform: Platform,
    tools: &Tools,
    hexaglot: &Hexaglot,
    report: &mut Report,
) -> Result<Played, String> {
    let name = format!("{} in {}", case.name, platform.name);
    let folder = temporary_folder()?;
    let project = folder.path();
    copy_project(&case.project, project)?;
    hexaglot.run(project, &["sync", "--check"]).map_err(|error| format!("{name}: {error}"))?;
    let before = Snapshot::take(project, hexaglot)?;
    if let Some(changed) = &case.changed {
        change(changed, project)?;
        hexaglot.run(project, &["sync"])?;
    }
    // What a platform is given; it knows no removed unit.
    let given = Snapshot::take(project, hexaglot)?;
    write_as(platform, tools, project, &given, &case.typed)?;
    let written = Snapshot::take(project, hexaglot)?;
    if let Some(changed) = &case.changed_later {
        change(changed, project)?;
    }
    hexaglot.run(project, &["sync"])?;
    let after = Snapshot::take(project, hexaglot)?;
    if let Err(error) = hexaglot.run(project, &["sync", "--check"]) {
        report.finding("platform", &name, &format!("a second sync changes something: {error}"));
    }
    let story = Story { case, platform, before, written, after };
    for fault in story.faults() {
        report.finding("platform", &name, &fault);
    }
    report.counted("platforms");
    Ok(story.played())
}

/// The author changes documents.
fn change(from: &Path, project: &Path) -> Result<(), String> {
    copy(from, project).map_err(|error| format!("cannot copy {}: {error}", from.display()))
}

/// Has the platform write every translation.
fn write_as(
    platform: Platform,
    tools: &Tools,
    project: &Path,
    given: &Snapshot,
    typed: &Path,
) -> Result<(), String> {
    let locales = project.join("locales");
    let mut command = Command::new(&tools.python);
    command.arg(tools.script(platform.script));
    for path in given.translations() {
        let file = path.split_once('/').map_or("", |(_, file)| file);
        command
            .arg(locales.join(ORIGINAL).join(file))
            .arg(locales.join(path))
            .arg(typed.join(path));
    }
    run_program(command)
}

/// A project at one moment.
struct Snapshot {
    /// The files below `locales/`.
    files: Written,
    statuses: Statuses,
}

impl Snapshot {
    fn take(project: &Path, hexaglot: &Hexaglot) -> Result<Self, String> {
        let locales = project.join("locales");
        let mut files = Written::new();
        for entry in walkdir::WalkDir::new(&locales).sort_by_file_name() {
            let entry = entry.map_err(|error| format!("cannot list locales: {error}"))?;
            if entry.file_type().is_file() {
                let path = entry.path().strip_prefix(&locales).unwrap_or(entry.path());
                files.insert(path.display().to_string(), read(entry.path())?);
            }
        }
        Ok(Snapshot { files, statuses: statuses(hexaglot, project)? })
    }

    /// The catalogs of translations, those of terms too.
    fn translations(&self) -> impl Iterator<Item = &String> {
        self.files.keys().filter(|path| {
            let is_original = Path::new(path).starts_with(ORIGINAL);
            path.ends_with(".ftl") && !path.ends_with(".obsolete.ftl") && !is_original
        })
    }

    fn text(&self, path: &str) -> &str {
        self.files.get(path).map_or("", String::as_str)
    }

    /// The words of a translation, those of removed units too.
    fn words(&self, path: &str) -> Words {
        let mut all = words(&obsolete(path), self.text(&obsolete(path)));
        all.extend(words(path, self.text(path)));
        all
    }

    /// The source text of each unit, by `<document> <unit>`.
    fn sources(&self) -> BTreeMap<String, String> {
        let mut sources = BTreeMap::new();
        for (path, text) in
            self.files.iter().filter(|(path, _)| Path::new(path).starts_with(ORIGINAL))
        {
            let parsed = messages(path, text);
            let document = document(path);
            for (id, message) in
                parsed.get("messages").and_then(|all| all.as_object()).into_iter().flatten()
            {
                sources.insert(format!("{document} {id}"), message.to_string());
            }
        }
        sources
    }
}

fn obsolete(path: &str) -> String {
    path.strip_suffix(".ftl").map_or_else(String::new, |path| format!("{path}.obsolete.ftl"))
}

/// The id of the document of a catalog.
fn document(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.strip_suffix(".ftl").unwrap_or(file)
}

/// What has happened, for what must hold of it.
struct Story<'a> {
    case: &'a Case,
    platform: Platform,
    before: Snapshot,
    written: Snapshot,
    after: Snapshot,
}

impl Story<'_> {
    fn faults(&self) -> Vec<String> {
        let bytes = self.written.translations().flat_map(|path| {
            let obsolete = obsolete(path);
            let obsolete = [&self.written, &self.after].map(|at| at.text(&obsolete));
            changed_bytes(self.written.text(path), self.after.text(path), obsolete)
                .into_iter()
                .map(move |fault| format!("{path}: {fault}"))
        });
        bytes.chain(self.lost_words()).chain(self.wrong_states()).collect()
    }

    /// Every word that was there is there, save those of texts that translators have written anew, and those
    /// that the case says the platform itself takes away.
    fn lost_words(&self) -> Vec<String> {
        let mut all = BTreeSet::new();
        for path in self.before.translations() {
            let mut expected = self.before.words(path);
            expected.extend(self.typed(path));
            let lost = lost(&expected, &self.after.words(path));
            all.extend(lost.into_iter().map(|word| format!("{path}: {word}")));
        }
        let excused: BTreeSet<String> = self.case.loses(self.platform.name);
        let lost = all.difference(&excused).map(|word| format!("a word is lost: {word}"));
        let kept = excused.difference(&all).map(|word| format!("this word is not lost: {word}"));
        lost.chain(kept).collect()
    }

    /// The words of the messages that translators have typed.
    fn typed(&self, path: &str) -> Words {
        words(path, &read(&self.case.typed.join(path)).unwrap_or_default())
    }

    /// The table of statuses, as far as the platform leaves it a choice.
    fn wrong_states(&self) -> Vec<String> {
        let (old, new) = (self.before.sources(), self.after.sources());
        let typed: BTreeSet<String> = self
            .before
            .translations()
            .flat_map(|path| {
                let lang = path.split('/').next().unwrap_or_default();
                let key = move |id: &String| format!("{} {lang} {id}", document(path));
                self.typed(path).keys().map(key).collect::<Vec<_>>()
            })
            .collect();
        let mut faults = Vec::new();
        for (unit, status) in &self.after.statuses {
            let Some(before) = self.before.statuses.get(unit).filter(|_| status != "source") else {
                continue;
            };
            let mut parts = unit.split(' ');
            let source = [parts.next(), parts.nth(1)].map(Option::unwrap_or_default).join(" ");
            let seen = Seen {
                is_changed: old.get(&source) != new.get(&source),
                is_typed: typed.contains(unit),
                is_untold: self.case.untold.contains(unit),
            };
            if let Some(expected) = wrong(before, status, seen) {
                faults.push(format!("{unit} was {before}, is {status} and must be {expected}"));
            }
        }
        faults
    }

    fn played(self) -> Played {
        let mut statuses = self.after.statuses;
        statuses.retain(|_, status| status != "source");
        let given = self.case.project.join("locales");
        let is_changed =
            |path: &String, text: &String| read(&given.join(path)).ok().as_ref() != Some(text);
        let files = self.after.files.into_iter().filter(|(path, text)| is_changed(path, text));
        Played { statuses, files: files.collect() }
    }
}

/// What has happened to a unit.
#[derive(Debug, Clone, Copy)]
struct Seen {
    /// Its source is another one.
    is_changed: bool,
    /// Its text was typed on the platform.
    is_typed: bool,
    /// No file can tell that its translator saw the old source.
    is_untold: bool,
}

/// What a status must be, if it is wrong.
fn wrong<'s>(before: &'s str, status: &str, seen: Seen) -> Option<&'s str> {
    let expected = match (seen.is_changed, seen.is_typed) {
        (true, _) if seen.is_untold => "current, since no file can tell",
        (true, _) => "anything but current",
        // The record knows of no newer source than the one that the old text rendered, and the platform
        // keeps no line that does.
        (false, true) if before == "outdated" => "outdated",
        (false, true) => "translated",
        (false, false) => before,
    };
    let is_right = match seen.is_changed {
        true => is_current(status) == seen.is_untold,
        false => status == expected,
    };
    (!is_right).then_some(expected)
}

#[cfg(test)]
mod tests {
    use super::{Seen, wrong};

    #[test]
    fn a_wrong_status_is_seen() {
        let seen = |is_changed, is_typed| Seen { is_changed, is_typed, is_untold: false };
        assert_eq!(wrong("final", "final", seen(false, false)), None);
        assert_eq!(wrong("final", "translated", seen(false, false)), Some("final"));
        assert_eq!(wrong("missing", "outdated", seen(false, true)), Some("translated"));
        assert_eq!(wrong("outdated", "translated", seen(false, true)), Some("outdated"));
        assert_eq!(wrong("final", "outdated", seen(true, false)), None);
        assert_eq!(wrong("final", "final", seen(true, false)), Some("anything but current"));
        let untold = Seen { is_untold: true, ..seen(true, true) };
        assert_eq!(wrong("missing", "outdated", untold), Some("current, since no file can tell"));
    }
}
