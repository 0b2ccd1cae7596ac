//! `hexaglot new`

use crate::arguments::{Global, New};
use crate::commands::Ending;
use crate::failure::Failure;
use crate::{output, terminal};

/// The files of a new project.
const FILES: &[(&str, &str)] = &[
    ("hexaglot.toml", include_str!("../../template/hexaglot.toml")),
    ("content/first-report.yaml", include_str!("../../template/content/first-report.yaml")),
    ("locales/ar/first-report.ftl", include_str!("../../template/locales/ar/first-report.ftl")),
    ("locales/zh/first-report.ftl", include_str!("../../template/locales/zh/first-report.ftl")),
    ("locales/fr/first-report.ftl", include_str!("../../template/locales/fr/first-report.ftl")),
    ("locales/ru/first-report.ftl", include_str!("../../template/locales/ru/first-report.ftl")),
    ("locales/es/first-report.ftl", include_str!("../../template/locales/es/first-report.ftl")),
    ("output/.gitignore", include_str!("../../template/output-gitignore")),
    (".gitattributes", include_str!("../../template/gitattributes")),
    ("l10n.toml", include_str!("../../template/l10n.toml")),
    (".github/workflows/editions.yml", include_str!("../../template/workflow.yml")),
];

pub(crate) fn run(global: &Global, arguments: &New) -> Result<Ending, Failure> {
    let folder = &arguments.folder;
    if !output::is_free(folder)? {
        return Err(Failure::NotEmpty(folder.clone()));
    }
    for (path, text) in FILES {
        output::write(&folder.join(path), text.as_bytes())?;
    }
    let next = format!("made {0}; now: hexaglot --project {0} build", folder.display());
    terminal::result(global, &next)?;
    Ok(Ending::Clean)
}
