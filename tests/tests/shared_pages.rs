//! The PDF editions of the repository: every unit can be found by its id, and with common pages it is on
//! the same one in six languages.

use std::collections::BTreeSet;

use hexaglot_diag::Diagnostics;
use hexaglot_tests::root;
use hexaglot_tests::shared_pages::{Pages, pages, unequal};

/// The ids that can be found in each edition of a document.
fn ids(pages: &Pages) -> Vec<BTreeSet<&str>> {
    pages.values().map(|found| found.names.keys().map(String::as_str).collect()).collect()
}

#[test]
fn every_unit_of_the_repository_is_on_one_page() {
    let mut diagnostics = Diagnostics::new();
    let apart = pages(&root(), false, &mut diagnostics);
    let together = pages(&root(), true, &mut diagnostics);
    let found = diagnostics.iter().filter(|found| found.code.name.starts_with("page-synoptic"));
    assert_eq!(found.count(), 0, "{diagnostics:#?}");
    assert_eq!(apart.len(), 2);
    for ((document, apart), together) in apart.iter().zip(together.values()) {
        assert_eq!((apart.len(), together.len()), (6, 6), "{document}");
        assert_eq!(unequal(together), Vec::<String>::new(), "{document}");
        let counts: BTreeSet<usize> = together.values().map(|found| found.pages).collect();
        assert_eq!(counts.len(), 1, "{document} has {counts:?} pages");
        // Otherwise nothing would have been shown.
        assert!(!unequal(apart).is_empty(), "{document}");
        let ids = [ids(apart), ids(together)].concat();
        assert!(ids.iter().all(|each| Some(each) == ids.first()), "{document}");
        assert!(ids.iter().all(|each| each.contains("title")), "{document}");
    }
}
