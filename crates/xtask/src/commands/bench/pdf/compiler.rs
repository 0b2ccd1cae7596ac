//! The Typst compiler, as its Python package has it.
#![expect(clippy::disallowed_methods, reason = "it copies a file into a scratch folder")]

use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::commands::external::install;
use crate::process::root;

/// The folder with the list of its packages, the program that calls it, and the page of the sources.
const PEER: &str = "crates/xtask/peers/typst";

/// The fonts, which are those of hexaglot.
const FONTS: &str = "crates/fonts/data";

/// A Python that has the compiler.
pub(super) struct Compiler {
    python: PathBuf,
}

impl Compiler {
    /// The compiler, installed if it is not there.
    pub(super) fn install() -> Result<Self, String> {
        Ok(Compiler { python: install::python("bench-typst", &root().join(PEER))? })
    }

    /// Lays the page into a folder whose `sources` import it.
    pub(super) fn page(&self, folder: &Path) -> Result<(), String> {
        let lay = || {
            fs::create_dir_all(folder)?;
            fs::copy(root().join(PEER).join("page.typ"), folder.join("page.typ"))
        };
        lay().map(|_| ()).map_err(|error| format!("cannot write {}: {error}", folder.display()))
    }

    /// All sources of a folder, in a process a core.
    pub(super) fn one_a_core(&self, folder: &Path) -> Command {
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let mut command = self.command(cores, folder);
        command.env("RAYON_NUM_THREADS", "1");
        command
    }

    /// Each source of a folder in a process of its own, one after another.
    pub(super) fn one_a_file(&self, folder: &Path) -> Command {
        let mut command = Command::new("find");
        command.arg(folder.join("sources")).args(["-name", "*.typ", "-exec"]);
        let one = self.command(1, folder);
        command.arg(one.get_program()).args(one.get_args()).args(["{}", ";"]);
        command
    }

    fn command(&self, processes: usize, folder: &Path) -> Command {
        let root = root();
        let mut command = Command::new(&self.python);
        command.arg(root.join(PEER).join("compile.py")).arg(root.join(FONTS));
        command.arg(processes.to_string()).arg(folder);
        command
    }
}
