//! What a suite has found, and how much it has looked at.

use std::collections::BTreeMap;

#[derive(Debug, Default)]
pub(super) struct Report {
    findings: Vec<String>,
    counts: BTreeMap<&'static str, usize>,
}

impl Report {
    /// One thing that is wrong.
    pub(super) fn finding(&mut self, check: &str, place: &str, message: &str) {
        self.findings.push(format!("{check}: {place}: {message}"));
    }

    /// One more thing was looked at.
    pub(super) fn counted(&mut self, what: &'static str) {
        *self.counts.entry(what).or_default() += 1;
    }

    pub(super) fn append(&mut self, other: Report) {
        self.findings.extend(other.findings);
        for (what, count) in other.counts {
            *self.counts.entry(what).or_default() += count;
        }
    }

    /// Prints it; findings are an error.
    pub(super) fn finish(&self) -> Result<(), String> {
        for (what, count) in &self.counts {
            println!("{what}: {count}");
        }
        for finding in &self.findings {
            println!("{finding}");
        }
        println!("{} findings", self.findings.len());
        if self.findings.is_empty() { Ok(()) } else { Err("there are findings".to_owned()) }
    }
}
