//! Projects for the suites, and the program itself.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::process::{cargo, run};

/// The program itself, built as this one is.
#[derive(Debug)]
pub(in crate::commands) struct Hexaglot {
    path: PathBuf,
}

impl Hexaglot {
    /// Builds it; one that is built already may be named by `$HEXAGLOT_PROGRAM`.
    pub(in crate::commands) fn build() -> Result<Self, String> {
        if let Some(path) = std::env::var_os("HEXAGLOT_PROGRAM") {
            return Ok(Hexaglot { path: PathBuf::from(path) });
        }
        let mut command = cargo(&["build", "--quiet", "--package", "hexaglot"]);
        if !cfg!(debug_assertions) {
            command.arg("--release");
        }
        run(command)?;
        // cargo lays the programs of a workspace beside one another.
        let own = std::env::current_exe().map_err(|error| format!("no path of xtask: {error}"))?;
        let path = own.with_file_name(format!("hexaglot{}", std::env::consts::EXE_SUFFIX));
        Ok(Hexaglot { path })
    }

    /// Where it is, for a program that runs it.
    pub(in crate::commands) fn path(&self) -> &Path {
        &self.path
    }

    /// Runs a command on a project. It may end as it likes.
    pub(in crate::commands) fn output(
        &self,
        project: &Path,
        arguments: &[&str],
    ) -> Result<Output, String> {
        let mut command = Command::new(&self.path);
        command.args(arguments).arg("--project").arg(project);
        command.output().map_err(|error| format!("cannot run {}: {error}", self.path.display()))
    }

    /// What a command prints, which must not fail.
    pub(in crate::commands) fn run(
        &self,
        project: &Path,
        arguments: &[&str],
    ) -> Result<String, String> {
        let output = self.output(project, arguments)?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let words = String::from_utf8_lossy(&output.stderr);
        Err(format!("{} of {} has failed:\n{words}", arguments.join(" "), project.display()))
    }
}

/// A folder that is gone when its value is.
pub(in crate::commands) fn temporary_folder() -> Result<TempDir, String> {
    tempfile::tempdir().map_err(|error| format!("no temporary folder: {error}"))
}

/// Copies what hexaglot reads of a project.
pub(in crate::commands) fn copy_project(from: &Path, to: &Path) -> Result<(), String> {
    let parts = ["hexaglot.toml", "content", "locales", "profiles"];
    for part in parts.into_iter().filter(|part| from.join(part).exists()) {
        copy(&from.join(part), &to.join(part))
            .map_err(|error| format!("cannot copy {part} of {}: {error}", from.display()))?;
    }
    Ok(())
}

/// Copies a file, or a folder into another one.
pub(in crate::commands) fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if from.is_file() {
        if let Some(folder) = to.parent() {
            std::fs::create_dir_all(folder)?;
        }
        return std::fs::copy(from, to).map(drop);
    }
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

pub(in crate::commands) fn read(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file)
        .map_err(|error| format!("cannot read {}: {error}", file.display()))
}

/// Writes a file, and makes its folder.
pub(in crate::commands) fn write(file: &Path, text: &str) -> Result<(), String> {
    let folder = file.parent().map_or(Ok(()), std::fs::create_dir_all);
    folder
        .and_then(|()| std::fs::write(file, text))
        .map_err(|error| format!("cannot write {}: {error}", file.display()))
}
