//! `cargo xtask bench check`

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;

use super::measure::{Usage, measure, median};
use super::programs::{Programs, machine};
use super::project::{Generator, LANGUAGES, ORIGINAL, put};
use super::scratch::{Scratch, sweep};

/// Checks copies of the report with all rules, beside loading and localizing the same in the same run, and
/// long texts, whose time must grow with their length and no faster.
///
/// Each number is the median of some runs, in which the cases take turns. It prints whether each target is
/// met, and fails only where it cannot measure.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// The numbers of documents.
    #[arg(long, value_delimiter = ',', default_values_t = [10, 1000])]
    documents: Vec<usize>,
    /// The characters of one unit.
    #[arg(long, value_delimiter = ',', default_values_t = [25_000, 50_000, 100_000])]
    lengths: Vec<usize>,
    /// How often each case runs.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
}

/// How many times as much as loading and localizing the rules may take with it.
const MOST: f64 = 3.0;

/// How much more a text may take than one of half its length: twice, and what a measurement of few
/// milliseconds strays.
const LINEAR: f64 = 2.5;

impl Check {
    pub(crate) fn run(&self) -> Result<(), String> {
        if self.documents.contains(&0) || self.rounds == 0 {
            return Err("--documents and --rounds want numbers above 0".to_owned());
        }
        let scratch = Scratch::new(self.documents.iter().sum())?;
        let programs = Programs::build()?;
        let generator = Generator::new()?;
        machine();
        println!(
            "\n| documents | case | wall | CPU a document and language | peak memory | target |"
        );
        println!("|---:|---|---:|---:|---:|---|");
        for documents in &self.documents {
            let project = scratch.path().join(documents.to_string());
            generator.write_copies(*documents, &project)?;
            let hexaglot = |verb: &str| {
                let mut command = programs.hexaglot(&project);
                command.arg(verb);
                command
            };
            measure(hexaglot("sync"), scratch.path())?;
            let (mut floor, mut check) = (Vec::new(), Vec::new());
            for _ in 0..self.rounds {
                for (verb, runs) in [("status", &mut floor), ("check", &mut check)] {
                    sweep(&project.join(".hexaglot"))?;
                    runs.push(measure(hexaglot(verb), scratch.path())?);
                }
            }
            let (Some(floor), Some(check)) = (median(&floor), median(&check)) else { continue };
            let ratio = check.cpu.as_secs_f64() / floor.cpu.as_secs_f64();
            let word = if ratio <= MOST { "met" } else { "missed" };
            row(*documents, "loading and localizing (`status`)", floor, "");
            row(
                *documents,
                "`check`, all rules",
                check,
                &format!("at most {MOST} ×: {ratio:.2}, {word}"),
            );
            self.rules(*documents, || hexaglot("check"))?;
            sweep(&project)?;
        }
        self.long_texts(&programs, &generator, scratch.path())
    }

    /// The rules alone beside loading and localizing in the same process, by the time of all threads.
    fn rules(&self, documents: usize, check: impl Fn() -> Command) -> Result<(), String> {
        let mut ratios = Vec::new();
        for _ in 0..self.rounds {
            let mut command = check();
            command.args(["--report", "json", "--timings", "--summary"]);
            // What is no rule stands in brackets.
            let (others, rules): (Vec<_>, Vec<_>) =
                timings(command)?.into_iter().partition(|(part, _)| part.starts_with('('));
            let sum = |parts: &[(String, f64)]| parts.iter().map(|(_, taken)| taken).sum::<f64>();
            let reading = others.iter().filter(|(part, _)| part.contains("reading"));
            let reading: f64 = reading.map(|(_, taken)| taken).sum();
            ratios.push((sum(&rules) + reading, sum(&others) - reading));
        }
        ratios.sort_by(|one, other| (one.0 / one.1).total_cmp(&(other.0 / other.1)));
        let Some((rules, others)) = ratios.get(ratios.len() / 2) else { return Ok(()) };
        let each = |milliseconds: f64| milliseconds * 1e3 / (documents * LANGUAGES.len()) as f64;
        let ratio = rules / others;
        let word = if ratio <= MOST { "met" } else { "missed" };
        println!(
            "| {documents} | loading and localizing in `check --timings` | – | {:.0} µs | – |  |",
            each(*others)
        );
        println!(
            "| {documents} | all rules in `check --timings` | – | {:.0} µs | – | at most {MOST} ×: {ratio:.2}, {word} |",
            each(*rules)
        );
        Ok(())
    }

    /// Each rule on one text of each length in each language.
    fn long_texts(
        &self,
        programs: &Programs,
        generator: &Generator,
        scratch: &Path,
    ) -> Result<(), String> {
        let mut parts: BTreeMap<String, Vec<f64>> = BTreeMap::new();
        for length in &self.lengths {
            let project = scratch.join(format!("long-{length}"));
            write_long(generator, &project, *length)?;
            let mut runs: BTreeMap<String, Vec<f64>> = BTreeMap::new();
            for _ in 0..self.rounds {
                let mut command = programs.hexaglot(&project);
                command.args(["--report", "json", "check", "--timings", "--summary"]);
                for (part, taken) in timings(command)? {
                    runs.entry(part).or_default().push(taken);
                }
            }
            for (part, mut runs) in runs {
                runs.sort_by(f64::total_cmp);
                let middle = runs.get(runs.len() / 2).copied().unwrap_or_default();
                parts.entry(part).or_default().push(middle);
            }
            sweep(&project)?;
        }
        let head: String = self.lengths.iter().map(|length| format!(" {length} |")).collect();
        println!("\n| ms on a text of so many characters in six languages |{head} grows |");
        println!("|---|{}---|", "---:|".repeat(self.lengths.len()));
        for (part, taken) in &parts {
            let cells: String = taken.iter().map(|taken| format!(" {taken:.1} |")).collect();
            let last_two = taken.iter().rev().take(2).copied().collect::<Vec<_>>();
            let word = match last_two.as_slice() {
                [long, short] if *short > 1.0 && long / short > LINEAR => "faster than the text",
                _ => "with the text",
            };
            println!("| {part} |{cells} {word} |");
        }
        Ok(())
    }
}

fn row(documents: usize, case: &str, usage: Usage, target: &str) {
    let each = (documents * LANGUAGES.len()) as f64;
    println!(
        "| {documents} | {case} | {:.3} s | {:.0} µs | {:.1} MB | {target} |",
        usage.wall.as_secs_f64(),
        usage.cpu.as_secs_f64() * 1e6 / each,
        usage.peak as f64 / 1e6
    );
}

/// A project of one document with one long paragraph: the report's own sentences, one after another.
fn write_long(generator: &Generator, project: &Path, length: usize) -> Result<(), String> {
    put(&project.join("hexaglot.toml"), "")?;
    for lang in LANGUAGES {
        let catalog = generator.catalog(lang)?;
        // What has values or markup would be something else at the second time.
        let plain = |line: &&str| !line.starts_with('#') && !line.contains(['{', '*', '[', '`']);
        let texts = catalog.lines().filter(plain).filter_map(|line| line.split_once(" = "));
        let texts: Vec<&str> = texts.map(|(_, text)| text).collect();
        if texts.is_empty() {
            return Err(format!("the report has no plain text in {lang}"));
        }
        let (mut long, mut count) = (String::new(), 0);
        for text in texts.iter().cycle() {
            if count >= length {
                break;
            }
            long.push_str(text);
            long.push(' ');
            count += text.chars().count() + 1;
        }
        let text = if lang == ORIGINAL {
            format!(
                "hexaglot: 1\nid: long\nkind: report\noriginal: {lang}\ntitle: {{ id: title, text: A }}\nbody:\n  - id: long\n    p: >-\n      {long}\n"
            )
        } else {
            format!("title = A\nlong = {long}\n")
        };
        let path: PathBuf = if lang == ORIGINAL {
            project.join("content/long.yaml")
        } else {
            project.join(format!("locales/{lang}/long.ftl"))
        };
        put(&path, &text)?;
    }
    Ok(())
}

/// The milliseconds of each part of a check.
fn timings(mut command: Command) -> Result<Vec<(String, f64)>, String> {
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(|error| format!("cannot run hexaglot: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let lines = text.lines().filter_map(|line| serde_json::from_str(line).ok());
    let part = |line: serde_json::Value| {
        Some((line.get("part")?.as_str()?.to_owned(), line.get("milliseconds")?.as_f64()?))
    };
    Ok(lines.filter_map(part).collect())
}
