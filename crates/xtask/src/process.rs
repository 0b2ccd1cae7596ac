//! Running other programs.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// cargo itself, in the folder of the repository.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).current_dir(root());
    command
}

/// The folder of the repository.
pub(crate) fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        // Of the clone in which cargo runs: clones that share a target folder share this program, and
        // the folder in which it was compiled may be another.
        let here = std::env::var_os("CARGO_MANIFEST_DIR");
        let here = here.map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        here.ancestors().nth(2).unwrap_or(&here).to_owned()
    });
    &ROOT
}

/// Runs a program to its end.
pub(crate) fn run(mut command: Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name} has ended with {status}")),
        Err(error) => Err(format!("cannot run {name}: {error}")),
    }
}

/// The folder outside the clone in which tools are kept from one run to the next, made if it is not there:
/// `$HEXAGLOT_CI_CACHE`, else `~/.cache/hexaglot-ci`.
pub(crate) fn cache() -> Result<PathBuf, String> {
    let named = std::env::var_os("HEXAGLOT_CI_CACHE").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache/hexaglot-ci"));
    let folder = named.or_else(home).ok_or("neither HEXAGLOT_CI_CACHE nor HOME is set")?;
    std::fs::create_dir_all(&folder)
        .map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    Ok(folder)
}
