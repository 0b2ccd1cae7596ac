//! `cargo xtask external html`: the pages in Chromium and under the Nu checker.
//!
//! The sites are built here; the checks are `tests/external/html/*.mjs`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::install;
use super::project::{Hexaglot, copy_project, read, temporary_folder, write};
use crate::process::{root, run};

/// The address of the sites that have one.
const BASE_URL: &str = "https://example.org/documents";

/// Builds every site and has its pages checked.
pub(super) fn run_suite() -> Result<(), String> {
    install::debian("java", "default-jre-headless")?;
    let chromium = install::chromium()?;
    let tools = tools()?;
    let folder = temporary_folder()?;
    let sites = sites(folder.path())?;

    let mut command = Command::new("node");
    command.arg(suite().join("run.mjs")).arg(tools).arg(chromium);
    command.args(sites.into_iter().map(|(name, pages)| {
        let mut argument = OsString::from(format!("{name}="));
        argument.push(pages);
        argument
    }));
    run(command)
}

/// The folder of what drives it.
pub(super) fn tools() -> Result<PathBuf, String> {
    install::npm("external-html", &suite())
}

fn suite() -> PathBuf {
    root().join("tests/external/html")
}

/// The sites with the folders of their pages: what the repository publishes, the same with an address, a
/// document with every kind of block, a draft of it with gaps, and the state of that draft.
fn sites(folder: &Path) -> Result<Vec<(&'static str, PathBuf)>, String> {
    let hexaglot = Hexaglot::build()?;
    let showcase = root().join("tests/html/showcase");
    let addressed = folder.join("addressed");
    copy_project(root(), &addressed)?;
    append(&addressed.join("hexaglot.toml"), &format!("\n[site]\nbase-url = \"{BASE_URL}\"\n"))?;
    let gaps = folder.join("gaps");
    copy_project(&showcase, &gaps)?;
    write(
        &gaps.join("hexaglot.toml"),
        &format!(
            "languages = [\"ar\", \"zh\", \"en\", \"fr\", \"ru\", \"es\"]\nformats = [\"html\"]\n[site]\nbase-url = \"{BASE_URL}\"\n"
        ),
    )?;
    drop_messages(&gaps.join("locales/ar/showcase/showcase.ftl"))?;

    let build = |name: &str, project: &Path, draft: bool| {
        let output = folder.join("output").join(name);
        let mut arguments = vec!["build", "--format", "html", "--output"];
        let path = output.display().to_string();
        arguments.push(&path);
        arguments.extend(draft.then_some("--draft"));
        hexaglot.run(project, &arguments)?;
        let pages = output.join(if draft { "draft" } else { "current" });
        pages.canonicalize().map_err(|error| format!("{name} has no pages: {error}"))
    };
    let status = folder.join("output/status");
    std::fs::create_dir_all(&status).map_err(|error| format!("no folder for a page: {error}"))?;
    let page = status.join("status.html").display().to_string();
    let sites = vec![
        ("report", build("report", root(), false)?),
        ("report*", build("addressed", &addressed, false)?),
        ("showcase", build("showcase", &showcase, false)?),
        ("draft", build("gaps", &gaps, true)?),
        ("status", status),
    ];
    hexaglot.run(&gaps, &["status", "--html", &page])?;
    Ok(sites)
}

/// Takes every third message out of a catalog, from the second on, which is the title's.
fn drop_messages(file: &Path) -> Result<(), String> {
    let text = read(file)?;
    let mut messages = 0;
    let kept = text.lines().filter(|line| {
        messages += usize::from(line.contains(" = "));
        !line.contains(" = ") || messages % 3 != 2
    });
    let kept: Vec<&str> = kept.collect();
    write(file, &kept.join("\n"))
}

fn append(file: &Path, text: &str) -> Result<(), String> {
    write(file, &(read(file)? + text))
}
