//! `cargo xtask bench`

mod build;
mod check;
mod hugo;
mod measure;
mod pdf;
mod peers;
mod programs;
mod project;
mod python;
mod scratch;
mod series;
mod stages;
mod sync;
mod table;
mod template;

use clap::{Args, Subcommand};

/// Measures how fast hexaglot is, beside what any program would need for the same.
///
/// Without a name: each stage beside its floor, as a ratio of medians of one run.
#[derive(Debug, Args)]
pub(crate) struct Bench {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, Subcommand)]
enum What {
    Build(build::Build),
    Check(check::Check),
    Functions(stages::Functions),
    Pdf(pdf::Pdf),
    Sync(sync::Sync),
}

impl Bench {
    pub(crate) fn run(&self) -> Result<(), String> {
        match &self.what {
            None => stages::backbone(),
            Some(What::Build(build)) => build.run(),
            Some(What::Check(check)) => check.run(),
            Some(What::Functions(functions)) => functions.run(),
            Some(What::Pdf(pdf)) => pdf.run(),
            Some(What::Sync(sync)) => sync.run(),
        }
    }
}
