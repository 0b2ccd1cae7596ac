//! `cargo xtask bench pdf`

mod compiler;
mod markup;
mod sources;
mod supplement;
mod table;

use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use walkdir::WalkDir;

use self::compiler::Compiler;
use self::supplement::Supplement;
use self::table::{Case, HEAD, Size, memory};
use super::measure::{Usage, measure, median};
use super::programs::{Programs, machine};
use super::project::{Generator, LANGUAGES};
use super::scratch::{Scratch, sweep};

/// Builds generated projects as PDF in memory and prints what that took, beside the Typst compiler in the same
/// run, from sources of the same texts: one process a core, which reads the fonts once, and one process a file.
///
/// Each number is the median of some runs, in which the cases take turns. It prints whether each target is met,
/// and fails only where it cannot measure.
#[derive(Debug, Args)]
pub(crate) struct Pdf {
    /// The numbers of documents; each document needs some 3 MB of memory.
    #[arg(long, value_delimiter = ',', default_values_t = [1, 10, 100, 1000])]
    documents: Vec<usize>,
    /// How often each case runs; without it, more often the smaller the project is.
    #[arg(long)]
    rounds: Option<usize>,
    /// Leaves the Typst compiler out.
    #[arg(long)]
    without_typst: bool,
}

/// One process a file takes a tenth of a second each, and they have nothing in common.
const MOST_FOR_ONE_A_FILE: usize = 10;

impl Pdf {
    pub(crate) fn run(&self) -> Result<(), String> {
        let mut documents = self.documents.clone();
        documents.sort_unstable();
        documents.dedup();
        let largest = documents.last().copied().filter(|_| documents.first() != Some(&0));
        let scratch = Scratch::new(2 * largest.ok_or("--documents wants numbers above 0")?)?;
        let programs = Programs::build()?;
        let compiler = if self.without_typst { None } else { Some(Compiler::install()?) };
        let generator = Generator::new()?;
        let supplement = Supplement::new(&generator)?;
        machine();
        println!("\n{HEAD}");
        let mut sizes: Vec<Size> = Vec::new();
        for documents in documents {
            let root = scratch.path().join(documents.to_string());
            supplement.write(documents, &root.join("project"))?;
            let project =
                Project { programs: &programs, compiler: compiler.as_ref(), documents, root };
            if let Some(compiler) = &compiler {
                let folder = project.path("typst");
                compiler.page(&folder)?;
                sources::write(&project.path("project"), &folder.join("sources"))?;
            }
            let rounds = self.rounds.unwrap_or(match documents {
                0..=1 => 9,
                2..=10 => 5,
                11..=100 => 3,
                _ => 1,
            });
            let size = project.measure(rounds.max(1))?;
            println!("{size}");
            sizes.push(size);
            sweep(&project.root)?;
        }
        println!("\n{}", memory(&sizes));
        Ok(())
    }
}

/// A generated project, and where its cases write.
struct Project<'a> {
    programs: &'a Programs,
    compiler: Option<&'a Compiler>,
    documents: usize,
    root: PathBuf,
}

impl Project<'_> {
    fn measure(&self, rounds: usize) -> Result<Size, String> {
        let mut runs: Vec<(Case, Vec<Usage>)> = Vec::new();
        let mut bytes = 0;
        for _ in 0..rounds {
            let mut add =
                |case: Case, usage: Usage| match runs.iter_mut().find(|(of, _)| *of == case) {
                    Some((_, runs)) => runs.push(usage),
                    None => runs.push((case, vec![usage])),
                };
            sweep(&self.path("project/.hexaglot"))?;
            sweep(&self.path("project/output"))?;
            add(Case::Full, self.run(self.build())?);
            bytes = self.made("project/output/current")?;
            add(Case::Hash, self.run(self.programs.floor("hash", [self.path("project")]))?);
            add(Case::Unchanged, self.run(self.build())?);
            sweep(&self.path("project/output"))?;
            let Some(compiler) = self.compiler else { continue };
            add(Case::OneACore, self.run(compiler.one_a_core(&self.path("typst")))?);
            self.made("typst/sources")?;
            if self.documents <= MOST_FOR_ONE_A_FILE {
                let folder = self.path("typst");
                add(Case::OneAFile, self.run(compiler.one_a_file(&folder))?);
            }
        }
        let measured = runs.iter().filter_map(|(case, runs)| Some((*case, median(runs)?)));
        Ok(Size {
            documents: self.documents,
            files: self.files(),
            bytes,
            measured: measured.collect(),
        })
    }

    fn run(&self, command: Command) -> Result<Usage, String> {
        measure(command, &self.root)
    }

    /// The bytes of the PDF files in a folder, each edition of each document once.
    fn made(&self, folder: &str) -> Result<u64, String> {
        let found = WalkDir::new(self.path(folder)).follow_links(true).into_iter();
        let found = found.filter_map(Result::ok).filter(|entry| is_pdf(entry.path()));
        let sizes = found.map(|entry| entry.metadata().map(|metadata| metadata.len()));
        let sizes: Vec<u64> = sizes.filter_map(Result::ok).collect();
        if sizes.len() == self.files() {
            Ok(sizes.iter().sum())
        } else {
            Err(format!("{folder} has {} PDF files in the place of {}", sizes.len(), self.files()))
        }
    }

    fn files(&self) -> usize {
        self.documents * LANGUAGES.len()
    }

    fn build(&self) -> Command {
        let mut command = self.programs.hexaglot(&self.path("project"));
        command.args(["build", "--format", "pdf"]);
        command
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }
}

fn is_pdf(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "pdf")
}
