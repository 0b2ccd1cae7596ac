//! `cargo xtask bench build`
#![expect(clippy::disallowed_methods, reason = "it looks at what a build has written")]

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use walkdir::WalkDir;

use super::hugo;
use super::measure::{Usage, measure, median};
use super::programs::{Programs, machine};
use super::project::{Generator, LANGUAGES};
use super::scratch::{Scratch, sweep};
use super::table::{Case, HEAD, Size};
use crate::process::run;

/// Builds generated projects in memory and prints what that took, beside two references of the same
/// run: a floor, which only formats the same messages and makes HTML of each, and Hugo.
///
/// Each number is the median of some runs, in which the cases take turns. It prints whether each
/// target is met, and fails only where it cannot measure.
#[derive(Debug, Args)]
pub(crate) struct Build {
    /// The numbers of documents; each document needs some 1.5 MB of memory.
    #[arg(long, value_delimiter = ',', default_values_t = [1, 100, 1000])]
    documents: Vec<usize>,
    /// How often each case runs; without it, more often the smaller the project is.
    #[arg(long)]
    rounds: Option<usize>,
    /// Leaves Hugo out.
    #[arg(long)]
    without_hugo: bool,
}

/// Hugo holds all pages in memory, so that larger projects of it would not fit in many machines.
const MOST_FOR_HUGO: usize = 1000;

impl Build {
    pub(crate) fn run(&self) -> Result<(), String> {
        let mut documents = self.documents.clone();
        documents.sort_unstable();
        documents.dedup();
        let largest = documents.last().copied().filter(|_| documents.first() != Some(&0));
        let scratch = Scratch::new(largest.ok_or("--documents wants numbers above 0")?)?;
        let programs = Programs::build()?;
        let hugo = if self.without_hugo { None } else { Some(hugo::install()?) };
        let generator = Generator::new()?;
        machine();
        println!("\n{HEAD}");
        let mut sizes: Vec<Size> = Vec::new();
        for documents in documents {
            let rounds = self.rounds.unwrap_or(match documents {
                0..=10 => 21,
                11..=100 => 9,
                101..=1000 => 3,
                _ => 1,
            });
            let hugo = hugo.as_deref().filter(|_| documents <= MOST_FOR_HUGO);
            let project = Project::write(&programs, hugo, &generator, documents, scratch.path())?;
            let size = project.measure(rounds.max(1))?;
            println!("{}", size.rows());
            sizes.push(size);
        }
        println!();
        if let Some(hundred) = sizes.iter().find(|size| size.documents == 100) {
            for size in sizes.iter().filter(|size| size.documents > 100) {
                println!("{}", size.memory(hundred).unwrap_or_default());
            }
        }
        Ok(())
    }
}

/// A generated project, and where its cases write.
struct Project<'a> {
    programs: &'a Programs,
    generator: &'a Generator,
    documents: usize,
    root: PathBuf,
    hugo: Option<&'a Path>,
}

impl<'a> Project<'a> {
    fn write(
        programs: &'a Programs,
        hugo: Option<&'a Path>,
        generator: &'a Generator,
        documents: usize,
        scratch: &Path,
    ) -> Result<Self, String> {
        let root = scratch.join(documents.to_string());
        generator.write(documents, &root.join("project"), &root.join("flat"))?;
        let project = Project { programs, generator, documents, root, hugo };
        if hugo.is_some() {
            let site = project.path("site");
            hugo::settings(&site)?;
            run(project.floor("markdown", &["project", "flat", "site/content"]))?;
        }
        Ok(project)
    }

    fn measure(&self, rounds: usize) -> Result<Size, String> {
        let mut runs: Vec<(Case, Vec<Usage>)> = Vec::new();
        let mut changed_pages = 0;
        for round in 0..rounds {
            let mut add =
                |case: Case, usage: Usage| match runs.iter_mut().find(|(of, _)| *of == case) {
                    Some((_, runs)) => runs.push(usage),
                    None => runs.push((case, vec![usage])),
                };
            add(
                Case::Floor,
                self.swept("floor", self.floor("build", &["project", "flat", "floor"]))?,
            );
            sweep(&self.path("project/.hexaglot"))?;
            sweep(&self.path("project/output"))?;
            add(Case::Full, self.run(self.build())?);
            add(Case::Hash, self.run(self.floor("hash", &["project"]))?);
            add(Case::Unchanged, self.run(self.build())?);
            let middle = self.documents.div_ceil(2);
            self.generator.change(middle, &format!(" changed {round}"), &self.path("project"))?;
            add(Case::Changed, self.run(self.build())?);
            changed_pages = self.new_pages()?;
            sweep(&self.path("project/output"))?;
            if let Some(hugo) = self.hugo {
                let command = hugo::build(hugo, &self.path("site"), &self.path("hugo"));
                add(Case::Hugo, self.swept("hugo", command)?);
            }
        }
        sweep(&self.root)?;
        let measured =
            runs.iter().filter_map(|(case, runs)| Some((*case, median(runs)?))).collect();
        let pages = self.documents * LANGUAGES.len();
        Ok(Size { documents: self.documents, pages, measured, changed_pages })
    }

    fn run(&self, command: Command) -> Result<Usage, String> {
        measure(command, &self.root)
    }

    /// Runs a command and takes away the folder that it has written, once its pages are counted.
    fn swept(&self, output: &str, command: Command) -> Result<Usage, String> {
        let usage = self.run(command)?;
        let pages = pages(&self.path(output)).count();
        if pages < self.documents * LANGUAGES.len() {
            return Err(format!("{output} has {pages} pages"));
        }
        sweep(&self.path(output))?;
        Ok(usage)
    }

    fn build(&self) -> Command {
        let mut command = self.programs.hexaglot(&self.path("project"));
        command.args(["build", "--format", "html"]);
        command
    }

    /// The floor, with paths below the root of the project.
    fn floor(&self, what: &str, paths: &[&str]) -> Command {
        self.programs.floor(what, paths.iter().map(|path| self.path(path)))
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The pages of documents that the last generation does not share with the one before it.
    fn new_pages(&self) -> Result<usize, String> {
        let current = fs::canonicalize(self.path("project/output/current"))
            .map_err(|error| format!("nothing was published: {error}"))?;
        let documents = pages(&current).filter(|page| !page.ends_with("index.html"));
        Ok(documents
            .filter(|page| fs::metadata(page).is_ok_and(|metadata| metadata.nlink() == 1))
            .count())
    }
}

fn pages(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let found = WalkDir::new(folder).into_iter().filter_map(Result::ok);
    found
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|extension| extension == "html"))
}
