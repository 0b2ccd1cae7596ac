//! The table of a run, in Markdown, so that `docs/performance.md` can take it as it is.

use std::fmt;

use crate::commands::bench::measure::Usage;

/// What was measured, in the order of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Full,
    Hash,
    Unchanged,
    OneACore,
    OneAFile,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Case::Full => "full build",
            Case::Hash => "hashing the inputs",
            Case::Unchanged => "unchanged",
            Case::OneACore => "Typst, one process a core",
            Case::OneAFile => "Typst, one process a file",
        })
    }
}

/// What a case is held against from so many documents on: the processor time of another one, of which it
/// may use so much at most.
const TARGETS: [(Case, Case, f64, usize); 2] =
    [(Case::Full, Case::OneACore, 1.1, 10), (Case::Unchanged, Case::Hash, 2.0, 1)];

/// The medians of one size of project.
#[derive(Debug)]
pub(super) struct Size {
    pub(super) documents: usize,
    /// The number of PDF files.
    pub(super) files: usize,
    /// How large those of hexaglot are together.
    pub(super) bytes: u64,
    pub(super) measured: Vec<(Case, Usage)>,
}

pub(super) const HEAD: &str = "\
| documents | case | wall | CPU a file | to Typst | peak memory | target |
|---:|---|---:|---:|---:|---:|---|";

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (case, usage)) in self.measured.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            let ratio = self.ratio(usage, Case::OneACore);
            write!(
                f,
                "| {} | {case} | {:.3} s | {:.2} ms | {} | {:.1} MB | {} |",
                self.documents,
                usage.wall.as_secs_f64(),
                usage.cpu.as_secs_f64() * 1e3 / self.files as f64,
                ratio.map_or("–".to_owned(), |ratio| format!("{ratio:.2}")),
                usage.peak as f64 / 1e6,
                self.target(*case, usage)
            )?;
        }
        Ok(())
    }
}

impl Size {
    fn target(&self, case: Case, usage: &Usage) -> String {
        let of_case =
            TARGETS.iter().filter(|(of, _, _, from)| *of == case && self.documents >= *from);
        let words = of_case.filter_map(|(_, to, most, _)| {
            let is = self.ratio(usage, *to)?;
            Some(format!("at most {most} × {to}: {is:.2}, {}", word(is <= *most)))
        });
        words.collect::<Vec<_>>().join("; ")
    }

    fn ratio(&self, usage: &Usage, to: Case) -> Option<f64> {
        Some(usage.cpu.as_secs_f64() / self.of(to)?.cpu.as_secs_f64())
    }

    fn of(&self, case: Case) -> Option<&Usage> {
        self.measured.iter().find(|(of, _)| *of == case).map(|(_, usage)| usage)
    }
}

/// The most memory that a full build may need for each document more, in bytes: what the index keeps of it.
const INDEX_RECORD: u64 = 10_000;

/// How memory grows with the number of documents, and how large a file is.
pub(super) fn memory(sizes: &[Size]) -> String {
    let mut lines = Vec::new();
    let small = sizes.iter().filter(|size| size.documents >= 100).min_by_key(|size| size.documents);
    for size in sizes {
        let kilobytes = size.bytes as f64 / 1e3 / size.files as f64;
        lines.push(format!("{} documents: {kilobytes:.1} kB a file.", size.documents));
        let Some(small) = small.filter(|small| small.documents < size.documents) else { continue };
        let (Some(peak), Some(before)) = (size.of(Case::Full), small.of(Case::Full)) else {
            continue;
        };
        let more = peak.peak.saturating_sub(before.peak);
        let most = (size.documents - small.documents) as u64 * INDEX_RECORD;
        lines.push(format!(
            "A full build needs {:.1} MB more than of {} documents; the index may have {:.1} MB: {}.",
            more as f64 / 1e6,
            small.documents,
            most as f64 / 1e6,
            word(more <= most)
        ));
    }
    lines.join("\n")
}

fn word(met: bool) -> &'static str {
    if met { "met" } else { "missed" }
}
