//! `cargo xtask bench`: each stage of the way of the data beside its floor, and with `functions` each
//! function of texts.

use clap::Args;

use crate::process::cargo;

/// Holds the functions of texts beside plain `format!`.
#[derive(Debug, Args)]
pub(super) struct Functions;

impl Functions {
    pub(super) fn run(&self) -> Result<(), String> {
        run("functions", "function")
    }
}

/// Holds the stages beside their floors.
pub(super) fn backbone() -> Result<(), String> {
    run("backbone", "stage")
}

/// Runs a benchmark and prints each of its groups beside its floor, as a ratio of medians of one run.
fn run(bench: &str, what: &str) -> Result<(), String> {
    let mut command = cargo(&["bench", "--package", "hexaglot", "--bench", bench]);
    let output = command.output().map_err(|error| format!("cannot run cargo: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    println!(
        "{:<12} {:>12} {:>12} {:>8} {:>12} {:>12}",
        what, "hexaglot", "floor", "ratio", "hexaglot", "floor"
    );
    for Stage { name, floor, own } in stages(&report)? {
        println!(
            "{name:<12} {:>9.1} µs {:>9.1} µs {:>8.1} {:>12} {:>12}",
            own.time,
            floor.time,
            own.time / floor.time,
            own.rate,
            floor.rate
        );
    }
    Ok(())
}

/// A stage: the name of its group, and its two rows.
#[derive(Debug)]
struct Stage {
    name: String,
    floor: Row,
    own: Row,
}

/// The medians of a row.
#[derive(Debug, Default)]
struct Row {
    /// In microseconds.
    time: f64,
    /// How much input in a second, as divan writes it; nothing where the row does not count it.
    rate: String,
}

/// The stages of a report of divan.
fn stages(report: &str) -> Result<Vec<Stage>, String> {
    let mut stages: Vec<Stage> = Vec::new();
    let (mut group, mut floor) = (String::new(), None::<Row>);
    for line in report.lines().filter(|line| line.contains('│')) {
        let mut columns = line.split('│').map(str::trim).collect::<Vec<_>>();
        if line.starts_with(['│', ' ']) && columns.first().is_some_and(|first| first.is_empty()) {
            columns.remove(0);
        }
        // A rate stands below its row.
        let mut rates = columns.iter().filter(|cell| cell.ends_with("B/s"));
        if let Some(rate) = rates.nth(2) {
            let row = floor.as_mut().or_else(|| stages.last_mut().map(|stage| &mut stage.own));
            if let Some(row) = row {
                (*rate).clone_into(&mut row.rate);
            }
            continue;
        }
        let Some(name) = columns.first().map(|cell| cell.trim_start_matches(['├', '╰', '─', ' ']))
        else {
            continue;
        };
        let mut words = name.split_whitespace();
        match (words.next(), words.next()) {
            (Some("floor"), Some(_)) => {
                floor = Some(Row { time: median(&columns)?, ..Row::default() })
            }
            (Some("hexaglot"), Some(_)) => {
                let floor = floor.take().ok_or_else(|| format!("`{group}` has no floor"))?;
                let own = Row { time: median(&columns)?, ..Row::default() };
                stages.push(Stage { name: group.clone(), floor, own });
            }
            (Some(name), None) => group = name.to_owned(),
            _ => {}
        }
    }
    if stages.is_empty() { Err(format!("no stage in the report:\n{report}")) } else { Ok(stages) }
}

/// The third column, in microseconds.
fn median(columns: &[&str]) -> Result<f64, String> {
    let cell = columns.get(2).copied().unwrap_or_default();
    let (number, unit) = cell.split_once(' ').ok_or_else(|| format!("`{cell}` is no time"))?;
    let number: f64 = number.parse().map_err(|_| format!("`{cell}` is no time"))?;
    match unit {
        "ns" => Ok(number / 1000.0),
        "µs" => Ok(number),
        "ms" => Ok(number * 1000.0),
        "s" => Ok(number * 1_000_000.0),
        _ => Err(format!("`{unit}` is no unit of time")),
    }
}

#[cfg(test)]
mod tests {
    use super::stages;

    /// As divan 0.1.21 writes it.
    const REPORT: &str = "\
backbone        fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ load                       │               │               │               │         │
│  ├─ floor     1.5 ms        │ 7.463 ms      │ 1.5 ms        │ 2.471 ms      │ 100     │ 100
│  ╰─ hexaglot  3 ms          │ 22.45 ms      │ 3 ms          │ 10.14 ms      │ 100     │ 100
╰─ mixed                      │               │               │               │         │
   ├─ floor     1.907 ms      │ 7.63 ms       │ 1.941 ms      │ 2.278 ms      │ 100     │ 100
   │            2.615 MB/s    │ 653.9 KB/s    │ 2.57 MB/s     │ 2.19 MB/s     │         │
   ╰─ hexaglot  623.3 µs      │ 22.45 ms      │ 999.3 µs      │ 10.14 ms      │ 100     │ 100
                800.4 KB/s    │ 222.2 KB/s    │ 499.3 KB/s    │ 491.6 KB/s    │         │
";

    #[test]
    fn a_report_is_read() {
        let stages = stages(REPORT).unwrap();
        let read: Vec<_> = stages
            .iter()
            .map(|stage| {
                let (floor, own) = (&stage.floor, &stage.own);
                (stage.name.as_str(), floor.time, &*floor.rate, own.time, &*own.rate)
            })
            .collect();
        let wanted =
            [("load", 1500.0, "", 3000.0, ""), ("mixed", 1941.0, "2.57 MB/s", 999.3, "499.3 KB/s")];
        assert_eq!(read, wanted);
    }
}
