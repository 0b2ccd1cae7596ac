//! `cargo xtask external catalogs`: catalogs in the hands of other tools.
//!
//! 1. [`platforms`] has Pontoon and Weblate write the catalogs of [`cases`], as their own libraries do.
//! 2. [`parsers`] reads every file that sync writes with Fluent's parsers of other languages.
//! 3. [`merges`] and [`neighbors`] bring branches together in real git.

mod cases;
mod git;
mod kept;
mod merges;
mod messages;
mod neighbors;
mod parsers;
mod platforms;
mod report;
mod statuses;
mod tools;
mod translator;

use cases::Case;
use platforms::PLATFORMS;
use report::Report;
use tools::Tools;

use super::project::{Hexaglot, temporary_folder};

pub(super) fn run_suite() -> Result<(), String> {
    kept::self_test()?;
    parsers::self_test()?;
    let tools = Tools::install()?;
    let hexaglot = Hexaglot::build()?;
    let folder = temporary_folder()?;
    let mut report = Report::default();

    let mut written = parsers::expected_of_suite()?;
    let mut cases = Case::all(&tools.suite.join("cases"))?;
    cases.push(Case::repository(folder.path(), &hexaglot)?);
    for (case, platform) in cases.iter().flat_map(|case| PLATFORMS.map(|each| (case, each))) {
        let played = platforms::play(case, platform, &tools, &hexaglot, &mut report)?;
        case.compare(platform.name, &played, &mut report)?;
        let catalogs = played.files.into_iter().filter(|(path, _)| path.ends_with(".ftl"));
        let named = |path| format!("{}/{}/{path}", case.name, platform.name);
        written.extend(catalogs.map(|(path, text)| (named(path), text)));
    }
    parsers::run(&written, &tools, &mut report)?;
    merges::run(&hexaglot, &mut report)?;
    neighbors::run(&hexaglot, &mut report)?;
    report.finish()
}
