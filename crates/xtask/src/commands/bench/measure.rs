//! What a program used: time, processor time, memory.
#![expect(clippy::disallowed_methods, reason = "a measurement reads the clock")]

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

/// What one run of a program used.
#[derive(Debug, Clone, Copy)]
pub(super) struct Usage {
    /// From its start to its end.
    pub(super) wall: Duration,
    /// Of all its threads, in its own code and in the system's for it.
    pub(super) cpu: Duration,
    /// The most memory that it held at once, in bytes.
    pub(super) peak: u64,
}

/// Runs a program to its end. What it says is kept in a file beside the work, and shown if it fails.
pub(super) fn measure(mut command: Command, scratch: &Path) -> Result<Usage, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let failed = |error: std::io::Error| format!("cannot run {name}: {error}");
    let log = scratch.join("log");
    let errors = File::create(&log).map_err(failed)?;
    let output = errors.try_clone().map_err(failed)?;
    command.stdin(Stdio::null()).stdout(output).stderr(errors);
    let start = Instant::now();
    let child = command.spawn().map_err(failed)?;
    let ended = child.wait4().map_err(failed)?;
    let wall = start.elapsed();
    if !ended.status.success() {
        let said = std::fs::read_to_string(&log).unwrap_or_default();
        return Err(format!("{name} has ended with {}:\n{said}", ended.status));
    }
    let used = ended.rusage;
    Ok(Usage { wall, cpu: used.utime + used.stime, peak: used.maxrss })
}

/// The median of each measure by itself.
pub(super) fn median(runs: &[Usage]) -> Option<Usage> {
    fn middle<T: Ord + Copy>(runs: &[Usage], measure: impl Fn(&Usage) -> T) -> Option<T> {
        let mut sorted: Vec<T> = runs.iter().map(measure).collect();
        sorted.sort_unstable();
        sorted.get(sorted.len() / 2).copied()
    }
    Some(Usage {
        wall: middle(runs, |run| run.wall)?,
        cpu: middle(runs, |run| run.cpu)?,
        peak: middle(runs, |run| run.peak)?,
    })
}
