//! The sites that the tests of pages look at: what the repository publishes, and small projects that
//! have what it lacks.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_diag::Diagnostics;
use hexaglot_locale::Lang;
use hexaglot_publish::{BuildOptions, DocumentRecord, Mode};
use hexaglot_render::Format;

use crate::disk::root;
use crate::outcome::{open, run};
use crate::page::Page;
use crate::project::Project;

/// A site in memory.
#[derive(Debug)]
pub struct Site {
    /// What it is, for messages.
    pub name: &'static str,
    /// Its languages.
    pub languages: Vec<Lang>,
    /// The address under which it would stand.
    pub base_url: Option<&'static str>,
    /// The pages, below the folder of a language, of documents with something that each language
    /// sorts by itself.
    pub sorted: BTreeSet<String>,
    /// Its pages by path, as bytes and as a browser reads them.
    pub pages: BTreeMap<String, (Vec<u8>, Page)>,
}

/// The address of the sites that have one.
pub const BASE_URL: &str = "https://example.org/documents";

/// Every site: the repository, the small project that `hexaglot new` writes, one with every kind
/// of block, and those with a document inside another; as releases, with an address, and as drafts in all languages that they have terms of.
///
/// # Panics
/// When one of them cannot be built.
#[must_use]
pub fn sites() -> Vec<Site> {
    vec![
        site("repository", "", Mode::Release, None),
        site("repository with an address", "", Mode::Release, Some(BASE_URL)),
        site("draft of the repository", "", Mode::Draft, None),
        site("template", "crates/hexaglot/template", Mode::Release, None),
        site("showcase", "tests/html/showcase", Mode::Release, None),
        site("included document", "tests/suite/annexes/included-document", Mode::Release, None),
        site(
            "draft with an included document",
            "tests/suite/annexes/gap-of-included",
            Mode::Draft,
            None,
        ),
        site("draft of the showcase", "tests/html/showcase", Mode::Draft, Some(BASE_URL)),
    ]
}

fn site(name: &'static str, folder: &str, mode: Mode, base_url: Option<&'static str>) -> Site {
    let project = Project::read(&root().join(folder));
    let mut diagnostics = Diagnostics::new();
    let mut index = open(&project.loader).collect(&mut diagnostics);
    if mode == Mode::Draft {
        index.config.languages.clone_from(&project.languages);
    }
    index.config.formats = vec![Format::Html];
    index.config.base_url = base_url.unwrap_or_default().to_owned();
    let mut options = BuildOptions::default();
    options.mode = mode;
    let files = run(&index, &project.loader, &options).collect(&mut diagnostics);
    let files = files.unwrap_or_else(|| panic!("{name} cannot be built: {diagnostics:#?}"));
    let pages = files.into_iter().filter(|(path, _)| path.ends_with(".html"));
    let pages = pages.map(|(path, bytes)| {
        let page = Page::parse(&bytes);
        (path, (bytes, page))
    });
    let sorts = |record: &&DocumentRecord| {
        let file = project.loader.files().get(&record.file);
        file.is_some_and(|bytes| String::from_utf8_lossy(bytes).contains("sorted: true"))
    };
    let sorted = index.documents.iter().filter(sorts);
    let sorted = sorted.map(|record| record.path("", ".html").trim_start_matches('/').to_owned());
    Site {
        name,
        languages: index.config.languages.clone(),
        base_url,
        sorted: sorted.collect(),
        pages: pages.collect(),
    }
}
