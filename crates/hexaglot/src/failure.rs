//! What ends a run before its work is done: misuse, and what the system refuses.

use std::fmt;
use std::path::PathBuf;

use hexaglot_publish::FileError;
use hexaglot_render::Contradiction;

/// Why a run ended early. Each is an exit with status 2.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The folder is no project.
    NoProject(PathBuf),
    /// A project was to be made in a folder that has something in it.
    NotEmpty(PathBuf),
    /// A code is that of no rule.
    NoRule(String),
    /// There is no such code to explain.
    UnknownCode(String),
    /// No PDF can claim the standards that were typed.
    Standards(Contradiction),
    /// A report of such a form has no place for what a flag asks for.
    NoPlace(&'static str),
    /// A file of known findings has a line that is none: its path, the line, and what is wrong with it.
    Baseline(PathBuf, usize, String),
    /// A file could not be read or written.
    File(FileError),
    /// Another build holds the output folder.
    Locked(PathBuf),
    /// The thread pool could not be made.
    Threads(rayon::ThreadPoolBuildError),
    /// The terminal, or what it is piped to, takes no more.
    Terminal(std::io::Error),
}

impl Failure {
    /// A way to mend it.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Failure::NoProject(_) => {
                Some("name the project's folder with `--project DIR`".to_owned())
            }
            Failure::NotEmpty(_) => Some("name a new folder".to_owned()),
            Failure::NoRule(_) => Some("only the findings of rules can be silenced".to_owned()),
            Failure::UnknownCode(_) => Some("`hexaglot explain` lists all codes".to_owned()),
            Failure::Standards(error) => Some(error.hint().to_owned()),
            Failure::NoPlace(_) => Some("print it with `--report json`, or for people".to_owned()),
            Failure::Baseline(..) => {
                Some("make it anew with `hexaglot check --write-baseline FILE`".to_owned())
            }
            Failure::Locked(_) => Some("wait until it has ended".to_owned()),
            Failure::File(_) | Failure::Threads(_) | Failure::Terminal(_) => None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::NoProject(folder) => {
                write!(f, "{} is not a project: it has no hexaglot.toml", folder.display())
            }
            Failure::NotEmpty(folder) => write!(f, "{} is not empty", folder.display()),
            Failure::NoRule(name) => write!(f, "`{name}` is no rule"),
            Failure::UnknownCode(name) => write!(f, "there is no code `{name}`"),
            Failure::Standards(error) => error.fmt(f),
            Failure::NoPlace(flag) => {
                write!(f, "neither SARIF nor the annotations of GitHub have a place for `{flag}`")
            }
            Failure::Baseline(path, line, error) => {
                write!(f, "{}:{line} is no known finding: {error}", path.display())
            }
            Failure::File(error) => error.fmt(f),
            Failure::Locked(folder) => {
                write!(f, "another build is writing to {}", folder.display())
            }
            Failure::Threads(error) => write!(f, "cannot start threads: {error}"),
            Failure::Terminal(error) => write!(f, "cannot print: {error}"),
        }
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        Failure::File(error)
    }
}
