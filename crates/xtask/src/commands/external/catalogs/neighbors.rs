//! Two translators, each on a branch, write texts that stand beside one another: in the catalog, in the
//! record, or in both. Git must merge them without a conflict in any file.

use std::path::Path;

use super::git::{Join, Repository};
use super::report::Report;
use super::statuses::statuses;
use super::translator::{Project, Start};
use crate::commands::external::project::{Hexaglot, read, temporary_folder};

/// The texts of a document. The two in the middle are those that are translated, in two orders: as their
/// ids have them, and the other way round.
type Texts = [(&'static str, &'static str); 4];
const ORDERS: [Texts; 2] = [
    [
        ("agenda", "Adoption of the agenda"),
        ("budget", "The budget was approved."),
        ("closing", "The Chair closed the meeting."),
        ("debate", "There was no debate."),
    ],
    [
        ("debate", "Report of the debate"),
        ("closing", "The Chair closed the meeting."),
        ("budget", "The budget was approved."),
        ("agenda", "The agenda was adopted."),
    ],
];
/// What the author has made of the two, where their translations are outdated.
const CHANGED: [(&str, &str); 2] =
    [("budget", "The budget was adopted."), ("closing", "The Vice-Chair closed the meeting.")];
const NEIGHBORS: [&str; 2] = ["budget", "closing"];
const LANGS: [&str; 2] = ["ar", "fr"];

#[derive(Debug, Clone, Copy)]
struct Story {
    comments: bool,
    texts: Texts,
    /// What the translator of each neighbor finds.
    starts: [Start; 2],
    /// Whether the first adds a remark of their own.
    remark: bool,
}

pub(super) fn run(hexaglot: &Hexaglot, report: &mut Report) -> Result<(), String> {
    self_test(hexaglot)?;
    report.tell(&stories(), |story, report| tell(story, hexaglot, report))
}

fn stories() -> Vec<Story> {
    let mut stories = Vec::new();
    for (comments, texts) in [true, false].into_iter().flat_map(|c| ORDERS.map(|texts| (c, texts)))
    {
        for (first, second) in
            Start::ALL.into_iter().flat_map(|start| Start::ALL.map(|each| (start, each)))
        {
            for remark in [false, true] {
                stories.push(Story { comments, texts, starts: [first, second], remark });
            }
        }
    }
    stories
}

fn tell(story: &Story, hexaglot: &Hexaglot, report: &mut Report) -> Result<(), String> {
    let folder = temporary_folder()?;
    let repository = branches(story, &folder.path().join("project"), hexaglot)?;
    let [first, second] = NEIGHBORS;
    for [ours, theirs] in [[first, second], [second, first]] {
        let name = format!("{story:?}, {theirs} into {ours}");
        let conflicts = merged(&repository, ours, theirs)?;
        for (path, text) in conflicts {
            report.finding("neighbors", &name, &format!("{path} conflicts:\n{text}"));
        }
        for fault in faults(repository.folder(), story, hexaglot)? {
            report.finding("neighbors", &name, &fault);
        }
        report.counted("neighbors");
    }
    Ok(())
}

/// The repository of a story, with a branch for the translator of each neighbor.
fn branches(story: &Story, folder: &Path, hexaglot: &Hexaglot) -> Result<Repository, String> {
    let project = Project { folder };
    let sync = || hexaglot.run(folder, &["sync"]);
    let stand = |id: &str| {
        let starts = NEIGHBORS.into_iter().zip(story.starts);
        starts.into_iter().find(|(each, _)| *each == id).map_or(Start::Text, |(_, start)| start)
    };
    project.write(&story.texts, story.comments)?;
    sync()?;
    for (lang, (id, _)) in LANGS.into_iter().flat_map(|lang| story.texts.map(|text| (lang, text))) {
        if stand(id) != Start::Placeholder {
            project.type_text(lang, id, &format!("{lang} {id}"))?;
        }
    }
    sync()?;
    let changed = |(id, text)| {
        let change = CHANGED.into_iter().find(|(each, _)| *each == id);
        change.filter(|_| stand(id) == Start::Outdated).unwrap_or((id, text))
    };
    project.write_document(&story.texts.map(changed))?;
    sync()?;
    let repository = Repository::new(folder.to_owned())?;
    for (id, start) in NEIGHBORS.into_iter().zip(story.starts) {
        repository.branch(id, "main")?;
        for lang in LANGS {
            let text = format!("{lang} {id}, as its translator has written it");
            project.translate(start, lang, id, &text)?;
            if story.remark && NEIGHBORS.first() == Some(&id) {
                project.remark(lang, id)?;
            }
        }
        sync()?;
        repository.commit(id)?;
    }
    Ok(repository)
}

/// Merges a branch into another one. The files that conflict, as git leaves them.
fn merged(
    repository: &Repository,
    ours: &str,
    theirs: &str,
) -> Result<Vec<(String, String)>, String> {
    let mut files = Vec::new();
    repository.branch("merged", ours)?;
    repository.join(Join::Merge, theirs, &mut |conflicts| {
        for path in conflicts.keys() {
            files.push((path.clone(), read(&repository.folder().join(path))?));
        }
        Ok(())
    })?;
    Ok(files)
}

/// What is wrong with a project that was merged: every text is there and current, and sync has nothing
/// to do.
fn faults(folder: &Path, story: &Story, hexaglot: &Hexaglot) -> Result<Vec<String>, String> {
    let mut faults = Vec::new();
    let check = hexaglot.output(folder, &["sync", "--check"])?;
    if !check.status.success() {
        faults
            .push(format!("sync has something to do: {}", String::from_utf8_lossy(&check.stdout)));
    }
    let statuses = statuses(hexaglot, folder)?;
    for (id, lang) in NEIGHBORS.into_iter().flat_map(|id| LANGS.map(|lang| (id, lang))) {
        let status = statuses.get(&format!("a {lang} {id}")).map_or("", String::as_str);
        // Where catalogs have no source texts, an edit does not say which one it renders.
        let at = NEIGHBORS.iter().position(|each| *each == id).unwrap_or_default();
        let is_told = story.comments || story.starts.get(at) != Some(&Start::Outdated);
        let expected = if is_told { "translated" } else { "outdated" };
        if status != expected {
            faults.push(format!("{id} in {lang} is {status}, not {expected}"));
        }
    }
    Ok(faults)
}

/// Two texts for one unit do conflict.
fn self_test(hexaglot: &Hexaglot) -> Result<(), String> {
    let folder = temporary_folder()?;
    let folder = folder.path().join("project");
    let [texts, _] = ORDERS;
    let story = Story { comments: true, texts, starts: [Start::Placeholder; 2], remark: false };
    let repository = branches(&story, &folder, hexaglot)?;
    repository.branch("rival", "main")?;
    let (project, [id, _]) = (Project { folder: &folder }, NEIGHBORS);
    project.type_text("ar", id, "another text")?;
    repository.commit("rival")?;
    if merged(&repository, id, "rival")?.is_empty() {
        return Err("the suite does not see that two texts of one unit conflict".to_owned());
    }
    Ok(())
}
