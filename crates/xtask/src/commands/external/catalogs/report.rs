//! What a suite has found, and how much it has looked at.

use std::collections::BTreeMap;

use rayon::prelude::*;

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

    /// Tells stories side by side, and takes in what each finds, in their order.
    pub(super) fn tell<S: Sync>(
        &mut self,
        stories: &[S],
        tell: impl Fn(&S, &mut Report) -> Result<(), String> + Sync,
    ) -> Result<(), String> {
        let told = stories.par_iter().map(|story| {
            let mut report = Report::default();
            tell(story, &mut report).map(|()| report)
        });
        let told: Vec<Report> = told.collect::<Result<_, String>>()?;
        told.into_iter().for_each(|report| self.append(report));
        Ok(())
    }

    fn append(&mut self, other: Report) {
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
