//! What sync writes can be read again, or is not written.

use hexaglot_catalog::FILE;
use hexaglot_diag::Diagnostics;
use hexaglot_publish::{MemoryLoader, SyncOptions};
use hexaglot_tests::outcome::open;
use hexaglot_tests::sync::synced;

/// A document of one paragraph, and its Arabic catalog with a comment of so many bytes.
fn project(comment: usize) -> MemoryLoader {
    let document = "hexaglot: 1\nid: a\nkind: report\noriginal: en\n\
        title: { id: title, text: Report }\nbody:\n  - id: opening\n    p: The meeting was opened.\n";
    MemoryLoader::default()
        .with("hexaglot.toml", "languages = [\"en\", \"ar\"]\nprofile = \"plain\"\n")
        .with("content/a.yaml", document)
        .with("locales/ar/a.ftl", format!("# {}\n", "x".repeat(comment)))
}

#[test]
fn a_file_that_would_be_too_long_is_left_as_it_is() {
    for (comment, is_written) in [(1000, true), (FILE - 10, false)] {
        let before = project(comment);
        let mut diagnostics = Diagnostics::new();
        let index = open(&before).collect(&mut diagnostics);
        let (after, files) = synced(&index, &before, &SyncOptions::default(), &mut diagnostics);
        let of_arabic = |project: &MemoryLoader| {
            let files = project.files().iter();
            let files = files.filter(|(path, _)| path.starts_with("locales/ar/"));
            files.map(|(path, bytes)| (path.clone(), bytes.clone())).collect::<Vec<_>>()
        };
        assert_eq!(of_arabic(&before) != of_arabic(&after), is_written);
        assert_eq!(files.iter().any(|files| files.lang.tag() == "ar"), is_written);
        let codes: Vec<_> = diagnostics.iter().map(|found| found.code.name).collect();
        assert_eq!(codes.contains(&"catalog-too-large"), !is_written, "{codes:?}");
        // The other languages are brought up all the same.
        assert!(after.files().contains_key("locales/en/a.ftl"));
    }
}
