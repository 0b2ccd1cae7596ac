//! `hexaglot check`

use hexaglot_diag::Diagnostics;
use hexaglot_publish::{Cache, check};

use crate::arguments::{Check, Global, Report};
use crate::commands::pdf_fonts::with_fonts;
use crate::commands::{Ending, cache, open, options};
use crate::failure::Failure;
use crate::terminal;

pub(crate) fn run(global: &Global, arguments: &Check) -> Result<Ending, Failure> {
    let mut diagnostics = Diagnostics::new();
    let (loader, index) = open(global, &mut diagnostics)?;
    let options = options(&arguments.selection);
    let options = with_fonts(options, global, &index.config, &arguments.fonts)?;
    let cache = cache(global, &arguments.cache);
    let cache = cache.as_ref().map(|cache| -> &dyn Cache { cache });
    let progress = terminal::progress(global, index.documents.len());
    let checked = check(&index, &loader, cache, &options, &|| progress.inc(1));
    progress.finish_and_clear();
    let documents = checked?.collect(&mut diagnostics);
    diagnostics.sort();
    // A report for machines is what was asked for: the result, which can be sent to a file.
    let stream = match global.report {
        Report::Human => terminal::Stream::Error,
        Report::Json | Report::Sarif | Report::Github => terminal::Stream::Output,
    };
    terminal::findings(global, &diagnostics, stream)?;
    if diagnostics.is_empty() && global.report == Report::Human {
        let checked = match documents.len() {
            1 => "1 document checked".to_owned(),
            count => format!("{count} documents checked"),
        };
        terminal::result(global, &format!("{checked}, no findings"))?;
    }
    Ok(Ending::of(&diagnostics))
}
