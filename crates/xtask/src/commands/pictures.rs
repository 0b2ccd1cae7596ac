//! `cargo xtask pictures`

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;
use walkdir::WalkDir;

use super::external::install;
use super::external::project::{Hexaglot, temporary_folder, write};
use crate::process::{root, run};

/// A project of whose first document there is a picture in `docs/pictures/`.
struct Shown {
    /// The name of the picture, without the languages.
    name: &'static str,
    /// The folder of the project, from that of the repository.
    project: &'static str,
}

/// The report of this repository for the README, and that of a case in each house for `docs/profiles.md`.
const SHOWN: [Shown; 3] = [
    Shown { name: "report", project: "" },
    Shown { name: "profile-itu-council", project: "tests/suite/houses/itu-council" },
    Shown { name: "profile-un-hq", project: "tests/suite/houses/un-hq" },
];
/// The editions of a picture, from left to right, which is also how readers of both look at it.
const PAIRS: [[&str; 2]; 3] = [["ar", "en"], ["zh", "fr"], ["ru", "es"]];
/// A picture holds two pages of that size, in pixels of a screen.
const PAGE: (u32, u32) = (660, 1060);
/// The most bytes of a picture in the repository.
const BYTES: u64 = 300 * 1024;

/// Makes the pictures of the README and of `docs/profiles.md`: the first page of a report in Arabic and
/// in English, in Chromium.
///
/// With `--all DIR` the pages in all six languages are laid into a folder, to be looked at.
#[derive(Debug, Args)]
pub(crate) struct Pictures {
    /// The folder for pictures of all languages, in the place of those in the repository
    #[arg(long, value_name = "DIR")]
    all: Option<PathBuf>,
}

impl Pictures {
    pub(crate) fn run(&self) -> Result<(), String> {
        let chromium = install::chromium()?;
        let hexaglot = Hexaglot::build()?;
        let folder = temporary_folder()?;
        for Shown { name, project } in SHOWN {
            let output = folder.path().join(name);
            let path = output.display().to_string();
            hexaglot
                .run(&root().join(project), &["build", "--format", "html", "--output", &path])?;
            let page = first_document(&root().join(project))?;
            let pages = Pages { folder: output, page, chromium: &chromium };
            for pair in PAIRS {
                let picture = format!("{name}-{}.png", pair.join("-"));
                let folder = match &self.all {
                    Some(all) => all.clone(),
                    None if pair == ["ar", "en"] => root().join("docs/pictures"),
                    None => continue,
                };
                let path = folder.join(picture);
                pages.picture(pair, &path)?;
                if self.all.is_none() {
                    check_size(&path)?;
                }
                println!("{}", path.display());
            }
        }
        Ok(())
    }
}

/// The first document of a project, as its path below `content/` without ending.
fn first_document(project: &Path) -> Result<PathBuf, String> {
    let content = project.join("content");
    let entries = WalkDir::new(&content).sort_by_file_name().into_iter().filter_map(Result::ok);
    let document = entries
        .map(walkdir::DirEntry::into_path)
        .find(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    let path = document.ok_or_else(|| format!("{} has no document", content.display()))?;
    let below = path.strip_prefix(&content).map_err(|error| error.to_string())?;
    Ok(below.with_extension(""))
}

/// The pages of a document.
struct Pages<'a> {
    folder: PathBuf,
    /// Its path below `content/`, without ending.
    page: PathBuf,
    chromium: &'a Path,
}

impl Pages<'_> {
    /// Lays two editions beside one another and has Chromium draw them.
    fn picture(&self, pair: [&str; 2], path: &Path) -> Result<(), String> {
        let (width, height) = PAGE;
        let frame = |lang: &str| {
            let page = self.page.display();
            format!("<iframe src=\"current/{lang}/{page}.html\" scrolling=\"no\"></iframe>")
        };
        let page = format!(
            "<!DOCTYPE html><meta charset=\"utf-8\"><style>body {{ margin: 0; display: flex; gap: 8px; background: #888 }} iframe {{ border: 0; background: #fff; width: {width}px; height: {height}px }}</style>{}",
            pair.map(frame).concat(),
        );
        let both = self.folder.join("both.html");
        write(&both, &page)?;
        let browser = temporary_folder()?;
        let mut command = Command::new(self.chromium);
        command.args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"]);
        command.args(["--no-first-run", "--disable-background-networking", "--disable-sync"]);
        command.args(["--disable-component-update", "--hide-scrollbars"]);
        // As at a desk: a pointer that hovers, so that the links of paragraphs to themselves are hidden.
        command.arg("--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4");
        command.arg(format!("--user-data-dir={}", browser.path().display()));
        command.arg(format!("--window-size={},{height}", 2 * width + 8));
        command.arg(format!("--screenshot={}", path.display())).arg(&both);
        // Chromium says there that it has no message bus.
        run_silently(command)?;
        if path.exists() { Ok(()) } else { Err(format!("no picture {}", path.display())) }
    }
}

/// A picture in the repository is small.
fn check_size(path: &Path) -> Result<(), String> {
    let size = std::fs::metadata(path).map(|data| data.len());
    match size.map_err(|error| format!("{}: {error}", path.display()))? {
        size if size > BYTES => {
            Err(format!("{} has {size} bytes, more than {BYTES}", path.display()))
        }
        _ => Ok(()),
    }
}

fn run_silently(mut command: Command) -> Result<(), String> {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    run(command)
}
