//! What is suggested depends on the project, and not on which documents are synced.

use std::path::Path;

use hexaglot_diag::Diagnostics;
use hexaglot_publish::{MemoryLoader, SyncOptions};
use hexaglot_tests::outcome::open;
use hexaglot_tests::project::Project;
use hexaglot_tests::root;
use hexaglot_tests::sync::synced;

/// The files of a document.
fn files(project: &MemoryLoader, document: &str) -> Vec<(String, Vec<u8>)> {
    let stem = |path: &str| {
        let name = path.rsplit('/').next()?;
        name.split('.').next().map(str::to_owned)
    };
    let files = project.files().iter();
    let own = files.filter(|(path, _)| stem(path).as_deref() == Some(document));
    own.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
}

#[test]
fn a_document_that_is_synced_alone_is_as_if_all_were() {
    let cases = root().join("tests/suite/sync");
    let sync_of = |folder: &Path, documents: &[&str]| {
        let project = Project::read(folder);
        let mut index = open(&project.loader).value;
        index.config.languages.clone_from(&project.languages);
        let documents = documents.iter().map(|id| (*id).to_owned()).collect();
        let options = SyncOptions { documents, ..SyncOptions::default() };
        synced(&index, &project.loader, &options, &mut Diagnostics::new()).0
    };
    for name in ["suggestion-best", "suggestion-both-ways", "suggestion-returned"] {
        let folder = cases.join(name);
        let all = sync_of(&folder, &[]);
        let mut suggestions = 0;
        for document in ["a", "b", "c"] {
            let alone = files(&sync_of(&folder, &[document]), document);
            assert_eq!(alone, files(&all, document), "{name}: {document}");
            let texts = alone.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes));
            suggestions += texts.filter(|text| text.contains("# tm| ")).count();
        }
        assert!(suggestions > 0, "{name} has no suggestion");
    }
}
