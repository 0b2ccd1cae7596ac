//! `cargo xtask external catalogs`: catalogs in the hands of other tools.

mod git;
mod merges;
mod neighbors;
mod report;
mod statuses;
mod translator;

use report::Report;

use super::project::Hexaglot;

pub(super) fn run_suite() -> Result<(), String> {
    let hexaglot = Hexaglot::build()?;
    let mut report = Report::default();
    merges::run(&hexaglot, &mut report)?;
    neighbors::run(&hexaglot, &mut report)?;
    report.finish()
}
