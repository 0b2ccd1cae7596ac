//! What the suites need beside Rust. Programs come from Debian, packages of Node from npm by a lock file, those
//! of Python from PyPI by their hashes; a suite that cannot have what it needs fails.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::process::{cache, run};

/// A font for Chinese; the other scripts are those of DejaVu.
const CHINESE: &str = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

/// Chromium, with fonts for all languages.
pub(in crate::commands) fn chromium() -> Result<PathBuf, String> {
    let chromium = debian("chromium", "chromium")?;
    // Without a font for them Chinese characters are boxes, and a bracket opens to no side.
    debian_file(CHINESE, "fonts-noto-cjk")?;
    Ok(chromium)
}

/// The path of a program; where it is not there, its Debian package is installed.
pub(super) fn debian(program: &str, package: &str) -> Result<PathBuf, String> {
    if let Some(path) = find(program) {
        return Ok(path);
    }
    debian_package(package).map_err(|error| format!("`{program}` is needed: {error}"))?;
    find(program).ok_or_else(|| format!("{package} has brought no `{program}`"))
}

/// Makes sure of a file of a Debian package that is no program, such as a font.
pub(super) fn debian_file(file: &str, package: &str) -> Result<(), String> {
    if !Path::new(file).exists() {
        debian_package(package).map_err(|error| format!("{file} is needed: {error}"))?;
    }
    if Path::new(file).exists() { Ok(()) } else { Err(format!("{package} has brought no {file}")) }
}

/// Installs a Debian package.
fn debian_package(package: &str) -> Result<(), String> {
    println!("installing the Debian package {package}");
    let install = ["install", "--yes", "--quiet", "--quiet", "--no-install-recommends", package];
    apt(&["update", "--quiet", "--quiet"], Path::new("."))
        .and_then(|()| apt(&install, Path::new(".")))
        .map_err(|error| format!("the Debian package {package} cannot be installed: {error}"))
}

fn apt(arguments: &[&str], folder: &Path) -> Result<(), String> {
    let mut command = Command::new("apt-get");
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").current_dir(folder);
    run(command)
}

/// The folder with the files of Debian packages whose texts are wanted, not their programs: they are downloaded
/// if they are not there yet, and not installed.
pub(super) fn debian_archives(folder: &Path, packages: &[&str]) -> Result<PathBuf, String> {
    std::fs::create_dir_all(folder)
        .map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let files = std::fs::read_dir(folder)
        .map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let names: Vec<String> = files
        .filter_map(|file| file.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.split_once('_').map(|(package, _)| package.to_owned()))
        .collect();
    let is_missing = |package: &&str| !names.iter().any(|name| name == package);
    let missing: Vec<&str> = packages.iter().copied().filter(is_missing).collect();
    if !missing.is_empty() {
        println!("downloading {} Debian packages", missing.len());
        apt(&["update", "--quiet", "--quiet"], folder)
            .and_then(|()| {
                apt(&[&["download", "--quiet", "--quiet"], missing.as_slice()].concat(), folder)
            })
            .map_err(|error| format!("the Debian packages cannot be downloaded: {error}"))?;
    }
    Ok(folder.to_owned())
}

/// The folder of the packages that a lock file names, installed from npm if they are not there yet; their
/// own scripts are not run. `source` has `package.json` and `package-lock.json`.
pub(in crate::commands) fn npm(name: &str, source: &Path) -> Result<PathBuf, String> {
    debian("node", "nodejs")?;
    debian("npm", "npm")?;
    let folder = cache()?.join(name);
    let installed = folder.join("node_modules/.package-lock.json");
    let lock = "package-lock.json";
    if installed.exists() && read(&source.join(lock))? == read(&folder.join(lock))? {
        return Ok(folder);
    }
    let failed = |error: std::io::Error| format!("cannot write {}: {error}", folder.display());
    std::fs::create_dir_all(&folder).map_err(failed)?;
    for file in ["package.json", lock] {
        std::fs::copy(source.join(file), folder.join(file)).map_err(failed)?;
    }
    let mut command = Command::new("npm");
    command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder);
    run(command)?;
    Ok(folder)
}

/// Python with the packages that `requirements.txt` in `source` names by version and hash, installed from PyPI
/// into an environment of their own if they are not there yet.
pub(in crate::commands) fn python(name: &str, source: &Path) -> Result<PathBuf, String> {
    let system = debian("python3", "python3")?;
    let folder = cache()?.join(name);
    let (program, list) = (folder.join("bin/python3"), "requirements.txt");
    let installed = folder.join(list);
    let wanted = read(&source.join(list))?;
    if installed.exists() && read(&installed)? == wanted && runs(&program) {
        return Ok(program);
    }
    // The modules say by failing that Debian has laid them into packages of their own.
    if !has_modules(&system)? {
        debian_package("python3-venv")?;
    }
    let failed = |error: std::io::Error| format!("cannot make {}: {error}", folder.display());
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(failed)?;
    }
    let mut command = Command::new(&system);
    command.args(["-m", "venv"]).arg(&folder);
    run(command)?;
    let mut command = Command::new(&program);
    command.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    command.args(["--no-deps", "--require-hashes", "--requirement"]).arg(source.join(list));
    run(command)?;
    // Last, so that it stands only beside packages that are there.
    std::fs::write(&installed, wanted).map_err(failed)?;
    Ok(program)
}

/// Whether a Python can make environments that have pip.
fn has_modules(python: &Path) -> Result<bool, String> {
    let mut command = Command::new(python);
    command.args(["-c", "import ensurepip, venv"]).stderr(Stdio::null());
    let status = command.status();
    let status = status.map_err(|error| format!("cannot run {}: {error}", python.display()))?;
    Ok(status.success())
}

/// Whether a program can be started: the Python that an environment was made of may be gone.
fn runs(program: &Path) -> bool {
    let status = Command::new(program).arg("--version").stdout(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// The file of a program in the folders of `$PATH`.
fn find(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(program)).find(|file| file.is_file())
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|error| format!("cannot read {}: {error}", file.display()))
}
