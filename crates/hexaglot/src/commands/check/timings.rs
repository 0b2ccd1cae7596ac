//! How long each part of a check has taken.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the clock of `check --timings`, and nothing else depends on it"
)]

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use hexaglot_publish::Watch;
use serde_json::json;

use crate::arguments::Report;
use crate::commands::table::table;

/// The time of all threads together, by part.
#[derive(Debug, Default)]
pub(crate) struct Timings(Mutex<BTreeMap<&'static str, Duration>>);

impl Watch for Timings {
    fn watch(&self, part: &'static str, run: &mut dyn FnMut()) {
        let start = Instant::now();
        run();
        let taken = start.elapsed();
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *all.entry(part).or_default() += taken;
    }
}

impl Timings {
    /// The parts, the longest first, in milliseconds and in parts of a hundred; what is no rule stands in
    /// brackets.
    pub(crate) fn lines(&self, report: Report) -> String {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut parts: Vec<(&str, Duration)> =
            all.iter().map(|(part, taken)| (*part, *taken)).collect();
        parts.sort_by_key(|(part, taken)| (std::cmp::Reverse(*taken), *part));
        if report != Report::Human {
            let line = |(part, taken): &(&str, Duration)| {
                json!({ "part": part, "milliseconds": taken.as_secs_f64() * 1000.0 }).to_string()
            };
            return parts.iter().map(line).collect::<Vec<_>>().join("\n");
        }
        let total: Duration = parts.iter().map(|(_, taken)| *taken).sum();
        let share = |taken: Duration| 100.0 * taken.as_secs_f64() / total.as_secs_f64().max(1e-9);
        let mut rows = vec![["part", "ms", "%"].map(str::to_owned).to_vec()];
        rows.extend(parts.iter().map(|(part, taken)| {
            let milliseconds = format!("{:.1}", taken.as_secs_f64() * 1000.0);
            vec![(*part).to_owned(), milliseconds, format!("{:.1}", share(*taken))]
        }));
        table(&rows).join("\n")
    }
}
