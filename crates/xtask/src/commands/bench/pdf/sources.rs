//! The documents of a generated project as sources for the Typst compiler.

use std::path::Path;

use hexaglot_edition::Edition;
use hexaglot_publish::{BuildOptions, MemoryLoader, ProjectIndex, editions};
use hexaglot_tests::outcome::open;
use hexaglot_tests::project::Project;
use rayon::prelude::*;

use super::markup::markup;
use crate::commands::bench::project::put;

/// Writes each edition of the documents of a project as a source below `folder`.
pub(super) fn write(project: &Path, folder: &Path) -> Result<(), String> {
    let loader = Project::read(project).loader;
    let index = open(&loader).value;
    index.documents.par_iter().try_for_each(|record| {
        for edition in editions_of(&record.stem, &index, &loader)? {
            let source = folder.join(edition.lang.tag()).join(format!("{}.typ", record.stem));
            put(&source, &markup(&edition))?;
        }
        Ok(())
    })
}

/// The editions of one document, all of them whole.
fn editions_of(
    document: &str,
    index: &ProjectIndex,
    loader: &MemoryLoader,
) -> Result<Vec<Edition>, String> {
    let mut options = BuildOptions::default();
    options.documents = vec![document.to_owned()];
    let made = editions(index, loader, &options);
    let made = made.map_err(|error| format!("cannot read {document}: {error:?}"))?;
    match made.diagnostics.iter().next() {
        Some(found) => Err(format!("{document}: {}", found.message)),
        None => Ok(made.value),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Project, editions_of, open};
    use crate::commands::bench::pdf::markup::markup;
    use crate::commands::bench::pdf::supplement::Supplement;
    use crate::commands::bench::project::Generator;

    #[test]
    fn the_source_of_each_edition_has_the_same_units() {
        let generator = Generator::new().unwrap();
        let folder = tempfile::tempdir().unwrap();
        Supplement::new(&generator).unwrap().write(1, folder.path()).unwrap();
        let loader = Project::read(folder.path()).loader;
        let index = open(&loader).value;
        let editions = editions_of(&index.documents[0].stem, &index, &loader).unwrap();
        assert_eq!(editions.len(), 6);
        let mut all = BTreeSet::new();
        for edition in &editions {
            let source = markup(edition);
            assert_eq!(source.matches("#footnote[").count(), 4, "{source}");
            assert_eq!(source.matches("#figure(").count(), 1, "{source}");
            let labels = source.split("]<").skip(1).filter_map(|rest| rest.split_once('>'));
            let labels: Vec<String> = labels.map(|(label, _)| label.to_owned()).collect();
            assert!(labels.len() > 30, "{source}");
            all.insert(labels);
        }
        assert_eq!(all.len(), 1);
    }
}
