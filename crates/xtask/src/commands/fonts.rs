//! `cargo xtask fonts`

use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use serde_json::Value;
use walkdir::WalkDir;

use super::external::install;
use super::external::project::temporary_folder;
use crate::process::{cargo, root, run};

/// The crate whose files are made, and the folder in it of what makes them.
const CRATE: &str = "crates/fonts";
const RECIPE: &str = "crates/fonts/recipe";
/// What the recipe makes, in the crate.
const MADE: [&str; 2] = ["FONTS.md", "data"];
/// The package of crates.io that some fonts are taken from.
const ASSETS: &str = "typst-assets";

/// Makes the fonts that hexaglot carries, their licenses and `crates/fonts/FONTS.md`.
///
/// The packages that they are taken from come from PyPI, npm and crates.io by their hashes; the first run
/// fetches some 168 MB.
#[derive(Debug, Args)]
pub(crate) struct Fonts {
    /// Write nothing, and fail where what stands there is not what the recipe makes
    #[arg(long)]
    check: bool,
}

impl Fonts {
    pub(crate) fn run(&self) -> Result<(), String> {
        let made = temporary_folder()?;
        make(made.path())?;
        let home = root().join(CRATE);
        if self.check {
            let differing = differences(made.path(), &home)?;
            if !differing.is_empty() {
                return Err(format!("the recipe makes these otherwise: {}", differing.join(", ")));
            }
            println!("{CRATE} has what the recipe makes");
            return Ok(());
        }
        let data = home.join("data");
        if data.exists() {
            std::fs::remove_dir_all(&data).map_err(|error| failed("empty", &data, &error))?;
        }
        std::fs::create_dir(&data).map_err(|error| failed("make", &data, &error))?;
        for file in files(made.path())? {
            let (from, to) = (made.path().join(&file), home.join(&file));
            std::fs::copy(from, &to).map_err(|error| failed("write", &to, &error))?;
            println!("{}", to.display());
        }
        Ok(())
    }
}

/// Has the recipe write into a folder.
fn make(folder: &Path) -> Result<(), String> {
    let recipe = root().join(RECIPE);
    let modules = install::npm("fonts-npm", &recipe)?.join("node_modules");
    let python = install::python("fonts-python", &recipe)?;
    let mut command = Command::new(python);
    command.arg(recipe.join("make.py")).arg(modules).arg(assets(&recipe)?).arg(folder);
    run(command)
}

/// The folder into which cargo has unpacked the package of fonts, by the hash in the lock file.
fn assets(recipe: &Path) -> Result<PathBuf, String> {
    let mut command = cargo(&["metadata", "--locked", "--format-version", "1"]);
    command.current_dir(recipe);
    let output = command.output().map_err(|error| format!("cannot run cargo: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("cargo metadata writes no JSON: {error}"))?;
    let packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    let text = |package: &Value, key| package.get(key).and_then(Value::as_str).map(str::to_owned);
    let mut manifests = packages
        .filter(|package| text(package, "name").as_deref() == Some(ASSETS))
        .filter_map(|package| text(package, "manifest_path"));
    let manifest = manifests.next();
    let folder = manifest.and_then(|path| Path::new(&path).parent().map(Path::to_owned));
    folder.ok_or_else(|| format!("cargo knows no package {ASSETS}"))
}

/// The files that one of two folders lacks, or that differ.
fn differences(made: &Path, home: &Path) -> Result<Vec<String>, String> {
    let mut paths = files(made)?;
    paths.extend(files(home)?);
    paths.sort();
    paths.dedup();
    paths.retain(|path| std::fs::read(made.join(path)).ok() != std::fs::read(home.join(path)).ok());
    Ok(paths)
}

/// The files of what the recipe makes, by their paths below a folder.
fn files(folder: &Path) -> Result<Vec<String>, String> {
    let mut files = Vec::new();
    for entry in MADE.iter().flat_map(|made| WalkDir::new(folder.join(made)).sort_by_file_name()) {
        let entry = entry.map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            files.push(path.display().to_string());
        }
    }
    Ok(files)
}

fn failed(action: &str, path: &Path, error: &std::io::Error) -> String {
    format!("cannot {action} {}: {error}", path.display())
}
