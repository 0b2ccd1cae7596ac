//! `hexaglot build`

use hexaglot_diag::Diagnostics;
use hexaglot_publish::{Cache, Mode, Summary, build};
use hexaglot_render::Standards;

use crate::arguments::{Build, Global};
use crate::commands::pdf_fonts::with_fonts;
use crate::commands::{Ending, cache, open, options};
use crate::failure::Failure;
use crate::output::{Link, Output};
use crate::terminal;

pub(crate) fn run(global: &Global, arguments: &Build) -> Result<Ending, Failure> {
    let mut diagnostics = Diagnostics::new();
    let (loader, index) = open(global, &mut diagnostics)?;
    let mut options = options(&arguments.selection);
    options.formats.clone_from(&arguments.format);
    if !arguments.pdf_standard.is_empty() {
        let standards = Standards::new(&arguments.pdf_standard).map_err(Failure::Standards)?;
        options.standards = Some(standards);
    }
    options.page_synoptic = arguments.page_synoptic.then_some(true);
    options.mode = match (arguments.draft, arguments.partial) {
        (true, _) => Mode::Draft,
        (false, true) => Mode::Partial,
        (false, false) => Mode::Release,
    };
    let options = with_fonts(options, global, &index.config, &arguments.fonts)?;
    let folder = arguments.output.clone().unwrap_or_else(|| global.project.join("output"));
    let output = Output::open(&folder)?;
    let link = if options.mode == Mode::Draft { Link::Draft } else { Link::Current };
    let staging = output.stage(link)?;
    let cache = cache(global, &arguments.cache);
    let cache = cache.as_ref().map(|cache| -> &dyn Cache { cache });
    let progress = terminal::progress(global, index.documents.len());
    let broken_project = diagnostics.has_errors();
    let built = build(&index, &loader, &staging, cache, &options, &|| progress.inc(1));
    progress.finish_and_clear();
    let summary = built?.collect(&mut diagnostics);
    diagnostics.sort();
    terminal::findings(global, &diagnostics, terminal::Stream::Error)?;
    let refused = summary.documents.iter().filter(|document| document.refused).count();
    if broken_project || !summary.is_publishable() {
        terminal::result(global, &unpublished(&summary, refused))?;
        return Ok(Ending::Findings);
    }
    let generation = output.publish(staging, &summary.generation(), link)?;
    terminal::result(
        global,
        &published(&summary, refused, &folder.join(link.name()), &generation),
    )?;
    Ok(Ending::of(&diagnostics))
}

fn unpublished(summary: &Summary, refused: usize) -> String {
    match refused {
        _ if summary.collisions => {
            "nothing was published: two documents have the same file names".to_owned()
        }
        0 => "nothing was published: what all documents share has errors".to_owned(),
        _ => format!(
            "nothing was published: {refused} of {} documents refused",
            summary.documents.len()
        ),
    }
}

fn published(
    summary: &Summary,
    refused: usize,
    link: &std::path::Path,
    generation: &str,
) -> String {
    let documents = summary.documents.len() - refused;
    let tags: Vec<&str> = summary.languages.iter().map(|lang| lang.tag()).collect();
    format!(
        "{} {documents} of {} documents in {} as {} files: {} -> {generation}",
        if summary.mode == Mode::Draft { "drafted" } else { "published" },
        summary.documents.len(),
        tags.join(", "),
        summary.files(),
        link.display(),
    )
}
