//! Cases of `hexaglot build --format pdf --page-synoptic`: a project, and the page of each unit in all
//! languages.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use hexaglot_diag::Diagnostics;
use hexaglot_diag::report::{HumanOptions, human};
use hexaglot_publish::BuildOptions;
use hexaglot_render::Format;

use crate::destinations::Destinations;
use crate::outcome::{FINDINGS, Files, escape, open, run};
use crate::project::Project;

/// The code of a unit that no page has room for, with which what is on its pages may differ.
const OVERFLOW: &str = "page-synoptic-overflow";

/// The pages of the editions of a document, by language.
pub type Pages = BTreeMap<String, Destinations>;

/// The pages of a case: for each document a file with the page of each unit.
///
/// # Errors
/// When a unit is on different pages and nothing is said to run over.
///
/// # Panics
/// When its folder cannot be read.
pub fn outcome(folder: &Path) -> Result<Files, String> {
    let mut diagnostics = Diagnostics::new();
    let documents = pages(folder, true, &mut diagnostics);
    let runs_over = diagnostics.iter().any(|found| found.code.name == OVERFLOW);
    let mut files = Files::new();
    for (document, pages) in &documents {
        let unequal = unequal(pages);
        if !unequal.is_empty() && !runs_over {
            return Err(format!("{document}: on different pages are {}", unequal.join(", ")));
        }
        files.insert(document.replace(".pdf", ".pages.txt"), table(pages));
    }
    if !diagnostics.is_empty() {
        let report = human(&diagnostics, &HumanOptions::default());
        files.insert(FINDINGS.to_owned(), escape(&report));
    }
    Ok(files)
}

/// The pages of each document of a project, by its path below the folder of a language.
///
/// # Panics
/// When its folder cannot be read, or it cannot be published.
#[must_use]
pub fn pages(
    folder: &Path,
    page_synoptic: bool,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Pages> {
    let project = Project::read(folder);
    let mut index = open(&project.loader).collect(diagnostics);
    if !project.has_settings {
        index.config.languages.clone_from(&project.languages);
    }
    index.config.formats = vec![Format::Pdf];
    let mut options = BuildOptions::default();
    options.page_synoptic = Some(page_synoptic);
    let built = run(&index, &project.loader, &options).collect(diagnostics);
    let built = built.unwrap_or_else(|| panic!("it cannot be built: {diagnostics:#?}"));
    let mut documents: BTreeMap<String, Pages> = BTreeMap::new();
    for (path, bytes) in built {
        if let Some((lang, document)) = path.split_once('/').filter(|_| path.ends_with(".pdf")) {
            let pages = documents.entry(document.to_owned()).or_default();
            pages.insert(lang.to_owned(), Destinations::read(bytes));
        }
    }
    documents
}

/// The units that are not on the same page in all languages that have them.
#[must_use]
pub fn unequal(pages: &Pages) -> Vec<String> {
    by_unit(pages).into_iter().filter(|(_, pages)| !is_one(pages)).map(|(unit, _)| unit).collect()
}

/// A line for each unit: its page, or its pages by language.
fn table(pages: &Pages) -> String {
    let each = |pages: &BTreeMap<&str, usize>| {
        let each = pages.iter().map(|(lang, page)| format!("{lang} {page}"));
        each.collect::<Vec<_>>().join(", ")
    };
    let count: BTreeMap<&str, usize> =
        pages.iter().map(|(lang, destinations)| (lang.as_str(), destinations.pages)).collect();
    let mut text = format!("pages: {}\n", each(&count));
    let mut units: Vec<(String, BTreeMap<&str, usize>)> = by_unit(pages).into_iter().collect();
    units.sort_by_key(|(_, pages)| pages.values().min().copied());
    for (unit, pages) in units {
        let first = pages.values().next();
        match first.filter(|_| is_one(&pages)) {
            Some(page) => _ = writeln!(text, "{page} {unit}"),
            None => _ = writeln!(text, "{} {unit}", each(&pages)),
        }
    }
    text
}

fn by_unit(pages: &Pages) -> BTreeMap<String, BTreeMap<&str, usize>> {
    let mut units: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    for (lang, destinations) in pages {
        for (unit, page) in &destinations.names {
            units.entry(unit.clone()).or_default().insert(lang, *page);
        }
    }
    units
}

fn is_one(pages: &BTreeMap<&str, usize>) -> bool {
    pages.values().min() == pages.values().max()
}
