//! Two branches of one project in real git: on one the author changes a paragraph, on the other a
//! translator renders it as it was. However they come together, nobody may take the pair for current.
//!
//! Two stories are not told, which "What no file can tell" in `docs/translators.md` names: a first text that
//! is typed away from its placeholder, and a file that another tool has written without comments.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::git::{Conflicts, Join, Repository, Resolution};
use super::report::Report;
use super::statuses::{is_current, statuses};
use super::translator::{Project, Start};
use crate::commands::external::project::{Hexaglot, copy_project, read, temporary_folder, write};

const ORIGINAL: &str = "The Chair opened the meeting.";
/// What the author makes of it, for translations that were outdated already.
const FIRST_CHANGE: &str = "The Chairman opened the meeting.";
const CHANGED: &str = "The Vice-Chair opened the meeting.";
const TRANSLATION: &str = "افتتح الرئيس الاجتماع.";
const EDITED: &str = "افتتح رئيس الفريق الاجتماع.";

/// The files of the translation that git may have to merge.
const CATALOG: &str = "locales/ar/a.ftl";
const RECORD: &str = "locales/ar/a.state.yaml";

/// The branches of a story.
const AUTHOR: &str = "author";
const TRANSLATOR: &str = "translator";

/// What stands before the branches part, and what is done on them.
#[derive(Debug, Clone, Copy)]
struct Story {
    comments: bool,
    start: Start,
    /// Whether there is `hexaglot sync` at the end of each branch.
    author_syncs: bool,
    translator_syncs: bool,
}

/// How a file of the translation is resolved where it conflicts.
#[derive(Debug, Clone, Copy)]
struct Resolutions {
    catalog: Resolution,
    record: Resolution,
}

/// A file of the translation as a branch has it: its path, the branch and its text.
type Side = (&'static str, &'static str, String);

/// The files of a project.
type Files = BTreeMap<String, String>;

pub(super) fn run(hexaglot: &Hexaglot, report: &mut Report) -> Result<(), String> {
    self_test(hexaglot)?;
    report.tell(&stories(), |story, report| tell(story, hexaglot, report))
}

fn stories() -> Vec<Story> {
    let mut stories = Vec::new();
    for comments in [true, false] {
        for start in Start::ALL {
            for (author_syncs, translator_syncs) in
                [(true, true), (true, false), (false, true), (false, false)]
            {
                stories.push(Story { comments, start, author_syncs, translator_syncs });
            }
        }
    }
    stories
}

/// Tells a story, and brings its branches together in every way.
fn tell(story: &Story, hexaglot: &Hexaglot, report: &mut Report) -> Result<(), String> {
    let folder = temporary_folder()?;
    let repository = branches(story, &folder.path().join("project"), hexaglot)?;
    let sides = sides(&repository)?;
    let mut seen = BTreeSet::new();
    for [ours, theirs] in [[AUTHOR, TRANSLATOR], [TRANSLATOR, AUTHOR]] {
        for join in [Join::Merge, Join::Rebase, Join::CherryPick] {
            for resolutions in resolutions(join) {
                let (files, conflicts) = joined(&repository, join, [ours, theirs], resolutions)?;
                let name = format!("{story:?}, {join:?} onto {ours}, {resolutions:?}");
                for (taken, files) in taken_whole(&sides, &files) {
                    if seen.insert(files.clone()) {
                        let place = folder.path().join("joined");
                        if let Some(fault) = judge(&files, &place, hexaglot)? {
                            report.finding("merge", &format!("{name}{taken}"), &fault);
                        }
                        report.counted("merges");
                    }
                }
                if !conflicts {
                    break;
                }
            }
        }
    }
    Ok(())
}

/// The ways to resolve conflicts: of a merge each way for each file, of many commits the same for both.
fn resolutions(join: Join) -> Vec<Resolutions> {
    let each = Resolution::ALL.into_iter();
    let pairs =
        each.flat_map(|catalog| Resolution::ALL.map(|record| Resolutions { catalog, record }));
    pairs.filter(|pair| join == Join::Merge || pair.catalog == pair.record).collect()
}

fn texts(opening: &str) -> [(&'static str, &str); 4] {
    [
        ("title", "Report of the meeting"),
        ("agenda", "The agenda was adopted."),
        ("opening", opening),
        ("reports", "The reports were noted."),
    ]
}

/// The repository of a story, with its branches `author` and `translator`.
fn branches(story: &Story, folder: &Path, hexaglot: &Hexaglot) -> Result<Repository, String> {
    let project = Project { folder };
    let sync = || hexaglot.run(folder, &["sync"]);
    project.write(&texts(ORIGINAL), story.comments)?;
    sync()?;
    for lang in ["ar", "fr"] {
        for (id, _) in texts(ORIGINAL) {
            if id != "opening" || story.start != Start::Placeholder {
                project.type_text(lang, id, TRANSLATION)?;
            }
        }
    }
    sync()?;
    if story.start == Start::Outdated {
        project.write_document(&texts(FIRST_CHANGE))?;
        sync()?;
    }
    let repository = Repository::new(folder.to_owned())?;
    repository.branch(AUTHOR, "main")?;
    project.write_document(&texts(CHANGED))?;
    repository.commit("the author changes a paragraph")?;
    if story.author_syncs {
        sync()?;
        repository.commit("sync")?;
    }
    repository.branch(TRANSLATOR, "main")?;
    project.translate(story.start, "ar", "opening", EDITED)?;
    repository.commit("a translator renders it as it was")?;
    if story.translator_syncs {
        sync()?;
        repository.commit("sync")?;
    }
    Ok(repository)
}

/// The files after one branch has come to the other, and whether there were conflicts.
fn joined(
    repository: &Repository,
    join: Join,
    [ours, theirs]: [&str; 2],
    resolutions: Resolutions,
) -> Result<(Files, bool), String> {
    repository.branch("joined", ours)?;
    let mut has_conflicts = false;
    repository.join(join, theirs, &mut |conflicts: &Conflicts| {
        has_conflicts = true;
        for (path, conflict) in conflicts {
            let resolution = if path == CATALOG { resolutions.catalog } else { resolutions.record };
            let text = repository.resolved(conflict, resolution)?;
            write(&repository.folder().join(path), &text)?;
        }
        Ok(())
    })?;
    let paths = ["hexaglot.toml", "content/a.yaml", CATALOG, RECORD, "locales/en/a.ftl"];
    let others = ["locales/en/a.state.yaml", "locales/fr/a.ftl", "locales/fr/a.state.yaml"];
    let read = |path: &&str| Ok(((*path).to_owned(), read(&repository.folder().join(path))?));
    let files: Result<Files, String> = paths.iter().chain(&others).map(read).collect();
    Ok((files?, has_conflicts))
}

/// The files of the translation as each branch has them, by path and branch.
fn sides(repository: &Repository) -> Result<Vec<Side>, String> {
    let mut sides = Vec::new();
    for (path, branch) in
        [CATALOG, RECORD].into_iter().flat_map(|path| [AUTHOR, TRANSLATOR].map(|each| (path, each)))
    {
        sides.push((path, branch, repository.show(branch, path)?));
    }
    Ok(sides)
}

/// The same files, and those with a file of the translation taken whole from one of the branches.
fn taken_whole(sides: &[Side], files: &Files) -> Vec<(String, Files)> {
    let mut all = vec![(String::new(), files.clone())];
    for path in [CATALOG, RECORD] {
        for (name, files) in all.clone() {
            for (_, branch, text) in sides.iter().filter(|(side, ..)| *side == path) {
                let mut files = files.clone();
                files.insert(path.to_owned(), text.clone());
                all.push((format!("{name}, {path} of the {branch}"), files));
            }
        }
    }
    all
}

/// What is wrong with a project that was joined: the text renders an older original than the present
/// one, and neither before nor after a sync may it be taken for current.
fn judge(files: &Files, folder: &Path, hexaglot: &Hexaglot) -> Result<Option<String>, String> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| format!("cannot clear: {error}"))?;
    }
    for (path, text) in files {
        write(&folder.join(path), text)?;
    }
    if let Some(fault) = taken_for_current(folder, hexaglot)? {
        return Ok(Some(format!("{fault}:\n{}", shown(folder))));
    }
    let before = shown(folder);
    // What sync cannot read it leaves alone, and says so.
    hexaglot.output(folder, &["sync"])?;
    let fault = taken_for_current(folder, hexaglot)?;
    Ok(fault.map(|fault| format!("{fault} after a sync of:\n{before}")))
}

/// Whether the program takes the text of the unit for a rendering of its present original, or publishes.
fn taken_for_current(folder: &Path, hexaglot: &Hexaglot) -> Result<Option<String>, String> {
    let status = statuses(hexaglot, folder)?.remove("a ar opening").unwrap_or_default();
    if is_current(&status) && hexaglot.output(folder, &["check"])?.status.success() {
        return Ok(Some(format!("the text counts as {status}")));
    }
    let output = folder.join("output");
    let arguments = ["build", "--output", &output.display().to_string()];
    let built = hexaglot.output(folder, &arguments)?.status.success();
    let is_published = built || output.join("current").exists();
    Ok(is_published.then(|| "the document is released".to_owned()))
}

fn shown(folder: &Path) -> String {
    let show = |path: &&str| {
        let text = read(&folder.join(path)).unwrap_or_default();
        format!("--- {path}\n{text}")
    };
    [CATALOG, RECORD].iter().map(show).collect()
}

/// A pair that is current is seen to be, and so is one that is not.
fn self_test(hexaglot: &Hexaglot) -> Result<(), String> {
    let folder = temporary_folder()?;
    let story =
        Story { comments: true, start: Start::Text, author_syncs: false, translator_syncs: true };
    let repository = branches(&story, &folder.path().join("project"), hexaglot)?;
    let copy = folder.path().join("copy");
    copy_project(repository.folder(), &copy)?;
    if taken_for_current(&copy, hexaglot)?.is_none() {
        return Err("the suite does not see that a pair is taken for current".to_owned());
    }
    Ok(())
}
