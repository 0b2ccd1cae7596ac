//! The verbs, a file each.

mod accept;
mod build;
mod check;
mod completions;
mod explain;
mod fmt;
#[cfg(feature = "fonts")]
mod fonts;
mod ids;
mod import;
mod new;
mod pdf_fonts;
mod show;
mod silence;
mod status;
mod sync;
mod table;

use std::process::ExitCode;

use hexaglot_diag::{Diagnostics, Severity};
use hexaglot_publish::{BuildOptions, CONFIG, Loader, ProjectIndex};

use crate::arguments::{Arguments, CacheFolder, Global, Selection, Verb};
use crate::cache::DiskCache;
use crate::disk::DiskLoader;
use crate::failure::Failure;
use crate::terminal;

/// How a verb ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// Done, and nothing is an error.
    Clean,
    /// Something is.
    Findings,
}

impl Ending {
    fn of(diagnostics: &Diagnostics) -> Self {
        if diagnostics.count(Severity::Error) > 0 { Ending::Findings } else { Ending::Clean }
    }
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::Clean => ExitCode::SUCCESS,
            Ending::Findings => ExitCode::from(1),
        }
    }
}

/// Does what was typed.
pub(crate) fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    if let Some(jobs) = arguments.global.jobs {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs);
        pool.build_global().map_err(Failure::Threads)?;
    }
    match &arguments.verb {
        Verb::Build(build) => build::run(&arguments.global, build),
        Verb::Check(check) => check::run(&arguments.global, check),
        Verb::Status(status) => status::run(&arguments.global, status),
        Verb::Show(show) => show::run(&arguments.global, show),
        Verb::Silence(silence) => silence::run(&arguments.global, silence),
        Verb::Sync(sync) => sync::run(&arguments.global, sync),
        Verb::Accept(accept) => accept::run(&arguments.global, accept),
        Verb::Fmt(fmt) => fmt::run(&arguments.global, fmt),
        Verb::Ids(ids) => ids::run(&arguments.global, ids),
        Verb::Import(import) => import::run(&arguments.global, import),
        Verb::New(new) => new::run(&arguments.global, new),
        Verb::Completions(completions) => completions::run(completions),
        Verb::Explain(explain) => explain::run(explain),
        #[cfg(feature = "fonts")]
        Verb::Fonts(fonts) => fonts::run(&arguments.global, fonts),
    }
}

/// Opens the project that the flags name.
fn open(
    global: &Global,
    diagnostics: &mut Diagnostics,
) -> Result<(DiskLoader, ProjectIndex), Failure> {
    let loader = DiskLoader::new(&global.project)?;
    if loader.read(CONFIG)?.is_none() {
        return Err(Failure::NoProject(global.project.clone()));
    }
    let index = ProjectIndex::open(&loader)?.collect(diagnostics);
    Ok((loader, index))
}

/// Opens the project that the flags name, to change its files. Where it has an error, what it is is not
/// known: the error is printed, and nothing of it is touched.
fn open_to_change(
    global: &Global,
    diagnostics: &mut Diagnostics,
) -> Result<Option<(DiskLoader, ProjectIndex)>, Failure> {
    let project = open(global, diagnostics)?;
    if diagnostics.has_errors() {
        terminal::findings(global, diagnostics, terminal::Stream::Error)?;
        return Ok(None);
    }
    Ok(Some(project))
}

/// What earlier runs have left in the folder that the flags name.
fn cache(global: &Global, folder: &CacheFolder) -> Option<DiskCache> {
    let folder = folder.cache.clone();
    DiskCache::open(&folder.unwrap_or_else(|| global.project.join(".hexaglot/cache")))
}

fn options(selection: &Selection) -> BuildOptions {
    let mut options = BuildOptions::default();
    options.documents.clone_from(&selection.documents);
    options.languages.clone_from(&selection.lang);
    options
}
