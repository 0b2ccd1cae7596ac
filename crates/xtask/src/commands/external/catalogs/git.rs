//! A real git repository for a test, that no settings of the machine reach.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::commands::external::project::{temporary_folder, write};

/// A repository with its work tree.
#[derive(Debug)]
pub(super) struct Repository {
    folder: PathBuf,
}

/// How the work of one branch comes to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Join {
    Merge,
    Rebase,
    CherryPick,
}

/// A file that git could not merge: its text at the base and on both sides, nothing where it is not there.
#[derive(Debug, Default)]
pub(super) struct Conflict {
    base: String,
    ours: String,
    theirs: String,
}

/// The files that conflict, by their paths.
pub(super) type Conflicts = BTreeMap<String, Conflict>;

/// Which lines somebody keeps in each place that conflicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Resolution {
    Ours,
    Theirs,
    Union,
}

impl Resolution {
    pub(super) const ALL: [Resolution; 3] =
        [Resolution::Ours, Resolution::Theirs, Resolution::Union];
}

impl Repository {
    /// Makes a repository of a folder, with all that is in it on the branch `main`.
    pub(super) fn new(folder: PathBuf) -> Result<Self, String> {
        let repository = Repository { folder };
        repository.git(&["init", "--quiet", "--initial-branch", "main"])?;
        repository.commit("base")?;
        Ok(repository)
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn commit(&self, message: &str) -> Result<(), String> {
        self.git(&["add", "--all"])?;
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message])?;
        Ok(())
    }

    /// Begins a branch where another one ends.
    pub(super) fn branch(&self, name: &str, from: &str) -> Result<(), String> {
        self.git(&["switch", "--quiet", "--force-create", name, from])?;
        Ok(())
    }

    /// Brings the work of `theirs` to the present branch. Conflicts are resolved by `resolve`, for each
    /// commit that meets any; its files are those of the work tree.
    pub(super) fn join(
        &self,
        join: Join,
        theirs: &str,
        resolve: &mut dyn FnMut(&Conflicts) -> Result<(), String>,
    ) -> Result<(), String> {
        let since_base = format!("main..{theirs}");
        let mut arguments = match join {
            Join::Merge => vec!["merge", "--quiet", "--no-edit", theirs],
            Join::Rebase => vec!["rebase", "--quiet", theirs],
            Join::CherryPick => vec!["cherry-pick", &since_base],
        };
        loop {
            let output = self.output(&arguments)?;
            if output.status.success() {
                return Ok(());
            }
            let conflicts = self.conflicts()?;
            if conflicts.is_empty() {
                return Err(failed(&arguments, &output));
            }
            resolve(&conflicts)?;
            self.git(&["add", "--all"])?;
            arguments = match join {
                Join::Merge => vec!["commit", "--quiet", "--no-edit"],
                // A commit of which nothing is left is passed over.
                Join::Rebase => vec!["rebase", "--continue"],
                Join::CherryPick if self.is_unchanged()? => vec!["cherry-pick", "--skip"],
                Join::CherryPick => vec!["cherry-pick", "--continue"],
            };
        }
    }

    /// A file of a branch.
    pub(super) fn show(&self, branch: &str, path: &str) -> Result<String, String> {
        self.git(&["show", &format!("{branch}:{path}")])
    }

    /// A conflict resolved: the text of the file.
    pub(super) fn resolved(
        &self,
        conflict: &Conflict,
        resolution: Resolution,
    ) -> Result<String, String> {
        let side = match resolution {
            Resolution::Ours => "--ours",
            Resolution::Theirs => "--theirs",
            Resolution::Union => "--union",
        };
        let folder = temporary_folder()?;
        let file = |name: &str, text: &str| {
            let path = folder.path().join(name);
            write(&path, text).map(|()| path.display().to_string())
        };
        let ours = file("ours", &conflict.ours)?;
        let base = file("base", &conflict.base)?;
        let theirs = file("theirs", &conflict.theirs)?;
        self.git(&["merge-file", "--quiet", "--stdout", side, &ours, &base, &theirs])
    }

    /// The files that git has left unmerged.
    fn conflicts(&self) -> Result<Conflicts, String> {
        let mut conflicts = Conflicts::new();
        // A line has the mode, the object, the stage, and after a tab the path.
        for line in self.git(&["ls-files", "--unmerged"])?.lines() {
            let (entry, path) = line.split_once('\t').unwrap_or_default();
            let mut entry = entry.split(' ').skip(1);
            let (object, stage) = (entry.next().unwrap_or_default(), entry.next());
            let text = self.git(&["cat-file", "blob", object])?;
            let conflict = conflicts.entry(path.to_owned()).or_default();
            match stage {
                Some("1") => conflict.base = text,
                Some("2") => conflict.ours = text,
                _ => conflict.theirs = text,
            }
        }
        Ok(conflicts)
    }

    /// Whether the index is the present commit.
    fn is_unchanged(&self) -> Result<bool, String> {
        Ok(self.output(&["diff", "--cached", "--quiet"])?.status.success())
    }

    fn git(&self, arguments: &[&str]) -> Result<String, String> {
        let output = self.output(arguments)?;
        if !output.status.success() {
            return Err(failed(arguments, &output));
        }
        String::from_utf8(output.stdout).map_err(|error| format!("git prints no text: {error}"))
    }

    fn output(&self, arguments: &[&str]) -> Result<Output, String> {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.folder).args(["-c", "core.autocrlf=false"]).args(arguments);
        // Nothing of the machine: no settings, no hooks, no editor, no name, no clock.
        command.env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "/dev/null");
        command.env("GIT_EDITOR", "true");
        for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            command.env_remove(variable);
        }
        for role in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{role}_NAME"), "Translator");
            command.env(format!("GIT_{role}_EMAIL"), "translator@example.org");
            command.env(format!("GIT_{role}_DATE"), "2017-01-01T00:00:00Z");
        }
        command.output().map_err(|error| format!("cannot run git: {error}"))
    }
}

fn failed(arguments: &[&str], output: &Output) -> String {
    let words = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    format!("git {} has failed: {}", arguments.join(" "), words.concat())
}
