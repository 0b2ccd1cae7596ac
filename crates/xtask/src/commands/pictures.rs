//! `cargo xtask pictures`

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;

use super::external::install;
use super::external::project::{Hexaglot, temporary_folder, write};
use crate::process::{root, run};

/// The project of each house whose first page is shown.
const HOUSES: [&str; 2] = ["itu-council", "un-hq"];
/// The editions of a picture, from left to right, which is also how readers of both look at it.
const PAIRS: [[&str; 2]; 3] = [["ar", "en"], ["zh", "fr"], ["ru", "es"]];
/// The pair that `docs/profiles.md` shows.
const SHOWN: [&str; 2] = ["ar", "en"];
/// A picture holds two pages of that size, in pixels of a screen.
const PAGE: (u32, u32) = (660, 1060);
/// The most bytes of a picture in the repository.
const BYTES: u64 = 300 * 1024;

/// Makes the pictures of `docs/profiles.md`: the first page of a report in each house, in Chromium.
///
/// With `--all DIR` the pages in all six languages are laid into a folder, to be looked at.
#[derive(Debug, Args)]
pub(crate) struct Pictures {
    /// The folder for pictures of all languages
    #[arg(long, value_name = "DIR")]
    all: Option<PathBuf>,
}

impl Pictures {
    pub(crate) fn run(&self) -> Result<(), String> {
        let chromium = install::chromium()?;
        let hexaglot = Hexaglot::build()?;
        let folder = temporary_folder()?;
        for house in HOUSES {
            let output = folder.path().join(house);
            let path = output.display().to_string();
            let project = root().join("tests/suite/houses").join(house);
            hexaglot.run(&project, &["build", "--format", "html", "--output", &path])?;
            let pages = Pages { folder: output, chromium: &chromium };
            let shown = root().join(format!("docs/pictures/profile-{house}.png"));
            pages.picture(SHOWN, &shown)?;
            println!("{}", shown.display());
            for pair in PAIRS.iter().filter(|_| self.all.is_some()) {
                let name = format!("{house}-{}.png", pair.join("-"));
                let path = self.all.iter().map(|all| all.join(&name)).collect::<PathBuf>();
                pages.picture(*pair, &path)?;
                println!("{}", path.display());
            }
        }
        Ok(())
    }
}

/// The pages of a house.
struct Pages<'a> {
    folder: PathBuf,
    chromium: &'a Path,
}

impl Pages<'_> {
    /// Lays two editions beside one another and has Chromium draw them.
    fn picture(&self, pair: [&str; 2], path: &Path) -> Result<(), String> {
        let (width, height) = PAGE;
        let frame = |lang: &str| {
            format!("<iframe src=\"current/{lang}/example-report.html\" scrolling=\"no\"></iframe>")
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
        let size = std::fs::metadata(path).map(|data| data.len());
        match size.map_err(|error| format!("no picture {}: {error}", path.display()))? {
            size if size > BYTES => {
                Err(format!("{} has {size} bytes, more than {BYTES}", path.display()))
            }
            _ => Ok(()),
        }
    }
}

fn run_silently(mut command: Command) -> Result<(), String> {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    run(command)
}
