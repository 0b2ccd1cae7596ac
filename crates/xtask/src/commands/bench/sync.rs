//! `cargo xtask bench sync`

use std::fmt;
use std::path::PathBuf;
use std::process::Command;

use clap::Args;

use super::measure::{Usage, measure, median};
use super::peers;
use super::programs::{Programs, machine};
use super::project::{Generator, LANGUAGES};
use super::scratch::{Scratch, sweep};
use super::series::Series;

/// Brings the catalogs of generated projects up to their documents, checks them and says how far they are,
/// beside references of the same run: reading and Fluent-parsing the same files, hashing them, `msgmerge`,
/// and `compare-locales`.
///
/// Each number is the median of some runs, in which the cases take turns. It prints whether each target is
/// met, and fails only where it cannot measure.
#[derive(Debug, Args)]
pub(crate) struct Sync {
    /// The number of documents; each document needs some 1.5 MB of memory.
    #[arg(long, default_value_t = 1000)]
    documents: usize,
    /// The units of each document.
    #[arg(long, default_value_t = 89)]
    units: usize,
    /// The units of one document, whose time must grow with their number and no faster.
    #[arg(long, value_delimiter = ',', default_values_t = [100, 1000, 10_000, 100_000])]
    lengths: Vec<usize>,
    /// How often each case runs.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
}

/// The documents of the project that is given to the peers too: one of them takes a second for it.
const FOR_PEERS: usize = 20;

/// The longest texts of a document that is long itself, in bytes: it is their number that counts, and a
/// file has at most eight megabytes.
const SHORT: usize = 13;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    Parse,
    Hash,
    Sync,
    SyncChanged,
    Status,
    StatusUnchanged,
    Check,
    CheckUnchanged,
    Msgmerge,
    CompareLocales,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Case::Parse => "reading and parsing",
            Case::Hash => "hashing",
            Case::Sync => "`sync`",
            Case::SyncChanged => "`sync`, a paragraph changed in each document",
            Case::Status => "`status`, cold",
            Case::StatusUnchanged => "`status`, unchanged",
            Case::Check => "`check`, cold",
            Case::CheckUnchanged => "`check`, unchanged",
            Case::Msgmerge => "`msgmerge`",
            Case::CompareLocales => "`compare-locales`",
        })
    }
}

/// What a case is held against: the processor time of another one, of which it may use so much at most.
const TARGETS: [(Case, Case, f64); 5] = [
    (Case::Sync, Case::Parse, 3.0),
    (Case::Status, Case::Parse, 3.0),
    (Case::StatusUnchanged, Case::Hash, 2.0),
    (Case::SyncChanged, Case::Msgmerge, 0.1),
    (Case::Check, Case::CompareLocales, 0.1),
];

impl Sync {
    pub(crate) fn run(&self) -> Result<(), String> {
        if self.documents == 0 || self.rounds == 0 {
            return Err("--documents and --rounds want numbers above 0".to_owned());
        }
        let scratch = Scratch::new(self.documents)?;
        let programs = Programs::build()?;
        let generator = Generator::new()?;
        machine();
        println!("\n{HEAD}");
        for documents in [FOR_PEERS, self.documents] {
            let series = Series::new(&generator, self.units, usize::MAX)?;
            let root = scratch.path().join(documents.to_string());
            let project = Project { programs: &programs, series, documents, root };
            project.write()?;
            println!("{}", project.measure(self.rounds, documents == FOR_PEERS)?);
            sweep(&project.root)?;
        }
        println!(
            "\n| units of one document | wall | CPU a unit | peak memory |\n|---:|---:|---:|---:|"
        );
        for units in &self.lengths {
            let series = Series::new(&generator, *units, SHORT)?;
            let root = scratch.path().join(format!("long-{units}"));
            let project = Project { programs: &programs, series, documents: 1, root };
            project.write()?;
            let runs = (0..self.rounds).map(|_| project.run(project.hexaglot(&["sync"])));
            let runs: Vec<Usage> = runs.collect::<Result<_, _>>()?;
            let usage = median(&runs).ok_or("nothing was measured")?;
            println!(
                "| {units} | {:.3} s | {:.1} µs | {:.1} MB |",
                usage.wall.as_secs_f64(),
                usage.cpu.as_secs_f64() * 1e6 / *units as f64,
                usage.peak as f64 / 1e6
            );
            sweep(&project.root)?;
        }
        Ok(())
    }
}

/// A generated project, and where its peers' catalogs are.
struct Project<'a> {
    programs: &'a Programs,
    series: Series<'a>,
    documents: usize,
    root: PathBuf,
}

impl Project<'_> {
    /// Writes the project, its catalogs as a sync leaves them.
    fn write(&self) -> Result<(), String> {
        self.series.write(self.documents, &self.path("project"))?;
        self.run(self.hexaglot(&["sync"])).map(|_| ())
    }

    fn measure(&self, rounds: usize, with_peers: bool) -> Result<Table, String> {
        let project = self.path("project");
        let mut runs: Vec<(Case, Vec<Usage>)> = Vec::new();
        let files = if with_peers {
            peers::as_gettext(&project, &self.path("gettext"))?
        } else {
            Vec::new()
        };
        for round in 0..rounds {
            let mut add = |case: Case, command: Command| -> Result<(), String> {
                let usage = self.run(command)?;
                match runs.iter_mut().find(|(of, _)| *of == case) {
                    Some((_, runs)) => runs.push(usage),
                    None => runs.push((case, vec![usage])),
                }
                Ok(())
            };
            add(Case::Parse, self.programs.floor("parse", [project.as_path()]))?;
            add(Case::Sync, self.hexaglot(&["sync"]))?;
            self.forget()?;
            add(Case::Status, self.hexaglot(&["status"]))?;
            add(Case::Hash, self.programs.floor("hash", [project.as_path()]))?;
            add(Case::StatusUnchanged, self.hexaglot(&["status"]))?;
            self.forget()?;
            add(Case::Check, self.hexaglot(&["check"]))?;
            add(Case::CheckUnchanged, self.hexaglot(&["check"]))?;
            if with_peers {
                add(Case::Msgmerge, peers::msgmerge(&files))?;
                add(Case::CompareLocales, peers::compare_locales(&project)?)?;
            }
            self.series.change(self.documents, &format!(" changed {round}"), &project)?;
            add(Case::SyncChanged, self.hexaglot(&["sync"]))?;
            self.series.change(self.documents, "", &project)?;
            self.run(self.hexaglot(&["sync"]))?;
        }
        let medians = runs.iter().filter_map(|(case, runs)| Some((*case, median(runs)?)));
        Ok(Table { documents: self.documents, medians: medians.collect() })
    }

    /// Takes away what earlier runs have left for later ones.
    fn forget(&self) -> Result<(), String> {
        sweep(&self.path("project/.hexaglot"))
    }

    fn run(&self, command: Command) -> Result<Usage, String> {
        measure(command, &self.root)
    }

    fn hexaglot(&self, verb: &[&str]) -> Command {
        let mut command = self.programs.hexaglot(&self.path("project"));
        command.args(verb);
        command
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }
}

const HEAD: &str = "\
| documents | case | wall | CPU a catalog | peak memory | target |
|---:|---|---:|---:|---:|---|";

/// The medians of one project, in Markdown, so that `docs/performance.md` can take it as it is.
#[derive(Debug)]
struct Table {
    documents: usize,
    medians: Vec<(Case, Usage)>,
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let catalogs = (self.documents * (LANGUAGES.len() - 1)) as f64;
        for (place, (case, usage)) in self.medians.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            let targets: Vec<String> = TARGETS
                .iter()
                .filter(|(of, ..)| of == case)
                .filter_map(|(_, to, most)| {
                    let (_, other) = self.medians.iter().find(|(of, _)| of == to)?;
                    let is = usage.cpu.as_secs_f64() / other.cpu.as_secs_f64();
                    let word = if is <= *most { "met" } else { "missed" };
                    Some(format!("at most {most} × {to}: {is:.2}, {word}"))
                })
                .collect();
            write!(
                f,
                "| {} | {case} | {:.3} s | {:.0} µs | {:.1} MB | {} |",
                self.documents,
                usage.wall.as_secs_f64(),
                usage.cpu.as_secs_f64() * 1e6 / catalogs,
                usage.peak as f64 / 1e6,
                targets.join("; ")
            )?;
        }
        Ok(())
    }
}
