//! The table of a run, in Markdown, so that `docs/performance.md` can take it as it is.

use std::time::Duration;

use super::measure::Usage;

/// What was measured, in the order of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Floor,
    Full,
    Hash,
    Unchanged,
    Changed,
    Hugo,
}

impl Case {
    fn name(self) -> &'static str {
        match self {
            Case::Floor => "floor",
            Case::Full => "full build",
            Case::Hash => "hashing the inputs",
            Case::Unchanged => "unchanged",
            Case::Changed => "one paragraph changed",
            Case::Hugo => "Hugo",
        }
    }
}

/// The medians of one size of project.
#[derive(Debug)]
pub(super) struct Size {
    pub(super) documents: usize,
    pub(super) pages: usize,
    pub(super) measured: Vec<(Case, Usage)>,
    /// The pages that were other files after the change of one paragraph.
    pub(super) changed_pages: usize,
}

/// The most that the index may hold of one document, in bytes.
const INDEX_RECORD: u64 = 2048;

/// The targets of a full build, as parts of the processor time of the floor and of Hugo.
const OF_FLOOR: f64 = 4.0;
const OF_HUGO: f64 = 1.0 / 3.0;

/// The target of an unchanged build, as a part of hashing its inputs.
const OF_HASHING: f64 = 2.0;

pub(super) const HEAD: &str = "\
| documents | case | wall | CPU a page | to floor | to Hugo | peak memory | target |
|---:|---|---:|---:|---:|---:|---:|---|";

impl Size {
    /// The rows of one size.
    pub(super) fn rows(&self) -> String {
        let rows: Vec<String> =
            self.measured.iter().map(|(case, usage)| self.row(*case, usage)).collect();
        rows.join("\n")
    }

    fn row(&self, case: Case, usage: &Usage) -> String {
        let ratio = |to: Case| {
            self.of(to).map_or("–".to_owned(), |to| format!("{:.2}", ratio(usage.cpu, to.cpu)))
        };
        format!(
            "| {} | {} | {:.3} s | {:.1} µs | {} | {} | {:.1} MB | {} |",
            self.documents,
            case.name(),
            usage.wall.as_secs_f64(),
            usage.cpu.as_secs_f64() * 1e6 / self.pages as f64,
            ratio(Case::Floor),
            ratio(Case::Hugo),
            usage.peak as f64 / 1e6,
            self.target(case, usage),
        )
    }

    fn target(&self, case: Case, usage: &Usage) -> String {
        let at_most = |name: &str, to: Case, most: f64| {
            let to = self.of(to)?;
            let is = ratio(usage.cpu, to.cpu);
            Some(format!("at most {most:.2} × {name}: {is:.2}, {}", word(is <= most)))
        };
        match case {
            Case::Full => {
                let floor = at_most("the floor", Case::Floor, OF_FLOOR);
                let hugo = at_most("Hugo", Case::Hugo, OF_HUGO);
                floor.into_iter().chain(hugo).collect::<Vec<_>>().join("; ")
            }
            Case::Unchanged => at_most("hashing", Case::Hash, OF_HASHING).unwrap_or_default(),
            Case::Changed => {
                let pages = self.changed_pages;
                format!("6 pages change: {pages}, {}", word(pages == 6))
            }
            Case::Floor | Case::Hash | Case::Hugo => String::new(),
        }
    }

    /// Whether a larger project needs more memory than its index may.
    pub(super) fn memory(&self, smaller: &Size) -> Option<String> {
        let (peak, before) = (self.of(Case::Full)?.peak, smaller.of(Case::Full)?.peak);
        let index = (self.documents - smaller.documents) as u64 * INDEX_RECORD;
        let more = peak.saturating_sub(before);
        Some(format!(
            "Peak memory of a full build at {} documents: {:.1} MB more than at {}; the index may have \
             {:.1} MB: {}",
            self.documents,
            more as f64 / 1e6,
            smaller.documents,
            index as f64 / 1e6,
            word(more <= index)
        ))
    }

    fn of(&self, case: Case) -> Option<&Usage> {
        self.measured.iter().find(|(of, _)| *of == case).map(|(_, usage)| usage)
    }
}

fn ratio(of: Duration, to: Duration) -> f64 {
    of.as_secs_f64() / to.as_secs_f64()
}

fn word(met: bool) -> &'static str {
    if met { "met" } else { "missed" }
}
